"""The one call wherever a sign-on begins or ends to count."""

import secrets

from bot.context import Context
from bot.core import events as core
from storage import events
from storage.records import Signon


def signed_changed(context: Context, before: Signon, after: Signon) -> None:
    """Puts down what another system is to be told, in the same transaction. What ends is named as it was."""
    what = core.kind(before.status, after.status)
    if what and context.house.settings.events_url:
        signed = after if what == core.APPROVED else before
        body = core.event(f"msg_{secrets.token_hex(12)}", what, context.unit.now, signed)
        events.add(context.tx, signed.reference, body)
