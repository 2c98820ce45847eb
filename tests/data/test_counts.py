"""What the database counts is what `tally` counts, whatever is written, on both engines."""

import asyncio
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import command
from hypothesis import given, settings
from hypothesis import strategies as st

from data import counts, occurrences, units
from data.forgetting import forget_everything
from data.migrate import config, upgrade
from data.models import ItemRow, OccurrenceRow, ProgrammeRow
from data.store import Session, Store
from domain.counting import tally
from domain.deadlines import DeadlineKind
from domain.status import WORKING, Standing, State

TODAY = date(2026, 6, 30)
DAYS = st.none() | st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n))
CHANGES = {
    "due_on": DAYS,
    "state": st.sampled_from([state.value for state in State]),
    "percent": st.none() | st.integers(0, 100),
    "stuck": st.sampled_from([None, "", "thiếu kinh phí"]),
    "done_on": DAYS,
    "lead": st.integers(0, 3),
}
NEW = st.fixed_dictionaries(
    CHANGES | {"kind": st.sampled_from([k.value for k in DeadlineKind]), "programme": st.integers(0, 1)}
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.integers(0, 99), st.fixed_dictionaries({}, optional=CHANGES)),
        st.tuples(st.just("kind"), st.integers(0, 99), st.sampled_from([k.value for k in DeadlineKind])),
        st.tuples(st.just("remove"), st.integers(0, 99), st.none()),
    ),
    max_size=8,
)


class Office:
    """Four units of one office and two programmes, written to without the commands."""

    def __init__(self, session: Session) -> None:
        self.session, self.leads, self.programmes = session, list[int](), list[int]()

    async def run(self, statement: sa.Executable, *rows: Any) -> None:
        await (await self.session.connection()).execute(statement, *rows)

    async def furnish(self) -> None:
        root, _ = await units.add(self.session, "PMC1", "UBND phường", None)
        self.leads = [(await units.add(self.session, f"P{n}", f"Phòng {n}", root))[0].id for n in range(4)]
        rows = [ProgrammeRow(office_id=root.id, name=n, squeezed=n, starts_on=TODAY) for n in ("a", "b")]
        self.session.add_all(rows)
        await self.session.flush()
        self.programmes = [row.id or 0 for row in rows]

    async def open(self, new: list[dict[str, Any]]) -> None:
        """Both tables in one statement each, as an import writes them."""
        rows = [self._item(n, one) for n, one in enumerate(new, 1)]
        await self.run(sa.insert(ItemRow), rows)
        both = [self._values(one) | {"id": n, "item_id": n} for n, one in enumerate(new, 1)]
        plain = {"office_id": self.programmes[0], "revision": 0, "needs_more": False, "opened_on": TODAY}
        await self.run(sa.insert(OccurrenceRow), [plain | one for one in both])

    def _item(self, n: int, one: dict[str, Any]) -> dict[str, Any]:
        words = dict.fromkeys(("code", "squeezed", "text", "folded"), str(n))
        plain = {"deadline_text": "", "product": "", "document": "", "before": False, "assigned_on": TODAY}
        office = {"office_id": self.leads[0] - 1, "programme_id": self.programmes[one["programme"]]}
        return words | plain | office | {"id": n, "kind": one["kind"], "lead_id": self.leads[one["lead"]]}

    def _values(self, one: dict[str, Any]) -> dict[str, Any]:
        values = {name: value for name, value in one.items() if name not in {"lead", "kind", "programme"}}
        return values | ({"lead_id": self.leads[one["lead"]]} if "lead" in one else {})

    async def take(self, step: tuple[str, int, Any], number: int) -> None:
        what, which, values = step
        one = which % number + 1
        if what == "kind":
            await self.run(sa.update(ItemRow).where(sa.column("id") == one).values(kind=values))
        elif what == "remove":
            await self.run(sa.delete(OccurrenceRow).where(sa.column("id") == one))
        elif values:
            changed = self._values(values)
            await self.run(sa.update(OccurrenceRow).where(sa.column("id") == one).values(**changed))


