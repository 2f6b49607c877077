"""The words of an organisation's name and what they mean, whatever their language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from bot.core import lexicon, names, sounds
from bot.core.lexicon import dictionary, meanings
from bot.core.places import CITY, PLACE
from bot.core.sounds import ARABIC, HAN, LATIN

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
GENERIC = "~"
GENERIC_WEIGHT, LEAST_WEIGHT = 0.35, 0.2
SOUNDS_ALIKE = 83
"""Per cent of the letters."""


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    meaning: str = ""
    """What civil_words.txt or CLDR calls it; nothing for a name."""
    also: tuple[str, ...] = ()
    """What else it can mean: «мира» is of peace and of the world."""
    sounds: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """With and without an ending. This and the next are found where they are not given: that takes a while."""
    bones: tuple[str, str] = field(default=("", ""), compare=False, repr=False)
    """Its consonants, with an h at the end and without: of Musawah it is not heard, of Miftah it is."""
    known_slips: frozenset[str] | None = field(default=None, compare=False, repr=False)
    """What `slips` gives, from a note; None: to be sought when it is asked for."""
    weight: float = field(init=False, compare=False, repr=False)
    """1: it tells whose name it is."""
    script: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        fill, text = object.__setattr__, self.text
        generic = GENERIC_WEIGHT if self.meaning.startswith(GENERIC) else 1
        fill(self, "weight", LEAST_WEIGHT if self.meaning == "~organisation" else generic)
        fill(self, "script", sounds.script(text))
        if not self.sounds:
            fill(self, "sounds", tuple(sounds.both(text)))
            fill(self, "bones", (sounds.consonants(text), sounds.consonants(text.removesuffix("h"))))

    def __hash__(self) -> int:  # of all fields, it takes longer than what is looked up with it
        return hash(self.text)

    @property
    def slips(self) -> frozenset[str]:
        """Of one that has no meaning: what it means but for a slip of the hand."""
        if self.known_slips is None:
            return frozenset() if self.meaning else lexicon.slips(self.text)
        return self.known_slips

    @property
    def meanings(self) -> tuple[str, ...]:
        return (self.meaning, *self.also) if self.meaning else ()

    @property
    def marks(self) -> tuple[str, ...]:
        """One is shared by words that may be the same: what it means or might mean, how it begins to sound."""
        meant = self.meanings or dictionary().begun.get(self.text[: lexicon.BEGUN], ())
        return (*meant, GENERIC + sounds.consonants(self.text)[:2])

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
            if not rest.slips.isdisjoint(known.meanings):
                return True
        return _sounds_like(self, other)


known_word = lru_cache(maxsize=1 << 12)(Word)  # names are made of the same words again and again


def _sounds_like(one: Word, other: Word) -> bool:
    if one.text == other.text:
        return True
    least, shortest = SOUNDS_ALIKE, 5
    if one.script == other.script:
        if one.script == HAN:
            return fuzz.ratio(one.text, other.text) >= SOUNDS_ALIKE  # many sound alike
    elif ARABIC in (one.script, other.script):
        return any(len(each) > 1 for each in one.bones if each in other.bones)
    elif LATIN in (one.script, other.script):
        # what nobody knows to be a word may still be one, written as it sounds
        same = one.bones[0] == other.bones[0] and min(len(one.text), len(other.text)) > 3
        least, shortest = (65, 4) if same else (80, 5)
    for this in one.sounds:
        for that in other.sounds:
            long = len(this) >= shortest <= len(that)
            if this == that or (long and fuzz.ratio(this, that, score_cutoff=least)):
                return True
    return False


def spaced(key: str) -> tuple[str, ...]:
    """Words, also where they are written together."""
    if key.isascii():
        return tuple(key.split())
    return tuple(
        lexicon.CHINESE.sub(lambda run: f" {' '.join(_cut(run[0]))} ", _SEAM.sub(" ", key.translate(_SIMPLE))).split()
    )


def bare(key: str) -> tuple[str, ...]:
    """Without small words and legal forms, unless nothing else is there."""
    every = spaced(key)
    telling = [each for each in every if not lexicon.small(each)]
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
        count, known = (phrase[0], (phrase[1],)) if phrase else (1, meanings(parts[place]))
        text = " ".join(parts[place : place + count])
        if not known and (rest := _PREFIX.sub("", text)) != text:
            known = meanings(rest)
        if known:
            found.append(known_word(_bare_form(text), known[0], known[1:]))
        else:
            found += _compound(text) or [Word(_bare_form(text))]
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
