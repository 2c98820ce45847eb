"""`/assign UNIT; text; hạn D; …`: assign an item. What is missing is asked for by name; what was typed is kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import bad_form, command, spoken_name
from bot.deadlines import ask_deadline, taken
from bot.extending import tell_of_fallen
from bot.reporting.statements import names_own_item
from bot.telling import Words, inform
from bot.turn import Turn
from data import items, occurrences, people, series, units
from data.calendar import calendar
from domain.deadlines import Deadline
from domain.draft import Draft, names_in, read_draft
from domain.errors import UserMistake
from domain.extension import Extension
from domain.message import AskField, Assigned, Coordinate, Field, LeadChanged, Message, NewItem, UnknownUnit
from domain.move_messages import HelpGoesOn
from domain.occurrence import Kind, Occurrence
from domain.people import Unit
from domain.reminders import next_word_at
from domain.rights import Act
from domain.telling import Party
from domain.text import squeeze
from domain.time import local_day


@command("giao", "assign", act=Act.ASSIGN)
async def assign(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("giao")
    known = await units.names(turn.session, None if turn.person.steward else turn.person.offices)
    draft = read_draft(turn.words, turn.today, lambda name: squeeze(name) in known)
    await _go_on(turn, draft, {"typed": turn.spoken})


async def _go_on(turn: Turn, draft: Draft, kept: Kept) -> None:
    """Ask for what is missing or unclear, or store the item and tell everybody."""
    unit = await _lead(turn, draft, kept)
    if unit is None:
        return
    if not draft.text:
        await _ask(turn, draft, Field.TEXT, kept)
        return
    deadline, gone = await taken(turn, draft, unit.office_id, kept)
    if deadline is None:
        await _ask(turn, draft, Field.DEADLINE, kept, gone)
    else:
        await _store(turn, draft, unit, deadline, kept["typed"])


async def _ask(turn: Turn, draft: Draft, field: Field, kept: Kept, gone: str = "") -> None:
    """Ask for a field; what was given there and could not be taken is shown and not kept. `gone`: a day asked about."""
    without, given = replace(draft, **{field.value: ""}), getattr(draft, field.value)
    more = {"typed": kept["typed"], "asked": field.value, "given": given, "gone": gone}
    await ask(turn, "assign", without.kept() | more)


async def _what_is_missing(turn: Turn, kept: Kept) -> Message:
    """The question for a field, with what may be meant by what was given there."""
    field, given = Field(kept["asked"]), kept.get("given", "")
    line = Draft(**{name: kept[name] for name in Draft().kept()}).line()
    if field is Field.UNIT and given:
        return AskField(field, line, given, units=await _nearest(turn, given))
    if field is not Field.DEADLINE or not given:
        return AskField(field, line, given)
    lead = await turn.unit_named(kept["unit"].strip(" :,"), Act.ASSIGN)
    return await ask_deadline(turn, given, lead.office_id, line)


async def _nearest(turn: Turn, given: str) -> tuple[str, ...]:
    try:
        await turn.unit_named(given.strip(" :,"), Act.ASSIGN)
    except UserMistake as mistake:
        return mistake.answer.nearest if isinstance(mistake.answer, UnknownUnit) else ()
    return ()


@dialogue("assign", _what_is_missing)
async def answered(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was asked for has come; the rest was kept."""
    if await names_own_item(turn) or await _is_another_command(turn, Field(kept["asked"])):
        raise NotAnAnswer
    draft = Draft(**{name: kept[name] for name in Draft().kept()})
    typed = f"{kept.get('typed', draft.line())}\n{turn.words}"
    await _go_on(turn, replace(draft, **{kept["asked"]: turn.words}), kept | {"typed": typed})
    return ()


async def _is_another_command(turn: Turn, asked: Field) -> bool:
    """Whether a command without its slash was given where a unit is asked for that is not so called."""
    named = spoken_name(turn.words) if asked is Field.UNIT else None
    if named is None:
        return False
    known = await units.names(turn.session, None if turn.person.steward else turn.person.offices)
    return squeeze(turn.words.strip(" :,")) not in known


async def _lead(turn: Turn, draft: Draft, kept: Kept) -> Unit | None:
    if not draft.unit:
        await _ask(turn, draft, Field.UNIT, kept)
        return None
    try:
        return await turn.unit_named(draft.unit.strip(" :,"), Act.ASSIGN)
    except UserMistake as mistake:
        if not isinstance(mistake.answer, UnknownUnit):
            raise
        await _ask(turn, draft, Field.UNIT, kept)
        return None


