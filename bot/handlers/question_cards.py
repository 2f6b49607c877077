"""What the desk sees of questions: one card for all who ask the same, one for each who writes back. Never who."""

from collections.abc import Sequence

from bot import desk
from bot.context import Context
from bot.core import questions as core
from bot.core.reply import Button, Markup, Reply, Rows, Value
from bot.core.roles import Right
from bot.handlers import faq
from storage import questions
from storage.question_records import Question, Said, Turn, Waiting

LAST_SAID = 4
LONGEST_SAID = 250


async def announce(context: Context, about: Waiting) -> None:
    """A card for everybody who may answer."""
    for person in await desk.those_who_may(context.tx, context.house.settings, Right.ANSWER):
        made = await card(context, about, person.language)
        if made is not None:
            context.tell(person, made)


async def waiting_of(context: Context, about: Waiting) -> list[Question]:
    """The questions on that card; none when it is done."""
    if about.kind == "k":
        return [each for each in await questions.of_kin(context.tx, about.id) if each.turn is Turn.NEW]
    question = await questions.find(context.tx, about.id)
    return [question] if question and question.open and question.turn is Turn.AGAIN else []


async def card(context: Context, about: Waiting, language: str) -> Reply | None:
    asked = await waiting_of(context, about)
    if not asked:
        return None
    place, total = await questions.standing(context.tx, questions.place(asked))
    args: dict[str, Value] = {
        "place": place,
        "total": total,
        "count": core.askers(asked),
        "languages": languages(context, asked, language),
        "since": faq.day(min(each.since for each in asked).date().isoformat(), language),
    }
    everybody = await questions.of_kin(context.tx, asked[0].kin)
    buttons = _buttons(about, asked, len(everybody) > len(asked), total > 1)
    if about.kind == "k":
        return Reply("question-card", args | _wordings(context, asked, language), buttons)
    talk = _talk(context, asked[0], await questions.said(context.tx, about.id), language)
    return Reply("question-card-again", args | {"talk": talk}, buttons)


def languages(context: Context, asked: Sequence[Question], language: str) -> str:
    """The names of the languages, and how many people write to us in each."""
    say, known = context.house.say, context.house.texts.languages
    counted = core.languages(asked).items()
    return ", ".join(
        say.plain(language, "question-language", {"name": known[code].name if code in known else code, "count": n})
        for code, n in counted
    )


def _wordings(context: Context, asked: Sequence[Question], language: str) -> dict[str, Value]:
    chosen = core.wordings(asked)
    quotes = [
        context.house.say.text(language, "question-wording", {"text": core.cut(each.text, core.LONGEST // len(chosen))})
        for each in chosen
    ]
    return {"wordings": Markup("\n".join(quotes)), "more": len(asked) - len(chosen)}


def _talk(context: Context, question: Question, said: Sequence[Said], language: str) -> Markup:
    """The last few messages, the asker's and the team's."""
    whole = [Said(False, question.text, question.created), *said]
    keys = {False: "question-said-asker", True: "question-said-team"}
    return Markup(
        "\n".join(
            context.house.say.text(language, keys[each.team], {"text": _short(each, newest=each is whole[-1])})
            for each in whole[-LAST_SAID:]
        )
    )


def _short(said: Said, *, newest: bool) -> str:
    """The newest is shown whole."""
    return said.text if newest else core.cut(said.text, LONGEST_SAID)


def _buttons(about: Waiting, asked: Sequence[Question], company: bool, others: bool) -> Rows:
    def button(verb: str, to: Waiting = about) -> Button:
        return Button(f"question-{verb}", f"question:{verb}:{to}")

    alike = (button("split"),) if len(asked) > 1 else ()
    everyone = (button("all", Waiting("k", asked[0].kin)),) if company else ()
    walk = (button("previous"), button("next")) if others else ()
    return ((button("answer"), button("close")), (*alike, *everyone), (button("keep"),), walk)
