"""Whoever of an office says whatever of whatever item: the real desk over a real store, held against the model."""

import asyncio
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Coroutine, Mapping, Sequence
from copy import deepcopy
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from data import units
from data.store import Store
from domain.people import Role
from domain.time import VIETNAM
from tests.conftest import Bench
from tests.moves.model import Office
from tests.moves.rules import ADMINS, ELSEWHERE, EVERYBODY, LEADERS, OF_THE_OFFICE, STRANGER, members
from tests.moves.standing import Outcome, Period

SAID = re.compile(r"\[(N\d+)\]")
IN_MEMORY = Path("/dev/shm")  # each turn is written through, a disk would be waited for
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

TYPED: Mapping[str, str] = {
    "progress": "/tiendo {c} {a}%",
    "claim": "/xong {c} {a}",
    "stuck": "/vuong {c} chờ số liệu{a}",
    "cause": "/nguyennhan {c} khách quan",
    "help": "/hotro {c} {a}",
    "comment": "/traodoi {c} nộp bản giấy hay bản điện tử?",
    "confirm": "/xacnhan {c}",
    "return": "/bosung {c} thiếu phụ lục",
    "reopen": "/molai {c} số liệu chưa khớp",
    "decline": "/tralai {c} không thuộc chức năng",
    "hand_on": "/tralai {c} nhận {a}",
    "keep": "/tralai {c} không nhận, đúng chức năng",
    "pause": "/tamdung {c}; {a}",
    "resume": "/tieptuc {c}; {a}",
    "withdraw": "/huy {c}; {a}",
    "ask": "/giahan {c} {a} chờ số liệu",
    "take_back": "/turut {c}",
    "direct": "/chidao {c} {a}",
    "hold": "/giucho {c}",
    "let_go": "/giucho {c} thôi",
    "put_off": "/nhaclai {c} mai",
    "skip": "/mienky {c} sáp nhập đơn vị",
    "want": "/mienky {c} {a} thôi",
    "end": "/ketthuc {c}",
    "go_on": "/ketthuc {c} thôi",
    "nudge": "/nhac {c}",
    "decide": "/duyet {c} {a}",
    "edit_lead": "/sua {c}; chủ trì {a}",
    "look": "/viec {c}",
}
PLAIN: Mapping[str, str] = {
    "progress": "{c} đang làm {a}%",
    "proof": "{c} xong {a}",
    "not_started": "{c} chưa làm",
    "stuck": "{c} vướng chờ số liệu{a}",
    "received": "{c} đã nhận",
    "comment": "{c} cho hỏi nộp bản giấy hay bản điện tử?",
    "decline": "{c} trả lại, không thuộc chức năng",
    "ask": "{c} xin gia hạn đến {a} vì chờ số liệu",
    "take_back": "{c} rút đề nghị gia hạn",
}
ASKS: Mapping[str, tuple[str, str]] = {
    "stuck": ("/vuong {c}", "chờ số liệu"),
    "comment": ("/traodoi {c}", "nộp bản giấy hay bản điện tử?"),
    "return": ("/bosung {c}", "thiếu phụ lục"),
    "reopen": ("/molai {c}", "số liệu chưa khớp"),
    "decline": ("/tralai {c}", "không thuộc chức năng"),
    "hand_on": ("/tralai {c} nhận", "{a}"),
    "keep": ("/tralai {c} không nhận", "đúng chức năng"),
    "pause": ("/tamdung {c}", "{a}"),
    "withdraw": ("/huy {c}", "{a}"),
    "ask": ("/giahan {c}", "{a}"),
    "direct": ("/chidao {c}", "{a}"),
    "end": ("/ketthuc {c}", "kết thúc"),
}
"""Begun without what is needed, and what is answered when it is asked for."""

