"""Names of organisations, persons and roles: cleaned, refused with a reason, compared."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import TypeVar
from unicodedata import category, digit, normalize
from unicodedata import name as character_name

from bot.core.form import Problem

K = TypeVar("K")

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
_OVERRIDE = re.compile(r"[\u202d\u202e]")
# Phones wrap copied names in these. Around a name they do no harm, inside it they change what is read.
_WRAPPING = " \t\r\n\xa0\u200b\u200e\u200f\u061c\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    rf"\U000e0000-\U000e00ff\U000f0000-\U0010ffff{_NONCHARACTERS}]"
)
_LOOSE_JOINER = re.compile(r"(?<!\S)[\u200c\u200d]+|[\u200c\u200d]+(?!\S)|(?<=[\u200c\u200d])[\u200c\u200d]+")

_LINK = re.compile(
    r"\w://|\b(?:javascript|mailto|tg):\S|\bwww\.\w|\b(?:t|telegram)\.(?:me|dog)\b"
    r"|\w\.(?:[^\W\d_]{2}|com|org|net|info|edu|gov|int|app|dev|xyz|site|online|link|page|news|ngo|ong)(?::\d+)?/\S"
    r"|\w@[\w-]+\.\w|(?<!\w)@\w{4,}(?![\w(])",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<[/!]?[a-z][^<>]*>|<!--|<script|&(?:[lg]t|amp|quot|#x?[\da-f]+);|\[[^\[\]]*\]\([^()]*\)|\*\*|__|\|\||``",
    re.IGNORECASE,
)


def clean(raw: str) -> str:
    """The same letters without what cannot be seen: controls, direction marks, doubled spaces."""
    text = _LOOSE_JOINER.sub("", _INVISIBLE.sub("", raw))
    return normalize("NFC", " ".join(text.split()))


QUESTION_MARKS = ("?", "؟", "？")


def organisation(raw: str) -> str:
    return _answer(raw, 120)


def person(raw: str) -> str:
    return _answer(raw, 80)


def role(raw: str) -> str:
    return _answer(raw, 80)


def _answer(raw: str, limit: int) -> str:
    _refuse_controls(raw)
    text = clean(raw)
    if not text:
        raise Problem("empty")
    plain = normalize("NFKC", text)
    _refuse_start(plain, tabbed=raw.startswith("\t"))
    if plain.rstrip().endswith(QUESTION_MARKS):
        raise Problem("question")
    _refuse_size(text, limit)
    for code, pattern in (("link", _LINK), ("markup", _MARKUP)):
        if pattern.search(plain):
            raise Problem(code)
    return text


def _refuse_controls(raw: str) -> None:
    if _OVERRIDE.search(raw) or _CONTROL.search(raw.strip(_WRAPPING)):
        raise Problem("control")


def _refuse_start(plain: str, tabbed: bool) -> None:
    start = next((each for each in plain if category(each)[0] not in "MZC"), "")
    if start in ("/", "\u2044", "\u2215"):
        raise Problem("command")
    if start == "@" and _LINK.search(plain):  # An account name, the commoner reason for a leading @.
        raise Problem("link")
    if tabbed or start in ("=", "+", "-", "@", "\u2212"):
        raise Problem("formula", start="⇥" if tabbed else start)


def _refuse_size(text: str, limit: int) -> None:
    kinds = [category(each) for each in text]
    seen = sum(kind not in ("Mn", "Me", "Cf") for kind in kinds)
    if seen > limit:
        raise Problem("too-long", limit=limit, length=seen)
    if any(all(kind in ("Mn", "Me") for kind in kinds[at : at + 4]) for at in range(len(kinds) - 3)):
        raise Problem("combining", limit=3)
    if not any(kind[0] == "L" for kind in kinds):
        raise Problem("letters")
    if sum(kind[0] in "LN" for kind in kinds) < 2:
        raise Problem("too-short", limit=2)


# Accents, vowel points and harakat; not the vowel signs of Indic scripts or the voicing marks of kana.
_ACCENTS = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"
    r"\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]"
)
_ALIKE = str.maketrans("ىیېۀةەکہھٱøłđðħı", "يييهههكههاolddhi", "") | str.maketrans({"æ": "ae", "œ": "oe", "þ": "th"})
_APOSTROPHES = re.compile("['’‘‛ʼʻʿʾˈ`′״׳]")
_ELISION = re.compile(r"(?<!\w)(l|d|qu|dell|nell|all)'(?=\w)")
_INITIALS = re.compile(r"(?<!\w)[^\W_](?:\.\s?[^\W_](?!\w))+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AND = _words("and et y e und en og och ve и і та و")
_ARTICLES = _words("the la le les l el los las il lo gli der die das het de stichting fundacja")
LEGAL = _words(
    "ev asbl aisbl vzw ivzw onlus odv aps ets inc incorporated ltd limited llc llp plc pty cic gmbh ggmbh mbh ag kg ug"
    " ngo ngdo ong ongd npo osc ac bv nv zs oz sarl eingetragener verein нко ано гс го ооо тов"
    " cio scio sas srl spa ry kft sro doo iap ipss oscip crl anbi gug бо бф мбф мго вго роо моо нп огс"
)


_PLAIN = {each: " " for each in range(128) if not chr(each).isalnum()}


def fold(text: str) -> str:
    """Lower case without accents, marks and punctuation; words parted by one space."""
    if not text.isascii():
        text = "".join(each for each in normalize("NFKC", text) if category(each) not in ("Cf", "Cs"))
        text = _ACCENTS.sub("", normalize("NFKD", normalize("NFKC", text).casefold()))
    text = _APOSTROPHES.sub("'", normalize("NFKC", text).casefold().translate(_ALIKE))
    text = _ELISION.sub(r"\1 ", text).replace("'", "")
    text = _INITIALS.sub(lambda found: re.sub(r"[.\s]", "", found[0]), text)
    text = text.replace("&", " and ")
    return " ".join((text.translate(_PLAIN) if text.isascii() else "".join(map(_letter, text))).split())


def _letter(character: str) -> str:
    kind = category(character)
    if kind == "Nd":
        return str(digit(character))
    return character if kind[0] in "LMN" else " "


@lru_cache(maxsize=1 << 12)
def comparison_key(name: str) -> str:
    """Equal for names of one organisation that differ in case, accents, punctuation, article or legal form."""
    words = ["and" if word in _AND else word for word in fold(name).split()]
    while len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    while len(words) > 1 and words[-1] in LEGAL:
        del words[-1]
    return " ".join(words)


def _prototypes() -> dict[str, str]:
    """UTS 39 from confusable-homoglyphs, whose data lists each pair in both directions."""
    data = json.loads(files("confusable_homoglyphs").joinpath("confusables.json").read_text("utf-8"))
    near = {key.strip("\u200e"): [each["c"].strip("\u200e") for each in found] for key, found in data.items()}
    # A look-alike has one prototype, a prototype many look-alikes; of a lone pair the lower code point stands.
    single = {key: found[0] for key, found in near.items() if len(key) == len(found) == 1}
    pairs = {key: min(key, to) if len(to) == len(near.get(to, "")) == 1 else to for key, to in single.items()}
    return pairs | {"i": "l"}  # I, l and 1 are one shape; in lower case i is where I went


@lru_cache(maxsize=1 << 12)
def skeleton(name: str) -> str:
    """Equal for names that look alike (UTS 39) whatever their script, case, accents or legal form."""
    first, then = _shapes()
    # Before lower case, for Н looks like H but н like nothing; right-to-left letters would lose their own folding.
    key = comparison_key(normalize("NFKC", name).translate(first))
    return fold(key.translate(then).translate(then))


@lru_cache(maxsize=1)
def _shapes() -> tuple[dict[int, str], dict[int, str]]:
    """To Latin letters, and to what looks the same."""
    table = _prototypes()
    return {ord(each): _latin(each, table) for each in table}, {ord(each): like for each, like in table.items()}


def _latin(character: str, table: Mapping[str, str]) -> str:
    like = table.get(character, character)
    return like if like.isascii() and like.isalpha() and not "\u0590" <= character <= "\u08ff" else character


# Where joiners are spelling: Arabic and its kin, Syriac, Indic, Khmer, Mongolian.
_JOINED = r"[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]"
_STRAY = re.compile(
    rf"(?<!{_JOINED})[\u200c\u200d]|[\u200c\u200d](?!{_JOINED})|(?<=[a-zA-Z\u0400-\u04ff])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)


def invisible(name: str) -> bool:
    """Whether there is something between its letters that cannot be seen and that their script has no use for."""
    return bool(_STRAY.search(name))


_SCRIPTS = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"))


def mixed_scripts(name: str) -> bool:
    """Whether one word mixes Latin letters with those of a script that looks like it."""
    return any(len(set(_scripts(word))) > 1 for word in re.findall(r"\w+", normalize("NFKC", name)))


def _scripts(word: str) -> Iterator[str]:
    return (script for each in word if (script := character_name(each, "").split(" ")[0]) in _SCRIPTS)


def look_alikes(name: str, others: Mapping[K, str]) -> list[K]:
    """Who of `others` (comparison keys) looks the same, though written with other letters."""
    key, shape = comparison_key(name), skeleton(name)
    return [which for which, other in others.items() if other != key and skeleton(other) == shape]
