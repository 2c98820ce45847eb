"""The local chat: the demo programme, a clock one can move, a store of its own."""

from zoneinfo import ZoneInfo

import structlog

from bot.app.real import real_clock
from bot.app.starting import CannotStart, alone, listen_for_the_end, met, open_doors
from bot.app.telling import Telling
from bot.channels.local.channel import LocalChannel
from bot.channels.local.pages import LocalPages
from bot.settings import Settings
from bot.watching import health, nothing_wrong
from bot.web import create_app
from data.migrate import upgrade
from data.store import Store

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
            await met(store)
            await upgrade(store)
            await _run_demo(settings, store, host, port)
    finally:
        await store.close()


async def _run_demo(settings: Settings, store: Store, host: str, port: int) -> None:
    told = listen_for_the_end()
    channel = LocalChannel()
    telling = await Telling.of(store, real_clock, channel)
    pages = LocalPages(telling, channel, ZoneInfo(settings.timezone))
    doors = open_doors(create_app([*health(nothing_wrong), *pages.routes()]), (host, port))
    await telling.start()
    await doors.open()
    log.info("running", doors=doors.address, channels=["local"])
    print(f"Mở trình duyệt: {doors.address}", flush=True)  # noqa: T201 - the one thing a newcomer has to see
    await told.wait()
    pages.close()
    await telling.stop()
    await doors.close()
