"""Numbers: by the day and the language, without anybody in them."""

from dataclasses import replace
from datetime import date, timedelta

from storage import numbers, people, signons
from storage.database import Database, Transaction
from storage.number_records import Approved, Tally
from storage.records import Listing, Person, Source, Status
from tests.makers import make_signon
from tests.storage.conftest import Clock

DAY = 86_400
TODAY = date(2027, 1, 15)  # of the clock


async def _on(database: Database, clock: Clock, ago: int, *names: str) -> None:
    clock.now -= ago * DAY
    async with database.transaction() as tx:
        for name in names:
            numbers.count(tx, name, "en")
    clock.now += ago * DAY


async def test_what_happened_adds_up_by_language_and_period(database: Database, clock: Clock) -> None:
    for ago in (0, 6, 7, 29, 30, 400):
        await _on(database, clock, ago, "sent")
    async with database.transaction() as tx:
        numbers.count(tx, "sent", "ar")
        numbers.count(tx, "sent", "ar")
    async with database.transaction() as tx:
        assert await numbers.happened(tx) == {"sent": {"en": Tally(2, 4, 6), "ar": Tally(2, 2, 2)}}


async def test_old_days_become_their_month_and_nothing_is_lost(database: Database, clock: Clock) -> None:
    for ago in (0, 34, 36, 37, 47, 48):
        await _on(database, clock, ago, "sent", "sent")
    for _ in range(2):  # again and again, and nothing more happens
        async with database.transaction() as tx:
            numbers.fold(tx, timedelta(days=35))
            await tx.flush()
            (rows,) = await tx._session.run([("SELECT day, n FROM daily ORDER BY day", {})])
            days = {row["day"]: row["n"] for row in rows}
            assert days == {"2026-11-01": 4, "2026-12-01": 4, "2026-12-12": 2, "2027-01-15": 2}
            assert await numbers.happened(tx) == {"sent": {"en": Tally(2, 2, 12)}}


async def test_a_reader_is_counted_once(database: Database, ann_id: int) -> None:
    for _ in range(3):
        async with database.transaction() as tx:
            found = await people.by_id(tx, ann_id)
            assert found is not None
            numbers.reads(tx, found)
    async with database.transaction() as tx:
        assert await numbers.happened(tx) == {"read": {"en": Tally(1, 1, 1)}}


async def test_whom_we_do_not_keep_is_not_counted(tx: Transaction) -> None:
    numbers.reads(tx, Person(0, 5, "en"))
    assert await numbers.happened(tx) == {}


async def test_approved_ones_by_country_language_and_listing(tx: Transaction) -> None:
    made = [
        make_signon(), make_signon(), make_signon(country="FR", listing=Listing.COUNTED),
        make_signon(country="FR", source=Source.IMPORT, version=None), make_signon(status=Status.PENDING),
    ]  # fmt: skip
    for each in made:
        await signons.add(tx, each, each.organisation)
    one, two = Tally(1, 1, 1), Tally(2, 2, 2)
    assert sorted(await numbers.approved(tx), key=str) == sorted(
        [
            Approved("NL", "en", Listing.PUBLIC, two, two),
            Approved("FR", "en", Listing.COUNTED, one, one),
            Approved("FR", "", Listing.PUBLIC, one, Tally()),
        ],
        key=str,
    )


async def test_who_blocked_the_bot_is_no_subscriber(tx: Transaction) -> None:
    for number, language in enumerate(("en", "en", "ar", "fr")):
        people.subscribes(tx, people.add(tx, 50 + number, language), True)
    people.blocks(tx, 53, True)
    assert await numbers.subscribers(tx) == {"en": 2, "ar": 1}


async def test_how_many_there_are_is_kept_for_each_day(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        await numbers.stand(tx)
    clock.now += DAY
    async with database.transaction() as tx:
        await numbers.stand(tx)
        people.subscribes(tx, people.add(tx, 50, "en"), True)
        await signons.add(tx, make_signon(), "x")
        await numbers.stand(tx)
        later = TODAY + timedelta(days=1)
        assert await numbers.stood(tx, date.min) == {
            "approved": {TODAY: 0, later: 1},
            "subscribers": {TODAY: 0, later: 1},
        }
        assert await numbers.stood(tx, later) == {"approved": {later: 1}, "subscribers": {later: 1}}


async def test_who_is_approved_and_who_goes_within_a_day_is_counted_in_its_last_round(database: Database) -> None:
    waits = make_signon(status=Status.PENDING)
    found = []
    for status in (None, Status.APPROVED, Status.WITHDRAWN):
        async with database.transaction() as tx:
            if status is None:
                await signons.add(tx, make_signon(), "stands")
                await signons.add(tx, waits, "waits")
            else:
                await signons.decide(tx, replace(waits, status=status), waits.status, "waits")
                waits = replace(waits, status=status)
            await numbers.stand(tx)
            found.append((await numbers.stood(tx, TODAY))["approved"])
    assert found == [{TODAY: 1}, {TODAY: 2}, {TODAY: 1}]
