"""locales/timeline.toml → what happened when. The sentences are short texts: timeline-<id>."""

from dataclasses import dataclass
from pathlib import Path

from bot import reading

PAGE_EVENTS = 8


@dataclass(frozen=True)
class Event:
    """`date`: a day, a month or a year; `source`: an address, empty where we read none that is well known."""

    id: str
    date: str
    source: str


class Timeline:
    """`as_of`: up to when we looked. Raises Malformed."""

    def __init__(self, folder: Path) -> None:
        known = reading.table(folder / "timeline.toml")
        self.as_of: str = known["as_of"]
        self.events = tuple(Event(**each) for each in known["event"])

    @property
    def pages(self) -> int:
        return -(-len(self.events) // PAGE_EVENTS)

    def page(self, number: int) -> tuple[Event, ...]:
        return self.events[number * PAGE_EVENTS : (number + 1) * PAGE_EVENTS]
