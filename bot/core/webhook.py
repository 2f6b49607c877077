"""Where Telegram delivers updates when it is not asked for them: the address, the secret, and whether they come."""

import re
from dataclasses import dataclass
from typing import Self
from urllib.parse import unquote, urlsplit

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
TAKEN = ("/healthz", "/readyz", "/metrics")
"""Paths at which the bot serves something else."""


def address(url: str) -> str:
    """As it was given. Raises ValueError with what is wrong."""
    if not url:
        return url
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("it must begin with https:// and a name: Telegram delivers to nothing else")
    if parts.username is not None or parts.fragment:
        raise ValueError("it may hold no user, no password and no #: BOT_WEBHOOK_SECRET tells who delivers")
    if path(url) in TAKEN or set("{}") & set(path(url)):
        raise ValueError(f"{parts.path} cannot be its path: take another, as in https://bot.example.org/telegram")
    return url


def path(url: str) -> str:
    return unquote(urlsplit(url).path) or "/"


def complete(url: str, secret: str, listen: str) -> None:
    """Raises ValueError with what is missing."""
    if secret and not SECRET.fullmatch(secret):
        raise ValueError("webhook_secret: 1 to 256 letters, digits, _ and -: openssl rand -hex 32")
    if url and not secret:
        raise ValueError("webhook_url: anybody could deliver there; set webhook_secret, too: openssl rand -hex 32")
    if url and not listen:
        raise ValueError("webhook_url: set listen, too, as 127.0.0.1:8080: where the bot takes what is delivered")


@dataclass(frozen=True)
class State:
    """What getWebhookInfo tells; times in Unix seconds, 0 when there was none."""

    url: str
    kinds: frozenset[str]
    connections: int
    pending: int
    failed: int  # when a delivery failed last
    error: str  # and why

    @classmethod
    def read(cls, info: object) -> Self:
        """Raises ValueError for what is no such answer."""
        if not isinstance(info, dict):
            raise ValueError("no object")
        return cls(
            url=str(info.get("url", "")),
            kinds=frozenset(info.get("allowed_updates", ())),
            connections=int(info.get("max_connections", 0)),
            pending=int(info.get("pending_update_count", 0)),
            failed=int(info.get("last_error_date", 0)),
            error=" ".join(str(info.get("last_error_message", "")).split())[:200],
        )

    def held_back(self, newest: int) -> bool:
        """Whether updates wait at Telegram that it cannot deliver; `newest`: when one was kept last."""
        return self.pending > 0 and self.failed > newest
