"""An item, its occurrences, and the moves they allow. Every move gives a new value; nothing is stored here."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.cause import Cause
from domain.deadlines import DeadlineKind
from domain.ladder import USUAL, Ladder
from domain.people import Unit
from domain.status import ENDED, WORKING, Standing, State, standing


@dataclass(frozen=True, slots=True)
class Item:
    """One assigned task: a lead unit, coordinating units, a deadline as written and as read, a product.

    `ladder`: its programme's.
    """

    id: int
    office_id: int
    programme_id: int
    code: str
    text: str
    lead: Unit
    coordinators: tuple[str, ...]
    deadline_text: str
    kind: DeadlineKind
    rrule: str | None
    product: str
    document: str
    assigned_on: date
    before: bool = False
    ladder: Ladder = USUAL


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One turn of an item: the whole of a one-off, one period of a recurring one.

    `stuck`: what is in the way, in the unit's words; `helper`: code of the unit asked to help. `cause`: of being stuck
    or late. `directive`: what a leader has told the unit to do, the newest. `back_to`: the state it had before it was
    declined, paused or withdrawn. `held_until`: up to and with that day neither the head nor the leader is told that
    it is late.
    """

    id: int
    item: Item
    due_on: date | None
    original_due_on: date | None
    revision: int
    state: State
    needs_more: bool
    percent: int | None
    stuck: str | None
    claimed_on: date | None
    done_on: date | None
    opened_on: date
    back_to: State | None = None
    cause: Cause | None = None
    helper: str | None = None
    directive: str | None = None
    held_until: date | None = None

    @property
    def code(self) -> str:
        return self.item.code

    @property
    def lead(self) -> Unit:
        return self.item.lead

    def standing(self, today: date) -> Standing:
        return standing(self.due_on, today)

    def days_left(self, today: date) -> int | None:
        """Calendar days to the deadline, negative when late; None without one."""
        return None if self.due_on is None else (self.due_on - today).days


class Kind(StrEnum):
    """What a line of the append-only history is about."""

    ASSIGNED = "assigned"
    EDITED = "edited"
    PROGRESS = "progress"
    BLOCKED = "blocked"
    CAUSE = "cause"
    HELP_ASKED = "help_asked"
    DIRECTED = "directed"
    RECEIVED = "received"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    RETURNED = "returned"
    EXTENSION_ASKED = "extension_asked"
    EXTENSION_AGREED = "extension_agreed"
    EXTENSION_REFUSED = "extension_refused"
    EXTENSION_TAKEN_BACK = "extension_taken_back"
    EXTENSION_FALLEN = "extension_fallen"
    COMMENT = "comment"
    PUT_OFF = "put_off"
    PROPOSED = "proposed"
    DECLINED = "declined"
    HANDED_ON = "handed_on"
    KEPT = "kept"
    REOPENED = "reopened"
    PAUSED = "paused"
    RESUMED = "resumed"
    WITHDRAWN = "withdrawn"
    UNDONE = "undone"
    NUDGED = "nudged"
    HELD = "held"
    LET_GO = "let_go"
    SERIES_ENDED = "series_ended"
    SERIES_RESUMED = "series_resumed"
    SKIPPED = "skipped"
    WANTED = "wanted"
    REROUTED = "rerouted"
    AS_BEFORE = "as_before"
    RESTS = "rests"
    DUTY_GIVEN = "duty_given"
    DUTY_PROGRESS = "duty_progress"
    DUTY_STUCK = "duty_stuck"
    DUTY_REPORTED = "duty_reported"
    DUTY_ACCEPTED = "duty_accepted"
    DUTY_RETURNED = "duty_returned"
    DUTY_MOVED = "duty_moved"
    DUTY_DROPPED = "duty_dropped"
    DUTY_NUDGED = "duty_nudged"
    DUTY_UNDONE = "duty_undone"


