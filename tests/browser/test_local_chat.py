"""The local chat as a person meets it: the product runs as a process, Chromium looks at its page."""

import re
import signal
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.office import running
from tests.browser.window import DESK, Chat

pytestmark = pytest.mark.browser


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
    quoted = chat.page.locator('#log .row[data-from="person"] .quoted').last
    expect(quoted).to_contain_text("[1.1]")
    chat.send("3.1 dang lam 40%")
    expect(chat.heard("Ghi nhận [3.1]")).to_contain_text("Đang thực hiện, 40%.")
    chat.picture("03-lan-replied")


def hoa_assigns_and_confirms(chat: Chat) -> None:
    # One more item; Lan is told while Hoa is played.
    chat.play("Hoa")
    expect(chat.heard("[3.2]", "BTG báo đã hoàn thành", "20/5/2026")).to_be_visible()
    chat.send("/giao BTG; Chuẩn bị hội nghị giao ban quý II; hạn 30/6; phối hợp VP; sp Kế hoạch; vb 12/TB-UBND")
    assigned = chat.heard("Đã giao [N1] cho Ban Tuyên giáo Thành ủy (BTG)")
    expect(assigned).to_contain_text("Hạn: thứ Ba, 30/6/2026")
    lan = chat.person("Lan")
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
    chat.heard("[3.2]", "BTG báo đã hoàn thành", "20/5/2026").get_by_role("button", name="1. Xác nhận").click()
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
        expect(chat.page.locator('#log .row[data-from="bot"]')).to_have_count(number)
    for said in chat.page.locator('#log .row[data-from="bot"] .words').all_text_contents():
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
    expect(chat.page.locator("#log img, #log b:not(.code)")).to_have_count(0)
    expect(chat.page).to_have_title("Nhắc Việc - trò chuyện thử")


def test_a_killed_demo_goes_on_where_it_was(chromium: Browser, tmp_path: Path, pictures: Path) -> None:
    with running(tmp_path) as first:
        context = chromium.new_context(**DESK)
        chat = Chat(context, first, pictures).open()
        chat.play("Lan")
        chat.move("+1 ngày")
        expect(chat.clock).to_contain_text("Thứ Năm, 21/05/2026")
        chat.send("1.2 đang làm 30%")
        expect(chat.heard("Ghi nhận [1.2]")).to_contain_text("30%")
        before = chat.bubbles.locator(".words").all_text_contents()
        now = first.now()
        assert first.stop(signal.SIGKILL) == -signal.SIGKILL

        expect(chat.page.locator("#status")).to_contain_text("Không kết nối được với máy chủ")
        chat.picture("12-server-gone")
        chat.words.fill("1.2 đang làm 90%")
        chat.words.press("Enter")
        expect(chat.words).to_have_value("1.2 đang làm 90%")  # what could not be sent is still there
    with running(tmp_path, first.port) as second:  # the same window finds the new process by itself
        assert second.now() >= now  # no time goes by twice
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
