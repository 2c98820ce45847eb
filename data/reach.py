"""Whether a store can be reached and has our schema, asked without making or migrating it."""

import asyncio
import os
import socket
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import asyncpg
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from data.migrate import stands_at, steps
from data.store import Store, driver_url

Known = TypeVar("Known")


class Bar(StrEnum):
    """What keeps us from a store."""

    ADDRESS = "address"
    NO_FILE = "no file"
    CANNOT_OPEN = "cannot open"
    NOT_A_DATABASE = "not a database"
    NO_HOST = "no host"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    PASSWORD = "password"  # noqa: S105 - the name of a reason
    NO_DATABASE = "no database"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """A store's address as it may be shown: the engine's name, and a path or host and database without the user."""

    engine: str
    shown: str
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Schema:
    """`at`: the step a store is at, None where there is none; `head`: the step this code was written for."""

    at: str | None
    head: str
    known: bool

    @property
    def current(self) -> bool:
        return self.at == self.head


def place(url: str) -> Place | Bar:
    """Where an address of the settings leads; `Bar.ADDRESS` when it cannot be read."""
    try:
        read = make_url(driver_url(url))
    except (ArgumentError, ValueError):
        return Bar.ADDRESS
    if not read.drivername.startswith("sqlite"):
        return Place("PostgreSQL", _host(read))
    return Place("SQLite", read.database, Path(read.database)) if read.database else Bar.ADDRESS


def _host(read: URL) -> str:
    asked = read.query.get("host", "")  # a socket folder stands there
    host = read.host or (asked if isinstance(asked, str) else asked[0]) or "máy này"
    return f"{host}{f':{read.port}' if read.port else ''}/{read.database or ''}"


def barred(where: Place) -> Bar | None:
    """What can be told of a SQLite file without opening it: opening would make it."""
    if where.path is None:
        return None
    folder = next(folder for folder in where.path.absolute().parents if folder.exists())
    if not os.access(folder, os.W_OK):  # the log and the lock stand beside the file
        return Bar.CANNOT_OPEN
    if not where.path.exists():
        return Bar.NO_FILE
    return None if os.access(where.path, os.R_OK | os.W_OK) else Bar.CANNOT_OPEN


async def asked(question: Awaitable[Known], patience: timedelta) -> Known | Bar:
    """What a question to a store gives, or why it could not be asked within `patience`."""
    try:
        async with asyncio.timeout(patience.total_seconds()):
            return await question
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told in a word; its own may hold the address
        return _bar(error)


async def schema(store: Store, patience: timedelta) -> Schema | Bar:
    return await asked(_schema(store), patience)


async def _schema(store: Store) -> Schema:
    async with store.engine.connect() as connection:
        at = await connection.run_sync(stands_at)
    known = steps()
    return Schema(at, known[-1], at is None or at in known)


KINDS: tuple[tuple[type[BaseException], Bar], ...] = (
    (TimeoutError, Bar.TIMEOUT),
    (socket.gaierror, Bar.NO_HOST),
    (ConnectionError, Bar.REFUSED),
    (FileNotFoundError, Bar.REFUSED),  # the socket of a server that is not there
    (asyncpg.InvalidAuthorizationSpecificationError, Bar.PASSWORD),  # a wrong password is one
    (asyncpg.InvalidCatalogNameError, Bar.NO_DATABASE),
)
PHRASES = (
    ("not a database", Bar.NOT_A_DATABASE),
    ("malformed", Bar.NOT_A_DATABASE),
    ("unable to open", Bar.CANNOT_OPEN),
    ("readonly", Bar.CANNOT_OPEN),
)


def _bar(error: BaseException) -> Bar:
    causes = [error]
    while (cause := causes[-1].__cause__ or getattr(causes[-1], "orig", None)) is not None and cause not in causes:
        causes.append(cause)
    for kind, bar in KINDS:
        if any(isinstance(one, kind) for one in causes):
            return bar
    words = " ".join(str(one).lower() for one in causes)
    return next((bar for phrase, bar in PHRASES if phrase in words), Bar.OTHER)
