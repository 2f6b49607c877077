"""A new master key: all that is sealed is sealed anew, a little at a time; how far it came stands in the rows."""

from dataclasses import dataclass
from string import Formatter
from typing import Any

from storage.database import Row, Transaction
from storage.keycheck import ROOT
from storage.vault import PREFIX_BYTES

AT_ONCE = 200  # values a transaction
FIRST: dict[str, Any] = {"lookup": b"", "reference": ""}  # sorts before every value of such a key; -1 before the rest


@dataclass(frozen=True)
class Column:
    """Where sealed values are, and in which context; its fields are columns of the same row."""

    table: str
    column: str
    context: str
    key: str = "id"

    @property
    def _fields(self) -> list[str]:
        return [name for _, name, _, _ in Formatter().parse(self.context) if name]

    def about(self, row: Row) -> str:
        values = {name: row[name] for name in self._fields}
        return self.context.format(**{n: v.hex() if isinstance(v, bytes) else v for n, v in values.items()})

    @property
    def stale(self) -> str:
        """Values sealed with another key than the newest."""
        fields = "".join(f", {name}" for name in self._fields)
        return (
            f"SELECT {self.key} AS place, {self.column} AS sealed{fields} FROM {self.table} "  # noqa: S608
            f"WHERE {self.key} > :after AND length({self.column}) > 0 AND substr({self.column}, 1, 5) <> :prefix "
            f"ORDER BY {self.key} LIMIT :limit"
        )

    @property
    def renew(self) -> str:
        return f"UPDATE {self.table} SET {self.column} = :sealed WHERE {self.key} = :place"  # noqa: S608

    @property
    def count(self) -> str:
        """By the first bytes; what is empty or NULL is none."""
        return (
            f"SELECT substr({self.column}, 1, 5) AS prefix, count(*) AS n FROM {self.table} "  # noqa: S608
            f"WHERE length({self.column}) > 0 GROUP BY 1"
        )


SEALED = (
    Column("inbox", "raw", "inbox.raw|{update_id}", key="seq"),
    Column("outbox", "payload", "outbox.payload"),
    Column("held_back", "payload", "outbox.payload"),
    Column("people", "telegram_id", "people.telegram_id|{id}"),
    Column("drafts", "answers", "drafts.answers|{person_id}", key="person_id"),
    Column("signons", "details", "signons.details|{reference}", key="reference"),
    Column("signons", "folded", "signons.folded|{reference}", key="reference"),
    Column("signons", "alike", "signons.alike|{reference}", key="reference"),
    Column("signons", "traits", "signons.traits|{reference}", key="reference"),
    Column("signons", "receipt", "signons.receipt|{reference}", key="reference"),
    Column("notes", "text", "notes.text|{reference}"),
    Column("questions", "text", "questions.text|{person_id}"),
    Column("question_messages", "text", "question_messages.text|{question_id}"),
    Column("question_replies", "texts", "question_replies.texts|{person_id}", key="person_id"),
    Column("placed", "place", "placed.place"),
    Column("origins", "code", "origins.code", key="lookup"),
    Column("invitations", "label", "invitations.label|{lookup}"),
    Column("colleagues", "label", "colleagues.label|{person_id}", key="person_id"),
    Column("living", "chat", "living.chat|{id}"),
    Column("living", "title", "living.title|{id}"),
    Column("events", "body", "events.body|{id}", key="seq"),
    Column("broadcasts", "contents", "broadcasts.contents"),
    Column("mails", "content", "mails.content"),
    Column("seconds", "details", "seconds.details|{id}|{person_id}"),
    Column("blocks", "value", "blocks.value|{kind}|{lookup}"),
    Column("arrivals", "code", "arrivals.code|{person_id}", key="person_id"),
    Column("batches", "rule", "batches.rule|{id}"),
    Column("spikes", "about", "spikes.about|{lookup}"),
)
"""All of them: a test walks the schema and fails on a BLOB that is neither here nor in LOOKUPS."""

