"""Questions: offered, handed on once by their asker, alike ones together, talked about, closed once, forgotten."""

import pytest

from storage import people, questions, replies
from storage.database import Database, Transaction
from storage.question_records import Question, Turn, Waiting
from storage.records import Person
from tests.makers import offered
from tests.storage.conftest import Clock, everything


async def opened(tx: Transaction, person: Person, text: str, kin: int | None = None) -> Question:
    identity = await offered(tx, person, text)
    assert await questions.hand_on(tx, person, identity, kin)
    found = await questions.find(tx, identity)
    assert found is not None
    return found


async def reply(tx: Transaction, question: Question, text: str) -> Question | None:
    """As somebody writes it who has seen everything until now."""
    return await questions.answer(tx, question.id, text, await questions.newest_message(tx))


async def queue(tx: Transaction) -> list[Waiting]:
    """The cards that somebody sees who goes round once; the way back is the same, and each knows its place."""
    found: list[Waiting] = []
    card = await questions.beside(tx)
    while card is not None and card not in found:
        found.append(card)
        card = await questions.beside(tx, await place(tx, card))
    for number, each in enumerate(found):
        here = await place(tx, each)
        assert await questions.beside(tx, here, -1) == found[number - 1], "behind the last comes the first"
        assert await questions.standing(tx, here) == (number + 1, len(found))
    assert card == (found[0] if found else None)
    return found


async def place(tx: Transaction, card: Waiting) -> questions.Place:
    if card.kind == "k":
        return questions.place([each for each in await questions.of_kin(tx, card.id) if each.turn is Turn.NEW])
    question = await questions.find(tx, card.id)
    assert question is not None and question.turn is Turn.AGAIN
    return questions.place([question])


async def turn(tx: Transaction, question: Question) -> Turn | None:
    found = await questions.find(tx, question.id)
    return found.turn if found else None


async def test_only_the_newest_offer_is_kept(tx: Transaction, ann: Person, layla: Person) -> None:
    await offered(tx, layla, "Layla's")
    first = await offered(tx, ann, "first")
    second = await offered(tx, ann, "second")
    assert [each.text for each in await questions.of(tx, ann.id)] == ["second"]
    assert not await questions.hand_on(tx, ann, first)
    assert await questions.hand_on(tx, ann, second)
    await offered(tx, ann, "third")
    assert [each.text for each in await questions.of(tx, ann.id)] == ["second", "third"], "what was handed on stays"
    assert [each.text for each in await questions.of(tx, layla.id)] == ["Layla's"]


async def test_a_question_is_handed_on_once_and_by_its_asker_alone(tx: Transaction, ann: Person, layla: Person) -> None:
    identity = await offered(tx, ann, "Why?")
    assert not await questions.hand_on(tx, layla, identity)
    assert await questions.waiting(tx) == 0 and await queue(tx) == []
    assert [await questions.hand_on(tx, ann, identity) for _ in range(3)] == [True, False, False]
    found = await questions.find(tx, identity)
    assert found is not None and (found.text, found.language, found.person_id) == ("Why?", "en", ann.id)
    assert found.open and found.turn is Turn.NEW and await queue(tx) == [Waiting("k", found.kin)]


async def test_an_offer_cannot_be_closed_answered_or_moved_by_guessing_its_number(tx: Transaction, ann: Person) -> None:
    identity = await offered(tx, ann, "mine")
    assert await questions.close(tx, identity) is None
    assert await questions.answer(tx, identity, "x", 0) is None
    assert await questions.split(tx, identity) is None
    assert await questions.ask_again(tx, ann, identity, "x") is None


# --- alike ones


