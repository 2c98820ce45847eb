"""Smaller duties of coordinating units: given, reminded of, reported, accepted; the lead sees whom it waits for."""

from collections.abc import Callable
from datetime import date

import pytest

from data import items
from data.items import NewItem
from domain.deadlines import DeadlineKind
from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears

GIVE = "/phancong N1 CAP; cung cấp số liệu an ninh; hạn 18/11"


@pytest.fixture
async def one(either: Bench) -> Bench:
    """N1 is led by P.VHXH beside CAP and P.KT, due on the 20th; Sơn is CAP's officer, Quân leads N2 with P.KT."""
    bench = either
    await bench.connect("son", Role.OFFICER, "CAP")
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp CAP, P.KT")
    bench.forget()
    return bench


@pytest.fixture
async def given(one: Bench) -> Bench:
    """CAP has a duty on N1, due on Wednesday the 18th; ten minutes later nothing can be undone."""
    await one.say("lan", GIVE)
    one.clock.travel_to("2026-11-09 09:30")
    one.forget()
    return one


async def test_a_duty_is_called_by_any_name_of_its_unit(one: Bench) -> None:
    await one.say("hoa", "/giao P.KT; Rà soát hộ nghèo; hạn 30/11; phối hợp P.VHXH")
    await one.say("quan", "/phancong N2 VHXH; cung cấp danh sách; hạn 20/11")
    assert "[N2-P.VHXH]" in await one.say("lan", "N2-VHXH đang làm 60%")
    assert "đã báo xong" in await one.say("lan", "/xong N2-VHXH BC 3") or "N2-P.VHXH" in one.said_to("quan")[-1]
    assert "không tìm thấy" in await one.say("lan", "/viec N2-TTYT")


async def test_the_lead_gives_a_coordinating_unit_a_duty_with_a_day(one: Bench) -> None:
    heard = ears(one)
    answer = await one.say("lan", GIVE)
    assert "[N1-CAP] Đã giao phần việc, hạn thứ Tư, 18/11/2026." in answer
    assert "Công an phường (CAP): cung cấp số liệu an ninh" in answer
    assert "Việc [N1]: hạn 20/11/2026." in answer
    told = heard()
    assert set(told) == {"lan", "minh", "son"}
    assert "[N1-CAP] Phần việc phối hợp, hạn thứ Tư, 18/11/2026" in told["son"][0]
    assert "cung cấp số liệu an ninh" in told["son"][0]
    assert "[N1] Kế hoạch tuyên truyền - Phòng Văn hóa - Xã hội chủ trì, hạn 20/11/2026" in told["son"][0]
    assert "Người giao: Lan." in told["son"][0]
    assert "Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc" in told["son"][0]


@pytest.mark.parametrize(
    "typed",
    [
        "phan cong N1 CAP; cung cap so lieu an ninh; han 18/11",
        "/duty N1 CAP; cung cấp số liệu an ninh; due 18/11",
        "/phancong N1; Công an phường; cung cấp số liệu an ninh; hạn thứ Tư tuần sau",
    ],
)
async def test_a_duty_is_given_in_the_forms_offices_write(one: Bench, typed: str) -> None:
    assert "[N1-CAP] Đã giao phần việc, hạn thứ Tư, 18/11/2026." in await one.say("minh", typed)


async def test_what_is_missing_is_asked_for_and_a_restart_forgets_nothing(one: Bench) -> None:
    assert "Giao phần việc cho đơn vị nào?" in await one.say("lan", "/phancong N1")
    one.restart()
    assert "Nội dung phần việc là gì?" in await one.choose("lan", "1. CAP")
    one.restart()
    assert "Hạn của phần việc là ngày nào?" in await one.say("lan", "cung cấp số liệu an ninh")
    one.restart()
    answer = await one.say("lan", "25/11")
    assert "[N1] Hạn phần việc không sau hạn của việc" in answer
    assert "Hạn của việc: thứ Sáu, 20/11/2026." in answer
    assert "Chưa đọc được ngày" in await one.say("lan", "khi nào tiện")
    assert await one.count("duties") == 0
    assert "[N1-CAP] Đã giao phần việc, hạn thứ Tư, 18/11/2026." in await one.say("lan", "18/11")
    assert await one.count("duties") == 1


