"""A real office: Telegram over the store of the settings."""

import asyncio
from collections.abc import Coroutine

import structlog

from bot.app.starting import alone, ready_store, until_told
from bot.app.works import Works
from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.poller import Poller
from bot.settings import Settings
from bot.turn import BOOK
from bot.web import Doors, always, create_app
from data.store import Store
from domain.time import Clock

log = structlog.get_logger()


async def run_office(settings: Settings, token: str, clock: Clock) -> None:
    store = Store(settings.store_url)
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    bot_id = token.split(":", 1)[0]
    username: list[str] = []

    def invitation(code: str) -> str | None:
        return f"https://t.me/{username[0]}?start={code}" if username else None

    try:
        with alone(store):
            await ready_store(store)
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
    doors = Doors(create_app(always), *settings.host_and_port)
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
