"""`nhacviec doctor`: asks the settings, the store, each vendor and the running process, and has the answers judged."""

import asyncio
import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
from dotenv import dotenv_values

from bot.app.real import real_clock
from bot.channels.telegram import probe as telegram_probe
from bot.channels.telegram.probe import Answer
from bot.channels.zalo import probe as zalo_probe
from bot.doctor import process, telegram, zalo
from bot.doctor import settings as of_settings
from bot.doctor import store as of_store
from bot.doctor import way as of_way
from bot.doctor.check import Check, Topic, without
from bot.doctor.process import Life
from bot.settings import Settings, WrongSetting, read_settings
from data import health
from data.reach import Bar, asked, barred, place, schema
from data.store import Store
from domain.people import Role
from domain.time import Clock, local_day

PATIENCE = timedelta(seconds=5)
ENV_FILE = Path(".env")


async def examine(clock: Clock = real_clock) -> Sequence[Check]:
    """All checks, in the order they are read; only the first, a wrong setting, ends them early."""
    try:
        settings = read_settings()
        names = _names()
    except WrongSetting as wrong:
        return [Topic.SETTINGS.problem(str(wrong), "sửa trong .env hoặc biến môi trường")]
    on_telegram, on_zalo, life, of_the_store = await asyncio.gather(
        _telegram(settings, clock),
        _zalo(settings, clock),
        alive(*settings.host_and_port),
        _store(settings, clock()),
    )
    aheads = [
        on_telegram.way.ahead if on_telegram and isinstance(on_telegram.way, Answer) else None,
        on_zalo.ahead if on_zalo else None,
    ]
    found = [
        *of_settings.checks(settings, names, _env_file_mode()),
        *of_the_store,
        of_way.clock(next((ahead for ahead in aheads if ahead is not None), None), clock(), settings.timezone),
        *(telegram.checks(on_telegram, settings, clock(), running=life.running) if on_telegram else ()),
        *(zalo.checks(on_zalo, settings, running=life.running) if on_zalo else ()),
        process.check(life, settings.listen),
    ]
    hidden = of_settings.secrets(settings)
    return [without(hidden, check) for check in found]


async def _telegram(settings: Settings, clock: Clock) -> telegram_probe.Seen | None:
    """Without any token the way there is looked at: it is the first one people try."""
    if settings.telegram_token is None and settings.zalo_token is not None:
        return None
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else None
    return await telegram_probe.look(
        settings.telegram_api_url, token, _proxy(settings), clock, PATIENCE.total_seconds()
    )


async def _zalo(settings: Settings, clock: Clock) -> zalo_probe.Seen | None:
    if settings.zalo_token is None:
        return None
    return await zalo_probe.look(
        settings.zalo_token, settings.zalo_api_url, _proxy(settings), clock, PATIENCE.total_seconds()
    )


def _proxy(settings: Settings) -> str | None:
    return settings.proxy_url.get_secret_value() if settings.proxy_url else None


def _names() -> set[str]:
    """Which `NHACVIEC_…` are set, in the environment or in `.env`, whatever they hold."""
    known = {name.upper() for name in (*os.environ, *dotenv_values(ENV_FILE, encoding="utf-8-sig"))}
    return {name for name in known if name.startswith("NHACVIEC_")}


def _env_file_mode() -> int | None:
    return ENV_FILE.stat().st_mode if ENV_FILE.exists() else None


async def _store(settings: Settings, now: datetime) -> list[Check]:
    where = place(settings.store_url)
    bar = where if isinstance(where, Bar) else barred(where)
    if bar is not None:
        return [of_store.database(where, bar)]
    store = Store(settings.store_url)
    try:
        found = await schema(store, PATIENCE)
        if isinstance(found, Bar) or not found.current:
            return [of_store.database(where, found)]
        told = await asked(known(store, now), PATIENCE)
        if isinstance(told, Bar):
            return [of_store.database(where, told)]
        return [of_store.database(where, found), *of_store.checks(told, now)]
    finally:
        await store.close()


async def known(store: Store, now: datetime) -> of_store.Known:
    async with store.begin() as session:
        years = [(y, await health.offices_without_days(session, y)) for y in of_store.years_to_ask(local_day(now))]
        return of_store.Known(
            sendings=await health.sendings(session, now),
            offices=await health.offices(session),
            unheard=await health.unheard_units(session),
            leaderless=await health.offices_without(session, Role.LEADER),
            adminless=await health.offices_without(session, Role.ADMIN),
            blocked=await health.blocked(session),
            without_days=[(year, codes) for year, codes in years if codes],
        )


async def alive(host: str, port: int) -> Life:
    """What answers where `run` listens; one that listens everywhere is met on the loopback."""
    if port == 0:
        return Life.UNKNOWN
    met = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound
    base = f"http://[{met}]:{port}" if ":" in met else f"http://{met}:{port}"
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE.total_seconds())) as session:
            async with session.get(f"{base}/healthz") as response:
                said = await response.json(content_type=None)
            if not isinstance(said, dict) or said.get("ok") is not True:
                return Life.STRANGER
            async with session.get(f"{base}/readyz") as response:
                return Life.READY if response.ok else Life.NOT_READY
    except aiohttp.ClientConnectorError:
        return Life.NOBODY
    except TimeoutError:
        return Life.SILENT
    except (aiohttp.ClientError, ValueError):
        return Life.STRANGER
