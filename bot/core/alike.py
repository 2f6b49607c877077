"""Which organisations may be one: across spellings, languages, scripts and acronyms. A person decides.

civil_words.txt: the words of which such names are made, in our languages. What is not there is compared by its sound.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.core import addresses, initials, lexicon, names
from bot.core.countries import INTERNATIONAL
from bot.core.lexicon import BEGUN
from bot.core.likely import Compared, Meanings, compare
from bot.core.profiles import Profile, profile
from bot.core.words import Word

K = TypeVar("K")

SURE, INSIDE = 99, 95
SPELT = 88  # of the letters
LEAST = 80
APART = -1
TRANSLATED = 72
"""Enough where hardly a word is spelt the same: kinds of bodies are called differently elsewhere."""
BY_WORDS = Meanings()
ONE_WEBSITE, OTHER_COUNTRY = 3.0, -2.5
"""What these add to the logarithm of the odds that two names mean one organisation."""
BODIES = ("~faculty", "~department", "~branch", "~club", "~lab", "~team")
PARTS = frozenset((*BODIES, "youth", "student", "library", "museum", "clinic", "lawschool", "school", "hospital"))
"""With one of these more, a name is that of a part."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What is compared of a sign-on."""

    organisation: str
    country: str = ""
    website: str = ""
    reference: str = ""
    known: Profile | None = field(default=None, compare=False, repr=False)
    """What its name is made of, where that is at hand."""

    @property
    def profile(self) -> Profile:
        return self.known or profile(names.comparison_key(self.organisation))

    @property
    def key(self) -> str:
        return self.profile.key

    def elsewhere(self, other: "Claim") -> bool:
        both = {self.country, other.country}
        return len(both) > 1 and both.isdisjoint(("", INTERNATIONAL))


def similar(name: str, others: Mapping[K, str], limit: int = 5, meanings: Meanings = BY_WORDS) -> list[tuple[K, int]]:
    """Who of `others` (comparison keys) is named much like this, with a score to 100, best first."""
    found, doubtful = _sorted_out(name, {which: profile(key) for which, key in others.items()}, limit)
    found |= {which: min(score, LEAST - 1) for which, score in meanings.likely(doubtful, {}).items()}
    return _best(found)[:limit]


def surely(name: str, others: Mapping[K, Profile], limit: int = 5) -> list[K]:
    """Those that the rules are sure of."""
    return [which for which, _ in _best(_sorted_out(name, others, limit)[0])][:limit]


def promising(name: str, others: Mapping[K, Profile], limit: int, meanings: Meanings = BY_WORDS) -> list[K]:
    """Who of `others` is worth a closer look, best first, also if only the website may speak for them."""
    found, doubtful = _sorted_out(name, others, limit)
    hopeful = meanings.hopeful(doubtful, dict.fromkeys(doubtful, ONE_WEBSITE))
    return [*(which for which, _ in _best(found)), *hopeful][:limit]


def _best(found: Mapping[K, int]) -> list[tuple[K, int]]:
    return sorted(found.items(), key=lambda each: -each[1])


def _sorted_out(name: str, others: Mapping[K, Profile], limit: int) -> tuple[dict[K, int], dict[K, Compared]]:
    """Those that the rules are sure of, with a score, and those that they leave open."""
    key = names.comparison_key(name)
    this, found, doubtful = profile(key), dict[K, int](), dict[K, Compared]()
    keys = {which: other.key for which, other in others.items()}
    spelt = {which for _, _, which in process.extract(key, keys, scorer=fuzz.ratio, score_cutoff=SPELT, limit=limit)}
    for which, that in others.items() if key else ():
        if which in spelt or not this.marks.isdisjoint(that.marks):
            compared = compare(this.words, that.words)
            if (score := likeness(this, that, compared)) >= LEAST:
                found[which] = score
            elif score != APART:
                doubtful[which] = compared
    return found, doubtful


def resembling(this: Claim, others: Sequence[Claim], meanings: Meanings = BY_WORDS) -> list[Claim]:
    """Whom a reviewer is to compare it with: by their names or initials, and by where they are."""
    found, doubtful, besides = set[int](), dict[int, Compared](), dict[int, float]()
    for place, other in enumerate(others):
        sure, left_open = _judged(this, other)
        if sure or _initials_suffice(this, other):
            found.add(place)
        elif left_open is not None:
            doubtful[place], besides[place] = left_open, _besides(this, other)
    found |= meanings.likely(doubtful, besides).keys()
    return [others[place] for place in sorted(found)]


def resembles(one: Claim, other: Claim, meanings: Meanings = BY_WORDS) -> bool:
    return bool(resembling(one, [other], meanings))


def _judged(one: Claim, other: Claim) -> tuple[bool, Compared | None]:
    """Whether the rules are sure that it is one; what they leave open."""
    this, that = one.profile.within(one.country, other.profile), other.profile.within(other.country, one.profile)
    compared = compare(this.words, that.words)
    score = likeness(this, that, compared)
    if score >= SURE or (score >= LEAST and (compared.named or not _apart_by_place(one, other))):
        return True, None
    return False, None if score == APART else compared


