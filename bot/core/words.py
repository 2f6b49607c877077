"""The words of an organisation's name and what they mean, whatever their language."""
# ruff: noqa: SIM905 - long lists of short words.

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.core import names, places, sounds
from bot.core.places import CITY, PLACE, ZONE

_SMALL = frozenset(
    "of for the and in on to from at with by an a de la le les l el los las du des da do das dos del d van voor het een"
    " der den die fur y e et en por para pour pro con dans au aux os as um uma sur sobre op met al"
    " по в на из із з для за у від до при про о об от со с делам справах من اجل في ال علي الي عن شوون لشوون"
    " имени імені им ім".split()
)
_HAN = re.compile(r"[\u3400-\u9fff]+")
_PREFIX = re.compile("^(inter|меж|між|anti|анти|все|pan|пан)(?=.{5})")
_SIMPLE = str.maketrans(
    "國際權會聯協學醫師護護維體與為無邊記聞報業總統團勞動職婦兒難問題選舉條約書館藝術處務區鄉農廣東華臺灣澳門滿蒙爾藏"
    "黨憲獨義愛關係援災災變環護發達設資訊網絡線電視樂劇場園樹島龍馬鳥魚貓綠紅藍銀錢產貿財經濟濟稅險責任實現進步運輸"
    "車輪飛機構標準識證據調查監察訴訟審判檢獄囚釋歸還鄰親導領導層辦員種歷史傳統說話語譯詩寫畫攝影號碼質療養老殘障盲聾"
    "聯軍隊戰爭彈藥衛警縣龐專門雙開闢頭腦讀習練課觀點認論壇議競賽獎勵勞僱傭罷幫貧窮壓懲罰殺傷亡屍遺憶懷舊親僑胞屆",
    "国际权会联协学医师护护维体与为无边记闻报业总统团劳动职妇儿难问题选举条约书馆艺术处务区乡农广东华台湾澳门满蒙尔藏"
    "党宪独义爱关系援灾灾变环护发达设资讯网络线电视乐剧场园树岛龙马鸟鱼猫绿红蓝银钱产贸财经济济税险责任实现进步运输"
    "车轮飞机构标准识证据调查监察诉讼审判检狱囚释归还邻亲导领导层办员种历史传统说话语译诗写画摄影号码质疗养老残障盲聋"
    "联军队战争弹药卫警县庞专门双开辟头脑读习练课观点认论坛议竞赛奖励劳雇佣罢帮贫穷压惩罚杀伤亡尸遗忆怀旧亲侨胞届",
)
_SEAM = re.compile(r"(?<=[a-z])(?=[а-яєіїґ])|(?<=[а-яєіїґ])(?=[a-z])")
_BEFORE = ("وال", "بال", "كال", "لل", "ال", "و", "ل", "ب")
"""What Arabic writes together with the word that follows."""
BEGUN = 4
GENERIC = "~"


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    meaning: str = ""
    """What civil_words.txt or CLDR calls it; nothing for a name."""
    also: tuple[str, ...] = ()
    """What else it can mean: «мира» is of peace and of the world."""

    @property
    def meanings(self) -> tuple[str, ...]:
        return (self.meaning, *self.also) if self.meaning else ()

    @property
    def marks(self) -> tuple[str, ...]:
        """One is shared by words that may be the same: what it means or might mean, how it begins to sound."""
        meant = self.meanings or dictionary().begun.get(self.text[:BEGUN], ())
        return (*meant, GENERIC + sounds.consonants(self.text)[:2])

    @property
    def weight(self) -> float:
        return 0.2 if self.meaning == "~organisation" else 0.35 if self.meaning.startswith(GENERIC) else 1

    @property
    def is_place(self) -> bool:
        return self.meaning.startswith((PLACE, CITY))

    @property
    def tells(self) -> bool:
        """Whether it may be all there is to a name."""
        return not self.meaning or self.meaning in ("amnesty", "noborders")

    def same(self, other: "Word") -> bool:
        if self.meaning and other.meaning:
            if not self.also and not other.also:
                return self.meaning == other.meaning
            return not set(self.meanings).isdisjoint(other.meanings)
        if self.meaning or other.meaning:
            known, rest = (self, other) if self.meaning else (other, self)
            if known.text.startswith(rest.text) and len(rest.text) >= (3 if known.weight < 1 else 4):
                return True  # Fed. for Federation
            if any(_slipped(rest.text, meaning) for meaning in known.meanings):
                return True
        return _sounds_like(self.text, other.text)


