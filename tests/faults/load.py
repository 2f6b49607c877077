"""People who use the bot, as data: the same seed gives the same people, words and order."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.faults.lab import Lab

COUNTRIES = ("Kenya", "France", "Peru", "Ukraine", "Jordan", "Senegal", "Nepal", "Chile")
ENTRIES = ("what-is-the-icc", "who-is-sanctioned", "can-we-withdraw", "who-can-sign", "is-it-free", "contact")
QUESTIONS = ("What is the ICC?", "Who has been sanctioned?", "asdf qwer zxcv")
CONSONANTS, VOWELS = "bcdfghjklmnprstvwxz", "aeiou"


@dataclass(frozen=True)
class Act:
    who: int
    says: str = ""
    taps: str = ""

    def done(self, lab: Lab) -> int:
        return lab.says(self.who, self.says) if self.says else lab.taps(self.who, self.taps)


def load(seed: int, people: int) -> list[Act]:
    """The admin comes first; then everybody's steps, each person's in order, mixed by the seed."""
    rng = Random(seed)
    scripts = [_script(who, rng) for who in range(1, people + 1)]
    mixed: list[Act] = [Act(0, says="/start")]
    while scripts := [script for script in scripts if script]:
        mixed.append(rng.choice(scripts).pop(0))
    return mixed


def _script(who: int, rng: Random) -> list[Act]:
    acts = [Act(who, says=f"/start via-{who}-first"), *_browsing(who, rng, 3), *_signing(who, rng)]
    acts += [Act(who, says=f"/start via-{who}-then"), *_browsing(who, rng, 3)]
    if who % 4 == 0:
        acts += [Act(who, taps="ask:new"), Act(who, says=f"Please tell us more about point {who}.")]
    return [*acts, Act(who, says="/mysignature"), Act(who, says=f"/start via-{who}-last")]


def _browsing(who: int, rng: Random, count: int) -> list[Act]:
    ways = [Act(who, taps=f"faq:{entry}") for entry in ENTRIES] + [Act(who, says=words) for words in QUESTIONS]
    return rng.sample([*ways, Act(who, says="/statement"), Act(who, says="/privacy")], count)


def night(seed: int, people: int, steps: int) -> list[Act]:
    """A settled crowd that goes on reading, asking, beginning to sign and leaving it: so many steps of each, mixed."""
    rng = Random(seed)
    scripts = {who: [Act(who, says="/start"), *(_signing(who, rng) if who % 2 else ())] for who in range(1, people + 1)}
    for who, script in scripts.items():
        while len(script) < steps:
            script += rng.choice((_browsing(who, rng, 2), _thinking_better(who, rng), [Act(who, says="/mysignature")]))
    turns = [[Act(0, says="/start")], *zip(*(script[:steps] for script in scripts.values()), strict=True)]
    return [act for turn in turns for act in rng.sample(turn, len(turn))]


def _thinking_better(who: int, rng: Random) -> list[Act]:
    return [
        Act(who, taps="sign:start"),
        Act(who, taps="sign:consent:agree"),
        Act(who, says=word(rng)),
        Act(who, taps="sign:leave"),
    ]


def _signing(who: int, rng: Random) -> list[Act]:
    site = f"{word(rng)}{who}.org"
    acts = [
        Act(who, taps="sign:start"),
        Act(who, taps="sign:consent:agree"),
        Act(who, says="What is the ICC?"),
        Act(who, says=organisation(rng)),
        Act(who, says=rng.choice(COUNTRIES)),
        rng.choice((Act(who, says=site), Act(who, taps="sign:skip"))),
        Act(who, says=f"{word(rng)} {word(rng)}"),
        Act(who, says="Director"),
        Act(who, says=f"office@{site}"),
        Act(who, taps=f"sign:listing:{rng.choice(('public', 'counted'))}"),
        Act(who, taps=f"sign:updates:{rng.choice(('yes', 'no'))}"),
        Act(who, taps="sign:send"),
    ]
    return acts


def organisation(rng: Random) -> str:
    """Nobody takes it for another: the bot asks where two are alike, and who came first would decide."""
    return " ".join(word(rng) for _ in range(3))


def word(rng: Random) -> str:
    parts = (rng.choice(CONSONANTS) + rng.choice(VOWELS) + rng.choice(CONSONANTS) for _ in range(rng.randint(4, 5)))
    return "".join(parts).capitalize()


async def feed(lab: Lab, acts: Sequence[Act], portion: int = 6) -> int:
    """A portion at a time, the next when the last is confirmed; how many were done before the process ended."""
    done = 0
    while done < len(acts) and not lab.dead:
        for act in acts[done : done + portion]:
            act.done(lab)
            done += 1
        await lab.until("confirmed, or dead", lambda: lab.dead or not lab.telegram.updates.pending)
    return done
