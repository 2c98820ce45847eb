import asyncio
import cProfile
import json
import os
import pstats
import subprocess
import sys
import time
import urllib.request
from datetime import timedelta
from pathlib import Path

from benchmarks.filling import DUE_AT, fill
from bot.app.starting import configure_logging
from bot.app.works import Works
from bot.channels.telegram.channel import Telegram, build_bot
from data.migrate import upgrade
from data.store import Store
from jobs import plan
from tests.standin.crowd import TOKEN

N = int(os.environ.get("N", 10000))
W = int(os.environ.get("W", 32))
RATE = float(os.environ.get("RATE", "inf"))


def ctl(url, what, body=None):
    return json.loads(
        urllib.request.urlopen(
            urllib.request.Request(
                url + "/control/" + what, data=json.dumps(body).encode() if body is not None else None
            )
        ).read()
    )


async def main():
    import gc; gc.collect(); gc.freeze(); gc.set_threshold(int(os.environ.get("GC","700")), 20, 50)
    configure_logging(os.environ.get("LOG", "text"))
    p = subprocess.Popen([sys.executable, "-m", "tests.standin.crowd"], stdout=subprocess.PIPE, text=True)
    url = p.stdout.readline().strip()
    db = os.environ.get("DB") or "sqlite:////tmp/b.db"
    if db.startswith("sqlite"):
        for f in ("/tmp/b.db", "/tmp/b.db-wal", "/tmp/b.db-shm"):
            Path(f).unlink(missing_ok=True)
    store = Store(db)
    await upgrade(store)
    t = time.perf_counter()
    await fill(store, N, N)
    print("fill", time.perf_counter() - t, file=sys.stderr)
    if os.environ.get("LAT"):
        ctl(url, "set", {"latency": float(os.environ["LAT"])})
    base = DUE_AT - timedelta(seconds=1)
    zero = time.perf_counter()
    t = time.perf_counter()
    c = time.process_time()
    n = await plan.tick(store, DUE_AT - timedelta(minutes=5))
    print("plan", n, time.perf_counter() - t, "cpu", time.process_time() - c, file=sys.stderr)
    clock = lambda: DUE_AT + timedelta(seconds=time.perf_counter() - zero)
    tg = Telegram(build_bot(TOKEN, url, connections=W + 8), RATE)
    await tg.open()
    works = Works(store, clock, {"telegram": tg}, window=W)
    zero = time.perf_counter()
    t = time.perf_counter()
    c = time.process_time()
    if os.environ.get("PROF"):
        pr = cProfile.Profile()
        pr.enable()
    run = asyncio.create_task(works.dispatcher.run())
    while True:
        await asyncio.sleep(0.02)
        if works.counts._sent.labels("telegram", "digest")._value.get() >= N:
            break
        if time.perf_counter() - t > 60:
            break
    e = time.perf_counter() - t
    if os.environ.get("PROF"):
        pr.disable()
        pstats.Stats(pr, stream=sys.stderr).sort_stats("cumtime").print_stats(45)
    k = ctl(url, "counts")
    print(f"{N / e:.0f}/s  {e:.2f}s cpu {(time.process_time() - c) / N * 1e6:.0f} us/msg", k, file=sys.stderr)
    await works.dispatcher.stop()
    run.cancel()
    await tg.close()
    await store.close()
    p.kill()


import uvloop; uvloop.run(main())
