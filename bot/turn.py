"""One thing somebody said, and what a command may do about it."""

import re
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from bot.asking import ask
from bot.book import bad_form, commands_for, spoken_name
from bot.incoming import Incoming
from data import changes, conversations, duties, extensions, heard, items, occurrences, people, pictures, reports, units
from data.calendar import calendar
from data.conversations import Conversation
from data.heard import Piece
from data.store import Session, Store
from domain.cause import Cause
from domain.delivery import Abilities, Address
from domain.errors import UserMistake
from domain.message import (
    Hint,
    Line,
    Message,
    NotAllowed,
    NotFound,
    NotUnderstood,
    Short,
    UnknownUnit,
    Way,
    WrongState,
)
from domain.move_messages import LedByAnother
from domain.occurrence import Kind, Occurrence, Refused, Report
from domain.people import Person, Role, Unit
from domain.people_messages import Picked
from domain.pictures import GOES_WITH, Album
from domain.reminders import next_word_at
from domain.rights import MAY, Act, acts_for_itself, may, reaches
from domain.status import OPEN, WORKING, State
from domain.text import nearest, squeeze
from domain.time import local_day
from domain.workdays import WorkCalendar

Ways = Callable[[str, bool], tuple[Way, ...]]
"""How one brings a code (first) to us, in a group (second) or alone, on each channel."""

THE_UNITS = frozenset(
    {
        Kind.CLAIMED,
        Kind.PROGRESS,
        Kind.BLOCKED,
        Kind.CAUSE,
        Kind.HELP_ASKED,
        Kind.RECEIVED,
        Kind.EXTENSION_ASKED,
        Kind.EXTENSION_TAKEN_BACK,
    }
)
"""What a unit says of its own work; from anybody else it is said on the unit's behalf."""

BESIDE = frozenset({Act.READ, Act.COMMENT})
"""What people may do of an item that their unit does not lead but works on."""

MOST_CHANCES = 20
"""How many items are offered to choose from when a code means several."""

WORTH_KNOWING = ("tonghop", "duyet", "xacnhan", "giao", "trogiup")
"""What is named to whoever reports on no item."""


CHOSEN_UNIT = re.compile(r"u#\d+")
"""A unit as a choice names it: two offices may use one code."""

ALBUM_CODES = 3
"""Join codes that together are the key of an album: 150 bits."""


class NotACommand(Exception):
    """Words that began like a command were something else: a report in words."""


class Asked(Exception):
    """A question has been put; nothing more is done before it is answered. What was stored so far stays."""


