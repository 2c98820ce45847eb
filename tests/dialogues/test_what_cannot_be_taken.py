"""What cannot be taken as it was written is named and asked back; nothing is decided or dropped in silence."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from data import items, occurrences, series
from domain.deadlines import DeadlineKind
from domain.people import Role
from tests.conftest import Bench


@pytest.fixture
async def asked(bench: Bench) -> Bench:
    """Quân's unit has N1, due on the 20th, and has asked for the 30th."""
    await bench.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    await bench.say("quan", "N1 gia hạn 30/11 chờ số liệu")
    return bench


async def add(bench: Bench, code: str, text: str, lead: str, due_on: date, programme: str = "Chương trình") -> None:
    """An item as an import leaves it, with a code of its own."""
    async with bench.store.begin() as session:
        unit = bench.units[lead]
        on = date(2026, 11, 9)
        programme_id = await items.programme(session, unit.office_id, programme, on)
        item_id = await items.add(
            session,
            items.NewItem(
                programme_id=programme_id, code=code, text=text, lead=unit, coordinators=(), deadline_text="",
                kind=DeadlineKind.DATE, due_on=due_on, rrule=None, before=False, product="", document="", assigned_on=on,
            ),
        )  # fmt: skip
        await series.open_first(session, await items.item(session, item_id), due_on, on, bench.clock())


async def periods(bench: Bench, code: str, *days: date) -> None:
    """Further open periods of an item."""
    async with bench.store.begin() as session:
        found = await occurrences.by_code(session, code, [unit.id for unit in bench.units.values()])
        for day in days:
            assert await items.open_occurrence(session, replace(found[0].item), day, date(2026, 11, 9))


# A leader decides


@pytest.mark.parametrize(
    "words",
    [
        "đồng ý 32/12",
        "đồng ý 31/2",
        "đồng ý ngày 31/2/2027",
        "đồng ý ngày nào cũng được",
        "đồng ý nhưng sớm hơn",
        "đồng ý nếu có văn bản",
        "đồng ý 5/12 nhưng nộp dự thảo 1/12",
        "đồng ý thêm 5 ngày",
        "đồng ý không?",
        "còn xem xét",
        "không rõ",
        "32/12",
    ],
)
async def test_an_agreement_that_cannot_be_read_decides_nothing(asked: Bench, words: str) -> None:
    answer = await asked.say("nam", f"/duyet N1 {words}")
    assert "Chưa có gì thay đổi. P.KT đề nghị gia hạn đến thứ Hai, 30/11/2026." in answer
    assert "/duyet N1 đồng ý dd/mm" in answer
    assert "Hạn: thứ Sáu, 20/11/2026" in await asked.say("quan", "N1")
    assert "đồng ý gia hạn" in await asked.say("nam", "/duyet N1 đồng ý")  # it still waits


async def test_the_day_that_cannot_be_read_is_named_and_one_digit_decides(asked: Bench) -> None:
    assert (await asked.say("nam", "/duyet N1 đồng ý 32/12")).startswith("[N1] Chưa đọc được ngày “32/12”.\n")
    assert "hạn mới thứ Hai, 30/11/2026" in await asked.say("nam", "1")


async def test_the_day_that_cannot_be_read_is_named_in_english(asked: Bench) -> None:
    await asked.say("nam", "/settings english")
    answer = await asked.say("nam", "/approve N1 yes 32/12")
    assert answer.startswith("[N1] The day “32/12” could not be read.\nNothing has changed.")
    assert "/approve N1 yes dd/mm" in answer


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("đồng ý", "30/11/2026"),
        ("Đồng ý ạ.", "30/11/2026"),
        ("ok nhé", "30/11/2026"),
        ("đồng ý với đề nghị của đơn vị", "30/11/2026"),
        ("yes", "30/11/2026"),
        ("đồng ý đến ngày 5/12 nhé", "05/12/2026"),
        ("5/12", "05/12/2026"),
    ],
)
async def test_a_clear_agreement_decides(asked: Bench, words: str, day: str) -> None:
    assert day in await asked.say("nam", f"/duyet N1 {words}")


async def test_a_leader_is_shown_the_form_of_a_decision(asked: Bench) -> None:
    answer = await asked.say("nam", "/duyet N1 đồng ý 15/11")
    assert "Hạn mới cần muộn hơn" in answer
    assert "Ghi lại, ví dụ: /duyet N1 đồng ý dd/mm" in answer
    assert "đề nghị ghi cả năm" in await asked.say("nam", "/duyet N1 đồng ý 1/11")
    assert "Hạn: thứ Sáu, 20/11/2026" in await asked.say("quan", "N1")


