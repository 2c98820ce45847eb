"""A budget of messages: one digest a half-day; and when reminders go unanswered it is asked whom else to remind."""

from datetime import date

import pytest

from data import calendar
from domain.people import Role
from tests.conftest import Bench


async def morning(bench: Bench, *days: str) -> None:
    for day in days:
        await bench.tick(f"2026-{day} 07:30")
        await bench.tick(f"2026-{day} 08:00")


@pytest.fixture
async def ignored(either: Bench) -> Bench:
    """N1 is due on 20 November; Lan has been reminded three times and has said nothing."""
    await either.tick()
    for name in ("lan", "minh", "nam"):
        await either.say(name, "/caidat bản tin tắt")
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 20/11")
    await morning(either, "11-11", "11-17", "11-19")
    assert len([said for said in either.said_to("lan") if "[N1]" in said]) == 4, "the notice and three steps"
    either.forget()
    return either


async def test_instead_of_a_fourth_reminder_it_is_asked_whom_else_to_remind(ignored: Bench) -> None:
    await ignored.connect("mai", Role.OFFICER, "P.VHXH")
    await morning(ignored, "11-20")
    (said,) = ignored.said_to("lan")
    assert said.split("\n") == [
        "Hôm nay đến hạn: [N1] Rà soát hộ nghèo",
        "Hạn thứ Sáu, 20/11/2026. Chưa thực hiện.",
        "Đã nhắc từ 3 lần trở lên chưa có trả lời. Nên nhắc ai khác?",
        "Trả lời: 1. Nhắc Mai (cán bộ đầu mối); 2. Nhắc Minh (thủ trưởng đơn vị); 3. Vẫn nhắc tôi; 4. Tạm thôi nhắc tôi",
        "hoặc gõ N1 XONG BC 45 / N1 ĐANG LÀM 60%",
    ]
    assert "Hôm nay đến hạn: [N1]" in ignored.said_to("mai")[0], "who has joined since is reminded as usual"
    assert "Nên nhắc ai khác" not in ignored.said_to("mai")[0]


