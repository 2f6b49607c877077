"""Every setting, its default, its meaning. Read once, handed in, frozen."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

LOCALES = Path(__file__).parent.parent / "locales"

PSEUDO_USERS = (1087968824, 136817688, 777000)
"""Anonymous group admins, channels, Telegram's service account: as admin ids they would let strangers in."""


class Settings(BaseSettings):
    """From the environment or `.env`; names there have the prefix BOT_."""

    model_config = SettingsConfigDict(env_prefix="BOT_", env_file=".env", frozen=True, extra="ignore")

    token: SecretStr = Field(SecretStr(""), description="What @BotFather gave. Secret.")
    api_url: str = Field("https://api.telegram.org", description="The Bot API; a server of your own works too.")
    database_url: str = Field("sqlite:///data/bot.db", description="Where everything is kept.")
    admin_ids: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="Telegram ids of the secretariat, separated by commas."
    )
    review_chat_id: int | None = Field(None, description="A group that gets the review cards, too.")
    encryption_key: SecretStr = Field(
        SecretStr(""), description="Opens the personal data. Empty: a key file beside the data. Secret."
    )
    controller: str = Field("", description="Who answers for the data: shown to people. Empty: no sign-ons.")
    contact: str = Field("", description="Where people write to. Empty: no sign-ons.")
    closes_at: datetime | None = Field(None, description="End of signing on, as 2027-01-31T18:00:00+00:00.")
    two_admins: bool = Field(False, description="true: a broadcast needs the yes of a second admin.")
    rate: float = Field(29.5, gt=0, le=1000, description="Messages a second that nobody is waiting for.")
    poll_seconds: int = Field(25, ge=1, le=50, description="How long Telegram may hold a request for updates.")
    give_up_seconds: float = Field(
        60,
        gt=0,
        description="How long a refused token is tried again; five times that while another poller is at work.",
    )
    faq_encoder: Literal["on", "off"] = Field(
        "on", description="off: questions are matched by their letters alone, which needs 120 MB less."
    )
    locales: Path = Field(LOCALES, description="The folder of the texts: to edit a copy of them beside the program.")
    log_format: Literal["text", "json"] = Field("text", description="How the log is written.")

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(int(part) for part in value.replace(";", ",").split(",") if part.strip())
        return value

    @field_validator("review_chat_id", "closes_at", mode="before")
    @classmethod
    def _empty(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("locales", mode="before")
    @classmethod
    def _bundled(cls, value: object) -> object:
        return LOCALES if value == "" else value

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if wrong := self.admin_ids.intersection(PSEUDO_USERS):
            raise ValueError(f"admin_ids: {sorted(wrong)[0]} stands for anybody who hides in a group, not for a person")
        if self.closes_at and self.closes_at.tzinfo is None:
            raise ValueError("closes_at: add the time zone, as in 2027-01-31T18:00:00+00:00")
        return self

    @property
    def data(self) -> Path:
        """The directory of the database, the key file and the heartbeat."""
        scheme, _, path = self.database_url.partition(":///")
        return Path(path).parent if scheme == "sqlite" else Path("data")

    @property
    def takes_signons(self) -> bool:
        return bool(self.controller and self.contact)

    def closed(self, now: datetime) -> bool:
        return self.closes_at is not None and now >= self.closes_at
