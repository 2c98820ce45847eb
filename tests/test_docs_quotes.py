"""What the pages for officers, leaders and admins quote was really said, and what they give to be typed was understood.

In the pages a quotation (`> …`) is what the bot says or the command line prints; so is the first column of a table headed
"Hệ thống nói" or "Máy in ra". A fenced block, and the first column of a table headed "Gõ", is what a person types. "…" on
a line of its own stands for lines left out, in a cell for words left out.
"""

import asyncio
import itertools
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.app import Works
from bot.app.doctor import known
from bot.book import BOOK
from bot.channels.telegram.updates import parse_update
from bot.commands import load_all
from bot.demo import PLAYERS, PROGRAMME, PROGRAMME_NAME, UNITS, seed
from bot.doctor import store as judging
from bot.doctor.check import line
from bot.incoming import Happening, Incoming
from bot.messages import verbs
from data.store import Store
from domain.message import Way
from tests.conftest import FakeChannel, FakeClock

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = ("officers.md", "leaders.md", "admins.md")

CODES = ("ABCDE23456", "BCDEF34567", "DEFGH56789", "CDEFG45678", "EFGHJ67892", "FGHJK78923", "GHJKM89234")
"""One for each /moi, /lienket and /bangiao of the story."""
NAMES = {player.id: player.name for player in PLAYERS} | {"mai": "Mai", "thu": "Thu", "binh": "Bình", "root": "Root"}
BTG, OFFICE = "-77", "-78"  # groups
BOT_ID, BOT_NAME = "123456", "nhacviec_bot"
REFUSALS = (
    "Chức năng này chưa có",
    "Hệ thống chưa rõ",
    "Lệnh /",
    "Đồng chí không thực hiện được",
    "Mã không đúng",
    "Hệ thống gặp sự cố",
)
REFUSED_INSIDE = ("không tìm thấy", "] Hiện nay:", "Không có đơn vị", "cần số văn bản", "Chưa rõ")


# The pages


@dataclass(frozen=True)
class Page:
    """`said`: quotations, each a list of lines. `told`: lines quoted in tables. `typed`: what people type."""

    said: list[list[str]]
    told: list[str]
    typed: list[str]


def page(name: str) -> Page:
    found = Page([], [], [])
    heading, fenced, above = "", False, ""
    for row in (DOCS / name).read_text("utf-8").splitlines():
        if row.strip() == "```":
            fenced = not fenced
        elif fenced:
            found.typed.append(row.strip())
        elif row.startswith(">"):
            if not above.startswith(">"):
                found.said.append([])
            found.said[-1].append(_plain(row))
        elif row.startswith("|"):
            cell = row.split("|")[1].strip()
            heading = heading if above.startswith("|") else cell
            if cell != heading and not cell.startswith("---"):
                found.typed.extend([cell.strip("`")] if heading == "Gõ" else [])
                found.told.extend([cell] if heading in {"Hệ thống nói", "Máy in ra"} else [])
        above = row
    return found


def _plain(row: str) -> str:
    """A line of a quotation without its Markdown."""
    bare = row.removeprefix(">").strip().removesuffix("<br>").rstrip()
    return re.sub(r"\\([-.])", r"\1", bare)


def was_said(block: Sequence[str], messages: Iterable[str]) -> bool:
    """Whether these lines are a whole message; "…" stands for at least a line of it."""
    pattern = "\n".join(r"(?:.|\n)*" if one == "…" else re.escape(one) for one in block)
    return any(re.fullmatch(pattern, message) for message in messages)


def was_a_line(cell: str, messages: Iterable[str]) -> bool:
    pattern = ".*".join(re.escape(piece) for piece in cell.split("…"))
    return any(re.fullmatch(pattern.replace(r"\ .*", ".*"), one) for text in messages for one in text.splitlines())


# The story


