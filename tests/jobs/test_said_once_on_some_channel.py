"""Whatever somebody links, leaves, prefers, blocks and unblocks, each reminder reaches them once if anything does."""

import asyncio
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.incoming import Happening
from data.forgetting import forget_everything
from data.store import Store
from tests.conftest import Bench

ASSIGNED_AT = "2026-11-13 16:00"  # a Friday
MONDAY = date(2026, 11, 16)
WORKING = [MONDAY + timedelta(days=n) for n in (0, 1, 2, 3, 4, 7)]
MORNINGS = 4
STEPS = (7, 3, 1, 0, -1, -3, -7)  # working days before and after a deadline on which it is spoken of

DEED = st.tuples(
    st.sampled_from(["link", "leave", "prefer", "block", "block, and the vendor says so", "unblock"]),
    st.sampled_from(["telegram", "zalo"]),
)
DAY = st.tuples(st.lists(DEED, max_size=4), st.lists(DEED, min_size=1, max_size=4))
"""What Lan does during a day, and between the planning of the next morning's reminders and their hour."""


@dataclass
class Lan:
    """What she has done, told apart from what the bot makes of it."""

    bench: Bench
    linked: set[str] = field(default_factory=lambda: {"telegram", "zalo"})

    def shut(self, channel: str) -> bool:
        return "lan" in self.bench.on(channel).blocked

    @property
    def reached_at(self) -> list[str]:
        return sorted(channel for channel in self.linked if not self.shut(channel))

    async def does(self, deed: str, channel: str) -> None:
        here = next(iter(self.reached_at), None)
        match deed:
            case "link" if here and channel not in self.linked and not self.shut(channel):
                code = (await self.bench.say("lan", "/lienket", on=here)).splitlines()[0]
                assert "Đã liên kết" in await self.bench.say("lan", f"LK {code}", on=channel)
                self.linked.add(channel)
            case "leave" if here and channel in self.linked:
                told = await self.bench.say("lan", f"/lienket bo {channel}", on=here)
                if "Đã bỏ liên kết" in told:
                    self.linked.discard(channel)
                else:
                    assert "nơi duy nhất" in told
            case "prefer" if here and channel in self.linked:
                await self.bench.say("lan", f"/caidat {channel}", on=here)
            case "block" | "block, and the vendor says so":
                self.bench.on(channel).blocked.add("lan")
                if deed != "block":
                    await self._befalls(channel)
            case "unblock":
                self.bench.on(channel).blocked.discard("lan")
                await self.bench.say("lan", "/start", on=channel)

    async def _befalls(self, channel: str) -> None:
        await self.bench.works.desk.hear([self.bench.hears("lan", None, on=channel, happened=Happening.PUT_OUT)])
        await self.bench.works.desk.idle()


def heard(bench: Bench, who: str) -> Counter[str]:
    """How often each item was spoken of to somebody, on all channels together."""
    texts = "\n".join(text for channel in ("telegram", "zalo") for text in bench.said_to(who, on=channel))
    return Counter(re.findall(r"\[(N\d+)\]", texts))


async def story(store: Store, days: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]]) -> None:
    async with store.begin() as session:
        await forget_everything(session)
    bench = Bench(store)
    await bench.furnish()
    bench.clock.travel_to(ASSIGNED_AT)
    for day in WORKING:
        await bench.say("hoa", f"/giao VHXH; Việc {day:%d}; hạn {day:%d/%m/%Y}")
    for who in ("lan", "minh"):  # Monday's bulletin names what no step of the day does
        assert "tắt" in await bench.say(who, "/caidat bản tin tắt")
    await bench.link("lan")
    lan = Lan(bench)
    for at, (before, between) in enumerate(days):
        for deed in before:
            await lan.does(*deed)
            await bench.works.tick()
        bench.forget()
        bench.clock.travel_to(f"{WORKING[at]} 07:50")
        await bench.works.tick()
        always = bool(lan.reached_at)
        for minute, deed in enumerate(between, 51):
            bench.clock.travel_to(f"{WORKING[at]} 07:{minute}")
            await lan.does(*deed)
            await bench.works.tick()
            always = always and bool(lan.reached_at)
        for hour in ("08:00", "08:01", "08:02", "13:30"):  # the head, who has had her digest, hears with the next one
            await bench.tick(f"{WORKING[at]} {hour}")
        due = {f"N{n + 1}" for n in range(len(WORKING)) if n - at in STEPS}
        to_lan, to_her_head = heard(bench, "lan"), heard(bench, "minh")
        assert set(to_lan) <= due
        assert all(times == 1 for times in to_lan.values()), (at, to_lan)
        assert not always or set(to_lan) == due, (at, to_lan, due)
        assert set(to_lan) | set(to_her_head) == due, "whom she does not hear for, her head hears for"


async def test_each_reminder_is_said_once_to_whoever_is_reached_at_all(store: Store) -> None:
    loop = asyncio.get_running_loop()
    examples = 10 if store.is_sqlite else 3

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(DAY, min_size=2, max_size=MORNINGS))
    def whatever(days: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]]) -> None:
        asyncio.run_coroutine_threadsafe(story(store, days), loop).result()

    await asyncio.to_thread(whatever)
