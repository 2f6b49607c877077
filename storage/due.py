"""What waits for the secretariat: the numbers of a digest."""

from storage.database import Transaction
from storage.due_records import Due


async def numbers(tx: Transaction, since: int) -> Due:
    signed = await tx.row("due_signons", since=since)
    asked = await tx.row("due_questions")
    met = await tx.row("due_people", since=since)
    assert signed is not None and asked is not None and met is not None
    states = ("waiting", "fresh", "approved", "rejected", "withdrawn", "total")
    return Due(
        **{name: signed[name] for name in states},
        people=met["n"],
        questions=asked["n"],
        question_since=asked["oldest"],
    )
