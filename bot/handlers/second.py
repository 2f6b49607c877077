"""The second officer of an organisation: opens the link, sees what was signed, gives name and role, confirms."""

from telegram import Update

from bot.context import Context
from bot.core import names, publication
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import proofs, review_cards, second_end, signon_listing, start
from storage import audit, seconds, signons
from storage.ladder_records import CONFIRMED, Second
from storage.records import Proof, Signon

PARTS = {"name": names.person, "role": names.role}


async def opened(context: Context, token: str) -> None:
    """What the link is about, or why it is of no use."""
    found = await seconds.opened(context.tx, token)
    signed = await signons.find(context.tx, found.reference) if found else None
    refusal = await _refusal(context, found, signed)
    if refusal or found is None or signed is None:
        return context.reply(Reply(refusal or "second-invalid", buttons=start.MENU))
    begin = Button("second-begin", context.confirmation(f"second-begin {found.id}"))
    no = Button("second-no", context.confirmation(f"second-no {found.id}"))
    key = "second-offer-sealed" if signed.sealed else "second-offer"
    context.reply(Reply(key, _offered(context, signed), ((begin,), (no,))))


def _offered(context: Context, signed: Signon) -> dict[str, Value]:
    """Nothing personal of the representative but the name."""
    return {
        **context.run_by,
        "organisation": signed.organisation,
        "country": context.country(signed.country),
        "version": signed.version.number if signed.version else 0,
        "listing": signon_listing.told(context.house.say, context.language, publication.of(signed)),
        "name": signed.representative.name or review_cards.LOCK,
        "statement": Copyable("/statement"),
        "privacy": Copyable("/privacy"),
    }


async def _refusal(context: Context, found: Second | None, signed: Signon | None) -> str:
    """The text that says why this person cannot go on; empty when they can."""
    if found is None or signed is None or found.state == CONFIRMED or found.expires <= context.unit.now:
        return "second-invalid"
    if signed.status not in proofs.STANDING or found.ground != seconds.ground(context.tx, signed):
        return "second-changed"
    if signed.person_id == context.person.id:
        return "second-self"
    if found.person_id not in (None, context.person.id):
        return "second-invalid"
    own = await seconds.of(context.tx, context.person.id)
    return "second-once" if any(each.state == CONFIRMED for each in own) else ""


async def _standing(context: Context, about: str, *, taken: bool = True) -> tuple[Second, Signon] | None:
    """While it stands as it was shown; otherwise the person is told why not."""
    found = await seconds.find(context.tx, int(about)) if about.isdecimal() and len(about) < 16 else None
    signed = await signons.find(context.tx, found.reference) if found else None
    refusal = await _refusal(context, found, signed)
    if not refusal and found and signed and (second_end.officer(context, found) or not taken):
        return found, signed
    context.expect("")
    context.reply(Reply(refusal or "second-invalid", buttons=start.MENU))
    return None


# --- name, role, yes


async def begin(context: Context, about: str) -> None:
    """Pressed under the offer: from now on the link is this person's."""
    both = await _standing(context, about, taken=False)
    if both is None:
        return
    if not await seconds.take(context.tx, both[0], context.person.id, int(context.unit.now.timestamp())):
        return context.reply(Reply("second-invalid", buttons=start.MENU))
    _ask(context, both[0], both[1], "name")


def _ask(context: Context, found: Second, signed: Signon, part: str) -> None:
    context.expect(f"second:{found.id}:{part}")
    args: dict[str, Value] = {"organisation": signed.organisation, "cancel": Copyable("/cancel")}
    context.reply(Reply("second-name" if part == "name" else "second-role", args))


