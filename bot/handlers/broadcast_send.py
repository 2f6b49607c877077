"""From a draft to people's phones: the look at what will happen, the yes, the undo; and mending afterwards."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bot.context import Context
from bot.core import broadcast as core
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Value, column, grid
from bot.core.roles import Right
from bot.handlers import broadcast_compose as compose
from bot.handlers import broadcast_screens as screens
from storage import audit, broadcasts, people
from storage.broadcast_records import Broadcast, Content, DeliveryState, Stage, Work
from storage.records import Person

UNDO = timedelta(seconds=60)
OVER = (Stage.PAUSED, Stage.FINISHED, Stage.CANCELLED)


def _trouble(broadcast: Broadcast, counts: dict[str, int]) -> str:
    """Why it cannot go out as it is; "" when it can."""
    if not broadcast.contents:
        return "broadcast-nothing-to-send"
    if broadcast.fallback and broadcast.fallback not in broadcast.contents:
        return "broadcast-no-fallback"
    return "" if screens.reached(counts, broadcast) else "broadcast-nobody"


async def send(context: Context, broadcast: Broadcast, about: str) -> None:
    """Shows what exactly will happen, and asks once."""
    counts = await broadcasts.audience(context.tx, broadcast.audience)
    if broadcast.stage is not Stage.DRAFT:
        return context.toast("broadcast-too-late", alert=True)
    if trouble := _trouble(broadcast, counts):
        return context.toast(trouble, alert=True, language=screens.name(context.house, broadcast.fallback))
    await _ask(context, broadcast, counts, f"cast-send {broadcast.id} {core.fingerprint(broadcast)}")


async def _ask(context: Context, broadcast: Broadcast, counts: dict[str, int], act: str) -> None:
    house, language = context.house, context.language
    reach = screens.reached(counts, broadcast)
    args: dict[str, Value] = {
        "number": broadcast.id,
        "people": screens.counted(house, language, reach),
        "lines": Markup("\n".join(_line(context, broadcast, code, n) for code, n in counts.items())),
        "when": screens.when(house, language, broadcast),
        "time": screens.needed(house, language, reach),
        "pilot": screens.pilot(house, language, broadcast),
    }
    yes = Button("broadcast-confirm", context.confirmation(act))
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-sure", args, column(yes, back)))


def _line(context: Context, broadcast: Broadcast, code: str, count: int) -> str:
    """How many read that language, and what they get."""
    house, served = context.house, core.served(broadcast, code)
    args: dict[str, Value] = {"language": screens.name(house, code), "count": count}
    if not served:
        return house.say.text(context.language, "broadcast-sure-left-out", args)
    if served != code:
        args["fallback"] = screens.name(house, served)
        return house.say.text(context.language, "broadcast-sure-fallback", args)
    return house.say.text(context.language, "broadcast-sure-line", args)


async def _confirmed(context: Context, about: str, stage: Stage) -> Broadcast | None:
    """The broadcast, if it still is what was confirmed."""
    number, _, digest = about.partition(" ")
    found = await broadcasts.find(context.tx, int(number))
    if not context.may(Right.BROADCAST) or found is None or found.stage is not stage:
        context.toast("broadcast-too-late", alert=True)
        return None
    if core.fingerprint(found) != digest:
        context.toast("broadcast-changed", alert=True)
        return None
    return found


async def confirmed(context: Context, about: str) -> None:
    """To a second admin where two are wanted; else it has its time, and can be undone until then."""
    found = await _confirmed(context, about, Stage.DRAFT)
    if found is None:
        return
    owner = replace(found, stage=Stage.APPROVAL) if context.house.settings.two_admins else _at_its_time(context, found)
    await _forward(context, owner, Stage.DRAFT)
    if owner.stage is Stage.APPROVAL:
        await screens.colleagues(context.tx, context.house, owner)


def _at_its_time(context: Context, broadcast: Broadcast) -> Broadcast:
    """Mending goes at once; news wait for a minute in which they can be undone."""
    soonest = context.unit.now + (UNDO if broadcast.work is Work.MESSAGE else timedelta())
    return replace(broadcast, stage=Stage.SCHEDULED, at=max(broadcast.at or soonest, soonest))


async def _forward(context: Context, wanted: Broadcast, before: Stage) -> None:
    if not await broadcasts.move(context.tx, wanted, before):
        return context.toast("broadcast-too-late", alert=True)
    await audit.add(context.tx, context.person.telegram_id, f"broadcast-{wanted.stage}", str(wanted.id))
    context.show(Reply("broadcast-scheduled-ok"))
    if wanted.stage is Stage.SCHEDULED and wanted.work is not Work.MESSAGE:
        return  # begins at once, and tells how it goes: no news that go out to people
    context.reply(await screens.screen(context.tx, context.house, wanted, context.language))


async def undo(context: Context, broadcast: Broadcast, about: str) -> None:
    """A draft again, as long as nothing went out."""
    if not await broadcasts.move(context.tx, replace(broadcast, stage=Stage.DRAFT, at=None), Stage.SCHEDULED):
        context.toast("broadcast-too-late", alert=True)
        found = await broadcasts.find(context.tx, broadcast.id)
        return context.show(await screens.screen(context.tx, context.house, found or broadcast, context.language))
    await audit.add(context.tx, context.person.telegram_id, "broadcast-undone", str(broadcast.id))
    context.show(Reply("broadcast-undone", buttons=column(Button("broadcast-back", screens.press("open", broadcast)))))


# --- two admins


async def approve(context: Context, broadcast: Broadcast, about: str) -> None:
    if broadcast.stage is not Stage.APPROVAL:
        return context.toast("broadcast-too-late", alert=True)
    if broadcast.author == context.person.id:
        return context.toast("broadcast-approve-own", alert=True)
    counts = await broadcasts.audience(context.tx, broadcast.audience)
    await _ask(context, broadcast, counts, f"cast-approve {broadcast.id} {core.fingerprint(broadcast)}")


async def approved(context: Context, about: str) -> None:
    found = await _confirmed(context, about, Stage.APPROVAL)
    if found is None:
        return
    if found.author == context.person.id:
        return context.toast("broadcast-approve-own", alert=True)
    wanted = _at_its_time(context, found)
    await _forward(context, wanted, Stage.APPROVAL)
    if author := await _author(context, found):
        context.tell(author, await screens.screen(context.tx, context.house, wanted, author.language))


async def give_back(context: Context, broadcast: Broadcast, about: str) -> None:
    if not await broadcasts.move(context.tx, replace(broadcast, stage=Stage.DRAFT, at=None), Stage.APPROVAL):
        return context.toast("broadcast-too-late", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "broadcast-returned", str(broadcast.id))
    context.show(Reply("broadcast-returned", {"number": broadcast.id}))
    if author := await _author(context, broadcast):
        context.tell(author, Reply("broadcast-returned", {"number": broadcast.id}))


async def _author(context: Context, broadcast: Broadcast) -> Person | None:
    """Who wrote it, when that is somebody else."""
    author = await people.by_id(context.tx, broadcast.author) if broadcast.author else None
    return author if author is not None and author.id != context.person.id else None


# --- afterwards


async def again(context: Context, broadcast: Broadcast, about: str) -> None:
    by_language = await broadcasts.languages(context.tx, broadcast.id, DeliveryState.UNCERTAIN)
    lines = "\n".join(_line(context, broadcast, code, n) for code, n in by_language.items())
    args: dict[str, Value] = {"number": broadcast.id, "count": sum(by_language.values()), "lines": Markup(lines)}
    yes = Button("broadcast-again-yes", context.confirmation(f"cast-again {broadcast.id}"))
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-again-sure", args, column(yes, back)))


async def sent_again(context: Context, about: str) -> None:
    found = await broadcasts.find(context.tx, int(about))
    if not context.may(Right.BROADCAST) or found is None or found.stage not in (Stage.FINISHED, Stage.CANCELLED):
        return context.toast("broadcast-too-late", alert=True)
    broadcasts.again(context.tx, found.id)
    await _forward(context, replace(found, stage=Stage.RUNNING, why="", at=None), found.stage)


async def correct(context: Context, broadcast: Broadcast, about: str) -> None:
    """The language, then the message that takes the place of the wrong one."""
    if broadcast.stage not in OVER or await broadcasts.recalled(context.tx, broadcast.id):
        return context.toast("broadcast-too-late", alert=True)
    language = about or (next(iter(broadcast.contents)) if len(broadcast.contents) == 1 else "")
    if language and language in broadcast.contents:
        context.expect(f"castfix:{broadcast.id}:{language}")
        args: dict[str, Value] = {"language": screens.name(context.house, language), "cancel": Copyable("/cancel")}
        return context.reply(Reply("broadcast-correct-what", args))
    buttons = tuple(
        Button(
            "broadcast-write",
            screens.press("correct", broadcast, code),
            args={"name": screens.name(context.house, code)},
        )
        for code in broadcast.contents
    )
    context.show(Reply("broadcast-correct-which", buttons=grid(buttons, 2)))


async def receive_correction(context: Context, about: str, words: str = "") -> None:
    number, _, language = about.partition(":")
    found = await broadcasts.find(context.tx, int(number))
    if not context.may(Right.BROADCAST) or found is None or language not in found.contents:
        context.expect("")
        return context.reply(Reply("broadcast-gone"))
    try:
        content = Content((core.part(compose.shape(context)),))
    except Problem as problem:
        return context.reply(Reply(f"error-{problem.code}"))
    if not core.correctable(found.contents[language], content):
        return context.reply(Reply("broadcast-not-correctable"))
    context.expect("")
    made = await broadcasts.add(context.tx, context.person, {language: content}, work=Work.CORRECTION, about=found.id)
    await ask_correction(context, made)


async def ask_correction(context: Context, broadcast: Broadcast) -> None:
    """How it will read, then the question."""
    compose.show_exactly(context, broadcast)
    language = next(iter(broadcast.contents))
    got = await broadcasts.languages(context.tx, broadcast.about or 0, DeliveryState.SENT)
    args: dict[str, Value] = {"number": broadcast.about or 0, "count": got.get(language, 0)}
    args["language"] = screens.name(context.house, language)
    act = f"cast-send {broadcast.id} {core.fingerprint(broadcast)}"
    yes = Button("broadcast-correct-yes", context.confirmation(act))
    no = Button("broadcast-discard", screens.press("discard", broadcast))
    context.reply(Reply("broadcast-correct-sure", args, column(yes, no)))


async def recall(context: Context, broadcast: Broadcast, about: str) -> None:
    if broadcast.stage not in OVER or await broadcasts.recalled(context.tx, broadcast.id):
        return context.toast("broadcast-too-late", alert=True)
    sent = sum((await broadcasts.languages(context.tx, broadcast.id, DeliveryState.SENT)).values())
    yes = Button("broadcast-recall-yes", context.confirmation(f"cast-recall {broadcast.id}"))
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-recall-sure", {"number": broadcast.id, "count": sent}, column(yes, back)))


async def recalled(context: Context, about: str) -> None:
    """Needs no second admin: what is wrong must go quickly."""
    found = await broadcasts.find(context.tx, int(about))
    if not context.may(Right.BROADCAST) or found is None or found.work is not Work.MESSAGE:
        return context.toast("broadcast-too-late", alert=True)
    if found.stage not in OVER or await broadcasts.recalled(context.tx, found.id):
        return context.toast("broadcast-too-late", alert=True)
    made = await broadcasts.add(context.tx, context.person, {}, work=Work.RECALL, about=found.id)
    await _forward(context, _at_its_time(context, made), Stage.DRAFT)


VERBS: dict[str, Callable[[Context, Broadcast, str], Awaitable[None]]] = {
    "send": send,
    "undo": undo,
    "approve": approve,
    "return": give_back,
    "again": again,
    "correct": correct,
    "recall": recall,
}