async def test_a_day_gone_by_is_asked_back(one: Bench) -> None:
    assert "[N1]" in await one.say("lan", "/phancong N1 CAP; cung cấp số liệu; hạn 2/11")
    assert await one.count("duties") == 0
    assert "hạn thứ Sáu, 20/11/2026" in await one.say("lan", "20/11")


async def test_codes_number_on_and_never_mean_another_item(one: Bench) -> None:
    await one.say("lan", GIVE)
    assert "[N1-CAP-2] Đã giao" in await one.say("lan", "/phancong N1 CAP; cử cán bộ; hạn 17/11")
    assert "[N1-P.KT] Đã giao" in await one.say("lan", "/phancong N1 P.KT; dựng pa nô; hạn 17/11")
    assert "dựng pa nô" in await one.say("quan", "N1-P.KT")
    assert "[N1-CAP-2] Đã ghi: báo xong." in await one.say("son", "n1-cap-2 xong rồi")
    assert "chưa xong" in await one.say("son", "/viec N1-CAP")


@pytest.mark.parametrize(
    ("who", "text", "answer"),
    [
        ("lan", "/phancong", "Lệnh /phancong chưa đủ"),
        ("lan", "/dondoc", "Lệnh /dondoc chưa đủ"),
        ("lan", "/phancong N1 ĐTN; dựng pa nô; hạn 18/11", "ĐTN không phối hợp việc này"),
        ("lan", "/phancong N1 P.VHXH; dựng pa nô; hạn 18/11", "là đơn vị chủ trì"),
        ("lan", "/phancong N9 CAP; dựng pa nô; hạn 18/11", "không tìm thấy"),
        ("son", "/phancong N1 P.KT; dựng pa nô; hạn 18/11", "Việc này do"),
        ("son", "/dondoc N1", "Việc này do"),
        ("lan", "/dondoc N1", "Không có phần việc phối hợp nào đang chờ"),
        ("nobody", GIVE, "Để nhận nhắc việc"),
    ],
)
async def test_who_may_not_or_typed_it_wrongly_changes_nothing(one: Bench, who: str, text: str, answer: str) -> None:
    heard = ears(one)
    before = await one.count("reports")
    assert answer in await one.say(who, text)
    assert (await one.count("reports"), await one.count("duties")) == (before, 0)
    assert set(heard()) <= {who}


async def test_the_office_brings_in_another_unit_by_giving_it_a_duty(one: Bench) -> None:
    await one.connect("thu", Role.OFFICER, "ĐTN")
    answer = await one.say("hoa", "/phancong N1 ĐTN; huy động đoàn viên; hạn 18/11")
    assert "từ nay phối hợp việc này" in answer
    assert "được giao phối hợp" in one.said_to("thu")[-1]
    assert "Giao phần việc phối hợp" in one.said_to("lan")[-1]
    assert "Phối hợp: CAP, P.KT, ĐTN" in await one.say("lan", "/viec N1")
    assert "Đã hoàn tác" in await one.say("hoa", "/hoantac")
    assert "Phối hợp: CAP, P.KT\n" in await one.say("lan", "/viec N1")
    assert "không tìm thấy" in await one.say("thu", "/viec N1")
    assert "không tìm thấy" in await one.say("thu", "/viec N1-ĐTN")


async def test_a_duty_is_reported_by_its_unit_and_accepted_by_the_lead(given: Bench) -> None:
    heard = ears(given)
    assert "[N1-CAP] Đang thực hiện 60%." in await given.say("son", "N1-CAP đang làm 60%")
    assert set(heard()) == {"son"}
    heard = ears(given)
    assert '[N1-CAP] Vướng mắc - "chờ số liệu của tỉnh".' in await given.say("son", "N1-CAP vướng chờ số liệu của tỉnh")
    assert set(heard()) == {"son", "lan", "minh"}
    heard = ears(given)
    answer = await given.say("son", "/xong N1-CAP BC 45")
    assert "[N1-CAP] Đã ghi: báo xong." in answer
    assert "Đơn vị chủ trì sẽ xem và thông báo lại." in answer
    assert set(heard()) == {"son", "lan", "minh"}
    assert "CAP báo xong phần việc phối hợp" in given.said_to("lan")[-1]
    assert "[N1-CAP] Đã ghi: đã nhận kết quả." in await given.choose("lan", "1. Nhận")
    assert "[N1-CAP] Đã nhận kết quả." in given.said_to("son")[-1]
    assert "đã được ghi nhận trước đó" in await given.choose("minh", "1. Nhận")
    assert "Hiện nay: đã xong" in await given.say("son", "N1-CAP xong")


