"""Countries as people type them in nine languages."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.countries import CODES, INTERNATIONAL, LANGUAGES, LIMIT, find, name, parse
from bot.core.form import Problem

SURE = {
    "PS": "Palestine; PALESTINE ; palestin; Palastine; Palestina; فلسطين; دولة فلسطين; غزة; Gaza; West Bank; Палестина"
    "; 巴勒斯坦; State of Palestine; Territoires palestiniens; occupied Palestinian territory; 🇵🇸; 🇵🇸 Palestine; ps"
    "; PSE",
    "GB": "UK; uk; U.K.; GB; England; Scotland; Great Britain; Royaume-Uni; Angleterre; المملكة المتحدة; بريطانيا"
    "; Англия; Велика Британія; 英国; 🏴󠁧󠁢󠁥󠁮󠁧󠁿; Wales; Northern Ireland",
    "US": "USA; U.S.A.; us; United States of America; États-Unis; Estados Unidos; Verenigde Staten; США; 美国; أمريكا"
    "; America; New Jersey",
    "NL": "Holland; the Netherlands; Nederland; Pays-Bas; هولندا; 荷兰; Нидерланды; Países Bajos",
    "CD": "DRC; RDC; Democratic Republic of Congo; République démocratique du Congo; 刚果（金）; DR Congo; Zaïre",
    "GN": "Guinea; guinée; غينيا; Гвинея",
    "GW": "Guinea Bissau; guinée-bissau",
    "NE": "Niger; النيجر; Нигер",
    "NG": "Nigeria; نيجيريا; Нигерия",
    "CI": "Ivory Coast; Côte d’Ivoire; cote d'ivoire; cote divoire; ساحل العاج; Costa de Marfil",
    "MM": "Burma; Myanmar; Birmanie",
    "SZ": "Swaziland; Eswatini",
    "CZ": "Czech Republic; Czechia; Česko; Tchéquie",
    "TR": "Turkey; Türkiye; turkiye; Turquie; Турция",
    "AE": "emirates; UAE; Émirats arabes unis; الإمارات; Emiratos; ОАЭ",
    "DE": "deutschland; Germany; Allemagne; ألمانيا; Duitsland; Deutchland",
    "JO": "Jordan; Jordanie; الأردن; الاردن; اردن; Jordnia",
    "IL": "Israel; Isreal; إسرائيل; ישראל",
    "CN": "China; 中国; Kina (China); الصين",
    "TW": "Taiwan; 台湾; 台灣",
    "FR": "France; Frnace; Paris, France; Republic of France; 法國; فرنسا",
    "SS": "South Sudan; جنوب السودان",
    "SD": "Sudan; Soudan; السودان",
    "DM": "Dominica",
    "DO": "Dominican",
    "XK": "Kosovo",
    "EH": "Western Sahara; Sahara occidental; الصحراء الغربية",
    "BR": "Brasil; Brazil; we are in Brazil; البرازيل",
    "KP": "North Korea; Corée du Nord; كوريا الشمالية; КНДР",
    "KR": "South Korea; 한국; كوريا الجنوبية",
    "CH": "Suisse; Schweiz; swizerland; Svizzera",
    "SE": "Kingdom of Sweden; Sverige",
    "NO": "NO; Norge; Norway",
    INTERNATIONAL: "001; international; International NGO; INTERNATIONALE; worldwide; global; دولي; دولية; "
    "международная; 国际; міжнародна; internacional; mundial; internationaal; wereldwijd; 🌍; intern",
}


@pytest.mark.parametrize(("text", "code"), [(text, code) for code, texts in SURE.items() for text in texts.split("; ")])
def test_one_country_is_sure(text: str, code: str) -> None:
    assert parse(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Congo", {"CG", "CD"}),
        ("Конго", {"CG", "CD"}),
        ("الكونغو", {"CG", "CD"}),
        ("刚果", {"CG", "CD"}),
        ("Korea", {"KP", "KR"}),
        ("Corée", {"KP", "KR"}),
        ("كوريا", {"KP", "KR"}),
        ("Virgin Islands", {"VG", "VI"}),
        ("Lebanon and Jordan", {"JO", "LB"}),
        ("🇬🇧🇫🇷", {"GB", "FR"}),
        ("Austrlia", {"AT", "AU"}),
        ("Nigera", {"NE", "NG"}),
        ("pal", {"PW", "PS"}),
        ("Yugoslavia, YUG", set()),
        ("YUG", {"RS", "ME"}),
        ("united", {"AE", "GB", "US"}),
    ],
)
def test_several_countries_are_to_be_asked_about(text: str, codes: set[str]) -> None:
    assert set(find(text, "en")) == codes


AS_PEOPLE_SAY = {
    "EUA": "US", "VS": "US", "Америка": "US", "VK": "GB", "VAE": "AE", "в Грузии": "GE", "з Польщі": "PL",
    "Доминикана": "DO", "الجمهورية العربية السورية": "SY", "阿联酋": "AE", "Europe": "001", "Unión Europea": "001",
}  # fmt: skip


@pytest.mark.parametrize("text", AS_PEOPLE_SAY)
def test_what_people_say_is_no_other_country(text: str) -> None:
    assert find(text, "en") == [AS_PEOPLE_SAY[text]]


@pytest.mark.parametrize(
    "text",
    [
        "asdf",
        "hello",
        "no",
        "a",
        "London",
        "🇪🇺",
        "XX",
        "ZZ",
        "Antarctica",
        "???",
        "x" * 5000,
    ],
)
def test_no_country_is_unknown(text: str) -> None:
    with pytest.raises(Problem) as refused:
        parse(text)
    assert refused.value.code == "country-unknown"


def test_problems_say_what_to_choose_from() -> None:
    with pytest.raises(Problem) as unclear:
        parse("Congo")
    assert (unclear.value.code, unclear.value.details) == ("country-unclear", {"choices": "CD,CG"})
    with pytest.raises(Problem) as empty:
        parse(" ")
    assert empty.value.code == "empty"


def test_too_short_a_beginning_is_asked_about() -> None:
    assert len(find("rome", "en")) > 1
    assert len(find("saint", "en")) == LIMIT


def test_what_is_said_in_ones_own_language_comes_first() -> None:
    assert find("guy", "fr") == find("guy", "en") == ["GY"]  # alpha-3
    assert find("guya", "fr")[:2] == ["GY", "GF"]
    assert find("suda", "en")[:2] == ["SD", "ZA"]
    assert find("suda", "es")[:2] == ["ZA", "SD"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_found_by_code_and_name(language: str) -> None:
    for code in CODES:
        assert parse(code) == code
        assert code in find(name(code, language), language)
        assert len(find(name(code, language), language)) == 1 or (code, language) == ("CG", "es")


def test_codes_are_countries() -> None:
    assert len(CODES) == 245
    assert {"PS", "XK", "EH", "TW", INTERNATIONAL} <= CODES
    assert not CODES & {"EU", "UN", "ZZ", "XA", "QO", "EZ", "AQ", "150"}


@pytest.mark.parametrize(
    ("code", "language", "called"),
    [
        ("PS", "en", "Palestine"),
        ("PS", "ar", "فلسطين"),
        ("PS", "fr-CA", "Palestine"),
        ("PS", "zh", "巴勒斯坦"),
        ("HK", "fr", "Hong Kong"),
        ("MO", "pt_BR", "Macau"),
        ("FR", "xx", "France"),
        ("FR", "", "France"),
        ("DE", "de", "Deutschland"),
        ("QQ", "en", "QQ"),
    ],
)
def test_names(code: str, language: str, called: str) -> None:
    assert name(code, language) == called


def test_a_language_left_out_is_not_understood() -> None:
    assert find("Frankrijk", "en", ("en", "ar")) == []


def test_answers_are_quick() -> None:
    find("warm", "en")
    begun = time.perf_counter()
    for text in ("land", "Democratic Repblic of Cngo", "الجمهورية", "国") * 5:
        find(text, "uk")
    assert (time.perf_counter() - begun) / 20 < 0.02


@settings(deadline=None)  # the first asks for an index
@given(st.text(st.characters()) | st.text("aeiouklnst ا国🇵🇸.-", max_size=12), st.sampled_from(LANGUAGES))
def test_any_text_gives_countries_or_a_problem(text: str, language: str) -> None:
    found = find(text, language)
    assert set(found) <= CODES and len(found) == len(set(found)) <= LIMIT
    try:
        assert parse(text, language) == found[0]
    except Problem as problem:
        assert problem.code in ("empty", "country-unknown", "country-unclear")
