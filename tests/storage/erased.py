"""What the tests of erasures share: somebody with everything, a backup, a start."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

from bot import erasing, opening
from bot.settings import Settings
from storage import chain, drafts, inbox, listed, outbox, people, proofs, seconds, signons
from storage.database import Transaction, connect
from storage.erasure_log import Log
from storage.records import Draft, Outgoing, Person, Proof, Representative, Signon, Status
from storage.vault import Vault
from tests.storage.conftest import Clock

KEY = "harbour legal aid"
WHO = Representative("Qzname Visser", "Qzrole", "qzmail@harbour.example")
GIVEN = Signon("ABCD-EFGH", "Harbour Legal Aid", "NL", "harbour.example", WHO, status=Status.APPROVED)
TELEGRAM = 70_011_002
DRAFT = {"name": "Qzname Visser"}


async def fill(tx: Transaction) -> Person:
    """Somebody with a sign-on in the list, a draft, an update and a message that wait; a second officer for another."""
    ann = people.add(tx, TELEGRAM, "en")
    await signons.add(tx, replace(GIVEN, person_id=ann.id), KEY)
    drafts.save(tx, Draft(ann.id, DRAFT))
    await inbox.add(tx, (7, b'{"text": "Qzwords"}', TELEGRAM))
    outbox.add(tx, Outgoing("sendMessage", {"text": "Qzname"}, TELEGRAM))
    other = people.add(tx, 1003, "ar")
    signed = replace(GIVEN, reference="JKLM-NPQR", organisation="Tulip", person_id=other.id)
    await signons.add(tx, signed, "tulip")
    token = await seconds.offer(tx, signed, tx.at + 1000)
    found = await seconds.opened(tx, token)
    assert found is not None
    assert await seconds.take(tx, found, ann.id, tx.at)
    seconds.says(tx, replace(found, person_id=ann.id), name="Qzname", role="Qzrole")
    assert await seconds.confirm(tx, found, ann.id, tx.at)
    await proofs.prove(tx, signed.reference, Proof.SECOND)
    return ann


def copied(path: Path, to: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("VACUUM INTO ?", (str(to),))


def put_back(backup: Path, path: Path) -> None:
    for each in path.parent.glob("bot.db*"):
        each.unlink()
    shutil.copy(backup, path)


@asynccontextmanager
async def started(path: Path, vault: Vault, clock: Clock) -> AsyncIterator[Transaction]:
    """As the bot starts."""
    database = await connect(f"sqlite:///{path}", vault, clock)
    try:
        await erasing.begin(database, Log.beside(path))
        async with database.transaction() as tx:
            yield tx
    finally:
        await database.close()


async def erase_ann(tx: Transaction, ann: Person) -> None:
    await signons.erase(tx, GIVEN.reference)
    people.erase(tx, ann)


async def there(settings: Settings) -> bool:
    """Whether Ann is, and her sign-on, after a start."""
    async with opening.database(settings) as opened, opened.transaction() as tx:
        assert await chain.first_broken(tx) is None
        found = await people.find(tx, TELEGRAM), await signons.find(tx, GIVEN.reference)
        assert (found[0] is None) == (found[1] is None)
        return found[0] is not None


async def state(tx: Transaction) -> dict[str, object]:
    """What there is of Ann and her sign-on."""
    signed = await signons.find(tx, GIVEN.reference)
    ann = await people.find(tx, TELEGRAM)
    return {
        "person": ann is not None,
        "draft": ann is not None and await drafts.find(tx, ann.id) is not None,
        "signon": signed and (signed.status, signed.listing, signed.representative.name),
        "named": [line.organisation for line in await listed.lines(tx)],
        "waiting": (await inbox.backlog(tx)).waiting + sum((await outbox.backlog(tx)).values()),
        "second": len(await tx.rows("second_for", reference="JKLM-NPQR")),
    }


ALL = {
    "person": True, "draft": True, "signon": ("approved", "public", WHO.name), "named": ["Harbour Legal Aid", "Tulip"],
    "waiting": 2, "second": 1,
}  # fmt: skip
GONE = {"person": False, "draft": False, "waiting": 0, "second": 0}
