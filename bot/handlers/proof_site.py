"""The proof by a website: what is to be put where, asking for a check, and hearing what came of it."""

from telegram import Update

from bot.context import Context
from bot.core import addresses, site
from bot.core.reply import Button, Copyable, Reply, Value
from bot.core.site import Sight
from bot.handlers import proofs
from storage import audit, checks, people
from storage.records import Proof, Signon


def _args(context: Context, signed: Signon) -> dict[str, Value]:
    host = signed.website
    readable = addresses.readable(host)
    return {
        "organisation": signed.organisation,
        "host": Copyable(host if readable == host else f"{readable} ({host})"),
        "record": Copyable(site.names(host)[0]),
        "url": Copyable(site.url(host)),
        "line": Copyable(_line(context, signed)),
    }


def _line(context: Context, signed: Signon) -> str:
    return site.line(context.tx.vault.lookup(site.ground(signed), site.PURPOSE))


def _refusal(context: Context, signed: Signon) -> str:
    """The text that says why this cannot be asked for; empty when it can."""
    if signed.status not in proofs.STANDING:
        return "proof-not-standing"
    if Proof.SITE in signed.proofs:
        return "site-held"
    if not signed.website:
        return "site-none"
    return "site-impossible" if site.impossible(signed.website) else ""


async def ask(update: Update, context: Context, signed: Signon) -> None:
    """What is to be put where."""
    if refusal := _refusal(context, signed):
        return context.reply(Reply(refusal, _about(signed)))
    buttons = ((Button("site-copy", copy=_line(context, signed)),), _check(signed))
    context.reply(Reply("site-ask", _args(context, signed), buttons))


def _about(signed: Signon) -> dict[str, Value]:
    return {"organisation": signed.organisation, "host": Copyable(addresses.readable(signed.website))}


def _check(signed: Signon) -> tuple[Button, ...]:
    return (Button("site-check", f"mine:check:{signed.reference}"),)


async def check(update: Update, context: Context, signed: Signon) -> None:
    """Only asks for it: handlers do no network."""
    if refusal := _refusal(context, signed):
        return context.reply(Reply(refusal, _about(signed)))
    if late := site.too_soon(*await checks.lately(context.tx, context.person.id, site.HOUR)):
        return context.toast(f"site-wait-{late}", alert=True, count=site.PERSON)
    if not await checks.add(context.tx, signed.reference, context.person.id):
        return context.toast("site-waiting", alert=True)
    context.reply(Reply("site-looking", _about(signed)))


async def told(context: Context, signed: Signon, sight: Sight | None) -> None:
    """After a check, by nobody's press: `context` speaks for the house."""
    person = await people.by_id(context.tx, signed.person_id) if signed.person_id else None
    if sight is not None and sight.proves:
        await audit.add(context.tx, None, "proved-site", signed.reference)
        await proofs.prove(context, signed, Proof.SITE)
    if person is None or person.blocked:
        return
    context.house.say.send(
        context.tx, person.telegram_id, person.language, _outcome(context, signed, sight, person.language)
    )


def _outcome(context: Context, signed: Signon, sight: Sight | None, language: str) -> Reply:
    if sight is None:
        return Reply("site-changed", _about(signed), ((Button("proof-do-site", f"mine:site:{signed.reference}"),),))
    if sight.proves:
        return Reply("site-proven", _about(signed))
    say = context.house.say
    args: dict[str, Value] = {
        **_args(context, signed),
        "seen_record": say.plain(language, f"site-seen-{sight.record}"),
        "seen_file": say.plain(language, f"site-seen-{sight.file}"),
    }
    return Reply("site-not-yet", args, (_check(signed), (Button("site-again", f"mine:site:{signed.reference}"),)))
