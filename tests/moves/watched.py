"""An office that is spoken to: the real desk over a real store, held against the model after whatever is said."""

import asyncio
import json
import re
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, initialize

from data import units
from data.store import Batch
from domain.delivery import Part
from domain.people import Role
from domain.time import VIETNAM
from tests.conftest import Bench
from tests.moves.forms import Form, Ground
from tests.moves.model import Office
from tests.moves.offers import Offer, Overheard
from tests.moves.rules import A_UNIT, ELSEWHERE, EVERYBODY, ITS_GROUP, OF_ALL
from tests.moves.standing import Outcome, Period, Question

SAID = re.compile(r"\[(N\d+)\]")
CODE = re.compile(r"N\d+")
UNKNOWN = "N98"
A_DAY = timedelta(days=1)  # a question that is older is asked no more
TABLES = ("reports", "occurrences", "items", "extensions", "coordinators", "changes")
"""What a move that may not be made leaves as it is."""

CAST = (
    ("tam", Role.OFFICER, "P.VHXH"),
    ("ly", Role.OFFICER, "CAP"),
    ("hue", Role.ADMIN, "PMC1"),
    ("hue", Role.HEAD, "P.KT"),
    ("long", Role.LEADER, "PMC1"),
    ("long", Role.OFFICER, "P.KT"),
    (ELSEWHERE, Role.LEADER, "PMC2"),
    (ELSEWHERE, Role.ADMIN, "PMC2"),
)

Rows = list[dict[str, Any]]
Tables = Mapping[str, Rows]


@dataclass
class Tally:
    """How much was said in so many offices, and how much of it moved something: by a choice, or said in a group.

    `asked`: how often it was asked which period is meant; `own`: how often somebody would judge what they had done;
    `alone`: how often they were the only one who could.
    """

    offices: int = 0
    said: int = 0
    moved: int = 0
    chosen: int = 0
    grouped: int = 0
    asked: int = 0
    own: int = 0
    alone: int = 0


def _plain(value: object) -> object:
    if isinstance(value, dict | list):
        return json.dumps(value)
    return value.isoformat() if isinstance(value, date) else value


