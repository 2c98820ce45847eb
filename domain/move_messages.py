"""What is said of moves by decision, of difficulties, directives and comments, before language and channel."""

from dataclasses import dataclass

from domain.later import Later, Unfit
from domain.message import Message
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit


@dataclass(frozen=True, slots=True)
class AskFor(Message):
    """Asks for the words that a move needs: a reason, what is to be done. `what`: the move."""

    occurrence: Occurrence
    what: Kind


@dataclass(frozen=True, slots=True)
class AskDocument(Message):
    """Asks for the number of the document that a decision rests on. `words`: what was typed besides; it is kept."""

    occurrence: Occurrence
    what: Kind
    words: str = ""


@dataclass(frozen=True, slots=True)
class AskNewLead(Message):
    """Asks which unit is to lead what another one returned. `given`: a name that is none, or the same unit's."""

    occurrence: Occurrence
    given: str = ""
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOn(Message):
    """The person may not do this, `who` may; the words are kept and have gone to `to`.

    `duties`: codes of what the person's unit has to do for the item, of which it may be said.
    """

    occurrence: Occurrence
    who: tuple[Role, ...]
    to: Role
    told: bool = True
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeclineNoted(Message):
    occurrence: Occurrence
    words: str
    told: bool = True


@dataclass(frozen=True, slots=True)
class DeclineProposed(Message):
    """An officer thinks that an item is not the unit's; the head may return it."""

    occurrence: Occurrence
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class DeclineToDecide(Message):
    """A unit has returned an item; the office decides."""

    occurrence: Occurrence
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class ReallyDecline(Message):
    """What was said might return the item and might speak of something else that went back."""

    occurrence: Occurrence
    words: str


@dataclass(frozen=True, slots=True)
class DecisionTold(Message):
    """What the office or a leader decided about an item, for those it concerns."""

    occurrence: Occurrence
    what: Kind
    by: str
    words: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class BlockedNoted(Message):
    """Read back. `office`, `leaders`: whether they could be told. `asks`: for the cause, and who could help."""

    occurrence: Occurrence
    office: bool = True
    leaders: bool = True
    asks: bool = False

    @property
    def told(self) -> bool:
        return self.office or self.leaders


@dataclass(frozen=True, slots=True)
class AskCause(Message):
    """Asks whether what is in the way, or late, lies with the unit. `helping`: and who could help."""

    occurrence: Occurrence
    helping: bool = False


@dataclass(frozen=True, slots=True)
class CauseNoted(Message):
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class AskSupport(Message):
    """Asks who could help. `units`: codes and names that may be meant; `given`: a name that is none."""

    occurrence: Occurrence
    units: tuple[str, ...] = ()
    given: str = ""


@dataclass(frozen=True, slots=True)
class SupportNoted(Message):
    """The unit has been asked to help."""

    occurrence: Occurrence
    unit: Unit
    told: bool = True


@dataclass(frozen=True, slots=True)
class HelpWanted(Message):
    """A unit asks another one to help. `to_helper`: said to that one."""

    occurrence: Occurrence
    who: str
    unit: Unit
    to_helper: bool


@dataclass(frozen=True, slots=True)
class HelpNotNeeded(Message):
    """A unit that was asked to help hears that the item is withdrawn, or led by another who would ask anew."""

    occurrence: Occurrence
    what: Kind
    by: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class HelpGoesOn(Message):
    """A unit that is asked to help hears that another leads the item now; what was asked of it stands."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class StuckToDirect(Message):
    """A unit is stuck; a leader may say what is to be done."""

    occurrence: Occurrence
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Directive(Message):
    """What a leader tells a unit to do. `deed`: for those who have to do it."""

    occurrence: Occurrence
    who: str
    words: str
    deed: bool = True


@dataclass(frozen=True, slots=True)
class NotePassed(Message):
    """Words about an item went to its unit and to the office; None where they are the speaker's own."""

    occurrence: Occurrence
    lead: bool | None
    office: bool | None


@dataclass(frozen=True, slots=True)
class NoteTold(Message):
    """What somebody says about an item. `of`: the code of their unit, or what they are."""

    occurrence: Occurrence
    who: str
    of: str | Role
    words: str


@dataclass(frozen=True, slots=True)
class NoteOrDirective(Message):
    """A leader's words about an item: whether they tell the unit what to do or ask it something is asked."""

    occurrence: Occurrence
    words: str


@dataclass(frozen=True, slots=True)
class AskLater(Message):
    """Asks when to remind again. `given`: what was wished; `why`: why it cannot be."""

    occurrence: Occurrence
    times: tuple[Later, ...]
    given: str = ""
    why: Unfit | None = None


@dataclass(frozen=True, slots=True)
class PutOff(Message):
    """Read back: when the reminder comes again."""

    occurrence: Occurrence
    later: Later


@dataclass(frozen=True, slots=True)
class PutOffUndone(Message):
    """Read back: the reminder does not come then, those of the deadline do."""

    occurrence: Occurrence
    later: Later


@dataclass(frozen=True, slots=True)
class WordsStand(Message):
    """Words that were passed on are not taken back. `earlier`: the code of what the speaker changed before them."""

    occurrence: Occurrence
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class ReminderStands(Message):
    """Of what somebody has just had reminded of, which is not taken back. `earlier`: as with words."""

    occurrences: tuple[Occurrence, ...]
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class LedByAnother(Message):
    """The reader's unit works on the item and does not lead it. `duties`: codes of what it has to do for the lead."""

    occurrence: Occurrence
    duties: tuple[str, ...] = ()
