"""A change of the master key: nothing is forgotten, nothing is lost, and the old key alone opens nothing at the end."""

import sqlite3
from array import array
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from storage import (
    batches,
    broadcasts,
    colleagues,
    confirmations,
    drafts,
    events,
    facts,
    inbox,
    invitations,
    keyring,
    living,
    mails,
    outbox,
    people,
    protection,
    questions,
    replies,
    reviews,
    seconds,
    signons,
    traits,
)  # fmt: skip
from storage.database import Database, Transaction, connect
from storage.protection_records import About, Blocked, Rule
from storage.records import Draft, Outgoing, Placed, Role, Signon
from storage.rekeying import FACTS, LOOKUPS, SEALED, Resealing, begun, counts, left
from storage.vault import MARK, KeyTrouble, Vault, new_key, read_key
from tests.makers import make_signon, offered

OLD, NEW = read_key(new_key()), read_key(new_key())
MANY = 450  # more than go in one step


async def fill(tx: Transaction) -> None:
    """Something in every column that is sealed."""
    ann = people.add(tx, 1002, "en")
    await inbox.add(tx, (7, b"{}", 1002))
    outbox.add(tx, Outgoing("sendMessage", {"text": "Hello"}, 1002))
    await tx.flush()
    tx.later("waited_take", id=1, at=tx.at)
    outbox.move(tx, Placed(1002, 5, "en"), "card")
    drafts.save(tx, Draft(ann.id, {"organisation": "Harbour"}))
    signed = make_signon(person_id=ann.id)
    await signons.add(tx, signed, "harbour legal aid")
    reviews.note(tx, signed.reference, "rang")
    reviews.keep_alike(tx, signed.reference, [])
    traits.keep(tx, signed.reference, (array("I", [7]), b"note"), 1)
    identity = await offered(tx, ann, "Who?")
    await questions.hand_on(tx, ann, identity)
    await questions.ask_again(tx, ann, identity, "And when?")
    tx.later("reply_save", person_id=ann.id, questions="[]", seen=0, at=tx.at,
             texts=tx.vault.seal("{}", replies._context(ann.id)))  # fmt: skip
    await facts.arrived(tx, "partner")
    await invitations.add(tx, ann, Role.READER, "Robin", expires=tx.at + 60)
    colleagues.add(tx, ann, Role.READER, "Ann")
    confirmations.add(tx, ann, "act", tx.at + 60)
    living.ask(tx, -5, "Group")
    events.add(tx, signed.reference, {"id": "e1"})
    await broadcasts.add(tx, ann, {})
    tx.later("mail_add", person_id=ann.id, code=None, content=tx.vault.seal("{}", mails.CONTEXT), at=tx.at)
    await officer(tx, signed, ann.id)
    await protection.block(tx, Blocked.WORD, "spam")
    protection.arrived(tx, ann, "partner")
    await protection.spike(tx, Rule(About.DOMAIN, "spam.example"), "2027-01-31")
    await batches.begin(tx, Rule(About.DOMAIN, "spam.example"))


async def officer(tx: Transaction, signed: Signon, person_id: int) -> None:
    token = await seconds.offer(tx, signed, tx.at + 60)
    made = await seconds.opened(tx, token)
    assert made is not None
    assert await seconds.take(tx, made, person_id, tx.at)
    made = await seconds.find(tx, made.id)
    assert made is not None
    seconds.says(tx, made, name="Robin", role="chair")


async def whole(database: Database) -> None:
    way = Resealing()
    while True:
        async with database.transaction() as tx:
            if not await way.step(tx):
                return


def values(path: Path) -> list[tuple[str, bytes]]:
    """Every sealed value, by its place."""
    with closing(sqlite3.connect(path)) as opened:
        made = [
            (f"{each.table}.{each.column}", value)
            for each in SEALED
            for (value,) in opened.execute(f"SELECT {each.column} FROM {each.table}")  # noqa: S608
            if value
        ]
        stored = dict(opened.execute("SELECT key, value FROM facts"))
    return [*made, *((key, bytes.fromhex(stored[key])) for key in FACTS if key in stored)]


def unnamed(path: Path) -> None:
    """As values were before keys had names."""
    with closing(sqlite3.connect(path)) as opened, opened:
        for each in SEALED:
            column = each.column
            opened.execute(f"UPDATE {each.table} SET {column} = substr({column}, 6) WHERE {column} <> x''")  # noqa: S608
        opened.execute("UPDATE facts SET value = substr(value, 11) WHERE key = 'key-check'")
        opened.execute("DELETE FROM facts WHERE key = 'lookup-root'")


async def opened(path: Path, *keys: bytes) -> Database:
    return await connect(f"sqlite:///{path}", Vault(*keys))


