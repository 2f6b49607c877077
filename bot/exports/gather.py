"""What an export is made of, as plain values: they wait in the outbox, and a renderer turns them into a file."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from html import unescape
from typing import Any, Protocol

from babel.dates import format_date

from bot.core import countries, export, numbers, publication
from bot.core import statement as core
from bot.core.export import Country, Organisation
from bot.core.reply import Copyable, Value
from bot.handlers import signon_listing
from bot.say import Say
from bot.statements import Statements
from bot.texts import Texts
from storage import listed, signons
from storage.database import Transaction
from storage.records import Listed, Signon, Totals

TAG = re.compile("<[^<>]+>")
COLUMNS = ("organisation", "code", "country", "since", "version")
COUNTRY_COLUMNS = ("code", "country", "all", "named")
CONTACT_COLUMNS = (
    "reference",
    "organisation",
    "country",
    "website",
    "listing",
    "name",
    "role",
    "email",
    "proofs",
    "since",
)
DATES = {"en": "en_GB"}
"""Language → whose way of writing dates, where it is not that of its largest country."""

Spec = dict[str, Any]


class Papers(Protocol):
    """The part of the house that is needed."""

    @property
    def texts(self) -> Texts: ...

    @property
    def say(self) -> Say: ...

    @property
    def statements(self) -> Statements: ...


@dataclass(frozen=True)
class Exporter:
    """In one language, as of one day."""

    papers: Papers
    language: str
    day: date

    def text(self, key: str, **args: Value) -> str:
        return self.papers.say.plain(self.language, key, args)

    def country(self, code: str) -> str:
        return self.papers.say.country(self.language, code)

    async def signatories(self, tx: Transaction) -> Spec:
        """The public list, for tables and for the annex; who is counted and not named is in the numbers alone."""
        return self.made_of(await listed.totals(tx), await listed.whole(tx))

    def made_of(self, totals: Totals, listed: Sequence[Listed]) -> Spec:
        return {
            "language": self.language,
            "rtl": self.papers.texts.rtl(self.language),
            "statement": self._statement(),
            "organisations": [asdict(self._organisation(each)) for each in listed],
            "countries": [asdict(each) for each in self._countries(totals, listed)],
            "regions": [asdict(each) for each in self._regions(totals)],
            "totals": self.totals(totals),
            "words": self._table_words() | self._annex_words(totals),
        }

    def totals(self, totals: Totals) -> dict[str, int]:
        places = len(set(totals.countries) - {countries.INTERNATIONAL})
        unnamed = totals.organisations - totals.named
        return {"organisations": totals.organisations, "countries": places, "unnamed": unnamed}

    def _organisation(self, each: Listed) -> Organisation:
        since = each.since.date().isoformat() if each.since else ""
        return Organisation(each.organisation, each.country, self.country(each.country), since, each.version)

    def _countries(self, totals: Totals, listed: Sequence[Listed]) -> list[Country]:
        named = Counter(each.country for each in listed)
        return [
            Country(code, self.country(code), n, named[code], self._rest(n - named[code]))
            for code, n in totals.countries.items()
        ]

    def _regions(self, totals: Totals) -> list[Country]:
        """Of those whose country is not shown; a region with few of them neither."""
        found = numbers.merged(totals.regions)
        shown = [(code, self.text("export-region", region=self.country(code)), n) for code, n in found.groups]
        rest = [("", self.text("export-regions"), found.rest)] if found.rest else []
        return [Country(code, name, n, 0, self._rest(n)) for code, name, n in (*shown, *rest)]

    def _rest(self, n: int) -> str:
        return self.text("annex-rest", n=n) if n else ""

    def _table_words(self) -> dict[str, Any]:
        return {
            "columns": [self.text(f"export-column-{column}") for column in COLUMNS],
            "countries": [self.text(f"export-column-{column}") for column in COUNTRY_COLUMNS],
            "sheets": [self.text("export-sheet-signatories"), self.text("export-sheet-countries")],
        }

    # --- the annex

    def _statement(self) -> Spec:
        statements = self.papers.statements
        statement, version = statements.get(self.language), statements.version(self.language)
        official = statement.language in statements.official
        args: dict[str, Value] = {"number": version.number, "digest": Copyable(version.digest[:12])}
        return {
            "number": version.number,
            "title": statement.title,
            "language": statement.language,
            "official": official,
            "digest": version.digest,
            "status": self._bare("statement-official" if official else "statement-unofficial", args)[0],
            "blocks": self._blocks(statement),
        }

    def _blocks(self, statement: core.Statement) -> list[Spec]:
        """Its paragraphs; what our copy lacks is said in words that are marked as ours."""
        made = []
        for paragraph in statement.paragraphs:
            lines = paragraph.split("\n") if paragraph != core.DEMANDS else []
            made.append({"ours": False, "lines": lines} if lines else self._demands(statement))
        return [*made, {"ours": True, "lines": self._bare("statement-signatories", self._publisher())}]

    def _demands(self, statement: core.Statement) -> Spec:
        if statement.demands:
            return {"ours": False, "lines": [f"• {each}" for each in statement.demands]}
        demands = "\n".join(f"• {each}" for each in self.papers.statements.notes(self.language).demands)
        lines = self._bare("statement-demands", {"demands": Copyable(demands), **self._publisher()})
        return {"ours": True, "lines": [*lines, self.papers.statements.publisher(self.language).url]}

    def _publisher(self) -> dict[str, Value]:
        where = self.papers.statements.publisher(self.language)
        return {"url": Copyable(where.url), "publisher": where.title}

    def _bare(self, key: str, args: dict[str, Value]) -> list[str]:
        """Lines of a text that is written for chat, without its markup."""
        made = unescape(TAG.sub("", self.papers.say.text(self.language, key, args)))
        return [export.one_line(line) for line in made.split("\n")]

    def _annex_words(self, totals: Totals) -> dict[str, Any]:
        numbers: dict[str, Value] = {**self.totals(totals)}
        day = format_date(self.day, "long", locale=DATES.get(self.language, self.language))
        return {
            "heading": self.text("annex-heading"),
            "count": self.text("annex-count", **numbers),
            "unnamed": self.text("annex-unnamed", **numbers) if numbers["unnamed"] else "",
            "day": self.text("annex-day", day=day),
            "date": self.day.isoformat(),
        }

    # --- contacts

    async def contacts(self, tx: Transaction) -> Spec:
        """Representatives of approved organisations; those that are sealed, apart. To be locked up."""
        known = [each for each in await signons.approved(tx) if _has_contact(each)]
        sealed = {each.reference: {"key": each.sealed.key, "blob": each.sealed.blob} for each in known if each.sealed}
        return {
            "language": self.language,
            "rtl": self.papers.texts.rtl(self.language),
            "columns": [self.text(f"export-column-{column}") for column in CONTACT_COLUMNS],
            "sheet": self.text("export-sheet-contacts"),
            "rows": [self._contact(each) for each in known],
            "sealed": sealed,
        }

    def _contact(self, each: Signon) -> list[str]:
        person = each.representative
        since = each.decided.date().isoformat() if each.decided else ""
        listing = signon_listing.told(self.papers.say, self.language, publication.of(each))
        organisation = [each.organisation, self.country(each.country), each.website, listing]
        proofs = ", ".join(self.text(f"proof-{proof}") for proof in each.proofs) or self.text("proof-none")
        return [each.reference, *organisation, person.name, person.role, person.email, proofs, since]


def _has_contact(signed: Signon) -> bool:
    return bool(signed.sealed or signed.representative.email or signed.representative.name)