@dataclass(frozen=True, slots=True)
class Beside:
    """Coordinating units as typed: those known, and the words for the others."""

    known: tuple[Unit, ...]
    unknown: tuple[str, ...]

    def rows(self) -> tuple[items.Coordinator, ...]:
        named = tuple(items.Coordinator(unit.code, unit) for unit in self.known)
        return named + tuple(items.Coordinator(name, None, "không có trong danh sách đơn vị") for name in self.unknown)


async def beside(turn: Turn, typed: str, lead: Unit) -> Beside:
    """Coordinating units named in a field; the lead itself and repeats are left out."""
    names = await units.names(turn.session, [lead.office_id])
    known: dict[int, Unit] = {}
    unknown = []
    for name in names_in(typed):
        found = names.get(squeeze(name), [])
        if len(found) == 1:
            known[found[0].id] = found[0]
        else:
            unknown.append(name)
    known.pop(lead.id, None)
    return Beside(tuple(known.values()), tuple(unknown))


async def _store(turn: Turn, draft: Draft, lead: Unit, read: Deadline, typed: str) -> None:
    others = await beside(turn, draft.coordinators, lead)
    item_id = await items.add(
        turn.session,
        items.NewItem(
            programme_id=await _programme(turn, lead.office_id),
            code=await items.next_chat_code(turn.session, lead.office_id),
            text=draft.text,
            lead=lead,
            coordinators=others.rows(),
            deadline_text=draft.deadline,
            kind=read.kind,
            due_on=read.due,
            rrule=read.rrule,
            before=read.before,
            product=draft.product,
            document=draft.document,
            assigned_on=turn.today,
        ),
    )
    item = await items.item(turn.session, item_id)
    opened = await series.open_first(turn.session, item, read.due, turn.today, turn.now)
    assert opened is not None
    occurrence = await occurrences.occurrence(turn.session, opened)
    assert occurrence is not None
    turn.undo_by(occurrence.id, None)
    await turn.report(occurrence, Kind.ASSIGNED, typed)
    await announce(turn, occurrence, others.unknown, edited=False)


async def _programme(turn: Turn, office_id: int) -> int:
    """The office's newest programme; one for assignments by chat where there is none."""
    known = await items.programmes(turn.session, office_id)
    if known:
        return known[-1][0]
    return await items.programme(turn.session, office_id, items.CHAT_PROGRAMME, turn.today)


async def announce(
    turn: Turn,
    occurrence: Occurrence,
    unknown: tuple[str, ...],
    *,
    edited: bool,
    former: Unit | None = None,
    helpers: Collection[str] = (),
    fallen: Extension | None = None,
) -> None:
    """Read back in full, and tell the lead and the coordinating units. `former`: who led it until now.

    `helpers`: codes of the units that are asked to help, where another leads now. `fallen`: a request that waits no
    more; who does not hear of it here is told alone.
    """
    to_on = fallen.to_on if fallen else None
    words: dict[Party, Words] = {
        Party.LEAD: NewItem(occurrence, edited, to_on),
        Party.BESIDE: lambda beside: Coordinate(occurrence, beside, edited),
    }
    if edited:
        words[Party.FORMER] = LeadChanged(occurrence)
        words[Party.HELPER] = HelpGoesOn(occurrence)
    kind = Kind.EDITED if edited else Kind.ASSIGNED
    told = await inform(turn, occurrence, kind, words, former=former, helpers=helpers)
    if fallen is not None:
        await tell_of_fallen(turn, fallen, but=[one for ids in told.values() for one in ids])
    days = await calendar(turn.session, occurrence.item.office_id)
    mark = next_word_at(occurrence, days, turn.now)
    next_on = local_day(mark) if mark else None
    unheard = await _unheard(turn, occurrence)
    turn.answer(Assigned(occurrence, edited, unknown, unheard, turn.today, next_on, to_on))


async def _unheard(turn: Turn, occurrence: Occurrence) -> tuple[str, ...]:
    """Codes of the units on the item nobody of which can be reached."""
    lead = (occurrence.lead, await turn.members_of(occurrence.lead.id))
    on_it = [lead, *await turn.coordinators_of(occurrence)]
    return tuple([unit.code for unit, members in on_it if not await people.reachable(turn.session, members)])
