"""The demo office: the sample programme, its people, and the day it begins on."""

from datetime import UTC, datetime, time
from pathlib import Path

from bot.annex import load
from bot.channels.local.pages import Bubble, Player
from data import heard, keepsakes, occurrences, outbox, people, units
from data.calendar import calendar
from data.store import Session, Store
from domain.people import Role
from domain.reminders import next_word_at
from domain.text import squeeze
from domain.time import Clock, at, local_day

HERE = Path(__file__).parent
PROGRAMME = HERE / "programme_2026.csv"
UNITS = HERE / "units_2026.csv"
PROGRAMME_NAME = "Chương trình phối hợp năm 2026"
OFFICE_CODE, OFFICE_NAME = "TPMC", "Thành phố Móng Cái"

SIGNED_AT = datetime(2026, 5, 18, 1, 0, tzinfo=UTC)  # Monday 18 May, 08:00 in Viet Nam
START = at(datetime(2026, 5, 20, tzinfo=UTC).date(), time(7, 55))  # the signing was on a 20 May

CAST = (
    ("lan", "Lan", "Cán bộ đầu mối, Ban Tuyên giáo", Role.OFFICER, "BTG"),
    ("minh", "Minh", "Trưởng ban, Ban Tuyên giáo", Role.HEAD, "BTG"),
    ("quan", "Quân", "Cán bộ đầu mối, Trung tâm Y tế", Role.OFFICER, "TTYT"),
    ("hoa", "Hoa", "Văn phòng (quản trị)", Role.ADMIN, OFFICE_CODE),
    ("nam", "Nam", "Lãnh đạo Thành phố", Role.LEADER, OFFICE_CODE),
    ("khach", "Khách", "Người lạ, chưa có mã", None, ""),
)
PLAYERS = tuple(Player(id_, name, title) for id_, name, title, _, _ in CAST)

CLOCK = "demo clock"


async def seed(store: Store) -> None:
    """Load the programme and connect its people; a store that has them already is left as it is."""
    await load(
        store, PROGRAMME, f"{OFFICE_CODE}; {OFFICE_NAME}", PROGRAMME_NAME, UNITS, local_day(SIGNED_AT), SIGNED_AT
    )
    async with store.begin() as session:
        names = await units.names(session)
        for chat, name, _, role, code in CAST:
            address = await people.address_at(session, "local", chat)
            if role is not None and address.person_id is None and await keepsakes.kept(session, CLOCK) is None:
                person = await people.add_person(session, name, SIGNED_AT)
                await people.set_address(session, address.id, person_id=person.id)
                await people.grant(session, person.id, role, names[squeeze(code)][0])
        if await keepsakes.kept(session, CLOCK) is None:
            await _begin_at_start(session)
            await keepsakes.keep(session, CLOCK, START.isoformat())


async def _begin_at_start(session: Session) -> None:
    """What fell due before the first morning counts as said: the story begins at its start."""
    offices = {unit.office_id for unit in await units.units_of(session)}
    days = await calendar(session, next(iter(offices)))
    for occurrence in await occurrences.led_by(session, await units.under(session, offices)):
        await occurrences.set_mark(session, occurrence.id, next_word_at(occurrence, days, START))


async def starts_at(store: Store) -> datetime | None:
    """Where the clock was left."""
    async with store.begin() as session:
        kept = await keepsakes.kept(session, CLOCK)
    return datetime.fromisoformat(kept) if kept else None


async def remember_clock(store: Store, clock: Clock) -> None:
    """Note what the clock shows; read inside the transaction, so that an older reading never comes later."""
    async with store.begin() as session:
        await keepsakes.keep(session, CLOCK, clock().isoformat())


async def bubbles(store: Store, chat: str) -> list[Bubble]:
    """What was said in a chat by both sides, oldest first."""
    async with store.begin() as session:
        address = await people.address_at(session, "local", chat)
        sent = await outbox.sent_to(session, address.id)
        said = await heard.said_in(session, "local", chat)
        found = [
            Bubble(at_, True, "\n".join(content.blocks), row, content, parts[0] if parts else None)
            for row, at_, content, parts in sent
        ]
        for _, at_, what in said:
            text = what["text"] or await _label(session, address.id, what["pressed"]) or "…"
            found.append(Bubble(at_, False, text, replied_to=what["replied_to"]))
    return sorted(found, key=lambda bubble: bubble.at)


async def _label(session: Session, address_id: int, button: str | None) -> str | None:
    """The words on a pressed button."""
    row, _, number = (button or "").partition(".")
    if not row.isdigit() or not number.isdigit():
        return None
    content = await outbox.content(session, int(row), address_id)
    known = content.choices if content else ()
    return known[int(number) - 1].label if 0 < int(number) <= len(known) else None
