"""The commands of backups, as an operator types them, in the laboratory of the faults."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults.lab import Lab
from tests.faults.load import SYLLABLES

STEPS = ("sign:start", "sign:consent:agree", "{name}", "Kenya", "sign:skip", "Somebody Surname", "Director")
LAST = ("office{who}@example.org", "sign:listing:public", "sign:updates:yes", "sign:send")


@dataclass(frozen=True)
class Done:
    code: int
    told: str


async def begun(lab: Lab, *words: str, program: tuple[str, ...] = (), **settings: str) -> asyncio.subprocess.Process:
    extra = {f"BOT_{name.upper()}": value for name, value in settings.items()}
    return await asyncio.create_subprocess_exec(
        *program, sys.executable, "-m", "bot", *words, cwd=lab.home, env=lab._environment() | extra,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip


async def command(lab: Lab, *words: str, program: tuple[str, ...] = (), **settings: str) -> Done:
    process = await begun(lab, *words, program=program, **settings)
    told, _ = await asyncio.wait_for(process.communicate(), 120)
    return Done(process.returncode or 0, told.decode())


async def script(lab: Lab, text: str) -> Done:
    """Lines as typed into a shell; the first that fails ends it."""
    process = await asyncio.create_subprocess_exec(
        "sh", "-ec", text, cwd=lab.home, env=lab._environment(),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    told, _ = await asyncio.wait_for(process.communicate(), 120)
    return Done(process.returncode or 0, told.decode())


def backups(lab: Lab, folder: str = "backups") -> list[Path]:
    """Under a final name."""
    return sorted((lab.home / folder).glob("*.age"))


def signs(lab: Lab, who: int, name: str) -> None:
    """All steps at once, as fast as nobody types."""
    for step in (*STEPS, *LAST):
        words = step.format(name=name, who=who)
        lab.taps(who, step) if step.startswith("sign:") else lab.says(who, words)


def organisation(number: int) -> str:
    """Names that nobody takes for another: the bot asks where two are alike."""
    rng = Random(number)
    return " ".join("".join(rng.choices(SYLLABLES, k=4)).capitalize() for _ in range(3))


async def signed(lab: Lab, *people: int) -> None:
    """Each for an organisation of their own, until all is answered."""
    for who in people:
        lab.says(who, "/start")
        signs(lab, who, organisation(who))
    await lab.quiet()
