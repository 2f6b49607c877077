"""Who can write to the database but has no key recomputes the chain: what finds it are a posted head and a receipt."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bot.core import receipts
from storage import chain, links, signons
from storage.chain_records import Evidence
from storage.database import Database
from storage.links import Link
from tests.makers import make_signon


async def three(database: Database) -> tuple[Link, Evidence]:
    """The head as it was posted, and the receipt of the third."""
    async with database.transaction() as tx:
        for reference, name in (("AAAA-AAAA", "First"), ("BBBB-BBBB", "Second"), ("CCCC-CCCC", "Third")):
            await signons.add(tx, make_signon(reference=reference, organisation=name), name.casefold())
        head, evidence = await chain.head(tx), await chain.evidence(tx, "CCCC-CCCC")
    assert head is not None and evidence is not None
    return head, evidence


def spliced(path: Path) -> None:
    """The second sign-on never was: its link is taken out, the suffix moves up and is hashed anew."""
    with closing(sqlite3.connect(path)) as beside:
        row = beside.execute("SELECT * FROM chain WHERE seq = 3").fetchone()
        before = beside.execute("SELECT hash FROM chain WHERE seq = 1").fetchone()[0]
        third = replace(Link(*row), seq=2, first=2, previous=before)
        third = replace(third, hash=links.link_hash(third))
        beside.execute("DELETE FROM chain WHERE seq > 1")
        beside.execute("DELETE FROM signons WHERE reference = 'BBBB-BBBB'")
        beside.execute("UPDATE signons SET link = 2 WHERE reference = 'CCCC-CCCC'")
        beside.execute("INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?)", tuple(vars(third).values()))
        beside.commit()


async def test_a_suffix_that_was_hashed_anew(database: Database, path: Path) -> None:
    posted, evidence = await three(database)
    receipt = receipts.receipt(evidence, [])
    spliced(path)
    async with database.transaction() as tx:
        assert await chain.first_broken(tx) is None, "the chain alone cannot tell; if it can now, say so in the README"
        assert [each.reference for each in await signons.everything(tx)] == ["AAAA-AAAA", "CCCC-CCCC"]
        at_posted, at_receipt = await chain.place(tx, posted.seq), await chain.place(tx, receipt.chain.place)
        head = await chain.head(tx)
    assert head is not None and head.hash != posted.hash
    assert at_posted is None, "the posted place is missing: the chain is shorter than it was"
    assert receipt.holds and (at_receipt is None or at_receipt.link != receipt.link), "the receipt accuses it"


async def test_with_new_links_up_to_the_old_length(database: Database, path: Path) -> None:
    """The number is right again, the hash never is."""
    posted, evidence = await three(database)
    spliced(path)
    async with database.transaction() as tx:
        await signons.add(tx, make_signon(reference="DDDD-DDDD", organisation="Fourth"), "fourth")
        at, head = await chain.place(tx, posted.seq), await chain.head(tx)
    assert at is not None and head is not None and head.seq == posted.seq
    assert at.link.hash != posted.hash and at.link != receipts.receipt(evidence, []).link
