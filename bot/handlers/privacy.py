"""/privacy, /mydata and /erase: what is kept, all of it as a file, and its end."""

import secrets
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from telegram import Update

from bot.context import Context
from bot.core import mail, retention, times
from bot.core.reply import Button, File, Reply, Value
from bot.handlers import myrole, mysignature, second, start
from bot.pipeline import crash
from storage import (
    audit,
    broadcasts,
    chain,
    checks,
    codes,
    colleagues,
    drafts,
    inbox,
    outbox,
    people,
    protection,
    questions,
    replies,
    seconds,
    signons,
)
from storage.question_records import Question
from storage.records import Listing, Sealed, Signon, Status

VALID_SECONDS = 300


async def notice(update: Update, context: Context) -> None:
    args: dict[str, Value] = {
        **context.run_by,
        "draft_days": retention.DRAFT.days,
        **kept(context),
        "question_days": retention.QUESTION.days,
        "news_days": retention.BROADCAST.days,
    }
    buttons = ((Button("privacy-mydata", "mydata"), Button("privacy-erase", "erase:ask")),)
    context.show(Reply("privacy", args, buttons))
    if relay := context.house.settings.smtp_url.get_secret_value():
        context.reply(Reply("privacy-mail", {"host": mail.relay(relay).host}))
    if context.house.settings.contacts_public_key:
        context.reply(Reply("privacy-sealed"))


def kept(context: Context) -> dict[str, Value]:
    """How long sign-ons and their representatives are, in words."""
    ages = {
        "rejected": retention.REJECTED,
        "withdrawn": retention.WITHDRAWN,
        "keep": timedelta(days=context.house.settings.keep_contacts_days),
    }
    return {name: times.days(age, context.language) for name, age in ages.items()}


async def mydata(update: Update, context: Context) -> None:
    """Everything about the asker, to read and for machines."""
    known = await _everything(context)
    readable = "\n".join(_readable(known))
    files = (
        File("my-data.txt", readable.encode(), "text/plain"),
        File("my-data.json", orjson.dumps(known, option=orjson.OPT_INDENT_2), "application/json"),
    )
    for file in files:
        context.reply(Reply("mydata", file=file))


async def _everything(context: Context) -> dict[str, Any]:
    person = context.person
    draft = await drafts.find(context.tx, person.id)
    written = await replies.find(context.tx, person)
    return {
        "person": {
            "telegram_id": person.telegram_id,
            "language": person.language,
            "language_chosen": person.chosen,
            "subscribed": person.subscribed,
            "opened_statement": person.reader,
            "came_by": await protection.origin(context.tx, person),
        },
        "role": await _role(context),
        "draft": dict(draft.answers) if draft else {},
        "reminders": {"sent": draft.reminded, "wanted": not draft.quiet} if draft else {},
        "signons": [await _signed(context, each) for each in await signons.of(context.tx, person.id)],
        "second_officer": [_plain(asdict(each)) for each in await seconds.of(context.tx, person.id)],
        "website_checks": [_plain(asdict(each)) for each in await checks.of(context.tx, person.id)],
        "questions": [await _asked(context, each) for each in await questions.of(context.tx, person.id)],
        "codes_by_mail": [
            {"for": str(each.purpose), "asked": datetime.fromtimestamp(each.made, UTC).isoformat(), "tries": each.tries}
            for each in await codes.every(context.tx, person.id)
        ],
        "answer_being_written": dict(written.texts) if written else {},
        "news": [
            {"sent": at.isoformat() if at else "", "outcome": state}
            for at, state in await broadcasts.of(context.tx, person.id)
        ],
    }


async def _signed(context: Context, signed: Signon) -> dict[str, Any]:
    """With its places in the chain of receipts: they stay after an erasure, and say nothing then."""
    links = await chain.history(context.tx, signed.reference)
    return {
        **_plain(asdict(replace(signed, sealed=None))),
        "sealed": {},
        **(_sealed(context, signed.sealed) if signed.sealed else {}),
        "chain": [{"place": each.seq, "what": each.kind, "code": each.code} for each in links],
    }


