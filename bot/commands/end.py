"""`/end CODE`: no further period of a recurring item opens; those that are open stay. Taken back by `/end CODE off`."""

from collections.abc import Sequence

from bot.agreeing import agreed
from bot.asking import Kept, Saying, ask, dialogue
from bot.book import bad_form, command
from bot.telling import inform
from bot.turn import Turn
from data import changes, items, occurrences, series
from domain.clock_messages import NotRecurring, SeriesEnded, SeriesEnding, SeriesGoesOn
from domain.deadlines import DeadlineKind
from domain.errors import UserMistake
from domain.message import Hint, Message, Short, WrongState
from domain.occurrence import Kind, Occurrence
from domain.rights import Act
from domain.telling import HEARS
from domain.text import fold

NO_MORE = {"thoi", "bo", "khong", "off", "no", "mo lai"}
YES = {"ket thuc", "dung lai", "dong y", "co", "yes", "end"}


@command("ketthuc", "end", act=Act.END_SERIES)
async def end_series(turn: Turn) -> None:
    """Read back which period will be the first not to open, and ask."""
    if not turn.words:
        raise bad_form("ketthuc")
    one = await turn.occurrence(turn.first_word, Act.END_SERIES)
    if one.item.kind is not DeadlineKind.RECURRING:
        raise UserMistake(NotRecurring(one, ended=False))
    if one.back_to is not None:
        raise UserMistake(WrongState(one))  # halted by decision: what becomes of its periods is decided with it
    coming = await items.coming_period(turn.session, one.item.id)
    if fold(turn.rest).strip(" .") in NO_MORE:
        await _go_on(turn, one)
        return
    if coming is None:
        raise UserMistake(NotRecurring(one, ended=True))
    await ask(turn, "end", {"occurrence": one.id, "words": turn.rest})


async def _what_opens_no_more(turn: Turn, kept: Kept) -> Message:
    one = await _still_allowed(turn, kept)
    coming = await items.coming_period(turn.session, one.item.id)
    return NotRecurring(one, ended=True) if coming is None else SeriesEnding(one, coming)


@dialogue("end", _what_opens_no_more)
async def ended(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The series ends when the answer says so, and not otherwise."""
    one = await _still_allowed(turn, kept)
    if not await agreed(turn, "end", kept, YES):
        return ()
    if await items.coming_period(turn.session, one.item.id) is None:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    turn.undo_by(one.id, changes.of_whole(await turn.snapshot(one), None, series=True))
    await series.halt(turn.session, one.item)
    await turn.report(one, Kind.SERIES_ENDED, kept["words"])
    turn.answer(SeriesEnded(one))
    told = SeriesEnded(one, turn.person.name, kept["words"])
    await inform(turn, one, Kind.SERIES_ENDED, dict.fromkeys(HEARS[Kind.SERIES_ENDED], told))
    return ()


async def _still_allowed(turn: Turn, kept: Kept) -> Occurrence:
    one = await occurrences.occurrence(turn.session, kept["occurrence"])
    if one is None:
        raise UserMistake(Short(Hint.CANCELLED))
    turn.must(Act.END_SERIES, one.lead)
    return one


async def _go_on(turn: Turn, one: Occurrence) -> None:
    """Periods open again, from the present one on."""
    if await items.coming_period(turn.session, one.item.id) is not None:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    last = (await occurrences.all_periods(turn.session, one.item.id))[-1]
    before = changes.of_whole(await turn.snapshot(one), None, series=True)
    opened = await series.go_on(turn.session, one.item, last.original_due_on, turn.today, turn.now)
    open_now = (await occurrences.all_periods(turn.session, one.item.id))[-1]
    due = open_now.due_on if open_now.id != last.id else await items.coming_period(turn.session, one.item.id)
    if due is None:
        raise UserMistake(NotRecurring(one, ended=True))
    if opened is not None:
        turn.undo_by(opened, changes.new_part(one.id))
    turn.undo_by(one.id, before)
    await turn.report(one, Kind.SERIES_RESUMED)
    turn.answer(SeriesGoesOn(one, due))
    told = SeriesGoesOn(one, due, turn.person.name)
    await inform(turn, one, Kind.SERIES_RESUMED, dict.fromkeys(HEARS[Kind.SERIES_RESUMED], told))
