"""What waits for an address and is said at another of the same person's: once, and as if it had been meant for it."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import String, bindparam, case, cast, literal_column, null, select, update

from data import planning
from data.models import AddressRow, BulletinRow, OutboxRow, ReminderRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch
from domain.delivery import Class

OUTBOX, PLACES, REMINDERS, BULLETINS = table(OutboxRow), table(AddressRow), table(ReminderRow), table(BulletinRow)
OTHERS = PLACES.alias("others")

WORKING = Prepared(
    select(PLACES.c.person_id, PLACES.c.id, PLACES.c.channel)
    .where(Among(PLACES.c.person_id, "people"), PLACES.c.status == "ok")
    .order_by(PLACES.c.preferred.desc(), PLACES.c.id)
)
OTHER = Prepared(
    select(OTHERS.c.id)
    .select_from(PLACES.join(OTHERS, OTHERS.c.person_id == PLACES.c.person_id))
    .where(PLACES.c.id == bindparam("place"), OTHERS.c.id != PLACES.c.id, OTHERS.c.status == "ok")
    .order_by(OTHERS.c.preferred.desc(), OTHERS.c.id)
    .limit(1)
)
UNBEGUN = cast(OUTBOX.c.sent, String) == "[]"


def working(batch: Batch, people: Collection[int]) -> dict[int, list[tuple[int, str]]]:
    """By person, the addresses (first) that work and their channels, the preferred one first, then by age."""
    found: dict[int, list[tuple[int, str]]] = {}
    if people:
        for row in WORKING.rows(batch, people=list(people)):
            found.setdefault(row.person_id, []).append((row.id, row.channel))
    return found


def other(batch: Batch, place: int) -> int | None:
    """Where else whoever is reached at an address can be reached now."""
    rows = OTHER.rows(batch, place=place)
    return rows[0].id if rows else None


def stuck(batch: Batch, barred: Collection[str], usable: Collection[str]) -> dict[int, int]:
    """Addresses on barred channels for which reminders or notices wait, each with where else its person is reached."""
    query = (
        select(PLACES.c.id.label("place"), OTHERS.c.id.label("other"))
        .select_from(
            OUTBOX.join(PLACES, PLACES.c.id == OUTBOX.c.address_id).join(
                OTHERS, OTHERS.c.person_id == PLACES.c.person_id
            )
        )
        .where(OUTBOX.c.state == literal_column("'waiting'"), OUTBOX.c.klass != int(Class.ANSWER), UNBEGUN)
        .where(PLACES.c.channel.in_(sorted(barred)), OTHERS.c.channel.in_(sorted(usable)), OTHERS.c.status == "ok")
        .order_by(PLACES.c.id, OTHERS.c.preferred.desc(), OTHERS.c.id)
    )
    found: dict[int, int] = {}
    for row in batch.execute(query):
        found.setdefault(row.place, row.other)
    return found


def hand_over(batch: Batch, place: int, to: int, now: datetime, *, only_unasked: bool = False) -> int:
    """What waits for an address waits for another one; gives how much.

    `only_unasked`: reminders and notices of which nothing is out. Answers stay where they were asked for.
    """
    where = [OUTBOX.c.address_id == place, OUTBOX.c.state == literal_column("'waiting'")]
    if only_unasked:
        where += [OUTBOX.c.klass != int(Class.ANSWER), UNBEGUN]
    query = select(OUTBOX.c.id).where(*where).order_by(OUTBOX.c.id).with_for_update(key_share=True)
    rows = list(batch.execute(query).scalars())
    move(batch, dict.fromkeys(rows, to), now)
    return len(rows)


NOW = bindparam("now", type_=OUTBOX.c.due_at.type)
SAID_AGAIN = tuple(
    update(one)
    .where(
        one.c.outbox_id.in_(bindparam("rows", expanding=True)),
        one.c.state == "composed",
        one.c.outbox_id.in_(select(OUTBOX.c.id).where(OUTBOX.c.klass == int(Class.DIGEST))),
    )
    .values(state="waiting")
    for one in (REMINDERS, BULLETINS)
)
MOVED = (
    update(OUTBOX)
    .where(OUTBOX.c.id.in_(bindparam("rows", expanding=True)))
    .values(
        address_id=bindparam("to"),
        sent=[],
        attempts=0,
        content=case((OUTBOX.c.klass == int(Class.DIGEST), null()), else_=OUTBOX.c.content),
        next_try_at=case((OUTBOX.c.due_at > NOW, OUTBOX.c.due_at), else_=NOW),
    )
)


def move(batch: Batch, to: Mapping[int, int], now: datetime) -> None:
    """Let messages that wait (rows of the outbox, which the caller holds) leave for other addresses.

    A digest is worded anew, from the state of that moment and for that chat: its numbers may mean something else there.
    One that was half out begins again: parts differ from channel to channel, and a list without its head cannot be
    answered.
    """
    by_place: dict[int, list[int]] = {}
    for row, place in to.items():
        by_place.setdefault(place, []).append(row)
    for place, rows in by_place.items():
        for again in SAID_AGAIN:
            batch.execute(again, {"rows": rows})
        batch.execute(MOVED, {"rows": rows, "to": place, "now": now})


def close(batch: Batch, place: int, why: str, now: datetime) -> bool:
    """An address takes nothing any more: what waits goes to another of the person's; whether there is one.

    Without one it is given up, and who else should hear of what it was about is asked again.
    """
    batch.execute(update(PLACES).where(PLACES.c.id == place).values(status="blocked", reason=why))
    to = other(batch, place)
    if to is not None:
        hand_over(batch, place, to, now)
        return True
    planning.say_again(batch, place)
    batch.execute(
        update(OUTBOX)
        .where(OUTBOX.c.address_id == place, OUTBOX.c.state.in_(["waiting", "leased"]))
        .values(state="dead", lease=None, last_error=why)
    )
    return False
