"""Contacts sealed to an offline key: who has the database and the server's key reads no representative."""

import base64
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.core import contacts as core
from bot.core import signon as form
from storage import chain, codes, contacts, drafts, people, seconds, signons
from storage.database import Database, Transaction, connect
from storage.mail_records import Purpose
from storage.offline import NotOpened, Offline, Opener, new_pair
from storage.records import Draft, Person, Representative, Signon, Status
from storage.rekeying import Resealing
from storage.vault import Vault, new_key, read_key
from tests.makers import make_signon
from tests.storage.conftest import content
from tests.thief import opened

(PUBLIC, PRIVATE), (OTHER, OTHERS) = new_pair(), new_pair()
WHO = Representative("Qznamemark Surname", "Qzrolemark of all", "qzmailmark@harbour.example.org")
PLANTED = ("qznamemark", "qzrolemark", "qzmailmark")
DECIDED = [Status.APPROVED, Status.REJECTED, Status.WITHDRAWN]
KEY = "harbour legal aid"


@pytest.fixture
def vault() -> Vault:
    return Vault(read_key(new_key()), offline=Offline(PUBLIC, core.known))


async def pending(tx: Transaction, person: Person | None = None, **given: Any) -> Signon:
    known = {"status": Status.PENDING, "representative": WHO, "person_id": person.id if person else None}
    made = make_signon(**(known | given))
    await signons.add(tx, made, KEY)
    return made


async def decided(tx: Transaction, signed: Signon, status: Status = Status.APPROVED) -> Signon:
    assert await signons.decide(tx, replace(signed, status=status), signed.status, KEY)
    return await found(tx, signed.reference)


async def found(tx: Transaction, reference: str) -> Signon:
    signed = await signons.find(tx, reference)
    assert signed is not None
    return signed


async def read(tx: Transaction) -> list[str]:
    everything = await opened(tx)
    return [each for each in PLANTED if each in everything]


def reveal(signed: Signon, private: str = PRIVATE) -> Representative:
    assert signed.sealed is not None
    return Opener([private]).open(signed.sealed.key, signed.sealed.blob, signed.reference)


# --- what is taken away, and from whom


@pytest.mark.parametrize("status", DECIDED)
async def test_from_the_decision_on_the_servers_key_opens_no_representative(
    tx: Transaction, ann: Person, status: Status
) -> None:
    """With everything about that can hang on one: a correction begun, a link, codes."""
    signed = await pending(tx, ann)
    before = json.dumps({"name": WHO.name})
    answers = {**form.answers(signed, updates=True), contacts.EDITED: before}
    drafts.save(tx, Draft(ann.id, answers, asked="review", corrects=signed.reference))
    await seconds.offer(tx, signed, tx.at + 60)
    await codes.issue(tx, codes.Asked(Purpose.MAILBOX, ann.id, signed.reference, WHO.email), "12345678", 600)
    codes.disavowal(tx, signed.reference, WHO.email, "ABCD-ABCD-ABCD-ABCD")
    assert await read(tx) == [*PLANTED], "the search finds what is there, and reviewers need it"
    after = await decided(tx, signed, status)
    assert await read(tx) == []
    assert (after.representative, reveal(after)) == (Representative(), WHO)
    draft = await drafts.find(tx, ann.id)
    assert draft is not None and draft.answers["organisation"] == signed.organisation


async def test_the_readable_one_is_in_no_corner_of_the_files(database: Database, path: Path) -> None:
    async with database.transaction() as tx:
        signed = await pending(tx)
    with closing(sqlite3.connect(path)) as beside:
        [(sealed,)] = beside.execute("SELECT details FROM signons").fetchall()
    files = [path, path.with_name(f"{path.name}-wal")]
    assert any(sealed in content(each) for each in files if each.exists())
    async with database.transaction() as tx:
        await decided(tx, signed)
    assert not any(sealed in content(each) for each in files if each.exists())


async def test_only_the_private_key_opens_it_and_only_where_it_belongs(tx: Transaction) -> None:
    one, two = [await decided(tx, await pending(tx)) for _ in range(2)]
    assert one.sealed is not None and two.sealed is not None
    with pytest.raises(NotOpened, match="damaged"):
        Opener([PRIVATE]).open(PUBLIC, base64.b64encode(b"age").decode(), one.reference)
    with pytest.raises(NotOpened, match="another sign-on"):
        Opener([PRIVATE]).open(PUBLIC, two.sealed.blob, one.reference)
    stranger = Opener([OTHERS])
    with pytest.raises(NotOpened):
        stranger._identities = {PUBLIC: stranger._identities[OTHER]}
        stranger.open(PUBLIC, one.sealed.blob, one.reference)


@pytest.mark.parametrize("name", ["Li", "Ann Visser", "Maria da Conceição de Albuquerque e Vasconcelos"])
async def test_how_long_a_name_is_does_not_show(tx: Transaction, name: str) -> None:
    signed = await decided(tx, await pending(tx, representative=Representative(name, "director", "ann@example.org")))
    usual = await decided(tx, await pending(tx))
    assert signed.sealed is not None and usual.sealed is not None
    one, other = (base64.b64decode(each.blob).partition(b"\n--- ")[2] for each in (signed.sealed, usual.sealed))
    assert one and len(one) == len(other)


@pytest.mark.parametrize(
    ("email", "website", "known"),
    [
        ("ann@office.harbour-aid.org", "www.harbour-aid.org", "office.harbour-aid.org"),
        ("ann@gmail.com", "harbour-aid.org", "gmail.com"),
        ("me@ann-visser.org", "harbour-aid.org", ""),
        ("me@ann-visser.org", "", ""),
    ],
)
async def test_a_domain_stays_that_names_nobody(tx: Transaction, email: str, website: str, known: str) -> None:
    signed = await pending(tx, representative=Representative("Ann", "director", email), website=website)
    after = await decided(tx, signed)
    assert after.sealed is not None and after.sealed.domain == core.domain(after) == known
    assert ("ann-visser" in await opened(tx)) is False