async def test_what_has_begun_never_goes_back_to_not_begun(given: Bench) -> None:
    """Neither an item nor a duty; what was said of either stands, and the answer says how."""
    assert (await given.say("lan", "N1 chưa làm")).startswith("Ghi nhận [N1]: chưa bắt đầu.\nHạn ")
    assert "[N1-CAP] Đã ghi: chưa làm." in await given.say("son", "N1-CAP chưa làm")
    await given.say("lan", "N1 đang làm 60%")
    await given.say("lan", "/vuong N1 chờ số liệu của tỉnh")
    await given.say("lan", "0")
    answer = await given.say("lan", "N1 chưa làm")
    assert answer.startswith("Ghi nhận [N1]: chưa có tiến triển thêm.\nTrạng thái vẫn là: Đang thực hiện 60%, vướng ")
    assert "Nếu tiến độ đã ghi chưa đúng, gõ: N1 ĐANG LÀM 20%" in answer
    assert 'Trạng thái: Đang thực hiện 60%, vướng "chờ số liệu của tỉnh"' in await given.say("lan", "/viec N1")
    await given.say("son", "N1-CAP đang làm 40%")
    assert "[N1-CAP] Chưa có tiến triển thêm, vẫn 40%." in await given.say("son", "N1-CAP chua lam")
    assert "đang làm 40%" in await given.say("son", "/viec N1-CAP")


async def test_what_will_not_do_is_sent_back_with_words(given: Bench) -> None:
    await given.say("son", "N1-CAP xong")
    assert "Cần bổ sung gì?" in await given.choose("lan", "2. Cần bổ sung")
    given.restart()
    assert "[N1-CAP] Đã ghi: kết quả cần bổ sung." in await given.say("lan", "thiếu số liệu tháng 10")
    assert 'Lan: "thiếu số liệu tháng 10"' in given.said_to("son")[-1]
    assert "chưa xong" in await given.say("son", "/viec N1-CAP")


async def test_the_three_digits_of_the_notice_answer_it(one: Bench) -> None:
    await one.say("lan", GIVE)
    assert "Vướng mắc gì?" in await one.choose("son", "3. Vướng mắc")
    one.restart()
    assert "chờ công văn của tỉnh" in await one.say("son", "chờ công văn của tỉnh")
    assert "CAP báo vướng" in one.said_to("lan")[-1]


async def test_words_without_a_code_are_of_the_duty_that_was_just_told(given: Bench) -> None:
    await given.say("hoa", "/giao CAP; Tuần tra ban đêm; hạn 30/11")
    await given.tick("2026-11-13 08:00")  # three working days ahead
    assert "[N1-CAP]" in given.said_to("son")[-1]
    assert "[N1-CAP] Đã ghi: báo xong." in await given.say("son", "xong rồi ạ")
    assert "Trạng thái: Chưa thực hiện" in await given.say("son", "/viec N2")
    assert "Trạng thái: Chưa thực hiện" in await given.say("lan", "/viec N1")


async def test_it_is_asked_which_where_an_item_or_a_duty_can_be_meant(given: Bench) -> None:
    await given.say("hoa", "/giao CAP; Tuần tra ban đêm; hạn 18/11")
    await given.tick("2026-11-13 08:00")
    assert "2 việc cần chú ý" in given.said_to("son")[-1]
    assert "Phần việc phối hợp:\n2. " in given.said_to("son")[-1]
    assert "Đồng chí đang cập nhật việc nào?" in await given.say("son", "xong rồi")
    assert "[N1-CAP] Đã ghi: báo xong." in await given.choose("son", "2. [N1-CAP]")
    assert "Trạng thái: Chưa thực hiện" in await given.say("son", "/viec N2")


