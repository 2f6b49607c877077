"""Whether the bot on this machine does its work, asked from outside: needs nothing that is slow to load."""

import json
import math
import time
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from bot.core import vitality
from bot.settings import Settings, place

PATIENCE_SECONDS = 8.0

FAILING = {
    "polling": "No update came lately: Telegram may be away, the token used elsewhere, or the webhook out of reach.",
    "handling": "Updates wait for minutes: the bot is stuck.",
    "sending": "Answers wait for minutes: Telegram may be away.",
    "disk": "The disk is almost full.",
    "backup": "The last good backup is too old.",
    "database": "The database does not answer: look for another program that uses it.",
}


def poll_age(settings: Settings) -> float:
    """Seconds since updates were last fetched and committed; infinite when they never were."""
    path = settings.heartbeat
    return time.time() - path.stat().st_mtime if path.exists() else math.inf


def polls(settings: Settings) -> bool:
    """Whether a running bot fetched updates lately."""
    return poll_age(settings) <= vitality.longest_silence(settings.poll_seconds)


def health(settings: Settings) -> int:
    """0 when the running bot does its work; of one that serves nothing (BOT_LISTEN), whether updates were fetched."""
    try:
        failing = _asked(settings.listen) if settings.listen else [] if polls(settings) else ["polling"]
    except (OSError, ValueError, LookupError, TypeError):
        print(f"Nothing answers at {settings.listen}: the bot does not run, or hangs. Look at its log.")
        return 1
    for what in failing:
        print(FAILING.get(what, what))
    print("The log says more." if failing else "All is well.")
    return 1 if failing else 0


def _asked(listen: str) -> list[str]:
    """What the bot there says does not work. Raises OSError when it does not answer, others when that is no bot."""
    host, port = place(listen)
    here = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    straight = build_opener(ProxyHandler({}))
    try:
        with straight.open(f"http://{here}:{port}/healthz", timeout=PATIENCE_SECONDS) as answer:
            return list(json.load(answer)["failing"])
    except HTTPError as error:
        return list(json.load(error)["failing"])
