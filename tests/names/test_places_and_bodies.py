"""What speaks for or against two names besides their words: country, website, being known, being a part."""

import pytest

from bot.core import alike, initials, known, mandarin, words
from bot.core.alike import Claim
from bot.core.names import comparison_key

LEAGUE, LIGUE = "Human Rights League", "Ligue des droits humains"
UNION = "Union of Harbour Pilots"


@pytest.mark.parametrize(
    ("one", "other", "alike_"),
    [
        (Claim(LEAGUE, "BE"), Claim(LIGUE, "BE"), True),
        (Claim(LEAGUE, "CZ"), Claim(LIGUE, "BE"), False),
        (Claim(LEAGUE, "001"), Claim(LIGUE, "BE"), True),
        (Claim(LEAGUE), Claim(LIGUE, "BE"), True),
        (Claim("Teachers", "AO"), Claim("Professores de Angola", "AO"), True),
        (Claim("Teachers", "PT"), Claim("Professores de Angola", "AO"), False),
        (Claim("Musawa Kenya", "KE"), Claim("Musawa Україна", "UA"), False),
        (Claim(UNION, "GB"), Claim(f"{UNION}, Youth Section", "GB"), False),
        (Claim(UNION, "GB"), Claim(UNION, "IE"), True),
        (Claim("Article 19"), Claim("Article 36"), False),
        (Claim("UGTT", "TN"), Claim("UGTA", "DZ"), False),
        (Claim("KHPO", "UA"), Claim("Харківське правозахисне об'єднання", "UA"), True),
        (Claim("KHPO", "PL"), Claim("Харківське правозахисне об'єднання", "UA"), False),
    ],
)
def test_by_names_and_countries(one: Claim, other: Claim, alike_: bool) -> None:
    assert alike.resembles(one, other) is alike.resembles(other, one) is alike_


def test_one_website_speaks_for_names_that_are_a_little_alike() -> None:
    one, other = "Fondation Hirondelle", "Fondation Hirschfeld"
    websites = [("zumo.org", "www2.zumo.org"), ("facebook.com", "facebook.com"), ("zumo.org", "else.org")]
    found = [alike.resembles(Claim(one, "GB", a), Claim(other, "GB", b)) for a, b in websites]
    assert found == [True, False, False]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (Claim("Musawa", "KE", "musawa.org"), Claim("Rotana", "KE", "musawa.org"), True),
        (Claim("Musawa", "KE", "musawa.org"), Claim("Rotana", "UA", "musawa.org"), False),
        (Claim("Musawa", "KE", "musawa.org"), Claim("Musawa Youth", "KE", "musawa.org"), False),
        (Claim("Musawa", "KE", "facebook.com"), Claim("Rotana", "KE", "facebook.com"), False),
        (Claim("Musawa", "KE", ""), Claim("Rotana", "KE", ""), False),
    ],
)
def test_who_shares_a_website(one: Claim, other: Claim, shared: bool) -> None:
    assert alike.share_website(one, other) is alike.share_website(other, one) is shared


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MSF", "أطباء بلا حدود"),
        ("Foster Parents Plan", "Plan International"),
        ("White Helmets", "Syria Civil Defence"),
        ("منظمة العفو الدولية", "Amnesty"),
        ("HRW – Human Rights Watch", "人权观察"),
        ("Центр громадянських свобод (ЦГС)", "Center for Civil Liberties"),
    ],
)
def test_widely_known_ones_have_many_names(one: str, other: str) -> None:
    assert alike.similar(one, {1: comparison_key(other)}) == [(1, alike.SURE)]


def test_two_that_are_known_are_two() -> None:
    assert alike.similar("Adalah", {1: comparison_key("Adaleh")}) == []
    assert known.bodies(words.bare(comparison_key("LDH"))) > known.bodies(words.bare(comparison_key("AI"))) == set()


@pytest.mark.parametrize(
    ("short", "name", "stands"),
    [
        ("CEJIL", "Center for Justice and International Law", initials.PERHAPS),
        ("КВПУ", "Конфедерація вільних профспілок України", initials.SURELY),
        ("KVPU", "Конфедерація вільних профспілок України", initials.SURELY),
        ("PCHR", "المركز الفلسطيني لحقوق الإنسان", initials.PERHAPS),
        ("CNDDHH", "Coordinadora Nacional de Derechos Humanos", initials.PERHAPS),
        ("UGT Portugal", "União Geral de Trabalhadores", initials.SURELY),
        ("台权会", "台湾人权促进会", initials.PERHAPS),
        ("FNV", "Federatie Nederlandse Vakbeweging", initials.SURELY),
        ("ABC", "Federatie Nederlandse Vakbeweging", 0),
        ("台权会", "香港记者协会", 0),
    ],
)
def test_whose_acronym_it_is(short: str, name: str, stands: int) -> None:
    one, other = comparison_key(short), comparison_key(name)
    assert initials.stand(one, other) == initials.stand(other, one) == stands


def test_chinese_signs_have_a_sound() -> None:
    assert [mandarin.spoken(each) for each in ("复旦", "益仁平", "北京", "zh")] == [
        "fudan",
        "yirenping",
        "beijing",
        "zh",
    ]
    assert alike.similar("Fudan University", {1: comparison_key("复旦大学")})
    assert alike.similar("Fudan University", {1: comparison_key("清华大学")}) == []
