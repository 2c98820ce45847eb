"""The outbox on its way out, many rows at a time: what may leave, who sends it, what became of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, literal_column, or_, select, update

from data.models import AddressRow, OutboxRow
from data.outbox import pack_content, unpack_content
from data.prepared import Prepared
from data.sets import set_based
from data.spoken_of import chunks, table
from data.store import Batch
from domain.delivery import RANKS, Address, Class, Content, Outgoing

OUTBOX, PLACES = table(OutboxRow), table(AddressRow)
EARLIER = OUTBOX.alias("earlier")

WAITING = OUTBOX.c.state == literal_column("'waiting'")  # as the partial indexes have it: a bound value is not matched
LEASED = OUTBOX.c.state == literal_column("'leased'")
DEAD = OUTBOX.c.state == literal_column("'dead'")
TAKEN = and_(LEASED, OUTBOX.c.lease == bindparam("by"))

NO_WORDS: Mapping[int, Content] = {}

COLUMNS = (
    *(OUTBOX.c[name] for name in ("id", "klass", "content", "sent", "attempts", "created_at", "due_at", "doubts")),
    *(PLACES.c[name].label(f"a_{name}") for name in ("id", "channel", "chat", "person_id", "status")),
    *(PLACES.c[name].label(f"a_{name}") for name in ("question_id", "offer_id", "recent")),
)

FIRST_OF_ITS_CLASS = ~exists().where(
    EARLIER.c.address_id == OUTBOX.c.address_id,
    EARLIER.c.klass == OUTBOX.c.klass,
    EARLIER.c.id < OUTBOX.c.id,
    EARLIER.c.state.in_([literal_column("'waiting'"), literal_column("'leased'")]),
    or_(EARLIER.c.klass != int(Class.DIGEST), EARLIER.c.content.is_not(None)),  # digests not yet composed are merged
)


BANDS: tuple[ColumnElement[bool], ...] = (
    OUTBOX.c.rank <= literal_column(str(int(Class.NOTICE))),
    *(OUTBOX.c.rank == literal_column(str(rank)) for rank in RANKS if rank > Class.NOTICE),
)
"""Asked one after another, so that what is due later costs nothing; few answers and notices ever wait for an hour."""


@lru_cache(maxsize=64)
def _may_leave(band: int, closed: frozenset[str], *, nothing_read: bool = False) -> Prepared:
    """Rows of a band that may leave, longest due first; they and their addresses are locked, others' passed over.

    Both are: PostgreSQL looks again only at what it locks, and a message may have left since this question began.
    """
    where: list[ColumnElement[bool]] = [
        WAITING,
        BANDS[band],
        OUTBOX.c.next_try_at <= bindparam("now"),
        PLACES.c.lease.is_(None),
        FIRST_OF_ITS_CLASS,
    ]
    where += [PLACES.c.channel != name for name in sorted(closed)]
    return Prepared(
        select(*(COLUMNS if not nothing_read else [OUTBOX.c.id]))
        .select_from(OUTBOX.join(PLACES, PLACES.c.id == OUTBOX.c.address_id))
        .where(*where)
        .order_by(OUTBOX.c.rank, OUTBOX.c.next_try_at, OUTBOX.c.id)
        .limit(bindparam("most"))
        .with_for_update(of=[OUTBOX, PLACES], skip_locked=True, key_share=True)
    )


def may_leave(batch: Batch, now: datetime, most: int, closed: Collection[str] = frozenset()) -> list[Outgoing]:
    """Up to `most` messages that may leave now, one an address, in the order of leaving; channels in `closed` rest."""
    found: dict[int, Outgoing] = {}
    for band in range(len(BANDS)):
        if len(found) >= most:
            break
        for row in _may_leave(band, frozenset(closed)).rows(batch, now=now, most=most - len(found)):
            found.setdefault(row.a_id, _outgoing(row))
    return list(found.values())


def first_row(batch: Batch, now: datetime, closed: Collection[str] = frozenset()) -> int | None:
    """The row that would leave next; nothing of it is read."""
    for band in range(len(BANDS)):
        for row in _may_leave(band, frozenset(closed), nothing_read=True).rows(batch, now=now, most=1):
            return int(row.id)
    return None


def _outgoing(row: Any) -> Outgoing:
    place = Address(
        row.a_id, row.a_channel, row.a_chat, row.a_person_id, row.a_status == "ok", row.a_question_id, row.a_offer_id
    )
    content = unpack_content(row.content) if row.content else None
    klass = Class(row.klass)
    return Outgoing(
        row.id,
        place,
        klass,
        content,
        tuple(row.sent),
        row.attempts,
        row.created_at,
        row.due_at,
        tuple(row.a_recent),
        row.doubts,
    )


# `|| ''` keeps SQLite from walking an index of all that waits or is leased: the rows are named by their ids.
TAKE = set_based(
    "UPDATE outbox SET state = 'leased', lease = :by, leased_at = :at, content = COALESCE({words}, outbox.content) "
    "FROM {rows} WHERE outbox.id = {row} AND outbox.state || '' = 'waiting' RETURNING outbox.id",
    row="integer",
    words="json",
)
HOLD = set_based(
    "UPDATE addresses SET lease = :by, recent = {said} FROM {rows} WHERE addresses.id = {place}",
    place="integer",
    said="json",
)


def take(
    batch: Batch,
    by: str,
    now: datetime,
    messages: Sequence[tuple[Outgoing, list[float]]],
    fresh: Mapping[int, Content] = NO_WORDS,
) -> set[int]:
    """Lease messages and their addresses; gives the rows that are ours now. With each: when messages left for its chat.

    `fresh`: the words of digests by row, whose text and numbers freeze at their first attempt.
    """
    if not messages:
        return set()
    words = {row: pack_content(content) for row, content in fresh.items()}
    told = [{"row": message.id, "words": words.get(message.id)} for message, _ in messages]
    taken = {row for (row,) in TAKE.run(batch, told, by=by, at=now)}
    places = [{"place": message.address.id, "said": recent} for message, recent in messages if message.id in taken]
    HOLD.run(batch, places, by=by)
    return taken


PARK = update(OUTBOX).where(
    OUTBOX.c.address_id == bindparam("place"), WAITING, OUTBOX.c.next_try_at < bindparam("until")
)


def park(batch: Batch, until: Mapping[int, datetime]) -> None:
    """Let what waits for an address wait until then: its chat has heard as much as its vendor allows."""
    if until:
        batch.execute(
            PARK.values(next_try_at=bindparam("until")),
            [{"place": place, "until": instant} for place, instant in until.items()],
        )


POSTPONE = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(next_try_at=bindparam("until"), last_error=bindparam("why"))
)


RESCHEDULE = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(due_at=bindparam("until"), next_try_at=bindparam("until"), last_error=bindparam("why"))
)


def reschedule(batch: Batch, until: Mapping[int, datetime], why: str) -> None:
    """Let messages be due then, and not before: they will not have been late."""
    if until:
        batch.execute(RESCHEDULE, [{"row": row, "until": instant, "why": why} for row, instant in until.items()])


def postpone(batch: Batch, until: Mapping[int, datetime], why: str) -> None:
    """Try messages again then, late as they will be."""
    if until:
        batch.execute(POSTPONE, [{"row": row, "until": instant, "why": why} for row, instant in until.items()])


def drop(batch: Batch, rows: Iterable[int], now: datetime, why: str) -> None:
    """Nothing is left to say in these."""
    if ids := list(rows):
        batch.execute(
            update(OUTBOX)
            .where(OUTBOX.c.id.in_(ids))
            .values(state="overtaken", sent_at=now, lease=None, last_error=why)
        )


def bury(batch: Batch, row: int, why: str) -> None:
    """A message that can never leave."""
    batch.execute(update(OUTBOX).where(OUTBOX.c.id == row).values(state="dead", lease=None, last_error=why))


@dataclass(frozen=True, slots=True)
class Left:
    """Parts of a message have left: their ids, whether these were all, when messages left for the chat of late."""

    message: Outgoing
    content: Content
    sent: tuple[str, ...]
    last: bool
    recent: tuple[float, ...] = ()


OUT = set_based(
    "UPDATE outbox SET state = {state}, sent = {ids}, sent_at = :at, last_error = NULL, "
    "lease = CASE WHEN {state} = 'sent' THEN NULL ELSE outbox.lease END "
    "FROM {rows} WHERE outbox.id = {row} AND outbox.state || '' = 'leased' AND outbox.lease || '' = :by "
    "RETURNING outbox.id",
    row="integer",
    state="text",
    ids="json",
)
FREE = set_based(
    "UPDATE addresses SET lease = NULL, recent = {said}, question_id = COALESCE({question}, addresses.question_id), "
    "offer_id = COALESCE({offer}, addresses.offer_id) "
    "FROM {rows} WHERE addresses.id = {place} AND addresses.lease = :by",
    place="integer",
    question="integer",
    offer="integer",
    said="json",
)


OUT_AND_FREE = set_based(
    "WITH told AS (SELECT * FROM {rows}), mine AS ("
    "UPDATE outbox SET state = told.state, sent = told.ids, sent_at = :at, last_error = NULL, "
    "lease = CASE WHEN told.state = 'sent' THEN NULL ELSE outbox.lease END FROM told "
    "WHERE outbox.id = told.row AND outbox.state || '' = 'leased' AND outbox.lease || '' = :by RETURNING outbox.id), "
    "freed AS (UPDATE addresses SET lease = NULL, recent = said, "
    "question_id = COALESCE(CASE WHEN ours IS NOT NULL THEN question END, addresses.question_id), "
    "offer_id = COALESCE(CASE WHEN ours IS NOT NULL THEN offer END, addresses.offer_id) "
    "FROM (SELECT told.*, mine.id AS ours FROM told LEFT JOIN mine ON mine.id = told.row) AS f "
    "WHERE addresses.id = f.place AND addresses.lease = :by AND f.state = 'sent') SELECT id FROM mine",
    row="integer",
    state="text",
    ids="json",
    place="integer",
    question="integer",
    offer="integer",
    said="json",
)
"""Both at once, which SQLite cannot. It needs no transaction around it: one journey instead of four."""


def acknowledge(batch: Batch, by: str, parts: Sequence[Left], now: datetime) -> set[int]:
    """Note what has left; with its last part a message opens its choices to digits. Gives the rows that were ours.

    A stale worker's word changes nothing.
    """
    if batch.dialect.name == "postgresql":
        return {row for (row,) in OUT_AND_FREE.run(batch, [_told(one) | _freed(one) for one in parts], by=by, at=now)}
    mine = {row for (row,) in OUT.run(batch, [_told(one) for one in parts], by=by, at=now)}
    FREE.run(batch, [_freed(one, ours=one.message.id in mine) for one in parts if one.last], by=by)
    return mine


def _told(left: Left) -> dict[str, object]:
    return {"row": left.message.id, "state": "sent" if left.last else "leased", "ids": list(left.sent)}


def _freed(left: Left, *, ours: bool = True) -> dict[str, object]:
    """A question opens to digits, or else the newest offer."""
    row, asks = left.message.id, left.content.asks
    offers = ours and not asks and any(choice.numbered for choice in left.content.choices)
    return {
        "place": left.message.address.id,
        "question": row if ours and asks else None,
        "offer": row if offers else None,
        "said": list(left.recent),
    }


LET_GO = (
    update(PLACES)
    .where(PLACES.c.id.in_(bindparam("places", expanding=True)), PLACES.c.lease == bindparam("by"))
    .values(lease=None)
)


def _mine(batch: Batch, by: str, ids: Sequence[int]) -> set[int]:
    query = select(OUTBOX.c.id).where(OUTBOX.c.id.in_(bindparam("ids", expanding=True)), TAKEN).with_for_update()
    return set(batch.execute(query, {"ids": list(ids), "by": by}).scalars())


def let_go(batch: Batch, by: str, places: Sequence[int]) -> None:
    """Others may send to these addresses again."""
    if places:
        batch.execute(LET_GO, {"places": list(places), "by": by})


def give_back(batch: Batch, by: str, message: Outgoing, at: datetime, why: str, *, counted: bool) -> bool:
    """Try a message again at `at`; False, and nothing, when it is not ours any more."""
    mine = message.id in _mine(batch, by, [message.id])
    if mine:
        tried = message.attempts + 1 if counted else message.attempts
        batch.execute(
            update(OUTBOX)
            .where(OUTBOX.c.id == message.id)
            .values(state="waiting", lease=None, next_try_at=at, last_error=why, attempts=tried)
        )
    let_go(batch, by, [message.address.id])
    return mine


def give_up(batch: Batch, by: str, message: Outgoing, why: str) -> bool:
    """A message is never tried again; False when it is not ours any more."""
    mine = message.id in _mine(batch, by, [message.id])
    if mine:
        bury(batch, message.id, why)
    let_go(batch, by, [message.address.id])
    return mine


def in_doubt(batch: Batch, by: str, message: Outgoing, at: datetime | None, why: str) -> None:
    """A message was sent and nothing came back: try it once more at `at`, or never.

    Whoever got it answers what they read, whoever did not what they read before: until something else leaves, no digit
    is taken for either.
    """
    if message.id in _mine(batch, by, [message.id]):
        values: dict[str, Any] = {"lease": None, "last_error": why, "doubts": message.doubts + 1}
        values |= {"state": "waiting", "next_try_at": at} if at is not None else {"state": "dead"}
        batch.execute(update(OUTBOX).where(OUTBOX.c.id == message.id).values(values))
        if message.content is None or message.content.choices:  # a digest has no words yet where it is claimed
            _close(batch, {message.address.id})
    let_go(batch, by, [message.address.id])


def _close(batch: Batch, places: Collection[int]) -> None:
    """No digit is taken at these addresses until something leaves for them again."""
    for part in chunks(places):
        batch.execute(update(PLACES).where(PLACES.c.id.in_(part)).values(question_id=None, offer_id=None))


def hurry(batch: Batch, channel: str, now: datetime) -> None:
    """The channel works again: what failed while it did not is due now."""
    places = select(PLACES.c.id).where(PLACES.c.channel == channel)
    batch.execute(
        update(OUTBOX)
        .where(
            WAITING,
            OUTBOX.c.attempts > 0,
            OUTBOX.c.next_try_at > now,
            OUTBOX.c.address_id.in_(places),
        )
        .values(next_try_at=now)
    )


def held(batch: Batch) -> list[tuple[int, str]]:
    """(row, who has leased it) of all that is being sent."""
    return [(row.id, row.lease) for row in batch.execute(select(OUTBOX.c.id, OUTBOX.c.lease).where(LEASED))]


def free(batch: Batch, rows: Collection[int]) -> int:
    """Take leased messages back, with their addresses; gives how many. Each may have arrived, or not."""
    freed = 0
    for part in chunks(rows):
        asked = select(OUTBOX.c.address_id, OUTBOX.c.lease, OUTBOX.c.content).where(OUTBOX.c.id.in_(part), LEASED)
        leased = batch.execute(asked).all()
        batch.execute(update(OUTBOX).where(OUTBOX.c.id.in_(part), LEASED).values(state="waiting", lease=None))
        for place, lease, _ in leased:
            batch.execute(update(PLACES).where(PLACES.c.id == place, PLACES.c.lease == lease).values(lease=None))
        _close(batch, {place for place, _, content in leased if content is None or content.get("choices")})
        freed += len(leased)
    return freed


def held_places(batch: Batch) -> list[tuple[int, str]]:
    """(address, who has leased it) of all addresses that are being sent to."""
    leased = PLACES.c.lease.is_not(None)
    return [(row.id, row.lease) for row in batch.execute(select(PLACES.c.id, PLACES.c.lease).where(leased))]


def free_places(batch: Batch, places: Collection[tuple[int, str]]) -> None:
    """Let others send to these addresses, if they are still held by these."""
    for place, name in places:
        batch.execute(update(PLACES).where(PLACES.c.id == place, PLACES.c.lease == name).values(lease=None))


def free_of(batch: Batch, name: str) -> int:
    """Take back all that one has leased."""
    freed = free(batch, [row for row, by in held(batch) if by == name])
    free_places(batch, [one for one in held_places(batch) if one[1] == name])
    return freed


def free_all(batch: Batch) -> None:
    """At the start of the only worker there is: what its predecessor held is free."""
    free(batch, [row for row, _ in held(batch)])
    batch.execute(update(PLACES).where(PLACES.c.lease.is_not(None)).values(lease=None))


NEXT = Prepared(
    select(func.min(OUTBOX.c.next_try_at).label("at")).where(
        WAITING, OUTBOX.c.rank == bindparam("rank"), OUTBOX.c.next_try_at > bindparam("now")
    )
)


def next_at(batch: Batch, now: datetime) -> datetime | None:
    """When the next message will be due, after `now`."""
    found = [row.at for rank in RANKS for row in NEXT.rows(batch, rank=rank, now=now)]
    return min((instant for instant in found if instant is not None), default=None)