@dataclass
class Story:
    """The demo office over a store: who typed what, and all that was said in answer or unasked."""

    works: Works
    clock: FakeClock
    channel: FakeChannel
    zalo: FakeChannel
    answers: dict[str, list[str]] = field(default_factory=dict)
    """By what was typed."""
    printed: list[str] = field(default_factory=list)
    updates: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def said(self) -> list[str]:
        heard = [*self.channel.said.values(), *self.zalo.said.values()]
        return [part.text for parts in heard for part in parts] + self.printed

    async def say(self, who: str, *texts: str) -> None:
        for text in texts:
            await self._hear(self._from(who, text=text), text)

    async def say_on_zalo(self, who: str, text: str) -> None:
        await self._hear(replace(self._from(who, text=text), channel="zalo"), text)

    async def say_in(self, group: str, who: str, text: str, *, reply: bool = False) -> None:
        """In a group, as Telegram tells of it: what is not for us is not heard. `reply`: to the last we said there."""
        message: dict[str, Any] = {
            "message_id": 7,
            "chat": {"id": int(group), "type": "supergroup", "title": "Nhóm"},
            "from": {"id": 1, "first_name": NAMES[who]},
            "text": text,
        }
        if reply:
            newest = int(self.channel.ids[group][-1])
            message["reply_to_message"] = {"message_id": newest, "from": {"id": int(BOT_ID), "is_bot": True}}
        heard = parse_update({"update_id": next(self.updates), "message": message}, BOT_ID, BOT_NAME)
        assert heard is not None, text
        await self._hear(replace(heard, channel=self.channel.name, sender=who), text)

    async def put_out(self, chat: str, by: str) -> None:
        """Out of a group, or blocked by somebody."""
        happened = self._from(by, happened=Happening.PUT_OUT)
        await self._hear(replace(happened, chat=chat, private=chat == by), "")

    async def reach(self, *days: str) -> None:
        for day in days:
            self.clock.travel_to(f"2026-{day} 08:00")
            await self.works.catch_up()

    def _from(self, who: str, **more: Any) -> Incoming:
        return Incoming(self.channel.name, BOT_ID, str(next(self.updates)), who, who, NAMES[who], **more)

    async def _hear(self, heard: Incoming, text: str) -> None:
        channel = self.zalo if heard.channel == "zalo" else self.channel
        before = len(channel.said.get(heard.chat, []))
        await self.works.desk.hear([heard])
        await self.works.desk.idle()
        await self.works.dispatcher.drain()
        answers = channel.said.get(heard.chat, [])[before:]
        self.answers.setdefault(text, []).extend(part.text for part in answers)


async def play(story: Story) -> None:
    """Two weeks of the demo office; what the pages quote and what they give to be typed."""
    await _a_first_day(story)
    await _a_week_of_answers(story)
    await _a_leaders_morning(story)
    await _groups(story)
    await _two_channels(story)
    await _more_to_type(story)
    await _beside_the_lead(story)
    await _the_clock(story)
    await _decisions(story)
    await _people_come_and_go(story)
    await _nobody_there(story)


async def _a_first_day(story: Story) -> None:
    await story.say("hoa", "/start", "/moi BTG", "/moi TTYT group")
    await story.say("mai", f"DK {CODES[0]}")
    await story.say("khach", f"dk {CODES[0]}", "/nhiemvu")


async def _a_week_of_answers(story: Story) -> None:
    await story.reach("05-20", "05-21", "05-22")
    await story.say("lan", "3.1 nộp bản giấy hay bản điện tử?", "3.1 xong BC 45")
    await story.say("hoa", "1")
    await story.say("lan", "1.5 xong")
    await story.say("hoa", "/xacnhan", "/bosung 1.5 còn thiếu phụ lục số liệu")
    await story.say("lan", "1.5 xong BC 44")
    await story.reach("05-25", "05-26", "05-27", "05-28", "05-29")
    story.clock.travel_to("2026-05-29 08:15")  # the hour of the audit
    await story.works.catch_up()
    story.clock.travel_to("2026-05-29 08:00")


async def _a_leaders_morning(story: Story) -> None:
    await story.say("lan", "1.2 dang lam 60%, thu 6 tuan sau xong", "3.2 vướng chờ số liệu của Mặt trận")
    await story.say("lan", "/nguyennhan 3.2 khách quan", "/hotro 3.2 UBMTTQ")
    await story.say("nam", "/chidao 3.2 Mặt trận gửi số liệu trước 3/6", "/traodoi 3.2 đã làm việc với Mặt trận chưa?")
    await story.say("lan", "/traodoi 3.2 đã gửi công văn cho Mặt trận")
    await story.say("nam", "/vuongmac")
    await story.say("hoa", "/traodoi 3.1 bản điện tử là đủ")
    await story.say("quan", "2.1 gia hạn 10/7 chờ vắc xin")
    await story.say(
        "nam", "tổng hợp", "/tonghop donvi", "/tonghop BTG", "/tonghop quahan", "/nhiemvu TTYT", "/viec 2.3"
    )
    await story.say("nam", "/lichsu 2.3", "/tim tuyên truyền", "/caidat", "/trogiup")
    await story.say("lan", "1.2 gia hạn 10/7 chờ lịch của tỉnh")
    await story.say("nam", "/duyet", "/duyet 2.1 đồng ý 6/7", "/duyet 1.2 không đồng ý cần giữ tiến độ")
    await story.say("nam", "/bosung 1.5 còn thiếu phụ lục", "/capnhat 1.5")
    await story.say("lan", "1.5 xong BC 44")
    await story.say("nam", "/xacnhan 1.5", "/hoantac")
    await story.say(
        "hoa", "/giao BTG; Kế hoạch tuyên truyền tháng 7; hạn 30/6; phối hợp P.VHTT, TĐ; sp Kế hoạch; vb 12/TB-UBND"
    )


