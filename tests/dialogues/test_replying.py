"""Replying, confirming, asking for more time."""

import pytest

from tests.conftest import Bench


@pytest.fixture
async def two(either: Bench) -> Bench:
    """Lan's unit has two items, due on the 20th and the 24th; Quân's has one."""
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; sp Kế hoạch")
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 23/11")
    await either.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    return either


async def test_a_digit_picks_the_item_then_one_of_four(two: Bench) -> None:
    await two.tick("2026-11-17 08:00")  # three working days before the first
    await two.tick("2026-11-18 08:00")  # three before the second
    await two.tick("2026-11-19 08:00")  # one before the first
    await two.tick("2026-11-20 08:00")  # the day of the first, one before the second
    assert two.said_to("lan")[-1].startswith("2 việc cần chú ý: 1 hôm nay đến hạn\n1. 🟡 Hôm nay đến hạn: [N1]")
    assert "[N2] Rà soát hộ nghèo" in await two.choose("lan", "2.")
    assert "Đơn vị báo đã hoàn thành" in await two.choose("lan", "1.")
    assert "[N1] Kế hoạch tuyên truyền" in await two.choose("lan", "1. [N1]")  # the digest's numbers still stand
    assert "đang thực hiện" in (await two.choose("lan", "2.")).lower()
    assert "Trạng thái: Chờ xác nhận" in await two.say("lan", "N2")


async def test_words_alone_are_asked_back_when_two_items_can_be_meant(two: Bench) -> None:
    answer = await two.say("lan", "xong")
    assert (
        "Đồng chí đang cập nhật việc nào?\n1. [N1] Kế hoạch tuyên truyền - hạn 20/11\n2. [N2] Rà soát hộ nghèo - hạn 23/11"
        in answer
    )
    assert "Đơn vị báo đã hoàn thành" in await two.choose("lan", "2.")
    assert "Trạng thái: Chờ xác nhận" in await two.say("lan", "/viec N2")
    assert "Trạng thái: Chưa thực hiện" in await two.say("lan", "/viec N1")


async def test_a_reply_to_a_message_means_its_item(two: Bench) -> None:
    notice = two.channel.ids["lan"][1]  # the notice of N2, which offers nothing to press
    assert "[N2]: Đang thực hiện, 40%" in await two.say("lan", "dang lam 40%", replied_to=notice)


@pytest.mark.parametrize("words", ["xong chưa?", "chưa xong", "mai xong", "gần xong rồi", "xong 90%", "cơ bản xong"])
async def test_what_is_not_done_never_becomes_done(two: Bench, words: str) -> None:
    await two.say("quan", f"N3 {words}")
    assert "Trạng thái: Chờ xác nhận" not in await two.say("quan", "N3")


@pytest.mark.parametrize("command", ["/xong N3 chưa", "/xong N3 50%", "5 xong", "P.VHXH xong rồi"])
async def test_a_claim_in_doubt_is_asked_back(two: Bench, command: str) -> None:
    assert "chưa chắc đã hiểu đúng" in await two.say("quan", command)
    assert "Đơn vị báo đã hoàn thành" in await two.choose("quan", "1.")


async def test_another_units_code_is_not_found(two: Bench) -> None:
    assert await two.say("lan", "N3 xong") == "[N3]: không tìm thấy. Xem danh sách: /nhiemvu"
    assert "không tìm thấy" in await two.say("lan", "/lichsu N3")


async def test_of_several_statements_a_wrong_one_does_not_undo_the_others(two: Bench) -> None:
    answer = await two.say("lan", "N1 xong, N3 xong, N2 đang làm 60%")
    assert "[N1] Đơn vị báo đã hoàn thành" in answer
    assert "[N3]: không tìm thấy" in answer
    assert "[N2]: Đang thực hiện, 60%" in answer


