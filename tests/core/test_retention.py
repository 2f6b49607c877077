"""How long what is kept: in an order that makes sense, and as Telegram's own times require."""

from datetime import UTC, datetime, timedelta

from bot.core import retention


def test_every_time_is_whole_and_longer_than_nothing() -> None:
    times = {name: value for name, value in vars(retention).items() if isinstance(value, timedelta)}
    assert len(times) >= 7
    assert all(timedelta() < value <= timedelta(days=366) for value in times.values())


def test_an_update_is_remembered_longer_than_telegram_may_repeat_it() -> None:
    telegram_keeps = timedelta(days=1)
    assert 7 * telegram_keeps <= retention.SEEN
    assert retention.SEEN > retention.DEAD, "one set aside and given again must not be taken for new"


def test_what_nobody_handed_on_goes_before_what_was() -> None:
    assert retention.OFFERED < retention.QUESTION


def test_the_one_number_of_days_before_signing_is_true_of_both_it_speaks_of() -> None:
    assert retention.DRAFT == retention.WITHDRAWN, "“after you withdraw or leave it unfinished”"


def test_nobody_is_forgotten_sooner_than_two_weeks_after_the_warning() -> None:
    due, day = datetime(2027, 7, 1, tzinfo=UTC), timedelta(days=1)
    in_time, late = due - 14 * day, due + 100 * day
    assert retention.farewell(due, None, in_time) == due
    assert retention.farewell(due, in_time, due) == due
    assert retention.farewell(due, None, late) == late + 14 * day
    assert retention.farewell(due, late, late + 3 * day) == late + 14 * day, "it does not run away"