async def test_another_is_reminded_at_once_and_from_then_on(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    assert (await ignored.choose("lan", "1.")).startswith("[N1] Từ nay nhắc Minh.")
    assert ignored.said_to("minh")[0].startswith("Đề nghị đồng chí - hôm nay đến hạn: [N1] Rà soát hộ nghèo")
    assert "Lan đề nghị nhắc đồng chí thay." in ignored.said_to("minh")[0]
    ignored.forget()
    await morning(ignored, "11-23")
    assert [said.split(":")[0] for said in ignored.said_to("minh")] == ["Đã quá hạn 3 ngày"]
    assert ignored.said_to("lan") == []
    assert 'Lan chuyển người được nhắc: "Minh"' in await ignored.say("hoa", "/lichsu N1")
    assert (await ignored.say("lan", "/nhacai N1 giữ")).startswith("[N1] Vẫn nhắc đồng chí như cũ.")
    ignored.forget()
    await morning(ignored, "11-26")
    assert len(ignored.said_to("lan")) == 1


async def test_who_wants_to_be_reminded_still_is_and_it_counts_as_an_answer(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    assert (await ignored.choose("lan", "2.")).startswith("[N1] Vẫn nhắc đồng chí như cũ.")
    ignored.forget()
    await morning(ignored, "11-23", "11-26", "12-02", "12-09")
    asked = ["Nên nhắc ai khác" in said for said in ignored.said_to("lan")]
    assert asked == [False, False, False, True]


async def test_who_rests_is_not_reminded_for_five_working_days_and_the_head_is(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    assert "Nhắc lại từ sau thứ Hai, 30/11/2026." in await ignored.choose("lan", "3."), "24 November is a day off"
    ignored.forget()
    await morning(ignored, "11-23", "11-26")
    assert ignored.said_to("lan") == []
    assert len(ignored.said_to("minh")) == 2
    await morning(ignored, "12-03")
    assert len(ignored.said_to("lan")) == 1


async def test_in_a_list_the_number_of_such_an_item_asks(ignored: Bench) -> None:
    await ignored.say("hoa", "/giao VHXH; Việc hai; hạn 23/11")
    ignored.forget()
    await morning(ignored, "11-20")
    (said,) = ignored.said_to("lan")
    assert "[N1] Rà soát hộ nghèo (hạn 20/11/2026; Chưa thực hiện; đã nhắc nhiều lần chưa có trả lời)" in said
    asked = await ignored.choose("lan", "1.")
    assert asked.startswith("Nên nhắc ai khác: [N1] Rà soát hộ nghèo\n")
    assert "1. Nhắc Minh (thủ trưởng đơn vị)\n2. Vẫn nhắc tôi\n3. Tạm thôi nhắc tôi" in asked
    assert (await ignored.choose("lan", "2.")).startswith("[N1] Vẫn nhắc")


async def test_any_word_of_the_unit_is_an_answer(ignored: Bench) -> None:
    await ignored.say("minh", "N1 đang làm 20%")
    ignored.forget()
    await morning(ignored, "11-20")
    assert "Nên nhắc ai khác" not in ignored.said_to("lan")[0]


async def test_whoever_was_put_in_place_and_has_left_leaves_the_first_one_reminded(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    await ignored.choose("lan", "1.")
    listed = await ignored.say("hoa", "/nguoi")
    number = next(line.split(".")[0] for line in listed.split("\n") if "Minh, " in line)
    await ignored.say("hoa", f"/nguoi remove {number}")
    ignored.forget()
    await morning(ignored, "11-23")
    assert len(ignored.said_to("lan")) == 1


@pytest.mark.parametrize(
    ("who", "typed", "first"),
    [
        ("lan", "/nhacai N1 #999", "Số này không có trong các lựa chọn."),
        ("lan", "/nhacai", "Lệnh /nhacai chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
        ("quan", "/nhacai N1", "[N1]: không tìm thấy. Xem danh sách: /nhiemvu"),
        ("nam", "/nhacai N1", "Đồng chí không thực hiện được việc này."),
    ],
)
async def test_what_cannot_be_chosen_is_answered(bench: Bench, who: str, typed: str, first: str) -> None:
    await bench.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 20/11")
    assert (await bench.say(who, typed)).split("\n")[0] == first


async def test_an_old_choice_of_what_is_reported_changes_nothing(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    await ignored.say("lan", "N1 xong BC 1")
    assert await ignored.choose("lan", "3. Tạm thôi") == "Nội dung này đã được ghi nhận trước đó."


async def test_what_falls_due_today_leaves_by_itself_when_the_digest_of_the_half_day_has_left(either: Bench) -> None:
    await either.tick()
    await either.say("lan", "/caidat bản tin tắt")
    await either.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await either.say("hoa", "/giao VHXH; Hai; hạn 18/11")
    await morning(either, "11-13", "11-16")
    either.forget()
    await morning(either, "11-17")
    assert [said.split(":")[0] for said in either.said_to("lan")] == ["2 việc cần chú ý"]
    either.clock.travel_to("2026-11-17 09:00")
    async with either.store.begin() as session:
        office = either.units["PMC1"].id
        await calendar.set_day(session, office, date(2026, 11, 18), working=False, now=either.clock())
    await either.tick("2026-11-17 09:01")
    assert [said.split(":")[0] for said in either.said_to("lan")][1:] == ["Ngày mai đến hạn"], "its last working day"
    await either.tick("2026-11-17 13:30")
    assert len(either.said_to("lan")) == 2


async def test_whom_else_to_remind_is_undone_and_whoever_was_put_in_place_hears_it(ignored: Bench) -> None:
    await morning(ignored, "11-20")
    assert "gõ /hoantac trong 10 phút" in await ignored.choose("lan", "1.")
    assert "Đã hoàn tác" in await ignored.say("lan", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in ignored.said_to("minh")[-1]
    await ignored.say("lan", "/nhacai N1 thôi")
    await ignored.say("lan", "/nhacai N1 giữ")
    assert "Đã hoàn tác" in await ignored.say("lan", "/hoantac"), "resting again"
    ignored.forget()
    await morning(ignored, "11-23")
    assert ignored.said_to("lan") == []
    ignored.clock.travel_to("2026-11-23 09:00")
    await ignored.say("lan", "/nhacai N1 giữ")
    ignored.forget()
    await morning(ignored, "11-26")
    assert len(ignored.said_to("lan")) == 1
