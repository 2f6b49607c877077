"""Updates that Telegram delivers: each is in the inbox before it is told that we have it."""

import asyncio
import hmac
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot import meters
from bot.pipeline import crash
from bot.pipeline.arrivals import Arrival, Hands, arrival, keep
from bot.pipeline.transport import read
from storage.database import Database, Unavailable

log = structlog.get_logger()

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1 << 20  # bytes of one update
BODY_SECONDS = 10.0  # until it must be here
AGAIN_SECONDS = 3  # until Telegram should try again


class TooLarge(Exception):
    """The body is longer than any update."""


@dataclass
class _Group:
    """Updates that share a commit."""

    arrivals: list[Arrival] = field(default_factory=list)
    kept: bool = False


class Webhook:
    """Refuses everything until it is opened, and when the bot was asked to stop; what is under way then is answered."""

    def __init__(self, secret: str, database: Database, alive: Path, stop: asyncio.Event) -> None:
        self._secret = secret.encode()
        self._database = database
        self._alive = alive
        self._stop = stop
        self._hands: Hands | None = None
        self._group = _Group()
        self._turn = asyncio.Lock()

    def open(self, hands: Hands) -> None:
        self._hands = hands

    async def answer(self, request: Request) -> Response:
        outcome, status = await self._outcome(request)
        meters.DELIVERED.labels(outcome).inc()
        again = {"Retry-After": str(AGAIN_SECONDS)} if status == 503 else {}
        # what follows a refusal on the same line is the rest of it, which nobody wants to read
        return Response(status_code=status, headers=again if status in (200, 503) else {"Connection": "close"})

    async def _outcome(self, request: Request) -> tuple[str, int]:
        if not hmac.compare_digest(request.headers.get(SECRET, "").encode("latin-1"), self._secret):
            return "refused", 403
        if not request.headers.get("content-type", "").startswith("application/json"):
            return "refused", 415
        if self._hands is None or self._stop.is_set():
            return "not_kept", 503
        try:
            found = arrival(read(await _body(request)))
        except TooLarge:
            return "refused", 413
        except (ClientDisconnect, TimeoutError):
            return "refused", 408
        except (ValueError, RecursionError):
            found = None
        if found is None:  # it would come again and again for a day
            log.warning("something was delivered that is no update; it is left out")
            return "strange", 200
        return await self._keep(found, self._hands)

    async def _keep(self, found: Arrival, hands: Hands) -> tuple[str, int]:
        crash.point("after-fetch")
        try:
            await self._together(found, hands)
        except Unavailable as error:
            log.error("an update could not be kept, Telegram will try again", error=str(error))
            return "not_kept", 503
        crash.point("after-inbox")
        return "kept", 200

    async def _together(self, found: Arrival, hands: Hands) -> None:
        """Those who come while a commit is under way share the next one. Raises Unavailable."""
        group = self._group
        group.arrivals.append(found)
        async with self._turn:
            if group is self._group:  # the first of them to get here takes all along
                self._group = _Group()
                new = await keep(self._database, sorted(group.arrivals, key=lambda each: each.update_id), hands)
                group.kept = True
                self._alive.touch()
                if new:
                    hands.wake()
        if not group.kept:
            raise Unavailable("the commit it was part of failed")


async def _body(request: Request) -> bytes:
    """Raises TooLarge before it is read to its end, ClientDisconnect or TimeoutError."""
    told = request.headers.get("content-length", "0")
    if told.isdigit() and int(told) > LARGEST:
        raise TooLarge
    body = bytearray()
    async with asyncio.timeout(BODY_SECONDS):
        async for some in request.stream():
            body += some
            if len(body) > LARGEST:
                raise TooLarge
    return bytes(body)
