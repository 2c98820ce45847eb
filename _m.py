import asyncio, sys, time
from datetime import timedelta
from pathlib import Path
from benchmarks.filling import fill, DUE_AT
from bot.app.works import Works
from bot.channels.telegram.channel import Telegram, build_bot
from bot.app.starting import configure_logging
from data.store import Store
from data.migrate import upgrade
from data import sending
from data.sending import Left
from jobs import plan
from bot.messages import render
import structlog


async def main():
    configure_logging("text")
    for f in ("/tmp/m.db", "/tmp/m.db-wal", "/tmp/m.db-shm"):
        Path(f).unlink(missing_ok=True)
    store = Store("sqlite:////tmp/m.db")
    await upgrade(store)
    await fill(store, 6000, 6000)
    await plan.tick(store, DUE_AT - timedelta(minutes=5))
    tg = Telegram(build_bot("1:x", "http://x"), float("inf"))
    works = Works(store, lambda: DUE_AT + timedelta(seconds=1), {"telegram": tg})
    d = works.dispatcher
    now = works.clock()

    def t(name, f, n):
        a = time.perf_counter()
        r = f()
        e = time.perf_counter() - a
        print(f"{name:20s} {e / n * 1e6:7.0f} us", file=sys.stderr)
        return r

    claimed = []
    a = time.perf_counter()
    while True:
        c = await store.at_once(lambda b: d._claim_in(b, now, 32))
        if not c:
            break
        claimed += c
    print("claim32", (time.perf_counter() - a) / len(claimed) * 1e6, len(claimed), file=sys.stderr)
    t("split", lambda: [tg.split(c, m.id) for m, c in claimed], len(claimed))
    log = structlog.get_logger()
    t(
        "log",
        lambda: [log.info("delivered", outbox=m.id, channel="telegram", klass="DIGEST", ms=3) for m, c in claimed],
        len(claimed),
    )
    t("count", lambda: [works.counts.delivered("telegram", "digest", 0.3) for m, c in claimed], len(claimed))
    a = time.perf_counter()
    for i in range(0, len(claimed), 16):
        ls = [Left(m, c, ("123",), True) for m, c in claimed[i : i + 16]]
        await store.at_once(lambda b: sending.acknowledge(b, d.presence.name, ls, now))
    print("ack16", (time.perf_counter() - a) / len(claimed) * 1e6, file=sys.stderr)
    await store.close()


asyncio.run(main())
