"""When reminders are said, merged, silenced; and that none is lost or said twice."""

from datetime import timedelta

from data import sending
from data.sending import Left
from data.store import Batch
from domain.delivery import Content, Moved, Outgoing, Retry, Unreachable
from jobs import plan
from tests.conftest import Bench


async def test_the_steps_of_an_item_in_working_days(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 30/11")  # a Monday; 24/11 is a day off from 2026 on
    await bench.say("lan", "/caidat bản tin tắt")
    bench.forget()
    first_lines = []
    bench.clock.travel_to("2026-11-09 20:00")
    for _ in range(2 * 40):
        bench.clock.now += timedelta(hours=12)
        await bench.tick()
        first_lines += [
            f"{bench.clock.now + timedelta(hours=7):%d/%m} {said.splitlines()[0]}" for said in bench.said_to("lan")
        ]
        bench.forget()
    days = [line.split(" [")[0] for line in first_lines]
    assert days == sorted(set(days), key=days.index), "a step was said twice"
    assert days[-7:-1] == [
        "25/11 Còn 5 ngày:",
        "27/11 Còn 3 ngày:",
        "30/11 Hôm nay đến hạn:",
        "01/12 Đã quá hạn 1 ngày:",
        "03/12 Đã quá hạn 3 ngày:",
        "09/12 Đã quá hạn 9 ngày:",
    ]


async def test_a_reminder_missed_while_the_bot_was_down_is_said_once_when_it_wakes(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    bench.forget()
    await bench.tick("2026-11-18 10:00")  # the tick of the 17th never came
    await bench.tick("2026-11-18 10:01")
    assert len(bench.said_to("lan")) == 1
    assert bench.said_to("lan")[0].startswith("Còn 2 ngày: [N1] Kế hoạch tuyên truyền")
    assert "Hệ thống bị gián đoạn" in bench.said_to("lan")[0]


async def test_woken_at_night_or_on_sunday_it_waits_for_the_opening(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.say("lan", "/caidat bản tin tắt")
    bench.forget()
    await bench.tick("2026-11-21 20:00")
    await bench.tick("2026-11-22 10:00")
    assert bench.said_to("lan") == []
    await bench.tick("2026-11-23 07:30")
    assert [said.splitlines()[0][:20] for said in bench.said_to("lan")] == ["Đã quá hạn 3 ngày: ["]


async def test_all_of_a_half_day_leaves_as_one_message_most_urgent_first(bench: Bench) -> None:
    for day in ("18/11", "20/11", "17/11"):
        await bench.say("hoa", f"/giao VHXH; Việc hạn {day}; hạn {day}")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    (digest,) = bench.said_to("lan")
    assert [line.split(": [")[0] for line in digest.splitlines()[1:4]] == [
        "1. 🟡 Hôm nay đến hạn",
        "2. 🟡 Ngày mai đến hạn",
        "3. 🟡 Còn 3 ngày",
    ]


async def test_a_claim_silences_the_steps_and_progress_does_not(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc một; hạn 20/11")
    await bench.say("hoa", "/giao VHXH; Việc hai; hạn 20/11")
    await bench.say("lan", "N1 xong")
    await bench.say("lan", "N2 đang làm 50%")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    assert "[N1]" not in bench.said_to("lan")[0]
    assert "[N2]" in bench.said_to("lan")[0]


async def test_progress_reported_just_after_the_hour_does_not_swallow_the_step(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.clock.travel_to("2026-11-17 08:00")
    await bench.works.desk.hear([bench.hears("lan", "N1 đang làm 50%")])
    await bench.works.desk.idle()
    await bench.tick()
    assert any(said.startswith("Còn 3 ngày") for said in bench.said_to("lan"))


async def test_the_head_hears_of_it_after_three_working_days(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 12/11")
    await bench.say("minh", "/caidat bản tin tắt")
    bench.forget()
    await bench.tick("2026-11-13 08:00")
    assert bench.said_to("minh") == []
    await bench.tick("2026-11-17 08:00")
    assert bench.said_to("minh")[0].startswith("Đã quá hạn 5 ngày")


async def test_a_recurring_item_opens_its_next_period_whether_or_not_the_last_is_closed(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Báo cáo tuần; hạn thứ Sáu hằng tuần")
    await bench.tick("2026-11-13 08:00")
    await bench.tick("2026-11-20 08:00")
    digest = bench.said_to("lan")[-1]
    assert "Hôm nay đến hạn: [N1]" in digest
    answer = await bench.say("lan", "N1 xong")
    assert "Kỳ hạn 13/11/2026" in answer  # the oldest open one


async def test_a_failed_sending_is_tried_again_and_nothing_is_said_twice(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.forget()
    bench.channel.answers = [Retry("timeout"), Retry("timeout")]
    await bench.tick("2026-11-17 08:00")
    for second in range(1, 30):
        await bench.tick(f"2026-11-17 08:00:{second:02d}")
    assert len(bench.said_to("lan")) == 1


async def test_a_blocked_chat_ends_at_once_and_the_next_one_is_served(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.say("hoa", "/giao P.KT; Việc; hạn 20/11")
    bench.forget()
    bench.channel.answers = [Unreachable("bot was blocked")]
    await bench.tick("2026-11-17 08:00")
    said = {name for name in ("lan", "quan") if bench.said_to(name)}
    assert len(said) == 1
    assert "(đã chặn bot)" in await bench.say("hoa", "/nguoi")


async def test_a_chat_that_moved_gets_the_message_at_its_new_place(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.forget()
    bench.channel.answers = [Moved("lan2")]
    await bench.tick("2026-11-17 08:00")
    assert len(bench.said_to("lan2")) == 1


async def test_a_worker_that_lost_its_lease_changes_nothing(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.clock.travel_to("2026-11-17 08:00")
    await plan.tick(bench.store, bench.clock())

    def claim(batch: Batch) -> Outgoing:
        (found,) = sending.may_leave(batch, bench.clock(), 10)
        sending.take(batch, "stale", bench.clock(), [(found, [])])
        return found

    stale = await bench.store.at_once(claim)
    await bench.works.dispatcher.drain()
    assert not any(said.startswith("Còn 3 ngày") for said in bench.said_to("lan")), "it is the other's"
    await bench.store.at_once(lambda batch: sending.free(batch, [stale.id]))
    await bench.tick("2026-11-17 08:01")
    assert sum(said.startswith("Còn 3 ngày") for said in bench.said_to("lan")) == 1
    said = Left(stale, Content(("x",)), ("x",), last=True)
    assert not await bench.store.at_once(lambda batch: sending.acknowledge(batch, "stale", [said], bench.clock()))


async def test_a_question_of_the_day_before_does_not_take_the_numbers_from_a_reminder(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.VHXH; Kế hoạch; hạn 20/11")
    bench.clock.travel_to("2026-11-18 16:00")
    await bench.say("lan", "/viec N1")
    await bench.tick("2026-11-19 08:00")
    assert "1. Xong" not in bench.said_to("lan")[-1]  # the card of yesterday still asks
    await bench.tick("2026-11-20 08:00")
    assert "1. Xong" in bench.said_to("lan")[-1]
    assert "Đơn vị báo đã hoàn thành" in await bench.say("lan", "1")
