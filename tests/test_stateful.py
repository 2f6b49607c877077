"""Anything in any order: a small model of signing on, compared with the bot after every step."""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, ClassVar

import aiohttp
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from bot.core import form
from bot.core import signon as core
from bot.handlers.review_cards import mark
from bot.handlers.signatories import PAGE
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from storage import drafts, listed, people, signons
from storage.records import Status
from storage.vault import new_key
from tests.makers import ANSWERS, make_settings
from tests.model import QUESTIONS, Draft, Model, Signed
from tests.stage import TOKEN, Stage
from tests.visitor import Visitor, newcomer, words

WORDS = "Amber Basalt Cedar Dolphin Ember Falcon Glacier Harvest Indigo Juniper Kestrel Lantern Meadow"
NAMES = [f"{one} {two} Society" for one in WORDS.split() for two in WORDS.split()[::-1] if one < two]
VERDICTS = ("review:approve", "reject:duplicate")
PEOPLE = st.sampled_from((0, 1))
CHOICES = st.sampled_from(("counted", "agree"))


class Ground:
    """A loop that goes on from step to step, the stand-in in it, and the data of a first start."""

    def __init__(self, runner: asyncio.Runner, home: Path) -> None:
        self.run, self.home, self.stack = runner.run, home, AsyncExitStack()
        self.telegram = Telegram(TOKEN)
        self.run(self._open())

    async def _open(self) -> None:
        self.url = await self.stack.enter_async_context(serve(self.telegram))
        self.session = await self.stack.enter_async_context(aiohttp.ClientSession())
        self.settings: Settings = make_settings(
            token=TOKEN, api_url=self.url, database_url=f"sqlite:///{self.home}/first.db", encryption_key=new_key()
        )
        async with Stage(self.telegram, self.url, self.session, self.settings).running():
            pass

    def stage(self, number: int) -> Stage:
        path = self.home / f"{number}.db"
        shutil.copy(self.home / "first.db", path)
        changed = self.settings.model_copy(update={"database_url": f"sqlite:///{path}"})
        return Stage(self.telegram, self.url, self.session, changed)


