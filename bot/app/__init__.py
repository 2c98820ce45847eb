"""Joins the rooms: the real clock, the real channels, the real store. The only package that builds real things."""

from bot.app.demo import demo
from bot.app.office import run_office
from bot.app.real import real_clock
from bot.app.starting import CannotStart, alone, configure_logging, looped, met
from bot.app.works import Works
from bot.settings import Settings
from domain.time import Clock

__all__ = ["CannotStart", "Works", "alone", "demo", "looped", "met", "real_clock", "run"]


async def run(settings: Settings, clock: Clock = real_clock) -> None:
    """Run until told to stop. Without any token: the local chat."""
    configure_logging(settings.log_format)
    if settings.telegram_token is None and settings.zalo_token is None:
        if settings.database_url is not None:
            raise CannotStart(
                "NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN: chưa có mã bot; "
                "bỏ NHACVIEC_DATABASE_URL để chạy trò chuyện thử"
            )
        await demo(settings)
        return
    await run_office(settings, clock)
