"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from bot.sandbox import methods
from bot.sandbox.args import Args, read
from bot.sandbox.line import Broken, gone
from bot.sandbox.model import Call, Fault, Refusal
from bot.sandbox.telegram import Telegram


def answer(code: int, body: object, headers: dict[str, str] | None = None) -> Response:
    return Response(orjson.dumps(body), code, headers, "application/json")


def refused(refusal: Refusal) -> Response:
    seconds = refusal.parameters.get("retry_after")
    return answer(refusal.code, refusal.body(), {"Retry-After": str(seconds)} if seconds else None)


async def call(request: Request) -> Response:
    telegram: Telegram = request.app.state.telegram
    if request.path_params["token"] != telegram.token:
        return refused(Refusal(401, "Unauthorized"))
    try:
        args = read(request.url.query, request.headers.get("content-type", ""), await request.body())
    except Refusal as refusal:
        return refused(refusal)
    noted = methods.note(telegram, request.path_params["method"], args)
    fault = telegram.fault(noted.method, dict(args.values)) if telegram.fault else None
    return await faulty(request, noted, args, fault) if fault else await plain(request, noted, args)


async def plain(request: Request, noted: Call, args: Args) -> Response:
    try:
        result = await _unless_gone(request, noted, args)
    except Refusal as refusal:
        return refused(refusal)
    return answer(200, {"ok": True, "result": result})


async def _unless_gone(request: Request, noted: Call, args: Args) -> Any:
    """A poll ends with its caller, so that a killed bot does not look alive."""
    work = asyncio.ensure_future(methods.run(request.app.state.telegram, noted, args))
    if noted.method.lower() != "getupdates":
        return await work
    watch = asyncio.ensure_future(gone(request.receive))
    await asyncio.wait([work, watch], return_when=asyncio.FIRST_COMPLETED)
    watch.cancel()
    if not work.done():
        work.cancel()
        return []
    return work.result()


async def faulty(request: Request, noted: Call, args: Args, fault: Fault) -> Response:
    """Whether the call took effect before it went wrong is what the kinds differ in."""
    if fault.kind == "drop_before":
        return Broken()
    if fault.kind == "status":
        return _said(fault)
    if fault.kind == "stall":
        await gone(request.receive)
        return Response()
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    response = await plain(request, noted, args)
    if fault.kind == "status_after":
        return _said(fault)
    if fault.kind == "drop_after":
        return Broken()
    return Broken(bytes(response.body)) if fault.kind == "truncate" else response


def _said(fault: Fault) -> Response:
    return Response(fault.body, fault.code, media_type="application/json" if fault.body[:1] == "{" else "text/html")


async def file(request: Request) -> Response:
    telegram: Telegram = request.app.state.telegram
    found = telegram.files.get(request.path_params["path"].removeprefix("documents/"))
    if request.path_params["token"] != telegram.token or not found:
        return refused(Refusal(404, "Not Found"))
    return Response(found.data, media_type="application/octet-stream")
