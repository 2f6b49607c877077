"""How to be listed, in words: the notice before it, days to choose from, and how a line will appear."""

from datetime import date

from bot.context import Context
from bot.core import publication
from bot.core.form import Problem
from bot.core.publication import Shown
from bot.core.reply import Button, Markup, Reply, Rows, Value, column
from bot.handlers import faq
from bot.say import Say
from storage import regions
from storage.records import Listing

SOURCES = ("is-it-safe-to-sign", "what-a-designation-means", "who-must-comply")
"""Answers that the notice about the risk rests on; it is as old as the first."""


def today(context: Context) -> date:
    return context.unit.now.astimezone(context.house.settings.zone).date()


def risk(context: Context) -> Markup:
    """Dated as the answers are that it rests on; they name their sources."""
    return context.house.once(("risk", context.language), lambda: _risk(context))


def _risk(context: Context) -> Markup:
    faqs, say = context.house.faqs, context.house.say
    lines = []
    for entry in SOURCES:
        day = faq.day(faqs.entries[entry].as_of, context.language)
        args: dict[str, Value] = {"question": faqs.wording(entry, context.language).question, "day": day}
        lines.append(say.text(context.language, "publication-source", args))
    as_of = faq.day(faqs.entries[SOURCES[0]].as_of, context.language)
    args = {"day": as_of, "sources": Markup("\n".join(lines))}
    return Markup(say.text(context.language, "publication-risk", args))


def told(say: Say, language: str, shown: Shown) -> str:
    """By name; by name from 1 February 2027; counted, not named."""
    listing, day = shown
    args: dict[str, Value] = {"day": faq.day(day.isoformat(), language)} if day else {}
    return say.plain(language, f"review-listing-{listing}", args)


def appears(context: Context, shown: Shown, organisation: str, country: str) -> Markup:
    """Exactly how the line will read."""
    listing, day = shown
    args: dict[str, Value] = {"organisation": organisation, "country": context.country(country)}
    if listing is Listing.REGION:
        args = {"region": context.country(regions.region(country))}
    if day:
        args["day"] = faq.day(day.isoformat(), context.language)
    return Markup(context.house.say.text(context.language, f"signon-appears-{listing}", args))


def explained(context: Context, problem: Problem, data: str) -> Reply:
    """Why an answer cannot be taken, with days to choose from; `data` is what a button carries of one."""
    details = dict(problem.details)
    if problem.code == "choice":
        return Reply("error-choice", details)
    given = str(details.pop("choices", "")) or ",".join(publication.offered(today(context)))
    return Reply(f"error-{problem.code}", details, _days(context, given.split(","), data))


def _days(context: Context, answers: list[str], data: str) -> Rows:
    days = ((each, publication.shown(each)[1]) for each in answers)
    return column(
        *(
            Button("publication-day", data.format(each), args={"day": faq.day(day.isoformat(), context.language)})
            for each, day in days
            if day
        )
    )
