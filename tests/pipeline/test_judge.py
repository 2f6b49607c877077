"""Typed codes: counted, claimed, compared once at most, whatever goes wrong in between."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core import codes as core
from bot.pipeline.judge import Judge
from storage import codes, people
from storage.database import Database, Transaction, Unavailable, connect
from storage.mail_records import Code, Guess, Purpose, Verdict
from storage.vault import Vault, new_key, read_key

CODE, BOX = "12345678", "ann@harbour-aid.org"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await connect(f"sqlite:///{tmp_path}/bot.db", Vault(read_key(new_key())))
    yield opened
    await opened.close()


class Answers:
    """What was answered; fails as often as it is told to."""

    def __init__(self) -> None:
        self.given: list[Verdict] = []
        self.failures: list[Exception] = []

    async def __call__(self, tx: Transaction, guess: Guess, verdict: Verdict) -> None:
        await tx.flush()
        if self.failures:
            raise self.failures.pop(0)
        self.given.append(verdict)
        if verdict is Verdict.RIGHT:
            codes.end(tx, guess.code)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    found: list[int] = []
    real = codes.right
    monkeypatch.setattr(codes, "right", lambda guess: found.append(guess.id) or real(guess))
    return found


async def issued(database: Database, reference: str = "ABCD-2345") -> Code:
    async with database.transaction() as tx:
        ann = await people.find(tx, 1002) or people.add(tx, 1002, "en")
        await codes.issue(tx, codes.Asked(Purpose.MAILBOX, ann.id, reference, BOX), CODE, core.LASTS)
        found = await codes.of(tx, ann.id, Purpose.MAILBOX)
    assert found is not None
    return found


async def tries(database: Database, code: Code, *typed: str) -> list[bool]:
    async with database.transaction() as tx:
        return [await codes.attempt(tx, code, each, core.TRIES) for each in typed]


async def test_right_and_wrong(database: Database) -> None:
    answers = Answers()
    assert await tries(database, await issued(database), "11111111", CODE) == [True, True]
    judge = Judge(database, answers, lambda: None)
    assert await judge._round() == 0 and await judge._round() is None
    assert answers.given == [Verdict.WRONG, Verdict.RIGHT]


async def test_after_the_right_one_nothing_is_compared(database: Database, compared: list[int]) -> None:
    answers = Answers()
    await tries(database, await issued(database), CODE, CODE, "11111111")
    await Judge(database, answers, lambda: None)._round()
    assert answers.given == [Verdict.RIGHT] and len(compared) == 1


async def test_thousands_are_five(database: Database, compared: list[int]) -> None:
    answers, code = Answers(), await issued(database)
    taken = await tries(database, code, *(f"{number:08}" for number in range(10_000)))
    assert taken == [True] * 5 + [False] * 9_995
    judge = Judge(database, answers, lambda: None)
    while await judge._round() is not None:
        continue
    assert len(compared) == 5 and answers.given == [Verdict.WRONG] * 5


@pytest.mark.parametrize("error", [RuntimeError(), Unavailable("disk full")])
async def test_what_fails_while_answering_is_lost_and_not_compared_again(
    database: Database, compared: list[int], error: Exception
) -> None:
    answers = Answers()
    answers.failures = [error]
    await tries(database, await issued(database), "11111111")
    judge = Judge(database, answers, lambda: None)
    for _ in range(3):
        try:
            await judge._round()
        except Unavailable:
            continue
    assert answers.given == [Verdict.LOST] and len(compared) == 1


async def test_what_can_never_be_answered_does_not_go_round_for_ever(database: Database, compared: list[int]) -> None:
    answers = Answers()
    answers.failures = [RuntimeError() for _ in range(9)]
    await tries(database, await issued(database), "11111111")
    judge = Judge(database, answers, lambda: None)
    for _ in range(9):
        await judge._round()
    assert len(compared) == 1 and len(answers.failures) == 7


async def test_a_decoy_fits_nothing(database: Database) -> None:
    answers = Answers()
    await tries(database, await issued(database, ""), CODE)
    await Judge(database, answers, lambda: None)._round()
    assert answers.given == [Verdict.WRONG]


@pytest.mark.parametrize(("reference", "box"), [("ABCD-2346", BOX), ("ABCD-2345", "eve@harbour-aid.org")])
async def test_bound_to_its_sign_on_and_mailbox(database: Database, reference: str, box: str) -> None:
    code = await issued(database)
    async with database.transaction() as tx:
        assert codes.digest(tx, "ABCD-2345", codes.mailbox(tx, BOX), CODE) == code.digest
        assert codes.digest(tx, reference, codes.mailbox(tx, box), CODE) != code.digest
