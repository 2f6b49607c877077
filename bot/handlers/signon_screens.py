"""What the sign-on shows: its questions, the last look at everything, and the notice that was agreed to."""

from datetime import timedelta
from hashlib import sha256

from bot.context import Context
from bot.core import form, publication, retention, times
from bot.core import signon as core
from bot.core.form import Step
from bot.core.reply import Button, Copyable, Reply, Rows, Value, column, grid
from bot.handlers import signon_listing
from storage.records import Draft

EDITABLE = tuple(step.key for step in core.FORM if step.key not in (core.CONSENT, core.ALIKE))
SEND = len(EDITABLE) + 1  # its number at the last look


def question(context: Context, draft: Draft, step: Step) -> Reply:
    place, steps = form.progress(core.FORM, draft.answers, step)
    organisation = draft.answers.get(core.ORGANISATION) or ""
    args: dict[str, Value] = {**_notice(context), "step": place, "steps": steps, "organisation": organisation}
    if step.key == core.LISTING:
        args["risk"] = signon_listing.risk(context)
    return Reply(f"signon-{step.key}", args, step_buttons(draft, step))


def _notice(context: Context) -> dict[str, Value]:
    """What the notice says of those who run the bot."""
    keep = times.days(timedelta(days=context.house.settings.keep_contacts_days), context.language)
    return {**context.run_by, "days": retention.DRAFT.days, "keep": keep}


def step_buttons(draft: Draft, step: Step) -> Rows:
    choices = column(*(Button(f"signon-{step.key}-{each}", f"sign:{step.key}:{each}") for each in step.choices))
    moves = [Button("signon-back", "sign:back")] if form.back(core.FORM, draft.answers) != draft.answers else []
    if step.optional:
        moves.append(Button("signon-skip", "sign:skip"))
    return (*choices, (*moves, Button("signon-cancel", "sign:cancel")))


def summary(context: Context, draft: Draft) -> Reply:
    """Everything given, and exactly how it will appear."""
    given = {key: value or context.text("signon-none") for key, value in draft.answers.items()}
    country = context.country(given[core.COUNTRY])
    shown = publication.shown(given[core.LISTING])
    args: dict[str, Value] = {
        "organisation": given[core.ORGANISATION],
        "country": country,
        "website": Copyable(given[core.WEBSITE]),
        "name": given[core.NAME],
        "role": given[core.ROLE],
        "email": Copyable(given[core.EMAIL]),
        "listing": signon_listing.told(context.house.say, context.language, shown),
        "updates": context.text(f"signon-updates-{given[core.UPDATES]}"),
        "version": context.house.statements.number,
        "send": SEND,
    }
    args["appears"] = signon_listing.appears(context, shown, given[core.ORGANISATION], given[core.COUNTRY])
    return Reply("signon-review", args, summary_buttons())


def summary_buttons() -> Rows:
    edits = tuple(Button(f"signon-edit-{key}", f"sign:edit:{key}") for key in EDITABLE)
    return ((Button("signon-send", "sign:send"),), *grid(edits, 2), (Button("signon-cancel", "sign:cancel"),))


def notice_digest(context: Context) -> str:
    """SHA-256 of the notice in the words it was shown in."""
    text = context.text("signon-consent", **_notice(context), step=1, steps=len(core.FORM))
    return sha256(text.encode()).hexdigest()
