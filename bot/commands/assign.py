"""`/assign UNIT; text; hạn D; …`: assign an item. What is missing is asked for by name; what was typed is kept."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.book import bad_form, command, dialogue
from bot.turn import Turn
from data import items, occurrences, people, series, units
from data.calendar import calendar
from domain.deadline_questions import Doubt
from domain.deadlines import Deadline, DeadlineKind, Voice, read_deadline
from domain.draft import Draft, names_in, read_draft
from domain.errors import UserMistake
from domain.message import AskField, Assigned, Coordinate, Field, NewItem, UnknownUnit
from domain.occurrence import Kind, Occurrence
from domain.people import Unit
from domain.reminders import next_word_at
from domain.rights import Act
from domain.text import fold, squeeze
from domain.time import local_day

NO_DEADLINE = {"khong han", "chua co han", "khong co han", "no deadline"}


@command("giao", "assign", act=Act.ASSIGN)
async def assign(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("giao")
    known = await units.names(turn.session, None if turn.person.steward else turn.person.offices)
    draft = read_draft(turn.words, turn.today, lambda name: squeeze(name) in known)
    await go_on(turn, draft)


@dialogue("assign")
async def answered(turn: Turn, kept: dict[str, Any]) -> None:
    """What was asked for has come; the rest was kept."""
    asked = kept.pop("asked")
    await go_on(turn, replace(Draft(**kept), **{asked: turn.words}))


async def go_on(turn: Turn, draft: Draft) -> None:
    """Ask for what is missing or unclear, or store the item and tell everybody."""
    unit = await _lead(turn, draft)
    if unit is None:
        return
    if not draft.text:
        await _ask(turn, draft, Field.TEXT)
        return
    deadline = await _deadline(turn, draft)
    if deadline is not None:
        await turn.leave()
        await _store(turn, draft, unit, deadline)


async def _ask(
    turn: Turn,
    draft: Draft,
    field: Field,
    *,
    doubt: Doubt | None = None,
    near: tuple[str, ...] = (),
    days: tuple[date, ...] = (),
) -> None:
    """Ask for a field; what was given there and could not be taken is shown and not kept."""
    kept = replace(draft, **{field.value: ""})
    await turn.ask("assign", kept.kept() | {"asked": field.value})
    turn.answer(AskField(field, kept.line(), getattr(draft, field.value), doubt, near, days))


async def _lead(turn: Turn, draft: Draft) -> Unit | None:
    if not draft.unit:
        await _ask(turn, draft, Field.UNIT)
        return None
    try:
        return await turn.unit_named(draft.unit.strip(" :,"), Act.ASSIGN)
    except UserMistake as mistake:
        if not isinstance(mistake.answer, UnknownUnit):
            raise
        await _ask(turn, draft, Field.UNIT, near=mistake.answer.nearest)
        return None


async def _deadline(turn: Turn, draft: Draft) -> Deadline | None:
    """The deadline as read; None when it was asked for."""
    if not draft.deadline:
        await _ask(turn, draft, Field.DEADLINE)
        return None
    if fold(draft.deadline) in NO_DEADLINE:
        return Deadline(draft.deadline, DeadlineKind.AMBIGUOUS)
    read = read_deadline(draft.deadline, turn.today, voice=Voice.CHAT)
    if read.kind is DeadlineKind.AMBIGUOUS:
        coming = tuple(day for day in read.choices if day >= turn.today)
        await _ask(turn, draft, Field.DEADLINE, doubt=read.question, days=coming)
        return None
    return read


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


async def _store(turn: Turn, draft: Draft, lead: Unit, read: Deadline) -> None:
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
    await turn.report(occurrence, Kind.ASSIGNED, turn.incoming.text or draft.line())
    await announce(turn, occurrence, others.unknown, edited=False)


async def _programme(turn: Turn, office_id: int) -> int:
    """The office's newest programme; one for assignments by chat where there is none."""
    known = await items.programmes(turn.session, office_id)
    if known:
        return known[-1][0]
    return await items.programme(turn.session, office_id, items.CHAT_PROGRAMME, turn.today)


async def announce(turn: Turn, occurrence: Occurrence, unknown: tuple[str, ...], *, edited: bool) -> None:
    """Read back in full, and tell the lead and the coordinating units."""
    lead = await turn.members_of(occurrence.lead.id)
    unheard = [] if await people.reachable(turn.session, lead) else [occurrence.lead.code]
    told = set(lead)
    turn.tell(lead, NewItem(occurrence, edited))
    for unit, members in await turn.coordinators_of(occurrence):
        if not await people.reachable(turn.session, members):
            unheard.append(unit.code)
        turn.tell([one for one in members if one not in told], Coordinate(occurrence, unit, edited))
        told.update(members)
    days = await calendar(turn.session, occurrence.item.office_id)
    mark = next_word_at(occurrence, days, turn.now)
    next_on = local_day(mark) if mark else None
    turn.answer(Assigned(occurrence, edited, unknown, tuple(unheard), turn.today, next_on))
