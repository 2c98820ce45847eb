"""Being stuck: the cause, who helps, what the leader says; what others say of an item; being reminded later."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears


@pytest.fixture
async def one(either: Bench) -> Bench:
    """N1 is led by P.VHXH beside P.KT; Mai is a second officer of P.VHXH, Công one of CAP, which has no part in it."""
    await either.connect("mai", Role.OFFICER, "P.VHXH")
    await either.connect("cong", Role.OFFICER, "CAP")
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp P.KT")
    either.forget()
    return either


async def test_what_is_in_the_way_is_a_request_for_help_with_its_cause_and_who_could_help(one: Bench) -> None:
    heard = ears(one)
    answer = await one.say("lan", "N1 vướng chờ số liệu của Công an")
    assert 'Ghi nhận [N1]: Vướng mắc - "chờ số liệu của Công an".' in answer
    assert "Đã báo Văn phòng và lãnh đạo. Hạn vẫn là thứ Sáu, 20/11/2026." in answer
    assert "Nguyên nhân: 1. Khách quan; 2. Chủ quan; 0. Bỏ qua\nCần ai hỗ trợ?" in answer
    assert heard().keys() == {"lan", "mai", "minh", "hoa", "nam"}
    assert one.said_to("nam")[-1].startswith("[N1] P.VHXH đề nghị hỗ trợ, hạn 20/11/2026\n")
    assert "[N1] P.VHXH báo vướng mắc" in one.said_to("minh")[-1]
    answer = await one.choose("lan", "1. Khách quan")
    assert "Ghi nhận [N1]: nguyên nhân khách quan." in answer
    assert "Cần đơn vị nào hỗ trợ?\n1. CAP (Công an phường)\n0. Không cần hỗ trợ" in answer
    heard = ears(one)
    answer = await one.choose("lan", "1. CAP")
    assert "Đã ghi [N1]: đề nghị hỗ trợ, Công an phường.\nĐã báo Công an phường." in answer
    assert heard().keys() == {"lan", "cong", "hoa", "nam"}
    assert one.said_to("cong")[-1].startswith("[N1] P.VHXH đề nghị CAP hỗ trợ\nKế hoạch tuyên truyền\n")
    card = await one.say("nam", "/viec N1")
    assert 'vướng "chờ số liệu của Công an" (khách quan)' in card
    assert "Đơn vị hỗ trợ: CAP" in card
    history = await one.say("minh", "/lichsu N1")
    assert "Lan báo vướng mắc" in history
    assert "Lan ghi nguyên nhân (khách quan)" in history
    assert "Lan đề nghị đơn vị hỗ trợ: " in history


@pytest.mark.parametrize("words", ["Công an phường", "cần CAP hỗ trợ", "khách quan, CAP"])
async def test_the_helper_may_be_named_at_once(one: Bench, words: str) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    assert "đề nghị hỗ trợ, Công an phường" in await one.say("lan", words)
    assert "đề nghị CAP hỗ trợ" in one.said_to("cong")[-1]


async def test_a_cause_that_was_said_is_not_asked_for(one: Bench) -> None:
    answer = await one.say("lan", "/vuong N1 khách quan: tỉnh chưa có hướng dẫn")
    assert "Nguyên nhân:" not in answer
    assert "Cần đơn vị nào hỗ trợ?" in answer
    assert "Khi cần đơn vị khác hỗ trợ, gõ: /hotro" in await one.say("lan", "không cần")
    assert "(khách quan)" in await one.say("lan", "/viec N1")


async def test_the_question_keeps_nobody_from_reporting_something_else(one: Bench) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    assert "Đơn vị báo đã hoàn thành" in await one.say("lan", "xong BC 45")
    assert "Chờ xác nhận" in await one.say("lan", "/viec N1")


async def test_a_report_on_another_item_while_the_cause_is_asked_for_is_of_that_item(one: Bench) -> None:
    await one.say("hoa", "/giao VHXH; Báo cáo quý; hạn 25/11")
    await one.say("lan", "N1 vướng chờ số liệu")
    assert "[N2] Đơn vị báo đã hoàn thành" in await one.say("lan", "N2 xong BC 12")
    assert "Đang thực hiện, vướng" in await one.say("lan", "/viec N1")


async def test_who_is_asked_to_help_answers_and_everybody_concerned_hears_it(one: Bench) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    await one.say("lan", "CAP")
    heard = ears(one)
    answer = await one.say("cong", "/traodoi N1 số liệu gửi ngày 12/11")
    assert "[N1] Đã chuyển ý kiến tới đơn vị chủ trì và Văn phòng." in answer
    assert heard().keys() == {"cong", "lan", "mai", "minh", "hoa"}
    assert one.said_to("lan")[-1].startswith("[N1] CAP hỏi, trao đổi\n")
    heard = ears(one)
    assert "Đã chuyển ý kiến tới Văn phòng" in await one.say("lan", "/traodoi N1 xin thêm số liệu tháng 10")
    assert 'Lan: "xin thêm số liệu tháng 10"' in one.said_to("cong")[-1]
    assert heard().keys() == {"cong", "lan", "mai", "minh", "hoa"}


async def test_a_leaders_directive_goes_to_the_unit_and_stays_on_the_item(one: Bench) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    await one.say("lan", "CAP")
    heard = ears(one)
    asked = await (one.press("nam", "1. Ghi ý kiến") if one.channel.buttons else one.say("nam", "/chidao N1"))
    assert "Nội dung chỉ đạo?" in asked
    assert "[N1] Đã ghi: chỉ đạo." in await one.say("nam", "Công an phường gửi trước 12/11")
    assert heard().keys() == {"nam", "lan", "mai", "minh", "cong", "hoa"}
    assert one.said_to("lan")[-1].startswith('[N1] Lãnh đạo chỉ đạo: "Công an phường gửi trước 12/11".')
    assert 'có chỉ đạo "Công an phường gửi trước 12/11"' in await one.say("mai", "/viec N1")
    assert "Nam chỉ đạo: " in await one.say("mai", "/lichsu N1")
    await one.tick("2026-11-17 08:00")
    assert 'có chỉ đạo "Công an phường gửi trước 12/11"' in one.said_to("lan")[-1]
    assert "Vướng mắc cần chỉ đạo: 1 - gõ /vuongmac" in await one.say("nam", "/tonghop")
    assert "Việc đang vướng, cần chỉ đạo: 1" in await one.say("nam", "/vuongmac")


async def test_a_unit_asked_to_help_by_mistake_hears_that_it_is_not(one: Bench) -> None:
    await one.say("lan", "N1 vướng khách quan chờ số liệu")
    one.clock.travel_to("2026-11-09 09:01")
    await one.say("lan", "CAP")
    assert "Đã hoàn tác" in await one.say("lan", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in one.said_to("cong")[-1]
    assert "không tìm thấy" in await one.say("cong", "/viec N1")
    assert "vướng" in await one.say("lan", "/viec N1")


async def test_a_directive_taken_back_is_heard_to_be_so(one: Bench) -> None:
    await one.say("nam", "/chidao N1 làm ngay")
    assert "Đã hoàn tác" in await one.say("nam", "/hoantac")
    assert "Thông báo trước đã được rút lại" in one.said_to("lan")[-1]
    assert "chỉ đạo" not in await one.say("lan", "/viec N1")


async def test_a_leaders_words_on_an_item_are_a_directive_or_a_comment(one: Bench) -> None:
    assert "Đồng chí chỉ đạo hay trao đổi?" in await one.say("nam", "N1 làm ngay trong tuần")
    assert "Đã ghi: chỉ đạo" in await one.choose("nam", "1. Chỉ đạo")
    assert "Đã chuyển ý kiến tới đơn vị chủ trì và Văn phòng" in await one.say("nam", "N1 bao giờ xong?")
    assert "[N1] Lãnh đạo hỏi, trao đổi" in one.said_to("lan")[-1]


async def test_who_works_beside_the_lead_reads_and_speaks_and_never_closes(one: Bench) -> None:
    card = await one.say("quan", "/viec N1")
    assert "Kế hoạch tuyên truyền" in card
    assert "1. Xong" not in card
    heard = ears(one)
    answer = await one.say("quan", "N1 xong BC 12")
    assert "[N1] Việc này do đơn vị chủ trì thực hiện.\nHệ thống đã ghi ý kiến của đồng chí" in answer
    assert heard().keys() == {"quan", "lan", "mai", "minh", "hoa"}
    assert 'Quan: "xong BC 12"' in one.said_to("lan")[-1]
    assert "Trạng thái: Chưa thực hiện" in await one.say("lan", "/viec N1")
    heard = ears(one)
    assert "đơn vị đã nhận" in await one.say("quan", "N1 đã nhận")
    assert "[N1] Đã hoàn tác." in await one.say("quan", "/hoantac")
    assert heard().keys() == {"quan"}
    assert "Đã chuyển ý kiến tới" in await one.say("quan", "N1 gửi số liệu cho ai?")
    assert "Việc này do Phòng Văn hóa - Xã hội chủ trì" in await one.say("quan", "/xong N1")
    assert "không tìm thấy" in await one.say("cong", "/viec N1")


async def test_an_answer_comes_back_to_who_asked_by_a_reply_as_well(one: Bench) -> None:
    await one.say("quan", "/traodoi N1 nộp bản giấy hay bản điện tử?")
    told = one.channel.ids["hoa"][-1]
    heard = ears(one)
    assert "Đã chuyển ý kiến tới" in await one.say("hoa", "bản điện tử là đủ", replied_to=told)
    assert heard().keys() == {"hoa", "lan", "mai", "minh", "quan"}
    assert one.said_to("quan")[-1].startswith("[N1] Văn phòng hỏi, trao đổi\n")


async def test_a_reminder_is_put_off_and_comes_again_once(one: Bench) -> None:
    await one.tick("2026-11-17 08:00")  # a Tuesday, three working days before
    heard = ears(one)
    answer = await one.say("lan", "nhắc lại thứ Năm")
    assert answer.startswith("[N1] Sẽ nhắc lại sáng thứ Năm, 19/11/2026.\nHạn vẫn là")
    await one.tick("2026-11-19 08:00")  # a step of its own as well: said once
    assert sum("[N1]" in said for said in heard()["lan"][1:]) == 1
    assert sum("[N1]" in said for said in heard()["mai"]) == 1
    await one.say("lan", "/nhaclai N1 chiều nay")
    heard = ears(one)
    await one.tick("2026-11-19 13:30")
    assert [said.split("\n")[0] for said in heard()["lan"]] == ["Ngày mai đến hạn: [N1] Kế hoạch tuyên truyền"]
    assert "mai" not in heard()
    await one.tick("2026-11-20 08:00")
    assert one.said_to("mai")[-1].startswith("Hôm nay đến hạn: [N1]")


async def test_the_reminder_itself_offers_to_be_put_off_until_it_is_late(one: Bench) -> None:
    await one.tick("2026-11-17 08:00")
    assert "4. Xin gia hạn; 5. Nhắc lại sau" in one.said_to("lan")[-1]
    assert "1. Chiều thứ Ba, 17/11/2026" in await one.choose("lan", "5. Nhắc lại sau")
    assert "Sẽ nhắc lại chiều thứ Ba, 17/11/2026" in await one.choose("lan", "1. Chiều")
    await one.tick("2026-11-17 13:30")
    assert one.said_to("lan")[-1].startswith("Còn 3 ngày: [N1]")
    assert "Lan hẹn nhắc lại" in await one.say("mai", "/lichsu N1")
    await one.tick("2026-11-23 08:00")
    assert "Đã quá hạn 3 ngày: [N1]" in one.said_to("lan")[-1]
    assert "Nhắc lại sau" not in one.said_to("lan")[-1]


async def test_who_was_asked_to_help_hears_once_when_there_is_nothing_left_to_help_with(one: Bench) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    await one.say("lan", "CAP")
    heard = ears(one)
    await one.say("nam", "/huy N1; 20/QĐ-UBND")
    (told,) = heard()["cong"]
    assert told.startswith("[N1] Không cần hỗ trợ nữa: việc đã hủy.\nKế hoạch tuyên truyền\nVăn bản: 20/QĐ-UBND.\n")
    await one.say("nam", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại." in one.said_to("cong")[-1]
    await one.say("minh", "/tralai N1 không thuộc chức năng")
    heard = ears(one)
    await one.say("hoa", "/tralai N1 nhận P.KT")
    (told,) = heard()["cong"]
    assert told.startswith("[N1] Không cần hỗ trợ nữa: việc chuyển P.KT.\n")
    assert "Phòng Kinh tế, Hạ tầng và Đô thị chủ trì từ nay; khi cần hỗ trợ, đơn vị chủ trì đề nghị lại." in told
    heard = ears(one)
    await one.say("nam", "/huy N1; 21/QĐ-UBND")
    assert "cong" not in heard()


async def test_who_was_asked_to_help_hears_once_who_leads_now(one: Bench) -> None:
    await one.connect("son", Role.OFFICER, "ĐTN")
    await one.say("lan", "N1 vướng chờ số liệu")
    await one.say("lan", "CAP")
    heard = ears(one)
    await one.say("hoa", "/sua N1; sp Kế hoạch")
    assert "cong" not in heard(), "who leads is the same"
    await one.say("hoa", "/sua N1; chủ trì ĐTN")
    (told,) = heard()["cong"]
    assert told.startswith(
        "[N1] Từ nay Đoàn TNCS Hồ Chí Minh phường chủ trì\nKế hoạch tuyên truyền\nHạn thứ Sáu, 20/11/2026.\n"
    )
    assert "Đơn vị đồng chí vẫn được đề nghị hỗ trợ. Trao đổi với đơn vị chủ trì: /traodoi N1 NỘI DUNG" in told
    assert "Đã chuyển ý kiến tới đơn vị chủ trì" in await one.say("cong", "/traodoi N1 gửi số liệu cho ai?")
    assert "[N1] CAP hỏi, trao đổi" in heard()["son"][-1]
    await one.say("hoa", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại." in one.said_to("cong")[-1]


async def test_who_leads_is_not_asked_to_help_any_more(one: Bench) -> None:
    await one.say("lan", "N1 vướng chờ số liệu")
    await one.say("lan", "CAP")
    heard = ears(one)
    await one.say("hoa", "/sua N1; chủ trì CAP")
    (told,) = heard()["cong"]
    assert "hỗ trợ" not in told
    assert await one.count("occurrences WHERE helper IS NOT NULL") == 0
    assert "Đã hoàn tác" in await one.say("hoa", "/hoantac")
    assert await one.count("occurrences WHERE helper = 'CAP'") == 1


async def test_putting_off_is_taken_back_and_may_be_wished_for_again(one: Bench) -> None:
    await one.say("lan", "N1 đang làm 40%")
    one.clock.travel_to("2026-11-09 09:05")
    assert "gõ /hoantac trong 10 phút" in await one.say("lan", "N1 nhắc lại chiều nay")
    await one.say("mai", "N1 đang làm 50%")  # of the item, and not of the reminder
    undone = await one.say("lan", "/hoantac")
    assert undone.startswith("[N1] Đã bỏ lần nhắc lại chiều thứ Hai, 09/11/2026.\nCác lần nhắc khác vẫn như thường.")
    assert "Đang thực hiện 50%" in await one.say("lan", "/viec N1")
    heard = ears(one)
    await one.tick("2026-11-09 13:30")
    assert not any("Kế hoạch" in said for said in heard().get("lan", []))
    one.clock.travel_to("2026-11-09 16:00")
    await one.say("lan", "N1 nhắc lại mai")
    await one.say("lan", "/hoantac")
    await one.say("lan", "N1 nhắc lại mai")
    heard = ears(one)
    await one.tick("2026-11-10 08:00")
    assert [said.split(":")[0] for said in heard()["lan"]] == ["Còn 10 ngày"]
    one.clock.travel_to("2026-11-10 13:25")
    await one.say("lan", "N1 nhắc lại chiều nay")
    await one.tick("2026-11-10 13:31")
    assert await one.say("lan", "/hoantac") == "Không hoàn tác được.\nLần nhắc ấy đã gửi."


async def test_words_that_were_passed_on_stand_and_nothing_older_is_undone_for_them(one: Bench) -> None:
    await one.say("hoa", "/giao VHXH; Việc hai; hạn 27/11")
    await one.say("lan", "N2 đang làm 40%")
    await one.say("lan", "/traodoi N1 nộp bản giấy hay bản điện tử?")
    answer = await one.say("lan", "/hoantac")
    assert answer.startswith(
        "[N1] Ý kiến đã chuyển đi, không rút lại được.\nCần đính chính, gõ: /traodoi N1 NỘI DUNG\n"
    )
    assert "Trước đó đồng chí có thay đổi ở [N2], chưa hoàn tác. Trả lời: 1. Hoàn tác thay đổi trước đó" in answer
    assert "Đang thực hiện 40%" in await one.say("lan", "/viec N2")
    await one.say("lan", "/hoantac")
    assert "[N2] Đã hoàn tác. Hiện nay: Chưa thực hiện" in await one.choose("lan", "1. Hoàn tác")
    await one.say("quan", "/traodoi N1 P.KT gửi số liệu tuần sau")
    assert "Trước đó" not in (alone := await one.say("quan", "/hoantac"))
    assert "không rút lại được" in alone


async def test_putting_off_leaves_the_series_as_it_is(one: Bench) -> None:
    await one.say("hoa", "/giao CAP; Báo cáo tuần; hạn thứ Sáu hằng tuần")
    await one.tick("2026-11-12 08:00")
    await one.say("cong", "nhắc lại chiều nay")
    heard = ears(one)
    for day in ("12", "13", "19", "20"):
        await one.tick(f"2026-11-{day} 08:00")
        await one.tick(f"2026-11-{day} 13:30")
    firsts = [said.split(":")[0] for said in heard()["cong"]]
    assert firsts[:2] == ["Ngày mai đến hạn", "Hôm nay đến hạn"]
    assert await one.count("occurrences") == 3, "this week's and the next beside N1"


async def test_nothing_is_put_off_beyond_the_deadline_and_the_times_that_can_be_are_offered(one: Bench) -> None:
    one.clock.travel_to("2026-11-19 09:00")
    answer = await one.say("lan", "N1 nhắc lại 23/11")
    assert "Không hẹn nhắc sau hạn của việc.\nHạn: thứ Sáu, 20/11/2026." in answer
    assert "1. Chiều thứ Năm, 19/11/2026\n2. Sáng thứ Sáu, 20/11/2026" in answer
    assert "Sẽ nhắc lại sáng thứ Sáu, 20/11/2026" in await one.choose("lan", "2. Sáng")
    one.clock.travel_to("2026-11-23 09:00")
    assert "Không còn buổi nào trước hạn để nhắc" in await one.say("lan", "N1 nhắc lại mai")
    assert await one.count("reminders") == 1


async def test_a_reminder_put_off_is_not_said_of_what_was_done_meanwhile(one: Bench) -> None:
    await one.say("lan", "N1 nhắc lại mai")
    await one.say("mai", "N1 xong BC 45")
    heard = ears(one)
    await one.tick("2026-11-10 08:00")
    assert "lan" not in heard()


@pytest.mark.parametrize(
    ("who", "text", "answer"),
    [
        ("lan", "/chidao N1 làm ngay", "Việc này do lãnh đạo thực hiện"),
        ("hoa", "/chidao N1 làm ngay", "Việc này do lãnh đạo thực hiện"),
        ("nam", "/chidao N9 làm ngay", "không tìm thấy"),
        ("nam", "/chidao", "Lệnh /chidao chưa đủ"),
        ("cong", "/traodoi N1 cho hỏi", "không tìm thấy"),
        ("cong", "/vuong N1 chờ", "không tìm thấy"),
        ("quan", "/nhaclai N1 mai", "Việc này do Phòng Văn hóa - Xã hội chủ trì"),
        ("lan", "/hotro N1 CAP", "Hiện nay: Chưa thực hiện"),
        ("lan", "/nguyennhan N1 trời mưa", "Lệnh /nguyennhan chưa đủ"),
        ("lan", "/traodoi", "Lệnh /traodoi chưa đủ"),
        ("lan", "/vuongmac", "Việc này do"),
        ("nobody", "/traodoi N1 cho hỏi", "Để nhận nhắc việc"),
    ],
)
async def test_who_may_not_or_typed_it_wrongly_changes_nothing(one: Bench, who: str, text: str, answer: str) -> None:
    before, heard = await one.count("reports"), ears(one)
    assert answer in await one.say(who, text)
    assert await one.count("reports") == before
    assert heard().keys() == {who}
