"""The tables. Rows do not leave this room: questions answer with values of `domain`."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from data.columns import Instant
from domain.extension import NOTICE_DAYS

MAYBE_JSON: Any = JSON(none_as_null=True)  # a missing value is NULL, not the word null
BIG: Any = BigInteger
INSTANT: Any = Instant  # sqlmodel's stubs do not know a TypeDecorator class

IS_OPEN = "state IN ('chua_thuc_hien', 'dang_thuc_hien', 'cho_xac_nhan', 'tra_lai')"
"""What the index of open occurrences covers. Questions say it in the same words: a bound value would not find it."""
IS_CLAIMED = "state = 'cho_xac_nhan'"
IS_PENDING = "state = 'pending'"
IS_UNSETTLED = "state IN ('open', 'reported')"
IS_WHOLE = "part < 1000000"  # not of a day
IS_CHAT_CODE = "code LIKE 'N%'"


def partial(name: str, *columns: str, only: str) -> Index:
    """An index of the rows of which `only` is true."""
    return Index(name, *columns, sqlite_where=text(only), postgresql_where=text(only))


class UnitRow(SQLModel, table=True):
    __tablename__ = "units"
    __table_args__ = (UniqueConstraint("office_id", "squeezed", name="uq_units_code"),)
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(index=True)
    parent_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    path: list[int] = Field(sa_type=JSON)
    code: str
    squeezed: str
    name: str


class UnitAliasRow(SQLModel, table=True):
    __tablename__ = "unit_aliases"
    __table_args__ = (UniqueConstraint("office_id", "squeezed", name="uq_unit_aliases"),)
    id: int | None = Field(default=None, primary_key=True)
    office_id: int
    unit_id: int = Field(foreign_key="units.id", index=True)
    alias: str
    squeezed: str


class PersonRow(SQLModel, table=True):
    """Somebody who hears us. `is_group`: a unit's group, which hears like an officer but never speaks by itself."""

    __tablename__ = "people"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    language: str = "vi"
    steward: bool = False
    is_group: bool = False
    plain: bool = False
    created_at: datetime = Field(sa_type=INSTANT)


class AddressRow(SQLModel, table=True):
    """Where one person is reached; a person may have several. The two ids are outbox rows whose digits count.

    `status`: ok, blocked, or unopened: known from a group and not met alone yet. `preferred`: of several, where the
    person wants reminders and notices. `lease`: the worker that is sending there now; `recent`: when messages left for
    it last (epoch seconds), for the vendor's limits of a chat.
    """

    __tablename__ = "addresses"
    __table_args__ = (
        UniqueConstraint("channel", "chat", name="uq_addresses_chat"),
        partial("ix_addresses_leased", "lease", only="lease IS NOT NULL"),
    )
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    chat: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    status: str = "ok"
    reason: str | None = None
    preferred: bool = False
    question_id: int | None = None
    offer_id: int | None = None
    lease: str | None = None
    recent: list[float] = Field(default_factory=list, sa_type=JSON)


