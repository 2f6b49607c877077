"""Versions of the statement: frozen when first served; who signed an older one is asked once, and reminded once."""

from datetime import datetime, timedelta

from bot.context import House
from bot.core import due
from bot.core.reply import Button, Reply, Rows, Value, column
from bot.reading import Malformed
from bot.statements import Statements
from storage import people, signons, versions
from storage.database import Transaction
from storage.records import Signon, Urgency, Version
from storage.versions import Ask

AT_ONCE = 200  # questions of one tick
PATIENCE = timedelta(days=7)  # until the reminder


async def freeze(tx: Transaction, statements: Statements) -> None:
    """Keeps what is served for the first time. Raises Malformed when other words stand under its number."""
    for version in await new(tx, statements):
        text = statements.get(version.language).text
        versions.freeze(tx, version, text, substantive=statements.substantive)


async def new(tx: Transaction, statements: Statements) -> list[Version]:
    """What was never served so far. Raises Malformed when other words stand under its number."""
    found = {language: statements.version(language) for language in statements.languages}
    known = {language: await versions.frozen(tx, version) for language, version in found.items()}
    for language, version in found.items():
        if known[language] not in ("", version.digest):
            raise Malformed(
                f"{language}/statement.md was changed, and version {version.number} is in use with other words. "
                "Raise `number` in locales/statement.toml, and say in `substantive` whether signers are to be asked."
            )
    return [version for language, version in found.items() if not known[language]]


def question(signed: Signon, number: int, *, reminder: bool = False) -> Reply:
    """What is asked of a representative."""
    old = signed.version.number if signed.version else 0
    args: dict[str, Value] = {"organisation": signed.organisation, "old": old, "new": number}
    return Reply("version-reminder" if reminder else "version-ask", args, buttons(signed.reference, number))


def buttons(reference: str, number: int) -> Rows:
    return column(
        Button("version-keep", f"version:keep:{reference}:{number}"),
        Button("version-changes", f"version:changes:{reference}"),
        Button("version-read-new", f"version:new:{reference}"),
        Button("version-read-old", f"version:old:{reference}"),
        Button("version-later", f"version:later:{reference}:{number}"),
        Button("mysignature-withdraw", f"mine:withdraw:{reference}"),
    )


async def ask(tx: Transaction, house: House, now: datetime) -> None:
    """Some at each tick, at a decent hour; what was not asked yet is known from rows alone."""
    if now.astimezone(house.settings.zone).hour not in due.DECENT:
        return
    for found in await versions.due(tx, int((now - PATIENCE).timestamp()), AT_ONCE):
        await _ask(tx, house, found)
        versions.put(tx, found)


async def _ask(tx: Transaction, house: House, found: Ask) -> None:
    signed = await signons.find(tx, found.reference)
    person = await people.by_id(tx, signed.person_id) if signed and signed.person_id else None
    if signed is None or person is None or person.blocked:
        return
    reply = question(signed, house.statements.number, reminder=found.asked is not None)
    house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)
