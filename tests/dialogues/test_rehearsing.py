"""`/thu`: what would be said on a day is what is said when the day comes; nothing is sent or stored."""

import re
from datetime import date, timedelta

import pytest

from data import calendar
from domain.people import Role
from tests.conftest import Bench

STORED = ("reminders", "reports", "occurrences", "outbox")


def told(answer: str) -> dict[str, set[str]]:
    """By name, the codes in the messages of a rehearsal."""
    lines = re.findall(r"^\d\d:\d\d (\w+)(?: \([^)]*\))?: (.*)$", answer, re.MULTILINE)
    return {name.lower(): set(re.findall(r"\[([\w.-]+)\]", codes)) for name, codes in lines}


def said(bench: Bench) -> dict[str, set[str]]:
    """By name, the codes of which somebody is reminded."""
    return {name: set(re.findall(r"\[([\w.-]+)\]", "\n".join(bench.said_to(name)))) for name in bench.channel.said}


@pytest.fixture
async def busy(either: Bench) -> Bench:
    await either.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await either.say("hoa", "/giao VHXH; Hai; hạn 18/11")
    await either.say("hoa", "/giao P.KT; Ba; hạn 12/11")
    await either.say("hoa", "/giao CAP; Bốn; hạn 18/11")
    await either.say("hoa", "/giao P.KT; Điểm báo; hạn thứ Sáu hằng tuần")
    await either.say("hoa", "/giao VHXH; Báo cáo tháng; hạn ngày 20 hằng tháng")
    return either


async def test_a_day_is_told_message_by_message(busy: Bench) -> None:
    before = [await busy.count(name) for name in STORED[:3]]
    answer = await busy.say("hoa", "/thu 17/11")
    assert answer.split("\n") == [
        "Thử nhắc thứ Ba, 17/11/2026: 3 tin, 4 lần nhắc.",
        "Cơ quan: UBND phường Móng Cái 1. Tính theo tình hình lúc này; chưa gửi, chưa lưu gì.",
        "08:00 Lan (P.VHXH): 3 việc: [N2], [N1], [N6]",
        "08:00 Quan (P.KT): [N3]; hỏi nên nhắc ai khác: [N3]",
        "08:15 Hoa: kiểm tra nhắc việc",
        "Chưa có ai nhận: CAP.",
    ]
    assert [await busy.count(name) for name in STORED[:3]] == before


def asking(answer: str) -> dict[str, set[str]]:
    """By name, the codes of which a rehearsal says that it will be asked whom else to remind."""
    lines = re.findall(r"^\d\d:\d\d (\w+)(?: \([^)]*\))?: .*hỏi nên nhắc ai khác: (.*)$", answer, re.MULTILINE)
    return {name.lower(): set(re.findall(r"\[([\w.-]+)\]", codes)) for name, codes in lines}


def asked(bench: Bench) -> dict[str, set[str]]:
    """By name, the codes of which somebody is asked whom else to remind."""
    found: dict[str, set[str]] = {}
    for name in bench.channel.said:
        for said in bench.said_to(name):
            alone = set(re.findall(r"\[([\w.-]+)\]", said)) if "Nên nhắc ai khác" in said else set()
            listed = re.findall(r"\[([\w.-]+)\].*đã nhắc nhiều lần chưa có trả lời", said)
            if alone or listed:
                found.setdefault(name, set()).update(alone, listed)
    return found


async def test_what_was_rehearsed_is_what_is_said_when_the_day_comes(busy: Bench) -> None:
    """Periods that open until then are among it, days off are kept, and what nobody answers is spoken of again.

    After three reminders without an answer it is asked whom else to remind, as was told.

    So are the bulletins, and the check of the morning; what the leader's lists is not told ahead.
    """
    office, day = busy.units["PMC1"].id, date(2026, 11, 10)
    async with busy.store.begin() as session:
        await calendar.set_day(session, office, date(2026, 11, 18), working=False, now=busy.clock())
    rehearsed: dict[date, dict[str, set[str]]] = {}
    to_be_asked: dict[date, dict[str, set[str]]] = {}
    for number in range(40):
        one = day + timedelta(days=number)
        answer = await busy.say("hoa", f"/thu {one:%d/%m/%Y}")
        rehearsed[one], to_be_asked[one] = told(answer), asking(answer)
    assert sum(map(bool, to_be_asked.values())) > 5
    assert sum(map(bool, rehearsed.values())) > 15
    assert rehearsed[date(2026, 11, 18)] == {}
    for one, expected in rehearsed.items():
        busy.forget()
        for hour in ("07:30", "08:00", "08:15"):
            await busy.tick(f"{one} {hour}")
        heard = said(busy)
        assert heard.keys() == expected.keys(), one
        for name in heard.keys() - {"nam", "hoa"}:
            assert heard[name] == expected[name], (one, name)
        assert asked(busy) == to_be_asked[one], one


async def test_a_day_off_and_a_day_without_reminders_say_so(busy: Bench) -> None:
    assert "Ngày nghỉ: Hệ thống không tự gửi tin." in await busy.say("hoa", "/thu 14/11/2026")
    assert "Không có tin nào phải gửi." in await busy.say("hoa", "thử mai")


async def test_a_spike_is_flagged(either: Bench) -> None:
    for number in range(10):
        await either.say("hoa", f"/giao VHXH; Việc {number}; hạn 20/11")
    answer = await either.say("hoa", "/thu 20/11")
    assert "08:00 Lan (P.VHXH): 10 việc (dồn): [N1], [N2]" in answer
    assert "Dồn nhiều việc vào một tin: Lan." in answer


@pytest.mark.parametrize(
    ("who", "typed", "answer"),
    [
        ("hoa", "/thu", "Lệnh /thu chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
        ("hoa", "/thu 31/2", 'Chưa rõ thời hạn "31/2".'),
        ("hoa", "/thu 1/11/2026", "Ngày 01/11/2026 đã qua."),
        ("hoa", "/thu 1/11/2029", "Ngày 01/11/2029 quá xa; thử được trong khoảng một năm."),
        ("lan", "/thu 17/11", "Đồng chí không thực hiện được việc này."),
        ("nam", "/thu 17/11", "Đồng chí không thực hiện được việc này."),
    ],
)
async def test_what_cannot_be_rehearsed_is_answered_with_the_right_form(
    bench: Bench, who: str, typed: str, answer: str
) -> None:
    assert (await bench.say(who, typed)).split("\n")[0] == answer


async def test_an_admin_of_a_part_of_the_office_sees_that_part(busy: Bench) -> None:
    await busy.connect("ha", Role.ADMIN, "P.KT")
    assert told(await busy.say("ha", "/thu 17/11")) == {"quan": {"N3"}, "hoa": set()}
