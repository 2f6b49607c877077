"""What another system is told: nothing personal, no hidden name, signed as Standard Webhooks are."""

import base64
from datetime import UTC, datetime

import pytest

from bot.core import events
from storage.records import Listing, Status
from tests.makers import make_signon

AT = datetime(2026, 11, 25, 12, 0, 1, 999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (Status.PENDING, Status.APPROVED, events.APPROVED),
        (None, Status.APPROVED, events.APPROVED),
        (Status.APPROVED, Status.WITHDRAWN, events.WITHDRAWN),
        (Status.APPROVED, Status.PENDING, events.WITHDRAWN),  # corrected, or an approval taken back
        (Status.APPROVED, Status.REJECTED, events.WITHDRAWN),
        (Status.APPROVED, Status.APPROVED, ""),
        (Status.PENDING, Status.REJECTED, ""),
        (Status.PENDING, Status.WITHDRAWN, ""),
        (Status.REJECTED, Status.PENDING, ""),
    ],
)
def test_only_what_begins_or_ends_to_count(before: Status | None, after: Status, kind: str) -> None:
    assert events.kind(before, after) == kind


def test_who_is_named_is_told_with_the_website() -> None:
    signed = make_signon(reference="ABCD-EFGH")
    assert events.event("msg_1", events.APPROVED, AT, signed) == {
        "id": "msg_1",
        "type": "signon.approved",
        "timestamp": "2026-11-25T12:00:01+00:00",
        "data": {
            "reference": "ABCD-EFGH",
            "organisation": "Harbour Legal Aid",
            "country": "NL",
            "region": "150",
            "website": "harbour.example.org",
            "listing": "public",
        },
    }


def test_of_who_leaves_nothing_is_told_but_the_reference() -> None:
    data = events.event("msg_1", events.WITHDRAWN, AT, make_signon(reference="ABCD-EFGH"))["data"]
    assert {key: value for key, value in data.items() if value} == {"reference": "ABCD-EFGH", "listing": "public"}


def test_of_who_is_counted_by_region_the_country_is_not_told() -> None:
    data = events.event("msg_1", events.APPROVED, AT, make_signon(listing=Listing.REGION))["data"]
    assert (data["organisation"], data["website"], data["country"], data["region"]) == (None, None, None, "150")


def test_who_is_counted_stays_without_a_name() -> None:
    data = events.event("msg_1", events.APPROVED, AT, make_signon(listing=Listing.COUNTED))["data"]
    assert (data["organisation"], data["website"], data["country"]) == (None, None, "NL")


@pytest.mark.parametrize("listing", Listing)
def test_never_a_word_about_a_representative(listing: Listing) -> None:
    told = str(events.event("msg_1", events.WITHDRAWN, AT, make_signon(listing=listing)))
    assert not any(word in told for word in ("Ann", "Visser", "director", "@"))


def test_the_signature_is_the_one_of_the_specification() -> None:
    # the example of the Standard Webhooks reference libraries
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    made = events.headers(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert made == {
        "content-type": "application/json",
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_tries_come_ever_more_slowly_and_not_for_ever() -> None:
    pauses = [events.pause(attempts) for attempts in range(100)]
    assert pauses[:4] == [2, 4, 8, 16]
    assert pauses == sorted(pauses) and pauses[-1] == 3600
    assert events.GIVE_UP == 3 * 86400