@dataclass(slots=True)
class Turn:
    """What a command works with. It knows no channel and no language, and never commits.

    `person`: the speaker with the rights that hold here, id 0 for a stranger; `whole`: with all their rights. `group`:
    the unit whose group this is. `spoken`: what is being done, in the words that were said or chosen; `words`: what is
    left of it, the command's name taken off. `last_words`: to addresses of people who have left. `meant`: the
    occurrence a chosen answer was offered for. `about`, `about_duties`: what the message replied to spoke of.
    `question`: put in this turn; `asked`: the dialogue that stands at it, and what it keeps. `touched`: occurrences of
    which something was noted. `can`: what the chat's channel is able to do. `unmanaged`: the settings name no admin.
    `album`: the pictures that went with what was reported. `typed_at`: when it had been heard; `unsure`: nobody knows
    whether what was sent last has arrived.
    """

    session: Session
    now: datetime
    incoming: Incoming
    address: Address
    person: Person
    whole: Person
    group: Unit | None
    words: str
    spoken: str
    ways: Ways
    code: Callable[[], str]
    can: Abilities
    typed_at: datetime
    unsure: bool = False
    unmanaged: bool = False
    pressed: bool = False
    meant: int | None = None
    about: tuple[int, ...] = ()
    about_duties: tuple[int, ...] = ()
    question: Message | None = None
    asked: tuple[str, dict[str, Any]] | None = None
    touched: set[int] = field(default_factory=set)
    album: Album | None = None
    said: list[tuple[tuple[int, ...] | None, Message]] = field(default_factory=list)
    last_words: list[tuple[int, Person, Message]] = field(default_factory=list)
    undoable: list[tuple[int, dict[str, Any] | None]] = field(default_factory=list)
    calendars: dict[int, WorkCalendar] = field(default_factory=dict)

    @property
    def in_group(self) -> bool:
        return not self.incoming.private

    @property
    def shared(self) -> bool:
        """Whether many units read along: only totals are said."""
        return self.group is not None and self.group.is_office

    @property
    def is_ignored(self) -> bool:
        """In a group whoever is nobody there gets no answer."""
        return self.in_group and not self.person.id

    @property
    def today(self) -> date:
        return local_day(self.now)

    @property
    def first_word(self) -> str:
        return self.words.split(maxsplit=1)[0] if self.words else ""

    @property
    def rest(self) -> str:
        return self.words.split(maxsplit=1)[1].strip() if len(self.words.split(maxsplit=1)) > 1 else ""

    def answer(self, message: Message) -> None:
        """Say something to the one who spoke."""
        self.said.append((None, message))

    def say_only(self, message: Message) -> None:
        """Say this and nothing else: what the turn did so far was rolled back."""
        self.said.clear()
        self.last_words.clear()
        self.undoable.clear()
        self.touched.clear()
        self.question = self.asked = self.album = None
        self.answer(message)

    def tell(self, audience: Iterable[int], message: Message) -> None:
        """Say something to people, by their ids."""
        self.said.append((tuple(dict.fromkeys(audience)), message))

    def say_last(self, address_id: int, reader: Person, message: Message) -> None:
        """Say something where somebody was reached who is nobody there any more."""
        self.last_words.append((address_id, reader, message))

    def undo_by(self, occurrence_id: int, before: dict[str, Any] | None) -> None:
        """Let the speaker take this turn's change back for ten minutes."""
        self.undoable.append((occurrence_id, before))

    async def reach(self, act: Act) -> frozenset[int]:
        """Ids of the units on which the speaker may do this."""
        if self.person.steward:
            return frozenset(unit.id for unit in await units.units_of(self.session))
        return await units.under(self.session, reaches(self.person, act))

    def must(self, act: Act, unit: Unit) -> None:
        """Refuse unless the speaker may."""
        if not may(self.person, act, unit):
            raise UserMistake(NotAllowed(tuple(role for role in Role if role in MAY[act])))

    def must_somewhere(self, act: Act) -> None:
        """Refuse whoever may do this nowhere."""
        if not self.person.steward and not reaches(self.person, act):
            raise UserMistake(NotAllowed(tuple(role for role in Role if role in MAY[act])))

    async def occurrence(self, code: str, act: Act) -> Occurrence:
        """The occurrence a code means. What may not be seen is not found.

        Of several periods the oldest that is to be worked on: what is claimed or returned waits for the office, and
        keeps nobody from reporting on the next. Without one the oldest that is open, else the last.

        Of what their unit coordinates, or is asked to help with, people may read and speak.
        """
        seen = await self.reach(Act.READ)
        if self.meant is not None:
            return await self._chosen(self.meant, code, act, seen)
        found = await occurrences.by_code(self.session, code.strip("[]().,:"), seen)
        beside = False
        if not found:
            found = await occurrences.beside_by_code(self.session, code.strip("[]().,:"), await self.own_units())
            beside = bool(found)
        if not found:
            raise UserMistake(NotFound(f"[{code[:30]}]"))
        if beside and act not in BESIDE:
            raise UserMistake(await self._led_by_another(found[0]))
        one = await self._one_item(found, viewing=act is Act.READ and not self.rest)
        if not beside:
            self.must(act, one.lead)
        return one

    async def _led_by_another(self, occurrence: Occurrence) -> Message:
        """Who leads an item on which the speaker's unit works, and what that unit has to do for it."""
        own, waiting = await self.own_units(), await duties.unsettled(self.session, [occurrence.id])
        return LedByAnother(occurrence, tuple(one.code for one in waiting if one.waits and one.unit.id in own))

    async def kept_occurrence(self, kept: dict[str, Any], act: Act) -> Occurrence:
        """The occurrence that a dialogue is about; the rights are those of now."""
        self.meant = kept["occurrence"]
        return await self.occurrence("", act)

    async def _chosen(self, meant: int, code: str, act: Act, seen: frozenset[int]) -> Occurrence:
        chosen = await occurrences.occurrence(self.session, meant)
        if chosen is not None and chosen.lead.id in seen:
            self.must(act, chosen.lead)
            return chosen
        if chosen is None or not await self.is_beside(chosen):
            raise UserMistake(NotFound(f"[{code}]"))
        if act not in BESIDE:
            raise UserMistake(await self._led_by_another(chosen))
        return chosen

    async def own_units(self) -> frozenset[int]:
        """Ids of the units for which the speaker reports, and of what is under them."""
        return await units.under(self.session, self.person.units_as(Role.OFFICER, Role.HEAD))

    async def is_beside(self, occurrence: Occurrence) -> bool:
        """Whether the speaker's unit coordinates the item, or is asked to help with it."""
        own = await self.own_units()
        return bool(own) and await occurrences.is_beside(self.session, occurrence.id, own)

    async def reported(self, code: str, act: Act = Act.REPORT) -> Occurrence:
        """The occurrence a status command speaks of. Typed without the slash, what is no code was no command."""
        try:
            return await self.occurrence(code, act)
        except UserMistake as mistake:
            unknown = isinstance(mistake.answer, NotFound | LedByAnother)
            if unknown and not (self.incoming.text or "/").startswith("/"):
                raise NotACommand from None
            raise

    async def claimed(self, code: str) -> Occurrence:
        """The oldest occurrence of a code whose claim waits for the office; else what the code means otherwise."""
        if self.meant is None:
            seen = await occurrences.by_code(self.session, code.strip("[]().,:"), await self.reach(Act.CONFIRM))
            waiting = [o for o in seen if o.state is State.CLAIMED]
            if len({o.item.id for o in waiting}) == 1:
                return waiting[0]
        return await self.occurrence(code, Act.CONFIRM)

    async def snapshot(self, occurrence: Occurrence) -> dict[str, Any]:
        """How an occurrence stands now, so that a change can be taken back. From here on nobody else moves it.

        Somebody else may have moved it since it was read: of two who decide at once the first counts.
        """
        found = await changes.snapshot(self.session, occurrence.id)
        if found["occurrence"]["state"] != occurrence.state.value:
            raise UserMistake(Short(Hint.ALREADY_NOTED))
        return found

    async def _one_item(self, found: list[Occurrence], *, viewing: bool) -> Occurrence:
        """The only item so called; else it is asked which, and what was said is done of it then."""
        if len({o.item.id for o in found}) > 1:
            own = [o for o in found if acts_for_itself(self.person, o.lead)]
            found = own or found
        chances = list({o.item.id: o for o in reversed(found)}.values())[::-1]
        if len(chances) > 1:
            kept = {"chances": [o.id for o in chances[:MOST_CHANCES]], "hidden": max(0, len(chances) - MOST_CHANCES)}
            await ask(self, "which", kept | {"words": self.spoken, "intent": None, "viewing": viewing})
            raise Asked
        for states in (WORKING, OPEN):
            still = [o for o in found if o.state in states]
            if still:
                return still[0]
        return found[-1]

    async def unit_named(self, name: str, act: Act) -> Unit:
        """The unit so called among those the speaker reaches; of several called alike it is asked which."""
        reach = await self.reach(act)
        known = await units.names(self.session, None if self.person.steward else self.person.offices)
        if CHOSEN_UNIT.fullmatch(name):
            found = [u for us in known.values() for u in us if name == f"u#{u.id}" and u.id in reach][:1]
        else:
            found = [u for u in known.get(squeeze(name), []) if u.id in reach]
        if len(found) == 1:
            return found[0]
        if found and name in self.spoken and spoken_name(self.spoken) is not None:
            options = [[f"{u.code}: {u.name}", None, self.spoken.replace(name, f"u#{u.id}", 1)] for u in found]
            await ask(self, "pick", {"what": Picked.UNIT.value, "options": options})
            raise Asked
        seen = await self.reach(Act.READ)
        if not found and any(u.id in seen for u in known.get(squeeze(name), [])):
            raise UserMistake(NotAllowed(tuple(role for role in Role if role in MAY[act])))
        candidates = {n: u for n, us in known.items() for u in us if u.id in reach}
        near = found or nearest(name, candidates)
        names = tuple(dict.fromkeys(f"{u.code} ({u.name})" for u in near))
        raise UserMistake(UnknownUnit(name, names, self._listing()))

    def _listing(self) -> str:
        """The verb by which the speaker may see the units here; empty when there is none."""
        allowed = {entry.names[0] for entry in commands_for(self)}
        return next((name for name in ("donvi", "tonghop") if name in allowed), "")

    def not_understood(self) -> Message:
        """That it is not clear what was said: to whoever reports on items how to, to others what they may do."""
        if self.person.units_as(Role.OFFICER, Role.HEAD):
            return Short(Hint.NOT_UNDERSTOOD)
        allowed = {entry.names[0] for entry in commands_for(self)}
        return NotUnderstood(tuple(name for name in WORTH_KNOWING if name in allowed))

    async def calendar(self, occurrence: Occurrence) -> WorkCalendar:
        """The working days of the item's office; nothing that a turn does to an item changes them."""
        office = occurrence.item.office_id
        if office not in self.calendars:
            self.calendars[office] = await calendar(self.session, office)
        return self.calendars[office]

    async def line(self, occurrence: Occurrence) -> Line:
        pending = await extensions.pending_days(self.session, [occurrence.id])
        return Line(occurrence, occurrence.days_left(self.today), pending.get(occurrence.id))

    async def lines(self, found: list[Occurrence]) -> tuple[Line, ...]:
        pending = await extensions.pending_days(self.session, [o.id for o in found])
        return tuple(Line(o, o.days_left(self.today), pending.get(o.id)) for o in found)

    def must_be_in(self, states: Collection[State], occurrence: Occurrence) -> None:
        """Refuse what the state of an occurrence does not allow, before anything is asked about it."""
        if occurrence.state not in states:
            again = self.pressed or self.meant is not None
            raise UserMistake(Short(Hint.ALREADY_NOTED) if again else WrongState(occurrence))

    async def move(self, occurrence: Occurrence, rule: Callable[[Occurrence], Occurrence]) -> Occurrence:
        """Apply a move of the domain, store it, and let it be undone."""
        changed = await self.allowed(occurrence, rule)
        self.undo_by(occurrence.id, await self.snapshot(occurrence))
        await self.save(changed)
        return changed

    async def allowed(self, occurrence: Occurrence, rule: Callable[[Occurrence], Occurrence]) -> Occurrence:
        """What a move of the domain makes of it; where it does not fit, the speaker hears how things stand."""
        try:
            return rule(occurrence)
        except Refused:
            again = self.pressed or self.meant is not None
            latest = (await reports.history(self.session, occurrence.id))[-1:]
            wrong = WrongState(occurrence, latest[0] if latest else None)
            raise UserMistake(Short(Hint.ALREADY_NOTED) if again else wrong) from None

    async def save(self, changed: Occurrence) -> None:
        """Store an occurrence, and when it next needs a word."""
        mark = next_word_at(changed, await self.calendar(changed), self.now)
        await occurrences.save(self.session, changed, mark, self.now)

    async def report(
        self,
        occurrence: Occurrence,
        kind: Kind,
        words: str = "",
        *,
        percent: int | None = None,
        day: date | None = None,
        document: str | None = None,
        cause: Cause | None = None,
        on_behalf: bool = False,
        duty: int | None = None,
    ) -> None:
        """Add a line to the history: who, when, from where, in which words. `duty`: the one it is of, by its id."""
        self.touched.add(occurrence.id)
        if kind in changes.SAID:
            self.undo_by(occurrence.id, changes.words_alone(kind))
        elif kind is Kind.RECEIVED:  # what else the turn does of the item is taken back first
            self.undoable.insert(0, (occurrence.id, changes.receipt_alone()))
        reports_work = kind in THE_UNITS
        instead = reports_work and self.on_behalf(occurrence) and may(self.person, Act.REPORT, occurrence.lead)
        album = await self.attached() if reports_work else None
        line = Report(kind, self.now, "", on_behalf or instead, words, percent, day, document, album is not None, cause)
        by, at, key = self.person.id, self.address.id, album.key if album else None
        await reports.add(self.session, occurrence.id, line, person_id=by, address_id=at, album=key, duty_id=duty)

    async def keep_picture(self) -> None:
        """Have the picture or file that came with the words fetched, whatever they mean, and what was sent with it.

        Where one of those sent together bears a secrecy stamp nothing of them is kept.
        """
        came = self.incoming
        pieces = await self.sent_together()
        if not self.person.id or any(one.refused for one in pieces):
            return
        for said in [one.said for one in pieces] or [{"photo": came.photo, "file": came.file}]:
            if said.get("photo"):
                which = {"name": said.get("file"), "together": came.together}
                await pictures.want(self.session, self.person.id, came.channel, said["photo"], self.now, **which)

    async def sent_together(self) -> list[Piece]:
        """Of several pictures or files that were sent at once all that has come; nothing where it is one alone."""
        came = self.incoming
        if came.together is None:
            return []
        return await heard.together(self.session, came.channel, came.chat, came.together)

    async def attached(self) -> Album | None:
        """The pictures and files that go with what is reported in this turn: sent with it, or just before."""
        if self.album is None and self.can.pictures:
            since = self.now - GOES_WITH
            self.album = await pictures.take(self.session, self.person.id, since, self._key)
        return self.album

    def _key(self) -> str:
        return "".join(self.code() for _ in range(ALBUM_CODES))

    def on_behalf(self, occurrence: Occurrence) -> bool:
        return not acts_for_itself(self.person, occurrence.lead)

    async def office_of(self, unit: Unit, day: date | None = None) -> list[int]:
        """Ids of the people of the office who hear claims and problems of a unit, today or on another day."""
        return await self._deciding(Role.ADMIN, unit, day or self.today)

    async def leaders_of(self, unit: Unit) -> list[int]:
        """Ids of those who decide about a unit."""
        return await self._deciding(Role.LEADER, unit, self.today)

    async def _deciding(self, role: Role, unit: Unit, day: date) -> list[int]:
        there = await people.nearest_with(self.session, role, unit, day)
        return there or await people.stewards(self.session)

    async def members_of(self, unit_id: int) -> list[int]:
        """Ids of a unit's officers and heads."""
        return await people.ids_with(self.session, (Role.OFFICER, Role.HEAD), unit_id)

    async def coordinators_of(self, occurrence: Occurrence) -> list[tuple[Unit, list[int]]]:
        ids = await items.coordinating_units(self.session, occurrence.item.id)
        return [(await units.unit(self.session, unit_id), await self.members_of(unit_id)) for unit_id in ids]

    async def apart(self, work: Awaitable[None]) -> None:
        """Do one of several things: a mistake in it is answered, and does not undo the others."""
        said, undoable, touched = len(self.said), len(self.undoable), set(self.touched)
        question, asked, album = self.question, deepcopy(self.asked), self.album
        try:
            async with Store.attempt(self.session):
                with suppress(Asked):
                    await work
        except UserMistake as mistake:
            del self.said[said:], self.undoable[undoable:]
            self.question, self.asked, self.touched, self.album = question, asked, touched, album
            self.answer(mistake.answer)

    @property
    def _group_id(self) -> int:
        """In a group its address: everybody has a dialogue of their own there, and one in their private chats."""
        return self.address.id if self.in_group else 0

    async def standing(self) -> Conversation | None:
        """The speaker's dialogue: that of this group, or of all private chats together."""
        return await conversations.standing(self.session, self._group_id, self.person.id, self.now)

    async def stand(self, kind: str, kept: dict[str, Any]) -> None:
        """Note that a dialogue stands at a question put in this turn; what was typed is kept."""
        self.asked = kind, kept
        await conversations.stand(self.session, self._group_id, self.person.id, kind, kept, self.now)

    async def asked_in(self, row: int) -> None:
        """Note which message asks what the dialogue stands at."""
        await conversations.asked_in(self.session, self._group_id, self.person.id, row, self.address.id)

    async def leave(self) -> None:
        await conversations.leave(self.session, self._group_id, self.person.id, self.address.id)

    def in_days(self, days: int) -> datetime:
        return self.now + timedelta(days=days)


def without_code(turn: Turn, name: str) -> Exception:
    """A status command without a code: a mistake with the slash, plain words to be read as a report without it."""
    return bad_form(name) if (turn.incoming.text or "").startswith("/") else NotACommand()
