"""The texts that the code asks for: read from the code, and from tables where it fills in a part of the name."""

import ast
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from bot import retaining
from bot.app import ADMIN_COMMANDS, COMMANDS
from bot.core import export, numbers, signon, site
from bot.core.broadcast import MEDIA
from bot.core.protection import WINDOWS
from bot.exports import gather
from bot.faqs import Faqs
from bot.handlers import review_cards, review_edit, stats_pictures, text
from bot.texts import SOURCE, Texts
from bot.timeline import Timeline
from storage.broadcast_records import Reach, Stage, Work
from storage.protection_records import About, Blocked
from storage.records import Listing, Proof, Role, Status
from tests.acts import acts

TEXTS = Texts()
FAQS = Faqs(TEXTS.folder, TEXTS.languages)
TIMELINE = Timeline(TEXTS.folder)
CODE = [path for path in (Path(__file__).parent.parent / "bot").rglob("*.py") if "sandbox" not in path.parts]

# --- what the code asks for

CHOICES = [f"{step.key}-{choice}" for step in signon.FORM for choice in step.choices]
EDITABLE = [step.key for step in signon.FORM if step.key not in (signon.CONSENT, signon.ALIKE)]
TOPICS = FAQS.topics
FLAGS = ("duplicate", "acronym", "same-website", "invisible", "look-alike", "free-mail", "other-domain", "no-website")
EXPANSIONS: dict[str, Sequence[str]] = {
    "broadcast-{}": [
        *("pause", "resume", "cancel", "refresh"),
        *("to-whom", "others", "when", "pilot", "look"),
        *("approve", "send", "discard", "now", "in-an-hour", "tomorrow", "type-time"),
    ],
    "broadcast-audience-{}": [*Reach],
    "broadcast-is-{}": ["running", "paused", "finished", "cancelled"],
    "broadcast-kind-{}": [*Work],
    "broadcast-part-{}": ["text", *MEDIA],
    "broadcast-reach-{}": [*Reach],
    "broadcast-stage-{}": [*Stage],
    "broadcast-why-{}": ["admin", "pilot", "refused", "flood", "uncertain", "failed"],
    "health-{}": ["dead", "flood", "unsent", "mail", "backup", "backup-never", "drill", "rush"],
    "panel-{}": ["signons", "questions"],
    "panel-{}-none": ["signons", "questions"],
    "role-{}": [*filter(None, Role)],
    "role-can-{}": [*filter(None, Role)],
    "command-{}": [*COMMANDS, *ADMIN_COMMANDS],
    "digest-{}-late": ["backup", "drill"],
    "export-column-{}": sorted({*gather.COLUMNS, *gather.COUNTRY_COLUMNS, *gather.CONTACT_COLUMNS}),
    "export-{}": [*export.FORMATS],
    "faq-topic-{}": TOPICS,
    "faq-topic-{}-title": TOPICS,
    "mail-{}-subject": ["code", "move"],
    "mail-{}-body": ["code", "move"],
    "mysignature-status-{}": [*Status],
    "proof-{}": [*Proof],
    "site-seen-{}": [each for each in site.Seen if each is not site.Seen.FOUND],
    "site-wait-{}": ["person", "everybody"],
    "outcome-approved-{}": ["named", "dated", "counted"],
    "outcome-again-{}": [Status.APPROVED, Status.REJECTED],
    "outcome-edited-{}": review_edit.FIELDS,
    "protection-{}": [*Blocked],
    "protection-type-{}": [*Blocked],
    "question-{}": ["answer", "all", "split", "close", "keep", "previous", "next"],
    "reason-{}": review_cards.PRESETS,
    "review-already-{}": [*Status],
    "review-closed-{}": [Status.APPROVED, Status.REJECTED, Status.WITHDRAWN],
    "review-done-{}": [Status.APPROVED, Status.REJECTED],
    "review-edit-{}": review_edit.FIELDS,
    "review-field-{}": review_edit.FIELDS,
    "review-flag-{}": FLAGS,
    "review-listing-{}": [*Listing],
    "review-reason-{}": review_cards.PRESETS,
    "review-row-{}": [*Status],
    "review-undo-late-{}": [Status.APPROVED, Status.REJECTED],
    "review-value-{}": [*Listing, review_edit.NOTHING],
    "review-was-{}": [Status.APPROVED, Status.REJECTED, Status.WITHDRAWN],
    "signon-appears-{}": [*Listing],
    "signon-edit-{}": EDITABLE,
    "signon-listing-{}": [*Listing],
    "signon-updates-{}": ["yes", "no"],
    "signon-{}": [step.key for step in signon.FORM],
    "signon-{}-{}": CHOICES,
    "retention-what-{}": [*retaining.AGES, "contacts"],
    "rule-{}": [*About],
    "rule-type-{}": ["domain", "country", "origin", "word"],
    "rule-window-{}": [str(each) for each in WINDOWS],
    "spike-{}": ["domain", "country", "origin"],
    "stats-{}": [*numbers.Period, *stats_pictures.PICTURES],
    "stats-period-{}": [*numbers.Period],
    "stats-picture-{}": [*stats_pictures.PICTURES, "approved", "subscribers"],
    "stats-stage-{}": numbers.STAGES,
    "stats-subject-{}": [*TOPICS, "unsure", "elsewhere"],
    "timeline-{}": [event.id for event in TIMELINE.events],
    "words-command-{}": [*text.COMMANDS],
    "words-{}-{}": CHOICES,
}
# begin like texts and are none: counters, facts, file names, links
NOT_TEXTS = {
    "drill-at", "waited-{}",
    "broadcast-claimed", "broadcast-finished", "broadcast-frozen", "broadcast-held-{}", "broadcast-kind",
    "broadcast-sent", "broadcast-started",
    "command-", "country-options", "country-unknown", "country-unclear", "error-", "faq-", "faq-*.npz",
    "faq-elsewhere.md", "faq-helped-{}:{}:{}", "faq-shown:{}", "faq-{}", "faq-{}-{}.npz",
    "farewell-{}", "role-", "role-offered", "role-offer-revoked", "role-accepted", "role-erased",
    "profile-commands-{}", "profile-description-{}", "profile-made-of", "profile-short-{}", "protection-origin",
    "question-draft-discarded",
    "question-draft-kept", "signon-", "statement-demands.md", "statement-notes.md",
    "receipt-", "receipt-{}.json", "withdrawal-", "certificate-{}.json", "second-",
    "second-{}", "second-asked", "second-end", "called-back", "called-back-undone", "statement-{}-v{}.html",
    "statement-{}-v{}.txt",
}  # fmt: skip
LONE = ("Reply", "Button", "toast", "text", "plain", "get", "words")