async def test_a_number_of_a_list_shows_the_duty_with_its_answers(given: Bench) -> None:
    await given.say("hoa", "/giao CAP; Tuần tra ban đêm; hạn 18/11")
    await given.tick("2026-11-13 08:00")
    assert "Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc" in await given.choose("son", "2. [N1-CAP]")
    assert "[N1-CAP] Đã ghi: báo xong." in await given.choose("son", "1. Xong")


async def test_the_unit_is_reminded_of_its_duty_in_the_same_message_and_never_twice(given: Bench) -> None:
    days = {"12": 0, "13": 1, "16": 1, "17": 2, "18": 3, "19": 4, "20": 4, "23": 5, "24": 5, "30": 5}
    for day, number in days.items():
        await given.tick(f"2026-11-{day} 08:00")
        await given.tick(f"2026-11-{day} 08:05")
        await given.tick(f"2026-11-{day} 14:00")
        assert len(given.said_to("son")) == number, day
    assert given.said_to("son")[0].startswith("Còn 5 ngày: [N1-CAP] cung cấp số liệu an ninh")
    assert given.said_to("son")[2].startswith("Hôm nay đến hạn: [N1-CAP]")
    assert given.said_to("son")[-1].startswith("Đã quá hạn 5 ngày: [N1-CAP]")
    assert not any("CAP" in said for said in given.said_to("nam"))


async def test_nothing_is_said_of_a_duty_at_night_or_on_a_day_off(one: Bench) -> None:
    await one.say("lan", "/phancong N1 CAP; cung cấp số liệu; hạn 15/11")  # a Sunday
    one.forget()
    for at, number in (("12 03:00", 0), ("12 08:00", 1), ("12 22:00", 1), ("13 05:00", 1), ("13 08:00", 2)):
        await one.tick(f"2026-11-{at}")
        assert len(one.said_to("son")) == number, at
    for at in ("14 08:00", "15 08:00", "15 14:00"):
        await one.tick(f"2026-11-{at}")
    assert len(one.said_to("son")) == 2


async def test_what_was_reported_dropped_or_moved_meanwhile_is_not_reminded_of(given: Bench) -> None:
    await given.tick("2026-11-13 08:00")
    await given.say("son", "N1-CAP xong")
    given.forget()
    for day in ("17", "18", "19"):
        await given.tick(f"2026-11-{day} 08:00")
    assert given.said_to("son") == []


async def test_the_lead_sees_whom_it_waits_for_and_asks_with_one_digit(given: Bench) -> None:
    await given.tick("2026-11-19 08:00")
    said = given.said_to("lan")[-1]
    assert "Chờ CAP: cung cấp số liệu an ninh, hạn 18/11, quá 1 ngày" in said
    assert "6. Đôn đốc CAP" in said
    heard = ears(given)
    assert "[N1] Đã đôn đốc CAP." in await given.choose("lan", "6. Đôn đốc CAP")
    assert set(heard()) == {"lan", "son"}
    assert "P.VHXH đang chờ: [N1-CAP]" in given.said_to("son")[-1]
    assert "đề nghị đơn vị quan tâm" in given.said_to("son")[-1]
    heard = ears(given)
    assert "đã nhắc lúc 08:00, Lan" in await given.say("minh", "/dondoc N1 CAP")
    assert set(heard()) == {"minh"}
    given.clock.travel_to("2026-11-19 14:00")
    assert "[N1] Đã đôn đốc CAP." in await given.say("minh", "don doc N1")
    assert "Chờ CAP: cung cấp số liệu an ninh, hạn 18/11, quá 1 ngày" in await given.say("lan", "/viec N1")


