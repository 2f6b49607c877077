"""`python -m bot verify FILE`: whether a receipt is in the chain, and whether its sign-on still stands."""

from pathlib import Path

from bot import opening
from bot.core import receipts
from bot.core.receipts import Receipt
from bot.errors import Misconfigured
from bot.settings import Settings
from storage import chain
from storage.chain_records import Place
from storage.links import Kind


def _read(path: Path) -> Receipt:
    """Raises Misconfigured."""
    try:
        return receipts.read(path.read_bytes())
    except OSError as error:
        raise Misconfigured(f"{path} cannot be read: {error.strerror}. Name the file receipt-….json.") from None
    except receipts.NoReceipt as error:
        raise Misconfigured(
            f"{path} is no receipt of this bot: {error}. Give the file as the bot sent it; /mysignature sends it again."
        ) from None


def _found(settings: Settings, database: str) -> Settings:
    """Raises Misconfigured where there is no database: none is to be made by looking."""
    chosen = settings.model_copy(update={"database_url": database}) if database else settings
    path = chosen.database
    if chosen.embedded and not path.is_file():
        raise Misconfigured(f"There is no database {path}. Name it: --database sqlite:///path/to/bot.db")
    return chosen


async def run(settings: Settings, path: Path, database: str) -> int:
    """0: it is in the chain and stands; 1: it is not, or does not."""
    receipt = _read(path)
    async with opening.database(_found(settings, database)) as opened, opened.transaction() as tx:
        found = await chain.place(tx, receipt.chain.place)
        broken, head = await chain.first_broken(tx), await chain.head(tx)
    print(f"Receipt {receipt.code}: sign-on {receipt.reference}, {receipt.day}, statement {receipt.statement.version}")
    wrong = _wrong(receipt, found, broken)
    for line in wrong:
        print(f"✗ {line}")
    if head and not wrong and receipt.chain.kind == Kind.WITHDRAWN:
        print(
            f"✓ It is link {receipt.chain.place} of {head.seq}: the signature was withdrawn."
            f" Head of the chain: {head.hash}"
        )
    elif head and not wrong:
        print(f"✓ It is link {receipt.chain.place} of {head.seq} and stands. Head of the chain: {head.hash}")
    if found and found.anonymised and not found.gone:
        print("  Its representative is not known any more: their data was removed, the signature stays.")
    return 1 if wrong else 0


def _wrong(receipt: Receipt, found: Place | None, broken: int | None) -> list[str]:
    said = []
    if not receipt.holds:
        said.append("The receipt was changed: its content does not agree with its hash. Ask for the original.")
    elif found is None or found.link != receipt.link:
        said.append(f"It is not in this chain: link {receipt.chain.place} is another one. Is it the right database?")
    elif receipt.chain.kind == Kind.WITHDRAWN:
        pass  # whatever came of it, it was withdrawn then
    elif found.gone:
        said.append("It is in the chain, and was withdrawn or erased since.")
    elif found.replaced:
        said.append("It is in the chain, and was corrected since: a newer receipt stands in its place.")
    if broken is not None:
        where = f"at link {broken}" if broken else "by a sign-on that no link knows"
        said.append(f"The chain itself is broken {where}: python -m bot check tells more.")
    return said
