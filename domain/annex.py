"""The programme's annex as a table: headers as offices write them, rows checked before anything is stored."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from dateutil.rrule import rrulestr

from domain.deadlines import Deadline, DeadlineKind, Voice, next_due, read_deadline
from domain.people import Unit
from domain.secrecy import is_stamped
from domain.text import clean, fold, squeeze
from domain.workdays import WorkCalendar

HEADERS = {
    "code": ("ma", "stt", "tt", "so tt", "code"),
    "area": ("noi_dung_phoi_hop", "noi dung phoi hop", "linh vuc", "area"),
    "text": ("nhiem_vu", "nhiem vu", "noi dung nhiem vu", "noi dung cong viec", "nhiem vu cu the", "text"),
    "lead": ("chu_tri", "chu tri", "co quan chu tri", "don vi chu tri", "lead"),
    "coordinators": ("phoi_hop", "phoi hop", "co quan phoi hop", "don vi phoi hop"),
    "deadline": ("thoi_han_goc", "thoi han", "thoi gian hoan thanh", "thoi gian thuc hien", "tien do", "thoi gian"),
    "kind": ("kind",),
    "due": ("due",),
    "rrule": ("rrule",),
    "product": ("san_pham", "san pham", "ket qua", "san pham dau ra"),
    "document": ("van_ban_giao", "van ban giao", "can cu giao", "so ky hieu"),
}
KEPT = 2048  # readings remembered: an annex names the same units and the same deadlines again and again
NEEDED = ("code", "text", "lead", "deadline")
ALL_UNITS = {"tatcadonvi", "tatcacacdonvi", "cacdonvi", "cacphongbandonvi"}
SAME_AS_ABOVE = {"nt", "-nt-", "//", '"'}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the table, and where: line as an editor counts, column by its header."""

    line: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One task to store. `family` is the written code of a fan-out row. `unknown`: coordinators nobody knows.

    `since`: the first day a recurring task was written with, where it has passed; its deadline is the next one.
    """

    line: int
    code: str
    family: str | None
    area: str
    text: str
    lead: Unit
    coordinators: tuple[Unit, ...]
    unknown: tuple[str, ...]
    deadline: Deadline
    product: str
    document: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How deadlines are read: as of a day, by the working days and the habit of the office."""

    on: date
    calendar: WorkCalendar
    strict_before: bool = False


def columns(header: Sequence[str]) -> dict[str, int]:
    """Where each field stands, by the header's words."""
    found: dict[str, int] = {}
    for place, title in enumerate(header):
        for field, names in HEADERS.items():
            if field not in found and fold(title).replace("_", " ") in {fold(n).replace("_", " ") for n in names}:
                found[field] = place
    return found


def missing(found: Mapping[str, int]) -> list[str]:
    """Headers that must be there and are not, as they are usually written."""
    return [HEADERS[field][0] for field in NEEDED if field not in found]


Names = Mapping[str, Sequence[Unit]]


def read_row(
    line: int,
    cells: Mapping[str, str],
    above: Mapping[str, str],
    names: Names,
    everyone: Sequence[Unit],
    by: Reading,
) -> tuple[list[Entry], list[Problem]]:
    """The tasks of one row (several when it is for all units), or what is wrong with it."""
    given = {field: clean(value) for field, value in cells.items()}
    lead_name = given.get("lead", "")
    if fold(lead_name) in SAME_AS_ABOVE:
        lead_name = clean(above.get("lead", ""))
    problems = [Problem(line, HEADERS[field][0], "trống") for field in ("code", "text") if not given.get(field)]
    if any(is_stamped(value) for value in given.values()):
        problems.append(Problem(line, "nhiem_vu", "có dấu hiệu mật, không được nhập"))
    leads, why = _leads(lead_name, names, everyone)
    if why:
        problems.append(Problem(line, "chu_tri", why))
    deadline, column, why = _deadline(given, by)
    if why:
        problems.append(Problem(line, column, why))
    if problems:
        return [], problems
    known, unknown = _coordinators(given.get("coordinators", ""), names)
    deadline, since = _from_now_on(deadline, by.on)
    entries = []
    for lead in leads:
        code = given["code"] if len(leads) == 1 else f"{given['code']}-{lead.code}"
        beside = tuple(unit for unit in known if unit.id != lead.id)
        entries.append(
            Entry(
                line, code, given["code"] if len(leads) > 1 else None, given.get("area", ""), given["text"], lead,
                beside, unknown, deadline, given.get("product", ""), given.get("document", ""), since,
            )
        )  # fmt: skip
    return entries, []


