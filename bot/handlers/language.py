"""/language: the person's choice wins over Telegram's."""

from dataclasses import replace

from telegram import Update

from bot.context import Context
from bot.core.reply import Button, Reply, grid
from bot.handlers import start
from storage import people


async def choose(update: Update, context: Context) -> None:
    """Every language in its own name, so that one who cannot read this one finds the way."""
    languages = context.house.texts.languages.values()
    buttons = tuple(Button("language-name", f"language:{each.code}", args={"name": each.name}) for each in languages)
    context.show(Reply("language-choose", buttons=grid(buttons, 2)))


async def chosen(update: Update, context: Context) -> None:
    code = start.data(update).partition(":")[2]
    if code not in context.house.texts.languages:
        return await choose(update, context)
    people.speaks(context.tx, context.person, code, chosen=True)
    context.person = replace(context.person, language=code, chosen=True)
    start.welcome(context)
