"""State and deadline are two axes. The state is stored; how it stands to its deadline is computed."""

from datetime import date
from enum import StrEnum

DUE_SOON_DAYS = 3
"""Calendar days ahead of the deadline that count as "sắp đến hạn"."""


class State(StrEnum):
    """What is stored of an occurrence. Values are the codes users know."""

    NOT_STARTED = "chua_thuc_hien"
    IN_PROGRESS = "dang_thuc_hien"
    CLAIMED = "cho_xac_nhan"
    DONE = "hoan_thanh"
    PAUSED = "tam_dung"
    DECLINED = "tra_lai"
    WITHDRAWN = "huy"


WORKING = frozenset({State.NOT_STARTED, State.IN_PROGRESS})
"""States in which reminders are said and progress may be reported."""

OPEN = frozenset({State.NOT_STARTED, State.IN_PROGRESS, State.CLAIMED, State.DECLINED})
"""States in which the occurrence still asks something of somebody."""

ENDED = frozenset({State.DONE, State.WITHDRAWN})
"""States in which nothing is asked of anybody any more."""


class Standing(StrEnum):
    """How an occurrence stands to its deadline on a given day."""

    IN_TIME = "trong_han"
    DUE_SOON = "sap_den_han"
    OVERDUE = "qua_han"
    NO_DEADLINE = "khong_han"


def standing(due_on: date | None, today: date) -> Standing:
    """Where `today` lies against the deadline; overdue begins the day after it."""
    if due_on is None:
        return Standing.NO_DEADLINE
    left = (due_on - today).days
    if left < 0:
        return Standing.OVERDUE
    return Standing.DUE_SOON if left <= DUE_SOON_DAYS else Standing.IN_TIME
