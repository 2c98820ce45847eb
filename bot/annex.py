"""Loading a programme: the whole file is checked, then stored in one transaction, or nothing is."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from data import items, series, units
from data.calendar import calendar
from data.habits import habits
from data.store import Session, Store
from domain.annex import Entry, Problem, Reading, columns, missing, read_row
from domain.deadlines import DeadlineKind
from domain.people import Unit
from domain.text import clean, fold, squeeze, squeeze_code

UNIT_HEADERS = {
    "code": ("ma", "code"),
    "name": ("ten", "name"),
    "parent": ("thuoc", "parent"),
    "aliases": ("ten_khac", "aliases"),
}


class BadFile(Exception):
    """The file cannot be loaded; `problems` say where and why. Nothing was stored."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{p.line}:{p.column} {p.why}" for p in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: items stored and already there, names left as text, items whose deadline is to be asked.

    `under_way`: recurring items whose first periods have passed, with the day they are reminded from. `late`: items
    whose day had passed already.
    """

    stored: int
    already: int
    units: int
    unknown: tuple[str, ...]
    unclear: tuple[tuple[str, str], ...]
    under_way: tuple[tuple[str, date], ...]
    late: tuple[tuple[str, date], ...]
    office: Unit


def rows_of(path: Path) -> list[tuple[int, list[str]]]:
    """(line, cells) of a CSV file, in UTF-8 with or without a mark; commas or semicolons between cells."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile([Problem(1, "-", "không phải UTF-8; lưu lại bằng CSV UTF-8")]) from None
    except OSError:
        raise BadFile([Problem(0, path.name, "không mở được tệp")]) from None
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    rows = []
    try:
        line = 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise BadFile([Problem(reader.line_num, "-", f"không đọc được CSV: {error}")]) from None
    if not rows:
        raise BadFile([Problem(1, "-", "tệp trống")])
    return rows


async def load(
    store: Store, path: Path, office_name: str, programme: str, units_path: Path | None, today: date, now: datetime
) -> Loaded:
    """Load a programme, and its units first when a file of them is given. The same file twice changes nothing."""
    table = rows_of(path)
    if not clean(programme):
        raise BadFile([Problem(0, "--programme", "trống")])
    async with store.begin() as session:
        office = await office_named(session, office_name, create=units_path is not None)
        added = await load_units(session, units_path, office) if units_path else 0
        entries = await checked(session, table, office, today)
        added_items, already = await stored(session, entries, office, programme, today, now)
    unknown = tuple(dict.fromkeys(name for entry in entries for name in entry.unknown))
    unclear = tuple((e.code, e.deadline.text) for e in entries if e.deadline.kind is DeadlineKind.AMBIGUOUS)
    under_way = tuple((e.code, e.deadline.due) for e in entries if e.since and e.deadline.due)
    late = tuple((e.code, e.deadline.due) for e in entries if e.deadline.due and e.deadline.due < today)
    return Loaded(added_items, already, added, unknown, unclear, under_way, late, office)


async def office_named(session: Session, named: str, *, create: bool) -> Unit:
    """The office by its code or name; `MÃ; TÊN` founds it when units come with it."""
    code, _, name = (part.strip() for part in named.partition(";"))
    for unit in await units.units_of(session):
        if unit.is_office and squeeze(code) in {squeeze(unit.code), squeeze(unit.name)}:
            return unit
    if not create:
        raise BadFile([Problem(0, "--office", f'không có cơ quan "{code}"; lập bằng --units hoặc /donvi add')])
    made, _ = await units.add(session, clean(code), clean(name or code), None)
    return made