class Conversation(RuleBasedStateMachine):
    ground: Ground
    number = 0
    reached: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        Conversation.number += 1
        self.stage, self.names = self.ground.stage(Conversation.number), iter(NAMES)
        self.people = [newcomer(self.stage, name) for name in ("Ann", "Ben")]
        self.models = [Model(), Model()]
        self.lines: set[str] = set()  # public ones whose representative has erased everything
        self.reader, self.admin = newcomer(self.stage, "Reader"), newcomer(self.stage, "Sam")
        self.do(self._up())

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.ground.run(work)

    async def _up(self) -> None:
        self.stack = AsyncExitStack()
        await self.stack.enter_async_context(self.stage.running(admin_ids=frozenset({self.admin.id})))
        for visitor in (*self.people, self.reader):
            await visitor.says("/start")

    def teardown(self) -> None:
        self.do(self.look_at_the_list())
        self.do(self.stack.aclose())

    # --- what can happen

    @rule(who=PEOPLE)
    def start(self, who: int) -> None:
        self.do(self.people[who].says("/sign"))
        self.models[who].draft = self.models[who].draft or Draft()

    @rule(who=PEOPLE, several=st.integers(1, 9))
    def answer(self, who: int, several: int) -> None:
        for _ in range(several):
            draft = self.models[who].draft
            if draft is None or not draft.question:
                return
            given = next(self.names) if draft.question == "organisation" else ANSWERS[draft.question]
            draft.answers[draft.question] = given
            self.do(self.people[who].says(given))

    @rule(
        who=PEOPLE, key=st.sampled_from(("listing", "updates", "consent")), value=st.sampled_from(("counted", "agree"))
    )
    def old_button(self, who: int, key: str, value: str) -> None:
        """One of a question that may be long past; it counts only at its own."""
        self.do(self.people[who].presses(f"sign:{key}:{value}"))
        model = self.models[who]
        if model.draft is None:
            model.press_without_draft()
        elif model.draft.question == key and value in {"listing": ("counted",), "consent": ("agree",)}.get(key, ()):
            model.draft.answers[key] = value

    @rule(who=PEOPLE, by_word=st.booleans())
    def back(self, who: int, by_word: bool) -> None:
        model = self.models[who]
        if by_word and model.draft is None:
            return
        self.do(self.people[who].says("back") if by_word else self.people[who].presses("sign:back"))
        model.draft.back() if model.draft else model.press_without_draft()

    @rule(who=PEOPLE, key=st.sampled_from(QUESTIONS[1:]))
    def edit(self, who: int, key: str) -> None:
        self.do(self.people[who].presses(f"sign:edit:{key}"))
        model = self.models[who]
        model.draft.answers.pop(key, None) if model.draft else model.press_without_draft()

    @rule(who=PEOPLE)
    def leave(self, who: int) -> None:
        self.do(self.people[who].presses("sign:leave"))
        self.models[who].draft = None

    @rule(who=PEOPLE, times=st.integers(1, 4))
    def send(self, who: int, times: int) -> None:
        self.do(self.people[who].presses("sign:send", times=times))
        for _ in range(times):
            self._model_of_send(self.models[who])

    def _model_of_send(self, model: Model) -> None:
        draft = model.draft
        if draft is None:
            return model.press_without_draft()
        if not draft.question:
            listing = {"hidden": "counted"}.get(draft.answers["listing"], draft.answers["listing"])
            known = draft.corrects or f"new {draft.answers['organisation']}"
            sent = Signed(draft.answers["organisation"], listing)
            if not model.unchanged(draft, sent):
                model.signed[known] = sent
                self.reached["corrected" if draft.corrects else "sent"] += 1
            model.draft = None

    @rule(who=PEOPLE, times=st.integers(1, 4), verb=st.sampled_from(("", *VERDICTS)))
    def sign_on(self, who: int, times: int, verb: str) -> None:
        """All of it: by chance alone few would come to the end."""
        self.start(who=who)
        self.answer(who=who, several=9)
        self.send(who=who, times=times)
        self.do(self._compare())
        if verb:
            self.decide(verb=verb, by_admin=True)

    @rule(who=PEOPLE, language=st.sampled_from(("en", "fr", "ar")))
    def language(self, who: int, language: str) -> None:
        self.do(self.people[who].presses(f"language:{language}"))

    @rule(who=PEOPLE)
    def correct(self, who: int) -> None:
        model = self.models[who]
        for reference in model.standing(Status.PENDING, Status.APPROVED, Status.REJECTED)[:1]:
            self.do(self.people[who].presses(f"mine:correct:{reference}"))
            if model.draft is None:
                signed = model.signed[reference]
                known = {"organisation": signed.name, "listing": signed.listing}
                model.draft = Draft(ANSWERS | known, corrects=reference)

    @rule(who=PEOPLE)
    def withdraw(self, who: int) -> None:
        model = self.models[who]
        for reference in model.standing(Status.PENDING, Status.APPROVED, Status.REJECTED)[:1]:
            self.do(self.people[who].presses(f"mine:really:{reference}"))
            model.signed[reference].status = Status.WITHDRAWN
            if model.draft and model.draft.corrects == reference:
                model.draft = None

    @rule(verb=st.sampled_from(VERDICTS), by_admin=st.sampled_from((True, True, False)))
    def decide(self, verb: str, by_admin: bool) -> None:
        """Also by somebody who may not, also what is decided."""
        known = {reference: each for model in self.models for reference, each in model.signed.items()}
        for reference, signed in [*known.items()][-2:]:
            self.do(self._press_verdict(self.admin if by_admin else self.reader, verb, reference))
            if by_admin and signed.status is Status.PENDING:
                signed.status = Status.APPROVED if verb == "review:approve" else Status.REJECTED
                self.reached[str(signed.status)] += 1

    async def _press_verdict(self, visitor: Visitor, verb: str, reference: str) -> None:
        async with self.stage.database.transaction() as tx:
            signed = await signons.find(tx, reference)
            assert signed is not None
            data = f"{verb}:{reference}:{mark(tx, signed)}"
        await visitor.says("/help")
        await visitor.presses(data)
        await visitor.blocks()  # or the admin's cards would come, one a second, and every step wait for them

    @rule(who=PEOPLE, keep_line=st.booleans())
    def erase(self, who: int, keep_line: bool) -> None:
        model = self.models[who]
        public = {each.name for each in model.signed.values() if each.public}
        self.do(self._erase(self.people[who], "erase:line" if keep_line else "erase:all"))
        self.lines |= public if keep_line else set()
        self.reached["erased" if model.signed else "left"] += 1
        self.models[who] = Model()

    async def _erase(self, visitor: Visitor, way: str) -> None:
        await visitor.presses("language:en")
        await visitor.says("/erase")
        _, data = await visitor.button("erase-all")
        await visitor.presses(data.replace("erase:all", way))

    @precondition(lambda self: any(model.draft for model in self.models))
    @rule()
    def restart(self) -> None:
        self.do(self.stack.aclose())
        self.do(self._up())

    @rule()
    def look(self) -> None:
        self.do(self.look_at_the_list())

    # --- what must hold

    def _listed(self) -> set[str]:
        return self.lines | {each.name for model in self.models for each in model.signed.values() if each.public}

    async def look_at_the_list(self) -> None:
        """As a stranger sees it."""
        await self.reader.says("/help")
        seen = ""
        for page in range(1 + len(self._listed()) // PAGE):
            await self.reader.presses(f"list:*::{page}")
            seen += words((await self.reader.news())[0])
        assert {name for name in NAMES if name in seen} == self._listed()

    @invariant()
    def the_bot_agrees(self) -> None:
        self.do(self._compare())

    async def _compare(self) -> None:
        async with self.stage.database.transaction() as tx:
            lines = {line.organisation for line in await listed.lines(tx, limit=1000)}
            for visitor, model in zip(self.people, self.models, strict=True):
                person = await people.find(tx, visitor.id)
                mine = await signons.of(tx, person.id) if person else []
                draft = await drafts.find(tx, person.id) if person else None
                self._named(model, {each.reference: each.organisation for each in mine})
                found = {each.reference: Signed(each.organisation, str(each.listing), each.status) for each in mine}
                assert found == model.signed
                assert (draft is None) == (model.draft is None)
                if draft and model.draft:
                    step = form.pending(core.FORM, draft.answers)
                    assert (step.key if step else "") == model.draft.question
                    assert draft.corrects == model.draft.corrects
        assert lines == self._listed()

    def _named(self, model: Model, found: dict[str, str]) -> None:
        """New sign-ons get the reference the bot gave them."""
        for reference, name in found.items():
            if f"new {name}" in model.signed:
                model.signed[reference] = model.signed.pop(f"new {name}")


# The same stories each time: that they come to everything is part of the test. Add shrinking to look into one.
BOUNDED = settings(
    max_examples=20,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.row(75, 76, 77)
def test_anything_in_any_order() -> None:
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory() as home:
        Conversation.ground = Ground(runner, Path(home))
        try:
            run_state_machine_as_test(Conversation, settings=BOUNDED)
        finally:
            runner.run(Conversation.ground.stack.aclose())
    missed = {"sent", "approved", "rejected", "erased"} - set(Conversation.reached)
    assert not missed, f"no story came to: {missed}"
