"""Loading a programme: all of it or nothing, and the same file twice changes nothing."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.annex import BadFile, load
from data import occurrences
from data.store import Store
from jobs import plan

HEADER = "ma,noi_dung_phoi_hop,nhiem_vu,chu_tri,phoi_hop,thoi_han_goc,san_pham\n"
UNITS = "ma,ten,thuoc,ten_khac\nVP,Văn phòng,,\nBTG,Ban Tuyên giáo,,Tuyên giáo\nTTYT,Trung tâm Y tế,,\n"
NOW = datetime(2026, 5, 20, 1, 0, tzinfo=UTC)


async def loaded(store: Store, folder: Path, rows: str, units: str | None = UNITS) -> list[tuple[str, ...]]:
    """Load these rows; gives (code, lead, kind, due, rule) of all items of the store."""
    (folder / "p.csv").write_text(HEADER + rows, encoding="utf-8-sig")
    (folder / "u.csv").write_text(units or "", encoding="utf-8")
    units_path = folder / "u.csv" if units else None
    await load(store, folder / "p.csv", "TP; Thành phố", "Chương trình 2026", units_path, date(2026, 5, 20), NOW)
    query = (
        "SELECT i.code, u.code, i.kind, CAST(o.due_on AS VARCHAR(10)), i.rrule FROM items i"
        " JOIN units u ON u.id = i.lead_id JOIN occurrences o ON o.item_id = i.id ORDER BY i.id"
    )
    async with store.engine.connect() as connection:
        return [tuple(row) for row in (await connection.execute(sa.text(query))).all()]


async def test_deadlines_are_read_from_the_text_when_no_machine_column_stands_there(
    store: Store, tmp_path: Path
) -> None:
    rows = (
        "1.1,A,Kế hoạch,BTG,,Trước 31/5/2026,\n1.2,A,Báo cáo,tuyên giáo,,Trước ngày 25 hằng tháng,\n"
        "1.3,A,Việc,TTYT,,Thường xuyên,\n1.4,A,Việc,nt,,Theo kế hoạch của tỉnh,\n"
    )
    assert await loaded(store, tmp_path, rows) == [
        ("1.1", "BTG", "date", "2026-05-31", None),
        ("1.2", "BTG", "recurring", "2026-05-25", "FREQ=MONTHLY;BYMONTHDAY=25"),
        ("1.3", "TTYT", "ongoing", None, None),
        ("1.4", "TTYT", "ambiguous", None, None),
    ]


async def test_an_item_for_all_units_is_one_a_unit_and_loading_twice_changes_nothing(
    store: Store, tmp_path: Path
) -> None:
    rows = "9.2,B,Báo cáo,Tất cả đơn vị,VP,30/6/2026,\n"
    first = await loaded(store, tmp_path, rows)
    assert [row[:2] for row in first] == [("9.2-VP", "VP"), ("9.2-BTG", "BTG"), ("9.2-TTYT", "TTYT")]
    assert await loaded(store, tmp_path, rows) == first


async def test_codes_that_differ_by_the_place_of_a_dot_are_two_items_and_each_is_found(
    store: Store, tmp_path: Path
) -> None:
    rows = "1.11,A,Một,BTG,,30/6/2026,\n11.1,A,Hai,BTG,,30/6/2026,\n"
    assert [row[0] for row in await loaded(store, tmp_path, rows)] == ["1.11", "11.1"]
    async with store.begin() as session:
        for code in ("1.11", "11.1"):
            assert [one.code for one in await occurrences.all_by_code(session, f"[{code}]")] == [code]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("1.1,A,Việc,XYZ,,30/6/2026,\n", (2, "chu_tri")),
        ("1.1,A,Tốt,BTG,,30/6/2026,\n1.2,A,,BTG,,30/6/2026,\n", (3, "nhiem_vu")),
        ('1.1,A,"Việc\ndài",BTG,,30/6/2026,\n1.2,A,Việc,,,30/6/2026,\n', (4, "chu_tri")),
        ("1.1,A,Việc,BTG,,30/6/2026,\n1.1,A,Việc,BTG,,30/6/2026,\n", (3, "ma")),
        ("1.1,A,Phương án TUYỆT MẬT,BTG,,30/6/2026,\n", (2, "nhiem_vu")),
        ('1.1,A,"Việc,BTG\n', (2, "-")),
    ],
)
async def test_a_bad_row_is_named_by_line_and_column_and_nothing_is_stored(
    store: Store, tmp_path: Path, rows: str, told: tuple[int, str]
) -> None:
    with pytest.raises(BadFile) as bad:
        await loaded(store, tmp_path, rows)
    assert (bad.value.problems[0].line, bad.value.problems[0].column) == told
    async with store.engine.connect() as connection:
        for table in ("units", "programmes", "items"):
            assert (await connection.execute(sa.text(f"SELECT count(*) FROM {table}"))).scalar_one() == 0


async def test_a_recurring_item_loaded_in_the_middle_of_the_year_begins_with_its_next_period(
    store: Store, tmp_path: Path
) -> None:
    header = "ma,nhiem_vu,chu_tri,thoi_han_goc,kind,due,rrule\n"
    rows = (
        "3.1,Điểm báo,BTG,Thứ Sáu hằng tuần,recurring,2026-05-22,FREQ=WEEKLY;BYDAY=FR\n1.1,Kế hoạch,BTG,30/6/2026,,,\n"
    )
    (tmp_path / "p.csv").write_text(header + rows, encoding="utf-8")
    (tmp_path / "u.csv").write_text(UNITS, encoding="utf-8")
    now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    done = await load(store, tmp_path / "p.csv", "TP; Thành phố", "P", tmp_path / "u.csv", date(2026, 11, 23), now)
    assert done.under_way == (("3.1", date(2026, 11, 27)),)
    await plan.tick(store, now)
    async with store.engine.connect() as connection:
        found = await connection.execute(sa.text("SELECT CAST(due_on AS VARCHAR(10)) FROM occurrences ORDER BY id"))
        assert [row[0] for row in found] == ["2026-11-27", "2026-06-30"]


async def test_every_mistake_is_told_in_order_and_in_which_file(store: Store, tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("ma,ten,thuoc\nA,Một,\nA,Hai,\nB,Ba,KHONGCO\n", encoding="utf-8")
    (tmp_path / "p.csv").write_text(HEADER + "1,A,V,A,,30/6/2026,\n1,A,,A,,30/6/2026,\n", encoding="utf-8")
    day = date(2026, 5, 20)
    with pytest.raises(BadFile) as of_units:
        await load(store, tmp_path / "p.csv", "TP; Thành phố", "P", tmp_path / "u.csv", day, NOW)
    assert [(p.line, p.column) for p in of_units.value.problems] == [(3, "ma của u.csv"), (4, "thuoc của u.csv")]
    for programme, named in (("", "--programme"), ("P", "none.csv")):
        with pytest.raises(BadFile) as bad:
            await load(store, tmp_path / ("none.csv" if programme else "p.csv"), "TP", programme, None, day, NOW)
        assert bad.value.problems[0].column == named
