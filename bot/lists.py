"""The lists of what is not wanted, in memory as they stand in the database."""

from bot.core import protection as core
from storage import protection
from storage.database import Transaction
from storage.protection_records import Block, Blocked
from storage.records import Signon


class Lists:
    """Read when first asked, and again after every change."""

    def __init__(self) -> None:
        self._known: list[Block] | None = None

    def forget(self) -> None:
        """To be called with every change of an entry."""
        self._known = None

    async def entries(self, tx: Transaction, kind: Blocked) -> list[Block]:
        """The newest first."""
        if self._known is None:
            self._known = await protection.blocks(tx)
        return [each for each in self._known if each.kind is kind]

    async def barred(self, tx: Transaction, telegram_id: int) -> bool:
        """Whether this account is not to be heard."""
        known = await self.entries(tx, Blocked.PERSON)
        return bool(known) and protection.lookup(tx, Blocked.PERSON, telegram_id) in {each.lookup for each in known}

    async def unwanted(self, tx: Transaction, signed: Signon) -> str:
        """The domain or word for which a sign-on is to be set aside; "" for none."""
        domains = {each.value for each in await self.entries(tx, Blocked.DOMAIN)}
        return core.unwanted(signed, domains, [each.value for each in await self.entries(tx, Blocked.WORD)])
