"""The local chat as a person meets it: the product runs as a process, Chromium looks at its page."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
OPENED = "Mở trình duyệt: "
PATIENCE_MS = 20_000
STOPS_WITHIN_S = 20

expect.set_options(timeout=PATIENCE_MS)


class Demo:
    """`nhacviec demo` in a folder of its own. `log` takes what it prints after its address."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
        environment |= {"PYTHONPATH": str(ROOT), "NHACVIEC_LISTEN": f"127.0.0.1:{port}", "PYTHONUNBUFFERED": "1"}
        self.log = (folder / "demo.log").open("a+")
        start = self.log.tell()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        assert self.process.stdout is not None
        self.out: IO[str] = self.process.stdout
        line = next((line for line in self.out if line.startswith(OPENED)), None)
        if line is None:
            self.log.seek(start)
            raise AssertionError(f"the demo did not start: {self.log.read()}")
        self.url = line.removeprefix(OPENED).strip()

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def ready(self) -> "Demo":
        """Wait until it answers."""
        with httpx.Client(transport=httpx.HTTPTransport(retries=6), trust_env=False) as client:
            assert client.get(f"{self.url}/healthz").status_code == 200
        return self

    def now(self) -> datetime:
        return datetime.fromisoformat(httpx.get(f"{self.url}/chat/state", trust_env=False).json()["now"])

    def say(self, who: str, text: str) -> None:
        words = {"text": text, "reply_to": None}
        httpx.post(f"{self.url}/chat/{who}/say", json=words, headers={"X-Nhacviec": "1"}, trust_env=False)

    def stop(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        rest, _ = self.process.communicate(timeout=STOPS_WITHIN_S)
        self.log.write(rest)
        self.log.close()
        return self.process.returncode


@contextmanager
def running(folder: Path, port: int = 0) -> Iterator[Demo]:
    """The demo, until it is told to stop; it stops in peace."""
    demo = Demo(folder, port).ready()
    try:
        yield demo
    finally:
        code = demo.stop(signal.SIGTERM) if demo.process.poll() is None else None
    assert code in {0, None}
    assert "_failed" not in (folder / "demo.log").read_text()  # turn_failed, tick_failed, dispatch_failed


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    with running(tmp_path) as started:
        yield started


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Chat:
    """The page in one window. `wrong`: what the page itself complained of."""

    def __init__(self, context: BrowserContext, pictures: Path) -> None:
        self.page: Page = context.new_page()
        self.pictures = pictures
        self.wrong: list[str] = []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)

    @property
    def bubbles(self) -> Locator:
        return self.page.locator("#log .bubble")

    @property
    def newest(self) -> Locator:
        return self.bubbles.last

    @property
    def clock(self) -> Locator:
        return self.page.locator("#now")

    @property
    def words(self) -> Locator:
        return self.page.get_by_label("Nội dung tin nhắn")

    def heard(self, *words: str) -> Locator:
        """What the bot said with all these words in it, in this order, the newest of them."""
        pattern = re.compile(".*".join(re.escape(piece) for piece in words), re.DOTALL)
        return self.page.locator('#log .bubble[data-from="bot"]').filter(has_text=pattern).last

    def open(self, demo: Demo) -> None:
        self.page.goto(demo.url)
        expect(self.page.locator("#people button")).to_have_count(6)

    def play(self, name: str) -> None:
        self.page.locator("#people button").filter(has_text=name).first.click()
        expect(self.page.locator("#chat-title")).to_have_text(f"Vai: {name}")

    def send(self, text: str) -> None:
        self.words.fill(text)
        self.page.get_by_role("button", name="Gửi", exact=True).click()
        expect(self.page.locator('#log .bubble[data-from="person"] .words').last).to_have_text(text)

    def move(self, label: str) -> None:
        self.page.locator("#clock").get_by_role("button", name=label).click()
        expect(self.page.locator("#clock")).to_have_attribute("aria-busy", "false")

    def instant(self) -> datetime:
        shown = self.clock.get_attribute("datetime")
        assert shown is not None
        return datetime.fromisoformat(shown)

    def picture(self, name: str) -> None:
        self.page.screenshot(path=self.pictures / f"{name}.png")


