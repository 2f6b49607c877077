"""The people of the secretariat, and how they are reached."""

from bot.core.reply import Button
from bot.core.roles import Right, may
from bot.settings import Settings
from storage import people
from storage.database import Transaction
from storage.records import Person, Role

PANEL = (Button("panel-back", "panel"),)
"""The row that leads from any screen of the secretariat back to the panel."""


def role(settings: Settings, person: Person) -> Role:
    """Owners stand in the settings: nobody in chat can make or unmake one."""
    return Role.OWNER if person.telegram_id in settings.admin_ids else person.role


async def those_who_may(tx: Transaction, settings: Settings, right: Right) -> list[Person]:
    """Who has that right and can be written to; owners who never wrote to the bot cannot."""
    owners = [await people.find(tx, identity) for identity in sorted(settings.admin_ids)]
    found = {each.id: each for each in (*owners, *await people.with_role(tx)) if each is not None and not each.blocked}
    return [each for each in found.values() if may(role(settings, each), right)]
