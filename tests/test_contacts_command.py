"""`python -m bot contacts`, and everything else an operator sees of contacts that the server cannot read."""

import csv
import io
import re
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import pyzipper
from pydantic import ValidationError

from bot import check, contacts, exporting
from bot.errors import Misconfigured
from bot.exporting import Wanted
from bot.pipeline.rounds import Rounds
from bot.pipeline.sealer import Sealer
from storage import signons
from storage.offline import Opener, new_pair
from storage.records import Representative, Status
from tests.makers import make_settings, make_signon, put_signons
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor, words

(PUBLIC, PRIVATE), (OTHER, OTHERS) = new_pair(), new_pair()
SECRET = "a long sentence that I know"


def typed() -> str:
    return SECRET


@pytest.fixture
def given() -> dict[str, Any]:
    return {"contacts_public_key": PUBLIC}


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.key"
    path.write_text(f"# made by hand\n# public key: {PUBLIC}\n{PRIVATE}\n", encoding="utf-8")
    return path


async def decide(stage: Stage, number: int) -> None:
    """So many organisations are approved, with the key that is named now."""
    for each in range(number):
        name = f"Body {each} of {stage.settings.contacts_public_key[:9]}"
        who = Representative(f"Person {name}", "=HYPERLINK()", f"p{each}@example.org")
        made = make_signon(organisation=name, representative=who, status=Status.PENDING)
        await put_signons(stage.database, made)
        async with stage.database.transaction() as tx:
            assert await signons.decide(tx, replace(made, status=Status.APPROVED), Status.PENDING, name.casefold())


async def exported(stage: Stage, path: Path) -> Path:
    assert await exporting.run(stage.settings, Wanted("contacts", "en", path), lambda _: SECRET) == 0
    return path


def table(path: Path) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


async def test_a_pair_is_made_where_there_is_nothing_else(tmp_path: Path) -> None:
    settings = make_settings(database_url=f"sqlite:///{tmp_path}/bot.db")
    ended = await command(settings, "contacts", "new-key")
    assert ended.code == 0, ended.err
    path = tmp_path / "contacts.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    public = ended.out.split("BOT_CONTACTS_PUBLIC_KEY=")[1].strip()
    assert Opener([path.read_text(encoding="utf-8")]).publics == (public,)
    assert "AGE-SECRET-KEY" not in ended.out and not path.with_name("bot.db").exists()
    again = await command(settings, "contacts", "new-key")
    assert again.code == 2 and "is there already" in again.err


async def test_what_is_opened_is_what_would_have_been_exported(stage: Stage, tmp_path: Path, key: Path) -> None:
    await decide(stage, 3)
    sealed = await exported(stage, tmp_path / "sealed.zip")
    with pyzipper.AESZipFile(sealed) as archive:
        archive.setpassword(SECRET.encode())
        inside = archive.read("contacts.json")
    assert b"Person" not in inside and b"Body 0" in inside
    assert contacts.open_(sealed, [key], None, typed) == 0
    made = table(tmp_path / "sealed.xlsx")
    assert [row[5:8] for row in made[1:]] == [
        [f"Person Body {n} of {PUBLIC[:9]}", "=HYPERLINK()", f"p{n}@example.org"] for n in range(3)
    ]
    assert stat.S_IMODE((tmp_path / "sealed.xlsx").stat().st_mode) == 0o600
    async with stage.database.transaction() as tx:
        for each in await signons.everything(tx):
            who = Opener([PRIVATE]).open(PUBLIC, each.sealed.blob, each.reference) if each.sealed else Representative()
            assert await signons.edit(tx, replace(each, sealed=None, representative=who), each.organisation.casefold())
    plain = await exported(stage, tmp_path / "plain.zip")
    with pyzipper.AESZipFile(plain) as archive:
        archive.setpassword(SECRET.encode())
        (tmp_path / "plain.xlsx").write_bytes(archive.read("contacts.xlsx"))
    assert table(tmp_path / "plain.xlsx") == made


async def test_as_lines_and_from_the_file_without_its_lock(stage: Stage, tmp_path: Path, key: Path) -> None:
    await decide(stage, 1)
    sealed = await exported(stage, tmp_path / "sealed.zip")
    with pyzipper.AESZipFile(sealed) as archive:
        archive.setpassword(SECRET.encode())
        (tmp_path / "contacts.json").write_bytes(archive.read("contacts.json"))
    target = tmp_path / "table.csv"
    assert contacts.open_(tmp_path / "contacts.json", [key], target, lambda: pytest.fail("no lock")) == 0
    rows = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert rows[1][5:8] == [f"Person Body 0 of {PUBLIC[:9]}", "'=HYPERLINK()", "p0@example.org"]


