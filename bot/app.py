"""Joins the rooms: the real clock, the real channels, the real store. The only module that builds real things."""

import asyncio
import contextlib
import fcntl
import logging
import random
import secrets
import signal
from collections.abc import Callable, Coroutine, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.channels.local.channel import LocalChannel
from bot.channels.local.clock import MovableClock
from bot.channels.local.pages import LocalPages
from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.poller import Poller
from bot.commands.start import ALPHABET, CODE_LENGTH
from bot.demo import OFFICE_NAME, PLAYERS, START, bubbles, remember_clock, seed, starts_at
from bot.desk import Desk
from bot.messages import render
from bot.settings import Settings
from bot.turn import BOOK
from bot.web import Doors, create_app
from data import occurrences, outbox
from data.migrate import is_current, upgrade
from data.store import Store
from domain.delivery import Channel
from domain.time import Clock
from jobs import plan
from jobs.clock import AlarmClock
from jobs.dispatch import Dispatcher

log = structlog.get_logger()

NOISY = ("httpx", "httpcore", "aiohttp", "apscheduler", "telegram")  # their lines may hold a URL with the token
DEMO_DATABASE = "sqlite:///var/demo.db"


class CannotStart(Exception):
    """Why the bot does not start, in one line."""


def real_clock() -> datetime:
    """The only place where the real time is read."""
    return datetime.now(UTC)


def join_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


class Works:
    """Desk, planner and dispatcher over one store: what turns updates and time into messages."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        channels: Mapping[str, Channel],
        *,
        stewards: frozenset[tuple[str, str]] = frozenset(),
        link: Callable[[str], Callable[[str], str | None]] = lambda _channel: lambda _code: None,
        code: Callable[[], str] = join_code,
    ) -> None:
        self.store, self.clock, self.channels = store, clock, channels
        self.desk = Desk(store, clock, stewards=stewards, code=code, link=link)
        name = secrets.token_hex(8)
        self.dispatcher = Dispatcher(store, channels, clock, render, name=name, jitter=random.random)
        self._alarm = AlarmClock(self.tick)
        self._something = asyncio.Event()
        self._sender: asyncio.Task[None] | None = None
        self.desk.after = self._something.set

    async def tick(self) -> None:
        """Plan what fell due, and let it leave."""
        await plan.tick(self.store, self.clock())
        self._something.set()

    async def catch_up(self) -> None:
        """Do all there is to do now, one after another: for tests and for the moved clock."""
        await self.desk.idle()
        await plan.tick(self.store, self.clock())
        await self.dispatcher.drain()

    async def start(self) -> None:
        if self.store.is_sqlite:
            async with self.store.begin() as session:
                await outbox.release_all(session)  # there is no other worker on SQLite
        await self.desk.resume()
        self._sender = asyncio.create_task(self._send())
        self._alarm.start()
        self._something.set()

    async def stop(self) -> None:
        """Take nothing more on, finish what is on the wire, give the rest back."""
        await self._alarm.stop()
        if self._sender is not None:
            self._sender.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sender
        await self.desk.idle()
        async with self.store.begin() as session:
            await outbox.release(session, self.dispatcher.name)

    async def _send(self) -> None:
        while True:
            await self._something.wait()
            self._something.clear()
            try:
                await asyncio.shield(self.dispatcher.drain())
            except Exception:
                log.exception("dispatch_failed")


def configure_logging(style: str) -> None:
    """One line an event to standard output: readable, or JSON. Libraries only speak up when something is wrong."""
    last = structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ]
    )
    logging.basicConfig(level=logging.WARNING)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.ERROR if name == "apscheduler" else logging.WARNING)


async def run(settings: Settings, clock: Clock = real_clock) -> None:
    """Run until told to stop. Without any token: the local chat."""
    configure_logging(settings.log_format)
    if settings.telegram_token is None:
        if settings.zalo_token is not None:
            raise CannotStart("NHACVIEC_ZALO_TOKEN: kênh Zalo chưa có; hiện chạy được với NHACVIEC_TELEGRAM_TOKEN")
        if settings.database_url is not None:
            raise CannotStart(
                "NHACVIEC_TELEGRAM_TOKEN: chưa có mã bot; bỏ NHACVIEC_DATABASE_URL để chạy trò chuyện thử"
            )
        await demo(settings)
        return
    if settings.public_url is not None:
        raise CannotStart("NHACVIEC_PUBLIC_URL: webhook chưa có; bỏ trống để nhận tin bằng polling")
    await _run_telegram(settings, settings.telegram_token.get_secret_value(), clock)


async def _run_telegram(settings: Settings, token: str, clock: Clock) -> None:
    store = Store(settings.store_url)
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    bot_id = token.split(":", 1)[0]
    username: list[str] = []

    def invitation(code: str) -> str | None:
        return f"https://t.me/{username[0]}?start={code}" if username else None

    try:
        with alone(store):
            await _ready_store(store)
            telegram = Telegram(build_bot(token, settings.telegram_api_url, proxy=proxy))
            stewards, link = settings.stewards, lambda _channel: invitation
            works = Works(store, clock, {"telegram": telegram}, stewards=stewards, link=link)
            poller = Poller(telegram, works.desk, bot=bot_id, offset=_from_the_oldest)
            await telegram.open()
            try:
                await serve(settings, works, poller, _introduce(telegram, username))
            finally:
                await telegram.close()
    finally:
        await store.close()


async def _from_the_oldest() -> int | None:
    """Ask for all that Telegram still holds: what is stored already is known by its id. Numbers may start anew."""
    return None


async def serve(settings: Settings, works: Works, poller: Poller, beside: Coroutine[None, None, None]) -> None:
    """Doors open, work resumed, updates fetched, until told to stop; then what is on the wire is finished."""
    doors = Doors(create_app(_always), *settings.host_and_port)
    await doors.open()
    await works.start()
    tasks = [asyncio.create_task(poller.run()), asyncio.create_task(beside)]
    log.info("running", doors=doors.address, channels=list(works.channels))
    await until_told()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await works.stop()
    await doors.close()


async def _introduce(telegram: Telegram, username: list[str]) -> None:
    """Learn our name for join links and tell Telegram the commands, again and again until it listens."""
    wait = 1
    while True:
        try:
            username[:] = [await telegram.me()]
            await telegram.set_commands([(e.names[0], e.does) for e in dict.fromkeys(BOOK.values()) if e.does])
        except Exception as error:  # noqa: BLE001 - the bot works without it; whatever failed is tried again
            log.warning("not_introduced", error=type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 60)
        else:
            return


async def _always() -> bool:
    return True


async def _ready_store(store: Store) -> None:
    """SQLite migrates itself; PostgreSQL is migrated by its keeper."""
    if store.is_sqlite:
        await upgrade(store)
    elif not await is_current(store):
        raise CannotStart("NHACVIEC_DATABASE_URL: cơ sở dữ liệu chưa cập nhật; chạy: nhacviec migrate")


@contextlib.contextmanager
def alone(store: Store) -> Iterator[None]:
    """On SQLite one process runs; a second one refuses."""
    if store.path is None:
        yield
        return
    lock = Path(f"{store.path}.lock").open("a")  # noqa: SIM115 - held until the process ends
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise CannotStart(f"Đã có một tiến trình đang chạy trên {store.path.name}") from None
    try:
        yield
    finally:
        lock.close()


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
    doors = Doors(create_app(_always, pages.routes()), host, port)
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


async def until_told() -> None:
    """Wait for SIGTERM or SIGINT."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    await told.wait()
