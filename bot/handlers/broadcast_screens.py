"""How a broadcast looks to the admins at each stage."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot import desk
from bot.context import House
from bot.core import broadcast as core
from bot.core import times
from bot.core.broadcast import Tally
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column, grid
from bot.core.roles import Right
from storage import broadcasts, outbox, people
from storage.broadcast_records import Broadcast, Content, DeliveryState, Reach, Stage, Work
from storage.database import Transaction
from storage.records import Outgoing, Urgency

SNIPPET = 60
BACK = Button("broadcast-back-to-list", "cast:list")


def subject(identity: int) -> str:
    return f"cast:{identity}"


def press(verb: str, broadcast: Broadcast, about: str = "") -> str:
    return f"cast:{verb}:{broadcast.id}" + (f":{about}" if about else "")


def name(house: House, language: str) -> str:
    """A language in itself."""
    known = house.texts.languages.get(language)
    return known.name if known else language


def snippet(content: Content | None) -> str:
    text = " ".join(content.parts[0].text.split()) if content else ""
    return text if len(text) <= SNIPPET else text[: SNIPPET - 1] + "…"


def reached(counts: dict[str, int], broadcast: Broadcast) -> int:
    """How many of them get it, in their own or in another language."""
    return sum(n for language, n in counts.items() if core.served(broadcast, language))


def counted(house: House, language: str, count: int) -> Markup:
    return Markup(house.say.text(language, "broadcast-people", {"count": count}))


def zone(house: House) -> Copyable:
    """All times of broadcasts are on the secretariat's clock, and say so."""
    return Copyable(house.settings.timezone)


def moment(house: House, language: str, at: datetime) -> str:
    return times.moment(at.astimezone(house.settings.zone), language)


def needed(house: House, language: str, messages: int) -> str:
    """How long so many take."""
    return times.span(timedelta(seconds=messages / house.settings.rate), language)


def when(house: House, language: str, broadcast: Broadcast) -> str:
    if broadcast.at is None:
        return house.say.plain(language, "broadcast-when-now")
    args: dict[str, Value] = {"time": moment(house, language, broadcast.at), "zone": zone(house)}
    return house.say.plain(language, "broadcast-when-at", args)


def audience(house: House, language: str, broadcast: Broadcast) -> str:
    wanted = broadcast.audience
    names: Iterable[str] = ()
    if wanted.reach is Reach.LANGUAGE:
        names = (name(house, each) for each in wanted.values)
    elif wanted.reach is Reach.COUNTRY:
        names = (house.say.country(language, each) for each in wanted.values)
    joined = ", ".join(names) or house.say.plain(language, "broadcast-audience-nobody")
    return house.say.plain(language, f"broadcast-audience-{wanted.reach}", {"names": joined})


def others(house: House, language: str, broadcast: Broadcast) -> str:
    if not broadcast.fallback:
        return house.say.plain(language, "broadcast-others-left-out")
    return house.say.plain(language, "broadcast-others-fallback", {"language": name(house, broadcast.fallback)})


def pilot(house: House, language: str, broadcast: Broadcast) -> str:
    return house.say.plain(language, "broadcast-pilot-yes" if broadcast.pilot else "broadcast-pilot-no")


async def screen(tx: Transaction, house: House, broadcast: Broadcast, language: str) -> Reply:
    """As it stands; remembered, so that it can be kept true."""
    made = await (_planned if broadcast.stage in PLANNED else _carried_out)(tx, house, broadcast, language)
    return replace(made, subject=subject(broadcast.id))


PLANNED = (Stage.DRAFT, Stage.APPROVAL, Stage.SCHEDULED)


async def _planned(tx: Transaction, house: House, broadcast: Broadcast, language: str) -> Reply:
    reach = reached(await broadcasts.audience(tx, broadcast.audience), broadcast)
    args: dict[str, Value] = {"number": broadcast.id, "people": counted(house, language, reach)}
    if broadcast.stage is Stage.SCHEDULED and broadcast.at is not None:
        args |= {"time": moment(house, language, broadcast.at), "zone": zone(house)}
        return Reply("broadcast-scheduled", args, column(Button("broadcast-undo", press("undo", broadcast)), BACK))
    if broadcast.stage is Stage.APPROVAL:
        return Reply("broadcast-approval", args, (*_second(broadcast), (BACK,)))
    args |= {
        "written": written(house, broadcast, language),
        "others": others(house, language, broadcast),
        "audience": audience(house, language, broadcast),
        "when": when(house, language, broadcast),
        "pilot": pilot(house, language, broadcast),
    }
    return Reply("broadcast-draft", args, _desk(house, broadcast))


def _second(broadcast: Broadcast) -> Rows:
    """What the second admin can do, from the notice or from the list. Its author is told that it takes another."""
    look, approve = (
        Button("broadcast-look", press("look", broadcast)),
        Button("broadcast-approve", press("approve", broadcast)),
    )
    return (look, approve), (Button("broadcast-not-approve", press("return", broadcast)),)


def written(house: House, broadcast: Broadcast, language: str) -> Markup:
    say = house.say
    lines = [
        say.text(
            language,
            "broadcast-written",
            {"language": name(house, code), "kind": kind(house, content, language), "words": snippet(content) or "–"},
        )
        for code, content in broadcast.contents.items()
    ]
    return Markup("\n".join(lines) or say.text(language, "broadcast-nothing-written"))


