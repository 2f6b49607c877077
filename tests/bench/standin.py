"""The stand-in as a process of its own: the sandbox's strict Telegram behind a quick HTTP line, and its crowd.

python -m tests.bench.standin TOKEN PEOPLE PORT SECONDS; prints its address. What is sent takes SECONDS. Besides the
Bot API it takes /ready and /load. A webhook is taken to be at that port, whatever its name.
"""

import asyncio
import json
import sys
from collections import Counter

import orjson
import uvloop
from aiohttp import web

from bot.sandbox import methods
from bot.sandbox.args import read
from bot.sandbox.hook import Road
from bot.sandbox.model import Call, Member, Refusal
from bot.sandbox.telegram import Telegram
from tests.bench.crowd import Act, Crowd
from tests.serving import served

FIRST = 1_000_000
HEARD = frozenset({"sendmessage", "editmessagetext"})


class Line:
    def __init__(self, telegram: Telegram, seconds: float) -> None:
        self._telegram = telegram
        self._seconds = seconds
        self._crowd = Crowd(telegram, [id for id in telegram.people if id >= FIRST])
        self._polled = asyncio.Event()
        self._refused = Counter[str]()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        place, _, name = request.path.strip("/").rpartition("/")
        body = await request.read()
        if not place:
            return _json(200, await self._asked(name, body))
        try:
            if place != f"bot{self._telegram.token}":
                raise Refusal(401, "Unauthorized")
            return _json(200, {"ok": True, "result": await self._called(request, name.lower(), body)})
        except Refusal as refusal:
            self._refused[f"{name}: {refusal.description}"] += 1
            return _json(refusal.code, refusal.body())

    async def _called(self, request: web.BaseRequest, name: str, body: bytes) -> object:
        args = read(request.query_string, request.headers.get("Content-Type", ""), body)
        if name in ("getupdates", "setwebhook"):
            self._polled.set()
        if self._seconds and name in HEARD:
            await asyncio.sleep(self._seconds)
        result = await methods.run(self._telegram, Call(name, {}, 0.0), args)
        if name in HEARD:
            self._crowd.heard(args.number("chat_id"))
        return result

    async def _asked(self, name: str, body: bytes) -> object:
        """By the benchmark: wait for the first poll; let the crowd speak."""
        if name == "ready":
            await self._polled.wait()
            return {}
        wanted = orjson.loads(body)
        figures = await self._crowd.speak([Act(*act) for act in wanted["script"]], wanted["rounds"])
        return {**figures, "refused": self._refused}


def _json(code: int, body: object) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=code, content_type="application/json")


async def main(token: str, people: int, port: int, seconds: float) -> None:
    telegram = Telegram(token, [Member(FIRST + number, f"Person {number}") for number in range(people)])
    telegram.road = Road(f"http://127.0.0.1:{port}")
    async with served(Line(telegram, seconds).answer) as address:
        print(json.dumps(address), flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
