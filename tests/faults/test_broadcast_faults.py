"""What Telegram, admins and readers may do while a broadcast goes out."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.pipeline.broadcaster import CLAIM, FLYING
from bot.sandbox.model import Fault, Json
from tests.faults.conftest import READERS, scenario
from tests.faults.lab import ADMIN, TOKEN, Ground, Lab, person
from tests.faults.lies import answers, refusal
from tests.faults.test_broadcast_kills import NEWS, got, outcomes, over, prepare

MANY = 10_000
FAST, SLOW = "500", "2"  # messages a second


@dataclass
class Lies:
    """About the news to some of the readers; about all of it once `given` calls were made."""

    to: dict[int, Fault]
    all: Fault | None = None
    after: int = 0
    given: int = 0

    def __call__(self, method: str, args: Json) -> Fault | None:
        if args.get("text") != NEWS:
            return None
        self.given += 1
        if self.all is not None and self.given > self.after:
            return self.all
        return self.to.get(int(args["chat_id"]) - person(0))


UNKNOWN = {
    3: (Fault("drop_before"), 0),
    13: (Fault("drop_after"), 1),
    23: (refusal(500, "Internal Server Error"), 0),
    33: (Fault("status_after", code=500, body='{"ok":false,"error_code":500,"description":"restart"}'), 1),
    43: (Fault("truncate"), 1),
    53: (answers({}), 0),
}


@pytest.mark.row(36, 37, 39, 46)
async def test_an_unknown_fate_is_named_and_nobody_is_written_to_again(hall: Lab) -> None:
    await prepare(hall)
    hall.telegram.fault = Lies({who: fault for who, (fault, _) in UNKNOWN.items()})
    await hall.up(rate=FAST)
    await over(hall)
    assert outcomes(hall) == {"sent": READERS - len(UNKNOWN), "uncertain": len(UNKNOWN)}
    for who, (_, taken) in UNKNOWN.items():
        calls = [call for call in hall.calls("sendMessage") if call.args.get("chat_id") == person(who)]
        assert [call.accepted for call in calls] == [bool(taken)], who


@pytest.mark.row(42, 43)
async def test_who_is_gone_is_marked_and_the_rest_goes_out(hall: Lab) -> None:
    gone = {
        5: refusal(403, "Forbidden: bot was blocked by the user"),
        25: refusal(403, "Forbidden: user is deactivated"),
        45: refusal(400, "Bad Request: chat not found"),
    }
    await prepare(hall)
    hall.telegram.fault = Lies(gone)
    await hall.up(rate=FAST)
    await over(hall)
    assert outcomes(hall) == {"sent": READERS - len(gone), "gone": len(gone)}
    assert hall.count("people", "blocked = 1") == len(gone) - 1, "who was not found once may be found again"


@pytest.mark.row(40, 41)
async def test_a_flood_in_mid_broadcast_costs_nobody_their_message(hall: Lab) -> None:
    """First one chat's, then everybody's."""
    await prepare(hall)
    flood = refusal(429, "Too Many Requests: retry after 1", retry_after=1)
    given: list[float] = []

    def lies(method: str, args: Json) -> Fault | None:
        if args.get("text") != NEWS or len(given) >= 2:
            return None
        if args["chat_id"] != person(20) and not given:
            return None
        given.append(time.time())
        return flood

    hall.telegram.fault = lies
    await hall.up(rate=FAST)
    await over(hall)
    assert len(given) == 2 and outcomes(hall) == {"sent": READERS}
    assert got(hall) == {1: READERS}


@pytest.mark.row(44)
async def test_a_text_that_telegram_cannot_read_stops_it(hall: Lab) -> None:
    await prepare(hall)
    poison = refusal(400, "Bad Request: can't parse entities: unclosed tag")
    hall.telegram.fault = lies = Lies({}, all=poison, after=9)
    await hall.up(rate=str(FLYING))
    await over(hall)
    told = outcomes(hall)
    assert told["sent"] == 9 and 1 <= told["failed"] <= FLYING
    assert hall.rows("SELECT stage, why FROM broadcasts") == [("paused", "refused")]
    assert lies.given == 9 + told["failed"]
    await hall.hears(0, "Telegram refused the message itself")


@pytest.mark.row(48)
async def test_the_token_is_revoked_in_mid_broadcast(hall: Lab) -> None:
    """What waits goes out with the new one."""
    await prepare(hall)
    hall.telegram.fault = Lies({}, all=refusal(401, "Unauthorized"), after=20)
    await hall.start(rate=FAST)
    assert await hall.ended() == 3
    assert outcomes(hall) == {"sent": 20, "queued": READERS - 20}
    hall.telegram.fault = None
    hall.telegram.token = TOKEN.replace("Fake", "Next")
    await hall.up(rate=FAST, token=hall.telegram.token)
    await over(hall)
    assert outcomes(hall) == {"sent": READERS} and got(hall) == {1: READERS}
    assert hall.telegram.token not in hall.output


@pytest.mark.row(47)
async def test_every_message_of_it_hangs(hall: Lab) -> None:
    """No more are begun than go out in a second: the others wait, and are not uncertain afterwards."""
    await prepare(hall)
    hall.telegram.fault = Lies({}, all=Fault("stall"))
    await hall.up(rate=str(2 * FLYING))
    await hall.until("many hang", lambda: hall.count("deliveries", "state = 'sending'") >= 2 * FLYING)
    began = time.monotonic()
    hall.says(1, "/help")
    await hall.hears(1, "/cancel")
    await hall.until("more would have gone out", lambda: time.monotonic() > began + 1.5)
    await hall.kill()
    assert hall.count("deliveries", "state = 'sending'") < 2 * FLYING + CLAIM
    hall.telegram.fault = None
    await hall.up(rate=FAST)
    await over(hall)
    assert outcomes(hall)["uncertain"] < 2 * FLYING + CLAIM and got(hall)[1] == outcomes(hall)["sent"]


@pytest.mark.row(35)
async def test_nobody_listens_for_a_while(hall: Lab) -> None:
    """What certainly did not go out goes out later, once."""
    await prepare(hall)
    await hall.start(rate=FAST, api_url="http://127.0.0.1:9")
    await hall.until("it cannot get through", lambda: "cannot be reached" in hall.output)
    await hall.kill()
    await hall.up(rate=FAST)
    await over(hall)
    assert outcomes(hall) == {"sent": READERS} and got(hall) == {1: READERS}


@pytest.mark.row(50)
async def test_who_leaves_or_is_erased_gets_nothing_more_and_a_cancelled_one_ends(hall: Lab) -> None:
    *_, leaves, erased = await prepare(hall)
    await hall.up(rate=SLOW)
    hall.says(erased, "/erase")
    await hall.hears(erased, "Erase everything")
    hall.says(leaves, "/stop")
    hall.presses(erased, "erase:all:")
    await hall.hears(erased, "We keep nothing about you")
    hall.says(0, "/broadcast")
    await hall.until("a button to open it", lambda: _has(hall, "cast:open:"))
    await _press(hall, "cast:open:", "cast:cancel:")
    await _press(hall, "cast:cancel:", "sure:")
    hall.presses(0, "sure:")
    ended = await hall.hears(0, "cancelled")
    await hall.until("nothing is on its way", lambda: not hall.count("deliveries", "state = 'sending'"))
    await hall.quiet()
    told = outcomes(hall)
    assert got(hall)[1] == told["sent"] < READERS - 1 and told["left_out"] == READERS - told["sent"]
    last = max(call.at for call in hall.calls("sendMessage") if call.args.get("text") == NEWS)
    assert last < ended.at + 0.4, "also what waited for its moment"
    assert not hall.sent(leaves, NEWS) and not hall.sent(erased, NEWS)
    hall.says(1, "/help")
    await hall.hears(1, "/cancel")
    assert outcomes(hall) == told and got(hall)[1] == told["sent"], "nothing comes after that"


@pytest.mark.row(49)
async def test_send_pressed_twice_by_two_admins_at_once_is_one_broadcast(hall: Lab) -> None:
    """All presses lie in one batch, and the process dies in the midst of it."""
    hall.settings["BOT_ADMIN_IDS"] = f"{ADMIN.id},{person(1)}"
    await prepare(hall)
    _change(hall, "UPDATE broadcasts SET stage = 'draft', at = NULL")
    await hall.up()
    for who in (0, 1):
        hall.says(who, "/broadcast")
        await hall.until("a button to open it", lambda who=who: _has(hall, "cast:open:", who))  # type: ignore[misc]
        await _press(hall, "cast:open:", "cast:send:", who)
        await _press(hall, "cast:send:", "sure:", who)
    await hall.quiet()
    assert await hall.stop() == 0
    for who in (0, 1, 0, 1):
        hall.presses(who, "sure:")
    await hall.start(crash_at="before-commit")
    assert await hall.ended() == 137
    await hall.up(rate=FAST)
    await hall.quiet()
    assert hall.rows("SELECT stage FROM broadcasts") == [("scheduled",)]
    assert hall.rows("SELECT count(*) FROM audit WHERE act = 'broadcast-scheduled'") == [(1,)]
    _change(hall, "UPDATE broadcasts SET at = 0")  # its minute is over
    await over(hall)
    assert outcomes(hall) == {"sent": READERS} and got(hall) == {1: READERS}


@pytest.mark.row(8, 51)
async def test_ten_thousand_readers(
    request: pytest.FixtureRequest, tmp_path: Path, ground: Ground, record_property: Callable[[str, object], None]
) -> None:
    """Killed while the audience is written down there is none of it; while it goes out, people are answered at once."""
    async with scenario(request.node, tmp_path / "lab", ground, size=MANY) as lab:
        await prepare(lab, MANY)
        await lab.start(crash_at="broadcast-frozen")
        assert await lab.ended() == 137
        with closing(sqlite3.connect(lab.database)) as connection:  # which undoes what the journal holds
            assert connection.execute("SELECT count(*) FROM deliveries").fetchone() == (0,)
        await lab.up(rate="30")
        await lab.until("it goes out", lambda: lab.count("deliveries", "state = 'sent'") >= 5)
        assert lab.count("deliveries") == MANY
        waits = sorted([await _answered(lab, MANY - who) for who in range(40)])
        assert waits[37] < 3, waits
        record_property("faults", f"replies during a broadcast to {MANY}: 95 of 100 within {waits[37]:.2f} s")
        assert lab.rows("SELECT stage FROM broadcasts") == [("running",)]
        assert await lab.stop() == 0


async def _answered(lab: Lab, who: int) -> float:
    began = time.monotonic()
    lab.says(who, "/help")
    await lab.hears(who, "/cancel")
    return time.monotonic() - began


def _has(lab: Lab, start: str, who: int = 0) -> bool:
    try:
        return bool(lab.button(who, start))
    except AssertionError:
        return False


async def _press(lab: Lab, start: str, then: str, who: int = 0) -> None:
    """And waits for the button that comes of it."""
    lab.presses(who, start)
    await lab.until(f"a button {then}", lambda: _has(lab, then, who))


def _change(lab: Lab, sql: str) -> None:
    with closing(sqlite3.connect(lab.database, timeout=10)) as connection, connection:
        connection.execute(sql)
