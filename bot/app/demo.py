"""The local chat: the demo programme, a clock one can move, a store of its own."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.app.real import real_clock
from bot.app.starting import CannotStart, alone, until_told
from bot.app.works import Works
from bot.channels.local.channel import LocalChannel
from bot.channels.local.clock import MovableClock
from bot.channels.local.pages import LocalPages
from bot.demo import OFFICE_NAME, PLAYERS, START, bubbles, remember_clock, seed, starts_at
from bot.settings import Settings
from bot.web import Doors, always, create_app
from data import occurrences, outbox
from data.migrate import upgrade
from data.store import Store
from domain.time import Clock
from jobs import plan

log = structlog.get_logger()

DEMO_DATABASE = "sqlite:///var/demo.db"


async def demo(settings: Settings) -> None:
    """The local chat: a store of its own, loopback only, and never beside a token."""
    if settings.telegram_token is not None or settings.zalo_token is not None:
        raise CannotStart("NHACVIEC_TELEGRAM_TOKEN: bản chạy thử không mở khi đã có mã bot")
    host, port = settings.host_and_port
    if host not in {"127.0.0.1", "localhost", "::1"}:
        raise CannotStart("NHACVIEC_LISTEN: bản chạy thử chỉ mở trên 127.0.0.1")
    store = Store(DEMO_DATABASE)
    try:
        with alone(store):
            await upgrade(store)
            await _run_demo(settings, store, host, port)
    finally:
        await store.close()


async def _run_demo(settings: Settings, store: Store, host: str, port: int) -> None:
    await seed(store)
    left_at = await starts_at(store) or START
    clock = MovableClock(real_clock, left_at + timedelta(seconds=REMEMBER_EVERY_SECONDS))  # what a kill forgot
    channel = LocalChannel()
    works = Works(store, clock, {"local": channel})
    pages = LocalPages(
        channel=channel,
        door=works.desk,
        players=PLAYERS,
        office=OFFICE_NAME,
        clock=clock,
        zone=ZoneInfo(settings.timezone),
        bubbles=lambda person: bubbles(store, person),
        walk=lambda target: walk(works, clock, target),
        next_mark=lambda: next_word(works),
    )
    doors = Doors(create_app(always, pages.routes()), host, port)
    await works.start()
    await doors.open()
    remembering = asyncio.create_task(_keep_remembering(store, clock))
    log.info("running", doors=doors.address, channels=["local"])
    print(f"Mở trình duyệt: {doors.address}", flush=True)  # noqa: T201 - the one thing a newcomer has to see
    await until_told()
    pages.close()
    remembering.cancel()
    await asyncio.gather(remembering, return_exceptions=True)
    await works.stop()
    await remember_clock(store, clock)
    await doors.close()


REMEMBER_EVERY_SECONDS = 1


async def _keep_remembering(store: Store, clock: Clock) -> None:
    """Note where the clock stands, so that a killed process goes on from there."""
    while True:
        await asyncio.sleep(REMEMBER_EVERY_SECONDS)
        await remember_clock(store, clock)


LONGEST_WALK = 5000  # stops on the way; a year of the demo programme has fewer


async def walk(works: Works, clock: MovableClock, target: datetime) -> None:
    """Move the clock, and do on the way what falls due, each at its hour."""
    for _ in range(LONGEST_WALK):
        await works.catch_up()
        async with works.store.begin() as session:
            message = await outbox.next_try(session)
        marks = [mark for mark in (await plan.next_due(works.store), message) if mark is not None]
        stop = min(marks, default=target)
        if stop > target:
            break
        clock.travel_to(stop)
    clock.travel_to(target)
    await works.catch_up()
    await remember_clock(works.store, clock)


async def next_word(works: Works) -> datetime | None:
    """When the clock will next have something to say to somebody."""
    async with works.store.begin() as session:
        return min(filter(None, (await occurrences.next_mark(session), await outbox.next_try(session))), default=None)
