"""A day that cannot be, has passed, or can be read two ways is asked back with why; the answer completes what was said."""

from datetime import date
from pathlib import Path

import pytest

from bot.annex import load
from data import habits
from data.calendar import set_day
from domain.people import Role
from tests.conftest import Bench

TODAY = date(2026, 11, 9)  # a Monday


@pytest.fixture
async def one(either: Bench) -> Bench:
    """Quân's unit has N1, due on the 20th."""
    await either.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    return either


# More time


@pytest.mark.parametrize("words", ["/giahan N1 31/2 chờ số liệu", "N1 gia hạn đến 31/2 vì chờ số liệu"])
async def test_a_day_that_is_not_in_the_month_is_asked_back_with_the_last_one(one: Bench, words: str) -> None:
    answer = await one.say("quan", words)
    assert answer.startswith(
        "[N1] Chưa đọc được ngày “31/2”.\nTháng 2/2027 chỉ có 28 ngày, không có ngày 31. "
        "Đồng chí muốn ngày 28/02/2027 hay ngày khác?\n1. Chủ nhật, 28/02/2027\n"
    )
    assert await one.count("extensions") == 0
    one.restart()
    answer = await one.choose("quan", "1. Chủ nhật")
    assert "Đã ghi đề nghị gia hạn [N1] đến Chủ nhật, 28/02/2027." in answer
    assert "Lý do: chờ số liệu." in answer


async def test_another_day_than_the_one_proposed_may_be_given(one: Bench) -> None:
    await one.say("quan", "N1 gia hạn 31/2 chờ số liệu")
    answer = await one.say("quan", "thứ Hai 30/11")
    assert "gia hạn [N1] đến thứ Hai, 30/11/2026." in answer
    assert "Lý do: chờ số liệu." in answer


async def test_a_day_of_two_calendars_is_asked_back_with_both(one: Bench) -> None:
    answer = await one.say("quan", "N1 gia hạn đến mùng 5 tháng 12 chờ số liệu")
    assert "Đồng chí muốn nói dương lịch (05/12/2026) hay âm lịch (tức ngày 12/01/2027)?" in answer
    assert "\n1. thứ Bảy, 05/12/2026\n2. thứ Ba, 12/01/2027\n" in answer
    assert "gia hạn [N1] đến thứ Ba, 12/01/2027" in await one.choose("quan", "2. thứ Ba")


async def test_a_day_gone_by_is_asked_back(one: Bench) -> None:
    answer = await one.say("quan", "N1 gia hạn đến 05/11/2025 chờ số liệu")
    assert "Ngày “05/11/2025” đã qua." in answer
    assert "Lý do: chờ số liệu." in await one.say("quan", "30/11")


async def test_a_day_that_is_not_later_is_asked_back_and_the_reason_is_kept(one: Bench) -> None:
    answer = await one.say("quan", "N1 gia hạn 15/11 chờ số liệu")
    assert "Hạn mới cần muộn hơn hạn hiện nay 20/11/2026; đồng chí vừa ghi 15/11/2026." in answer
    answer = await one.say("quan", "30/11")
    assert "gia hạn [N1] đến thứ Hai, 30/11/2026." in answer
    assert "Lý do: chờ số liệu." in answer


async def test_a_day_far_off_is_asked_back_and_one_digit_means_it(one: Bench) -> None:
    answer = await one.say("quan", "N1 gia hạn 1/11 chờ số liệu")
    assert "Có phải đồng chí muốn nói 01/11/2027?" in answer
    assert "gia hạn [N1] đến thứ Hai, 01/11/2027." in await one.choose("quan", "1. thứ Hai")


async def test_an_answer_without_a_day_is_asked_again(one: Bench) -> None:
    await one.say("quan", "N1 gia hạn")
    assert (await one.say("quan", "tùy anh")).startswith("[N1] Chưa đọc được ngày “tùy anh”.")
    assert "gia hạn [N1] đến thứ Hai, 30/11/2026." in await one.say("quan", "30/11 chờ số liệu")


