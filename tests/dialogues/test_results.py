"""Claims, how they are judged, what waits too long, and what is opened again."""

from dataclasses import replace

import pytest

from bot.incoming import Happening
from domain.people import Role
from tests.conftest import Bench


@pytest.fixture
async def one(either: Bench) -> Bench:
    """N1 is led by P.VHXH beside P.KT; Mai is a second officer of P.VHXH, Hiếu another of the office."""
    await either.connect("mai", Role.OFFICER, "P.VHXH")
    await either.connect("hieu", Role.ADMIN, "PMC1")
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp P.KT; sp Kế hoạch")
    either.forget()
    return either


def heard(bench: Bench) -> set[str]:
    """Who was told anything."""
    return {name for name in ("lan", "mai", "minh", "quan", "hoa", "hieu", "nam") if bench.said_to(name)}


async def test_a_claim_is_judged_by_the_office_and_seen_by_the_others_of_the_unit(one: Bench) -> None:
    answer = await one.say("lan", "N1 xong BC 45")
    assert "Trạng thái: Chờ xác nhận. Văn phòng sẽ kiểm tra" in answer
    assert heard(one) == {"lan", "mai", "minh", "hoa", "hieu"}
    assert "[N1] P.VHXH báo hoàn thành\n" in one.said_to("mai")[-1]
    assert 'Lan: "xong BC 45"' in one.said_to("minh")[-1]
    answer = await one.say("mai", "N1 xong")
    assert answer.startswith("[N1] Hiện nay: Chờ xác nhận.")
    assert "Gần nhất: 09:00 09/11/2026 Lan báo hoàn thành" in answer
    one.forget()
    assert "Đã ghi: xác nhận hoàn thành" in await one.say("hieu", "/xacnhan N1")
    assert heard(one) == {"lan", "mai", "minh", "hoa", "hieu"}
    assert "Đã xác nhận hoàn thành (trong hạn)" in one.said_to("hoa")[-1]
    assert "đã được ghi nhận trước đó" in await one.say("hoa", "1") or one.channel.buttons


async def test_what_is_sent_back_goes_to_the_unit_and_to_colleagues_of_the_office(one: Bench) -> None:
    await one.say("lan", "N1 xong")
    one.forget()
    await one.say("hoa", "/bosung N1 còn thiếu phụ lục")
    assert heard(one) == {"lan", "mai", "minh", "hoa", "hieu"}
    assert 'Kết quả cần bổ sung: "còn thiếu phụ lục"' in one.said_to("hieu")[-1]
    assert "Đang thực hiện, cần bổ sung" in await one.say("mai", "/viec N1")


async def test_whoever_reported_a_result_does_not_confirm_it_while_somebody_else_can(one: Bench) -> None:
    await one.say("hoa", "/xong N1 BC 45")
    before = await one.count("reports")
    one.forget()
    refused = await one.say("hoa", "/xacnhan N1")
    assert refused.startswith("[N1] Kết quả này do chính đồng chí báo.\n")
    assert "Đề nghị người khác xác nhận: Hieu, Nam." in refused
    assert heard(one) == {"hoa"}
    assert await one.count("reports") == before
    assert "xác nhận hoàn thành" in await one.say("hieu", "/xacnhan N1")


async def test_a_number_added_to_a_claim_does_not_make_it_ones_own_and_ones_own_may_be_sent_back(one: Bench) -> None:
    await one.connect("hoa", Role.OFFICER, "P.VHXH")
    await one.say("lan", "N1 xong")
    assert "BC 45" in await one.say("hoa", "N1 BC 45")
    assert "xác nhận hoàn thành" in await one.say("hoa", "/xacnhan N1")
    await one.say("hoa", "/molai N1 số liệu chưa khớp")
    await one.say("hoa", "/xong N1 BC 46")
    assert "do chính đồng chí báo" in await one.say("hoa", "/xacnhan N1")
    assert "yêu cầu bổ sung" in await one.say("hoa", "/bosung N1 báo nhầm")
    await one.say("lan", "N1 xong BC 46")
    assert "xác nhận hoàn thành" in await one.say("hoa", "/xacnhan N1")


async def test_a_claim_that_was_taken_back_does_not_hide_whose_claim_stands(one: Bench) -> None:
    await one.say("hieu", "/xong N1 BC 45")
    await one.say("hoa", "/bosung N1 thiếu phụ lục")
    await one.say("hoa", "/xong N1 BC 46")
    assert "Đã hoàn tác" in await one.say("hoa", "/hoantac")
    assert "Chờ xác nhận" in await one.say("hoa", "/hoantac")  # what was sent back waits again, as Hiếu had claimed it
    assert "do chính đồng chí báo" in await one.say("hieu", "/xacnhan N1")
    assert "xác nhận hoàn thành" in await one.say("hoa", "/xacnhan N1")


async def test_an_office_with_nobody_else_confirms_what_it_reported(one: Bench) -> None:
    await one.say("hoa", "/xong N1 BC 45")
    for name in ("hieu", "nam"):
        assert "do chính đồng chí báo" in await one.say("hoa", "/xacnhan N1")
        await one.works.desk.hear([one.hears(name, happened=Happening.PUT_OUT)])
        await one.works.desk.idle()
    assert "xác nhận hoàn thành" in await one.say("hoa", "/xacnhan N1")
    assert "Hoa (báo thay) báo hoàn thành" in await one.say("hoa", "/lichsu N1")


