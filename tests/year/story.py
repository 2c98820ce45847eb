"""A year of the office, day by day: what the clock says is held against the ledger."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from tests.year.deeds import ADMIN, FIRST, LEADER, Office, Tale
from tests.year.ledger import CLAIMED, DAY, DOING, NEW, Period

LAST = date(2027, 5, 17)
ECHOES = "Đồng nghiệp trong đơn vị đã báo"
QUIET = ("06:30", "13:30", "17:30", "22:00")
"""Hours at which the clock has nothing to say: the afternoon has no message of its own here."""
OPEN = (NEW, DOING, CLAIMED)

DUE = re.compile(r"[Hh]ạn (?:[^,()\n]+, )?(\d{1,2}/\d{1,2}/\d{4})")
SEVERAL = re.compile(r"(?:\(|Nhắc )(\d+) kỳ, (?:cũ nhất )?hạn ")
ASKS = re.compile(r"đã nhắc nhiều lần|Nên nhắc ai khác")
BRIEF = re.compile(
    r"(\d+) nhiệm vụ; hoàn thành (\d+)(?: \([^)]*\))?; chờ xác nhận (\d+); quá hạn (\d+); sắp đến hạn (\d+); "
    r"vướng mắc cần chỉ đạo (\d+); đề nghị gia hạn chờ duyệt (\d+)"
)


class Year(Office):
    """What differs from the ledger fails at once, with its day."""

    async def live(self, last: date = LAST) -> Tale:
        day = FIRST
        while day <= last:
            await self._day(day)
            if (day + DAY).day == 1 and day.month in {6, 12}:
                await self._looks()
            day += DAY
        return self.tale

    async def _day(self, day: date) -> None:
        self.day = day
        self.ledger.open_periods(day)
        if not self.ledger.days.works(day):
            self._nothing(await self._hears_at(self.chance.choice(["08:00", "10:30", "14:00"])))
            return
        self.tale.working_days += 1
        quiet = self.chance.choice(QUIET)  # one of them a day, so that a year takes a minute
        if quiet < "07":
            self._nothing(await self._hears_at(quiet))
        await self._leader()
        await self._morning()
        await self._audit()
        await self._acts("09")
        await self._acts("10")
        await self._incidents()
        if quiet == "13:30":
            self._nothing(await self._hears_at(quiet))
        await self._acts("15")
        if quiet > "17":
            self._nothing(await self._hears_at(quiet))

    # What the clock says

    async def _hears_at(self, hour: str) -> list[tuple[str, str]]:
        self.channel.sent.clear()
        await self.bench.tick(f"{self.day} {hour}")
        return list(self.channel.sent)

    def _nothing(self, heard: list[tuple[str, str]]) -> None:
        assert heard == [], (self.day, self.bench.clock(), heard)

    async def _leader(self) -> None:
        days, heard = self.ledger.days, await self._hears_at("07:30")
        if not (days.first_of_week(self.day) or days.first_of_month(self.day)):
            self._nothing(heard)
            return
        [(chat, text)] = heard
        assert chat == LEADER
        found = BRIEF.search(text)
        assert found, text
        counted = self.ledger.counted(self.day)
        wanted = [counted.get(name, 0) for name in ("total", "done", "claimed", "late", "soon", "stuck", "asked")]
        assert [int(one) for one in found.groups()] == wanted, (self.day, text, counted)
        named = re.findall(r"^- \[([^\]]+)\].*?(?: - (\d+) kỳ, cũ nhất)?(?: quá| - quá) \d+ ngày", text, re.MULTILINE)
        late = [one.code for one in self.ledger.for_leader(self.day)]
        codes = list(dict.fromkeys(code for code, _ in named))
        assert codes == list(dict.fromkeys(late))[: len(codes)], (self.day, text, late)
        counts = Counter[str]()
        for code, number in named:
            counts[code] += int(number or 1)
        assert counts <= Counter(late), (self.day, text, late)
        assert len(named) == 5 or counts == Counter(late), (self.day, text, late)
        self.tale.briefs += 1

    async def _morning(self) -> None:
        """Each officer and head hears what the rules call for, in one message, once."""
        heard: dict[str, list[str]] = {}
        for chat, text in await self._hears_at("08:00"):
            heard.setdefault(chat, []).append(text)
        ledger = self.ledger
        ledger.breaks(self.day)
        for chat in [name for unit in ledger.officers for name in (*ledger.officers[unit], ledger.heads[unit])]:
            wanted = ledger.morning(chat, self.day)
            texts = heard.pop(chat, [])
            claimed = [code for unit in ledger.units_of(chat) for code in ledger.of_week(unit, self.day)[1]]
            weekly = ledger.days.first_of_week(self.day)
            echoes = weekly and texts and texts[0].startswith(ECHOES)  # nothing else was to be said
            assert len(texts) == bool(wanted or (weekly and claimed) or echoes), (self.day, chat, texts, _told(wanted))
            named = _named("\n".join(texts))
            differs = _differs(named, wanted)
            assert not differs, (differs, self.day, chat, texts, _told(wanted))
            reminders = ledger.said(chat, self.day)
            self.tale.reminders += reminders
            self.tale.digests += len(texts)
            self.tale.bulletins += bool(weekly and texts)
            self.tale.asked_whom_else += sum(wanted.values())
            self.tale.to_heads += reminders if chat.startswith("head") else 0
            self.tale.busiest = max(self.tale.busiest, len(named))
            if weekly and claimed:
                line = next(line for line in texts[0].splitlines() if line.startswith("Đang chờ Văn phòng xác nhận"))
                counts = {code: int(number or 1) for code, number in re.findall(r"\[([^\]]+)\](?: ×(\d+))?", line)}
                assert counts == Counter(claimed), (self.day, texts, claimed)
        assert not heard, (self.day, heard)

    async def _audit(self) -> None:
        heard = await self._hears_at("08:15")
        assert [chat for chat, _ in heard] in ([], [ADMIN]), (self.day, heard)
        waiting = self.ledger.brought_up(self.day)
        text = heard[0][1] if heard else ""
        counts = re.search(r"gửi (\d+)/(\d+) lượt", text)
        assert counts is None or counts[1] == counts[2], (self.day, text)
        line = next((line for line in text.splitlines() if line.startswith("Chờ xác nhận từ 3")), "")
        assert set(re.findall(r"\[([^\]]+)\]", line)) == waiting, (self.day, text, waiting)
        self.tale.audits += bool(heard)

    # What is looked up

    async def _looks(self) -> None:
        """The leader's totals, what the units have to do, and what was said of each item."""
        await self._totals()
        for unit in self.ledger.officers:
            await self._list_of(unit)
        for one in self.ledger.periods:
            if one.rrule is None and not one.ongoing:
                await self._history_of(one)

    async def _totals(self) -> None:
        text, counted = await self._says(LEADER, "/tonghop", "TỔNG HỢP"), self.ledger.counted(self.day)
        wanted = {
            r"Tổng số nhiệm vụ giao: (\d+)": ["total"],
            r"Hoàn thành: (\d+) \(trong hạn (\d+), quá hạn (\d+)\)": ["done", "done_in_time", "done_late"],
            r"Chờ xác nhận: (\d+)": ["claimed"],
            r"Đang thực hiện: (\d+) \(trong hạn (\d+).*quá hạn (\d+)\)": ["doing", "doing_in_time", "doing_late"],
            r"Chưa thực hiện: (\d+) \(trong hạn (\d+).*quá hạn (\d+)\)": ["new", "new_in_time", "new_late"],
            r"Vướng mắc cần chỉ đạo: (\d+)": ["stuck"],
            r"gia hạn chờ duyệt: (\d+)": ["asked"],
        }
        for words, names in wanted.items():
            found = re.search(words, text)
            assert found, (self.day, words, text)
            assert [int(one) for one in found.groups()] == [counted.get(name, 0) for name in names], (
                self.day,
                counted,
                text,
            )
        paused = re.search(r"tạm dừng (\d+)", text)
        assert int(paused[1] if paused else 0) == counted.get("paused", 0), (self.day, text)

    async def _list_of(self, unit: str) -> None:
        open_ = [one for one in self.ledger.periods if one.lead == unit and one.state in OPEN]
        late = sum(one.works and one.due is not None and one.due < self.day for one in open_)
        text = await self._says(ADMIN, f"/nhiemvu {unit}", "")
        if not open_:
            assert "[" not in text, (self.day, text)
            return
        numbers = re.search(r": (\d+)(?:, quá hạn (\d+))?", text.splitlines()[0])
        assert numbers, text
        assert int(numbers[1]) == len(open_), (self.day, text, open_)
        if "... và" not in text:  # of a list that is cut the late ones are not counted
            assert int(numbers[2] or 0) == late, (self.day, text, open_)
        shown = Counter(re.findall(r"^[^\[\n]*\[([^\]]+)\]", text, re.MULTILINE))
        assert not shown - Counter(one.code for one in open_), (self.day, text)

    async def _history_of(self, one: Period) -> None:
        """Each thing said of an item stands in its history, in its order, with who said it."""
        text = await self._says(ADMIN, f"/lichsu {one.code}", f"[{one.code}]")
        lines = [line for line in text.splitlines() if re.match(r"\d\d:\d\d \d", line)]
        told = [line for line in lines if "giao nhiệm vụ" not in line and "điều chỉnh" not in line]
        assert len(told) == len(one.events), (self.day, text, one.events)
        for line, event in zip(told, one.events, strict=True):
            assert event in line, (self.day, text, one.events)