async def test_working_days_are_those_of_the_office(one: Bench) -> None:
    async with one.store.begin() as session:
        office = one.units["PMC1"].id
        await set_day(session, office, date(2026, 11, 23), working=False, now=one.clock())
        for day in (24, 28):
            await set_day(session, office, date(2026, 11, day), working=True, now=one.clock())
    # from Friday 20 November: Tuesday to Friday, and the worked Saturday
    assert "đến thứ Bảy, 28/11/2026" in await one.say("quan", "N1 xin thêm 5 ngày làm việc vì chờ số liệu")
    await one.say("quan", "/hoantac")
    assert "đến thứ Bảy, 28/11/2026" in await one.say("quan", "/giahan N1 thêm năm ngày làm việc chờ số liệu")


async def test_promised_working_days_are_those_of_the_office(one: Bench) -> None:
    async with one.store.begin() as session:
        await set_day(session, one.units["PMC1"].id, date(2026, 11, 11), working=False, now=one.clock())
    answer = await one.say("quan", "N1 đang làm 60%, trong 3 ngày làm việc nữa xong")
    assert "Dự kiến xong: thứ Sáu, 13/11/2026." in answer  # Tuesday, Thursday, Friday
    answer = await one.say("quan", "/tiendo N1 dự kiến 4 ngày làm việc nữa xong")
    assert "Dự kiến xong: thứ Hai, 16/11/2026." in answer
    await one.say("quan", "N1 đang làm, 31/11 xong")
    assert "Dự kiến xong: thứ Năm, 12/11/2026." in await one.say("quan", "2 ngày làm việc")


# A promise


async def test_a_promised_day_in_doubt_leaves_the_progress_noted(one: Bench) -> None:
    answer = await one.say("quan", "N1 đang làm 60%, mùng 5 tháng 12 xong")
    assert answer.startswith("Ghi nhận [N1]: Đang thực hiện, 60%.")
    assert "[N1] Chưa đọc được ngày “mùng 5 tháng 12”.\nTiến độ đã ghi, ngày dự kiến chưa được ghi.\n" in answer
    one.restart()
    answer = await one.choose("quan", "1. thứ Bảy")
    assert "Ghi nhận [N1]: Đang thực hiện, 60%.\nDự kiến xong: thứ Bảy, 05/12/2026." in answer


async def test_a_promised_day_may_be_left_open(one: Bench) -> None:
    await one.say("quan", "N1 đang làm 60%, 31/2 xong")
    assert (await one.choose("quan", "0. Không ghi")).startswith("Đã dừng.")
    assert "Đang thực hiện 60%" in await one.say("quan", "/viec N1")


@pytest.mark.parametrize("words", ["N1 đang làm, dự kiến hoàn thành 5/11", "/tiendo N1 40%, 05/11/2025 sẽ xong"])
async def test_a_promised_day_gone_by_is_asked_back(one: Bench, words: str) -> None:
    answer = await one.say("quan", words)
    assert "đã qua. Đề nghị đồng chí cho ngày cụ thể" in answer
    assert "Dự kiến xong: thứ Sáu, 13/11/2026." in await one.say("quan", "thứ Sáu")


async def test_an_answer_that_reports_something_else_is_that(one: Bench) -> None:
    await one.say("quan", "N1 đang làm 60%, 31/2 xong")
    assert "[N1] Đơn vị báo đã hoàn thành" in await one.say("quan", "xong rồi ạ")


# Assigning and correcting


async def test_an_assignment_waits_for_a_day_that_can_be(either: Bench) -> None:
    answer = await either.say("hoa", "/giao P.KT; Rà soát; hạn 31/11")
    assert answer.startswith('Chưa rõ thời hạn "31/11".\nTháng 11/2026 chỉ có 30 ngày, không có ngày 31. ')
    assert "\n1. thứ Hai, 30/11/2026\nĐã giữ: P.KT; Rà soát\n" in answer
    either.restart()
    assert "Hạn: thứ Hai, 30/11/2026" in await either.choose("hoa", "1. thứ Hai")
    assert "/giao P.KT; Rà soát; hạn 31/11" in await either.say("hoa", "/lichsu N1")


