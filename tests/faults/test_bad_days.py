"""A crowded morning on a bad day: of the vendor, of the network, of the database, of the clock. Nothing is lost."""

import asyncio
import sqlite3
from collections import Counter

import pytest
import sqlalchemy as sa

from tests.standin.burst import Burst

PEOPLE = 200
FIRST = 1_000_002  # the chat of the first officer


async def began(burst: Burst, shows: str = "2026-11-18 08:00:01") -> None:
    burst.at(shows)
    await burst.fill(PEOPLE, PEOPLE)


async def all_said_once(burst: Burst) -> None:
    await burst.arrived(PEOPLE)
    await burst.settled()
    found = await burst.counts()
    assert (found["messages"], found["arrivals"]) == (PEOPLE, PEOPLE)


async def test_an_answer_lost_on_the_way_back_repeats_that_message_and_loses_nothing(burst: Burst) -> None:
    await began(burst)
    await burst.rules(cut_after=0.05, cut_before=0.05)
    burst.start()
    await burst.arrived(PEOPLE)
    await burst.rules()
    await burst.settled()
    found = await burst.counts()
    assert found["messages"] == PEOPLE
    assert 0 < found["arrivals"] - PEOPLE <= found["cut"]


async def test_429_with_retry_after_pauses_the_whole_token(burst: Burst) -> None:
    await began(burst)
    await burst.rules(overall=100, retry_after=1)
    burst.start()
    await all_said_once(burst)
    found = await burst.counts()
    assert 0 < found["refused"] <= 32 * 4, "after a pause was asked for, only what was on the wire still went out"
    assert await burst.asked("SELECT count(*) FROM outbox WHERE attempts > 0") == 0


async def test_429_without_retry_after_is_tried_again(burst: Burst) -> None:
    await began(burst)
    await burst.rules(too_many=0.2, bare=True)
    burst.start()
    await asyncio.sleep(1)
    await burst.rules()
    await all_said_once(burst)


async def test_5xx_for_an_hour_loses_nothing_and_all_leaves_when_the_vendor_is_back(burst: Burst) -> None:
    await began(burst)
    await burst.rules(broken=1.0)
    burst.start()
    await burst.logged("not_delivered")
    await asyncio.sleep(1.5)
    tried = (await burst.counts())["calls"]
    burst.at("2026-11-18 09:00:00")
    await asyncio.sleep(2)
    assert (await burst.counts())["calls"] - tried < PEOPLE, "while nothing works, few are tried"
    await burst.rules()
    async with asyncio.timeout(25):
        await all_said_once(burst)


async def test_a_blocked_bot_ends_at_once_marks_the_address_and_holds_up_nobody(burst: Burst) -> None:
    await began(burst)
    blocked = [str(FIRST + n) for n in range(0, PEOPLE, 10)]
    await burst.rules(blocked=blocked)
    burst.start()
    await burst.arrived(PEOPLE - len(blocked))
    await burst.settled()
    found = await burst.counts()
    assert found["arrivals"] == PEOPLE - len(blocked)
    assert found["calls"] == PEOPLE, "a blocked chat is tried once"
    assert await burst.asked("SELECT count(*) FROM addresses WHERE status = 'blocked'") == len(blocked)
    assert await burst.asked("SELECT count(*) FROM outbox WHERE state = 'dead'") == len(blocked)


async def test_a_group_turned_supergroup_hears_at_its_new_id_and_only_once(burst: Burst) -> None:
    await began(burst)
    await burst.rules(moved={str(FIRST): "-1009"})
    burst.start()
    await all_said_once(burst)
    heard = Counter(chat for _, chat, _ in await burst.arrivals())
    assert heard["-1009"] == 1
    assert heard[str(FIRST)] == 0


