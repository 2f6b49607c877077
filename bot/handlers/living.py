"""/living: messages in groups and channels that show who signed and are kept up to date."""

from telegram import Chat, ChatMember, ChatMemberAdministrator, Update

from bot import desk
from bot import living as core
from bot.context import Context
from bot.core.reply import Button, Reply, Rows, grid
from bot.core.roles import Right
from bot.handlers import start
from storage import audit, living
from storage.due_records import Living, Posted

OUT = ("left", "kicked")
LISTS = (Button("panel-to-lists", "living:list"),)


async def show(update: Update, context: Context) -> None:
    """In private: which there are, and how to make one."""
    if not context.may(Right.BROADCAST):
        return await start.help_(update, context)
    there = [each for each in await living.everything(context.tx) if each.state is not Posted.ASKED]
    buttons = tuple((Button("living-end", f"living:end:{each.id}", args={"title": each.title}),) for each in there)
    context.show(Reply("living-list" if there else "living-none", {"count": len(there)}, (*buttons, desk.PANEL)))


async def here(update: Update, context: Context) -> None:
    """In a group: whoever may is asked for the language, in private. To everybody else it is no command."""
    chat = update.effective_chat
    if chat is None or not context.may(Right.BROADCAST):
        return
    if not context.person.id:  # nobody who could be written to
        return await start.in_private(update, context)
    await _offer(context, chat)


async def membership(update: Update, context: Context) -> None:
    """The bot came into a chat or left it."""
    change = update.my_chat_member
    if change is None or change.chat.type == "private":
        return await start.membership(update, context)
    member, there = change.new_chat_member, await living.within(context.tx, change.chat.id)
    if there is not None and there.state is not Posted.ASKED:
        return _standing(context, there, member)
    posts = isinstance(member, ChatMemberAdministrator) and member.can_post_messages is not False
    if change.chat.type == "channel" and posts and context.person.id and context.may(Right.BROADCAST):
        await _offer(context, change.chat)


def _standing(context: Context, there: Living, member: ChatMember) -> None:
    """Put out, the list is lost; made an admin, we may pin it at last."""
    if member.status in OUT:
        living.lost(context.tx, there.id)
    elif isinstance(member, ChatMemberAdministrator) and member.can_pin_messages and there.state is Posted.LIVE:
        core.pin(context.tx, there)


async def migrated(update: Update, context: Context) -> None:
    """The group became a supergroup, under another number."""
    message = update.effective_message
    there = await living.within(context.tx, message.chat.id) if message else None
    if message is not None and message.migrate_to_chat_id and there:
        living.moved(context.tx, there.id, message.migrate_to_chat_id)


async def _offer(context: Context, chat: Chat) -> None:
    there = await living.within(context.tx, chat.id)
    if there is not None and there.state is not Posted.ASKED:
        return _privately(context, Reply("living-already", {"title": there.title}))
    identity = there.id if there else living.ask(context.tx, chat.id, chat.title or "–")
    _privately(context, Reply("living-language", {"title": chat.title or "–"}, _languages(context, identity)))


def _languages(context: Context, identity: int) -> Rows:
    there = context.house.texts.languages.items()
    return grid(
        tuple(
            Button("language-name", f"living:in:{identity}:{code}", args={"name": each.name}) for code, each in there
        ),
        2,
    )


def _privately(context: Context, reply: Reply) -> None:
    context.house.say.send(context.tx, context.person.telegram_id, context.language, reply)


async def press(update: Update, context: Context) -> None:
    """living:in:<id>:<language>, living:end:<id>; anything else shows the list."""
    if not context.may(Right.BROADCAST):
        return context.toast("error-not-admin", alert=True)
    _, verb, identity, language = (*start.data(update).split(":"), "", "", "")[:4]
    if verb not in ("in", "end"):
        return await show(update, context)
    there = await living.find(context.tx, int(identity)) if identity.isdecimal() and len(identity) < 17 else None
    if there is None:
        return context.toast("living-gone", alert=True)
    if verb == "end":
        return _ask_end(context, there)
    if language not in context.house.texts.languages:
        return await start.old_button(update, context)
    await _make(context, there, language)


async def _make(context: Context, there: Living, language: str) -> None:
    if not await living.want(context.tx, there.id, language):
        return context.toast("living-already-made", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "made-living", str(there.id))
    wanted = await living.find(context.tx, there.id)
    if wanted is not None:
        await core.post(context.tx, context.house, wanted, context.unit.now)
    context.show(Reply("living-made", {"title": there.title}, (LISTS,)))


def _ask_end(context: Context, there: Living) -> None:
    buttons = (
        (Button("living-really", context.confirmation(f"living {there.id}")),),
        (Button("living-keep", "living:list"),),
    )
    context.show(Reply("living-end-ask", {"title": there.title}, buttons))


async def end(context: Context, about: str) -> None:
    """What was asked for once and confirmed."""
    there = await living.find(context.tx, int(about))
    if not context.may(Right.BROADCAST):
        return context.toast("error-not-admin", alert=True)
    if there is None or not await core.end(context.tx, context.house, there):
        return context.toast("living-gone", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "ended-living", about)
    context.show(Reply("living-over", {"title": there.title}, (LISTS,)))
