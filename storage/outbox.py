"""Calls of the Bot API that are to be made, and where messages were put."""

import json
import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

import orjson

from storage.database import Asked, Row, Transaction
from storage.inbox import PURPOSE
from storage.records import OutboxRow, Outgoing, Placed, Urgency

CONTEXT = "outbox.payload"
PLACE = "placed.place"
RANKS = (Urgency.ANSWER, Urgency.REPLY, Urgency.NOTICE)


def _lane(tx: Transaction, outgoing: Outgoing) -> bytes:
    """Rows of one lane go one after the other; what belongs to no chat has a lane of its own."""
    if outgoing.chat_id is None or outgoing.urgency is Urgency.ANSWER:
        return secrets.token_bytes(16)
    return tx.vault.lookup(outgoing.chat_id, PURPOSE)


def _seal(tx: Transaction, outgoing: Outgoing) -> bytes:
    content = {
        "method": outgoing.method,
        "payload": outgoing.payload,
        "chat_id": outgoing.chat_id,
        "subject": outgoing.subject,
        "language": outgoing.language,
    }
    return tx.vault.seal(orjson.dumps(content), CONTEXT)


def _row(tx: Transaction, row: Row) -> OutboxRow:
    outgoing = Outgoing(**orjson.loads(tx.vault.open(row["payload"], CONTEXT)), urgency=Urgency(row["urgency"]))
    return OutboxRow(row["id"], row["lane"], outgoing, row["attempts"], bool(row["repeated"]))


def add(tx: Transaction, outgoing: Outgoing, not_before: int = 0) -> None:
    tx.later(
        "outbox_add",
        lane=_lane(tx, outgoing),
        urgency=outgoing.urgency,
        payload=_seal(tx, outgoing),
        not_before=not_before,
        at=tx.at,
    )


async def claim(tx: Transaction, limit: int, notices: int, holder: int = 0) -> list[OutboxRow]:
    """Marks what is due as being sent, at most one row of each lane, `notices` of them at most notices.

    Commit before touching the network.
    """
    return _claimed(tx, await tx.rows("outbox_claim", **_claiming(tx, limit, notices, holder)))


async def claim_at_last(
    tx: Transaction, limit: int, notices: int, holder: int, *, all: bool
) -> tuple[list[OutboxRow], int | None]:
    """The same in the hop of the commit, and when the next may go (see `soonest`)."""
    asked = [("outbox_soonest", {"notices": int(all)})]
    rows, (waiting,) = await claim_with(tx, asked, limit, notices, holder=holder)
    return rows, _soonest(waiting)


async def claim_with(
    tx: Transaction, asked: Sequence[Asked], limit: int, notices: int, *, holder: int
) -> tuple[list[OutboxRow], list[list[Row]]]:
    """The same, and what is `asked` behind it."""
    found, *answers = await tx.last([("outbox_claim", _claiming(tx, limit, notices, holder)), *asked])
    return _claimed(tx, found), answers


def _claiming(tx: Transaction, limit: int, notices: int, holder: int) -> dict[str, int]:
    return {"at": tx.at, "limit": max(0, limit), "notices": max(0, notices), "holder": holder}


def _claimed(tx: Transaction, found: Iterable[Row]) -> list[OutboxRow]:
    rows = [_row(tx, row) for row in found]
    return sorted(rows, key=lambda row: (RANKS.index(row.outgoing.urgency), row.id))


async def stranded(tx: Transaction) -> list[OutboxRow]:
    """In flight with those who are no replicas any more."""
    return [_row(tx, row) for row in await tx.rows("outbox_stranded")]


async def put_back(tx: Transaction, holder: int, flying: Collection[int]) -> None:
    """What is claimed but not on its way: whether the claim was kept could not be told."""
    for row in await tx.rows("outbox_in_hand", holder=holder):
        if row["id"] not in flying:
            tx.later("outbox_put_back", id=row["id"])


def settle(tx: Transaction, row: OutboxRow, message_id: int | None = None) -> None:
    """The fate is known: the row goes; a message with a subject is remembered."""
    tx.later("outbox_settle", id=row.id)
    out = row.outgoing
    if message_id is not None and out.subject and out.chat_id is not None:
        tx.later("placed_add", subject=out.subject, **_place(tx, Placed(out.chat_id, message_id, out.language)))


def requeue(tx: Transaction, row: OutboxRow, not_before: int = 0, *, repeated: bool = False) -> None:
    tx.later(
        "outbox_requeue",
        id=row.id,
        not_before=not_before,
        repeated=int(repeated),
        lane=_lane(tx, row.outgoing),
        payload=_seal(tx, row.outgoing),
    )


def moved(row: OutboxRow, chat_id: int) -> OutboxRow:
    """The same message for the chat its group became."""
    payload = {**row.outgoing.payload, "chat_id": chat_id}
    return replace(row, outgoing=replace(row.outgoing, payload=payload, chat_id=chat_id))


def without(row: OutboxRow, key: str) -> OutboxRow:
    payload = {each: value for each, value in row.outgoing.payload.items() if each != key}
    return replace(row, outgoing=replace(row.outgoing, payload=payload))


async def soonest(tx: Transaction, *, notices: bool = True) -> int | None:
    """When the next waiting row may go (Unix seconds); None when nothing waits. With the `notices`, or without."""
    return _soonest(await tx.rows("outbox_soonest", notices=int(notices)))


def _soonest(found: Sequence[Row]) -> int | None:
    return found[0]["at"] if found[0]["n"] else None


async def backlog(tx: Transaction) -> dict[str, int]:
    return {row["state"]: row["n"] for row in await tx.rows("outbox_counts")}


def _place(tx: Transaction, place: Placed) -> dict[str, Any]:
    known = {"chat_id": place.chat_id, "message_id": place.message_id, "language": place.language}
    return {
        "lane": tx.vault.lookup(place.chat_id, PURPOSE),
        "place": tx.vault.seal(json.dumps(known), PLACE),
        "spot": tx.vault.lookup(f"{place.chat_id}|{place.message_id}", "spot"),
        "at": tx.at,
    }


def move(tx: Transaction, place: Placed, subject: str) -> None:
    """That message shows something else from now on; "" for nothing that others change."""
    tx.later("placed_move", subject=subject, **_place(tx, place))


async def placed_under(tx: Transaction, subject: str) -> list[Placed]:
    """About `subject`, or about `subject:…`; each with its own."""
    rows = await tx.rows("placed_under", subject=subject)
    return [Placed(**json.loads(tx.vault.text(row["place"], PLACE)), subject=row["subject"]) for row in rows]


async def placed(tx: Transaction, subject: str) -> list[Placed]:
    rows = await tx.rows("placed_about", subject=subject)
    return [Placed(**json.loads(tx.vault.text(row["place"], PLACE))) for row in rows]


def forget(tx: Transaction, before: int) -> None:
    tx.later("placed_forget", before=before)


def erase(tx: Transaction, chat_id: int) -> None:
    lane = tx.vault.lookup(chat_id, PURPOSE)
    tx.later("outbox_erase", lane=lane)
    tx.later("waited_erase", lane=lane)
    tx.later("placed_erase", lane=lane)