LOOKUPS = frozenset(
    {
        "blocks.lookup", "spikes.lookup",
        "codes.digest", "codes.mailbox", "confirmations.lookup", "daily_caps.key", "disavowals.lookup",
        "disavowals.mailbox", "erasures.mark", "export_lines.line", "guesses.digest", "held_back.lane", "inbox.lane",
        "invitations.lookup", "living.lookup", "origins.lookup", "outbox.lane", "people.lookup", "placed.lane",
        "placed.spot", "seconds.ground", "seconds.lookup", "signons.same", "unlike.pair",
    }
)  # fmt: skip
"""Keyed hashes: they go by the root, which is sealed itself, and stay."""

FACTS = {"key-check": "facts.key-check", ROOT: f"facts.{ROOT}"}
"""Sealed, too, in hexadecimal; with their contexts."""


@dataclass(frozen=True)
class Rotation:
    key: str  # name of the new one
    began: int
    sealed: int
    ended: int | None


class Resealing:
    """One way through all columns; what it has done already it passes by quickly when it begins again."""

    def __init__(self) -> None:
        self._left = list(SEALED)
        self._after: Any = None

    async def step(self, tx: Transaction) -> bool:
        """A little; whether there is more to do. To be committed before the next."""
        key = tx.vault.newest.hex()
        if not self._left:
            return await self._end(tx, key)
        column = self._left[0]
        after = FIRST.get(column.key, -1) if self._after is None else self._after
        rows = await tx.plain(column.stale, after=after, prefix=tx.vault.prefix, limit=AT_ONCE)
        for row in rows:
            context = column.about(row)
            sealed = tx.vault.seal(tx.vault.open(row["sealed"], context), context)
            tx.wait(column.renew, sealed=sealed, place=row["place"])
            self._after = row["place"]
        tx.later("rotation_step", key=key, at=tx.at, n=len(rows))
        if len(rows) < AT_ONCE:
            self._left.pop(0)
            self._after = None
        return True

    async def _end(self, tx: Transaction, key: str) -> bool:
        await _facts(tx)
        if await left(tx):  # another program wrote with the old key meanwhile
            self._left = list(SEALED)
            return True
        tx.later("rotation_end", key=key, at=tx.at)
        tx.truncate = True  # what was sealed with the old key is in the log, too
        return False


async def _facts(tx: Transaction) -> None:
    for fact, context in FACTS.items():
        row = await tx.row("fact_read", key=fact)
        if row is not None and not bytes.fromhex(row["value"]).startswith(tx.vault.prefix):
            plain = tx.vault.open(bytes.fromhex(row["value"]), context)
            tx.later("fact_write", key=fact, value=tx.vault.seal(plain, context).hex())


async def counts(tx: Transaction) -> dict[str, int]:
    """How many values each key seals, by its name; "" for those from before keys had names."""
    made: dict[str, int] = {}
    known = {tx.vault.prefix[:1] + each: each.hex() for each in tx.vault.names}
    found = [(row["prefix"], row["n"]) for column in SEALED for row in await tx.plain(column.count)]
    facts = [row for fact in FACTS if (row := await tx.row("fact_read", key=fact)) is not None]
    for prefix, n in [*found, *((bytes.fromhex(row["value"])[:PREFIX_BYTES], 1) for row in facts)]:
        made[known.get(prefix, "")] = made.get(known.get(prefix, ""), 0) + n
    return made


async def left(tx: Transaction) -> int:
    """Values that the newest key does not open."""
    return sum(n for key, n in (await counts(tx)).items() if key != tx.vault.newest.hex())


async def begun(tx: Transaction) -> Rotation | None:
    """That to the newest key; None: there was none yet."""
    row = await tx.row("rotation_find", key=tx.vault.newest.hex())
    return Rotation(row["key"], row["began"], row["sealed"], row["ended"]) if row else None
