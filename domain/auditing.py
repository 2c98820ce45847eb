"""Comparing what the rules called for this morning with what was delivered."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from domain.duties import Duty
from domain.duties import steps_between as duty_steps
from domain.escalation import head_hears
from domain.followed import Fate
from domain.hearing import Hearer, Holders, hearers, is_headless, unreached
from domain.occurrence import Occurrence
from domain.patience import Detours
from domain.planning import Key, duty_step, told, untold
from domain.reminders import steps_between
from domain.time import at
from domain.workdays import WorkCalendar

AUDITED_AT = time(8, 15)


@dataclass(slots=True)
class Audit:
    """One office's morning, counted in reminders: one of each occurrence to each person.

    `failed`: by unit and reason; `missing`: codes that nobody planned though somebody should have heard of them;
    `unheard`: codes of units where nobody can be reached; `silent`: people who should have heard and are reached
    nowhere, with the unit's code; `broken`: codes whose reminders cannot be reckoned, and why. `bulletins`: what became
    of the day's bulletins; `bulletins_missing`: how many nobody planned.
    `claims`: what has waited long to be confirmed: (code, code of the unit, day of the claim), oldest first.
    `headless`: (code, code of the unit) of what is so late that a head hears it, and there is none to be reached.
    """

    day: date
    expected: int = 0
    delivered: int = 0
    waiting: int = 0
    overtaken: int = 0
    failed: Counter[tuple[str, str]] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)
    unheard: dict[str, None] = field(default_factory=dict)
    silent: dict[int, str] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    claims: list[tuple[str, str, date]] = field(default_factory=list)
    bulletins: Counter[Fate] = field(default_factory=Counter)
    bulletins_missing: int = 0
    headless: dict[tuple[str, str], None] = field(default_factory=dict)

    @property
    def says_something(self) -> bool:
        told = self.bulletins_expected or self.bulletins_missing
        return bool(self.expected or self.unheard or self.broken or self.claims or told)

    @property
    def bulletins_expected(self) -> int:
        """Bulletins of the day that had something to tell."""
        return self.bulletins.total() - self.bulletins[Fate.OVERTAKEN]


def count(
    audit: Audit,
    occurrences: Iterable[Occurrence],
    calendar: WorkCalendar,
    holders: Holders,
    fates: Mapping[Key, tuple[Fate, str]],
    detours: Mapping[int, Detours],
) -> None:
    """Add occurrences to an audit. One that the rule cannot reckon is named, and the others are counted."""
    came_of = _by_step(fates)
    for occurrence in occurrences:
        try:
            _count_one(audit, occurrence, calendar, holders, came_of, detours.get(occurrence.id, ()))
        except Exception as error:  # noqa: BLE001 - the audit has to come, whatever is wrong with one of them
            audit.broken[occurrence.code] = f"{type(error).__name__}: {error}"


def count_duties(
    audit: Audit,
    duties: Iterable[Duty],
    calendar: WorkCalendar,
    holders: Holders,
    fates: Mapping[Key, tuple[Fate, str]],
    detours: Mapping[int, Detours],
) -> None:
    """Add duties of coordinating units to an audit. `detours`: by duty."""
    came_of = _by_step(fates)
    for duty in duties:
        came = duty_steps(duty, calendar, audited_since(audit.day, calendar), at(audit.day, AUDITED_AT))
        if came:
            around = detours.get(duty.id, ())
            heard = hearers(duty.unit, came[-1], holders, detours=around)
            silent = unreached(duty.unit, came[-1], holders, detours=around)
            planned = came_of.get((duty.occurrence.id, duty.revision, duty_step(duty, came[-1])), {})
            _judge(audit, duty.code, duty.unit.code, heard, silent, planned)


CameOf = Mapping[tuple[int, int, str], Mapping[int, tuple[Fate, str]]]


def _by_step(fates: Mapping[Key, tuple[Fate, str]]) -> CameOf:
    came_of: dict[tuple[int, int, str], dict[int, tuple[Fate, str]]] = {}
    for (occurrence_id, revision, step, person), fate in fates.items():
        came_of.setdefault((occurrence_id, revision, step), {})[person] = fate
    return came_of


def _count_one(
    audit: Audit,
    occurrence: Occurrence,
    calendar: WorkCalendar,
    holders: Holders,
    came_of: CameOf,
    detours: Detours,
) -> None:
    came = steps_between(occurrence, calendar, audited_since(audit.day, calendar), at(audit.day, AUDITED_AT))
    if not came:
        return
    heard, silent = told(occurrence, came[-1], holders, detours), untold(occurrence, came[-1], holders, detours)
    planned = came_of.get((occurrence.id, occurrence.revision, came[-1].name), {})
    _judge(audit, occurrence.code, occurrence.lead.code, heard, silent, planned)
    if heard and head_hears(occurrence, came[-1]) and is_headless(occurrence.lead, came[-1], holders, detours):
        audit.headless[occurrence.code, occurrence.lead.code] = None


def _judge(
    audit: Audit,
    code: str,
    unit: str,
    heard: Iterable[Hearer],
    silent: Iterable[Hearer],
    planned: Mapping[int, tuple[Fate, str]],
) -> None:
    """Add a step that came: who should have heard it, and what became of it."""
    found = {hearer.person_id for hearer in heard}
    if not found:
        audit.unheard[unit] = None
    audit.silent |= {one.person_id: unit for one in silent}
    for person in found | planned.keys():  # who was planned for and cannot be reached any more counts as well
        audit.expected += 1
        known = planned.get(person)
        if known is None:
            audit.missing.append(code)
            continue
        fate, reason = known
        match fate:
            case Fate.SENT:
                audit.delivered += 1
            case Fate.FAILED:
                audit.failed[unit, reason] += 1
            case Fate.OVERTAKEN | Fate.SKIPPED:
                audit.overtaken += 1
            case _:
                audit.waiting += 1


def audited_since(day: date, calendar: WorkCalendar) -> datetime:
    """From when on an audit looks at what fell due: after the one of the working day before."""
    return at(calendar.before(day, 1), AUDITED_AT) + timedelta.resolution


def next_audit(now: datetime, calendar: WorkCalendar, today: date, hour: time = AUDITED_AT) -> datetime:
    """The next working day's audit, after `now`."""
    day = calendar.on_or_after(today)
    found = at(day, hour)
    return found if found > now else at(calendar.after(day, 1), hour)