# Several items


async def test_periods_of_one_item_are_told_apart_by_their_days_and_the_rest_is_counted(bench: Bench) -> None:
    await add(bench, "3.1", "Điểm báo", "P.KT", date(2026, 11, 10))
    await periods(bench, "3.1", *(date(2026, 11, day) for day in range(11, 22)))
    answer = await bench.say("quan", "xong")
    assert "1. [3.1] Điểm báo - hạn 10/11\n2. [3.1] Điểm báo - hạn 11/11\n" in answer
    assert "Còn 3 việc nữa, xem: /nhiemvu. Việc không có ở trên, đề nghị ghi cả mã, ví dụ: 3.1 ĐANG LÀM 60%" in answer
    assert [b.label for b in bench.channel.said["quan"][-1].buttons][:2] == ["1. [3.1] 10/11", "2. [3.1] 11/11"]
    await bench.say("quan", "/settings english")
    answer = await bench.say("quan", "xong")
    assert "2. [3.1] Điểm báo - due 11/11\n" in answer
    assert "There are 3 more, see: /items." in answer


async def test_items_of_one_code_are_told_apart_by_their_units(bench: Bench) -> None:
    await add(bench, "3.1", "Điểm báo", "P.KT", date(2026, 11, 10))
    await add(bench, "3.1", "Điểm báo", "P.VHXH", date(2026, 11, 10), "Chương trình khác")
    answer = await bench.say("hoa", "/viec 3.1")
    assert answer.startswith("Đồng chí muốn xem việc nào?\n")
    assert "[3.1] Điểm báo - P.KT, hạn 10/11" in answer
    assert "[3.1] Điểm báo - P.VHXH, hạn 10/11" in answer
    assert (await bench.say("hoa", "/xong 3.1 BC 45")).startswith("Đồng chí đang cập nhật việc nào?\n")


# Shares and days


@pytest.mark.parametrize("words", ["N1 đang làm 150%", "N1 110%", "N1 1500%", "/tiendo N1 150%"])
async def test_a_share_beyond_the_whole_is_refused_and_changes_nothing(asked: Bench, words: str) -> None:
    await asked.say("quan", "N1 đang làm 40%")
    answer = await asked.say("quan", words)
    assert answer.startswith("[N1] Tỷ lệ ghi từ 0% đến 100%.\n")
    assert "Không có gì thay đổi" in answer
    assert "Trạng thái: Đang thực hiện 40%\n" in await asked.say("quan", "/viec N1")
    await asked.say("quan", "/settings english")
    assert (await asked.say("quan", words)).startswith("[N1] A percentage is from 0% to 100%.\n")


@pytest.mark.parametrize("words", ["đạt 120% kế hoạch", "thu ngân sách đạt 112%"])
async def test_a_figure_above_the_plan_is_no_share(asked: Bench, words: str) -> None:
    assert "Ghi nhận [N1]: Đang thực hiện" in await asked.say("quan", f"N1 đang làm, {words}")


@pytest.mark.parametrize(
    "words", ["31/2 xong", "dự kiến 31/2 xong", "đang làm 60%, 32/13 xong", "/tiendo N1 60% 31/2 xong"]
)
async def test_a_promised_day_that_cannot_be_is_asked_back(asked: Bench, words: str) -> None:
    answer = await asked.say("quan", words if words.startswith("/") else f"N1 {words}")
    day, why = ("32/13", "“32/13” không có trong lịch") if "32/13" in words else ("31/2", "Tháng 2/2027 chỉ có 28 ngày")
    assert answer.startswith("Ghi nhận [N1]: Đang thực hiện")
    asks = f"\n---\n[N1] Chưa đọc được ngày “{day}”.\nTiến độ đã ghi, ngày dự kiến chưa được ghi.\n{why}"
    assert asks in answer
    assert "\n0. Không ghi ngày dự kiến" in answer
    assert "Dự kiến xong: Chủ nhật, 28/02/2027." in await asked.say("quan", "28/2/2027")
    await asked.say("quan", "/settings english")
    answer = await asked.say("quan", words if words.startswith("/") else f"N1 {words}")
    assert f"[N1] The day “{day}” could not be read.\nThe progress is recorded, no expected day is.\n" in answer


async def test_a_day_that_promises_nothing_is_named_and_not_asked_about(asked: Bench) -> None:
    answer = await asked.say("quan", "N1 đang làm, đã họp 31/2")
    assert "Chưa đọc được ngày “31/2”. Ngày dự kiến chưa được ghi." in answer
    assert "---" not in answer
    assert "Dự kiến" not in await asked.say("quan", "N1 đang làm, đã họp ngày 5/11")