@pytest.fixture
def pictures(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Where screenshots go: NHACVIEC_PICTURES, or the test's own temporary folder."""
    folder = Path(os.environ.get("NHACVIEC_PICTURES", str(tmp_path / "pictures")))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def chat(chromium: Browser, demo: Demo, pictures: Path) -> Iterator[Chat]:
    context = chromium.new_context(viewport={"width": 1280, "height": 860}, locale="vi-VN")
    made = Chat(context, pictures)
    made.open(demo)
    yield made
    context.close()
    assert made.wrong == []


def test_the_address_is_printed_when_the_door_is_open(tmp_path: Path) -> None:
    demo = Demo(tmp_path)
    try:
        socket.create_connection(("127.0.0.1", demo.port), timeout=5).close()
    finally:
        code = demo.ready().stop(signal.SIGTERM)
    assert code == 0


def test_a_day_of_the_demo_office_is_lived_on_the_page(chat: Chat) -> None:
    the_digest_arrives(chat)
    lan_replies(chat)
    hoa_assigns_and_confirms(chat)
    nam_sees_the_totals(chat)


def the_digest_arrives(chat: Chat) -> None:
    chat.play("Lan")
    expect(chat.clock).to_contain_text("07:55")
    expect(chat.clock).to_contain_text("Thứ Tư, 20/05/2026")
    chat.picture("01-first-look")

    # Two mornings on, Lan's digest stands there by itself.
    chat.move("8 giờ sáng kế tiếp")
    expect(chat.clock).to_contain_text("08:00")
    chat.move("8 giờ sáng kế tiếp")
    expect(chat.clock).to_contain_text("Thứ Năm, 21/05/2026")
    digest = chat.heard("2 việc cần chú ý")
    expect(digest).to_contain_text("1. ")
    expect(digest).to_contain_text("[3.2] Báo cáo tình hình dư luận xã hội")
    expect(digest).to_contain_text("[3.1] Điểm báo")
    expect(digest.locator(".choice")).to_have_text(["1. [3.2]", "2. [3.1]"])
    chat.picture("02-digest")


def lan_replies(chat: Chat) -> None:
    # A digit picks the item, a button says what became of it.
    chat.send("1")
    card = chat.heard("Chủ trì: Ban Tuyên giáo Thành ủy (BTG)")
    expect(card).to_contain_text("[3.2]")
    card.get_by_role("button", name="1. Xong").click()
    expect(chat.heard("[3.2]", "Đơn vị báo đã hoàn thành", "Kỳ hạn 20/5/2026")).to_be_visible()
    expect(chat.bubbles.filter(has_text="1. Xong").last).to_be_visible()

    # Words that quote a message are about it; words with a code need none.
    about = chat.heard("[1.1] Ban hành kế hoạch tuyên truyền")
    about.get_by_role("button", name="Trả lời").click()
    expect(chat.page.locator("#quote-text")).to_contain_text("[1.1]")
    expect(chat.words).to_be_focused()
    chat.send("dang lam 60%")
    expect(chat.page.locator("#quote")).to_be_hidden()
    expect(chat.heard("Ghi nhận [1.1]")).to_contain_text("Đang thực hiện, 60%.")
    quoted = chat.page.locator('#log .bubble[data-from="person"] .quoted').last
    expect(quoted).to_contain_text("[1.1]")
    chat.send("3.1 dang lam 40%")
    expect(chat.heard("Ghi nhận [3.1]")).to_contain_text("Đang thực hiện, 40%.")
    chat.picture("03-lan-replied")


def hoa_assigns_and_confirms(chat: Chat) -> None:
    # One more item; Lan is told while Hoa is played.
    chat.play("Hoa")
    expect(chat.heard("[3.2]", "BTG báo đã hoàn thành", "Kỳ hạn 20/5/2026")).to_be_visible()
    chat.send("/giao BTG; Chuẩn bị hội nghị giao ban quý II; hạn 30/6; phối hợp VP; sp Kế hoạch; vb 12/TB-UBND")
    assigned = chat.heard("Đã giao [N1] cho Ban Tuyên giáo Thành ủy (BTG)")
    expect(assigned).to_contain_text("Hạn: thứ Ba, 30/6/2026")
    lan = chat.page.locator("#people button").filter(has_text="Lan")
    expect(lan.locator(".unread")).to_have_text("1")
    expect(lan).to_have_attribute("aria-label", re.compile("1 tin chưa đọc"))

    chat.play("Lan")
    expect(chat.heard("NHIỆM VỤ MỚI [N1]")).to_contain_text("Chuẩn bị hội nghị giao ban quý II")
    expect(lan.locator(".unread")).to_be_hidden()
    chat.send("N1 xong BC 45")
    expect(chat.heard("[N1]", "Đơn vị báo đã hoàn thành")).to_be_visible()

    # The office confirms both with the buttons of their claims.
    chat.play("Hoa")
    claim = chat.heard("[N1]", "BTG báo đã hoàn thành")
    expect(claim).to_contain_text("Văn bản: BC 45")
    claim.get_by_role("button", name="1. Xác nhận").click()
    expect(chat.heard("[N1]", "Đã ghi: xác nhận hoàn thành")).to_be_visible()
    chat.heard("[3.2]", "BTG báo đã hoàn thành", "Kỳ hạn 20/5/2026").get_by_role("button", name="1. Xác nhận").click()
    expect(chat.heard("[3.2]", "Đã ghi: xác nhận hoàn thành", "Kỳ hạn 20/5/2026")).to_be_visible()
    chat.picture("04-hoa-confirmed")


def nam_sees_the_totals(chat: Chat) -> None:
    # 59 on the first day, N1 and the second period of 3.2 make 61. Done: N1 in time, 3.2 a day late. Doing: 1.1 and
    # 3.1, which is due tomorrow. The other 57 wait, none of them late.
    chat.play("Nam")
    chat.send("tổng hợp")
    totals = chat.heard("TỔNG HỢP TIẾN ĐỘ")
    for line in (
        "Tổng số nhiệm vụ giao: 61",
        "- Hoàn thành: 2 (trong hạn 1, quá hạn 1)",
        "- Chờ xác nhận: 0",
        "- Đang thực hiện: 2 (trong hạn 2, sắp đến hạn 1 trong số đó; quá hạn 0)",
        "- Chưa thực hiện: 57 (trong hạn 57, quá hạn 0)",
        "Tính riêng: thường xuyên 5",
        "Chưa xác định hạn: 3",
    ):
        expect(totals).to_contain_text(line)
    chat.picture("05-nam-totals")


def test_a_stranger_learns_nothing(chat: Chat) -> None:
    chat.play("Khách")
    for number, asked in enumerate(("/start", "tổng hợp", "/nhiemvu BTG", "3.2", "3.2 xong", "/nguoi", "1"), 1):
        chat.send(asked)
        expect(chat.page.locator('#log .bubble[data-from="bot"]')).to_have_count(number)
    for said in chat.page.locator('#log .bubble[data-from="bot"] .words').all_text_contents():
        assert said.startswith("Kính chào đồng chí. Đây là Trợ lý nhắc việc.")
        assert "Móng Cái" not in said
        assert "[" not in said
    expect(chat.page.locator("#log .choice")).to_have_count(0)
    chat.picture("06-stranger")


def test_the_clock_is_moved_from_the_page(chat: Chat) -> None:
    start = chat.instant()
    chat.move("+1 giờ")
    expect(chat.clock).to_contain_text("08:55")
    chat.move("+1 ngày")
    expect(chat.clock).to_contain_text("Thứ Năm, 21/05/2026")
    expect(chat.clock).to_contain_text("08:55")
    expect(chat.page.get_by_role("status")).to_contain_text("Đồng hồ: 08:55")
    before = chat.instant()
    chat.move("Hạn kế tiếp")  # something is said at 08:00 of some later day
    expect(chat.clock).not_to_contain_text("08:55")
    assert chat.instant() > before > start
    chat.picture("07-clock")


def test_words_of_a_message_never_become_markup(chat: Chat) -> None:
    chat.play("Hoa")
    chat.send('/giao BTG; <img src=x onerror="document.title=1"> & <b>đậm</b>; hạn 30/6')
    expect(chat.heard("Đã giao [N1]")).to_contain_text('<img src=x onerror="document.title=1"> & <b>đậm</b>')
    expect(chat.page.locator("#log img, #log b")).to_have_count(0)
    expect(chat.page).to_have_title("Nhắc Việc - trò chuyện thử")


def test_a_phone_shows_the_whole_chat_and_sends(chromium: Browser, demo: Demo, pictures: Path) -> None:
    context = chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)  # type: ignore[arg-type]
    chat = Chat(context, pictures)
    chat.open(demo)
    chat.picture("08-phone-first")
    chat.page.locator("#people button").filter(has_text="Lan").tap()
    expect(chat.page.locator("#chat-title")).to_have_text("Vai: Lan")
    send = chat.page.get_by_role("button", name="Gửi", exact=True)
    expect(send).to_be_in_viewport(ratio=1)
    expect(chat.words).to_be_in_viewport(ratio=1)
    chat.words.fill("/nhiemvu")
    send.tap()
    listed = chat.heard("[1.5] Báo cáo kết quả tuyên truyền")
    expect(listed).to_be_in_viewport()
    expect(send).to_be_in_viewport(ratio=1)
    for name in ("8 giờ sáng kế tiếp", "8 giờ sáng kế tiếp"):
        chat.page.locator("#clock").get_by_role("button", name=name).tap()
        expect(chat.page.locator("#clock")).to_have_attribute("aria-busy", "false")
    first_choice = chat.heard("2 việc cần chú ý").locator(".choice").first
    expect(first_choice).to_be_in_viewport(ratio=1)
    chat.picture("09-phone-digest")
    first_choice.tap()
    expect(chat.heard("Chủ trì: Ban Tuyên giáo")).to_be_visible()
    chat.picture("10-phone-card")
    wider = chat.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0  # nothing hangs out at the side
    room = chat.page.locator("#log").bounding_box()
    assert room is not None
    assert room["height"] > PHONE["height"] / 3  # the words have room, not only what stands around them
    context.close()
    assert chat.wrong == []


