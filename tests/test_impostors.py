"""Who is no admin and acts like one: forged presses of every kind, other people's words, groups and channels."""

from typing import Any

import orjson
import pytest
import pytest_asyncio

from bot.app import ADMIN_COMMANDS, COMMANDS, PRESSES
from bot.handlers import mysignature, publication, review_cards
from bot.handlers.review import ACTS, LOOKS, OPENS
from bot.sandbox.model import FRIENDS
from storage import batches, inbox, invitations, living, people, protection, questions, signons
from storage.protection_records import About, Blocked, Rule
from storage.records import Representative, Role, Status
from storage.steps import newest
from storage.tables import tables
from tests.makers import give_role, make_signon, offered, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

SECRETS = ("Qzorgmark", "Qznamemark", "qzmailmark", "qzquestionmark", "qzblockmark", "qzlabelmark", "qzrolemark")
PUBLIC = {
    "home$", "statement:summary$", "statement:page:", "statement:all:", "statement:file:", "statement:languages$",
    "statement:since$", "timeline:", "faq:topics$", "faq:topic:", "faq:", "helped:", "share$", "language$",
    "language:", "subscribe:", "sign:", "list:", "mydata$", "erase:",
}  # fmt: skip
"""What everybody may press. Everything else belongs to somebody, and a forged press of it is tried below."""

VERBS = [*LOOKS, *OPENS, *ACTS]
FORGED: dict[str, tuple[str, ...]] = {
    "reviewed:": ("reviewed:{faq}:en",),
    "ask:": ("ask:{question}", "ask:done:{question}", "ask:on:{question}", "ask:back:{question}"),
    "mine:": tuple(f"mine:{verb}:{{ref}}" for verb in (*mysignature.ACTS, f"{publication.CHOOSE}public")),
    "second:": ("second:back:1", "second:back:{ref}", "second:begin:1"),
    "certificate$": ("certificate",),
    "retention$": ("retention",),
    "backup:": ("backup:drill", "backup:send", "backup:drop"),
    "review:": (
        *("review:queue", "review:next", "review:lately", "review:countries", "review:after:{ref}", "review:many"),
        *(f"review:{verb}:{{ref}}:{{mark}}" for verb in VERBS),
        *("review:undo:{done}:{mark}::approved", "review:field:{ref}:{mark}::country"),
        "review:value:{ref}:{mark}::public",
    ),
    "reject:": ("reject:duplicate:{ref}:{mark}",),
    "answer:": ("answer:{ref}",),
    "question:": tuple(f"question:{verb}:{{question}}" for verb in ("next", "answer", "close", "all", "split", "keep")),
    "stats(:|$)": ("stats", "stats:month", "stats:ever:growth"),
    "export:": ("export:show", "export:choose", "export:contacts", "export:csv", "export:xlsx:en"),
    "cast:": ("cast:list", "cast:new", "cast:show:1", "cast:send:1", "cast:cancel:1"),
    "panel(:|$)": ("panel", "panel:texts", "panel:health", "panel:fresh"),
    "people:": (
        *("people:all", "people:invite", "people:invite:editor", "people:skip:editor"),
        *("people:show:{colleague}", "people:remove:{colleague}", "people:revoke:1"),
    ),
    "role:": ("role:mine", "role:accept:1", "role:decline:1", "role:return", "role:yes:1"),
    "log:": ("log:", "log:1", "log:check"),
    "reload$": ("reload",),
    "sure:": ("sure:{token}", "sure:invalidate 1 0"),
    "draft:": ("draft:delete", "draft:quiet"),
    "living:": ("living:list", "living:show:1", "living:in:1:en", "living:end:1"),
    "move:": ("move:yes:{ref}", "move:{ref}", "move:no", "move:code:{ref}", "move:take:{ref}:00000000"),
    "version:": (
        "version:ask",
        *(f"version:{verb}:{{ref}}:1" for verb in ("keep", "later", "old", "new", "show", "changes")),
    ),
    "shield:": (
        *("shield:", "shield:rules", "shield:batches", "shield:held", "shield:rule:all", "shield:rule:domain"),
        *("shield:list:domain", "shield:list:person", "shield:add:word", "shield:del:1", "shield:spike:1"),
        *("shield:card:{ref}", "shield:person:{ref}", "shield:domain:{ref}:0", "shield:held:{ref}"),
        *("shield:free:{held}", "shield:drop:{held}", "shield:window:1:0", "shield:batch:1", "shield:all:1"),
    ),
}  # fmt: skip


def kept(stage: Stage) -> dict[str, list[tuple[Any, ...]]]:
    """The whole database, but for messages on their way and what is counted."""
    passing = {"inbox", "outbox", "seen", "facts", "counters", "daily", "standing", "placed", "replicas"}
    names = {each.name for each in tables(newest())} - passing
    return {name: stage.beside(f"SELECT * FROM {name}") for name in names}  # noqa: S608


