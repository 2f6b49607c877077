"""Whether Telegram delivers to a webhook: it is told so, looked after, told to stop. Of replicas, the leader does."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from bot.core.delivery import FLOOD_DEFAULT
from bot.core.webhook import State
from bot.errors import Misconfigured, TokenRefused
from bot.pipeline.arrivals import KINDS
from bot.pipeline.transport import Answer, Api, NotSent, Transport, Unknown
from storage import inbox
from storage.database import Database, Unavailable

log = structlog.get_logger()

CONNECTIONS = 40
LONGEST_PAUSE = 30.0
AWAY_SECONDS = 1.0  # until Telegram is tried again


@dataclass(frozen=True)
class Wanted:
    url: str
    secret: str

    def payload(self) -> dict[str, Any]:
        """Waiting updates are never dropped."""
        return {
            "url": self.url,
            "secret_token": self.secret,
            "max_connections": CONNECTIONS,
            "allowed_updates": KINDS,
            "drop_pending_updates": False,
        }

    def differs(self, state: State) -> bool:
        return (state.url, state.kinds, state.connections) != (self.url, frozenset(KINDS), CONNECTIONS)


@dataclass(frozen=True)
class Patience:
    """In seconds."""

    look: float = 25
    refused: float = 60


class Registration:
    def __init__(self, api: Api, database: Database, wanted: Wanted, alive: Path, *, patience: Patience) -> None:
        """`alive` is touched whenever no update is held back."""
        self._api = api
        self._database = database
        self._wanted = wanted
        self._alive = alive
        self._patience = patience
        self._pause = 0.0
        self._refused_since = 0.0
        self._told = False  # the secret, which nobody can ask back: so once at each start

    async def run(self) -> None:
        """Until cancelled. Raises TokenRefused or Misconfigured when Telegram goes on refusing."""
        while True:
            try:
                await (self._look() if self._told else self._tell())
                self._pause = 0.0
            except (NotSent, Unknown, Unavailable) as error:
                self._pause = min(max(self._pause * 2, 0.5), LONGEST_PAUSE)
                log.warning("asking Telegram about the webhook again soon", why=str(error), seconds=self._pause)
                await asyncio.sleep(self._pause)

    async def _tell(self) -> None:
        await self._call("setWebhook", self._wanted.payload())
        self._told = True
        log.info("Telegram was told to deliver to BOT_WEBHOOK_URL")

    async def _look(self) -> None:
        state = _read(await self._call("getWebhookInfo", {}))
        if self._wanted.differs(state):
            log.warning("somebody else told Telegram where to deliver: it is told anew")
            self._told = False
            return
        async with self._database.transaction() as tx:
            newest = await inbox.newest(tx)
        if state.held_back(newest):
            log.warning("Telegram cannot deliver", n=state.pending, why=state.error)
        else:
            self._alive.touch()
        await asyncio.sleep(self._patience.look)

    async def _call(self, method: str, payload: dict[str, Any]) -> Any:
        """The result. Raises NotSent, or Unknown for whatever is to be tried again."""
        answer = await self._api.call(method, payload)
        if answer.code == 200:
            self._refused_since = 0.0
            return answer.result
        if answer.code == 429:
            await asyncio.sleep(float(answer.parameters.get("retry_after", FLOOD_DEFAULT)))
        elif answer.code < 500:
            self._give_up(answer)
        raise Unknown(f"HTTP {answer.code}")

    def _give_up(self, answer: Answer) -> None:
        """A name that cannot be found just now is refused, too: it is tried again for a while."""
        self._refused_since = self._refused_since or time.monotonic()
        if time.monotonic() - self._refused_since < self._patience.refused:
            return
        if answer.code in (401, 404):
            raise TokenRefused
        raise Misconfigured(f"Telegram does not take BOT_WEBHOOK_URL: {answer.description}")


def _read(info: object) -> State:
    """Raises Unknown."""
    try:
        return State.read(info)
    except (ValueError, TypeError):
        raise Unknown("an answer of another shape") from None


async def state(api_url: str, token: str) -> State:
    """For who is not the running bot. Raises NotSent or Unknown."""
    transport = Transport()
    await transport.initialize()
    try:
        return _read((await Api(transport, api_url, token).call("getWebhookInfo", {})).result)
    finally:
        await transport.shutdown()


async def end(api: Api) -> None:
    """A webhook left from elsewhere would keep every update from us; what waits there stays."""
    while True:
        try:
            info = await api.call("getWebhookInfo", {})
            if info.code == 200 and info.result.get("url"):
                info = await api.call("deleteWebhook", {"drop_pending_updates": False})
            if info.code < 500:
                return
            raise Unknown(f"HTTP {info.code}")
        except (NotSent, Unknown) as error:
            log.warning("Telegram cannot be reached, trying again", error=type(error).__name__)
            await asyncio.sleep(AWAY_SECONDS)
