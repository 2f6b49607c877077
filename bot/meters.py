"""What is counted while the process runs, and how that and the database's numbers are told to Prometheus.

Labels are words of this program (states, outcomes, languages, ids of answers), never of people.
"""

from collections.abc import Iterable, Iterator

from prometheus_client import CollectorRegistry, Counter, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot.core.delivery import Meaning
from storage.gauges import Gauge

PREFIX = "signon_bot_"
REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)

UPDATES = Counter(f"{PREFIX}updates", "Updates, by what became of them.", ["outcome"], registry=REGISTRY)
SENDS = Counter(
    f"{PREFIX}sends", "Calls of sending methods, by what their answer meant.", ["outcome"], registry=REGISTRY
)
FLOODS = Counter(f"{PREFIX}floods", "How often Telegram asked to slow down.", ["where"], registry=REGISTRY)
POLLS = Counter(f"{PREFIX}polls", "Batches of updates that were fetched and committed.", registry=REGISTRY)
DELIVERED = Counter(
    f"{PREFIX}delivered", "What came to the webhook, by what became of it.", ["outcome"], registry=REGISTRY
)

STARTING: dict[Counter, tuple[str, ...]] = {
    UPDATES: ("handled", "set_aside"),
    SENDS: tuple(meaning.name.lower() for meaning in Meaning),
    FLOODS: ("sending", "polling"),
    DELIVERED: ("kept", "not_kept", "strange", "refused"),
}
for meter, outcomes in STARTING.items():
    for outcome in outcomes:
        meter.labels(outcome)  # stands at 0, so that the first is seen as a rise

GAUGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "updates_waiting": ("Updates that wait to be handled.", ()),
    "updates_waiting_seconds": ("How long the oldest of them has waited.", ()),
    "updates_set_aside": ("Updates that could not be handled.", ()),
    "outbox": ("Calls of the Bot API to be made.", ("state", "urgency")),
    "outbox_overdue_seconds": ("How long the oldest call is overdue.", ()),
    "deliveries": ("Messages of broadcasts, by what became of them.", ("state",)),
    "signons": ("Sign-ons, by status.", ("status",)),
    "drafts": ("Unfinished sign-ons, by the question they wait at.", ("step",)),
    "questions_open": ("Questions that wait for the team.", ()),
    "people": ("People who wrote to the bot.", ()),
    "subscribers": ("People who get news.", ()),
    "faq_shown": ("How often an answer was shown.", ("entry", "language")),
    "counted": ("What was counted since the bot was first started.", ("what",)),
    "flood_wait_seconds": ("How long Telegram asked to wait.", ()),
    "backup_age_seconds": ("Age of the last good backup.", ()),
    "poll_age_seconds": (
        "How long ago updates were last fetched and committed; with a webhook, none was held back.",
        (),
    ),
    "disk_free_bytes": ("Free space where the database lies.", ()),
}


class _Snapshot(Collector):
    def __init__(self, gauges: Iterable[Gauge]) -> None:
        self._gauges = list(gauges)

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for name, (told, labels) in GAUGES.items():
            family = GaugeMetricFamily(f"{PREFIX}{name}", told, labels=labels)
            for each in self._gauges:
                if each.name == name:
                    family.add_metric(each.labels, each.value)
            yield family


def exposition(gauges: Iterable[Gauge]) -> bytes:
    """In Prometheus' text format."""
    snapshot = CollectorRegistry()
    snapshot.register(_Snapshot(gauges))
    return bytes(generate_latest(REGISTRY) + generate_latest(snapshot))
