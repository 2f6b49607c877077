"""How a word sounds, near enough to compare it across Latin, Cyrillic and Arabic letters and Chinese signs."""

import re
from functools import lru_cache

from bot.core import mandarin

LATIN, ARABIC, HAN, OTHER = "latin", "arabic", "han", "other"
_CYRILLIC = dict(zip("абвгґдеєжзиіїклмнопрстуфх", "abvggdeejziiiklmnoprstufh", strict=True))
_CYRILLIC |= {"ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a"}
_CYRILLIC |= {"ж": "zh"}
_ARABIC = dict(zip("ابتثجحخدذرزسصضطظغفقكلمنهوي", "abtsjhhddrzssdtzgfkklmnhui", strict=True))
_LETTERS = str.maketrans(_CYRILLIC | _ARABIC | {"ع": "", "ش": "sh", "چ": "ch", "پ": "p", "گ": "g"})
_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tch|tsch|tsj", "ch"), ("sch|sj", "sh"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("th", "t"),
        ("ck|q|c(?![eihy])", "k"), ("c(?=[eiy])", "s"), ("x", "ks"), ("ee|ea|ie|y", "i"), ("ou|oo", "u"), ("w", "v"),
        ("ei|ai", "e"), ("(?<![csz])h", "g"), (r"(?<=\w{3})e\b", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_ENDINGS = re.compile("(?<=[а-яєіїґ]{4})(?:ская|скии|ского|скои|ское|ська|ськии|ське|ськои|ського|ои|ии|ая|а|и|ы)$")
_VOWELS = str.maketrans("pvj", "bfg", "aeiouy")


@lru_cache(maxsize=1 << 11)
def sound(word: str) -> str:
    spoken = mandarin.spoken(word) if han(word) else word.translate(_LETTERS)
    for pattern, to in _RULES:
        spoken = pattern.sub(to, spoken)
    return spoken


@lru_cache(maxsize=1 << 11)
def both(word: str) -> frozenset[str]:
    """With and without the ending of a Slavic adjective or case."""
    return frozenset((sound(word), sound(_ENDINGS.sub("", word))))


@lru_cache(maxsize=1 << 11)
def consonants(word: str) -> str:
    """What Arabic writes of a word."""
    spoken = sound(word.replace("w", "").removesuffix("ه" if len(word) > 3 else ""))
    return spoken.translate(_VOWELS) or word[:1]


def script(word: str) -> str:
    """Of its first letter."""
    first = word[:1]
    if first.isascii():
        return LATIN
    return HAN if "\u3400" <= first <= "\u9fff" else ARABIC if "\u0600" <= first <= "\u06ff" else OTHER


def han(word: str) -> bool:
    return script(word) == HAN


def arabic(word: str) -> bool:
    return script(word) == ARABIC
