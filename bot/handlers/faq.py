"""/faq: browse by topic, or ask in one's own words; what no answer fits can go to the team."""

import re
from datetime import date, datetime
from functools import lru_cache
from html import escape

from babel.dates import format_date, format_skeleton
from telegram import Update

from bot.context import Context
from bot.core.faq import Kind
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column
from bot.core.roles import Right
from bot.core.times import LOCALES
from bot.faqs import Entry
from bot.handlers import start, timeline
from storage import audit, facts, numbers, questions

LONGEST_QUESTION = 1000
COURTESY = {Kind.GREETING: "faq-greeting", Kind.THANKS: "faq-thanks", Kind.COMPLAINT: "faq-complaint"}


def _topics(context: Context) -> Rows:
    return column(*(Button(f"faq-topic-{topic}", f"faq:topic:{topic}") for topic in context.house.faqs.topics))


def _question(context: Context, entry: str) -> Button:
    question = context.house.faqs.wording(entry, context.language).question
    return Button("faq-question", f"faq:{entry}", args={"question": question})


async def command(update: Update, context: Context) -> None:
    """/faq, /faq timeline, or /faq and a question."""
    asked = " ".join(context.args or ())
    if asked.casefold() == "timeline":
        return timeline.show(context)
    await (ask(update, context, asked) if asked else topics(update, context))


async def topics(update: Update, context: Context) -> None:
    context.show(Reply("faq-topics", buttons=(*_topics(context), (Button("faq-timeline", "timeline:"),))))


async def topic(update: Update, context: Context) -> None:
    name = start.data(update).rpartition(":")[2]
    entries = context.house.faqs.of(name)
    if not entries:
        return await topics(update, context)
    buttons = column(*(_question(context, entry.id) for entry in entries), Button("back", "faq:topics"))
    context.show(Reply(f"faq-topic-{name}-title", buttons=buttons))


async def entry(update: Update, context: Context) -> None:
    identity = start.data(update).partition(":")[2]
    if identity not in context.house.faqs.entries:
        return await topics(update, context)
    await show_entry(context, identity)


async def show_entry(context: Context, identity: str) -> None:
    """The answer in place, with related ones and the way back."""
    numbers.count(context.tx, f"faq-shown:{identity}", context.language)
    buttons = context.house.once(("around", identity, context.language), lambda: _around(context, identity))
    context.show(_reviewable(context, answer(context, identity, buttons), identity))


def _around(context: Context, identity: str) -> Rows:
    known = context.house.faqs.entries[identity]
    related = column(*(_question(context, each) for each in known.related[:3]))
    helped = (
        (Button("faq-helped", f"helped:y:{identity}"), Button("faq-not-helped", f"helped:n:{identity}")),
        (Button("faq-topic-back", f"faq:topic:{known.topic}"), Button("faq-share", url=_share(context, identity))),
    )
    return (*related, *helped)


def _share(context: Context, identity: str) -> str:
    return context.house.share(f"faq-{identity}", context.house.faqs.wording(identity, context.language).question)


def _reviewable(context: Context, reply: Reply, identity: str) -> Reply:
    """Admins see a button by which they vouch for the wording."""
    if not (context.may(Right.EDIT) and context.private and _unreviewed(context, identity)):
        return reply
    return reply.also((Button("faq-review", f"reviewed:{identity}"),))


def _unreviewed(context: Context, identity: str) -> bool:
    faqs = context.house.faqs
    wording = faqs.wording(identity, context.language)
    return not wording.reviewed and faqs.vouched.get((identity, wording.language)) != wording.digest


def answer(context: Context, identity: str, buttons: Rows) -> Reply:
    house, language = context.house, context.language
    known = house.faqs.entries[identity]
    about = ("answer", known, language, known.expired(context.unit.now.date()), _unreviewed(context, identity))
    return Reply(house.once(about, lambda: _in_words(context, known)), buttons=buttons)


def _in_words(context: Context, known: Entry) -> Markup:
    house = context.house
    wording = house.faqs.wording(known.id, context.language)
    filled = wording.filled(**{name: str(value) for name, value in context.run_by.items()})
    args: dict[str, Value] = {
        "question": wording.question,
        "answer": Markup(re.sub(r"(?m)^- ", "• ", escape(filled))),
        "notes": Markup("\n".join(_notes(context, known))),
    }
    return house.say.words(context.language, Reply("faq-answer", args))


