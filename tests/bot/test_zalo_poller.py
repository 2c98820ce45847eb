"""Fetching from a vendor that forgets at once: the next poll opens before anything else is done, whatever goes wrong."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.zalo.admission import Admission
from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.poller import Poller
from bot.channels.zalo.shelf import Shelf
from bot.incoming import Incoming
from tests.bot.test_telegram_poller import Pauses, StoreAwayError, until
from tests.standin.zalo import TOKEN, TOO_MANY, running
from tests.standin.zalo_control import Control, zalo_met

LAN, MINH, GROUP = "9a8b", "77aa", "zgr-51c0"


@dataclass
class Door:
    """Keeps what it hears; can be slow, and can be stuck."""

    heard: list[Incoming] = field(default_factory=list)
    slow_seconds: float = 0
    stuck: int = 0
    tried: int = 0

    full = True  # so much waits that Telegram would not be asked for more

    async def room(self) -> None:
        raise AssertionError("what is not fetched is lost: nobody waits for room")

    async def hear(self, updates: list[Incoming]) -> None:
        self.tried += 1
        await asyncio.sleep(self.slow_seconds)
        if self.stuck:
            self.stuck -= 1
            raise StoreAwayError("the words are: " + str(updates))
        self.heard += updates

    @property
    def words(self) -> list[str | None]:
        return [update.text for update in self.heard]


@dataclass
class Told:
    """What others were told, in order: `asking`, `heard`, `deaf`, `silently deaf`, `refused`, `learnt`."""

    events: list[str] = field(default_factory=list)

    def asking(self) -> None:
        self.events.append("asking")

    def heard(self) -> None:
        self.events.append("heard")

    def deaf(self, *, silently: bool) -> None:
        self.events.append("silently deaf" if silently else "deaf")

    async def learnt(self, _me: Me) -> None:
        self.events.append("learnt")

    async def refused(self, _reason: str) -> None:
        self.events.append("refused")


@dataclass
class Polling:
    shelf: Shelf
    admission: Admission
    poller: Poller
    told: Told
    pauses: Pauses


@asynccontextmanager
async def polling(zalo: Zalo, door: Door, **more: Any) -> AsyncIterator[Polling]:
    told, pauses = Told(), Pauses()
    pausing = {"pause": pauses, "jitter": lambda: 1.0}
    shelf = Shelf(door, pauses)
    admission = Admission(zalo, learnt=told.learnt, refused=told.refused, **pausing)  # type: ignore[arg-type]
    values: dict[str, Any] = {"bot": "4203", "listening": told, "poll_seconds": 1, **pausing}
    values |= {"seconds": asyncio.get_running_loop().time} | more
    poller = Poller(zalo, shelf, admission, **values)
    tasks = [asyncio.create_task(one()) for one in (admission.keep, shelf.run, poller.run)]
    try:
        yield Polling(shelf, admission, poller, told, pauses)
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(one, asyncio.CancelledError) for one in ended), ended


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Zalo, Control]]:
    async with zalo_met(url) as both:
        yield both


def opened(control: Control) -> Callable[[], Any]:
    async def one_is_open() -> bool:
        return bool((await control.get("polls"))["open"] == 1)

    return one_is_open


async def test_what_is_said_is_heard_in_order_and_once(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door()
    async with polling(zalo, door) as at:
        await until(opened(control))
        await control.say(LAN, "một")
        await control.say(LAN, "hai", name="Lan")
        await control.mention(GROUP, MINH, "ba")
        await until(lambda: len(door.heard) == 3)
    assert door.words == ["một", "hai", "ba"]
    assert [one.sender for one in door.heard] == [LAN, LAN, MINH]
    assert at.pauses.taken == []
    assert await control.get("lost") == []


async def test_the_next_poll_opens_while_the_last_update_is_still_being_stored(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door(slow_seconds=1.2)  # longer than Zalo keeps anything
    async with polling(zalo, door):
        await until(opened(control))
        for word in ("một", "hai", "ba", "bốn"):
            await control.say(LAN, word)
            await asyncio.sleep(0.2)
        await until(opened(control))
        assert len(door.heard) < 4
        await until(lambda: len(door.heard) == 4)
    assert door.words == ["một", "hai", "ba", "bốn"]
    assert await control.get("lost") == []


async def test_while_the_store_is_away_polling_goes_on_and_all_is_stored_in_order(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door(stuck=6)
    with capture_logs() as logs:
        async with polling(zalo, door) as at:
            await until(opened(control))
            for number in range(20):
                await control.say(LAN, str(number))
            await until(lambda: len(door.heard) == 20)
    assert door.words == [str(number) for number in range(20)]
    assert await control.get("lost") == []
    assert at.pauses.taken[:4] == [0.1, 0.2, 0.4, 0.8]
    assert "the words are" not in str(logs)


async def test_what_was_fetched_is_stored_before_the_process_ends(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door(stuck=3)
    async with polling(zalo, door):
        await until(opened(control))
        await control.say(LAN, "một")
        await until(lambda: door.tried)
    assert door.words == ["một"]


async def test_there_is_never_more_than_one_poll_open(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door()
    async with polling(zalo, door):
        for number in range(30):
            await control.say(LAN, str(number))
        await until(lambda: len(door.heard) == 30)
    assert (await control.get("polls"))["most"] <= 1  # none where each was answered at once


@pytest.mark.parametrize(
    ("how", "pauses"),
    [
        ({"drop": True}, [0.0]),  # while nobody asks, what is said is lost: a connection that broke is opened at once
        ({"drop": True, "times": 3}, [0.0, 2.0, 4.0]),
        ({"status": 429, "body": TOO_MANY}, [1.0]),
        ({"status": 429, "body": TOO_MANY, "times": 8}, [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]),
        ({"status": 429, "body": TOO_MANY, "headers": {"Retry-After": "77"}}, [77.0]),
        ({"status": 502, "body": "<html>"}, [1.0]),
        ({"status": 200, "body": "<html>"}, [0.0]),
        ({"status": 200, "body": {"ok": False, "error_code": 400}}, [1.0]),
        ({"status": 200, "body": {"ok": False}}, [1.0]),
    ],
)
async def test_failures_are_waited_out_longer_and_longer_up_to_a_minute(
    met: tuple[Zalo, Control], how: dict[str, Any], pauses: list[float]
) -> None:
    zalo, control = met
    door = Door()
    await control.fail("getUpdates", **how)
    async with polling(zalo, door) as at:
        await until(lambda: "heard" in at.told.events)
        await control.say(LAN, "một")
        await until(lambda: door.heard)
    assert at.pauses.taken == pauses


async def test_idle_polls_are_no_failures(met: tuple[Zalo, Control]) -> None:
    zalo, _ = met
    async with polling(zalo, Door()) as at:
        await until(lambda: at.told.events.count("heard") == 3)
    assert at.pauses.taken == []
    assert at.told.events == ["learnt", *["asking", "heard"] * 3, "asking"]


async def test_polls_that_end_at_once_with_nothing_are_not_asked_in_a_circle(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    await control.fail("getUpdates", times=7, status=200, body={"ok": True, "result": {}})
    async with polling(zalo, Door()) as at:
        await until(lambda: at.told.events.count("heard") >= 8)
    assert at.pauses.taken == [1.0, 1.0, 1.0]


async def test_a_webhook_in_the_way_is_taken_down(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    await zalo.set_webhook("http://127.0.0.1:9/hooks/zalo", "12345678")
    await control.fail("deleteWebhook", status=500, body="x")
    door = Door()
    async with polling(zalo, door) as at:
        await until(opened(control))
        await zalo.set_webhook("http://127.0.0.1:9/hooks/zalo", "12345678")  # somebody does it again
        await until(lambda: "deaf" in at.told.events[4:])
        await until(opened(control))
        await control.say(LAN, "một")
        await until(lambda: door.heard)


async def test_a_refused_token_ends_asking_raises_the_alarm_and_a_mistake_of_theirs_is_healed(
    met: tuple[Zalo, Control],
) -> None:
    zalo, control = met
    door = Door()
    async with polling(zalo, door) as at:
        await until(opened(control))
        await control.token("4203:another")
        await until(lambda: at.told.events.count("refused") >= 2)
        before = len((await control.get("polls"))["opened"])
        assert at.pauses.taken[0] == 2.0
        assert set(at.pauses.taken[1:]) == {600.0}
        assert len((await control.get("polls"))["opened"]) == before, "nothing else is asked with it"
        await control.token(TOKEN)
        await until(opened(control))
        await control.say(LAN, "một")
        await until(lambda: door.heard)


async def test_it_is_known_when_zalo_has_not_answered_for_long(met: tuple[Zalo, Control]) -> None:
    zalo, _ = met
    now = [1000.0]
    async with polling(zalo, Door(), seconds=lambda: now[0]) as at:
        await until(lambda: "heard" in at.told.events)
        assert not at.poller.deaf
        now[0] += 1 + 39
        assert not at.poller.deaf
        now[0] += 2
        assert at.poller.deaf


async def test_what_cannot_be_read_is_passed_over(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door()
    async with polling(zalo, door) as at:
        odds: list[Any] = [
            {"event_name": "bot.added"},
            {},
            {"event_name": "message.text.received", "message": []},
            [],
            7,
        ]
        for odd in odds:
            await until(opened(control))
            await control.raw(odd)
        await until(opened(control))
        await control.say(LAN, "vẫn nghe")
        await until(lambda: door.heard)
    assert door.words == ["vẫn nghe"]
    assert at.pauses.taken == []


async def test_no_log_line_holds_the_token_or_the_words(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door = Door(stuck=1)
    with capture_logs() as logs:
        async with zalo_met(url) as (zalo, control), polling(zalo, door):
            await until(opened(control))
            await control.fail("getUpdates", status=500, body=f"{TOKEN} lời riêng")
            await control.say(LAN, "lời riêng")
            await until(lambda: door.heard)
            await control.token("4203:another")
            await until(lambda: "channel" in str(logs))
    told = str(logs) + "".join(one.getMessage() + str(one.exc_info) for one in caplog.records)
    assert TOKEN not in told
    assert "lời riêng" not in told


async def test_stopping_leaves_nothing_behind(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    before = asyncio.all_tasks()
    async with asyncio.timeout(4), polling(zalo, Door()):
        await until(opened(control))
    assert asyncio.all_tasks() == before
