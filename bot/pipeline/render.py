"""Files that are made right before they are sent: a call in the outbox holds only what they are made of."""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from typing import Any

import structlog

from bot.core.reply import DIGEST, SHORT_DIGEST
from bot.logs import where

log = structlog.get_logger()

AT_ONCE = 2

Spec = Mapping[str, Any]
Make = Callable[[str, Spec], Awaitable[bytes]]
"""Makes a file of plain values, by the renderer's name: no database, no clock. May take its time, may raise."""

Call = tuple[str, Mapping[str, Any]]


class NotMade(Exception):
    """The name of what went wrong, and where; never the content."""


class Studio:
    """In a payload stands {render, spec, file, mime, otherwise}: see say.upload."""

    def __init__(self, make: Make, lost: Callable[[Spec], Awaitable[None]] | None = None) -> None:
        """`lost` hears of what could not be made."""
        self._make, self._lost = make, lost
        self._free = asyncio.Semaphore(AT_ONCE)

    async def ready(self, method: str, payload: Mapping[str, Any]) -> Call:
        """The call with its files made; where that fails, a message that says so in their place."""
        made = dict(payload)
        for key, value in payload.items():
            if not isinstance(value, dict) or "render" not in value:
                continue
            try:
                content = await self._content(value)
            except Exception as error:
                why = str(error) if isinstance(error, NotMade) else f"{type(error).__name__} {where(error)}"
                log.error("a file could not be made", what=value["render"], why=why)
                if self._lost is not None:
                    await self._lost(value["spec"])
                return "sendMessage", {"chat_id": payload["chat_id"], "text": value["otherwise"]}
            made[key] = {"file": value["file"], "mime": value["mime"], "content": base64.b64encode(content).decode()}
            made = _signed(made, key, sha256(content).hexdigest())
        return method, made

    async def _content(self, order: Mapping[str, Any]) -> bytes:
        async with self._free:
            return await self._make(order["render"], order["spec"])


def _signed(payload: dict[str, Any], key: str, digest: str) -> dict[str, Any]:
    """With the file's fingerprint where its name and the words under it leave a place for it."""
    file = {**payload[key], "file": _put(payload[key]["file"], digest)}
    words = {"caption": _put(payload["caption"], digest)} if "caption" in payload else {}
    return {**payload, **words, key: file}


def _put(text: str, digest: str) -> str:
    return text.replace(SHORT_DIGEST, digest[:8]).replace(DIGEST, digest)
