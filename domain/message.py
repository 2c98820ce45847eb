"""Everything the bot can say, before language and channel: one frozen value a message."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from domain.auditing import Audit
from domain.counting import Tally
from domain.deadline_questions import Doubt
from domain.duties import Awaited, Duty
from domain.echoes import Echo
from domain.extension import Extension
from domain.followed import Followed
from domain.occurrence import Kind, Occurrence, Report
from domain.people import Role, Unit
from domain.periods import Recurring
from domain.places import Place, Reach


class Message:
    """Base of all messages; a renderer exists for each in every language."""

    __slots__ = ()


class Hint(StrEnum):
    """Short fixed answers that carry no data of their own."""

    STRANGER = "stranger"
    CODE_WRONG = "code_wrong"
    CODE_MISSING = "code_missing"
    CANCELLED = "cancelled"
    LEFT = "left"
    NOTHING_TO_CANCEL = "nothing_to_cancel"
    NOTHING_TO_UNDO = "nothing_to_undo"
    CHANGED_SINCE = "changed_since"
    REMINDED_ALREADY = "reminded_already"
    ALREADY_NOTED = "already_noted"
    NOT_BUILT = "not_built"
    STAMPED = "stamped"
    TOO_LONG = "too_long"
    SORRY = "sorry"
    NO_WORDS = "no_words"
    NO_OFFICE = "no_office"
    NOT_UNDERSTOOD = "not_understood"
    NOTHING_PENDING = "nothing_pending"
    NO_SUCH_CHOICE = "no_such_choice"
    DOCUMENT_NEEDED = "document_needed"
    OWN_REQUEST = "own_request"
    REQUEST_OPEN = "request_open"
    LAST_ADMIN = "last_admin"
    GROUP_UNBOUND = "group_unbound"
    NO_HELP = "no_help"
    IN_PRIVATE = "in_private"
    CODE_FOR_GROUP = "code_for_group"
    REPLY_TO_CHOOSE = "reply_to_choose"
    CODE_TO_CHOOSE = "code_to_choose"
    MORE_ALONE = "more_alone"
    PHOTO_NEEDS_WORDS = "photo_needs_words"
    CROSSED = "crossed"
    PHOTO_OLD = "photo_old"
    FILE_NEEDS_WORDS = "file_needs_words"
    FILE_NOT_KEPT = "file_not_kept"
    ASKED_ANOTHER = "asked_another"
    OPEN_PRIVATE = "open_private"
    START_IN_GROUP = "start_in_group"
    NO_DUE_TO_MOVE = "no_due_to_move"
    NO_SUCH_PERSON = "no_such_person"
    QUESTION_OVER = "question_over"
    LINK_HERE = "link_here"
    LAST_PLACE = "last_place"
    NO_QUESTION = "no_question"
    NOTHING_OPEN = "nothing_open"
    NOTHING_COMES = "nothing_comes"
    NO_PROGRAMME = "no_programme"


@dataclass(frozen=True, slots=True)
class Short(Message):
    hint: Hint


@dataclass(frozen=True, slots=True)
class FirstAdmin(Message):
    """To whoever writes while the settings name no admin: what to put there, if it is to be them."""

    channel: str
    id: str


@dataclass(frozen=True, slots=True)
class BadForm(Message):
    """What was typed lacks something. `command`: the first name of the verb, whose right form is shown.

    `founding`: who typed it may found an office, and hears how.
    """

    command: str
    founding: bool = False


@dataclass(frozen=True, slots=True)
class NotUnderstood(Message):
    """What was said by somebody who reports on nothing. `commands`: the first names of verbs worth knowing to them."""

    commands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotFound(Message):
    what: str


@dataclass(frozen=True, slots=True)
class NotAllowed(Message):
    """The person may not; `who` may."""

    who: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class UnknownUnit(Message):
    """`listing`: the first name of the verb by which the person may see the units; empty without one."""

    name: str
    nearest: tuple[str, ...]
    listing: str = ""


@dataclass(frozen=True, slots=True)
class UnknownRole(Message):
    """Words behind a unit's name that name no role."""

    name: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class NotLater(Message):
    """A day asked for that is not after the deadline in force. `deciding`: by whoever decides about the request."""

    code: str
    to_on: date
    due_on: date
    deciding: bool = False


@dataclass(frozen=True, slots=True)
class NotAShare(Message):
    """More than the whole was said to be done; nothing is stored. `given`: as written."""

    occurrence: Occurrence
    given: str


@dataclass(frozen=True, slots=True)
class FarOff(Message):
    """A day so far off that it was hardly meant without its year."""

    text: str
    to_on: date


@dataclass(frozen=True, slots=True)
class WrongState(Message):
    """The move does not fit the state the item has. `latest`: who did or said what of it last."""

    occurrence: Occurrence
    latest: Report | None = None


