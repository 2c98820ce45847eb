"""Each morning what the rules called for is compared with what was delivered, and the office's admins are told."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from data import (
    auditing,
    bulletins,
    detours,
    duties,
    faults,
    followed,
    in_work,
    leaves,
    linking,
    outbox,
    people,
    planning,
    rounds,
    spoken_of,
    units,
)
from data.bulletins import OwnTime
from data.calendar import calendar, calendars
from data.store import Batch, Session, Store, StoreAway
from domain.auditing import AUDITED_AT, Audit, audited_since, count, count_duties, next_audit
from domain.bulletins import TIMETABLES, days_between
from domain.delivery import Class
from domain.hearing import nodes
from domain.message import AuditReport, Message, SetAside, Unreached
from domain.occurrence import Occurrence
from domain.people import Role, Unit
from domain.places import Reach
from domain.quiet_hours import may_speak, next_opening
from domain.results import brought_up
from domain.time import at, local_day
from domain.workdays import WorkCalendar
from jobs.compose import Render

log = structlog.get_logger()

PART = 500
SOONEST = timedelta(days=45)  # seven working days ahead, a long Tết between them
MOST_FAULTS = 50
AGAIN = timedelta(hours=1)  # an audit that fails is tried again


async def tick(store: Store, now: datetime, render: Render) -> int:
    """Do the audits that are due; gives how many admins were told."""
    async with store.begin() as session:
        due = await rounds.due(session, rounds.AUDIT, now)
    told = 0
    for office, begun in due:
        try:
            told += await _office(store, office, now, render, begun=begun)
        except StoreAway:
            raise
        except Exception:
            log.exception("audit_failed", office=office)
            async with store.begin() as session:
                await rounds.set_next(session, office, rounds.AUDIT, now + AGAIN)
    for own in await store.at_once(lambda batch: bulletins.own_times(batch, bulletins.AUDIT, now, PART)):
        told += await _own(store, own, now, render)
    return told


async def _own(store: Store, own: OwnTime, now: datetime, render: Render) -> int:
    """The audits of somebody who wants them at another hour."""
    today, told, hour = local_day(now), 0, own.wish.hour or AUDITED_AT
    async with store.begin() as session:
        reader = await people.person(session, own.person_id)
        offices = [one.office_id for one in reader.grants if one.role is Role.ADMIN and one.unit_id == one.office_id]
        days = await calendar(session, offices[0]) if len(offices) == 1 else WorkCalendar()
    its_hour, opening = may_speak(now, days) and now >= at(today, hour), next_opening(now, days)
    if not its_hour and days.is_working(today) and local_day(opening) == today and opening > now:
        await store.at_once(lambda batch: bulletins.set_own(batch, bulletins.AUDIT, [(own.person_id, opening)]))
        return 0
    for office_id in offices:
        async with store.begin() as session:
            office = await units.unit(session, office_id)
            there = own.person_id in await people.nearest_with(session, Role.ADMIN, office, today)
        found = await audited(store, office_id, now) if its_hour and there else None
        if found is not None and found.says_something:
            async with store.begin() as session:
                report, key = AuditReport(office.name, found), f"audit:{office_id}:{today}"
                told += await _to(session, [own.person_id], report, key, now, render)
    coming = [(own.person_id, next_audit(now, days, today, hour))]
    await store.at_once(lambda batch: bulletins.set_own(batch, bulletins.AUDIT, coming))
    return told


async def _office(store: Store, office_id: int, now: datetime, render: Render, *, begun: bool) -> int:
    today = local_day(now)
    async with store.begin() as session:
        days = await calendar(session, office_id)
        if days.is_working(today) and not may_speak(now, days):
            opening = next_opening(now, days)
            if local_day(opening) == today:
                await rounds.set_next(session, office_id, rounds.AUDIT, opening)
                return 0
    told = 0
    its_hour = begun and may_speak(now, days) and now >= at(today, AUDITED_AT)
    found = await audited(store, office_id, now) if its_hour else None
    async with store.begin() as session:
        if found is not None and found.says_something:
            office = await units.unit(session, office_id)
            report = AuditReport(office.name, found, await _unreached(session, found))
            told = await _tell(session, office, report, f"audit:{office_id}:{today}", now, render)
        await rounds.set_next(session, office_id, rounds.AUDIT, next_audit(now, days, today))
    return told


async def _unreached(session: Session, found: Audit) -> tuple[Unreached, ...]:
    """Those of this morning who are reached nowhere, by name."""
    reached = await linking.reach_of(session, found.silent)
    named = []
    for person_id, unit in found.silent.items():
        if reached[person_id] is not Reach.OK:  # back since a moment ago
            person = await people.person(session, person_id)
            named.append(Unreached(person.name, unit, reached[person_id], person.group))
    return tuple(named)


async def audited(store: Store, office_id: int, now: datetime) -> Audit:
    """One office's morning."""
    found, last = Audit(local_day(now)), 0
    while True:
        last, more = await store.at_once(partial(_part, audit=found, office_id=office_id, last=last))
        if not more:
            break
    await store.at_once(partial(_duties, audit=found, office_id=office_id))
    await store.at_once(partial(_bulletins, audit=found, office_id=office_id, now=now))
    for code, fault in await store.at_once(lambda batch: auditing.faults(batch, office_id, MOST_FAULTS)):
        found.broken[code] = fault
    days, waiting = await store.at_once(
        lambda batch: (calendars(batch, [office_id])[office_id], auditing.claims(batch, office_id))
    )
    found.claims = [one for one in waiting if brought_up(one[2], found.day, days)]
    return found


