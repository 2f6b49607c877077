"""A true mail server on this machine: takes mail, refuses it, is slow, or hangs up in the middle."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from pydantic import SecretStr

from bot.core.mail import Relay
from tests.stage import Stage

USER, PASSWORD = "signatures", "pa55:word@/"
SENDER = "The Coalition <signatures@coalition.example>"


@dataclass
class Server:
    """`rcpt`, `data`: what it answers, one after the other; then it takes everything. `hang_up`: after the content."""

    port: int = 0
    rcpt: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    hang_up: int = 0
    got: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    private: list[bool] = field(default_factory=list)  # whether it came through TLS
    users: list[bytes] = field(default_factory=list)
    free: asyncio.Event = field(default_factory=asyncio.Event)  # not set: it thinks about it

    async def handle_RCPT(self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        answer = self.rcpt.pop(0) if self.rcpt else "250 OK"
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:
        await self.free.wait()
        answer = self.data.pop(0) if self.data else "250 OK"
        if answer.startswith("250"):
            made = message_from_bytes(envelope.original_content, policy=default)
            assert isinstance(made, EmailMessage)
            self.got.append(made)
            self.raw.append(envelope.original_content)
            self.private.append(session.ssl is not None)
        if self.hang_up:
            self.hang_up -= 1
            server.transport.abort()
        return answer

    def login(self, server: SMTP, session: Any, envelope: Any, mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        self.users.append(given.login)
        known = given.login == USER.encode() and given.password == PASSWORD.encode()
        return AuthResult(success=known, handled=False)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def relay(self, **given: Any) -> Relay:
        known: dict[str, Any] = {"host": "127.0.0.1", "port": self.port, "implicit": False, "starttls": False}
        return Relay(**(known | given))

    def code(self) -> str:
        """In the newest mail."""
        found = re.search(r"^(\d{4} \d{4})$", text(self.got[-1]), re.MULTILINE)
        assert found, text(self.got[-1])
        return found[1]

    def disavowal(self) -> str:
        found = re.search(r"^/notme ([2-9A-Z-]{19})$", text(self.got[-1]), re.MULTILINE)
        assert found, text(self.got[-1])
        return found[1]


def text(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n")


@asynccontextmanager
async def serving(server: Server, tls: ssl.SSLContext | None = None, **given: Any) -> AsyncIterator[Server]:
    """`given`: of aiosmtpd's SMTP. With `tls` and no require_starttls: TLS from the first byte."""
    loop, open_ = asyncio.get_running_loop(), set[SMTP]()
    starttls = bool(given.get("require_starttls"))

    def made() -> SMTP:
        known: dict[str, Any] = {"enable_SMTPUTF8": True, "hostname": "localhost", "loop": loop}
        one = SMTP(server, tls_context=tls if starttls else None, **(known | given))
        open_.add(one)
        return one

    listening = await loop.create_server(made, "127.0.0.1", server.port, ssl=None if starttls else tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        server.free.set()
        listening.close()
        for one in open_:
            if one.transport is not None:
                one.transport.abort()
        await listening.wait_closed()


@asynccontextmanager
async def mailing() -> AsyncIterator[Server]:
    """One that takes everything at once."""
    server = Server()
    server.free.set()
    async with serving(server):
        yield server


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """(the server's, that of a client who trusts it): for 127.0.0.1, made just now."""
    from datetime import UTC, datetime, timedelta
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(key.private_bytes(*plain) + made.public_bytes(serialization.Encoding.PEM))
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(path)
    return server, ssl.create_default_context(cafile=str(path))


def sends_mail(server: Server) -> dict[str, Any]:
    """Settings of a bot whose mail it takes."""
    return {"smtp_url": SecretStr(server.url), "mail_from": SENDER}


async def comes(stage: Stage, server: Server, number: int = 1) -> EmailMessage:
    """The newest mail, once there are so many."""
    await stage.until(f"{number} mails come", lambda: len(server.got) >= number)
    return server.got[-1]
