"""What every fault test starts from: a bot that has run once."""

from pathlib import Path

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.faults.lab import TOKEN, Lab, people


async def first_start(home: Path, key: str) -> None:
    """Leaves in its data what a first start makes: the schema, and that Telegram knows the profile."""
    telegram = Telegram(TOKEN, people(0))
    (home / "data").mkdir(parents=True)
    async with serve(telegram) as url:
        lab = Lab(telegram, url, home, key)
        await lab.start()
        try:
            await lab.until("the first poll", lambda: bool(lab.calls("getUpdates")), 120)
            await lab.quiet()
            assert await lab.stop() == 0
        finally:
            await lab.kill()
    (home / "data" / "alive").unlink(missing_ok=True)
