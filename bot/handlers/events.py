"""The one call wherever a sign-on begins or ends to count."""

import secrets
from dataclasses import replace
from datetime import datetime

from bot.context import Context
from bot.core import events as core
from bot.settings import Settings
from storage import events
from storage.database import Transaction
from storage.records import Signon, Status


def signed_changed(context: Context, before: Signon, after: Signon) -> None:
    """Puts down what another system is to be told, in the same transaction."""
    note(context.tx, before, after, settings=context.house.settings, at=context.unit.now)


def renewed(tx: Transaction, before: Signon, after: Signon, *, settings: Settings, at: datetime) -> None:
    """Whoever follows the list from outside knows no corrections: the old one ends, the new one begins."""
    between = replace(before, status=Status.PENDING)
    note(tx, before, between, settings=settings, at=at)
    note(tx, between, after, settings=settings, at=at)


def note(tx: Transaction, before: Signon | None, after: Signon, *, settings: Settings, at: datetime) -> None:
    """`before` is None for what is new. What ends takes along what still waits to be told of it by name."""
    what = core.kind(before.status if before else None, after.status)
    signed = before if before and what == core.WITHDRAWN else after
    if what == core.WITHDRAWN:
        events.drop(tx, signed.reference)
    if what and settings.events_url:
        events.add(tx, signed.reference, core.event(f"msg_{secrets.token_hex(12)}", what, at, signed))