async def test_who_was_asked_was_asked_and_nothing_older_is_taken_back_for_it(given: Bench) -> None:
    await given.say("lan", "N1 đang làm 40%")
    await given.say("lan", "/dondoc N1 CAP")
    heard = ears(given)
    answer = await given.say("lan", "/hoantac")
    assert answer.startswith("Đã nhắc [N1], không rút lại được.\n")
    assert "Trước đó đồng chí có thay đổi ở [N1], chưa hoàn tác. Trả lời: 1. " in answer
    assert "Đang thực hiện 40%" in await given.say("lan", "/viec N1")
    await given.say("lan", "/hoantac")
    assert "[N1] Đã hoàn tác. Hiện nay: Chưa thực hiện" in await given.choose("lan", "1. Hoàn tác")
    assert set(heard()) == {"lan"}


async def test_only_the_lead_claims_the_item(given: Bench) -> None:
    heard = ears(given)
    answer = await given.say("son", "N1 xong")
    assert "[N1] Việc này do đơn vị chủ trì thực hiện." in answer
    assert "đã ghi ý kiến của đồng chí và chuyển đơn vị chủ trì" in answer
    assert "Phần việc của đơn vị: gõ N1-CAP XONG" in answer
    assert "lan" in heard()
    assert "Trạng thái: Chưa thực hiện" in await given.say("lan", "/viec N1")


async def test_who_works_beside_the_lead_is_told_who_leads_and_what_they_can_do_instead(given: Bench) -> None:
    before = await given.count("reports")
    heard = ears(given)
    for typed in ("/xong N1", "/tiendo N1 60%", "/vuong N1 chờ", "/giahan N1 30/11 chờ", "/nhaclai N1 mai"):
        answer = await given.say("son", typed)
        assert answer.startswith("[N1] Việc này do Phòng Văn hóa - Xã hội chủ trì.\nKế hoạch tuyên truyền\n"), typed
        assert "Phần việc của đơn vị: gõ N1-CAP XONG / N1-CAP ĐANG LÀM 60%" in answer
        assert "Trao đổi với đơn vị chủ trì: /traodoi N1 NỘI DUNG" in answer
    assert "Phần việc" not in (plain := await given.say("quan", "/xong N1"))
    assert "Việc này do Phòng Văn hóa - Xã hội chủ trì." in plain
    await given.connect("thu", Role.OFFICER, "ĐTN")
    assert "không tìm thấy" in await given.say("thu", "/xong N1")
    assert (await given.count("reports"), set(heard())) == (before, {"son", "quan", "thu"})


async def test_a_claim_with_open_duties_is_asked_about_and_closes_them(given: Bench) -> None:
    await given.say("lan", "/phancong N1 P.KT; dựng pa nô; hạn 17/11")
    await given.say("quan", "N1-P.KT xong")
    answer = await given.say("lan", "N1 xong BC 45")
    assert "[N1] Còn phần việc phối hợp chưa xong." in answer
    assert "[N1-CAP] cung cấp số liệu an ninh" in answer
    assert "P.KT" not in answer
    given.restart()
    assert "Trạng thái: Chưa thực hiện" in await given.say("hoa", "/viec N1")
    heard = ears(given)
    assert "Đơn vị báo đã hoàn thành" in await given.choose("lan", "1. Vẫn báo xong")
    assert "[N1-CAP] Không cần nữa." in heard()["son"][-1]
    assert "[N1-P.KT] Đã nhận kết quả." in heard()["quan"][-1]
    assert "Văn bản: BC 45" in given.said_to("lan")[-1]
    given.forget()
    await given.tick("2026-11-17 08:00")
    assert given.said_to("son") == []
    assert "Hiện nay: không cần nữa" in await given.say("son", "N1-CAP xong")


async def test_a_claim_that_is_left_or_taken_back_leaves_the_duties(given: Bench) -> None:
    await given.say("lan", "N1 xong")
    await given.say("lan", "0")
    assert "Trạng thái: Chưa thực hiện" in await given.say("lan", "/viec N1")
    await given.say("lan", "N1 xong")
    await given.say("lan", "vẫn báo xong")
    assert "Đã hoàn tác" in await given.say("lan", "/hoantac")
    assert "rút lại" in given.said_to("son")[-1]
    assert "Chờ CAP: cung cấp số liệu an ninh" in await given.say("lan", "/viec N1")
    given.forget()
    await given.tick("2026-11-17 08:00")
    assert "[N1-CAP]" in given.said_to("son")[-1]


