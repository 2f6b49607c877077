"""The level of a sign-on: on the card, in /mysignature, in the list, in the secretariat's file; and the call back."""

import pytest

from bot.exports.gather import Exporter
from storage import colleagues, people, signons
from storage import proofs as kept
from storage.links import Kind
from storage.records import Proof, Role, Status
from tests.makers import give_role, make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


async def proofs(stage: Stage) -> tuple[Proof, ...]:
    [signed] = await stage.signons()
    return signed.proofs


async def test_at_first_it_is_claimed_only(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    card = words(await sam.last())
    assert "Level: claimed only\nProven: –\nMissing: work e-mail · e-mail on its own domain · website" in card
    await ann.says("/mysignature")
    await ann.hears("mysignature-one", proofs="claimed only")


async def test_called_back(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("called")
    await sam.hears("called-ask", organisation="Harbour Legal Aid", name="Ann Visser")
    await robin.listens()
    await sam.taps("called-yes")
    await sam.hears("called-noted")
    assert await proofs(stage) == (Proof.CALLED,)
    assert "Level: called back" in words((await robin.news())[-1])
    await ann.says("/mysignature")
    await ann.hears("mysignature-one", proofs="called back")
    entry = (await stage.acts())[-1]
    assert entry.act == "called-back"
    await robin.taps("called-undo")
    await robin.is_told("called-undone")
    assert await proofs(stage) == ()
    assert (await stage.acts())[-1].act == "called-back-undone"


async def test_the_way_back_from_a_call_leads_to_the_card(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("called")
    await sam.taps("review-card-back")
    assert "Level: claimed only" in words(await sam.last())
    assert await proofs(stage) == ()
    await sam.taps("called")
    await sam.hears("called-ask", organisation="Harbour Legal Aid")


async def test_two_who_called(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    for admin in (sam, robin):
        await admin.taps("called")
    await sam.taps("called-yes")
    await robin.taps("called-yes")
    await robin.is_told("called-already")
    assert [each.act for each in await stage.acts()].count("called-back") == 1


async def test_a_call_is_about_what_the_card_showed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("called")
    _, yes = await sam.button("called-yes")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-name")
    await ann.says("Mallory Smith")
    await ann.taps("signon-send")
    await sam.presses(yes)
    await sam.is_told("review-changed")
    assert await proofs(stage) == ()


async def test_another_representative_takes_the_call(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("called")
    await sam.taps("called-yes")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-name")
    await ann.says("Mallory Smith")
    await ann.taps("signon-send")
    assert await proofs(stage) == ()


@pytest.mark.parametrize("role", [Role.NONE, Role.READER, Role.EDITOR])
async def test_only_reviewers_note_a_call(ann: Visitor, sam: Visitor, stage: Stage, role: Role) -> None:
    await sign_on(ann)
    _, data = await sam.button("called")
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    if role:
        await give_role(eve, role)
    for each in (data, data.replace("called", "uncalled")):
        await eve.presses(each)
        await eve.is_told("error-not-admin")
    assert await proofs(stage) == ()


async def test_a_role_lost_between_the_question_and_the_yes(ann: Visitor, stage: Stage, sam: Visitor) -> None:
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await give_role(eve, Role.REVIEWER)
    await sign_on(ann)
    await eve.taps("called")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, eve.id)
        assert person is not None
        await colleagues.end(tx, person)
    await eve.taps("called-yes")
    await eve.is_told("review-gone")
    assert await proofs(stage) == ()


async def test_the_list_marks_nobody_unless_wanted(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(proofs=(Proof.SITE,)))
    await ann.says("/signatories harbour")
    assert "✓" not in words(await ann.hears("signatories-list", found=1))


@pytest.mark.parametrize(
    ("held", "marked"),
    [
        ((), False),
        ((Proof.MAILBOX,), False),
        ((Proof.DOMAIN,), True),
        ((Proof.MAILBOX, Proof.SECOND), False),
        ((Proof.MAILBOX, Proof.CALLED), True),
    ],
)
async def test_the_list_marks_what_only_the_organisation_can_prove(
    empty_stage: Stage, held: tuple[Proof, ...], marked: bool
) -> None:
    async with empty_stage.running(list_proofs=True):
        await put_signons(empty_stage.database, make_signon(proofs=held))
        ann = newcomer(empty_stage, "Ann")
        await ann.says("/signatories harbour")
        shown = words(await ann.hears("signatories-list", found=1))
        assert ("Harbour Legal Aid (Netherlands) ✓\n" in shown) is marked
        assert ("✓ –" in shown) is marked


async def test_the_secretariats_file_names_the_proofs(stage: Stage) -> None:
    await put_signons(stage.database, make_signon(proofs=(Proof.DOMAIN, Proof.CALLED)), make_signon(organisation="Z"))
    async with stage.database.transaction() as tx:
        spec = await Exporter(stage.house, "en", stage.clock().date()).contacts(tx)
    column = spec["columns"].index("Proofs")
    known = {row[1]: row[column] for row in spec["rows"]}
    assert known == {"Harbour Legal Aid": "e-mail on its own domain, called back", "Z": "claimed only"}


async def test_proofs_come_and_go_in_the_chain(stage: Stage) -> None:
    made = make_signon(status=Status.PENDING)
    await put_signons(stage.database, made)
    async with stage.database.transaction() as tx:
        for proof in (Proof.SECOND, Proof.MAILBOX, Proof.SECOND):
            await kept.prove(tx, made.reference, proof)
        for _ in range(2):
            await kept.unprove(tx, made.reference, Proof.SECOND)
        await kept.unprove(tx, "none", Proof.SECOND)
        found = await signons.find(tx, made.reference)
        kinds = [row["kind"] for row in await tx.rows("chain_all")]
    assert found is not None and found.proofs == (Proof.MAILBOX,)
    assert kinds == [Kind.SIGNED, Kind.PROVED, Kind.PROVED, Kind.UNPROVED]
