"""Names in the order in which a reader looks for them. The lists stand as ICU 78 sorts them."""

import random

import pytest

from bot.core import collation, countries

SORTED = {
    "en": "“Quoted” Name|#Justice|10 Voices|2nd Chance|ácido|acme|Acme|Amnesty|Çelik|Éclair|édition|Łódź Aid|Zebra",
    "fr": "cote|coté|côte|côté|Œuvre sociale|Oxfam|Ωmega|Северный мост|مركز الحق|北京法律援助",
    "es": "Arbol|Árbol|Cana|Canz|Caña|Chile|Cuba|Llano|Luz|nñ|Nuevo|nz|Ñ|Ñandú|ñu|Oso",
    "ru": "2 моста|Абрикос|ёж|Ежи|Елка|Ёлка|ель|Ель|Жук|Йод|Щит|Яблоко|Amnesty|北京",
    "uk": "Гора|Гуля|ґава|Ґанок|Дім|Євро|Іскра|їжа|Їжак|Йод|Щит|Юність|Яр|Amnesty",
    "ar": "2 صوت|الأمل|الامل|امل|إنسان|بيت|جمعية|حقوق|مأوى|مركز الحق|منظمة العفو|هيئة|ياسمين|Amnesty",
    "zh": "8月|阿坝|哀|爱|安|北京法律援助|藏|重庆|发|法院|国际|人权|日本|上海|沈阳|中国|中华|Amnesty",
}


@pytest.mark.parametrize("language", SORTED)
def test_the_order_is_that_of_the_language(language: str) -> None:
    names = SORTED[language].split("|")
    mixed = random.Random(7).sample(names, len(names))
    assert mixed != names
    assert collation.ordered(mixed, language) == names


@pytest.mark.parametrize("language", countries.LANGUAGES)
def test_any_text_has_a_place_and_equal_ones_the_same(language: str) -> None:
    odd = ["", " ", "\u200f", "👍", "a\u0301", "á", "𝕏", "한국", "ไทย", "\U0010fffd", "0"]
    assert sorted(collation.ordered(odd, language)) == sorted(odd)
    assert collation.ordered(reversed(odd), language) == collation.ordered(odd, language)
