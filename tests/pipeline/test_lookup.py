"""Looking at a website for its proof, against a true name server and a true website that lie, hang and lead astray."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.core import site
from bot.core.site import Seen, Sight
from bot.pipeline.lookup import ANSWERS, Lookup, Ways
from tests.pipeline.websites import HOST, INSIDE, OUTSIDE, World, world

LINE = "icc-statement=00112233445566778899aabbccddeeff"
OTHER = "icc-statement=ffffffffffffffffffffffffffffffff"


@pytest.fixture
async def net(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def seen(net: World, seconds: float = 5.0) -> Sight:
    return await net.lookup(seconds).look(HOST, LINE)


# --- as it should be


@pytest.mark.parametrize("name", [f"_icc-statement.{HOST}", HOST])
async def test_a_record_at_either_name(net: World, name: str) -> None:
    net.record("v=spf1 -all", LINE, name=name)
    assert await seen(net) == Sight(Seen.FOUND, Seen.NONE)


async def test_a_record_in_several_pieces_is_one(net: World) -> None:
    net.names.zone[HOST, "TXT"] = [[f'"{LINE[:20]}" "{LINE[20:]}"']]
    assert (await seen(net)).record is Seen.FOUND


@pytest.mark.parametrize("text", [LINE, f"{LINE}\n", f"\ufeff{LINE}\r\n", f"# ours\n\n  {LINE}  \n"])
async def test_a_file_as_people_write_it(net: World, text: str) -> None:
    net.serves(text)
    assert await seen(net) == Sight(Seen.NONE, Seen.FOUND)


async def test_nothing_there_yet(net: World) -> None:
    assert await seen(net) == Sight(Seen.NONE, Seen.NONE)


async def test_a_domain_that_does_not_exist(net: World) -> None:
    net.names.zone.clear()
    sight = await seen(net)
    assert sight.record is Seen.NONE
    assert not sight.proves


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
async def test_a_redirect_in_the_house_is_followed(net: World, code: int) -> None:
    net.address([OUTSIDE], host=f"www.{HOST}")
    net.serves(moved(net, f"https://www.{HOST}:{net.port}/moved.txt", code))
    net.serves(LINE, f"www.{HOST}", "/moved.txt")
    assert (await seen(net)).file is Seen.FOUND


def moved(net: World, to: str, code: int = 302):  # type: ignore[no-untyped-def]
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=code, headers={"Location": to})

    return answer


# --- what is not the line


@pytest.mark.parametrize("text", [OTHER, LINE[:-1], LINE + "0", f"x{LINE}", f"{LINE} {OTHER}", LINE.upper()])
async def test_a_wrong_line_proves_nothing(net: World, text: str) -> None:
    net.serves(text)
    net.record(text)
    assert not (await seen(net)).proves


async def test_another_line_of_ours_is_told_apart_from_none(net: World) -> None:
    net.serves(OTHER)
    net.record(OTHER)
    assert await seen(net) == Sight(Seen.OTHER, Seen.OTHER)


async def test_only_so_many_records_are_read(net: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dns.rdataset.random.shuffle", lambda records: None)
    net.record(*(f"junk {number}" for number in range(ANSWERS)), LINE)
    assert (await seen(net)).record is Seen.NONE
    net.record(*(f"junk {number}" for number in range(ANSWERS - 1)), LINE)
    assert (await seen(net)).record is Seen.FOUND


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream", "text/plain-not"])
async def test_what_is_not_plain_text(net: World, kind: str) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(body=LINE.encode(), headers={"Content-Type": kind})

    net.serves(answer)
    assert (await seen(net)).file is Seen.KIND


@pytest.mark.parametrize(
    ("code", "wanted"), [(404, Seen.NONE), (410, Seen.NONE), (500, Seen.TROUBLE), (403, Seen.TROUBLE)]
)
async def test_other_answers(net: World, code: int, wanted: Seen) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=code, text=LINE)

    net.serves(answer)
    assert (await seen(net)).file is wanted


# --- attacks


PRIVATE = [
    *("10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.3", "0.0.0.0", "169.254.169.254", "100.64.0.1", "224.0.0.1"),
    *("192.0.0.1", "198.18.0.1", "240.0.0.1", "255.255.255.255"),
]
PRIVATE6 = [
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "fe80::1",
    "fc00::1",
    "fd00::1",
    "ff02::1",
]
PRIVATE6 += ["64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "fec0::1"]


@pytest.mark.parametrize("address", [*PRIVATE, *PRIVATE6])
async def test_no_address_of_ours_is_asked(net: World, address: str) -> None:
    net.serves(LINE)
    net.address([], kind="A")
    net.address([address], kind="AAAA" if ":" in address else "A")
    assert (await seen(net)).file is Seen.REFUSED
    assert net.visits == []
    assert not site.public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111"])
def test_the_public_internet_is_public(address: str) -> None:
    assert site.public(address)


async def test_one_private_address_among_public_ones_spoils_all(net: World) -> None:
    net.serves(LINE)
    net.address([OUTSIDE, INSIDE])
    assert (await seen(net)).file is Seen.REFUSED
    assert net.visits == []


async def test_a_name_that_changes_its_address_is_asked_once(net: World) -> None:
    """DNS rebinding: what was looked at is what is connected to."""
    net.serves(LINE)
    net.address([OUTSIDE], [INSIDE])
    assert (await seen(net)).file is Seen.FOUND
    assert net.visits == [f"{OUTSIDE} {HOST}{site.PATH}"]
    assert net.names.asked.count((HOST, "A")) == 1


async def test_and_is_refused_when_it_has_changed_by_the_redirect(net: World) -> None:
    net.address([OUTSIDE], [INSIDE])
    net.serves(moved(net, "/inside.txt"))
    net.serves(LINE, path="/inside.txt")
    assert (await seen(net)).file is Seen.REFUSED
    assert net.visits == [f"{OUTSIDE} {HOST}{site.PATH}"]


ELSEWHERE = [
    "https://elsewhere.org:{port}/x", "http://" + HOST + "/x", "https://127.0.0.2:{port}/x", "https://[::1]:{port}/x",
    "https://" + HOST + ":22/x", "https://" + HOST + ".elsewhere.org:{port}/x", "//elsewhere.org:{port}/x",
    "https://" + HOST + "@elsewhere.org:{port}/x", "https://user:word@" + HOST + ":{port}/x", "file:///etc/passwd",
    "https://org:{port}/x", "gopher://" + HOST + "/x", "https://localhost:{port}/x",
]  # fmt: skip


@pytest.mark.parametrize("to", ELSEWHERE)
async def test_no_redirect_leads_elsewhere(net: World, to: str) -> None:
    for host in ("elsewhere.org", INSIDE, HOST):
        net.address([OUTSIDE], host=host)
        net.serves(LINE, host, "/x")
    net.serves(moved(net, to.replace("{port}", str(net.port))))
    assert (await seen(net)).file is Seen.REDIRECT
    assert len(net.visits) == 1


async def test_no_redirect_without_end(net: World) -> None:
    net.serves(moved(net, site.PATH))
    assert (await seen(net)).file is Seen.REDIRECT
    assert len(net.visits) == 3


async def test_a_redirect_that_is_no_address(net: World) -> None:
    net.serves(moved(net, "https://[::/x"))
    assert not (await seen(net)).proves


async def test_a_body_without_end_is_left(net: World) -> None:
    written = 0

    async def answer(request: web.Request) -> web.StreamResponse:
        nonlocal written
        made = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await made.prepare(request)
        while True:
            await made.write(f"{LINE}\n".encode() * 100)
            written += 1

    net.serves(answer)
    assert (await seen(net)).file is Seen.LARGE
    assert written < 20_000


async def test_a_body_that_drips_is_left_in_time(net: World) -> None:
    never = asyncio.Event()

    async def answer(request: web.Request) -> web.StreamResponse:
        made = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await made.prepare(request)
        await made.write(f"{LINE}\n".encode())
        await never.wait()
        return made

    net.serves(answer)
    sight = await seen(net, seconds=0.4)
    never.set()
    assert sight.file is Seen.TIMEOUT


async def test_a_bomb_is_not_unpacked(net: World) -> None:
    bomb = gzip.compress(f"{LINE}\n".encode() + b"\n" * 50_000_000)

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(body=bomb, headers={"Content-Type": "text/plain", "Content-Encoding": "gzip"})

    net.serves(answer)
    assert (await seen(net)).file is Seen.KIND


async def test_a_name_server_that_is_silent(net: World) -> None:
    net.names.zone[f"_icc-statement.{HOST}", "TXT"] = [None]
    net.names.zone[HOST, "A"] = [None]
    assert await seen(net, seconds=0.4) == Sight(Seen.TIMEOUT, Seen.TIMEOUT)


async def test_a_certificate_of_nobody_we_trust(net: World) -> None:
    net.serves(LINE)
    ways = Ways(name_server=net.server, public=lambda address: True, port=net.port)
    assert (await Lookup(ways).look(HOST, LINE)).file is Seen.CERTIFICATE
    assert net.visits == []


async def test_a_certificate_for_another_name(net: World) -> None:
    other = "harbour-legal.org"
    net.address([OUTSIDE], host=other)
    net.serves(LINE, other)
    assert (await net.lookup().look(other, LINE)).file is Seen.CERTIFICATE
