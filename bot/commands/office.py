"""Which office is meant by what somebody types about a whole office."""

from bot.turn import Turn
from data import units
from domain.clock_messages import WhichOffice
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.people import Unit
from domain.rights import Act
from domain.text import squeeze


async def office_meant(turn: Turn, act: Act, command: str) -> Unit:
    """The speaker's office, or the one named before a semicolon, which is taken off the words.

    Who belongs to several and names none is asked.
    """
    turn.must_somewhere(act)
    mine = await units.units_of(turn.session, None if turn.person.steward else turn.person.offices)
    offices = [unit for unit in mine if unit.is_office]
    named, colon, rest = turn.words.partition(";")
    if colon:
        known = [unit for unit in offices if squeeze(named) in (squeeze(unit.code), squeeze(unit.name))]
        if len(known) == 1:
            turn.words = rest.strip()
            return known[0]
    if not offices:
        raise UserMistake(Short(Hint.NO_OFFICE))
    if len(offices) > 1:
        raise UserMistake(WhichOffice(tuple(offices[:MOST_OFFERED]), command, turn.words))
    return offices[0]


MOST_OFFERED = 20
