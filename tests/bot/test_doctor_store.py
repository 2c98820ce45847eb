"""What `nhacviec doctor` sees of the store: can it be used, do messages leave, who hears them."""

import asyncio
import shutil
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from pydantic import SecretStr

from bot.app.doctor import _store, known
from bot.app.starting import alone
from bot.doctor import store as judging
from bot.doctor.check import Check, State, Topic, line
from bot.settings import Settings
from data import calendar, outbox, people
from data.reach import Bar, Place, place
from data.store import Store
from domain.delivery import Class, Content
from domain.people import Role
from tests.conftest import Bench, Postgres

NOON = datetime(2026, 11, 9, 5, tzinfo=UTC)


async def _seen(url: str, now: datetime = NOON) -> dict[Topic, list[Check]]:
    found: dict[Topic, list[Check]] = {}
    for check in await _store(Settings(database_url=SecretStr(url)), now):
        found.setdefault(check.topic, []).append(check)
    return found


async def _of(bench: Bench, topic: Topic, now: datetime = NOON) -> str:
    checks = judging.checks(await known(bench.store, now), now)
    return "\n".join(line(check) for check in checks if check.topic is topic)


async def _at_step(store: Store, step: str) -> None:
    async with store.engine.begin() as connection:
        await connection.execute(sa.text("UPDATE alembic_version SET version_num = :step"), {"step": step})


async def test_a_store_of_our_schema_is_shown_without_its_login(store: Store) -> None:
    (check,) = (await _seen(store.url))[Topic.DATABASE]
    assert check.state is State.OK
    assert check.seen.startswith("SQLite " if store.is_sqlite else "PostgreSQL ")
    assert ", lược đồ 00" in check.seen
    assert "postgres:" not in check.seen


async def test_an_older_store_is_migrated_by_run_or_by_its_keeper_and_a_newer_one_by_neither(store: Store) -> None:
    await _at_step(store, "0001")
    (check,) = (await _seen(store.url))[Topic.DATABASE]
    assert check.state is (State.WARNING if store.is_sqlite else State.PROBLEM)
    assert "nhacviec migrate" in (check.advice or "")
    await _at_step(store, "9999")
    (check,) = (await _seen(store.url))[Topic.DATABASE]
    assert check.state is State.PROBLEM
    assert "mới hơn phần mềm" in check.seen


async def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    (check,) = (await _seen(f"sqlite:///{tmp_path}/not/yet.db"))[Topic.DATABASE]
    assert check.state is State.WARNING
    assert "lần chạy đầu sẽ tạo" in check.seen
    assert not (tmp_path / "not").exists()


async def test_a_file_of_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("no database " * 1000)
    (check,) = (await _seen(f"sqlite:///{tmp_path}/x.db"))[Topic.DATABASE]
    assert check.state is State.PROBLEM
    assert "đã hỏng" in check.seen


async def test_the_doctor_looks_on_while_the_bot_holds_its_lock(tmp_path: Path, sqlite_model: Path) -> None:
    shutil.copy(sqlite_model, tmp_path / "t.db")
    held = Store(f"sqlite:///{tmp_path}/t.db")
    with alone(held):
        assert (await _seen(held.url))[Topic.DATABASE][0].state is State.OK
    await held.close()


async def test_a_store_that_breaks_under_the_questions_is_told_instead_of_them(
    tmp_path: Path, sqlite_model: Path
) -> None:
    shutil.copy(sqlite_model, tmp_path / "t.db")
    spoilt = sqlite3.connect(tmp_path / "t.db", isolation_level=None)
    spoilt.execute("DROP TABLE outbox")
    spoilt.close()
    found = await _seen(f"sqlite:///{tmp_path}/t.db")
    assert found.keys() == {Topic.DATABASE}
    assert found[Topic.DATABASE][0].state is State.PROBLEM


