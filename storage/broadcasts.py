"""Messages to many, and what became of them for each person."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from storage.broadcast_records import Audience, Broadcast, Content, Delivery, DeliveryState, Part, Reach, Stage, Work
from storage.database import Row, Transaction
from storage.inbox import PURPOSE
from storage.people import person_of
from storage.records import Person

CONTEXT = "broadcasts.contents"


def _listed(values: Mapping[str, Any] | tuple[str, ...]) -> str:
    return "".join(f",{value}" for value in sorted(values)) + "," if values else ""


def _seal(tx: Transaction, contents: Mapping[str, Content]) -> bytes:
    known = {code: asdict(content) for code, content in contents.items()}
    return tx.vault.seal(json.dumps(known, ensure_ascii=False), CONTEXT)


def _contents(tx: Transaction, sealed: bytes) -> dict[str, Content]:
    known = json.loads(tx.vault.text(sealed, CONTEXT)) if sealed else {}
    return {code: Content(tuple(_part(each) for each in one["parts"]), one["album"]) for code, one in known.items()}


def _part(known: Mapping[str, Any]) -> Part:
    return Part(known["kind"], known["file"], known["text"], tuple(known["entities"]))


def _when(value: int | None) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if value is not None else None


def _broadcast(tx: Transaction, row: Row) -> Broadcast:
    return Broadcast(
        id=row["id"],
        author=row["author"],
        stage=Stage(row["stage"]),
        work=Work(row["work"]),
        about=row["about"],
        contents=_contents(tx, row["contents"]),
        audience=Audience(Reach(row["reach"]), tuple(row["targets"].strip(",").split(",")) if row["targets"] else ()),
        fallback=row["fallback"],
        pilot=bool(row["pilot"]),
        upto=row["upto"],
        at=_when(row["at"]),
        why=row["why"],
        started=_when(row["started"]),
        ended=_when(row["ended"]),
    )


async def add(
    tx: Transaction,
    author: Person,
    contents: Mapping[str, Content],
    *,
    work: Work = Work.MESSAGE,
    about: int | None = None,
) -> Broadcast:
    row = await tx.row(
        "broadcast_add", author=author.id, work=work, about=about, contents=_seal(tx, contents), at=tx.at
    )
    assert row is not None
    return Broadcast(int(row["id"]), author.id, work=work, about=about, contents=contents)


async def find(tx: Transaction, identity: int) -> Broadcast | None:
    row = await tx.row("broadcast_find", id=identity)
    return _broadcast(tx, row) if row else None


async def latest(tx: Transaction, limit: int) -> list[Broadcast]:
    return [_broadcast(tx, row) for row in await tx.rows("broadcast_latest", limit=limit)]


async def write(tx: Transaction, broadcast: Broadcast) -> bool:
    """Keeps a draft as it is now; False when it is none any more."""
    row = await tx.row(
        "broadcast_write",
        id=broadcast.id,
        contents=_seal(tx, broadcast.contents),
        reach=broadcast.audience.reach,
        targets=_listed(broadcast.audience.values),
        fallback=broadcast.fallback,
        pilot=int(broadcast.pilot),
        scheduled=int(broadcast.at.timestamp()) if broadcast.at else None,
    )
    return row is not None


async def discard(tx: Transaction, identity: int) -> bool:
    return await tx.row("broadcast_discard", id=identity) is not None


async def move(tx: Transaction, broadcast: Broadcast, before: Stage) -> bool:
    """Gives it the stage (and time, reason, end of the pilot) that `broadcast` has; False when somebody was first."""
    row = await tx.row(
        "broadcast_move",
        id=broadcast.id,
        stage=broadcast.stage,
        before=before,
        why=broadcast.why,
        upto=broadcast.upto,
        scheduled=int(broadcast.at.timestamp()) if broadcast.at else None,
        at=tx.at,
    )
    return row is not None


async def due(tx: Transaction, now: int) -> Broadcast | None:
    """One whose time has come."""
    row = await tx.row("broadcast_due", now=now)
    return _broadcast(tx, row) if row else None


async def coming(tx: Transaction) -> Broadcast | None:
    """The one that runs, or else the next by its time."""
    row = await tx.row("broadcast_next")
    return _broadcast(tx, row) if row else None


async def running(tx: Transaction) -> Broadcast | None:
    row = await tx.row("broadcast_running")
    return _broadcast(tx, row) if row else None


async def recalled(tx: Transaction, identity: int) -> bool:
    """Whether it was, or is being, deleted from people's chats."""
    row = await tx.row("broadcast_recalled", id=identity)
    return bool(row and row["n"])


async def audience(tx: Transaction, wanted: Audience) -> dict[str, int]:
    """How many it would reach now, by language."""
    if wanted.reach in (Reach.EVERYONE, Reach.LANGUAGE):
        kept = {row["language"]: row["n"] for row in await tx.rows("person_subscribers")}
        return {each: n for each, n in kept.items() if wanted.reach is Reach.EVERYONE or each in wanted.values}
    rows = await tx.rows("audience_count", reach=wanted.reach, targets=_listed(wanted.values))
    return {row["language"]: row["n"] for row in rows}


