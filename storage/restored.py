"""Restored mode: what waited when the backup was made is not sent, and what opened doors then opens none now."""

import json
from collections.abc import Collection
from dataclasses import asdict

from storage import audit, broadcasts, facts, living, outbox
from storage.backup_records import Waited
from storage.database import Transaction
from storage.records import Urgency

WAITED = "restored"  # fact
TOLD = "restored-told"  # fact: for the backup of which moment


async def begin(tx: Transaction, made: int, team: Collection[int | None] = ()) -> Waited:
    """Right after the restore, before anything runs on the database.

    What was for the secretariat goes: cards name people who may be erased since, and the queue shows what there is.
    """
    rows = [outbox._row(tx, row) for row in await tx.rows("outbox_all")]
    notices = [row for row in rows if row.outgoing.urgency is Urgency.NOTICE and living.about(row) is None]
    held_back = [row for row in notices if row.outgoing.chat_id is None or row.outgoing.chat_id not in team]
    for row in held_back:
        tx.later("waited_take", id=row.id, at=tx.at)
    tx.later("outbox_clear")
    dropped = len(await tx.rows("restored_mails")) + len(await tx.rows("restored_checks"))
    deliveries = await tx.rows("restored_deliveries")
    broadcasts.recount(tx, deliveries)
    tx.later("restored_ended", at=tx.at)
    tx.later("restored_mends", at=tx.at)
    waited = Waited(
        made=made,
        notices=len(held_back),
        replies=sum(row.outgoing.urgency is Urgency.REPLY for row in rows) + dropped,
        deliveries=len(deliveries),
        broadcasts=len(await tx.rows("restored_drafts")),
        updates=len(await tx.rows("restored_updates", at=tx.at)),
    )
    for name in ("confirmations", "invitations", "codes", "seconds", "living"):
        tx.later(f"restored_{name}")
    await audit.add(tx, None, "restored", str(made))
    return waited


def reminded(tx: Transaction, *, silences: tuple[int, int], patience: int, draft: int) -> None:
    """What was due by now counts as sent: it may have been. All in seconds."""
    first, last = (tx.at - each for each in silences)
    tx.later("restored_reminders", first=first, last=last, at=tx.at)
    tx.later("restored_drafts_over", before=tx.at - draft)
    tx.later("restored_asked_again", before=tx.at - patience, at=tx.at)
    tx.later("restored_asked", at=tx.at)


def remember(tx: Transaction, waited: Waited) -> None:
    """For the secretariat, who is told when the bot runs again."""
    facts.write(tx, WAITED, json.dumps(asdict(waited)))
    facts.write(tx, "backup-at", str(waited.made))
    tx.truncate = True


async def waited(tx: Transaction) -> Waited | None:
    """Of the last restore; None when there was none."""
    known = await facts.read(tx, WAITED)
    return Waited(**json.loads(known)) if known else None


async def to_be_told(tx: Transaction) -> Waited | None:
    """Once for each restore."""
    known = await facts.read(tx, WAITED)
    if not known or known == await facts.read(tx, TOLD):
        return None
    facts.write(tx, TOLD, known)
    return Waited(**json.loads(known))


async def held(tx: Transaction) -> int:
    row = await tx.row("waited_count")
    return int(row["n"]) if row else 0


async def drop(tx: Transaction) -> int:
    """How many there were; 0 when somebody was first."""
    return len(await tx.rows("waited_drop"))


async def send(tx: Transaction) -> int:
    """The same, on their way."""
    tx.later("waited_send", at=tx.at)
    return await drop(tx)


def forget(tx: Transaction, before: int) -> None:
    tx.later("waited_forget", before=before)
