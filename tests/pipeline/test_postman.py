"""Mail against a true server: with and without TLS, refusing, slow, hanging up, away."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.core import mail as core
from bot.pipeline import postman as post
from bot.pipeline.postman import Postman
from storage import codes, facts, mails, outbox, people
from storage.database import Database
from storage.mail_records import Letter, Purpose
from tests.mailserver import PASSWORD, SENDER, USER, Server, certificate, mailing, serving, text
from tests.makers import make_settings
from tests.pipeline.conftest import Clock
from tests.stage import plain_house

ADMIN, ANN = 1004, 1002
ARGS = {"code": "1234 5678", "minutes": 10, "bot": "@a_bot", "reference": "ABCD-2345", "disavowal": "X" * 19}
ARGS |= {"controller": "The Coalition", "contact": "signatures@coalition.example"}


@pytest.fixture(autouse=True)
async def _admin(database: Database) -> None:
    async with database.transaction() as tx:
        people.add(tx, ADMIN, "en")


@pytest.fixture
async def mail_server() -> AsyncIterator[Server]:
    async with mailing() as made:
        yield made


def postman(database: Database, mail_server: Server, **given: Any) -> Postman:
    settings = make_settings(smtp_url=SecretStr(mail_server.url), mail_from=SENDER, admin_ids=frozenset({ADMIN}))
    house = replace(plain_house(), settings=settings)
    return Postman(database, lambda: house, lambda: None, **given)


async def put(database: Database, *to: str, language: str = "en", **args: Any) -> None:
    async with database.transaction() as tx:
        ann = await people.find(tx, ANN) or people.add(tx, ANN, "en")
        for each in to or ("ann@harbour-aid.org",):
            mails.add(tx, ann.id, Letter(each, language, "code", ARGS | args, tells=True))


async def left(database: Database) -> int:
    async with database.transaction() as tx:
        return await mails.backlog(tx)


async def counters(database: Database) -> dict[str, int]:
    async with database.transaction() as tx:
        return await facts.counters(tx)


async def said(database: Database) -> list[tuple[int | None, object]]:
    async with database.transaction() as tx:
        return [(each.outgoing.chat_id, each.outgoing.payload["text"]) for each in await outbox.claim(tx, 99, 99)]


async def test_sent_once_plain_and_gone(database: Database, mail_server: Server) -> None:
    await put(database)
    one = postman(database, mail_server)
    assert await one._round() is None
    await one._round()
    [message] = mail_server.got
    assert message["To"] == "ann@harbour-aid.org" and message["From"] == SENDER
    assert message["Subject"] == "Your code for @a_bot"
    assert re.fullmatch(r"<[0-9a-f]{32}@coalition\.example>", message["Message-ID"])
    assert message["Date"].datetime.tzinfo is not None
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "text/plain" and not message.is_multipart()
    assert "\n1234 5678\n" in text(message) and "http" not in text(message)
    assert await left(database) == 0 and await said(database) == []


async def test_in_the_language_of_the_person(database: Database, mail_server: Server) -> None:
    await put(database, language="ar")
    await postman(database, mail_server)._round()
    assert "1234 5678" in text(mail_server.got[0]) and re.search("[\u0621-\u064a]{3}", text(mail_server.got[0]))
    assert mail_server.got[0]["Content-Language"] == "ar"


async def test_an_address_in_letters_of_its_own(database: Database, mail_server: Server) -> None:
    await put(database, "имя@xn--80a1acny.xn--p1ai")
    await postman(database, mail_server)._round()
    assert [each["To"] for each in mail_server.got] == ["имя@xn--80a1acny.xn--p1ai"]


@pytest.mark.parametrize("to", ["ann@x.org\r\nBcc: eve@y.org", "ann@x.org\nX: y", "a@x.org, eve@y.org"])
async def test_nothing_breaks_out_of_a_header(database: Database, mail_server: Server, to: str) -> None:
    await put(database, to)
    await put(database, bot="@a\r\nBcc: eve@y.org\r\n\r\nHello")
    await postman(database, mail_server)._round()
    assert mail_server.got == []
    assert (await counters(database))["mails-refused"] == 2
    assert await left(database) == 0


@pytest.mark.parametrize("stage", ["rcpt", "data"])
async def test_not_now_is_tried_again_with_the_same_id(
    database: Database, mail_server: Server, clock: Clock, stage: str
) -> None:
    await put(database)
    setattr(mail_server, stage, ["451 4.7.1 Come back later", "421 4.3.2 Busy"])
    one = postman(database, mail_server)
    assert await one._round() == 15
    await one._round()
    clock.now += 15
    assert await one._round() == 30
    clock.now += 30
    assert await one._round() is None
    assert len(mail_server.got) == 1 and await left(database) == 0 and await said(database) == []


@pytest.mark.parametrize("stage", ["rcpt", "data"])
async def test_never_is_told_to_the_person_and_not_tried_again(
    database: Database, mail_server: Server, stage: str
) -> None:
    await put(database, "nobody@harbour-aid.org", "ann@harbour-aid.org")
    setattr(mail_server, stage, ["550 5.1.1 No such user"])
    await postman(database, mail_server)._round()
    [(who, words)] = await said(database)
    assert who == ANN and "nobody@harbour-aid.org" in str(words)
    assert [each["To"] for each in mail_server.got] == ["ann@harbour-aid.org"], "the next one goes all the same"
    assert await left(database) == 0


async def test_hung_up_before_the_answer_goes_once_more_and_is_counted(database: Database, mail_server: Server) -> None:
    await put(database)
    mail_server.hang_up = 5
    one = postman(database, mail_server)
    for _ in range(4):
        await one._round()
    assert len(mail_server.got) == 2, "its fate is unknown: once more, and no more"
    assert mail_server.got[0]["Message-ID"] == mail_server.got[1]["Message-ID"]
    assert (await counters(database))["mails-uncertain"] == 2 and await left(database) == 0


async def test_those_behind_one_that_hung_up_go_next_time(
    database: Database, mail_server: Server, clock: Clock
) -> None:
    await put(database, "a@harbour-aid.org", "b@harbour-aid.org")
    mail_server.hang_up = 1
    one = postman(database, mail_server)
    await one._round()
    clock.now += 15
    await one._round()
    assert sorted(each["To"] for each in mail_server.got) == ["a@harbour-aid.org"] * 2 + ["b@harbour-aid.org"]
    assert (await counters(database))["mails-uncertain"] == 1


async def test_a_server_that_thinks_too_long(database: Database, mail_server: Server) -> None:
    await put(database)
    mail_server.free.clear()
    one = postman(database, mail_server, seconds=0.2)
    await one._round()
    assert (await counters(database))["mails-uncertain"] == 1
    mail_server.free.set()
    await one._round()
    assert await left(database) == 0


async def test_killed_on_the_way_it_is_named_uncertain_and_goes_once_more(
    database: Database, mail_server: Server
) -> None:
    await put(database)
    async with database.transaction() as tx:
        assert len(await mails.claim(tx, 10)) == 1
    await postman(database, mail_server)._round()
    assert len(mail_server.got) == 1
    assert (await counters(database))["mails-uncertain"] == 1 and await left(database) == 0


async def test_nobody_there_until_it_is_given_up(database: Database, clock: Clock) -> None:
    async with mailing() as gone:
        pass
    await put(database)
    one = postman(database, gone)
    while (pause := await one._round()) is not None:
        clock.now += pause
        assert clock.now < 1_800_000_000 + 2 * core.GIVE_UP
    assert (await counters(database))["mails-given-up"] == 1
    told = await said(database)
    assert sorted(str(who) for who, _ in told) == [str(ANN), str(ADMIN)], "one alert a day, one word to the person"
    async with database.transaction() as tx:
        assert await facts.read(tx, post.DOWN_SINCE) == "1800000000"


async def test_back_again_is_noticed(database: Database, mail_server: Server, clock: Clock) -> None:
    port, mail_server.port = mail_server.port, 1
    await put(database)
    one = postman(database, mail_server)
    assert await one._round() == 15
    clock.now += 15
    mail_server.port = port
    await postman(database, mail_server)._round()
    async with database.transaction() as tx:
        assert not await facts.read(tx, post.DOWN_SINCE)
    assert len(mail_server.got) == 1


async def test_the_time_of_a_code_begins_when_the_mail_is_out(
    database: Database, mail_server: Server, clock: Clock
) -> None:
    async with database.transaction() as tx:
        ann = people.add(tx, ANN, "en")
        for purpose in Purpose:
            asked = codes.Asked(purpose, ann.id, "ABCD-2345", "ann@harbour-aid.org")
            number = await codes.issue(tx, asked, "12345678", 600)
            mails.add(tx, ann.id, Letter("ann@harbour-aid.org", "en", "code", ARGS), number)
    clock.now += 500
    await postman(database, mail_server)._round()
    async with database.transaction() as tx:
        found = {each.purpose: each.expires - 1_800_000_000 for each in await codes.every(tx, ann.id)}
    assert found == {Purpose.MAILBOX: 1100, Purpose.MOVE: 600}, "of a move it tells nothing whether there was a mail"


# --- who may read along


@pytest.mark.parametrize("implicit", [True, False])
async def test_through_tls_with_a_password(database: Database, tmp_path: Path, implicit: bool) -> None:
    theirs, ours = certificate(tmp_path)
    mail_server = Server()
    mail_server.free.set()
    given = {} if implicit else {"require_starttls": True}
    login = {"authenticator": mail_server.login, "auth_require_tls": not implicit}  # it does not see TLS from the start
    async with serving(mail_server, theirs, **given, **login):
        relay = mail_server.relay(implicit=implicit, starttls=not implicit, user=USER, password=PASSWORD)
        assert await post.trouble(relay, ours) == ""
        await put(database)
        await postman(database, mail_server, relay=relay, tls=ours)._round()
        assert len(mail_server.got) == 1 and mail_server.users[-1] == USER.encode()
        assert "AuthenticationError" in await post.trouble(replace(relay, password="wrong"), ours)


@pytest.mark.parametrize("implicit", [True, False])
async def test_a_certificate_nobody_knows_is_refused(database: Database, tmp_path: Path, implicit: bool) -> None:
    theirs, _ = certificate(tmp_path)
    mail_server = Server()
    mail_server.free.set()
    async with serving(mail_server, theirs, **({} if implicit else {"require_starttls": True})):
        relay = mail_server.relay(implicit=implicit, starttls=not implicit)
        assert await post.trouble(relay)
        await put(database)
        assert await postman(database, mail_server, relay=relay)._round() == 15
    assert mail_server.got == []


async def test_without_starttls_nothing_is_said(database: Database, mail_server: Server) -> None:
    await put(database)
    relay = mail_server.relay(starttls=True, user=USER, password=PASSWORD)
    assert await postman(database, mail_server, relay=relay)._round() == 15
    assert mail_server.got == [] and mail_server.users == []
