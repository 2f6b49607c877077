"""`python -m bot import FILE.csv`: organisations that signed elsewhere."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from bot import opening
from bot.core import addresses, alike, countries, names, publication
from bot.core.form import Problem
from bot.errors import Misconfigured
from bot.handlers import events
from bot.settings import Settings
from storage import audit, reviews, signons
from storage.database import Transaction
from storage.records import Listing, Signon, Source, Status

COLUMNS = ("organisation", "country")


@dataclass
class Report:
    """Line numbers are those of the file, the heading being line 1."""

    new: list[Signon] = field(default_factory=list)
    known: list[tuple[int, str]] = field(default_factory=list)
    similar: list[tuple[int, str, str]] = field(default_factory=list)
    bad: list[tuple[int, str]] = field(default_factory=list)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Raises Misconfigured when the file is no table with our columns."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                raise Misconfigured(f"{path} has no column {missing[0]!r}. It needs organisation and country.")
            for row in reader:
                yield reader.line_num, {key: value or "" for key, value in row.items() if key}
    except OSError as error:
        raise Misconfigured(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Misconfigured(f"{path} is not UTF-8. Save it as CSV UTF-8 and try again.") from None


def _signon(row: dict[str, str]) -> Signon:
    """Raises Problem."""
    listing, day = publication.shown(publication.read(row.get("listing", "").strip() or Listing.PUBLIC, _today()))
    website = row.get("website", "").strip()
    return Signon(
        reference=signons.new_reference(),
        organisation=names.organisation(row["organisation"]),
        country=countries.parse(row["country"]),
        website=addresses.website(website) if website else "",
        listing=listing,
        named_from=day,
        status=Status.APPROVED,
        source=Source.IMPORT,
    )


def _today() -> date:
    return datetime.now(UTC).date()


async def compare(tx: Transaction, path: Path) -> Report:
    """What each row would do."""
    report = Report()
    folded = await signons.folded(tx)
    there = set(folded.values())
    for number, row in _rows(path):
        try:
            signed = _signon(row)
        except Problem as problem:
            report.bad.append((number, problem.code))
            continue
        key = names.comparison_key(signed.organisation)
        if key in there:
            report.known.append((number, signed.organisation))
            continue
        for reference, _ in alike.similar(signed.organisation, folded, limit=1):
            report.similar.append((number, signed.organisation, folded[reference]))
        there.add(key)
        report.new.append(signed)
    return report


async def add(tx: Transaction, report: Report, settings: Settings) -> None:
    for signed in report.new:
        await signons.add(tx, signed, names.comparison_key(signed.organisation))
        events.note(tx, None, signed, settings=settings, at=datetime.now(UTC))
    reviews.compare_again(tx)
    await audit.add(tx, None, "imported", str(len(report.new)))


def _print(report: Report, *, applied: bool) -> None:
    new = "added" if applied else "new"
    print(f"{len(report.new)} {new}, {len(report.known)} already there, {len(report.bad)} bad rows")
    for number, name in report.known:
        print(f"  line {number}: {name} is there already")
    for number, name, other in report.similar:
        print(f"  line {number}: {name} resembles “{other}”: have a look")
    for number, code in report.bad:
        print(f"  line {number}: left out ({code})")


async def run(settings: Settings, path: Path, *, apply: bool) -> int:
    """All rows or none; applied twice, nothing changes."""
    async with opening.database(settings) as opened, opened.transaction() as tx:
        report = await compare(tx, path)
        if apply and report.new:
            await add(tx, report, settings)
    _print(report, applied=apply)
    if not apply:
        print("This was a preview. With --apply the new ones are added, approved, as signed elsewhere.")
    return 1 if report.bad and not report.new and not report.known else 0
