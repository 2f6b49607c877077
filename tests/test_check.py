"""`python -m bot check`: what is configured and sound, with an exit code that says so."""

import socket
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import check
from bot.errors import Misconfigured
from bot.sandbox.args import Args
from bot.sandbox.hook import Road
from bot.sandbox.methods import set_webhook
from bot.texts import FORESEEN
from storage import audit, inbox
from storage.vault import new_key
from tests.mailserver import SENDER, Server
from tests.makers import copied_texts
from tests.stage import TOKEN, Stage
from tests.terminal import command


async def everything(stage: Stage, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = await check.everything(stage.settings)
    return code, capsys.readouterr().out


async def test_all_is_well(stage: Stage) -> None:
    ended = await command(stage.settings, "check")
    assert ended.code == 0, ended.out + ended.err
    assert "✓ All is well." in ended.out and "admins: 2" in ended.out
    assert TOKEN not in ended.out and stage.settings.encryption_key.get_secret_value() not in ended.out


async def test_nothing_is_configured(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_TOKEN="", BOT_ADMIN_IDS="", BOT_CONTACT="")
    assert ended.code == 1
    for complaint in ("BOT_TOKEN is not set", "BOT_ADMIN_IDS is empty", "BOT_CONTROLLER or BOT_CONTACT is empty"):
        assert f"✗ {complaint}" in ended.out


async def test_a_setting_that_makes_no_sense(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_CLOSES_AT="2027-01-31T18:00:00")
    assert ended.code == 2 and "time zone" in ended.err and "Traceback" not in ended.err


async def test_texts_are_listed(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = await everything(stage, capsys)
    faqs, texts = stage.house.faqs, stage.house.texts
    for code, about in texts.languages.items():
        unreviewed = sum(not faqs.wording(entry, code).reviewed for entry in faqs.entries)
        [line] = [line for line in out.splitlines() if line.strip().startswith(f"{code} {about.name}:")]
        assert "0 missing, 0 stale, 0 unused, 0 too long" in line and f"{unreviewed} not reviewed" in line


async def test_mail(stage: Stage, mailserver: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """None, one that works, one that does not, a setting that makes no sense."""
    _, out = await everything(stage, capsys)
    assert "none: BOT_SMTP_URL is empty" in out
    for url, ends, told in (
        (mailserver.url, 0, "works"),
        ("smtp://a:b4d@127.0.0.1:1", 1, "✗ BOT_SMTP_URL: the mail server cannot be used (SMTPConnectError"),
    ):
        stage.settings = stage.settings.model_copy(update={"smtp_url": SecretStr(url), "mail_from": SENDER})
        code, out = await everything(stage, capsys)
        assert code == ends and told in out and "b4d" not in out
    ended = await command(stage.settings, "check", BOT_SMTP_URL="smtp://a:b4d@mail.example", BOT_MAIL_FROM="")
    assert ended.code == 2 and "mail_from" in ended.err and "b4d" not in ended.err


async def test_the_wrong_key(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    key = type(stage.settings.encryption_key)(new_key())
    stage.settings = stage.settings.model_copy(update={"encryption_key": key})
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ " in out


async def test_an_update_that_was_set_aside(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    async with stage.database.transaction() as tx:
        await inbox.add(tx, (1, b"{}", 5))
        [row] = await inbox.take(tx, 1)
        inbox.set_aside(tx, row, "Crash")
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ 1 updates could not be handled" in out


async def test_an_audit_log_that_was_changed_by_hand(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    async with stage.database.transaction() as tx:
        for act in ("approved", "rejected", "withdrawn"):
            await audit.add(tx, 5, act, "ABCD-EFGH")
    assert (await everything(stage, capsys))[0] == 0
    stage.beside("UPDATE audit SET act = 'approved' WHERE act = 'rejected'")
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ The audit log was changed by hand: entry 2" in out


# --- the translators' table


@pytest.fixture
def copy(empty_stage: Stage, folder: Path) -> Path:
    """A copy of the texts, which the commands look at."""
    copy = copied_texts(folder)
    empty_stage.settings = empty_stage.settings.model_copy(update={"locales": copy})
    return copy


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def table(stage: Stage, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[list[str]]]:
    """The exit code, and the rows but for those that ask for a native reader."""
    code = check.locales(stage.settings)
    rows = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    return code, [row for row in rows[1:-1] if "unchecked" not in row]


async def test_nothing_is_left_to_do_in_any_language(
    empty_stage: Stage, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert table(empty_stage, capsys) == (0, [])


FOUND = {
    "missing": ("fr/ui.ftl", "menu-faq = ", "menu-fag = ", ["fr", "missing", "menu-faq"]),
    "unused": ("fr/ui.ftl", "menu-home = ", "menu-house = x\nmenu-home = ", ["fr", "unused", "menu-house"]),
    "stale": ("en/ui.ftl", "menu-home = ", "menu-home = X ", ["zh", "stale", "menu-home "]),
    "stale statement": ("en/statement.md", "strongly oppose", "oppose", ["nl", "stale", "statement.md "]),
    "stale answer": ("en/faq/is-it-free.md", "## Answer\n", "## Answer\nNew. ", ["uk", "stale", "faq/is-it-free.md "]),
    "too long": ("es/commands.ftl", "profile-short = ", f"profile-short = {'x' * 121}", ["es", "too long"]),
    "refused": ("pt/ui.ftl", "menu-home = ", "menu-home = <b>", ["pt", "refused", "pt/ui.ftl, line "]),
}


async def test_the_table_names_everything(empty_stage: Stage, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, old, new, _ in FOUND.values():
        change(copy / name, old, new)
    code, rows = table(empty_stage, capsys)
    assert code == 1
    lines = [" ".join(row) for row in rows]
    unnamed = [what for what, found in FOUND.items() if not any(each.startswith(" ".join(found[3])) for each in lines)]
    assert unnamed == [], lines


async def test_settled_texts_are_no_longer_stale(
    empty_stage: Stage, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(copy / "en/ui.ftl", "menu-home = ", "menu-home = X ")
    assert len(table(empty_stage, capsys)[1]) == len(FORESEEN) - 1
    for code in FORESEEN[1:3]:
        assert check.settle(empty_stage.settings, code) == 0
    capsys.readouterr()
    left = [row[0] for row in table(empty_stage, capsys)[1]]
    assert left == list(FORESEEN[3:])


@pytest.mark.parametrize("code", ["en", "xx"])
async def test_only_a_translation_can_be_settled(empty_stage: Stage, copy: Path, code: str) -> None:
    with pytest.raises(Misconfigured, match="no translation"):
        check.settle(empty_stage.settings, code)


@pytest.mark.parametrize(
    "words", [("check",), ("check", "--locales"), ("check", "--settle", "nl"), ("ask", "Why?"), ("run",)]
)
async def test_every_command_names_the_line_of_broken_english(
    empty_stage: Stage, copy: Path, words: tuple[str, ...]
) -> None:
    change(copy / "en/faq/is-it-free.md", "## Answer", "## Anwser")
    change(copy / "en/ui.ftl", "menu-home = ", "menu home = ")
    ended = await command(empty_stage.settings, *words, BOT_LOCALES=str(copy))
    assert ended.code == 2, ended.out + ended.err
    assert "en/ui.ftl, line " in ended.err and "Traceback" not in ended.err and "a bug" not in ended.err


WEBHOOK = {"webhook_url": "https://bot.example.org/t", "webhook_secret": SecretStr("s"), "listen": ":1"}


async def test_a_webhook(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody told Telegram; nobody is there; Telegram does not answer."""
    settings = stage.settings.model_copy(update=WEBHOOK)
    assert "does not deliver to BOT_WEBHOOK_URL" in (await check._webhook(settings))[0]
    with socket.create_server(("127.0.0.1", 0)) as found:
        stage.telegram.road = Road(f"http://127.0.0.1:{found.getsockname()[1]}")
    set_webhook(stage.telegram, Args({"url": settings.webhook_url}))
    stage.telegram.updates.push("message", {"chat": {"id": 1}})
    await stage.until("Telegram has tried", lambda: stage.telegram.hook and stage.telegram.hook.error)
    assert "cannot deliver (Connection failed" in (await check._webhook(settings))[0]
    out = capsys.readouterr().out
    assert "at bot.example.org; 1 updates wait at Telegram; the last failure: " in out
    stage.telegram.unhook()
    stage.telegram.updates.forget()
    away = settings.model_copy(update={"api_url": "http://127.0.0.1:1"})
    assert "cannot be asked" in (await check._webhook(away))[0]
