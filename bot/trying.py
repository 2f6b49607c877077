"""`python -m bot try`: the bot as it is, with the sandbox in the place of Telegram."""

from contextlib import AsyncExitStack
from pathlib import Path

from bot import process
from bot.errors import Misconfigured
from bot.sandbox import post, server
from bot.sandbox.model import SECRETARIAT
from bot.sandbox.telegram import Telegram
from bot.settings import Settings

DATA = Path("data/sandbox")
TOKEN = "1000000001:sandbox-token-that-works-nowhere-else"
ADMIN = 1004
MAIL_FROM = "Example Coalition <signatures@coalition.example>"


def settings(url: str, data: Path = DATA, smtp_url: str = "") -> Settings:
    """Nothing of the real settings is used: a try-out must not touch real data."""
    return Settings(
        _env_file=None,
        token=TOKEN,
        api_url=url,
        database_url=f"sqlite:///{data}/bot.db",
        admin_ids=frozenset({ADMIN}),
        review_chat_id=SECRETARIAT,
        encryption_key="",
        controller="Example Coalition Secretariat",
        contact="signatures@coalition.example",
        closes_at=None,
        backup_hour=None,
        smtp_url=smtp_url,
        mail_from=MAIL_FROM,
    )


async def run(port: int) -> int:
    telegram = Telegram(TOKEN)
    async with AsyncExitStack() as stack:
        try:
            url = await stack.enter_async_context(server.serve(telegram, port=port, keep=DATA / "chats"))
        except OSError as error:
            other = "Try: python -m bot try --port 8090"
            raise Misconfigured(f"Port {port} cannot be used ({error.strerror}). {other}") from None
        smtp_url = await stack.enter_async_context(post.office(telegram))
        await process.run(settings(url, smtp_url=smtp_url), ready=lambda: _welcome(url))
    return 0


def _welcome(url: str) -> None:
    print(f"\n  Open {url} in your browser.\n  Ctrl+C ends it; what you did is kept in {DATA}.\n", flush=True)
