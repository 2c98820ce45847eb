"""`nhacviec why CODE`: each reminder of an item, from when it was written down until the vendor took it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.messages.vi_reminders import FATES, reason_of, step_name
from bot.messages.vi_words import STATES
from data import faults, followed, occurrences, planning
from data.store import Batch, Store
from domain.followed import Followed
from domain.hearing import nodes
from domain.occurrence import Occurrence
from domain.status import WORKING
from domain.time import VIETNAM, official


@dataclass(frozen=True, slots=True)
class Why:
    """One occurrence: its reminders, when it could next need a word, what is wrong with it, whether anybody hears."""

    occurrence: Occurrence
    followed: tuple[Followed, ...]
    next_at: datetime | None
    fault: str
    heard: bool


async def why(store: Store, code: str) -> list[Why]:
    """All occurrences of the items so called, of all offices, oldest deadline first."""
    async with store.begin() as session:
        found = await occurrences.all_by_code(session, code)
        marks = {one.id: await occurrences.mark(session, one.id) for one in found}
    return await store.at_once(lambda batch: [_why(batch, one, marks[one.id]) for one in found])


def _why(batch: Batch, occurrence: Occurrence, next_at: datetime | None) -> Why:
    where = faults.where(batch, occurrence.id)
    holders = planning.holders(batch, nodes(occurrence.lead))
    heard = any(one.address_id is not None for people in holders.values() for one in people)
    told = tuple(followed.of_occurrence(batch, occurrence.id))
    return Why(occurrence, told, next_at, where.fault if where else "", heard)


def lines(found: Why) -> list[str]:
    """The story of one occurrence, a line each."""
    occurrence = found.occurrence
    due = f"hạn {official(occurrence.due_on)}" if occurrence.due_on else "không có hạn"
    state = STATES[occurrence.state].lower()
    told = [f"[{occurrence.code}] {occurrence.item.text} - {occurrence.lead.code}, {due}, {state}"]
    silent = f"không nhắc nữa: {_silent(occurrence)}"
    told += [f"  lần nhắc tới: {_at(found.next_at)}" if found.next_at else f"  {silent}"]
    told += ["  không có ai của đơn vị nhận được tin (chưa kết nối hoặc đã chặn bot)"] if not found.heard else []
    told += [f"  không tính được lịch nhắc: {found.fault}"] if found.fault else []
    told += [] if found.followed else ["  chưa có tin nhắc nào được lập"]
    return told + [line for one in found.followed for line in _followed(one)]


def _silent(occurrence: Occurrence) -> str:
    return "đã báo cáo hoặc đã kết thúc" if occurrence.state not in WORKING else "không còn bước nào"


def _followed(one: Followed) -> list[str]:
    told = [f"  {_at(one.due_at)} {step_name(one.step)} - {one.who}"]
    told += [f"    lập: {_at(one.planned_at)}"] if one.planned_at else []
    told += [f"    xếp hàng đến: {_at(one.leaves_at)}"] if one.leaves_at else []
    sent = f" {_at(one.sent_at)}, mã tin {', '.join(one.message_ids)} ({one.channel})" if one.sent_at else ""
    reason = f" ({reason_of(one.reason)})" if one.reason and not one.sent_at else ""
    tried = f", đã thử {one.attempts} lần" if one.attempts else ""
    return [*told, f"    {FATES[one.fate]}{sent}{reason}{tried}"]


def _at(instant: datetime | None) -> str:
    return f"{instant.astimezone(VIETNAM):%d/%m/%Y %H:%M:%S}" if instant else ""


def as_object(found: Why) -> dict[str, Any]:
    """The same for a script; instants in ISO 8601, UTC."""
    occurrence = found.occurrence
    reminders: Sequence[dict[str, Any]] = [_plain(asdict(one)) for one in found.followed]
    return {
        "code": occurrence.code,
        "text": occurrence.item.text,
        "unit": occurrence.lead.code,
        "due": occurrence.due_on.isoformat() if occurrence.due_on else None,
        "state": occurrence.state.value,
        "next_at": found.next_at.isoformat() if found.next_at else None,
        "fault": found.fault or None,
        "heard": found.heard,
        "reminders": reminders,
    }


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in told.items()}