REPORTS = ("lan", "lan", "tam", "minh", "minh", "hoa", *EVERYBODY)
DECIDES = ("hoa", "hoa", "hue", "nam", "nam", "long", *EVERYBODY)
WHO = EVERYBODY
REPORTED = ("progress", "stuck", "help", "claim", "claim", "claim", "ask", "ask", "take_back", "cause", "comment")
JUDGED = ("confirm", "confirm", "return", "reopen", "decide", "decide", "direct", "nudge", "hold", "let_go")
OF_THE_WHOLE = ("decline", "decline", "keep", "hand_on", "pause", "resume", "withdraw", "edit_lead", "skip", "go_on")
CODE = ("N1", "N1", "N1", "N2", "N2", "N2", "N2", "N3", "N4", "N99")
UNIT = ("P.VHXH", "P.KT", "CAP")
DOCUMENT = ("15/TB-UBND", "15/TB-UBND", "")
SEED = st.integers(min_value=0, max_value=2**32)
"""What is said is drawn from it: drawn one by one, the choices would too often be those of the step before."""
DAYS = range(-3, 26)


ANYBODYS: dict[str, dict[str, Sequence[Any]]] = {}
Said = TypeVar("Said", bound=Callable[..., None])


def by_anybody(**given: Sequence[Any]) -> Callable[[Said], Said]:
    """Something that is said by anybody of anything, whether it may be or not."""

    def enter(said: Said) -> Said:
        ANYBODYS[said.__name__] = given
        return said

    return enter


