"""A lost phone: by reference number and mailbox a sign-on moves; who has only one of the two learns nothing."""

import time
from typing import Any

import pytest

from bot.core import mail
from bot.core.reply import Copyable
from storage import chain, mails, people, signons
from storage.links import Kind
from storage.records import Proof, Signon, Status
from tests.mailserver import Server, comes, sends_mail, text
from tests.makers import sign_on
from tests.stage import DEADLINE, Stage
from tests.test_second import confirmed
from tests.visitor import Visitor, buttons, newcomer, words

MAILBOX = "ann@harbour-aid.org"


@pytest.fixture
def given(mailserver: Server) -> dict[str, Any]:
    return sends_mail(mailserver)


async def asks(visitor: Visitor, reference: str, address: str = MAILBOX) -> None:
    await visitor.says("/mysignature")
    await visitor.taps("mysignature-move")
    await visitor.hears("move-reference")
    await visitor.says(reference)
    await visitor.says(address)


async def the_only(stage: Stage) -> Signon:
    [signed] = await stage.signons()
    return signed


async def owner(stage: Stage) -> int:
    async with stage.database.transaction() as tx:
        person = await people.by_id(tx, (await _only(tx)).person_id or 0)
        assert await chain.first_broken(tx) is None
    assert person is not None
    return person.telegram_id


async def _only(tx: Any) -> Signon:
    [signed] = await signons.everything(tx)
    return signed


