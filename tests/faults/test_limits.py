"""Within the vendor's limits: nothing is refused, what is urgent leaves first, replicas share one token's rate."""

import sqlalchemy as sa

from tests.standin.burst import Burst

PEOPLE = 90
EARLY = 30
LIMITS = {"overall": 30, "chat": 1, "chat_burst": 3, "group": 20}


async def late_and_early(burst: Burst) -> None:
    """Some items are due today, the first thirty only in three working days; one officer's chat is a group."""
    await burst.fill(PEOPLE, PEOPLE)
    async with burst.store.engine.begin() as connection:
        await connection.execute(sa.text(f"UPDATE occurrences SET due_on = '2026-11-23' WHERE id <= {EARLY}"))
        await connection.execute(sa.text("UPDATE addresses SET chat = '-77' WHERE id = 60"))
    if burst.store.is_sqlite:
        await burst.store.close()


async def test_under_telegrams_limits_nothing_is_refused_and_what_is_urgent_leaves_first(burst: Burst) -> None:
    burst.at("2026-11-18 08:00:01")
    await late_and_early(burst)
    await burst.rules(**LIMITS)
    burst.start(NHACVIEC_TELEGRAM_RATE="30")
    found = await burst.arrived(PEOPLE)
    assert found["refused"] == 0
    assert found["arrivals"] == PEOPLE
    texts = [text for _, _, text in await burst.arrivals()]
    assert all("Hôm nay đến hạn" in text for text in texts[: PEOPLE - EARLY])
    assert all("Còn 5 ngày" in text for text in texts[PEOPLE - EARLY :])


async def test_three_replicas_share_the_rate_of_one_token(shared_burst: Burst) -> None:
    burst = shared_burst
    burst.at("2026-11-18 07:59:50")
    await late_and_early(burst)
    await burst.rules(**LIMITS)
    for _ in range(3):
        burst.start(NHACVIEC_TELEGRAM_RATE="30")
    found = await burst.arrived(PEOPLE)
    assert found["refused"] == 0
    assert found["arrivals"] == PEOPLE
