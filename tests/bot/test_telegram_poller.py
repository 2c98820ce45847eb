import asyncio
import inspect
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.poller import Poller
from bot.incoming import Incoming
from tests.standin.telegram import TOKEN, running
from tests.standin.telegram_control import Control, telegram_met

PATIENCE_SECONDS = 5


class StoreAwayError(Exception):
    pass


@dataclass
class Shelf:
    """A door that keeps what it hears, and can be stuck."""

    heard: list[Incoming] = field(default_factory=list)
    stuck: int = 0
    tried: int = 0

    full = False

    async def room(self) -> None:
        assert not self.full

    async def hear(self, updates: list[Incoming]) -> None:
        self.tried += 1
        if self.stuck:
            self.stuck -= 1
            raise StoreAwayError("the words are: " + str(updates))
        self.heard += updates

    @property
    def words(self) -> list[str | None]:
        return [update.text for update in self.heard]


@dataclass
class Pauses:
    taken: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


async def until(true: Callable[[], Any]) -> None:
    """Wait for what is true, or will be once awaited."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            found = true()
            if await found if inspect.isawaitable(found) else found:
                return
            await asyncio.sleep(0.01)


@asynccontextmanager
async def polling(telegram: Telegram, door: Shelf, pause: Pauses) -> AsyncIterator[None]:
    task = asyncio.create_task(Poller(telegram, door, bot="123456", pause=pause, poll_seconds=1).run())
    try:
        yield
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Telegram, Control]]:
    async with telegram_met(url) as both:
        yield both


async def unconfirmed(control: Control) -> list[int]:
    return list(await control.get("waiting"))


async def test_what_is_said_is_heard_in_order_and_once(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    await control.say(1001, "một")
    async with polling(telegram, shelf, pauses):
        await until(lambda: len(shelf.heard) == 1)
        await control.say(1001, "hai", name="Lan")
        await control.say(-1009, "/xong@nhacviec_bot ba", sender=1002)
        await until(lambda: len(shelf.heard) == 3)
    assert shelf.words == ["một", "hai", "/xong ba"]
    assert shelf.heard[2].private is False
    assert pauses.taken == []
    assert await control.get("allowed") == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_an_update_is_confirmed_only_after_it_is_stored(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(stuck=4), Pauses()
    said = await control.say(1001, "2.3 xong")
    with capture_logs() as logs:
        async with polling(telegram, shelf, pauses):
            await until(lambda: shelf.tried >= 4)
            await until(lambda: shelf.heard)
    assert shelf.words == ["2.3 xong"]
    assert shelf.heard[0].update_id == str(said["update_id"])
    assert pauses.taken == [1, 2, 4, 8]
    assert "xong" not in str(logs)
    assert [entry["reason"] for entry in logs if entry["log_level"] == "warning"] == ["StoreAwayError"] * 4


async def test_while_the_door_is_stuck_nothing_is_confirmed(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf = Shelf(stuck=10**6)
    said = await control.say(1001, "2.3 xong")
    async with polling(telegram, shelf, Pauses()):
        await until(lambda: shelf.tried >= 3)
        assert await unconfirmed(control) == [said["update_id"]]
    after = Shelf()
    async with polling(telegram, after, Pauses()):  # the next process
        await until(lambda: after.heard)
    assert after.words == ["2.3 xong"]


async def until_confirmed(control: Control) -> None:
    async def confirmed() -> bool:
        return not await unconfirmed(control)

    await until(confirmed)


async def test_what_cannot_be_read_is_passed_over_and_confirmed(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    await control.raw({"message": {"chat": [], "from": 7, "text": {}}})
    await control.raw({"something_new": None})
    await control.say(1001, "vẫn nghe")
    async with polling(telegram, shelf, pauses):
        await until(lambda: shelf.heard)
        await until_confirmed(control)
    assert shelf.words == ["vẫn nghe"]
    assert pauses.taken == []


async def test_more_than_a_batch_is_heard_whole(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf = Shelf()
    for number in range(120):
        await control.say(1001, str(number))
    async with polling(telegram, shelf, Pauses()):
        await until(lambda: len(shelf.heard) == 120)
    assert shelf.words == [str(number) for number in range(120)]


async def test_a_press_is_stored_then_acknowledged_without_holding_up_the_next(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf = Shelf()
    await control.fail("answerCallbackQuery", delay=1)
    pressed = await control.press(1001, "12.1", 1)
    async with polling(telegram, shelf, Pauses()):
        await until(lambda: shelf.heard)
        await control.say(1001, "tiếp")
        await until(lambda: len(shelf.heard) == 2)
        assert await control.get("answered") in ([], [pressed["callback_query_id"]])
        await until(lambda: control.get("answered"))
    assert await control.get("answered") == [pressed["callback_query_id"]]
    assert shelf.heard[0].pressed == "12.1"


async def test_a_press_whose_storing_failed_is_not_acknowledged(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf = Shelf(stuck=10**6)
    await control.press(1001, "12.1", 1)
    async with polling(telegram, shelf, Pauses()):
        await until(lambda: shelf.tried >= 3)
    assert await control.get("answered") == []


async def test_failures_are_waited_out_longer_and_longer_up_to_half_a_minute(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    await control.fail("getUpdates", status=502, times=7, body="<html>")
    await control.say(1001, "một")
    async with polling(telegram, shelf, pauses):
        await until(lambda: shelf.heard)
    assert pauses.taken == [1, 2, 4, 8, 16, 30, 30]


async def test_the_wait_telegram_names_is_kept(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    body = {"description": "Too Many Requests: retry after 77", "parameters": {"retry_after": 77}}
    await control.fail("getUpdates", status=429, body=body)
    await control.say(1001, "một")
    async with polling(telegram, shelf, pauses):
        await until(lambda: shelf.heard)
    assert pauses.taken == [77]


async def test_another_poller_with_the_same_token_is_named_in_the_log(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    with capture_logs() as logs:
        async with polling(telegram, shelf, pauses):
            await asyncio.sleep(0.1)
            await telegram.updates(None, 0)
            await until(lambda: pauses.taken)
            await control.say(1001, "một")
            await until(lambda: shelf.heard)
    (warned,) = [entry for entry in logs if entry["log_level"] == "warning"]
    assert warned["reason"] == "conflict: the token is in use elsewhere, by another process or a webhook"
    assert pauses.taken == [30]


async def test_a_webhook_in_the_way_is_taken_down_and_nothing_waiting_is_dropped(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf, pauses = Shelf(), Pauses()
    await telegram.set_webhook("https://x.vn/hooks/telegram", "secret")
    await control.say(1001, "một")
    await control.fail("deleteWebhook", status=500)
    async with polling(telegram, shelf, pauses):
        await until(lambda: shelf.heard)
    assert shelf.words == ["một"]
    assert pauses.taken == [1]


async def test_no_log_line_holds_the_token_or_the_words(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shelf, pauses = Shelf(stuck=1), Pauses()
    with capture_logs() as logs:
        async with telegram_met(url) as (telegram, control):
            await control.fail("getUpdates", status=500, body=f"{TOKEN} lời riêng")
            await control.fail("getUpdates", status=200, body="lời riêng")
            await control.fail("answerCallbackQuery", status=400)
            await control.say(1001, "lời riêng")
            await control.press(1001, "12.1", 1)
            async with polling(telegram, shelf, pauses):
                await until(lambda: len(shelf.heard) == 2)
                await until_confirmed(control)
        async with telegram_met(url, "123456:wrong") as (telegram, _), polling(telegram, Shelf(), pauses):
            await until(lambda: len(pauses.taken) > 5)
    ours = [
        record for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))
    ]  # the test's own client
    told = str(logs) + "".join(record.getMessage() + str(record.exc_info) for record in ours)
    assert TOKEN not in told
    assert "123456:wrong" not in told
    assert "lời riêng" not in told
    assert "the token was rejected" in told


async def test_stopping_leaves_nothing_behind(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    shelf = Shelf()
    await control.fail("answerCallbackQuery", delay=3)
    await control.press(1001, "12.1", 1)
    before = asyncio.all_tasks()
    async with asyncio.timeout(2), polling(telegram, shelf, Pauses()):
        await until(lambda: shelf.heard)
        await asyncio.sleep(0.05)
    assert asyncio.all_tasks() == before
