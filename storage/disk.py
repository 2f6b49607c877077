"""What must still be there after a power cut."""

import os
from pathlib import Path


def sync(path: Path) -> None:
    """What stands there is on the disk: a file, or the names in a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
