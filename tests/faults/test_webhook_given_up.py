"""From a webhook back to polling: the address is registered, and taken away when it is no longer configured."""

from pathlib import Path

from data.store import Store
from tests.standin.day import lived
from tests.standin.forker import Forker

HOA = 1001


async def test_a_webhook_is_registered_at_the_start_and_removed_when_polling_is_configured_again(
    shared_store: Store, tmp_path: Path, forker: Forker
) -> None:
    async with lived(shared_store, tmp_path, forker, HOA, webhook=True) as day:
        day.at("2026-05-18 08:00")

        async def registered() -> bool:
            address = day.environment["NHACVIEC_PUBLIC_URL"]
            return bool((await day.control.get("webhook"))["url"] == f"{address}/hooks/telegram")

        async def removed() -> bool:
            return bool((await day.control.get("webhook"))["url"] == "")

        day.start()
        await day.until(registered)
        await day.says(HOA, "/start", answered="Kính chào")
        await day.at_rest()
        day.kill()
        await day.control.say(HOA, "/trogiup")  # while nobody is there
        for name in ("PUBLIC_URL", "WEBHOOK_SECRET"):
            del day.environment[f"NHACVIEC_{name}"]
        day.start()
        await day.until(removed)
        await day.hears(HOA, "/nhiemvu")
