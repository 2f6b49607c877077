"""A code by mail confirms the mailbox of a sign-on: the honest person, and everybody who has only guesses."""

from typing import Any

import pytest

from bot.core.reply import Copyable
from storage import chain, signons
from storage.records import Proof, Signon, Status
from tests.mailserver import Server, comes, sends_mail, text
from tests.makers import fill_in, sign_on
from tests.stage import Stage, label
from tests.visitor import Visitor, buttons, newcomer, words


@pytest.fixture
def given(mailserver: Server) -> dict[str, Any]:
    return sends_mail(mailserver)


async def proofs(stage: Stage) -> tuple[Proof, ...]:
    [signed] = await stage.signons()
    async with stage.database.transaction() as tx:
        assert await chain.first_broken(tx) is None
    return signed.proofs


async def test_the_code_confirms_mailbox_and_domain(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    reference = await sign_on(ann)
    await ann.hears("mailbox-sent", email=Copyable("ann@harbour-aid.org"))
    message = await comes(stage, mailserver)
    assert message["To"] == "ann@harbour-aid.org" and reference in text(message)
    assert "Harbour" not in text(message), "a stranger's words are carried into no mailbox"
    await sam.listens()
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved-domain", domain=Copyable("harbour-aid.org"))
    assert await proofs(stage) == (Proof.MAILBOX, Proof.DOMAIN)
    assert [each.act for each in await stage.acts()] == ["signon-sent", "mailbox-proved"]
    await ann.says("/mysignature")
    assert f"mine:code:{reference}" not in [each.get("callback_data") for each in buttons(await ann.last())]


@pytest.mark.parametrize("typed", ["{} {}", "{}-{}", "  {} {} ", "code: {}{}.", "{}\u2013{}"])
async def test_however_it_is_typed(ann: Visitor, stage: Stage, mailserver: Server, typed: str) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says(typed.format(*mailserver.code().split()))
    await ann.hears("mailbox-proved-domain")


@pytest.mark.parametrize("zero", ["\uff10", "\u0660", "\u06f0", "\u0966"])
async def test_in_digits_of_another_script(ann: Visitor, stage: Stage, mailserver: Server, zero: str) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    digits = "".join(chr(ord(zero) + int(digit)) for digit in mailserver.code() if digit.isdecimal())
    await ann.says(digits)
    await ann.hears("mailbox-proved-domain")


@pytest.mark.parametrize(
    ("website", "email"),
    [
        ("harbour-aid.org", "ann@gmail.com"),
        ("harbour-aid.org", "ann@harbour-aid.com"),
        ("skip", "ann@harbour-aid.org"),
        ("harbour.github.io", "ann@other.github.io"),
    ],
)
async def test_another_domain_confirms_the_mailbox_alone(
    ann: Visitor, stage: Stage, mailserver: Server, website: str, email: str
) -> None:
    await sign_on(ann, website=website, email=email)
    await comes(stage, mailserver)
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved", email=Copyable(email))
    assert await proofs(stage) == (Proof.MAILBOX,)


async def test_a_domain_in_its_own_letters_is_shown_as_it_really_is(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    await sign_on(ann, website="bücher.example.org", email="ann@bücher.example.org")
    shown = "ann@bücher.example.org (xn--bcher-kva.example.org)"
    await ann.hears("mailbox-sent", email=Copyable(shown))


async def test_the_address_was_corrected_meanwhile(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    old = mailserver.code()
    async with stage.database.transaction() as tx:
        [signed] = await signons.everything(tx)
        who = signed.representative
        moved = Signon(**{**vars(signed), "representative": type(who)(who.name, who.role, "eve@harbour-aid.org")})
        assert await signons.correct(tx, moved, "harbour legal aid")
    await ann.says(old)
    await ann.hears_only("code-changed")
    assert await proofs(stage) == ()


async def test_withdrawn_meanwhile(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await ann.says(mailserver.code())
    await ann.hears_only("code-gone")
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]


async def test_a_question_in_the_meantime_is_a_question(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says("help")
    await ann.hears("help")
    await ann.says("1234")
    await ann.hears_only("code-unclear")
    await ann.says("/cancel")
    await ann.hears_only("cancel-done")
    await ann.says(mailserver.code())
    await ann.hears_only("mailbox-proved-domain")


async def test_a_correction_keeps_what_was_confirmed_while_the_address_stays(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says(mailserver.code())
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-role")
    await ann.says("president")
    await ann.taps("signon-send")
    await ann.hears("signon-corrected")
    assert not await ann.all("mailbox-sent")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-email")
    await ann.says("president@harbour-aid.org")
    await ann.taps("signon-send")
    await ann.hears("mailbox-sent", email=Copyable("president@harbour-aid.org"))
    assert await proofs(stage) == ()


async def test_no_such_mailbox(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    mailserver.rcpt = ["550 5.1.1 No such user"]
    await fill_in(ann)
    await ann.says("send")
    await stage.until("it is refused", lambda: not mailserver.rcpt)
    await stage.until("she is told", lambda: any("was refused" in str(call.args) for call in stage.calls))
    await ann.hears("mailbox-refused", email=Copyable("ann@harbour-aid.org"))


async def test_what_is_kept_of_a_code_is_told_and_goes_with_the_person(
    ann: Visitor, stage: Stage, mailserver: Server
) -> None:
    await sign_on(ann)
    await comes(stage, mailserver)
    await ann.says("/mydata")
    assert b"codes_by_mail" in await ann.file("my-data.json")
    await ann.says("/erase")
    await ann.taps("erase-all")
    async with stage.database.transaction() as tx:
        for table in ("codes", "mails", "disavowals", "guesses"):
            await tx.flush()
            assert (await tx._session.run([(f"SELECT count(*) AS n FROM {table}", {})]))[0][0]["n"] == 0  # noqa: S608


async def test_a_button_of_somebody_elses(ann: Visitor, stage: Stage, mailserver: Server) -> None:
    reference = await sign_on(ann)
    await comes(stage, mailserver)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(f"mine:code:{reference}")
    await eve.is_told("error-old-button")
    assert len(mailserver.got) == 1


class TestWithoutMail:
    @pytest.fixture
    def given(self) -> dict[str, Any]:
        return {}

    async def test_nothing_speaks_of_codes(self, ann: Visitor, stage: Stage) -> None:
        reference = await sign_on(ann)
        assert not await ann.all("mailbox-sent")
        await ann.says("/mysignature")
        shown = [each["text"] for each in buttons(await ann.last())]
        assert len(shown) > 2 and label("en", "mysignature-code", {}) not in shown
        await ann.presses(f"mine:code:{reference}")
        await ann.is_told("code-needless")
        await ann.says("1234 5678")
        assert "code" not in words(await ann.last())
        bob = newcomer(stage, "Bob")
        await bob.says("/mysignature")
        message = await bob.hears_only("mysignature-none")
        assert [each["callback_data"] for each in buttons(message)] == ["sign:start"]
        await bob.presses("move:begin")
        await bob.is_told("error-old-button")
