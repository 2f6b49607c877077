"""The commands as an operator types them, in a process of their own."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


def environment(settings: Settings) -> dict[str, str]:
    """Those settings, and none of this shell's."""
    given = {
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": settings.token.get_secret_value(),
        "BOT_API_URL": settings.api_url,
        "BOT_DATABASE_URL": settings.database_url,
        "BOT_ENCRYPTION_KEY": settings.encryption_key.get_secret_value(),
        "BOT_BACKUPS": str(settings.backups),
        "BOT_ADMIN_IDS": ",".join(map(str, settings.admin_ids)),
        "BOT_CONTROLLER": settings.controller,
        "BOT_CONTACT": settings.contact,
    }
    return {name: value for name, value in os.environ.items() if not name.startswith("BOT_")} | given


async def command(settings: Settings, *words: str, **extra: str) -> Ended:
    """`python -m bot …` in the folder of the data; `extra` are environment variables."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, cwd=settings.data, env=environment(settings) | extra,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await asyncio.wait_for(process.communicate(), 120)
    return Ended(process.returncode or 0, out.decode(), err.decode())
