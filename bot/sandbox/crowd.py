"""More people: one by name, or many at once to be written to."""

from __future__ import annotations

import re

from bot.sandbox.model import Chat, Member, bad_request
from bot.sandbox.telegram import Telegram

FIRST, MOST = 10_000_001, 100_000


def join(telegram: Telegram, first_name: str, language_code: str) -> Member:
    """One more person."""
    name = first_name.strip()[:64]
    if not name or not re.fullmatch("[a-z]{2}", language_code):
        raise bad_request("a person needs a name and a language")
    member = Member(max(id for id in telegram.people if id < FIRST) + 1, name, language_code)
    telegram.add(member)
    return member


def gather(telegram: Telegram, count: int, language_code: str) -> list[int]:
    """So many people who have started the bot, without a word of theirs; the page does not show them."""
    if not 1 <= count <= MOST:
        raise bad_request(f"a crowd has 1 to {MOST} people")
    first = max(FIRST, max(telegram.people) + 1)
    for id in range(first, first + count):
        telegram.people[id] = Member(id, f"Person {id - FIRST + 1}", language_code, role="crowd")
        telegram.chats[id] = Chat(id, "private", [id], status="member")
    telegram.changes += 1
    return list(range(first, first + count))
