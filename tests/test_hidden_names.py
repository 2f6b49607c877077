"""Thousands of generated states: whatever the bot says to others, no name and no country is in it that must not be."""

import asyncio
import json
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot import digest, living, naming
from bot.core import countries
from bot.core.numbers import Period
from bot.exports import tables
from bot.exports.annex import Annex
from bot.exports.gather import Exporter
from bot.handlers import stats_pictures
from storage import chain, listed, signons
from storage.database import Database, Transaction, connect
from storage.regions import REGIONS
from storage.vault import Vault, new_key, read_key
from tests import hidden
from tests.hidden import NAME, NOON, PRESSED, TODAY, Fate, Planted
from tests.offstage import ADMIN, GROUP, READER, REVIEWERS, SETTINGS, SIGNERS, World, house, user
from tests.places import memory
from tests.storage.conftest import everything

STATES = int(os.environ.get("HIDDEN_STATES", "750"))  # `make soak` has 10,000
NUMBERS, SLOW = count(1), count()
TOGETHER = 125  # in one database
LABELS = st.lists(hidden.FATES, min_size=TOGETHER, max_size=TOGETHER)
Said = tuple[str, str]
"""(where, what)"""


# --- the states


async def made(world: World, fates: list[Fate], places: list[str]) -> tuple[list[Planted], list[Said]]:
    """All of it happens; what strangers were told meanwhile."""
    planted = [Planted(fate, number, places[number]) for number, fate in enumerate(fates)]
    told: list[Said] = []
    async with world.database.transaction() as tx:
        world.people = [await hidden.person(tx, identity) for identity in (*SIGNERS, READER, ADMIN)]
        for number, each in enumerate(planted):
            each.person_id = world.people[number % len(SIGNERS)]
            await each.come(tx, SETTINGS)
        for turn in range(3):
            for number, each in enumerate(planted):
                if turn < len(each.fate.acts):
                    await _act(world, tx, each, (each.fate.acts[turn], planted[number - 1].reference))
        to_themselves = (*SIGNERS, ADMIN, REVIEWERS)
        told += [("told to others meanwhile", text) for text in await world.heard(tx, but=to_themselves)]
        await naming.name(tx, house(), NOON)
        for each in planted:
            each.dawn()
        await world.heard(tx, but=())
    return planted, told


async def _act(world: World, tx: Transaction, each: Planted, how: tuple[str, str]) -> None:
    act, parent = how
    if act not in PRESSED:
        return await each.act(tx, act, SETTINGS, parent)
    who = SIGNERS[world.people.index(each.person_id)] if each.person_id else 0
    if data := each.pressed(act):
        await world.presses(tx, who, data)


# --- what can be read anywhere


async def outputs(world: World, planted: list[Planted]) -> AsyncIterator[Said]:
    async with world.database.transaction() as tx:
        async for said in _chat(world, tx, planted):
            yield said
        for language in ("en", "ar"):
            yield (
                f"living in {language}",
                json.dumps(
                    house().say.message(language, await living._reply(tx, house(), language)), ensure_ascii=False
                ),
            )
        async for said in _files(tx):
            yield said
        for row in (await tx._session.run([("SELECT id, body FROM events", {})]))[0]:
            yield "event", tx.vault.text(row["body"], f"events.body|{row['id']}")
        yield "in the clear", await everything(tx)


async def _chat(world: World, tx: Transaction, planted: list[Planted]) -> AsyncIterator[Said]:
    asked = ["/signatories", "/signatories zq", "/share", "/statement", "/start", "/verify"]
    asked += [f"/signatories {each.name}" for each in planted[:6]]
    codes = [await chain.evidence(tx, each.reference) for each in planted[:12]]
    asked += [f"/verify {each.link.code}" for each in codes if each]
    for text in asked:
        for said in await world.says(tx, READER, text):
            yield text, said
    for command in ("/signatories", "/statement"):
        for said in await world.says(tx, READER, command, GROUP):
            yield f"{command} in a group", said
    for data in [f"list:*::{page}" for page in range(9)] + [f"list:{each.country}::0" for each in planted[:12]]:
        await world.presses(tx, READER, data)
        for said in await world.heard(tx, but=()):
            yield data, said
    for query in ("", planted[0].name):
        await world.handle(tx, {"inline_query": {"id": "1", "from": user(READER), "query": query, "offset": ""}})
        for said in await world.heard(tx, but=()):
            yield "inline", said
    for each in planted[-2:] if next(SLOW) % 8 == 0 else ():
        yield "likeness", each.mark if await _likened(world, tx, each.name) else ""
    async for said in _desk(world, tx):
        yield said


async def _likened(world: World, tx: Transaction, name: str) -> bool:
    """Whether who signs on under that name is told that one like it is here."""
    await world.says(tx, READER, "/sign")
    await world.presses(tx, READER, "sign:consent:agree")
    await world.heard(tx, but=())
    said = " ".join(await world.says(tx, READER, name))
    assert "sign:cancel" in said, "the next question is put"
    await world.presses(tx, READER, "sign:leave")
    await world.heard(tx, but=())
    return "sign:alike" in said


