"""The queue in its order, notes that are sealed and go with the sign-on, likeness that gives nothing away."""

from dataclasses import replace

import pytest

from bot.core.names import comparison_key
from storage import listed, outbox, reviews, signons
from storage.database import Database, Transaction
from storage.records import Line, Listing, Note, Outgoing, Person, Placed, Signon, Standing, Status, Urgency
from tests.makers import make_signon
from tests.storage.conftest import Clock, everything


async def _put(tx: Transaction, name: str, **given: object) -> Signon:
    made = make_signon(organisation=name, **{"status": Status.PENDING, **given})
    await signons.add(tx, made, comparison_key(name))
    return made


async def _walk(tx: Transaction, *, flagged: bool = False, country: str = "", backwards: bool = False) -> list[str]:
    step, here, found = (reviews.before, reviews.END, []) if backwards else (reviews.after, reviews.START, [])
    while reference := await step(tx, here, flagged=flagged, country=country):
        signed = await signons.find(tx, reference)
        assert signed is not None
        found.append(signed.organisation)
        here = reviews.near(signed)
    return found


@pytest.fixture
async def waiting(database: Database, clock: Clock) -> list[str]:
    """Four that wait, a second apart, and one of each other kind."""
    one, other = ("no-website",), ("duplicate",)
    kinds = [("First", "NL", one), ("Second", "FR", ()), ("Third", "NL", ()), ("Fourth", "NL", other)]
    for name, country, flags in kinds:
        async with database.transaction() as tx:
            await _put(tx, name, country=country, flags=flags)
        clock.now += 1
    async with database.transaction() as tx:
        for status in (Status.APPROVED, Status.REJECTED, Status.WITHDRAWN):
            await _put(tx, f"Not {status}", status=status)
    return [name for name, _, _ in kinds]


async def test_forwards_backwards_and_narrowed(database: Database, waiting: list[str]) -> None:
    async with database.transaction() as tx:
        assert await _walk(tx) == waiting
        assert await _walk(tx, backwards=True) == waiting[::-1]
        assert await _walk(tx, flagged=True) == ["First", "Fourth"]
        assert await _walk(tx, country="NL") == ["First", "Third", "Fourth"]
        assert await _walk(tx, flagged=True, country="NL", backwards=True) == ["Fourth", "First"]
        assert await _walk(tx, country="KE") == []
        assert await reviews.countries(tx, flagged=False) == {"NL": 3, "FR": 1}
        assert await reviews.countries(tx, flagged=True) == {"NL": 2}


async def test_those_who_came_in_the_same_second_are_all_met(tx: Transaction) -> None:
    made = {(await _put(tx, f"Name {number}")).organisation for number in range(9)}
    assert set(await _walk(tx)) == set(await _walk(tx, backwards=True)) == made


async def test_the_place_is_counted_among_those_that_fit(database: Database, waiting: list[str]) -> None:
    async with database.transaction() as tx:
        third = next(each for each in await signons.waiting(tx, 9) if each.organisation == "Third")
        here = reviews.near(third)
        assert await reviews.standing(tx, here, flagged=False, country="") == Standing(3, 4, 2)
        assert await reviews.standing(tx, here, flagged=False, country="NL") == Standing(2, 3, 1)
        assert await reviews.standing(tx, here, flagged=True, country="") == Standing(1, 2, 2)


async def test_plain_ones_have_no_flag_at_all(database: Database, waiting: list[str]) -> None:
    async with database.transaction() as tx:
        found = [await signons.find(tx, each) for each in await reviews.plain(tx, 9, "")]
        assert [each.organisation for each in found if each] == ["Second", "Third"]
        assert len(await reviews.plain(tx, 1, "")) == 1 and await reviews.plain(tx, 9, "KE") == []


async def test_decided_lately_and_found_by_name(database: Database, clock: Clock, waiting: list[str]) -> None:
    clock.now += 10
    async with database.transaction() as tx:
        signed = (await signons.waiting(tx, 1))[0]
        await signons.decide(tx, replace(signed, status=Status.REJECTED), Status.PENDING, "first")
        assert (await reviews.lately(tx, 9, 0))[0] == signed.reference
        assert len(await reviews.lately(tx, 9, 0)) == 4 and len(await reviews.lately(tx, 9, 3)) == 1
        assert await reviews.named(tx, "first", 9) == (1, [signed.reference])
        assert (await reviews.named(tx, "not", 2))[0] == 3 and len((await reviews.named(tx, "not", 2))[1]) == 2


async def test_what_waits_again_was_not_decided(tx: Transaction) -> None:
    signed = await _put(tx, "Al-Haq", status=Status.APPROVED)
    assert await signons.decide(tx, replace(signed, status=Status.PENDING), Status.APPROVED, "al haq")
    found = await signons.find(tx, signed.reference)
    assert found is not None and (found.status, found.decided) == (Status.PENDING, None)
    assert await listed.lines(tx) == [] and await reviews.lately(tx, 9, 0) == []


# --- corrections by the secretariat


async def test_an_approved_one_stays_approved_and_its_line_follows(tx: Transaction) -> None:
    signed = await _put(tx, "Al-Haq", status=Status.APPROVED)
    named = replace(signed, organisation="Al-Haq Law", country="PS")
    assert await signons.edit(tx, named, "al haq law")
    assert await listed.lines(tx, key="law") == [Line("Al-Haq Law", "PS")]
    assert await signons.edit(tx, replace(named, listing=Listing.COUNTED), "al haq law")
    assert await listed.lines(tx) == []
    found = await signons.find(tx, signed.reference)
    assert found is not None and found.status is Status.APPROVED and found.decided is not None
    assert "Al-Haq" not in await everything(tx) and "al haq" not in await everything(tx)


