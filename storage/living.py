"""Messages in groups and channels that show who signed and are kept up to date."""

import secrets

from storage import outbox
from storage.database import Row, Transaction
from storage.due_records import Living, Posted
from storage.inbox import PURPOSE
from storage.records import Line, OutboxRow, Outgoing, Urgency

SUBJECT = "living:"  # begins the subject of every call about one
PIN = "pinChatMessage"


def _context(identity: int, what: str) -> str:
    return f"living.{what}|{identity}"


def _living(tx: Transaction, row: Row) -> Living:
    identity = row["id"]
    return Living(
        id=identity,
        chat_id=int(tx.vault.text(row["chat"], _context(identity, "chat"))),
        title=tx.vault.text(row["title"], _context(identity, "title")),
        language=row["language"],
        state=Posted(row["state"]),
        message_id=row["message"],
        unpinned=bool(row["unpinned"]),
        shown=row["shown"],
        edited=row["edited"],
    )


def ask(tx: Transaction, chat_id: int, title: str) -> int:
    """A place for one; it begins when somebody has chosen its language."""
    identity = secrets.randbits(48)
    tx.later(
        "living_add",
        id=identity,
        lookup=tx.vault.lookup(chat_id, PURPOSE),
        chat=tx.vault.seal(str(chat_id), _context(identity, "chat")),
        title=tx.vault.seal(title, _context(identity, "title")),
        at=tx.at,
    )
    return identity


async def find(tx: Transaction, identity: int) -> Living | None:
    row = await tx.row("living_find", id=identity)
    return _living(tx, row) if row else None


async def within(tx: Transaction, chat_id: int) -> Living | None:
    row = await tx.row("living_in", lookup=tx.vault.lookup(chat_id, PURPOSE))
    return _living(tx, row) if row else None


async def everything(tx: Transaction) -> list[Living]:
    return [_living(tx, row) for row in await tx.rows("living_all")]


async def want(tx: Transaction, identity: int, language: str) -> bool:
    """False when a colleague was first, or it is gone."""
    return await tx.row("living_want", id=identity, language=language) is not None


def posting(tx: Transaction, identity: int, shown: str, at: int) -> None:
    tx.later("living_posting", id=identity, shown=shown, at=at)


def edited(tx: Transaction, identity: int, shown: str, at: int) -> None:
    tx.later("living_edited", id=identity, shown=shown, at=at)


def lost(tx: Transaction, identity: int) -> None:
    """The admins are told at the next tick."""
    tx.later("living_lost", id=identity)


def told_unpinned(tx: Transaction, identity: int) -> None:
    tx.later("living_unpinned", id=identity, unpinned=0)


def moved(tx: Transaction, identity: int, chat_id: int) -> None:
    """The group has another number now: there it is posted anew."""
    sealed = tx.vault.seal(str(chat_id), _context(identity, "chat"))
    lookup = tx.vault.lookup(chat_id, PURPOSE)
    tx.later("living_displaced", id=identity, lookup=lookup)
    tx.later("living_moved", id=identity, lookup=lookup, chat=sealed)


async def end(tx: Transaction, identity: int) -> bool:
    return await tx.row("living_end", id=identity) is not None


def forget(tx: Transaction, before: int) -> None:
    tx.later("living_forget", before=before)


async def newest(tx: Transaction, limit: int) -> list[Line]:
    """Of the public list, those who came last first."""
    return [Line(row["public_name"], row["country"]) for row in await tx.rows("living_newest", limit=limit)]


# --- what became of a call


def about(row: OutboxRow) -> int | None:
    """The id of the living message a call is about."""
    subject = row.outgoing.subject
    return int(subject.removeprefix(SUBJECT)) if subject.startswith(SUBJECT) else None


def settle(tx: Transaction, row: OutboxRow, message_id: int | None, *, failed: bool) -> None:
    """Posted: it is pinned, and edited from now on. Refused: it is over, but for the pin."""
    identity, out = about(row), row.outgoing
    if identity is None:
        return
    if out.method == PIN:
        if failed:
            tx.later("living_unpinned", id=identity, unpinned=1)
    elif failed:
        lost(tx, identity)
    elif out.method == "sendMessage" and message_id is not None:
        tx.later("living_placed", id=identity, message=message_id)
        payload = {"chat_id": out.chat_id, "message_id": message_id, "disable_notification": True}
        outbox.add(tx, Outgoing(PIN, payload, out.chat_id, Urgency.NOTICE, out.subject))
