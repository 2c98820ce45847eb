"""Pictures sent with a report: kept, named in the history, shown to the office, forgotten in time."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.app import Works
from data.store import Store
from domain.message import Way
from domain.pictures import Picture, Unfetched
from tests.dialogues.albums import PUBLIC, links, shown
from tests.standin.zalo import NAME
from tests.standin.zalo_office import GROUP, ZaloOffice, zalo_office

JPEG = Picture("image/jpeg", b"\xff\xd8\xff\xe0 a report, signed")


@pytest.fixture
async def office(store: Store) -> AsyncIterator[ZaloOffice]:
    async with zalo_office(store) as made:
        desk = made.works.desk
        desk.public_url = PUBLIC
        await made.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
        await made.say("hoa", "/giao VHXH; Báo cáo; hạn 20/11")
        yield made


async def sends(office: ZaloOffice, name: str, url: str, caption: str | None = None) -> str:
    """Somebody sends a picture; gives what is answered."""
    more = {"caption": caption} if caption else {}
    return await office._heard(name, await office.control.image(name, url, name=name.capitalize(), **more))


async def fetched(office: ZaloOffice, **by_url: Picture | Unfetched) -> list[str]:
    """What the jobs fetch now; gives the addresses."""
    asked: list[str] = []

    async def fetch(url: str, _name: str | None) -> Picture | Unfetched:
        asked.append(url)
        return by_url.get(url.rsplit("/", 1)[-1].split(".", maxsplit=1)[0], JPEG)

    works = Works(
        office.store,
        office.clock,
        {"zalo": office.zalo},
        fetch={"zalo": fetch},
        ways=lambda _c, _g: (Way("zalo", None, NAME),),
    )
    await works.pictures.work_off()
    return asked


async def test_a_caption_is_the_report_and_the_picture_goes_with_it_to_the_office(office: ZaloOffice) -> None:
    told = await sends(office, "lan", "https://x.vn/a.jpg", "N1 xong BC 45")
    assert "[N1] Đơn vị báo đã hoàn thành." in told
    assert told.endswith("Kèm 1 ảnh.")
    claim = (await office.texts("hoa"))[-1]
    assert "Kèm 1 ảnh.\n" in claim
    (link,) = links(claim)
    assert (await shown(office.store, office.clock, link)).status_code == 404, "not fetched yet"
    assert await fetched(office) == ["https://x.vn/a.jpg"]
    answer = await shown(office.store, office.clock, link)
    assert (answer.status_code, answer.content) == (200, JPEG.content)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "Lan báo hoàn thành" in (history := await office.say("hoa", "lich su N1"))
    assert "(có đính kèm)" in history
    assert "https" not in history


async def test_pictures_sent_before_the_words_go_with_them(office: ZaloOffice) -> None:
    assert "Ảnh này của việc nào?" in await sends(office, "lan", "https://x.vn/a.jpg")
    assert "Ảnh này của việc nào?" in await sends(office, "lan", "https://x.vn/b.jpg")
    assert await fetched(office) == ["https://x.vn/a.jpg", "https://x.vn/b.jpg"], "at once: they may be gone soon"
    assert "Kèm 2 ảnh." in await office.say("lan", "N1 xong BC 45")
    first, second = links((await office.texts("hoa"))[-1])
    assert (
        (await shown(office.store, office.clock, first)).status_code
        == (await shown(office.store, office.clock, second)).status_code
        == 200
    )
    assert "Kèm" not in await office.say("lan", "N2 dang lam 30%"), "each goes with one report"


async def test_a_caption_that_is_asked_back_keeps_its_picture_for_the_answer(office: ZaloOffice) -> None:
    asked = await sends(office, "lan", "https://x.vn/a.jpg", "xong BC 45")
    assert "1. " in asked
    assert "Kèm 1 ảnh." in await office.say("lan", "2")
    assert "(có đính kèm)" in await office.say("hoa", "lich su N2")


async def test_a_caption_that_was_wrong_keeps_its_picture_for_the_right_one(office: ZaloOffice) -> None:
    assert "không tìm thấy" in (await sends(office, "lan", "https://x.vn/a.jpg", "/xong N9 BC 45")).lower()
    assert "Kèm 1 ảnh." in await office.say("lan", "N1 xong BC 45")


async def test_after_ten_minutes_a_picture_belongs_to_nothing(office: ZaloOffice) -> None:
    await sends(office, "lan", "https://x.vn/a.jpg")
    office.clock.now += timedelta(minutes=11)
    assert "Kèm" not in await office.say("lan", "N1 xong BC 45")


async def test_a_picture_of_a_stranger_of_a_group_or_with_a_stamp_is_not_kept(office: ZaloOffice) -> None:
    await sends(office, "stranger", "https://x.vn/a.jpg")
    await office.say_in("hoa", "start P.VHXH")
    await office.control.image(GROUP, "https://x.vn/b.jpg", sender="lan")
    await sends(office, "lan", "https://x.vn/c.jpg", "TỐI MẬT: N1 xong")
    assert await office.count("pictures") == 0
    assert await office.count("inbox WHERE CAST(said AS TEXT) LIKE '%c.jpg%'") == 0


async def test_what_cannot_be_fetched_is_tried_again_and_harms_nobody(office: ZaloOffice) -> None:
    await sends(office, "lan", "https://x.vn/a.jpg", "N1 xong BC 45")
    (link,) = links((await office.texts("hoa"))[-1])
    assert await fetched(office, a=Unfetched("timed out", again=True)) == ["https://x.vn/a.jpg"]
    assert await fetched(office) == []
    office.clock.now += timedelta(seconds=6)
    assert await fetched(office) == ["https://x.vn/a.jpg"]
    assert (await shown(office.store, office.clock, link)).status_code == 200
    await sends(office, "lan", "https://x.vn/b.jpg", "N2 xong BC 46")
    await fetched(office, b=Unfetched("not a picture"))
    office.clock.now += timedelta(days=1)
    assert await fetched(office) == []


async def test_pictures_are_forgotten_after_ninety_days(office: ZaloOffice) -> None:
    await sends(office, "lan", "https://x.vn/a.jpg", "N1 xong BC 45")
    (link,) = links((await office.texts("hoa"))[-1])
    await fetched(office)
    office.clock.now += timedelta(days=91)
    assert (await shown(office.store, office.clock, link)).status_code == 404
    await fetched(office)
    assert await office.count("pictures") == 0
    assert "(có đính kèm)" in await office.say("hoa", "lich su N1"), "that there was one stays"


async def test_without_a_public_address_the_office_hears_that_there_is_a_picture(office: ZaloOffice) -> None:
    office.works.desk.public_url = None
    await sends(office, "lan", "https://x.vn/a.jpg", "N1 xong BC 45")
    claim = (await office.texts("hoa"))[-1]
    assert claim.endswith("Kèm 1 ảnh.")


async def test_who_does_not_know_the_key_finds_nothing(office: ZaloOffice) -> None:
    await sends(office, "lan", "https://x.vn/a.jpg", "N1 xong BC 45")
    await fetched(office)
    (link,) = links((await office.texts("hoa"))[-1])
    key = link.split("/")[-2]
    assert len(key) == 30
    for wrong in (f"{key[:-1]}Z/1", f"{key}/2", f"{key}/0", f"{key.lower()}/1", "%/1", f"{key}/99999999999999999999"):
        assert (await shown(office.store, office.clock, f"/hooks/photos/{wrong}")).status_code == 404
