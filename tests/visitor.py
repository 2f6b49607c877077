"""Somebody in front of the bot: says, taps, sends and hears, as one does in a chat."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.core.reply import Value
from tests.stage import Stage, expected, expected_toast, label

Json = dict[str, Any]
Given = Mapping[str, Value]


def newcomer(stage: Stage, name: str, language: str = "en") -> "Visitor":
    return Visitor(stage, stage.newcomer(name, language).id, language)


def words(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")


def buttons(message: Json) -> list[Json]:
    return [button for row in message["buttons"] for button in row]


@dataclass
class Visitor:
    """`language` is the one the bot is expected to speak; `chat` is 0 for the private one."""

    stage: Stage
    id: int
    language: str = "en"
    chat: int = 0
    _heard: dict[int, Json] = field(default_factory=dict)
    _told: int = 0

    # --- what one does; each waits until the bot has done all it does about it

    async def says(self, *texts: str, reply_to: int = 0, entities: Sequence[Json] = ()) -> int:
        """Several texts are several messages, sent before the bot answers. The number of the last message."""
        await self.listens()
        for text in texts:
            sent = await self._do("send", text=text, reply_to=reply_to, entities=list(entities))
        await self.stage.quiet()
        return int(sent["message_id"])

    async def sends(self, kind: str, caption: str = "", entities: Sequence[Json] = ()) -> int:
        """photo, video, animation, audio, voice, document; without a caption: sticker, contact, location"""
        await self.listens()
        sent = await self._do("media", kind=kind, caption=caption, caption_entities=list(entities))
        await self.stage.quiet()
        return int(sent["message_id"])

    async def sends_album(self, *kinds: str, caption: str = "", entities: Sequence[Json] = ()) -> list[int]:
        """The caption is the first one's, as people's programs do it."""
        await self.listens()
        first: Json = {"kind": kinds[0], "caption": caption, "caption_entities": list(entities)}
        sent = await self._do("album", items=[first, *({"kind": kind} for kind in kinds[1:])])
        await self.stage.quiet()
        return [int(number) for number in sent["message_ids"]]

    async def taps(self, key: str, times: int = 1, **args: Value) -> Json:
        """The newest button with that label. Returns the message it hangs on."""
        message, data = await self.button(key, **args)
        await self.presses(data, int(message["message_id"]), times)
        return message

    async def presses(self, data: str, message: int = 0, times: int = 1) -> None:
        """Any data, on any message, as an old or a bad client would."""
        await self.listens()
        for _ in range(times):
            await self._do("tap", message_id=message, data=data)
        await self.stage.quiet()

    async def edits(self, message: int, text: str) -> None:
        await self.listens()
        await self._do("edit", message_id=message, text=text)
        await self.stage.quiet()

    async def forwards(self, message: int, source: int) -> None:
        """A message of the chat `source` into this one."""
        await self.listens()
        await self.stage.post("forward", person=self.id, chat=source, message_id=message, to=self.chat or self.id)
        await self.stage.quiet()

    async def asks_inline(self, query: str) -> Json:
        found = await self._do("inline", query=query)
        await self.stage.quiet()
        assert found["answered"], "the inline query stays without an answer"
        return found

    async def blocks(self, blocked: bool = True) -> None:
        await self.stage.post("block", person=self.id, blocked=blocked)
        await self.stage.quiet()

    async def listens(self) -> None:
        """From now on: `hears` is about what comes after this."""
        seen = await self.stage.view(self.id, self.chat)
        self._heard = {message["message_id"]: message for message in seen["messages"]}
        self._told = len(seen["answers"])

    async def _do(self, doing: str, **args: Any) -> Json:
        return await self.stage.post(doing, person=self.id, chat=self.chat, **args)

    # --- what one perceives, since one's own last act

    async def news(self) -> list[Json]:
        """New messages of the bot, and those it changed, in the order of the chat."""
        seen = (await self.stage.view(self.id, self.chat))["messages"]
        fresh = [message for message in seen if self._heard.get(message["message_id"]) != message]
        return [message for message in fresh if message["from"]["is_bot"] or "via_bot" in message]

    async def hears(self, key: str, **args: Value) -> Json:
        """A message made of this text; variables that are not given may be anything."""
        found = await self.all(key, **args)
        fresh = "\n---\n".join(words(message) for message in await self.news()) or "nothing"
        assert found, f"{key} {args} was to be heard:\n{expected(self.language, key, args).pattern}\nbut:\n{fresh}"
        return found[-1]

    async def all(self, key: str, **args: Value) -> list[Json]:
        wanted = expected(self.language, key, args)
        return [message for message in await self.news() if wanted.fullmatch(words(message))]

    async def hears_only(self, key: str, **args: Value) -> Json:
        message = await self.hears(key, **args)
        others = [words(each) for each in await self.news() if words(each) != words(message)]
        assert not others, f"besides {key} there was: {others}"
        return message

    async def hears_nothing(self) -> None:
        fresh = [words(message) for message in await self.news()]
        assert not fresh, f"nothing was to be heard, but: {fresh}"

    async def toasts(self) -> list[str]:
        """Notices that appeared on buttons."""
        return [answer["text"] for answer in (await self.stage.view(self.id, self.chat))["answers"][self._told :]]

    async def is_told(self, key: str, **args: Value) -> None:
        told = await self.toasts()
        wanted = expected_toast(self.language, key, args)
        assert any(wanted.fullmatch(text) for text in told), f"{key} was to be told, but: {told}"

    async def button(self, key: str, **args: Value) -> tuple[Json, str]:
        """(message, data) of the newest button with that label."""
        wanted = label(self.language, key, args)
        seen = (await self.stage.view(self.id, self.chat))["messages"]
        there = [(message, each) for message in seen for each in buttons(message) if each["text"] == wanted]
        labels = [[each["text"] for each in buttons(message)] for message in seen[-3:]]
        assert there, f"no button {wanted!r}; the last ones are {labels}"
        return there[-1][0], there[-1][1].get("callback_data", "")

    async def last(self) -> Json:
        """The bot's newest message."""
        seen = (await self.stage.view(self.id, self.chat))["messages"]
        return next(message for message in reversed(seen) if message["from"]["is_bot"])

    async def file(self, name: str) -> bytes:
        """A document that came since."""
        documents = [message["document"] for message in await self.news() if "document" in message]
        found = next(each for each in documents if each["file_name"] == name)
        async with self.stage.session.get(
            f"{self.stage.url}/sandbox/file", params={"id": found["file_id"], "save": "1"}
        ) as answer:
            return await answer.read()


def reference(message: Json) -> str:
    """The reference number in a message."""
    found = re.search(r"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b", words(message))
    assert found, f"no reference in {words(message)!r}"
    return found[0]