async def agree(session: Session, reach: list[int], today: date) -> None:
    """All questions that are answered from counts or with a limit, against the same over every occurrence."""
    all_ = await occurrences.led_by(session, reach, only_open=False)
    opened = await occurrences.led_by(session, reach)
    late = [o for o in opened if o.state is not State.CLAIMED and o.standing(today) is Standing.OVERDUE]
    stuck = sum(1 for o in all_ if o.state in WORKING and o.stuck)
    expected = counts.Counted(tally(all_, today), len(opened), len(late), stuck)
    assert await counts.counted(session, reach, today) == expected
    leads = sorted({o.lead.id for o in all_})
    by_unit = {lead: tally([o for o in all_ if o.lead.id == lead], today) for lead in leads}
    assert list((await counts.by_unit(session, reach, today)).items()) == list(by_unit.items())
    used = {programme for _, programme, _ in await counts.programmes(session, reach)}
    assert used == {o.item.programme_id for o in all_}
    for limit in (1, 2, 5, 100):
        assert await occurrences.overdue(session, reach, today, limit) == late[:limit]
        assert await occurrences.soonest(session, reach, limit) == opened[:limit]
    assert await occurrences.claimed(session, reach) == [o for o in opened if o.state is State.CLAIMED]
    soon = sum(1 for o in opened if o.due_on and today <= o.due_on <= today + timedelta(days=7))
    found = await occurrences.open_items(session, reach, today, today + timedelta(days=7))
    assert found == (len({o.item.id for o in opened}), soon)


async def recounted(session: Session) -> bool:
    """Whether the counts are those of a fresh count, with nothing left over."""
    kept = "SELECT lead_id, figure, part, sum(number) FROM counts GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    fresh = "SELECT lead_id, figure, part, count(*) FROM figures GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    connection = await session.connection()
    both = [(await connection.execute(sa.text(query))).all() for query in (kept, fresh)]
    return both[0] == both[1]


async def story(store: Store, new: list[dict[str, Any]], steps: list[tuple[str, int, Any]]) -> None:
    async with store.begin() as session:
        await forget_everything(session)
        office = Office(session)
        await office.furnish()
        await office.open(new)
        for step in [None, *steps]:
            if step is not None:
                await office.take(step, len(new))
            assert await recounted(session)
        session.expire_all()
        for today in (TODAY, TODAY + timedelta(days=1), TODAY - timedelta(days=29), TODAY + timedelta(days=30)):
            for reach in (office.leads, office.leads[:1], office.leads[1:3], []):
                await agree(session, reach, today)


async def test_the_counts_are_those_of_the_rule_whatever_is_written(store: Store) -> None:
    loop = asyncio.get_running_loop()

    @settings(max_examples=15, deadline=None)
    @given(st.lists(NEW, min_size=1, max_size=12), STEPS)
    def whatever(new: list[dict[str, Any]], steps: list[tuple[str, int, Any]]) -> None:
        asyncio.run_coroutine_threadsafe(story(store, new, steps), loop).result()

    await asyncio.to_thread(whatever)


async def test_writers_of_the_same_counts_neither_wait_for_each_other_nor_miscount(shared_store: Store) -> None:
    plain = dict.fromkeys(("due_on", "percent", "stuck", "done_on")) | {"lead": 0, "kind": "date", "programme": 0}
    doing, waiting = State.IN_PROGRESS.value, State.NOT_STARTED.value
    async with shared_store.begin() as session:
        office = Office(session)
        await office.furnish()
        await office.open([plain | {"state": state} for state in (doing, waiting, doing, waiting)])
    async with shared_store.begin() as one, shared_store.begin() as other:
        mine, theirs = Office(one), Office(other)
        await mine.take(("change", 0, {"state": waiting}), 4)
        await theirs.take(("change", 1, {"state": doing}), 4)
        await asyncio.wait_for(mine.take(("change", 2, {"state": waiting}), 4), 5)
        await asyncio.wait_for(theirs.take(("change", 3, {"state": doing}), 4), 5)
    async with shared_store.begin() as session:
        assert await recounted(session)
        await agree(session, office.leads, TODAY)


async def test_what_was_there_before_the_counts_is_counted_when_they_come(store: Store) -> None:
    plain = dict.fromkeys(("percent", "stuck", "done_on")) | {"lead": 0, "kind": "date", "programme": 0}
    async with store.begin() as session:
        office = Office(session)
        await office.furnish()
        await office.open([plain | {"state": state.value, "due_on": TODAY} for state in State])
    async with store.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(config(sync), "-1"))
    await upgrade(store)
    async with store.begin() as session:
        assert await recounted(session)
        await agree(session, office.leads, TODAY)
        office.session = session
        await office.take(("change", 0, {"state": State.DONE.value}), 7)
        assert await recounted(session)  # the triggers are there again
