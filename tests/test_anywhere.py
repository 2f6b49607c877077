"""At every place of a sign-on: erased, twice, with an old button; another language. And signs of search languages."""

import pytest

from storage import people
from tests.makers import ANSWERS, CONTROLLER, fill_in, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


async def erased(ann: Visitor, stage: Stage) -> None:
    _, old = await ann.button("erase-all")
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    async with stage.database.transaction() as tx:
        assert await people.find(tx, ann.id) is None
    await ann.presses(old)
    await ann.hears_only("erase-ask")
    assert await stage.signons() == []


@pytest.mark.row(76)
async def test_erased_at_every_question(stage: Stage) -> None:
    for question in (*list(ANSWERS)[1:], None):
        ann = newcomer(stage, "Ann", "en")
        await fill_in(ann, **({"upto": question} if question else {}))
        await ann.says("/erase")
        await erased(ann, stage)
        await ann.says("/erase")
        await erased(ann, stage)


@pytest.mark.row(76)
async def test_a_button_of_the_sign_on_from_before_the_erasure(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    _, send = await ann.button("signon-send")
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.presses(send)
    assert await ann.news() or await ann.toasts()
    assert await stage.signons() == []


@pytest.mark.row(77)
async def test_the_consent_is_read_in_the_language_one_chose(ann: Visitor, stage: Stage) -> None:
    await ann.says("/sign")
    await ann.hears("signon-consent", controller=CONTROLLER)
    await ann.says("/language")
    await ann.taps("language-name", name="Français")
    ann.language = "fr"
    await ann.taps("signon-continue")
    await ann.hears("signon-consent", controller=CONTROLLER)


OPERATORS = ['"', "a* OR b*", 'NEAR("a" "b")', "-icc", "name:icc", "\\", "' OR 1=1 --", "(((", "^icc"]


@pytest.mark.row(72)
async def test_signs_of_a_search_language_are_words(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await sam.taps("review-approve")
    for text in OPERATORS:
        await ann.says(text)
        assert await ann.news(), text
        await ann.says(f"/signatories {text}")
        assert await ann.news(), text
    for text in ("h%q", "q_rbour", "harbour NOT aid", "har* OR b"):
        await ann.says(f"/signatories {text}")
        assert "Harbour" not in "".join(words(each) for each in await ann.news()), text
    assert [each.reference for each in await stage.signons()] == [made]
