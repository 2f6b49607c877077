"""Every setting, its default, its meaning. Read once, handed in, frozen."""

import base64
import binascii
import socket
from datetime import UTC, datetime, timedelta, tzinfo
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.core import mail, webhook
from storage import sealed_file
from storage.offline import PRIVATE, Offline

LOCALES = Path(__file__).parent.parent / "locales"
KEY_FILE = "encryption.key"  # beside the data, when no key is given
LONGEST_NAME = 200  # letters: there is room for so many in every text

PSEUDO_USERS = (1087968824, 136817688, 777000)
"""Anonymous group admins, channels, Telegram's service account: as admin ids they would let strangers in."""


class Settings(BaseSettings):
    """From the environment or `.env`; names there have the prefix BOT_."""

    model_config = SettingsConfigDict(env_prefix="BOT_", env_file=".env", frozen=True, extra="ignore")

    token: SecretStr = Field(SecretStr(""), description="What @BotFather gave. Secret.")
    api_url: str = Field("https://api.telegram.org", description="The Bot API; a server of your own works too.")
    database_url: str = Field(
        "sqlite:///data/bot.db", description="Where everything is kept; postgresql://… works, too."
    )
    folder: Path = Field(Path("data"), description="With PostgreSQL: of key file, list of erasures, sign of life.")
    admin_ids: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="Telegram ids of the secretariat, separated by commas."
    )
    review_chat_id: int | None = Field(None, description="A group that gets the review cards, too.")
    encryption_key: SecretStr = Field(
        SecretStr(""),
        description="Opens the personal data; several between commas, newest first. "
        "Empty: a key file beside the data. Secret.",
    )
    contacts_public_key: str = Field(
        "", description="Contacts are sealed to it, once decided on: age1…. Empty: readable with the key above."
    )
    controller: str = Field("", max_length=LONGEST_NAME, description="Who answers for the data. Empty: no sign-ons.")
    contact: str = Field("", max_length=LONGEST_NAME, description="Where people write to. Empty: no sign-ons.")
    closes_at: datetime | None = Field(None, description="End of signing on, as 2027-01-31T18:00:00+00:00.")
    keep_contacts_days: int = Field(
        180,
        ge=14,
        le=3650,
        description="How many days after closing representatives are forgotten: name, role, e-mail, account.",
    )
    two_admins: bool = Field(False, description="true: a broadcast needs the yes of a second admin.")
    channel_id: int | None = Field(
        None, description="A channel that is posted the head of the chain of receipts daily."
    )
    review_language: str = Field("en", pattern="^[a-z]{2}$", description="In which language that group is written to.")
    list_proofs: bool = Field(False, description="true: the list marks who proved it by own domain, website or a call.")
    timezone: str = Field("UTC", description="Where the secretariat's clock hangs, as in Europe/Amsterdam.")
    digest_hour: int | None = Field(
        8, ge=0, le=23, description="The hour of the daily and weekly digest by that clock. Empty: none."
    )
    events_url: str = Field("", description="Is told of each sign-on approved or withdrawn. Empty: nobody is.")
    events_secret: SecretStr = Field(
        SecretStr(""), description="Signs what is told there: whsec_ and 24 to 64 bytes in base64. Secret."
    )
    smtp_url: SecretStr = Field(
        SecretStr(""), description="The server that takes our mail, with user and password. Empty: no mail. Secret."
    )
    mail_from: str = Field("", description="Who the mail is from: an address, or Name <address>.")
    rate: float = Field(29.8, gt=0, le=10_000, description="Messages a second that nobody is waiting for.")
    person_rate: float = Field(
        40,
        ge=0,
        le=10_000,
        description="Messages a minute one person may send, then is asked to slow down. 0: any.",
    )
    poll_seconds: int = Field(25, ge=1, le=50, description="How long Telegram may hold a request for updates.")
    give_up_seconds: float = Field(
        60,
        gt=0,
        description="How long a refused token is tried again; five times that while another poller is at work.",
    )
    lease_seconds: float = Field(
        15, ge=2, le=300, description="Of several replicas: one not heard of for so long is given up by the others."
    )
    faq_encoder: Literal["on", "off"] = Field(
        "on", description="off: questions are matched by their letters alone, which needs 100 MB less."
    )
    backup_hour: int | None = Field(
        3, ge=0, le=23, description="The hour of the nightly backup by that clock. Empty: none is made by itself."
    )
    backups: Path = Field(Path("backups"), description="The folder of the backups; best on another disk than the data.")
    backups_kept: str = Field(
        "7,3",
        pattern=r"^[1-9]\d{0,2},\d{1,3}$",
        description="How many: the newest of so many days, and of so many weeks (7,3: nothing is older than 14 days).",
    )
    backup_public_key: str = Field(
        "", description="age1…: backups only its secret half can open. Empty: the key that opens the data opens them."
    )
    locales: Path = Field(LOCALES, description="The folder of the texts: to edit a copy of them beside the program.")
    listen: str = Field(
        "", description="Where /healthz, /readyz and /metrics are served, as 127.0.0.1:8080. Empty: nowhere."
    )
    webhook_url: Annotated[str, AfterValidator(webhook.address)] = Field(
        "",
        description="Where Telegram delivers updates over HTTPS, by way of BOT_LISTEN. Empty: the bot asks for them.",
    )
    webhook_secret: SecretStr = Field(
        SecretStr(""), description="Telegram shows it with each update: openssl rand -hex 32. Secret."
    )
    log_format: Literal["text", "json"] = Field("text", description="How the log is written.")

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(int(part) for part in value.replace(";", ",").split(",") if part.strip())
        return value

    @field_validator("review_chat_id", "channel_id", "closes_at", "digest_hour", "backup_hour", mode="before")
    @classmethod
    def _empty(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("locales", mode="before")
    @classmethod
    def _bundled(cls, value: object) -> object:
        return LOCALES if value == "" else value

    @field_validator("backups", mode="before")
    @classmethod
    def _usual(cls, value: object) -> object:
        return Path("backups") if value == "" else value

    @field_validator("backup_public_key")
    @classmethod
    def _age(cls, value: str) -> str:
        if value:
            sealed_file.recipient(value)
        return value

    @field_validator("listen")
    @classmethod
    def _a_place(cls, value: str) -> str:
        if value:
            place(value)
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            zone(value)
        except (ValueError, OSError, LookupError):
            raise ValueError(f"{value!r} is no time zone; name one as in Europe/Amsterdam") from None
        return value

    @field_validator("events_url")
    @classmethod
    def _private_way(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and not (
            parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and _here(parts.hostname)))
        ):
            raise ValueError("it must begin with https:// (http:// is for this machine alone)")
        return value

    @field_validator("events_secret")
    @classmethod
    def _long_enough(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not 24 <= len(signing_key(value)) <= 64:
            raise ValueError("whsec_ and 24 to 64 random bytes in base64: echo whsec_$(openssl rand -base64 32)")
        return value

    @field_validator("contacts_public_key")
    @classmethod
    def _public(cls, value: str) -> str:
        if PRIVATE in value.upper():
            raise ValueError(
                "this is the private key: take it off this machine, and put the line here that begins age1"
            )
        try:
            return Offline(value.strip()).public if value.strip() else ""
        except ValueError:
            raise ValueError(
                "this is no public key: it begins with age1. On a computer that is not the server, "
                "`python -m bot contacts new-key` makes one and says which line belongs here"
            ) from None

    @field_validator("smtp_url")
    @classmethod
    def _reachable(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value():
            mail.relay(value.get_secret_value())
        return value

    @field_validator("mail_from")
    @classmethod
    def _addressed(cls, value: str) -> str:
        if value:
            mail.sender(value)
        return value

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if wrong := self.admin_ids.intersection(PSEUDO_USERS):
            raise ValueError(f"admin_ids: {sorted(wrong)[0]} stands for anybody who hides in a group, not for a person")
        if self.closes_at and self.closes_at.tzinfo is None:
            raise ValueError("closes_at: add the time zone, as in 2027-01-31T18:00:00+00:00")
        if self.events_url and not self.events_secret.get_secret_value():
            raise ValueError("events_url: what is told there must be signed; set events_secret, too")
        webhook.complete(self.webhook_url, self.webhook_secret.get_secret_value(), self.listen)
        if self.sends_mail and not self.mail_from:
            raise ValueError("smtp_url: say who the mail is from; set mail_from, too")
        return self

    def secrets(self) -> list[str]:
        """What no log may show, in whatever part."""
        values = [each.get_secret_value() for each in dict(self).values() if isinstance(each, SecretStr)]
        passwords = [urlsplit(url).password or "" for url in (self.smtp_url.get_secret_value(), self.database_url)]
        parts = [part for value in values for part in (value, value.partition(":")[2], *value.split(","))]
        return [each.strip() for each in (*parts, *passwords, *map(unquote, passwords)) if each.strip()]

    @property
    def zone(self) -> tzinfo:
        return zone(self.timezone)

    @property
    def embedded(self) -> bool:
        """The database is a file of ours, and no server's."""
        return self.database_url.startswith("sqlite:")

    @property
    def data(self) -> Path:
        """The directory of the database, the key file and the heartbeat."""
        return self.database.parent if self.embedded else self.folder

    @property
    def heartbeat(self) -> Path:
        """Touched whenever updates were fetched and committed; replicas may share the folder, each has its own."""
        return self.data / ("alive" if self.embedded else f"alive-{socket.gethostname()}")

    @property
    def database(self) -> Path:
        """The database file."""
        return Path(self.database_url.partition(":///")[2])

    @property
    def takes_signons(self) -> bool:
        return bool(self.controller and self.contact)

    @property
    def sends_mail(self) -> bool:
        return bool(self.smtp_url.get_secret_value())

    @property
    def farewell(self) -> datetime | None:
        """When representatives are to be forgotten at the earliest; None without a closing date."""
        return self.closes_at + timedelta(days=self.keep_contacts_days) if self.closes_at else None

    def closed(self, now: datetime) -> bool:
        return self.closes_at is not None and now >= self.closes_at


def place(listen: str) -> tuple[str, int]:
    """(host, port) of 127.0.0.1:8080, [::1]:8080 or :8080, which is this machine alone. Raises ValueError."""
    parts = urlsplit(f"//{listen}")
    if parts.port is None or parts.path or parts.username:
        raise ValueError(f"{listen!r} is no place to listen at; name one as in 127.0.0.1:8080")
    return parts.hostname or "127.0.0.1", parts.port


def zone(name: str) -> tzinfo:
    """Raises ValueError or LookupError."""
    return UTC if name == "UTC" else ZoneInfo(name)


def _here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def signing_key(secret: SecretStr) -> bytes:
    """Empty when it is not base64."""
    try:
        return base64.b64decode(secret.get_secret_value().removeprefix("whsec_"), validate=True)
    except binascii.Error:
        return b""
