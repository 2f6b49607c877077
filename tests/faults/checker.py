"""What must hold after any fault, judged from the stand-in's journal and the database files alone."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.sandbox.model import Call
from storage.steps import steps
from tests.faults.lab import SENDS, Lab

REFERENCE = re.compile(r"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b")
CARD = "📝 "  # of a sign-on, sent to the secretariat
BY_THE_CLOCK = "⚠️ <b>Many sign-ons from one country"  # of the last hour, when it is looked
WAITING = re.compile(r"⏳ Waiting: [^\n]*")
# whose comes first is nobody's promise: one of those alike has a card, and each tells of those before it
QUESTION = re.compile(r"about point \d+")
ALIKE = re.compile(
    r"(?:✅ Nothing conspicuous\.|⚠️ An organisation with this or a similar name [^\n]*)\nSimilar names: .*"
)
RECEIPT = re.compile(r"\b[0-9A-F]{4}(?:-[0-9A-F]{4}){2}\b")  # the code of one
OF_SENDING = re.compile(r"sends-|floods$")  # counters of what the network did, not of what people did

EFFECTS = {
    "people": "SELECT count(*), sum(subscribed), sum(blocked) FROM people",
    "drafts": "SELECT asked, count(*) FROM drafts GROUP BY asked ORDER BY asked",
    "signons": "SELECT country, listing, status, version, count(*) FROM signons GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3",
    "questions": "SELECT language, state, count(*) FROM questions GROUP BY 1, 2 ORDER BY 1, 2",
    "origins": "SELECT lookup, n FROM origins ORDER BY lookup",
    "daily": "SELECT name, language, sum(n) FROM daily GROUP BY 1, 2 ORDER BY 1, 2",
    "audit": "SELECT act, count(*) FROM audit GROUP BY act ORDER BY act",
    "waiting": "SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM outbox)",
}


@dataclass(frozen=True)
class Run:
    """What is left of a run: copied, so that the laboratory may go."""

    talks: Mapping[object, list[str]]
    presses: Counter[str]  # answered, by callback query
    pressed: frozenset[str]
    effects: Mapping[str, list[Any]]
    counters: Mapping[str, int]
    problems: list[str]  # of this run by itself
    cards: int = 0  # messages whose place is remembered


@dataclass
class Findings:
    problems: list[str]
    repeated: int = 0  # messages the stand-in took twice
    missing: int = 0  # messages it never took
    uncertain: int = 0  # calls whose fate the bot did not know
    given_up: int = 0


def finished(lab: Lab) -> Run:
    """To be called when nothing runs any more."""
    with closing(sqlite3.connect(lab.database)) as connection:
        counters = dict(connection.execute("SELECT name, n FROM counters").fetchall())
        effects = {name: connection.execute(sql).fetchall() for name, sql in EFFECTS.items()}
        effects["counters"] = sorted((name, n) for name, n in counters.items() if not OF_SENDING.match(name))
        cards = connection.execute("SELECT count(*) FROM placed").fetchone()[0]
        problems = [*lost(connection, lab.telegram.confirmed), *unsound(connection), *broken_chain(connection)]
    journal, pressed = lab.telegram.journal, frozenset(lab.telegram.callbacks)
    return Run(talks(journal), answered(journal), pressed, effects, counters, problems, cards)


def lost(connection: sqlite3.Connection, confirmed: Iterable[int]) -> list[str]:
    """I1: what Telegram counts as delivered reached the inbox."""
    seen = {row[0] for row in connection.execute("SELECT update_id FROM seen")}
    return [f"I1: update {number} was confirmed and never kept" for number in sorted(set(confirmed) - seen)]


def unsound(connection: sqlite3.Connection) -> list[str]:
    """I7"""
    found = [f"I7: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"I7: a loose row in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return found if version == steps()[-1][0] else [*found, f"I7: schema {version}"]


def broken_chain(connection: sqlite3.Connection) -> list[str]:
    """Every entry of the audit carries the hash of the one before."""
    before = ""
    for id, at, actor, act, subject, digest in connection.execute(
        "SELECT id, at, actor, act, subject, digest FROM audit ORDER BY id"
    ):
        if sha256("\n".join((before, str(at), actor, act, subject)).encode()).hexdigest() != digest:
            return [f"audit: entry {id} does not follow from the one before"]
        before = digest
    return []


def talks(journal: Sequence[Call]) -> dict[object, list[str]]:
    """What each chat was sent, in the order it was taken; what is drawn at random is made alike.

    Each card to the secretariat stands for itself: whose sign-on comes first is nobody's promise.
    """
    found: dict[object, list[str]] = {}
    for call in journal:
        if call.accepted and call.method in SENDS:
            text, chat = _alike(str(call.args.get("text", call.args.get("caption", "")))), call.args.get("chat_id")
            if not text.startswith(BY_THE_CLOCK):
                found.setdefault((chat, text) if text.startswith(CARD) else chat, []).append(text)
    return found


def _alike(text: str) -> str:
    """A receipt tells its place among those of other people, who are not to wait for each other."""
    text = ALIKE.sub("Similar", QUESTION.sub("about a point", text))
    return WAITING.sub("⏳", REFERENCE.sub("XXXX-XXXX", "a receipt" if RECEIPT.search(text) else text))


def answered(journal: Sequence[Call]) -> Counter[str]:
    return Counter(
        str(call.args.get("callback_query_id"))
        for call in journal
        if call.method == "answerCallbackQuery" and call.accepted
    )


def compared(calm: Run, storm: Run) -> Findings:
    """The same people did the same in both; only sending may differ, by what the bot itself counts as uncertain."""
    counted = (storm.counters.get("sends-uncertain", 0), storm.counters.get("sends-given-up", 0))
    found = Findings([*storm.problems], uncertain=counted[0], given_up=counted[1])
    for name, rows in calm.effects.items():
        if storm.effects[name] != rows:
            found.problems.append(f"I2: {name}: {_difference(rows, storm.effects[name])}")
    for chat in calm.talks.keys() | storm.talks.keys():
        _compare_talk(found, str(chat), calm.talks.get(chat, []), storm.talks.get(chat, []))
    unanswered = len(storm.pressed - storm.presses.keys())
    _bounded(found, "replies missing", found.missing + unanswered, found.given_up)
    twice = sum(n - 1 for n in storm.presses.values())
    _bounded(found, "cards remembered too often", storm.cards - calm.cards, 0)
    _bounded(found, "cards not remembered", calm.cards - storm.cards, found.given_up)
    _bounded(found, "repetitions", found.repeated + twice, found.uncertain)
    return found


def _difference(expected: list[Any], found: list[Any]) -> str:
    gone, new = ([row for row in one if row not in other] for one, other in ((expected, found), (found, expected)))
    return f"without faults {gone}, now {new}"


def _bounded(found: Findings, what: str, number: int, allowed: int) -> None:
    if number > allowed:
        found.problems.append(f"I3: {number} {what}, the bot counted {allowed}")


def _compare_talk(found: Findings, chat: str, expected: list[str], heard: list[str]) -> None:
    """I3 and I4: every message in its place, some of them twice running, some left out."""
    place = 0
    for text in heard:
        if place < len(expected) and text == expected[place]:
            place += 1
        elif place and text == expected[place - 1]:
            found.repeated += 1
        elif text in expected[place:]:
            skipped = expected[place:].index(text)
            found.missing += skipped
            place += skipped + 1
        else:
            found.problems.append(f"I4: chat {chat} was sent, out of its place or without reason: {text[:60]!r}")
    found.missing += len(expected) - place


def leaks(folder: Path, marks: Mapping[str, str | int]) -> list[str]:
    """I5: where a marked value stands in a file in the clear; `marks`: what it is → the value."""
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # a journal comes and goes with each commit
            continue
        small = content.lower()
        for what, value in marks.items():
            for form in forms(value):
                if form in content if isinstance(value, int) else form.lower() in small:
                    found.append(f"I5: {what} in {path.relative_to(folder)} as {form[:24]!r}")
    return found


def forms(value: str | int) -> list[bytes]:
    """As it could stand in a file: text in UTF-8 and both kinds of UTF-16, a number also as eight bytes."""
    text = str(value)
    made = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    if isinstance(value, int):
        made += [value.to_bytes(8, "little", signed=True), value.to_bytes(8, "big", signed=True)]
    return made