async def _groups(story: Story) -> None:
    await story.say_in(BTG, "hoa", "/start BTG")
    await story.say_in(OFFICE, "lan", "/nhiemvu")
    await story.say_in(OFFICE, "hoa", "/start TPMC")
    await story.say_in(OFFICE, "nam", "/tonghop donvi")
    await story.say_in(OFFICE, "nam", "/nhiemvu TTYT")
    await story.reach("06-01")
    await story.say_in(BTG, "lan", "1", reply=True)
    await story.say_in(BTG, "lan", "/xong 3.1 BC 46")
    await story.say_in(BTG, "lan", "@nhacviec_bot 1.2 đang làm 60%")
    await story.put_out(BTG, by="khach")


async def _two_channels(story: Story) -> None:
    await story.say("lan", "/lienket")
    await story.say("quan", f"LK {CODES[2]}")
    await story.say_on_zalo("lan", f"LK {CODES[2]}")
    await story.say("lan", "/caidat zalo", "/lienket bo", "/lienket bo zalo")


async def _more_to_type(story: Story) -> None:
    await story.say(
        "lan", "nhắc lại mai", "N1 đã nhận", "1.1 xong BC 47, 1.2 đang làm 80%", "/nhiemvu", "3.1", "/tim tuyên truyền"
    )
    await story.say("lan", "N1 gia hạn 10/7 chờ nhà in", "/turut N1")
    await story.say("lan", "/lichsu 3.1", "/caidat", "/dulieu", "/trogiup", "/xacnhan 3.1", "8.8 xong")
    await story.say("lan", "chúc cả nhà ngày mới tốt lành", "0", "xong", "thôi", "3.2 gia hạn 31/6 chờ số liệu", "thôi")
    await story.say("nam", "/sua N1; hạn 6/7")
    await story.say("hoa", "/giao BTG; Rà soát quy chế; hạn 31/6", "thôi", "/caidat trước ngày chặt")
    await story.say("hoa", "/caidat trước ngày như văn bản")
    await story.say("root", "/donvi add TPHL; Thành phố Hạ Long")
    await story.say("hoa", "/donvi add TYT; Trạm Y tế; TPMC", "/donvi alias BTG; Ban Tuyên giáo", "/donvi list")
    await story.say("hoa", "/moi BTG head", "/sua N1; hạn 15/7; vb 15/TB-UBND", "/sua 5.6; hạn 30/9")
    await story.say(
        "hoa", "/sua N1; nội dung Kế hoạch tuyên truyền mùa hè; chủ trì P.VHTT", "/nguoi", "/nguoi remove 6"
    )


async def _beside_the_lead(story: Story) -> None:
    await story.say(
        "lan", "/phancong 1.2 UBMTTQ; danh sách đại biểu Mặt trận; hạn 12/6", "/phancong 1.2-UBMTTQ; hạn 15/6"
    )
    await story.say("lan", "/phancong 1.2-UBMTTQ thôi")
    await story.say("hoa", "/phancong 1.2 TTYT; danh sách cán bộ y tế dự hội nghị; hạn 12/6")
    await story.say("lan", "1.2 chưa làm")
    await story.say("quan", "1.2-TTYT đang làm 50%", "/viec 1.2-TTYT")
    await story.say("lan", "/dondoc 1.2", "/dondoc 1.2 TTYT", "1.2 xong BC 48", "0", "/viec 1.2")
    await story.say("quan", "1.2-TTYT xong BC 12", "/nhiemvu", "/traodoi 1.2 đề nghị gửi giấy mời sớm", "1.2 xong")
    await story.say("lan", "/bosung 1.2-TTYT còn thiếu chức vụ")
    await story.say("quan", "1.2-TTYT xong BC 13")
    await story.say("lan", "/xacnhan 1.2-TTYT")


