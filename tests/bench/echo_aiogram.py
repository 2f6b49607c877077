"""The bare echo bot of aiogram: what there is to compare with. A press is answered, and its message edited."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

routes = Dispatcher()
BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="again", callback_data="again")]])


@routes.message()
async def echo(message: Message) -> None:
    await message.answer(message.text or "", reply_markup=BUTTONS if message.text == "buttons" else None)


@routes.callback_query()
async def press(query: CallbackQuery) -> None:
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(query.id, reply_markup=BUTTONS)


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["BOT_API_URL"])
    await routes.start_polling(Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=server)))


if __name__ == "__main__":
    asyncio.run(main())