class RoleRow(SQLModel, table=True):
    __tablename__ = "roles"
    __table_args__ = (UniqueConstraint("person_id", "unit_id", "role", name="uq_roles"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    office_id: int = Field(index=True)
    role: str


class JoinCodeRow(SQLModel, table=True):
    __tablename__ = "join_codes"
    code: str = Field(primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    role: str
    created_by: int
    expires_at: datetime = Field(sa_type=INSTANT)
    used_by: int | None = None
    used_at: datetime | None = Field(default=None, sa_type=INSTANT)


class LinkCodeRow(SQLModel, table=True):
    """A code by which a person brings one more address: good once, and the newest of theirs alone."""

    __tablename__ = "link_codes"
    code: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    expires_at: datetime = Field(sa_type=INSTANT)
    used_at: datetime | None = Field(default=None, sa_type=INSTANT)


class ProgrammeRow(SQLModel, table=True):
    """`ladder`: its steps where they differ from the usual, as `domain.ladder` writes them.

    `extension_notice_days`: working days ahead of a deadline at which more time is to be asked for; `extension_most`:
    how many extensions an item may have.
    """

    __tablename__ = "programmes"
    __table_args__ = (UniqueConstraint("office_id", "squeezed", name="uq_programmes"),)
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(foreign_key="units.id")
    name: str
    squeezed: str
    starts_on: date
    ladder: str | None = None
    extension_notice_days: int = NOTICE_DAYS
    extension_most: int | None = None


class AreaRow(SQLModel, table=True):
    __tablename__ = "areas"
    __table_args__ = (UniqueConstraint("programme_id", "name", name="uq_areas"),)
    id: int | None = Field(default=None, primary_key=True)
    programme_id: int = Field(foreign_key="programmes.id", index=True)
    position: int
    name: str


class ItemRow(SQLModel, table=True):
    """`family` is the code a fan-out row was written with; the unit's own people may type it."""

    __tablename__ = "items"
    __table_args__ = (
        UniqueConstraint("programme_id", "squeezed", name="uq_items_code"),
        Index("ix_items_office_code", "office_id", "squeezed"),
        partial("ix_items_chat_code", "office_id", "code", only=IS_CHAT_CODE),
    )
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(foreign_key="units.id", index=True)
    programme_id: int = Field(foreign_key="programmes.id", index=True)
    area_id: int | None = Field(default=None, foreign_key="areas.id")
    code: str
    squeezed: str
    family: str | None = None
    text: str
    folded: str
    lead_id: int = Field(foreign_key="units.id", index=True)
    deadline_text: str = ""
    kind: str
    rrule: str | None = None
    before: bool = False
    product: str = ""
    document: str = ""
    assigned_on: date
    series_due_on: date | None = None
    series_opens_at: datetime | None = Field(default=None, sa_type=INSTANT, index=True)


class CoordinatorRow(SQLModel, table=True):
    """A coordinating unit; without `unit_id` only the words stand, with a note why."""

    __tablename__ = "coordinators"
    id: int | None = Field(default=None, primary_key=True)
    item_id: int = Field(foreign_key="items.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    name: str
    note: str = ""


class OccurrenceRow(SQLModel, table=True):
    """`next_at`: when it could next need a word; what the planner asks for. Never a scheduled job.

    `back_to`: the state before it was declined, paused or withdrawn; a withdrawn one without it was never meant to be.
    `helper`: code of the unit asked to help. `directive`: what a leader told the unit to do, the newest.
    `fault`: what went wrong when its reminders were reckoned; it is set aside until the next day.
    """

    __tablename__ = "occurrences"
    __table_args__ = (
        UniqueConstraint("item_id", "original_due_on", name="uq_occurrences"),
        partial("ix_occurrences_open", "lead_id", "due_on", "id", "state", only=IS_OPEN),
        partial("ix_occurrences_claimed", "lead_id", only=IS_CLAIMED),
    )
    id: int | None = Field(default=None, primary_key=True)
    office_id: int
    item_id: int = Field(foreign_key="items.id", index=True)
    lead_id: int = Field(foreign_key="units.id", index=True)
    due_on: date | None = None
    original_due_on: date | None = None
    revision: int = 0
    state: str
    needs_more: bool = False
    percent: int | None = None
    stuck: str | None = None
    claimed_on: date | None = None
    done_on: date | None = None
    held_until: date | None = None
    opened_on: date
    next_at: datetime | None = Field(default=None, sa_type=INSTANT, index=True)
    fault: str | None = None
    back_to: str | None = None
    cause: str | None = None
    helper: str | None = None
    directive: str | None = None


class CountRow(SQLModel, table=True):
    """How many occurrences a unit leads that count under `figure`. Triggers keep it: nothing else writes here.

    `part`: the programme; the month of the deadline (202611) and once more its day (20261120); 0 where none matters.
    `strand`: always 0 on SQLite. On PostgreSQL a transaction that finds a count in the hands of another one begins a
    strand of its own instead of waiting; the count is the sum of its strands.
    """

    __tablename__ = "counts"
    __table_args__ = (
        partial("ix_counts_whole", "lead_id", "figure", "part", only=IS_WHOLE),
        {"sqlite_with_rowid": False},
    )
    lead_id: int = Field(primary_key=True)
    figure: str = Field(primary_key=True)
    part: int = Field(primary_key=True)
    strand: int = Field(primary_key=True, sa_type=BIG)
    number: int


class ReportRow(SQLModel, table=True):
    """Append-only: who said or did what, when, from where, in which words. `duty_id`: of a duty on the occurrence."""

    __tablename__ = "reports"
    id: int | None = Field(default=None, primary_key=True)
    occurrence_id: int = Field(foreign_key="occurrences.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id")
    address_id: int | None = None
    kind: str
    at: datetime = Field(sa_type=INSTANT)
    on_behalf: bool = False
    words: str = ""
    percent: int | None = None
    day: date | None = None
    document: str | None = None
    cause: str | None = None
    album: str | None = None
    duty_id: int | None = None


class PictureRow(SQLModel, table=True):
    """A picture or a file somebody sent. `album`: the key of those that went with one report; `place` in it, from 1.

    `name`: of a file. `together`: of those that were sent at once, what they have in common.
    `next_try_at`: when to fetch it; null once that has come to an end. `kept_until`: forgotten then, fetched or not.
    """

    __tablename__ = "pictures"
    __table_args__ = (
        partial("ix_pictures_wanted", "next_try_at", only="next_try_at IS NOT NULL"),
        partial("ix_pictures_loose", "person_id", only="album IS NULL"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id")
    channel: str
    url: str
    name: str | None = None
    together: str | None = None
    wanted_at: datetime = Field(sa_type=INSTANT)
    album: str | None = Field(default=None, index=True)
    place: int = 0
    tries: int = 0
    next_try_at: datetime | None = Field(default=None, sa_type=INSTANT)
    kind: str | None = None
    content: bytes | None = None
    kept_until: datetime = Field(sa_type=INSTANT, index=True)
    error: str | None = None


class ExtensionRow(SQLModel, table=True):
    """`granted_on`: the day agreed to. `short`: asked for later than the programme wished then."""

    __tablename__ = "extensions"
    __table_args__ = (partial("ix_extensions_pending", "occurrence_id", only=IS_PENDING),)
    id: int | None = Field(default=None, primary_key=True)
    occurrence_id: int = Field(foreign_key="occurrences.id", index=True)
    from_on: date
    to_on: date
    reason: str
    state: str
    asked_by: int
    asked_at: datetime = Field(sa_type=INSTANT)
    decided_by: int | None = None
    decided_at: datetime | None = Field(default=None, sa_type=INSTANT)
    words: str = ""
    granted_on: date | None = None
    cause: str | None = None
    short: bool = False
    moved_from: date | None = None


class DutyRow(SQLModel, table=True):
    """What a coordinating unit does for an item by a day. `next_at`: when its unit next needs a word of it.

    `nudged_by`: who asked for it last.
    """

    __tablename__ = "duties"
    __table_args__ = (
        Index("ix_duties_code", "squeezed", "office_id"),
        partial("ix_duties_unsettled", "unit_id", only=IS_UNSETTLED),
        partial("ix_duties_next", "next_at", "id", only="next_at IS NOT NULL"),
    )
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(foreign_key="units.id")
    occurrence_id: int = Field(foreign_key="occurrences.id", index=True)
    unit_id: int = Field(foreign_key="units.id")
    code: str
    squeezed: str
    text: str
    due_on: date
    before: bool = False
    revision: int = 0
    state: str
    percent: int | None = None
    stuck: str | None = None
    given_by: int = Field(foreign_key="people.id")
    given_on: date
    reported_by: int | None = None
    reported_on: date | None = None
    settled_on: date | None = None
    nudged_at: datetime | None = Field(default=None, sa_type=INSTANT)
    nudged_by: int | None = None
    next_at: datetime | None = Field(default=None, sa_type=INSTANT)


class ReminderRow(SQLModel, table=True):
    """What has been or is about to be said of an occurrence to one person; the key forbids saying it twice.

    `duty_id`: of a coordinating unit's duty on it; `revision` is the duty's then, and the step names the duty as well.

    `state`: waiting in a digest, composed into a message, overtaken by what happened meanwhile, or skipped for a later
    step. `since_at`: when the first of the steps fell due that this one stands for as well. `asks`: whom else to
    remind.
    """

    __tablename__ = "reminders"
    __table_args__ = (UniqueConstraint("occurrence_id", "revision", "step", "person_id", name="uq_reminders"),)
    id: int | None = Field(default=None, primary_key=True)
    occurrence_id: int = Field(foreign_key="occurrences.id", index=True)
    revision: int
    step: str
    person_id: int = Field(foreign_key="people.id")
    duty_id: int | None = None
    asks: bool = False
    due_at: datetime = Field(sa_type=INSTANT, index=True)
    planned_at: datetime | None = Field(default=None, sa_type=INSTANT)
    since_at: datetime | None = Field(default=None, sa_type=INSTANT)
    outbox_id: int | None = Field(default=None, index=True)
    state: str = "waiting"


class InboxRow(SQLModel, table=True):
    """An update. `together`: of those that were sent at once, what they have in common."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "bot", "update_id", name="uq_inbox"),
        partial("ix_inbox_unhandled", "id", only="handled_at IS NULL"),
        partial("ix_inbox_lane", "channel", "chat", "id", only="handled_at IS NULL"),
        partial("ix_inbox_together", "together", only="together IS NOT NULL"),
    )
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    bot: str
    update_id: str
    chat: str
    refused: str | None = None
    together: str | None = None
    said: dict[str, Any] | None = Field(default=None, sa_type=MAYBE_JSON)
    received_at: datetime = Field(sa_type=INSTANT)
    handled_at: datetime | None = Field(default=None, sa_type=INSTANT)
    error: str | None = None


class OutboxRow(SQLModel, table=True):
    """A message to one address. `content` is null for a digest until its first attempt, when text and numbers freeze.

    `key` names what it is about, so that it can be asked for only once. `sent` holds the vendor's ids of the parts out.
    `rank`: the order of leaving between addresses. `due_at`: when it should have left, whatever was tried since.
    `doubts`: how often it was sent and nothing came back. `leased_at`: before that nobody can have read it.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        partial("ix_outbox_due", "rank", "next_try_at", "id", only="state = 'waiting'"),
        partial("ix_outbox_unsent", "address_id", "klass", "id", only="state IN ('waiting', 'leased')"),
        partial("ix_outbox_leased", "lease", only="state = 'leased'"),
        partial("ix_outbox_dead", "id", only="state = 'dead'"),
    )
    id: int | None = Field(default=None, primary_key=True)
    office_id: int | None = None
    address_id: int = Field(foreign_key="addresses.id", index=True)
    klass: int
    key: str = Field(unique=True)
    content: dict[str, Any] | None = Field(default=None, sa_type=MAYBE_JSON)
    sent: list[str] = Field(default_factory=list, sa_type=JSON)
    state: str = "waiting"
    rank: int = 0
    created_at: datetime = Field(sa_type=INSTANT)
    due_at: datetime = Field(sa_type=INSTANT)
    next_try_at: datetime = Field(sa_type=INSTANT)
    lease: str | None = None
    leased_at: datetime | None = Field(default=None, sa_type=INSTANT)
    attempts: int = 0
    doubts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    sent_at: datetime | None = Field(default=None, sa_type=INSTANT)
    last_error: str | None = None


class ConversationRow(SQLModel, table=True):
    """Where a dialogue with a person stands: one in all their private chats together, one more in each group.

    `group_id`: the address of the group, 0 for the private chats. `asking_id`: the outbox row of its last question.
    """

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("group_id", "person_id", name="uq_conversations"),)
    id: int | None = Field(default=None, primary_key=True)
    group_id: int = 0
    person_id: int = 0
    asking_id: int | None = None
    kind: str
    kept: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    expires_at: datetime = Field(sa_type=INSTANT)


class ChangeRow(SQLModel, table=True):
    """A change that can be taken back for ten minutes: the occurrence as it was, and who was told."""

    __tablename__ = "changes"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    occurrence_id: int = Field(foreign_key="occurrences.id")
    at: datetime = Field(sa_type=INSTANT)
    before: dict[str, Any] | None = Field(default=None, sa_type=MAYBE_JSON)
    told: list[int] = Field(default_factory=list, sa_type=JSON)
    undone_at: datetime | None = Field(default=None, sa_type=INSTANT)


class CalendarDayRow(SQLModel, table=True):
    """An office's own day off or swapped working day."""

    __tablename__ = "calendar_days"
    __table_args__ = (UniqueConstraint("office_id", "day", name="uq_calendar_days"),)
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(foreign_key="units.id")
    day: date
    working: bool


class HabitsRow(SQLModel, table=True):
    """What an office holds differently from others."""

    __tablename__ = "habits"
    office_id: int = Field(foreign_key="units.id", primary_key=True, sa_column_kwargs={"autoincrement": False})
    strict_before: bool = False


class PauseRow(SQLModel, table=True):
    """Nothing leaves for a channel until then: its vendor asked for it, and means the whole token.

    `why`: it does not know us any more. Nothing leaves until somebody has seen to that, whatever the time.
    """

    __tablename__ = "pauses"
    channel: str = Field(primary_key=True)
    since: datetime = Field(sa_type=INSTANT)
    until: datetime = Field(sa_type=INSTANT)
    why: str | None = None


class RoundRow(SQLModel, table=True):
    """What is done for an office at its hour, day after day, and when it is next due."""

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("office_id", "kind", name="uq_rounds"),)
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = Field(foreign_key="units.id")
    kind: str
    next_at: datetime = Field(sa_type=INSTANT, index=True)


class BulletinRow(SQLModel, table=True):
    """What a person is told at a fixed time, of a kind and a day; the key forbids saying it twice.

    `state`: waiting in a digest, composed into a message, or overtaken, when there was nothing to tell.
    """

    __tablename__ = "bulletins"
    __table_args__ = (UniqueConstraint("person_id", "kind", "day", name="uq_bulletins"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id")
    kind: str
    day: date = Field(index=True)
    due_at: datetime = Field(sa_type=INSTANT)
    planned_at: datetime = Field(sa_type=INSTANT)
    outbox_id: int | None = Field(default=None, index=True)
    state: str = "waiting"


class DetourRow(SQLModel, table=True):
    """Somebody is not reminded of an occurrence: another is in their place, or nobody until a day.

    `duty_id`: of a coordinating unit's duty on it; 0: of the item.
    """

    __tablename__ = "detours"
    __table_args__ = (UniqueConstraint("occurrence_id", "duty_id", "person_id", name="uq_detours"),)
    id: int | None = Field(default=None, primary_key=True)
    occurrence_id: int = Field(foreign_key="occurrences.id")
    person_id: int = Field(foreign_key="people.id")
    to_person_id: int | None = Field(default=None, foreign_key="people.id")
    until: date | None = None
    duty_id: int = 0


class HandoverRow(SQLModel, table=True):
    """A place in a unit that is to go from `person_id` to whoever brings the code; `state` as in `domain.handover`.

    `kept`: what it takes to give the place back: roles, addresses.
    """

    __tablename__ = "handovers"
    __table_args__ = (partial("ix_handovers_waiting", "expires_at", only="state = 'waiting'"),)
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    office_id: int = Field(foreign_key="units.id")
    unit_id: int = Field(foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    given_by: int = Field(foreign_key="people.id", index=True)
    given_at: datetime = Field(sa_type=INSTANT)
    expires_at: datetime = Field(sa_type=INSTANT)
    state: str = "waiting"
    to_person_id: int | None = Field(default=None, foreign_key="people.id")
    settled_at: datetime | None = Field(default=None, sa_type=INSTANT)
    kept: dict[str, Any] | None = Field(default=None, sa_type=MAYBE_JSON)


class LeaveRow(SQLModel, table=True):
    """Somebody is away from a unit, and another is reminded in their place; both days included.

    `word_at`: when the next word of it is due: to who stands in at the start (`begun` then), to who was away on return.
    Null when all is said. `standing`: not ended early, and not over.
    """

    __tablename__ = "leaves"
    __table_args__ = (
        partial("ix_leaves_word", "word_at", only="word_at IS NOT NULL"),
        partial("ix_leaves_standing", "unit_id", only="standing"),
    )
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id")
    to_person_id: int = Field(foreign_key="people.id")
    first_on: date
    last_on: date
    set_by: int = Field(foreign_key="people.id", index=True)
    set_at: datetime = Field(sa_type=INSTANT)
    standing: bool = True
    begun: bool = False
    word_at: datetime | None = Field(default=None, sa_type=INSTANT)


class DeedRow(SQLModel, table=True):
    """Append-only: what was done about people's places, by whom (nobody: the clock), when."""

    __tablename__ = "deeds"
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    kind: str
    at: datetime = Field(sa_type=INSTANT)
    by_id: int | None = Field(default=None, foreign_key="people.id")
    person_id: int = Field(foreign_key="people.id")
    other_id: int | None = Field(default=None, foreign_key="people.id")
    first_on: date | None = None
    last_on: date | None = None


class WishRow(SQLModel, table=True):
    """How a person wants what comes at fixed times, where not as usual: off, on another weekday, at another hour.

    `next_at`: when theirs next comes; there is none for what is off.
    """

    __tablename__ = "wishes"
    __table_args__ = (UniqueConstraint("person_id", "kind", name="uq_wishes"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id")
    kind: str
    off: bool = False
    weekday: int | None = None
    hour: str | None = None
    next_at: datetime | None = Field(default=None, sa_type=INSTANT, index=True)


class KeepsakeRow(SQLModel, table=True):
    """A named value the process wants back after a restart (the demo's clock)."""

    __tablename__ = "keepsakes"
    name: str = Field(primary_key=True)
    value: str
