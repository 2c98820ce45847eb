"""A duty of a coordinating unit whose officer is away, or says nothing: another hears, or it is asked who should."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears


@pytest.fixture
async def given(either: Bench) -> Bench:
    """CAP, with Sơn and its head Thu, has a duty on N1 of P.VHXH, due on Wednesday the 18th; N1 on the 27th."""
    bench = either
    await bench.connect("son", Role.OFFICER, "CAP")
    await bench.connect("thu", Role.HEAD, "CAP")
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 27/11; phối hợp CAP")
    await bench.say("lan", "/phancong N1 CAP; cung cấp số liệu; hạn 18/11")
    bench.clock.travel_to("2026-11-09 09:30")
    bench.forget()
    return bench


async def mornings(bench: Bench, *days: str) -> None:
    for day in days:
        await bench.tick(f"2026-11-{day} 08:00")


async def test_who_stands_in_hears_of_the_duties_and_nobody_else_does(given: Bench) -> None:
    assert "Thu nhận thay" in await given.say("son", "/bangiao CAP nghỉ từ 13/11 đến 18/11")
    given.forget()
    assert "08:00 Thu (CAP): [N1-CAP]" in await given.say("hoa", "/thu 13/11")
    await mornings(given, "13", "17")
    assert "Phần việc phối hợp: 1\n- [N1-CAP] cung cấp số liệu, hạn 18/11" in given.said_to("thu")[0]
    assert [said.split("\n")[0] for said in given.said_to("thu")[1:]] == [
        "Còn 5 ngày: [N1-CAP] cung cấp số liệu",
        "Ngày mai đến hạn: [N1-CAP] cung cấp số liệu",
    ]
    assert given.said_to("son") == []
    await given.tick("2026-11-17 08:15")
    assert not any("không ai" in said or "thiếu" in said.lower() for said in given.said_to("hoa"))
    heard = ears(given)
    await given.say("lan", "/dondoc N1 CAP")
    assert set(heard()) == {"lan", "thu"}
    assert "[N1-CAP] Đã ghi: báo xong." in await given.choose("thu", "1. Xong")
    assert given.said_to("lan")[-1].startswith("[N1-CAP] CAP báo xong phần việc phối hợp")


async def test_what_waits_already_goes_over_and_of_each_unit_its_own(given: Bench) -> None:
    """Sơn is away from CAP alone: what P.KT has to do he hears himself."""
    await given.connect("son", Role.OFFICER, "P.KT")
    await given.say("hoa", "/sua N1; phối hợp CAP, P.KT")
    await given.say("lan", "/phancong N1 P.KT; dựng pa nô; hạn 18/11")
    given.clock.travel_to("2026-11-13 07:25")
    await given.works.tick()
    await given.say("son", "/bangiao CAP nghỉ hôm nay")
    given.forget()
    await mornings(given, "13")
    assert [said.split("\n")[0] for said in given.said_to("thu")] == ["Còn 5 ngày: [N1-CAP] cung cấp số liệu"]
    assert [said.split("\n")[0] for said in given.said_to("son")] == ["Còn 5 ngày: [N1-P.KT] dựng pa nô"]


@pytest.fixture
async def ignored(given: Bench) -> Bench:
    """Three reminders of the duty were left without an answer; what was said of the item by its lead is none."""
    await mornings(given, "13", "17", "18")
    await given.say("lan", "N1 đang làm 30%")
    given.forget()
    return given


async def test_after_three_reminders_it_is_asked_whom_else_to_remind_and_that_holds(ignored: Bench) -> None:
    assert "hỏi nên nhắc ai khác: [N1-CAP]" in await ignored.say("hoa", "/thu 19/11")
    await mornings(ignored, "19")
    (asked,) = ignored.said_to("son")
    assert "Đã nhắc từ 3 lần trở lên chưa có trả lời. Nên nhắc ai khác?" in asked
    assert "Trả lời: 1. Nhắc Thu (thủ trưởng đơn vị); 2. Vẫn nhắc tôi; 3. Tạm thôi nhắc tôi" in asked
    ignored.restart()
    answer = await ignored.choose("son", "1. Nhắc Thu")
    assert answer.startswith("[N1-CAP] Từ nay nhắc Thu.\nThu được nhắc phần việc này thay đồng chí.")
    (passed,) = ignored.said_to("thu")
    assert passed.startswith("P.VHXH đang chờ: [N1-CAP]")
    assert "Son đề nghị nhắc đồng chí thay." in passed
    ignored.forget()
    await mornings(ignored, "23")
    assert ignored.said_to("son") == []
    assert ignored.said_to("thu")[0].startswith("Đã quá hạn 5 ngày: [N1-CAP]")
    assert "Son" in await ignored.say("lan", "/lichsu N1")


async def test_whom_else_can_be_undone_and_in_a_list_its_number_asks(ignored: Bench) -> None:
    await ignored.say("hoa", "/giao CAP; Tuần tra; hạn 19/11")
    ignored.forget()
    await mornings(ignored, "19")
    listed = next(said for said in ignored.said_to("son") if "[N1-CAP]" in said)
    assert "P.VHXH chủ trì; đã nhắc nhiều lần chưa có trả lời" in listed
    number = next(line.split(".")[0] for line in listed.split("\n") if "[N1-CAP]" in line)
    asked = await ignored.choose("son", f"{number}. [N1-CAP]")
    assert asked.startswith("Nên nhắc ai khác: [N1-CAP] cung cấp số liệu\n")
    assert "[N1-CAP] Tạm thôi nhắc đồng chí." in await ignored.choose("son", "3. Tạm thôi")
    assert "[N1-CAP] Đã hoàn tác." in await ignored.say("son", "/hoantac")
    assert "Vẫn nhắc đồng chí" in await ignored.say("son", "/nhacai N1-CAP giữ")
    assert "Việc này do" in await ignored.say("lan", "/nhacai N1-CAP")
    ignored.forget()
    await mornings(ignored, "23")
    assert [said for said in ignored.said_to("son") if "[N1-CAP]" in said and "ai khác" not in said]


@pytest.mark.parametrize("words", ["N1-CAP đang làm 30%", "N1-CAP vướng chờ tỉnh", "/giahan N1-CAP chờ tỉnh"])
async def test_any_word_of_the_unit_on_its_duty_is_an_answer(ignored: Bench, words: str) -> None:
    await ignored.say("thu", words)
    ignored.forget()
    await mornings(ignored, "19")
    assert "Nên nhắc ai khác" not in ignored.said_to("son")[0]
