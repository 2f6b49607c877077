"""What the names of all sign-ons that stand have in common, in memory, so that only few are compared; kept up by the
chain."""

from array import array
from collections.abc import Iterable, Mapping
from itertools import islice

import numpy as np

from bot.core import names, profiles
from bot.core import traits as core
from bot.core.alike import Claim
from bot.core.profiles import Profile
from bot.core.traits import Traits
from storage import reviews, signons, traits
from storage.database import Transaction
from storage.following import Changes, Follower
from storage.records import Listing
from storage.regions import region
from storage.traits import Compared

NEAR = 60
"""So many are compared; where there are no more, all are."""
NEARBY = 30  # of its country: those may be encoded, too
SIGNS = len(signons.new_reference())
READ_AT_ONCE, LEARNT_AT_ONCE = 500, 40
"""Names whose traits are kept, and such as are looked at for the first time, a millisecond each."""
LEARNT_MEANWHILE = 10  # while somebody waits


class Directory:
    def __init__(self) -> None:
        self._follower = Follower[str]()
        self._clear()

    def _clear(self) -> None:
        self._traits = Traits()
        self._references = bytearray()  # one after the other: as texts they would take seven times as much
        self._unknown: dict[str, None] = {}  # of which nothing is known, or only by other lists of words
        self._read_up_to: str | None = ""  # None: all

    async def refresh(self, tx: Transaction) -> None:
        """To be called before anything is asked: what was not read yet is. What is not known yet is not found."""
        async with self._follower.changes(tx) as changes:
            await self._follow(tx, changes)
            while self._read_up_to is not None:
                await self._read(tx)
            await self._learn(tx, LEARNT_MEANWHILE)

    async def step(self, tx: Transaction) -> bool:
        """A little of what `refresh` would do; whether there is more."""
        async with self._follower.changes(tx) as changes:
            await self._follow(tx, changes)
            if self._read_up_to is not None:
                await self._read(tx)
            elif self._unknown:
                await self._learn(tx, LEARNT_AT_ONCE)
                if not self._unknown:
                    self._unknown = {}  # one that was large keeps its room
                    reviews.compare_again(tx)  # who was compared meanwhile was compared with some only
            return self._read_up_to is not None or bool(self._unknown)

    async def _follow(self, tx: Transaction, changes: Changes[str] | None) -> None:
        if changes is None:
            return
        if changes.since is None:
            self._clear()
            return
        version = core.version()
        found = [await traits.one(tx, each, version) for each in changes.undone]
        found += await traits.changed(tx, changes.since, version)
        for each in found:
            self._put(each)
        changes.look.seen |= {each.reference for each in found}

    async def _read(self, tx: Transaction) -> None:
        found = await traits.after(tx, self._read_up_to or "", core.version(), READ_AT_ONCE)
        for each in found:
            self._put(each)
        self._read_up_to = found[-1].reference if len(found) == READ_AT_ONCE else None

    def _put(self, given: Compared) -> None:
        known = core.reference(given.reference)
        for number in self._traits.having(known):
            if self._reference(number) == given.reference:
                self._traits.remove(number)
        self._unknown.pop(given.reference, None)
        if given.stands and not given.lately:
            self._unknown[given.reference] = None
        if given.stands and given.traits is not None:
            self._traits.add((*given.traits, known))
            self._references += given.reference.encode().ljust(SIGNS)

    async def _learn(self, tx: Transaction, most: int) -> None:
        """The last that came first: somebody may wait for that one."""
        for reference in list(islice(reversed(self._unknown), most)):
            self._put(Compared(reference, found := await self._found(tx, reference), True, stands=found is not None))

    async def _found(self, tx: Transaction, reference: str) -> "array[int] | None":
        """Once for each name, and kept."""
        signed = await signons.find(tx, reference)
        if signed is None or signed.status not in traits.STANDING:
            return None
        place = region(signed.country) if signed.listing is Listing.REGION else signed.country
        where = {core.country(place), *core.of_website(signed.website)}
        found = array("I", sorted(core.of_name(signed.organisation) | where))
        note = profiles.note(profiles.profile(names.comparison_key(signed.organisation)))
        traits.keep(tx, reference, (found, note), core.version())
        return found

    async def near(self, tx: Transaction, name: str, most: int = NEAR) -> dict[str, Profile]:
        """By reference those that may mean the same, or are spelt much the same."""
        return await self._profiles(tx, self._traits.nearest(self._traits.weights(core.of_name(name)), most))

    async def around(self, tx: Transaction, this: Claim) -> tuple[dict[str, Profile], dict[str, Profile]]:
        """The same, and those in its country: the most alike where there are many, and those of its website."""
        weights = self._traits.weights(core.of_name(this.organisation))
        near = self._traits.nearest(weights, NEAR)
        places = (core.country(this.country), core.country(region(this.country)))
        there, sought = np.concatenate([self._traits.having(each) for each in places]), core.of_website(this.website)
        nearby = {
            *core.nearest_of(there, weights + self._traits.weights(sought), NEARBY),
            *self._traits.those(sought, there, NEARBY),
        }
        known = await self._profiles(tx, sorted(nearby.union(near)))
        return self._of(near, known), self._of(sorted(nearby), known)

    def _of(self, numbers: Iterable[int], known: Mapping[str, Profile]) -> dict[str, Profile]:
        return {each: known[each] for each in self._named(numbers) if each in known}

    async def looking_like(self, tx: Transaction, name: str) -> dict[str, str]:
        """Reference → folded name of those that look alike, in whatever letters."""
        found = await self._profiles(tx, self._traits.having(core.shape(name))[:NEAR])
        return {reference: each.key for reference, each in found.items()}

    async def _profiles(self, tx: Transaction, numbers: Iterable[int]) -> dict[str, Profile]:
        known = await traits.notes(tx, self._named(numbers), core.version())
        return {
            reference: profiles.noted(each) if isinstance(each, bytes) else profiles.profile(each)
            for reference, each in known.items()
        }

    def _named(self, numbers: Iterable[int]) -> list[str]:
        return [self._reference(number) for number in numbers]

    def _reference(self, number: int) -> str:
        return self._references[number * SIGNS : (number + 1) * SIGNS].decode().rstrip()
