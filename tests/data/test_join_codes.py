"""A join code is good once, also when two bring it at the same moment."""

import asyncio
from datetime import UTC, datetime, timedelta

from data import people, units
from data.store import Store
from domain.people import Role

NOW = datetime(2026, 11, 9, tzinfo=UTC)


async def test_a_code_brought_by_two_at_once_serves_one(store: Store) -> None:
    async with store.begin() as session:
        office, _ = await units.add(session, "PMC1", "UBND phường", None)
        both = [await people.add_person(session, name, NOW) for name in ("Lan", "Mai")]
        await people.add_code(session, "ABCDE23456", office, Role.ADMIN, both[0].id, NOW + timedelta(days=1))
    looked = asyncio.Barrier(2) if not store.is_sqlite else None

    async def join(person_id: int) -> bool:
        if looked is not None:
            await looked.wait()
        async with store.begin() as session:
            good = await people.use_code(session, "ABCDE23456", None, NOW)
            await asyncio.sleep(0)
            if good is None:
                return False
            await people.use_code(session, "ABCDE23456", person_id, NOW)
            return True

    assert sorted(await asyncio.gather(*(join(one.id) for one in both))) == [False, True]
