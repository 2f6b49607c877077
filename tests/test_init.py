"""`python -m bot init` as an operator answers it, and the profile that Telegram is told at a start."""

import asyncio
import os
import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import profile
from bot.sandbox import server
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.texts import Texts
from storage import outbox
from storage.database import connect
from storage.vault import Vault, new_key, read_key
from tests.terminal import ROOT

TOKEN = "1000000001:a-token-of-the-right-shape-for-a-test"


@dataclass(frozen=True)
class Talk:
    code: int
    said: str
    file: Path

    @property
    def settings(self) -> Settings:
        return Settings(_env_file=self.file)


async def init(folder: Path, *answers: str, api_url: str = "http://127.0.0.1:9") -> Talk:
    """Five questions; one answer a line."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "init", cwd=folder, env=clean | {"PYTHONPATH": str(ROOT), "BOT_API_URL": api_url},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await asyncio.wait_for(process.communicate("".join(f"{each}\n" for each in answers).encode()), 60)
    return Talk(process.returncode or 0, said.decode(), folder / ".env")


async def test_the_answers_become_settings_for_one_reader(tmp_path: Path) -> None:
    telegram = Telegram(TOKEN)
    async with server.serve(telegram) as url:
        talk = await init(tmp_path, TOKEN, "11, 12", "-1001", 'The "Coalition" of us', "sign@example.org", api_url=url)
    assert talk.code == 0
    assert "The token works" in talk.said and "sandbox_bot" in talk.said
    assert stat.S_IMODE(talk.file.stat().st_mode) == 0o600
    made = talk.settings
    assert made.token.get_secret_value() == TOKEN
    assert made.admin_ids == {11, 12} and made.review_chat_id == -1001
    assert (made.controller, made.contact) == ('The "Coalition" of us', "sign@example.org")
    assert len(read_key(made.encryption_key.get_secret_value())) == 32


async def test_a_wrong_answer_is_asked_again(tmp_path: Path) -> None:
    talk = await init(tmp_path, "my token", "", "eleven", "11", "", "", "")
    assert talk.code == 0
    assert "It looks like" in talk.said and "Numbers only" in talk.said
    assert talk.settings.admin_ids == {11}


@pytest.mark.parametrize(("known", "code"), [("2000000002:another-token-of-the-right-shape-here", 3), (TOKEN, 0)])
async def test_the_token_is_checked(tmp_path: Path, known: str, code: int) -> None:
    async with server.serve(Telegram(known)) as url:
        talk = await init(tmp_path, TOKEN, "11", "", "", "", api_url=url)
    assert talk.code == code
    assert ("does not accept" in talk.said) == bool(code)


async def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_CONTACT=kept\n")
    talk = await init(tmp_path, TOKEN)
    assert talk.code == 2 and "is there already" in talk.said
    assert (tmp_path / ".env").read_text() == "BOT_CONTACT=kept\n"


async def test_the_profile_is_told_once_in_every_language(tmp_path: Path) -> None:
    texts = Texts()
    opened = await connect(f"sqlite:///{tmp_path}/bot.db", Vault(read_key(new_key())))
    try:
        async with opened.transaction() as tx:
            assert await profile.refresh(tx, texts) == 3 * (1 + len(texts.languages))
            rows = await outbox.claim(tx, 100, 100)
        async with opened.transaction() as tx:
            assert await profile.refresh(tx, texts) == 0, "nothing changed, nothing is told"
    finally:
        await opened.close()
    told = {(row.outgoing.method, row.outgoing.payload["language_code"]) for row in rows}
    methods = ("setMyCommands", "setMyDescription", "setMyShortDescription")
    assert told == {(method, code) for method in methods for code in ("", *texts.languages)}


async def test_of_a_profile_only_what_is_worded_anew_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "locales"
    for code in ("en", "fr"):
        shutil.copytree(Texts().folder / code, folder / code)
    opened = await connect(f"sqlite:///{tmp_path}/bot.db", Vault(read_key(new_key())))
    try:
        async with opened.transaction() as tx:
            await profile.refresh(tx, Texts(folder))
        commands = folder / "fr" / "commands.ftl"
        for line, told in (("command-start = Salut", 1), ("# nothing new", 0)):
            content = commands.read_text(encoding="utf-8").replace("command-start = Commencer", "")
            commands.write_text(f"{content}\n{line}\n", encoding="utf-8")
            async with opened.transaction() as tx:
                assert await profile.refresh(tx, Texts(folder)) == told, line
    finally:
        await opened.close()
