"""`python -m bot ask`: what would be answered, and how good that is."""

import csv
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.contents import Contents
from bot.core.faq import Kind, Match, Matcher, Trained
from bot.errors import Misconfigured
from bot.faqs import Faqs
from bot.settings import Settings


def _matcher(settings: Settings) -> tuple[Faqs, Trained]:
    contents = Contents.read(settings.locales)
    return contents.faqs, contents.matcher(settings)


def show(settings: Settings, text: str, language: str, *, as_json: bool) -> int:
    if not text.strip():
        raise Misconfigured('Give a question: python -m bot ask "What is the ICC?"')
    faqs, matcher = _matcher(settings)
    match = matcher.match(text)
    found = [
        {"id": entry, "probability": round(sure, 3), "question": faqs.wording(entry, language).question}
        for entry, sure in match.candidates
    ]
    wording = faqs.wording(match.candidates[0][0], language)
    answer = wording.filled(settings.controller, settings.contact) if match.kind is Kind.SURE else None
    if as_json:
        made = {"decision": match.kind.name.lower(), "candidates": found, "answer": answer}
        print(json.dumps(made, ensure_ascii=False))
        return 0
    print(match.kind.name.lower())
    for each in found:
        print(f"  {each['probability']:.3f}  {each['id']}  {each['question']}")
    if answer:
        print("\n" + answer)
    return 0


@dataclass
class Tally:
    """`shown`: of what a person is shown, answered or offered."""

    on_topic: int = 0
    top1: int = 0
    top3: int = 0
    answered: int = 0
    answered_right: int = 0
    false: int = 0
    shown_top1: int = 0
    shown_top3: int = 0
    off_topic: int = 0
    abstained: int = 0

    def count(self, match: Match, right: set[str]) -> None:
        entries = [entry for entry, _ in match.candidates]
        shown = match.kind in (Kind.SURE, Kind.HALF)
        if not right:
            self.off_topic += 1
            self.abstained += not shown
            return
        first, any_of = entries[0] in right, bool(right.intersection(entries))
        self.on_topic += 1
        self.top1 += first
        self.top3 += any_of
        self.shown_top1 += shown and first
        self.shown_top3 += (match.kind is Kind.SURE and first) or (match.kind is Kind.HALF and any_of)
        self.answered += match.kind is Kind.SURE
        self.answered_right += match.kind is Kind.SURE and first
        self.false += match.kind is Kind.SURE and not first

    def measures(self) -> dict[str, float]:
        def share(part: int, whole: int) -> float:
            return round(part / whole, 4) if whole else 0.0

        return {
            "questions": self.on_topic + self.off_topic,
            "top1": share(self.top1, self.on_topic),
            "top3": share(self.top3, self.on_topic),
            "abstention": share(self.abstained, self.off_topic),
            "false_answers": share(self.false, self.on_topic),
            "answered_outright": share(self.answered, self.on_topic),
            "answered_outright_right": share(self.answered_right, self.on_topic),
            "shown_top1": share(self.shown_top1, self.on_topic),
            "shown_top3": share(self.shown_top3, self.on_topic),
        }


def measure(matcher: Matcher, rows: Iterable[dict[str, str]]) -> dict[str, Any]:
    """Overall and by language, of rows with lang, question and ids (right answers, best first; none: off topic)."""
    overall, languages = Tally(), dict[str, Tally]()
    for row in rows:
        match = matcher.match(row["question"])
        right = {each for each in re.split(r"[\s,;|]+", row["ids"] or "") if each}
        for tally in (overall, languages.setdefault(row["lang"], Tally())):
            tally.count(match, right)
    return {"overall": overall.measures(), **{code: tally.measures() for code, tally in sorted(languages.items())}}


def evaluate(settings: Settings, path: Path, languages: str) -> int:
    if not path.exists():
        raise Misconfigured(f"There is no file {path}.")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    wanted = set(languages.split(",")) - {""}
    chosen = [row for row in rows if not wanted or row["lang"] in wanted]
    print(json.dumps(measure(_matcher(settings)[1], chosen), indent=2))
    return 0
