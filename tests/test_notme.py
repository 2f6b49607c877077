""" "This was not me": the owner of a mailbox takes back what somebody signed with it."""

from typing import Any

import pytest

from bot.core import mail
from bot.core.reply import Copyable
from bot.sandbox.model import FRIENDS
from storage import signons
from storage.records import Signon, Status
from tests.mailserver import Server, comes, sends_mail
from tests.makers import sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer


@pytest.fixture
def given(mailserver: Server) -> dict[str, Any]:
    return sends_mail(mailserver)


@pytest.mark.parametrize("said", ["/notme {}", "/NotMe@sandbox_bot {}", "{}", "/notme {}."])
async def test_it_is_withdrawn_and_everybody_concerned_is_told(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server, said: str
) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    await sam.taps("review-approve")
    owner = newcomer(stage, "Owner", "fr")
    await sam.listens()
    await ann.listens()
    await owner.says(said.format(mailserver.disavowal().lower() if "no" in said else mailserver.disavowal()))
    await owner.hears_only("notme-done", reference=Copyable(reference))
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]
    await sam.hears("notme-alert", reference=Copyable(reference))
    await sam.hears("review-closed-withdrawn")
    await ann.hears_only("notme-signer", reference=Copyable(reference))
    assert [each.act for each in await stage.acts()][-2:] == ["withdrawn", "not-me"]
    await owner.says(f"/notme {mailserver.disavowal()}")
    await owner.hears_only("notme-already")


async def test_the_correction_in_hand_of_the_signer_ends(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await newcomer(stage, "Owner").says(f"/notme {mailserver.disavowal()}")
    await ann.says("send")
    assert not await ann.all("signon-corrected")
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]


async def test_guessing(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    code = mailserver.disavowal()
    other = code[:-1] + ("A" if code[-1] != "A" else "B")
    eve = newcomer(stage, "Eve")
    await eve.says("/notme")
    await eve.hears_only("notme-how")
    for guess in (other, "qwerty", mailserver.code(), *[other] * (mail.DISAVOWALS - 3)):
        await eve.says(f"/notme {guess}")
        await eve.hears_only("notme-unknown")
    await eve.says(f"/notme {other}")
    await eve.hears_only("notme-too-many")
    assert [each.status for each in await stage.signons()] == [Status.PENDING]


async def test_an_address_that_is_named_no_more_takes_nothing_back(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    """She had mistyped it: the stranger who got the mail cannot take back what stands now."""
    await sign_on(ann)
    await comes(stage, mailserver)
    async with stage.database.transaction() as tx:
        [signed] = await signons.everything(tx)
        who = signed.representative
        better = Signon(**{**vars(signed), "representative": type(who)(who.name, who.role, "anne@harbour-aid.org")})
        assert await signons.correct(tx, better, "harbour legal aid")
    stranger = newcomer(stage, "Stranger")
    await stranger.says(f"/notme {mailserver.disavowal()}")
    await stranger.hears_only("notme-already")
    assert [each.status for each in await stage.signons()] == [Status.PENDING]


async def test_erasing_the_representative_shields_nothing(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await sam.taps("review-approve")
    await ann.says("/erase")
    await ann.taps("erase-keep-line")
    owner = newcomer(stage, "Owner")
    await owner.says("/signatories harbour")
    await owner.hears("signatories-list", found=1)
    await owner.says(f"/notme {mailserver.disavowal()}")
    await owner.hears_only("notme-done")
    await owner.says("/signatories")
    await owner.hears_only("signatories-none")
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]


async def test_in_a_group_it_is_not_taken(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    stage.telegram.chats[FRIENDS].members.append(ann.id)
    there = Visitor(stage, ann.id, "en", FRIENDS)
    await there.says(f"/notme {mailserver.disavowal()}")
    await there.hears_only("group-private")
    assert [each.status for each in await stage.signons()] == [Status.PENDING]
