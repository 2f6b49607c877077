"""Panel → People: who has which role, invitations to roles, and how a role is taken away. For owners."""

from datetime import timedelta

from telegram import Update

from bot import desk, profile
from bot.context import Context
from bot.core import names, times
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column, grid
from bot.core.roles import Right
from bot.handlers import start
from bot.texts import spoken
from storage import audit, colleagues, invitations, outbox, people
from storage.desk_records import Colleague, Invitation
from storage.records import Person, Role

GIVEN = (Role.REVIEWER, Role.EDITOR, Role.READER)
VALID = timedelta(hours=24)
MOST_SHOWN = 30
PEOPLE = (Button("people-back", "people:all"),)


async def press(update: Update, context: Context) -> None:
    if not (context.may(Right.ROLES) and context.private):
        return context.toast("error-not-admin", alert=True)
    _, verb, value = (*start.data(update).split(":"), "", "")[:3]
    if verb == "invite":
        return await _invite(context, value)
    if verb == "skip" and value in GIVEN:
        return await _issue(context, Role(value), "")
    identity = int(value) if value.isdecimal() and len(value) <= 16 else 0
    if verb == "revoke":
        return await _revoke(context, identity)
    if verb in ("show", "remove"):
        return await _show_one(context, identity, ask=verb == "remove")
    context.show(await _list(context))


# --- who there is


def name(context: Context, colleague: Colleague, language: str) -> str:
    """What the owners call somebody; else the short form under which the log knows them."""
    mark = audit.short(audit.actor_of(context.tx, colleague.person.telegram_id))
    return colleague.label or context.house.say.plain(language, "people-nameless", {"mark": mark})


def explained(context: Context, role: Role) -> dict[str, Value]:
    """What it is called and what it lets somebody do."""
    return {"role": context.text(f"role-{role}"), "can": Markup(_line(context, f"role-can-{role}"))}


def _called(context: Context, invitation: Invitation) -> str:
    return invitation.label or context.text("invitation-nameless")


async def _list(context: Context) -> Reply:
    known, open_ = await colleagues.everyone(context.tx), await invitations.waiting(context.tx, _now(context))
    lines = [_line(context, "people-owners", number=len(context.house.settings.admin_ids))]
    lines += [_line(context, "people-line", **_about(context, each)) for each in known[:MOST_SHOWN]]
    if open_:
        lines += ["", _line(context, "people-invitations")]
        lines += [_invitation(context, each) for each in open_[:MOST_SHOWN]]
    return Reply("people", {"lines": Markup("\n".join(lines))}, _list_buttons(context, known, open_))


def _list_buttons(context: Context, known: list[Colleague], open_: list[Invitation]) -> Rows:
    shown = [
        Button("people-one-open", f"people:show:{each.person.id}", args={"name": name(context, each, context.language)})
        for each in known[:MOST_SHOWN]
    ]
    revoked = [
        Button("people-revoke", f"people:revoke:{each.id}", args={"name": _called(context, each)})
        for each in open_[:MOST_SHOWN]
    ]
    return (*grid(tuple(shown), 2), *column(*revoked, Button("people-invite", "people:invite")), desk.PANEL)


def _about(context: Context, colleague: Colleague) -> dict[str, Value]:
    return {
        "name": name(context, colleague, context.language),
        "role": context.text(f"role-{colleague.person.role}"),
        "since": times.moment(colleague.since, context.language),
    }


def _invitation(context: Context, invitation: Invitation) -> str:
    left = times.span(invitation.expires - context.unit.now, context.language)
    role = context.text(f"role-{invitation.role}")
    return _line(context, "people-invitation", name=_called(context, invitation), role=role, left=left)


def _line(context: Context, key: str, **args: Value) -> str:
    return context.house.say.text(context.language, key, args)


def _now(context: Context) -> int:
    return int(context.unit.now.timestamp())


# --- invitations


