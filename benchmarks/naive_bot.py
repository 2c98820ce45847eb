"""The bot our users would write instead: one APScheduler job a reminder, python-telegram-bot as it comes."""

import asyncio
import logging
import pickle
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import create_engine, text
from telegram import Bot, Update
from telegram.request import BaseRequest

TOKEN = "123456:naive"
FIRST_CHAT = 1_000_000
HANDLER_SECONDS = 0.02
BULK = 1_000

speaking: list[Bot] = []  # a stored job finds its function by name, and the function its bot here


async def remind(chat: int, words: str) -> None:
    """What a job does when its time has come."""
    await speaking[0].send_message(chat, words)


async def serve(database: str, api: str, client: str) -> None:
    """Run the stored jobs for ever. `client`: "default" is PTB's own HTTP client, "aiohttp" ours."""
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)  # a traceback for each lost job would only slow it
    async with Bot(TOKEN, base_url=f"{api}/bot", request=_request(client)) as bot:
        speaking.append(bot)
        _scheduler(database, "default").start()
        print("ready", flush=True)
        await asyncio.Event().wait()


async def fill(database: str, count: int, due: float, *, texts: str, misfire: str, bulk: bool) -> float:
    """Replace the stored jobs by `count` new ones, all due at one instant (epoch seconds); gives the seconds it took.

    The scheduler is paused, which is its best case. `misfire`: "default" drops a job that is a second late, "none"
    never. `bulk` writes the same rows without asking the scheduler for each, for a store that only has to be full.
    """
    store = SQLAlchemyJobStore(url=_with_driver(database))
    scheduler = _scheduler(database, misfire, store)
    scheduler.start(paused=True)
    scheduler.remove_all_jobs()
    began = time.perf_counter()
    run_date = datetime.fromtimestamp(due, UTC)
    for number in range(1 if bulk else count):
        scheduler.add_job(remind, "date", run_date=run_date, args=_words(number, texts))
    if bulk:
        _write_like_the_first(store, count, texts)
    return time.perf_counter() - began


def stored(database: str) -> int:
    """How many jobs the store still has."""
    engine = create_engine(_with_driver(database))
    with engine.begin() as connection:
        found = connection.execute(text("SELECT count(*) FROM apscheduler_jobs")).scalar_one()
    engine.dispose()
    return int(found)


async def hear(database: str, api: str, port: int) -> None:
    """Run PTB's own webhook server for ever, with a handler that works 20 ms and writes down that it has (SQLite)."""
    from telegram.ext import Application, MessageHandler, filters

    heard = sqlite3.connect(database)
    heard.execute("CREATE TABLE IF NOT EXISTS heard (update_id INTEGER NOT NULL)")

    async def handle(update: Update, _: object) -> None:
        await asyncio.sleep(HANDLER_SECONDS)
        with heard:
            heard.execute("INSERT INTO heard VALUES (?)", (update.update_id,))

    application = Application.builder().token(TOKEN).base_url(f"{api}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, handle))
    async with application:
        await application.start()
        assert application.updater is not None
        here = f"http://127.0.0.1:{port}/hook"
        await application.updater.start_webhook("127.0.0.1", port, "hook", webhook_url=here)
        print("ready", flush=True)
        await asyncio.Event().wait()


def _scheduler(database: str, misfire: str, store: SQLAlchemyJobStore | None = None) -> AsyncIOScheduler:
    defaults = {} if misfire == "default" else {"misfire_grace_time": None}
    stores = {"default": store or SQLAlchemyJobStore(url=_with_driver(database))}
    return AsyncIOScheduler(jobstores=stores, job_defaults=defaults, timezone=UTC)


def _with_driver(database: str) -> str:
    return database.replace("postgresql://", "postgresql+psycopg://", 1)


def _request(client: str) -> BaseRequest | None:
    if client == "default":
        return None
    from bot.channels.telegram.request import AiohttpRequest

    return AiohttpRequest(connections=32)


def _words(number: int, texts: str) -> tuple[int, str]:
    """The chat and the text of the reminder with this number."""
    return FIRST_CHAT + number, f"Nhắc việc: [{number if texts == 'unique' else 0}] đến hạn hôm nay."


def _write_like_the_first(store: SQLAlchemyJobStore, count: int, texts: str) -> None:
    first = store.get_all_jobs()[0]
    rows = list(_rows(first.__getstate__(), count, texts))
    with store.engine.begin() as connection:
        for start in range(0, len(rows), BULK):
            connection.execute(store.jobs_t.insert(), rows[start : start + BULK])


def _rows(first: dict[str, Any], count: int, texts: str) -> Iterator[dict[str, Any]]:
    for number in range(1, count):
        state = first | {"id": f"{number:032x}", "args": _words(number, texts)}
        yield {
            "id": state["id"],
            "next_run_time": state["next_run_time"].timestamp(),
            "job_state": pickle.dumps(state, pickle.HIGHEST_PROTOCOL),
        }
