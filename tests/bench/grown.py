"""A database as it is after years: made fast, with what is never opened there only in its size."""

import random
from collections.abc import Iterator

from bot.core import names
from storage import questions, signons
from storage.database import Database, Transaction
from storage.records import Listing, Person, Representative, Signon, Status
from tests.makers import offered

COUNTRIES = ("FR", "KE", "PS", "UA", "CO", "NL", "SN", "PH", "JO", "GE", "BR", "ES", "MA", "IN", "ZA", "MX")
AT_ONCE = 5_000
YEAR = 365 * 86_400
OF = 50  # of so many sign-ons one waits for a verdict, one was rejected, one withdrawn
STATUS = {0: Status.PENDING, 1: Status.REJECTED, 2: Status.WITHDRAWN}

KINDS = (
    "Centre for {} {}", "{1} {0} Network", "Association of {1} for {0}", "{1} {0} Initiative", "Coalition {1} for {0}",
    "Centre {1} pour {0}", "Collectif {1} {0}", "Asociación {1} de {0}", "Red {1} por {0}", "Associação {1} de {0}",
    "Stichting {1} {0}", "Центр {1} {0}", "{1} {0} Foundation", "{1} {0} Trust", "Union {1} {0}", "{1} {0} Watch",
)  # fmt: skip
TOPICS = (
    "Human Rights", "Legal Aid", "Women's Rights", "Press Freedom", "Refugees", "Peace", "Justice", "Water", "Health",
    "droits humains", "paix", "justice", "derechos humanos", "justicia", "direitos humanos", "mensenrechten", "прав",
    "Children", "Labour", "Climate", "Transparency", "Education", "Indigenous Peoples", "Digital Rights",
)  # fmt: skip
SYLLABLES = tuple(first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou")

PEOPLE = """INSERT INTO people (id, lookup, telegram_id, language, subscribed, blocked, reader, created)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
SELECT abs(random() % 9007199254740992), randomblob(16), randomblob(43),
  CASE i % 5 WHEN 0 THEN 'fr' WHEN 1 THEN 'ar' WHEN 2 THEN 'uk' ELSE 'en' END,
  i % 2, i % 20 = 0, i % 3 = 0, :at - i FROM n"""
BROADCAST = "INSERT INTO broadcasts (id, stage, contents, created, ended) VALUES (1, 'finished', x'', :at, :at)"
DELIVERIES = """INSERT INTO deliveries (broadcast_id, person_id, language, state, messages)
SELECT 1, id, language, CASE WHEN blocked THEN 'gone' ELSE 'sent' END, CAST(id % 100000 AS TEXT)
FROM people ORDER BY id"""
DRAFTS = """INSERT INTO drafts (person_id, answers, asked, started, touched)
SELECT id, randomblob(300), 'country', :at, :at FROM people LIMIT :count"""
SEEN = """INSERT INTO seen (update_id, at)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) SELECT i, :at FROM n"""
KEPT = (
    "DELETE FROM counters WHERE name = 'people:known'",
    "INSERT INTO counters (name, n) SELECT 'people:known', count(*) FROM people",
    """INSERT INTO subscribers (language, n)
  SELECT language, count(*) FROM people WHERE subscribed = 1 AND blocked = 0 GROUP BY 1""",
    "INSERT INTO outcomes (broadcast_id, state, n) SELECT broadcast_id, state, count(*) FROM deliveries GROUP BY 1, 2",
)  # as storage/schema/0023_growth.sql does
AUDIT = """INSERT INTO audit (at, actor, act, subject, digest)
SELECT created, '', 'signon-sent', reference, hex(randomblob(32)) FROM signons"""
CHAIN = """INSERT INTO chain (seq, kind, first, commitment, state, previous, hash)
SELECT rowid, 'signed', rowid, hex(randomblob(32)), hex(randomblob(32)), '', lower(hex(randomblob(32))) FROM signons"""
LINKS = "UPDATE signons SET link = rowid"
PLACED = """INSERT INTO placed (subject, lane, place, spot, at)
SELECT 'card:' || reference, randomblob(16), randomblob(80), randomblob(16), :at
FROM signons WHERE status <> 'pending'"""
DAILY = """INSERT INTO daily (day, name, language, n)
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 59)
SELECT date(:at, 'unixepoch', -i || ' days'), w.value, l.value, i + 1 FROM n,
  json_each('["started","read","sent","began","asked-sure","asked-half","team"]') AS w,
  json_each('["en","fr","ar","uk"]') AS l"""


def invented(chance: random.Random) -> str:
    """A name of an organisation, unlike any other in one word at least."""
    own = "".join(chance.choice(SYLLABLES) for _ in range(4)).title()
    return chance.choice(KINDS).format(chance.choice(TOPICS), own)


def _signed(count: int, chance: random.Random) -> Iterator[Signon]:
    for number in range(count):
        yield Signon(
            reference=signons.new_reference(),
            organisation=invented(chance),
            country=chance.choice(COUNTRIES),
            website=f"org{number}.example.org",
            representative=Representative("A Person", "director", f"a@org{number}.example.org"),
            listing=Listing.COUNTED if number % 7 == 0 else Listing.PUBLIC,
            status=STATUS.get(number % OF, Status.APPROVED),
        )


async def fill(database: Database, people: int, signed: int) -> None:
    """Some seconds for a hundred thousand people, a minute for a million."""
    async with database.transaction() as tx:
        await tx.plain(PEOPLE, count=people, at=tx.at)
        await tx.plain(BROADCAST, at=tx.at)
        for sql in (DELIVERIES, DAILY):
            await tx.plain(sql, at=tx.at)
        for sql, share in ((DRAFTS, 100), (SEEN, 10)):
            await tx.plain(sql, at=tx.at, count=people // share + 5)
        await _ask(tx, people // 2_000 + 5)
        await _sign(tx, signed)
        for sql in (AUDIT, CHAIN, LINKS, PLACED):
            await tx.plain(sql, at=tx.at)
        for sql in KEPT:
            await tx.plain(sql)


async def _ask(tx: Transaction, count: int) -> None:
    for row in await tx.plain("SELECT id FROM people LIMIT :count", count=count):
        person = Person(row["id"], 0, "en")
        await questions.hand_on(tx, person, await offered(tx, person, "May a union of students sign, too?"))


async def _sign(tx: Transaction, count: int) -> None:
    owners = [row["id"] for row in await tx.plain("SELECT id FROM people LIMIT :count", count=count)]
    for number, each in enumerate(_signed(count, random.Random(1))):
        key = names.comparison_key(each.organisation)
        at = tx.at - YEAR + number * YEAR // count
        past = each.status in (Status.REJECTED, Status.WITHDRAWN)  # lately, or they would be gone
        came = {"created": at, "decided": None if each.status is Status.PENDING else tx.at if past else at}
        content = {**signons._content(tx, each, key), **signons._public(each, key), **came, "source": each.source}
        owner = None if each.status is Status.PENDING else owners[number]  # who would be told of a verdict
        tx.later("signon_add", **content | {"person_id": owner})
        if number % AT_ONCE == 0:
            await tx.flush()
