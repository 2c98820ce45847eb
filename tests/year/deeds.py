"""What the people of the office do in a year: the programme they signed, and a seeded chance of what becomes of it."""

import csv
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.annex import load
from bot.demo import OFFICE_NAME, PROGRAMME, PROGRAMME_NAME, UNITS
from data import units
from data.store import Store
from domain.delivery import Outcome, Part
from domain.people import Role
from domain.time import local_day
from tests.conftest import Bench, FakeChannel
from tests.year.ledger import CLAIMED, DOING, DONE, NEW, OFFSETS, PAUSED, SKIPPED, WITHDRAWN, Days, Ledger, Period

FIRST = date(2026, 5, 18)
OFFICE, ADMIN, LEADER = "TPMC", "hoa", "nam"
CYCLE = {"FREQ=WEEKLY": "week", "FREQ=MONTHLY": "month", "FREQ=YEARLY": "quarter"}
DATED_IN = {"5.6": date(2026, 9, 30), "6.4": date(2026, 11, 30), "7.4": date(2026, 12, 18)}  # without a day at first


class Overheard(FakeChannel):
    """Keeps what is said in the order in which it is said."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, str]] = []

    async def send(self, chat: str, part: Part) -> Outcome:
        self.sent.append((chat, part.text))
        return await super().send(chat, part)


@dataclass
class Tale:
    """What a year came to."""

    reminders: int = 0
    digests: int = 0
    to_heads: int = 0
    asked_whom_else: int = 0
    bulletins: int = 0
    briefs: int = 0
    audits: int = 0
    notices: int = 0
    said_by_people: Counter[str] = field(default_factory=Counter)
    busiest: int = 0
    working_days: int = 0


class Office:
    """The office, and the ledger of what its people know. Whoever is answered otherwise than they expect fails at once."""

    def __init__(self, store: Store, seed: int = 2026) -> None:
        self.chance = random.Random(seed)
        self.channel = Overheard()
        self.bench = Bench(store, self.channel)
        self.bench.clock.travel_to(f"{FIRST} 07:00")
        self.tale, self.day = Tale(), FIRST
        self.papers = self.requests = self.assigned = 0
        self.zeal: dict[str, float] = {}
        self.ledger: Ledger

    async def furnish(self) -> None:
        bench, signed = self.bench, self.bench.clock()
        await load(bench.store, PROGRAMME, f"{OFFICE}; {OFFICE_NAME}", PROGRAMME_NAME, UNITS, local_day(signed), signed)
        async with bench.store.begin() as session:
            bench.units = {one.code: one for one in await units.units_of(session)}
        await bench.connect(ADMIN, Role.ADMIN, OFFICE)
        await bench.connect(LEADER, Role.LEADER, OFFICE)
        codes = [code for code in bench.units if code != OFFICE]
        officers = {code: [f"officer of {code}"] for code in codes}
        officers["BTG"].append("second officer of BTG")
        heads = {code: f"head of {code}" for code in codes}
        for code in codes:
            for name in officers[code]:
                await bench.connect(name, Role.OFFICER, code)
            await bench.connect(heads[code], Role.HEAD, code)
            self.zeal[code] = self.chance.choice([0.9, 0.6, 0.4, 0.2])
        self.zeal["UBMTTQ"] = 0.0  # nobody there ever answers
        self.ledger = Ledger(Days(), list(_programme(codes)), officers, heads)

    # What people do

    async def _says(self, who: str, text: str, answered: str) -> str:
        before = len(self.channel.sent)
        answer = await self.bench.say(who, text)
        assert answered in answer, (self.day, who, text, answer)
        self.tale.said_by_people[text.split(maxsplit=1)[0] if text.startswith("/") else "reply"] += 1
        self.tale.notices += len(self.channel.sent) - before
        return answer

    async def _acts(self, hour: str) -> None:
        self.bench.clock.travel_to(f"{self.day} {hour}:{self.chance.randrange(60):02}")
        for unit in self.ledger.officers:
            for one in self._at_hand(unit):
                if self.chance.random() < self.zeal[unit] / 4:
                    await self._reports(unit, one)
        if hour in {"10", "15"}:
            await self._office()
        if hour == "15":
            await self._leads()

    def _at_hand(self, unit: str) -> list[Period]:
        """What an officer may have on the desk: of each item the oldest open period, due within three weeks."""
        until = self.day + timedelta(days=21)
        mine = [one for one in self.ledger.periods if one.lead == unit and one.works and not one.ongoing]
        return [one for one in mine if one is self.ledger.named(one.code, NEW, DOING) and one.due and one.due <= until]

    async def _reports(self, unit: str, one: Period) -> None:
        who = self.chance.choice(self.ledger.officers[unit])
        deed = self.chance.choices(["begun", "done", "stuck", "more time", "received"], [4, 4, 1, 1, 1])[0]
        if deed == "done" and one.asked_for is None:
            self.papers += 1
            waits = [other for other in self.ledger.periods if other.code == one.code and other.state == CLAIMED]
            said = f"{one.code} xong BC {self.papers}"
            if waits:  # last period's again, or this one's: it is asked
                await self._says(who, said, "Đồng chí đang cập nhật việc nào")
                said = "2"
            await self._says(who, said, "Trạng thái: Chờ xác nhận")
            one.state, one.claimed_on, one.stuck = CLAIMED, self.day, False
            one.events.append("báo hoàn thành")
        elif deed == "stuck":
            await self._says(who, f"{one.code} vướng chờ ý kiến cấp trên", "Vướng mắc")
            await self._says(who, "/thoi", "")
            one.state, one.stuck = DOING, True  # whoever is stuck has begun
            one.events.append("báo vướng mắc")
        elif deed == "more time" and one.asked_for is None and one.due is not None:
            wanted = max(one.due, self.day) + timedelta(days=self.chance.randrange(3, 15))
            await self._says(who, f"/giahan {one.code} {wanted:%d/%m/%Y} chờ số liệu", "Đã ghi đề nghị gia hạn")
            await self._says(who, "/thoi", "")
            self.requests += 1
            one.asked_for, one.request = wanted, self.requests
            one.events.append("đề nghị gia hạn")
        elif deed == "received":
            await self._says(who, f"{one.code} đã nhận", "")
            one.events.append("đã nhận")
        else:
            percent = self.chance.randrange(1, 20) * 5
            await self._says(who, f"{one.code} đang làm {percent}%", f"Đang thực hiện, {percent}%")
            one.state, one.stuck = DOING, False
            one.events.append("báo tiến độ")
        one.answered()

    async def _office(self) -> None:
        for one in [one for one in self.ledger.periods if one.state == CLAIMED]:
            if one is not self.ledger.named(one.code, CLAIMED):
                continue  # the older claim is judged first
            deed = self.chance.choices(["leave", "confirm", "return"], [5, 4, 1])[0]
            if deed == "confirm":
                await self._says(ADMIN, f"/xacnhan {one.code}", "Đã ghi: xác nhận hoàn thành")
                one.state = DONE
                one.events.append("xác nhận hoàn thành")
            elif deed == "return":
                await self._says(ADMIN, f"/bosung {one.code} thiếu phụ lục", "Đã ghi: yêu cầu bổ sung")
                one.state = DOING
                one.events.append("yêu cầu bổ sung")

    async def _leads(self) -> None:
        for one in [one for one in self.ledger.periods if one.asked_for is not None and one.works]:
            deed = self.chance.choices(["wait", "agree", "refuse"], [2, 2, 1])[0]
            if deed == "agree":
                await self._decides(one, "đồng ý", "Đã ghi: đồng ý gia hạn")
                one.due, one.asked_for = one.asked_for, None
                one.events.append("đồng ý gia hạn")
            elif deed == "refuse":
                await self._decides(one, "không đồng ý vì cần giữ tiến độ", "Đã ghi: không đồng ý gia hạn")
                one.asked_for = None
                one.events.append("không đồng ý gia hạn")

    async def _decides(self, one: Period, words: str, answered: str) -> None:
        """Of several periods of an item for which more time is asked, it is asked which."""
        waiting = [other for other in self.ledger.periods if other.code == one.code and other.asked_for]
        said = f"/duyet {one.code} {words}"
        if len(waiting) > 1:
            await self._says(LEADER, said, "Đồng chí đang cập nhật việc nào")
            said = str(sorted(waiting, key=lambda other: other.request).index(one) + 1)
        await self._says(LEADER, said, answered)

    # What happens now and then

    async def _incidents(self) -> None:
        await self._set_days()
        chance = self.chance.random()
        deeds = [self._halts, self._goes_on, self._withdraws, self._opens_again, self._holds, self._lets_go,
                 self._skips, self._assigns]  # fmt: skip
        if chance < 0.5:
            await self.chance.choice(deeds)()
        for when, deed in ((date(2026, 9, 1), self._somebody_leaves), (date(2026, 11, 2), self._swaps_days)):
            if self.day == when:
                await deed()

    def _any(self, *states: str, recurring: bool = False, **how: bool) -> Period | None:
        """Some period in one of these states that its code alone names, nothing asked for it."""
        found = [
            one
            for one in self.ledger.periods
            if one.state in states
            and bool(one.rrule) == recurring
            and not one.ongoing
            and one.due is not None
            and one.asked_for is None
            and all(getattr(one, name) == value for name, value in how.items())
            and (not recurring or one is self.ledger.named(one.code, NEW, DOING, CLAIMED))
        ]
        return self.chance.choice(found) if found else None

    async def _set_days(self) -> None:
        """In June the leader gives a day to what had none."""
        if self.day == date(2026, 6, 3):
            for code, due in DATED_IN.items():
                await self._says(LEADER, f"/sua {code}; hạn {due:%d/%m/%Y}", f"[{code}]")
                one = self.ledger.named(code, NEW)
                one.due, one.before = due, False  # a day that is given is the day itself

    async def _halts(self) -> None:
        if one := self._any(NEW, DOING):
            await self._says(LEADER, f"/tamdung {one.code} chờ hướng dẫn", "Đã ghi: tạm dừng")
            one.was, one.state = one.state, PAUSED
            one.events.append("tạm dừng")

    async def _goes_on(self) -> None:
        if one := self._any(PAUSED):
            await self._says(LEADER, f"/tieptuc {one.code}", "Đã ghi: cho tiếp tục")
            one.state = DOING if one.was == DOING else NEW
            one.events.append("tiếp tục")

    async def _withdraws(self) -> None:
        if self.chance.random() < 0.2 and (one := self._any(NEW, DOING)):
            await self._says(ADMIN, f"/huy {one.code}; 20/QĐ-UBND", "Đã ghi: hủy nhiệm vụ")
            one.state = WITHDRAWN
            one.events.append("hủy nhiệm vụ")

    async def _opens_again(self) -> None:
        if one := self._any(DONE):
            await self._says(ADMIN, f"/molai {one.code} số liệu chưa khớp", "Đã ghi: mở lại")
            one.state = DOING
            one.events.append("mở lại")

    async def _holds(self) -> None:
        late = [one for one in self.ledger.for_leader(self.day) if one is self.ledger.named(one.code, NEW, DOING)]
        if late:
            one = self.chance.choice(late)
            await self._says(LEADER, f"/giucho {one.code}", f"[{one.code}]")
            one.held = True
            one.events.append("giữ")

    async def _lets_go(self) -> None:
        held = [one for one in self.ledger.periods if one.held and one.works]
        held = [one for one in held if one is self.ledger.named(one.code, NEW, DOING)]
        if held:
            one = self.chance.choice(held)
            await self._says(LEADER, f"/giucho {one.code} thôi", "Đã thôi giữ")
            one.held = False
            one.events.append("thôi giữ")

    async def _skips(self) -> None:
        one = self._any(NEW, DOING, recurring=True)
        if one is not None and one.due is not None:
            await self._says(ADMIN, f"/mienky {one.code} sáp nhập đơn vị", "Miễn kỳ này")
            one.state = SKIPPED
            one.events.append("miễn kỳ")

    async def _assigns(self) -> None:
        unit = self.chance.choice(list(self.ledger.officers))
        due = self.day + timedelta(days=self.chance.randrange(1, 60))
        self.assigned += 1
        code = f"N{self.assigned}"
        said = f"/giao {unit}; Rà soát hồ sơ đợt {self.assigned}; hạn {due:%d/%m/%Y}"
        await self._says(ADMIN, said, f"Đã giao [{code}]")
        self.ledger.periods.append(Period(code, unit, due, self.day, OFFSETS["date"]))

    async def _somebody_leaves(self) -> None:
        """An officer goes, another comes by a code; in between the head would hear."""
        listed = await self._says(ADMIN, "/nguoi TTYT", "Officer of ttyt")
        [number] = [line.split(".")[0] for line in listed.splitlines() if "Officer of ttyt" in line]
        await self._says(ADMIN, f"/nguoi remove {number}", "không nhận tin nào nữa")
        code = (await self._says(ADMIN, "/moi TTYT", "cán bộ đầu mối")).splitlines()[0]
        await self._says("newcomer of TTYT", f"DK {code}", "Đã ghi nhận")
        self.ledger.officers["TTYT"] = ["newcomer of TTYT"]

    async def _swaps_days(self) -> None:
        """A day off decided late, and the Saturday on which it is made up for."""
        await self._says(ADMIN, "/lich nghỉ 23/11/2026 làm bù 28/11/2026", "Chưa có gì thay đổi")
        await self._says(ADMIN, "1", "Đã ghi vào lịch làm việc")
        self.ledger.days.off.add(date(2026, 11, 23))
        self.ledger.days.on.add(date(2026, 11, 28))


def _programme(units: list[str]) -> list[Period]:
    """The programme as it was signed, read by its printed columns."""
    found = []
    with PROGRAMME.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            everybody = row["chu_tri"] == "Tất cả đơn vị"
            for unit in units if everybody else [row["chu_tri"]]:
                code = f"{row['ma']}-{unit}" if everybody else row["ma"]
                found.append(_period(row, code, unit))
    return found


def _period(row: dict[str, str], code: str, unit: str) -> Period:
    cycle = next((name for rule, name in CYCLE.items() if row["rrule"].startswith(rule)), "date")
    return Period(
        code,
        unit,
        date.fromisoformat(row["due"]) if row["due"] else None,
        FIRST,
        OFFSETS[cycle],
        row["rrule"] or None,
        before=row["thoi_han_goc"].startswith("Trước"),
        ongoing=row["kind"] == "ongoing",
    )
