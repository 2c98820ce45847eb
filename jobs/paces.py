"""How fast each channel may be spoken to now, and how it fares: what its vendor allows, and what came back."""

from collections.abc import Callable, Mapping

from domain.delivery import Channel
from domain.pace import Pacer, Strain

GATHER = 0.015  # seconds: a claim of one costs nearly as much as one of fifteen, and the pace forgives it
PROBE_SECONDS = 60.0  # longer than the answer to a message may take


class Paces:
    """Of all channels of a process. `share`: among how many processes a vendor's rate is divided."""

    def __init__(self, channels: Mapping[str, Channel], seconds: Callable[[], float], share: Callable[[], int]) -> None:
        self._channels, self._seconds, self._share = channels, seconds, share
        self._pacers = {name: Pacer(channel.per_second) for name, channel in channels.items()}
        self._strains = {name: Strain() for name in channels}
        self._recovered: set[str] = set()
        self._silent: dict[str, float] = {}

    def allowed(self) -> int | None:
        """How many messages the vendors take now; None for as many as there are."""
        now, share = self._seconds(), self._share()
        found = []
        for name, pacer in self._pacers.items():
            pacer.per_second = self._channels[name].per_second / share
            found.append(pacer.allowed(now))
        return None if None in found else max((one for one in found if one is not None), default=None)

    def closed(self) -> set[str]:
        """Channels for which nothing may leave now, but to try them out."""
        now = self._seconds()
        strained = {name for name, strain in self._strains.items() if strain.strained}
        silent = {name for name, until in self._silent.items() if until > now}
        return strained | silent | {name for name, pacer in self._pacers.items() if pacer.allowed(now) == 0}

    def to_try(self) -> set[str]:
        """Channels that have rested: one message may try out whether they work again."""
        now = self._seconds()
        return {name for name, strain in self._strains.items() if strain.strained and strain.rests_until <= now}

    def tried(self, channel: str) -> None:
        """A message is on its way to try a channel out: no second one until it is known what became of it."""
        self._strains[channel].rests_until = self._seconds() + PROBE_SECONDS

    def took(self, channel: str) -> None:
        """A message leaves for a channel."""
        if channel in self._pacers:
            self._pacers[channel].took(1, self._seconds())

    def wait(self, channel: str) -> float:
        """Seconds until a message more may leave for a channel."""
        return self._pacers[channel].wait(self._seconds())

    def next_turn(self) -> float | None:
        """Seconds until a vendor takes more; None when it is not a pace that holds us."""
        now = self._seconds()
        waits = [(pacer.wait(now), pacer.interval) for pacer in self._pacers.values()]
        return min((max(wait, GATHER if every < GATHER else 0.0) for wait, every in waits if wait > 0), default=None)

    def next_trial(self) -> float | None:
        """Seconds until a channel has rested; None when none does."""
        now = self._seconds()
        rests = [strain.rests_until - now for strain in self._strains.values()]
        return min((rest for rest in rests if rest > 0), default=None)

    def failed(self, channel: str) -> None:
        """Nobody knows what became of a message, or it did not leave."""
        self._strains[channel].failed(self._seconds())

    def silence(self, channel: str, seconds: float) -> None:
        """The vendor wants to hear nothing for a while. The store tells the other processes."""
        self._silent[channel] = self._seconds() + seconds

    def silent_for(self, channel: str) -> float:
        """Seconds for which the vendor still wants to hear nothing."""
        return max(0.0, self._silent.get(channel, 0.0) - self._seconds())

    def well(self, channel: str) -> None:
        """The vendor answered."""
        if self._strains[channel].well(self._seconds()):
            self._recovered.add(channel)

    def recovered(self, channel: str) -> bool:
        """Whether a channel works again since this was asked last: what failed meanwhile is due now."""
        found = channel in self._recovered
        self._recovered.discard(channel)
        return found