async def test_a_share_of_things_is_no_day(asked: Bench) -> None:
    assert "Chưa đọc được" not in await asked.say("quan", "N1 đã rà soát 5/40 hộ")


@pytest.mark.parametrize("words", ["N1 đã nộp 31/2", "/xong N1 31/2"])
async def test_a_claim_with_a_day_that_cannot_be_is_asked_back(asked: Bench, words: str) -> None:
    answer = await asked.say("quan", words)
    assert answer.startswith("[N1] Hệ thống chưa chắc đã hiểu đúng.\nChưa đọc được ngày “31/2”.\n")
    assert "Đơn vị báo đã hoàn thành" in await asked.say("quan", "1")


async def test_an_extension_to_a_day_that_cannot_be_says_which(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    said = "[N1] Chưa đọc được ngày “32/13”.\n“32/13” không có trong lịch. "
    assert (await bench.say("quan", "N1 gia hạn 32/13 chờ số liệu")).startswith(said)
    assert (await bench.say("quan", "32/13")).startswith(said)
    assert (await bench.say("quan", "tùy anh")).startswith("[N1] Chưa đọc được ngày “tùy anh”.\n")
    assert "Đã ghi đề nghị gia hạn [N1] đến thứ Hai, 30/11/2026" in await bench.say("quan", "30/11")
    await bench.say("quan", "/hoantac")
    await bench.say("quan", "/settings english")
    answer = await bench.say("quan", "/extend N1 32/13")
    assert answer.startswith("[N1] The day “32/13” could not be read.\nThere is no such date in the calendar. ")


# Undone


async def test_undoing_says_what_was_undone_and_how_the_item_stands(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    await bench.say("quan", "N1 đang làm 60%")
    await bench.say("quan", "N1 xong")
    answer = await bench.say("quan", "/hoantac")
    assert answer.startswith("[N1] Đã hoàn tác.\nHiện nay: Đang thực hiện 60%, hạn 20/11/2026.\nĐã bỏ: Chờ xác nhận.\n")
    assert answer.endswith("Người đã được báo về thay đổi này sẽ nhận tin rút lại.")
    await bench.say("quan", "N1 gia hạn 30/11 chờ số liệu")
    assert "Đã bỏ: đề nghị gia hạn đến 30/11/2026." in await bench.say("quan", "/hoantac")
    await bench.say("quan", "N1 gia hạn 30/11 chờ số liệu")
    bench.clock.travel_to("2026-11-09 09:05")
    await bench.say("nam", "/duyet N1 đồng ý")
    answer = await bench.say("nam", "/hoantac")
    assert "Hiện nay: Đang thực hiện 60%, hạn 20/11/2026, đang xin gia hạn đến 30/11/2026." in answer
    assert "Đã bỏ: hạn 30/11/2026." in answer


async def test_undoing_an_assignment_says_that_it_is_no_more(bench: Bench) -> None:
    await bench.say("hoa", "/settings english")
    await bench.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    answer = await bench.say("hoa", "/undo")
    assert answer.startswith("[N1] Undone. The task is no more.\nTaken back: task assigned to P.KT.")


# Who hears what


async def test_rubbish_is_answered_with_what_the_speaker_may_do(bench: Bench) -> None:
    assert "2.3 XONG" in await bench.say("lan", "trời hôm nay đẹp")
    leader, office = await bench.say("nam", "trời hôm nay đẹp"), await bench.say("hoa", "/abc")
    for answer in (leader, office):
        assert answer.startswith("Hệ thống chưa rõ nội dung đồng chí vừa gửi.\nĐồng chí có thể gõ: /tonghop")
        assert "XONG" not in answer
    assert "/duyet" in leader
    assert "/duyet" not in office
    assert "/xacnhan" in office
    await bench.connect("an", Role.VIEWER, "PMC1")
    assert (await bench.say("an", "abc")).endswith("/tonghop (tổng hợp tiến độ); /trogiup (xem hướng dẫn).")
    await bench.say("nam", "/settings english")
    assert "You may type: /summary (summary of progress); /approve" in await bench.say("nam", "abc")


async def test_the_list_of_units_is_offered_to_whoever_may_see_it(bench: Bench) -> None:
    assert "/donvi list" in await bench.say("hoa", "/tonghop XYZQW")
    assert (await bench.say("nam", "/tonghop XYZQW")).endswith("Xem mã các đơn vị: /tonghop donvi")
    assert (await bench.say("lan", "/nhiemvu XYZQW")).endswith("Đề nghị đồng chí ghi lại mã hoặc tên đơn vị.")


async def test_a_code_that_was_not_typed_is_asked_for(bench: Bench) -> None:
    assert (await bench.say("khach", "DK")).startswith("Gõ DK và mã, ví dụ: DK ABCDE23456")


async def test_an_unknown_role_is_named_and_the_roles_listed(bench: Bench) -> None:
    answer = await bench.say("hoa", "/moi P.KT sếp")
    assert answer.startswith('Không có vai trò "sếp".\nCác vai trò: officer (cán bộ đầu mối), head')
    assert answer.endswith("/moi P.KT head")
    assert 'Không có đơn vị "PKTX sếp"' in await bench.say("hoa", "/moi PKTX sếp")
    await bench.say("hoa", "/settings english")
    assert (await bench.say("hoa", "/invite P.KT boss")).startswith('There is no role "boss".\nRoles: officer')


async def test_whoever_may_found_an_office_is_shown_how_and_whom_to_invite_first(bench: Bench) -> None:
    assert "Lập cơ quan: /donvi add TPMC; Thành phố Móng Cái" in await bench.say("root", "/donvi add TPHL Hạ Long")
    assert "Lập cơ quan" not in await bench.say("hoa", "/donvi add TPHL Hạ Long")
    answer = await bench.say("root", "/donvi add TPHL; Thành phố Hạ Long")
    assert answer.endswith("Mời: /moi TPHL admin (Văn phòng), /moi TPHL leader (lãnh đạo)")


async def test_the_period_of_a_claim_is_said_once(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.KT; Điểm báo; hạn thứ Sáu hằng tuần")
    await bench.say("quan", "N1 xong BC 45")
    assert bench.said_to("hoa")[-1].count("13/11/2026") == 1


# Codes of other forms


async def test_an_imported_code_is_understood_at_the_head_of_a_report(bench: Bench) -> None:
    await add(bench, "A5", "Điểm báo", "P.KT", date(2026, 11, 20))
    await add(bench, "A6", "Rà soát hộ nghèo", "P.KT", date(2026, 11, 23))
    await add(bench, "A7", "Chỉnh trang", "P.VHXH", date(2026, 11, 23))
    assert "Đã ghi đề nghị gia hạn [A5] đến thứ Hai, 30/11/2026" in await bench.say(
        "quan", "A5 gia hạn 30/11 chờ số liệu"
    )
    assert "[A6]: Đang thực hiện, 60%" in await bench.say("quan", "[a6]: đang làm 60%")
    answer = await bench.say("quan", "A5: xong BC 45, A6 đang làm 80%")
    assert "[A5] Đơn vị báo đã hoàn thành" in answer
    assert "[A6]: Đang thực hiện, 80%" in answer
    assert "A7" not in await bench.say("quan", "A7 xong")  # another unit's


async def test_a_number_that_counts_something_is_no_code(bench: Bench) -> None:
    await add(bench, "3", "Điểm báo", "P.KT", date(2026, 11, 20))
    await add(bench, "4", "Rà soát hộ nghèo", "P.KT", date(2026, 11, 23))
    assert "[4] Đơn vị báo đã hoàn thành" in await bench.say("quan", "4 xong")
    await bench.say("quan", "3 hồ sơ đã xong")
    assert "Chờ xác nhận" not in await bench.say("quan", "/viec 3")


# What is our fault


async def test_an_error_of_ours_is_said_nothing_is_kept_and_the_next_is_served(either: Bench) -> None:
    await either.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    before = await either.count("reports")
    await _rule(either, "kind = 'recurring', rrule = 'FREQ=NEVER'")  # no day comes of it
    with capture_logs() as logged:
        answer = await either.say("quan", "N1 đang làm 60%")
    assert sum(one["log_level"] == "error" for one in logged) == 1
    assert answer == (
        "Hệ thống gặp sự cố, chưa lưu được tin của đồng chí.\nĐề nghị gửi lại sau 15 phút hoặc báo Văn phòng."
    )
    assert await either.count("reports") == before
    await _rule(either, "kind = 'date', rrule = NULL")
    assert "Ghi nhận [N1]: Đang thực hiện, 60%." in await either.say("quan", "N1 đang làm 60%")


async def _rule(bench: Bench, values: str) -> None:
    async with bench.store.begin() as session:
        await (await session.connection()).execute(text(f"UPDATE items SET {values}"))
