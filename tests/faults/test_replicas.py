"""Several replicas on one database: who dies, stands still or is cut off is replaced; nothing is lost or done twice."""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import Superseded
from bot.pipeline.arrivals import arrival, keep
from bot.pipeline.broadcaster import AHEAD, CLAIM
from storage.database import Transaction, connect
from storage.vault import Vault, read_key
from tests.faults.crew import Crew
from tests.faults.lab import Ground, person
from tests.faults.load import load
from tests.faults.test_broadcast_kills import got, honest, outcomes, over, prepare
from tests.faults.together import Plan, together
from tests.faults.wire import Wire
from tests.postgres import Server

SEED = 20261126
PEOPLE, READERS = 8, 12


@pytest.mark.row(81)
async def test_three_of_which_one_dies_again_and_again(
    tmp_path: Path, ground: Ground, postgres: Server, record_property: Callable[[str, object], None]
) -> None:
    """Everything has its effects once, in the order of each person; `make soak-replicas` is the long one."""
    plan = Plan(load(SEED, PEOPLE), SEED, PEOPLE, pace=60, every=0.6)
    found = await together(tmp_path, ground, postgres, plan)
    told = found.findings
    record_property(
        "faults", f"{found.kills} deaths of three replicas, {found.updates} updates: {told.uncertain} uncertain"
    )
    assert told.problems == []
    assert found.kills, "nobody died"
    assert told.missing == 0, "every reply arrived"


class Nobody:
    """Has no hands free."""

    async def take(self, tx: Transaction) -> None: ...

    def wake(self) -> None: ...


@pytest.mark.row(81)
async def test_the_same_update_comes_at_three_at_once(crew: Crew) -> None:
    """As from a proxy that tries the next replica, and the next."""
    user = {"id": person(1), "is_bot": False, "first_name": "Somebody"}
    known = {"message_id": 1, "date": 0, "from": user, "chat": {**user, "type": "private"}, "text": "/start via-thrice"}
    known["entities"] = [{"type": "bot_command", "offset": 0, "length": 6}]
    same = [each for number in (7, 8, 9) if (each := arrival({"update_id": number, "message": known}))]
    crew.telegram.chats[person(1)].status = "member"
    opened = [await connect(crew.where, Vault(read_key(crew.key))) for _ in range(3)]
    try:
        kept = await asyncio.gather(*(keep(each, same, Nobody()) for each in opened))
    finally:
        await asyncio.gather(*(each.close() for each in opened))
    assert sum(kept) == len(same) == 3
    await crew.join()
    await crew.until("all are answered", lambda: len(crew.sent(1)) == 3)
    await crew.quiet()
    assert crew.rows("SELECT n FROM origins") == [(3,)]


async def test_who_ends_in_peace_is_followed_at_once(crew: Crew) -> None:
    """And the next one leads though nobody's time is over."""
    first = await crew.join(lease_seconds="60")
    await crew.joined(1)
    await crew.join(lease_seconds="60")
    await crew.joined(2)
    crew.since = len(crew.telegram.journal)
    crew.send(first, signal.SIGTERM)
    assert await first.wait() == 0
    crew.members.remove(first)
    await crew.until("the other asks for updates", lambda: bool(crew.calls("getUpdates", since=crew.since)), 20)
    crew.says(1, "/start")
    await crew.hears(1, "Stand with")


@pytest.mark.row(16, 81)
async def test_one_that_stood_still_is_given_up_and_ends(crew: Crew) -> None:
    """With a message in flight: what it still does when it wakes changes nothing."""
    first = await crew.join()
    await crew.joined(1)
    await crew.join()
    await crew.joined(2)
    crew.send(first, signal.SIGSTOP)
    crew.says(1, "/start via-frozen")
    await crew.hears(1, "Stand with")
    assert crew.count("replicas") == 1
    crew.send(first, signal.SIGCONT)
    assert await asyncio.wait_for(first.wait(), 20) == Superseded.code
    assert str(Superseded()) in crew.output
    crew.members.remove(first)
    await crew.quiet()
    assert [len(crew.sent(1)), crew.rows("SELECT n FROM origins")] == [1, [(1,)]]


@pytest.mark.row(78)
async def test_connections_are_ended_in_mid_transaction(crew: Crew, postgres: Server) -> None:
    await crew.join()
    await crew.joined(1)
    acts = load(SEED, 3)
    for place, act in enumerate(acts):
        act.done(crew)
        if place % 8 == 0:
            crew.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        await asyncio.sleep(0.01)  # not to wait for anything: the moment is what varies
    await crew.quiet()
    assert crew.count("signons") == 3
    assert sorted(crew.rows("SELECT n FROM origins")) == [(1,)] * 9


