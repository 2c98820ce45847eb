"""An office on Zalo: the desk and the jobs in this process, Zalo in another task, and everything between them over HTTP."""

import asyncio
import random
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import sqlalchemy as sa

from bot.app import Works
from bot.channels.zalo.admission import Admission
from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.poller import Poller
from bot.channels.zalo.shelf import Shelf
from bot.listening import Listening
from data import people
from data.store import Store
from domain.message import Way
from tests.conftest import Bench
from tests.standin.zalo import NAME, running
from tests.standin.zalo_control import Control, zalo_met

PATIENCE_SECONDS = 30
GROUP = "zgr-51c0aa00bb11cc22dd33"


class ZaloOffice(Bench):
    """The cast of the bench, each in their own chat on Zalo."""

    control: Control
    wire: Zalo

    def speak_on(self, zalo: Zalo, control: Control) -> None:
        self.wire, self.control = zalo, control
        self.works = Works(
            self.store,
            self.clock,
            {"zalo": zalo},
            stewards=frozenset({("zalo", "root")}),
            code=iter(f"ABCDE2345{letter}" for letter in "ABCDEFGH" * 9).__next__,
            ways=lambda _code, _group: (Way("zalo", None, NAME),),
        )

    async def move_in(self) -> None:
        """All of the cast are met on Zalo."""
        async with self.store.begin() as session:
            for name in ("lan", "minh", "quan", "hoa", "nam"):
                place = await people.address_at(session, "telegram", name)
                await people.set_address(session, place.id, channel="zalo")

    async def say(self, name: str, text: str, **_more: object) -> str:
        """Somebody types; gives what is answered in their chat."""
        return await self._heard(name, await self.control.say(name, text, name=name.capitalize()))

    async def say_in(self, name: str, text: str, *, reply: bool = False, group: str = GROUP) -> str:
        """Somebody names us in a group, or replies to one of our messages; gives what is answered there."""
        told = {"name": name.capitalize()}
        if reply:
            number = await self.control.say(group, text, sender=name, **told)
        else:
            number = await self.control.mention(group, name, text, **told)
        return await self._heard(group, number)

    async def tick(self, at: str | None = None) -> None:
        if at:
            self.clock.travel_to(at)
        await self.works.catch_up()

    async def texts(self, chat: str) -> list[str]:
        """All that was ever sent to a chat."""
        return [one["text"] for one in await self.control.sent(chat)]

    async def _heard(self, chat: str, number: str) -> str:
        before = len(await self.texts(chat))
        handled = f"SELECT count(*) FROM inbox WHERE update_id = '{number}' AND handled_at IS NOT NULL"
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await self._asked(handled):
                await asyncio.sleep(0.01)
        await self.works.dispatcher.drain()
        return "\n---\n".join((await self.texts(chat))[before:])

    async def _asked(self, query: str) -> int:
        async with self.store.begin() as session:
            return int((await session.exec(sa.text(query))).scalar_one())  # type: ignore[call-overload]


@asynccontextmanager
async def zalo_office(store: Store) -> AsyncIterator[ZaloOffice]:
    office = ZaloOffice(store)
    await office.furnish()
    await office.move_in()
    with running() as url:
        async with zalo_met(url) as (zalo, control):
            office.speak_on(zalo, control)
            tasks = [asyncio.create_task(one) for one in _ears(office)]
            try:
                yield office
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                await office.works.desk.idle()


def _ears(office: ZaloOffice) -> list[Coroutine[Any, Any, None]]:
    async def learnt(_me: Me) -> None:
        await office.works.dispatcher.alarm.let_in("zalo")

    async def refused(reason: str) -> None:
        await office.works.dispatcher.alarm.bar("zalo", reason)

    shelf = Shelf(office.works.desk)
    admission = Admission(office.wire, learnt=learnt, refused=refused, jitter=random.random)
    listening = Listening(office.store, office.clock, channel="zalo", bot="4203", after=lambda: None)
    seconds = asyncio.get_running_loop().time
    more: dict[str, Any] = {"listening": listening, "seconds": seconds, "jitter": random.random, "poll_seconds": 2}
    poller = Poller(office.wire, shelf, admission, bot="4203", **more)
    return [admission.keep(), shelf.run(), listening.keep(), poller.run()]
