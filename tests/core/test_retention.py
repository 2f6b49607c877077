"""How long what is kept: in an order that makes sense, and as Telegram's own times require."""

from datetime import timedelta

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
    assert retention.DRAFT == retention.DECIDED, "“after you withdraw or leave it unfinished”"
