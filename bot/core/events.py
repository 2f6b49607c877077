"""What another system is told about sign-ons, and how that is signed: Standard Webhooks."""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Any

from storage import regions
from storage.records import Listing, Signon, Status

APPROVED, WITHDRAWN = "signon.approved", "signon.withdrawn"
GIVE_UP = int(timedelta(days=3).total_seconds())
LONGEST_PAUSE = 3600


def kind(before: Status | None, after: Status) -> str:
    """Empty when what the receiver knows is still so: it knows approved ones and nothing else."""
    if after is Status.APPROVED:
        return APPROVED if before is not Status.APPROVED else ""
    return WITHDRAWN if before is Status.APPROVED else ""


def event(identity: str, what: str, at: datetime, signed: Signon) -> dict[str, Any]:
    """Never anything about a representative; of who is not named, or leaves, no name and no address."""
    named = signed.listing is Listing.PUBLIC and what == APPROVED
    regional = signed.listing is Listing.REGION
    return {
        "id": identity,
        "type": what,
        "timestamp": at.isoformat(timespec="seconds"),
        "data": {
            "reference": signed.reference,
            "organisation": signed.organisation if named else None,
            "country": signed.country if what == APPROVED and not regional else None,
            "region": regions.region(signed.country) if what == APPROVED else None,
            "website": (signed.website or None) if named else None,
            "listing": str(signed.listing),
        },
    }


def headers(key: bytes, identity: str, at: int, body: bytes) -> dict[str, str]:
    signed = hmac.new(key, f"{identity}.{at}.".encode() + body, hashlib.sha256).digest()
    return {
        "content-type": "application/json",
        "webhook-id": identity,
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{base64.b64encode(signed).decode()}",
    }


def pause(attempts: int) -> int:
    """Seconds until the next try: 2, 4, 8, … up to an hour."""
    return min(LONGEST_PAUSE, 2 << min(attempts, 20))