def test_every_blob_of_the_schema_is_known(path: Path) -> None:
    """A new one goes into SEALED with its context, or is a keyed hash and goes into LOOKUPS."""
    with closing(sqlite3.connect(":memory:")) as made:
        for step in sorted(Path("storage/schema").glob("*.sql")):
            made.executescript(step.read_text())
        tables = [row[0] for row in made.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        blobs = {
            f"{table}.{row[1]}"
            for table in tables
            for row in made.execute(f"PRAGMA table_info({table})")
            if row[2] == "BLOB"
        }
    assert len(blobs) > 25
    assert {f"{each.table}.{each.column}" for each in SEALED} | LOOKUPS == blobs


@pytest.mark.parametrize("from_before", [False, True])
async def test_nothing_is_forgotten(path: Path, from_before: bool) -> None:
    """Each column has its value, and rotation opens it in its own context."""
    first = await opened(path, OLD)
    async with first.transaction() as tx:
        await fill(tx)
    await first.close()
    if from_before:
        unnamed(path)
    before = values(path)
    assert {where for where, _ in before} >= {f"{each.table}.{each.column}" for each in SEALED}
    database = await opened(path, NEW, OLD)
    await whole(database)
    async with database.transaction() as tx:
        assert (await left(tx), list(await counts(tx))) == (0, [tx.vault.newest.hex()])
        rotation = await begun(tx)
        assert rotation is not None
        assert rotation.sealed == len(SEALED)
        assert rotation.ended is not None and tx.at - 60 <= rotation.ended <= tx.at
    await database.close()
    assert {value[:5] for _, value in values(path)} == {Vault(NEW).prefix}
    with pytest.raises(KeyTrouble, match="Put back the key"):
        await opened(path, OLD)
    await (await opened(path, NEW)).close()


@pytest.mark.row(61)
async def test_the_old_key_alone_finds_nobody_and_the_new_one_everybody(path: Path) -> None:
    first = await opened(path, OLD)
    async with first.transaction() as tx:
        await fill(tx)
        before = tx.vault.lookup(1002, "person")
    await first.close()
    assert Vault(OLD).lookup(1002, "person") != before, "no key tells the root of the look-ups"
    during = await opened(path, NEW, OLD)
    async with during.transaction() as tx:
        assert await people.find(tx, 1002), "before"
    await whole(during)
    await during.close()
    after = await opened(path, NEW)
    async with after.transaction() as tx:
        found = await people.find(tx, 1002)
        assert found is not None
        assert found.telegram_id == 1002
        assert len(await signons.same(tx, "harbour legal aid")) == 1
    await after.close()


async def test_many_go_in_small_steps_and_what_is_written_meanwhile_is_not_missed(path: Path) -> None:
    database = await opened(path, OLD)
    async with database.transaction() as tx:
        for number in range(MANY):
            people.add(tx, 5000 + number, "en")
    other = await opened(path, NEW, OLD)
    way, steps, more = Resealing(), 0, True
    while more:
        async with other.transaction() as tx:
            more = await way.step(tx)
            steps += 1
        if steps == len(SEALED):  # all people are sealed anew by now: a program that does not know the new key comes
            async with database.transaction() as tx:
                people.add(tx, 9000, "en")
    async with other.transaction() as tx:
        assert await left(tx) == 0
        assert await people.find(tx, 9000)
    assert steps > 2 * len(SEALED), "a second way round"
    await database.close()
    await other.close()


async def test_a_program_that_does_not_know_the_new_key_asks_for_it(path: Path) -> None:
    keys: list[bytes] = [OLD]

    def again() -> Sequence[bytes]:
        return keys

    database = await connect(f"sqlite:///{path}", Vault(OLD, again=again))
    async with database.transaction() as tx:
        made = people.add(tx, 1002, "en")
    other = await opened(path, NEW, OLD)
    await whole(other)
    await other.close()
    keys.insert(0, NEW)
    async with database.transaction() as tx:
        assert await people.by_id(tx, made.id)
        assert tx.vault.newest == Vault(NEW).newest
    await database.close()


def test_a_value_from_before_that_begins_like_a_new_one_opens() -> None:
    vault, nonce = Vault(NEW, OLD), MARK + Vault(OLD).newest + b"1234567"
    sealed = nonce + Vault(OLD)._ciphers[Vault(OLD).newest].encrypt(nonce, b"Ann", b"here")
    assert vault.open(sealed, "here") == b"Ann"


# --- the key file


def test_a_new_key_stands_before_the_old_ones_which_have_a_day(tmp_path: Path) -> None:
    path = tmp_path / "encryption.key"
    (first,) = keyring.from_file(path)
    second = keyring.add(path, date(2027, 1, 31))
    third = keyring.add(path, date(2027, 6, 30))
    found = keyring.from_file(path)
    assert [(each.text, each.until) for each in found] == [
        (third.text, None), (second.text, date(2027, 6, 30)), (first.text, date(2027, 1, 31)),
    ]  # fmt: skip
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.over(date(2027, 2, 1)) for each in found] == [False, False, True]
    keyring.drop(path, [found[2]])
    assert keyring.from_file(path) == found[:2]
    assert [each.name for each in tmp_path.iterdir()] == ["encryption.key"]


def test_what_a_killed_one_left_is_not_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "encryption.key"
    keyring.from_file(path)
    (tmp_path / "encryption.key.new").write_text("half a k")
    assert keyring.add(path, date(2027, 1, 31)) == keyring.from_file(path)[0]


@pytest.mark.parametrize("text", ["", "\n\n", "short", "{key} tomorrow", "{key} 2027-13-01"])
def test_a_key_file_that_cannot_be_used_says_what_to_do(tmp_path: Path, text: str) -> None:
    path = tmp_path / "encryption.key"
    path.write_text(text.format(key=new_key()))
    with pytest.raises(KeyTrouble, match=r"Put back|python -m bot init|After the key"):
        keyring.from_file(path)