@dataclass(frozen=True, slots=True)
class Joined(Message):
    name: str
    role: Role
    unit: Unit
    office: str
    leads: int
    due_soon: int


@dataclass(frozen=True, slots=True)
class Greeting(Message):
    """Somebody known says /start again. `roles`: (role, unit)."""

    name: str
    roles: tuple[tuple[Role, str], ...]
    steward: bool = False


@dataclass(frozen=True, slots=True)
class Help(Message):
    """What one may type. `commands`: the first names of the verbs, in order.

    `in_group`: where we hear only what is said to us.
    """

    commands: tuple[str, ...]
    in_group: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """How one comes to us on a channel: by a link that brings the code along, or else by our name there."""

    channel: str
    link: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Invitation(Message):
    """Without a role the code is for the unit's group. `ways`: on each channel we are on."""

    code: str
    ways: tuple[Way, ...]
    unit: Unit
    role: Role | None
    expires_on: date


@dataclass(frozen=True, slots=True)
class Away:
    """On which days somebody is away, and who stands in."""

    first: date
    last: date
    stand_in: str


@dataclass(frozen=True, slots=True)
class PersonLine:
    """`group`: no person but a unit's group. `away`: now or next; `leaving`: until when the handover code is good."""

    number: int
    name: str
    role: Role
    unit: str
    reach: Reach
    group: bool = False
    away: Away | None = None
    leaving: date | None = None


@dataclass(frozen=True, slots=True)
class LinkCode(Message):
    """A code by which the person who asks is reached at one more address. `places`: where already."""

    code: str
    expires_on: date
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Linked(Message):
    """Read back at the address just joined. `roles`: (role, unit), none in a group, where others read along."""

    name: str
    place: Place
    chosen: Place | None
    roles: tuple[tuple[Role, str], ...]


@dataclass(frozen=True, slots=True)
class LinkedElsewhere(Message):
    """One more address is the person's: said where they were reached before, in case it was not them."""

    place: Place


@dataclass(frozen=True, slots=True)
class WhichPlace(Message):
    """Which address to leave; `typed` names none of them, or several. Empty: it was not said."""

    typed: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Unlinked(Message):
    """`chosen`: where reminders go from now on."""

    place: Place
    chosen: Place | None


@dataclass(frozen=True, slots=True)
class AddressTaken(Message):
    """The code is another person's, and whoever brings it holds roles of their own: (role, unit), none in a group."""

    name: str
    roles: tuple[tuple[Role, str], ...]


@dataclass(frozen=True, slots=True)
class PeopleList(Message):
    """`unit` is None when all units in reach are meant."""

    unit: str | None
    people: tuple[PersonLine, ...]
    units_without: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonRemoved(Message):
    """`stays`: another role is left, and its messages go on."""

    name: str
    unit: str
    stays: bool = False


@dataclass(frozen=True, slots=True)
class UnitSaved(Message):
    unit: Unit
    is_new: bool


@dataclass(frozen=True, slots=True)
class UnitList(Message):
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class UnitAliased(Message):
    unit: Unit
    alias: str


class Field(StrEnum):
    """What is asked for when it is missing; the names of the fields of a draft."""

    UNIT = "unit"
    TEXT = "text"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class AskField(Message):
    """One thing is missing from an assignment, or could not be taken as `given`; what else was typed is kept.

    `units`: codes with names that may be meant. `days`: days that may be meant.
    """

    field: Field
    kept: str
    given: str = ""
    doubt: Doubt | None = None
    units: tuple[str, ...] = ()
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned(Message):
    """Read back in full to the one who assigned. `fallen`: the day asked for in a request that waits no more."""

    occurrence: Occurrence
    edited: bool
    unknown_coordinators: tuple[str, ...]
    unheard: tuple[str, ...]
    today: date
    next_on: date | None
    fallen: date | None = None


@dataclass(frozen=True, slots=True)
class NewItem(Message):
    """`fallen`: as in `Assigned`."""

    occurrence: Occurrence
    edited: bool
    fallen: date | None = None


@dataclass(frozen=True, slots=True)
class Coordinate(Message):
    occurrence: Occurrence
    unit: Unit
    edited: bool


