"""Updates come in while the process is killed again and again: each has its effect once, none is lost."""

import asyncio
import json
import random
from typing import Any

from tests.standin.burst import PATIENCE_SECONDS, Burst

CHATS = 40
EACH = 3
KILLS = 4


def said(number: int, chat: int, text: str) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": f"Người {chat}"}
    message = {"message_id": number, "from": person, "chat": {"id": chat, "type": "private"}, "date": 1, "text": text}
    return {"update_id": number, "message": message}


async def handled(burst: Burst, count: int) -> None:
    """Wait until so many updates are."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await burst.asked("SELECT count(*) FROM inbox WHERE handled_at IS NOT NULL") < count:
            await asyncio.sleep(0.005)


async def test_updates_handled_while_killed_have_their_effect_once_in_their_order(burst: Burst) -> None:
    burst.at("2026-11-18 10:00:00")
    await burst.fill(CHATS, CHATS)
    updates = [
        said(1000 + turn * CHATS + n, 1_000_000 + n + 2, f"V{n or CHATS} đang làm {10 * (turn + 1)}%")
        for turn in range(EACH)
        for n in range(CHATS)
    ]
    twice = [one for one in updates if one["update_id"] % 7 == 0]
    (await burst.http.post("/control/push", content=json.dumps([*updates, *twice]))).raise_for_status()
    chance = random.Random(6)
    for _ in range(KILLS):
        process = burst.start()
        before = await burst.asked("SELECT count(*) FROM inbox WHERE handled_at IS NOT NULL")
        await handled(burst, min(before + 5, len(updates)))
        for _ in range(chance.randrange(1, 6)):
            await burst.counts()
        burst.end(process)
    burst.start()
    await handled(burst, len(updates))
    await burst.settled()
    assert await burst.asked("SELECT count(*) FROM inbox") == len(updates), "each once, however often it was brought"
    assert await burst.asked("SELECT count(*) FROM reports WHERE kind = 'progress'") == len(updates)
    assert await burst.asked("SELECT count(*) FROM occurrences WHERE percent = 30") == CHATS, "the last word counts"
    answers = await burst.asked("SELECT count(*) FROM outbox WHERE klass = 0 AND state = 'sent'")
    assert answers == len(updates)
