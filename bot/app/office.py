"""A real office: Telegram, Zalo or both over the store of the settings."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack

import structlog

from bot import pictures
from bot.app.on_telegram import OnTelegram
from bot.app.on_zalo import OnZalo
from bot.app.starting import alone, listen_for_the_end, open_doors, ready_store, settle_memory
from bot.app.vendor import Ears, Vendor
from bot.app.works import Works
from bot.settings import Settings
from bot.watching import health, metrics
from bot.web import create_app
from data.store import Store
from domain.time import Clock

log = structlog.get_logger()


async def run_office(settings: Settings, clock: Clock) -> None:
    """Run until told to stop. Raises `CannotStart`."""
    told = listen_for_the_end()
    store = Store(settings.store_url)
    vendors = _vendors(settings, store)
    try:
        with alone(store):
            await ready_store(store)
            for vendor in vendors:
                await vendor.recall()
            works = Works(
                store,
                clock,
                {vendor.channel.name: vendor.channel for vendor in vendors},
                stewards=settings.stewards,
                unmanaged=not settings.stewards,
                public_url=settings.public_url,
                fetch={vendor.channel.name: vendor.fetch for vendor in vendors if vendor.fetch is not None},
                ways=lambda code, group: tuple(vendor.way(code, group) for vendor in vendors),
                crew=vendors[0].crew,
                window=settings.on_the_wire,
            )
            ears = [vendor.ears(works) for vendor in vendors]
            async with AsyncExitStack() as opened:
                for vendor in vendors:
                    await vendor.open()
                    opened.push_async_callback(vendor.close)
                settle_memory()
                await serve(settings, works, ears, told)
    finally:
        await store.close()


def _vendors(settings: Settings, store: Store) -> list[Vendor]:
    """Those of which a token is set; all processes of a store should have the same."""
    found: list[Vendor] = []
    if settings.telegram_token is not None:
        found.append(OnTelegram(settings, settings.telegram_token.get_secret_value(), store))
    if settings.zalo_token is not None:
        found.append(OnZalo(settings, settings.zalo_token, store))
    return found


async def serve(settings: Settings, works: Works, ears: Sequence[Ears], told: asyncio.Event) -> None:
    """Doors open, work resumed, updates taken in, until told to stop; then what is on the wire is finished."""

    async def wrong() -> Sequence[str]:
        deaf = [name for name, one in zip(works.channels, ears, strict=True) if one.deaf()]
        return list(dict.fromkeys([*await works.wrong(), *deaf]))

    routes = [route for one in ears for route in one.routes]
    if settings.public_url is not None:
        routes += pictures.doors(works.store, works.clock)
    doors = open_doors(
        create_app([*health(wrong), *metrics(works.counts.registry, works.numbers), *routes]), settings.host_and_port
    )
    await doors.open()
    await works.start()
    tasks = [asyncio.create_task(run()) for one in ears for run in one.runs]
    log.info("running", doors=doors.address, channels=list(works.channels))
    await told.wait()
    works.ending = True
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await doors.close()
    await works.stop()
