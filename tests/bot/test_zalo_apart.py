"""The poller in a thread of its own: whatever holds our loop up, the next poll opens; and it ends when it is told to."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from bot.channels.zalo.admission import Admission
from bot.channels.zalo.apart import Apart
from bot.channels.zalo.api import Api
from bot.channels.zalo.channel import Zalo
from bot.channels.zalo.shelf import Shelf
from tests.bot.test_telegram_poller import Pauses, until
from tests.bot.test_zalo_poller import GROUP, LAN, MINH, Door, Told, opened
from tests.standin.zalo import TOKEN, running
from tests.standin.zalo_control import Control, zalo_met


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Zalo, Control]]:
    async with zalo_met(url) as both:
        yield both


@asynccontextmanager
async def apart(url: str, zalo: Zalo, door: Door) -> AsyncIterator[tuple[Told, Apart]]:
    told, pauses = Told(), Pauses()
    shelf = Shelf(door, pauses)
    admission = Admission(zalo, learnt=told.learnt, refused=told.refused, jitter=lambda: 1.0, pause=pauses)
    poller = Apart(
        lambda: Zalo(Api(SecretStr(TOKEN), url, connections=2)),
        shelf,
        admission,
        told,
        bot="4203",
        seconds=time.monotonic,
        jitter=lambda: 1.0,
        poll_seconds=2,
    )
    tasks = [asyncio.create_task(one()) for one in (admission.keep, shelf.run, poller.run)]
    try:
        yield told, poller
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_while_our_loop_is_held_up_nothing_is_lost(url: str, met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door()
    async with apart(url, zalo, door) as (told, poller):
        await until(opened(control))
        saying = threading.Thread(target=asyncio.run, args=(_say_many(url),))
        saying.start()
        for _ in range(4):
            time.sleep(0.7)  # noqa: ASYNC251 - the point of it: longer than Zalo keeps anything
            await asyncio.sleep(0)
        await asyncio.to_thread(saying.join)
        await until(lambda: len(door.heard) == 20)
        assert not poller.deaf
    assert door.words == [str(number) for number in range(20)]
    assert await control.get("lost") == []
    assert (await control.get("polls"))["most"] == 1
    assert set(told.events) >= {"asking", "heard", "learnt"}


async def _say_many(url: str) -> None:
    import httpx

    async with httpx.AsyncClient(base_url=url) as http:
        for number in range(20):
            await Control(http).say(LAN, str(number))
            await asyncio.sleep(0.12)


async def test_names_and_refusals_are_known_on_both_sides(url: str, met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    door = Door()
    async with apart(url, zalo, door) as (told, _):
        await until(opened(control))
        await control.mention(GROUP, MINH, "một")
        await until(lambda: door.heard)
        await control.token("4203:another")
        await until(lambda: "refused" in told.events)
        await control.token(TOKEN)
        await until(opened(control))
    assert door.words == ["một"]


async def test_told_to_end_it_ends_at_once_and_leaves_no_poll_open(url: str, met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    for _ in range(3):
        async with asyncio.timeout(5), apart(url, zalo, Door()):
            await until(opened(control))

        async def none_open() -> bool:
            return bool((await control.get("polls"))["open"] == 0)

        await until(none_open)


async def test_told_to_end_before_it_has_begun_it_ends(url: str, met: tuple[Zalo, Control]) -> None:
    zalo, _ = met
    async with asyncio.timeout(5), apart(url, zalo, Door()):
        await asyncio.sleep(0)
