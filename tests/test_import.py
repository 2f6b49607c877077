"""`python -m bot import`: a preview, then in; twice changes nothing; bad rows stop nothing."""

from pathlib import Path

import pytest

from bot import importing
from bot.errors import Misconfigured
from storage.records import Listing, Source, Status
from tests.makers import make_signon, put_signons, write_csv
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor, words

ROWS = (
    "Tulip Farmers for Peace,Netherlands,tulips.example.org,public",
    '"Justice, Now",KE,,counted',
    "Harbour Legal Aid,NL,,",
    "Tulip Farmers for Peace e.V.,Pays-Bas,,",
    "Étoile d’Or,fr,https://www.etoile-dor.org/contact,",
    "Harbour Legal Aids,NL,,",
)
BAD_ROWS = {
    "=SUM(A1),NL,,": "formula",
    "Atlantis Divers,Atlantis under the sea,,": "country-unknown",
    ",NL,,": "empty",
    "Some Group,NL,nonsense here,": "website-invalid",
    "X Y,NL,,maybe": "choice",
}


async def test_a_preview_changes_nothing(stage: Stage, tmp_path: Path) -> None:
    await put_signons(stage.database, make_signon())
    ended = await command(stage.settings, "import", str(write_csv(tmp_path / "list.csv", *ROWS, *BAD_ROWS)))
    assert ended.code == 0, ended.err
    assert "4 new, 2 already there, 5 bad rows" in ended.out
    assert "line 4: Harbour Legal Aid is there already" in ended.out
    assert "line 5: Tulip Farmers for Peace e.V. is there already" in ended.out
    assert "line 7: Harbour Legal Aids resembles" in ended.out
    for line, code in enumerate(BAD_ROWS.values(), start=8):
        assert f"line {line}: left out ({code})" in ended.out
    assert len(await stage.signons()) == 1


async def test_applied_and_seen_in_the_list_and_twice_changes_nothing(
    ann: Visitor, stage: Stage, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "list.csv", *ROWS, *BAD_ROWS)
    ended = await command(stage.settings, "import", str(path), "--apply")
    assert ended.code == 0 and "5 added, 1 already there, 5 bad rows" in ended.out
    before = await stage.signons()
    found = {each.organisation: each for each in before}
    assert set(found) == {
        "Tulip Farmers for Peace", "Justice, Now", "Harbour Legal Aid", "Étoile d’Or", "Harbour Legal Aids"
    }  # fmt: skip
    assert {(each.status, each.source) for each in before} == {(Status.APPROVED, Source.IMPORT)}
    assert (found["Justice, Now"].country, found["Justice, Now"].listing) == ("KE", Listing.COUNTED)
    assert (found["Étoile d’Or"].country, found["Étoile d’Or"].website) == ("FR", "etoile-dor.org")
    await ann.says("/signatories")
    await ann.hears_only("signatories", total=5, countries=3, unnamed=1)
    await ann.taps("signatories-browse")
    listed = words(await ann.hears("signatories-list", found=4))
    assert "Étoile d’Or (France)" in listed and "Justice, Now" not in listed
    again = await command(stage.settings, "import", str(path), "--apply")
    assert again.code == 0 and "0 added, 6 already there, 5 bad rows" in again.out
    assert await stage.signons() == before
    assert [(entry.act, entry.subject) for entry in await stage.acts()] == [("imported", "5")]


UNREADABLE = {
    "latin-1": "organisation,country\nÉtoile d'Or,FR\n".encode("latin-1"),
    "utf-16": "organisation,country\nHarbour,NL\n".encode("utf-16"),
    "no columns": b"name,land\nHarbour,NL\n",
    "empty": b"",
    "zip": b"PK\x03\x04\x00\x00\xff\xfe",
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
async def test_a_file_that_is_no_such_table(stage: Stage, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(Misconfigured, match=r"list\.csv"):
        await importing.run(stage.settings, path, apply=True)
    assert await stage.signons() == []


async def test_a_file_that_is_not_there(stage: Stage, tmp_path: Path) -> None:
    ended = await command(stage.settings, "import", str(tmp_path / "nothing.csv"))
    assert ended.code == 2 and "cannot be read" in ended.err and "Traceback" not in ended.err


async def test_with_a_mark_of_the_byte_order_as_spreadsheets_write_it(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("\ufefforganisation,country\r\nHarbour Legal Aid,NL\r\n".encode())
    assert await importing.run(stage.settings, path, apply=True) == 0
    assert [each.organisation for each in await stage.signons()] == ["Harbour Legal Aid"]


async def test_nothing_but_bad_rows_is_a_failure(
    stage: Stage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await importing.run(stage.settings, write_csv(tmp_path / "list.csv", *BAD_ROWS), apply=True) == 1
    assert "0 added, 0 already there, 5 bad rows" in capsys.readouterr().out
