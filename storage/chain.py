"""The chain: each change of a sign-on adds a link, in the same transaction; what is stored must agree with it."""

import json
import secrets
from dataclasses import dataclass, replace
from typing import Any

from storage import links
from storage.chain_records import Evidence, Place
from storage.database import Row, Transaction
from storage.links import Agreed, Kind, Link
from storage.vault import KeyTrouble

BEGUN = "chain-begun"  # fact
COLUMNS = (
    "reference", "person_id", "country", "listing", "status", "source", "version", "language", "digest", "notice",
    "created", "decided", "flagged", "public_name", "public_key", "public_parent",
    "proofs", "manner", "named_from", "held",
)  # fmt: skip
"""Of a sign-on, what stands in the clear and is vouched for; `alike` and `traits` are notes of our own, found anew at
any time, and `sealed_to` one of what stands in the details. Links of before must hold after an upgrade
(tests/storage/rows.sql has some): a column that comes later is left out of `_state` while it holds its default."""


@dataclass(frozen=True)
class _Kept:
    """What is sealed beside a sign-on about what was agreed to last."""

    salt: str
    at: int
    seq: int


def _link(row: Row) -> Link:
    return Link(*(row[name] for name in ("seq", "kind", "first", "commitment", "state", "previous", "hash")))


def _receipt(reference: str) -> str:
    return f"signons.receipt|{reference}"


def _kept(tx: Transaction, row: Row) -> _Kept | None:
    if row["receipt"] is None:
        return None
    return _Kept(**json.loads(tx.vault.text(row["receipt"], _receipt(row["reference"]))))


def _details(tx: Transaction, row: Row) -> str:
    return tx.vault.text(row["details"], f"signons.details|{row['reference']}")


def _agreed(tx: Transaction, row: Row, at: int) -> Agreed:
    known: dict[str, Any] = json.loads(_details(tx, row))
    version = (row["version"], row["digest"], row["language"])
    return Agreed(
        row["reference"],
        *version,
        organisation=known["organisation"],
        country=known.get("country", row["country"]),
        at=at,
    )


def _state(tx: Transaction, row: Row, salt: str) -> str:
    folded = tx.vault.text(row["folded"], f"signons.folded|{row['reference']}")
    return links.state(salt, [*(row[name] for name in COLUMNS), _details(tx, row), folded])


async def follow(tx: Transaction, kind: Kind, reference: str) -> None:
    """To be called after every change of a sign-on's row: the new row is vouched for."""
    row = await tx.row("signon_find", reference=reference)
    assert row is not None
    seq, before = await _end(tx)
    kept, first = _kept(tx, row), row["link"] or seq
    if kept is None or kind in links.AGREED:
        kept = _Kept(secrets.token_hex(16), tx.at, seq)
        sealed = tx.vault.seal(json.dumps(vars(kept)), _receipt(reference))
        tx.later("chain_keep", reference=reference, link=first, receipt=sealed)
    commitment = links.commitment(kept.salt, _agreed(tx, row, kept.at))
    _append(tx, Link(seq, kind, first, commitment, _state(tx, row, kept.salt), before, ""))


async def end(tx: Transaction, reference: str) -> None:
    """To be called before a sign-on is erased, and its salt with it."""
    row = await tx.row("signon_find", reference=reference)
    if row is None or row["link"] is None:
        return
    seq, before = await _end(tx)
    last = _link((await tx.rows("chain_of", first=row["link"]))[-1])
    _append(tx, Link(seq, Kind.ERASED, last.first, last.commitment, "", before, ""))


async def _end(tx: Transaction) -> tuple[int, str]:
    """The number of the next link, and what it hangs on."""
    last = await tx.row("chain_last")
    return (last["seq"] + 1, last["hash"]) if last else (1, links.START)


def _append(tx: Transaction, link: Link) -> None:
    tx.later("chain_add", **vars(replace(link, hash=links.link_hash(link))))


async def begin(tx: Transaction) -> None:
    """Once: sign-ons from before there was a chain are taken into it."""
    if await tx.row("fact_read", key=BEGUN):
        return
    for row in await tx.rows("chain_unlinked"):
        await follow(tx, Kind.KEPT, row["reference"])
    tx.later("fact_write", key=BEGUN, value="1")


# --- asking it


