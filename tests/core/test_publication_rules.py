"""What an answer about being listed stands for, and what shows more than it."""

from datetime import date, timedelta

import pytest

from bot.core import publication as core
from bot.core.countries import CODES
from bot.core.form import Problem
from storage import regions
from storage.records import Listing

TODAY = date(2026, 11, 25)
ASCENDING = (
    (Listing.REGION, None), (Listing.COUNTED, None), (Listing.DATED, date(2027, 6, 1)),
    (Listing.DATED, date(2027, 5, 1)), (Listing.PUBLIC, None),
)  # fmt: skip


def test_what_shows_more_is_a_ladder() -> None:
    for low, less in enumerate(ASCENDING):
        for high, more in enumerate(ASCENDING):
            assert core.shows_more(less, more) == (high > low)


@pytest.mark.parametrize("answer", ["public", "counted", "region", "from-2027-01-31"])
def test_an_answer_is_kept_as_it_is(answer: str) -> None:
    assert core.parse(answer) == answer == core.answer(*core.shown(answer))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "choice"), ("maybe", "choice"), ("7", "choice"), ("dated", "listing-day"), ("from-", "choice"),
        ("31 of something", "listing-day-unknown"), ("2026-11-25", "listing-day-passed"),
        ("from-2026-11-25", "listing-day-passed"), ("2027-11-27", "listing-day-far"),
        ("from-2099-01-01", "listing-day-far"), ("1/2/2027", "listing-day-unclear"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken(raw: str, code: str) -> None:
    with pytest.raises(Problem) as raised:
        core.read(raw, TODAY)
    assert raised.value.code == code


def test_of_two_days_both_are_offered_and_of_one_that_fits_that_one_is_taken() -> None:
    with pytest.raises(Problem) as raised:
        core.read("1/2/2027", TODAY)
    assert raised.value.details == {"choices": "from-2027-01-02,from-2027-02-01"}
    assert core.read("11/12/2026", TODAY) == "from-2026-12-11", "12 November has passed"


def test_days_that_are_offered_can_be_taken() -> None:
    for today in (TODAY + timedelta(days=each) for each in range(400)):
        assert [core.read(each, today) for each in core.offered(today)] == core.offered(today)


def test_every_country_has_its_region() -> None:
    assert {code for code in CODES if regions.region(code) == regions.INTERNATIONAL} == {"001"}
    assert {regions.region(code) for code in CODES} == {*regions.REGIONS, "001"}
    assert [regions.region(code) for code in ("KE", "CO", "PS", "UA", "NZ")] == ["002", "019", "142", "150", "009"]
