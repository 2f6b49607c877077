"""The tray of the bot's mail: what comes over SMTP is shown, kept, and nothing more."""

from email.message import EmailMessage
from pathlib import Path

import aiosmtplib

from bot import trying
from bot.sandbox.post import KEPT, office
from bot.sandbox.telegram import Telegram
from bot.sandbox.view import state
from tests.sandbox.conftest import TOKEN


def _mail(number: int) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = trying.MAIL_FROM, "ليلى <layla@adala.example>", f"رمزك {number}"
    mail.set_content(f"سطر أول\n\n1234 5678\n.\n{number}\n")
    return mail


async def _sent(url: str, mails: list[EmailMessage]) -> None:
    host, port = url.removeprefix("smtp://").split(":")
    async with aiosmtplib.SMTP(hostname=host, port=int(port)) as server:
        for mail in mails:
            await server.send_message(mail, recipients=["layla@adala.example"])


async def test_a_mail_is_shown_and_survives_a_restart(tmp_path: Path) -> None:
    telegram = Telegram(TOKEN)
    async with office(telegram) as url:
        await _sent(url, [_mail(1), _mail(2)])
    telegram.save(tmp_path)
    again = Telegram(TOKEN)
    assert again.load(tmp_path)
    for one in (telegram, again):
        first, last = state(one)["mails"]
        assert (last["to"], last["subject"]) == ("layla@adala.example", "رمزك 2")
        assert last["from"] == trying.MAIL_FROM
        assert first["text"] == "سطر أول\n\n1234 5678\n.\n1"


async def test_only_the_newest_are_kept() -> None:
    telegram = Telegram(TOKEN)
    telegram.mails = [{"subject": "old"}] * KEPT
    async with office(telegram) as url:
        await _sent(url, [_mail(1)])
    assert len(telegram.mails) == KEPT
    assert telegram.mails[-1]["subject"] == "رمزك 1"


def test_the_bot_that_is_tried_posts_there_and_nowhere_else() -> None:
    tried = trying.settings("http://127.0.0.1:1", smtp_url="smtp://127.0.0.1:2")
    assert tried.smtp_url.get_secret_value() == "smtp://127.0.0.1:2"
    assert tried.mail_from == trying.MAIL_FROM
