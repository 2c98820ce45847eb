"""How the demo office begins, and where its clock was left."""

import secrets
from datetime import datetime

from bot.annex import load
from bot.demo.cast import CAST, OFFICE_CODE, OFFICE_NAME, PROGRAMME, PROGRAMME_NAME, SIGNED_AT, START, UNITS
from data import keepsakes, occurrences, people, units
from data.calendar import calendar
from data.forgetting import forget_everything
from data.store import Session, Store
from domain.reminders import next_word_at
from domain.text import squeeze
from domain.time import Clock, local_day

CLOCK, TELLING = "demo clock", "demo telling"


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
        if await keepsakes.kept(session, TELLING) is None:
            await keepsakes.keep(session, TELLING, secrets.token_hex(8))


async def seed_anew(store: Store) -> None:
    """Back to the first morning; nobody else may write meanwhile."""
    async with store.begin() as session:
        await forget_everything(session)
    await seed(store)


async def _begin_at_start(session: Session) -> None:
    """What fell due before the first morning counts as said: the story begins at its start."""
    offices = {unit.office_id for unit in await units.units_of(session)}
    days = await calendar(session, next(iter(offices)))
    for occurrence in await occurrences.led_by(session, await units.under(session, offices)):
        await occurrences.set_mark(session, occurrence.id, next_word_at(occurrence, days, START))


async def telling(session: Session) -> str:
    """Which telling of the story this is: another one after every fresh start."""
    return await keepsakes.kept(session, TELLING) or ""


async def starts_at(store: Store) -> datetime | None:
    """Where the clock was left."""
    async with store.begin() as session:
        kept = await keepsakes.kept(session, CLOCK)
    return datetime.fromisoformat(kept) if kept else None


async def remember_clock(store: Store, clock: Clock) -> None:
    """Note what the clock shows; read inside the transaction, so that an older reading never comes later."""
    async with store.begin() as session:
        await keepsakes.keep(session, CLOCK, clock().isoformat())
