"""People's places: codes that nobody used in time, and words to those who stand in or come back."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import structlog

from data import deeds, handovers, leaves, outbox, people, standing, units
from data.calendar import calendar
from data.handovers import Handover
from data.leaves import Word
from data.store import Session, Store, StoreAway
from domain.deeds import Did
from domain.delivery import Class
from domain.handover import State
from domain.leave import back_at, decides_as
from domain.message import Message
from domain.people import Role, Unit
from domain.people_messages import Cover, HandoverLapsed, Returned, StandInBegins, WaitsForDecision
from domain.quiet_hours import next_opening
from domain.time import local_day
from jobs.compose import Render

log = structlog.get_logger()

MOST = 50  # in one transaction; the next tick goes on
AGAIN = timedelta(hours=1)  # what fails is tried again


async def tick(store: Store, now: datetime, render: Render) -> None:
    """Let codes lapse that nobody used, and say what is due about leaves; one that fails does not stop the others."""
    async with store.begin() as session:
        for given in await handovers.lapsed(session, now, MOST):
            try:
                async with store.attempt(session):
                    await _lapsed(session, given, now, render)
            except StoreAway:
                raise
            except Exception:
                log.exception("handover_not_told", handover=given.id)
                await handovers.settle(session, given, State.LAPSED, now)
        for word in await leaves.due(session, now, MOST):
            try:
                async with store.attempt(session):
                    await _of_leave(session, word, now, render)
            except StoreAway:
                raise
            except Exception:
                log.exception("leave_not_told", leave=word.absence.id)
                await leaves.put_off(session, word.absence.id, now + AGAIN)


async def _lapsed(session: Session, given: Handover, now: datetime, render: Render) -> None:
    """Nobody has come: whoever gave the code and the office are told, nothing else changes."""
    unit = await units.unit(session, given.unit_id)
    person = await people.person(session, given.person_id)
    await handovers.settle(session, given, State.LAPSED, now)
    await deeds.add(session, Did.LAPSED, now, unit.id, person.id, by=None)
    office = await people.nearest_with(session, Role.ADMIN, unit, local_day(now)) or await people.stewards(session)
    told, key = HandoverLapsed(unit, person.name), f"lapsed:{given.id}"
    await _tell(session, dict.fromkeys([given.given_by, *office]), told, key, unit, now, render)


async def _of_leave(session: Session, word: Word, now: datetime, render: Render) -> None:
    """To who stands in at the start, to who was away on return; where we slept through it all, only the latter."""
    absence, today = word.absence, local_day(now)
    unit = await units.unit(session, absence.unit_id)
    away = await people.person(session, absence.person_id)
    stand_in = (await people.person(session, absence.to_person)).name
    cover = Cover(unit, away.name, stand_in, absence.days, decides_as(away, unit))
    if not word.begun and today <= absence.days.last:
        begins = await _begins(session, cover, today)
        await _tell(session, [absence.to_person], begins, f"leave:{absence.id}:begins", unit, now, render)
        await leaves.next_word(session, absence.id, back_at(absence.days, await calendar(session, unit.office_id)))
        return
    back = await _back(session, cover, today)
    await _tell(session, [absence.person_id], back, f"leave:{absence.id}:over", unit, now, render)
    await leaves.end(session, absence.id)
    await deeds.add(
        session, Did.LEAVE_OVER, now, unit.id, absence.person_id, by=None, other=absence.to_person, days=absence.days
    )


async def _begins(session: Session, cover: Cover, today: date) -> Message:
    """What whoever stands in finds."""
    under = await units.under(session, [cover.unit.id])
    if cover.role is not None:
        return WaitsForDecision(cover, await standing.waiting(session, under, cover.role), begins=True)
    stands = await standing.stands(session, under, today, until=cover.days.last)
    return StandInBegins(cover, stands.lines, stands.hidden, stands.duties, today)


async def _back(session: Session, cover: Cover, today: date) -> Message:
    """What whoever was away finds."""
    under = await units.under(session, [cover.unit.id])
    if cover.role is not None:
        return WaitsForDecision(cover, await standing.waiting(session, under, cover.role), begins=False)
    found = await standing.stands(session, under, today)
    return Returned(cover.unit, cover.stand_in, len(found.lines) + found.hidden, found.late, len(found.claimed))


async def _tell(
    session: Session, audience: Iterable[int], message: Message, key: str, unit: Unit, now: datetime, render: Render
) -> None:
    """Say it in office hours: nobody has asked for it just now."""
    leaves_at = next_opening(now, await calendar(session, unit.office_id))
    for person_id in audience:
        reader = await people.person(session, person_id)
        for place in (await people.addresses_of(session, person_id))[:1]:
            content = render(message, reader.language, reader.plain)
            await outbox.put(session, place.id, Class.NOTICE, f"{key}:{person_id}", content, now, leaves_at)