@lru_cache(maxsize=1 << 14)
def _slipped(word: str, meaning: str) -> bool:
    """Whether it is a word of this meaning but for a slip of the hand, in whatever language."""
    return len(word) > 4 and any(_slip(form, word) for form in dictionary().of.get(meaning, ()))


@lru_cache(maxsize=1 << 14)
def _sounds_like(one: str, other: str) -> bool:
    if one == other:
        return True
    if sounds.han(one) and sounds.han(other):
        return fuzz.ratio(one, other) >= 83  # many sound alike
    if sounds.arabic(one) != sounds.arabic(other):
        bones = [{sounds.consonants(each) for each in (word, word.removesuffix("h"))} for word in (one, other)]
        return any(len(each) > 1 for each in bones[0] & bones[1])  # of Musawah the h is not heard, of Miftah it is
    if one[0].isascii() == other[0].isascii():
        least = 83
    else:  # what nobody knows to be a word may still be one, written as it sounds
        same = sounds.consonants(one) == sounds.consonants(other) and min(len(one), len(other)) > 3
        least = 65 if same else 80
    return any(
        this == that or (min(len(this), len(that)) > (3 if least == 65 else 4) and fuzz.ratio(this, that) >= least)
        for this in sounds.both(one)
        for that in sounds.both(other)
    )


@dataclass(frozen=True)
class Dictionary:
    """Meanings by folded form; a stem ends in *. Phrases by the first two letters."""

    forms: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    phrases: dict[str, list[tuple[tuple[str, ...], str]]]
    acronyms: dict[str, tuple[str, ...]]
    of: dict[str, tuple[str, ...]]
    """The forms by what they mean."""
    begun: dict[str, set[str]]
    """What words mean that begin with these four letters."""

    def meanings(self, word: str) -> tuple[str, ...]:
        for form in _forms(word):
            if found := self.forms.get(form):
                return found
            ends = range(len(form), max(1, len(form) - 7), -1)
            if found := next((self.stems[form[:end]] for end in ends if form[:end] in self.stems), None):
                return found
        return ()

    def wholly(self, word: str) -> bool:
        """Whether it is such a word but for its ending; law* begins much."""
        return any(form[:end] in self.forms or form[:end] in self.stems for form in _forms(word) for end in _ends(form))

    def phrase(self, parts: tuple[str, ...]) -> tuple[int, str] | None:
        """The longest that these words begin with."""
        for phrase, meant in _begun(parts[0]):
            if len(parts) >= len(phrase) and all(map(_fits, map(_forms, parts[1 : len(phrase)]), phrase[1:])):
                return len(phrase), meant
        return None


