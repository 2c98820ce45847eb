"""What comes to a reader at fixed times, and how they want it: moved, switched off, as usual again."""

from datetime import datetime

from bot.turn import Turn
from data import bulletins
from data.calendar import calendar
from domain.auditing import AUDITED_AT, next_audit
from domain.bulletins import TIMETABLES, Bulletin, Wish, bulletins_of, decide, read_wish
from domain.errors import UserMistake
from domain.message import Coming, ComingChanged, ComingUnread, Hint, Short
from domain.people import Person, Role
from domain.time import local_day
from domain.workdays import WorkCalendar

ABOUT = {
    "ban tin": bulletins.BULLETIN, "bulletin": bulletins.BULLETIN, "bulletins": bulletins.BULLETIN,
    "digest": bulletins.BULLETIN, "kiem tra": bulletins.AUDIT, "audit": bulletins.AUDIT, "check": bulletins.AUDIT,
}  # fmt: skip


async def coming_to(turn: Turn) -> tuple[Coming, ...]:
    """All that comes to the speaker at fixed times."""
    found = []
    person = turn.whole
    wish = await bulletins.wish(turn.session, person.id, bulletins.BULLETIN)
    for bulletin in bulletins_of(person):
        one = _coming(bulletin, wish)
        found += [one] if one not in found else []
    if _audits(person):
        wish = await bulletins.wish(turn.session, person.id, bulletins.AUDIT)
        found.append(Coming(wish.hour or AUDITED_AT, audit=True, off=wish.off))
    return tuple(found)


def _coming(bulletin: Bulletin, wish: Wish) -> Coming:
    times = wish.of(TIMETABLES[bulletin])
    return Coming(times.hour, times.weekday, off=wish.off, monthly=times.monthly)


def _audits(person: Person) -> bool:
    return any(grant.role is Role.ADMIN and grant.unit_id == grant.office_id for grant in person.grants)


async def set_coming(turn: Turn, about: str, words: str) -> None:
    """Move what comes, switch it off, or have it as usual again; read back with the next time."""
    audit, person = about == bulletins.AUDIT, turn.whole
    if turn.in_group:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    if not (_audits(person) if audit else bulletins_of(person)):
        raise UserMistake(Short(Hint.NOTHING_COMES))
    wish = read_wish(words)
    if wish is None or (audit and wish.weekday is not None):
        raise UserMistake(ComingUnread(audit))
    office = next(iter(person.offices))
    days = await calendar(turn.session, office) if len(person.offices) == 1 else WorkCalendar()
    next_at = _next(person, wish, days, turn.now, audit=audit)
    await bulletins.set_wish(turn.session, person.id, about, wish, next_at)
    coming = tuple(one for one in await coming_to(turn) if one.audit is audit)
    turn.answer(ComingChanged(coming, None if wish.off else local_day(next_at)))


def _next(person: Person, wish: Wish, days: WorkCalendar, now: datetime, *, audit: bool) -> datetime:
    if audit:
        return next_audit(now, days, local_day(now), wish.hour or AUDITED_AT)
    return min(decide(wish.of(TIMETABLES[one]), days, now, now).next_at for one in bulletins_of(person))
