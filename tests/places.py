"""Where tests put what nobody needs afterwards."""

import os
import shutil
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 2**30  # bytes; in a container there may be less


def memory() -> Path | None:
    """Stands in for the disk, if there is such a place: what a power cut does is not told there."""
    there = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return MEMORY if there else None
