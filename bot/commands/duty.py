"""`/duty CODE UNIT; text; hạn D`: a coordinating unit is given a smaller duty of its own, with a day."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.deadlines import deadline_of
from bot.duties import apart, codes, coordinating, duty_meant, kept_duty, move_duty, say, tell
from bot.reporting.days import coming
from bot.reporting.statements import names_own_item
from bot.telling import Words
from bot.turn import Turn, without_code
from data import changes, duties, items, people, units
from data.duties import NewDuty
from domain.deadline_questions import gone_by
from domain.deadlines import Deadline, DeadlineKind
from domain.draft import Draft, read_draft
from domain.duties import Duty, Unsuited, code_of, drop, give_day, latest_day, leads, next_word_at, unsuited
from domain.duty_messages import (
    AskDuty,
    DutyCard,
    DutyDecided,
    DutyDecisionNoted,
    DutyKnown,
    DutyNoted,
    DutyToDo,
    LeadsItself,
    NotBeside,
)
from domain.errors import UserMistake
from domain.message import Field, Message, NotAllowed, WrongState
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit
from domain.rights import MAY, Act, may
from domain.telling import Party
from domain.text import fold, nearest, squeeze

NOT_NEEDED = {"thoi", "khong can", "khong can nua", "bo", "huy", "drop", "not needed", "no longer needed"}
FIELDS = ("unit", "text", "deadline")
MOST = 3


@command("phancong", "duty", act=Act.GIVE_DUTY)
async def duty(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "phancong")
    words, number = apart(turn.words.replace(";", " ; ", 1))
    code, _, rest = words.partition(" ")
    known = await duty_meant(turn, code, number)
    if known is not None:
        await _change(turn, known, rest.strip(" ;"))
        return
    occurrence = await turn.reported(code, Act.COMMENT)
    turn.must(Act.GIVE_DUTY, occurrence.lead)
    names = await units.names(turn.session, [occurrence.item.office_id])
    draft = read_draft(rest.strip(" ;"), turn.today, lambda name: squeeze(name) in names)
    await _go_on(turn, occurrence, _whole(draft))


def _whole(draft: Draft) -> Draft:
    """Only three fields are known here: what stands behind them belongs to the text."""
    beyond = [one for one in (draft.coordinators, draft.product, draft.document) if one]
    return Draft(draft.unit, "; ".join([draft.text, *beyond]).strip("; "), draft.deadline)


async def _go_on(turn: Turn, occurrence: Occurrence, draft: Draft) -> None:
    """Ask for what is missing or cannot be taken, or store the duty and tell everybody."""
    unit = await _unit(turn, occurrence, draft)
    if unit is None:
        return
    if not draft.text:
        await _ask(turn, occurrence, draft, Field.TEXT)
        return
    read = await _taken(turn, occurrence, draft.deadline)
    if read is None:
        await _ask(turn, occurrence, draft, Field.DEADLINE)
    else:
        await _store(turn, occurrence, unit, draft.text, read)


async def _ask(turn: Turn, occurrence: Occurrence, draft: Draft, field: Field) -> None:
    """What was given there and could not be taken is shown, and not kept."""
    given = {name: getattr(draft, name) for name in FIELDS} | {field.value: ""}
    more = {"occurrence": occurrence.id, "asked": field.value, "given": getattr(draft, field.value)}
    await ask(turn, "duty", given | more)


async def _unit(turn: Turn, occurrence: Occurrence, draft: Draft) -> Unit | None:
    """The unit named, if it may have a duty on the item; None when it was asked for."""
    name = draft.unit.strip(" :,.")
    found = await units.called(turn.session, name, [occurrence.item.office_id]) if name else []
    others = [one for one in found if not one.is_office]
    if len(others) != 1:
        await _ask(turn, occurrence, draft, Field.UNIT)
        return None
    await must_suit(turn, occurrence, others[0])
    return others[0]


async def must_suit(turn: Turn, occurrence: Occurrence, unit: Unit) -> bool:
    """Refuse a unit that cannot have a duty on an item; whether it is brought in by giving it one."""
    beside = await coordinating(turn, occurrence)
    ids = {one.id for one in beside}
    match unsuited(occurrence, unit, ids, assigns=may(turn.person, Act.ASSIGN, occurrence.lead)):
        case Unsuited.STATE:
            raise UserMistake(WrongState(occurrence))
        case Unsuited.LEADS:
            raise UserMistake(LeadsItself(occurrence))
        case Unsuited.NOT_BESIDE:
            raise UserMistake(NotBeside(occurrence, unit, codes(beside)))
    return unit.id not in ids


async def _taken(turn: Turn, occurrence: Occurrence, given: str) -> Deadline | None:
    """A day that a duty can have: one day, not gone by, not behind the item's own deadline."""
    if not given:
        return None
    read = await deadline_of(turn, given, occurrence.item.office_id)
    latest = latest_day(occurrence)
    if read.kind is not DeadlineKind.DATE or read.due is None or read.question is not None or read.due < turn.today:
        return None
    return None if latest is not None and read.due > latest else read