async def test_in_time_or_late_counts_the_day_of_the_claim_that_was_accepted(one: Bench) -> None:
    one.clock.travel_to("2026-11-20 16:00")
    await one.say("lan", "N1 xong BC 45")
    one.clock.travel_to("2026-11-23 08:00")
    await one.say("hoa", "/xacnhan N1")
    assert "hoàn thành (trong hạn)" in one.said_to("lan")[-1]
    await one.say("hoa", "/molai N1 số liệu chưa khớp")
    await one.say("lan", "N1 xong BC 46")
    await one.say("hoa", "/xacnhan N1")
    assert "hoàn thành (quá hạn)" in one.said_to("lan")[-1]


async def test_what_was_done_is_opened_again_only_with_a_reason(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    await one.say("hoa", "/xacnhan N1")
    one.forget()
    assert "Vì sao mở lại?" in await one.say("nam", "/molai N1")
    assert heard(one) == {"nam"}
    assert "[N1] Đã ghi: mở lại" in await one.say("nam", "số liệu chưa khớp")
    assert heard(one) == {"nam", "lan", "mai", "minh", "hoa", "hieu"}
    assert "[N1] Mở lại, kết quả cần bổ sung.\n" in one.said_to("lan")[-1]
    assert 'Nam: "số liệu chưa khớp"' in one.said_to("minh")[-1]
    assert "Đang thực hiện, cần bổ sung" in await one.say("lan", "/viec N1")
    history = await one.say("lan", "/lichsu N1")
    for what in ("Lan báo hoàn thành", "Hoa xác nhận hoàn thành", "Nam mở lại: "):
        assert what in history
    assert "Đã hoàn tác" in await one.say("nam", "/hoantac")
    assert "Trạng thái: Hoàn thành" in await one.say("lan", "/viec N1")


async def test_a_number_that_comes_after_the_claim_goes_with_it_to_the_office(one: Bench) -> None:
    assert "Đề nghị đồng chí gửi số, ngày văn bản" in await one.say("lan", "N1 xong")
    assert "Chưa có số văn bản." in one.said_to("hoa")[-1]
    assert "BC 45" in await one.say("lan", "BC 45")
    assert "Văn bản: BC 45" in one.said_to("hoa")[-1]
    assert "Chờ xác nhận" in await one.say("lan", "/viec N1")
    assert "Lan báo hoàn thành" in await one.say("hoa", "/lichsu N1")


async def test_a_picture_is_evidence_as_a_number_is(one: Bench) -> None:
    one.channel.can = replace(one.channel.can, pictures=True)
    one.restart()
    answer = await one.say("lan", "N1 xong", photo="a picture")
    assert "Kèm 1 ảnh." in answer
    assert "Đề nghị đồng chí gửi số" not in answer
    told = one.said_to("hoa")[-1]
    assert "Kèm 1 ảnh." in told
    assert "Chưa có số văn bản" not in told
    assert "(có đính kèm)" in await one.say("hoa", "/lichsu N1")


async def test_of_a_recurring_item_the_period_that_was_done_last_is_opened_again(one: Bench) -> None:
    await one.say("hoa", "/giao VHXH; Báo cáo tuần; hạn thứ Sáu hằng tuần")
    for day in ("13", "20"):
        await one.tick(f"2026-11-{day} 08:00")
        await one.say("lan", "/xong N2 BC 45")
        await one.say("hoa", "/xacnhan N2")
    await one.tick("2026-11-23 08:00")
    assert "Kỳ hạn 20/11/2026." in await one.say("hoa", "/molai N2 thiếu một xã")
    assert (await one.say("lan", "/nhiemvu")).count("[N2]") == 2  # that one, and this week's


async def test_a_claim_that_waits_three_working_days_is_brought_up_again(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")  # on a Monday
    await one.tick("2026-11-09 16:00")
    told: dict[str, list[str]] = {}
    for day in ("10", "11", "12", "13", "16", "17"):
        one.forget()
        await one.tick(f"2026-11-{day} 08:15")
        told[day] = [said for name in ("hoa", "hieu") for said in one.said_to(name) if "Chờ xác nhận từ" in said]
    assert [day for day, said in told.items() if said] == ["12", "17"]
    assert all("Chờ xác nhận từ 3 ngày làm việc: [N1] P.VHXH báo 9/11. Xem: /xacnhan" in one for one in told["12"])
    assert len(told["12"]) == 2
    await one.say("hoa", "/xacnhan N1")
    one.forget()
    await one.tick("2026-11-20 08:15")
    assert not any("Chờ xác nhận từ" in said for name in ("hoa", "hieu") for said in one.said_to(name))


@pytest.mark.parametrize(
    ("who", "text", "answer"),
    [
        ("lan", "/molai N1 chưa xong", "Việc này do Văn phòng hoặc lãnh đạo thực hiện"),
        ("nam", "/molai N1 chưa xong", "Hiện nay: Chưa thực hiện"),
        ("nam", "/molai N7 chưa xong", "không tìm thấy"),
        ("nam", "/molai", "Lệnh /molai chưa đủ"),
        ("nobody", "/molai N1 chưa xong", "Để nhận nhắc việc"),
    ],
)
async def test_who_may_not_open_again_or_cannot_changes_nothing(one: Bench, who: str, text: str, answer: str) -> None:
    before = await one.count("reports")
    assert answer in await one.say(who, text)
    assert await one.count("reports") == before
    assert heard(one) <= {who}