@lru_cache(maxsize=1 << 14)
def _begun(word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases that may begin with it, and what they mean."""
    known = dictionary().phrases
    return tuple(each for form in _forms(word) for each in known.get(form[:2], ()) if _fits((form,), each[0][0]))


def _ends(form: str) -> range:
    return range(len(form), max(1, len(form) - 4), -1)


def _forms(word: str) -> tuple[str, ...]:
    """As it is, and without what Arabic puts before it."""
    if not sounds.arabic(word):
        return (word,)
    return (word, *(word.removeprefix(each) for each in _BEFORE if word.startswith(each) and len(word) > len(each) + 1))


def _fits(forms: tuple[str, ...], wanted: str) -> bool:
    stem = wanted.removesuffix("*")
    return any(
        (each if stem == wanted else each[: len(stem)]) == stem or (_slip(stem, each) and not meanings(each))
        for each in forms
    )


def _slip(form: str, word: str) -> bool:
    """A slip of the hand: one letter more, less, other, or two that changed places."""
    return len(form) > 4 < len(word) + 1 and OSA.distance(form, word[: len(form)], score_cutoff=1) < 2


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    found = Dictionary({}, {}, {}, {}, {}, {})
    for meant, form in _lines():
        if meant.startswith("="):
            found.acronyms[meant[1:]] = (*found.acronyms.get(meant[1:], ()), form)
            continue
        parts = tuple(each for each in form.split("_") if each not in _SMALL)
        if len(parts) > 1:
            found.phrases.setdefault(parts[0].removesuffix("*")[:2], []).append((parts, meant))
        elif parts and parts[0] and not (ZONE in meant and _taken(found, parts[0])):
            known, form = (found.stems if parts[0].endswith("*") else found.forms), parts[0].removesuffix("*")
            known[form] = tuple(dict.fromkeys((*known.get(form, ()), meant)))
            found.of[meant] = (*found.of.get(meant, ()), form)
            found.begun.setdefault(form[:BEGUN], set()).add(meant)
    for each in found.phrases.values():
        each.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _taken(found: Dictionary, word: str) -> bool:
    """Whether it is a word already, or begins like another place."""
    return word in found.forms or any(each.startswith((PLACE, CITY)) for each in found.meanings(word))


def _folded(form: str) -> str:
    if (form.isascii() and form.islower()) or _HAN.fullmatch(form):
        return form
    return "_".join(names.fold(each.removesuffix("*")) + "*" * each.endswith("*") for each in form.split("_"))


def _lines() -> Iterator[tuple[str, str]]:
    """(meaning, form): the file's own, then the names of all countries."""
    for line in (Path(__file__).parent / "civil_words.txt").read_text(encoding="utf-8").splitlines():
        meant, *forms = line.split()
        yield from ((meant, _folded(form)) for form in forms if not meant.startswith("#"))
    yield from places.spelt()


@lru_cache(maxsize=1 << 14)
def meanings(word: str) -> tuple[str, ...]:
    return dictionary().meanings(word)


def spaced(key: str) -> tuple[str, ...]:
    """Words, also where they are written together."""
    if key.isascii():
        return tuple(key.split())
    return tuple(_HAN.sub(lambda run: f" {' '.join(_cut(run[0]))} ", _SEAM.sub(" ", key.translate(_SIMPLE))).split())


def small(word: str) -> bool:
    return word in _SMALL


def bare(key: str) -> tuple[str, ...]:
    """Without small words and legal forms, unless nothing else is there."""
    every = spaced(key)
    telling = [each for each in every if each not in _SMALL]
    while len(telling) > 1 and telling[0] in names.LEGAL:
        del telling[0]
    while len(telling) > 1 and telling[-1] in names.LEGAL:
        del telling[-1]
    return tuple(telling) or every


def _cut(signs: str) -> Iterator[str]:
    """Chinese words, the longest that are known; what is left between them stays together."""
    forms, rest, place = dictionary().forms, "", 0
    while place < len(signs):
        known = next((signs[place : place + n] for n in range(8, 0, -1) if signs[place : place + n] in forms), "")
        if known and rest:
            yield rest
        rest = "" if known else rest + signs[place]
        if known:
            yield known
        place += len(known) or 1
    if rest:
        yield rest


def of(parts: tuple[str, ...]) -> tuple[Word, ...]:
    """Each once, in the order they stand."""
    if len(parts) == 1 and parts[0] in dictionary().acronyms:
        parts = dictionary().acronyms[parts[0]]
    found, place = list[Word](), 0
    while place < len(parts):
        phrase = dictionary().phrase(parts[place:])
        count, meant = (phrase[0], (phrase[1],)) if phrase else (1, meanings(parts[place]))
        text = " ".join(parts[place : place + count])
        if not meant and (rest := _PREFIX.sub("", text)) != text:
            meant = meanings(rest)
        found += [Word(_bare_form(text), meant[0], meant[1:])] if meant else _compound(text) or [Word(_bare_form(text))]
        place += count
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1 << 14)
def _compound(word: str) -> tuple[Word, ...]:
    """Two known words written as one, as in Dutch."""
    if len(word) < 10 or not word.isascii():
        return ()
    for end in range(len(word) - 4, 4, -1):
        first, second = meanings(word[:end]), meanings(word[end:])
        if first and second:
            return Word(word[:end], first[0], first[1:]), Word(word[end:], second[0], second[1:])
    return ()


def _bare_form(word: str) -> str:
    """Without the article; other letters before a name are too often its own."""
    return next((word.removeprefix(each) for each in ("وال", "لل", "ال") if word.startswith(each)), word)
