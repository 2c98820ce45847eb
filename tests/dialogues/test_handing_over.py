"""Somebody leaves a unit and another comes: one code moves the place, and whoever left hears nothing after the last word."""

from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from domain.delivery import Retry
from domain.people import Role
from tests.conftest import Bench


async def code_for(bench: Bench, words: str = "/bangiao P.VHXH Lan", by: str = "hoa") -> str:
    return (await bench.say(by, words)).splitlines()[0]


async def handed_over(bench: Bench, to: str = "mai") -> str:
    return await bench.say(to, f"DK {await code_for(bench)}")


async def deeds(bench: Bench) -> list[str]:
    async with bench.store.begin() as session:
        rows = await session.exec(sql("SELECT kind FROM deeds ORDER BY id"))  # type: ignore[call-overload]
        return [row[0] for row in rows]


# The code


async def test_the_code_is_for_one_place_and_good_for_a_week(either: Bench) -> None:
    told = await either.say("hoa", "/bangiao P.VHXH Lan")
    assert len(told.splitlines()[0]) == 10
    assert "Mã bàn giao việc của Lan (cán bộ đầu mối, Phòng Văn hóa - Xã hội)." in told
    assert "đến hết thứ Hai, 16/11/2026" in told
    assert "Lan thôi nhận tin của P.VHXH" in told


@pytest.mark.parametrize("typed", ["DK {}", "{}", "dk {lower}", "/start {}", "Mã: {}"])
async def test_it_is_brought_like_any_code_and_once(bench: Bench, typed: str) -> None:
    code = await code_for(bench)
    assert "Đồng chí đã nhận bàn giao P.VHXH." in await bench.say("mai", typed.format(code, lower=code.lower()))
    assert "Mã không đúng" in await bench.say("ly", f"DK {code}")
    assert await deeds(bench) == ["offered", "handed_over"]


async def test_of_several_it_is_asked_whose_place_and_the_answer_may_come_after_a_restart(either: Bench) -> None:
    asked = await either.say("hoa", "/bangiao P.VHXH")
    assert asked.startswith("Bàn giao việc của ai?\n1. Lan (cán bộ đầu mối)\n2. Minh (thủ trưởng đơn vị)")
    either.restart()
    assert "Mã bàn giao việc của Minh (thủ trưởng đơn vị" in await either.choose("hoa", "2. Minh")


async def test_it_is_answered_by_name_and_left_by_naught(bench: Bench) -> None:
    await bench.say("hoa", "/bangiao P.VHXH")
    assert "Mã bàn giao việc của Lan" in await bench.say("hoa", "Lan")
    await bench.say("hoa", "/bangiao P.VHXH")
    assert "Đã dừng." in await bench.say("hoa", "0")
    assert "Bàn giao việc của ai?" in await bench.say("hoa", "/bangiao P.VHXH Thu")


async def test_an_officer_or_a_head_asks_and_the_office_gives_the_code_by_one_digit(either: Bench) -> None:
    told = await either.say("lan", "/bangiao P.VHXH")
    assert told.startswith("Đã ghi đề nghị bàn giao P.VHXH.")
    assert "Văn phòng đã nhận đề nghị và sẽ cấp mã." in told
    assert "Lan đề nghị bàn giao, Phòng Văn hóa - Xã hội, cho người khác." in either.said_to("hoa")[-1]
    code = (await either.choose("hoa", "1. Cấp mã")).splitlines()[0]
    assert "Đồng chí đã nhận bàn giao" in await either.say("mai", f"DK {code}")
    assert await deeds(either) == ["wished", "offered", "handed_over"]
    await either.say("minh", "/bangiao P.VHXH Mai")
    assert "Minh đề nghị bàn giao việc của Mai" in either.said_to("hoa")[-1]


