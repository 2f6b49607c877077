"""The names of the public list, in memory and in its order: parts of words are to be found in any script.

A name is kept as the numbers of its words, a word with its signature.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, repeat

import numpy as np
from numpy.typing import NDArray

from storage.database import Transaction
from storage.following import Held
from storage.signatures import Signatures, viewed

SPACE = " "
FEW = 20  # words are compared one by one faster than in a table
GONE = ""  # a word of no name any more
READ_AT_ONCE = 2_000

Name = tuple[str, int, str]
"""As it is compared; the first link of its sign-on; its country."""
Links = NDArray[np.uint32]
Sought = tuple[str, str, Links]
"""Parts, a country, and the first links of those found."""
NOTHING: Sought = ("", "", np.empty(0, np.uint32))


class Search(Held):
    def __init__(self) -> None:
        super().__init__()
        self._names = Names()
        self._sought: Sought = NOTHING

    async def containing(self, tx: Transaction, parts: str, country: str = "") -> Links:
        """The first links of those whose names have each part in one of their words, in the order of the names."""
        async with self.current(tx):
            if self._sought[:2] != (parts, country):
                self._sought = (parts, country, self._names.containing(parts, country))
            return self._sought[2]

    async def _read(self, tx: Transaction) -> None:
        self._sought = NOTHING
        self._names = await _all(tx)

    async def _renew(self, tx: Transaction, links: Sequence[int]) -> None:
        self._sought = NOTHING
        found = await tx.several([("searched_one", {"link": link}) for link in links])
        for link, named in zip(links, found, strict=True):
            self._names.remove(link)
            for row in named:
                self._names.put((row["public_key"], link, row["country"]))


class Names:
    def __init__(self) -> None:
        self._words: list[str] = []
        self._signatures = Signatures()
        self._texts = array("I")  # the words of all names, one after the other
        self._places = array("I")  # in which name each of these is
        self._links = array("I")
        self._countries = array("I")

    def extend(self, names: Iterable[Name], numbers: dict[str, int]) -> None:
        """By those that come behind all others; the words so far by their numbers."""
        for key, link, country in names:
            text = [numbers.setdefault(word, len(numbers)) for word in key.split(SPACE)]
            self._texts.extend(text)
            self._places.extend(repeat(len(self._links), len(text)))
            self._links.append(link)
            self._countries.append(_number(country))
        new = list(islice(numbers, len(self._words), None))
        if new:
            self._words += new
            self._signatures.extend(new)

    def remove(self, link: int) -> None:
        for place in np.flatnonzero(viewed(self._links) == link).tolist():
            first, last = self._span(place)
            gone = set(self._texts[first:last])
            del self._links[place], self._countries[place], self._texts[first:last], self._places[first:last]
            viewed(self._places)[first:] -= 1
            for number in gone:
                if not np.any(viewed(self._texts) == number):
                    self._words[number] = GONE

    def put(self, name: Name) -> None:
        key, link, country = name
        place = bisect_left(range(len(self._links)), (key, link), key=lambda each: (self._key(each), self._links[each]))
        text = array("I", [self._numbered(word) for word in key.split(SPACE)])
        first = self._span(place)[0]
        self._links.insert(place, link)
        self._countries.insert(place, _number(country))
        viewed(self._places)[first:] += 1
        self._texts[first:first] = text
        self._places[first:first] = array("I", repeat(place, len(text)))

    def containing(self, parts: str, country: str = "") -> Links:
        first, *others = [self._named(self._having(part)) for part in parts.split(SPACE)]
        places = first
        for other in others:
            there = np.zeros(len(self._links), bool)
            there[other] = True
            places = places[there[places]]
        if country:
            places = places[viewed(self._countries)[places] == _number(country)]
        found: Links = viewed(self._links)[places]
        return found

    def _span(self, place: int) -> tuple[int, int]:
        """Where its words are."""
        first, last = np.searchsorted(viewed(self._places), np.array([place, place + 1], np.uint32)).tolist()
        return first, last

    def _key(self, place: int) -> str:
        first, last = self._span(place)
        return SPACE.join([self._words[number] for number in self._texts[first:last]])

    def _numbered(self, word: str) -> int:
        for number in self._having(word):
            if self._words[number] == word:
                return number
        self._words.append(word)
        self._signatures.extend([word])
        return len(self._words) - 1

    def _having(self, part: str) -> list[int]:
        """The words with that part."""
        words = self._words
        return [number for number in np.flatnonzero(self._signatures.fit(part)).tolist() if part in words[number]]

    def _named(self, numbers: list[int]) -> NDArray[np.uint32]:
        """The places of the names with one of these words, in order."""
        texts = viewed(self._texts)
        if len(numbers) > FEW:
            wanted = np.zeros(len(self._words), bool)
            wanted[numbers] = True
            there = wanted[texts]
        else:
            there = np.zeros(len(texts), bool)
            for number in numbers:
                there |= texts == number
        places = viewed(self._places)[np.flatnonzero(there)]
        return places[np.flatnonzero(np.diff(places, prepend=np.uint32(len(self._links))))]


async def _all(tx: Transaction) -> Names:
    found, numbers, last = Names(), dict[str, int](), {"key": "", "link": 0}
    while rows := await tx.rows("searched_page", **last, limit=READ_AT_ONCE):
        found.extend([(row["public_key"], row["link"], row["country"]) for row in rows], numbers)
        last = {"key": rows[-1]["public_key"], "link": rows[-1]["link"]}
    return found


def _number(country: str) -> int:
    return int.from_bytes(country.encode(), "big")