async def test_what_was_given_or_reported_can_be_taken_back(one: Bench) -> None:
    await one.say("lan", GIVE)
    await one.say("lan", "N1 đang làm 30%")
    await one.say("son", "N1-CAP xong")
    assert "[N1-CAP] Đã hoàn tác." in await one.say("son", "/hoantac")
    assert "[N1-CAP] Thông báo trước đã được rút lại." in one.said_to("lan")[-1]
    assert "chưa xong" in await one.say("son", "/viec N1-CAP")
    assert "Đang thực hiện 30%" in await one.say("lan", "/viec N1")
    assert "Hiện nay: Chưa thực hiện" in await one.say("lan", "/hoantac")
    assert "[N1-CAP] Đã hoàn tác." in await one.say("lan", "/hoantac")
    assert "Hiện nay: phần việc này không còn." in one.said_to("son")[-1]
    one.forget()
    await one.tick("2026-11-17 08:00")
    assert one.said_to("son") == []


async def test_a_duty_gets_another_day_or_is_not_needed_any_more(given: Bench) -> None:
    assert "Hạn mới: thứ Năm, 19/11/2026." in await given.say("lan", "/phancong N1-CAP; hạn 19/11")
    assert "Hạn mới của phần việc: thứ Năm, 19/11/2026." in given.said_to("son")[-1]
    assert "không sau hạn của việc" in await given.say("lan", "/phancong N1-CAP; hạn 30/11")
    assert "Hạn mới: thứ Sáu, 20/11/2026." in await given.choose("lan", "1. thứ Sáu")
    assert "Việc này do" in await given.say("son", "/phancong N1-CAP thôi")
    assert "[N1-CAP] Đã ghi: không cần nữa." in await given.say("lan", "/phancong N1-CAP thôi")
    assert "[N1-CAP] Không cần nữa." in given.said_to("son")[-1]


async def test_a_pause_silences_duties_and_a_withdrawal_ends_them(given: Bench) -> None:
    await given.say("nam", "/tamdung N1")
    given.forget()
    for day in ("13", "17"):
        await given.tick(f"2026-11-{day} 08:00")
    assert given.said_to("son") == []
    await given.say("nam", "/tieptuc N1")
    given.forget()
    await given.tick("2026-11-18 08:00")
    assert "[N1-CAP]" in given.said_to("son")[-1]
    await given.say("nam", "/huy N1; 20/QĐ-UBND")
    assert "Hiện nay: không cần nữa" in await given.say("son", "N1-CAP xong")
    given.forget()
    await given.tick("2026-11-19 08:00")
    assert given.said_to("son") == []


async def test_an_earlier_deadline_brings_duties_forward_a_later_one_leaves_them(given: Bench) -> None:
    await given.say("nam", "/sua N1; hạn 27/11")
    assert "hạn 18/11" in await given.say("son", "/viec N1")
    await given.say("nam", "/sua N1; hạn 16/11")
    assert any("[N1-CAP] Đổi hạn." in said and "thứ Hai, 16/11/2026" in said for said in given.said_to("son"))
    assert "Đã hoàn tác" in await given.say("nam", "/hoantac")
    assert "hạn 18/11" in await given.say("son", "/viec N1")


async def test_duties_follow_the_item_to_another_lead(given: Bench) -> None:
    await given.say("lan", "/phancong N1 P.KT; dựng pa nô; hạn 17/11")
    await given.say("nam", "/sua N1; chủ trì P.KT")
    assert "Chờ CAP: cung cấp số liệu an ninh" in await given.say("quan", "/viec N1")
    assert "Trạng thái: không cần nữa" in await given.say("quan", "/viec N1-P.KT")
    assert "không tìm thấy" in await given.say("lan", "/viec N1-CAP")
    await given.say("son", "N1-CAP xong")
    assert "CAP báo xong" in given.said_to("quan")[-1]


async def test_a_unit_that_does_not_coordinate_any_more_has_no_duty(given: Bench) -> None:
    await given.say("hoa", "/sua N1; phối hợp P.KT")
    assert "[N1-CAP] Không cần nữa." in given.said_to("son")[-1]
    assert "không tìm thấy" in await given.say("son", "/viec N1-CAP")