class Watched(RuleBasedStateMachine):
    """One office, of a form."""

    form: Form
    ground: Ground
    tally: Tally

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.open = AsyncExitStack()
        self.store = self.do(self.open.enter_async_context(self.ground.copy(self.form)))
        self.channel = Overheard(buttons=self.form.buttons)
        self.bench = Bench(self.store, self.channel)
        self.bench.units = dict(self.ground.units(self.form))
        self.office = Office({A_UNIT: ITS_GROUP} if self.form.groups else {})
        self.asked: dict[str, Question] = {}
        self.journal: list[str] = []
        self.offers: dict[str, list[Offer]] = {}
        self.left: dict[str, int] = {}
        self.spoke: dict[str, int] = {}
        self.put: dict[tuple[int, int], datetime] = {}

    def teardown(self) -> None:
        self.do(self.open.aclose())
        self.loop.close()

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    @initialize()
    def opens(self) -> None:
        self.tally.offices += 1
        self.do(self._cast())
        self.there = self._read(*TABLES, "conversations", "people", "units")
        self.names = {row["id"]: row["name"].casefold() for row in self.there["people"]}
        self.codes = {row["id"]: row["code"] for row in self.there["units"]}
        for unit, beside, due, kind, text in (
            ("P.VHXH", {"CAP"}, date(2026, 11, 20), "date", "20/11/2026"),
            ("P.VHXH", {"CAP"}, date(2026, 11, 25), "recurring", "ngày 25 hằng tháng"),
            ("P.VHXH", set(), None, "ongoing", "thường xuyên"),
            ("P.KT", {"CAP"}, date(2026, 11, 24), "date", "24/11/2026"),
        ):
            with_whom = f"; phối hợp {', '.join(sorted(beside))}" if beside else ""
            self._now()
            out = self.office.assign("hoa", unit, set(beside), due, kind)
            assert out is not None
            self._says("hoa", f"/giao {unit}; Việc số {len(self.office.things)}; hạn {text}{with_whom}", out)

    async def _cast(self) -> None:
        async with self.store.begin() as session:
            self.bench.units["PMC2"], _ = await units.add(session, "PMC2", "UBND phường Móng Cái 2", None)
        for name, role, code in CAST:
            await self.bench.connect(name, role, code)
        await self.bench.tick()
        if self.form.groups:
            assert "Nhóm của" in await self._say("hoa", f"/start {A_UNIT}", ITS_GROUP)
            assert "Nhóm chung" in await self._say("hoa", "/start PMC1", OF_ALL)

    # What there is.

    def _read(self, *tables: str) -> Tables:
        def rows(batch: Batch) -> Tables:
            return {
                table: [
                    {name: _plain(value) for name, value in row.items()}
                    for row in batch.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id").mappings()
                ]
                for table in tables
            }

        found: Tables = self.do(self.store.at_once(rows))
        return found

    async def _say(self, who: str, text: str, chat: str | None = None) -> str:
        """Say something, in a group or privately; gives what is answered there."""
        if chat is None:
            return await self.bench.say(who, text)
        before = len(self.channel.said.get(chat, []))
        said = replace(self.bench.hears(who, text), chat=chat, private=False, chat_name="Nhóm")
        await self.bench.works.desk.hear([said])
        await self.bench.works.desk.idle()
        await self.bench.works.dispatcher.drain()
        return "\n---\n".join(part.text for part in self.channel.said.get(chat, [])[before:])

    def _happens(self, work: Coroutine[Any, Any, Any]) -> tuple[Tables, Any, dict[str, list[str]]]:
        """Let something happen; gives how it stood before, what came back, and who was told what."""
        before, said = self.there, {chat: len(parts) for chat, parts in self.channel.said.items()}
        came = self.do(work)
        self.there = self._read(*TABLES, "conversations")
        new = {chat: parts[said.get(chat, 0) :] for chat, parts in self.channel.said.items()}
        self._note_offers(new)
        self._note_standing()
        return before, came, {chat: [part.text for part in parts] for chat, parts in new.items() if parts}

    def _note_standing(self) -> None:
        """The dialogue of each person in private, as long as its question is not a day old."""
        self.standing = {}
        for row in self.there["conversations"]:
            put = self.put.setdefault((row["id"], row["asking_id"]), self.office.now)
            if not row["group_id"] and self.office.now - put < A_DAY:
                self.standing[self.names.get(row["person_id"], "")] = row

    def _note_offers(self, new: Mapping[str, list[Part]]) -> None:
        for chat, parts in new.items():
            first = len(self.channel.said[chat]) - len(parts)
            for at, part in enumerate(parts, first):
                row, content = self.channel.offered.get(part.text, (0, None))
                if content is not None and (content.choices or content.asks):
                    about = [one.occurrence_id for one in content.choices if one.occurrence_id]
                    requests = {one: self._pending(one) for one in about}
                    self.offers.setdefault(chat, []).append(Offer(self.office.now, at, row, part, content, requests))

    def _pending(self, place: int) -> int | None:
        """The request that waits for a decision, of the period at a place."""
        waiting = [x for x in self.there["extensions"] if x["occurrence_id"] == place and x["state"] == "pending"]
        return waiting[0]["id"] if waiting else None

    # Saying something, and what must follow.

    def _now(self) -> None:
        self.bench.clock.now += timedelta(seconds=1)
        self.office.now = self.bench.clock.now.astimezone(VIETNAM).replace(tzinfo=None)
        self.leads = {id(one): one.lead for thing in self.office.things.values() for one in thing.periods}
        self.known = {name: self._codes_of(name) for name in (*EVERYBODY, ITS_GROUP)}

    def _leave(self, who: str) -> None:
        """What the speaker was asked is left, unless this answers it; nothing else comes of it."""
        self.asked.pop(who, None)
        if who in self.standing:
            before, _, heard = self._happens(self._say(who, "/thoi"))
            self._note(f"{who}: /thoi")
            self.left[who] = self.spoke[who] = len(self.channel.said[who])
            self._same(before, "left")
            assert heard.keys() == {who}

    def _leave_in(self, chat: str, who: str) -> None:
        """The same of what was asked in a group."""
        asked = {self.names.get(row["person_id"]) for row in self.there["conversations"] if row["group_id"]}
        if who in asked:
            before, _, heard = self._happens(self._say(who, "/thoi", chat))
            self._note(f"{who} in {chat}: /thoi")
            self._same(before, "left")
            assert heard.keys() == {chat}

    def _same(self, before: Tables, note: str) -> None:
        differ = [
            f"{t}: {a}\n -> {b}"
            for t in TABLES
            for a, b in zip(before[t], self.there[t], strict=False)
            if a != b or len(before[t]) != len(self.there[t])
        ]
        assert all(before[table] == self.there[table] for table in TABLES), "\n".join([note, *differ])

    def _says(
        self,
        who: str,
        text: str,
        out: Outcome,
        *,
        chat: str | None = None,
        work: Coroutine[Any, Any, str] | None = None,
    ) -> str:
        """Somebody says something, of which follows what the model says and nothing else.

        `chat`: in this group. `work`: the saying itself, where it is not typed.
        """
        self.tally.said += 1
        self.tally.moved += bool(out.lines)
        if chat is None:
            self.spoke[who] = len(self.channel.said.get(who, []))
        before, answer, heard = self._happens(work or self._say(who, text, chat))
        note = self._note(f"{who}{f' in {chat}' if chat else ''}: {text}", answer)
        told = {name: texts for name, texts in heard.items() if name != (chat or who)}
        self._history_grew(before, who, out, note)
        assert told.keys() == out.told, f"{note}\ntold {sorted(told)}, not {sorted(out.told)}: {told}"
        assert all(len(texts) == 1 for texts in told.values()), f"{note}\n{told}"
        assert bool(answer) != out.silent, note
        if not out.lines:
            self._same(before, note)
        self._stands(note)
        for name, texts in heard.items():
            echo = set(CODE.findall(text)) if chat else set()
            self._may_hear(name, texts, note, besides=self.known.get(name, set()) | echo, speaker=who)
        return str(answer)

    def _note(self, what: str, answer: str = "") -> str:
        """Note what happens; gives all of the office's journal, for whoever has to find out what went wrong."""
        self.journal.append(f"{self.office.now:%d/%m %H:%M} {what}")
        return "\n".join([f"An office {self.form}.", *self.journal, answer])

    def _history_grew(self, before: Tables, who: str, out: Outcome, note: str) -> None:
        """Lines were added as the model says; none was changed."""
        new = self.there["reports"][len(before["reports"]) :]
        assert self.there["reports"][: len(before["reports"])] == before["reports"], note
        if out.perhaps and not new:
            out.lines = []
        elif out.then is not None:
            out.then()
        expected = [(self._place(period), kind, who) for period, kind in out.lines]
        found = [(row["occurrence_id"], row["kind"], self.names[row["person_id"]]) for row in new]
        assert sorted(found) == sorted(expected), f"{note}\nlines {found}, not {expected}"
        for row in new:
            period = next(one for one, _ in out.lines if self._place(one) == row["occurrence_id"])
            lead = self.leads.get(id(period), period.lead)
            assert bool(row["on_behalf"]) == self.office.on_behalf(lead, row["kind"]), note

    def _may_hear(
        self, name: str, texts: list[str], note: str, *, besides: set[str] | None = None, speaker: str = ""
    ) -> None:
        """Nobody reads of an item they may not know of; where all read along, of none, and of nobody by name."""
        codes = {code for one in texts for code in SAID.findall(one)}
        if name == OF_ALL:
            whole = " ".join(texts)
            assert not codes, f"{note}\n{texts}"
            assert "Việc số" not in whole, f"{note}\n{texts}"
            assert not {one.capitalize() for one in EVERYBODY} & {*whole.split()}, f"{note}\n{texts}"
        elif name != speaker:
            allowed = self._codes_of(name) | (besides or set())
            assert codes <= allowed, f"{note}\n{name} hears of {codes - allowed}: {texts}"

    def _codes_of(self, who: str) -> set[str]:
        return {code for code in self.office.things if self.office.known(code, who)}

    # How it stands in the store, and how in the model.

    def _place(self, period: Period) -> int:
        """The id in the store of a period: the nth that was opened of its item."""
        for code, thing in self.office.things.items():
            for nth, one in enumerate(thing.periods):
                if one is period:
                    return self._ids(code)[nth]
        raise AssertionError(period)

    def _period(self, place: int) -> tuple[str, Period]:
        """The code and the period that are at a place."""
        return next(
            (code, one)
            for code, thing in self.office.things.items()
            for one in thing.periods
            if self._place(one) == place
        )

    def _ids(self, code: str) -> list[int]:
        items = {row["id"]: row["code"] for row in self.there["items"]}
        return [row["id"] for row in self.there["occurrences"] if items[row["item_id"]] == code]

    def _stands(self, note: str) -> None:
        """Everything stands in the store as in the model."""
        there = self.there
        for row in there["items"]:
            thing = self.office.things[row["code"]]
            assert self.codes[row["lead_id"]] == thing.lead, note
            beside = {self.codes[one["unit_id"]] for one in there["coordinators"] if one["item_id"] == row["id"]}
            assert beside == thing.beside, note
            assert row["kind"] == thing.kind, note
            found = [one for one in there["occurrences"] if one["item_id"] == row["id"]]
            assert len(found) == len(thing.periods), f"{note}\n{found}\n{thing.periods}"
            for one, period in zip(found, thing.periods, strict=True):
                stored, meant = self._stored(one), self._meant(period)
                assert stored == meant, f"{note}\n{thing.code} stands\n{stored}\nnot\n{meant}"
                asked = [
                    (self.names[x["asked_by"]], x["to_on"], x["state"], x["granted_on"])
                    for x in there["extensions"]
                    if x["occurrence_id"] == one["id"]
                ]
                wanted = [(x.by, str(x.to), x.state, x.granted and str(x.granted)) for x in period.requests]
                assert asked == wanted, f"{note}\n{asked}\nnot\n{wanted}"

    def _stored(self, row: Mapping[str, Any]) -> dict[str, Any]:
        plain = ("state", "percent", "cause", "helper", "directive", "back_to", "claimed_on", "done_on", "due_on")
        more = {"needs_more": bool(row["needs_more"]), "stuck": bool(row["stuck"]), "lead": self.codes[row["lead_id"]]}
        return {name: row[name] for name in (*plain, "original_due_on", "held_until")} | more

    @staticmethod
    def _meant(period: Period) -> dict[str, Any]:
        def day(one: date | None) -> str | None:
            return str(one) if one else None

        return {
            "state": period.state,
            "percent": period.percent,
            "cause": period.cause,
            "helper": period.helper,
            "directive": period.directive,
            "back_to": period.back_to,
            "claimed_on": day(period.claimed_on),
            "done_on": day(period.done_on),
            "due_on": day(period.due),
            "original_due_on": day(period.original),
            "held_until": day(period.held),
            "needs_more": period.needs_more,
            "stuck": period.stuck,
            "lead": period.lead,
        }

    # Time.

    def minutes_pass(self, minutes: int) -> None:
        self.bench.clock.now += timedelta(minutes=minutes)
        self.ticks()

    def days_go_by(self, days: int, hour: int, *, restarts: bool) -> None:
        if restarts:
            self.bench.restart()
        there = self.bench.clock.now.astimezone(VIETNAM) + timedelta(days=days)
        self.bench.clock.now = there.replace(hour=hour, minute=0, second=0)
        self.ticks()

    def ticks(self) -> None:
        """The clock says what is due to those who may know of it, and moves nothing but the coming periods."""
        self._now()
        self.office.passes()
        before, _, heard = self._happens(self.bench.tick())
        note = self._note("(a tick)")
        assert self.there["reports"] == before["reports"]
        self._stands(note)
        assert OF_ALL not in heard, f"{note}\n{heard}"
        for name, texts in heard.items():
            self._may_hear(name, texts, note)
        self.asked = {who: one for who, one in self.asked.items() if self.office.now - one.at < A_DAY}
