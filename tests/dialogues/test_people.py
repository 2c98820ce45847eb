"""Joining, inviting, leaving; strangers."""

from bot.book import BOOK
from bot.commands import load_all
from data import health, units
from domain.people import Role
from tests.conftest import Bench


async def test_a_code_joins_in_one_step_and_only_once(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.KT")).splitlines()[0]
    assert "Đã ghi nhận: Tu, cán bộ đầu mối, P.KT.\nHiện Phòng Kinh tế" in await bench.say("tu", f"dk {code.lower()}")
    assert "Mã không đúng, đã dùng" in await bench.say("ly", f"/start {code}")


async def test_a_code_expires_after_seven_days(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.KT")).splitlines()[0]
    bench.clock.travel_to("2026-11-16 09:01")
    assert "hết hạn" in await bench.say("tu", code)


async def test_a_code_gives_somebody_known_another_role(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.KT head")).splitlines()[0]
    assert "thủ trưởng đơn vị, P.KT" in await bench.say("lan", code)
    assert "P.VHXH" in await bench.say("hoa", "/nguoi")


async def test_a_stranger_learns_only_how_to_join(bench: Bench) -> None:
    load_all()
    await bench.say("hoa", "/giao VHXH; Việc kín; hạn 20/11")
    for text in [text for name in sorted(BOOK) for text in (f"/{name}", f"/{name} N1", name)]:
        assert await bench.say("stranger", text) in {
            (
                "Kính chào đồng chí. Đây là Trợ lý nhắc việc.\nĐể nhận nhắc việc, đồng chí gửi mã do Văn phòng cấp, ví dụ: DK ABCDE23456.\n"
                "Đã đăng ký ở kênh khác: gõ /lienket ở kênh đó rồi gửi mã tại đây."
            ),
            "Mã không đúng, đã dùng hoặc đã hết hạn.\nĐề nghị đồng chí xin Văn phòng mã mới.",
        }, text


async def test_whoever_is_removed_hears_nothing_more_at_once(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 13/11")
    bench.clock.travel_to("2026-11-12 07:00")
    await bench.works.tick()
    number = next(
        line.split(".")[0] for line in (await bench.say("hoa", "/nguoi P.VHXH")).splitlines() if "Lan" in line
    )
    assert "Người này không nhận tin nào nữa" in await bench.say("hoa", f"/nguoi remove {number}")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    await bench.say("hoa", "/giao VHXH; Việc nữa; hạn 20/11")
    assert bench.said_to("lan") == []
    assert bench.said_to("minh")  # the head hears it instead
    assert "Kính chào" in await bench.say("lan", "N1")


async def test_units_without_anybody_are_listed(bench: Bench) -> None:
    await bench.say("hoa", "/giao CAP; Việc; hạn 20/11")
    assert "Chưa kết nối: CAP" in await bench.say("hoa", "/nguoi")


async def test_only_stewards_found_offices_and_codes_clash_aloud(bench: Bench) -> None:
    assert "Đã lập cơ quan PMC2" in await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2")
    assert "Việc này do" in await bench.say("hoa", "/donvi add PMC3; UBND phường Móng Cái 3")
    assert "Đã lập đơn vị TYT" in await bench.say("hoa", "/donvi add TYT; Trạm Y tế; PMC1")
    assert "đang là tên của P.VHXH" in await bench.say("hoa", "/donvi alias P.KT; VHXH")


async def test_an_admin_of_one_office_sees_nothing_of_another(bench: Bench) -> None:
    await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2")
    await bench.say("root", "/donvi add TYT2; Trạm Y tế 2; PMC2")
    assert "PMC2" not in await bench.say("hoa", "/donvi list")
    assert "Không có đơn vị" in await bench.say("hoa", "/moi TYT2")
    await bench.say("root", "/giao TYT2; Việc của phường 2; hạn 20/11")
    assert "Tổng số nhiệm vụ giao: 0" in await bench.say("nam", "/summary")


async def test_a_viewer_reads_and_nothing_else(bench: Bench) -> None:
    await bench.connect("xem", Role.VIEWER, "PMC1")
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    assert "Tổng số nhiệm vụ giao: 1" in await bench.say("xem", "tổng hợp")
    for text in ("/xong N1", "/xacnhan N1", "/giao VHXH; a; 20/11", "/moi VHXH", "/duyet"):
        assert "Việc này do" in await bench.say("xem", text)


async def test_an_admin_hears_at_the_start_what_is_still_missing_and_then_no_more(bench: Bench) -> None:
    told = await bench.say("hoa", "/start")
    assert "Chưa có nhiệm vụ: PMC1" in told
    await bench.say("hoa", "/giao CAP; Việc; hạn 20/11")
    told = await bench.say("hoa", "/start")
    assert "Chưa có ai kết nối: CAP. Mời: /moi CAP" in told
    await bench.connect("cong", Role.OFFICER, "CAP")
    assert "Còn thiếu" not in await bench.say("hoa", "/start")
    assert "Còn thiếu" not in await bench.say("lan", "/start")


async def test_a_new_office_hears_step_by_step_what_is_missing(bench: Bench) -> None:
    await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2")
    told = await bench.say("root", "/start")
    assert "Chưa có đơn vị: PMC2. Thêm: /donvi add MÃ; TÊN; PMC2" in told
    assert "Chưa có lãnh đạo: PMC2. Mời: /moi PMC2 leader" in told


async def test_what_is_missing_in_another_office_under_the_same_code_is_not_ours(bench: Bench) -> None:
    await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2")
    await bench.say("root", "/donvi add VHXH2; Phòng Văn hóa; PMC2")
    await bench.say("root", "/donvi add CAP; Công an phường 2; PMC2")
    await bench.connect("cong", Role.OFFICER, "CAP")
    await bench.say("hoa", "/giao CAP; Việc; hạn 20/11")
    async with bench.store.begin() as session:
        found = await units.units_of(session)
        theirs = next(unit for unit in found if unit.code == "CAP" and unit.name == "Công an phường 2")
        assert await health.unheard_units(session, [theirs.id]) == []
    await bench.say("root", "/giao Công an phường 2; Việc của họ; hạn 20/11")
    async with bench.store.begin() as session:
        assert await health.unheard_units(session, [theirs.id]) == ["CAP"]
    assert "Còn thiếu" not in await bench.say("hoa", "/start")