class Moves(RuleBasedStateMachine):
    """One office and whatever is said in it.

    `made`: a store with the bench's cast, to be copied. `said`: how much was said; `moved`: how much of it moved something.
    """

    made: Path
    units: Mapping[str, Any]
    said = 0
    moved = 0

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="nhacviec-moves-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None))
        shutil.copy(self.made, self.folder / "t.db")
        self.store = Store(f"sqlite:///{self.folder / 't.db'}")
        self.reader = sqlite3.connect(self.folder / "t.db", isolation_level=None)
        self.reader.row_factory = sqlite3.Row
        self.bench = Bench(self.store)
        self.bench.units = dict(self.units)
        self.office = Office()
        self.asked: dict[str, tuple[str, str, object, Period, str, datetime]] = {}
        self.standing: set[str] = set()

    def teardown(self) -> None:
        self.reader.close()
        self.do(self.store.close())
        self.loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    # What there is.

    def rows(self, table: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self.reader.execute(f"SELECT * FROM {table} ORDER BY id")]

    def dump(self) -> dict[str, list[dict[str, Any]]]:
        return {table: self.rows(table) for table in TABLES}

    async def _cast(self) -> None:
        async with self.store.begin() as session:
            self.bench.units["PMC2"], _ = await units.add(session, "PMC2", "UBND phường Móng Cái 2", None)
        for name, role, code in CAST:
            await self.bench.connect(name, role, code)
        await self.bench.tick()

    @initialize()
    def opens(self) -> None:
        self.do(self._cast())
        self.names = {row["id"]: row["name"].casefold() for row in self.rows("people")}
        self.codes = {row["id"]: row["code"] for row in self.rows("units")}
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

    # Saying something, and what must follow.

    def _now(self) -> None:
        self.bench.clock.now += timedelta(seconds=1)
        self.office.now = self.bench.clock.now.astimezone(VIETNAM).replace(tzinfo=None)
        self.leads = {id(one): one.lead for thing in self.office.things.values() for one in thing.periods}
        self.known = {name: self._codes_of(name) for name in EVERYBODY}

    def _heard(self, before: Mapping[str, int]) -> dict[str, list[str]]:
        said = {name: self.bench.said_to(name)[before.get(name, 0) :] for name in self.bench.channel.said}
        return {name: texts for name, texts in said.items() if texts}

    def _so_far(self) -> dict[str, int]:
        return {name: len(parts) for name, parts in self.bench.channel.said.items()}

    def _leave(self, who: str) -> None:
        """What the speaker was asked is left, unless this answers it; nothing else comes of it."""
        self.asked.pop(who, None)
        if who in self.standing:
            self.standing.discard(who)
            before, said = self.dump(), self._so_far()
            self.do(self.bench.say(who, "/thoi"))
            assert self.dump() == before
            assert self._heard(said).keys() == {who}

    def _says(self, who: str, text: str, out: Outcome) -> str:
        """Somebody says something, of which follows what the model says and nothing else."""
        type(self).said += 1
        type(self).moved += bool(out.lines)
        before, said = self.dump(), self._so_far()
        answer: str = self.do(self.bench.say(who, text))
        after, heard = self.dump(), self._heard(said)
        note = f"{self.office.now:%d/%m %H:%M} {who}: {text}\n{answer}"
        told = {name: texts for name, texts in heard.items() if name != who}
        new = after["reports"][len(before["reports"]) :]
        assert after["reports"][: len(before["reports"])] == before["reports"], note
        if out.perhaps and not new:
            out.lines = []
        elif out.then is not None:
            out.then()
        expected = [(self._place(period), kind, who) for period, kind in out.lines]
        found = [(row["occurrence_id"], row["kind"], self.names[row["person_id"]]) for row in new]
        assert sorted(found) == sorted(expected), f"{note}\nlines {found}, not {expected}"
        for row in new:
            period = next(one for one, _ in out.lines if self._place(one) == row["occurrence_id"])
            assert bool(row["on_behalf"]) == self.office.on_behalf(
                self.leads.get(id(period), period.lead), row["kind"]
            ), note
        assert told.keys() == out.told, f"{note}\ntold {sorted(told)}, not {sorted(out.told)}: {told}"
        assert all(len(texts) == 1 for texts in told.values()), f"{note}\n{told}"
        assert answer, note
        if not out.lines:
            assert after == before, f"{note}\n{self._differ(before, after)}"
        self._stands(after, note)
        for name, texts in heard.items():
            codes = {code for one in texts for code in SAID.findall(one)} - {UNKNOWN, "N99"}
            allowed = self.known[name] | self._codes_of(name)
            assert name == who or codes <= allowed, f"{note}\n{name} hears of {codes - allowed}: {texts}"
        asking = {self.names.get(row["person_id"], "") for row in self.rows("conversations")}
        self.standing = {name for name in EVERYBODY if name in asking}
        return answer

    def _codes_of(self, who: str) -> set[str]:
        return {code for code in self.office.things if self.office.visible(code, who)}

    @staticmethod
    def _differ(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
        return "\n".join(
            f"{t}: {a}\n -> {b}" for t in before for a, b in zip(before[t], after[t], strict=False) if a != b
        )

    def _place(self, period: Period) -> int:
        """The id in the store of a period: the nth that was opened of its item."""
        for code, thing in self.office.things.items():
            for nth, one in enumerate(thing.periods):
                if one is period:
                    return self._ids(code)[nth]
        raise AssertionError(period)

    def _ids(self, code: str) -> list[int]:
        items = {row["id"]: row["code"] for row in self.rows("items")}
        return [row["id"] for row in self.rows("occurrences") if items[row["item_id"]] == code]

    def _stands(self, after: Mapping[str, list[dict[str, Any]]], note: str) -> None:
        """Everything stands in the store as in the model."""
        for row in after["items"]:
            thing = self.office.things[row["code"]]
            assert self.codes[row["lead_id"]] == thing.lead, note
            beside = {self.codes[one["unit_id"]] for one in after["coordinators"] if one["item_id"] == row["id"]}
            assert beside == thing.beside, note
            assert row["kind"] == thing.kind, note
            found = [one for one in after["occurrences"] if one["item_id"] == row["id"]]
            assert len(found) == len(thing.periods), f"{note}\n{found}\n{thing.periods}"
            for one, period in zip(found, thing.periods, strict=True):
                stored, meant = self._stored(one), self._meant(period)
                assert stored == meant, f"{note}\n{thing.code} stands\n{stored}\nnot\n{meant}"
                asked = [
                    (self.names[x["asked_by"]], x["to_on"], x["state"], x["granted_on"])
                    for x in after["extensions"]
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

    def _move(self, who: str, move: str, code: str, form: str, arg: object = None, shown: str = "") -> None:
        """Make a move in words of a form; who may not see the item gets the answer for one that does not exist."""
        self._leave(who)
        self._now()
        out = self._outcome(who, move, code, arg, plain=form in PLAIN.values())
        answer = self._says(who, form.format(c=code, a=shown), out)
        if not out.seen:
            self._leave(who)
            again = self._says(who, form.format(c=UNKNOWN, a=shown), Outcome(seen=False))
            assert again.replace(UNKNOWN, code) == answer, f"{answer}\n---\n{again}"

    def _outcome(self, who: str, move: str, code: str, arg: object, *, plain: bool) -> Outcome:
        """What follows. In plain words whoever does not report for the item speaks of it instead."""
        period = self.office.meant(code, who)
        if not plain or period is None:
            return self.office.play(who, move, code, arg)
        if who not in (*members(period.lead), *ADMINS, *LEADERS) and move != "received":
            return self.office.play(who, "comment", code, arg)
        leads = who in LEADERS and who not in members(period.lead)
        if leads and move != "comment":
            return Outcome()  # asked whether it is a directive
        return self.office.play(who, move, code, arg)

    @rule(seed=SEED)
    def anybody_says_anything(self, seed: int) -> None:
        dice = Random(seed)
        name = dice.choice(sorted(ANYBODYS))
        getattr(self, name)(**{one: dice.choice(choices) for one, choices in ANYBODYS[name].items()})

    # Reports.

    @by_anybody(who=REPORTS, code=CODE, percent=(20, 40, 60), plain=(False, True))
    def progress(self, who: str, code: str, percent: int, plain: bool) -> None:
        self._move(who, "progress", code, (PLAIN if plain else TYPED)["progress"], percent, str(percent))

    @by_anybody(who=REPORTS, code=CODE, document=("BC 45", ""))
    def claim(self, who: str, code: str, document: str) -> None:
        self._move(who, "claim", code, TYPED["claim"], None, document)

    @by_anybody(who=REPORTS, code=CODE)
    def claim_in_words(self, who: str, code: str) -> None:
        self._move(who, "proof", code, PLAIN["proof"], None, "BC 46")

    @by_anybody(who=REPORTS, code=CODE, cause=(False, True), plain=(False, True))
    def stuck(self, who: str, code: str, cause: bool, plain: bool) -> None:
        self._move(who, "stuck", code, (PLAIN if plain else TYPED)["stuck"], cause, ", khách quan" if cause else "")

    @by_anybody(who=REPORTS, code=CODE, unit=UNIT)
    def asks_for_help(self, who: str, code: str, unit: str) -> None:
        self._move(who, "help", code, TYPED["help"], unit, unit)

    @by_anybody(who=REPORTS, code=CODE, move=("not_started", "received", "comment", "decline", "take_back"))
    def says_plainly(self, who: str, code: str, move: str) -> None:
        self._move(who, move, code, PLAIN[move])

    @by_anybody(
        who=REPORTS,
        code=CODE,
        move=("cause", "comment", "decline", "take_back", "put_off", "look", "comment"),
    )
    def types(self, who: str, code: str, move: str) -> None:
        self._move(who, move, code, TYPED[move])

    @by_anybody(who=REPORTS, code=CODE, days=DAYS, plain=(False, True))
    def asks_for_more_time(self, who: str, code: str, days: int, plain: bool) -> None:
        day = self._day(code, who, days)
        self._move(who, "ask", code, (PLAIN if plain else TYPED)["ask"], day, f"{day:%d/%m/%Y}")

    def _day(self, code: str, who: str, days: int) -> date:
        """A day so far from the deadline, and not gone by where it is a later one."""
        period = self.office.meant(code, who)
        due = period.due if period and period.due else self.office.today
        return max(due, self.office.today) + timedelta(days=days) if days > 0 else due + timedelta(days=days)

    # Decisions.

    def _decision(self, who: str, move: str, code: str, arg: object = None, shown: str = "", *, bare: bool) -> None:
        """`bare`: without the slash, by who may; from others the words are no command, and are read as a report."""
        may = {"direct": LEADERS, "hold": LEADERS, "let_go": LEADERS, "decide": LEADERS, "nudge": ADMINS}
        form = TYPED[move]
        out_of_form = bare and who in may.get(move, (*ADMINS, *LEADERS))
        self._move(who, move, code, form[1:] if out_of_form else form, arg, shown)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("confirm", "confirm", "return", "reopen"),
        bare=(False, True),
    )
    def judges(self, who: str, code: str, move: str, bare: bool) -> None:
        self._decision(who, move, code, bare=bare)

    @by_anybody(who=DECIDES, code=CODE, move=("keep", "hand_on", "hand_on"), unit=UNIT)
    def decides_what_was_returned(self, who: str, code: str, move: str, unit: str) -> None:
        said = move
        period = self.office.meant(code, who)
        there = self.office.things.get(code)
        returned = there is not None and any(one.state == "tra_lai" for one in there.periods)
        decides = who in (*ADMINS, *LEADERS) and returned
        if period is not None and not decides:
            move = "decline"  # for whoever decides nothing these are the words of a return
        self._move(who, move, code, TYPED[said], unit, unit)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("pause", "resume", "resume", "withdraw"),
        document=DOCUMENT,
        bare=(False, True),
    )
    def halts(self, who: str, code: str, move: str, document: str, bare: bool) -> None:
        self._decision(who, move, code, document, document, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        verdict=("yes", "yes", "no", "other"),
        days=DAYS,
        bare=(False, True),
    )
    def decides_on_more_time(self, who: str, code: str, verdict: str, days: int, bare: bool) -> None:
        day = self._day(code, who, days)
        words = {"yes": "đồng ý", "no": "không đồng ý vì đã gia hạn nhiều", "other": f"{day:%d/%m/%Y}"}[verdict]
        self._decision(who, "decide", code, day if verdict == "other" else verdict, words, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        words=("làm ngay trong tuần", "phối hợp chặt chẽ"),
        bare=(False, True),
    )
    def directs(self, who: str, code: str, words: str, bare: bool) -> None:
        self._decision(who, "direct", code, words, words, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("hold", "let_go", "nudge", "skip", "go_on"),
        bare=(False, True),
    )
    def orders(self, who: str, code: str, move: str, bare: bool) -> None:
        self._decision(who, move, code, bare=bare)

    @by_anybody(who=DECIDES, code=("N2", "N1"), month=(11, 12))
    def wants_after_all(self, who: str, code: str, month: int) -> None:
        day = date(2026, month, 25)
        self._move(who, "want", code, TYPED["want"], day, f"{day:%d/%m/%Y}")

    @by_anybody(who=DECIDES, code=CODE, days=range(1, 31), document=DOCUMENT)
    def moves_the_deadline(self, who: str, code: str, days: int, document: str) -> None:
        day = self.office.today + timedelta(days=days)
        named = f"; vb {document}" if document else ""
        self._move(who, "edit_due", code, "/sua {c}; hạn {a}" + named, (day, document), f"{day:%d/%m/%Y}")

    @by_anybody(who=DECIDES, code=CODE, unit=UNIT)
    def changes_the_lead(self, who: str, code: str, unit: str) -> None:
        self._move(who, "edit_lead", code, TYPED["edit_lead"], unit, unit)

    @by_anybody(who=DECIDES, unit=UNIT, beside=("", "CAP"), days=range(3, 31))
    def assigns(self, who: str, unit: str, beside: str, days: int) -> None:
        if len(self.office.things) >= 6:
            return
        self._leave(who)
        self._now()
        day = self.office.today + timedelta(days=days)
        out = self.office.assign(who, unit, {beside} - {""}, day)
        with_whom = f"; phối hợp {beside}" if beside else ""
        text = f"/giao {unit}; Việc số {len(self.office.things)}; hạn {day:%d/%m/%Y}{with_whom}"
        self._says(who, text, out or Outcome())

    # Whoever may make a move makes it, on an item that allows it: what has many steps behind it is met as well. And
    # whoever may not tries it there.

    @rule(seed=SEED)
    def somebody_reports(self, seed: int) -> None:
        self._several(seed, REPORTED)

    @rule(seed=SEED)
    def somebody_judges(self, seed: int) -> None:
        self._several(seed, JUDGED)

    @rule(seed=SEED)
    def somebody_moves_the_whole(self, seed: int) -> None:
        self._several(seed, OF_THE_WHOLE)

    @rule(seed=SEED)
    def somebody_does_whatever_there_is_to_do(self, seed: int) -> None:
        self._several(seed, (*REPORTED, *JUDGED, *OF_THE_WHOLE))

    @rule(seed=SEED)
    def somebody_does_what_others_may(self, seed: int) -> None:
        self._several(seed, (*REPORTED, *JUDGED, *OF_THE_WHOLE), allowed=False)

    def _several(self, seed: int, moves: Sequence[str], *, allowed: bool = True) -> None:
        dice = Random(seed)
        for _ in range(dice.randint(1, 3)):
            self._somebody(dice, dice.choice(moves), allowed=allowed)

    def _chances(self, move: str, days: int, unit: str) -> list[tuple[str, str]]:
        """Who may make a move, of which item."""
        return [
            (who, code)
            for code in self.office.things
            for who in OF_THE_OFFICE
            if self._would(who, move, code, self._day(code, who, days), unit)
        ]

    def _somebody(self, dice: Random, move: str, *, allowed: bool) -> None:
        """Make a move where there is one to be made: by who may, or by one of the others."""
        unit, days, plain = dice.choice(UNIT), dice.randint(1, 12), dice.choice((True, False))
        self._now()
        chances = self._chances(move, days, unit)
        if not chances:
            return
        who, code = dice.choice(chances)
        if not allowed:
            may = {one for one, of in chances if of == code}
            others = [one for one in OF_THE_OFFICE if one not in may]
            who, plain = dice.choice(others or [who]), False
        arg, shown = self._given(move, self._day(code, who, days), unit)
        period = self.office.meant(code, who)
        if move in {"keep", "hand_on"} and who not in (*ADMINS, *LEADERS) and period is not None:
            self._move(who, "decline", code, TYPED[move], arg, shown)  # said by the unit these are words of a return
            return
        in_words = plain and move in PLAIN and period is not None and who in members(period.lead)
        self._move(who, move, code, (PLAIN if in_words else TYPED)[move], arg, shown)

    def _would(self, who: str, move: str, code: str, day: date, unit: str) -> bool:
        """Whether the model lets somebody make a move."""
        if who not in OF_THE_OFFICE or not self.office.visible(code, who):
            return False
        imagined = Office()
        imagined.now, imagined.things = self.office.now, {code: deepcopy(self.office.things[code])}
        return bool(imagined.play(who, move, code, self._given(move, day, unit)[0]).lines)

    @staticmethod
    def _given(move: str, day: date, unit: str) -> tuple[object, str]:
        """What a move is given, for the model and in words."""
        document = "16/TB-UBND" if day.day % 3 else ""
        given: dict[str, tuple[object, str]] = {
            "progress": (40, "40"),
            "claim": (None, "BC 47"),
            "stuck": (False, ""),
            "ask": (day, f"{day:%d/%m/%Y}"),
            "decide": ("yes", "đồng ý"),
            "direct": ("phối hợp chặt chẽ", "phối hợp chặt chẽ"),
            **dict.fromkeys(("help", "hand_on", "edit_lead"), (unit, unit)),
            **dict.fromkeys(("pause", "resume", "withdraw"), (document, document)),
        }
        return given.get(move, (None, ""))

    @rule(minutes=st.sampled_from((0, 9, 11)), back=st.integers(1, 3))
    def somebody_takes_back(self, minutes: int, back: int) -> None:
        """Whoever changed something last, or a while ago."""
        if minutes:
            self.minutes_pass(minutes)
        if self.office.changes:
            self.takes_back(self.office.changes[-min(back, len(self.office.changes))].by)

    # Questions and their answers, with whatever others say between them.

    @rule(seed=SEED)
    def somebody_begins(self, seed: int) -> None:
        """Say a move without what it needs, mostly where it could be made."""
        dice = Random(seed)
        move, unit, days = dice.choice(sorted(ASKS)), dice.choice(UNIT), dice.randint(1, 20)
        self._now()
        chances = self._chances(move, days, unit)
        who, code = dice.choice([*chances, (dice.choice(WHO), dice.choice(CODE))])
        self.begins(who, code, move, unit, days)

    def begins(self, who: str, code: str, move: str, unit: str, days: int) -> None:
        """Say a move without what it needs: nothing changes yet."""
        day = self._day(code, who, days)
        shown, arg = {
            "hand_on": (unit, unit),
            "ask": (f"{day:%d/%m/%Y}", day),
            "direct": ("làm ngay", "làm ngay"),
            "pause": ("15/TB-UBND", "15/TB-UBND"),
            "withdraw": ("15/TB-UBND", "15/TB-UBND"),
        }.get(move, ("", "" if move == "stuck" else None))
        if move == "pause" and who in LEADERS:
            return  # a leader's word is enough
        self._leave(who)
        self._now()
        form, answer = ASKS[move]
        period = self.office.meant(code, who)
        there = self.office.things.get(code)
        returned = there is not None and any(one.state == "tra_lai" for one in there.periods)
        if move in {"keep", "hand_on"} and period is not None and not (returned and who in (*ADMINS, *LEADERS)):
            out = self.office.play(who, "decline", code, None)  # what is said are the words of a return
            self._says(who, form.format(c=code), out)
            return
        self._says(who, form.format(c=code), Outcome())
        row = next((one for one in self.rows("conversations") if self.names.get(one["person_id"]) == who), None)
        if row is None:
            return
        about = re.search(r'"occurrence": (\d+)', row["kept"])
        assert about is not None, row
        asked = next(one for one in self.office.things[code].periods if self._place(one) == int(about[1]))
        self.asked[who] = (move, code, arg, asked, answer.format(a=shown), self.office.now)

    @precondition(lambda self: self.asked)
    @rule(seed=SEED)
    def answers(self, seed: int) -> None:
        """Answer what was asked before; the rights and the state are those of now."""
        who = Random(seed).choice(sorted(self.asked))
        move, code, arg, period, text, _ = self.asked.pop(who)
        self._now()
        if move == "reopen":
            arg = True
        self._says(who, text, self.office.play(who, move, code, arg, period))

    # Taking back, and time.

    @by_anybody(who=WHO)
    def anybody_takes_back(self, who: str) -> None:
        self.takes_back(who)

    def takes_back(self, who: str) -> None:
        self._leave(who)
        self._now()
        self._says(who, "/hoantac", self.office.undo(who))

    @by_anybody(who=WHO, text=("/lenh la", "2.7 xong", "N99", "12345"))
    def says_something_else(self, who: str, text: str) -> None:
        self._leave(who)
        self._now()
        answer = self._says(who, text, Outcome())
        if who == STRANGER:
            assert "Để nhận nhắc việc" in answer

    @rule(minutes=st.sampled_from((1, 5, 9, 11, 60)))
    def some_minutes_pass(self, minutes: int) -> None:
        self.minutes_pass(minutes)

    def minutes_pass(self, minutes: int) -> None:
        self.bench.clock.now += timedelta(minutes=minutes)
        self._ticks()

    @rule(days=st.sampled_from((1, 1, 2, 5, 9)), hour=st.sampled_from((8, 14)), restarts=st.booleans())
    def days_pass(self, days: int, hour: int, restarts: bool) -> None:
        if restarts:
            self.bench.restart()
        there = self.bench.clock.now.astimezone(VIETNAM) + timedelta(days=days)
        self.bench.clock.now = there.replace(hour=hour, minute=0, second=0)
        self._ticks()

    def _ticks(self) -> None:
        """The clock says what is due to those who may know of it, and moves nothing but the coming periods."""
        self._now()
        self.office.passes()
        before, said = self.dump(), self._so_far()
        self.do(self.bench.tick())
        after, heard = self.dump(), self._heard(said)
        assert after["reports"] == before["reports"]
        self._stands(after, f"tick at {self.office.now}")
        for name, texts in heard.items():
            codes = {code for one in texts for code in SAID.findall(one)}
            assert codes <= self._codes_of(name), (name, texts)
        self.asked = {who: one for who, one in self.asked.items() if self.office.now - one[-1] < A_DAY}
