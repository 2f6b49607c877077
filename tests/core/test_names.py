"""Names as people write them, and as people misuse them."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.form import Problem
from bot.core.names import clean, comparison_key, fold, invisible, mixed_scripts, organisation, person, role, skeleton

anything = st.text(st.characters()) | st.text(
    "aé-+=/@<>.:&'[](*_ \t\n\u200d\u200c\u202e\u2066\u0301\u0651أه国А1", max_size=40
)


@pytest.mark.parametrize(
    "name",
    [
        "Médecins Sans Frontières (MSF)",
        "Al-Haq",
        "3R",
        "350.org",
        "Change.org",
        "Fundación 1º de Mayo",
        "O'Neill & Sons, e.V.",
        "R&D <3",
        "AC/DC",
        "LGBTI+ Action (A|B)",
        "e.V./Berlin",
        "Hack@Home",
        "[MSF] (Paris)",
        "منظمة الحق",
        "مركز الميزان لحقوق الإنسان",
        "انجمن می‌خواهم",
        "国际人权服务社",
        "Общественный вердикт",
        "Українська Гельсінська спілка",
        "हिन्दी संस्था",
        "བསྒྲུབས་པ",
        "Người Việt",
        "Ärzte ohne Grenzen ❤️",
    ],
)
def test_names_are_kept_to_the_letter(name: str) -> None:
    assert organisation(name) == name


@pytest.mark.row(69)
@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("  Al-Haq \n", "Al-Haq"),
        ("Al\xa0Haq\r\nLaw\tin  service", "Al Haq Law in service"),
        ("Cafe\u0301 solidaire", "Café solidaire"),
        ("Org\u200banisation\ufeff", "Organisation"),
        ("\u2068Al-Haq\u2069", "Al-Haq"),
        ("\u200fالحق\u200f", "الحق"),
        ("می\u200cخواهم \u200dab\u200d", "می\u200cخواهم ab"),
        ("Al-Haq\ud83d", "Al-Haq"),
        ("Al\u2028Haq", "Al Haq"),
    ],
)
def test_what_cannot_be_seen_goes_silently(raw: str, kept: str) -> None:
    assert organisation(raw) == kept


@pytest.mark.row(69)
@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "empty"),
        (" \u200b\n", "empty"),
        ("x" * 121, "too-long"),
        ("A", "too-short"),
        ("王", "too-short"),
        ("1984", "letters"),
        ("😀😀", "letters"),
        ("<b>Al-Haq</b>", "markup"),
        ("＜script＞x", "markup"),
        ("<script src=x", "markup"),
        ("[Al-Haq](x)", "markup"),
        ("R&amp;D", "markup"),
        ("**Al-Haq**", "markup"),
        ("Al-Haq https://alhaq.example", "link"),
        ("see www.alhaq.org", "link"),
        ("alhaq.org/join", "link"),
        ("t.me/alhaq", "link"),
        ("@alhaq_org", "link"),
        ("join @alhaq_org now", "link"),
        ("Jean <jean@example.org>", "link"),
        ("javascript:alert", "link"),
        ("+972 Magazine", "formula"),
        ("=HYPERLINK(1)", "formula"),
        ("＝HYPERLINK(1)", "formula"),
        ("-2+3+cmd", "formula"),
        ("−2 abc", "formula"),
        ("@SUM(A1)", "formula"),
        ("\ufe0f=cmd", "formula"),
        ("\tAl-Haq", "formula"),
        ("/start", "command"),
        ("／start", "command"),
        ("a" + "\u0301\u0302\u0303\u0304\u0305" + "bc", "combining"),
        ("Al\u202eqaH", "control"),
        ("\u202eqaH-lA", "control"),
        ("Al\u2066Haq", "control"),
        ("Al\x00Haq", "control"),
        ("Al\x1bHaq", "control"),
        ("Al\x9fHaq", "control"),
    ],
)
def test_names_are_refused_with_a_reason(raw: str, code: str) -> None:
    with pytest.raises(Problem) as refused:
        organisation(raw)
    assert refused.value.code == code


def test_limits_count_what_is_seen() -> None:
    assert len(organisation("e\u0323\u0302" * 120)) == 120
    assert organisation("ब\u0941" * 120)
    for parse, limit in ((organisation, 120), (person, 80), (role, 80)):
        assert parse("x" * limit)
        with pytest.raises(Problem) as refused:
            parse("x" * (limit + 1))
        assert refused.value.details == {"limit": limit, "length": limit + 1}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Médecins Sans Frontières", "MEDECINS  SANS FRONTIERES"),
        ("Law & Order e.V.", "law and order"),
        ("Droit et Ordre, a.s.b.l.", "Droit & Ordre"),
        ("Justicia y Paz", "Justicia & Paz"),
        ("The Y.M.C.A. Inc.", "YMCA"),
        ("Stichting De Vrede", "vrede"),
        ("L’Observatoire", "Observatoire"),
        ("War Child (NGO)", "Ｗａｒ　Ｃｈｉｌｄ"),
        ("Al-Haq", "al haq"),
        ("O'Neill & Sons", "O’Neill and Sons"),
        ("Tromsø Łódź", "Tromso Lodz"),
        ("Am\u200bnes\u00adty", "Amnesty"),
        ("Straße gGmbH", "STRASSE"),
        ("أطفال العالَم ـــ غزة", "اطفال العالم غزه"),
        ("مصطفى", "مصطفي"),
        ("کودکان", "كودكان"),
        ("مركز ٣٦٠", "مركز 360"),
        ("Здоров’я", "Здоровʼя"),
        ("Ёлка", "Елка"),
    ],
)
def test_one_organisation_has_one_key(one: str, other: str) -> None:
    assert comparison_key(one) == comparison_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Haq", "Al-Mezan"),
        ("कु संस्था", "का संस्था"),
        ("がく", "かく"),
        ("The Foundation", "The Association"),
        ("Inc", "Ltd"),
    ],
)
def test_two_organisations_have_two_keys(one: str, other: str) -> None:
    assert comparison_key(one) != comparison_key(other)


@pytest.mark.row(69)
@pytest.mark.parametrize("fake", ["Аmnesty", "AMNЕSТY", "Amnеstу e.V.", "Αmnesty", "𝐀mnesty", "Arnnesty"])
def test_look_alikes_share_a_skeleton(fake: str) -> None:
    assert skeleton(fake) == skeleton("Amnesty")
    assert skeleton(fake) != skeleton("Amity")


@pytest.mark.parametrize("name", ["Аmnesty", "Αmnesty", "Greenpеace Deutschland", "H2О"])
def test_a_word_of_two_scripts_is_flagged(name: str) -> None:
    assert mixed_scripts(name)


@pytest.mark.parametrize(
    "name", ["Amnesty", "Амнести Amnesty", "IT-компания", "منظمة Al-Haq", "Ελλάδα", "NGO国际", "3R"]
)
def test_scripts_side_by_side_are_fine(name: str) -> None:
    assert not mixed_scripts(name)


@pytest.mark.parametrize("name", ["Am\u200cnesty", "А\u200dмнести", "Amnesty\ufe0f", "Am\u200cمن"])
def test_what_a_script_has_no_use_for_is_flagged(name: str) -> None:
    assert invisible(name)


@pytest.mark.parametrize("name", ["انجمن می\u200cخواهم", "क्\u200dष संस्था", "Amnesty", "Людини", "Ärzte ❤️"])
def test_joiners_that_are_spelling_are_not(name: str) -> None:
    assert not invisible(name) and organisation(name) == name


@settings(deadline=None)  # the first asks for an index
@given(anything)
def test_clean_is_idempotent_and_shows_everything(raw: str) -> None:
    text = clean(raw)
    assert clean(text) == text == unicodedata.normalize("NFC", text) == " ".join(text.split())
    assert not {unicodedata.category(each) for each in text} & {"Cc", "Cs", "Co", "Zl", "Zp"}


@settings(deadline=None)  # the first asks for an index
@given(anything)
def test_keys_are_idempotent(raw: str) -> None:
    assert fold(fold(raw)) == fold(raw)
    assert comparison_key(comparison_key(raw)) == comparison_key(raw)
    assert isinstance(skeleton(raw), str) and isinstance(mixed_scripts(raw), bool)


@pytest.mark.row(69)
@settings(deadline=None)  # the first asks for an index
@given(anything)
def test_an_answer_is_refused_or_safe_and_settled(raw: str) -> None:
    for parse in (organisation, person, role):
        try:
            text = parse(raw)
        except Problem:
            continue
        assert parse(text) == text
        assert text[0] not in "=+-@/\t" and "\u202e" not in text and "://" not in text
