"""The office on Telegram."""

import asyncio

import structlog

from bot.app.real import real_seconds
from bot.app.vendor import SPARE, Ears
from bot.app.works import Works
from bot.book import BOOK
from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.poller import Poller
from bot.channels.telegram.webhook import Webhook
from bot.settings import Settings
from data import keepsakes
from data.posts import Post
from data.store import Store
from domain.message import Way
from jobs.pictures import Fetch

log = structlog.get_logger()


class OnTelegram:
    """Telegram with a token."""

    def __init__(self, settings: Settings, token: str, store: Store) -> None:
        self._settings, self._bot_id = settings, token.split(":", 1)[0]
        self.crew = f"send telegram {self._bot_id}"
        proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
        bot = build_bot(token, settings.telegram_api_url, connections=settings.on_the_wire + SPARE, proxy=proxy)
        self.channel = Telegram(bot, settings.telegram_rate)
        self.fetch: Fetch | None = self.channel.fetch
        self.name = Name(store, self._bot_id)

    async def recall(self) -> None:
        await self.name.recall()

    def way(self, code: str, group: bool) -> Way:
        return Way(self.channel.name, self.name.invitation(code, group), None)

    def ears(self, works: Works) -> Ears:
        return self._webhook(works) or self._poller(works)

    async def open(self) -> None:
        await self.channel.open()

    async def close(self) -> None:
        await self.channel.close()

    def _webhook(self, works: Works) -> Ears | None:
        """Updates brought to us; every process takes them."""
        public_url, secret = self._settings.public_url, self._settings.webhook_secret
        if public_url is None or secret is None:
            return None
        webhook = Webhook(
            self.channel,
            works.desk,
            bot=self._bot_id,
            public_url=public_url,
            secret=secret.get_secret_value(),
            username=lambda: self.name.username,
        )

        async def listen() -> None:
            await self.name.known.wait()
            await webhook.run()

        return Ears((listen, self._introduce), tuple(webhook.routes()))

    def _poller(self, works: Works) -> Ears:
        """Updates fetched, by one process of those that share a store."""
        post = Post(works.store, f"poll telegram {self._bot_id}")
        poller = Poller(self.channel, works.desk, bot=self._bot_id, seconds=real_seconds)
        runs = (post.keep, lambda: post.while_held(poller.run), self._introduce)
        return Ears(runs, deaf=lambda: post.held and poller.deaf)

    async def _introduce(self) -> None:
        """Learn our name for join links and tell Telegram the commands, again and again until it listens."""
        wait = 1
        while True:
            try:
                await self.name.learn(await self.channel.me())
                await self.channel.set_commands([(e.names[0], e.does) for e in dict.fromkeys(BOOK.values()) if e.does])
            except Exception as error:  # noqa: BLE001 - the bot works without it; whatever failed is tried again
                log.warning("not_introduced", error=type(error).__name__)
                await asyncio.sleep(wait)
                wait = min(wait * 2, 60)
            else:
                return


class Name:
    """The bot's own name on Telegram, once it is known; the last known one is kept in the store.

    Whoever hears without it would take a mention in a group for words between others.
    """

    def __init__(self, store: Store, bot_id: str) -> None:
        self._store, self._keepsake = store, f"telegram username {bot_id}"
        self.username: str | None = None
        self.known = asyncio.Event()

    async def recall(self) -> None:
        async with self._store.begin() as session:
            kept = await keepsakes.kept(session, self._keepsake)
        if kept:
            self.username = kept
            self.known.set()

    async def learn(self, username: str) -> None:
        self.username = username
        self.known.set()
        async with self._store.begin() as session:
            await keepsakes.keep(session, self._keepsake, username)

    def invitation(self, code: str, group: bool) -> str | None:
        start = "startgroup" if group else "start"
        return f"https://t.me/{self.username}?{start}={code}" if self.username else None
