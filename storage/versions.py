"""Statements that were served, word by word, and who is asked to stand by a newer one."""

from dataclasses import dataclass

from storage.database import Transaction
from storage.records import Version


@dataclass(frozen=True)
class Ask:
    """An organisation is asked whether it stands by a version; times in Unix seconds."""

    reference: str
    number: int
    asked: int | None
    answer: str = ""  # kept, later


@dataclass(frozen=True)
class Asked:
    """How many of those who signed an older text."""

    askable: int  # were not asked yet
    unreachable: int  # came from a file: nobody to ask in chat
    asked: int
    kept: int
    withdrawn: int


async def frozen(tx: Transaction, version: Version) -> str:
    """Digest of what was served under this number in this language; empty when nothing was."""
    row = await tx.row("version_find", number=version.number, language=version.language)
    return row["digest"] if row else ""


def freeze(tx: Transaction, version: Version, text: str, *, substantive: bool) -> None:
    about = {"number": version.number, "language": version.language, "digest": version.digest}
    tx.later("version_add", **about, text=text, substantive=int(substantive), at=tx.at)


async def text(tx: Transaction, version: Version) -> str:
    """As it was served; empty for one that never was."""
    row = await tx.row("version_find", number=version.number, language=version.language)
    return row["text"] if row and row["digest"] == version.digest else ""


async def last_substantive(tx: Transaction) -> int:
    """Who signed a lower number signed something else; 0 when nothing was ever changed in substance."""
    row = await tx.row("version_last_substantive")
    return int(row["number"]) if row else 0


def ask(tx: Transaction, number: int, since: int) -> None:
    """Everybody who signed a version before `since` is to be asked about `number`, once."""
    tx.later("ask_signers", number=number, since=since)


async def standing(tx: Transaction, since: int) -> Asked:
    """Of those who signed before version `since`, the last that changed the substance."""
    row = await tx.row("ask_standing", since=since)
    assert row is not None
    return Asked(*(row[name] for name in ("askable", "unreachable", "asked", "kept", "withdrawn")))


async def due(tx: Transaction, before: int, limit: int) -> list[Ask]:
    """To be asked now, or to be reminded because they were asked before then."""
    rows = await tx.rows("ask_due", before=before, limit=limit)
    return [Ask(row["reference"], row["number"], row["asked"]) for row in rows]


def put(tx: Transaction, found: Ask) -> None:
    """The question, or the reminder of it, is on its way."""
    tx.later("ask_put", reference=found.reference, at=tx.at)


async def of(tx: Transaction, reference: str) -> Ask | None:
    row = await tx.row("ask_find", reference=reference)
    return Ask(reference, row["number"], row["asked"], row["answer"]) if row else None


def answer(tx: Transaction, reference: str, given: str) -> None:
    tx.later("ask_answer", reference=reference, answer=given)
