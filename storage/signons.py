"""Organisations that signed on."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from storage import chain, contacts, erasures, ledger
from storage.database import Row, Transaction
from storage.links import Kind
from storage.records import Listing, Proof, Representative, Signon, Source, Status, Version
from storage.regions import region

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that is misread aloud or on paper


def new_reference() -> str:
    """Eight signs of 31: about 40 bits, not guessable from another."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def _context(reference: str) -> str:
    return f"signons.details|{reference}"


def details(tx: Transaction, signon: Signon) -> bytes:
    """What is sealed of it as one."""
    content: dict[str, Any] = {
        "organisation": signon.organisation,
        "website": signon.website,
        "name": signon.representative.name,
        "role": signon.representative.role,
        "email": signon.representative.email,
        "flags": signon.flags,
        "reason": signon.reason,
        "chapter_of": signon.chapter_of,
        "origin": signon.origin,
    }
    if signon.listing is Listing.REGION:
        content["country"] = signon.country
    if signon.sealed is not None:
        content["sealed"] = vars(signon.sealed)
    return tx.vault.seal(json.dumps(content, ensure_ascii=False), _context(signon.reference))


def when(value: int | None) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if value is not None else None


def proofs(row: Row) -> tuple[Proof, ...]:
    return tuple(Proof(each) for each in row["proofs"].split())


def signon_of(tx: Transaction, row: Row) -> Signon:
    known: Mapping[str, Any] = json.loads(tx.vault.text(row["details"], _context(row["reference"])))
    return Signon(
        reference=row["reference"],
        organisation=known["organisation"],
        country=known.get("country", row["country"]),
        website=known["website"],
        representative=Representative(known["name"], known["role"], known["email"]),
        listing=Listing(row["manner"] or row["listing"]),
        named_from=date.fromisoformat(row["named_from"]) if row["named_from"] else None,
        status=Status(row["status"]),
        source=Source(row["source"]),
        version=Version(row["version"], row["language"], row["digest"]) if row["version"] else None,
        notice=row["notice"],
        flags=tuple(known["flags"]),
        person_id=row["person_id"],
        created=when(row["created"]),
        decided=when(row["decided"]),
        reason=known["reason"],
        chapter_of=known.get("chapter_of", ""),
        proofs=proofs(row),
        held=bool(row["held"]),
        origin=known.get("origin", ""),
        sealed=contacts.kept(known),
    )


def _content(tx: Transaction, signon: Signon, key: str) -> dict[str, Any]:
    """The columns that a new sign-on and a corrected one have in common; `key` is the folded name."""
    version = signon.version
    return {
        "reference": signon.reference,
        "person_id": signon.person_id,
        "details": details(tx, signon),
        "folded": tx.vault.seal(key, f"signons.folded|{signon.reference}"),
        "same": tx.vault.lookup(key, "organisation"),
        **_listing(signon),
        "status": signon.status,
        "flagged": int(bool(signon.flags)),
        "version": version.number if version else 0,
        "language": version.language if version else "",
        "digest": version.digest if version else "",
        "notice": signon.notice,
        "proofs": " ".join(signon.proofs),
        "held": int(signon.held and signon.status is Status.PENDING),
        "sealed_to": contacts.note(signon),
    }


def _listing(signon: Signon) -> dict[str, str | None]:
    """A country that is never to be shown stands in no column."""
    regional, dated = signon.listing is Listing.REGION, signon.listing is Listing.DATED
    return {
        "country": region(signon.country) if regional else signon.country,
        "listing": signon.listing if signon.listing is Listing.PUBLIC else Listing.COUNTED,
        "manner": signon.listing if regional or dated else "",
        "named_from": signon.named_from.isoformat() if dated and signon.named_from else None,
    }


def _public(signon: Signon, key: str) -> dict[str, str | None]:
    named = signon.status is Status.APPROVED and signon.listing is Listing.PUBLIC
    return {
        "public_name": signon.organisation if named else None,
        "public_key": key if named else None,
        "public_parent": (signon.chapter_of or None) if named else None,
    }


VERDICTS = {
    Status.PENDING: Kind.REOPENED,
    Status.APPROVED: Kind.APPROVED,
    Status.REJECTED: Kind.REJECTED,
    Status.WITHDRAWN: Kind.WITHDRAWN,
}


async def add(tx: Transaction, signon: Signon, key: str) -> None:
    came = {"created": tx.at, "decided": tx.at if signon.status is not Status.PENDING else None}
    tx.later("signon_add", **_content(tx, signon, key), **_public(signon, key), **came, source=signon.source)
    await chain.follow(tx, Kind.SIGNED, signon.reference)


async def correct(tx: Transaction, signon: Signon, key: str) -> bool:
    """False when it is not this person's or was withdrawn. A chapter stays one."""
    old = await find(tx, signon.reference)
    if old is not None:
        signon = replace(signon, chapter_of=old.chapter_of, origin=old.origin)
        if old.listing is Listing.PUBLIC:
            _hidden(tx, signon)
    return await linked(tx, await tx.row("signon_change", **_content(tx, signon, key)), Kind.CORRECTED)


