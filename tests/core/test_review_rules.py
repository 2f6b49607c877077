"""Which status may become which."""

from itertools import product

import pytest

from bot.core.review import allowed
from storage.records import Status

YES = {
    (Status.PENDING, Status.APPROVED),
    (Status.PENDING, Status.REJECTED),
    (Status.PENDING, Status.WITHDRAWN),
    (Status.APPROVED, Status.WITHDRAWN),
    (Status.APPROVED, Status.PENDING),
    (Status.APPROVED, Status.REJECTED),
    (Status.REJECTED, Status.PENDING),
}


@pytest.mark.parametrize(("before", "after"), list(product(Status, Status)))
def test_every_pair(before: Status, after: Status) -> None:
    assert allowed(before, after) is ((before, after) in YES)


def test_nothing_comes_back_from_withdrawn() -> None:
    assert not any(allowed(Status.WITHDRAWN, each) for each in Status)
