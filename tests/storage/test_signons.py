"""Sign-ons: one verdict, a public name only while approved and public, and a list that can be searched."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import psycopg
import pytest

from bot.core.names import comparison_key
from storage import listed, people, signons
from storage.database import Database, Transaction
from storage.records import Line, Listed, Listing, Person, Representative, Signon, Source, Status, Version
from tests.storage.conftest import Clock, everything

WHO = Representative("Layla Haddad", "director", "layla@alhaq.example")
GIVEN = Signon(
    reference="ABCD-EFGH",
    organisation="Al-Haq",
    country="PS",
    website="alhaq.example",
    representative=WHO,
    version=Version(1, "ar", "0" * 64),
    notice="1" * 64,
    flags=("no-website", "free-mail"),
)


async def _add(tx: Transaction, name: str, status: Status = Status.APPROVED, **more: object) -> Signon:
    day = date(2027, 2, 1) if more.get("listing") is Listing.DATED else None
    more |= {"organisation": name, "status": status, "named_from": day}
    made = replace(GIVEN, reference=signons.new_reference(), **more)  # type: ignore[arg-type]
    await signons.add(tx, made, comparison_key(name))
    return made


async def _decide(tx: Transaction, signed: Signon, status: Status, reason: str = "") -> bool:
    after = replace(signed, status=status, reason=reason)
    return await signons.decide(tx, after, signed.status, comparison_key(signed.organisation))


async def _columns(tx: Transaction, reference: str) -> tuple[str | None, str | None]:
    row = await tx.row("signon_find", reference=reference)
    assert row is not None
    return row["public_name"], row["public_key"]


async def test_a_sign_on_comes_back_to_the_letter(tx: Transaction, ann: Person, clock: Clock) -> None:
    mine = replace(GIVEN, person_id=ann.id)
    await signons.add(tx, mine, "al haq")
    kept = replace(mine, created=datetime.fromtimestamp(int(clock.now), UTC))
    assert await signons.find(tx, "ABCD-EFGH") == kept
    assert await signons.of(tx, ann.id) == await signons.waiting(tx, 9) == await signons.everything(tx) == [kept]
    assert await signons.find(tx, "ABCD-EFGX") is None


async def test_an_imported_one_is_decided_at_once_and_has_no_version(tx: Transaction) -> None:
    made = await _add(tx, "Elsewhere", source=Source.IMPORT, version=None)
    found = await signons.find(tx, made.reference)
    assert found is not None and found.version is None and found.decided == found.created


def test_references_are_not_misread_and_not_repeated() -> None:
    made = {signons.new_reference() for _ in range(2000)}
    assert len(made) == 2000
    assert all(len(each) == 9 and each[4] == "-" and not set(each) & set("01IO") for each in made)


# --- verdicts


async def test_of_two_admins_at_once_one_decides(database: Database) -> None:
    async with database.transaction() as tx:
        signed = await _add(tx, "Al-Haq", Status.PENDING)

    async def verdict(status: Status) -> bool:
        async with database.transaction() as tx:
            return await _decide(tx, signed, status)

    outcomes = await asyncio.gather(*(verdict(status) for status in (Status.APPROVED, Status.REJECTED) * 5))
    assert outcomes == [True] + [False] * 9
    async with database.transaction() as tx:
        found = await signons.find(tx, signed.reference)
        assert found is not None and found.status is Status.APPROVED and found.decided is not None


async def test_a_verdict_on_what_has_changed_meanwhile_does_nothing(tx: Transaction) -> None:
    signed = await _add(tx, "Al-Haq", Status.PENDING)
    assert await _decide(tx, signed, Status.WITHDRAWN)
    assert not await _decide(tx, signed, Status.APPROVED)
    assert await listed.lines(tx) == []


async def test_a_reason_is_kept_sealed(tx: Transaction) -> None:
    signed = await _add(tx, "Al-Haq", Status.PENDING)
    await _decide(tx, signed, Status.REJECTED, "Could not verify Layla")
    found = await signons.find(tx, signed.reference)
    assert found is not None and found.reason == "Could not verify Layla"
    assert "verify" not in await everything(tx)


# --- what is public


@pytest.mark.parametrize(("status", "listing"), list(product(Status, Listing)))
async def test_a_name_is_in_the_clear_only_while_approved_and_public(
    tx: Transaction, status: Status, listing: Listing
) -> None:
    named = (status, listing) == (Status.APPROVED, Listing.PUBLIC)
    fresh = await _add(tx, "Fresh & Co", status, listing=listing)
    assert await _columns(tx, fresh.reference) == (("Fresh & Co", "fresh and co") if named else (None, None))
    waiting = await _add(tx, "Waiting e.V.", Status.PENDING, listing=listing)
    if status is not Status.PENDING:
        assert await _decide(tx, waiting, status)
    assert await _columns(tx, waiting.reference) == (("Waiting e.V.", "waiting") if named else (None, None))
    for step in (Status.APPROVED, Status.WITHDRAWN):
        found = await signons.find(tx, fresh.reference)
        assert found is not None
        await _decide(tx, found, step)
    assert await _columns(tx, fresh.reference) == (None, None)


async def test_the_schema_itself_refuses_a_public_name_before_approval(tx: Transaction) -> None:
    signed = await _add(tx, "Al-Haq", Status.PENDING)
    values = {
        "reference": signed.reference,
        "status": "pending",
        "before": "pending",
        "details": b"",
        "at": 0,
        "held": 0,
        "sealed_to": None,
    }
    with pytest.raises((sqlite3.IntegrityError, psycopg.IntegrityError)):
        async with tx.unit():
            public = {"public_name": "Al-Haq", "public_key": "al haq", "public_parent": None}
            await tx.rows("signon_decide", **values, **public)


async def test_a_correction_takes_the_name_back_until_it_is_approved_again(tx: Transaction, ann: Person) -> None:
    signed = await _add(tx, "Al-Haq", person_id=ann.id)
    changed = replace(signed, organisation="Al-Haq Law", status=Status.PENDING)
    assert await signons.correct(tx, changed, "al haq law")
    assert await _columns(tx, signed.reference) == (None, None)
    found = await signons.find(tx, signed.reference)
    assert found is not None and (found.status, found.decided) == (Status.PENDING, None)
    assert await _decide(tx, found, Status.APPROVED)
    assert await listed.lines(tx) == [Line("Al-Haq Law", "PS")]


async def test_nobody_corrects_what_is_anothers_or_withdrawn(tx: Transaction, ann: Person, layla: Person) -> None:
    signed = await _add(tx, "Al-Haq", person_id=ann.id)
    assert not await signons.correct(tx, replace(signed, person_id=layla.id), "al haq")
    await _decide(tx, signed, Status.WITHDRAWN)
    assert not await signons.correct(tx, replace(signed, status=Status.PENDING), "al haq")


async def test_what_is_not_public_stands_nowhere_in_the_clear(database: Database, ann_id: int) -> None:
    async with database.transaction() as tx:
        await _add(tx, "Quiet Organisation", listing=Listing.COUNTED, person_id=ann_id)
        signed = await _add(tx, "Loud Organisation", person_id=ann_id)
    async with database.transaction() as tx:
        kept = await everything(tx)
        assert "Loud Organisation" in kept
        assert not any(word in kept for word in ("Quiet", "quiet", "Haddad", "director", "alhaq"))
        await _decide(tx, signed, Status.WITHDRAWN)
        assert "Loud" not in await everything(tx) and "loud" not in await everything(tx)


async def test_the_line_stays_without_anybody(tx: Transaction, ann: Person) -> None:
    signed = await _add(tx, "Al-Haq", person_id=ann.id)
    await signons.anonymise(tx, signed)
    people.erase(tx, ann)
    found = await signons.find(tx, signed.reference)
    assert found is not None
    assert (found.representative, found.website, found.person_id) == (Representative(), "", None)
    assert await listed.lines(tx) == [Line("Al-Haq", "PS")]
    await signons.erase(tx, signed.reference)
    assert await signons.everything(tx) == []


# --- the list

NAMES = ("100% Rights", "Rights_Now", "Back\\slash", "Zebra", "Ärzte der Welt", "rights of all", "المنظمة العربية")


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("", list(NAMES)),
        ("rights", ["100% Rights", "Rights_Now", "rights of all"]),
        ("%", []),
        ("_", []),
        ("\\", []),
        ("e%a", []),
        ("r_ghts", []),
        ("%' OR '1'='1", []),
        ("arzte", ["Ärzte der Welt"]),
        ("العربيه", ["المنظمة العربية"]),
    ],
)
async def test_search_finds_parts_of_names_and_takes_no_sign_for_a_pattern(
    tx: Transaction, key: str, found: list[str]
) -> None:
    for name in NAMES:
        await _add(tx, name)
    await _add(tx, "Rights, waiting", Status.PENDING)
    await _add(tx, "Rights, counted", listing=Listing.COUNTED)
    lines = await listed.lines(tx, key=key, limit=99)
    assert {line.organisation for line in lines} == set(found)
    assert await listed.found(tx, key=key) == len(found)


@pytest.mark.parametrize("sign", ["%", "_", "\\"])
async def test_signs_of_patterns_are_found_as_themselves(tx: Transaction, sign: str) -> None:
    for name in (f"a{sign}b", "axb", "ab"):
        made = replace(GIVEN, reference=signons.new_reference(), organisation=name, status=Status.APPROVED)
        await signons.add(tx, made, name)
    assert await listed.lines(tx, key=f"a{sign}b") == [Line(f"a{sign}b", "PS")]


async def test_pages_follow_each_other_in_the_order_of_the_names(tx: Transaction) -> None:
    for number in reversed(range(40)):
        await _add(tx, f"Org {number:02d}", country="FR" if number % 2 else "KE")
    pages = [await listed.lines(tx, skip=skip, limit=15) for skip in (0, 15, 30, 45)]
    assert [len(page) for page in pages] == [15, 15, 10, 0]
    assert [line.organisation for page in pages for line in page] == [f"Org {number:02d}" for number in range(40)]
    assert await listed.found(tx, country="FR") == 20
    assert {line.country for line in await listed.lines(tx, country="KE", limit=99)} == {"KE"}


async def test_totals_are_those_of_the_rows(tx: Transaction) -> None:
    for name, country in (("a1", "FR"), ("a2", "FR"), ("a3", "KE")):
        await _add(tx, name, country=country)
    await _add(tx, "a4", country="KE", listing=Listing.COUNTED)
    for status in (Status.PENDING, Status.REJECTED, Status.WITHDRAWN):
        await _add(tx, f"not {status}", status)
    totals = await listed.totals(tx)
    assert (totals.organisations, totals.named, dict(totals.countries)) == (4, 3, {"FR": 2, "KE": 2})
    assert await listed.counts(tx) == {"approved": 4, "pending": 1, "rejected": 1, "withdrawn": 1}


async def test_those_with_the_same_name_are_found_while_they_stand(tx: Transaction) -> None:
    spelt = zip(("Al-Haq", "AL HAQ", "al haq", "Al-Haq"), Status, strict=True)
    made = [await _add(tx, name, status) for name, status in spelt]
    folded = await signons.folded(tx)
    assert folded == {made[0].reference: "al haq", made[1].reference: "al haq"}


async def test_the_longest_waiting_comes_first(database: Database, clock: Clock) -> None:
    for name in ("b", "a", "c"):
        async with database.transaction() as tx:
            await _add(tx, name, Status.PENDING)
        clock.now += 1
    async with database.transaction() as tx:
        assert [each.organisation for each in await signons.waiting(tx, 9)] == ["b", "a", "c"]
        assert [each.organisation for each in await signons.waiting(tx, 1, skip=1)] == ["a"]


async def test_only_what_was_decided_against_long_ago_is_old(database: Database, clock: Clock, ann_id: int) -> None:
    async with database.transaction() as tx:
        made = {status: await _add(tx, status, status, person_id=ann_id) for status in Status}
        await _add(tx, "nobody's", Status.REJECTED)
    clock.now += 100
    async with database.transaction() as tx:
        await _add(tx, "new", Status.REJECTED, person_id=ann_id)
        long_ago, ever = tx.at - 50, 0
        rejected = await signons.old(tx, rejected=long_ago, withdrawn=ever)
        withdrawn = await signons.old(tx, rejected=ever, withdrawn=long_ago)
    assert [each.reference for each in rejected] == [made[Status.REJECTED].reference]
    assert [each.reference for each in withdrawn] == [made[Status.WITHDRAWN].reference]


async def test_files_get_the_public_list_whole_and_nobody_who_is_only_counted(tx: Transaction, clock: Clock) -> None:
    await _add(tx, "Zebra Watch")
    await _add(tx, "Al-Haq")
    await _add(tx, "Hidden", listing=Listing.COUNTED)
    await _add(tx, "Waiting", Status.PENDING)
    found = await listed.whole(tx)
    at = datetime.fromtimestamp(int(clock.now), UTC)
    assert found == [Listed("Al-Haq", "PS", at, 1), Listed("Zebra Watch", "PS", at, 1)]
    assert {each.organisation for each in await signons.approved(tx)} == {"Al-Haq", "Hidden", "Zebra Watch"}
