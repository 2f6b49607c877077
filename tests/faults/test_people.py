"""What people can do that no calm talk test does: halves of signs."""

import orjson
import pytest

from bot.sandbox.model import Fault
from tests.faults.lab import Lab, person
from tests.faults.lies import Script
from tests.faults.test_polling import words


@pytest.mark.row(69)
async def test_half_a_sign_stops_nobody(lab: Lab) -> None:
    """No text can hold it, and orjson refuses the whole batch for it."""
    batch = [words(501, "/help", 1), words(502, "HALF", 1), words(503, "/help", 2)]
    for who in (1, 2):
        lab.telegram.chats[person(who)].status = "member"
    half = orjson.dumps({"ok": True, "result": batch}).decode().replace("HALF", "Harbour \\ud83d Aid \\udc00")
    lab.telegram.fault = Script([Fault("status", code=200, body=half)], ("getUpdates",))
    await lab.up()
    await lab.hears(1, "/faq")
    await lab.hears(2, "/faq")
    await lab.quiet()
    assert lab.counter("updates-dead") == 0