def _from_now_on(deadline: Deadline, on: date) -> tuple[Deadline, date | None]:
    """A recurring deadline from its next day on: what was due before we were told of it was not ours to remind of."""
    if (
        deadline.kind is not DeadlineKind.RECURRING
        or deadline.rrule is None
        or deadline.due is None
        or deadline.due >= on
    ):
        return deadline, None
    try:
        coming = next_due(deadline.rrule, on)
    except ValueError:
        return deadline, None  # the rule has run out
    return replace(deadline, due=coming), deadline.due


@lru_cache(maxsize=KEPT)
def _squeezed(name: str) -> str:
    return squeeze(name)


def _leads(name: str, names: Names, everyone: Sequence[Unit]) -> tuple[list[Unit], str]:
    if not name:
        return [], "trống"
    found = list(names.get(_squeezed(name), ()))
    if len(found) == 1:
        return found, ""
    if len(found) > 1:
        return [], f'"{name}" có thể là {", ".join(unit.code for unit in found)}'
    if _squeezed(name) in ALL_UNITS:
        return list(everyone), ""
    return [], f'không có đơn vị "{name}"'


def _coordinators(cell: str, names: Names) -> tuple[tuple[Unit, ...], tuple[str, ...]]:
    """Known units in order, and what stays as text ("UBND các xã, phường" is one name)."""
    known: dict[int, Unit] = {}
    unknown = []
    for name in (piece.strip() for piece in cell.split(";")):
        found = names.get(_squeezed(name), ())
        if len(found) == 1:
            known[found[0].id] = found[0]
        elif name:
            unknown.append(name)
    return tuple(known.values()), tuple(unknown)


@lru_cache(maxsize=KEPT)
def _read(text: str, by: Reading) -> Deadline:
    return read_deadline(text, by.on, voice=Voice.ANNEX, calendar=by.calendar, strict_before=by.strict_before)


def _deadline(given: Mapping[str, str], by: Reading) -> tuple[Deadline, str, str]:
    """The deadline: the machine columns win when they are filled, else the text is read."""
    text = given.get("deadline", "")
    read = _read(text, by) if text else Deadline(text, DeadlineKind.AMBIGUOUS)
    kind, due, rule = (given.get(column, "") for column in ("kind", "due", "rrule"))
    if not kind:
        return read, "", ""
    try:
        chosen = DeadlineKind(kind)
    except ValueError:
        return read, "kind", f'"{kind}" không phải date, recurring, ongoing, ambiguous'
    try:
        day = date.fromisoformat(due) if due else None
    except ValueError:
        return read, "due", f'"{due}" không phải ngày dạng năm-tháng-ngày'
    if chosen is DeadlineKind.DATE and day is None:
        return read, "due", "trống"
    if chosen is DeadlineKind.RECURRING:
        why = _bad_rule(rule)
        if why:
            return read, "rrule", why
        day = day or next_due(rule, by.on)
    return Deadline(text, chosen, due=day, rrule=rule or None, before=read.before), "", ""


@lru_cache(maxsize=KEPT)
def _bad_rule(rule: str) -> str:
    if not re.match(r"^(RRULE:)?FREQ=", rule):
        return f'"{rule}" không phải quy tắc lặp (RFC 5545)'
    try:
        rrulestr(rule)
    except ValueError:
        return f'"{rule}" không phải quy tắc lặp (RFC 5545)'
    return ""
