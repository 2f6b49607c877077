"""Several people with questions to the team, for the tests of the desk."""

from storage import people, questions
from storage.question_records import Question
from tests.stage import Stage
from tests.visitor import Visitor, newcomer

CHOIR = {
    "en": "Can our choir sign the statement even though we are not a registered NGO?",
    "fr": "Notre chorale peut-elle signer alors que nous ne sommes pas une association déclarée ?",
    "es": "¿Puede firmar nuestro coro aunque no estemos registrados como organización?",
}
"""The same question in three languages."""
POSTER = "do you have a poster we can print for our office"


async def asks(visitor: Visitor, text: str) -> None:
    """By the shortest way."""
    await visitor.says("/start")
    await visitor.presses("ask:new")
    await visitor.says(text)
    await visitor.hears_only("question-sent")


async def choir(stage: Stage, *codes: str) -> list[Visitor]:
    """One asker for each language."""
    made = [newcomer(stage, f"Asker{place}", code) for place, code in enumerate(codes)]
    for visitor in made:
        await asks(visitor, CHOIR[visitor.language])
    return made


async def asked_by(stage: Stage, visitor: Visitor) -> list[Question]:
    """What is kept of somebody's questions."""
    async with stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
        return await questions.of(tx, person.id) if person else []
