"""The commands of backups, as an operator types them, in the laboratory of the faults."""

import asyncio
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults.lab import Lab
from tests.faults.load import organisation
from tests.faults.nursery import Born

STEPS = ("sign:start", "sign:consent:agree", "{name}", "Kenya", "sign:skip", "Somebody Surname", "Director")
LAST = ("office{who}@example.org", "sign:listing:public", "sign:updates:yes", "sign:send")


@dataclass(frozen=True)
class Done:
    code: int
    told: str


async def begun(lab: Lab, *words: str, **settings: str) -> Born:
    assert lab.nursery is not None
    extra = {f"BOT_{name.upper()}": value for name, value in settings.items()}
    return await lab.nursery.start(*words, home=lab.home, environment=lab._environment() | extra)


async def command(lab: Lab, *words: str, **settings: str) -> Done:
    """What it told, and what the bot said meanwhile."""
    before = len(lab.output)
    process = await begun(lab, *words, **settings)
    code = await asyncio.wait_for(process.wait(), 120)
    return Done(code, lab.output[before:])


async def limited(lab: Lab, kilobytes: int, *words: str) -> Done:
    """As a quota ends it: no file may grow over that."""
    return await script(lab, f"ulimit -f {kilobytes}; exec {shlex.join([sys.executable, '-m', 'bot', *words])}")


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


async def signed(lab: Lab, *people: int) -> None:
    """Each for an organisation of their own, until all is answered."""
    for who in people:
        lab.says(who, "/start")
        signs(lab, who, organisation(Random(who)))
    await lab.quiet()