async def test_a_day_gone_by_is_asked_about_and_taken_when_it_is_given_again(either: Bench) -> None:
    answer = await either.say("hoa", "/giao P.KT; Rà soát; hạn 30/6/2026")
    assert "Ngày 30/06/2026 đã qua. Đồng chí muốn giữ 30/06/2026 (đã quá hạn) hay 30/06/2027?" in answer
    assert "\n1. thứ Ba, 30/6/2026\n2. thứ Tư, 30/6/2027\n" in answer
    assert await either.count("items") == 0
    assert "Hạn: thứ Ba, 30/6/2026. Lưu ý: hạn đã qua" in await either.choose("hoa", "1. thứ Ba")
    await either.say("hoa", "/giao P.KT; Việc hai; hạn 30/6/2026")
    assert "Hạn: thứ Tư, 30/6/2027" in await either.choose("hoa", "2. thứ Tư")


async def test_another_day_gone_by_is_asked_about_as_well(either: Bench) -> None:
    await either.say("hoa", "/giao P.KT; Rà soát; hạn 30/6/2026")
    assert "Ngày 31/07/2026 đã qua." in await either.say("hoa", "31/7/2026")
    assert await either.count("items") == 0


async def test_a_document_may_name_a_day_gone_by(either: Bench) -> None:
    answer = await either.say("hoa", "/giao P.KT; Rà soát; hạn 30/6/2026; vb 12/TB-UBND")
    assert "Hạn: thứ Ba, 30/6/2026. Lưu ý: hạn đã qua" in answer


async def test_a_correction_waits_as_a_whole_for_a_day_that_can_be(one: Bench) -> None:
    answer = await one.say("hoa", "/sua N1; hạn 31/11; sp Báo cáo; vb 15/TB-UBND")
    assert answer.startswith('Chưa rõ thời hạn "31/11".\nTháng 11/2026 chỉ có 30 ngày')
    assert "Đã giữ: [N1] Báo cáo; 15/TB-UBND\n" in answer
    assert "Báo cáo" not in await one.say("nam", "/viec N1")
    one.restart()
    answer = await one.choose("hoa", "1. thứ Hai")
    assert "Hạn: thứ Hai, 30/11/2026" in answer
    assert "Sản phẩm: Báo cáo" in answer
    assert "Hạn gốc: thứ Sáu, 20/11/2026" in await one.say("nam", "/viec N1")


async def test_a_leader_is_asked_about_a_day_gone_by(one: Bench) -> None:
    assert "Ngày 30/06/2026 đã qua." in await one.say("nam", "/sua N1; hạn 30/6/2026")
    assert (await one.say("nam", "thôi")).startswith("Đã dừng.")
    assert "Hạn: thứ Sáu, 20/11/2026" in await one.say("nam", "/viec N1")


async def test_no_deadline_is_an_answer(either: Bench) -> None:
    assert "chưa có ngày cụ thể" in await either.say("hoa", "/giao P.KT; Rà soát; hạn theo kế hoạch của tỉnh")
    assert "Hạn: không có" in await either.say("hoa", "KHÔNG HẠN")


async def test_working_days_of_an_assignment_are_those_of_the_office(bench: Bench) -> None:
    async with bench.store.begin() as session:
        await set_day(session, bench.units["PMC1"].id, date(2026, 11, 11), working=False, now=bench.clock())
    assert "Hạn: thứ Ba, 17/11/2026" in await bench.say("hoa", "/giao P.KT; Rà soát; hạn trong 05 ngày làm việc")


# "Before a day"


