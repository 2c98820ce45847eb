"""Two officers of one unit hear of each other's replies, in the digest they get anyway; one officer of two units is asked."""

import pytest

from domain.delivery import Retry
from domain.people import Role
from tests.conftest import Bench

HEARD = "Đồng nghiệp trong đơn vị đã báo:"


async def two_officers(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")


async def test_what_one_reports_is_a_line_in_the_next_digest_of_the_other_and_nobody_elses(either: Bench) -> None:
    await two_officers(either)
    await either.say("lan", "N1 đang làm 60%")
    await either.say("lan", "N1 đang làm 80%")
    await either.say("lan", "N2 đã nhận")
    either.forget()
    await either.tick("2026-11-12 08:00")
    (told,) = either.said_to("thu")
    assert told.endswith(f"{HEARD}\n- [N1] Lan báo tiến độ 80%\n- [N2] Lan đã nhận")
    assert not [one for who in ("lan", "minh", "hoa", "quan") for one in either.said_to(who) if HEARD in one]
    either.forget()
    await either.tick("2026-11-16 08:00")
    assert not [one for one in either.said_to("thu") if HEARD in one], "once"


async def test_that_it_was_received_is_taken_back_alone_and_is_in_nobodys_way(either: Bench) -> None:
    await two_officers(either)
    await either.say("lan", "N1 đang làm 60%")
    await either.say("thu", "N1 đã nhận")
    assert "gõ /hoantac trong 10 phút" in await either.say("lan", "N2 đã nhận")
    undone = await either.say("lan", "/hoantac")
    assert undone.startswith("[N2] Đã hoàn tác. Hiện nay: Chưa thực hiện, hạn 20/11/2026.\nĐã bỏ: nội dung vừa ghi.")
    assert "Đang thực hiện 60%" in await either.say("lan", "/viec N1")
    await either.say("lan", "N1 đã nhận; đang làm 70%")
    assert "Hiện nay: Đang thực hiện 60%" in await either.say("lan", "/hoantac"), "what Thu received changed nothing"
    either.forget()
    await either.tick("2026-11-12 08:00")
    assert HEARD not in either.said_to("thu")[-1]
    assert "- [N1] Thu đã nhận" in either.said_to("lan")[-1]


async def test_a_reply_makes_no_message_of_its_own_and_waits_for_the_weeks_bulletin(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Một; hạn 28/12")
    await bench.tick("2026-11-09 10:00")
    await bench.say("lan", "N1 đang làm 40%")
    bench.forget()
    await bench.tick("2026-11-10 08:00")
    assert bench.said_to("thu") == []
    await bench.tick("2026-11-16 08:00")
    assert bench.said_to("thu") == [f"{HEARD}\n- [N1] Lan báo tiến độ 40%"]
    assert bench.said_to("lan") == []


async def test_what_was_taken_back_is_not_told_and_where_it_was_told_its_end_is(bench: Bench) -> None:
    await two_officers(bench)
    await bench.say("lan", "N2 xong BC 45")
    await bench.say("lan", "/hoantac")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert HEARD not in "\n".join(bench.said_to("thu"))
    await bench.say("lan", "N2 xong BC 45")
    bench.clock.travel_to("2026-11-13 07:55")
    await bench.say("lan", "N1 đang làm 90%")
    await bench.tick("2026-11-13 08:00")
    assert "- [N1] Lan báo tiến độ 90%" in bench.said_to("thu")[-1]
    await bench.say("lan", "/hoantac")
    await bench.tick("2026-11-16 08:00")
    assert "- [N1] Lan hoàn tác" in bench.said_to("thu")[-1]


async def test_a_line_whose_digest_could_not_leave_is_told_when_it_leaves(bench: Bench) -> None:
    await two_officers(bench)
    await bench.link("thu")
    await bench.say("lan", "N2 xong BC 45")
    bench.channel.answers = [Retry("down")] * 2
    await bench.tick("2026-11-12 08:00")
    assert "Đang liên kết" in await bench.say("thu", "/lienket", on="zalo")
    await bench.say(
        "thu", "/lienket bo telegram", on="zalo"
    )  # its digest goes where she stays, in words of that moment
    bench.forget()
    await bench.tick("2026-11-12 09:00")
    told = [one for one in bench.said_to("thu", on="zalo") if HEARD in one]
    assert len(told) <= 1
    assert "\n".join(bench.said_to("thu", on="zalo")).count("- [N2] Lan báo hoàn thành") == len(told)


async def test_the_head_alone_officers_and_other_units_hear_nothing_of_it(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("lan", "N1 đang làm 60%")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert not [one for who in ("lan", "minh", "quan") for one in bench.said_to(who) if HEARD in one]


# One officer of two units


async def of_two_units(bench: Bench) -> None:
    await bench.connect("lan", Role.OFFICER, "P.KT")
    await bench.say("hoa", "/giao VHXH; Của văn hóa; hạn 20/11")
    await bench.say("hoa", "/giao P.KT; Của kinh tế; hạn 18/11")
    await bench.say("hoa", "/giao VHXH; Sau cùng; hạn 27/11")


async def test_the_list_holds_both_units_each_under_its_name(either: Bench) -> None:
    await of_two_units(either)
    told = await either.say("lan", "/nhiemvu")
    lines = told.splitlines()
    assert lines[0] == "Việc đang mở: 3"
    assert lines[1] == "P.VHXH:"
    assert [line[:4] for line in lines[2:4]] == ["[N1]", "[N3]"]
    assert lines[4] == "P.KT:"
    assert lines[5].startswith("[N2] Của kinh tế")
    assert "P.KT:" not in await either.say("lan", "/nhiemvu P.KT")


async def test_done_with_an_item_in_each_is_asked_back_and_answered_after_a_restart(either: Bench) -> None:
    await of_two_units(either)
    await either.say("lan", "N3 xong BC 1")
    asked = await either.say("lan", "xong")
    assert asked.startswith("Đồng chí đang cập nhật việc nào?")
    assert "P.VHXH" in asked
    assert "P.KT" in asked
    either.restart()
    assert "[N1] Đơn vị báo đã hoàn thành" in await either.choose("lan", "2. ")
    assert "[N2] Đơn vị báo đã hoàn thành" in await either.say("lan", "xong")


async def with_two_offices(bench: Bench) -> None:
    """Hoa keeps another office as well; both have an item N1 that recurs."""
    await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2")
    await bench.say("root", "/donvi add TYT2; Trạm Y tế 2; PMC2")
    code = (await bench.say("root", "/moi PMC2 admin")).splitlines()[0]
    await bench.say("hoa", f"DK {code}")
    await bench.say("hoa", "/giao VHXH; Báo cáo tháng; hạn ngày 25 hằng tháng")
    await bench.say("hoa", "/giao TYT2; Báo cáo y tế; hạn ngày 25 hằng tháng")


async def test_ending_a_series_whose_code_two_offices_have_is_asked_back(bench: Bench) -> None:
    await with_two_offices(bench)
    asked = await bench.say("hoa", "/ketthuc N1 theo 15/TB-UBND")
    assert "1. " in asked
    assert "Báo cáo tháng" in asked
    assert "Báo cáo y tế" in asked
    bench.restart()
    told = await bench.say("hoa", "2")
    assert "Báo cáo" in told
    bench.restart()
    assert "kết thúc" in (await bench.say("hoa", "1")).lower()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/caidat trước ngày chặt", "PMC2"),
        ("/thu 25/11", "phường Móng Cái 2"),
        ("/lich", "phường Móng Cái 2"),
        ("/lich nghỉ 27/11/2026", "phường Móng Cái 2"),
    ],
)
async def test_what_is_about_an_office_asks_which_and_the_answer_completes_it(
    bench: Bench, typed: str, answer: str
) -> None:
    await with_two_offices(bench)
    asked = await bench.say("hoa", typed)
    assert asked.startswith("Đồng chí muốn nói cơ quan nào?\n1. PMC1: UBND phường Móng Cái 1\n2. PMC2:"), asked
    bench.restart()
    assert answer in await bench.say("hoa", "2")


async def test_a_unit_that_two_offices_call_alike_is_asked_back(bench: Bench) -> None:
    await with_two_offices(bench)
    await bench.say("root", "/donvi add CAP; Công an phường 2; PMC2")
    for typed, answer in (
        ("/moi CAP head", "Mã dành cho thủ trưởng đơn vị, Công an phường 2"),
        ("/nhiemvu CAP", "Công an phường 2"),
        ("/bangiao CAP", "Công an phường 2 chưa có người nào"),
        ("/giao CAP; Việc; hạn 20/11", "Đã giao [N2] cho Công an phường 2"),
        ("/nhac CAP", "Công an phường 2"),
    ):
        asked = await bench.say("hoa", typed)
        assert asked.startswith("Đồng chí muốn nói đơn vị nào?\n1. CAP: Công an phường\n2. CAP:"), asked
        if not typed.startswith("/moi"):  # the codes of the bench begin anew with a process
            bench.restart()
        assert answer in await bench.say("hoa", "2"), typed