async def test_each_row_says_which_key_it_needs(
    empty_stage: Stage, tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for public in (PUBLIC, OTHER, ""):
        async with empty_stage.running(contacts_public_key=public):
            await decide(empty_stage, 2)
            sealed = await exported(empty_stage, tmp_path / f"to-{public[:9]}.zip")
    capsys.readouterr()
    assert contacts.open_(sealed, [key], tmp_path / "some.xlsx", typed) == 1
    told = capsys.readouterr().out
    assert f"2 of them stay sealed: name the private key of {OTHER}" in told and PUBLIC not in told
    names = [row[5] for row in table(tmp_path / "some.xlsx")[1:]]
    assert names.count("🔒") == 2 and len([each for each in names if each.startswith("Person")]) == 4
    second = tmp_path / "other.key"
    second.write_text(OTHERS, encoding="utf-8")
    assert contacts.open_(sealed, [key, second], tmp_path / "all.xlsx", typed) == 0
    assert "🔒" not in [row[5] for row in table(tmp_path / "all.xlsx")[1:]]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 and so on", "the passphrase is wrong, or the file is damaged"),
        (b"hello", "no file of contacts"),
        (b"{}", "no file of contacts"),
        (b"[1]", "no file of contacts"),
    ],
)
def test_another_file(tmp_path: Path, key: Path, content: bytes, told: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(Misconfigured, match=told):
        contacts.open_(path, [key], None, typed)


@pytest.mark.parametrize(
    ("held", "told"),
    [("nothing", "no private key"), (PUBLIC, "no private key"), (f"{PRIVATE[:-2]}QQ", "damaged")],
    ids=["nothing", "public", "damaged"],
)
async def test_no_key(stage: Stage, tmp_path: Path, held: str, told: str) -> None:
    await decide(stage, 1)
    sealed, key = await exported(stage, tmp_path / "sealed.zip"), tmp_path / "key"
    key.write_text(held, encoding="utf-8")
    with pytest.raises(Misconfigured, match=told):
        contacts.open_(sealed, [key], None, typed)
    with pytest.raises(Misconfigured, match="cannot be read"):
        contacts.open_(sealed, [tmp_path / "nowhere"], None, typed)
    with pytest.raises(Misconfigured, match="passphrase is wrong"):
        contacts.open_(sealed, [_good(tmp_path)], None, lambda: "wrong")


def _good(folder: Path) -> Path:
    (folder / "good").write_text(PRIVATE, encoding="utf-8")
    return folder / "good"


async def test_nothing_in_it_is_sealed(empty_stage: Stage, tmp_path: Path, key: Path) -> None:
    async with empty_stage.running(contacts_public_key=""):
        await decide(empty_stage, 1)
        path = await exported(empty_stage, tmp_path / "plain.zip")
    with pytest.raises(Misconfigured, match="nothing in it is sealed"):
        contacts.open_(path, [key], None, typed)


async def test_in_chat_the_owner_hears_that_the_offline_key_is_needed(
    stage: Stage, sam: Visitor, tmp_path: Path, key: Path
) -> None:
    await decide(stage, 2)
    await sam.says("/export")
    await sam.taps("export-contacts")
    await sam.hears("export-contacts-ask-sealed", count=2, sealed=2)
    await sam.taps("export-contacts-yes")
    passphrase = re.search(r"(?:\w{4}-){5}\w{4}", words(await sam.hears("export-passphrase")))
    message = await sam.hears("export-contacts-file-sealed", count=2, sealed=2)
    content, path = await sam.file(message["document"]["file_name"]), tmp_path / "from-chat.zip"
    path.write_bytes(content)
    assert passphrase and contacts.open_(path, [key], None, lambda: passphrase[0]) == 0
    assert [row[7] for row in table(tmp_path / "from-chat.xlsx")[1:]] == ["p0@example.org", "p1@example.org"]


# --- switched on


def _sealers(stage: Stage) -> list[Rounds]:
    return [part for part in stage.parts.background if isinstance(part, Sealer)]


async def test_those_from_before_are_sealed_beside_the_work(
    empty_stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    async with empty_stage.running(contacts_public_key=""):
        await decide(empty_stage, 3)
        assert not _sealers(empty_stage)
        await check.everything(empty_stage.settings)
        assert "contacts: not sealed (BOT_CONTACTS_PUBLIC_KEY is empty); 3 readable" in capsys.readouterr().out
    switched = empty_stage.settings.model_copy(update={"contacts_public_key": PUBLIC})
    await check.everything(switched)
    assert "once decided on; not sealed yet: 3" in capsys.readouterr().out
    async with empty_stage.running(contacts_public_key=PUBLIC):
        (sealer,) = _sealers(empty_stage)
        await sealer._round()
        assert [each.sealed is not None for each in await empty_stage.signons()] == [True] * 3
        assert [(each.act, each.subject) for each in await empty_stage.acts()] == [("contacts-sealed", "3")]
        assert await check.everything(empty_stage.settings) in (0, 1)
        out = capsys.readouterr().out
        assert f"not sealed yet: 0; 3 sealed to {PUBLIC[:12]}…" in out and "chain is broken" not in out


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("age1zzzz", "contacts new-key"),
        ("ssh-ed25519 AAAA", "begins with age1"),
        (PRIVATE, "private key"),
        (PRIVATE.lower(), "private key"),
    ],
    ids=["damaged", "another", "private", "lower"],
)
def test_what_is_no_public_key_is_said_at_the_start(value: str, told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        make_settings(contacts_public_key=value)


async def test_at_the_start_the_private_key_is_not_repeated(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_CONTACTS_PUBLIC_KEY=PRIVATE)
    assert ended.code == 2 and "take it off this machine" in ended.err
    assert PRIVATE not in ended.err + ended.out and "Traceback" not in ended.err
    good = await command(stage.settings, "check", BOT_CONTACTS_PUBLIC_KEY=f" {PUBLIC} ")
    assert good.code == 0 and f"sealed to {PUBLIC[:12]}…" in good.out
