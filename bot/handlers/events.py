"""The one call wherever a sign-on begins or ends to count."""

import secrets
from datetime import datetime

from bot.context import Context
from bot.core import events as core
from bot.settings import Settings
from storage import events
from storage.database import Transaction
from storage.records import Signon


def signed_changed(context: Context, before: Signon, after: Signon) -> None:
    """Puts down what another system is to be told, in the same transaction."""
    note(context.tx, before, after, settings=context.house.settings, at=context.unit.now)


def note(tx: Transaction, before: Signon | None, after: Signon, *, settings: Settings, at: datetime) -> None:
    """What ends is named as it was; `before` is None for what is new."""
    what = core.kind(before.status if before else None, after.status)
    signed = before if before and what == core.WITHDRAWN else after
    if what and settings.events_url:
        events.add(tx, signed.reference, core.event(f"msg_{secrets.token_hex(12)}", what, at, signed))