async def test_it_moves_with_the_code_and_the_old_account_is_told(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    new = newcomer(stage, "Ann2", "fr")
    await asks(new, f" {reference.lower().replace('-', ' ')} ", MAILBOX.title())
    await new.hears("move-sent")
    message = await comes(stage, mailserver, 2)
    assert reference in text(message) and "Harbour" not in text(message) and "/notme" not in text(message)
    await ann.listens()
    await new.says(mailserver.code())
    await new.hears("move-done", organisation="Harbour Legal Aid", reference=Copyable(reference))
    assert await owner(stage) == new.id
    await ann.hears_only("move-told", reference=Copyable(reference))
    assert (await the_only(stage)).proofs == (Proof.MAILBOX, Proof.DOMAIN), "the mailbox was read"
    assert [each.act for each in await stage.acts()] == ["signon-sent", "moved", "mailbox-proved"]
    await new.says("/mysignature")
    await new.hears("mysignature-one", reference=Copyable(reference))
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-none")
    await ann.says("/sign")
    await ann.hears_only("signon-consent")
    await sam.taps("review-approve")
    await new.hears("outcome-approved-named")
    async with stage.database.transaction() as tx:
        links = await tx.rows("chain_all")
        assert Kind.MOVED in [row["kind"] for row in links]


@pytest.mark.parametrize("known", ["both", "reference", "address", "nothing"])
async def test_who_does_not_know_both_sees_no_difference(
    ann: Visitor, stage: Stage, mailserver: Server, known: str
) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    eve = newcomer(stage, "Eve")
    right_reference, right_address = known in ("both", "reference"), known in ("both", "address")
    await asks(eve, reference if right_reference else "ABCD-2345", MAILBOX if right_address else "eve@gmail.com")
    heard = [words(each) for each in await eve.news()]
    assert heard == [stage.house.say.plain("en", "move-sent", {"minutes": 10})]
    for left in (4, 3, 2, 1):
        await eve.says("0000 0000")
        await eve.hears_only("code-wrong", left=left)
    await eve.says("0000 0000")
    await eve.hears_only("code-used-up")
    assert await owner(stage) == ann.id
    assert len(mailserver.got) == (2 if known == "both" else 1)


async def test_after_the_caps_it_still_looks_the_same(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    """The mailbox has had its fill: nobody who asks can tell."""
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    eves = [newcomer(stage, f"Eve{number}") for number in range(mail.PER_MAILBOX + 1)]
    for eve in eves:
        await asks(eve, reference)
        await eve.hears_only("move-sent")
    assert len(await mails_of(stage, mailserver, mail.PER_MAILBOX)) == mail.PER_MAILBOX


async def mails_of(stage: Stage, server: Server, number: int) -> list[Any]:
    await comes(stage, server, number)
    for part in stage.parts.others:
        await part._round()
    return server.got


async def waiting(stage: Stage) -> int:
    async with stage.database.transaction() as tx:
        return await mails.backlog(tx)


async def test_that_a_mail_is_refused_tells_nothing(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    mailserver.rcpt = ["550 5.1.1 No such user"]
    eve = newcomer(stage, "Eve")
    await asks(eve, reference)
    await stage.until("it is refused", lambda: not mailserver.rcpt)
    deadline = time.monotonic() + DEADLINE
    while await waiting(stage) and time.monotonic() < deadline:
        await stage.quiet()
    await stage.quiet()
    await eve.hears_only("move-sent")


async def test_one_account_cannot_ask_for_ever(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    eve = newcomer(stage, "Eve")
    for _ in range(mail.PER_PERSON):
        await asks(eve, "ABCD-2345", "eve@gmail.com")
        await eve.hears("move-sent")
    await asks(eve, "ABCD-2345", "eve@gmail.com")
    await eve.hears("code-cap")
    await eve.says("/erase")
    await eve.taps("erase-all")
    await asks(eve, "ABCD-2345", "eve@gmail.com")
    await eve.hears("code-cap")
    assert mailserver.got == []


async def test_somebody_elses_code_moves_nothing(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    eve, new = newcomer(stage, "Eve"), newcomer(stage, "Ann2")
    await asks(new, reference)
    await comes(stage, mailserver, 2)
    await asks(eve, "ABCD-2345")
    await eve.says(mailserver.code())
    await eve.hears_only("code-wrong")
    await ann.says(mailserver.code())
    await ann.hears_only("code-wrong")
    assert await owner(stage) == ann.id


async def test_ones_own_needs_no_moving(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-move")
    await ann.says(reference)
    await ann.hears_only("move-own")


async def test_withdrawn_ones_do_not_move(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    new = newcomer(stage, "Ann2")
    await asks(new, reference)
    await comes(stage, mailserver, 2)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await new.says(mailserver.code())
    await new.hears_only("code-gone")
    assert await owner(stage) == ann.id and (await the_only(stage)).status is Status.WITHDRAWN


async def test_what_is_no_number_and_no_address_is_asked_again(ann: Visitor, stage: Stage) -> None:
    await ann.says("/mysignature")
    await ann.taps("mysignature-move")
    await ann.says("I do not know")
    await ann.hears_only("move-reference-unclear")
    await ann.says("ABCD 2345")
    await ann.hears_only("move-email")
    await ann.says("ann at harbour")
    await ann.hears_only("move-email-unclear")
    await ann.says("/cancel")
    await ann.hears_only("cancel-done")


async def test_a_blocked_old_account_is_no_obstacle(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    await ann.blocks()
    new = newcomer(stage, "Ann2")
    await asks(new, reference)
    await comes(stage, mailserver, 2)
    await new.says(mailserver.code())
    await new.hears("move-done")
    await new.says("/mysignature")
    assert any(reference in each["callback_data"] for each in buttons(await new.last()))


async def test_the_second_officer_who_takes_it_over_confirms_it_no_more(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    bea = newcomer(stage, "Bea")
    await confirmed(ann, bea)
    assert Proof.SECOND in (await the_only(stage)).proofs
    await asks(bea, reference)
    await comes(stage, mailserver, 2)
    await bea.says(mailserver.code())
    await bea.hears("move-done")
    assert (await the_only(stage)).proofs == (Proof.MAILBOX, Proof.DOMAIN)
    await bea.says("/mysignature")
    assert not await bea.all("second-mine")
