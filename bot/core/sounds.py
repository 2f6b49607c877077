"""How a word sounds, near enough to compare it across Latin, Cyrillic and Arabic letters."""

import re
from functools import lru_cache

_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїклмнопрстуфцчшъыьэюя",
        "a b v g g d e e zh z i i i k l m n o p r s t u f ts ch sh  i  e u a".split(" "),
        strict=False,
    )
)
_CYRILLIC |= {"х": "h", "щ": "sh", "ы": "i", "ь": "", "ъ": "", "э": "e", "ю": "u", "я": "a"}
_ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abtsjhhddrzsSsdtz-gfkklmnhwy", strict=True))
_LETTERS = str.maketrans(_CYRILLIC | _ARABIC | {"S": "sh", "ع": "", "ش": "sh", "چ": "ch", "پ": "p", "گ": "g"})
_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tch|tsch|tsj", "ch"), ("sch|sj", "sh"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("th", "t"),
        ("ck|q|c(?![eihy])", "k"), ("c(?=[eiy])", "s"), ("x", "ks"), ("ee|ea|ie|y", "i"), ("ou|oo", "u"), ("w", "v"),
        ("ei|ai", "e"), (r"(?<=\w{3})e\b", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_ENDINGS = re.compile("(?<=[а-яєіїґ]{4})(?:ская|скии|ского|скои|ское|ська|скии|ськии|ське|ськои|ського|ои|ии|ая|а|и|ы)$")
_VOWELS = str.maketrans("pvj", "bfg", "aeiouyw")


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    spoken = _ENDINGS.sub("", word).translate(_LETTERS)
    for pattern, to in _RULES:
        spoken = pattern.sub(to, spoken)
    return spoken


@lru_cache(maxsize=1 << 14)
def consonants(word: str) -> str:
    """What Arabic writes of a word."""
    bare = re.sub(r"(.)\1+", r"\1", sound(word).translate(_VOWELS))
    return bare or word[:1]


def arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"