async def test_three_days_of_downtime_end_in_one_message_a_chat_that_says_so(burst: Burst) -> None:
    await began(burst, "2026-11-23 08:30:00")  # due on Wednesday the 18th; nobody was there until Monday
    burst.start()
    await all_said_once(burst)
    texts = [text for _, _, text in await burst.arrivals()]
    assert all("Đã quá hạn 5 ngày" in text and "Hệ thống bị gián đoạn" in text for text in texts)
    assert await burst.asked("SELECT count(*) FROM reminders WHERE state = 'skipped'") >= PEOPLE


@pytest.mark.parametrize("hour", ["07", "09"])
async def test_a_clock_that_jumps_an_hour_either_way_loses_and_repeats_nothing(burst: Burst, hour: str) -> None:
    await began(burst)
    await burst.rules(latency=0.05)
    burst.start()
    await burst.arrived(60)
    burst.at(f"2026-11-18 {hour}:40:00")
    await asyncio.sleep(1.5)
    burst.at("2026-11-18 08:02:00")
    await all_said_once(burst)


async def test_a_locked_database_is_waited_for(burst: Burst) -> None:
    if not burst.store.is_sqlite:
        await _sessions_cut(burst)
        return
    await began(burst)
    await burst.rules(latency=0.02)
    burst.start()
    await burst.arrived(40)

    def hold(connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")

    assert burst.store.path is not None
    other = sqlite3.connect(burst.store.path, timeout=20, isolation_level=None)
    try:
        hold(other)
        await asyncio.sleep(6.5)  # longer than SQLite itself waits
        other.execute("ROLLBACK")
    finally:
        other.close()
    await all_said_once(burst)


async def _sessions_cut(burst: Burst) -> None:
    """What a restart of the server looks like from here: every connection ends, in the middle of whatever it did."""
    await began(burst)
    await burst.rules(latency=0.02)
    burst.start()
    await burst.arrived(40)
    cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    for _ in range(4):
        async with burst.store.engine.connect() as connection:
            await connection.execute(sa.text(cut))
        await asyncio.sleep(0.4)
    await burst.arrived(PEOPLE)
    await burst.settled()
    found = await burst.counts()
    assert found["messages"] == PEOPLE
    assert found["arrivals"] - PEOPLE <= 32 * 4


async def test_a_poisoned_row_is_set_aside_and_stops_nobody(burst: Burst) -> None:
    await began(burst)
    async with burst.store.engine.begin() as connection:
        await connection.execute(sa.text("UPDATE items SET kind = 'nonsense' WHERE id = 1"))
        await connection.execute(sa.text("UPDATE occurrences SET state = 'dang_thuc_hien', due_on = NULL WHERE id = 2"))
        await connection.execute(sa.text("UPDATE items SET kind = 'recurring', rrule = 'FREQ=NEVER' WHERE id = 3"))
    if burst.store.is_sqlite:
        await burst.store.close()
    burst.start()
    await burst.arrived(PEOPLE - 3)
    await burst.settled()
    assert (await burst.counts())["arrivals"] == PEOPLE - 3
    assert await burst.asked("SELECT count(*) FROM occurrences WHERE fault IS NOT NULL") == 2
    await burst.logged("occurrence_set_aside")


async def test_a_message_that_cannot_be_read_is_set_aside_and_stops_nobody(burst: Burst) -> None:
    await began(burst, "2026-11-18 07:55:00")
    process = burst.start()
    async with asyncio.timeout(30):
        while await burst.asked("SELECT count(*) FROM outbox") < PEOPLE:
            await asyncio.sleep(0.05)
    burst.end(process)
    async with burst.store.engine.begin() as connection:
        await connection.execute(sa.text("""UPDATE outbox SET content = '{"nonsense": 1}' WHERE id IN (5, 6)"""))
    if burst.store.is_sqlite:
        await burst.store.close()
    burst.at("2026-11-18 08:00:00")
    burst.start()
    await burst.arrived(PEOPLE - 2)
    await burst.logged("message_set_aside")
    assert (await burst.counts())["arrivals"] == PEOPLE - 2
    assert await burst.asked("SELECT count(*) FROM outbox WHERE state = 'waiting' AND last_error LIKE '%Error%'") == 2
