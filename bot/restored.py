"""After a restore: the secretariat is told once what was not sent, and decides about what is held."""

from datetime import UTC, datetime

from bot import desk
from bot.context import House
from bot.core import times
from bot.core.reply import Button, Reply, Rows, Value
from bot.core.roles import Right
from storage import restored
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


def _reply(waited: Waited, language: str) -> Reply:
    counted = ("notices", "replies", "deliveries", "broadcasts", "updates", "erased")
    args: dict[str, Value] = {name: getattr(waited, name) for name in counted}
    return Reply("restored-told", {"when": when(waited, language), **args}, BUTTONS if waited.notices else ())


def when(waited: Waited, language: str) -> str:
    return times.moment(datetime.fromtimestamp(waited.made, UTC), language)
