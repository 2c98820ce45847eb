"""The demo programme, from its signing to the end of its year: each thing the rules call for is said once.

`python -m tests.year` goes on until the day of the signing comes again.
"""

from collections.abc import Mapping
from datetime import date

from tests.conftest import EMPTY, Model, opened_copy
from tests.year.story import Year

END_OF_PROGRAMME = date(2026, 12, 31)


async def test_in_the_year_of_the_programme_everything_the_rules_call_for_is_said_once(
    sqlite_models: Mapping[str, Model],
) -> None:
    async with opened_copy(sqlite_models[EMPTY]) as store:
        year = Year(store)
        await year.furnish()
        tale = await year.live(END_OF_PROGRAMME)
    assert tale.reminders > 1000
    assert tale.to_heads > 100
