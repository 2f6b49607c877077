"""The process as those see it who watch it: healthy while it works, measured, and without a word about anybody."""

import asyncio
import re
import socket
import sys
from urllib.request import urlopen

from tests.faults.lab import Lab, person
from tests.faults.test_leaks import ORGANISATION, WORDS, signs


def free() -> str:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return f"127.0.0.1:{found.getsockname()[1]}"


def page(address: str) -> str:
    with urlopen(f"http://{address}/metrics", timeout=20) as answer:
        return str(answer.read().decode())


async def says(lab: Lab) -> tuple[int | None, str]:
    """What the container's check says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "check", "--health", cwd=lab.home, env=lab._environment(),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, _ = await process.communicate()
    return process.returncode, out.decode()


async def test_a_real_run_is_watched(lab: Lab) -> None:
    """And nothing answers when it is gone."""
    address = lab.settings["BOT_LISTEN"] = free()
    await lab.up()
    for who in range(2):
        lab.says(who, "/start qzpayloadmark" if who else "/start")
        await lab.hears(who, "Stand with")
    await signs(lab, 1, ORGANISATION)
    await lab.quiet()
    text = await asyncio.to_thread(page, address)
    assert 'signon_bot_signons{status="pending"} 1.0' in text
    assert re.search(r'signon_bot_updates_total\{outcome="handled"\} 13\.0', text), text
    assert "process_resident_memory_bytes" in text
    personal = {**WORDS, **{f"id of person {who}": str(person(who)) for who in range(2)}}
    assert not [what for what, value in personal.items() if value.lower() in text.lower()]
    assert await says(lab) == (0, "All is well.\n")
    assert await lab.stop() == 0
    code, told = await says(lab)
    assert code == 1 and f"Nothing answers at {address}" in told
    assert "GET /" not in lab.output, "who asks is in no log"
    await lab.up()
