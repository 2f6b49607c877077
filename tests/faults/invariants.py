"""What must hold after every fault, whatever it was; judged from the stand-in's journal and the files of the bot.

The database's own key opens the few values that must be compared with what was sent.
"""

import json
import re
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from storage.vault import Vault, read_key
from tests.faults import checker
from tests.faults.lab import ADMIN, SENDS, TOKEN, Lab, person

PERSONAL = 12  # signs: what people typed, and is at least so long, stands nowhere in the clear
MOST_TEXTS = 60  # of these are searched for
SILENCE = 35.0  # seconds in which a bot that lives asks for updates
REPORT = re.compile(r"Nº (\d+)</b>: (?:done|cancelled)")
SHOWN = {"sent": "Delivered", "gone": "Blocked or gone", "failed": "Failed", "uncertain": "Uncertain"}


def alive(lab: Lab) -> list[str]:
    """I6, for a bot that was not asked to end."""
    if lab.process is None:
        return []
    if lab.process.returncode is not None:
        return [f"I6: the bot ended with {lab.process.returncode}, and the scenario did not see it"]
    last = max((call.at for call in lab.telegram.journal[lab.since :]), default=lab.started)
    waits = lab.telegram.updates.waiting is not None or time.time() < _until(lab)
    return [] if waits or time.time() - last < SILENCE else ["I6: the bot lives and does nothing"]


def _until(lab: Lab) -> float:
    try:
        return float(lab.fact("flood-until") or 0)
    except sqlite3.Error:
        return 0.0


def broken(lab: Lab) -> list[str]:
    """To be called when nothing runs any more."""
    found = [*leaked(lab), *hot(lab)]
    if not lab.database.exists():
        return found
    try:
        with closing(sqlite3.connect(lab.database)) as connection:
            connection.row_factory = sqlite3.Row
            scene = Scene(lab, connection)
            found += [*checker.lost(connection, lab.telegram.confirmed), *scene.all()]
            found += [*checker.unsound(connection), *checker.broken_chain(connection)]
    except sqlite3.DatabaseError as error:
        found.append(f"I7: {error}")
    return found


def leaked(lab: Lab) -> list[str]:
    """I5: of everybody who took part, and of every word they typed, but for the names that are public."""
    public = lab.public
    texts = dict.fromkeys(told.text for told in lab.told.values() if len(told.text) >= PERSONAL and told.personal)
    marks: dict[str, str | int] = {"token": TOKEN, "secret half": TOKEN.partition(":")[2], "key": lab.key}
    marks |= {f"words {text[:20]!r}": text for text in list(texts)[:MOST_TEXTS] if text not in public}
    marks |= {f"id {who}": person(who) for who in sorted({0} | {told.who for told in lab.told.values()})[:20]}
    return checker.leaks(lab.home, marks | {"first name": "Qzperson"})


def hot(lab: Lab) -> list[str]:
    """I6: calls and lines are bounded by what there was to do and how long it took."""
    seconds, updates = time.time() - lab.born, len(lab.told) + len(lab.telegram.confirmed)
    polls, lines = len(lab.calls("getUpdates")), lab.output.count("\n")
    found = []
    if polls > 8 * (lab.starts + 1) + 3 * seconds + updates:
        found.append(f"I6: {polls} polls in {seconds:.0f} s")
    if lines > 80 * (lab.starts + 1) + 4 * seconds + 2 * updates:
        found.append(f"I6: {lines} lines of log in {seconds:.0f} s")
    return found


