"""Proofs of a sign-on, as they come and go; the chain follows."""

from storage import signons
from storage.database import Transaction
from storage.links import Kind
from storage.records import Proof


async def prove(tx: Transaction, reference: str, proof: Proof) -> None:
    """Once more is the same as once."""
    signed = await signons.find(tx, reference)
    if signed is None or proof in signed.proofs:
        return
    held = [each for each in Proof if each is proof or each in signed.proofs]
    await _put(tx, reference, held, Kind.PROVED)


async def unprove(tx: Transaction, reference: str, proof: Proof) -> None:
    """It was taken back by who gave it."""
    signed = await signons.find(tx, reference)
    if signed is not None and proof in signed.proofs:
        await _put(tx, reference, [each for each in signed.proofs if each is not proof], Kind.UNPROVED)


async def _put(tx: Transaction, reference: str, held: list[Proof], kind: Kind) -> None:
    row = await tx.row("signon_prove", reference=reference, proofs=" ".join(held))
    await signons.linked(tx, row, kind)