async def _what_is_missing(turn: Turn, kept: Kept) -> Message:
    """The question for a field, with what may be meant by what was given there."""
    occurrence = await turn.kept_occurrence(kept, Act.GIVE_DUTY)
    field, given = Field(kept["asked"]), kept.get("given", "")
    line = "; ".join(kept[name] for name in FIELDS if kept[name])
    if field is Field.UNIT:
        return AskDuty(occurrence, field, line, given, units=await _who_may(turn, occurrence, given))
    if field is not Field.DEADLINE or not given:
        return AskDuty(occurrence, field, line, given)
    read = await deadline_of(turn, given, occurrence.item.office_id)
    latest = latest_day(occurrence)
    if read.due is not None and read.question is None and read.due < turn.today:
        return AskDuty(occurrence, field, line, given, gone_by(given, read.due))
    if read.due is not None and read.question is None and latest is not None and read.due > latest:
        return AskDuty(occurrence, field, line, given, latest=latest, days=(latest,) if latest >= turn.today else ())
    days = tuple(day for day in coming(read, turn.today) if latest is None or day <= latest)
    return AskDuty(occurrence, field, line, given, read.question, days=days)


async def _who_may(turn: Turn, occurrence: Occurrence, given: str) -> tuple[str, ...]:
    """Names that may be meant: like the one given where the office may bring in any, else of those that coordinate."""
    beside = await coordinating(turn, occurrence)
    if not given or not may(turn.person, Act.ASSIGN, occurrence.lead):
        return tuple(f"{one.code} ({one.name})" for one in beside)
    names = await units.names(turn.session, [occurrence.item.office_id])
    others = {
        name: found[0]
        for name, found in names.items()
        if len(found) == 1 and found[0].id != occurrence.lead.id and not found[0].is_office
    }
    return tuple(f"{one.code} ({one.name})" for one in nearest(squeeze(given), others)[:MOST])


