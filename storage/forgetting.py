"""A database that is older than the file of erasures forgets once more what was erased since."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from storage import audit, drafts, erasures, events, inbox, links, outbox, people, proofs, seconds, signons
from storage.database import Transaction
from storage.erasure_log import Line
from storage.erasures import Kind
from storage.ladder_records import CONFIRMED, Second
from storage.records import Listing, Proof, Signon, Status


async def replay(tx: Transaction, lines: list[Line]) -> int:
    """How much was found and forgotten; once more does nothing more."""
    new = await erasures.unknown(tx, lines)
    if not new:
        return 0
    marks = {line.mark: line.at for line in new}  # of several of one mark the last
    erasures.learn(tx, new)
    done = await _signons(tx, marks) + await _drafts(tx, marks) + await _seconds(tx, marks) + await _people(tx, marks)
    await audit.add(tx, None, "erased-again", str(done))
    tx.truncate = True
    return done


async def _signons(tx: Transaction, marks: dict[bytes, int]) -> int:
    done = 0
    for row in await tx.rows("erasure_signons"):
        reference = row["reference"]
        found = {kind: at for kind in AGAIN if (at := marks.get(erasures.mark(tx, kind, reference))) is not None}
        hiding = sorted((kind for kind in found if kind in HIDING), key=found.__getitem__)[-1:]
        for kind in (*hiding, *(kind for kind in found if kind not in HIDING)):
            signed = await signons.find(tx, reference)
            assert signed is not None  # only the last of them takes it away
            await AGAIN[kind](tx, signed, tx.vault.text(row["folded"], f"signons.folded|{reference}"))
        done += bool(found)
    return done


async def _counted(tx: Transaction, signed: Signon, key: str) -> None:
    await _hide(tx, signed, key, Listing.COUNTED)


async def _region(tx: Transaction, signed: Signon, key: str) -> None:
    await _hide(tx, signed, key, Listing.REGION)


async def _hide(tx: Transaction, signed: Signon, key: str, listing: Listing) -> None:
    events.drop(tx, signed.reference)
    if signed.listing is not listing:
        await signons.edit(tx, replace(signed, listing=listing, named_from=None), key, links.Kind.RELISTED)


async def _withdraw(tx: Transaction, signed: Signon, key: str) -> None:
    events.drop(tx, signed.reference)
    await _second_goes(tx, signed)
    if signed.status is not Status.WITHDRAWN:
        await signons.decide(tx, replace(signed, status=Status.WITHDRAWN), signed.status, key)


async def _anonymise(tx: Transaction, signed: Signon, key: str) -> None:
    seconds.drop(tx, signed.reference)
    await signons.anonymise(tx, signed)


async def _erase(tx: Transaction, signed: Signon, key: str) -> None:
    events.drop(tx, signed.reference)  # may name it, and would tell that it stands
    await signons.erase(tx, signed.reference)


async def _second_goes(tx: Transaction, signed: Signon) -> None:
    found = await seconds.of_signon(tx, signed.reference)
    if found is not None:
        seconds.end(tx, found)


AGAIN: dict[Kind, Callable[[Transaction, Signon, str], Awaitable[None]]] = {
    Kind.COUNTED: _counted,
    Kind.REGION: _region,
    Kind.WITHDRAWN: _withdraw,
    Kind.LINE: _anonymise,
    Kind.SIGNON: _erase,
}
"""In this order: what hides a sign-on, then what takes away. The string is the comparison key of its name."""
HIDING = (Kind.COUNTED, Kind.REGION)


async def _drafts(tx: Transaction, marks: dict[bytes, int]) -> int:
    rows = await tx.rows("erasure_drafts")
    found = [row for row in rows if erasures.mark(tx, Kind.DRAFT, row["person_id"], row["started"]) in marks]
    for row in found:
        drafts.erase(tx, row["person_id"])
    return len(found)


async def _seconds(tx: Transaction, marks: dict[bytes, int]) -> int:
    every = await seconds.everyone(tx)
    found = [each for each in every if erasures.mark(tx, Kind.SECOND, *seconds.called(each)) in marks]
    for each in found:
        await _ends(tx, each)
    return len(found)


async def _ends(tx: Transaction, second: Second) -> None:
    seconds.end(tx, second)
    if second.state == CONFIRMED:
        await proofs.unprove(tx, second.reference, Proof.SECOND)


async def _people(tx: Transaction, marks: dict[bytes, int]) -> int:
    rows = await tx.rows("erasure_people")
    found = [row["id"] for row in rows if erasures.mark(tx, Kind.PERSON, row["id"]) in marks]
    for identity in found:
        await _person(tx, identity)
    return len(found)


async def _person(tx: Transaction, identity: int) -> None:
    """As /erase does. A sign-on of theirs of which no line speaks had gone to another account by then."""
    person = await people.by_id(tx, identity)
    assert person is not None
    for signed in await signons.of(tx, person.id):
        key = ""  # of no use: its name stays as it is shown, or goes
        await (_anonymise if signed.status is Status.APPROVED else _erase)(tx, signed, key)
    for found in await seconds.of(tx, person.id):
        await _ends(tx, found)
    inbox.erase(tx, person.telegram_id)
    outbox.erase(tx, person.telegram_id)
    people.erase(tx, person)