def _notes(context: Context, known: Entry) -> list[str]:
    """Date, sources, and what a reader must know before relying on it. Each a sentence of its own."""
    say, language = context.house.say, context.language
    keys = [
        ("faq-partial", known.certainty == "partial"),
        ("faq-weak", known.certainty == "weak"),
        ("faq-not-legal-advice", known.legal),
        ("faq-unreviewed", _unreviewed(context, known.id)),
    ]
    made = [say.text(language, "faq-as-of", {"date": day(known.as_of, language)})]
    if known.expired(context.unit.now.date()):
        made.append(say.text(language, "faq-expired", {"date": day(known.expires, language)}))
    made += [say.text(language, key) for key, holds in keys if holds]
    for source in known.sources:
        when = f" ({day(source.date, language)})" if source.date else ""
        made.append(f'• <a href="{escape(source.url)}">{escape(source.title)}</a>{when}')
    return made


FIRST = {"fr": "1er", "pt": "1º"}  # of a month: CLDR leaves it a plain number


@lru_cache(maxsize=1 << 10)
def day(text: str, language: str) -> str:
    """2026-07-04 → 4 July 2026; 2026-07 → July 2026; 2026 → 2026. Raises ValueError."""
    locale = LOCALES.get(language, language)
    if len(text) < 10:
        form = "yMMMM" if len(text) == 7 else "y"
        return format_skeleton(form, datetime.fromisoformat(f"{text}-01-01"[:10]), locale=locale)
    made = format_date(date.fromisoformat(text), "long", locale=locale)
    return made.replace("1", FIRST[language], 1) if text.endswith("-01") and language in FIRST else made


async def ask(update: Update, context: Context, text: str) -> None:
    """Plain words: the answer when sure, up to three to choose from when half sure, else an honest no."""
    match = context.house.matcher.match(text[:LONGEST_QUESTION])
    numbers.count(context.tx, f"asked-{match.kind.name.lower()}", context.language)
    if match.kind in COURTESY:
        return context.reply(Reply(COURTESY[match.kind], buttons=start.MENU))
    if match.kind is Kind.SURE:
        return await show_entry(context, match.candidates[0][0])
    near = context.house.faqs.entries[match.candidates[0][0]].topic if match.kind is Kind.HALF else match.kind.name
    numbers.count(context.tx, f"unanswered-{near.lower()}", context.language)
    team = (Button("faq-ask-team", f"ask:kept:{questions.keep(context.tx, context.person, text)}"),)
    if match.kind is Kind.HALF:
        choices = column(*(_question(context, each) for each, _ in match.candidates[:3]))
        return context.reply(Reply("faq-choose", buttons=(*choices, team)))
    key = "faq-elsewhere" if match.kind is Kind.ELSEWHERE else "faq-unsure"
    context.reply(Reply(key, buttons=(*_topics(context), team)))


async def helped(update: Update, context: Context) -> None:
    _, verdict, identity = (*start.data(update).split(":"), "", "")[:3]
    if identity not in context.house.faqs.entries:
        return await start.old_button(update, context)
    facts.count(context.tx, f"faq-helped-{'yes' if verdict == 'y' else 'no'}:{identity}:{context.language}")
    if verdict == "y":
        return context.toast("faq-glad")
    context.expect("question")
    context.reply(Reply("faq-sorry", {"cancel": Copyable("/cancel")}, _topics(context)))


async def reviewed(update: Update, context: Context) -> None:
    """An admin vouches for this wording in this language."""
    identity = start.data(update).partition(":")[2]
    if not context.may(Right.EDIT) or identity not in context.house.faqs.entries:
        return await start.old_button(update, context)
    wording = context.house.faqs.wording(identity, context.language)
    facts.review(context.tx, identity, wording.language, wording.digest)
    context.house.faqs.vouched[identity, wording.language] = wording.digest
    facts.changed(context.tx, "house")
    await audit.add(context.tx, context.person.telegram_id, "answer-reviewed", f"{identity}:{wording.language}")
    context.toast("faq-reviewed")
    await show_entry(context, identity)
