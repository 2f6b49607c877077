"""The bot behind a real nginx with deploy/nginx.conf: over TLS, while the bot is away, and strangers who come along."""

import asyncio
import shutil
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.pipeline.webhook import LARGEST
from bot.sandbox.hook import Road
from tests.faults import hooked
from tests.faults.hooked import WELCOME
from tests.faults.lab import REPOSITORY, Lab

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/usr/local/sbin:/usr/local/bin")
MAIN = """
daemon off; master_process off; pid {home}/pid; error_log stderr warn;
events {{}}
http {{
    access_log off;
    client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
    include {home}/site.conf;
}}
"""


def certificate(folder: Path) -> ssl.SSLContext:
    """Made for this test; who trusts it."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=True)
        .sign(key, hashes.SHA256())
    )
    chain = made.public_bytes(serialization.Encoding.PEM)
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "fullchain.pem").write_bytes(chain)
    (folder / "privkey.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, *form))
    return ssl.create_default_context(cadata=chain.decode())


def site(folder: Path, port: int, bots: Sequence[int], *, others: bool) -> str:
    """The file as it is, with this machine's places; `others`: also who is not Telegram is let through."""
    text = (REPOSITORY / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    places = {
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "/etc/letsencrypt/live/bot.example.org": str(folder),
        "bot.example.org": "localhost",
        "server 127.0.0.1:8080;": " ".join(f"server 127.0.0.1:{bot};" for bot in bots),
        "= /telegram ": "= /telegram-7 ",
        "allow 91.108.4.0/22;": "allow 91.108.4.0/22;" + (" allow 127.0.0.1;" if others else ""),
    }
    for given, ours in places.items():
        assert given in text, given
        text = text.replace(given, ours)
    return text


@asynccontextmanager
async def proxy(folder: Path, port: int, *bots: int, others: bool = True) -> AsyncIterator[None]:
    (folder / "site.conf").write_text(site(folder, port, bots, others=others), encoding="utf-8")
    (folder / "nginx.conf").write_text(MAIN.format(home=folder), encoding="utf-8")
    assert NGINX
    words = ("-p", str(folder), "-c", str(folder / "nginx.conf"))
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(NGINX, *words, stderr=log)
    try:
        await _listens(port, process, folder)
        yield
    finally:
        process.terminate()
        await process.wait()


async def _listens(port: int, process: asyncio.subprocess.Process, folder: Path) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                _, line = await asyncio.open_connection("127.0.0.1", port)
                return line.close()
            except OSError:
                assert process.returncode is None, (folder / "log").read_text(encoding="utf-8")
                await asyncio.sleep(0.02)


@pytest.mark.row(90)
@pytest.mark.skipif(NGINX is None, reason="nginx is not on this machine: .ci/run installs it")
async def test_behind_a_proxy(lab: Lab, tmp_path: Path) -> None:
    hooked.prepared(lab)
    bot, port = int(lab.settings["BOT_LISTEN"].rpartition(":")[2]), hooked.free_port()
    trusted = certificate(tmp_path)
    lab.telegram.road = Road(f"https://localhost:{port}", trusted)
    async with proxy(tmp_path, port, bot):
        lab.says(1, "/start")
        await hooked.up(lab)
        await lab.hears(1, WELCOME)
        await lab.quiet()
        await lab.kill()
        lab.says(1, "/help")
        assert (await _strangers(port, trusted))["/telegram-7"] == 502
        await hooked.up(lab)
        await lab.hears(1, "/faq")
        await lab.quiet()
        assert len(lab.sent(1, WELCOME)) == len(lab.sent(1, "/faq")) == 1
        assert await _strangers(port, trusted) == {
            "/healthz": 404, "/metrics": 404, "/telegram-7/x": 404, "/telegram-7": 403, "a long one": 413,
        }  # fmt: skip
    hook, away = lab.telegram.hook, hooked.free_port()
    before = hook and hook.error
    async with proxy(tmp_path, port, away, bot):
        for who in (2, 3, 4):  # it turns to each of the two in turn
            lab.says(who, "/start")
            await lab.hears(who, WELCOME)
        assert hook and hook.error is before, "nobody was refused"
    async with proxy(tmp_path, port, bot, others=False):
        assert (await _strangers(port, trusted))["/telegram-7"] == 403
        assert 'outcome="refused"} 1.0' in await _measures(bot), "the proxy itself refused it"


async def _strangers(port: int, trusted: ssl.SSLContext) -> dict[str, int]:
    found = {}
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusted)) as session:
        for path in ("/healthz", "/metrics", "/telegram-7/x", "/telegram-7"):
            async with session.post(f"https://localhost:{port}{path}", json={}) as answer:
                found[path] = answer.status
        long = BytesIO(b" " * (LARGEST + 1))
        async with session.post(f"https://localhost:{port}/telegram-7", data=long) as answer:
            found["a long one"] = answer.status
    return found


async def _measures(bot: int) -> str:
    async with hooked.stranger(f"http://127.0.0.1:{bot}") as outside:
        return (await outside.gets("/metrics"))[1]
