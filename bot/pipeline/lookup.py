"""Looks at a website for its proof: a DNS record and a file, with little patience and no trust."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import aiohttp
import dns.asyncresolver
import dns.exception
import dns.resolver
from aiohttp.abc import AbstractResolver, ResolveResult
from dns.rdtypes.txtbase import TXTBase

from bot.core import site
from bot.core.site import Seen, Sight

DNS_SECONDS, TRY_SECONDS = 5.0, 2.0
FILE_SECONDS = 10.0  # with everything: names, connections, redirects, reading
ANSWERS = 20  # records that are read
REDIRECTS = 2
PLAIN = "text/plain"
HEADERS = {"Accept": PLAIN, "Accept-Encoding": "identity", "User-Agent": "icc-statement-check"}
MOVED = (301, 302, 303, 307, 308)
GONE = (404, 410)


class NotPublic(OSError):
    """The name leads to an address that is not on the public internet."""


@dataclass(frozen=True)
class Ways:
    """How the world is reached; tests bring a small one of their own."""

    name_server: tuple[str, int] | None = None  # otherwise those of the machine
    public: Callable[[str], bool] = site.public
    port: int = 443
    tls: ssl.SSLContext | None = None  # otherwise the library's own, which trusts what this machine trusts
    dns_seconds: float = DNS_SECONDS
    file_seconds: float = FILE_SECONDS


class Lookup:
    def __init__(self, ways: Ways | None = None) -> None:
        self._ways = ways or Ways()

    async def look(self, host: str, wanted: str) -> Sight:
        """Both places at the same time."""
        return Sight(*await asyncio.gather(self._record(host, wanted), self._file(host, wanted)))

    # --- the record

    async def _record(self, host: str, wanted: str) -> Seen:
        try:
            async with asyncio.timeout(self._ways.dns_seconds):
                found = await asyncio.gather(*(self._texts(name) for name in site.names(host)))
        except (TimeoutError, dns.exception.Timeout):
            return Seen.TIMEOUT
        except (dns.exception.DNSException, OSError, ValueError):
            return Seen.TROUBLE
        return site.look(wanted, [text for texts in found for text in texts])

    async def _texts(self, name: str) -> list[str]:
        try:
            answer = await resolver(self._ways).resolve(f"{name}.", "TXT", raise_on_no_answer=False, search=False)
        except dns.resolver.NXDOMAIN:
            return []
        records = [each for each in list(answer.rrset or ())[:ANSWERS] if isinstance(each, TXTBase)]
        return [b"".join(each.strings).decode("ascii", "replace") for each in records]

    # --- the file

    async def _file(self, host: str, wanted: str) -> Seen:
        try:
            async with asyncio.timeout(self._ways.file_seconds), self._session() as session:
                return await self._follow(session, host, wanted)
        except (TimeoutError, dns.exception.Timeout):
            return Seen.TIMEOUT
        except aiohttp.ClientConnectorError as error:
            return Seen.REFUSED if isinstance(error.os_error, NotPublic) else _trouble(error)
        except (aiohttp.ClientError, dns.exception.DNSException, OSError, ValueError) as error:
            return _trouble(error)

    def _session(self) -> aiohttp.ClientSession:
        """Connects to the very addresses that were looked at; no cookies, no proxies, nothing unpacked."""
        connector = aiohttp.TCPConnector(
            resolver=Checked(self._ways), use_dns_cache=False, ssl=self._ways.tls or True, force_close=True
        )
        return aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, trust_env=False,
            read_bufsize=site.LONGEST,
        )  # fmt: skip

    async def _follow(self, session: aiohttp.ClientSession, host: str, wanted: str) -> Seen:
        at = f"https://{host}:{self._ways.port}{site.PATH}"
        for _ in range(REDIRECTS + 1):
            async with session.get(at, headers=HEADERS, allow_redirects=False) as answer:
                if answer.status not in MOVED:
                    return await _read(answer, wanted)
                at = urljoin(at, answer.headers.get("Location", ""))
            if not self._stays(host, at):
                return Seen.REDIRECT
        return Seen.REDIRECT

    def _stays(self, host: str, at: str) -> bool:
        """https, the usual port, nobody's name and password, and the same owner."""
        parts = urlsplit(at)
        usual = (parts.port or self._ways.port) == self._ways.port and "@" not in parts.netloc
        return parts.scheme == "https" and usual and site.same_owner(host, parts.hostname or "")


async def _read(answer: aiohttp.ClientResponse, wanted: str) -> Seen:
    if answer.status in GONE:
        return Seen.NONE
    if answer.status != 200:
        return Seen.TROUBLE
    if answer.content_type != PLAIN or answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        return Seen.KIND
    body = b""
    while len(body) <= site.LONGEST and (part := await answer.content.read(site.LONGEST + 1 - len(body))):
        body += part
    if len(body) > site.LONGEST:
        return Seen.LARGE
    return site.look(wanted, body.decode("utf-8-sig", "replace").splitlines())


def _trouble(error: BaseException) -> Seen:
    if isinstance(error, (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError, ssl.SSLError)):
        return Seen.CERTIFICATE
    return Seen.NONE if isinstance(error.__cause__, dns.resolver.NXDOMAIN) else Seen.TROUBLE


def resolver(ways: Ways) -> dns.asyncresolver.Resolver:
    made = dns.asyncresolver.Resolver(configure=ways.name_server is None)
    if ways.name_server is not None:
        made.nameservers, made.port = [ways.name_server[0]], ways.name_server[1]
    made.lifetime, made.timeout = ways.dns_seconds, min(TRY_SECONDS, ways.dns_seconds)
    return made


class Checked(AbstractResolver):
    """Names to addresses for one session: a name with a single address that is not public is refused whole.

    What it returns is what is connected to: nothing is asked a second time in between.
    """

    def __init__(self, ways: Ways) -> None:
        self._ways = ways

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        answers = await asyncio.gather(*(self._addresses(host, kind) for kind in ("A", "AAAA")))
        found = [each for addresses in answers for each in addresses]
        if not found:
            raise OSError("no address")
        if not all(self._ways.public(each) for each in found):
            raise NotPublic
        return [_result(host, port, each) for each in found]

    async def _addresses(self, host: str, kind: str) -> list[str]:
        try:
            answer = await resolver(self._ways).resolve(f"{host}.", kind, raise_on_no_answer=False, search=False)
        except dns.resolver.NXDOMAIN:
            return []
        return [record.to_text() for record in list(answer.rrset or ())[:ANSWERS]]

    async def close(self) -> None:
        """Nothing is held."""


def _result(host: str, port: int, address: str) -> ResolveResult:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return ResolveResult(hostname=host, host=address, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST)