def _pattern(node: ast.expr) -> str:
    """A string as it stands, an f-string with {} for what is filled in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def patterns(call: ast.Call, arguments: int = 1) -> set[str]:
    """The strings that the first arguments can be."""
    pairs = [(arg.body, arg.orelse) if isinstance(arg, ast.IfExp) else (arg,) for arg in call.args[:arguments]]
    branches = [branch for pair in pairs for branch in pair]
    return {_pattern(branch) for branch in branches} - {""}


@cache
def _nodes() -> list[ast.AST]:
    return [node for path in CODE for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]


@cache
def calls(*names: str) -> list[ast.Call]:
    calls = (node for node in _nodes() if isinstance(node, ast.Call))
    return [call for call in calls if getattr(call.func, "attr", getattr(call.func, "id", "")) in names]


@cache
def _problems() -> set[str]:
    """Codes in `Problem(...)`; where a variable stands, the words of the loop that fills it."""
    found = {"link", "markup"}
    for call in calls("Problem"):
        found |= {each for node in ast.walk(call.args[0]) if (each := _pattern(node))}  # type: ignore[arg-type]
    return found


READ = {"act-{}": cache(acts), "error-{}": _problems}
"""What fills these is read from the code, too."""


def expanded(pattern: str) -> set[str]:
    filled = READ[pattern]() if pattern in READ else EXPANSIONS.get(pattern)
    if filled is None:
        return {pattern}
    return {pattern.replace("{}-{}", "{}").replace("{}", each) for each in filled}


def asked_for() -> set[str]:
    """Patterns in the code that begin like an id, and lone words where ids are expected."""
    families = {key.partition("-")[0] for key in TEXTS.keys[SOURCE]}
    inside = {id(part) for node in _nodes() if isinstance(node, ast.JoinedStr) for part in node.values}
    strings = (node for node in _nodes() if isinstance(node, (ast.Constant, ast.JoinedStr)))
    found = {_pattern(node) for node in strings if id(node) not in inside}
    shaped = {each for each in found if re.fullmatch(r"[a-z]+-\S*", each) and each.partition("-")[0] in families}
    lone = {each for call in calls(*LONE) for each in patterns(call, arguments=2)}
    return (shaped | {each for each in lone if each in TEXTS.keys[SOURCE]}) - NOT_TEXTS
