"""A small internet on loopback: a name server, a certificate, and a website that does what a test wants."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.core import site
from bot.pipeline.lookup import Lookup, Ways

HOST = "harbour-aid.org"
OUTSIDE, INSIDE = "127.0.0.1", "127.0.0.2"  # the first stands for the public internet, the second for ours
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Names(asyncio.DatagramProtocol):
    """(name, type) → what is answered, one after the other, the last for ever; "" is no answer at all."""

    zone: dict[tuple[str, str], list[list[str] | None]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        query = dns.message.from_wire(data)
        name = query.question[0].name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(query.question[0].rdtype)
        self.asked.append((name, kind))
        answers = self.zone.get((name, kind), [[]])
        records = answers.pop(0) if len(answers) > 1 else answers[0]
        if records is None:
            return
        made = dns.message.make_response(query)
        made.flags |= dns.flags.RA
        if records:
            made.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", kind, *records))
        elif not any(known == name for known, _ in self.zone):
            made.set_rcode(dns.rcode.NXDOMAIN)
        self.transport.sendto(made.to_wire(), addr)


@dataclass
class World:
    """`pages`: (host, path) → what is served; at each address the same."""

    names: Names
    port: int
    server: tuple[str, int]
    tls: ssl.SSLContext
    pages: dict[tuple[str, str], Answer] = field(default_factory=dict)
    visits: list[str] = field(default_factory=list)

    def lookup(self, seconds: float = 5.0) -> Lookup:
        ways = Ways(
            name_server=self.server,
            public=lambda address: address == OUTSIDE or site.public(address),
            port=self.port,
            tls=self.tls,
            dns_seconds=seconds,
            file_seconds=seconds,
        )
        return Lookup(ways)

    def serves(self, answer: Answer | str, host: str = HOST, path: str = site.PATH) -> None:
        async def text(request: web.Request) -> web.StreamResponse:
            return web.Response(text=str(answer))

        self.pages[host, path] = answer if callable(answer) else text

    def record(self, *lines: str, name: str = f"_icc-statement.{HOST}") -> None:
        self.names.zone[name, "TXT"] = [[f'"{each}"' for each in lines]]

    def address(self, *answers: list[str], host: str = HOST, kind: str = "A") -> None:
        self.names.zone[host, kind] = list(answers)

    async def page(self, request: web.Request) -> web.StreamResponse:
        address = request.transport.get_extra_info("sockname")[0] if request.transport else ""
        self.visits.append(f"{address} {request.url.host}{request.path}")
        answer = self.pages.get((request.url.host or "", request.path))
        return await answer(request) if answer else web.Response(status=404)


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    serving, trusting = _certificates(folder, (HOST, f"www.{HOST}", "elsewhere.org"))
    loop = asyncio.get_running_loop()
    transport, names = await loop.create_datagram_endpoint(Names, local_addr=("127.0.0.1", 0))
    made = World(names, 0, transport.get_extra_info("sockname"), trusting)
    made.address([OUTSIDE])
    app = web.Application()
    app.router.add_get("/{path:.*}", made.page)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, OUTSIDE, 0, ssl_context=serving).start()
    made.port = runner.addresses[0][1]
    await web.TCPSite(runner, INSIDE, made.port, ssl_context=serving).start()
    try:
        yield made
    finally:
        await runner.cleanup()
        transport.close()


def _certificates(folder: Path, hosts: tuple[str, ...]) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """(for the server, for who trusts it)"""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(each) for each in hosts]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    made = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "both.pem").write_bytes(private + made)
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(folder / "both.pem")
    return serving, ssl.create_default_context(cadata=made.decode())
