"""The Bot API's methods by name, and one call from its note in the journal to its answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from bot.sandbox import albums, editing, media, pins, profile, queries, sending
from bot.sandbox.args import Args
from bot.sandbox.hook import Hook, Terms
from bot.sandbox.model import Call, Json, Refusal
from bot.sandbox.telegram import Telegram

WEBHOOK = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
Method = Callable[[Telegram, Args], Any]


def set_webhook(telegram: Telegram, args: Args) -> bool:
    if not args.text("url"):
        return delete_webhook(telegram, args)
    terms = Terms(args.text("url"), args.text("secret_token"), args.number("max_connections", 40))
    _allow(telegram, args)
    if args.flag("drop_pending_updates"):
        telegram.updates.forget()
    telegram.updates.interrupt(Refusal(409, "Conflict: terminated by setWebhook request"))
    if telegram.hook is None or telegram.hook.terms != terms:
        telegram.unhook()
        telegram.hook = Hook(telegram.updates, terms, telegram.road, telegram.clock)
    return True


def delete_webhook(telegram: Telegram, args: Args) -> bool:
    telegram.unhook()
    if args.flag("drop_pending_updates"):
        telegram.updates.forget()
    return True


def get_webhook_info(telegram: Telegram, args: Args) -> Json:
    waiting = len(telegram.updates.pending)
    info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}
    info |= {"allowed_updates": telegram.updates.allowed} if telegram.updates.allowed else {}
    return info | (telegram.hook.told() if telegram.hook else {})


def _allow(telegram: Telegram, args: Args) -> None:
    """Without a list, the last one stays."""
    allowed = args.parsed("allowed_updates", list)
    if allowed is not None:
        telegram.updates.allowed = [str(kind) for kind in allowed]


METHODS: dict[str, Method] = {
    "getme": profile.get_me,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "sendmessage": sending.send_message,
    **{f"send{kind}": partial(sending.send_media, kind=kind) for kind in media.DETAILS},
    "sendmediagroup": albums.send_media_group,
    "copymessage": sending.copy_message,
    "copymessages": albums.copy_messages,
    "forwardmessage": sending.forward_message,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "pinchatmessage": pins.pin_chat_message,
    "unpinchatmessage": pins.unpin_chat_message,
    "unpinallchatmessages": pins.unpin_all_chat_messages,
    "answercallbackquery": queries.answer_callback_query,
    "answerinlinequery": queries.answer_inline_query,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": partial(profile.set_text, name="name"),
    "getmyname": partial(profile.get_text, name="name"),
    "setmydescription": partial(profile.set_text, name="description"),
    "getmydescription": partial(profile.get_text, name="description"),
    "setmyshortdescription": partial(profile.set_text, name="short_description"),
    "getmyshortdescription": partial(profile.get_text, name="short_description"),
    "getchat": profile.get_chat,
    "getchatmember": profile.get_chat_member,
    "getchatadministrators": profile.get_chat_administrators,
    "getchatmembercount": profile.get_chat_member_count,
    "leavechat": profile.leave_chat,
    "getfile": profile.get_file,
}


def note(telegram: Telegram, method: str, args: Args) -> Call:
    """Files are noted by name only."""
    files = {name: file.name for name, file in args.files.items()}
    call = Call(method, args.values | ({"files": files} if files else {}), telegram.clock())
    telegram.journal.append(call)
    return call


async def run(telegram: Telegram, call: Call, args: Args) -> Any:
    """The result, or a Refusal raised; the call's note tells which."""
    try:
        result = await _result(telegram, call.method.lower(), args)
    except Refusal as refusal:
        call.answer = refusal.description
        raise
    call.accepted = True
    first = result[0] if isinstance(result, list) and result else result
    if isinstance(first, dict):
        call.message_id = first.get("message_id")
    return result


async def _result(telegram: Telegram, method: str, args: Args) -> Any:
    if method == "getupdates":
        return await _get_updates(telegram, args)
    if method not in METHODS:
        raise Refusal(404, "Not Found: method not found")
    return METHODS[method](telegram, args)


async def _get_updates(telegram: Telegram, args: Args) -> list[Json]:
    if telegram.hook:
        raise Refusal(409, WEBHOOK)
    _allow(telegram, args)
    offset, limit, timeout = args.number("offset"), args.number("limit", 100), args.number("timeout")
    telegram.polled_at = telegram.clock()
    try:
        return await telegram.updates.poll(offset, limit, timeout)
    finally:
        telegram.polled_at = telegram.clock()
