"""Contacts of representatives, from the decision on: sealed to a key that is not on this machine."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from storage import codes, drafts, seconds
from storage.database import Transaction
from storage.records import Representative, Sealed, Signon, Status

PARTS = ("name", "role", "email")
EDITED = "edited"  # in a draft: answers that are being changed


def sealed(tx: Transaction, signon: Signon) -> Signon:
    """As it is kept from the decision on; the same where nothing is to be sealed."""
    offline, who = tx.vault.offline, signon.representative
    if offline is None or signon.status is Status.PENDING or who == Representative():
        return signon
    blob = offline.seal({"reference": signon.reference, **vars(who)})
    box = codes.mailbox(tx, who.email).hex() if who.email else ""
    made = Sealed(offline.public, blob, box, offline.known(signon))
    return replace(signon, representative=Representative(), sealed=made)


def kept(details: Mapping[str, Any]) -> Sealed | None:
    return Sealed(**details["sealed"]) if "sealed" in details else None


def note(signon: Signon) -> str | None:
    """What stands in `sealed_to`."""
    if signon.sealed is not None:
        return signon.sealed.key
    return "" if signon.representative == Representative() else None


async def let_go(tx: Transaction, before: Signon, after: Signon) -> None:
    """After a sign-on was sealed: no copy of its contact stays, and what hung on the readable one still holds."""
    if after.sealed is before.sealed:
        return
    seconds.reground(tx, before, after)
    draft = await drafts.find(tx, before.person_id) if before.person_id is not None else None
    if draft is not None and draft.corrects == before.reference:
        copied = {part: getattr(before.representative, part) for part in PARTS}
        kept = {key: value for key, value in draft.answers.items() if key != EDITED and copied.get(key) != value}
        drafts.save(tx, replace(draft, answers=kept))
    tx.truncate = True  # the readable one is in the log, too
