"""The end of a second officer's confirmation, or of the way there: whoever may hear of it does."""

from bot.context import Context
from bot.core.reply import Copyable, Reply, Value
from storage import people, seconds
from storage.ladder_records import Second
from storage.records import Signon


def about(signed: Signon) -> dict[str, Value]:
    return {"organisation": signed.organisation, "reference": Copyable(signed.reference)}


async def over(context: Context, signed: Signon, key: str) -> None:
    """Its link and its officer go; who had opened it hears why."""
    found = await seconds.of_signon(context.tx, signed.reference)
    if found is None:
        return
    seconds.end(context.tx, found)
    await tell(context, found.person_id, Reply(key, about(signed)))


async def tell(context: Context, person_id: int | None, reply: Reply) -> None:
    person = await people.by_id(context.tx, person_id) if person_id else None
    if person is not None and person.id != context.person.id:
        context.tell(person, reply)


def officer(context: Context, found: Second) -> bool:
    return found.person_id == context.person.id and bool(context.person.id)
