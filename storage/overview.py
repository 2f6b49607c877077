"""What waits and how the bot is, for the panel."""

from datetime import UTC, datetime

from storage.database import Row, Transaction
from storage.desk_records import Overview, Waiting


def _when(value: str | int | None) -> datetime | None:
    return datetime.fromtimestamp(int(value), UTC) if value is not None and str(value).isdecimal() else None


def _waiting(row: Row, name: str) -> Waiting:
    return Waiting(row[name], _when(row[f"{name}_since"]))


async def read(tx: Transaction) -> Overview:
    row = await tx.row("overview")
    assert row is not None
    return Overview(
        signons=_waiting(row, "signons"),
        questions=_waiting(row, "questions"),
        unsent=_waiting(row, "unsent"),
        dead=row["dead"],
        flood_until=_when(row["flood_until"]),
        backup=_when(row["backup_at"]),
        backup_since=_when(row["backup_since"]),
        drill=_when(row["drill_at"]),
        mail=Waiting(row["mails"], _when(row["mail_down_since"])),
        rush=_when(row["rush_at"]),
        uncertain=row["uncertain"] or 0,
        given_up=row["given_up"] or 0,
        floods=row["floods"] or 0,
    )