def test_the_parts_are_those_of_the_form() -> None:
    assert contacts.PARTS == (form.NAME, form.ROLE, form.EMAIL)


# --- what goes on without it


async def test_codes_and_links_go_on(tx: Transaction, ann: Person) -> None:
    signed = await pending(tx, ann)
    token = await seconds.offer(tx, signed, tx.at + 60)
    after = await decided(tx, signed)
    assert codes.mailbox_of(tx, after) == codes.mailbox(tx, WHO.email) == codes.mailbox(tx, WHO.email.upper())
    link = await seconds.opened(tx, token)
    assert link is not None and link.ground == seconds.ground(tx, after)


async def test_a_link_that_was_of_no_use_stays_so(tx: Transaction) -> None:
    signed = await pending(tx)
    token = await seconds.offer(tx, replace(signed, organisation="Another"), tx.at + 60)
    after = await decided(tx, signed)
    link = await seconds.opened(tx, token)
    assert link is not None and link.ground != seconds.ground(tx, after)


@pytest.mark.parametrize("other", ["gross@example.org", "\u212aate@example.org", "groß@example.org"])
def test_letters_that_fold_to_others_are_other_mailboxes(vault: Vault, other: str) -> None:
    class Tx:
        def __init__(self) -> None:
            self.vault = vault

    boxes: list[bytes] = [codes.mailbox(Tx(), each) for each in ("groß@example.org", "Kate@example.org")]  # type: ignore[arg-type]
    assert (codes.mailbox(Tx(), other) in boxes) is (other == "groß@example.org")  # type: ignore[arg-type]


async def test_undone_and_edited_it_stays_sealed_and_a_correction_is_readable(tx: Transaction, ann: Person) -> None:
    after = await decided(tx, await pending(tx, ann))
    again = await decided(tx, after, Status.PENDING)
    assert again.sealed == after.sealed
    assert await signons.edit(tx, replace(again, website="elsewhere.org"), KEY)
    edited = await found(tx, again.reference)
    assert (edited.sealed, edited.website) == (after.sealed, "elsewhere.org")
    assert (await decided(tx, edited)).sealed == after.sealed, "not sealed twice"
    assert await signons.correct(tx, replace(edited, sealed=None, representative=WHO, status=Status.PENDING), KEY)
    corrected = await found(tx, edited.reference)
    assert (corrected.sealed, corrected.representative) == (None, WHO)
    assert reveal(await decided(tx, corrected)) == WHO
    await signons.anonymise(tx, await found(tx, corrected.reference))
    assert (await found(tx, corrected.reference)).sealed is None
    assert await chain.first_broken(tx) is None


async def test_the_correction_that_somebody_has_begun_keeps_what_is_new(tx: Transaction) -> None:
    ann = people.add(tx, 1005, "en")
    signed = await pending(tx, ann)
    given = {**form.answers(signed, updates=True), "email": "new@harbour.example.org"}
    drafts.save(tx, Draft(ann.id, given, corrects=signed.reference))
    await decided(tx, signed)
    draft = await drafts.find(tx, ann.id)
    assert draft is not None and draft.answers["email"] == "new@harbour.example.org"
    assert "name" not in draft.answers and "role" not in draft.answers


async def test_a_new_encryption_key_leaves_it_as_it_is(path: Path) -> None:
    old, new = read_key(new_key()), read_key(new_key())
    first = await connect(f"sqlite:///{path}", Vault(old, offline=Offline(PUBLIC)))
    async with first.transaction() as tx:
        before = await decided(tx, await pending(tx))
    await first.close()
    second, way = await connect(f"sqlite:///{path}", Vault(new, old)), Resealing()
    more = True
    while more:
        async with second.transaction() as tx:
            more = await way.step(tx)
    await second.close()
    third = await connect(f"sqlite:///{path}", Vault(new))
    async with third.transaction() as tx:
        assert (await found(tx, before.reference)).sealed == before.sealed
        assert await chain.first_broken(tx) is None
    await third.close()


# --- the chain


async def meddle(tx: Transaction, signed: Signon, change: Mapping[str, Any]) -> None:
    """As somebody can who has the server's key."""
    [row] = await tx.plain("SELECT details FROM signons WHERE reference = :reference", reference=signed.reference)
    context = f"signons.details|{signed.reference}"
    known = json.loads(tx.vault.text(row["details"], context))
    sealed = tx.vault.seal(json.dumps({**known, "sealed": {**known["sealed"], **change}}), context)
    tx.wait(
        "UPDATE signons SET details = :sealed WHERE reference = :reference", sealed=sealed, reference=signed.reference
    )
    if "key" in change:
        tx.wait(
            "UPDATE signons SET sealed_to = :key WHERE reference = :reference",
            key=change["key"],
            reference=signed.reference,
        )


@pytest.mark.parametrize("part", ["key", "blob", "mailbox", "domain"])
async def test_a_sealed_contact_that_was_exchanged_is_found(tx: Transaction, part: str) -> None:
    signed = await decided(tx, await pending(tx))
    assert await chain.first_broken(tx) is None
    await meddle(tx, signed, {part: OTHER})
    assert await chain.first_broken(tx) == 2


@pytest.mark.parametrize("note", ["", OTHER], ids=["none", "other"])
async def test_a_note_that_lets_a_contact_be_passed_by_is_found(tx: Transaction, note: str) -> None:
    await pending(tx)
    tx.wait("UPDATE signons SET sealed_to = :note", note=note)
    assert await chain.first_broken(tx) == 1