async def test_an_admin_says_how_the_office_reads_before_a_day(either: Bench) -> None:
    assert "Hạn: thứ Sáu, 20/11/2026" in await either.say("hoa", "/giao P.KT; Một; hạn trước ngày 20/11")
    shown = await either.say("hoa", "/caidat")
    assert "\nPMC1: “trước ngày 15/4” là hết ngày 15/4, như văn bản ghi.\n" in shown
    changed = await either.choose("hoa", "3. PMC1: trước ngày chặt")
    assert changed.startswith("Đã ghi cho PMC1.\nTừ nay “trước ngày 15/4” là hết ngày 14/4, ngày liền trước.\n")
    assert "Hạn: thứ Năm, 19/11/2026" in await either.say("hoa", "/giao P.KT; Hai; hạn trước ngày 20/11")
    assert "Hạn: thứ Năm, 19/11/2026\nĐịnh kỳ: trước ngày 20 hằng tháng" in await either.say(
        "hoa", "/giao P.KT; Ba; hạn trước ngày 20 hằng tháng"
    )
    assert "Hạn: thứ Sáu, 20/11/2026" in await either.say("hoa", "/viec N1")  # what was read before stays
    assert "như văn bản ghi" in await either.say("hoa", "/caidat trước ngày như văn bản")


async def test_a_strict_day_is_not_reminded_of_a_day_earlier_still(bench: Bench) -> None:
    await bench.say("hoa", "/caidat trước ngày chặt")
    await bench.say("hoa", "/giao P.KT; Rà soát; hạn trước ngày 20/11")
    await bench.tick("2026-11-19 08:00")
    assert bench.said_to("quan")[-1].startswith("Hôm nay đến hạn: [N1]")


async def test_only_who_looks_after_an_office_sees_and_changes_its_habit(bench: Bench) -> None:
    for name in ("quan", "nam", "minh"):
        assert "trước ngày" not in await bench.say(name, "/caidat")
        assert "Việc này do Văn phòng thực hiện" in await bench.say(name, "/caidat trước ngày chặt")
    await bench.connect("an", Role.ADMIN, "P.KT")  # of a unit, not of the office
    assert "Việc này do Văn phòng thực hiện" in await bench.say("an", "/caidat trước ngày chặt")
    async with bench.store.begin() as session:
        assert not (await habits.habits(session, bench.units["PMC1"].id)).strict_before
    assert "PMC1: “trước ngày 15/4”" in await bench.say("root", "/caidat")


async def test_of_several_offices_the_one_is_named(bench: Bench) -> None:
    await bench.say("root", "/donvi add TPHL; Thành phố Hạ Long")
    assert (await bench.say("root", "/caidat trước ngày chặt")).startswith("Đồng chí muốn nói cơ quan nào?")
    assert (await bench.say("root", "/caidat trước ngày chặt TPHL")).startswith("Đã ghi cho TPHL.")
    assert "PMC1: “trước ngày 15/4” là hết ngày 15/4" in await bench.say("root", "/caidat")


async def test_an_annex_is_read_by_the_habit_and_the_working_days_of_its_office(bench: Bench, tmp_path: Path) -> None:
    rows = "ma,nhiem_vu,chu_tri,thoi_han_goc\n1,A,P.KT,Trước ngày 20/11/2026\n2,B,P.KT,Trong 05 ngày làm việc kể từ ngày ký\n"
    (tmp_path / "p.csv").write_text(f"{rows}3,C,P.KT,30/6/2026\n", encoding="utf-8")
    await bench.say("hoa", "/caidat trước ngày chặt")
    async with bench.store.begin() as session:
        await set_day(session, bench.units["PMC1"].id, date(2026, 11, 11), working=False, now=bench.clock())
    done = await load(bench.store, tmp_path / "p.csv", "PMC1", "CT", None, TODAY, bench.clock())
    assert done.late == (("3", date(2026, 6, 30)),)
    for code, day in (("1", "thứ Năm, 19/11/2026"), ("2", "thứ Ba, 17/11/2026")):
        assert f"Hạn: {day}" in await bench.say("hoa", f"/viec {code}")
