"""The leader's totals over the demo programme, against counts made by hand from bot/demo/programme_2026.csv.

The file has 43 rows, by area and kind:

    area   rows   date   recurring   ongoing   no date yet
    1         5      3           1         1
    2         5      3           1         1
    3         4      1           2         1
    4         5      3           2
    5         7      5           1                       1
    6         5      3                     1             1
    7         4      1           2                       1
    8         4      2           1         1
    9         4      2           2
    total    43     23          12         5             3

9.2 is for "Tất cả đơn vị": one copy for each of the 22 units of units_2026.csv. So on the first day there are
23 dates + (12 - 1 + 22 = 33) first periods + 3 without a date = 59 counted, and 5 ongoing apart.
"""

import pytest

from bot.app import Works
from bot.channels.local.channel import LocalChannel, typed
from bot.demo import PLAYERS, bubbles, seed
from data.store import Store
from tests.conftest import FakeClock

FIRST_DAY = "2026-05-20 07:55"
FIRST_OF_JUNE = "2026-06-01 07:55"  # a Monday

NAMES = {player.id: player.name for player in PLAYERS}


class Office:
    """The demo office on the local channel, with a clock we turn."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, FakeClock(FIRST_DAY)
        self.works = Works(store, self.clock, {"local": LocalChannel()})

    async def say(self, who: str, text: str) -> str:
        """Somebody types on the page; gives what that person is told in answer."""
        before = {bubble.row for bubble in await bubbles(self.store, who)}
        await self.works.desk.hear([typed(who, NAMES[who], text, None)])
        await self.works.desk.idle()
        await self.works.dispatcher.drain()
        return "\n---\n".join(b.text for b in await bubbles(self.store, who) if b.from_bot and b.row not in before)

    async def reach(self, *instants: str) -> None:
        for instant in instants:
            self.clock.travel_to(instant)
            await self.works.catch_up()


@pytest.fixture
async def office(store: Store) -> Office:
    await seed(store)
    return Office(store)


def counted(summary: str) -> list[str]:
    """The lines of a summary that count, from the total on; the list of the latest items is left out."""
    lines = [line for line in summary.splitlines() if line.strip()]
    start = next(n for n, line in enumerate(lines) if line.startswith("Tổng số"))
    return [line for line in lines[start:] if not line[0].isdigit() and not line.startswith(("Quá hạn", "Chi tiết"))]


def latest(summary: str) -> list[str]:
    """The items late for longest: "code unit days"."""
    found = []
    for line in summary.splitlines():
        if line[:1].isdigit():
            code, *_, days = line.split(" - ")
            found.append(f"{code.split()[1]} {code.split()[2]} {days.split()[1]}")
    return found


async def test_on_the_first_day_the_leader_sees_the_programme_as_it_was_signed(office: Office) -> None:
    summary = await office.say("nam", "/summary")

    # Nobody has said anything yet, and 3.2, due today, is late from tomorrow on: all 59 wait, none is late.
    assert counted(summary) == [
        "Tổng số nhiệm vụ giao: 59",
        "- Hoàn thành: 0 (trong hạn 0, quá hạn 0)",
        "- Chờ xác nhận: 0",
        "- Đang thực hiện: 0 (trong hạn 0, quá hạn 0)",
        "- Chưa thực hiện: 59 (trong hạn 59, quá hạn 0)",
        "Tỷ lệ: 0,0% tổng giao",
        "Tính riêng: thường xuyên 5",  # 1.4, 2.4, 3.3, 6.2, 8.3
        "Chưa xác định hạn: 3",  # 5.6, 6.4, 7.4
        "Vướng mắc cần chỉ đạo: 0",
        "Đề nghị gia hạn chờ duyệt: 0",
    ]
    assert latest(summary) == []
    assert "Số liệu đến 07 giờ 55, ngày 20/5/2026" in summary


# What each unit leads, its copy of 9.2 included, ongoing items left out.
LED = {
    "VP": 6,  # 3.4, 8.1, 9.1, 9.3, 9.4, 9.2; 3.3 is ongoing
    "VPTU": 1,
    "BTG": 6,  # 1.1, 1.2, 1.5, 3.1, 3.2, 9.2
    "BDV": 2,  # 6.3
    "TC-NV": 2,  # 4.3
    "UBKT-TT": 5,  # 4.1, 4.4, 4.5, 8.2
    "UBMTTQ": 4,  # 4.2, 6.1, 6.4; 1.4 and 6.2 are ongoing
    "LĐLĐ": 1,
    "HND": 2,  # 5.6
    "HLHPN": 2,  # 6.5; 2.4 is ongoing
    "HCCB": 1,  # 8.3 is ongoing
    "TĐ": 4,  # 5.7, 7.2, 8.4
    "P.TCKH": 4,  # 5.1, 5.2, 5.5
    "P.KT": 3,  # 5.3, 7.1
    "P.QLĐT": 2,  # 7.3
    "P.TNMT": 1,
    "P.VHTT": 2,  # 5.4
    "P.LĐTBXH": 2,  # 2.5
    "TTTTVH": 2,  # 1.3
    "TTYT": 3,  # 2.1, 2.3
    "BQLCK": 2,  # 2.2
    "TTPTQĐ": 2,  # 7.4
}


async def test_the_units_add_up_to_the_total(office: Office) -> None:
    rows = [line for line in (await office.say("nam", "/summary donvi")).splitlines() if ": giao " in line]
    assert {row.split(": giao ")[0]: int(row.split(": giao ")[1].split(",")[0]) for row in rows} == LED
    assert sum(LED.values()) == 59


async def test_everybody_is_told_of_their_own_scope_only(office: Office) -> None:
    front = counted(await office.say("nam", "/summary UBMTTQ"))
    assert front[0] == "Tổng số nhiệm vụ giao: 4"
    assert "Tính riêng: thường xuyên 2" in front  # 1.4, 6.2
    assert "Chưa xác định hạn: 1" in front  # 6.4

    head = counted(await office.say("minh", "/summary"))
    assert head[0] == "Tổng số nhiệm vụ giao: 6"
    assert not [line for line in head if "thường xuyên" in line or "Chưa xác định" in line]

    for who in ("lan", "khach"):  # an officer has no summary, a stranger nothing at all
        assert "Tổng số" not in await office.say(who, "/summary")


EACH_MORNING = [f"2026-05-{day} 08:00" for day in range(21, 32)] + [FIRST_OF_JUNE]


@pytest.mark.parametrize("instants", [EACH_MORNING, [FIRST_OF_JUNE]], ids=["day by day", "after twelve days down"])
async def test_totals_follow_what_the_units_say_and_the_periods_that_open(office: Office, instants: list[str]) -> None:
    # Of 59, on 20 May:
    await office.say("lan", "3.2 xong BC 45")
    await office.say("hoa", "/xacnhan 3.2")  # done, in time: due today
    await office.say("minh", "1.2 gia hạn 15/7 chờ nghị quyết")  # one request waits; no state changes by it
    await office.say("lan", "1.2 đang làm 60%")  # doing
    await office.say("quan", "2.1 vướng thiếu kinh phí")  # doing, and stuck
    await office.say("quan", "2.3 xong BC 12")  # the week to 22 May: claimed, not confirmed
    await office.say("lan", "3.1 đang làm")  # the week to 22 May: doing, two days left
    await office.say("hoa", "/giao BTG; Chuẩn bị hội nghị giao ban; hạn 3/6")  # N1, the 60th
    await office.say("lan", "N1 đang làm 10%")  # doing
    await office.say("lan", "9.2 xong BC 50")
    await office.say("hoa", "/bosung 9.2-BTG còn thiếu phụ lục")  # doing again
    await office.say("nam", "/sua 5.6; hạn 30/9")  # it has a date now

    assert counted(await office.say("nam", "/summary")) == [
        "Tổng số nhiệm vụ giao: 60",
        "- Hoàn thành: 1 (trong hạn 1, quá hạn 0)",  # 3.2
        "- Chờ xác nhận: 1",  # 2.3
        "- Đang thực hiện: 5 (trong hạn 5, sắp đến hạn 1 trong số đó; quá hạn 0)",  # 1.2, 2.1, 3.1 (soon), N1, 9.2-BTG
        "- Chưa thực hiện: 53 (trong hạn 53, quá hạn 0)",  # 60 - 1 - 1 - 5
        "Tỷ lệ: 1,7% tổng giao; 100,0% số đến hạn (1/1); đúng hạn 100,0% (1/1)",
        "Tính riêng: thường xuyên 5",
        "Chưa xác định hạn: 2",  # 6.4, 7.4
        "Vướng mắc cần chỉ đạo: 1 - gõ /vuongmac",
        "Đề nghị gia hạn chờ duyệt: 1 - gõ /duyet",
    ]

    # Periods opened by 1 June, each on the day after the one before it was due:
    #   1.3 monthly      31/5*  30/6          +1
    #   2.3 Fridays      22/5c  29/5*  5/6    +2   c = claimed
    #   3.1 Fridays      22/5d* 29/5*  5/6    +2   d = doing
    #   3.2 the 20th     20/5x  20/6          +1   x = done
    #   5.2 the 25th     25/5*  25/6          +1
    #   7.2 Saturdays    23/5*  30/5*  6/6    +2
    #   8.1 15th, 25th   25/5*  15/6          +1
    # ten more: 70. Overdue (*), doing: 3.1. Overdue, not begun: 1.3, 2.3, 3.1, 5.2, 7.2 twice, 8.1 = 7,
    # and 1.1 ("Trước 31/5": late from 1 June), until it is claimed one day late below.
    await office.reach(*instants)
    assert "- Chưa thực hiện: 63 (trong hạn 55, quá hạn 8)" in counted(await office.say("nam", "/summary"))

    await office.say("lan", "1.1 xong BC 60")
    await office.say("hoa", "/xacnhan 1.1")
    summary = await office.say("nam", "/summary")
    assert counted(summary) == [
        "Tổng số nhiệm vụ giao: 70",
        "- Hoàn thành: 2 (trong hạn 1, quá hạn 1)",  # 3.2; 1.1 a day late
        "- Chờ xác nhận: 1",  # 2.3 to 22 May: neither done nor late
        "- Đang thực hiện: 5 (trong hạn 4, sắp đến hạn 1 trong số đó; quá hạn 1)",  # 1.2, 2.1, 9.2-BTG, N1; 3.1
        "- Chưa thực hiện: 62 (trong hạn 55, quá hạn 7)",  # 70 - 2 - 1 - 5
        "Tỷ lệ: 2,9% tổng giao; 20,0% số đến hạn (2/10); đúng hạn 50,0% (1/2)",  # 10 = 2 done + 1 + 7 late
        "Tính riêng: thường xuyên 5",
        "Chưa xác định hạn: 2",
        "Vướng mắc cần chỉ đạo: 1 - gõ /vuongmac",
        "Đề nghị gia hạn chờ duyệt: 1 - gõ /duyet",
    ]
    *longest, fifth = latest(summary)
    assert longest == ["[3.1] BTG 10", "[7.2] TĐ 9", "[5.2] P.TCKH 7", "[8.1] VP 7"]
    assert fifth in {"[2.3] TTYT 3", "[3.1] BTG 3"}  # both were due on 29 May
