"""/share, and inline mode: the statement, answers and the way to sign, in any chat."""

from typing import Any

from telegram import Update

from bot.context import Context
from bot.core.reply import Button, Markup, Reply
from bot.handlers import faq
from storage import outbox
from storage.records import Outgoing, Urgency

CARDS = 8
CACHE_SECONDS = 300


async def share(update: Update, context: Context) -> None:
    """Telegram's own share window, with a text in the sharer's language; where readers come from is counted."""
    start, words = f"via-{context.language}", context.text("share-text")
    link = context.house.link(start)
    buttons = (
        (Button("share-open", url=context.house.share(start, words)),),
        (Button("share-inline", inline=""),),
        (Button("share-copy", copy=link),),
    )
    context.show(Reply("share", {"text": words, "link": Markup(link)}, buttons))


async def card(update: Update, context: Context) -> None:
    """In a group: one short card, everything else in private."""
    title = context.house.statements.get(context.language).title
    context.reply(Reply("group-card", {"title": title}, _card_buttons(context)))


def _card_buttons(context: Context) -> tuple[tuple[Button, ...], ...]:
    house = context.house
    return (
        (Button("card-read", url=house.link("statement")), Button("card-sign", url=house.link("sign"))),
        (Button("card-ask", url=house.link("group")),),
    )


async def inline(update: Update, context: Context) -> None:
    query = update.inline_query
    if query is None:
        return
    results = _results(context, query.query.strip()[:200])
    payload = {
        "inline_query_id": query.id,
        "results": results,
        "cache_time": CACHE_SECONDS,
        "is_personal": True,
        "button": {"text": context.text("inline-open"), "start_parameter": "inline"},
    }
    outbox.add(context.tx, Outgoing("answerInlineQuery", payload, None, Urgency.ANSWER))


def _results(context: Context, text: str) -> list[dict[str, Any]]:
    """The statement first, then the answers that fit what was typed."""
    house = context.house
    title = house.statements.get(context.language).title
    cards = [_article(context, "statement", title, Reply("group-card", {"title": title}, _card_buttons(context)))]
    found = [entry for entry, _ in house.matcher.match(text).candidates] if text else list(house.faqs.entries)
    for entry in found[:CARDS]:
        question = house.faqs.wording(entry, context.language).question
        buttons = ((Button("card-open", url=house.link(f"faq-{entry}")),),)
        cards.append(_article(context, f"faq-{entry}", question, faq.answer(context, entry, buttons)))
    return cards


def _article(context: Context, identity: str, title: str, reply: Reply) -> dict[str, Any]:
    message = context.house.say.message(context.language, reply)
    return {
        "type": "article",
        "id": identity,
        "title": title,
        "description": context.text("inline-statement" if identity == "statement" else "inline-answer"),
        "input_message_content": {
            "message_text": message["text"],
            "parse_mode": "HTML",
            "link_preview_options": message["link_preview_options"],
        },
        "reply_markup": message["reply_markup"],
    }
