"""The names of all sign-ons that stand, in memory, so that only few are compared; kept up by the chain."""

import asyncio
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz import fuzz, process

from bot.core import alike, names
from bot.core import traits as core
from bot.core.alike import Claim
from bot.core.traits import Traits
from storage import signons, traits
from storage.database import Transaction
from storage.records import Listing
from storage.regions import region
from storage.traits import Compared, Place

NEAR = 150
"""So many are compared; where there are no more, all are."""
NEARBY = 50  # of its country: those may be encoded, too, which takes a few milliseconds for each
REMEMBERED = 16  # looks, should what they saw be undone


@dataclass
class Look:
    place: Place  # the end of the chain then
    seen: set[str] = field(default_factory=set)  # references of what had changed


class Directory:
    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._clear()

    def _clear(self) -> None:
        self._traits = Traits()
        self._keys: list[str | None] = []
        self._references: list[str] = []
        self._numbers: dict[str, int] = {}
        self._looks: list[Look] = []

    async def refresh(self, tx: Transaction) -> None:
        """To be called before anything is asked. The first time, and after a restore, all is read."""
        if not tx.begun:
            await tx.flush()  # whoever has begun waits for nobody who may wait for the turn
        async with self._turn:
            await self._refresh(tx)

    async def _refresh(self, tx: Transaction) -> None:
        place = await traits.head(tx)
        if self._looks and self._looks[-1].place == place:
            return
        undone = set[str]()
        while self._looks and not await traits.stands(tx, self._looks[-1].place):
            undone |= self._looks.pop().seen
        if not self._looks:
            return await self._read(tx, place)
        version = core.version()
        found = [await traits.one(tx, each, version) for each in undone]
        found += await traits.changed(tx, self._looks[-1].place[0], version)
        for each in found:
            await self._put(tx, each)
        self._looks = [*self._looks, Look(place, {each.reference for each in found})][-REMEMBERED:]

    async def _read(self, tx: Transaction, place: Place) -> None:
        self._clear()
        async for each in traits.all_(tx, core.version()):
            await self._put(tx, each)
        self._looks = [Look(place)]

    async def _put(self, tx: Transaction, given: Compared) -> None:
        number = self._numbers.pop(given.reference, None)
        if number is not None:
            self._traits.remove(number)
            self._keys[number] = None
        if given.stands:
            found = given.traits if given.traits is not None else await self._found(tx, given)
            self._numbers[given.reference] = self._traits.add(found)
            self._keys.append(given.key)
            self._references.append(given.reference)

    async def _found(self, tx: Transaction, given: Compared) -> "array[int]":
        """Once for each name, and kept."""
        signed = await signons.find(tx, given.reference)
        assert signed is not None
        place = region(signed.country) if signed.listing is Listing.REGION else signed.country
        where = {core.country(place), *core.of_website(signed.website)}
        found = array("I", sorted(core.of_name(signed.organisation) | where))
        traits.keep(tx, given.reference, found, core.version())
        return found

    def near(self, name: str, most: int = NEAR) -> dict[str, str]:
        """Reference → folded name of those that may mean the same, or are spelt much the same."""
        spelt = process.extract(
            names.comparison_key(name), self._keys, scorer=fuzz.ratio, score_cutoff=alike.SPELT, limit=most
        )
        return self._named({*self._traits.nearest(core.of_name(name), most), *(number for _, _, number in spelt)})

    def nearby(self, this: Claim) -> list[str]:
        """References of those in its country: the most alike where there are many, and those of its website."""
        there = np.concatenate(
            [self._traits.having(core.country(each)) for each in (this.country, region(this.country))]
        )
        sought = core.of_website(this.website)
        found = set(self._traits.nearest(core.of_name(this.organisation) | sought, NEARBY, there))
        found |= {
            int(number) for each in sought for number in np.intersect1d(self._traits.having(each), there)[:NEARBY]
        }
        return list(self._named(found))

    def _named(self, numbers: set[int]) -> dict[str, str]:
        known: Mapping[int, str | None] = {each: self._keys[each] for each in sorted(numbers)}
        return {self._references[number]: key for number, key in known.items() if key is not None}