async def test_a_button_pressed_twice_changes_nothing(two: Bench) -> None:
    await two.tick("2026-11-17 08:00")
    await two.choose("quan", "1. Xong")
    assert "đã được ghi nhận trước đó" in await two.choose("quan", "1. Xong")
    assert sum("báo đã hoàn thành" in said for said in two.said_to("hoa")) == 1


async def test_a_claim_can_be_sent_back_with_words(two: Bench) -> None:
    await two.say("quan", "N3 xong")
    assert "Cần bổ sung gì?" in await two.choose("hoa", "2.")
    await two.say("hoa", "thiếu phụ lục")
    assert 'Kết quả cần bổ sung: "thiếu phụ lục"' in two.said_to("quan")[-1]
    assert "Đang thực hiện, cần bổ sung" in await two.say("quan", "N3")


async def test_stuck_is_asked_for_and_told_to_the_office(two: Bench) -> None:
    assert "Đồng chí đang vướng gì?" in await two.say("quan", "N3 vướng")
    assert "chờ số liệu của Công an" in await two.say("quan", "chờ số liệu của Công an")
    assert "P.KT báo vướng mắc" in two.said_to("hoa")[-1]
    assert "Vướng mắc cần chỉ đạo: 1" in await two.say("nam", "/summary")


async def test_more_time_is_decided_by_the_leader_and_the_old_date_stands_until_then(two: Bench) -> None:
    answer = await two.say("quan", "N3 gia hạn 30/11 chờ số liệu")
    assert "Đã ghi đề nghị gia hạn [N3] đến thứ Hai, 30/11/2026.\nHạn hiện nay: 20/11/2026" in answer
    assert "Lý do: chờ số liệu" in answer
    assert "20/11/2026" in await two.say("quan", "N3")
    assert "đang có một đề nghị" in await two.say("quan", "N3 gia hạn 5/12")
    assert "đồng ý gia hạn" in await two.choose("nam", "1.")
    assert "Lãnh đạo đồng ý gia hạn đến thứ Hai, 30/11/2026" in two.said_to("quan")[-1]
    card = await two.say("quan", "N3")
    assert "Hạn: thứ Hai, 30/11/2026" in card
    assert "Hạn gốc: thứ Sáu, 20/11/2026" in card


async def test_an_old_button_does_not_decide_a_newer_request_and_a_digit_is_of_the_newest(two: Bench) -> None:
    await two.say("quan", "N3 gia hạn 30/11 chờ số liệu")
    await two.choose("nam", "3. Không đồng ý")
    await two.say("nam", "cần giữ tiến độ")
    await two.say("quan", "N3 gia hạn 31/12 chờ số liệu")
    if two.channel.buttons:
        assert "đã được ghi nhận trước đó" in await two.press("nam", "1. Đồng ý", back=2)
        assert "Hạn: thứ Sáu, 20/11/2026" in await two.say("quan", "N3")
    assert "hạn mới thứ Năm, 31/12/2026" in await two.choose("nam", "1. Đồng ý")


async def test_the_leader_may_agree_to_another_day(two: Bench) -> None:
    await two.say("quan", "N3 gia hạn 31/12 chờ số liệu")
    assert "hạn mới thứ Bảy, 05/12/2026" in await two.say("nam", "/duyet N3 đồng ý 5/12")
    assert "05/12/2026" in two.said_to("quan")[-1]


async def test_an_earlier_date_and_a_far_one_are_no_extensions(two: Bench) -> None:
    assert "Hạn mới cần muộn hơn hạn hiện nay 20/11/2026" in await two.say("quan", "N3 gia hạn 15/11")
    assert "đề nghị ghi cả năm" in await two.say("quan", "N3 gia hạn 1/11")
    assert await two.count("extensions") == 0


async def test_a_question_changes_nothing_and_reaches_the_office(two: Bench) -> None:
    assert "Đã chuyển ý kiến" in await two.say("quan", "N3 hạn ngày nào ạ?")
    assert "hỏi, trao đổi" in two.said_to("hoa")[-1]


