"""Writing a broadcast: its words in each language, whom it is for, when."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.context import Context
from bot.core import broadcast as core
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Reply, Rows, Value, column, grid
from bot.core.roles import Right
from bot.handlers import broadcast_screens as screens
from bot.texts import SOURCE
from storage import broadcasts, listed, outbox
from storage.broadcast_records import Audience, Broadcast, Reach, Stage
from storage.records import Outgoing

EXAMPLE = "2026-12-24 09:00"
TIME = "%Y-%m-%d %H:%M"


async def _kept(context: Context, broadcast: Broadcast) -> None:
    """The draft as it is now, or a word about why not."""
    if broadcast.stage is not Stage.DRAFT or not await broadcasts.write(context.tx, broadcast):
        return context.toast("broadcast-too-late", alert=True)
    context.show(await screens.screen(context.tx, context.house, broadcast, context.language))


async def text(context: Context, broadcast: Broadcast, language: str) -> None:
    """The next message is the content in that language."""
    if broadcast.stage is not Stage.DRAFT or language not in context.house.texts.languages:
        return context.toast("broadcast-too-late", alert=True)
    context.expect(f"cast:{broadcast.id}:{language}")
    args: dict[str, Value] = {"language": screens.name(context.house, language), "cancel": Copyable("/cancel")}
    context.reply(Reply("broadcast-send-me", args))


def shape(context: Context) -> dict[str, object]:
    """The message that came, in the shape of the Bot API."""
    message = context.unit.update.effective_message
    return message.to_dict() if message else {}


async def receive(context: Context, about: str, words: str = "") -> None:
    """`about`: number:language, and behind the first picture of an album its number."""
    number, language, album = (*about.split(":"), "")[:3]
    found = await broadcasts.find(context.tx, int(number))
    message = shape(context)
    group = str(message.get("media_group_id", ""))
    if not context.may(Right.BROADCAST) or found is None or found.stage is not Stage.DRAFT:
        context.expect("")
        return context.reply(Reply("broadcast-gone"))
    if album and group != album:  # the album is complete, and this is something else
        context.expect("")
        return context.reply(Reply("error-not-words"))
    try:
        content = core.joined(found.contents.get(language), core.part(message), group)
    except Problem as problem:
        return context.reply(Reply(f"error-{problem.code}"))
    made = replace(found, contents={**found.contents, language: content})
    await broadcasts.write(context.tx, made)
    context.expect(f"cast:{number}:{language}:{group}" if group else "")
    if not group:
        return context.reply(await screens.screen(context.tx, context.house, made, context.language))
    if not album:
        context.reply(
            Reply("broadcast-album-taken", buttons=column(Button("broadcast-go-on", screens.press("open", made))))
        )


async def to_whom(context: Context, broadcast: Broadcast, about: str) -> None:
    reaches = tuple(Button(f"broadcast-reach-{each}", screens.press("reach", broadcast, each)) for each in Reach)
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-audience-which", buttons=column(*reaches, back)))


async def reach(context: Context, broadcast: Broadcast, about: str) -> None:
    if about not in list(Reach):
        return context.toast("broadcast-too-late", alert=True)
    wanted = Reach(about)
    if wanted not in (Reach.LANGUAGE, Reach.COUNTRY):
        return await _kept(context, replace(broadcast, audience=Audience(wanted)))
    values = broadcast.audience.values if broadcast.audience.reach is wanted else ()
    await _picking(context, replace(broadcast, audience=Audience(wanted, values)))


async def pick(context: Context, broadcast: Broadcast, value: str) -> None:
    """Chooses a language or country, or takes it back."""
    known = await _choices(context, broadcast.audience.reach)
    if value not in known:
        return context.toast("broadcast-too-late", alert=True)
    chosen = set(broadcast.audience.values) ^ {value}
    await _picking(context, replace(broadcast, audience=replace(broadcast.audience, values=tuple(sorted(chosen)))))


async def _choices(context: Context, wanted: Reach) -> dict[str, str]:
    """Code → name."""
    if wanted is Reach.LANGUAGE:
        return {code: each.name for code, each in context.house.texts.languages.items()}
    if wanted is not Reach.COUNTRY:
        return {}
    totals = await listed.totals(context.tx)
    named = {code: context.country(code) for code in totals.countries}
    return dict(sorted(named.items(), key=lambda each: each[1])[:90])


async def _picking(context: Context, broadcast: Broadcast) -> None:
    if broadcast.stage is not Stage.DRAFT or not await broadcasts.write(context.tx, broadcast):
        return context.toast("broadcast-too-late", alert=True)
    choices = await _choices(context, broadcast.audience.reach)
    key = "broadcast-languages-which" if broadcast.audience.reach is Reach.LANGUAGE else "broadcast-countries-which"
    context.show(Reply(key, buttons=_pickable(broadcast, choices)))


def _pickable(broadcast: Broadcast, choices: dict[str, str]) -> Rows:
    made = tuple(
        Button(
            "broadcast-chosen" if code in broadcast.audience.values else "broadcast-choose",
            screens.press("pick", broadcast, code),
            args={"name": name},
        )
        for code, name in choices.items()
    )
    return (*grid(made, 2), (Button("broadcast-back", screens.press("refresh", broadcast)),))


async def others(context: Context, broadcast: Broadcast, about: str) -> None:
    """English, or nothing."""
    await _kept(context, replace(broadcast, fallback="" if broadcast.fallback else SOURCE))


async def pilot(context: Context, broadcast: Broadcast, about: str) -> None:
    await _kept(context, replace(broadcast, pilot=not broadcast.pilot))


async def when(context: Context, broadcast: Broadcast, about: str) -> None:
    codes = ("now", "in-an-hour", "tomorrow", "type-time")
    made = tuple(Button(f"broadcast-{code}", screens.press("at", broadcast, code)) for code in codes)
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-when-which", {"zone": screens.zone(context.house)}, column(*made, back)))


async def at(context: Context, broadcast: Broadcast, code: str) -> None:
    if code == "type-time":
        context.expect(f"castat:{broadcast.id}")
        args: dict[str, Value] = {"example": Copyable(EXAMPLE), "cancel": Copyable("/cancel")}
        args["zone"] = screens.zone(context.house)
        return context.reply(Reply("broadcast-time-what", args))
    now = context.unit.now
    tomorrow = (now.astimezone(context.house.settings.zone) + timedelta(days=1)).replace(
        hour=9, minute=0, second=0, microsecond=0
    )
    chosen = {"in-an-hour": now + timedelta(hours=1), "tomorrow": tomorrow}.get(code)
    await _kept(context, replace(broadcast, at=chosen))


async def typed_time(context: Context, about: str, words: str) -> None:
    found = await broadcasts.find(context.tx, int(about))
    if not context.may(Right.BROADCAST) or found is None or found.stage is not Stage.DRAFT:
        context.expect("")
        return context.reply(Reply("broadcast-gone"))
    try:
        moment = datetime.strptime(" ".join(words.split()), TIME).replace(tzinfo=context.house.settings.zone)
    except ValueError:
        moment = context.unit.now
    if moment <= context.unit.now:
        return context.reply(Reply("error-broadcast-time", {"example": Copyable(EXAMPLE)}))
    context.expect("")
    await _kept(context, replace(found, at=moment))


def show_exactly(context: Context, broadcast: Broadcast) -> None:
    """By the very calls that everybody will get."""
    chat = context.person.telegram_id
    for language, content in broadcast.contents.items():
        method, payload = core.sending(content, chat, screens.keyboard(context.house, language))
        outbox.add(context.tx, Outgoing(method, payload, chat))


async def look(context: Context, broadcast: Broadcast, about: str) -> None:
    if not broadcast.contents:
        return context.toast("broadcast-nothing-to-send", alert=True)
    show_exactly(context, broadcast)
    back = Button("broadcast-back", screens.press("open", broadcast))
    context.reply(Reply("broadcast-looked", buttons=column(back)))


async def discard(context: Context, broadcast: Broadcast, about: str) -> None:
    if not await broadcasts.discard(context.tx, broadcast.id):
        return context.toast("broadcast-too-late", alert=True)
    context.show(Reply("broadcast-discarded", buttons=column(Button("broadcast-back-to-list", "cast:list"))))


VERBS: dict[str, Callable[[Context, Broadcast, str], Awaitable[None]]] = {
    "text": text,
    "to-whom": to_whom,
    "reach": reach,
    "pick": pick,
    "others": others,
    "pilot": pilot,
    "when": when,
    "at": at,
    "look": look,
    "discard": discard,
}