async def _decisions(story: Story) -> None:
    await story.say("hoa", "/molai 3.1 số liệu chưa khớp", "/hoantac")
    await story.say("nam", "/molai 3.1 cần rà lại số liệu", "/hoantac")
    await story.say("minh", "/tralai 3.2 không thuộc chức năng của Ban")
    await story.say("hoa", "/tralai 3.2 không nhận đúng chức năng của Ban")
    await story.say("minh", "1.2 trả lại, đã giao Trung tâm Truyền thông", "/tralai 3.1 nhầm đơn vị")
    await story.say("hoa", "/tralai 3.1 nhận TTYT", "/tamdung 5.1; 15/TB-UBND chờ kinh phí", "/tieptuc 5.1; 18/TB-UBND")
    await story.say("hoa", "/huy 5.1; 20/QĐ-UBND")
    await story.say("nam", "/tamdung 4.1 chờ hướng dẫn của tỉnh", "/tieptuc 4.1", "/huy 4.1; 21/QĐ-UBND")


async def _the_clock(story: Story) -> None:
    await story.say("nam", "/mienky 5.2 sáp nhập đơn vị", "/mienky 5.2 25/5 thôi", "/mienky 5.2 25/7 nghỉ hè")
    await story.say("nam", "/ketthuc 7.2 theo 15/TB-UBND", "1", "/ketthuc 7.2 thôi")
    await story.say("nam", "/giucho 2.3", "/giucho 2.3 30/6 đang kiểm tra", "/giucho 2.3 thôi")
    await story.say(
        "hoa",
        "/caidat chuongtrinh",
        "/caidat chuongtrinh Chương trình phối hợp; sau 1, 3, 5; giờ 14:00; thủ trưởng 2; lãnh đạo 4",
        "/thoi",
    )
    await story.say("nam", "/caidat bản tin thứ Tư 14:00", "/caidat bản tin tắt", "/caidat bản tin bật")
    await story.say("lan", "/caidat bản tin thứ Ba 14:00", "/caidat bản tin tắt", "/caidat bản tin bật")
    await story.say("hoa", "/thu 8/6", "/nhac BTG", "/nhac 2.3", "/nhac 2.3", "/thoi")
    await story.say("hoa", "/lich 2026", "/lich nghỉ 15/6/2026 làm bù 13/6/2026", "1", "/lich bỏ 15/6/2026", "1")


async def _people_come_and_go(story: Story) -> None:
    await story.say("lan", "/bangiao BTG nghỉ từ 10/6 đến 12/6", "/bangiao BTG nghỉ thôi")
    await story.say("lan", "/bangiao BTG nghỉ phép đến 20/6", "/hoantac", "/bangiao BTG nghỉ 5 ngày cho Minh")
    await story.say(
        "hoa", "/nguoi BTG", "/bangiao BTG Lan nghỉ thôi", "/bangiao BTG Lan nghỉ từ 10/6 đến 14/6 cho Minh"
    )
    await story.say("lan", "/bangiao BTG")
    await story.say("hoa", "/bangiao TTYT", "/bangiao TTYT thôi", "/bangiao TTYT")
    await story.say("thu", f"DK {CODES[5]}")
    await story.say("hoa", "/bangiao TPMC Nam", "/nguoi nhật ký", "/nguoi nhật ký BTG", "/moi TPMC leader")
    await story.say("binh", f"DK {CODES[6]}")
    await story.say("nam", "/bangiao TPMC nghỉ phép đến 20/6 cho Bình", "/bangiao TPMC nghỉ thôi")
    await story.say(
        "hoa",
        "/bangiao TPMC Nam nghỉ từ 10/6 đến 14/6 cho Bình",
        "/bangiao TPMC nghỉ 3 ngày",
        "1",
        "/bangiao TPMC nghỉ thôi",
    )


async def _nobody_there(story: Story) -> None:
    await story.put_out("root", by="root")
    await story.put_out("nam", by="nam")
    await story.put_out("binh", by="binh")
    await story.say("hoa", "/nguoi")
    await story.say("hoa", "/giahan 2.2 10/7 chờ ý kiến của tỉnh", "/xong 2.2 BC 12", "/xacnhan 2.2")
    story.printed += [
        line(check) for check in judging.checks(await known(story.works.store, story.clock()), story.clock())
    ]
    await story.put_out("hoa", by="hoa")
    await story.say("lan", "9.2 xong BC 50")


async def _played(path: Path) -> Story:
    store = Store(f"sqlite:///{path}")
    await seed(store)
    clock, channel, codes = FakeClock("2026-05-20 07:55"), FakeChannel("local"), iter(CODES)
    zalo = FakeChannel("zalo", buttons=False)  # where somebody of the demo goes as well
    works = Works(
        store,
        clock,
        {"local": channel, "zalo": zalo},
        stewards=frozenset({("local", "root")}),
        code=lambda: next(codes),
        ways=lambda code, group: (
            Way("telegram", f"https://t.me/{BOT_NAME}?{'startgroup' if group else 'start'}={code}", None),
            Way("zalo", None, "Bot Nhắc Việc"),
        ),
    )
    story = Story(works, clock, channel, zalo)
    await play(story)
    await store.close()
    return story


