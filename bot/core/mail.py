"""Mail as plain values: where it is handed over, what a letter looks like, when it is tried again, how much a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, parseaddr
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from bot.core import addresses
from bot.core.form import Problem
from storage.mail_records import Cap

GIVE_UP = int(timedelta(hours=4).total_seconds())  # nobody waits longer for a code
LONGEST_PAUSE = 900
DOWN = int(timedelta(minutes=10).total_seconds())  # so long without a server, until the admins are told
DEFAULT_PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True)
class Relay:
    """The server that takes our mail."""

    host: str
    port: int
    implicit: bool  # TLS from the first byte
    starttls: bool  # TLS before anything is said, or nothing is
    user: str = ""
    password: str = ""

    @property
    def described(self) -> str:
        how = "TLS" if self.implicit else "STARTTLS" if self.starttls else "this machine, no TLS"
        return f"{self.host}:{self.port}, {how}, {'with' if self.user else 'without'} a password"


def relay(url: str) -> Relay:
    """smtp:// is made private by STARTTLS, except on this machine; smtps:// from the start. Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ValueError("it must look like smtp://user:password@host:587 or smtps://user:password@host:465")
    implicit, user, password = parts.scheme == "smtps", unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise ValueError("user and password go together: smtp://user:password@host:587")
    port = parts.port or DEFAULT_PORTS[parts.scheme]
    return Relay(parts.hostname, port, implicit, not implicit and not _here(parts.hostname), user, password)


def _here(host: str) -> bool:
    """Whether that is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def sender(text: str) -> Address:
    """`signatures@coalition.example`, or `The Coalition <signatures@coalition.example>`. Raises ValueError."""
    name, address = parseaddr(text) if "<" in text else ("", text)
    try:
        return Address(name, addr_spec=addresses.email(address))
    except Problem:
        raise ValueError("it must be an address, as in The Coalition <signatures@coalition.example>") from None


@dataclass(frozen=True)
class Words:
    """What is read, and by whom."""

    to: str
    subject: str
    body: str
    language: str


def written(words: Words, source: Address, token: str, at: datetime) -> bytes:
    """A plain message; what would break out of its header is refused with ValueError."""
    made = EmailMessage(policy=SMTP if words.to.isascii() else SMTPUTF8)
    made["From"] = source
    made["To"] = _recipient(words.to)
    made["Subject"] = words.subject
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{token}@{source.domain}>"
    made["Auto-Submitted"] = "auto-generated"  # no holiday notes, please
    made["X-Auto-Response-Suppress"] = "All"
    made.set_content(words.body + "\n", cte="quoted-printable")
    made["Content-Language"] = words.language  # what was said of the content before would be forgotten
    return made.as_bytes()


def _recipient(to: str) -> Address:
    try:
        sound = addresses.email(to) == to
    except Problem:
        sound = False
    if not sound:
        raise ValueError("no address")
    name, _, host = to.rpartition("@")
    return Address(username=name, domain=host)


def pause(attempts: int) -> int:
    """Seconds until the next try: 15, 30, 60, … up to a quarter of an hour."""
    return min(LONGEST_PAUSE, 15 << min(attempts, 10))


# --- how much a day

PER_MAILBOX = 5  # with five tries each: one in four million that a code is guessed in a day
PER_PERSON = 10  # several organisations, some typing errors
PER_DOMAIN = 100  # all chapters of a large confederation on one day; to be flooded with that is a nuisance, no more
PER_PROVIDER = 2000  # of free mail, where whole countries have their mailboxes
DISAVOWALS = 10  # codes that fit nothing, of one person


def _one(address: str) -> str:
    """a+b@c is read in the mailbox a@c."""
    name, _, host = address.casefold().rpartition("@")
    return f"{name.partition('+')[0] or name}@{host}"


def of_mailbox(address: str) -> tuple[Cap, Cap]:
    """What is counted of whom is written to."""
    domain = addresses.registrable(address)
    most = PER_PROVIDER if addresses.free_mail(domain) else PER_DOMAIN
    return Cap("mailbox", _one(address), PER_MAILBOX), Cap("domain", domain, most)


def of_person(telegram_id: int) -> Cap:
    """By the account: who erases everything and comes back has not become somebody else."""
    return Cap("person", str(telegram_id), PER_PERSON)


def of_guesser(telegram_id: int) -> Cap:
    return Cap("disavowal", str(telegram_id), DISAVOWALS)