async def test_a_file_that_stays_locked_is_told_in_time(
    tmp_path: Path, sqlite_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app.doctor.PATIENCE", timedelta(seconds=0.2))
    monkeypatch.setattr("data.store.BUSY_MS", 100)
    shutil.copy(sqlite_model, tmp_path / "t.db")
    writer = sqlite3.connect(tmp_path / "t.db", isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    (check,) = (await _seen(f"sqlite:///{tmp_path}/t.db"))[Topic.DATABASE]
    writer.close()
    assert check.state is State.PROBLEM


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@asynccontextmanager
async def _silent() -> AsyncIterator[int]:
    """A server that takes connections and says nothing."""
    done = asyncio.Event()

    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        yield listening.sockets[0].getsockname()[1]
        done.set()


async def test_a_server_that_cannot_be_reached_is_told_without_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    async with _silent() as mute:
        for where, words in (
            (f"127.0.0.1:{_free_port()}/x", "không nhận kết nối"),
            ("127.0.0.1:port/x", "NHACVIEC_DATABASE_URL không đọc được"),
            ("/x?host=/no/such/folder", "không nhận kết nối"),
            (f"127.0.0.1:{mute}/x", "không trả lời kịp"),
        ):
            if str(mute) in where:
                monkeypatch.setattr("bot.app.doctor.PATIENCE", timedelta(seconds=0.3))
            (check,) = (await _seen(f"postgresql://reader:hard-2-guess@{where}"))[Topic.DATABASE]
            assert check.state is State.PROBLEM
            assert words in check.seen
            assert "hard-2-guess" not in line(check)
            assert "reader" not in line(check)


async def test_a_database_that_is_not_there_is_told(postgres: Postgres) -> None:
    url = str(sa.engine.make_url(postgres.uri).set(database="nowhere").render_as_string(hide_password=False))
    (check,) = (await _seen(url))[Topic.DATABASE]
    assert "không có cơ sở dữ liệu này" in check.seen
    assert "nowhere" in check.seen


def test_an_address_is_shown_by_host_and_name_alone() -> None:
    assert place("postgresql://u:p@db.example.vn:6432/nv") == Place("PostgreSQL", "db.example.vn:6432/nv")
    assert place("postgresql:///nv?host=/run/pg") == Place("PostgreSQL", "/run/pg/nv")
    assert place("sqlite:///var/nv.db") == Place("SQLite", "var/nv.db", Path("var/nv.db"))
    assert place("sqlite://") is Bar.ADDRESS
    assert {bar for bar in Bar if bar is not Bar.NO_FILE} == set(judging.BARS)


async def _put(bench: Bench, key: str, due_at: datetime) -> int:
    async with bench.store.begin() as session:
        lan = await people.address_at(session, "telegram", "lan")
        put = await outbox.put(session, lan.id, Class.NOTICE, key, Content(("x",)), NOON - timedelta(days=1), due_at)
        assert put is not None
        return put


async def _set(bench: Bench, row_id: int, **values: object) -> None:
    changed = ", ".join(f"{name} = :{name}" for name in values)
    async with bench.store.engine.begin() as connection:
        await connection.execute(sa.text(f"UPDATE outbox SET {changed} WHERE id = :id"), values | {"id": row_id})


async def test_messages_that_should_have_left_are_counted_with_the_reason(bench: Bench) -> None:
    assert await _of(bench, Topic.SENDING) == (
        "[LƯU Ý] Gửi tin: chưa gửi được tin nào → Cách xử lý: gửi /start cho bot khi nhacviec run đang chạy"
    )
    await bench.say("lan", "/help")
    assert await _of(bench, Topic.SENDING) == "[ĐẠT]   Gửi tin: lần gửi được gần nhất 09:00 ngày 09/11/2026"

    soon = await _put(bench, "soon", NOON + timedelta(minutes=5))
    assert (await _of(bench, Topic.SENDING)).startswith("[ĐẠT]")
    await _set(bench, soon, attempts=2, last_error="too many requests")
    assert "1 tin đang chờ gửi lại: too many requests" in await _of(bench, Topic.SENDING)

    await _put(bench, "almost late", NOON - timedelta(minutes=9))
    assert (await _of(bench, Topic.SENDING)).startswith("[LƯU Ý]")
    late = await _put(bench, "later", NOON - timedelta(minutes=25))
    await _set(bench, late, last_error="the token was rejected")
    told = await _of(bench, Topic.SENDING)
    assert told.startswith("[LỖI]   Gửi tin: 1 tin quá giờ chưa gửi, lâu nhất 25 phút; lý do gần nhất: the token was")
    await _set(bench, late, last_error=None)
    assert "lý do gần nhất: too many requests" in await _of(bench, Topic.SENDING)  # of the one that holds it back


async def test_units_that_nobody_hears_for_are_listed_with_what_to_do(bench: Bench) -> None:
    assert (await _of(bench, Topic.PEOPLE)).startswith("[ĐẠT]")
    for code in ("CAP", "ĐTN", "P.KT"):
        await bench.say("hoa", f"/giao {code}; Báo cáo nhanh; hạn 30/11/2026")
    told = await _of(bench, Topic.PEOPLE)
    assert "2 đơn vị chủ trì chưa có ai kết nối: CAP, ĐTN" in told
    assert "/moi CAP" in told

    for name in ("quan", "nam"):  # the officer of P.KT, and the leader
        async with bench.store.begin() as session:
            there = await people.address_at(session, "telegram", name)
            await people.set_address(session, there.id, status="blocked")
    told = await _of(bench, Topic.PEOPLE)
    assert "3 đơn vị chủ trì chưa có ai kết nối: P.KT, CAP, ĐTN" in told
    assert "cơ quan chưa có lãnh đạo: PMC1 → Cách xử lý: nhắn cho bot: /moi PMC1 leader" in told
    assert "2 người đã chặn bot" in told
    await bench.connect("binh", Role.LEADER, "PMC1")
    assert "lãnh đạo" not in await _of(bench, Topic.PEOPLE)


async def test_no_more_than_ten_codes_are_listed(bench: Bench) -> None:
    listed = judging._codes([f"D{n}" for n in range(13)])
    assert listed == "D0, D1, D2, D3, D4, D5, D6, D7, D8, D9 và 3 nơi khác"


async def test_an_empty_installation_is_told_how_to_begin(store: Store) -> None:
    found = await _seen(store.url)
    assert "/donvi add" in (found[Topic.PEOPLE][0].advice or "")
    assert Topic.CALENDAR not in found


async def test_the_next_year_is_asked_for_from_november(bench: Bench) -> None:
    october = datetime(2026, 10, 31, 16, 59, tzinfo=UTC)  # a minute before midnight in Viet Nam
    assert (await _of(bench, Topic.CALENDAR, october)).count("chưa nhập lịch nghỉ năm 2026") == 1
    assert "2027" not in await _of(bench, Topic.CALENDAR, october)
    assert "năm 2027 (chỉ có ngày lễ chung): PMC1" in await _of(bench, Topic.CALENDAR, october + timedelta(minutes=1))
    async with bench.store.begin() as session:
        for year in (2026, 2027):
            await calendar.set_day(session, bench.units["PMC1"].id, date(year, 1, 2), working=False, now=bench.clock())
    assert await _of(bench, Topic.CALENDAR) == "[ĐẠT]   Lịch nghỉ: đã có ngày nghỉ riêng"
