"""What the page and the tests ask for, as JSON under /sandbox/.

`person` is an id; `chat` is an id: none is the private chat with the bot, another person's id the talk with them.

    POST send    {person, chat?, text, entities?, reply_to?}  -> {message_id}
    POST media   {person, chat?, kind, caption?, caption_entities?, data?, name?, mime?}  -> {message_id}
                 photo video animation audio voice document sticker contact location; `data` is a file in base64
    POST album   {person, chat?, items}                  -> {message_ids}; items as in media
    POST tap     {person, chat?, message_id, data}       -> {id} of the callback query
    POST edit    {person, chat?, message_id, text, entities?}  -> {message_id}
    POST delete  {person, chat?, message_id}
    POST forward {person, chat?, message_id or message_ids, to}  -> {message_id, message_ids}
    POST inline  {person, chat?, query, offset?}         -> {id, results, button, answered}
    POST choose  {person, chat?, query, result}          -> {message_id}; `query` is the id of the inline query
    POST block   {person, blocked}
    POST seat    {person, chat, inside}                  takes the bot into a group or out of it
    POST promote {person, chat, admin}                   makes the bot an admin of a group, or no longer
    POST read    {person, chat?, message_id}             has been seen by that person
    POST person  {name, language}                        -> {person}
    POST people  {count, language?}                      -> {ids}; a crowd that has started the bot
    POST limits  {on}                                    Telegram's flood limits, off at first
    POST talk    {person, chat}                          -> {chat}; the id of the talk of two people
    GET  view    ?chat=&person=&after=&wait=             one chat (view.seen); waits `wait` s for a version over `after`
    GET  journal ?after=                                 the bot's calls from number `after` on
    GET  file    ?id=                                    a file that was sent
    GET  events                                          Server-Sent Events: the whole state, then each change
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import quote

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox import acting, crowd, showing
from bot.sandbox.api import answer, refused
from bot.sandbox.args import Args, read
from bot.sandbox.limits import Limits
from bot.sandbox.media import picture_size
from bot.sandbox.model import Chat, Json, Refusal, Where, bad_request
from bot.sandbox.telegram import Telegram
from bot.sandbox.view import seen, state

if TYPE_CHECKING:
    from collections.abc import Iterator

Doing = Callable[[Telegram, Args], Json | Awaitable[Json]]
HEARTBEAT = 15.0
PNG = b"\x89PNG"


def place(telegram: Telegram, args: Args) -> Where:
    person = args.number("person")
    return Where(person, telegram.chat_for(person, args.number("chat") or None))


def number(message: Json) -> Json:
    return {"message_id": message["message_id"]}


def send(telegram: Telegram, args: Args) -> Json:
    where, entities = place(telegram, args), args.parsed("entities", list) or []
    return number(acting.say(telegram, where, args.text("text"), entities, reply_to=args.number("reply_to")))


def media(telegram: Telegram, args: Args) -> Json:
    return number(showing.show(telegram, place(telegram, args), args))


def album(telegram: Telegram, args: Args) -> Json:
    sent = showing.show_album(telegram, place(telegram, args), args.parsed("items", list) or [])
    return {"message_ids": [message["message_id"] for message in sent]}


def tap(telegram: Telegram, args: Args) -> Json:
    return {"id": acting.tap(telegram, place(telegram, args), args.number("message_id"), args.text("data"))}


def edit(telegram: Telegram, args: Args) -> Json:
    where = place(telegram, args)
    change = acting.written(args.text("text"), args.parsed("entities", list) or [])
    return number(acting.correct(telegram, where, args.number("message_id"), change))


def delete(telegram: Telegram, args: Args) -> Json:
    acting.erase(telegram, place(telegram, args).chat, args.number("message_id"))
    return {}


def forward(telegram: Telegram, args: Args) -> Json:
    where = place(telegram, args)
    target = telegram.chat_for(where.person, args.number("to") or None)
    numbers = args.parsed("message_ids", list) or [args.number("message_id")]
    sent = acting.forward(telegram, where, numbers, target)
    return {"message_id": sent[-1]["message_id"], "message_ids": [message["message_id"] for message in sent]}


async def inline(telegram: Telegram, args: Args) -> Json:
    return await acting.ask(telegram, place(telegram, args), args.text("query"), args.text("offset"))


def choose(telegram: Telegram, args: Args) -> Json:
    return number(acting.choose(telegram, place(telegram, args), args.text("query"), args.text("result")))


def block(telegram: Telegram, args: Args) -> Json:
    acting.block(telegram, place(telegram, args).person, args.flag("blocked"))
    return {}


def seat(telegram: Telegram, args: Args) -> Json:
    acting.seat(telegram, place(telegram, args), args.flag("inside"))
    return {}


def promote(telegram: Telegram, args: Args) -> Json:
    acting.promote(telegram, place(telegram, args), args.flag("admin"))
    return {}


def mark(telegram: Telegram, args: Args) -> Json:
    person, chat = place(telegram, args)
    chat.read[person] = max(chat.read.get(person, 0), args.number("message_id"))
    telegram.publish("read", chat, person=person, message_id=chat.read[person])
    return {}


def talk(telegram: Telegram, args: Args) -> Json:
    return {"chat": place(telegram, args).chat.id}


def join(telegram: Telegram, args: Args) -> Json:
    return {"person": asdict(crowd.join(telegram, args.text("name"), args.text("language")))}


def people(telegram: Telegram, args: Args) -> Json:
    return {"ids": crowd.gather(telegram, args.number("count"), args.text("language") or "en")}


def limits(telegram: Telegram, args: Args) -> Json:
    telegram.limits = Limits() if args.flag("on") else None
    return {}


DOINGS: dict[str, Doing] = {
    "send": send,
    "media": media,
    "album": album,
    "tap": tap,
    "edit": edit,
    "delete": delete,
    "forward": forward,
    "inline": inline,
    "choose": choose,
    "block": block,
    "seat": seat,
    "promote": promote,
    "read": mark,
    "person": join,
    "people": people,
    "limits": limits,
    "talk": talk,
}


async def do(request: Request) -> Response:
    telegram: Telegram = request.app.state.telegram
    doing = DOINGS.get(request.path_params["doing"])
    try:
        if doing is None:
            raise Refusal(404, "Not Found")
        if "application/json" not in request.headers.get("content-type", ""):
            raise bad_request("expected JSON")
        result = doing(telegram, read("", "application/json", await request.body()))
        return answer(200, {"ok": True} | (result if isinstance(result, dict) else await result))
    except Refusal as refusal:
        return refused(refusal)


async def view(request: Request) -> Response:
    telegram: Telegram = request.app.state.telegram
    args = Args(dict(request.query_params))
    try:
        chat = telegram.chats.get(args.number("chat"))
        if args.number("person"):
            chat = telegram.chat_for(args.number("person"), args.number("chat") or None)
        if chat is None:
            raise bad_request("chat not found")
        await _newer(telegram, chat, args)
    except Refusal as refusal:
        return refused(refusal)
    return answer(200, {"ok": True} | seen(telegram, chat))


async def _newer(telegram: Telegram, chat: Chat, args: Args) -> None:
    """Wait for a change of that chat, if the caller wants to."""
    deadline = asyncio.get_running_loop().time() + min(args.number("wait"), 60)
    with watching(telegram) as news:
        while chat.version <= args.number("after", -1):
            left = deadline - asyncio.get_running_loop().time()
            try:
                if left <= 0 or await asyncio.wait_for(news.get(), left) is None:
                    return
            except TimeoutError:
                return


@contextmanager
def watching(telegram: Telegram) -> Iterator[asyncio.Queue[Json | None]]:
    news: asyncio.Queue[Json | None] = asyncio.Queue()
    telegram.watchers.add(news)
    try:
        yield news
    finally:
        telegram.watchers.discard(news)


async def journal(request: Request) -> Response:
    telegram: Telegram = request.app.state.telegram
    after = Args(dict(request.query_params)).number("after")
    return answer(200, {"ok": True, "calls": [asdict(call) for call in telegram.journal[after:]]})


async def file(request: Request) -> Response:
    found = request.app.state.telegram.files.get(request.query_params.get("id", ""))
    if found is None:
        return refused(Refusal(404, "Not Found"))
    if picture_size(found.data) and "save" not in request.query_params:
        return Response(found.data, media_type="image/png" if found.data.startswith(PNG) else "image/jpeg")
    disposition = f"attachment; filename*=UTF-8''{quote(found.name)}"
    return Response(found.data, headers={"Content-Disposition": disposition}, media_type="application/octet-stream")


async def events(request: Request) -> Response:
    return StreamingResponse(_stream(request.app.state.telegram), media_type="text/event-stream")


async def _stream(telegram: Telegram) -> AsyncIterator[bytes]:
    with watching(telegram) as news:
        event: Json | None = state(telegram)
        while event is not None:
            yield b"data: " + orjson.dumps(event, option=orjson.OPT_NON_STR_KEYS) + b"\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(news.get(), HEARTBEAT)
                    break
                except TimeoutError:
                    yield b": still here\n\n"


ROUTES = [
    Route("/sandbox/view", view),
    Route("/sandbox/journal", journal),
    Route("/sandbox/file", file),
    Route("/sandbox/events", events),
    Route("/sandbox/{doing}", do, methods=["POST"]),
]
