"""The office on Zalo."""

import asyncio
import json
import random

from pydantic import SecretStr

from bot.app.real import real_seconds
from bot.app.vendor import SPARE, Ears
from bot.app.works import Works
from bot.channels.zalo.admission import Admission
from bot.channels.zalo.apart import Apart
from bot.channels.zalo.api import Api
from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.media import Media
from bot.channels.zalo.shelf import Shelf
from bot.channels.zalo.webhook import Webhook
from bot.listening import Listening
from bot.settings import Settings
from data import keepsakes
from data.posts import Post
from data.store import Store
from domain.message import Way
from jobs.pictures import Fetch


class OnZalo:
    """Zalo's Bot Platform with a token."""

    def __init__(self, settings: Settings, token: SecretStr, store: Store) -> None:
        self._settings, self._store, self._token = settings, store, token
        self._bot_id = token.get_secret_value().split(":", 1)[0]
        self.crew = f"send zalo {self._bot_id}"
        self.channel = self._to_zalo(settings.on_the_wire + SPARE)
        self.fetch: Fetch | None = Media(proxy=self._proxy()).fetch
        self._keepsake = f"zalo me {self._bot_id}"
        self._me: Me | None = None

    async def recall(self) -> None:
        async with self._store.begin() as session:
            kept = await keepsakes.kept(session, self._keepsake)
        self._me = Me(*json.loads(kept)) if kept else None

    def way(self, code: str, group: bool) -> Way:
        name = self._me and (self._me.display_name or self._me.account_name)
        return Way(self.channel.name, None, name or None)

    def ears(self, works: Works) -> Ears:
        async def learnt(me: Me) -> None:
            await self._learn(me)
            await works.dispatcher.alarm.let_in(self.channel.name)

        async def refused(reason: str) -> None:
            await works.dispatcher.alarm.bar(self.channel.name, reason)

        admission = Admission(self.channel, learnt=learnt, refused=refused, jitter=random.random, me=self._me)
        return self._webhook(works, admission) or self._poller(works, admission)

    async def open(self) -> None:
        await self.channel.open()

    async def close(self) -> None:
        await self.channel.close()

    def _webhook(self, works: Works, admission: Admission) -> Ears | None:
        """Updates brought to us; every process takes them."""
        public_url, secret = self._settings.public_url, self._settings.webhook_secret
        if public_url is None or secret is None:
            return None
        webhook = Webhook(
            self.channel,
            works.desk,
            admission,
            bot=self._bot_id,
            public_url=public_url,
            secret=secret.get_secret_value(),
            jitter=random.random,
        )
        return Ears((admission.keep, webhook.run), tuple(webhook.routes()))

    def _poller(self, works: Works, admission: Admission) -> Ears:
        """Updates fetched, by one process of those that share a store; what was fetched is stored, come what may."""
        post = Post(works.store, f"poll zalo {self._bot_id}")
        shelf = Shelf(works.desk)
        listening = Listening(
            works.store, works.clock, channel=self.channel.name, bot=self._bot_id, after=works.dispatcher.news.set
        )
        poller = Apart(
            self._to_zalo,
            shelf,
            admission,
            listening,
            bot=self._bot_id,
            seconds=real_seconds,
            jitter=random.random,
        )

        async def listen() -> None:
            async with asyncio.TaskGroup() as both:
                both.create_task(listening.keep())
                both.create_task(poller.run())

        runs = (admission.keep, shelf.run, post.keep, lambda: post.while_held(listen))
        return Ears(runs, deaf=lambda: post.held and poller.deaf)

    def _to_zalo(self, connections: int = 2) -> Zalo:
        """A way to Zalo, with connections of its own."""
        api_url, proxy = self._settings.zalo_api_url, self._proxy()
        return Zalo(Api(self._token, api_url, connections=connections, proxy=proxy))

    def _proxy(self) -> str | None:
        return self._settings.proxy_url.get_secret_value() if self._settings.proxy_url else None

    async def _learn(self, me: Me) -> None:
        if me != self._me:
            async with self._store.begin() as session:
                kept = json.dumps([me.account_name, me.display_name, me.joins_groups])
                await keepsakes.keep(session, self._keepsake, kept)
            self._me = me
