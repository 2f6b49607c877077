"""Mail that is to be sent, and how much of it a day."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict

from storage.database import Row, Transaction
from storage.mail_records import Cap, Letter, Mail

CONTEXT = "mails.content"
DAY = 86400


def add(tx: Transaction, person_id: int, letter: Letter, code: int | None = None) -> None:
    content = json.dumps({**asdict(letter), "token": secrets.token_hex(16)}, ensure_ascii=False)
    tx.later("mail_add", person_id=person_id, code=code, content=tx.vault.seal(content, CONTEXT), at=tx.at)


def _mail(tx: Transaction, row: Row) -> Mail:
    content = json.loads(tx.vault.text(row["content"], CONTEXT))
    token = content.pop("token")
    known = (row["id"], row["person_id"], row["code"], Letter(**content), token)
    return Mail(*known, attempts=row["attempts"], repeated=bool(row["repeated"]), created=row["created"])


async def claim(tx: Transaction, limit: int) -> list[Mail]:
    """Marks what is due as being sent. Commit before touching the network."""
    rows = await tx.rows("mail_due", at=tx.at, limit=limit)
    for row in rows:
        tx.later("mail_claim", id=row["id"])
    return [_mail(tx, row) for row in rows]


async def stranded(tx: Transaction) -> list[Mail]:
    return [_mail(tx, row) for row in await tx.rows("mail_stranded")]


def end(tx: Transaction, mail: Mail) -> None:
    """Its fate is known, or it is given up."""
    tx.later("mail_end", id=mail.id)


def again(tx: Transaction, mail: Mail, not_before: int, *, repeated: bool = False) -> None:
    tx.later("mail_again", id=mail.id, not_before=not_before, repeated=int(repeated))


async def soonest(tx: Transaction) -> int | None:
    """When the next may go (Unix seconds); None when nothing waits."""
    row = await tx.row("mail_soonest")
    return row["at"] if row else None


async def backlog(tx: Transaction) -> int:
    row = await tx.row("mail_backlog")
    return int(row["n"]) if row else 0


async def spend(tx: Transaction, *caps: Cap) -> bool:
    """Counts one of each; False, and nothing is counted, when one of them is reached."""
    day = tx.at // DAY
    keys = {tx.vault.lookup(cap.value, f"cap-{cap.kind}"): cap.most for cap in caps}
    for key, most in keys.items():
        row = await tx.row("cap_read", day=day, key=key)
        if row is not None and row["n"] >= most:
            return False
    _count(tx, day, list(keys))
    return True


def _count(tx: Transaction, day: int, keys: Sequence[bytes]) -> None:
    for key in keys:
        tx.later("cap_add", day=day, key=key)


def forget_caps(tx: Transaction) -> None:
    """Those of days gone by."""
    tx.later("cap_forget", day=tx.at // DAY)
