"""A working day in a unit's group, updates brought over a webhook, the bot killed with -9 between each two steps."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from data.store import Store
from tests.standin.day import Day, lived
from tests.standin.forker import Forker

HOA, LAN, MAI, STRANGER = 1001, 2002, 2003, 9009
GROUP, SUPERGROUP = -77, -1009


@pytest.fixture
async def day(store: Store, tmp_path: Path, forker: Forker) -> AsyncIterator[Day]:
    async with lived(store, tmp_path, forker, HOA, webhook=True) as made:
        yield made


async def inbox(day: Day) -> str:
    async with day.store.engine.connect() as connection:
        return " ".join(str(row) for row in await connection.execute(sa.text("SELECT said FROM inbox")))


async def test_a_whole_day_in_a_group_survives_a_kill_between_each_two_steps(day: Day) -> None:
    day.at("2026-05-18 08:00")
    await day.founded()
    day.start()
    for person in (LAN, MAI):
        invitation = await day.says(HOA, "/moi BTG", answered="cán bộ đầu mối")
        await day.control.say(person, f"/start {invitation.splitlines()[0]}", name=f"person {person}")
        await day.hears(person, f"Đã ghi nhận: person {person}")
    await day.killed_and_back()
    await day.control.say(GROUP, "/start@nhacviec_bot BTG", sender=HOA)
    await day.hears(GROUP, "Nhóm của")
    await day.killed_and_back()

    day.kill()
    day.at("2026-05-20 08:00")  # the hour comes while nobody is there
    day.start()
    await day.hears(GROUP, "[3.2]")
    await day.killed_and_back()

    (reminder,) = [m for m in await day.control.sent(GROUP) if "[3.2]" in m["text"]]
    await day.control.say(GROUP, "hôm nay họp lúc 9 giờ, 3.2 xong chưa", sender=MAI)  # to each other
    await day.control.say(GROUP, "xong cả rồi", sender=STRANGER, reply_to=reminder["message_id"])
    await day.control.say(GROUP, "3.2 xong BC 45", sender=LAN, name="Lan", reply_to=reminder["message_id"])
    claimed = await day.hears(GROUP, "Đơn vị báo đã hoàn thành")
    assert claimed
    await day.hears(HOA, "BTG báo đã hoàn thành")
    await day.killed_and_back()

    await day.control.raw({"message": _service(GROUP, migrate_to_chat_id=SUPERGROUP)})
    await day.control.raw({"message": _service(SUPERGROUP, migrate_from_chat_id=GROUP)})
    await day.killed_and_back()
    await day.says(HOA, "/giao BTG; Bài viết về chuyển đổi số; hạn 25/5", answered="thứ Hai, 25/5/2026")
    await day.hears(SUPERGROUP, "NHIỆM VỤ MỚI [N1]")
    await day.killed_and_back()
    await day.control.say(SUPERGROUP, "@nhacviec_bot N1 đang làm 60%", sender=MAI, name="Mai")
    await day.hears(SUPERGROUP, "60%")
    await day.killed_and_back()

    await day.says(HOA, "/xacnhan 3.2", answered="Đã ghi: xác nhận hoàn thành")
    await day.hears(SUPERGROUP, "Đã xác nhận hoàn thành")
    await day.killed_and_back()
    history = await day.says(HOA, "/lichsu 3.2", answered="person 2002")
    assert "BC 45" in history
    assert "person 2003" in await day.says(HOA, "/lichsu N1", answered="person 2003")
    await day.killed_and_back()

    member = {"user": {"id": 123456, "is_bot": True}, "status": "member"}
    chat = {"id": SUPERGROUP, "type": "supergroup", "title": "BTG"}
    gone = {"chat": chat, "from": _person(HOA), "date": 1, "old_chat_member": member}
    await day.control.raw({"my_chat_member": gone | {"new_chat_member": member | {"status": "kicked"}}})
    await day.hears(HOA, "Trợ lý không còn ở nhóm của BTG")
    await day.at_rest()
    day.kill()

    told = [(message["chat_id"], message["text"]) for message in await day.control.sent()]
    assert sorted(told) == sorted(set(told)), "something was said twice"
    assert "họp lúc 9 giờ" not in await inbox(day), "what people say to each other is not stored"
    assert not [text for chat, text in told if int(chat) == STRANGER]


def _person(number: int) -> dict[str, object]:
    return {"id": number, "is_bot": False, "first_name": f"person {number}"}


def _service(chat: int, **what: int) -> dict[str, object]:
    kind = "supergroup" if chat == SUPERGROUP else "group"
    return {"message_id": 900, "from": _person(HOA), "chat": {"id": chat, "type": kind}, "date": 1, **what}
