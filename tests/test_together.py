"""What is understood of a group of updates before their turn comes: what may be a question, and nothing of a flood."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import orjson

from bot.core.faq import Match, Matcher
from bot.dispatcher import Dispatcher
from storage import drafts, people
from storage.database import connect
from storage.records import Draft
from storage.vault import Vault, new_key, read_key
from tests import offstage

ANN, LAYLA, SAM, NEW, FLOOD = range(1002, 1007)


@dataclass
class Notebook:
    """What the matcher is told of before anybody asks."""

    asked: Matcher
    seen: list[str] = field(default_factory=list)

    def ahead(self, texts: Sequence[str]) -> None:
        self.seen = list(texts)

    def match(self, text: str) -> Match:
        return self.asked.match(text)


def raw(world: offstage.World, who: int, text: str) -> bytes:
    message: dict[str, Any] = world._message(who, 0, text) | {"from": offstage.user(who)}
    return orjson.dumps({"update_id": next(world.numbers), "message": message})


async def test_only_what_may_be_a_question_is_understood_ahead(tmp_path: Path) -> None:
    noted = Notebook(offstage.house().matcher)
    limited = offstage.SETTINGS.model_copy(update={"person_rate": 1})
    house = replace(offstage.house(), matcher=noted, settings=limited)
    database = await connect(f"sqlite:///{tmp_path}/bot.db", Vault(read_key(new_key())))
    world = offstage.World(database)
    world.dispatcher = Dispatcher(world.dispatcher._app, lambda: house, lambda: offstage.NOON)
    async with database.transaction() as tx:
        drafts.save(tx, Draft(people.add(tx, ANN, "en").id, {"consent": "agree"}))
        people.expects(tx, people.add(tx, LAYLA, "ar"), "search")
        people.add(tx, SAM, "en")
        for _ in range(3):
            await world.says(tx, FLOOD, "who can sign")
        said = [(ANN, "Harbour Legal Aid"), (LAYLA, "harbour"), (SAM, "/start"), (FLOOD, "who may sign")]
        said += [(NEW, "is it free"), (NEW, "is it safe"), (SAM, "x" * 2000)]
        await world.dispatcher.ahead(tx, [raw(world, *each) for each in said])
    await database.close()
    assert noted.seen == ["x" * 1000, "is it safe"]
