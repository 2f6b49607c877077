"""What a driver must do."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from storage.dialects import Dialect


class Row(Protocol):
    def __getitem__(self, key: str, /) -> Any: ...


Statement = tuple[str, dict[str, Any]]


class Session(Protocol):
    """A connection for as long as a transaction lasts; runs statements in order, in one hop or round trip."""

    async def run(self, statements: Sequence[Statement]) -> list[list[Row]]: ...


class Engine(Protocol):
    description: str
    dialect: Dialect
    side_by_side: bool  # several transactions at a time, also of other processes
    error: type[Exception]  # what the driver raises

    def fence(self, replica: int, lease: float) -> None: ...

    def session(self) -> AbstractAsyncContextManager[Session]: ...

    def begin(self, *, alone: bool) -> list[Statement]: ...

    async def upgrade(self, upto: int) -> None: ...

    async def problems(self) -> list[str]: ...

    async def truncate(self) -> None: ...

    async def close(self) -> None: ...