async def test_whoever_may_not_gets_no_code(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    for who, words in (("quan", "/bangiao P.VHXH"), ("nam", "/bangiao P.VHXH"), ("lan", "/bangiao P.VHXH Minh")):
        told = await bench.say(who, words)
        assert "Mã bàn giao" not in told, who
    assert "Mã bàn giao" not in await bench.say("stranger", "/bangiao P.VHXH")
    assert await bench.count("handovers") == 0


async def test_an_unused_code_changes_nothing_and_the_office_hears_of_it_in_office_hours(bench: Bench) -> None:
    code = await code_for(bench)
    await bench.say("hoa", "/giao VHXH; Việc; hạn 30/11")
    bench.forget()
    await bench.tick("2026-11-16 06:00")
    assert not bench.said_to("hoa")
    bench.clock.travel_to("2026-11-16 09:00")
    await bench.tick()
    assert [one for one in bench.said_to("hoa") if one.startswith("Mã bàn giao P.VHXH đã hết hạn.")]
    bench.forget()
    await bench.tick("2026-11-16 09:01")
    assert not bench.said_to("hoa")
    assert "Mã không đúng" in await bench.say("mai", f"DK {code}")
    assert "[N1]" in await bench.say("lan", "/nhiemvu")
    assert await deeds(bench) == ["offered", "lapsed"]


async def test_a_newer_code_and_a_withdrawal_void_the_one_before(bench: Bench) -> None:
    first, second = await code_for(bench), await code_for(bench)
    assert "Mã không đúng" in await bench.say("mai", f"DK {first}")
    assert "đang bàn giao, mã đến hết 16/11" in await bench.say("hoa", "/nguoi P.VHXH")
    assert "Đã rút mã bàn giao P.VHXH." in await bench.say("hoa", "/bangiao P.VHXH thôi")
    assert "Mã không đúng" in await bench.say("mai", f"DK {second}")
    assert "Không có mã bàn giao nào" in await bench.say("hoa", "/bangiao P.VHXH thôi")
    third = await code_for(bench)
    assert "Đã rút mã bàn giao P.VHXH." in await bench.say("hoa", "/hoantac")
    assert "Mã không đúng" in await bench.say("mai", f"DK {third}")


async def test_who_is_removed_leaves_no_code_behind(bench: Bench) -> None:
    code = await code_for(bench)
    lines = (await bench.say("hoa", "/nguoi P.VHXH")).splitlines()
    number = next(line.split(".")[0] for line in lines if "Lan" in line)
    await bench.say("hoa", f"/nguoi remove {number}")
    assert "Mã không đúng" in await bench.say("mai", f"DK {code}")


# The moment it is brought


async def test_whoever_leaves_hears_the_last_word_and_everybody_else_is_told_once(either: Bench) -> None:
    await either.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await either.say("hoa", "/giao VHXH; Báo cáo; hạn 20/11")
    await either.say("lan", "N2 xong BC 45")
    code = await code_for(either)
    either.forget()
    told = await either.say("mai", f"DK {code}")
    assert told.count("[N1]") == 1
    assert "Việc đang mở: 1\n1. [N1] Kế hoạch - hạn 13/11/2026, còn 4 ngày; Chưa thực hiện" in told
    assert "Đang chờ Văn phòng xác nhận: [N2]" in told
    assert "Hệ thống chỉ lưu họ tên" in told, "the notice on data comes with the first code"
    assert [one.splitlines()[0] for one in either.said_to("lan")] == ["Đã bàn giao P.VHXH."]
    for who in ("minh", "hoa"):
        assert either.said_to(who) == [
            (
                "Đã bàn giao P.VHXH (09/11/2026).\nTừ 09/11/2026, Mai thay Lan làm cán bộ đầu mối của Phòng Văn hóa - Xã hội; "
                "1 nhiệm vụ đang mở đã được chuyển. Nhật ký cũ được giữ nguyên."
            )
        ]
    assert "đang thực hiện, 60%" in (await either.say("mai", "N1 đang làm 60%")).lower()
    history = await either.say("mai", "/lichsu N2")
    assert "Lan báo hoàn thành" in history
    assert "Mai nhận bàn giao từ Lan" in await either.say("hoa", "/nguoi nhật ký P.VHXH")


async def test_whoever_left_is_a_stranger_on_every_channel_and_in_groups(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    await handed_over(bench)
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    await bench.say("hoa", "/giao VHXH; Việc nữa; hạn 20/11")
    assert bench.said_to("lan") == bench.said_to("lan", on="zalo") == []
    assert [one.splitlines()[0] for one in bench.said_to("mai")][:1] == ["Ngày mai đến hạn: [N1] Kế hoạch"]
    assert "Kính chào đồng chí. Đây là" in await bench.say("lan", "N1 xong")
    assert "Kính chào đồng chí. Đây là" in await bench.say("lan", "N1 xong", on="zalo")


async def test_what_was_planned_and_not_sent_goes_to_whoever_came_and_only_there(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    code = await code_for(bench)
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()  # the digest of eight o'clock stands in the outbox
    bench.forget()
    await bench.say("mai", f"DK {code}")
    await bench.tick("2026-11-12 08:00")
    assert [one.splitlines()[0] for one in bench.said_to("lan")] == ["Đã bàn giao P.VHXH."]
    reminders = [one for one in bench.said_to("mai") if one.startswith("Ngày mai đến hạn: [N1]")]
    assert len(reminders) == 1
    bench.forget()
    await bench.tick("2026-11-12 14:00")
    assert not bench.said_to("mai")


async def test_what_is_late_by_then_stands_in_the_first_word_and_is_not_said_again(either: Bench) -> None:
    """Of duties as of items."""
    await either.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await either.say("hoa", "/giao P.KT; Của kinh tế; hạn 30/11; phối hợp P.VHXH")
    await either.say("quan", "/phancong N2 P.VHXH; cung cấp danh sách; hạn 13/11")
    code = await code_for(either)
    either.clock.travel_to("2026-11-12 07:55")
    await either.works.tick()
    either.clock.travel_to("2026-11-12 08:05")  # the digest of eight o'clock has not left
    await either.works.desk.hear([either.hears("mai", f"DK {code}")])
    await either.works.desk.idle()
    for hour in ("08:06", "09:30", "13:30"):
        await either.tick(f"2026-11-12 {hour}")
    _, stands = either.said_to("mai")
    assert "1. 🟡 [N1] Kế hoạch - hạn 13/11/2026, ngày mai đến hạn" in stands
    assert "Phần việc phối hợp: 1\n- [N2-P.VHXH] cung cấp danh sách, hạn 13/11; chưa xong" in stands
    await either.tick("2026-11-13 08:00")
    assert either.said_to("mai")[2].startswith("2 việc cần chú ý: 2 hôm nay đến hạn")
    assert either.said_to("lan")[-1].startswith("Đã bàn giao P.VHXH.")


async def test_a_notice_that_could_not_leave_is_not_sent_to_whoever_has_left(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    code = await code_for(bench)
    bench.forget()
    for who, words in (
        ("hoa", "/giao VHXH; Của văn hóa; hạn 13/11"),
        ("hoa", "/giao P.KT; Của kinh tế; hạn 13/11"),
        ("mai", f"DK {code}"),
    ):
        await bench.works.desk.hear([bench.hears(who, words)])
        await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    assert [one.splitlines()[0] for one in bench.said_to("lan")] == [
        "NHIỆM VỤ MỚI [N2] - hạn thứ Sáu, 13/11/2026",
        "Đã bàn giao P.VHXH.",
    ]
    assert "\n".join(bench.said_to("mai")).count("[N1]") == 1


async def test_another_unit_of_whoever_leaves_stays_and_its_messages_go_on(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    await bench.say("hoa", "/giao VHXH; Của văn hóa; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 13/11")
    code = await code_for(bench)
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    bench.forget()
    await bench.say("mai", f"DK {code}")
    await bench.tick("2026-11-12 08:00")
    last, reminder = bench.said_to("lan")
    assert "các đơn vị khác của đồng chí giữ nguyên" in last
    assert reminder.startswith("Ngày mai đến hạn: [N2] Của kinh tế")
    assert "N1" not in reminder
    assert "không tìm thấy" in await bench.say("lan", "N1 xong BC 1")
    assert "Đơn vị báo đã hoàn thành" in await bench.say("lan", "N2 xong BC 1")


async def test_a_digest_that_found_its_words_and_could_not_leave_finds_them_anew(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    await bench.say("hoa", "/giao VHXH; Của văn hóa; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 13/11")
    code = await code_for(bench)
    bench.forget()
    bench.channel.answers = [Retry("down")] * 3
    await bench.tick("2026-11-12 08:00")
    assert not bench.said_to("lan")
    await bench.say("mai", f"DK {code}")
    await bench.tick("2026-11-12 09:30")
    told = "\n".join(bench.said_to("lan"))
    assert "[N2] Của kinh tế" in told
    assert "N1" not in told


async def test_words_about_a_duty_that_could_not_leave_do_not_reach_whoever_has_left(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 20/11; phối hợp P.VHXH")
    await bench.say("quan", "/phancong N1 P.VHXH; cung cấp danh sách; hạn 13/11")
    code = await code_for(bench)
    bench.clock.travel_to("2026-11-12 07:00")
    bench.forget()
    bench.channel.answers = [Retry("down")] * 3
    await bench.tick("2026-11-12 08:00")
    assert not bench.said_to("lan")
    await bench.say("mai", f"DK {code}")
    await bench.tick("2026-11-12 09:30")
    assert not any("cung cấp danh sách" in said for said in bench.said_to("lan"))
    assert any("cung cấp danh sách" in said for said in bench.said_to("mai"))


async def test_a_question_that_was_open_is_put_to_whoever_comes_and_answered_there(either: Bench) -> None:
    await either.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    await either.say("hoa", "/giao VHXH; Báo cáo; hạn 27/11")
    assert "Đồng chí đang cập nhật việc nào?" in await either.say("lan", "đang làm 30%")
    code = await code_for(either)
    told = await either.say("mai", f"DK {code}")
    assert told.count("Đồng chí đang cập nhật việc nào?") == 1
    either.restart()
    assert "Ghi nhận [N2]: Đang thực hiện, 30%" in await either.choose("mai", "2. ")
    assert "Kính chào đồng chí" in await either.say("lan", "1")


async def test_a_put_off_item_stays_put_off(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("lan", "/nhacai N1 thôi")
    await handed_over(bench)
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("thu")
    assert not bench.said_to("mai")


async def test_somebody_known_takes_over_and_keeps_what_they_had(bench: Bench) -> None:
    told = await handed_over(bench, to="quan")
    assert "Đồng chí đã nhận bàn giao P.VHXH." in told
    assert "Hệ thống chỉ lưu họ tên" not in told
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Của văn hóa; hạn 13/11")
    told = await bench.say("quan", "/nhiemvu")
    assert "[N1]" in told
    assert "[N2]" in told


async def test_ones_own_code_is_refused_and_stays_good(bench: Bench) -> None:
    code = await code_for(bench)
    assert "Mã này để người nhận bàn giao gửi." in await bench.say("lan", f"DK {code}")
    assert "Đồng chí đã nhận bàn giao" in await bench.say("mai", f"DK {code}")


# Who may not leave


async def test_the_last_admin_and_the_last_leader_are_not_handed_over(bench: Bench) -> None:
    told = await bench.say("hoa", "/bangiao PMC1 Hoa")
    assert told.startswith("Chưa bàn giao được: chỉ có một Văn phòng.")
    assert "/moi PMC1 admin" in told
    assert "chỉ có một lãnh đạo" in await bench.say("hoa", "/bangiao PMC1 Nam")
    assert await bench.count("handovers") == 0
    await bench.connect("thu", Role.ADMIN, "PMC1")
    code = await code_for(bench, "/bangiao PMC1 Hoa", by="thu")
    await bench.say("thu", "/giao VHXH; Việc; hạn 13/11")
    told = await bench.say("mai", f"DK {code}")
    assert "Đồng chí đã nhận bàn giao PMC1." in told
    assert "Việc đang mở: 1\nXem: /tonghop" in told
    assert "Kính chào đồng chí. Đây là" in await bench.say("hoa", "/nguoi")


async def test_who_became_the_last_one_meanwhile_is_not_handed_over_either(bench: Bench) -> None:
    await bench.connect("thu", Role.ADMIN, "PMC1")
    code = await code_for(bench, "/bangiao PMC1 Thu")
    bench.channel.blocked.add("hoa")
    await bench.say("lan", "/nguoi")
    await bench.say("hoa", "/giao VHXH; Việc; hạn 13/11")  # an answer she does not get: she is reached nowhere now
    assert "Chưa bàn giao được" in await bench.say("mai", f"DK {code}")


# Taking it back


async def test_a_handover_is_taken_back_within_ten_minutes(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    await handed_over(bench)
    bench.forget()
    bench.clock.travel_to("2026-11-09 09:09")
    assert "Đã rút lại việc bàn giao P.VHXH." in await bench.say("hoa", "/hoantac")
    assert "Văn phòng đã rút lại việc bàn giao" in bench.said_to("mai")[0]
    assert "Đồng chí lại nhận tin" in "\n".join(bench.said_to("lan"))
    assert bench.said_to("minh")
    assert "Kính chào đồng chí. Đây là" in await bench.say("mai", "N1 xong")
    assert "Đang thực hiện" in await bench.say("lan", "N1 đang làm", on="zalo")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert len([one for one in bench.said_to("lan") if "[N1]" in one]) == 1
    assert not bench.said_to("mai")
    assert await deeds(bench) == ["offered", "handed_over", "given_back"]


async def test_after_ten_minutes_it_stands(bench: Bench) -> None:
    await handed_over(bench)
    bench.clock.travel_to("2026-11-09 09:11")
    assert "Không có gì để hoàn tác." in await bench.say("hoa", "/hoantac")


async def test_whoever_left_takes_nothing_back_of_what_is_not_theirs_any_more(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("lan", "N1 đang làm 60%")
    await handed_over(bench)
    assert "Không có gì để hoàn tác." in await bench.say("lan", "/hoantac")


# Removed


async def test_whoever_is_removed_gets_nothing_that_waits_and_the_head_hears_it_instead(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    lines = (await bench.say("hoa", "/nguoi P.VHXH")).splitlines()
    number = next(line.split(".")[0] for line in lines if "Lan" in line)
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.say("hoa", f"/nguoi remove {number}")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == bench.said_to("lan", on="zalo") == []
    assert [one for one in bench.said_to("minh") if one.startswith("Ngày mai đến hạn: [N1]")]
    assert await deeds(bench) == ["removed"]


async def test_whoever_is_removed_from_one_of_two_units_gets_nothing_of_that_one(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    await bench.say("hoa", "/giao VHXH; Của văn hóa; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 13/11")
    lines = (await bench.say("hoa", "/nguoi P.VHXH")).splitlines()
    number = next(line.split(".")[0] for line in lines if "Lan" in line)
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.say("hoa", f"/nguoi remove {number}")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    (reminder,) = bench.said_to("lan")
    assert reminder.startswith("Ngày mai đến hạn: [N2] Của kinh tế")


async def test_a_reminder_put_off_to_another_day_is_said_on_that_day_to_whoever_came(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 30/11")
    assert "13/11" in await bench.say("lan", "/nhaclai N1 thứ Sáu")
    await handed_over(bench)
    bench.forget()
    await bench.tick("2026-11-12 16:00")
    assert not bench.said_to("mai")
    await bench.tick("2026-11-13 08:00")
    assert [one.splitlines()[0] for one in bench.said_to("mai")] == ["Còn 17 ngày: [N1] Kế hoạch"]
    assert not bench.said_to("lan")


async def test_a_code_brought_in_the_units_group_works_there_and_the_one_who_left_is_nobody_there(bench: Bench) -> None:
    async def in_group(who: str, words: str) -> str:
        before = len(bench.channel.said.get("-5", []))
        said = replace(bench.hears(who, words), chat="-5", private=False, chat_name="VHXH", sender=who)
        await bench.works.desk.hear([said])
        await bench.works.desk.idle()
        await bench.works.dispatcher.drain()
        return "\n".join(part.text for part in bench.channel.said.get("-5", [])[before:])

    await in_group("hoa", "/start P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    assert "Đang thực hiện" in await in_group("lan", "/tiendo N1 40%")
    code = await code_for(bench)
    assert "Đồng chí đã nhận bàn giao P.VHXH." in await in_group("mai", f"/start {code}")
    assert await in_group("lan", "/tiendo N1 60%") == ""
    assert "Đang thực hiện, 70%" in await in_group("mai", "/tiendo N1 70%")


WITHOUT_THE_SLASH = (
    "bàn giao VHXH Lan",
    "ban giao VHXH Lan",
    "bàn giao Phòng Văn hóa - Xã hội đồng chí Lan",
    "handover P.VHXH Lan",
)


async def test_without_the_slash_a_unit_and_one_of_its_people_are_a_handover(either: Bench) -> None:
    for typed in WITHOUT_THE_SLASH:
        assert "Mã bàn giao việc của Lan (cán bộ đầu mối" in await either.say("hoa", typed), typed
    assert "Đã rút mã bàn giao P.VHXH." in await either.say("hoa", "bàn giao VHXH thôi")
    assert "Đã ghi đề nghị bàn giao P.VHXH." in await either.say("minh", "ban giao vhxh lan")


@pytest.mark.parametrize(
    "words",
    [
        "bàn giao hồ sơ xong rồi",
        "đã bàn giao cho chị Lan",
        "bàn giao xong",
        "ban giao roi",
        "bàn giao VHXH xong rồi",
        "bàn giao VHXH hồ sơ cho Lan",
        "bàn giao VHXH xong mai em nghỉ 2 ngày",
        "bàn giao hồ sơ xong, mai nghỉ phép",
        "bàn giao CAP rồi",
    ],
)
async def test_a_report_that_begins_so_is_a_report(either: Bench, words: str) -> None:
    """Of the only item, or asked back as all that is not clear; nothing is done about places."""
    await either.say("hoa", "/giao VHXH; Hồ sơ; hạn 20/11")
    either.clock.travel_to("2026-11-09 09:30")
    said = await either.say("minh", words)
    assert "[N1]" in said or "Hệ thống chưa rõ nội dung" in said, said
    assert [await either.count(table) for table in ("handovers", "leaves", "deeds")] == [0, 0, 0]