async def head(tx: Transaction) -> Link | None:
    row = await tx.row("chain_last")
    return _link(row) if row else None


async def evidence(tx: Transaction, reference: str) -> Evidence | None:
    """Of what was agreed to last."""
    row = await tx.row("signon_find", reference=reference)
    kept = _kept(tx, row) if row else None
    at = await tx.row("chain_at", seq=kept.seq) if kept else None
    return Evidence(_agreed(tx, row, kept.at), kept.salt, _link(at)) if row and kept and at else None


async def history(tx: Transaction, reference: str) -> list[Link]:
    """All links of a sign-on, the oldest first."""
    row = await tx.row("signon_find", reference=reference)
    return [_link(each) for each in await tx.rows("chain_of", first=row["link"])] if row and row["link"] else []


async def withdrawal(tx: Transaction, reference: str) -> Evidence | None:
    """Of what was agreed to last, and taken back with its newest link."""
    row = await tx.row("signon_find", reference=reference)
    kept = _kept(tx, row) if row else None
    if row is None or kept is None:
        return None
    newest = _link((await tx.rows("chain_of", first=row["link"]))[-1])
    return Evidence(_agreed(tx, row, kept.at), kept.salt, newest) if newest.kind == Kind.WITHDRAWN else None


async def place(tx: Transaction, seq: int) -> Place | None:
    row = await tx.row("chain_at", seq=seq)
    return await _place(tx, _link(row)) if row else None


async def coded(tx: Transaction, code: str) -> Place | None:
    """The link with that code, if it is one that has a receipt."""
    row = await tx.row("chain_coded", code=code)
    return await _place(tx, _link(row)) if row and row["kind"] in links.RECEIPTS else None


async def _place(tx: Transaction, link: Link) -> Place:
    later = [_link(row) for row in await tx.rows("chain_of", first=link.first)]
    return Place(link, tuple(each for each in later if each.seq > link.seq))


async def reference(tx: Transaction, link: Link) -> str:
    """Of the sign-on that a link is about; empty when that is erased."""
    row = await tx.row("chain_signon", first=link.first)
    return str(row["reference"]) if row else ""


# --- whether it holds


async def first_broken(tx: Transaction) -> int | None:
    """The first link that does not follow from the one before, or does not agree with its sign-on; 0 for a sign-on
    that hangs on no link; None when everything holds."""
    every = [_link(row) for row in await tx.rows("chain_all")]
    if (loose := links.first_broken(every)) is not None:
        return loose
    newest = {each.first: each for each in every}
    rows = await tx.rows("signon_all")
    linked = {row["link"]: row for row in rows}
    wrong = [each.seq for first, each in newest.items() if not _agrees(tx, each, linked.get(first))]
    stray = len(linked) != len(rows) or not set(linked) <= set(newest)
    return min(wrong) if wrong else 0 if stray else None


def _agrees(tx: Transaction, newest: Link, row: Row | None) -> bool:
    """Whether a sign-on stands as its newest link says."""
    if row is None or newest.kind == Kind.ERASED:
        return row is None and newest.kind == Kind.ERASED
    try:
        return _vouched(tx, newest, row)
    except (KeyTrouble, ValueError, TypeError, KeyError):
        return False


def _vouched(tx: Transaction, newest: Link, row: Row) -> bool:
    kept = _kept(tx, row)
    folded = tx.vault.text(row["folded"], f"signons.folded|{row['reference']}")
    if kept is None or row["same"] != tx.vault.lookup(folded, "organisation"):
        return False
    if not _noted(json.loads(_details(tx, row)), row["sealed_to"]):
        return False
    if row["alike"] is not None:
        tx.vault.open(row["alike"], f"signons.alike|{row['reference']}")
    if row["traits"] is not None:
        tx.vault.open(row["traits"], f"signons.traits|{row['reference']}")
    agreed = links.commitment(kept.salt, _agreed(tx, row, kept.at))
    return newest.commitment == agreed and newest.state == _state(tx, row, kept.salt)


def _noted(known: dict[str, Any], sealed_to: str | None) -> bool:
    """Whether that says as much as the details: or a contact would be passed by when the others are sealed."""
    if "sealed" in known:
        return bool(sealed_to == known["sealed"]["key"])
    return sealed_to is None or (sealed_to == "" and not any(known[part] for part in ("name", "role", "email")))
