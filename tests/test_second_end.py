"""The end of a second officer's confirmation: no, taken back by either, withdrawn, erased."""

import json

import pytest

from bot.core.reply import Copyable
from storage import seconds
from tests.makers import sign_on
from tests.stage import Stage
from tests.test_second import HARBOUR, answers, confirmed, link, opens, proofs, stage_signons
from tests.visitor import Visitor, newcomer


@pytest.fixture
def bea(stage: Stage) -> Visitor:
    return newcomer(stage, "Bea")


async def test_no_is_an_answer(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    await opens(bea, token)
    await ann.listens()
    await bea.taps("second-no")
    await bea.hears_only("second-declined")
    await ann.hears_only("second-declined-told")
    await opens(bea, token)
    await bea.hears_only("second-invalid")
    assert await proofs(stage) == ()


async def test_the_second_officer_takes_it_back(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await bea.says("/mysignature")
    await bea.hears_only("second-mine", organisation=HARBOUR, second_name="Bea de Wit")
    await bea.taps("second-back")
    await bea.hears_only("second-end-ask")
    await ann.listens()
    await bea.taps("second-end-yes")
    await bea.hears_only("second-end-done")
    await ann.hears_only("second-ended-told")
    assert await proofs(stage) == ()
    assert [each.act for each in await stage.acts()][-1] == "second-ended"


async def test_so_does_the_first(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await ann.says("/mysignature")
    await ann.taps("proof-end-second")
    await bea.listens()
    await ann.taps("second-end-yes")
    await ann.hears_only("second-end-done")
    await bea.hears_only("second-ended")
    assert await proofs(stage) == ()
    await ann.says("/mysignature")
    await ann.button("proof-do-second")


async def test_a_link_is_cancelled(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    await ann.taps("proof-end-link")
    await ann.hears_only("second-link-ended")
    await opens(bea, token)
    await bea.hears_only("second-invalid")
    await ann.presses(f"mine:unsecond:{(await stage_signons(stage))[0]}")
    await ann.is_told("second-gone")


async def test_withdrawing_tells_the_second_officer(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await bea.listens()
    await ann.taps("mysignature-really")
    await bea.hears_only("second-withdrawn", organisation=HARBOUR)
    await bea.says("/mysignature")
    await bea.hears_only("mysignature-none")


async def test_mydata_and_erase_of_the_second_officer(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await bea.says("/mydata")
    [known] = json.loads(await bea.file("my-data.json"))["second_officer"]
    assert (known["name"], known["role"], known["state"]) == ("Bea de Wit", "chair of the board", "confirmed")
    await bea.says("/erase")
    await ann.listens()
    await bea.taps("erase-all")
    await bea.hears("erase-done")
    await ann.hears_only("second-ended-told")
    assert await proofs(stage) == ()
    [made] = await stage_signons(stage)
    async with stage.database.transaction() as tx:
        assert await seconds.of_signon(tx, made) is None


async def test_erasing_the_first_ends_all(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await ann.says("/erase")
    await bea.listens()
    await ann.taps("erase-all")
    await bea.hears_only("second-withdrawn")
    assert await stage.signons() == []
    await bea.says("/mydata")
    assert json.loads(await bea.file("my-data.json"))["second_officer"] == []


async def test_a_rejected_one_cannot_be_confirmed(ann: Visitor, bea: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    token = await link(ann)
    await sam.taps("review-reject")
    await sam.taps("review-reason-unverified")
    await opens(bea, token)
    await bea.hears_only("second-changed")
    await ann.listens()
    await ann.presses(f"mine:second:{made}")
    await ann.hears_only("proof-not-standing")


async def test_cancel_in_the_middle_and_back(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    await opens(bea, token)
    await bea.taps("second-begin")
    await bea.says("/cancel")
    await bea.hears_only("cancel-done")
    await opens(bea, token)
    await answers(bea)
    await bea.taps("second-yes")
    await bea.hears_only("second-done", command=Copyable("/mysignature"))
