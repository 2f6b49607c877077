"""/healthz, /readyz and /metrics over HTTP, of a bot that works, one that does not, and one that knows people."""

import asyncio
import os
import re
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot import meters, web
from bot.core import signon
from bot.core.delivery import Meaning
from bot.errors import Misconfigured
from storage import gauges, inbox, outbox
from storage.records import Outgoing, Status, Urgency
from tests.makers import sign_on
from tests.stage import TOKEN, Stage
from tests.visitor import Visitor, newcomer

LONG_AGO = 3600


class Watcher:
    """Who looks at the bot from outside."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def reads(self, path: str) -> tuple[int, str]:
        async with self._session.get(f"{self._url}{path}") as answer:
            return answer.status, await answer.text()

    async def failing(self, path: str = "/healthz") -> list[str]:
        async with self._session.get(f"{self._url}{path}") as answer:
            found: list[str] = (await answer.json())["failing"]
            assert answer.status == (503 if found else 200)
            return sorted(found)

    async def measures(self) -> dict[tuple[str, tuple[str, ...]], float]:
        """(name without its prefix, labels) → value"""
        status, text = await self.reads("/metrics")
        assert status == 200
        found = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        ours = [sample for sample in found if sample.name.startswith(meters.PREFIX)]
        return {(each.name.removeprefix(meters.PREFIX), tuple(each.labels.values())): each.value for each in ours}


@asynccontextmanager
async def watched(stage: Stage, monkeypatch: pytest.MonkeyPatch, *, ready: bool = True) -> AsyncIterator[Watcher]:
    """As if the bot had been running for a day."""
    stage.settings.heartbeat.touch()  # the first updates came
    started = asyncio.Event()
    if ready:
        started.set()
    settings = stage.settings.model_copy(update={"listen": "127.0.0.1:0", "backup_hour": 3})
    async with web.served(settings, stage.database, started) as url:
        with monkeypatch.context() as patch:
            patch.setattr(web, "time", SimpleNamespace(monotonic=lambda: time.monotonic() + 86400))
            yield Watcher(stage.session, url)


async def queue(stage: Stage, urgency: Urgency) -> None:
    """A call that was due long ago, and will never be made: another is in flight before it."""
    async with stage.database.transaction() as tx:
        for _ in range(2):
            outbox.add(tx, Outgoing("sendMessage", {"chat_id": 5, "text": "x"}, 5, urgency))
    stage.beside(f"UPDATE outbox SET created = created - {LONG_AGO}")  # noqa: S608 - a number of ours
    stage.beside("UPDATE outbox SET state = 'sending' WHERE id = (SELECT min(id) FROM outbox)")


async def test_a_bot_that_works(ann: Visitor, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await ann.says("/start")
    async with watched(stage, monkeypatch) as watcher:
        assert (await watcher.failing("/healthz"), await watcher.failing("/readyz")) == ([], [])
        assert (await watcher.reads("/"))[0] == 404


async def test_not_ready_before_it_began(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async with watched(stage, monkeypatch, ready=False) as watcher:
        assert (await watcher.failing("/healthz"), await watcher.failing("/readyz")) == ([], ["starting"])


async def test_a_silence_counts_from_the_start_on(stage: Stage) -> None:
    """Who was switched off for a day is given time to fetch the first updates."""
    started = asyncio.Event()
    settings = stage.settings.model_copy(update={"listen": "127.0.0.1:0", "poll_seconds": 50})
    async with web.served(settings, stage.database, started) as url:
        stage.settings.heartbeat.touch()
        os.utime(stage.settings.heartbeat, (0, 0))
        assert await Watcher(stage.session, url).failing() == []


async def test_what_does_not_work_is_named(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each by itself, with what really stands on the disk and in the database."""
    told: dict[str, list[str]] = {}
    async with watched(stage, monkeypatch) as watcher:
        stage.settings.heartbeat.unlink(missing_ok=True)
        told["polling"] = await watcher.failing()
        stage.settings.heartbeat.touch()
        async with stage.database.transaction() as tx:
            await inbox.add(tx, (-1, b"{}", 5))  # nobody wakes the worker
        stage.beside(f"UPDATE inbox SET received = received - {LONG_AGO}")  # noqa: S608 - a number of ours
        told["handling"] = await watcher.failing()
        stage.beside("DELETE FROM inbox")
        await queue(stage, Urgency.NOTICE)
        assert await watcher.failing() == [], "what nobody waits for may be slow"
        await queue(stage, Urgency.REPLY)
        told["sending"] = await watcher.failing()
        stage.beside("INSERT INTO facts VALUES ('flood-until', '9000000000') ON CONFLICT (key) DO NOTHING")
        assert await watcher.failing() == [], "told to wait, it waits"
        stage.beside("DELETE FROM outbox")
        usage = shutil.disk_usage(stage.settings.data)
        with monkeypatch.context() as patch:
            patch.setattr("bot.web.shutil.disk_usage", lambda path: usage._replace(free=1000))
            told["disk"] = await watcher.failing()
        stage.beside("INSERT INTO facts VALUES ('backup-at', '1')")
        told["backup"] = await watcher.failing()
        assert await watcher.failing("/readyz") == [], "people are answered without a backup, too"
    assert told == {what: [what] for what in told}
    assert len(told) == 5


