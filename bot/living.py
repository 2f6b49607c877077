"""A message in a group or channel that shows who signed: posted, pinned, kept up to date, ended."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.context import House
from bot.core import countries, due
from bot.core.reply import Button, Markup, Reply, Value
from bot.core.roles import Right
from bot.say import TEXT_UNITS, units
from storage import listed, living, outbox
from storage.database import Transaction
from storage.due_records import Living, Posted
from storage.records import Line, Outgoing, Totals, Urgency

ROOM = TEXT_UNITS - 600  # for names; the rest of the text needs less
MOST_NAMES = 300  # shorter ones do not exist
APART = 60  # seconds between two edits of one message
PATIENCE = 3600  # seconds: posted, and no word whether it arrived
ASKED = timedelta(days=1)  # for the choice of a language


async def keep(tx: Transaction, house: House, now: datetime) -> None:
    """Each once a minute at most, and only when it would say something else."""
    at = int(now.timestamp())
    living.forget(tx, int((now - ASKED).timestamp()))
    for each in await living.everything(tx):
        if each.unpinned:
            living.told_unpinned(tx, each.id)
            await house.tell(tx, Right.BROADCAST, Reply("living-unpinned", {"title": each.title}))
        overdue = each.state is Posted.POSTING and at - each.edited > PATIENCE
        if each.state is Posted.LOST or overdue:
            await living.end(tx, each.id)
            await house.tell(tx, Right.BROADCAST, Reply("living-lost", {"title": each.title}))
        elif each.state is Posted.WANTED:
            await post(tx, house, each, now)
        elif each.state is Posted.LIVE and at - each.edited >= APART:
            await _refresh(tx, house, each, at)


async def post(tx: Transaction, house: House, each: Living, now: datetime) -> None:
    content = house.say.message(each.language, await _reply(tx, house, each.language))
    living.posting(tx, each.id, _digest(tx, content), int(now.timestamp()))
    _call(tx, each, "sendMessage", content)


async def refresh(tx: Transaction, house: House, now: datetime) -> None:
    """All of them at once: somebody has left the list."""
    for each in await living.everything(tx):
        if each.state is Posted.LIVE:
            await _refresh(tx, house, each, int(now.timestamp()))


async def count(tx: Transaction) -> int:
    """How many there are to be seen."""
    return sum(each.state is Posted.LIVE for each in await living.everything(tx))


async def _refresh(tx: Transaction, house: House, each: Living, at: int) -> None:
    content = house.say.message(each.language, await _reply(tx, house, each.language))
    shown = _digest(tx, content)
    if shown != each.shown:
        living.edited(tx, each.id, shown, at)
        _call(tx, each, "editMessageText", {"message_id": each.message_id, **content})


def pin(tx: Transaction, each: Living) -> None:
    """Once more: we may have been given the right meanwhile."""
    _call(tx, each, living.PIN, {"message_id": each.message_id, "disable_notification": True})


async def end(tx: Transaction, house: House, each: Living) -> bool:
    """False when a colleague was first. No name stays behind: nobody would take it out any more."""
    if not await living.end(tx, each.id):
        return False
    if each.state is Posted.LIVE:
        content = house.say.message(each.language, Reply("living-ended", buttons=((_everybody(house),),)))
        _call(tx, each, "editMessageText", {"message_id": each.message_id, **content})
        _call(tx, each, "unpinChatMessage", {"message_id": each.message_id})
    return True


def _call(tx: Transaction, each: Living, method: str, payload: dict[str, Any]) -> None:
    payload = {"chat_id": each.chat_id, **payload}
    subject = f"{living.SUBJECT}{each.id}"
    outbox.add(tx, Outgoing(method, payload, each.chat_id, Urgency.NOTICE, subject, each.language))


def _digest(tx: Transaction, content: dict[str, Any]) -> str:
    return tx.vault.lookup(json.dumps(content, sort_keys=True), "living").hex()


async def _reply(tx: Transaction, house: House, language: str) -> Reply:
    """All by name where they fit, in the order of the list; else the newest."""
    totals = await listed.totals(tx)
    found = await listed.lines(tx, limit=MOST_NAMES)
    shown = _shown(house, language, found)
    if len(shown) < totals.named:
        shown = _shown(house, language, await living.newest(tx, MOST_NAMES))
    buttons = ((_everybody(house),), (Button("card-read", url=house.link("statement")), _sign(house)))
    return Reply(_key(totals, shown), _args(house, totals, shown), buttons)


def _key(totals: Totals, shown: Sequence[str]) -> str:
    if not totals.organisations:
        return "living-nobody"
    if not totals.named:
        return "living-unnamed"
    return "living-all" if len(shown) == totals.named else "living-newest"


def _args(house: House, totals: Totals, shown: Sequence[str]) -> dict[str, Value]:
    return {
        "total": totals.organisations,
        "countries": len(set(totals.countries) - {countries.INTERNATIONAL}),
        "unnamed": totals.organisations - totals.named,
        "more": totals.named - len(shown),
        "lines": Markup("\n".join(shown)),
    }


def _shown(house: House, language: str, lines: Sequence[Line]) -> list[str]:
    """As many of the first as fit."""
    made, sizes = [], []
    for line in lines:
        args: dict[str, Value] = {
            "organisation": line.organisation,
            "country": house.say.country(language, line.country),
        }
        made.append(f"• {house.say.text(language, 'signatories-line', args)}")
        sizes.append(units(house.say.plain(language, "signatories-line", args)) + 8)  # dot, line end, direction marks
    return made[: due.fitting(sizes, ROOM)]


def _everybody(house: House) -> Button:
    return Button("living-everybody", url=house.link("list"))


def _sign(house: House) -> Button:
    return Button("card-sign", url=house.link("sign"))