async def _invite(context: Context, role: str) -> None:
    """First the role, then what they are to be called."""
    context.expect("")
    if role not in GIVEN:
        lines = [_line(context, "invite-role-line", **explained(context, each)) for each in GIVEN]
        choices = column(*(Button(f"role-{each}", f"people:invite:{each}") for each in GIVEN))
        return context.show(Reply("invite-role", {"lines": Markup("\n\n".join(lines))}, (*choices, PEOPLE)))
    context.expect(f"colleague:{role}")
    args: dict[str, Value] = {"role": context.text(f"role-{role}"), "cancel": Copyable("/cancel")}
    context.show(Reply("invite-name", args, ((Button("invite-skip", f"people:skip:{role}"),), PEOPLE)))


async def named(context: Context, role: str, text: str) -> None:
    """The words an owner typed for whom the link is."""
    if not context.may(Right.ROLES) or role not in GIVEN:
        context.expect("")
        return context.reply(Reply("error-not-admin"))
    skipped = spoken(text) in context.house.texts.words("words-skip")
    try:
        label = "" if skipped else names.person(text)
    except Problem as problem:
        return context.reply(Reply(f"error-{problem.code}", problem.details))
    await _issue(context, Role(role), label)


async def _issue(context: Context, role: Role, label: str) -> None:
    context.expect("")
    expires = _now(context) + int(VALID.total_seconds())
    identity, token = await invitations.add(context.tx, context.person, role, label, expires=expires)
    await audit.add(context.tx, context.person.telegram_id, "role-offered", role)
    link = context.house.link(f"role-{token}")
    args: dict[str, Value] = {
        "link": Copyable(link),
        "name": label or context.text("invitation-nameless"),
        "role": context.text(f"role-{role}"),
        "length": times.span(VALID, context.language),
    }
    buttons = column(Button("invite-copy", copy=link), Button("invite-revoke", f"people:revoke:{identity}"))
    context.show(Reply("invite-link", args, (*buttons, PEOPLE, desk.PANEL)))


async def _revoke(context: Context, identity: int) -> None:
    revoked = await invitations.revoke(context.tx, identity, _now(context))
    if revoked:
        await audit.add(context.tx, context.person.telegram_id, "role-offer-revoked")
    context.toast("invite-revoked" if revoked else "invite-gone", alert=not revoked)
    context.show(await _list(context))


# --- taking a role away


async def _show_one(context: Context, identity: int, *, ask: bool) -> None:
    colleague = await colleagues.find(context.tx, identity)
    if colleague is None:
        return await _gone(context)
    args = _about(context, colleague)
    if ask:
        sure = Button("people-remove-yes", context.confirmation(f"remove-role {identity}"))
        return context.show(Reply("people-remove-ask", args, ((sure,), PEOPLE, desk.PANEL)))
    args |= explained(context, colleague.person.role)
    remove = Button("people-remove", f"people:remove:{identity}")
    context.show(Reply("people-one", args, ((remove,), PEOPLE, desk.PANEL)))


async def _gone(context: Context) -> None:
    """Another owner was first, or they left themselves."""
    context.toast("people-gone", alert=True)
    context.show(await _list(context))


async def remove(context: Context, about: str) -> None:
    """Confirmed: the role ends, and who had it is told."""
    if not context.may(Right.ROLES):
        return context.toast("error-not-admin", alert=True)
    colleague = await colleagues.find(context.tx, int(about))
    if colleague is None or not await end(context, colleague.person):
        return await _gone(context)
    person = colleague.person
    mark = audit.short(audit.actor_of(context.tx, person.telegram_id))
    await audit.add(context.tx, context.person.telegram_id, "role-removed", f"{person.role} {mark}")
    role = context.house.say.plain(person.language, f"role-{person.role}")
    context.tell(person, Reply("role-removed", {"role": role, **context.run_by}))
    context.toast("people-removed")
    context.show(await _list(context))


async def end(context: Context, person: Person) -> bool:
    """Role, label and the longer list of commands go; False when they had gone before."""
    if not await colleagues.end(context.tx, person):
        return False
    if person.expecting:
        people.expects(context.tx, person, "")
    commands = profile.for_role(context.house.texts, person.language, person.telegram_id, Role.NONE)
    outbox.add(context.tx, commands)
    return True