async def _desk(world: World, tx: Transaction) -> AsyncIterator[Said]:
    """What the secretariat is likely to show around."""
    for period in Period:
        for data in (f"stats:{period}", *(f"stats:{period}:{picture}" for picture in stats_pictures.PICTURES)):
            await world.presses(tx, ADMIN, data)
            for said in await world.heard(tx, but=()):
                yield data, said
    for text in ("/export", "/stats"):
        for said in await world.says(tx, ADMIN, text):
            yield text, said
    for form in ("csv", "pdf"):
        await world.presses(tx, ADMIN, f"export:{form}:en")
        for said in await world.heard(tx, but=()):
            yield f"export {form}", said
    await digest.tell(tx, house(), NOON)
    for said in await world.heard(tx, but=()):
        yield "digest", said


async def _files(tx: Transaction) -> AsyncIterator[Said]:
    spec = json.loads(json.dumps(await Exporter(house(), "en", TODAY).signatories(tx)))
    yield "spec", json.dumps(spec, ensure_ascii=False)
    yield "csv", tables.as_csv(spec).decode()
    yield "json", tables.as_json(spec).decode()
    yield "annex", str(Annex.of(spec))
    yield (
        "choice of countries for a broadcast",
        " ".join(house().say.country("en", code) for code in (await listed.totals(tx)).countries),
    )


# --- what must not be


def wrong(planted: list[Planted], said: Said) -> Iterator[str]:
    where, text = said
    waiting = {each.mark for each in planted if each.status.value == "pending" and not each.erased}
    may = {each.mark for each in planted if each.named} | (waiting if where == "digest" else set())
    if where == "likeness":
        may = {each.mark for each in planted if each.public_or_waiting}
    for mark in {found.lower() for found in NAME.findall(text)} - may:
        fate = next((each.fate for each in planted if mark.startswith(each.mark[:-1])), None)
        yield f"{mark} in {where}: {fate}"
    if where == "in the clear":
        return
    for each in planted:
        if not each.placed and (f'"{each.country}"' in text or hidden.country_name(each.country) in text):
            yield f"the country {each.country} of {each.mark} in {where}: {each.fate}"


@asynccontextmanager
async def database(folder: Path, vault: Vault) -> AsyncIterator[Database]:
    path = folder / f"{next(NUMBERS)}.db"
    shutil.copy(folder / "empty.db", path)
    opened = await connect(f"sqlite:///{path}", vault, lambda: NOON.timestamp())
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture(scope="module")
def ground() -> Iterator[tuple[asyncio.Runner, Path, Vault, list[str]]]:
    """A loop, a folder with an empty database, and the countries that no text of ours names."""
    vault = Vault(read_key(new_key()))
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory(dir=memory()) as name:
        folder = Path(name)
        runner.run(_empty(folder, vault))
        yield runner, folder, vault, runner.run(_places(folder, vault))


async def _empty(folder: Path, vault: Vault) -> None:
    await (await connect(f"sqlite:///{folder}/empty.db", vault)).close()


async def _places(folder: Path, vault: Vault) -> list[str]:
    async with database(folder, vault) as opened:
        world = World(opened)
        nobody = Planted(Fate(hidden.Listing.PUBLIC, 0, hidden.Status.PENDING, ()), 0, "NL", reference="-")
        said = " ".join([text async for _, text in outputs(world, [nobody])])
    known = {code: hidden.country_name(code) for code in sorted(countries.CODES)}
    apart = [
        code
        for code, name in known.items()
        if name not in said and f'"{code}"' not in said and sum(name in other for other in known.values()) == 1
    ]
    return [code for code in apart if re.fullmatch("[A-Z]{2}", code)]


def test_no_name_and_no_country_that_must_not_be(ground: tuple[asyncio.Runner, Path, Vault, list[str]]) -> None:
    runner, folder, vault, places = ground
    seen = {"states": 0, "named": 0, "hidden": 0, "regional": 0}

    async def one(fates: list[Fate]) -> None:
        async with database(folder, vault) as opened:
            world = World(opened)
            with capture_logs() as logs:
                planted, told = await made(world, fates, places)
                found = [bad for said in told for bad in wrong(planted, said)]
                shown = set()
                async for said in outputs(world, planted):
                    found += wrong(planted, said)
                    shown |= {mark.lower() for mark in NAME.findall(said[1])}
            found += wrong(planted, ("logs", str(logs)))
            assert not found, "\n".join(found[:5])
            missing = [each.fate for each in planted if each.named and each.mark not in shown]
            assert not missing, f"in the list, and not to be found: {missing[:3]}"
            await _sound(opened, planted)
        seen["states"] += len(planted)
        seen["named"] += sum(each.named for each in planted)
        seen["hidden"] += sum(not each.named for each in planted)
        seen["regional"] += sum(each.listing is hidden.Listing.REGION for each in planted)

    examples = max(1, STATES // TOGETHER)

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(LABELS)
    def holds(fates: list[Fate]) -> None:
        runner.run(one(fates))

    holds()
    assert seen["states"] >= STATES and min(seen.values()) > STATES // 100, seen


async def _sound(opened: Database, planted: list[Planted]) -> None:
    async with opened.transaction() as tx:
        assert await chain.first_broken(tx) is None
        kept = {each.reference: each for each in await signons.everything(tx)}
        for each in planted:
            found = kept.get(each.reference)
            assert (found is None) == each.erased
            if found is not None:
                known = (found.organisation, found.country, found.listing, found.named_from, found.status)
                assert known == (each.name, each.country, each.listing, each.day, each.status), each.fate
        regional = (await tx._session.run([("SELECT country FROM signons WHERE manner = 'region'", {})]))[0]
        assert {row["country"] for row in regional} <= set(REGIONS) | {"001"}