async def test_nothing_is_written_over_a_verdict(tx: Transaction) -> None:
    signed = await _put(tx, "Al-Haq")
    await signons.decide(tx, replace(signed, status=Status.REJECTED), Status.PENDING, "al haq")
    assert not await signons.edit(tx, replace(signed, organisation="Other"), "other")


# --- notes


async def test_notes_are_sealed_and_go_with_the_sign_on(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        signed = await _put(tx, "Al-Haq")
        reviews.note(tx, signed.reference, "Layla phoned")
    clock.now += 60
    async with database.transaction() as tx:
        reviews.note(tx, signed.reference, "She sends a letter")
        found = await reviews.notes(tx, signed.reference)
        assert [each.text for each in found] == ["She sends a letter", "Layla phoned"]
        assert isinstance(found[0], Note) and (found[0].at - found[1].at).total_seconds() == 60
        assert "Layla" not in await everything(tx)
        await signons.erase(tx, signed.reference)
        assert await reviews.notes(tx, signed.reference) == []


async def test_a_line_that_stays_without_anybody_has_no_notes(tx: Transaction) -> None:
    signed = await _put(tx, "Al-Haq", status=Status.APPROVED)
    reviews.note(tx, signed.reference, "Layla phoned")
    await signons.anonymise(tx, signed)
    assert await reviews.notes(tx, signed.reference) == []


# --- chapters and likeness


async def test_a_chapter_names_its_parent_only_while_that_is_in_the_list(tx: Transaction) -> None:
    parent = await _put(tx, "Rights International", status=Status.APPROVED)
    chapter = await _put(tx, "Rights International Kenya", status=Status.APPROVED, chapter_of=parent.reference)
    assert Line("Rights International Kenya", "NL", "Rights International") in await listed.lines(tx)
    await signons.edit(tx, replace(parent, listing=Listing.COUNTED), "rights international")
    assert await listed.lines(tx) == [Line("Rights International Kenya", "NL")]
    assert (await listed.totals(tx)).organisations == 2
    await signons.edit(tx, replace(chapter, listing=Listing.COUNTED), "rights international kenya")
    kept = await everything(tx)
    assert kept.count(parent.reference) == 1, "that a hidden one belongs to another stands nowhere in the clear"


async def test_a_correction_leaves_it_a_chapter(tx: Transaction, ann: Person) -> None:
    parent = await _put(tx, "Rights International", status=Status.APPROVED)
    signed = await _put(tx, "Rights Kenya", chapter_of=parent.reference, person_id=ann.id)
    assert await signons.correct(tx, replace(signed, chapter_of="", website=""), "rights kenya")
    found = await signons.find(tx, signed.reference)
    assert found is not None and found.chapter_of == parent.reference


async def test_likeness_is_sealed_and_forgotten_with_the_name(tx: Transaction) -> None:
    signed = await _put(tx, "Al-Haq")
    assert await reviews.alike(tx, signed.reference) is None
    reviews.keep_alike(tx, signed.reference, ["WXYZ-2345"])
    assert await reviews.alike(tx, signed.reference) == ["WXYZ-2345"]
    assert "WXYZ" not in await everything(tx)
    await signons.edit(tx, replace(signed, website="elsewhere.org"), "al haq")
    assert await reviews.alike(tx, signed.reference) == ["WXYZ-2345"]
    await signons.edit(tx, replace(signed, organisation="Other"), "other")
    assert await reviews.alike(tx, signed.reference) is None
    reviews.keep_alike(tx, signed.reference, [])
    reviews.compare_again(tx)
    assert await reviews.alike(tx, signed.reference) is None


async def test_two_that_were_told_apart_stay_so_while_both_keep_their_names(tx: Transaction) -> None:
    one, other = ("ABCD-EFGH", "al haq"), ("JKMN-PQRS", "al haqq")
    reviews.settle_unlike(tx, one, other)
    reviews.settle_unlike(tx, other, one)
    assert await reviews.settled_unlike(tx, one, other) and await reviews.settled_unlike(tx, other, one)
    assert not await reviews.settled_unlike(tx, ("ABCD-EFGH", "al haqqq"), other)
    assert "ABCD" not in await everything(tx)


# --- messages


async def test_a_message_is_about_what_it_shows_now(database: Database) -> None:
    place = Placed(7, 70, "en")
    async with database.transaction() as tx:
        outbox.add(tx, Outgoing("sendMessage", {"chat_id": 7}, 7, Urgency.REPLY, "card:ABCD-EFGH:1ao", "en"))
        [row] = await outbox.claim(tx, 9, 9)
        outbox.move(tx, place, "card:JKMN-PQRS:1ao")  # the press was quicker than the news that it had arrived
        outbox.settle(tx, row, 70)
        assert await outbox.placed_under(tx, "card:ABCD-EFGH") == []
        assert await outbox.placed_under(tx, "card:JKMN-PQRS") == [replace(place, subject="card:JKMN-PQRS:1ao")]
        outbox.move(tx, place, "card:JKMN-PQRS")
        assert await outbox.placed_under(tx, "card:JKMN-PQRS") == [replace(place, subject="card:JKMN-PQRS")]
        assert await outbox.placed_under(tx, "card:JKMN") == []
        outbox.move(tx, place, "")
        assert await outbox.placed_under(tx, "card:JKMN-PQRS") == []
