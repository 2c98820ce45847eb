"""Answers that cross with what they answer: it has arrived, and nobody has told us so yet."""

import asyncio
from datetime import timedelta

import pytest

from bot.desk import LONGEST_ON_ITS_WAY, to_store
from data import heard
from data import sending as sending_rows
from domain.delivery import Outcome, Part
from tests.conftest import Bench, FakeChannel

PATIENCE_SECONDS = 20


class Slow(FakeChannel):
    """Messages to the chats named here arrive at once; that they did is said when `over`."""

    def __init__(self, name: str, *, buttons: bool) -> None:
        super().__init__(name, buttons=buttons)
        self.slow: set[str] = set()
        self.over = asyncio.Event()
        self.arrived = asyncio.Event()

    async def send(self, chat: str, part: Part) -> Outcome:
        outcome = await super().send(chat, part)
        if chat in self.slow:
            self.arrived.set()
            await self.over.wait()
        return outcome


async def _claimed_twice(bench: Bench) -> tuple[Slow, "asyncio.Task[int]"]:
    """Hoa was asked about N1; what asks her about N2 has arrived and is not acknowledged."""
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Hai; hạn 13/11")
    await bench.say("lan", "N1 xong BC 1")
    slow = Slow(bench.channel.name, buttons=bench.channel.buttons)
    slow.said, slow.ids = bench.channel.said, bench.channel.ids
    slow.slow.add("hoa")
    bench.channel = bench.channels[slow.name] = slow
    bench.restart()
    await bench.works.desk.hear([bench.hears("quan", "N2 xong BC 2")])
    await bench.works.desk.idle()
    sending = asyncio.create_task(bench.works.dispatcher.drain())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await slow.arrived.wait()
        while await bench.count("outbox WHERE state = 'leased'") > 1:  # what others hear is acknowledged
            await asyncio.sleep(0)
    assert "[N2]" in bench.said_to("hoa")[-1]
    return slow, sending


async def _states(bench: Bench) -> tuple[int, int]:
    """(how many wait to be confirmed, how many are done)."""
    waiting = await bench.count("occurrences WHERE state = 'cho_xac_nhan'")
    return waiting, await bench.count("occurrences WHERE state = 'hoan_thanh'")


async def _handled_behind(bench: Bench) -> None:
    """What somebody else says later is handled by now."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        await bench.works.desk.hear([bench.hears("minh", "/trogiup")])
        while await bench.count("inbox WHERE chat = 'minh' AND handled_at IS NULL"):
            await asyncio.sleep(0)


async def _cut(sending: "asyncio.Task[int]") -> None:
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending


async def test_a_digit_that_crosses_with_an_acknowledgement_answers_what_was_read_last(either: Bench) -> None:
    slow, sending = await _claimed_twice(either)
    await either.works.desk.hear([either.hears("hoa", "1")])
    await _handled_behind(either)
    assert await _states(either) == (2, 0), "it waits"
    slow.over.set()
    await sending
    await either.works.desk.idle()
    await either.works.dispatcher.drain()
    assert "[N2] Đã ghi: xác nhận hoàn thành" in either.said_to("hoa")[-1]
    assert await _states(either) == (1, 1)


async def test_a_digit_is_not_taken_for_what_left_after_it_was_typed(either: Bench) -> None:
    for number, who in ((1, "VHXH"), (2, "P.KT"), (3, "P.KT")):
        await either.say("hoa", f"/giao {who}; Việc thứ {number}; hạn 13/11")
    await either.say("quan", "N2 xong BC 2")
    typed = to_store(either.hears("hoa", "1"))
    await either.store.at_once(lambda batch: heard.store(batch, [typed], either.clock()))
    either.clock.now += timedelta(seconds=1)
    await either.say("quan", "N3 xong BC 3")
    await either.works.desk.resume()  # it was kept waiting, as after a crash
    await either.works.desk.idle()
    await either.works.dispatcher.drain()
    assert "Có tin mới đến cùng lúc" in either.said_to("hoa")[-1]
    assert "[N3]" in either.said_to("hoa")[-2]
    assert await _states(either) == (2, 0)
    assert "[N3] Đã ghi: xác nhận hoàn thành" in await either.say("hoa", "1")


async def test_where_nobody_ever_says_whether_it_arrived_a_digit_is_taken_for_nothing(either: Bench) -> None:
    _, sending = await _claimed_twice(either)
    await either.works.desk.hear([either.hears("hoa", "1")])
    either.clock.now += LONGEST_ON_ITS_WAY
    await either.works.desk.idle()
    assert await _states(either) == (2, 0)
    await _cut(sending)


async def test_what_was_on_the_wire_at_a_crash_leaves_no_digit_to_be_taken_for_what_stood_before(either: Bench) -> None:
    _, sending = await _claimed_twice(either)
    await _cut(sending)
    either.restart()
    await either.store.at_once(sending_rows.free_all)
    await either.works.desk.hear([either.hears("hoa", "1")])
    await either.works.desk.idle()
    assert await _states(either) == (2, 0)


async def test_a_button_says_what_it_answers_and_waits_for_nothing(bench: Bench) -> None:
    slow, sending = await _claimed_twice(bench)
    (agree, _) = bench.channel.said["hoa"][-1].buttons
    await bench.works.desk.hear([bench.hears("hoa", pressed=agree.id)])
    await bench.works.desk.idle()
    assert await _states(bench) == (1, 1)
    slow.over.set()
    await sending
