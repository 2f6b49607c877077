"""What changed between two texts, word by word: paragraphs of pieces that stayed, went, or came."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# a Chinese sign is a word; letters of other scripts stay together, with their marks
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['’][^\W\u3400-\u9fff]+)*|\n\n+|\s|.", re.DOTALL)


class Fate(StrEnum):
    STAYED = "stayed"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Piece:
    fate: Fate
    text: str


def paragraphs(old: str, new: str) -> list[list[Piece]]:
    """Only those in which something changed, in their order."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, came = "".join(before[a:b]), "".join(after[c:d])
        if tag == "equal":
            pieces.append(Piece(Fate.STAYED, came))
        else:
            pieces += [Piece(fate, text) for fate, text in ((Fate.GONE, gone), (Fate.NEW, came)) if text]
    return [each for each in _split(pieces) if any(piece.fate is not Fate.STAYED for piece in each)]


def _split(pieces: list[Piece]) -> list[list[Piece]]:
    """At the empty lines."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        first, *others = re.split(r"\n\n+", piece.text)
        if first:
            found[-1].append(Piece(piece.fate, first))
        found += [[Piece(piece.fate, each)] if each else [] for each in others]
    return found