async def take(context: Context, about: str, text: str) -> None:
    """What was typed: checked at once, kept sealed."""
    identity, _, part = about.partition(":")
    both = await _standing(context, identity)
    if both is None:
        return
    found, signed = both
    try:
        value = PARTS[part](text)
    except Problem as problem:
        return context.reply(Reply(f"error-{problem.code}", problem.details))
    if part == "role":
        seconds.says(context.tx, found, name=found.name, role=value)
        return _look(context, found, signed, role=value)
    if signed.sealed is None and names.comparison_key(value) == names.comparison_key(signed.representative.name):
        return context.reply(Reply("second-same-name"))
    seconds.says(context.tx, found, name=value, role="")
    _ask(context, found, signed, "role")


def _look(context: Context, found: Second, signed: Signon, *, role: str) -> None:
    """The last look at everything."""
    context.expect("")
    args = {**_offered(context, signed), "second_name": found.name, "second_role": role}
    yes = Button("second-yes", context.confirmation(f"second-yes {found.id}"))
    no = Button("second-no", context.confirmation(f"second-no {found.id}"))
    context.reply(Reply("second-look", args, ((yes,), (no,))))


async def confirm(context: Context, about: str) -> None:
    """Pressed under the last look."""
    both = await _standing(context, about)
    if both is None:
        return
    found, signed = both
    now = int(context.unit.now.timestamp())
    if not found.role or not await seconds.confirm(context.tx, found, context.person.id, now):
        return context.reply(Reply("second-invalid", buttons=start.MENU))
    await audit.add(context.tx, None, "proved-second", signed.reference)
    await proofs.prove(context, signed, Proof.SECOND)
    args = {**second_end.about(signed), "name": found.name, "role": found.role}
    back: dict[str, Value] = {"command": Copyable("/mysignature")}
    await second_end.tell(context, signed.person_id, Reply("second-told", args | back))
    context.show(Reply("second-done", {**second_end.about(signed), **back}))


async def decline(context: Context, about: str) -> None:
    """Before the confirmation: the link ends, and its giver hears of it."""
    both = await _standing(context, about, taken=False)
    if both is None:
        return
    context.expect("")
    seconds.end(context.tx, both[0])
    await second_end.tell(context, both[1].person_id, Reply("second-declined-told", second_end.about(both[1])))
    context.show(Reply("second-declined", second_end.about(both[1])))


# --- afterwards


async def mine(context: Context) -> list[Reply]:
    """For /mysignature: what this person has confirmed for others."""
    made = []
    for found in await seconds.of(context.tx, context.person.id):
        signed = await signons.find(context.tx, found.reference)
        if found.state != CONFIRMED or signed is None:
            continue
        args = {**_offered(context, signed), **second_end.about(signed)}
        args |= {"second_name": found.name, "second_role": found.role}
        made.append(Reply("second-mine", args, ((Button("second-back", f"second:back:{found.id}"),),)))
    return made


async def press(update: Update, context: Context) -> None:
    """second:back:<id>: asks before it is taken back."""
    _, verb, about = (*start.data(update).split(":"), "", "")[:3]
    own = await seconds.of(context.tx, context.person.id)
    found = next((each for each in own if str(each.id) == about and each.state == CONFIRMED), None)
    signed = await signons.find(context.tx, found.reference) if found else None
    if verb != "back" or found is None or signed is None:
        return await start.old_button(update, context)
    sure = Button("second-end-yes", context.confirmation(f"second-end {found.id}"))
    context.show(Reply("second-end-ask", second_end.about(signed), ((sure,), (Button("second-keep", "mine:show"),))))


async def erase(context: Context) -> None:
    """Before this person goes for good: what they confirmed is not confirmed any more."""
    for found in await seconds.of(context.tx, context.person.id):
        signed = await signons.find(context.tx, found.reference)
        seconds.end(context.tx, found)
        if signed is None:
            continue
        if found.state == CONFIRMED:
            await audit.add(context.tx, None, "second-ended", signed.reference)
            await proofs.unprove(context, signed, Proof.SECOND)
        key = "second-ended-told" if found.state == CONFIRMED else "second-declined-told"
        await second_end.tell(context, signed.person_id, Reply(key, second_end.about(signed)))
