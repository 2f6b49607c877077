"""The names that are not public, for the reviewers' search: in memory are their signatures, no name."""

from array import array
from collections.abc import Sequence

import numpy as np

from storage.database import Row, Transaction
from storage.following import Held
from storage.searched import READ_AT_ONCE, SPACE
from storage.signatures import Signatures, viewed


class Hidden(Held):
    def __init__(self) -> None:
        super().__init__()
        self._links = array("I")
        self._signatures = Signatures()

    async def containing(self, tx: Transaction, parts: str) -> list[int]:
        """The first links of those whose names have each part in one of their words. The few that may are opened."""
        wanted = parts.split(SPACE)
        async with self.current(tx):
            there = np.ones(len(self._links), bool)
            for part in wanted:
                there &= self._signatures.fit(part)
            links = viewed(self._links)[there].tolist()
        found = await tx.several([("hidden_one", {"link": link}) for link in links])
        names = {row["link"]: _name(tx, row) for rows in found for row in rows}
        return [link for link, name in names.items() if all(part in name for part in wanted)]

    async def _read(self, tx: Transaction) -> None:
        self._links, self._signatures = array("I"), Signatures()
        last = 0
        while rows := await tx.rows("hidden_page", link=last, limit=READ_AT_ONCE):
            self._add(tx, rows)
            last = rows[-1]["link"]

    async def _renew(self, tx: Transaction, links: Sequence[int]) -> None:
        found = await tx.several([("hidden_one", {"link": link}) for link in links])
        for link in links:
            for place in np.flatnonzero(viewed(self._links) == link).tolist():
                del self._links[place]
                self._signatures.remove(place)
        self._add(tx, [row for rows in found for row in rows])

    def _add(self, tx: Transaction, rows: Sequence[Row]) -> None:
        self._links.extend([row["link"] for row in rows])
        self._signatures.extend([_name(tx, row) for row in rows])


def _name(tx: Transaction, row: Row) -> str:
    return tx.vault.text(row["folded"], f"signons.folded|{row['reference']}")
