"""A year of the demo programme, in which each thing the rules call for is said once."""

from collections.abc import Mapping

from tests.conftest import EMPTY, Model, opened_copy
from tests.year.story import Year


async def test_in_a_year_everything_the_rules_call_for_is_said_once(sqlite_models: Mapping[str, Model]) -> None:
    async with opened_copy(sqlite_models[EMPTY]) as store:
        year = Year(store)
        await year.furnish()
        tale = await year.live()
    assert tale.reminders > 1000
    assert tale.to_heads > 100