@dataclass(frozen=True)
class Named:
    """A line of a digest: code, deadline of the oldest period, of how many, whether it is asked whom else to remind."""

    code: str
    due: date | None
    number: int
    asks: bool


def _named(text: str) -> list[Named]:
    """What a digest names."""
    found = []
    beside = ("Đang chờ Văn phòng xác nhận", "- [")  # what waits for the office, what colleagues have reported
    lines = [line for line in text.splitlines() if not line.startswith(beside)]
    for place, line in enumerate(lines):
        if code := re.match(r"[^\[]*\[([^\]]+)\] ", line):
            alone = DUE.search(line) is None  # the deadline of one that stands alone is on a line of its own
            words = "\n".join(lines[place:]) if alone else line
            due, several = DUE.search(words), SEVERAL.search(words)
            number = int(several[1]) if several else 1
            found.append(Named(code[1], _day(due[1]) if due else None, number, bool(ASKS.search(words))))
    return found


def _differs(named: list[Named], wanted: dict[Period, bool]) -> str:
    """How the lines of a digest differ from what it should name; a line may stand for several late periods."""
    told = {(one.code, one.due): asks for one, asks in wanted.items()}
    if unknown := [one for one in named if (one.code, one.due) not in told]:
        return f"not to be said: {unknown}"
    for code in {one.code for one in wanted}:
        lines = [one for one in named if one.code == code]
        if sum(one.number for one in lines) != sum(one.code == code for one in wanted):
            return f"not each once: {code}"
        if min(one.due or date.min for one in lines) != min(one.due or date.min for one in wanted if one.code == code):
            return f"not the oldest: {code}"
        if any(one.asks for one in lines) != any(asks for one, asks in wanted.items() if one.code == code):
            return f"asked whom else to remind, or not: {code}"
        if any(one.asks != told[one.code, one.due] for one in lines if one.number == 1):
            return f"asked whom else to remind, or not: {code}"
    return ""


def _told(wanted: dict[Period, bool]) -> Counter[tuple[str, date | None, bool]]:
    return Counter((one.code, one.due, asks) for one, asks in wanted.items())


def _day(printed: str) -> date:
    day, month, year = map(int, printed.split("/"))
    return date(year, month, day)
