"""What the jobs count while they work, for `/metrics`."""

from collections import deque
from functools import lru_cache, partial

from prometheus_client import CollectorRegistry, Counter, Histogram

SAMPLES = 10
LATE_BY = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600)  # seconds


class Counts:
    """Counters of one process, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry(auto_describe=False)
        counter = partial(Counter, namespace="nhacviec", registry=self.registry)
        sent = counter("sent", "Messages the vendor took", ["channel", "klass"])
        late = Histogram(
            "lateness_seconds",
            "From when a message was due until it was acknowledged",
            ["klass"],
            namespace="nhacviec",
            registry=self.registry,
            buckets=LATE_BY,
        )
        self._failed = counter("failed_attempts", "Sendings that are tried again", ["channel"])
        self._buried = counter("given_up", "Messages that are never tried again", ["channel", "reason"])
        self._too_many = counter("too_many_requests", "Pauses a vendor asked for (429)", ["channel"])
        self.planned = counter("reminders_planned", "Reminders written down by the planner")
        self.set_aside = counter("set_aside", "Occurrences whose reminders could not be reckoned")
        self.late_acknowledgements = counter(
            "late_acknowledgements", "Messages acknowledged when they were no longer ours: perhaps said twice"
        )

        self._of = lru_cache(maxsize=64)(lambda channel, klass: (sent.labels(channel, klass), late.labels(klass)))
        self._total = 0
        self._samples: deque[int] = deque([0], maxlen=SAMPLES + 1)

    @property
    def per_second(self) -> float:
        """Messages that left, over the last ten samples."""
        return (self._total - self._samples[0]) / (len(self._samples) - 1 or 1)

    def sample(self) -> None:
        """Called once a second."""
        self._samples.append(self._total)

    def delivered(self, channel: str, klass: str, late_seconds: float) -> None:
        self._total += 1
        sent, lateness = self._of(channel, klass)
        sent.inc()
        lateness.observe(max(0.0, late_seconds))

    def failed(self, channel: str) -> None:
        self._failed.labels(channel).inc()

    def buried(self, channel: str, reason: str) -> None:
        self._buried.labels(channel, reason[:60]).inc()

    def too_many(self, channel: str) -> None:
        self._too_many.labels(channel).inc()