@dialogue("duty", _what_is_missing)
async def answered(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was asked for has come; the rest was kept."""
    if await names_own_item(turn):
        raise NotAnAnswer
    occurrence = await turn.kept_occurrence(kept, Act.GIVE_DUTY)
    draft = Draft(**{name: kept[name] for name in FIELDS})
    await _go_on(turn, occurrence, replace(draft, **{kept["asked"]: turn.words}))
    return ()


async def _store(turn: Turn, occurrence: Occurrence, unit: Unit, text: str, read: Deadline) -> None:
    assert read.due is not None
    before = await turn.snapshot(occurrence)  # of two who give a duty at once the second finds the code of the first
    joins = await must_suit(turn, occurrence, unit)
    if joins:
        await items.add_coordinator(turn.session, occurrence.item.id, unit)
        await turn.report(occurrence, Kind.EDITED, f"phối hợp {unit.code}")
    code = code_of(occurrence, unit, await duties.taken(turn.session, occurrence, unit))
    new = NewDuty(occurrence, unit, code, text, read.due, read.before, turn.person.id, turn.today)
    made = await duties.add(turn.session, new, None)
    mark = next_word_at(made, await turn.calendar(occurrence), turn.now)
    await duties.save(turn.session, made, mark)
    stood = duties.made(made)
    changes.beside(before, stood)
    turn.undo_by(occurrence.id, changes.of_item(before) if joins else changes.of_duties(stood))
    await say(turn, made, Kind.DUTY_GIVEN, f"{text}; hạn {read.due:%d/%m/%Y}")
    who = turn.person.name
    words: dict[Party, Words] = {Party.DOER: DutyToDo(made, who, joins), Party.LEAD: DutyKnown(made, who)}
    told = await tell(turn, made, Kind.DUTY_GIVEN, words)
    turn.answer(DutyNoted(made, joins, told=await people.reachable(turn.session, told[Party.DOER])))


async def _change(turn: Turn, known: Duty, words: str) -> None:
    """Another day for a duty, or it is not needed any more; without either it is shown."""
    must_lead(turn, known)
    if fold(words).strip(" .") in NOT_NEEDED:
        await drop_duty(turn, known)
        return
    draft = read_draft(words, turn.today, lambda _name: False, ordered=False)
    given = draft.deadline or words
    if not given:
        turn.answer(DutyCard(known, turn.today, does=False, leads=True))
        return
    read = await _taken(turn, known.occurrence, given)
    if read is None:
        await ask(turn, "duty_day", {"occurrence": known.occurrence.id, "duty": known.id, "given": given})
        return
    due_on, before = read.due, read.before
    assert due_on is not None
    changed = await move_duty(turn, known, lambda one: give_day(one, due_on, before=before))
    await say(turn, changed, Kind.DUTY_MOVED, f"{known.due_on:%d/%m/%Y} → {due_on:%d/%m/%Y}")
    who = turn.person.name
    told = await tell(
        turn,
        changed,
        Kind.DUTY_MOVED,
        {Party.DOER: DutyDecided(changed, Kind.DUTY_MOVED, who), Party.LEAD: DutyKnown(changed, who, moved=True)},
    )
    heard = await people.reachable(turn.session, told[Party.DOER])
    turn.answer(DutyDecisionNoted(changed, Kind.DUTY_MOVED, told=heard))


def must_lead(turn: Turn, known: Duty) -> None:
    """Refuse whoever does not speak for those who wait for a duty."""
    if not leads(turn.person, known):
        raise UserMistake(NotAllowed(tuple(role for role in Role if role in MAY[Act.GIVE_DUTY])))


async def drop_duty(turn: Turn, known: Duty) -> None:
    changed = await move_duty(turn, known, lambda one: drop(one, turn.today))
    await say(turn, changed, Kind.DUTY_DROPPED)
    decided = DutyDecided(changed, Kind.DUTY_DROPPED, turn.person.name)
    told = await tell(turn, changed, Kind.DUTY_DROPPED, {Party.DOER: decided})
    heard = await people.reachable(turn.session, told[Party.DOER])
    turn.answer(DutyDecisionNoted(changed, Kind.DUTY_DROPPED, told=heard))


async def _which_day(turn: Turn, kept: Kept) -> Message:
    known = await kept_duty(turn, kept)
    more = {"asked": Field.DEADLINE.value, "unit": known.unit.code, "text": known.text, "deadline": ""}
    return await _what_is_missing(turn, kept | more)


@dialogue("duty_day", _which_day)
async def day_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """Another day for a duty."""
    if await names_own_item(turn):
        raise NotAnAnswer
    await _change(turn, await kept_duty(turn, kept), turn.words)
    return ()
