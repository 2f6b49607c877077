"""/living: a list in a group or channel, posted in the language chosen, pinned, edited as it changes, ended."""

from typing import Any

import pytest

from bot.sandbox.model import FRIENDS, Chat
from storage import living, outbox
from storage.listed import totals
from storage.records import Listing, Status
from tests.makers import make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words

NEWS = -1001000000009
UNPINNABLE = "not enough rights to manage pinned messages"


@pytest.fixture
async def group(sam: Visitor, stage: Stage) -> Visitor:
    """Sam, in the group of friends; the bot is a member."""
    chat = stage.telegram.chats[FRIENDS]
    chat.members, chat.status, chat.admin, chat.pinned = [*chat.members, sam.id], "member", False, []
    chat.messages.clear()
    stage.harmless = (*stage.harmless, UNPINNABLE)
    return Visitor(stage, sam.id, "en", FRIENDS)


async def put(stage: Stage, group: Visitor, sam: Visitor, language: str = "English") -> None:
    await group.says("/living")
    await sam.taps("language-name", name=language)


async def listed(group: Visitor) -> str:
    return words(await the_list(group))


async def the_list(group: Visitor) -> dict[str, Any]:
    """The bot's newest words there: that something was pinned is a message, too."""
    seen = (await group.stage.view(group.id, group.chat))["messages"]
    return next(each for each in reversed(seen) if each["from"]["is_bot"] and words(each))