class Refused(Exception):
    """The occurrence is not in a state that allows the move; it keeps the state it has."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.state = state


def claim(occurrence: Occurrence, today: date) -> Occurrence:
    """The unit says it is done; the office has still to confirm."""
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.CLAIMED, claimed_on=today, stuck=None, helper=None)


def progress(occurrence: Occurrence, percent: int | None) -> Occurrence:
    """Work has begun or gone on; a stated share replaces the last one."""
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    share = occurrence.percent if percent is None else percent
    return replace(occurrence, state=State.IN_PROGRESS, percent=share, stuck=None, helper=None)


def not_started(occurrence: Occurrence) -> Occurrence:
    """The unit says that nothing has been done: of what has begun, that it has not gone on. Nothing changes.

    Source: the offices' rule: what has begun is not "not started" again; its obstacle, and the share stated, stand.
    """
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    return occurrence


def blocked(occurrence: Occurrence, why: str, cause: Cause | None = None) -> Occurrence:
    """The unit is stuck; the words stay until it moves again."""
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.IN_PROGRESS, stuck=why, cause=cause, helper=None)


def explain(occurrence: Occurrence, cause: Cause) -> Occurrence:
    """The unit names the cause of being stuck or late; the last one named counts."""
    if occurrence.state in ENDED:
        raise Refused(occurrence.state)
    return replace(occurrence, cause=cause)


def ask_help(occurrence: Occurrence, unit: Unit) -> Occurrence:
    """Another unit is asked to help with what is in the way."""
    if occurrence.state not in WORKING or not occurrence.stuck or unit.id == occurrence.lead.id:
        raise Refused(occurrence.state)
    return replace(occurrence, helper=unit.code)


def direct(occurrence: Occurrence, words: str) -> Occurrence:
    """A leader tells the unit what to do; it changes neither state nor deadline, and stays on the item."""
    if occurrence.state in ENDED:
        raise Refused(occurrence.state)
    return replace(occurrence, directive=words)


def confirm(occurrence: Occurrence) -> Occurrence:
    """The office accepts the claim; in time or late counts the day of the claim."""
    if occurrence.state is not State.CLAIMED:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.DONE, done_on=occurrence.claimed_on, needs_more=False, percent=100)


def send_back(occurrence: Occurrence) -> Occurrence:
    """The office wants more before it accepts the claim."""
    if occurrence.state is not State.CLAIMED:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.IN_PROGRESS, needs_more=True, claimed_on=None)


def move_deadline(occurrence: Occurrence, due_on: date | None) -> Occurrence:
    """Another deadline; the original one is kept for ever, and the steps are counted anew."""
    original = occurrence.original_due_on or due_on
    return replace(occurrence, due_on=due_on, original_due_on=original, revision=occurrence.revision + 1)


def skip(occurrence: Occurrence) -> Occurrence:
    """A period need not be reported: it counts nowhere, and nobody is reminded of it."""
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.WITHDRAWN)


def want(occurrence: Occurrence) -> Occurrence:
    """A period that was skipped is to be reported after all; one withdrawn by decision is not."""
    if occurrence.state is not State.WITHDRAWN or occurrence.back_to is not None:
        raise Refused(occurrence.state)
    return replace(occurrence, state=State.NOT_STARTED)


def hold(occurrence: Occurrence, until: date | None) -> Occurrence:
    """Neither head nor leader is told up to a day that it is late; None: they are told as usual."""
    if occurrence.state not in WORKING:
        raise Refused(occurrence.state)
    return replace(occurrence, held_until=until)


@dataclass(frozen=True, slots=True)
class Report:
    """A line of the history: who did or said what, when. `who` is empty where the system did it.

    `pictured`: a picture went with it.
    """

    kind: Kind
    at: datetime
    who: str
    on_behalf: bool
    words: str
    percent: int | None = None
    day: date | None = None
    document: str | None = None
    pictured: bool = False
    cause: Cause | None = None
