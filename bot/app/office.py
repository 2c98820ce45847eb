"""A real office: Telegram over the store of the settings."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from starlette.routing import BaseRoute

from bot.app.real import real_seconds
from bot.app.starting import alone, listen_for_the_end, open_doors, ready_store, settle_memory
from bot.app.works import Works
from bot.book import BOOK
from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.poller import Poller
from bot.channels.telegram.webhook import Webhook
from bot.settings import Settings
from bot.watching import health, metrics
from bot.web import create_app
from data import keepsakes
from data.posts import Post
from data.store import Store
from domain.time import Clock

log = structlog.get_logger()

SPARE = 8  # connections beside those that send: fetching updates, answering presses


async def run_office(settings: Settings, token: str, clock: Clock) -> None:
    """Run until told to stop. Raises `CannotStart`."""
    told = listen_for_the_end()
    store = Store(settings.store_url)
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    bot_id = token.split(":", 1)[0]
    name = Name(store, bot_id)
    try:
        with alone(store):
            await ready_store(store)
            await name.recall()
            wire = settings.on_the_wire
            bot = build_bot(token, settings.telegram_api_url, connections=wire + SPARE, proxy=proxy)
            telegram = Telegram(bot, settings.telegram_rate)
            works = Works(
                store,
                clock,
                {"telegram": telegram},
                stewards=settings.stewards,
                link=lambda _channel: name.invitation,
                crew=f"send telegram {bot_id}",
                window=wire,
            )
            ears = _webhook(settings, telegram, works, bot_id, name) or _poller(telegram, works, bot_id)
            await telegram.open()
            settle_memory()
            try:
                await serve(settings, works, ears, told, lambda: _introduce(telegram, name))
            finally:
                await telegram.close()
    finally:
        await store.close()


class Name:
    """The bot's own name on Telegram, once it is known; the last known one is kept in the store.

    Whoever hears without it would take a mention in a group for words between others.
    """

    def __init__(self, store: Store, bot_id: str) -> None:
        self._store, self._keepsake = store, f"telegram username {bot_id}"
        self.username: str | None = None
        self.known = asyncio.Event()

    async def recall(self) -> None:
        async with self._store.begin() as session:
            kept = await keepsakes.kept(session, self._keepsake)
        if kept:
            self.username = kept
            self.known.set()

    async def learn(self, username: str) -> None:
        self.username = username
        self.known.set()
        async with self._store.begin() as session:
            await keepsakes.keep(session, self._keepsake, username)

    def invitation(self, code: str, group: bool) -> str | None:
        start = "startgroup" if group else "start"
        return f"https://t.me/{self.username}?{start}={code}" if self.username else None


@dataclass(frozen=True, slots=True)
class Ears:
    """How updates come in: what runs for it beside everything else, what the doors serve for it, whether none come."""

    runs: tuple[Callable[[], Coroutine[Any, Any, None]], ...]
    routes: tuple[BaseRoute, ...] = ()
    deaf: Callable[[], bool] = lambda: False


def _webhook(settings: Settings, telegram: Telegram, works: Works, bot_id: str, name: Name) -> Ears | None:
    """Updates brought to us; every process takes them."""
    if settings.public_url is None or settings.webhook_secret is None:
        return None
    webhook = Webhook(
        telegram,
        works.desk,
        bot=bot_id,
        public_url=settings.public_url,
        secret=settings.webhook_secret.get_secret_value(),
        username=lambda: name.username,
    )

    async def listen() -> None:
        await name.known.wait()
        await webhook.run()

    return Ears((listen,), tuple(webhook.routes()))


def _poller(telegram: Telegram, works: Works, bot_id: str) -> Ears:
    """Updates fetched, by one process of those that share a store."""
    post = Post(works.store, f"poll telegram {bot_id}")
    poller = Poller(telegram, works.desk, bot=bot_id, seconds=real_seconds)
    return Ears((post.keep, lambda: post.while_held(poller.run)), deaf=lambda: post.held and poller.deaf)


async def serve(
    settings: Settings, works: Works, ears: Ears, told: asyncio.Event, beside: Callable[[], Coroutine[Any, Any, None]]
) -> None:
    """Doors open, work resumed, updates taken in, until told to stop; then what is on the wire is finished."""

    async def wrong() -> Sequence[str]:
        return [*await works.wrong(), *(["telegram"] if ears.deaf() else [])]

    doors = open_doors(
        create_app([*health(wrong), *metrics(works.counts.registry, works.numbers), *ears.routes]),
        settings.host_and_port,
    )
    await doors.open()
    await works.start()
    tasks = [asyncio.create_task(one()) for one in (*ears.runs, beside)]
    log.info("running", doors=doors.address, channels=list(works.channels))
    await told.wait()
    works.ending = True
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await doors.close()
    await works.stop()


async def _introduce(telegram: Telegram, name: Name) -> None:
    """Learn our name for join links and tell Telegram the commands, again and again until it listens."""
    wait = 1
    while True:
        try:
            await name.learn(await telegram.me())
            await telegram.set_commands([(e.names[0], e.does) for e in dict.fromkeys(BOOK.values()) if e.does])
        except Exception as error:  # noqa: BLE001 - the bot works without it; whatever failed is tried again
            log.warning("not_introduced", error=type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 60)
        else:
            return
