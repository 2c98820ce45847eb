"""`/settings programme`: steps and terms of extension of a programme, shown to all; changed by admins after a look."""

import re
from collections.abc import Sequence

from bot.agreeing import agreed
from bot.asking import Kept, Saying, ask, dialogue
from bot.turn import Turn
from data import ladders, units
from data.ladders import Programme
from domain.clock_messages import ProgrammeSteps, StepsChange, StepsKept, StepsUnread, WhichProgramme
from domain.errors import UserMistake
from domain.extension import Terms
from domain.ladder import Ladder, changed, ladder_of, written
from domain.message import Hint, Message, Short
from domain.rights import Act, may
from domain.terms import changed as terms_changed
from domain.terms import parted
from domain.text import squeeze

PROGRAMME = ("chuong trinh", "chuongtrinh", "programme", "program")
NUMBERED = re.compile(r"#(\d+)\s*")
SAVE = {"luu", "ghi", "save", "co", "yes", "dong y", "xac nhan"}
MOST_OFFERED = 20


async def steps_of_programme(turn: Turn, words: str) -> None:
    """Show the steps, or read back what is wished and ask: `; sau 1, 3, 7; giờ 8:00; thủ trưởng 3; lãnh đạo 5`."""
    turn.must_somewhere(Act.READ)
    named, *wishes = [part.strip() for part in words.split(";")]
    programme = await _meant(turn, named, "; ".join(["", *wishes]))
    office = await units.unit(turn.session, programme.office_id)
    if not any(wishes):
        may_edit = may(turn.person, Act.SET_STEPS, office)
        turn.answer(ProgrammeSteps(programme.name, programme.ladder, programme.terms, may_edit))
        return
    turn.must(Act.SET_STEPS, office)
    ladder, terms = _wished(programme, [wish for wish in wishes if wish])
    if (ladder, terms) == (programme.ladder, programme.terms):
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    kept = {"programme": programme.id, "ladder": written(ladder), "notice": terms.notice_days, "most": terms.most}
    await ask(turn, "steps", kept)


def _wished(programme: Programme, wishes: list[str]) -> tuple[Ladder, Terms]:
    of_steps, of_extensions = parted(wishes)
    ladder, terms = changed(programme.ladder, of_steps), terms_changed(programme.terms, of_extensions)
    if isinstance(ladder, str):
        raise UserMistake(StepsUnread(ladder))
    if isinstance(terms, str):
        raise UserMistake(StepsUnread(terms))
    return ladder, terms


async def _meant(turn: Turn, named: str, says: str) -> Programme:
    """The programme so called, or with that number; the only one there is, else."""
    offices = [u.id for u in await units.units_of(turn.session, _offices(turn)) if u.is_office]
    known = [one for office in offices for one in await ladders.programmes_of(turn.session, office)]
    if not known:
        raise UserMistake(Short(Hint.NO_PROGRAMME))
    number = NUMBERED.match(named)
    if number:
        found = [one for one in known if one.id == int(number[1])]
    else:
        found = [one for one in known if not named or squeeze(named) in squeeze(one.name)]
    if len(found) == 1:
        return found[0]
    raise UserMistake(WhichProgramme(tuple((one.id, one.name) for one in (found or known)[:MOST_OFFERED]), says))


def _offices(turn: Turn) -> frozenset[int] | None:
    return None if turn.person.steward else turn.person.offices


async def _what_changes(turn: Turn, kept: Kept) -> Message:
    programme = await ladders.programme(turn.session, kept["programme"])
    items = await ladders.concerned(turn.session, programme.id)
    before, after = (programme.ladder, programme.terms), _kept(kept)
    return StepsChange(programme.name, before, after, items if before[0] != after[0] else None)


def _kept(kept: Kept) -> tuple[Ladder, Terms]:
    return ladder_of(kept["ladder"]), Terms(kept["notice"], kept["most"])


@dialogue("steps", _what_changes)
async def confirmed(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was read back is kept when the answer says so, and not otherwise."""
    programme = await ladders.programme(turn.session, kept["programme"])
    turn.must(Act.SET_STEPS, await units.unit(turn.session, programme.office_id))
    if not await agreed(turn, "steps", kept, SAVE):
        return ()
    ladder, terms = _kept(kept)
    items = None
    if ladder != programme.ladder:
        items = await ladders.set_ladder(turn.session, programme.id, ladder, turn.now)
    if terms != programme.terms:
        await ladders.set_terms(turn.session, programme.id, terms)
    turn.answer(StepsKept(programme.name, ladder, terms, items))
    return ()
