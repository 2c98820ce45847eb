"""After a gap whoever was speaking with us is told, once; it is known from the store when we were last heard."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.listening import Listening
from data import people
from tests.conftest import Bench

A_WHILE = timedelta(minutes=12)


def listening(bench: Bench) -> Listening:
    return Listening(bench.store, bench.clock, channel="telegram", bot="1", after=bench.works.dispatcher.news.set)


async def heard(one: Listening) -> None:
    one.asking()
    one.heard()
    await one.note()


async def away(bench: Bench, gap: timedelta = A_WHILE) -> None:
    """We are heard, then gone for a while, then heard again as a new process."""
    await heard(listening(bench))
    bench.clock.now += gap
    await heard(listening(bench))
    await bench.works.dispatcher.drain()


async def test_whoever_was_in_a_dialogue_is_told_once(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.clock.now += timedelta(hours=1)
    bench.forget()
    await away(bench)
    (told,) = bench.said_to("hoa")
    assert told.splitlines() == [
        "Hệ thống gián đoạn từ 10:00 đến 10:12 ngày 9/11.",
        "Tin gửi trong thời gian đó không đến được Hệ thống. Đề nghị đồng chí nhắn lại nếu chưa thấy phản hồi.",
    ]
    assert bench.said_to("lan") == [], "nobody spoke with her"
    await heard(listening(bench))
    await bench.works.dispatcher.drain()
    assert len(bench.said_to("hoa")) == 1


async def test_whoever_had_just_spoken_is_told_as_well(bench: Bench) -> None:
    await bench.say("lan", "/nhiemvu")
    bench.clock.now += timedelta(minutes=20)
    bench.forget()
    await away(bench)
    assert len(bench.said_to("lan")) == 1
    assert bench.said_to("minh") == []


async def test_a_stranger_and_a_group_are_told_nothing(bench: Bench) -> None:
    await bench.say("stranger", "xin chào")
    group = bench.hears("hoa", "/start P.VHXH")
    await bench.works.desk.hear([replace(group, chat="-77", private=False)])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    bench.forget()
    await away(bench)
    assert bench.channel.said.keys() <= {"hoa"}


async def test_a_gap_of_seconds_and_the_first_start_of_all_are_nobodys_news(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.forget()
    await away(bench, timedelta(seconds=9))
    assert bench.said_to("hoa") == []


async def test_while_we_are_heard_without_a_break_nothing_is_said(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.forget()
    one = listening(bench)
    await heard(one)
    for _ in range(10):
        bench.clock.now += timedelta(seconds=29)
        one.heard()
        await one.note()
    one.deaf(silently=False)  # a connection that broke, and was opened at once
    await heard(one)
    await bench.works.dispatcher.drain()
    assert bench.said_to("hoa") == []


@pytest.mark.parametrize(("silently", "told"), [(True, 1), (False, 0)])
async def test_a_poll_that_was_never_answered_counts_as_a_gap(bench: Bench, silently: bool, told: int) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.forget()
    one = listening(bench)
    await heard(one)
    bench.clock.now += timedelta(seconds=38)
    await one.note()
    one.deaf(silently=silently)
    bench.clock.now += timedelta(seconds=2)
    await heard(one)
    await bench.works.dispatcher.drain()
    assert len(bench.said_to("hoa")) == told


async def test_back_in_the_night_it_is_said_in_the_morning_unless_they_had_just_spoken(bench: Bench) -> None:
    bench.clock.travel_to("2026-11-09 17:00")
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.clock.travel_to("2026-11-09 18:00")
    bench.forget()
    await away(bench, timedelta(hours=8))
    assert bench.said_to("hoa") == []
    await bench.tick("2026-11-10 07:30")
    assert bench.said_to("hoa")[0].startswith("Hệ thống gián đoạn từ 18:00 ngày 9/11 đến 02:00 ngày 10/11.")


async def test_a_dialogue_that_was_left_or_is_a_day_old_is_none(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    await bench.say("minh", "/vuong N1")
    await bench.say("hoa", "/thoi")
    await bench.say("nam", "/giao VHXH; Kế hoạch")
    bench.clock.now += timedelta(days=1, minutes=1)
    bench.forget()
    await away(bench)
    assert bench.channel.said == {}


async def test_a_dialogue_that_stands_on_another_channel_is_none_here(bench: Bench) -> None:
    async with bench.store.begin() as session:
        hoa = (await people.address_at(session, "telegram", "hoa")).person_id
        other = await people.address_at(session, "zalo", "hoa")
        await people.set_address(session, other.id, person_id=hoa)
    await bench.say("hoa", "/giao VHXH; Kế hoạch")
    bench.clock.now += timedelta(hours=1)
    bench.forget()
    here = Listening(bench.store, bench.clock, channel="zalo", bot="1", after=lambda: None)
    await heard(here)
    bench.clock.now += A_WHILE
    await heard(Listening(bench.store, bench.clock, channel="zalo", bot="1", after=lambda: None))
    assert await bench.count("outbox WHERE key LIKE 'deaf:%'") == 0
