"""What people do in each run: how they get there, and what they repeat."""

from dataclasses import dataclass

Steps = tuple[tuple[str, str], ...]

ASKED = (
    "who has been sanctioned so far", "what happens to us if we sign", "can the sanctions be lifted again",
    "is it safe to put our name on a public list", "what is the ICC, briefly", "who wrote this statement",
    "how many organisations have signed", "can our bank account be closed because of this",
    "what do you want the EU to do", "does the court still work under the sanctions",
)  # fmt: skip


@dataclass(frozen=True)
class Script:
    """`rounds` of `repeated` for each of the crowd make some hundred updates."""

    name: str
    repeated: Steps
    rounds: int
    before: Steps = (("says", "/start"),)

    @property
    def presses(self) -> float:
        """How many of the updates are presses, which take two calls: answered, and the message edited."""
        return sum(kind == "taps" for kind, _ in self.repeated) / len(self.repeated)


HELLO = Script("hello", (("says", "hello"),), 5, (("says", "hello"),) * 2)
PRESS = Script("a press, answered and edited", (("taps", "again"),), 5, (("says", "buttons"),))
START = Script("/start", (("says", "/start"),), 5)
STATEMENT = Script("/statement", (("says", "/statement"),), 5)
PAGE = Script(
    "a press: a statement page",
    (("taps", "statement:page:en:1"), ("taps", "statement:page:en:0")),
    3,
    (("says", "/start"), ("taps", "statement:summary"), ("taps", "statement:page:en:0")),
)
QUESTION = Script("a question", tuple(("says", text) for text in ASKED), 1)
SIGNING = Script(
    "a sign-on step",
    (
        ("taps", "sign:start"), ("taps", "sign:consent:agree"), ("says", "Harbour Legal Aid"), ("says", "Kenya"),
        ("taps", "sign:skip"), ("says", "Ann Wanjiru"), ("says", "Director"), ("says", "office@harbour.example.org"),
        ("taps", "sign:listing:public"), ("taps", "sign:updates:no"), ("taps", "sign:cancel"), ("taps", "sign:leave"),
    ),
    1,
)  # fmt: skip
