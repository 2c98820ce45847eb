"""What the offices' rules say of a move: who may make it, who hears of it. Written from the rules, not from the code."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

NOT_STARTED, IN_PROGRESS, CLAIMED, DONE = "chua_thuc_hien", "dang_thuc_hien", "cho_xac_nhan", "hoan_thanh"
PAUSED, DECLINED, WITHDRAWN = "tam_dung", "tra_lai", "huy"
WORKING = {NOT_STARTED, IN_PROGRESS}
OPEN = WORKING | {CLAIMED, DECLINED}
ENDED = {DONE, WITHDRAWN}

OFFICERS: Mapping[str, tuple[str, ...]] = {"P.VHXH": ("lan", "tam"), "CAP": ("ly",), "P.KT": ("quan", "long")}
HEADS: Mapping[str, tuple[str, ...]] = {"P.VHXH": ("minh",), "CAP": (), "P.KT": ("hue",)}
ADMINS, LEADERS = ("hoa", "hue"), ("nam", "long")
ELSEWHERE, STRANGER = "bao", "la"
"""Huệ of the office is the head of P.KT as well, Long who leads an officer there. Bảo leads and keeps another office."""

A_UNIT, ITS_GROUP, OF_ALL = "P.VHXH", "-77", "-78"
"""A unit that has a group, where there are groups; and the group of the whole office, which many units read."""

OF_THE_OFFICE = ("lan", "tam", "minh", "ly", "quan", "long", "hue", "hoa", "nam")
EVERYBODY = (*OF_THE_OFFICE, ELSEWHERE, STRANGER)


def members(unit: str | None) -> set[str]:
    """Officers and heads of a unit."""
    return {*OFFICERS[unit], *HEADS[unit]} if unit else set()


def units_of(who: str) -> set[str]:
    return {unit for unit in OFFICERS if who in members(unit)}


@dataclass(frozen=True)
class Around:
    """Those who have to do with an item at the moment of a move, by their units and names.

    `groups`: those of units. A unit's group hears what its officers hear. `gone`: who cannot be reached.
    """

    lead: str
    beside: Collection[str] = ()
    helpers: Collection[str] = ()
    talkers: Collection[str] = ()
    former: str | None = None
    asker: Collection[str] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    gone: Collection[str] = ()

    def _there(self, people: Collection[str]) -> Collection[str]:
        """These, as long as one of them can be reached."""
        return people if {*people} - {*self.gone} else ()

    def _unit(self, unit: str | None) -> set[str]:
        return members(unit) | {chat for of, chat in self.groups.items() if of == unit}

    def people(self, party: str) -> set[str]:
        by_name: Mapping[str, Collection[str]] = {
            "lead": self._unit(self.lead),
            "officers": self._unit(self.lead) - {one for one in HEADS[self.lead] if one not in OFFICERS[self.lead]},
            "heads": self._there(HEADS[self.lead]) or self._there(ADMINS),
            "beside": [one for unit in self.beside for one in self._unit(unit)],
            "helper": [one for unit in self.helpers for one in self._unit(unit)],
            "former": self._unit(self.former),
            "office": self._there(ADMINS),
            "leaders": self._there(LEADERS),
            "talkers": self.talkers,
            "asker": self.asker,
        }
        return set(by_name[party])


HEAR: Mapping[str, str] = {
    # The unit gets what it is to do, the coordinating units what they are to help with; who is asked to help, who leads.
    "assigned": "lead beside",
    "edited": "lead beside former helper",
    # Progress is looked up; a claim, a difficulty, a request are of weight: the unit's own people hear them.
    "progress": "",
    "received": "",
    "cause": "",
    "claimed": "office lead",
    "blocked": "leaders office lead",
    "help_asked": "helper leaders office",
    "extension_asked": "leaders lead",
    "extension_taken_back": "leaders lead",
    "extension_fallen": "asker leaders",
    # The first decision counts, the others who might have taken it hear it; the unit hears all that is decided.
    "confirmed": "lead office",
    "returned": "lead office",
    "reopened": "lead office",
    "extension_agreed": "asker lead office leaders",
    "extension_refused": "asker lead office leaders",
    "proposed": "heads",
    "declined": "office lead",
    "kept": "lead office",
    "handed_on": "lead beside former helper office",
    # What halts, goes on or ends concerns whoever works on it.
    "paused": "lead beside office",
    "resumed": "lead beside office",
    "withdrawn": "lead beside helper office",
    "series_ended": "lead beside office",
    "series_resumed": "lead beside office",
    "skipped": "lead beside office",
    "wanted": "lead beside office",
    # Words.
    "comment": "lead office talkers",
    "directed": "lead helper office",
    "nudged": "officers",
    # One's own business, and what the leader keeps from others on purpose.
    "put_off": "",
    "held": "",
    "let_go": "",
}


def hear(kind: str, around: Around, speaker: str) -> set[str]:
    """Who hears of a move besides the one who makes it; an officer of the office hears a reminder of their own."""
    found = {one for party in HEAR[kind].split() for one in around.people(party)}
    return found if kind == "nudged" else found - {speaker}
