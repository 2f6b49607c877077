"""The closing date has come: a final certificate for the secretariat, thanks to everyone who stands; once."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from babel.dates import format_date

from bot import desk
from bot.context import House
from bot.core import certificates
from bot.core.certificates import Certificate
from bot.core.reply import File, Reply, Value
from bot.core.roles import Right
from bot.core.times import LOCALES
from storage import chain, facts, links, listed, people
from storage import closing as standing
from storage.database import Transaction
from storage.records import Urgency

DONE = "closed-at"  # fact: a later closing date changes nothing about it


async def end(tx: Transaction, house: House, now: datetime) -> None:
    if not house.settings.closed(now) or await facts.read(tx, DONE):
        return
    facts.write(tx, DONE, str(int(now.timestamp())))
    await _certify(tx, house, now)
    thanks = Reply("closing-thanks", {"count": (await listed.totals(tx)).organisations})
    await _tell(tx, house, await standing.standing(tx), thanks)
    await _tell(tx, house, await standing.waiting(tx), Reply("closing-waiting"))


async def _tell(tx: Transaction, house: House, ids: Sequence[int], reply: Reply) -> None:
    for each in ids:
        if person := await people.by_id(tx, each):
            house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)


async def _certify(tx: Transaction, house: House, now: datetime) -> None:
    settings = house.settings
    to = {each.telegram_id: each.language for each in await desk.those_who_may(tx, settings, Right.ROLES)}
    for group in (settings.review_chat_id, settings.channel_id):
        if group:
            to[group] = house.texts.negotiate(settings.review_language)
    for chat, language in to.items():
        house.say.send(tx, chat, language, await reply(tx, house, language, now), urgency=Urgency.NOTICE)


async def reply(tx: Transaction, house: House, language: str, now: datetime) -> Reply:
    """The certificate as a file, as things stand."""
    made = await _made(tx, house, now)
    words = house.say.plain(
        language,
        "certificate-words",
        {
            "date": _day(now, language),
            "count": made.totals.organisations,
            "named": made.totals.named,
            "counted": made.totals.organisations - made.totals.named,
            "length": made.length,
            "digest": made.head,
        },
    )
    lines = [*words.splitlines(), *(house.say.plain(language, *each) for each in _by_version(made.versions))]
    file = File(f"certificate-{now:%Y-%m-%d}.json", certificates.written(made, lines), "application/json")
    return Reply(
        "certificate-file", {"count": made.totals.organisations, "digest": made.head[: links.SHORT]}, file=file
    )


def _by_version(versions: Mapping[int, int]) -> list[tuple[str, dict[str, Value]]]:
    """A text for each version, with its arguments."""
    return [
        ("certificate-version" if number else "certificate-version-unknown", {"number": number, "count": count})
        for number, count in versions.items()
    ]


async def _made(tx: Transaction, house: House, now: datetime) -> Certificate:
    settings, head = house.settings, await chain.head(tx)
    return Certificate(
        closed=settings.closes_at.isoformat() if settings.closes_at else "",
        made=now.astimezone(UTC).isoformat(timespec="seconds"),
        texts=[house.statements.version(code) for code in house.statements.languages],
        totals=await listed.totals(tx),
        versions=await standing.versions(tx),
        length=head.seq if head else 0,
        head=head.hash if head else links.START,
    )


def _day(now: datetime, language: str) -> str:
    return str(format_date(now, "long", locale=LOCALES.get(language, language)))