async def test_history_tells_who_said_what(two: Bench) -> None:
    await two.say("quan", "N3 đang làm 30%")
    await two.say("hoa", "/tiendo N3 50% theo điện thoại")
    history = await two.say("nam", "/lichsu N3")
    assert "Hoa giao nhiệm vụ" in history
    assert "Quan báo tiến độ" in history
    assert "Hoa (báo thay) báo tiến độ" in history


async def test_words_without_letters_get_one_kind_line(two: Bench) -> None:
    await two.works.desk.hear([two.hears("lan", None)])
    await two.works.desk.idle()
    await two.works.dispatcher.drain()
    assert two.said_to("lan")[-1].startswith("Hệ thống chỉ đọc được chữ")


async def test_the_same_update_twice_has_one_effect(two: Bench) -> None:
    update = two.hears("quan", "N3 xong")
    for _ in range(3):
        await two.works.desk.hear([update])
        await two.works.desk.idle()
    await two.works.dispatcher.drain()
    assert sum("Đơn vị báo đã hoàn thành" in said for said in two.said_to("quan")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "/",
        "/abc",
        "/giao",
        "/xong",
        "/duyet",
        "😀",
        "\u200b",
        "\u202e",
        ";;;",
        "0",
        "99999999999999999999",
        "/viec " + "9" * 300,
        "/nguoi remove x",
        "[",
        "/item [",
        "%",
        "_",
        "'; DROP TABLE items; --",
    ],
)
async def test_rubbish_gets_an_answer_and_changes_nothing(bench: Bench, text: str) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    before = [await bench.count(table) for table in ("items", "occurrences", "reports", "roles")]
    for name in ("lan", "hoa", "nam", "nobody"):
        answer = await bench.say(name, text)
        assert "sự cố" not in answer
    assert [await bench.count(table) for table in ("items", "occurrences", "reports", "roles")] == before


async def test_the_document_number_sent_after_the_claim_goes_with_it(two: Bench) -> None:
    await two.say("quan", "N3 xong")
    assert "Đã ghi văn bản BC 45 kèm kết quả" in await two.say("quan", "BC 45")
    assert "Văn bản: BC 45" in two.said_to("hoa")[-1]
    assert "Đã ghi: xác nhận hoàn thành" in await two.choose("hoa", "1.")


async def test_what_is_stored_of_a_person_is_shown(two: Bench) -> None:
    answer = await two.say("quan", "du lieu")
    assert "Họ tên: Quan" in answer
    assert "cán bộ đầu mối, Phòng Kinh tế, Hạ tầng và Đô thị" in answer


async def test_what_waits_for_the_office_is_not_counted_as_late_in_a_list(either: Bench) -> None:
    await either.say("hoa", "/giao VHXH; Một; hạn 11/11")
    await either.say("hoa", "/giao VHXH; Hai; hạn 11/11")
    either.clock.travel_to("2026-11-13 09:00")
    await either.say("lan", "N1 xong BC 45")
    assert (await either.say("lan", "/nhiemvu")).startswith("Việc đang mở: 2, quá hạn 1\n")


async def test_the_button_of_an_older_report_takes_back_that_report_and_nothing_newer(bench: Bench) -> None:
    for name in ("Việc một", "Việc hai"):
        await bench.say("hoa", f"/giao VHXH; {name}; hạn 20/11")
    await bench.say("lan", "N1 đang làm 60%")
    await bench.say("lan", "N2 đang làm 40%")
    assert "[N1] Đã hoàn tác." in await bench.press("lan", "Hoàn tác", back=2)
    assert "Đang thực hiện 40%" in await bench.say("lan", "/viec N2")
    assert "Không có gì để hoàn tác" in await bench.press("lan", "Hoàn tác", back=2)
    assert "[N2] Đã hoàn tác." in await bench.press("lan", "Hoàn tác", back=1)
