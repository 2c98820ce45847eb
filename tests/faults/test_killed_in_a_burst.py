"""A crowded morning, and processes that are killed, told to end, frozen, started twice: nothing is lost."""

import asyncio
import os
import random
import shutil
import signal
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from data.store import Store
from tests.standin.burst import ROOT, Burst, crowded
from tests.standin.forker import Forker

PEOPLE = 700
WINDOW = 32
KILLS = 7


async def test_kill_minus_nine_in_a_burst_loses_nothing_and_repeats_at_most_what_was_on_the_wire(burst: Burst) -> None:
    burst.at("2026-11-18 08:00:01")
    await burst.fill(PEOPLE, PEOPLE)
    chance = random.Random(3)
    before = 0
    for _ in range(KILLS):
        process = burst.start()
        before = (await burst.arrived(before + chance.randrange(10, 60)))["messages"]
        burst.end(process)
    burst.start()
    found = await burst.arrived(PEOPLE)
    await burst.settled()
    assert found["messages"] == PEOPLE
    assert found["arrivals"] - PEOPLE <= KILLS * WINDOW
    assert found["most_copies"] <= 3


async def test_sigterm_in_a_burst_loses_nothing_and_repeats_nothing(burst: Burst) -> None:
    burst.at("2026-11-18 08:00:01")
    await burst.fill(PEOPLE, PEOPLE)
    await burst.rules(latency=0.05)
    chance = random.Random(4)
    before = 0
    for _ in range(KILLS):
        process = burst.start()
        before = (await burst.arrived(before + chance.randrange(10, 60)))["messages"]
        os.kill(process.pid, signal.SIGTERM)
        await burst.ended(process, seconds=12)
        assert await burst.asked("SELECT count(*) FROM outbox WHERE state = 'leased'") == 0
    burst.start()
    await burst.arrived(PEOPLE)
    await burst.settled()
    found = await burst.counts()
    assert (found["messages"], found["arrivals"]) == (PEOPLE, PEOPLE)


async def test_three_replicas_send_each_message_once(shared_burst: Burst) -> None:
    burst = shared_burst
    burst.at("2026-11-18 07:59:52")
    await burst.fill(PEOPLE, PEOPLE)
    for _ in range(3):
        burst.start()
    await burst.arrived(PEOPLE)
    await burst.settled()
    found = await burst.counts()
    assert (found["messages"], found["arrivals"]) == (PEOPLE, PEOPLE)


async def test_what_a_killed_replica_held_is_sent_by_the_others_without_a_restart(shared_burst: Burst) -> None:
    burst = shared_burst
    burst.at("2026-11-18 08:00:01")
    await burst.fill(PEOPLE, PEOPLE)
    await burst.rules(latency=0.1)
    killed = [burst.start() for _ in range(3)]
    before = (await burst.arrived(100))["messages"]
    burst.end(killed[1])
    async with asyncio.timeout(15):
        await burst.arrived(PEOPLE)
        await burst.settled()
    found = await burst.counts()
    assert before < found["messages"] == PEOPLE
    assert found["arrivals"] - PEOPLE <= WINDOW


async def test_a_replica_frozen_past_its_lease_changes_nothing_when_it_wakes(shared_burst: Burst) -> None:
    burst = shared_burst
    burst.at("2026-11-18 08:00:01")
    await burst.fill(PEOPLE, PEOPLE)
    await burst.rules(latency=0.1)
    frozen = burst.start()
    await burst.arrived(40)
    os.kill(frozen.pid, signal.SIGSTOP)
    burst.start()
    await burst.arrived(PEOPLE)
    await burst.settled()
    os.kill(frozen.pid, signal.SIGCONT)
    await asyncio.sleep(1.5)
    found = await burst.counts()
    assert found["messages"] == PEOPLE
    assert found["arrivals"] - PEOPLE <= WINDOW
    assert await burst.asked("SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0


async def test_on_sqlite_a_second_process_refuses_to_start_and_says_why(
    crowd: str, sqlite_model: Path, tmp_path: Path, forker: Forker
) -> None:
    store = Store(f"sqlite:///{shutil.copy(sqlite_model, tmp_path / 't.db')}")
    async with crowded(crowd, store, tmp_path, forker) as burst:
        burst.at("2026-11-18 07:00:00")
        await burst.fill(1, 1)
        burst.start()
        await burst.logged("running")
        command = [sys.executable, "-m", "bot", "run"]
        second = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=burst.environment, stderr=PIPE)
        _, said = await asyncio.wait_for(second.communicate(), 60)
    assert second.returncode == 2
    assert "Đã có một tiến trình đang chạy" in said.decode()
