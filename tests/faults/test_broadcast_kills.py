"""A broadcast while the process ends at named points and at random moments: nobody twice, nobody missed unnamed."""

import asyncio
from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from bot.pipeline.broadcaster import FLYING
from storage import broadcasts, people
from storage.broadcast_records import Content, Part, Stage
from storage.database import connect
from storage.vault import Vault, read_key
from tests.faults.conftest import READERS
from tests.faults.lab import Lab, person

NEWS = "We are 100 now."
ENDED = "SELECT count(*) FROM broadcasts WHERE stage IN ('finished', 'paused')"
KILLS, SEED = 10, 20261125


async def prepare(lab: Lab, readers: int = READERS) -> list[int]:
    """Readers, and a broadcast whose time has come; the process is not running. In which order they are written to."""
    turns: list[tuple[int, int]] = []
    lab.telegram.chats[person(0)].status = "member"
    database = await connect(lab.where, Vault(read_key(lab.key)))
    try:
        async with database.transaction() as tx:
            author = people.add(tx, person(0), "en")
            for number in range(1, readers + 1):
                lab.telegram.chats[person(number)].status = "member"
                added = people.add(tx, person(number), "en")
                people.subscribes(tx, added, True)
                turns.append((added.id, number))
            made = await broadcasts.add(tx, author, {"en": Content((Part("text", text=NEWS),))})
            tx.later(
                "broadcast_move", id=made.id, stage=Stage.SCHEDULED, before=Stage.DRAFT, why="", upto=0,
                scheduled=tx.at, at=tx.at,
            )  # fmt: skip
    finally:
        await database.close()
    return [number for _, number in sorted(turns)]


def got(lab: Lab, readers: int = READERS) -> Counter[int]:
    """How many of them got it how often."""
    times = Counter(
        call.args["chat_id"] for call in lab.calls("sendMessage") if call.accepted and call.args["text"] == NEWS
    )
    return Counter(times[person(number)] for number in range(1, readers + 1))


def outcomes(lab: Lab) -> dict[str, int]:
    return dict(lab.rows("SELECT state, count(*) FROM deliveries GROUP BY state"))


async def over(lab: Lab) -> None:
    await lab.until("the broadcast is over", lambda: bool(lab.rows(ENDED)[0][0]))
    await lab.quiet()


def honest(lab: Lab, readers: int = READERS) -> None:
    """Nobody twice; who got nothing is among the uncertain; nothing is called sent that was not."""
    times, told = got(lab, readers), outcomes(lab)
    assert set(times) <= {0, 1}, f"somebody got it twice: {times}"
    assert set(told) <= {"sent", "uncertain"}, told
    assert told.get("sent", 0) <= times[1]
    assert times[0] <= told.get("uncertain", 0)
    assert sum(told.values()) == readers


POINTS = (
    "broadcast-frozen",  # the audience was not kept: it is gathered anew
    *("broadcast-claimed", "broadcast-claimed:3", "broadcast-sent", "broadcast-sent:9", "after-claim"),
)


@pytest.mark.row(5, 6)
@pytest.mark.parametrize("at", POINTS)
async def test_a_crash_at_a_named_point(hall: Lab, at: str) -> None:
    await prepare(hall)
    await hall.start(crash_at=at, rate=str(FLYING))
    assert await hall.ended() == 137
    await hall.up(rate="500")
    await over(hall)
    honest(hall)
    most = 0 if at == "broadcast-frozen" else FLYING
    assert outcomes(hall).get("uncertain", 0) <= most, "only what was in flight"
    assert await hall.stop() == 0


@pytest.mark.row(7)
async def test_ten_kills_at_random_moments(hall: Lab, record_property: Callable[[str, object], None]) -> None:
    await prepare(hall)
    rng = Random(SEED)
    for _ in range(KILLS):
        await hall.start(rate="25")
        sent = len(hall.calls("sendMessage"))
        wanted = sent + rng.randint(0, READERS // KILLS)
        await hall.until("some of it went out", lambda wanted=wanted: _at_least(hall, wanted))  # type: ignore[misc]
        await asyncio.sleep(rng.uniform(0, 0.05))  # not to wait for anything: the moment of the kill is what varies
        await hall.kill()
    await hall.up(rate="100")
    await over(hall)
    honest(hall)
    record_property("faults", f"{KILLS} kills in a broadcast to {READERS}: {outcomes(hall)}, got {dict(got(hall))}")


def _at_least(lab: Lab, wanted: int) -> bool:
    return len(lab.calls("sendMessage")) >= wanted or bool(lab.rows(ENDED)[0][0])


@pytest.mark.row(13)
async def test_an_orderly_end_leaves_nothing_uncertain(hall: Lab) -> None:
    await prepare(hall)
    await hall.start(rate="25")
    await hall.until("some of it went out", lambda: len(hall.calls("sendMessage")) >= 10)
    assert await hall.stop() == 0
    assert set(outcomes(hall)) <= {"sent", "queued"}
    await hall.up(rate="200")
    await over(hall)
    assert outcomes(hall) == {"sent": READERS}
    assert got(hall) == {1: READERS}
