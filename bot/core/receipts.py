"""The receipt of a sign-on as a small file: what was agreed to, and everything needed to find it in the chain."""

from datetime import UTC, datetime

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from storage import links
from storage.chain_records import Evidence
from storage.links import Agreed, Link

LARGEST = 20_000  # bytes of a file that may be one


class NoReceipt(Exception):
    """What was given is not a receipt of ours."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Statement(_Strict):
    version: int
    language: str
    sha256: str


class _Place(_Strict):
    place: int
    kind: str
    first: int
    state: str
    previous: str
    hash: str


class Receipt(_Strict):
    words: list[str] = Field(default=[])  # for people; proves nothing
    code: str
    reference: str
    organisation: str
    country: str
    statement: _Statement
    time: int
    salt: str
    chain: _Place

    @property
    def day(self) -> str:
        return datetime.fromtimestamp(self.time, UTC).date().isoformat()

    @property
    def link(self) -> Link:
        """As it must stand in the chain, if what the receipt says is true."""
        at, text = self.chain, self.statement
        version = (text.version, text.sha256, text.language)
        agreed = Agreed(self.reference, *version, organisation=self.organisation, country=self.country, at=self.time)
        commitment = links.commitment(self.salt, agreed)
        return Link(at.place, at.kind, at.first, commitment, at.state, at.previous, at.hash)

    @property
    def holds(self) -> bool:
        """Whether it agrees with itself; the chain alone can tell whether it is true."""
        return self.link.sound and self.link.code == self.code


def receipt(evidence: Evidence, words: list[str]) -> Receipt:
    agreed, link = evidence.agreed, evidence.link
    return Receipt(
        words=words,
        code=link.code,
        reference=agreed.reference,
        organisation=agreed.organisation,
        country=agreed.country,
        statement=_Statement(version=agreed.version, language=agreed.language, sha256=agreed.digest),
        time=agreed.at,
        salt=evidence.salt,
        chain=_Place(
            place=link.seq,
            kind=link.kind,
            first=link.first,
            state=link.state,
            previous=link.previous,
            hash=link.hash,
        ),
    )


def written(made: Receipt) -> bytes:
    return orjson.dumps(made.model_dump(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def read(content: bytes) -> Receipt:
    """Raises NoReceipt."""
    try:
        if len(content) > LARGEST:
            raise NoReceipt("it is too large")
        return Receipt.model_validate(orjson.loads(content))
    except (orjson.JSONDecodeError, ValidationError) as error:
        raise NoReceipt("it is damaged, or something else") from error
