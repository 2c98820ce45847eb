"""Late periods of one item stand in one line, and nothing is lost by it."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.deadlines import DeadlineKind
from domain.merging import merged
from domain.message import Line, Other
from domain.occurrence import Item, Occurrence
from domain.people import Role, Unit
from domain.status import State

TODAY = date(2026, 6, 23)
LEAD = Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2))
WEEKLY = Item(
    7, 1, 1, "3.1", "Điểm báo", LEAD, (), "thứ Sáu hằng tuần", DeadlineKind.RECURRING, "FREQ=WEEKLY;BYDAY=FR", "", "",
    date(2026, 1, 5),
)  # fmt: skip
ONCE = replace(WEEKLY, id=8, code="3.2", kind=DeadlineKind.DATE, rrule=None)
OTHERS = (Other(5, "Mai", Role.OFFICER),)


def line(number: int, item: Item, days: int, percent: int | None, pending: bool, asks: bool) -> Line:
    state = State.NOT_STARTED if percent is None else State.IN_PROGRESS
    due_on = TODAY + timedelta(days=days)
    one = Occurrence(
        number, item, due_on, due_on, 0, state, needs_more=False, percent=percent, stuck=None, claimed_on=None,
        done_on=None, opened_on=date(2026, 1, 5),
    )  # fmt: skip
    return Line(one, days, TODAY if pending else None, others=OTHERS if asks else None)


LINES = st.lists(
    st.tuples(
        st.sampled_from([WEEKLY, ONCE]),
        st.integers(-40, 7),
        st.sampled_from([None, None, 40]),
        st.booleans(),
        st.booleans(),
    )
).map(lambda found: [line(number, *one) for number, one in enumerate(found)])


@given(LINES)
def test_each_occurrence_stands_in_one_line_beside_those_that_it_is_like(lines: list[Line]) -> None:
    found = merged(lines)
    assert sorted(one.id for line in found for one in line.occurrences) == list(range(len(lines)))
    by_id = {line.occurrence.id: line for line in lines}
    for one in found:
        parts = [by_id[part.id] for part in one.occurrences]
        assert [part.days_left or 0 for part in parts] == sorted(part.days_left or 0 for part in parts)
        assert (one.others is None) == all(part.others is None for part in parts)
        if one.later:
            assert all(part.occurrence.item == WEEKLY and (part.days_left or 0) < 0 for part in parts)
            assert all(part.pending_to is None for part in parts)
            assert len({(part.occurrence.state, part.occurrence.percent) for part in parts}) == 1
    silent = [
        line for line in lines if line.occurrence.item == WEEKLY and (line.days_left or 0) < 0 and not line.pending_to
    ]
    states = {(line.occurrence.state, line.occurrence.percent) for line in silent}
    assert len(found) == len(lines) - len(silent) + len(states)
