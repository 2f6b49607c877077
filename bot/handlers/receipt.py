"""The receipt of a sign-on, and /verify: whether one is in the chain, and what became of it since."""

from datetime import UTC, datetime

from babel.dates import format_date
from telegram import Update

from bot.context import Context
from bot.core import receipts
from bot.core.reply import Button, Copyable, File, Reply, Value
from bot.core.times import LOCALES
from storage import chain, links, signons
from storage.chain_records import Evidence, Place
from storage.links import Kind
from storage.records import Listing, Signon, Status

COMMAND = Copyable("/verify")


def _day(context: Context, at: int) -> str:
    locale = LOCALES.get(context.language, context.language)
    return str(format_date(datetime.fromtimestamp(at, UTC), "long", locale=locale))


async def send(context: Context, reference: str) -> None:
    """The receipt of what was agreed to last, as a file."""
    evidence = await chain.evidence(context.tx, reference)
    if evidence is None:
        return
    _send(context, evidence, "receipt")


async def send_withdrawal(context: Context, reference: str) -> None:
    """That the signature was taken back, as a file."""
    evidence = await chain.withdrawal(context.tx, reference)
    if evidence is not None:
        _send(context, evidence, "withdrawal")


def _send(context: Context, evidence: Evidence, what: str) -> None:
    args: dict[str, Value] = {"code": Copyable(evidence.link.code), "place": evidence.link.seq, "command": COMMAND}
    file = _file(context, evidence, what)
    context.reply(Reply("withdrawal-file" if what == "withdrawal" else "receipt-file", args, file=file))


def _file(context: Context, evidence: Evidence, what: str) -> File:
    agreed = evidence.agreed
    words = context.text(
        "withdrawal-words" if what == "withdrawal" else "receipt-words",
        organisation=agreed.organisation,
        country=context.country(agreed.country),
        reference=agreed.reference,
        version=agreed.version,
        date=_day(context, agreed.at),
        today=_day(context, int(context.unit.now.timestamp())),
        code=evidence.link.code,
        command=COMMAND,
    )
    content = receipts.written(receipts.receipt(evidence, words.splitlines()))
    return File(f"{what}-{evidence.link.code}.json", content, "application/json")


def sent(update: Update) -> bool:
    """Whether somebody sends a receipt itself; it is not fetched, its code says which it is."""
    document = update.effective_message.document if update.effective_message else None
    return document is not None and (document.file_name or "").startswith(("receipt-", "withdrawal-"))


async def verify(update: Update, context: Context) -> None:
    """For everybody who has the code of a receipt."""
    typed = (update.effective_message.text or "").partition(" ")[2] if update.effective_message else ""
    if not typed.strip():
        return context.reply(Reply("verify-how", {"command": COMMAND}))
    code = links.code(typed)
    found = await chain.coded(context.tx, code) if code else None
    if found is None:
        return context.reply(Reply("verify-unknown", {"command": Copyable("/mysignature")}))
    context.reply(await _told(context, found))
    if found.anonymised and not found.gone:
        context.reply(Reply("verify-anonymised"))


async def _told(context: Context, found: Place) -> Reply:
    args: dict[str, Value] = {"place": found.link.seq}
    if not found.link.sound:
        return Reply("verify-broken", {**args, **context.run_by})
    if found.link.kind == Kind.WITHDRAWN:
        return Reply("verify-withdrawal", args)
    if found.gone:
        return Reply("verify-gone", args)
    evidence, signed = await _now(context, found)
    if found.replaced or evidence is None or signed is None:
        return Reply("verify-replaced", args)
    args |= {"date": _day(context, evidence.agreed.at), "version": evidence.agreed.version}
    args["status"] = context.text(f"mysignature-status-{signed.status}")
    if signed.status is Status.APPROVED and signed.listing is Listing.PUBLIC:
        return Reply("verify-stands-named", {**args, "organisation": signed.organisation})
    return Reply("verify-stands", args)


async def _now(context: Context, found: Place) -> tuple[Evidence | None, Signon | None]:
    reference = await chain.reference(context.tx, found.link)
    return await chain.evidence(context.tx, reference), await signons.find(context.tx, reference)


def button(signed: Signon) -> Button:
    return Button("mysignature-receipt", f"mine:receipt:{signed.reference}")
