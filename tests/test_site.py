"""The proof by a website, in chat: what is to be put where, asking for a check, and what it says."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.core import names, site
from bot.core.reply import Copyable
from bot.core.site import Seen, Sight
from storage import signons
from storage.records import Proof, Status
from tests.makers import sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

NOTHING = Sight(Seen.NONE, Seen.NONE)


@dataclass
class World:
    """What stands on websites: host → line. `meanwhile` happens during the look."""

    lines: dict[str, str] = field(default_factory=dict)
    looked: list[tuple[str, str]] = field(default_factory=list)
    otherwise: Sight = NOTHING
    meanwhile: object = None

    async def look(self, host: str, wanted: str) -> Sight:
        self.looked.append((host, wanted))
        if self.meanwhile is not None:
            await self.meanwhile()  # type: ignore[operator]
        return Sight(Seen.FOUND, Seen.NONE) if self.lines.get(host) == wanted else self.otherwise


@pytest_asyncio.fixture(loop_scope="session")
async def web(empty_stage: Stage) -> World:
    made = World()
    empty_stage.looks = made
    return made


async def asks(visitor: Visitor) -> str:
    """The line that is to be put there."""
    await visitor.says("/mysignature")
    await visitor.taps("proof-do-site")
    message = await visitor.hears("site-ask")
    return next(word for word in words(message).split() if word.startswith(site.MARK))


async def proofs(stage: Stage) -> list[tuple[Proof, ...]]:
    return [each.proofs for each in await stage.signons()]


async def test_proven_with_the_website(web: World, ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    line = await asks(ann)
    web.lines["harbour-aid.org"] = line
    await sam.listens()
    await ann.taps("site-check")
    await ann.hears("site-looking")
    await ann.hears("site-proven", organisation="Harbour Legal Aid")
    assert await proofs(stage) == [(Proof.SITE,)]
    shown = words(await sam.last())
    assert "Level: website" in shown
    assert [each.act for each in await stage.acts()] == ["signon-sent", "proved-site"]
    await ann.presses(f"mine:check:{made}")
    await ann.hears_only("site-held")
    assert len(web.looked) == 1


async def test_not_there_yet_says_what_was_seen(web: World, ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    line = await asks(ann)
    web.otherwise = Sight(Seen.OTHER, Seen.REDIRECT)
    await ann.taps("site-check")
    seen = {"seen_record": stage.house.texts.get("en", "site-seen-other")}
    await ann.hears(
        "site-not-yet", line=Copyable(line), **seen, seen_file=stage.house.texts.get("en", "site-seen-redirect")
    )
    assert await proofs(stage) == [()]


async def test_patience(web: World, ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await asks(ann)
    await ann.taps("site-check")
    await ann.taps("site-check")
    await ann.is_told("site-wait-person")
    for _ in range(site.PERSON - 1):
        stage.clock.ahead += timedelta(seconds=1)
        async with stage.database.transaction() as tx:
            await tx._session.run([("UPDATE site_checks SET asked = asked - 70", {})])
        await ann.presses(f"mine:check:{made}")
    assert len(web.looked) == site.PERSON
    async with stage.database.transaction() as tx:
        await tx._session.run([("UPDATE site_checks SET asked = asked - 70", {})])
    await ann.presses(f"mine:check:{made}")
    await ann.is_told("site-wait-person", count=site.PERSON)
    assert len(web.looked) == site.PERSON


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ((0, 0, 99), ""),
        ((1, 1, 59), "person"),
        ((1, 1, 61), ""),
        ((site.PERSON, 9, 999), "person"),
        ((0, site.EVERYBODY, 0), "everybody"),
        ((1, site.EVERYBODY, 99), "everybody"),
    ],
)
def test_how_much_patience(asked: tuple[int, int, int], why: str) -> None:
    assert site.too_soon(*asked) == why


async def test_each_sign_on_has_its_own_line(web: World, ann: Visitor, stage: Stage) -> None:
    """Somebody else cannot live on the line of the true one, nor on the same website."""
    await sign_on(ann)
    true = await asks(ann)
    web.lines["harbour-aid.org"] = true
    eve = newcomer(stage, "Eve")
    await sign_on(eve, organisation="Tulip Farmers for Peace")
    assert await asks(eve) != true
    web.otherwise = Sight(Seen.OTHER, Seen.NONE)
    await eve.taps("site-check")
    await eve.hears("site-not-yet")
    assert await proofs(stage) == [(), ()]


async def test_a_change_during_the_look_is_not_proven(web: World, ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    web.lines["harbour-aid.org"] = await asks(ann)

    async def corrected() -> None:
        async with stage.database.transaction() as tx:
            signed = await signons.find(tx, made)
            assert signed is not None
            other = replace(signed, organisation="Another Organisation")
            await signons.edit(tx, other, names.comparison_key(other.organisation))

    web.meanwhile = corrected
    await ann.taps("site-check")
    await ann.hears("site-changed", organisation="Another Organisation")
    assert await proofs(stage) == [()]


async def test_a_correction_of_the_website_takes_the_proof(web: World, ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    web.lines["harbour-aid.org"] = await asks(ann)
    await ann.taps("site-check")
    assert await proofs(stage) == [(Proof.SITE,)]
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-website")
    await ann.says("harbour-legal.org")
    await ann.taps("signon-send")
    assert await proofs(stage) == [()]
    assert await asks(ann) != web.lines["harbour-aid.org"]


async def test_withdrawn_meanwhile_it_is_silent(web: World, ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    web.lines["harbour-aid.org"] = await asks(ann)

    async def withdrawn() -> None:
        async with stage.database.transaction() as tx:
            signed = await signons.find(tx, made)
            assert signed is not None
            await signons.decide(tx, replace(signed, status=Status.WITHDRAWN), Status.PENDING, "x")

    web.meanwhile = withdrawn
    await ann.taps("site-check")
    assert not await ann.all("site-proven")
    assert await proofs(stage) == [()]
    await ann.presses(f"mine:check:{made}")
    await ann.is_told("error-old-button")


@pytest.mark.parametrize("website", ["github.io", "co.uk", "blogspot.com"])
async def test_where_everybody_has_a_page_nothing_is_proven(
    web: World, ann: Visitor, website: str, stage: Stage
) -> None:
    made = await sign_on(ann, website=website)
    await ann.presses(f"mine:check:{made}")
    await ann.hears_only("site-impossible", host=Copyable(website))
    assert web.looked == []


def test_an_e_mail_provider_proves_nothing_nor_does_a_suffix() -> None:
    assert all(site.impossible(host) for host in ("gmail.com", "mail.ru", "co.uk", "github.io", "org"))
    assert not any(site.impossible(host) for host in ("harbour-aid.org", "harbour.github.io", "harbour.co.uk"))


async def test_without_a_website_it_says_why(web: World, ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann, website="skip")
    await ann.presses(f"mine:site:{made}")
    await ann.hears_only("site-none", organisation="Harbour Legal Aid")
    await ann.presses(f"mine:check:{made}")
    await ann.hears_only("site-none")
    assert web.looked == []


async def test_only_ones_own(web: World, ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    for verb in ("site", "check", "second", "unsecond"):
        await eve.presses(f"mine:{verb}:{made}")
        await eve.is_told("error-old-button")
        await eve.hears_nothing()
    assert web.looked == []


async def test_a_name_in_other_letters_is_shown_in_both(web: World, ann: Visitor, stage: Stage) -> None:
    await sign_on(ann, website="bücher-hilfe.de")
    await ann.says("/mysignature")
    await ann.taps("proof-do-site")
    message = await ann.hears("site-ask", host=Copyable("bücher-hilfe.de (xn--bcher-hilfe-thb.de)"))
    assert "_icc-statement.xn--bcher-hilfe-thb.de" in words(message)


async def test_what_a_strangers_server_breaks_stops_nobody(web: World, ann: Visitor, stage: Stage) -> None:
    async def broken() -> None:
        raise RuntimeError

    made = await sign_on(ann)
    await asks(ann)
    web.meanwhile = broken
    await ann.taps("site-check")
    await ann.hears("site-not-yet", seen_file=stage.house.texts.get("en", "site-seen-trouble"))
    bob = newcomer(stage, "Bob")
    await sign_on(bob, organisation="Tulip Farmers for Peace", website="tulips.org")
    web.meanwhile, web.lines["tulips.org"] = None, await asks(bob)
    await bob.taps("site-check")
    await bob.hears("site-proven")
    assert {each.reference: each.proofs for each in await stage.signons()}[made] == ()
