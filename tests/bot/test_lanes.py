"""Lanes: in order within a chat, several chats at a time, and no more taken in than can be handled."""

import asyncio
from collections import defaultdict

import httpx
import pytest

from bot.channels.telegram.webhook import PATH, SIGNED_BY
from bot.lanes import AT_ONCE, MOST_WAITING, Lanes, Next
from tests.bot.test_telegram_webhook import SECRET, UPDATE, Shelf, opened
from tests.standin.telegram import running
from tests.standin.telegram_control import telegram_met


class Work:
    """Chats with something to do; those in `stuck` are not done with it."""

    def __init__(self) -> None:
        self.left: dict[str, list[int]] = defaultdict(list)
        self.done: list[tuple[str, int]] = []
        self.stuck = asyncio.Event()
        self.slow: set[str] = set()

    async def next_of(self, _channel: str, chat: str) -> Next:
        if not self.left[chat]:
            return Next.NOTHING
        if chat in self.slow:
            await self.stuck.wait()
        self.done.append((chat, self.left[chat].pop(0)))
        return Next.MORE if self.left[chat] else Next.NOTHING


async def test_a_slow_chat_delays_no_other_and_each_keeps_its_order() -> None:
    work = Work()
    lanes = Lanes(work.next_of)
    work.slow.add("slow")
    for chat in ("slow", "a", "b", "c"):
        work.left[chat] = [1, 2, 3]
        lanes.begin({("x", chat): 3})
    async with asyncio.timeout(5):
        while len(work.done) < 9:
            await asyncio.sleep(0)
    assert all([n for chat, n in work.done if chat == of] == [1, 2, 3] for of in "abc")
    work.stuck.set()
    await lanes.idle()
    assert [n for chat, n in work.done if chat == "slow"] == [1, 2, 3]


async def test_a_thousand_chats_are_worked_off_few_at_a_time() -> None:
    most = now = 0

    async def next_of(_channel: str, chat: str) -> Next:
        nonlocal most, now
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        return Next.MORE if left.pop(chat, None) is None else Next.NOTHING

    left: dict[str, int] = {str(n): 1 for n in range(1000)}
    lanes = Lanes(next_of)
    lanes.begin({("x", chat): 1 for chat in list(left)})
    await lanes.idle()
    assert not left
    assert most == AT_ONCE


async def test_what_waits_beyond_measure_closes_the_door_until_there_is_room() -> None:
    work = Work()
    lanes = Lanes(work.next_of)
    work.slow.add("slow")
    work.left["slow"] = list(range(MOST_WAITING))
    lanes.begin({("x", "slow"): MOST_WAITING})
    assert lanes.full
    room = asyncio.create_task(lanes.room())
    await asyncio.sleep(0)
    assert not room.done()
    work.stuck.set()
    await asyncio.wait_for(room, 5)
    assert not lanes.full


@pytest.mark.parametrize("full", [True, False])
async def test_the_webhook_answers_503_while_too_much_waits(full: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shelf, "full", full)
    with running() as url:
        async with telegram_met(url) as (telegram, _), opened(telegram) as office:
            answer: httpx.Response = await office.http.post(PATH, json=UPDATE, headers={SIGNED_BY: SECRET})
            assert answer.status_code == (503 if full else 200)
            assert len(office.shelf.heard) == (0 if full else 1)
