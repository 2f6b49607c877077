"""The other end of an invitation: the link is opened, the role accepted, looked at, given back."""

from dataclasses import replace

from telegram import Update

from bot import desk, profile
from bot.context import Context
from bot.core import times
from bot.core.reply import Button, Reply, Value
from bot.core.roles import Right, may
from bot.handlers import roles, start
from storage import audit, colleagues, invitations, outbox, people
from storage.desk_records import Colleague, Invitation
from storage.records import Role


async def opened(context: Context, token: str) -> None:
    """What the link offers, or why it does not any more."""
    invitation = await invitations.opened(context.tx, token)
    refusal = await _refusal(context, invitation)
    if refusal or invitation is None:
        return context.reply(Reply(refusal or "invitation-invalid", buttons=start.MENU))
    before = context.person.role
    key = "invitation-offer" if before is Role.NONE else "invitation-offer-instead"
    args = {**roles.explained(context, invitation.role), "before": context.text(f"role-{before}") if before else ""}
    accept = Button("invitation-accept", context.confirmation(f"accept-role {invitation.id}"))
    context.reply(Reply(key, args, ((accept,), (Button("invitation-decline", "role:no"),))))


async def _refusal(context: Context, invitation: Invitation | None) -> str:
    """The text that says why this person cannot take it; empty when they can."""
    if invitation is None:
        return "invitation-invalid"
    if invitation.state == "taken":
        return "invitation-used-by-you" if invitation.taker_id == context.person.id else "invitation-used"
    if invitation.state == "revoked" or not await _still_owner(context, invitation):
        return "invitation-revoked"
    if invitation.expires < context.unit.now:
        return "invitation-expired"
    if context.role is Role.OWNER:
        return "invitation-owner"
    return "invitation-same" if context.person.role is invitation.role else ""


async def _still_owner(context: Context, invitation: Invitation) -> bool:
    """Who gave it must still be allowed to."""
    giver = await people.by_id(context.tx, invitation.giver_id)
    return giver is not None and may(desk.role(context.house.settings, giver), Right.ROLES)


async def accept(context: Context, about: str) -> None:
    """Confirmed: the link is used up, the role is theirs."""
    invitation = await invitations.find(context.tx, int(about))
    refusal = await _refusal(context, invitation)
    now = int(context.unit.now.timestamp())
    if refusal or invitation is None or not await invitations.take(context.tx, invitation, context.person, now):
        return context.show(Reply(refusal or "invitation-used", buttons=start.MENU))
    known = await colleagues.find(context.tx, context.person.id)
    label = invitation.label or (known.label if known else "")
    colleagues.add(context.tx, context.person, invitation.role, label)
    context.person = replace(context.person, role=invitation.role)
    await audit.add(context.tx, context.person.telegram_id, "role-accepted", invitation.role)
    identity = context.person.telegram_id
    outbox.add(context.tx, profile.for_role(context.house.texts, context.language, identity, context.role))
    newcomer = Colleague(context.person, label, context.unit.now)
    await _tell_owners(context, "invitation-accepted-told", newcomer)
    context.show(Reply("invitation-accepted", roles.explained(context, invitation.role), (desk.PANEL,)))


async def _tell_owners(context: Context, key: str, colleague: Colleague) -> None:
    for owner in await desk.those_who_may(context.tx, context.house.settings, Right.ROLES):
        role = context.house.say.plain(owner.language, f"role-{colleague.person.role}")
        args: dict[str, Value] = {"name": roles.name(context, colleague, owner.language), "role": role}
        context.tell(owner, Reply(key, args, (roles.PEOPLE,)))


# --- one's own role


async def press(update: Update, context: Context) -> None:
    verb = start.data(update).partition(":")[2]
    if verb == "no":
        return context.show(Reply("invitation-declined", buttons=start.MENU))
    colleague = await colleagues.find(context.tx, context.person.id)
    if colleague is None or not context.private:
        return context.toast("role-none", alert=True)
    args = {
        **roles.explained(context, colleague.person.role),
        "since": times.moment(colleague.since, context.language),
        "name": colleague.label or "–",
    }
    if verb == "return":
        sure = Button("role-return-yes", context.confirmation("return-role"))
        return context.show(Reply("role-return-ask", args, ((sure,), (Button("back", "role:mine"),))))
    context.show(Reply("role-mine", args, ((Button("role-return", "role:return"),), desk.PANEL)))


async def give_back(context: Context, about: str) -> None:
    """Confirmed."""
    colleague = await colleagues.find(context.tx, context.person.id)
    if colleague is None or not await roles.end(context, context.person):
        return context.toast("role-none", alert=True)
    role = context.person.role
    await audit.add(context.tx, context.person.telegram_id, "role-returned", role)
    await _tell_owners(context, "role-returned-told", colleague)
    context.person = replace(context.person, role=Role.NONE)
    context.show(Reply("role-returned", {"role": context.text(f"role-{role}")}, start.MENU))


async def erase(context: Context) -> None:
    """Before a person goes for good: the role ends with them. The owners hear of the role, not of whom."""
    person = context.person
    if not await roles.end(context, person):
        return
    await audit.add(context.tx, None, "role-erased", person.role)
    for owner in await desk.those_who_may(context.tx, context.house.settings, Right.ROLES):
        role = context.house.say.plain(owner.language, f"role-{person.role}")
        context.tell(owner, Reply("role-erased-told", {"role": role}, (roles.PEOPLE,)))