def kind(house: House, content: Content, language: str) -> str:
    if len(content.parts) > 1:
        return house.say.plain(language, "broadcast-part-album", {"count": len(content.parts)})
    return house.say.plain(language, f"broadcast-part-{content.parts[0].kind}")


def _desk(house: House, broadcast: Broadcast) -> Rows:
    """Everything about a draft can be changed in any order."""
    languages = tuple(
        Button(
            "broadcast-rewrite" if code in broadcast.contents else "broadcast-write",
            press("text", broadcast, code),
            args={"name": each.name},
        )
        for code, each in house.texts.languages.items()
    )
    verbs = ("to-whom", "others", "when", "pilot", "look", "send", "discard")
    acts = tuple(Button(f"broadcast-{verb}", press(verb, broadcast)) for verb in verbs)
    return (*grid(languages, 2), *grid(acts, 2), (BACK,))


async def _carried_out(tx: Transaction, house: House, broadcast: Broadcast, language: str) -> Reply:
    say, tally = house.say, Tally(await broadcasts.counts(tx, broadcast.id))
    args: dict[str, Value] = {
        "number": broadcast.id,
        "kind": say.plain(language, f"broadcast-kind-{broadcast.work}"),
        "bar": Copyable(tally.bar),
        "percent": tally.percent,
        "left": tally.left,
        "left_out": tally[DeliveryState.LEFT_OUT],
        "time": needed(house, language, tally.left),
        "why": say.plain(language, f"broadcast-why-{broadcast.why}") if broadcast.why else "",
        "end": moment(house, language, broadcast.ended) if broadcast.ended else "",
        "zone": zone(house),
    }
    shown = (DeliveryState.SENT, DeliveryState.GONE, DeliveryState.FAILED, DeliveryState.UNCERTAIN)
    args |= {str(state): tally[state] for state in shown}
    return Reply(f"broadcast-is-{broadcast.stage}", args, await _controls(tx, broadcast, tally))


async def _controls(tx: Transaction, broadcast: Broadcast, tally: Tally) -> Rows:
    back = (BACK,)
    if broadcast.stage is Stage.RUNNING:
        verbs: tuple[str, ...] = ("pause", "cancel", "refresh")
    elif broadcast.stage is Stage.PAUSED:
        verbs = ("resume", "cancel")
    else:
        return (*column(*await _afterwards(tx, broadcast, tally)), back)
    return (tuple(Button(f"broadcast-{verb}", press(verb, broadcast)) for verb in verbs), back)


async def _afterwards(tx: Transaction, broadcast: Broadcast, tally: Tally) -> tuple[Button, ...]:
    """What can still be mended; what was recalled cannot."""
    made: tuple[Button, ...] = ()
    origin = broadcast.about or broadcast.id
    if uncertain := tally[DeliveryState.UNCERTAIN]:
        made += (Button("broadcast-again", press("again", broadcast), args={"count": uncertain}),)
    mendable = broadcast.work is not Work.RECALL and broadcast.contents and tally[DeliveryState.SENT]
    if mendable and not await broadcasts.recalled(tx, origin):
        made += (
            Button("broadcast-correct", f"cast:correct:{origin}"),
            Button("broadcast-recall", f"cast:recall:{origin}"),
        )
    return made


# --- for those who do not look at it just now


def keyboard(house: House, language: str) -> dict[str, object]:
    """What hangs under each message: the way out."""
    return {"inline_keyboard": house.say.keyboard(language, column(Button("broadcast-no-more", "subscribe:off")))}


async def report(tx: Transaction, house: House, broadcast: Broadcast) -> None:
    """Keeps every screen of it true; who follows it is called when it needs them or is done."""
    latest: dict[int, tuple[int, str]] = {}
    for place in await outbox.placed(tx, subject(broadcast.id)):
        if place.message_id > latest.get(place.chat_id, (0, ""))[0]:
            latest[place.chat_id] = (place.message_id, place.language)
    for chat_id, (message_id, language) in latest.items():
        made = await screen(tx, house, broadcast, language)
        if broadcast.stage is Stage.RUNNING:
            house.say.edit(tx, (chat_id, message_id), language, made)
            continue
        outbox.add(tx, Outgoing("deleteMessage", {"chat_id": chat_id, "message_id": message_id}, chat_id))
        house.say.send(tx, chat_id, language, made, urgency=Urgency.NOTICE)  # anew, so that the phone tells
    author = await people.by_id(tx, broadcast.author) if broadcast.author else None
    if author is not None and not latest:
        made = await screen(tx, house, broadcast, author.language)
        house.say.send(tx, author.telegram_id, author.language, made, urgency=Urgency.NOTICE)


async def colleagues(tx: Transaction, house: House, broadcast: Broadcast) -> None:
    """Asks the other admins for their yes."""
    counts = await broadcasts.audience(tx, broadcast.audience)
    for person in await desk.those_who_may(tx, house.settings, Right.BROADCAST):
        if person.id == broadcast.author:
            continue
        people_ = counted(house, person.language, reached(counts, broadcast))
        args: dict[str, Value] = {"number": broadcast.id, "people": people_}
        made = Reply("broadcast-please-approve", args, _second(broadcast))
        house.say.send(tx, person.telegram_id, person.language, made, urgency=Urgency.NOTICE)