async def linked(tx: Transaction, row: Row | None, kind: Kind) -> bool:
    """Whether something was changed; the chain follows."""
    if row is not None:
        await chain.follow(tx, kind, row["reference"])
    return row is not None


async def find(tx: Transaction, reference: str) -> Signon | None:
    row = await tx.row("signon_find", reference=reference)
    return signon_of(tx, row) if row else None


async def of(tx: Transaction, person_id: int) -> list[Signon]:
    return [signon_of(tx, row) for row in await tx.rows("signon_of", person_id=person_id)]


async def decide(tx: Transaction, signon: Signon, before: Status, key: str, *, at: int | None = None) -> bool:
    """Gives `signon` its new status and reason; False when somebody changed it first. `at`: when it was so decided."""
    kept = contacts.sealed(tx, signon)
    row = await tx.row(
        "signon_decide",
        reference=signon.reference,
        status=signon.status,
        before=before,
        details=details(tx, kept),
        sealed_to=contacts.note(kept),
        at=(at or tx.at) if signon.status is not Status.PENDING else None,
        held=int(signon.held and signon.status is Status.PENDING),
        **_public(signon, key),
    )
    if row is not None:
        await contacts.let_go(tx, signon, kept)
    if row is not None and signon.status is Status.WITHDRAWN:
        erasures.note(tx, erasures.Kind.WITHDRAWN, signon.reference)
    return await linked(tx, row, VERDICTS[signon.status])


async def move(tx: Transaction, reference: str, person_id: int) -> bool:
    """It belongs to another account from now on; False when it was withdrawn or is gone."""
    return await linked(tx, await tx.row("signon_move", reference=reference, person_id=person_id), Kind.MOVED)


async def reaffirm(tx: Transaction, signon: Signon, version: Version) -> bool:
    """Stands by a newer version from now on; False when that was done before, or it no longer stands."""
    before = signon.version.number if signon.version else 0
    content = {"version": version.number, "language": version.language, "digest": version.digest}
    row = await tx.row("signon_reaffirm", reference=signon.reference, before=before, **content)
    return await linked(tx, row, Kind.REAFFIRMED)


async def edit(tx: Transaction, signon: Signon, key: str, kind: Kind = Kind.EDITED) -> bool:
    """New content under the same status; False when somebody changed that first."""
    row = await tx.row("review_edit", **_content(tx, signon, key), **_public(signon, key))
    if row is not None and kind is Kind.RELISTED:
        _hidden(tx, signon)
    return await linked(tx, row, kind)


def _hidden(tx: Transaction, signon: Signon) -> None:
    """Its name is not to be shown, as it wished; nor by a database of before."""
    if signon.listing is not Listing.PUBLIC:
        region = signon.listing is Listing.REGION
        erasures.note(tx, erasures.Kind.REGION if region else erasures.Kind.COUNTED, signon.reference)


async def due(tx: Transaction, day: date) -> list[Signon]:
    """Those that are to be named from that day on at the latest."""
    return [signon_of(tx, row) for row in await tx.rows("signon_due", day=day.isoformat())]


async def anonymise(tx: Transaction, signon: Signon) -> None:
    """Keeps the line, drops the representative and the address."""
    bare = Signon(signon.reference, signon.organisation, signon.country, flags=signon.flags)
    bare = replace(bare, chapter_of=signon.chapter_of, listing=signon.listing)
    tx.later("signon_anonymise", reference=signon.reference, details=details(tx, bare))
    tx.later("note_erase", reference=signon.reference)
    erasures.note(tx, erasures.Kind.LINE, signon.reference)
    await chain.follow(tx, Kind.ANONYMISED, signon.reference)


async def erase(tx: Transaction, reference: str) -> None:
    """Its links stay, and without the salt they say nothing."""
    await chain.end(tx, reference)
    ledger.erase(tx, reference)
    erasures.note(tx, erasures.Kind.SIGNON, reference)
    tx.later("signon_erase", reference=reference)


async def waiting(tx: Transaction, limit: int, skip: int = 0) -> list[Signon]:
    """Pending ones, longest waiting first."""
    return [signon_of(tx, row) for row in await tx.rows("signon_waiting", limit=limit, skip=skip)]


async def same(tx: Transaction, key: str) -> list[Signon]:
    """Pending and approved ones whose name folds to `key`."""
    return [signon_of(tx, row) for row in await tx.rows("signon_same", same=tx.vault.lookup(key, "organisation"))]


async def folded(tx: Transaction) -> dict[str, str]:
    """Folded names of all pending and approved ones, by reference."""
    rows = await tx.rows("signon_folded")
    return {row["reference"]: tx.vault.text(row["folded"], f"signons.folded|{row['reference']}") for row in rows}


async def approved(tx: Transaction) -> list[Signon]:
    """Named or not, with their representatives."""
    return [signon_of(tx, row) for row in await tx.rows("signon_approved")]


async def everything(tx: Transaction) -> list[Signon]:
    return [signon_of(tx, row) for row in await tx.rows("signon_all")]


async def old(tx: Transaction, *, rejected: int, withdrawn: int) -> list[Signon]:
    """Rejected or withdrawn before then, still with personal data."""
    return [signon_of(tx, row) for row in await tx.rows("signon_old", rejected=rejected, withdrawn=withdrawn)]
