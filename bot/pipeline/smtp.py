"""One conversation with the mail server: what became of each message, without guessing."""

import ssl
from dataclasses import dataclass
from enum import Enum, auto

import aiosmtplib
from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from bot.core.mail import Relay

SECONDS = 30.0  # for one answer of the server


class Fate(Enum):
    SENT = auto()  # the server has it
    LATER = auto()  # certainly not sent, may be tried again
    REFUSED = auto()  # the server will never take it for that address
    UNKNOWN = auto()  # the connection ended before the server said so


@dataclass(frozen=True)
class Outcome:
    fate: Fate
    what: str = ""  # for the log: a code or the kind of error, never the server's words: they name addresses


class NoServer(Exception):
    """Nothing can be sent: the server is away, or does not let us in. The text has no secret in it."""


async def connected(relay: Relay, tls: ssl.SSLContext | None = None, seconds: float = SECONDS) -> SMTP:
    """Raises NoServer."""
    server = SMTP(
        hostname=relay.host,
        port=relay.port,
        use_tls=relay.implicit,
        start_tls=relay.starttls,
        tls_context=tls or ssl.create_default_context(),
        username=relay.user or None,
        password=relay.password or None,
        timeout=seconds,
    )
    try:
        await server.connect()
    except (SMTPException, OSError, ValueError) as error:
        server.close()
        raise NoServer(_kind(error)) from None
    return server


async def handed(server: SMTP, source: str, to: str, message: bytes) -> Outcome:
    """One message, step by step: before its content is on the way it is certainly not sent."""
    try:
        await server.mail(source, options=await _options(server, to), encoding="utf-8")
        await server.rcpt(to, encoding="utf-8")
    except aiosmtplib.SMTPNotSupported as error:
        return Outcome(Fate.REFUSED, type(error).__name__)
    except aiosmtplib.SMTPRecipientRefused as error:
        return await _refused(server, error)
    except (SMTPException, OSError) as error:
        await _fresh(server)
        return Outcome(Fate.LATER, _kind(error))
    try:
        await server.data(message)
    except aiosmtplib.SMTPDataError as error:
        return await _refused(server, error)
    except (SMTPException, OSError) as error:
        server.close()
        return Outcome(Fate.UNKNOWN, _kind(error))
    return Outcome(Fate.SENT)


async def _options(server: SMTP, to: str) -> list[str]:
    if to.isascii():
        return []
    if server.is_ehlo_or_helo_needed:
        await server.ehlo()
    if not server.supports_extension("smtputf8"):
        raise aiosmtplib.SMTPNotSupported("smtputf8")
    return ["SMTPUTF8", "BODY=8BITMIME"]


async def _refused(server: SMTP, error: SMTPResponseException) -> Outcome:
    await _fresh(server)
    return Outcome(Fate.REFUSED if error.code >= 500 else Fate.LATER, _kind(error))


async def _fresh(server: SMTP) -> None:
    """Ready for the next message, or closed."""
    try:
        await server.rset()
    except (SMTPException, OSError):
        server.close()


async def goodbye(server: SMTP) -> None:
    try:
        await server.quit()
    except (SMTPException, OSError):
        server.close()


def _kind(error: Exception) -> str:
    code = f" {error.code}" if isinstance(error, SMTPResponseException) else ""
    return f"{type(error).__name__}{code}"
