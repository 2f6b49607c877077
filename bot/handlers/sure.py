"""The one press that a dangerous act waits for."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot.context import Context
from bot.handlers import (
    backup,
    broadcast,
    broadcast_send,
    export,
    invalidation,
    living,
    myrole,
    question_desk,
    question_drafts,
    question_reply,
    review_alike,
    review_called,
    review_edit,
    review_many,
    roles,
    second,
    second_link,
    start,
    version,
)
from storage import confirmations

Act = Callable[[Context, str], Awaitable[None]]

CONFIRMED: dict[str, Act] = {
    "cast-send": broadcast_send.confirmed,
    "cast-approve": broadcast_send.approved,
    "cast-cancel": broadcast.cancelled,
    "cast-again": broadcast_send.sent_again,
    "cast-recall": broadcast_send.recalled,
    "waited-send": backup.sent,
    "waited-drop": backup.dropped,
    "contacts": export.contacts,
    "accept-role": myrole.accept,
    "return-role": myrole.give_back,
    "remove-role": roles.remove,
    "living": living.end,
    "question-answer": question_reply.confirmed,
    "question-close": question_desk.close,
    "question-discard": question_drafts.discarded,
    "question-keep": question_drafts.confirmed,
    "approve-many": review_many.approve,
    "merge-two": review_alike.merge,
    "name-openly": review_edit.name_it,
    "called": review_called.note,
    "second-begin": second.begin,
    "second-no": second.decline,
    "second-yes": second.confirm,
    "second-end": second_link.end,
    "invalidate": invalidation.confirmed,
    "revive": invalidation.revived,
    "ask-signers": version.asked,
}
"""First word of the act → who does it, with the rest. Each looks once more whether the person may."""


async def press(update: Update, context: Context) -> None:
    token = start.data(update).partition(":")[2]
    act = await confirmations.take(context.tx, context.person, token, int(context.unit.now.timestamp()))
    if act is None:
        return context.toast("sure-expired", alert=True)
    name, _, about = act.partition(" ")
    await CONFIRMED[name](context, about)