def _part(batch: Batch, audit: Audit, office_id: int, last: int) -> tuple[int, bool]:
    ids = in_work.open_after(batch, office_id, last, audit.day + SOONEST, PART)
    if not ids:
        return last, False
    known = [one for one in spoken_of.occurrences(batch, ids).values() if isinstance(one, Occurrence)]
    holders = planning.holders(batch, {node for one in known for node in nodes(one.lead)})
    days = calendars(batch, [office_id])[office_id]
    fates = followed.fates(batch, [one.id for one in known], audited_since(audit.day, days))
    count(audit, known, days, holders, fates, detours.of(batch, [one.id for one in known]))
    return ids[-1], len(ids) == PART


def _duties(batch: Batch, audit: Audit, office_id: int) -> None:
    """What coordinating units were to be told of their duties."""
    known = duties.open_of_office(batch, office_id)
    if known:
        days = calendars(batch, [office_id])[office_id]
        holders = planning.holders(batch, {node for one in known for node in nodes(one.unit)})
        since = audited_since(audit.day, days)
        fates = followed.fates(batch, list({one.occurrence.id for one in known}), since)
        count_duties(audit, known, days, holders, fates, detours.of_duties(batch, known))


def _bulletins(batch: Batch, audit: Audit, office_id: int, now: datetime) -> None:
    """The bulletins whose hour has come today, of all who get them at the usual time and can be reached."""
    days = calendars(batch, [office_id])[office_id]
    for bulletin, timetable in TIMETABLES.items():
        if timetable.at(audit.day) > now or not days_between(timetable, days, audit.day, audit.day):
            continue
        begun, last = bulletins.mark(batch, office_id, bulletin) > timetable.at(audit.day), 0
        while people_ids := bulletins.readers_after(batch, office_id, bulletin, last, PART):
            last = people_ids[-1]
            fates = bulletins.fates(batch, people_ids, audit.day)
            away = leaves.gone(batch, audit.day, people_ids)
            for person_id in bulletins.places_of(batch, people_ids).keys() - away:
                fate = fates.get((person_id, bulletin))
                if fate is not None:
                    audit.bulletins[fate] += 1
                elif not begun:  # who has joined since has none, and misses none
                    audit.bulletins_missing += 1


async def tell_of_faults(store: Store, broken: Sequence[int], now: datetime, render: Render) -> None:
    """Tell the offices which items are not reminded of, the first time it is noticed."""
    for occurrence_id in broken:
        async with store.begin() as session:
            connection = await session.connection()
            where = await connection.run_sync(faults.where, occurrence_id)
            if where is not None:
                unit = await units.unit(session, where.lead_id)
                key = f"fault:{occurrence_id}:{local_day(now)}"
                await _tell(session, unit, SetAside(where.code, where.text, where.fault), key, now, render)


async def _tell(session: Session, unit: Unit, message: Message, key: str, now: datetime, render: Render) -> int:
    """Tell the admins nearest to a unit; gives how many could be reached. An audit goes to those who want it now."""
    admins = await people.nearest_with(session, Role.ADMIN, unit, local_day(now)) or await people.stewards(session)
    if isinstance(message, AuditReport):
        later = await bulletins.otherwise(session, admins, bulletins.AUDIT)
        admins = [one for one in admins if one not in later]
    return await _to(session, admins, message, key, now, render)


async def _to(
    session: Session, readers: Sequence[int], message: Message, key: str, now: datetime, render: Render
) -> int:
    told = 0
    for person_id in readers:
        places = await people.addresses_of(session, person_id)
        if places:
            reader = await people.person(session, person_id)
            words = render(message, reader.language, reader.plain)
            await outbox.put(session, places[0].id, Class.NOTICE, f"{key}:{person_id}", words, now, now)
            told += 1
    return told
