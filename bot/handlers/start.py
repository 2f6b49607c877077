"""/start with its deep links, /help, /cancel, /subscribe and /stop."""

import re

from telegram import Update

from bot import profile
from bot.context import Context
from bot.core.reply import Button, Copyable, Markup, Reply, Rows
from bot.handlers import faq, myrole, roles, second, signatories, signon, statement
from storage import facts, outbox, people, protection

ORIGIN = re.compile(r"via-([a-z0-9_-]{1,24})", re.IGNORECASE)

MENU: Rows = (
    (Button("menu-statement", "statement:summary"),),
    (Button("menu-faq", "faq:topics"), Button("menu-share", "share")),
    (Button("menu-sign", "sign:start"),),
    (Button("menu-signatories", "list:::0"), Button("menu-language", "language")),
)
"""What one can do here."""


async def start(update: Update, context: Context) -> None:
    """Links are typed by anybody: only what we know is followed, nothing is repeated."""
    payload = context.args[0] if context.args else ""
    context.expect("")
    if found := ORIGIN.fullmatch(payload):
        await facts.arrived(context.tx, found[1].lower())
        protection.arrived(context.tx, context.person, found[1].lower())
    if context.admin:
        commands = profile.for_role(context.house.texts, context.language, context.chat_id, context.role)
        outbox.add(context.tx, commands)
    if payload.startswith("role-"):
        return await myrole.opened(context, payload.removeprefix("role-"))
    if payload.startswith("second-"):
        return await second.opened(context, payload.removeprefix("second-"))
    if payload == "sign":
        return await signon.begin(update, context)
    if payload == "statement":
        return await statement.summary(update, context)
    if payload == "list":
        return await signatories.overview(context)
    if payload.startswith("faq-") and payload[4:] in context.house.faqs.entries:
        return await faq.show_entry(context, payload[4:])
    welcome(context)


def welcome(context: Context) -> None:
    context.show(Reply("start-welcome", buttons=MENU))


async def home(update: Update, context: Context) -> None:
    welcome(context)


async def help_(update: Update, context: Context) -> None:
    if not context.admin:
        return context.reply(Reply("help", buttons=MENU))
    lines = [
        context.house.say.text(
            context.language, "help-command", {"name": Copyable(name), "what": context.text(f"command-{name}")}
        )
        for name in profile.of_role(context.role)
    ]
    args = {**roles.explained(context, context.role), "commands": Markup("\n".join(lines))}
    context.reply(Reply("help-desk", args, MENU))


async def subscribe(update: Update, context: Context) -> None:
    people.subscribes(context.tx, context.person, True)
    context.show(Reply("subscribe-on", buttons=((Button("subscribe-stop", "subscribe:off"),),)))


async def stop(update: Update, context: Context) -> None:
    people.subscribes(context.tx, context.person, False)
    context.expect("")
    context.show(Reply("subscribe-off", {"erase": Copyable("/erase")}, ((Button("subscribe-again", "subscribe:on"),),)))


async def press_subscribe(update: Update, context: Context) -> None:
    await (subscribe if data(update).endswith(":on") else stop)(update, context)


async def cancel(update: Update, context: Context) -> None:
    """Ends whatever waits for an answer."""
    waited = bool(context.person.expecting)
    context.expect("")
    if context.person.drafting:
        return await signon.ask_cancel(update, context)
    context.reply(Reply("cancel-done" if waited else "cancel-nothing", buttons=MENU))


async def in_private(update: Update, context: Context) -> None:
    """Everything personal asked in a group."""
    link = Button("group-open", url=context.house.link("group"))
    context.reply(Reply("group-private", buttons=((link,),)))


async def old_button(update: Update, context: Context) -> None:
    """No button ever stops working silently."""
    context.toast("error-old-button", alert=True)


async def edited(update: Update, context: Context) -> None:
    if context.person.drafting:
        context.reply(Reply("signon-edited", buttons=((Button("signon-continue", "sign:go"),),)))


async def membership(update: Update, context: Context) -> None:
    """The person blocked the bot, or came back."""
    change = update.my_chat_member
    if change is not None and change.chat.type == "private":
        people.blocks(context.tx, change.from_user.id, change.new_chat_member.status == "kicked")


def data(update: Update) -> str:
    """What the pressed button carries; may be anything."""
    query = update.callback_query
    return (query.data or "") if query else ""
