"""Take us off now: hidden at once everywhere, with a receipt; back only by the reviewers."""

from bot.core.reply import Copyable
from bot.sandbox.model import FRIENDS
from storage import living
from storage.records import Listing, Role, Status
from tests.listing import HARBOUR, approved, only, seen
from tests.makers import give_role
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


async def test_off_at_once_everywhere_with_a_receipt(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    stage.harmless = (*stage.harmless, "not enough rights to manage pinned messages")
    chat = stage.telegram.chats[FRIENDS]
    chat.members, chat.status, chat.admin, chat.pinned = [*chat.members, sam.id], "member", False, []
    chat.messages.clear()
    group = Visitor(stage, sam.id, "en", FRIENDS)
    await group.says("/living")
    await sam.taps("language-name", name="English")
    assert any(HARBOUR in words(each) for each in (await stage.view(sam.id, FRIENDS))["messages"])
    await sam.says("/export")
    await sam.taps("export-csv")
    await sam.listens()
    await ann.says("/mysignature")
    await ann.taps("publication-off")
    await ann.hears_only("publication-off-ask", country="Netherlands", region="Europe")
    assert HARBOUR in await seen(stage), "not before it is confirmed"
    await ann.taps("publication-off-region")
    text = words(await ann.hears_only("publication-receipt", reference=Copyable(made), lists=1, files=1))
    assert "cannot" in text.lower() and "UTC" in text
    shown = [words(each) for each in (await stage.view(sam.id, FRIENDS))["messages"]]
    assert not any("Harbour" in each for each in shown), "changed now, not at the next tick"
    text = await seen(stage)
    assert "Harbour" not in text and "Netherlands" not in text
    left = words(await sam.hears("publication-left", organisation=HARBOUR, count=1))
    assert "csv-en" in left
    assert ((await only(stage)).status, (await only(stage)).listing) == (Status.APPROVED, Listing.REGION)
    assert [each.act for each in await stage.acts()][-1] == "hidden"
    async with stage.database.transaction() as tx:
        for each in await living.everything(tx):
            await living.end(tx, each.id)


async def test_off_twice_or_from_an_old_message(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    for data in ("off", "off-counted", "off-counted", "off-region", "off-withdraw", "off"):
        await ann.presses(f"mine:{data}:{made}")
    assert ((await only(stage)).status, (await only(stage)).listing) == (Status.APPROVED, Listing.COUNTED)
    assert [each.act for each in await stage.acts()].count("hidden") == 1
    await ann.is_told("publication-off-already")


async def test_off_altogether(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    await ann.taps("publication-off")
    await ann.taps("publication-off-withdraw")
    await ann.hears("publication-receipt", reference=Copyable(made), lists=0, files=0)
    assert (await only(stage)).status is Status.WITHDRAWN
    await sam.hears("publication-left-none", organisation=HARBOUR)


async def test_put_back_by_the_reviewers_alone(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam)
    await ann.taps("publication-off")
    await ann.taps("publication-off-counted")
    await ann.taps("publication-back")
    await ann.taps("signon-listing-public")
    await ann.hears("publication-to-review")
    assert "Harbour" not in await seen(stage)
    await sam.taps("review-approve")
    assert HARBOUR in await seen(stage)


async def test_a_correction_under_way_does_not_bring_the_name_back(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    await ann.taps("mysignature-correct")
    await ann.says("3")
    await ann.says("harbour-legal-aid.org")
    await ann.presses(f"mine:off-region:{made}")
    await ann.says("/sign")
    await ann.hears("signon-review", listing="counted for its region, without name and country")
    await ann.taps("signon-send")
    assert (await only(stage)).listing is Listing.REGION


async def test_readers_of_the_secretariat_hear_nothing_of_it(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    reader, editor = newcomer(stage, "Rea"), newcomer(stage, "Edi")
    for each, role in ((reader, Role.READER), (editor, Role.EDITOR)):
        await each.says("/start")
        await give_role(each, role, "x")
        await each.listens()
    await approved(ann, sam)
    await ann.taps("publication-off")
    await ann.taps("publication-off-counted")
    await editor.hears("publication-left-none")
    await reader.hears_nothing()
