"""What is asked back where it is not clear what was said, before language and channel."""

from dataclasses import dataclass
from datetime import date

from domain.deadline_questions import Doubt
from domain.duties import Duty
from domain.message import Line, Message
from domain.occurrence import Occurrence
from domain.reply_intent import Intent


@dataclass(frozen=True, slots=True)
class Unclear(Message):
    """What was said is not understood; what is meant by it is asked. `to_office`: it may be passed on as it is."""

    words: str
    occurrence: Occurrence | None = None
    to_office: bool = True


@dataclass(frozen=True, slots=True)
class Likely(Message):
    """What was said of these items may mean several things, the likeliest first. `unread`: a day that cannot be."""

    occurrences: tuple[Occurrence, ...]
    words: str
    intents: tuple[Intent, ...]
    unread: str = ""


@dataclass(frozen=True, slots=True)
class WhichItem(Message):
    """Several items could be meant. `says`: what was said of one, kept. `hidden`: how many more there are.

    `viewing`: one is to be seen, not reported on. `duties`: what the unit does for others may be meant as well.
    """

    lines: tuple[Line, ...]
    says: str
    hidden: int = 0
    viewing: bool = False
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True, slots=True)
class WhoseProof(Message):
    """A picture, or a file, has come without words: it may belong to what its sender has just claimed."""

    lines: tuple[Line, ...]
    file: bool = False


@dataclass(frozen=True, slots=True)
class AskNewDate(Message):
    """Until when more time is asked for. `given`: a day as it was written; `doubt`: why it cannot be taken."""

    occurrence: Occurrence
    given: str = ""
    doubt: Doubt | None = None
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class AskPromise(Message):
    """By when it is to be done; how far it is has been noted. The rest as above."""

    occurrence: Occurrence
    given: str
    doubt: Doubt | None = None
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class AskShare(Message):
    """How far it is."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class Offered(Message):
    """A number may be meant for something offered a while ago, before other questions were put."""

    occurrence: Occurrence
    label: str


@dataclass(frozen=True, slots=True)
class WordsPassed(Message):
    """Words that are of no certain item went to the office, as they were. `told`: somebody there can be reached."""

    words: str
    told: bool = True


@dataclass(frozen=True, slots=True)
class WordsOfUnit(Message):
    """What somebody of a unit says, of no certain item, passed on to the office."""

    unit: str
    who: str
    words: str