async def test_the_list_of_a_unit_shows_its_duties_apart_and_totals_do_not_count_them(one: Bench) -> None:
    before = await one.say("nam", "/tonghop")
    await one.say("lan", GIVE)
    one.clock.travel_to("2026-11-19 09:00")
    said = await one.say("son", "/nhiemvu")
    assert "Việc đang mở: 0" in said
    assert "Phần việc phối hợp: 1\n- [N1-CAP] cung cấp số liệu an ninh, hạn 18/11; chưa xong, quá 1 ngày" in said
    assert "P.VHXH chủ trì" in said
    assert "Phần việc" not in await one.say("lan", "/nhiemvu")
    one.clock.travel_to("2026-11-09 09:00")
    assert await one.say("nam", "/tonghop") == before


async def test_the_history_tells_who_did_what_to_a_duty(given: Bench) -> None:
    await given.say("son", "N1-CAP đang làm 60%")
    await given.say("lan", "/dondoc N1")
    await given.say("hoa", "N1-CAP xong")
    await given.say("lan", "/xacnhan N1-CAP")
    told = await given.say("lan", "/lichsu N1")
    for line in (
        'Lan giao phần việc phối hợp: "N1-CAP: cung cấp số liệu an ninh; hạn 18/11/2026"',
        'Son báo tiến độ phần việc: "N1-CAP: đang làm 60%"',
        'Lan đôn đốc phần việc: "N1-CAP"',
        'Hoa (báo thay) báo xong phần việc: "N1-CAP: xong"',
        'Lan nhận phần việc: "N1-CAP"',
    ):
        assert line in told
    assert told == await given.say("lan", "/lichsu N1-CAP")


async def test_a_coordinating_unit_may_comment_on_the_item(one: Bench) -> None:
    heard = ears(one)
    assert "[N1]" in await one.say("son", "/traodoi N1 đề nghị lùi sang tuần sau")
    assert 'Son: "đề nghị lùi sang tuần sau"' in heard()["lan"][-1]
    assert "trao đổi" in await one.say("lan", "/lichsu N1")
    assert "Trạng thái: Chưa thực hiện" in await one.say("lan", "/viec N1")


@pytest.mark.parametrize(
    "words",
    [
        "ý kiến phối hợp: đề nghị lùi sang tuần sau",
        "y kien phoi hop la da xong phan tuyen truyen",
        "N1 ý kiến phối hợp ok",
    ],
)
async def test_an_opinion_is_passed_to_the_lead_and_changes_nothing(one: Bench, words: str) -> None:
    """In answer to the notice that the unit coordinates, with its code or without."""
    await one.say("hoa", "/giao CAP; Tuần tra ban đêm; hạn 30/11")
    heard = ears(one)
    assert "[N1]" in await one.say("son", words)
    assert words.removeprefix("N1 ") in heard()["lan"][-1]
    assert "Trạng thái: Chưa thực hiện" in await one.say("lan", "/viec N1")
    assert "Trạng thái: Chưa thực hiện" in await one.say("son", "/viec N2")


async def test_of_which_item_an_opinion_is_is_asked_where_the_unit_coordinates_several(one: Bench) -> None:
    await one.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11; phối hợp CAP")
    assert "việc nào?" in await one.say("son", "ý kiến phối hợp: cần thêm biển báo")
    assert "[N2]" in await one.choose("son", "2. [N2]")
    assert "cần thêm biển báo" in one.said_to("quan")[-1]


async def test_words_in_answer_to_the_notice_reach_the_lead(bench: Bench) -> None:
    """Where a channel tells which message is answered."""
    await bench.connect("son", Role.OFFICER, "CAP")
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp CAP")
    (notice,) = bench.channel.ids["son"]
    await bench.say("son", "bên em sẽ cử 2 cán bộ tham gia", replied_to=notice)
    assert "bên em sẽ cử 2 cán bộ tham gia" in bench.said_to("lan")[-1]
    await bench.say("lan", GIVE)
    duty = bench.channel.ids["son"][-1]
    assert "Việc này do đơn vị chủ trì thực hiện" in await bench.say("son", "xong", replied_to=notice)
    assert "[N1-CAP] Đã ghi: báo xong." in await bench.say("son", "xong", replied_to=duty)
    heard = bench.channel.ids["lan"][-1]
    assert "Trả lời: 1. Nhận; 2. Cần bổ sung" in await bench.say("lan", "xong", replied_to=heard)
    assert "Trạng thái: Chưa thực hiện" in await bench.say("lan", "/viec N1")


