"""Proofs of a sign-on: how they are shown, and what follows when one is given, taken back, or falls."""

from bot.context import Context
from bot.core import proof as core
from bot.core import site
from bot.core.reply import Button, Rows, Value
from bot.handlers import mailbox, review_cards, second_end
from bot.say import Say
from storage import proofs as kept
from storage import seconds, signons
from storage.records import Proof, Signon, Status

BETWEEN = " · "
MARK = " ✓"
STANDING = (Status.PENDING, Status.APPROVED)


def names(say: Say, language: str, proofs: tuple[Proof, ...]) -> str:
    return BETWEEN.join(say.plain(language, f"proof-{each}") for each in proofs)


def shown(say: Say, language: str, signed: Signon) -> str:
    """Those that stand, or that there are none."""
    return names(say, language, signed.proofs) or say.plain(language, "proof-none")


async def lines(context: Context, signed: Signon, language: str, *, whole: bool) -> list[str]:
    """For the review card: the highest rung, what stands, what is missing, and who the second officer is."""
    say, highest = context.house.say, core.level(signed)
    args: dict[str, Value] = {
        "level": say.plain(language, f"proof-{highest}" if highest else "proof-none"),
        "held": names(say, language, signed.proofs) or "–",
        "missing": names(say, language, core.missing(signed)) or "–",
    }
    made = [say.text(language, "proof-lines", args)]
    found = await seconds.of_signon(context.tx, signed.reference) if whole and Proof.SECOND in signed.proofs else None
    if found is not None and found.name and signed.status is not Status.WITHDRAWN:
        made.append(say.text(language, "proof-second-line", {"name": found.name, "role": found.role}))
    return made


async def buttons(context: Context, signed: Signon) -> Rows:
    """For /mysignature: what its representative can still do."""
    if signed.status not in STANDING:
        return ()
    rows: list[tuple[Button, ...]] = []
    if mailbox.possible(context, signed):
        rows.append((mailbox.button(signed),))
    if Proof.SITE not in signed.proofs and signed.website and not site.impossible(signed.website):
        rows.append((Button("proof-do-site", f"mine:site:{signed.reference}"),))
    if await seconds.of_signon(context.tx, signed.reference):
        label = "proof-end-second" if Proof.SECOND in signed.proofs else "proof-end-link"
        rows.append((Button(label, f"mine:unsecond:{signed.reference}"),))
    if Proof.SECOND not in signed.proofs:
        rows.append((Button("proof-do-second", f"mine:second:{signed.reference}"),))
    return tuple(rows)


async def prove(context: Context, signed: Signon, proof: Proof) -> None:
    await kept.prove(context.tx, signed.reference, proof)
    await _shown_anew(context, signed)


async def unprove(context: Context, signed: Signon, proof: Proof) -> None:
    await kept.unprove(context.tx, signed.reference, proof)
    await _shown_anew(context, signed)


async def _shown_anew(context: Context, signed: Signon) -> None:
    """On every card."""
    if (now := await signons.find(context.tx, signed.reference)) is not None:
        await review_cards.refresh(context, now)


async def changed(context: Context, before: Signon, after: Signon) -> None:
    """A second officer whose confirmation has fallen is told and forgotten."""
    if Proof.SECOND in before.proofs and Proof.SECOND not in after.proofs:
        await second_end.over(context, before, "second-fallen")