def _apart_by_place(one: Claim, other: Claim) -> bool:
    return one.elsewhere(other) and not one_website(one, other)


def _besides(one: Claim, other: Claim) -> float:
    return ONE_WEBSITE * one_website(one, other) + OTHER_COUNTRY * _apart_by_place(one, other)


def _initials_suffice(one: Claim, other: Claim) -> bool:
    """Initials where more agrees."""
    same_country = bool(one.country) and one.country == other.country
    return bool(initials.stand(one.key, other.key)) and initials.suffice(
        one.key, other.key, same_country=same_country, same_website=one_website(one, other)
    )


def hints(one: Claim, other: Claim) -> bool:
    """Initials alone; two or three are many organisations' from country to country."""
    return initials.stand(one.key, other.key) == initials.SURELY and (
        not one.elsewhere(other) or initials.distinctive(one.key, other.key)
    )


def share_website(one: Claim, other: Claim) -> bool:
    """Whether two in one country name one website, and not as a part and its whole do."""
    if not one.website or one.website != other.website or one.elsewhere(other) or addresses.lodging(one.website):
        return False
    return not _part(*compare(one.profile.words, other.profile.words).left)


def one_website(one: Claim, other: Claim) -> bool:
    mine = addresses.registrable(one.website) if one.website else ""
    if not mine or (other.website.isascii() and mine not in other.website.lower()):
        return False
    return mine == addresses.registrable(other.website) and not addresses.lodging(mine)


def likeness(one: Profile, other: Profile, compared: Compared) -> int:
    """How sure it is, to 100, that the two names mean the same; APART where it is known that they do not."""
    if one.key == other.key:
        return 100
    if not one.bodies.isdisjoint(other.bodies):
        return SURE
    if _apart(one, other, compared):
        return APART
    if one.joined & other.joined or _misspelt(one, other):
        return SURE
    if _one_sound(one, other):
        return INSIDE
    return _shared(one, other, compared)


def _apart(one: Profile, other: Profile, compared: Compared) -> bool:
    """Known to be two, or of other places or numbers, or a part; or acronyms: those differ by a letter."""
    if (one.bodies and other.bodies) or (one.numbers and other.numbers and one.numbers != other.numbers):
        return True
    if one.acronym and other.acronym and one.key[0].isascii() == other.key[0].isascii():
        return True
    return compared.siblings or _part(*compared.left)


def _part(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    telling = [[each for each in side if each.weight == 1 or each.meaning in PARTS] for side in (one, other)]
    return not all(telling) and any(each.meaning in PARTS for side in telling for each in side)


def _one_sound(one: Profile, other: Profile) -> bool:
    """Names alone, or written as they sound in other letters, however they are parted into words."""
    this, that = one.whole.text, other.whole.text
    near = this[:1].isascii() == that[:1].isascii() or min(len(this), len(that)) < 6
    if near and any([each.meaning for each in (*one.words, *other.words)]):
        return False
    return one.whole.same(other.whole)


def _misspelt(one: Profile, other: Profile) -> bool:
    """The same but for slips of the hand, which make no other known word."""
    this, that = one.whole.text, other.whole.text
    if len(one.parts) != len(other.parts) and min(len(this), len(that)) > 9 and OSA.distance(this, that) < 2:
        return True  # a space
    return _slips(one.parts, other.parts) or _slips(tuple(one.key.split()), tuple(other.key.split()))


def _slips(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) != len(other):
        return False
    different = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(different) <= max(1, len(one) // 2) and all(_slip(*pair) for pair in different)


def _slip(one: str, other: str) -> bool:
    if one.rstrip("s") == other.rstrip("s"):
        return True
    if lexicon.small(one) != lexicon.small(other):
        return OSA.distance(one, other) < 2
    if min(len(one), len(other)) < 4 or (fuzz.ratio(one, other) < 80 and not _one_letter(one, other)):
        return False
    meant = [lexicon.meanings(each) for each in (one, other)]
    return () in meant or meant[0] == meant[1] or not all(map(lexicon.dictionary().wholly, (one, other)))


def _one_letter(one: str, other: str) -> bool:
    return min(len(one), len(other)) > BEGUN and OSA.distance(one, other) < 2


def _shared(one: Profile, other: Profile, compared: Compared) -> int:
    """By the weight of the words that both have; one that tells much on each side alone makes two organisations."""
    alone, left = compared.left
    if _inside(one, alone) or _inside(other, left):
        return INSIDE
    if all(compared.telling):
        return 0
    score = min(round(100 * compared.share), SURE - 1)
    return max(score, LEAST) if score >= TRANSLATED and _translated(one, other) else score


def _translated(one: Profile, other: Profile) -> bool:
    return not {each.text for each in one.words} & {each.text for each in other.words}


def _inside(whole: Profile, alone: tuple[Word, ...]) -> bool:
    """All of it is within the other's name, and says who it is."""
    return not alone and any(each.weight == 1 and not each.is_place and each.tells for each in whole.words)