async def test_a_code_that_is_an_items_is_given_to_no_duty(one: Bench) -> None:
    """As in a programme where one row is for all units: "N1-CAP" is CAP's own."""
    cap = one.units["CAP"]
    async with one.store.begin() as session:
        programme = (await items.programmes(session, cap.office_id))[-1][0]
        due_on = date(2026, 11, 27)
        row = NewItem(
            programme, "N1-CAP", "Báo cáo riêng", cap, (), "27/11", DeadlineKind.DATE, due_on, None, before=False,
            product="", document="", assigned_on=date(2026, 11, 9), family="N1",
        )  # fmt: skip
        made = await items.item(session, await items.add(session, row))
        await items.open_occurrence(session, made, due_on, date(2026, 11, 9))
    assert "[N1-CAP-2] Đã giao phần việc" in await one.say("lan", GIVE)
    assert "[N1-CAP-2] Đã ghi: báo xong." in await one.say("son", "N1-CAP-2 xong")
    assert "[N1-CAP] Đơn vị báo đã hoàn thành." in await one.say("son", "N1-CAP xong")


async def test_a_leader_gives_one_and_who_only_reads_says_nothing(one: Bench) -> None:
    await one.connect("vy", Role.VIEWER, "PMC1")
    assert "[N1-CAP] Đã giao" in await one.say("nam", GIVE)
    assert "Giao phần việc phối hợp" in one.said_to("lan")[-1]
    before = await one.count("reports")
    assert "chưa xong" in await one.say("vy", "/viec N1-CAP")
    for typed in ("/xong N1-CAP", "/xacnhan N1-CAP", "N1-CAP gửi sớm nhé", "/phancong N1-CAP thôi", "/dondoc N1-CAP"):
        assert "Việc này do" in await one.say("vy", typed), typed
    assert await one.count("reports") == before


STRANGE = ("/xong {}", "/viec {}", "/tiendo {} 60%", "/vuong {} chờ", "/xacnhan {}", "/bosung {} thiếu", "/dondoc {}",
           "/phancong {}; hạn 19/11", "/lichsu {}", "{}")  # fmt: skip


@pytest.mark.parametrize("form", STRANGE)
async def test_of_a_duty_other_units_know_nothing(given: Bench, form: str) -> None:
    await given.connect("thu", Role.OFFICER, "ĐTN")
    before = await given.count("reports")
    for who in ("thu", "quan"):
        said = await given.say(who, form.format("N1-CAP"))
        assert "không tìm thấy" in said or "Việc này do" in said, said
        assert "số liệu an ninh" not in said
    assert await given.count("reports") == before


ON_THE_ITEM = (
    "/xong N1", "/tiendo N1 60%", "/vuong N1 chờ", "/giahan N1 30/11 chờ", "/xacnhan N1", "/bosung N1 thiếu", "/duyet N1",
    "/sua N1; hạn 30/11", "/tamdung N1", "/huy N1; 1/QĐ", "/chidao N1 làm ngay", "/tralai N1 không thuộc", "/nhac N1",
    "/dondoc N1", "/phancong N1 P.KT; dựng pa nô; hạn 18/11", "/viec N1", "/lichsu N1", "N1 xong", "N1 đang làm 50%",
)  # fmt: skip


@pytest.mark.parametrize("typed", ON_THE_ITEM)
async def test_a_duty_gives_no_right_on_the_item(given: Bench, typed: str, heads: Callable[[str], str]) -> None:
    """CAP, which has a duty, is answered as P.KT is, which has none."""
    ours, theirs = await given.say("son", typed), await given.say("quan", typed)
    assert heads(ours) == heads(theirs)


@pytest.fixture
def heads() -> Callable[[str], str]:
    """An answer by its first line."""
    return lambda said: said.split("\n")[0]