def _sealed(context: Context, sealed: Sealed) -> dict[str, Any]:
    """What is left to be shown of a contact that nobody can read here."""
    about = {"to_key": sealed.key, "domain_of_email": sealed.domain}
    return {"representative": context.text("mydata-sealed"), "sealed": about}


async def _role(context: Context) -> dict[str, str]:
    """In the secretariat, with what the owners call the person."""
    colleague = await colleagues.find(context.tx, context.person.id)
    if colleague is None:
        return {}
    since = colleague.since.isoformat()
    return {"role": str(colleague.person.role), "called": colleague.label, "since": since}


async def _asked(context: Context, question: Question) -> dict[str, Any]:
    """With all that was said about it."""
    said = [
        {"from": "team" if each.team else "you", "text": each.text, "at": each.at.isoformat()}
        for each in await questions.said(context.tx, question.id)
    ]
    return {"text": question.text, "asked": question.created.isoformat(), "conversation": said}


def _plain(known: dict[str, Any]) -> dict[str, Any]:
    hidden = ("person_id", "flags", "ground", "held")
    return {
        key: value.isoformat() if isinstance(value, datetime) else value
        for key, value in known.items()
        if key not in hidden
    }


def _readable(known: Any, indent: str = "") -> list[str]:
    """Nested values as indented lines."""
    made: list[str] = []
    pairs = known.items() if isinstance(known, dict) else enumerate(known, start=1)
    for key, value in pairs:
        if isinstance(value, (dict, list)) and value:
            made += [f"{indent}{key}:", *_readable(value, indent + "  ")]
        else:
            made.append(f"{indent}{key}: {'' if value in (None, [], {}) else value}")
    return made


async def ask_erase(update: Update, context: Context) -> None:
    """Asks once; the button is good for a few minutes, for this person, for one press."""
    nonce = secrets.token_urlsafe(9)
    context.expect(f"erase:{nonce}:{int(context.unit.now.timestamp())}")
    named = [each for each in await signons.of(context.tx, context.person.id) if _named(each)]
    buttons = [(Button("erase-all", f"erase:all:{nonce}"),)]
    if named:
        buttons.append((Button("erase-keep-line", f"erase:line:{nonce}"),))
    buttons.append((Button("erase-no", "erase:no"),))
    context.show(Reply("erase-ask-line" if named else "erase-ask", buttons=tuple(buttons)))


def _named(signed: Signon) -> bool:
    return signed.status is Status.APPROVED and signed.listing is Listing.PUBLIC


async def press_erase(update: Update, context: Context) -> None:
    _, verb, nonce = (*start.data(update).split(":"), "", "")[:3]
    if verb == "ask":
        return await ask_erase(update, context)
    if verb == "no":
        context.expect("")
        return context.show(Reply("erase-not", buttons=start.MENU))
    waiting, _, asked = context.person.expecting.removeprefix("erase:").rpartition(":")
    fresh = asked.isdecimal() and context.unit.now.timestamp() - int(asked) <= VALID_SECONDS
    if verb not in ("all", "line") or not fresh or not secrets.compare_digest(waiting, nonce):
        return await ask_erase(update, context)
    await erase(context, keep_line=verb == "line")


async def erase(context: Context, *, keep_line: bool) -> None:
    """Rows, drafts, questions, waiting messages. What stays of a public line has no person in it."""
    tx, person = context.tx, context.person
    for signed in await signons.of(tx, person.id):
        if keep_line and _named(signed):
            await signons.anonymise(tx, signed)
            seconds.drop(tx, signed.reference)
            continue
        if signed.status is not Status.WITHDRAWN:
            await mysignature.withdraw(context, signed)
        await signons.erase(tx, signed.reference)
    await second.erase(context)
    await myrole.erase(context)
    inbox.erase(tx, person.telegram_id)
    outbox.erase(tx, person.telegram_id)
    people.erase(tx, person)
    await tx.flush()
    crash.point("in-erasure")
    await audit.add(tx, None, "erased")
    tx.truncate = True
    context.person = type(person)(0, person.telegram_id, person.language)
    context.show(Reply("erase-done"))