async def test_the_queue_has_one_card_for_a_kin_longest_waiting_first(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        person = people.add(tx, 1, "en")
        late = await opened(tx, person, "late", 7)
    clock.now -= 100
    async with database.transaction() as tx:
        early = await opened(tx, person, "early")
        await opened(tx, person, "late, too", 7)
    clock.now -= 100
    async with database.transaction() as tx:
        await opened(tx, person, "first of all", 7)
        assert await queue(tx) == [Waiting("k", late.kin), Waiting("k", early.kin)]
        assert await questions.waiting(tx) == 4 == await questions.waiting_of(tx, person)
        assert [each.text for each in await questions.of_kin(tx, 7)] == ["first of all", "late, too", "late"]


async def test_of_those_that_wait_since_the_same_second_the_first_question_goes_first(
    database: Database, clock: Clock
) -> None:
    begun = clock.now
    async with database.transaction() as tx:
        person = people.add(tx, 1, "en")
        made = [await opened(tx, person, "x", kin) for kin in (9, 3, 9, 7)]
        answered = await opened(tx, person, "x", 3)  # its kin waits on
        for each in (made[3], answered):
            await reply(tx, each, "Because.")
        again = Waiting("q", made[3].id)
    clock.now = begun - 5
    async with database.transaction() as tx:
        await opened(tx, person, "x", 3)  # from before, though it came last
        late = await opened(tx, person, "x", 5)
        assert await queue(tx) == [Waiting("k", 3), Waiting("k", 5), Waiting("k", 9)]
    clock.now = begun
    async with database.transaction() as tx:
        await questions.ask_again(tx, person, made[3].id, "And?")
        assert await queue(tx) == [Waiting("k", 3), Waiting("k", 5), Waiting("k", 9), again]
        await questions.close(tx, late.id)
        await questions.close(tx, made[0].id)  # what is left of its kin came before the other all the same
        assert await queue(tx) == [Waiting("k", 3), Waiting("k", 9), again]
        here = await place(tx, Waiting("k", 9))
        await questions.close(tx, made[2].id)
        assert await questions.beside(tx, here) == again, "from one that is gone to what was behind it"
        assert await questions.beside(tx, here, -1) == Waiting("k", 3)


async def test_a_kin_is_known_by_its_oldest_and_the_newest_kins_are_compared(tx: Transaction, ann: Person) -> None:
    for kin, text in ((1, "a"), (2, "b"), (3, "c"), (1, "d")):
        await opened(tx, ann, text, kin)
    await offered(tx, ann, "only offered")
    assert [each.text for each in await questions.heads(tx, 2)] == ["a", "c"]
    assert [each.text for each in await questions.heads(tx, 9)] == ["a", "c", "b"]


async def test_taken_out_of_company_only(tx: Transaction, ann: Person) -> None:
    first, second = await opened(tx, ann, "a", 1), await opened(tx, ann, "b", 1)
    kin = await questions.split(tx, second.id)
    assert kin not in (None, 1)
    assert await questions.split(tx, second.id) is None and await questions.split(tx, first.id) is None
    assert await queue(tx) == [Waiting("k", 1), Waiting("k", kin or 0)]


# --- the conversation


async def test_there_and_back_until_closed(tx: Transaction, ann: Person, layla: Person) -> None:
    question = await opened(tx, ann, "Why?")
    assert await questions.waits(tx, question.kin)
    assert await reply(tx, question, "Because.") is not None
    assert not await questions.waits(tx, question.kin)
    assert await queue(tx) == [] and await questions.waiting(tx) == 0
    assert await questions.ask_again(tx, layla, question.id, "I am not Ann") is None
    assert await questions.ask_again(tx, ann, question.id, "And then?") is not None
    assert await queue(tx) == [Waiting("q", question.id)] and await questions.waiting_of(tx, ann) == 1
    said = [(each.team, each.text) for each in await questions.said(tx, question.id)]
    assert said == [(True, "Because."), (False, "And then?")]
    assert [await questions.close(tx, question.id) is not None for _ in range(2)] == [True, False]
    assert await questions.said(tx, question.id) == [], "what was said goes with it"
    assert await questions.ask_again(tx, ann, question.id, "Hello?") is None


async def test_of_two_who_answer_at_once_the_second_is_late(tx: Transaction, ann: Person) -> None:
    question = await opened(tx, ann, "Why?")
    seen = await questions.newest_message(tx)
    assert await questions.answer(tx, question.id, "Because.", seen) is not None
    assert await questions.answer(tx, question.id, "No reason.", seen) is None
    assert [each.text for each in await questions.said(tx, question.id)] == ["Because."]
    assert await reply(tx, question, "As I said.") is not None


async def test_words_nobody_has_seen_go_on_waiting(tx: Transaction, ann: Person) -> None:
    question = await opened(tx, ann, "Why?")
    await reply(tx, question, "Because.")
    await questions.ask_again(tx, ann, question.id, "And?")
    seen = await questions.newest_message(tx)
    await questions.ask_again(tx, ann, question.id, "Also:")
    await questions.answer(tx, question.id, "And nothing.", seen)
    assert await turn(tx, question) is Turn.AGAIN
    await reply(tx, question, "That also.")
    assert await turn(tx, question) is Turn.ANSWERED


async def test_who_writes_twice_waits_since_the_first(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        person = people.add(tx, 1, "en")
        question = await opened(tx, person, "Why?")
        await reply(tx, question, "Because.")
    waits = []
    for _ in range(2):
        clock.now += 50
        async with database.transaction() as tx:
            again = await questions.ask_again(tx, person, question.id, "And?")
            assert again is not None
            waits.append(again.since)
    assert waits[0] == waits[1] > question.since


# --- what is being written


async def test_one_answer_at_a_time_is_written_and_it_goes_when_dropped(tx: Transaction, ann: Person) -> None:
    question = await opened(tx, ann, "Why?")
    await replies.begin(tx, ann, [5, 6])
    await reply(tx, question, "Because.")
    written = await replies.find(tx, ann)
    assert written is not None and (written.questions, written.texts) == ((5, 6), {})
    replies.word(tx, ann, written, {"": "confidential words"})
    again = await replies.find(tx, ann)
    assert again is not None and again.texts == {"": "confidential words"} and again.seen == written.seen
    assert "confidential" not in await everything(tx)
    replies.drop(tx, ann)
    assert await replies.find(tx, ann) is None


# --- the end of it


@pytest.mark.parametrize(
    ("age", "left"), [(10, {"offered", "open"}), (60, {"open"}), (200, set())], ids=["fresh", "a while", "long"]
)
async def test_each_is_forgotten_in_its_time(database: Database, clock: Clock, age: int, left: set[str]) -> None:
    async with database.transaction() as tx:
        for number, text in enumerate(("open", "offered")):
            person = people.add(tx, number + 1, "en")
            if text == "open":
                await reply(tx, await opened(tx, person, text), "said")
            else:
                await offered(tx, person, text)
        await replies.begin(tx, person, [1])
    clock.now += age
    async with database.transaction() as tx:
        questions.forget(tx, offered_before=tx.at - 50, before=tx.at - 100)
        replies.forget(tx, tx.at - 50)
        found = [await questions.find(tx, identity) for identity in (1, 2)]
        assert {each.text for each in found if each} == left
        assert len(await questions.said(tx, 1)) == ("open" in left)
        assert (await replies.find(tx, person) is None) == (age > 50)


async def test_all_goes_with_the_person(tx: Transaction, ann: Person) -> None:
    question = await opened(tx, ann, "Why?")
    await reply(tx, question, "Because.")
    await replies.begin(tx, ann, [1])
    people.erase(tx, ann)
    assert (await questions.of(tx, ann.id), await questions.said(tx, question.id)) == ([], [])
    assert await replies.find(tx, ann) is None


async def test_the_words_are_sealed(tx: Transaction, ann: Person) -> None:
    question = await opened(tx, ann, "confidential words")
    await reply(tx, question, "confidential answer")
    await questions.ask_again(tx, ann, question.id, "confidential thanks")
    assert "confidential" not in await everything(tx)
