"""Units that a sentence speaks of, by their codes and the beginnings of their names."""

from collections.abc import Iterable

from domain.people import Unit
from domain.text import fold

FIRST_WORDS = 2  # "Công an phường" is called "Công an"


def units_in(words: str, units: Iterable[Unit]) -> list[Unit]:
    """The units named in words, in the order in which they are named.

    The first words of a name count where no other unit's name begins so.
    """
    said = f" {' '.join(fold(words).replace(',', ' ').replace('.', ' ').split())} "
    known = list(dict.fromkeys(units))
    short = {unit: " ".join(fold(unit.name).split()[:FIRST_WORDS]) for unit in known}
    places: dict[Unit, int] = {}
    for unit in known:
        alone = list(short.values()).count(short[unit]) == 1
        names = {fold(unit.code).replace(".", " "), fold(unit.name), *([short[unit]] if alone else [])}
        found = [said.find(f" {name} ") for name in names if name]
        if hits := [place for place in found if place >= 0]:
            places[unit] = min(hits)
    return sorted(places, key=lambda unit: places[unit])
