"""What is done about people's places in units; each leaves a line that nobody edits."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Did(StrEnum):
    """What a line is about."""

    WISHED = "wished"
    OFFERED = "offered"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    HANDED_OVER = "handed_over"
    GIVEN_BACK = "given_back"
    REMOVED = "removed"
    LEAVE_SET = "leave_set"
    LEAVE_ENDED = "leave_ended"
    LEAVE_OVER = "leave_over"


@dataclass(frozen=True, slots=True)
class Deed:
    """`who` did it, empty for the clock; `person`: whose place it is; `other`: who came, or stands in."""

    did: Did
    at: datetime
    unit: str
    who: str
    person: str
    other: str = ""
    first_on: date | None = None
    last_on: date | None = None
