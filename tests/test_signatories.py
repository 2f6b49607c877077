"""/signatories: totals, countries, pages, search; only approved and public ones by name."""

from dataclasses import replace

import pytest
import pytest_asyncio

from bot.pipeline.learner import Learner
from bot.texts import FORESEEN
from storage import signons
from storage.records import Listing, Status
from tests.makers import make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words

ORGANISATIONS = (
    make_signon(organisation="Harbour Legal Aid", country="NL"),
    make_signon(organisation="100% Justice", country="KE"),
    make_signon(organisation="Under_score Club", country="KE"),
    make_signon(organisation="Étoile d’Or", country="FR"),
    make_signon(organisation="مركز العدالة", country="JO"),
    make_signon(organisation="World Lawyers", country="001"),
    make_signon(organisation="Quiet Friends", country="KE", listing=Listing.COUNTED),
    make_signon(organisation="Waiting Room", country="NL", status=Status.PENDING),
    make_signon(organisation="Turned Down", country="NL", status=Status.REJECTED),
    make_signon(organisation="Gone Away", country="NL", status=Status.WITHDRAWN),
)
NAMED = ["Harbour Legal Aid", "100% Justice", "Under_score Club", "Étoile d’Or", "مركز العدالة", "World Lawyers"]
UNNAMED = ["Quiet Friends", "Waiting Room", "Turned Down", "Gone Away"]


@pytest_asyncio.fixture(loop_scope="session")
async def listed(stage: Stage) -> None:
    await put_signons(stage.database, *ORGANISATIONS)


async def named(visitor: Visitor) -> list[str]:
    text = words(await visitor.last())
    return [name for name in NAMED + UNNAMED if name in text]


async def test_nobody_yet(ann: Visitor) -> None:
    await ann.says("/signatories")
    await ann.hears_only("signatories-none")


@pytest.mark.usefixtures("listed")
async def test_totals_and_countries(ann: Visitor) -> None:
    await ann.says("/signatories")
    text = words(await ann.hears_only("signatories", total=7, countries=4, unnamed=1))
    assert text.split("\n")[3:] == ["Kenya: 3", "International: 1", "France: 1", "Jordan: 1", "Netherlands: 1"]
    assert await named(ann) == []


@pytest.mark.usefixtures("listed")
async def test_by_country(ann: Visitor) -> None:
    await ann.says("/signatories")
    await ann.taps("signatories-country", name="Kenya")
    await ann.hears_only("signatories-list", found=2, page=1, pages=1)
    assert await named(ann) == ["100% Justice", "Under_score Club"]
    await ann.taps("back")
    await ann.hears_only("signatories", total=7, countries=4, unnamed=1)


@pytest.mark.usefixtures("listed")
async def test_everybody_by_name_is_everybody_who_wants_that(ann: Visitor) -> None:
    await ann.says("/signatories")
    await ann.taps("signatories-browse")
    await ann.hears_only("signatories-list", found=6)
    assert await named(ann) == NAMED


SEARCHES = {
    "harbour": ["Harbour Legal Aid"],
    "HÁRBOUR": ["Harbour Legal Aid"],
    "legal": ["Harbour Legal Aid"],
    "etoile": ["Étoile d’Or"],
    "العدالة": ["مركز العدالة"],
    "100%": ["100% Justice"],
    "quiet": [],
    "waiting": [],
    "turned": [],
    "gone": [],
    "aid HARB": ["Harbour Legal Aid"],
    "aid justice": [],
    "zzz": [],
    "legal_harbour": ["Harbour Legal Aid"],
    "h%q": [],
    "' OR '1'='1": [],
    "\\": NAMED,
    "%": NAMED,
    "_": NAMED,
}


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("text", SEARCHES)
async def test_search(ann: Visitor, text: str) -> None:
    found = len(SEARCHES[text])
    await ann.says("/signatories")
    await ann.taps("signatories-search")
    await ann.hears("signatories-ask")
    await ann.says(text)
    assert await named(ann) == SEARCHES[text]
    await (ann.hears_only("signatories-list", found=found) if found else ann.hears_only("signatories-not-found"))
    await ann.says(f"/signatories {text}")
    assert await named(ann) == SEARCHES[text]


async def test_who_left_is_not_held_until_somebody_searches(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, leaves := make_signon(organisation="Sea Aid"), make_signon())
    await ann.says("/signatories aid")
    async with stage.database.transaction() as tx:
        await signons.decide(tx, replace(leaves, status=Status.WITHDRAWN), Status.APPROVED, "sea aid")
        held = tx.memory["search"]._names._words
    assert "sea" in held
    (learner,) = (each for each in stage.parts.background if isinstance(each, Learner))
    await learner._round()
    assert "sea" not in held


async def test_pages(ann: Visitor, stage: Stage) -> None:
    names = [f"Village Assembly {number:02d}" for number in range(1, 36)]
    await put_signons(stage.database, *(make_signon(organisation=name) for name in names))
    await ann.says("/signatories village assembly")
    found = []
    for page in (1, 2, 3):
        text = words(await ann.hears_only("signatories-list", found=35, page=page, pages=3))
        found += [name for name in names if name in text]
        if page < 3:
            await ann.taps("statement-next")
    assert found == names
    await ann.taps("statement-back")
    await ann.hears_only("signatories-list", page=2)


async def test_a_page_of_long_names_is_shown_whole(ann: Visitor, stage: Stage) -> None:
    names = [f"{'Sea & Sun & ' * 9}{number:02d}" for number in range(15)]
    await put_signons(stage.database, *(make_signon(organisation=name) for name in names))
    await ann.says("/signatories sea and sun")
    text = words(await ann.hears_only("signatories-list", found=15))
    assert [name for name in names if name not in text] == []


async def test_many_countries_stay_within_what_telegram_allows(ann: Visitor, stage: Stage) -> None:
    codes = ["NL", "KE", "FR", "JO", "DE", "US", "GB", "CA", "MX", "BR", "AR", "CL", "PE", "CO", "EC"]
    await put_signons(stage.database, *(make_signon(organisation=f"Group {code}", country=code) for code in codes))
    await ann.says("/signatories")
    message = await ann.hears_only("signatories", total=15, countries=15, unnamed=0)
    assert all(len(each["callback_data"].encode()) <= 64 for each in buttons(message))


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("key", ["%", "h%d", "_______", "harbour_legal", "\\", "\\%", "' OR 1=1 --"])
async def test_signs_that_mean_something_to_a_database_mean_nothing_in_a_button(ann: Visitor, key: str) -> None:
    await ann.says("/start")
    await ann.presses(f"list:*:{key}:0")
    await ann.hears_only("signatories-not-found")


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    "data", ["list:", "list:XX::0", "list:*::-1", "list:*::999999999", "list:*::x", "list:*:%:0", "list:" + "x" * 59]
)
async def test_forged_buttons_show_no_more(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    assert len(await ann.news()) == 1
    assert not set(await named(ann)) & set(UNNAMED)


async def test_where_all_are_unnamed_it_says_so(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(listing=Listing.COUNTED, country="KE"))
    await ann.says("/signatories")
    await ann.taps("signatories-country", name="Kenya")
    await ann.hears_only("signatories-unnamed")
    await ann.taps("back")
    await ann.taps("signatories-browse")
    await ann.hears_only("signatories-unnamed")


@pytest.mark.parametrize("language", FORESEEN)
async def test_without_a_country_no_country_is_counted(stage: Stage, language: str) -> None:
    await put_signons(stage.database, make_signon(country="001"))
    visitor = newcomer(stage, "Kim", language)
    await visitor.says("/signatories")
    assert "0" not in words(await visitor.last())
