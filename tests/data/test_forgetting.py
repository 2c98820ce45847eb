from data import keepsakes, units
from data.forgetting import forget_everything
from tests.conftest import Bench


async def test_forgetting_empties_every_table_and_keeps_the_schema(bench: Bench) -> None:
    await bench.say("hoa", "/giao P.VHXH; Kế hoạch tuyên truyền; hạn 30/11; phối hợp P.KT")
    await bench.say("lan", "N1 xong BC 45")
    async with bench.store.begin() as session:
        await keepsakes.keep(session, "a", "b")
    async with bench.store.begin() as session:
        await forget_everything(session)
    for table in ("units", "people", "addresses", "roles", "items", "occurrences", "reports", "inbox", "outbox"):
        assert await bench.count(table) == 0
    assert await bench.count("keepsakes") == 0
    assert await bench.count("alembic_version") == 1
    async with bench.store.begin() as session:
        _, is_new = await units.add(session, "PMC1", "UBND phường Móng Cái 1", None)
    assert is_new