@pytest_asyncio.fixture(loop_scope="session")
async def about(stage: Stage, ann: Visitor, sam: Visitor) -> dict[str, str]:
    """Of everything that can be acted on, one; with marked values."""
    who = Representative("Qznamemark Visser", "qzrolemark", "ann@qzmailmark.org")
    given: dict[str, Any] = {"representative": who, "website": "qzmailmark.org"}
    await ann.says("/start")
    await give_role(ann, Role.READER, "qzlabelmark")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        admin = await people.find(tx, sam.id)
        assert person is not None and admin is not None
        given["person_id"] = person.id
        waits = make_signon(organisation="Qzorgmark One", status=Status.PENDING, **given)
        held = make_signon(organisation="Qzorgmark Two", status=Status.PENDING, held=True, **given)
        done = make_signon(organisation="Qzorgmark Three", listing="counted", **given)
    await put_signons(stage.database, waits, held, done)
    async with stage.database.transaction() as tx:
        number = await offered(tx, person, "qzquestionmark, please?")
        await questions.hand_on(tx, person, number)
        await protection.block(tx, Blocked.WORD, "qzblockmark")
        await protection.spike(tx, Rule(About.DOMAIN, "qzmailmark.org"), "2026-01-01")
        batches.fill(tx, await batches.begin(tx, Rule(About.ALL)), 1, [waits])
        await invitations.add(tx, admin, Role.EDITOR, "qzlabelmark", expires=tx.at + 1000)
        mark = review_cards.mark(tx, waits)
    stage.house.lists.forget()
    await sam.presses("shield:window:1:1")
    _, token = await sam.button("batch-quietly", count=3)
    faq = next(iter(stage.house.faqs.entries))
    about = {"ref": waits.reference, "held": held.reference, "done": done.reference, "mark": mark, "faq": faq}
    return about | {"question": str(number), "colleague": str(person.id), "token": token.partition(":")[2]}


def test_every_kind_of_press_is_tried() -> None:
    assert set(FORGED) | PUBLIC == set(PRESSES)
    assert not set(FORGED) & PUBLIC


async def everything_shown(stage: Stage, who: Visitor) -> str:
    seen = await stage.view(who.id)
    return str(seen["messages"]) + str(seen["answers"])


@pytest.mark.row(66)
async def test_a_strangers_forged_press_changes_nothing_and_shows_nobody(stage: Stage, about: dict[str, str]) -> None:
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    before, tried = kept(stage), 0
    for pattern, presses in FORGED.items():
        for data in presses:
            await eve.presses(data.format(**about))
            assert kept(stage) == before, f"{pattern}: {data}"
            tried += 1
    shown = await everything_shown(stage, eve)
    assert [each for each in SECRETS if each in shown] == []
    assert tried > 90


async def test_the_reverse_an_admin_would_see_them(stage: Stage, sam: Visitor, about: dict[str, str]) -> None:
    """The search above would find what is there."""
    for data in ("review:queue", "question:next:0", "people:all", "shield:list:word", "shield:spike:1"):
        await sam.presses(data.format(**about))
    shown = await everything_shown(stage, sam)
    assert [each for each in SECRETS if each not in shown] == []


# --- messages that are not an admin's own words


def message(person: int, text: str, chat: dict[str, Any], **more: Any) -> dict[str, Any]:
    sender = {"id": person, "is_bot": False, "first_name": "A", "language_code": "en"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
    return {"message_id": 7, "date": 1, "chat": chat, "from": sender, "text": text, "entities": entities} | more


async def arrives(stage: Stage, kind: str, content: dict[str, Any]) -> None:
    async with stage.database.transaction() as tx:
        await inbox.add(tx, (-5, orjson.dumps({"update_id": -5, kind: content}), content["chat"]["id"]))
    stage.parts.worker.wake()
    await stage.quiet()


GROUP = {"id": FRIENDS, "type": "supergroup", "title": "Friends"}
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
BOT = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
IMPOSTURES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "forwarded": ("message", {}, {"forward_origin": {"type": "hidden_user", "sender_user_name": "A", "date": 1}}),
    "edited": ("edited_message", {}, {"edit_date": 2}),
    "by another bot": ("message", {}, {"via_bot": {"id": 5, "is_bot": True, "first_name": "B", "username": "b_bot"}}),
    "anonymous admin": ("message", GROUP, {"sender_chat": GROUP, "from": BOT}),
    "as a channel": ("message", GROUP, {"sender_chat": CHANNEL}),
    "linked channel": ("message", GROUP, {"sender_chat": CHANNEL, "is_automatic_forward": True}),
    "channel post": ("channel_post", CHANNEL, {"sender_chat": CHANNEL}),
    "edited channel post": ("edited_channel_post", CHANNEL, {"sender_chat": CHANNEL, "edit_date": 2}),
    "in a group": ("message", GROUP, {}),
    "edited in a group": ("edited_message", GROUP, {"edit_date": 2}),
    "as a channel in private": ("message", {}, {"sender_chat": CHANNEL}),
}