@dataclass(frozen=True, slots=True)
class ForHead:
    """What the head of a unit is told beside: the unit's last word, and when the leader will hear of it, if ever."""

    latest: Report | None
    leader_on: date | None


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody who could be reminded in a reader's place."""

    person_id: int
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class ToDo:
    """What the reader's unit does for a lead, in a reminder. `others`: as in `Line`."""

    duty: Duty
    others: tuple[Other, ...] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """An occurrence in a list; `days_left` in calendar days, negative when late.

    In a reminder besides, `for_head`: to the head of a unit; `recurring`: of which period; `quarter`: asked about;
    `others`: so much was said without an answer that it is asked whom else to remind, of these. `waits_for`: duties of
    coordinating units that are not done yet. `later`: late periods of the same item for which the line stands as well.
    """

    occurrence: Occurrence
    days_left: int | None
    pending_to: date | None = None
    for_head: ForHead | None = None
    recurring: Recurring | None = None
    quarter: int | None = None
    others: tuple[Other, ...] | None = None
    waits_for: tuple[Awaited, ...] = ()
    later: tuple[Occurrence, ...] = ()

    @property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """All that it stands for, oldest first."""
        return (self.occurrence, *self.later)


@dataclass(frozen=True, slots=True)
class Week:
    """What the days from `first` to `last` hold for units: the lines of the digest, and beside them these.

    `claimed`: codes that wait for the office; `hidden`: how many more there are to do than the lines.
    """

    first: date
    last: date
    units: tuple[str, ...]
    claimed: tuple[str, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Brief:
    """How things stand, for a leader. `late`: what has been late for so long that it is brought up; `more`: not all."""

    at: datetime
    tally: Tally
    stuck: int
    pending: int
    late: tuple[Line, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Digest(Message):
    """All that the clock has to say to one address in a half-day, most urgent first; bulletins are part of it.

    `echoes`: what the others of the unit have reported since the last one.
    `duties`: what the reader's unit does for others.
    """

    lines: tuple[Line, ...]
    today: date
    delayed: bool
    numbered: bool
    week: Week | None = None
    brief: Brief | None = None
    echoes: tuple[Echo, ...] = ()
    duties: tuple[ToDo, ...] = ()


@dataclass(frozen=True, slots=True)
class Pictured(Message):
    """Stands under what is said of a report with which pictures or files went.

    `links`: where they are, for whoever may look.
    """

    pictures: int
    files: int = 0
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotKept(Message):
    """A picture or a file cannot be had, or is not what it should be; its sender took it for kept. `name`: a file's."""

    sent_at: datetime
    name: str | None = None


@dataclass(frozen=True, slots=True)
class WrittenAt(Message):
    """Stands under a message that could not leave when it was written."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody who should have heard and is reached nowhere. `group`: no person but a unit's group."""

    name: str
    unit: str
    reach: Reach
    group: bool = False


@dataclass(frozen=True, slots=True)
class AuditReport(Message):
    """What should have been said this morning and what was, for an office's admins."""

    office: str
    audit: Audit
    unreached: tuple[Unreached, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside(Message):
    """Reminders of an item cannot be reckoned; `why` is the machine's word for it."""

    code: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ChannelBarred(Message):
    """A vendor does not know our token any more: nobody hears or is heard on its channel until somebody sees to it."""

    channel: str


@dataclass(frozen=True, slots=True)
class WasDeaf(Message):
    """What was said to us in between did not reach us: on this channel nothing is kept for us."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Card(Message):
    """One item in full. `moved`: the extensions it has had. `duties`: those on it that the reader may see.

    `may_nudge`: the reader may ask for them. `may_confirm`: it waits for somebody like the reader.
    """

    line: Line
    today: date
    may_report: bool
    latest: Report | None
    moved: tuple[Extension, ...] = ()
    duties: tuple[Duty, ...] = ()
    may_nudge: bool = False
    may_confirm: bool = False


class Listed(StrEnum):
    """What the items of a list have in common."""

    OPEN = "open"
    OVERDUE = "overdue"
    FOUND = "found"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class ItemList(Message):
    """`of`: the unit whose items these are, or the words they were found by. `hidden`: how many more there are.

    `by_unit`: the lines are of several units, one unit after the other, each to stand under its name.
    `duties`: what the units do besides for items of others.
    """

    listed: Listed
    lines: tuple[Line, ...]
    hidden: int
    of: str = ""
    by_unit: bool = False
    duties: tuple[Duty, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class History(Message):
    """`followed`: its reminders, for those who answer for them."""

    occurrence: Occurrence
    reports: tuple[Report, ...]
    followed: tuple[Followed, ...] = ()


@dataclass(frozen=True, slots=True)
class DoneClaimed(Message):
    """Read back. `told`, here and below: somebody of those who have to hear it can be reached.

    `document`: None where proof is still wanted, empty where a picture or a file came instead.
    """

    occurrence: Occurrence
    document: str | None
    told: bool = True


@dataclass(frozen=True, slots=True)
class ProgressNoted(Message):
    """Read back. `unread`, here and below: a day that was written and cannot be, as written."""

    occurrence: Occurrence
    promised_on: date | None
    unread: str = ""


@dataclass(frozen=True, slots=True)
class AskReason(Message):
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class ReceivedNoted(Message):
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class NotStartedNoted(Message):
    """Read back: nothing has been done; of what has begun, that it has not gone on."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class WordsToOffice(Message):
    """What somebody of a unit says or asks about an item: for the office, and for the others of the unit."""

    occurrence: Occurrence
    who: str
    words: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class ClaimToConfirm(Message):
    """A unit says done; the office judges. `attached`: a picture or a file came with it."""

    occurrence: Occurrence
    who: str
    on_behalf: bool
    document: str | None
    words: str
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Confirmed(Message):
    occurrence: Occurrence
    by: str


@dataclass(frozen=True, slots=True)
class ReturnedForMore(Message):
    occurrence: Occurrence
    words: str


@dataclass(frozen=True, slots=True)
class Decided(Message):
    """Read back to the one who confirmed, returned or decided."""

    occurrence: Occurrence
    what: Kind
    day: date | None = None
    told: bool = True


@dataclass(frozen=True, slots=True)
class Undone(Message):
    """Read back to the one who took a change back: how the item stood and how it stands; None when it is gone."""

    was: Line
    now: Line | None
    told: bool


@dataclass(frozen=True, slots=True)
class ChangeUndone(Message):
    """Whoever was told of a change hears that it was taken back."""

    code: str
    text: str
    occurrence: Occurrence | None


class Scope(StrEnum):
    """What a summary is of, where neither a programme nor an office names it."""

    SEVERAL_OFFICES = "several_offices"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Summary(Message):
    title: str | Scope
    tally: Tally
    at: datetime
    latest: tuple[Line, ...]
    stuck: int
    pending: int
    unit: str | None


@dataclass(frozen=True, slots=True)
class UnitSummary(Message):
    """Totals by lead unit."""

    title: str | Scope
    rows: tuple[tuple[str, Tally], ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ClaimsWaiting(Message):
    """Claims that wait for the office."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class OwnClaim(Message):
    """Whoever reported a result is not the one who confirms it. `others`: names of those who may."""

    occurrence: Occurrence
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskWords(Message):
    """Asks what is to be added before a claim is accepted."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class AliasTaken(Message):
    """Another unit answers to this name."""

    alias: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class LeadChanged(Message):
    """An item has gone to another lead unit; the old one hears that it is no longer theirs."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class MyData(Message):
    """What is stored of the person who asks. `roles`: (role, unit); `places`: all their addresses."""

    name: str
    roles: tuple[tuple[Role, str], ...]
    places: tuple[Place, ...]
    reports: int


@dataclass(frozen=True, slots=True)
class ProofNoted(Message):
    """A document number, or a picture or a file where there is none, went with a claim that waits for the office."""

    occurrence: Occurrence
    document: str | None
    told: bool = True


@dataclass(frozen=True, slots=True)
class Coming:
    """What comes to somebody at a fixed time: on which weekday, 0 is Monday, at which hour; None: on every working day.

    `audit`: the check of each morning, else a bulletin; `monthly`: on the first working day of a month as well.
    """

    hour: time
    weekday: int | None = None
    audit: bool = False
    off: bool = False
    monthly: bool = False


@dataclass(frozen=True, slots=True)
class Preferences(Message):
    """How a person is spoken to. `plain`: words only, no pictographs. `changed`: just now, at the person's wish.

    `places`: where reminders can go, when there is something to choose. `offices`: codes of offices the person looks
    after, and whether each reads "before a day" strictly. `coming`: what comes at fixed times.
    """

    language: str
    plain: bool
    changed: bool
    places: tuple[Place, ...] = ()
    offices: tuple[tuple[str, bool], ...] = ()
    coming: tuple[Coming, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeHolds(Message):
    """How an office reads "before a day" from now on."""

    office: str
    strict: bool


@dataclass(frozen=True, slots=True)
class ComingChanged(Message):
    """Read back: when it comes from now on; the next time is `next_on`, None when it is off."""

    coming: tuple[Coming, ...]
    next_on: date | None


@dataclass(frozen=True, slots=True)
class ComingUnread(Message):
    """A wish that cannot be read, or an hour at which the clock does not speak; nothing has changed."""

    audit: bool


@dataclass(frozen=True, slots=True)
class GroupBound(Message):
    """A group hears from now on what a unit has to do; that of an office, which many share, only totals."""

    unit: Unit
    leads: int
    due_soon: int


@dataclass(frozen=True, slots=True)
class GroupLost(Message):
    """We were put out of a unit's group."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class StillMissing(Message):
    """What an admin's offices lack, by codes: offices without units, without items, without a leader; units unheard."""

    lonely: tuple[str, ...]
    idle: tuple[str, ...]
    leaderless: tuple[str, ...]
    unheard: tuple[str, ...]