async def load_units(session: Session, path: Path, office: Unit) -> int:
    (_, header), *rows = rows_of(path)
    place = {
        field: next((i for i, title in enumerate(header) if fold(title) in names), None)
        for field, names in UNIT_HEADERS.items()
    }
    if place["code"] is None or place["name"] is None:
        raise BadFile([Problem(1, "ma, ten", "thiếu cột")])
    added, problems, seen = 0, list[Problem](), dict[str, int]()
    for line, cells in rows:
        given = {field: clean(cells[i]) if i is not None and i < len(cells) else "" for field, i in place.items()}
        if not given["code"] or not given["name"]:
            problems.append(Problem(line, "ma" if not given["code"] else "ten", "trống"))
            continue
        if squeeze(given["code"]) == squeeze(office.code):
            continue
        if (twice := seen.setdefault(squeeze(given["code"]), line)) != line:
            problems.append(Problem(line, "ma", f"mã {given['code']} đã có ở dòng {twice}"))
            continue
        parents = (
            (await units.names(session, [office.office_id])).get(squeeze(given["parent"]), [])
            if given["parent"]
            else [office]
        )
        if len(parents) != 1:
            problems.append(Problem(line, "thuoc", f'không có đơn vị "{given["parent"]}"'))
            continue
        unit, is_new = await units.add(session, given["code"], given["name"], parents[0])
        added += is_new
        for alias in filter(None, (part.strip() for part in given["aliases"].split(";"))):
            await units.add_alias(session, unit, alias)
    if problems:
        raise BadFile([replace(one, column=f"{one.column} của {path.name}") for one in problems])
    return added


async def checked(session: Session, table: list[tuple[int, list[str]]], office: Unit, today: date) -> list[Entry]:
    (line, header), *rows = table
    place = columns(header)
    if lacking := missing(place):
        raise BadFile([Problem(line, column, "thiếu cột") for column in lacking])
    names = await units.names(session, [office.office_id])
    everyone = [unit for unit in await units.units_of(session, [office.office_id]) if not unit.is_office]
    held = await habits(session, office.id)
    by = Reading(today, await calendar(session, office.id), held.strict_before)
    entries: list[Entry] = []
    problems: list[Problem] = []
    above: dict[str, str] = {}
    for line, cells in rows:
        given = {field: cells[i] if i < len(cells) else "" for field, i in place.items()}
        found, wrong = read_row(line, given, above, names, everyone, by)
        entries += found
        problems += wrong
        above = given if given.get("lead", "").strip().strip("-").lower() != "nt" else above
    first: dict[str, int] = {}
    for entry in entries:
        if first.setdefault(squeeze_code(entry.code), entry.line) != entry.line:
            problems.append(
                Problem(entry.line, "ma", f"mã {entry.code} đã có ở dòng {first[squeeze_code(entry.code)]}")
            )
    if problems:
        raise BadFile(sorted(problems, key=lambda one: one.line))
    return entries


async def stored(
    session: Session, entries: list[Entry], office: Unit, programme: str, today: date, now: datetime
) -> tuple[int, int]:
    """Store what is not there yet; gives how many were, and how many were there."""
    programme_id = await items.programme(session, office.id, clean(programme), today)
    known = await items.codes_of(session, programme_id)
    fresh = [entry for entry in entries if squeeze_code(entry.code) not in known] if known else entries
    areas = await items.areas(session, programme_id, [entry.area for entry in fresh if entry.area])
    new = [_new_item(entry, programme_id, areas.get(entry.area), today) for entry in fresh]
    await series.add_all(session, new, now)
    return len(fresh), len(entries) - len(fresh)


def _new_item(entry: Entry, programme_id: int, area_id: int | None, today: date) -> items.NewItem:
    note = "không có trong danh sách đơn vị"
    beside = [items.Coordinator(unit.code, unit) for unit in entry.coordinators]
    beside += [items.Coordinator(name, None, note) for name in entry.unknown]
    return items.NewItem(
        programme_id=programme_id,
        code=entry.code,
        text=entry.text,
        lead=entry.lead,
        coordinators=tuple(beside),
        deadline_text=entry.deadline.text,
        kind=entry.deadline.kind,
        due_on=entry.deadline.due,
        rrule=entry.deadline.rrule,
        before=entry.deadline.before,
        product=entry.product,
        document=entry.document,
        assigned_on=today,
        area_id=area_id,
        family=entry.family,
    )
