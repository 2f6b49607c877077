"""`python -m bot check`: everything an operator should know before and after a start."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

from bot import process
from bot.core import retention
from bot.errors import DatabaseRefused
from bot.faqs import Faqs
from bot.settings import Settings
from bot.statements import Statements
from bot.texts import SOURCE, Texts
from storage import audit, facts, inbox, outbox, signons

SILENCE = 3  # long polls without success, until the bot counts as stuck


def alive(settings: Settings) -> int:
    """0 when updates were fetched and kept lately; needs no database and no network."""
    path = settings.data / process.ALIVE_FILE
    age = time.time() - path.stat().st_mtime if path.exists() else float("inf")
    if age <= SILENCE * (settings.poll_seconds + 10):
        print("alive")
        return 0
    print("No update was fetched lately. Look at the log: Telegram may be away, or the bot is stuck.")
    return 1


async def everything(settings: Settings) -> int:
    """Non-zero when something is wrong; hints do not count."""
    wrong = [*_configuration(settings)]
    texts = Texts()
    try:
        wrong += await _database(settings)
    except DatabaseRefused as error:
        wrong.append(str(error))
    for line in _texts(texts):
        print(f"  {line}")
    for line in wrong:
        print(f"✗ {line}")
    print("✗ Something needs your attention." if wrong else "✓ All is well.")
    return 1 if wrong else 0


def _configuration(settings: Settings) -> Iterator[str]:
    print("Settings")
    print(f"  token: {'set' if settings.token.get_secret_value() else 'not set'}; Bot API: {settings.api_url}")
    print(f"  admins: {len(settings.admin_ids)}; review group: {'set' if settings.review_chat_id else 'none'}")
    print(f"  closing date: {settings.closes_at or 'none'}")
    if not settings.token.get_secret_value():
        yield "BOT_TOKEN is not set: python -m bot init asks for it."
    if not settings.admin_ids:
        yield "BOT_ADMIN_IDS is empty: nobody can review sign-ons."
    if not settings.takes_signons:
        yield "BOT_CONTROLLER or BOT_CONTACT is empty: everything is served except signing on."
    if settings.closed(datetime.now(UTC)):
        print("  signing on is closed: the closing date has passed")


async def _database(settings: Settings) -> list[str]:
    async with process.database(settings) as opened:
        found = await opened.problems()
        async with opened.transaction() as tx:
            backlog = await inbox.backlog(tx)
            sending = await outbox.backlog(tx)
            counts = await signons.counts(tx)
            broken = await audit.first_broken(tx)
            vouched = len(await facts.reviewed(tx))
        print(f"Database\n  {opened.description}; sign-ons: {counts or 'none'}; texts vouched for in chat: {vouched}")
        print(f"  waiting updates: {backlog.waiting}, set aside: {backlog.dead}, to send: {sum(sending.values())}")
    if backlog.dead:
        days = retention.DEAD.days
        found.append(f"{backlog.dead} updates could not be handled, kept for {days} days. The log names the errors.")
    if broken is not None:
        found.append(f"The audit log was changed by hand: entry {broken} does not follow from the one before.")
    return found


def _texts(texts: Texts) -> Iterator[str]:
    print("Texts")
    faqs = Faqs(texts.folder, texts.languages)
    statements = Statements(texts.folder, texts.languages)
    for code, about in texts.languages.items():
        missing = texts.keys[SOURCE] - texts.keys[code]
        entries = [entry for entry in faqs.entries if not faqs.has(entry, code)]
        present = [entry for entry in faqs.entries if faqs.has(entry, code)]
        unreviewed = [entry for entry in present if not faqs.wording(entry, code).reviewed]
        stale = faqs.stale(code)
        checked = "checked" if about.checked else "not checked"
        yield (
            f"{code} {about.name}: {len(missing)} texts and {len(entries)} answers missing, "
            f"{len(stale)} answers stale, {len(unreviewed)} not reviewed, {checked} by a native reader, "
            f"statement {'yes' if code in statements.languages else 'missing'}"
        )
        yield from (f"    missing text: {key}" for key in sorted(missing))
        yield from (f"    missing answer: {entry}" for entry in entries)
        wordings = ((entry, faqs.wording(entry, SOURCE).digest) for entry in stale)
        yield from (f"    stale answer: {entry}; the English is now {digest}" for entry, digest in wordings)
    today = date.today()
    expired = [entry for entry in faqs.entries.values() if entry.expired(today)]
    yield from (f"out of date since {entry.expires}: {entry.id}" for entry in expired)