async def start(tx: Transaction, broadcast: Broadcast) -> bool:
    """Freezes the audience and lets it run, in this transaction; False when it was undone."""
    written = _listed(broadcast.contents)
    started = replace(broadcast, stage=Stage.RUNNING, at=None)
    if not await move(tx, started, Stage.SCHEDULED):
        return False
    if broadcast.work is not Work.MESSAGE:
        with _counted(tx, broadcast.id):
            tx.later("delivery_inherit", id=broadcast.id, about=broadcast.about, written=written)
        return True
    audience = {"reach": broadcast.audience.reach, "targets": _listed(broadcast.audience.values)}
    with _counted(tx, broadcast.id):
        tx.later("audience_freeze", id=broadcast.id, written=written, fallback=broadcast.fallback, **audience)
    return True


@contextmanager
def _counted(tx: Transaction, identity: int) -> Iterator[None]:
    """Many deliveries of it change: their outcomes are counted anew."""
    tx.later("outcome_clear", id=identity)
    yield
    tx.later("outcome_count", id=identity)


def _changed(tx: Transaction, delivery: Delivery, query: str, **values: Any) -> None:
    tx.later("outcome_leaves", id=delivery.id, broadcast_id=delivery.broadcast_id)
    tx.later(query, id=delivery.id, **values)
    tx.later("outcome_joins", id=delivery.id)


async def limit(tx: Transaction, broadcast: Broadcast, place: int) -> None:
    """Holds it back behind its delivery at that place; 0 lets all go."""
    row = await tx.row("delivery_place", id=broadcast.id, place=place) if place else None
    tx.later("broadcast_limit", id=broadcast.id, upto=row["id"] if row else 0)


async def claim(tx: Transaction, broadcast: Broadcast, most: int) -> list[Delivery]:
    """Marks as being sent; only those who still want it. Commit before touching the network."""
    mends = int(broadcast.work is not Work.MESSAGE)
    rows = await tx.rows("delivery_waiting", id=broadcast.id, upto=broadcast.upto, mends=mends, limit=most)
    claimed = [_delivery(tx, broadcast, row) for row in rows]
    for each in claimed:
        _changed(tx, each, "delivery_claim")
    return claimed


def _delivery(tx: Transaction, broadcast: Broadcast, row: Row) -> Delivery:
    person = person_of(tx, row)
    return Delivery(
        id=row["delivery_id"],
        broadcast_id=broadcast.id,
        person=person,
        language=row["words"],
        lane=tx.vault.lookup(person.telegram_id, PURPOSE),
        messages=tuple(int(each) for each in row["messages"].split(",") if each),
        attempts=row["attempts"] + 1,
    )


def settle(tx: Transaction, delivery: Delivery, state: DeliveryState, messages: tuple[int, ...] = ()) -> None:
    _changed(tx, delivery, "delivery_settle", state=state, messages=",".join(map(str, messages)))


async def flying(tx: Transaction, identity: int) -> int:
    row = await tx.row("delivery_flying", id=identity)
    return int(row["n"]) if row else 0


def leave_out(tx: Transaction, identity: int) -> None:
    """What still waits will not be sent."""
    with _counted(tx, identity):
        tx.later("delivery_leave_out", id=identity)


def again(tx: Transaction, identity: int) -> None:
    """The uncertain ones are to be sent once more."""
    with _counted(tx, identity):
        tx.later("delivery_again", id=identity)


async def put_back(tx: Transaction, flying: Collection[int]) -> None:
    """What is claimed but not on its way: whether the claim was kept could not be told."""
    lost = [row for row in await tx.rows("delivery_in_hand") if row["id"] not in flying]
    for row in lost:
        tx.later("delivery_put_back", id=row["id"])
    recount(tx, lost)


async def stranded(tx: Transaction) -> None:
    """At start: what was in flight when the process ended."""
    recount(tx, await tx.rows("delivery_stranded"))


def recount(tx: Transaction, changed: Sequence[Row]) -> None:
    """Of the broadcasts of these deliveries."""
    for identity in {row["broadcast_id"] for row in changed}:
        with _counted(tx, identity):
            pass


async def counts(tx: Transaction, identity: int) -> dict[DeliveryState, int]:
    return {DeliveryState(row["state"]): row["n"] for row in await tx.rows("delivery_counts", id=identity)}


async def languages(tx: Transaction, identity: int, state: DeliveryState) -> dict[str, int]:
    rows = await tx.rows("delivery_languages", id=identity, state=state)
    return {row["language"]: row["n"] for row in rows}


async def of(tx: Transaction, person_id: int) -> list[tuple[datetime | None, DeliveryState]]:
    """What a person was sent: when, and what became of it."""
    rows = await tx.rows("delivery_of", person_id=person_id)
    return [(_when(row["started"]), DeliveryState(row["state"])) for row in rows]


async def forget(tx: Transaction, before: int) -> None:
    """Long ended: the words and who was sent them go; that there was a broadcast stays."""
    for row in await tx.rows("broadcast_old", before=before):
        with _counted(tx, row["id"]):
            tx.later("delivery_drop", id=row["id"])
        tx.later("broadcast_empty", id=row["id"], nothing=b"")