HEADER = "ma,nhiem_vu,chu_tri,thoi_han_goc"
FILES = {  # each with mistakes of its own
    "rows.csv": f"{HEADER}\n1.0,Việc,P.ABC,30/6\n,Việc,BTG,30/6\n1.1,Việc,BTG,30/6\n1.1,Việc,BTG,30/6\n"
    "1.2,Phương án TUYỆT MẬT,BTG,30/6\n",
    "days.csv": f"{HEADER},kind,due\n1.1,Việc,BTG,30/6,date,30/6\n",
    "columns.csv": "ma,nhiem_vu,chu_tri\n1.1,Việc,BTG\n",
}


def _imported(folder: Path) -> list[str]:
    """What `nhacviec import` prints, of the demo's programme and of files with mistakes."""

    def run(file: Path, *more: str, office: str = "TPMC") -> str:
        command = ["import", str(file), "--office", office, "--programme", PROGRAMME_NAME, *more]
        return CliRunner().invoke(cli, command).output.rstrip("\n")

    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "latin.csv").write_bytes(b"\xff\xfe\xfa")
    wrong = [folder / name for name in (*FILES, "latin.csv")]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("NHACVIEC_DATABASE_URL", f"sqlite:///{folder}/imported.db")
        good = run(PROGRAMME, "--units", str(UNITS), office="TPMC; Thành phố Móng Cái")
        return [good, *map(run, wrong), run(PROGRAMME, office="ABC")]


pytestmark = pytest.mark.xdist_group("docs")  # the story is played once, by one worker


@pytest.fixture(scope="module")
def story(sqlite_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("story")
    shutil.copy(sqlite_model, folder / "story.db")
    shutil.copy(sqlite_model, folder / "imported.db")
    told = asyncio.run(_played(folder / "story.db"))
    told.printed += _imported(folder)
    return told


# What is asked of the pages


@pytest.mark.parametrize("name", PAGES)
def test_every_quotation_was_said_line_by_line(story: Story, name: str) -> None:
    read = page(name)
    assert [block for block in read.said if not was_said(block, story.said)] == []
    assert [cell for cell in read.told if not was_a_line(cell, story.said)] == []


@pytest.mark.parametrize("name", PAGES)
def test_what_is_given_to_be_typed_was_typed_and_not_refused(story: Story, name: str) -> None:
    typed = page(name).typed
    assert [text for text in typed if not story.answers.get(text)] == []
    answers = [(text, answer) for text in typed for answer in story.answers[text]]
    assert [one for one in answers if one[1].startswith(REFUSALS)] == []
    assert [one for one in answers if any(words in one[1].splitlines()[0] for words in REFUSED_INSIDE)] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_word_that_was_not_said_is_noticed(story: Story, name: str) -> None:
    read = page(name)
    assert len(read.said) >= 3
    assert len(read.typed) >= 10
    for block in read.said:
        for at, one in enumerate(block):
            words = one.split(" ")
            other = [*block[:at], " ".join([*words[:-1], f"{words[-1]}x"]), *block[at + 1 :]]
            assert one in {"", "…"} or not was_said(other, story.said), one
    assert not [cell for cell in read.told if was_a_line(f"{cell}x", story.said) and not cell.endswith("…")]


def test_every_picture_of_the_pages_is_small_and_described() -> None:
    for name in PAGES:
        pictures = re.findall(r'<img src="(pictures/[\w.-]+)" alt="([^"]+)"', (DOCS / name).read_text("utf-8"))
        assert len(pictures) == 1, name
        for path, alt in pictures:
            assert (DOCS / path).stat().st_size < 150_000, path
            assert len(alt) > 60


def test_the_glossary_lists_every_command_with_its_names_and_its_file() -> None:
    load_all()
    text = (DOCS / "glossary.md").read_text("utf-8")
    listed = re.findall(r"^\| `/(\w+)` \| `/(\w+)` \| `(\w+)\.py` \|$", text, re.MULTILINE)
    vietnamese, english = verbs("vi"), verbs("en")
    files = {one.names[0]: one.handler.__module__.rsplit(".", 1)[-1] for one in BOOK.values()}
    assert sorted(listed) == sorted((vietnamese[one].name, english[one].name, file) for one, file in files.items())
