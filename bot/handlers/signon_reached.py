"""How far people get in signing on: once for each question of a draft, and nothing of who that is."""

from dataclasses import replace

from bot.context import Context
from bot.core import form
from bot.core import signon as core
from storage import numbers
from storage.records import Draft

REACHED = "reached"  # not a question: the furthest one that was put so far


def counted(context: Context, draft: Draft) -> Draft:
    """The question just put is remembered as reached. A correction is no new way."""
    if draft.corrects or not form.further(core.FORM, draft.asked, draft.answers.get(REACHED) or ""):
        return draft
    numbers.count(context.tx, f"reached-{draft.asked}", context.language)
    return replace(draft, answers={**draft.answers, REACHED: draft.asked})