async def test_a_database_that_another_program_keeps(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async with watched(stage, monkeypatch) as watcher:
        monkeypatch.setattr("bot.web.ANSWER_SECONDS", 0.05)
        async with stage.database.transaction() as tx:
            if not stage.settings.embedded:  # it answers others meanwhile
                await tx.plain("LOCK TABLE inbox")
            assert await watcher.failing() == ["database"] == await watcher.failing("/readyz")
            assert (await watcher.reads("/metrics"))[0] == 503
        monkeypatch.setattr("bot.web.ANSWER_SECONDS", 5)
        assert await watcher.failing() == []


async def test_an_address_that_is_taken(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async with watched(stage, monkeypatch) as watcher:
        taken = watcher._url.removeprefix("http://")
        with pytest.raises(Misconfigured, match=f"BOT_LISTEN={taken}"):
            async with web.served(stage.settings.model_copy(update={"listen": taken}), stage.database, asyncio.Event()):
                pass


NAMES = {"organisation": "Qzorg Quince Trust", "name": "Qzname Qzsurname", "email": "qzmail@qzsite.org"}
NUMBERS = re.compile(r"\d{4}")


async def test_the_measures_of_a_real_run(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each number is right, and no label tells of anybody."""
    ann, zoe = newcomer(stage, "Qzann"), newcomer(stage, "Qzoe", "fr")
    monkeypatch.setattr(gauges, "DRAFTS_SECONDS", 0)
    async with watched(stage, monkeypatch) as watcher:
        before = await watcher.measures()
        organisation = await sign_on(ann, website="qzsite.org", **NAMES)
        await zoe.says("/start faq-is-it-free")
        await zoe.says("/start via-qzlink")
        await zoe.says("/sign", "oui")
        await zoe.says("qzwords that nobody answers")
        after = await watcher.measures()
        _, text = await watcher.reads("/metrics")
    rise = {each: after[each] - before.get(each, 0) for each in after}
    assert after["signons", ("pending",)] == 1 and after["drafts", ("country",)] == 1
    assert after["faq_shown", ("is-it-free", "fr")] == 1
    assert rise["people", ()] == 2 and rise["updates_total", ("handled",)] == 16
    assert rise["sends_total", ("sent",)] >= 16 and rise["polls_total", ()] > 0
    assert after["updates_waiting", ()] == 0 and 0 <= after["poll_age_seconds", ()] < 30
    assert after["disk_free_bytes", ()] > 0
    secrets = {**NAMES, "reference": organisation, "link": "qzlink", "words": "qzwords", "token": TOKEN.split(":")[1]}
    ids = {f"id {each.id}": str(each.id) for each in (ann, zoe)}
    labels = " ".join(re.findall(r'"([^"]*)"', text))
    assert not [what for what, value in secrets.items() if value.lower() in text.lower()]
    assert "qz" not in text.lower() and not [what for what, value in ids.items() if value in labels]
    assert not NUMBERS.search(labels)


def known_labels(stage: Stage) -> dict[str, set[str]]:
    """Every value a label may ever have: words of the program and of its texts."""
    languages, faqs = set(stage.house.texts.languages), set(stage.house.faqs.entries)
    return {
        "outcome": {
            *("handled", "set_aside", "kept", "not_kept", "strange", "refused"),
            *(each.name.lower() for each in Meaning),
        },
        "where": {"sending", "polling"},
        "urgency": set(Urgency),
        "status": set(Status),
        "step": {"none", *(step.key for step in signon.FORM)},
        "entry": faqs,
        "language": languages,
    }


async def test_labels_are_words_of_the_program(ann: Visitor, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await sign_on(ann)
    await ann.says("/start faq-no-such-answer", "/start faq-is-it-free")
    known = known_labels(stage)
    async with watched(stage, monkeypatch) as watcher:
        _, text = await watcher.reads("/metrics")
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            for label, value in sample.labels.items():
                assert value in known.get(label, {value}), f"{sample.name}: {label}={value}"
    assert set(known) | {"state", "what"} == {label for _, labels in meters.GAUGES.values() for label in labels} | {
        label for meter in meters.STARTING for label in meter._labelnames
    }