async def test_it_is_asked_for_in_private_posted_and_pinned(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await group.stage.post("promote", person=group.stage.telegram.chats[FRIENDS].members[0], chat=FRIENDS, admin=True)
    await put_signons(
        stage.database,
        make_signon(),
        make_signon(organisation="Tulip Farmers for Peace", country="US"),
        make_signon(organisation="Hidden Voices", listing=Listing.COUNTED),
    )
    await sam.listens()
    await group.says("/living")
    await group.hears_nothing()
    await sam.hears_only("living-language", title="Coalition friends")
    await group.listens()
    await sam.taps("language-name", name="English")
    await sam.hears_only("living-made", title="Coalition friends")
    message = await group.hears("living-all", total=3, countries=2, unnamed=1)
    assert "• Harbour Legal Aid (Netherlands)\n• Tulip Farmers for Peace (United States)" in words(message)
    assert "Hidden" not in words(message)
    assert [each["url"] for each in buttons(message)] == [stage.house.link(to) for to in ("list", "statement", "sign")]
    assert stage.telegram.chats[FRIENDS].pinned == [message["message_id"]]
    assert [entry.act for entry in await stage.acts()] == ["made-living"]
    await group.listens()
    await stage.ticks(minutes=2)
    await group.hears_nothing()


async def test_in_the_language_chosen(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await put(stage, group, sam, "Français")
    assert stage.house.texts.get("fr", "living-nobody").split("\n")[-1] in await listed(group)


async def test_it_follows_approvals_and_withdrawals_once_a_minute(
    ann: Visitor, sam: Visitor, group: Visitor, stage: Stage
) -> None:
    await put(stage, group, sam)
    assert "Nobody" in await listed(group)
    await sign_on(ann)
    await sam.taps("review-approve")
    await stage.ticks()
    assert "Nobody" in await listed(group), "not within the minute"
    await stage.ticks(seconds=61)
    assert "• Harbour Legal Aid (Netherlands)" in await listed(group)
    edits = [call for call in stage.calls if call.method == "editMessageText" and call.args["chat_id"] == FRIENDS]
    await stage.ticks(minutes=5)
    again = [call for call in stage.calls if call.method == "editMessageText" and call.args["chat_id"] == FRIENDS]
    assert len(edits) == len(again) == 1, "what says the same is not edited"
    [there] = await _there(stage)
    async with stage.database.transaction() as tx:
        assert await outbox.placed(tx, f"{living.SUBJECT}{there.id}") == [], "its place is kept in one row alone"
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await stage.ticks(minutes=1)
    assert "Harbour" not in await listed(group)


async def test_a_restart_goes_on_with_it(empty_stage: Stage) -> None:
    stage = empty_stage
    stage.harmless = (*stage.harmless, UNPINNABLE)
    sam = newcomer(stage, "Sam")
    chat = stage.telegram.chats[FRIENDS]
    chat.members, chat.status = [*chat.members, sam.id], "member"
    group = Visitor(stage, sam.id, "en", FRIENDS)
    async with stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/start")
        await put(stage, group, sam)
    async with stage.running(admin_ids=frozenset({sam.id})):
        await put_signons(stage.database, make_signon())
        await group.listens()
        await stage.ticks(minutes=2)
        await group.hears_only("living-all", total=1, countries=1, unnamed=0)


async def test_of_very_many_the_newest_are_shown(sam: Visitor, group: Visitor, stage: Stage) -> None:
    many = [make_signon(organisation=f"Association {n} for justice and the rule of law everywhere") for n in range(150)]
    await put_signons(stage.database, *many)
    await put(stage, group, sam)
    message = await the_list(group)
    async with stage.database.transaction() as tx:
        total = (await totals(tx)).named
    shown = words(message).count("•")
    assert 30 < shown < 150
    assert f"And {total - shown} more" in words(message)
    assert words(message).rstrip().endswith("whole list.")


async def test_without_the_right_it_is_not_pinned_and_says_so(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await put(stage, group, sam)
    await sam.listens()
    await stage.ticks()
    await sam.hears_only("living-unpinned", title="Coalition friends")
    await sam.listens()
    await stage.ticks(minutes=2)
    await sam.hears_nothing()
    await stage.post("promote", person=sam.id, chat=FRIENDS, admin=True)
    await stage.quiet()
    assert stage.telegram.chats[FRIENDS].pinned == [(await the_list(group))["message_id"]]


async def test_a_deleted_one_is_over_and_the_admins_are_told(
    sam: Visitor, robin: Visitor, group: Visitor, stage: Stage
) -> None:
    stage.harmless = (*stage.harmless, "message to edit not found")
    await put(stage, group, sam)
    await stage.post("delete", person=sam.id, chat=FRIENDS, message_id=(await the_list(group))["message_id"])
    await put_signons(stage.database, make_signon())
    await stage.ticks(minutes=1)
    await robin.listens()
    await stage.ticks()
    await robin.hears_only("living-lost", title="Coalition friends")
    await sam.says("/living")
    await sam.hears_only("living-none")


async def test_put_out_of_the_group_it_is_over(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await put(stage, group, sam)
    await stage.ticks()
    await stage.post("seat", person=sam.id, chat=FRIENDS, inside=False)
    await stage.quiet()
    await sam.listens()
    await stage.ticks()
    await sam.hears_only("living-lost", title="Coalition friends")
    await stage.post("seat", person=sam.id, chat=FRIENDS, inside=True)
    await stage.quiet()


async def test_ending_it_takes_the_names_out(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await stage.post("promote", person=sam.id, chat=FRIENDS, admin=True)
    await put_signons(stage.database, make_signon())
    await put(stage, group, sam)
    await sam.says("/living")
    await sam.hears_only("living-list", count=1)
    await sam.taps("living-end", title="Coalition friends")
    await sam.hears_only("living-end-ask", title="Coalition friends")
    assert "Harbour" in await listed(group)
    _, confirm = await sam.button("living-really")
    await sam.taps("living-really")
    await sam.hears_only("living-over", title="Coalition friends")
    assert stage.house.texts.get("en", "living-ended") in await listed(group)
    assert stage.telegram.chats[FRIENDS].pinned == []
    await sam.presses(confirm)
    await sam.is_told("sure-expired")
    assert [entry.act for entry in await stage.acts()] == ["made-living", "ended-living"]
    await stage.ticks(minutes=2)
    assert "Harbour" not in await listed(group)
    await sam.taps("panel-to-lists")
    await sam.hears("living-none")
    await sam.taps("panel-back")
    await sam.hears("panel")


async def test_two_at_once(sam: Visitor, robin: Visitor, group: Visitor, stage: Stage) -> None:
    await group.says("/living")
    _, choice = await sam.button("language-name", name="English")
    await robin.presses(choice)
    await robin.hears("living-made")
    await sam.presses(choice)
    await sam.is_told("living-already-made")
    assert sum("Nobody" in words(each) for each in (await stage.view(sam.id, FRIENDS))["messages"]) == 1
    await sam.listens()
    await group.says("/living")
    await sam.hears_only("living-already", title="Coalition friends")
    for visitor in (sam, robin):
        await visitor.says("/living")
        await visitor.taps("living-end", title="Coalition friends")
    for visitor in (sam, robin):
        await visitor.taps("living-really")
    await sam.listens()
    await robin.is_told("living-gone")


@pytest.mark.parametrize("data", ["living:in:999:en", "living:in:x:en", "living:end:999", f"living:end:{'9' * 30}"])
async def test_old_buttons_are_explained(sam: Visitor, data: str) -> None:
    await sam.presses(data)
    await sam.is_told("living-gone")


async def test_a_language_that_is_none(sam: Visitor, group: Visitor) -> None:
    await group.says("/living")
    _, choice = await sam.button("language-name", name="English")
    await sam.presses(f"{choice[:-2]}xx")
    await sam.is_told("error-old-button")


async def test_to_others_in_the_group_it_is_no_command(ann: Visitor, group: Visitor, stage: Stage) -> None:
    stage.telegram.chats[FRIENDS].members.append(ann.id)
    other = Visitor(stage, ann.id, "en", FRIENDS)
    await other.says("/living")
    await other.hears_nothing()
    await ann.hears_nothing()
    assert await _there(stage) == []


async def _there(stage: Stage) -> list[Any]:
    async with stage.database.transaction() as tx:
        return await living.everything(tx)


async def test_a_choice_never_made_is_forgotten(group: Visitor, sam: Visitor, stage: Stage) -> None:
    await group.says("/living")
    assert len(await _there(stage)) == 1
    await stage.ticks(days=2)
    assert await _there(stage) == []
    await sam.taps("language-name", name="English")
    await sam.is_told("living-gone")


async def test_a_group_that_moved_gets_a_new_one(sam: Visitor, group: Visitor, stage: Stage) -> None:
    await put(stage, group, sam)
    await stage.ticks()
    moved = stage.telegram.group(NEWS, "Coalition friends", [sam.id])
    body = {"message_id": 900, "date": 1, "chat": {"id": FRIENDS, "type": "group", "title": "Coalition friends"}}
    sender = stage.telegram.people[sam.id].user()
    stage.telegram.updates.push("message", body | {"from": sender, "migrate_to_chat_id": NEWS})
    await stage.quiet()
    await put_signons(stage.database, make_signon())
    await stage.ticks()
    assert "Harbour" in await listed(Visitor(stage, sam.id, "en", NEWS))
    assert sum(bool(each.get("text")) for each in moved.messages.values()) == 1


async def test_an_admin_of_a_channel_is_asked_at_once(sam: Visitor, ann: Visitor, stage: Stage) -> None:
    stage.telegram.chats[NEWS] = Chat(NEWS, "supergroup", [sam.id], "News", "member", admin=True)
    for visitor in (ann, sam):
        await visitor.says("/start")
        await visitor.listens()
        _made_admin(stage, visitor)
        await stage.quiet()
    await ann.hears_nothing()
    await sam.hears_only("living-language", title="News")
    await sam.taps("language-name", name="English")
    channel = Visitor(stage, sam.id, "en", NEWS)
    assert "Nobody" in await listed(channel)
    assert stage.telegram.chats[NEWS].pinned == [(await the_list(channel))["message_id"]]


def _made_admin(stage: Stage, visitor: Visitor) -> None:
    """As Telegram tells it of a channel."""
    rights = dict.fromkeys(
        ("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
         "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
         "can_edit_stories", "can_delete_stories", "can_post_messages", "can_edit_messages", "can_pin_messages"), True
    )  # fmt: skip
    change = {"chat": {"id": NEWS, "type": "channel", "title": "News"}, "date": 1}
    change |= {"from": stage.telegram.people[visitor.id].user()}
    change |= {"old_chat_member": {"user": stage.telegram.bot, "status": "left"}}
    change |= {"new_chat_member": {"user": stage.telegram.bot, "status": "administrator", **rights}}
    stage.telegram.updates.push("my_chat_member", change)


async def test_start_list_shows_the_list(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(status=Status.APPROVED))
    await ann.says("/start list")
    await ann.hears_only("signatories", total=1, countries=1, unnamed=0)
