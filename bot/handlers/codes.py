"""Codes that are typed into the chat: counted here, compared by the judge, answered here."""

from bot.context import Context
from bot.core import addresses
from bot.core import codes as core
from bot.core.reply import Button, Copyable, Reply, Rows, Value
from bot.handlers import review_cards
from storage import audit, codes, drafts, people, proofs, seconds, signons
from storage.mail_records import Code, Guess, Purpose, Verdict
from storage.records import Proof, Signon, Status

EXPECTING = "code"  # and behind a colon, the purpose
MYSIGNATURE = Copyable("/mysignature")


def expect(context: Context, purpose: Purpose) -> None:
    context.expect(f"{EXPECTING}:{purpose}")


def again(code: Code) -> Rows:
    """Where a new one is to be had."""
    data = f"mine:code:{code.reference}" if code.purpose is Purpose.MAILBOX else "move:begin"
    return ((Button("code-again", data),),)


async def typed(context: Context, about: str, text: str) -> None:
    """Digits that came while a code was waited for."""
    await _count(context, await codes.of(context.tx, context.person.id, Purpose(about)), text)


async def stray(context: Context, text: str) -> bool:
    """Eight digits out of the blue: of a code that still waits, or of somebody else's. Whether it was that."""
    if not core.typed(text) or not context.house.settings.sends_mail:
        return False
    await _count(context, next(iter(await codes.every(context.tx, context.person.id)), None), text)
    return True


async def _count(context: Context, code: Code | None, text: str) -> None:
    """The answer to a try comes from the judge, once the count is kept."""
    found = core.typed(text)
    if code is None:
        context.expect("")
        return context.reply(Reply("code-none", {"command": MYSIGNATURE}))
    if not found:
        return context.reply(Reply("code-unclear", {"command": Copyable("/cancel")}))
    if not await codes.attempt(context.tx, code, found, core.TRIES):
        _over(context, code, "code-expired" if code.expires <= context.tx.at else "code-used-up")


def _over(context: Context, code: Code, key: str) -> None:
    if context.person.expecting == f"{EXPECTING}:{code.purpose}":
        context.expect("")
    context.reply(Reply(key, {"minutes": core.MINUTES, "tries": core.TRIES}, again(code)))


# --- what the judge found


async def judged(context: Context, guess: Guess, verdict: Verdict) -> None:
    left = core.TRIES - guess.code.tries
    if verdict is Verdict.RIGHT:
        await _right(context, guess.code)
    elif left > 0:
        context.reply(Reply("code-wrong" if verdict is Verdict.WRONG else "code-lost", {"left": left}))
    else:
        _over(context, guess.code, "code-used-up")


async def _right(context: Context, code: Code) -> None:
    """What the code was sent for may have changed since."""
    codes.end(context.tx, code)
    if context.person.expecting == f"{EXPECTING}:{code.purpose}":
        context.expect("")
    signed = await signons.find(context.tx, code.reference)
    stays = code.purpose is Purpose.MOVE or (signed is not None and signed.person_id == context.person.id)
    if signed is None or signed.status is Status.WITHDRAWN or not stays:
        return context.reply(Reply("code-gone", {"command": MYSIGNATURE}))
    if codes.mailbox_of(context.tx, signed) != code.mailbox:
        return context.reply(Reply("code-changed", buttons=again(code)))
    if code.purpose is Purpose.MOVE:
        await _moved(context, signed)
    await _proved(context, signed)


async def _proved(context: Context, signed: Signon) -> None:
    for proof in core.proofs(signed):
        await proofs.prove(context.tx, signed.reference, proof)
    await audit.add(context.tx, None, "mailbox-proved", signed.reference)
    await review_cards.refresh(context, await signons.find(context.tx, signed.reference) or signed)
    domain, email = core.own_domain(signed), addresses.both(signed.representative.email) or review_cards.LOCK
    args: dict[str, Value] = {"email": Copyable(email), "domain": Copyable(addresses.both(domain))}
    context.reply(Reply("mailbox-proved-domain" if domain else "mailbox-proved", args))


async def _moved(context: Context, signed: Signon) -> None:
    """To this account; the other one is told, and what it was correcting ends."""
    old = await people.by_id(context.tx, signed.person_id) if signed.person_id is not None else None
    await end_correction(context, signed)
    await _second_no_more(context, signed)
    await signons.move(context.tx, signed.reference, context.person.id)
    await audit.add(context.tx, None, "moved", signed.reference)
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    if old is not None and old.id != context.person.id:
        context.tell(old, Reply("move-told", {**args, **context.run_by}))
    context.reply(Reply("move-done", {**args, "command": MYSIGNATURE}))


async def _second_no_more(context: Context, signed: Signon) -> None:
    """Nobody is the first and the second officer of one sign-on."""
    found = await seconds.of_signon(context.tx, signed.reference)
    if found is not None and found.person_id == context.person.id:
        seconds.end(context.tx, found)
        await proofs.unprove(context.tx, signed.reference, Proof.SECOND)
        await audit.add(context.tx, None, "second-ended", signed.reference)


async def end_correction(context: Context, signed: Signon) -> None:
    """The draft that corrects a sign-on goes, whosever it is."""
    draft = await drafts.find(context.tx, signed.person_id) if signed.person_id is not None else None
    if draft is not None and draft.corrects == signed.reference:
        await drafts.forget(context.tx, draft.person_id)
