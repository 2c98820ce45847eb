"""What follows from a sending nobody answered, from silence asked for without a time, and from a token refused."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.app import Works
from data import outbox, pauses, people
from domain.delivery import Barred, Class, Content, InDoubt, Retry, Sent, may_repeat
from domain.pace import next_silence
from tests.conftest import Bench, FakeChannel

DOUBT = InDoubt("sent, no answer")
BUSY = Retry("too many requests", timedelta(seconds=60), timedelta(hours=1))
NOW = datetime(2026, 11, 9, 2, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def dead(bench: Bench) -> int:
    return await bench.count("outbox WHERE state = 'dead'")


async def test_a_reminder_in_doubt_is_sent_once_more_and_then_never_again(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 13/11")
    bench.forget()
    bench.channel.answers = [DOUBT, Sent("")]
    await bench.tick("2026-11-12 08")
    assert bench.said_to("lan") == []
    await bench.tick("2026-11-12 08:01")
    assert len(bench.said_to("lan")) == 1
    bench.channel.answers = [DOUBT, DOUBT]
    for minute in range(5):
        await bench.tick(f"2026-11-13 08:0{minute}")
    assert bench.channel.answers == []
    assert len(bench.said_to("lan")) == 1
    assert await dead(bench) == 1


async def test_an_answer_or_a_notice_in_doubt_is_never_repeated(bench: Bench) -> None:
    bench.channel.answers = [DOUBT, DOUBT]
    assert await bench.say("hoa", "/giao VHXH; Việc; hạn 13/11") == ""
    for minute in range(1, 5):
        await bench.tick(f"2026-11-09 09:0{minute}")
    assert bench.said_to("hoa") == bench.said_to("lan") == []
    assert await dead(bench) == 2
    assert "[N1]" in await bench.say("lan", "/viec N1"), "what it told of was done"


async def test_after_a_message_in_doubt_no_digit_is_taken_for_it_nor_for_the_one_before(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Hai; hạn 13/11")
    await bench.say("lan", "N1 xong")  # offers Hoa two choices
    bench.channel.answers = [Sent(""), DOUBT]
    await bench.say("quan", "N2 xong")  # and so does this, if it arrives
    told = await bench.say("hoa", "1")
    assert "xác nhận" not in told
    assert await bench.count("occurrences WHERE state = 'hoan_thanh'") == 0
    assert "Đã ghi" in await bench.say("hoa", "/xacnhan N2")


def test_only_a_reminder_may_be_repeated_and_once() -> None:
    allowed = [(klass, doubts) for klass in Class for doubts in range(3) if may_repeat(klass, doubts)]
    assert allowed == [(Class.DIGEST, 0)]


async def test_silence_asked_for_without_a_time_grows_while_it_is_asked_for_soon_again(bench: Bench) -> None:
    bench.channel.answers = [BUSY]
    await bench.works.desk.hear([bench.hears(who, "/trogiup") for who in ("lan", "minh", "quan")])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    until = (await _paused(bench))["telegram"]
    assert until == bench.clock() + MINUTE
    bench.clock.now += MINUTE
    bench.channel.answers = [BUSY]
    bench.works = bench.running(*bench.channels)  # another process goes on with it
    await bench.works.dispatcher.drain()
    assert (await _paused(bench))["telegram"] == bench.clock() + 2 * MINUTE
    bench.clock.now += 2 * MINUTE
    bench.works = bench.running(*bench.channels)
    await bench.works.dispatcher.drain()
    assert all(len(bench.said_to(who)) == 1 for who in ("lan", "minh", "quan"))
    assert await bench.count("outbox WHERE attempts > 0") == 0


async def _paused(bench: Bench) -> dict[str, datetime]:
    return await bench.store.at_once(lambda batch: pauses.paused(batch, bench.clock()))


@pytest.mark.parametrize(
    ("last", "until"),
    [
        (None, NOW + MINUTE),
        ((NOW - MINUTE, NOW + MINUTE), NOW + MINUTE),  # it stands: what was on the wire is answered alike
        ((NOW - MINUTE, NOW), NOW + 2 * MINUTE),
        ((NOW - 5 * MINUTE, NOW - 3 * MINUTE), NOW + MINUTE),  # all was well for longer than the silence was
        ((NOW - 5 * MINUTE, NOW - 2 * MINUTE), NOW + 6 * MINUTE),
        ((NOW - HOUR, NOW), NOW + HOUR),
        ((NOW + HOUR, NOW + 2 * HOUR), NOW + MINUTE),  # the clock was set back
    ],
)
def test_a_silence_begins_with_a_minute_and_doubles(last: tuple[datetime, datetime] | None, until: datetime) -> None:
    assert next_silence(last, NOW, MINUTE, HOUR) == until


class Second(FakeChannel):
    """Zalo, which has no buttons."""

    def __init__(self) -> None:
        super().__init__("zalo", buttons=False)


def _both(bench: Bench, second: Second) -> None:
    """A process that speaks on both channels."""
    bench.works = Works(bench.store, bench.clock, {"telegram": bench.channel, "zalo": second})


@pytest.fixture
async def second(bench: Bench) -> Second:
    """A channel beside the first one, on which Lan is reached; the first admin is on both."""
    made = Second()
    _both(bench, made)
    async with bench.store.begin() as session:
        root = await people.add_person(session, "Root", bench.clock(), steward=True)
        lan = (await people.address_at(session, "telegram", "lan")).person_id
        for channel, chat, person_id in (("telegram", "root", root.id), ("zalo", "root", root.id)):
            place = await people.address_at(session, channel, chat)
            await people.set_address(session, place.id, person_id=person_id)
        place = await people.address_at(session, "telegram", "lan")
        await people.set_address(session, place.id, channel="zalo", person_id=lan)
    return made


async def test_a_refused_token_stops_its_channel_alone_and_who_can_mend_it_is_told_on_another(
    bench: Bench, second: Second
) -> None:
    second.answers = [Barred("the token was refused")]
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 13/11")
    assert second.answers == []
    assert second.said == {}
    assert bench.said_to("root")[0].startswith("Zalo không nhận mã bot")
    assert len(bench.said_to("root")) == 1, "once, however many were refused"
    assert await bench.works.wrong() == ["zalo"]
    assert (await bench.works.numbers())["channels_barred"] == 1
    await bench.works.dispatcher.alarm.let_in("zalo")
    _both(bench, second)
    await bench.works.dispatcher.drain()
    assert [part.text.split(" - ")[0] for part in second.said["lan"]] == ["NHIỆM VỤ MỚI [N1]", "NHIỆM VỤ MỚI [N2]"]
    assert await bench.works.wrong() == []


async def test_a_channel_that_is_barred_stays_so_after_a_restart(bench: Bench, second: Second) -> None:
    second.answers = [Barred("the token was refused")]
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    _both(bench, second)
    bench.clock.now += 400 * 24 * HOUR
    await bench.works.dispatcher.drain()
    assert second.said == {}


async def test_what_is_claimed_one_by_one_is_ours_however_long_that_takes(bench: Bench) -> None:
    """One message of a crowd cannot be read, so that each is claimed apart, and meanwhile forgotten leases are freed."""
    async with bench.store.begin() as session:
        for number in range(12):
            place = await people.address_at(session, "telegram", f"somebody {number}")
            words = Content((f"tin {number}",))
            await outbox.put(session, place.id, Class.NOTICE, f"k{number}", words, bench.clock(), bench.clock())
        connection = await session.connection()
        await connection.execute(sa.text("""UPDATE outbox SET content = '{"nonsense": 1}' WHERE key = 'k11'"""))
    draining = asyncio.create_task(bench.works.dispatcher.drain())
    while not draining.done():
        await bench.works.dispatcher.take_back()
    await bench.works.dispatcher.drain()  # rows that were locked at that moment are passed over until the next round
    said = [part.text for told in bench.channel.said.values() for part in told]
    assert sorted(said) == sorted(f"tin {number}" for number in range(11))