class Scene:
    """The rows of a bot that has ended, beside what people did and heard."""

    def __init__(self, lab: Lab, connection: sqlite3.Connection) -> None:
        self.lab, self.connection = lab, connection
        self.vault = Vault(read_key(lab.key))
        self.seen = {row[0] for row in self._rows("SELECT update_id FROM seen")}
        self.inbox = dict(self._rows("SELECT update_id, state FROM inbox"))
        self.done = [each for number, each in lab.told.items() if number in self.seen and number not in self.inbox]
        self.counters = Counter(dict(self._rows("SELECT name, n FROM counters")))
        self.accepted = [call for call in lab.telegram.journal if call.accepted]

    def _rows(self, sql: str) -> list[Any]:
        return self.connection.execute(sql).fetchall()

    def _one(self, sql: str) -> int:
        return int(self._rows(sql)[0][0] or 0)

    def all(self) -> Iterator[str]:
        for check in (self.effects, self.answers, self.deliveries, self.order, self.hidden, self.counts):
            yield from check()

    def effects(self) -> Iterator[str]:
        """I2, for two effects that cannot be undone by what comes later."""
        if loose := set(self.inbox) - self.seen:
            yield f"I2: updates wait that were never noted: {sorted(loose)}"
        sent = sum(told.text == "sign:send" for told in self.done)
        kept = self._one("SELECT count(*) FROM signons WHERE source = 'chat'")
        if kept > sent and self.seen <= self.lab.told.keys():
            yield f"I2: {kept} sign-ons of {sent} that were sent"
        counted = self._one("SELECT sum(n) FROM origins")
        came = sum(told.text.startswith("/start via-") for told in self.done)
        if counted != came and self.seen <= self.lab.told.keys():
            yield f"I2: {came} came by a link, {counted} are counted"

    def answers(self) -> Iterator[str]:
        """I2 and I3: a press that is done is answered, once."""
        tried = Counter(
            str(call.args.get("callback_query_id"))
            for call in self.lab.telegram.journal
            if call.method == "answerCallbackQuery"
        )
        let_go = self.counters["sends-given-up"] + self._one("SELECT count(*) FROM outbox")
        missing = [told for told in self.done if told.query and not tried[told.query]]
        if len(missing) > let_go:
            yield f"I2: {len(missing)} presses have no answer, {let_go} may have none: {missing[0].text}"
        taken = checker.answered(self.lab.telegram.journal)
        twice = sum(number - 1 for number in taken.values())
        if twice > self.counters["sends-uncertain"]:
            yield f"I3: {twice} presses answered again, {self.counters['sends-uncertain']} calls were uncertain"

    def deliveries(self) -> Iterator[str]:
        """I3, for each person of each broadcast of words."""
        again = self._one("SELECT count(*) FROM audit WHERE act = 'broadcast-running'")  # an admin's wish
        took = Counter((call.args.get("chat_id"), str(call.args.get("text", ""))) for call in self.accepted)
        bounds: dict[tuple[int, str], tuple[int, int]] = {}
        for row in self._rows(
            "SELECT d.state, d.language, b.contents, p.id, p.telegram_id FROM deliveries AS d"
            " JOIN broadcasts AS b ON b.id = d.broadcast_id AND b.work = 'message'"
            " JOIN people AS p ON p.id = d.person_id"
        ):
            chat = int(self.vault.text(row["telegram_id"], f"people.telegram_id|{row['id']}"))
            words = self._words(row["contents"], row["language"])
            least, most = bounds.get((chat, words), (0, 0))
            sent, unsure = row["state"] == "sent", row["state"] in ("uncertain", "sending")
            bounds[chat, words] = least + sent, most + (sent or unsure) + again
        for (chat, words), (least, most) in bounds.items():
            if words and chat != ADMIN.id and not least <= took[chat, words] <= most:
                yield f"I3: {chat} took a broadcast {took[chat, words]} times, the rows say {least} to {most}"

    def _words(self, contents: bytes, language: str) -> str:
        known = json.loads(self.vault.text(contents, "broadcasts.contents")) if contents else {}
        parts = known.get(language, {}).get("parts") or [{}]
        return str(parts[0].get("text", ""))

    def order(self) -> Iterator[str]:
        """I4: nothing a person did is done while something earlier of theirs waits."""
        waiting: set[int] = set()
        for number, told in self.lab.told.items():
            if self.inbox.get(number) == "new":
                waiting.add(told.who)
            elif told.who in waiting and number in self.seen and number not in self.inbox:
                yield f"I4: update {number} of person {told.who} is done before an earlier one"

    def hidden(self) -> Iterator[str]:
        """I8"""
        for row in self._rows("SELECT reference, details FROM signons WHERE status IN ('pending', 'rejected')"):
            name = json.loads(self.vault.text(row["details"], f"signons.details|{row['reference']}"))["organisation"]
            knows = {ADMIN.id} | {person(told.who) for told in self.lab.told.values() if told.may_see(name)}
            for call in self.accepted:
                chat = call.args.get("chat_id")
                if isinstance(chat, int) and chat > 0 and chat not in knows and name in str(call.args.get("text", "")):
                    yield f"I8: {chat} was shown {name}"

    def counts(self) -> Iterator[str]:
        """I9, of the last report on each broadcast that is over."""
        reports = {
            int(found[1]): str(call.args["text"])
            for call in self.accepted
            if call.method in SENDS and (found := REPORT.search(str(call.args.get("text", ""))))
        }
        for identity, text in reports.items():
            stage = self._rows(f"SELECT stage FROM broadcasts WHERE id = {identity}")  # noqa: S608 - a number
            if not stage or stage[0][0] not in ("finished", "cancelled"):
                continue
            states = dict(
                self._rows(f"SELECT state, count(*) FROM deliveries WHERE broadcast_id = {identity} GROUP BY 1")  # noqa: S608
            )
            for state, label in SHOWN.items():
                shown = re.search(rf"{label}: (?:<b>)?([\d,]+)", text)
                if shown is None or int(shown[1].replace(",", "")) != states.get(state, 0):
                    yield f"I9: broadcast {identity}: {label} is shown as {shown and shown[1]}, rows {states}"
