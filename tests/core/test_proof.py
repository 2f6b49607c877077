from dataclasses import replace

import pytest

from bot.core import proof
from storage.records import Proof, Representative, Signon

ANN = Representative("Ann Lee", "Director", "ann@alhaq.org")
SIGNED = Signon("AAAA-BBBB", "Al-Haq", "PS", "alhaq.org", ANN, proofs=tuple(Proof))


@pytest.mark.parametrize(
    ("changed", "left"),
    [
        ({"country": "FR"}, tuple(Proof)),
        ({"organisation": "Al-Haq Europe"}, (Proof.MAILBOX,)),
        ({"website": "alhaq.net"}, (Proof.MAILBOX, Proof.CALLED, Proof.SECOND)),
        ({"representative": replace(ANN, email="ann@other.org")}, (Proof.SITE, Proof.CALLED, Proof.SECOND)),
        ({"representative": replace(ANN, name="Ben")}, (Proof.MAILBOX, Proof.DOMAIN, Proof.SITE, Proof.SECOND)),
    ],
)
def test_a_change_takes_the_proofs_that_rested_on_it(changed: dict[str, object], left: tuple[Proof, ...]) -> None:
    assert proof.kept(SIGNED, replace(SIGNED, **changed)) == left


def test_the_level_is_the_highest_rung() -> None:
    assert proof.level(SIGNED) is Proof.SECOND
    assert proof.level(replace(SIGNED, proofs=())) is None