def test_the_keyboard_alone_is_enough(chat: Chat) -> None:
    chat.page.reload()
    expect(chat.page.locator("#people button")).to_have_count(6)
    chat.page.keyboard.press("Tab")
    expect(chat.page.get_by_role("link", name="Đến ô nhập tin")).to_be_focused()
    chat.page.keyboard.press("Tab")  # the first person, then the second
    chat.page.keyboard.press("Tab")
    minh = chat.page.locator("#people button").filter(has_text="Minh")
    expect(minh).to_be_focused()
    chat.picture("11-keyboard-focus")
    chat.page.keyboard.press("Enter")
    expect(chat.page.locator("#chat-title")).to_have_text("Vai: Minh")
    expect(chat.words).to_be_focused()
    chat.page.keyboard.type("/trogiup")
    chat.page.keyboard.press("Enter")
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()
    expect(chat.words).to_have_value("")
    expect(chat.words).to_be_focused()

    chat.page.keyboard.type("tong")
    chat.page.keyboard.press("Shift+Enter")
    chat.page.keyboard.type("hop")
    expect(chat.words).to_have_value("tong\nhop")
    chat.page.keyboard.press("ControlOrMeta+A")
    chat.page.keyboard.type("tong hop")
    chat.page.keyboard.press("Tab")
    expect(chat.page.get_by_role("button", name="Gửi", exact=True)).to_be_focused()
    chat.page.keyboard.press("Enter")
    expect(chat.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_visible()


def test_a_killed_demo_goes_on_where_it_was(chromium: Browser, tmp_path: Path, pictures: Path) -> None:
    with running(tmp_path) as first:
        context = chromium.new_context(viewport={"width": 1280, "height": 860})
        chat = Chat(context, pictures)
        chat.open(first)
        chat.play("Lan")
        chat.move("+1 ngày")
        expect(chat.clock).to_contain_text("Thứ Năm, 21/05/2026")
        chat.send("1.2 đang làm 30%")
        expect(chat.heard("Ghi nhận [1.2]")).to_contain_text("30%")
        before = chat.bubbles.locator(".words").all_text_contents()
        assert first.stop(signal.SIGKILL) == -signal.SIGKILL

        expect(chat.page.locator("#status")).to_contain_text("Không kết nối được với máy chủ")
        chat.picture("12-server-gone")
        chat.words.fill("1.2 đang làm 90%")
        chat.words.press("Enter")
        expect(chat.words).to_have_value("1.2 đang làm 90%")  # what could not be sent is still there
    with running(tmp_path, first.port):  # the same window finds the new process by itself
        expect(chat.page.locator("#status")).to_have_text("")
        expect(chat.clock).to_contain_text("Thứ Năm, 21/05/2026")
        assert chat.bubbles.locator(".words").all_text_contents() == before
        chat.send("1.2 đang làm 50%")
        expect(chat.heard("Ghi nhận [1.2]")).to_contain_text("50%")
        chat.picture("13-server-back")
        chat.page.reload()
        expect(chat.bubbles.first).to_be_visible()
        assert chat.bubbles.locator(".words").all_text_contents()[: len(before)] == before
        context.close()


def test_the_clock_does_not_go_back_over_a_crash(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        begun = now = first.now()
        while now - begun < timedelta(seconds=5):  # a conversation of some seconds; nobody moves the clock
            first.say("lan", "/trogiup")
            now = first.now()
        first.stop(signal.SIGKILL)
    with running(tmp_path) as second:
        assert second.now() >= now
