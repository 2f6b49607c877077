"""After a restore: the secretariat is told once what was not sent, and decides about what is held."""

from datetime import UTC, datetime

from bot import closing, desk, digest, heads, versioning
from bot.context import House
from bot.core import due, retention, times
from bot.core.reply import Button, Reply, Rows, Value
from bot.core.roles import Right
from bot.settings import Settings
from storage import facts, restored
from storage.backup_records import Waited
from storage.database import Transaction
from storage.records import Urgency

BUTTONS: Rows = ((Button("waited-send", "backup:send"),), (Button("waited-drop", "backup:drop"),))


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """To the owners, once for each restore; again later while none of them can be reached."""
    owners = await desk.those_who_may(tx, house.settings, Right.ROLES)
    waited = await restored.to_be_told(tx) if owners else None
    if waited is None:
        return
    for owner in owners:
        reply = _reply(waited, owner.language)
        house.say.send(tx, owner.telegram_id, owner.language, reply, urgency=Urgency.NOTICE)


async def quiet(tx: Transaction, settings: Settings, now: datetime) -> None:
    """What it does by itself when the time has come it may have done since the backup: that counts as done."""
    restored.reminded(
        tx,
        silences=due.SILENCES,
        patience=int(versioning.PATIENCE.total_seconds()),
        draft=int(retention.DRAFT.total_seconds()),
    )
    turn = due.turn(now.astimezone(settings.zone), heads.HOUR if settings.digest_hour is None else settings.digest_hour)
    for fact, told in ((heads.DAY, turn.day), (digest.DAY, turn.day), (digest.WEEK, turn.week)):
        if await facts.read(tx, fact):
            facts.write(tx, fact, told)
    if settings.closed(now):  # the certificate is in the panel
        facts.write(tx, closing.DONE, str(int(now.timestamp())))


def _reply(waited: Waited, language: str) -> Reply:
    counted = ("notices", "replies", "deliveries", "broadcasts", "updates", "erased")
    args: dict[str, Value] = {name: getattr(waited, name) for name in counted}
    return Reply("restored-told", {"when": when(waited, language), **args}, BUTTONS if waited.notices else ())


def when(waited: Waited, language: str) -> str:
    return times.moment(datetime.fromtimestamp(waited.made, UTC), language)
