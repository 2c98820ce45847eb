"""`/calendar`: an office's working days: shown, and by its admins changed, after a look at what would move."""

from collections.abc import Sequence
from datetime import date

from bot.agreeing import agreed
from bot.asking import Kept, Saying, ask, dialogue
from bot.book import Groups, bad_form, command
from bot.commands.office import office_meant
from bot.turn import Turn
from data import calendar as calendars
from data import in_work, units
from data.store import Batch
from domain.calendar_entries import Entry, Unread, Wish, changing, read_entries, with_entries
from domain.clock_messages import CalendarAsIs, CalendarChange, CalendarKept, CalendarShown, CalendarUnread
from domain.errors import UserMistake
from domain.message import Hint, Message, Short
from domain.moving import BEYOND, Shifted, count_shifts
from domain.people import Unit
from domain.rights import Act, may
from domain.text import fold
from domain.workdays import WorkCalendar, lawful_days_off

YEARS = range(2000, 2100)
SAVE = {"luu", "ghi", "save", "co", "yes", "dong y", "xac nhan"}


@command("lich", "calendar", act=Act.READ, groups=Groups.NONE)
async def calendar(turn: Turn) -> None:
    """Show a year, or read back what is to be entered and ask."""
    office = await office_meant(turn, Act.READ, "/lich")
    said = fold(turn.words)
    if not said or (said.isdecimal() and int(said) in YEARS):
        await _show(turn, office, int(said or turn.today.year))
        return
    read = read_entries(turn.words, turn.today)
    if read is None:
        raise bad_form("lich")
    turn.must(Act.KEEP_CALENDAR, office)
    if isinstance(read, Unread):
        raise UserMistake(CalendarUnread(read.text, read.too_far))
    await _propose(turn, office, read)


async def _show(turn: Turn, office: Unit, year: int) -> None:
    days = await calendars.calendar(turn.session, office.id)
    own = [Entry(day, Wish.OFF) for day in days.days_off if day.year == year]
    own += [Entry(day, Wish.WORKING) for day in days.working if day.year == year]
    lawful = tuple(day for day in lawful_days_off(year) if day not in days.working | days.days_off)
    entries = tuple(sorted(own, key=lambda one: one.day))
    edits = may(turn.person, Act.KEEP_CALENDAR, office)
    turn.answer(CalendarShown(office.name, year, lawful, entries, len(days.days_of(year)), edits))


async def _propose(turn: Turn, office: Unit, entries: list[Entry]) -> None:
    days = await calendars.calendar(turn.session, office.id)
    wanted = changing(entries, days)
    if not wanted:
        raise UserMistake(CalendarAsIs(tuple(entries)))
    kept = [[one.day.isoformat(), one.wish.value] for one in wanted]
    await ask(turn, "calendar", {"office": office.id, "entries": kept})


async def _what_moves(turn: Turn, kept: Kept) -> Message:
    office = await office_of(turn, kept["office"])
    entries = _entries(kept)
    shifted = await _shifted(turn, office, await calendars.calendar(turn.session, office.id), entries)
    return CalendarChange(office.name, tuple(entries), shifted, sum(shifted.count.values()))


def _entries(kept: Kept) -> list[Entry]:
    return [Entry(date.fromisoformat(day), Wish(wish)) for day, wish in kept["entries"]]


async def _shifted(turn: Turn, office: Unit, days: WorkCalendar, entries: list[Entry]) -> Shifted:
    after, last, found = with_entries(days, entries), entries[-1].day, Shifted()

    def count(batch: Batch) -> None:
        for part in in_work.parts(batch, office.id, last + BEYOND):
            count_shifts(found, part, days, after, turn.now, last)

    connection = await turn.session.connection()
    await connection.run_sync(count)
    return found


@dialogue("calendar", _what_moves)
async def confirmed(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was read back is kept when the answer says so, and not otherwise."""
    office = await office_of(turn, kept["office"])
    if not await agreed(turn, "calendar", kept, SAVE):
        return ()
    days = await calendars.calendar(turn.session, office.id)
    wanted = changing(_entries(kept), days)
    if not wanted:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    shifted = await _shifted(turn, office, days, wanted)
    await calendars.enter(turn.session, office.id, wanted, turn.now)
    back = " ".join(f"{one.day:%d/%m/%Y}" for one in wanted if one.wish is not Wish.LAWFUL)
    undo = f"/lich {office.code}; bỏ {back}" if back else ""
    turn.answer(CalendarKept(tuple(wanted), sum(shifted.count.values()), undo))
    return ()


async def office_of(turn: Turn, office_id: int) -> Unit:
    """The office a dialogue was about, if the speaker may still keep its calendar."""
    found = await units.unit(turn.session, office_id)
    turn.must(Act.KEEP_CALENDAR, found)
    return found