@pytest.mark.row(68)
@pytest.mark.parametrize("how", IMPOSTURES)
@pytest.mark.parametrize("command", [name for name in ADMIN_COMMANDS if name != "living"])
async def test_only_an_admins_own_new_words_in_private_act(
    stage: Stage, sam: Visitor, about: dict[str, str], how: str, command: str
) -> None:
    kind, chat, more = IMPOSTURES[how]
    before, calls = kept(stage), len(stage.calls)
    private = {"id": sam.id, "type": "private", "first_name": "A"}
    await arrives(stage, kind, message(sam.id, f"/{command}", chat or private, **more))
    said = str([call.args for call in stage.calls[calls:]])
    assert [each for each in SECRETS if each in said] == []
    assert "panel" not in said and "review:" not in said
    after = kept(stage)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= ({"questions"} if how == "forwarded" else set()), "forwarded ones are words, asked of the FAQ"


async def test_the_same_words_of_ones_own_act(stage: Stage, sam: Visitor, about: dict[str, str]) -> None:
    calls = len(stage.calls)
    await arrives(stage, "message", message(sam.id, "/review", {"id": sam.id, "type": "private", "first_name": "A"}))
    assert "Qzorgmark" in str([call.args for call in stage.calls[calls:]])


@pytest.mark.row(68)
@pytest.mark.parametrize("how", [each for each in IMPOSTURES if each != "in a group"])
async def test_a_typed_reason_is_ones_own(stage: Stage, sam: Visitor, about: dict[str, str], how: str) -> None:
    """An admin is asked for a reason; what is edited, forwarded by a bot, or said elsewhere is none."""
    kind, chat, more = IMPOSTURES[how]
    if how == "forwarded":
        pytest.skip("forwarded words are words that somebody chose to send: they may be a reason")
    await sam.presses("review:reject:{ref}:{mark}".format(**about))
    private = {"id": sam.id, "type": "private", "first_name": "A"}
    await arrives(stage, kind, message(sam.id, "because", chat or private, **more) | {"entities": []})
    async with stage.database.transaction() as tx:
        found = await signons.find(tx, about["ref"])
    assert found is not None and found.status is Status.PENDING


# --- groups


@pytest.mark.row(68)
@pytest.mark.parametrize("role", ["stranger", "admin"])
async def test_no_command_shows_anybody_in_a_group(
    stage: Stage, sam: Visitor, about: dict[str, str], role: str
) -> None:
    who = sam if role == "admin" else newcomer(stage, "Eve")
    stage.telegram.chats[FRIENDS].members.append(who.id)
    group = Visitor(stage, who.id, chat=FRIENDS)
    before, calls = kept(stage), len(stage.calls)
    for name in [*COMMANDS, *ADMIN_COMMANDS]:
        for tail in ("", " {ref}".format(**about), " Qzorgmark"):
            await group._do("send", text=f"/{name}{tail}")
    await stage.quiet()
    said = str([call.args for call in stage.calls[calls:] if call.args.get("chat_id") == FRIENDS])
    assert "chat_id" in said, "some of them are answered there"
    assert [each for each in SECRETS if each in said] == []
    after = kept(stage)
    assert {name for name in before if before[name] != after[name]} <= {"living"}, "a list may be asked for"


# --- links


HOSTILE = [
    "sign:start", "review:approve:{ref}:{mark}", "role-", "role-x", "role-{ref}", "via-", "via-../../etc", "via-é",
    "faq-../../statement", "faq-", "shield:", "sure:{token}", "list:::0", "mine:really:{ref}", "erase:all:x",
    "'; DROP TABLE signons", "%00", "\u202ereview", "{{7*7}}", "x" * 512, "admin", "group", "{ref}", "-1", "sign sign",
]  # fmt: skip


@pytest.mark.row(66)
@pytest.mark.parametrize("payload", HOSTILE)
async def test_hostile_links_do_nothing(stage: Stage, about: dict[str, str], payload: str) -> None:
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    before = kept(stage)
    text = payload.format(**about) if "{{" not in payload else payload
    await eve.says(f"/start {text}")
    fresh = "\n".join(words(each) for each in await eve.news())
    assert [each for each in (*SECRETS, text) if len(each) > 3 and each in fresh] == []
    changed = {name for name, rows in kept(stage).items() if rows != before[name]}
    assert changed <= ({"drafts"} if text.startswith("sign ") else set())


async def test_living_is_asked_by_an_admin_alone(stage: Stage, about: dict[str, str]) -> None:
    eve = newcomer(stage, "Eve")
    stage.telegram.chats[FRIENDS].members.append(eve.id)
    await Visitor(stage, eve.id, chat=FRIENDS).says("/living")
    async with stage.database.transaction() as tx:
        assert await living.everything(tx) == []
