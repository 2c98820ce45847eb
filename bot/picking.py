"""Which of several named things is meant: asked once, and what was said is completed with the answer."""

from collections.abc import Sequence
from typing import NoReturn

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.turn import Asked, Turn
from domain.leave import called
from domain.message import Message
from domain.people import Role, Unit
from domain.people_messages import Option, Pick, Picked
from domain.text import squeeze


async def pick(turn: Turn, what: Picked, options: Sequence[tuple[Option, str]], typed: str = "") -> NoReturn:
    """Ask, and do nothing more. `options`: each with the whole of what is done when it is meant."""
    kept = [[one.name, one.role.value if one.role else None, says] for one, says in options]
    await ask(turn, "pick", {"what": what.value, "options": kept, "typed": typed})
    raise Asked


def as_options(units: Sequence[Unit], says: str) -> list[tuple[Option, str]]:
    """Units to choose from. `says`: what is done, with {} where the unit stands."""
    return [(Option(f"{unit.code}: {unit.name}"), says.format(token(unit))) for unit in units]


def token(unit: Unit) -> str:
    """A unit as a choice names it: codes are used again in other offices."""
    return f"u#{unit.id}"


async def _of_these(_turn: Turn, kept: Kept) -> Message:
    options = tuple(Option(name, Role(role) if role else None) for name, role, _ in kept["options"])
    return Pick(Picked(kept["what"]), options, kept.get("typed", ""))


@dialogue("pick", _of_these, waits=False)
async def picked(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was said first is done with what was picked, by its number or by its name."""
    options: list[list[str]] = kept["options"]
    number = turn.words.removeprefix("#")
    if turn.words.startswith("#") and number.isdigit() and 1 <= int(number) <= len(options):
        return [Saying(options[int(number) - 1][2])]
    found = _named([name for name, _, _ in options], turn.words)
    if not found:
        raise NotAnAnswer
    if len(found) > 1:
        await ask(turn, "pick", kept | {"typed": turn.words, "options": [options[n] for n in found]})
        return ()
    return [Saying(options[found[0]][2])]


def _named(names: Sequence[str], typed: str) -> list[int]:
    """Places of those that a name may mean; of a unit its code or its whole name."""
    wanted = squeeze(typed)
    whole = [n for n, name in enumerate(names) if wanted in {squeeze(part) for part in (name, *name.split(": ", 1))}]
    return whole or called(list(enumerate(names)), typed)