@pytest.mark.row(78)
async def test_the_server_breaks_off_and_starts_again(crew: Crew, postgres: Server) -> None:
    """Twice, while people go on writing: what it said it kept is there, and the same two go on."""
    crew.execute(f"ALTER DATABASE {crew.where.rpartition('/')[2]} SET synchronous_commit = on")
    both = [await crew.join(lease_seconds="30") for _ in range(2)]
    await crew.joined(2)
    acts = load(SEED, 3)
    for place, act in enumerate(acts):
        act.done(crew)
        if place in (12, 30):
            await asyncio.to_thread(postgres.stop, "immediate")
        if place in (18, 36):
            await asyncio.to_thread(postgres.start)
        await asyncio.sleep(0.01)  # not to wait for anything: the moment is what varies
    await crew.quiet()
    assert crew.alive() == both and crew.count("replicas") == 2
    assert crew.count("signons") == 3
    assert sorted(crew.rows("SELECT n FROM origins")) == [(1,)] * 9


@pytest.mark.row(79)
@pytest.mark.parametrize("what", [b"INTO inbox", b"DELETE FROM inbox", b"SET state = 'sending'", b"DELETE FROM outbox"])
async def test_the_answer_to_a_commit_gets_lost(crew: Crew, cable: Wire, what: bytes) -> None:
    """It was kept, and nobody was told: looked at again, done once."""
    await crew.join(database_url=crew.through(cable))
    await crew.joined(1)
    cable.loses = what
    crew.says(1, "/start via-lost")
    await crew.hears(1, "Stand with")
    await crew.until("an answer got lost", lambda: cable.lost == 1)
    await crew.quiet()
    assert [len(crew.sent(1)), crew.rows("SELECT n FROM origins")] == [1, [(1,)]]


@pytest.mark.row(80)
@pytest.mark.parametrize("code", ["40001", "40P01"])
async def test_what_the_server_refuses_because_of_others_is_done_again(crew: Crew, code: str) -> None:
    crew.execute(
        "CREATE SEQUENCE refused;"
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF nextval('refused') < 4 THEN RAISE EXCEPTION USING ERRCODE = '{code}'; END IF; RETURN NEW; END $$;"
        "CREATE TRIGGER refuse BEFORE INSERT ON origins FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    await crew.join()
    await crew.joined(1)
    crew.says(1, "/start via-again")
    await crew.hears(1, "Stand with")
    await crew.quiet()
    assert [len(crew.sent(1)), crew.rows("SELECT n FROM origins")] == [1, [(1,)]]
    assert crew.rows("SELECT last_value FROM refused") == [(4,)]


@pytest.mark.row(82)
async def test_a_leader_cut_off_from_the_database_stops_sending(crew: Crew, cable: Wire) -> None:
    """Before its lease ends, with four claimed that wait for their moment. Another goes on; nobody gets it twice."""
    await prepare(crew, READERS)
    first = await crew.join(database_url=crew.through(cable), rate="1", lease_seconds="2")
    await crew.until("some got it", lambda: got(crew, READERS)[1] >= 2)
    cable.hold()
    await asyncio.sleep(2)  # the lease: after it another may lead
    before = got(crew, READERS)
    await asyncio.sleep(2.5)  # in which two more would go out
    assert got(crew, READERS) == before
    await crew.join()
    await over(crew)
    cable.heal()
    assert await asyncio.wait_for(first.wait(), 30) == Superseded.code
    crew.members.remove(first)
    honest(crew, READERS)
    assert outcomes(crew).get("uncertain", 0) <= AHEAD + CLAIM
    assert outcomes(crew)["sent"] >= READERS - AHEAD - CLAIM


@pytest.mark.row(83)
async def test_an_old_and_a_new_version_at_once(crew: Crew, tmp_path: Path) -> None:
    """The new one adds to the schema when it starts; the old one goes on beside it, and may end whenever it likes."""
    crew.settings["BOT_LEASE_SECONDS"] = "30"  # it takes a while to start
    old = await crew.join()
    await crew.joined(1)
    await crew.newer(tmp_path / "new", "ALTER TABLE people ADD COLUMN later INTEGER NOT NULL DEFAULT 0;")
    await crew.joined(2)
    for act in load(SEED, 3):
        act.done(crew)
    await crew.quiet()
    crew.send(old, signal.SIGTERM)
    assert await old.wait() == 0
    crew.members.remove(old)
    crew.says(4, "/start")
    await crew.hears(4, "Stand with")
    assert crew.count("people", "later = 0") == crew.count("people") == 5
    assert crew.count("signons") == 3 and sorted(crew.rows("SELECT n FROM origins")) == [(1,)] * 9
