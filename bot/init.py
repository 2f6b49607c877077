"""`python -m bot init`: asks, makes the key, writes .env, checks the token."""

import asyncio
import os
import re
from pathlib import Path

from bot.errors import Misconfigured
from bot.pipeline.transport import Api, NotSent, Transport, Unknown
from bot.settings import Settings
from storage.vault import new_key

TOKEN = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}")


def _answer(question: str, pattern: str = ".*", hint: str = "") -> str:
    while True:
        given = input(f"{question}\n> ").strip()
        if re.fullmatch(pattern, given):
            return given
        print(hint)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def ask(path: Path) -> int:
    """Raises Misconfigured when there is a .env already: nothing is overwritten."""
    if path.exists():
        raise Misconfigured(f"{path} is there already. Edit it, or move it away and start again.")
    print("Five questions; an empty answer leaves a setting out. You can change everything later in .env.\n")
    token = _answer("1. The token that @BotFather gave you:", rf"{TOKEN.pattern}|", "It looks like 123456789:AAF...")
    ids = "2. Telegram ids of the secretariat, separated by commas (ask @userinfobot for yours):"
    admins = _answer(ids, r"[\d,; ]*", "Numbers only, please.")
    group = "3. Id of a group for the review cards, if there is one (starts with -100):"
    review = _answer(group, r"(-?\d+)?", "A number, please.")
    controller = _answer("4. Who answers for the data (name of the organisation):")
    contact = _answer("5. Where people write to (an e-mail address):")
    lines = [
        f"BOT_TOKEN={token}",
        f"BOT_ADMIN_IDS={admins}",
        f"BOT_REVIEW_CHAT_ID={review}",
        f"BOT_CONTROLLER={_quoted(controller)}",
        f"BOT_CONTACT={_quoted(contact)}",
        f"BOT_ENCRYPTION_KEY={new_key()}",
    ]
    _write(path, "\n".join(lines) + "\n")
    print(f"\nWritten to {path}, readable for you alone. Keep a copy of BOT_ENCRYPTION_KEY away from the data")
    print("and its backups: without it nobody can read the personal data, with both anybody can.")
    return asyncio.run(_try_token(token)) if token else 0


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)


async def _try_token(token: str) -> int:
    """getMe, never getUpdates: that would steal from a running bot."""
    transport = Transport()
    await transport.initialize()
    try:
        answer = await Api(transport, Settings().api_url, token).call("getMe", {})
    except (NotSent, Unknown):
        print("Telegram could not be reached, so the token is not checked yet: python -m bot check, later.")
        return 0
    finally:
        await transport.shutdown()
    if answer.code == 200:
        print(f"The token works: you are @{answer.result['username']}. Next: make run")
        return 0
    print("Telegram does not accept the token. Ask @BotFather for the current one and put it into .env.")
    return 3
