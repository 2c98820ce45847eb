"""`/edit CODE; hạn D; chủ trì UNIT; …`: correct an item. A date moved by the office needs a document number."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import bad_form, command
from bot.commands.assign import announce, beside
from bot.commands.declined import decide
from bot.deadlines import ask_deadline, taken
from bot.duties import follow
from bot.extending import let_fall
from bot.moving import helpers_of, lead_by, standing_in
from bot.reporting.statements import names_own_item
from bot.turn import Turn
from data import changes, items, occurrences, series
from domain.deadlines import Deadline, DeadlineKind
from domain.draft import Draft, read_draft
from domain.errors import UserMistake
from domain.message import Hint, Message, Short, WrongState
from domain.occurrence import Kind, Occurrence, move_deadline
from domain.people import Unit
from domain.rights import Act, leads_over
from domain.status import ENDED, WORKING, State


@command("sua", "edit", act=Act.ASSIGN)
async def edit(turn: Turn) -> None:
    code, _, rest = turn.words.partition(";")
    code = code.strip()
    if " " in code and not rest:
        code, _, rest = code.partition(" ")
    draft = read_draft(rest, turn.today, lambda _name: False, ordered=False)
    if not code or draft == Draft():
        raise bad_form("sua")
    await _go_on(turn, await turn.occurrence(code, Act.ASSIGN), draft, {"typed": turn.spoken})


async def _go_on(turn: Turn, occurrence: Occurrence, draft: Draft, kept: Kept) -> None:
    """Change what was given, all of it or nothing: a deadline that cannot be taken as it stands is asked for first."""
    deadline, lead = None, None
    if draft.unit:
        lead = await turn.unit_named(draft.unit, Act.ASSIGN)
        if lead.id != occurrence.lead.id and not await _may_lead(turn, occurrence):
            return
    if draft.deadline:
        _must_be_movable(turn, occurrence, draft)
        deadline, gone = await taken(turn, draft, occurrence.item.office_id, kept)
        if deadline is None:
            more = {"occurrence": occurrence.id, "typed": kept["typed"], "gone": gone}
            await ask(turn, "edit", draft.kept() | more)
            return
    turn.undo_by(occurrence.id, changes.of_item(await turn.snapshot(occurrence)))
    unknown = await _change_item(turn, occurrence, draft, lead or occurrence.lead)
    changed = await _reread(turn, occurrence)
    if deadline is not None:
        changed = await _move(turn, changed, draft, deadline)
    await follow(turn, changed)
    await turn.report(changed, Kind.EDITED, kept["typed"], document=draft.document or None)
    former = occurrence.lead if changed.lead.id != occurrence.lead.id else None
    helpers = await helpers_of(turn, changed) if former else ()
    fallen = await let_fall(turn, changed) if deadline is not None else None
    await announce(turn, changed, unknown, edited=True, former=former, helpers=helpers, fallen=fallen)


def _must_be_movable(turn: Turn, occurrence: Occurrence, draft: Draft) -> None:
    """Another deadline is for what is in work; the office names the document that moves one that was set."""
    if occurrence.state not in WORKING:
        raise UserMistake(WrongState(occurrence))
    if occurrence.due_on is not None and not draft.document and not leads_over(turn.person, occurrence.lead):
        raise UserMistake(Short(Hint.DOCUMENT_NEEDED))


async def _may_lead(turn: Turn, occurrence: Occurrence) -> bool:
    """Whether another unit may lead it: not what has ended; what was returned is decided first, as is asked for."""
    if occurrence.state in ENDED:
        raise UserMistake(WrongState(occurrence))
    returned = await standing_in(turn, occurrence, {State.DECLINED})
    if returned.state is State.DECLINED:
        await decide(turn, returned, "")
    return returned.state is not State.DECLINED


async def _which_deadline(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.ASSIGN)
    draft = Draft(**{name: kept[name] for name in Draft().kept()})
    line = f"[{occurrence.code}] {replace(draft, deadline='').line()}".strip()
    return await ask_deadline(turn, draft.deadline, occurrence.item.office_id, line)


@dialogue("edit", _which_deadline)
async def answered(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The deadline asked for has come; the rest was kept."""
    if await names_own_item(turn):
        raise NotAnAnswer
    draft = replace(Draft(**{name: kept[name] for name in Draft().kept()}), deadline=turn.words)
    occurrence = await turn.kept_occurrence(kept, Act.ASSIGN)
    await _go_on(turn, occurrence, draft, kept | {"typed": f"{kept['typed']}\n{turn.words}"})
    return ()


async def _reread(turn: Turn, occurrence: Occurrence) -> Occurrence:
    turn.session.expire_all()
    found = await occurrences.occurrence(turn.session, occurrence.id)
    assert found is not None
    return found


async def _change_item(turn: Turn, occurrence: Occurrence, draft: Draft, lead: Unit) -> tuple[str, ...]:
    """Change the fields that were given; gives the coordinators nobody knows."""
    given = {column: getattr(draft, column) for column in ("text", "product", "document")}
    values = {column: value for column, value in given.items() if value}
    if lead.id != occurrence.lead.id:
        await lead_by(turn, occurrence, lead, moved={occurrence.id})
    if values:
        await items.change(turn.session, occurrence.item.id, **values)
    if not draft.coordinators:
        await items.drop_coordinator(turn.session, occurrence.item.id, lead.id)
        return ()
    others = await beside(turn, draft.coordinators, lead)
    await items.set_coordinators(turn.session, occurrence.item.id, others.rows())
    return others.unknown


async def _move(turn: Turn, occurrence: Occurrence, draft: Draft, read: Deadline) -> Occurrence:
    """Another deadline: the original one is kept for ever, the steps are counted anew."""
    await _change_rule(turn, occurrence, read, draft.deadline)
    item = await items.item(turn.session, occurrence.item.id)
    moved = move_deadline(replace(await _reread(turn, occurrence), item=item), read.due)
    await turn.save(moved)
    return moved


async def _change_rule(turn: Turn, occurrence: Occurrence, read: Deadline, typed: str) -> None:
    """A date moves one period and leaves the series alone; another rule begins another series."""
    recurring = occurrence.item.kind is DeadlineKind.RECURRING
    if recurring and read.kind is DeadlineKind.DATE:
        return
    await items.change(
        turn.session,
        occurrence.item.id,
        kind=read.kind.value,
        rrule=read.rrule,
        deadline_text=typed,
        before=read.before,
    )
    due: date | None = read.due
    await series.note_next(turn.session, await items.item(turn.session, occurrence.item.id), due)
