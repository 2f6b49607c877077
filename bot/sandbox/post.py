"""The stand-in's post office: takes the bot's mail over SMTP and lays it into the tray of the page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.policy import default

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.sandbox.telegram import Telegram

KEPT = 200


class Tray:
    """Whatever comes is taken: it goes nowhere else."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        mail = message_from_bytes(envelope.original_content or b"", policy=default)
        part = mail.get_body(("plain",))
        text = str(part.get_content()) if part else ""
        shown = {"to": ", ".join(envelope.rcpt_tos), "from": str(mail["from"]), "subject": str(mail["subject"])}
        letter = shown | {"text": text.replace("\r\n", "\n").strip(), "date": int(self._telegram.clock())}
        self._telegram.mails = [*self._telegram.mails, letter][-KEPT:]
        self._telegram.publish("mail", mail=letter)
        return "250 OK"


@asynccontextmanager
async def office(telegram: Telegram) -> AsyncIterator[str]:
    """What BOT_SMTP_URL has to be while it is open."""
    loop, open_ = asyncio.get_running_loop(), set[SMTP]()

    def conversation() -> SMTP:
        one = SMTP(Tray(telegram), hostname="localhost", enable_SMTPUTF8=True, loop=loop)
        open_.add(one)
        return one

    listening = await loop.create_server(conversation, "127.0.0.1", 0)
    try:
        yield f"smtp://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    finally:
        listening.close()
        for one in open_:
            if one.transport is not None:
                one.transport.close()
        await listening.wait_closed()
