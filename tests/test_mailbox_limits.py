"""Who has only guesses at a code: few tries, little time, and little mail a day."""

from typing import Any

import pytest

from bot.core import mail
from storage import codes, mails, people
from storage.mail_records import Purpose
from tests.mailserver import Server, comes, sends_mail
from tests.makers import sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer


@pytest.fixture
def given(mailserver: Server) -> dict[str, Any]:
    return sends_mail(mailserver)


async def proven(stage: Stage) -> bool:
    return any(signed.proofs for signed in await stage.signons())


def wrong(server: Server) -> str:
    return f"{(int(server.code().replace(' ', '')) + 1) % 10**8:08}"


@pytest.mark.row(73)
async def test_five_tries_and_no_more(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    for left in (4, 3, 2, 1):
        await ann.says(wrong(mailserver))
        await ann.hears_only("code-wrong", left=left)
    await ann.says(wrong(mailserver))
    await ann.hears_only("code-used-up")
    await ann.says(mailserver.code())
    await ann.hears_only("code-used-up")
    assert not await proven(stage)
    await ann.taps("code-again")
    await ann.hears_only("mailbox-sent")
    await comes(stage, mailserver, 2)
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved-domain")


@pytest.mark.row(73)
async def test_thousands_at_once_are_five_comparisons(
    ann: Visitor, stage: Stage, mailserver: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    real = codes.right
    monkeypatch.setattr(codes, "right", lambda guess: compared.append(guess.id) or real(guess))
    await sign_on(ann)
    await comes(stage, mailserver)
    first = int(wrong(mailserver))
    await ann.says(*(f"{(first + step) % 10**8:08}" for step in range(500)))
    assert len(compared) == len(set(compared)) == 5
    assert len(await ann.all("code-used-up")) >= 496
    assert not await proven(stage)


async def test_too_late(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await stage.until("its time has begun", lambda: not stage.beside("SELECT 1 FROM mails"))
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        code = await codes.of(tx, person.id, Purpose.MAILBOX)
        assert code is not None
        codes.lasts(tx, code.id, 0)
    await ann.says(mailserver.code())
    await ann.hears_only("code-expired")
    assert not await proven(stage)


async def test_an_older_code_and_that_of_another_sign_on_fit_nothing(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    old = mailserver.code()
    await ann.taps("code-again")
    await comes(stage, mailserver, 2)
    await ann.says(old)
    await ann.hears_only("code-wrong")
    bob = newcomer(stage, "Bob")
    await sign_on(bob, organisation="Quay Clinic", website="quay-clinic.org", email="bob@quay-clinic.org")
    await comes(stage, mailserver, 3)
    await ann.says(mailserver.code())
    await ann.hears_only("code-wrong")


async def test_in_another_account_it_does_nothing_and_says_why(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    eve = newcomer(stage, "Eve")
    await eve.says(mailserver.code())
    await eve.hears_only("code-none")
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved-domain")


@pytest.mark.parametrize(
    ("cap", "most"), [("mailbox", mail.PER_MAILBOX), ("person", mail.PER_PERSON), ("domain", mail.PER_DOMAIN)]
)
async def test_enough_for_today(ann: Visitor, stage: Stage, mailserver: Server, cap: str, most: int) -> None:
    caps = {each.kind: each for each in (*mail.of_mailbox("ann@harbour-aid.org"), mail.of_person(ann.id))}
    async with stage.database.transaction() as tx:
        for _ in range(most - 1):
            assert await mails.spend(tx, caps[cap])
            await tx.flush()
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.taps("code-again")
    await ann.hears_only("code-cap")
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved-domain")
    assert len(mailserver.got) == 1
