"""`python -m bot check`: everything an operator should know before and after a start."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from bot import contacts, keys, translations, upgrading, versioning
from bot.contents import Contents
from bot.core import health, mail, retention, times
from bot.errors import BackupFailed, DatabaseRefused, Misconfigured
from bot.faqs import Faqs
from bot.pipeline import postman, registration
from bot.pipeline.transport import NotSent, Unknown
from bot.reading import Malformed
from bot.settings import Settings
from bot.statements import Statements
from bot.texts import SOURCE, Texts
from bot.translations import Finding
from storage import audit, chain, facts, inbox, listed, outbox, overview, sealing
from storage.database import Transaction
from storage.desk_records import Overview

LATELY = timedelta(minutes=10)
COUNTED = ("missing", "stale", "unused", "too long", "not reviewed")


async def everything(settings: Settings) -> int:
    """Non-zero when something is wrong; hints do not count."""
    wrong = [*_configuration(settings)]
    try:
        wrong += await _database(settings)
    except (DatabaseRefused, BackupFailed) as error:
        wrong.append(str(error))
    wrong += await _webhook(settings)
    wrong += await _mail(settings)
    wrong += _texts(settings)
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


async def _webhook(settings: Settings) -> list[str]:
    """How Telegram fares with it."""
    if not settings.webhook_url:
        return []
    try:
        state = await registration.state(settings.api_url, settings.token.get_secret_value())
    except (NotSent, Unknown):
        return ["Telegram cannot be asked how it fares with BOT_WEBHOOK_URL."]
    now = datetime.now(UTC)
    last = times.span(now - datetime.fromtimestamp(state.failed, UTC), SOURCE) + " ago" if state.failed else "none"
    host = urlsplit(settings.webhook_url).hostname
    print(f"Webhook\n  at {host}; {state.pending} updates wait at Telegram; the last failure: {last} {state.error}")
    if state.url != settings.webhook_url:
        return ["Telegram does not deliver to BOT_WEBHOOK_URL: the bot tells it where to deliver when it starts."]
    if state.held_back(int((now - LATELY).timestamp())):
        return [f"BOT_WEBHOOK_URL: Telegram cannot deliver ({state.error}). What it has waits there for a day."]
    return []


async def _mail(settings: Settings) -> list[str]:
    """Goes as far as the password; nothing is sent."""
    if not settings.sends_mail:
        print("Mail\n  none: BOT_SMTP_URL is empty, so no codes are sent to work e-mail addresses")
        return []
    relay = mail.relay(settings.smtp_url.get_secret_value())
    found = await postman.trouble(relay)
    print(f"Mail\n  {relay.described}, from {settings.mail_from}: {'does not work' if found else 'works'}")
    return [f"BOT_SMTP_URL: the mail server cannot be used ({found}). Codes wait and are given up."] if found else []


async def _database(settings: Settings) -> list[str]:
    async with upgrading.looked_into(settings) as opened:
        found = await opened.problems()
        async with opened.transaction() as tx:
            backlog = await inbox.backlog(tx)
            sending = await outbox.backlog(tx)
            counts = await listed.counts(tx)
            broken = await audit.first_broken(tx)
            loose, head = await chain.first_broken(tx), await chain.head(tx)
            vouched = len(await facts.reviewed(tx))
            seen = await overview.read(tx)
            changed = await _changed(tx, settings)
            readable, sealed = await sealing.counts(tx)
        print(f"Database\n  {opened.description}; {await upgrading.told(settings)}")
        print(f"  sign-ons: {counts or 'none'}; texts vouched for in chat: {vouched}")
        print(f"  waiting updates: {backlog.waiting}, set aside: {backlog.dead}, to send: {sum(sending.values())}")
        await keys.tell(settings, opened)
        print(f"  {contacts.told(settings.contacts_public_key, readable, sealed)}")
        print(f"  chain of receipts: {head.seq if head else 0} links, head {head.hash if head else 'none'}")
    if backlog.dead:
        days = retention.DEAD.days
        found.append(f"{backlog.dead} updates could not be handled, kept for {days} days. The log names the errors.")
    found += changed
    if broken is not None:
        found.append(f"The audit log was changed by hand: entry {broken} does not follow from the one before.")
    if loose is not None:
        found.append(_loose(loose))
    return found + list(_backups(settings, seen))


def _backups(settings: Settings, seen: Overview) -> Iterator[str]:
    """When there was one last, and when one was tried out; what is wrong about that."""
    now = datetime.now(UTC)
    ages = [f"{times.span(now - at, SOURCE)} ago" if at else "none yet" for at in (seen.backup, seen.drill)]
    key = "an offline key" if settings.backup_public_key else "the key of the data"
    print(f"Backups\n  in {settings.backups}, opened by {key}; the last: {ages[0]}; the last drill: {ages[1]}")
    codes = {each.code for each in health.troubles(seen, now)}
    if codes & {"backup", "backup-never"}:
        yield f"The last good backup: {ages[0]}. `python -m bot backup` makes one and says what is in its way."
    if "drill" in codes:
        yield f"The last drill: {ages[1]}. `python -m bot drill` tries out the newest backup."


async def _changed(tx: Transaction, settings: Settings) -> list[str]:
    """A statement with other words than were served under its number."""
    try:
        statements = Statements(settings.locales, Texts(settings.locales).languages)
        await versioning.new(tx, statements)
    except Malformed as error:
        return [str(error)]
    return []


def _loose(link: int) -> str:
    if not link:
        return "A sign-on stands in the database that no link of the chain knows: it was put there by hand."
    return f"The chain is broken at link {link}: that link or the sign-on it is about was changed by hand."


def _texts(settings: Settings) -> list[str]:
    """Prints a line a language; what is wrong is what cannot be used."""
    print("Texts")
    texts, faqs, found = _found(settings)
    for code, about in texts.languages.items():
        counts = Counter(each.kind for each in found if each.language == code)
        counts["not reviewed"] = sum(not faqs.wording(entry, code).reviewed for entry in faqs.entries)
        told = ", ".join(f"{counts[kind]} {kind}" for kind in COUNTED)
        print(f"  {code} {about.name}: {told}, {'checked' if about.checked else 'not checked'} by a native reader")
    today = date.today()
    for entry in faqs.entries.values():
        if entry.expired(today):
            print(f"  under review since {entry.expires}: {entry.id}")
    return [f"The texts: {each.where}. Until then English stands there." for each in found if each.kind == "refused"]


def locales(settings: Settings) -> int:
    """A table of everything translators can do; non-zero when there is more than native readers to be found."""
    _, _, found = _found(settings)
    rows = [("language", "what", "where", "what to do"), *((f.language, f.kind, f.where, f.advice) for f in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, (*widths, 0), strict=True)).rstrip())
    open_ = sum(each.kind != "unchecked" for each in found)
    print(f"✗ {open_} things to do." if open_ else "✓ Nothing to do but to be checked by native readers.")
    return 1 if open_ else 0


def settle(settings: Settings, language: str) -> int:
    """Writes down that every short text of a language was brought up to date with the English."""
    texts = Texts(settings.locales)
    if language not in texts.languages or language == SOURCE:
        raise Misconfigured(f"There is no translation {language}: {', '.join(texts.languages)}.")
    print(f"Written: {translations.settle(texts, language)}")
    return 0


def _found(settings: Settings) -> tuple[Texts, Faqs, list[Finding]]:
    """Raises Malformed."""
    contents = Contents.read(settings.locales)
    texts, faqs = contents.texts, contents.faqs
    return texts, faqs, list(translations.findings(texts, faqs, contents.statements, contents.broken))
