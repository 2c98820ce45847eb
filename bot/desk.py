"""Every update passes here once: stored, then handled in order within its chat, in one transaction with its answers."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import structlog

from bot.happening import befall
from bot.incoming import Incoming
from bot.lanes import Lanes, Next
from bot.messages import render
from bot.pictures import address
from bot.routing import route
from bot.speaker import speaker_of
from bot.turn import Turn, Ways
from data import changes, heard, lanes, outbox, people, pictures
from data.bundle import Bundle
from data.heard import Waiting
from data.store import Session, Store, StoreAway
from domain.delivery import Abilities, Class, Content, shortened
from domain.errors import UserMistake
from domain.message import ClaimToConfirm, Hint, Message, Pictured, Short, WordsToOffice
from domain.secrecy import bears_stamp
from domain.text import clean
from domain.time import Clock

log = structlog.get_logger()

LONGEST = 4000  # characters of one message; a longer one is refused at the door
NONE_KNOWN: Mapping[str, Abilities] = {}
ABLE = Abilities(longest=4096, tells_replies=True)
"""What a channel is taken for of which nothing is known."""

LEFT_LYING = timedelta(seconds=10)
GATHER = timedelta(seconds=1)  # what was sent together comes one after another
LONGEST_ON_ITS_WAY = timedelta(seconds=30)  # beyond that a vendor's silence is known as one, or the sender is gone
LONGEST_TURN_SECONDS = 30  # a turn that takes longer is given up: on SQLite nobody else is served meanwhile


class Desk:
    """Hears for all channels. `after`: called when something was said that should leave at once.

    `abilities`: of the channels, by name. `unmanaged`: the settings name no admin of the installation. `public_url`:
    where people can reach our doors, if they can.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        stewards: frozenset[tuple[str, str]],
        code: Callable[[], str],
        ways: Ways,
        abilities: Mapping[str, Abilities] = NONE_KNOWN,
        unmanaged: bool = False,
        public_url: str | None = None,
    ) -> None:
        self.store, self.clock = store, clock
        self.stewards, self.code, self.ways = stewards, code, ways
        self.abilities, self.unmanaged, self.public_url = abilities, unmanaged, public_url
        self.after: Callable[[], None] = lambda: None
        self._lanes = Lanes(self._next_of)
        self._inbox: Bundle[list[Incoming], list[tuple[str, str]]] = Bundle(self._store_bundle, persists=False)

    async def hear(self, updates: list[Incoming]) -> None:
        """Store updates, then handle them in the background: the vendor is confirmed as soon as this returns.

        One that cannot be stored as it is leaves its number, so that it is not brought again for ever.
        """
        try:
            stored = await self._inbox.put(updates)
        except StoreAway:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others are stored
            log.warning("updates_not_stored", updates=len(updates), error=type(error).__name__)
            stored = [chat for one in updates for chat in await self._store_alone(one)]
        self._lanes.begin(Counter(stored))

    @property
    def full(self) -> bool:
        """Whether so much waits that nothing more should be brought."""
        return self._lanes.full

    async def room(self) -> None:
        """Wait until more may be brought."""
        await self._lanes.room()

    async def sweep(self) -> None:
        """Take up what was stored a while ago and not handled: whoever stored it has died, or its store was away."""
        async with self.store.begin() as session:
            left = await heard.unhandled_chats(session, before=self.clock() - LEFT_LYING)
        self._lanes.begin({chat: count for chat, count in left.items() if chat not in self._lanes.busy(left)})

    async def resume(self) -> None:
        """At the start: handle what was stored and not handled."""
        async with self.store.begin() as session:
            self._lanes.begin(await heard.unhandled_chats(session))

    async def idle(self) -> None:
        """Wait until everything heard so far is handled."""
        await self._lanes.idle()

    async def stop(self) -> None:
        """Handle what was heard so far, but for what waits for an acknowledgement: whoever comes next does."""
        await self._lanes.stop()

    async def _store_bundle(self, bundle: Sequence[list[Incoming]]) -> list[list[tuple[str, str]]]:
        """Store what is new; gives the chats of the new ones, list by list. Of a refused text only the id is kept."""
        now = self.clock()
        rows = [[to_store(update) for update in updates] for updates in bundle]
        return await self.store.at_once(lambda batch: [heard.store(batch, some, now) for some in rows])

    async def _store_alone(self, update: Incoming) -> list[tuple[str, str]]:
        try:
            return await self._inbox.put([update])
        except StoreAway:
            raise
        except Exception as error:  # noqa: BLE001 - the same; its words may quote the message
            log.warning("update_unreadable", channel=update.channel, error=type(error).__name__)
            bare = replace(to_store(update), chat="", said=None, together=None)
            return await self.store.at_once(lambda batch: heard.store(batch, [bare], self.clock()))

    async def _next_of(self, channel: str, chat: str) -> Next:
        """Handle the oldest update of a chat, with its effect and its answers in one transaction.

        What is typed while something is on its way to the chat may answer it, and waits until it is known to be there.
        What was sent together waits until all of it is here.
        """
        waiting: Waiting | None = None
        early = False

        async def one(session: Session) -> None:
            nonlocal waiting, early
            held = await lanes.hold_chat(session, channel, chat)
            waiting = await heard.oldest_unhandled(session, channel, chat)
            early = waiting is not None and _comes_early(waiting, self.clock())
            if waiting is not None and not early:
                await self._handle(session, waiting, held)
                await heard.handled(session, waiting.id, self.clock())

        try:
            async with asyncio.timeout(LONGEST_TURN_SECONDS):
                await self.store.whole(one)
        except UserMistake as mistake:
            assert waiting is not None
            await self._excuse(waiting, mistake.answer, None)
        except StoreAway:
            raise  # nothing was done and nothing marked as handled: it is done again as a whole
        except Exception as error:
            if waiting is None:
                raise
            log.exception("turn_failed", inbox=waiting.id, channel=channel)
            await self._excuse(waiting, Short(Hint.SORRY), type(error).__name__)
        if early:
            return Next.LATER
        if waiting is None:
            return Next.NOTHING
        self.after()
        return Next.MORE if waiting.more else Next.NOTHING

    async def _excuse(self, waiting: Waiting, answer: Message, error: str | None) -> None:
        """After a roll-back: tell the speaker what was wrong, and let the update rest, even if that fails too."""
        try:
            await self._tell(waiting, answer, error)
        except Exception as again:
            log.exception("excuse_failed", inbox=waiting.id)
            async with self.store.begin() as session:
                await heard.handled(session, waiting.id, self.clock(), error or type(again).__name__)

    async def _tell(self, waiting: Waiting, answer: Message, error: str | None) -> None:
        async def tell(session: Session) -> None:
            if waiting.said is not None:
                turn = await self._turn(session, Incoming(**waiting.said), waiting.at)
                if not turn.is_ignored:
                    await turn.keep_picture()  # rolled back with the rest
                    turn.answer(answer)
                    await self._say(turn, waiting.id)
            await heard.handled(session, waiting.id, self.clock(), error)

        await self.store.whole(tell)

    async def _handle(self, session: Session, waiting: Waiting, held: int | None) -> None:
        if waiting.said is None:
            return
        incoming = Incoming(**waiting.said)
        if incoming.edited:
            return
        if incoming.moved_to:  # turns at the new id wait, and find the chat in one piece
            await self.store.lane(session, f"{incoming.channel}:{incoming.moved_to}")
        turn = await self._turn_alone(session, incoming, held, waiting.at)
        turn.unsure = waiting.sending  # and has been for long
        started = self.clock()
        if incoming.happened:
            await befall(turn)
        elif waiting.refused:
            if incoming.together is not None and turn.whole.id:
                await pictures.forget(session, turn.whole.id, incoming.together)
            if not turn.is_ignored:
                turn.answer(Short(Hint(waiting.refused)))
        else:
            await route(turn)
        await self._say(turn, waiting.id)
        milliseconds = round((self.clock() - started).total_seconds() * 1000)
        log.info(
            "turn",
            inbox=waiting.id,
            channel=incoming.channel,
            person=turn.person.id,
            said=len(turn.said),
            ms=milliseconds,
        )

    async def _turn_alone(self, session: Session, incoming: Incoming, held: int | None, at: datetime) -> Turn:
        """A turn of somebody of whom no other is under way: they may be speaking in two chats at once.

        `held`: who the chat was, when we began to wait for it.
        """
        if not incoming.private:
            held = await lanes.hold_speaker(session, incoming.channel, incoming.sender)
        turn = await self._turn(session, incoming, at)
        while turn.whole.id not in {0, held} and not self.store.is_sqlite:  # known since a moment ago, or another's now
            held = turn.whole.id
            await lanes.hold(session, held)
            session.info.clear()  # what was looked up before may have changed while we waited
            turn = await self._turn(session, incoming, at)
        return turn

    async def _turn(self, session: Session, incoming: Incoming, at: datetime) -> Turn:
        now = self.clock()
        speaker = await speaker_of(session, incoming, self.stewards, now)
        return Turn(
            session=session,
            now=now,
            incoming=incoming,
            address=speaker.address,
            person=speaker.person,
            whole=speaker.whole,
            group=speaker.group,
            words=(words := clean(incoming.text or "")),
            spoken=words,
            ways=self.ways,
            code=self.code,
            can=self.abilities.get(incoming.channel, ABLE),
            typed_at=at,
            unmanaged=self.unmanaged,
        )

    async def _say(self, turn: Turn, inbox_id: int) -> None:
        """Put what the turn said into the outbox, in the transaction of its effect."""
        told: dict[int, dict[int, None]] = {}  # by occurrence: who hears it when the change is taken back
        answer = next((message for audience, message in turn.said if audience is None), None)
        for number, (audience, message) in enumerate(turn.said):
            if audience is None:
                content = render(message, turn.person.language, turn.person.plain)
                content = self._pictured(content, message, turn, first=message is answer)
                if message is turn.question:
                    content = replace(content, dialogue=True)
                if turn.in_group:
                    asked = turn.person.id if content.asks else None
                    content = self._in_group(turn, replace(content, reply_to=turn.incoming.message_id, asked=asked))
                key = f"turn:{inbox_id}:{number}"
                row = await outbox.put(turn.session, turn.address.id, Class.ANSWER, key, content, turn.now, turn.now)
                if row is not None and content.dialogue:
                    await turn.asked_in(row)
                continue
            about = getattr(message, "occurrence", None)
            for person_id in audience:
                if about is not None:
                    told.setdefault(about.id, {})[person_id] = None
                await self._notify(turn, person_id, message, f"turn:{inbox_id}:{number}:{person_id}")
        for number, (address_id, reader, message) in enumerate(turn.last_words):
            content, key = render(message, reader.language, reader.plain), f"turn:{inbox_id}:last:{number}"
            await outbox.put(turn.session, address_id, Class.NOTICE, key, content, turn.now, turn.now)
        changed = [one for one in turn.undoable if not changes.is_words(one[1])]
        for occurrence_id, before in changed or turn.undoable:
            await changes.record(
                turn.session, turn.person.id, occurrence_id, before, list(told.get(occurrence_id, {})), turn.now
            )

    def _pictured(
        self, content: Content, message: Message, turn: Turn, language: str | None = None, *, first: bool = False
    ) -> Content:
        """With what there is to say of pictures: to the speaker that they were noted, to the office where they are."""
        album = turn.album
        of_the_office = isinstance(message, ClaimToConfirm | WordsToOffice)
        if first and turn.incoming.unkept and turn.incoming.text is not None:
            unkept = render(Short(Hint.FILE_NOT_KEPT), turn.person.language)
            content = replace(content, blocks=(*content.blocks, *unkept.blocks))
        if album is None or not (first or of_the_office):
            return content
        places = range(1, album.count + 1) if of_the_office and self.public_url else ()
        links = tuple(address(self.public_url or "", album.key, place) for place in places)
        noted = render(Pictured(album.pictures, album.files, links), language or turn.person.language)
        return replace(content, blocks=(*content.blocks, *noted.blocks))

    @staticmethod
    def _in_group(turn: Turn, content: Content) -> Content:
        """An answer as a group is to read it: of a long one its beginning, where the channel is for short ones."""
        if not turn.can.brief_in_groups:
            return content
        more = render(Short(Hint.MORE_ALONE), turn.person.language).blocks[0]
        return shortened(content, turn.can.longest, more)

    async def _notify(self, turn: Turn, person_id: int, message: Message, key: str) -> None:
        if turn.in_group and person_id == turn.address.person_id:
            return  # the group has just read the answer
        places = await people.addresses_of(turn.session, person_id)
        if places:
            listener = await people.person(turn.session, person_id)
            content = self._pictured(
                render(message, listener.language, listener.plain), message, turn, listener.language
            )
            about = getattr(message, "occurrence", None)
            if about is not None and not content.about:  # so that it can be held back from whoever has left the unit
                content = replace(content, about=(about.id,))
            await outbox.put(turn.session, places[0].id, Class.NOTICE, key, content, turn.now, turn.now)


def _comes_early(waiting: Waiting, now: datetime) -> bool:
    """Whether it may answer what is on its way, which a button cannot, or belongs to what was sent together with it."""
    said, since = waiting.said or {}, now - waiting.at
    typed = said.get("text") is not None and said.get("pressed") is None
    crosses = typed and waiting.sending and since < LONGEST_ON_ITS_WAY
    return crosses or (said.get("together") is not None and timedelta(0) <= since < GATHER)


def to_store(update: Incoming) -> heard.Heard:
    """An update as it is stored: of a refused one only who sent it where, and why."""
    refused = refusal(update.text) or refusal(update.named)
    said = asdict(update) | ({"text": None, "photo": None, "file": None, "named": None} if refused else {})
    why = refused.value if refused else None
    return heard.Heard(update.channel, update.bot, update.update_id, update.chat, said, why, update.together)


def refusal(text: str | None) -> Hint | None:
    """Why a text may not even be stored; None when it may."""
    if text is None:
        return None
    if len(text) > LONGEST:
        return Hint.TOO_LONG
    return Hint.STAMPED if bears_stamp(text) else None
