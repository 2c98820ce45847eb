"""What people know from other chats: groups, quotes, dividers, unread marks, typing, buttons that remember."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser.window import Chat

pytestmark = pytest.mark.browser


def test_a_pressed_button_stays_marked_and_spent_ones_cannot_be_pressed(chat: Chat) -> None:
    chat.move("8 giờ sáng kế tiếp")
    reminder = chat.heard("[1.1]", "Ban hành kế hoạch")
    expect(reminder).to_be_visible()
    expect(chat.person("Lan").locator(".unread")).to_be_hidden()
    reminder.get_by_role("button", name="2. Đang làm").click()
    expect(reminder.locator(".chosen")).to_have_text("2. Đang làm (đã chọn)")
    expect(reminder.locator(".choice").first).to_be_enabled()
    reminder.get_by_role("button", name="1. Xong").click()
    expect(reminder.locator(".chosen")).to_have_text("1. Xong (đã chọn)")
    for key in reminder.locator(".choice").all():
        expect(key).to_be_disabled()
    expect(chat.words).to_be_focused()  # what had the focus can take none any more
    expect(chat.person("Lan")).to_contain_text("[1.1] Đơn vị báo đã hoàn thành.")
    chat.picture("30-chosen")


def test_a_quote_leads_to_the_message_it_answers(chat: Chat) -> None:
    chat.move("8 giờ sáng kế tiếp")
    about = chat.heard("[1.1] Ban hành kế hoạch")
    about.get_by_role("button", name="Trả lời tin").click()
    expect(chat.page.locator("#quote-text")).to_contain_text("[1.1]")
    chat.picture("31-quoting")
    chat.page.keyboard.press("Escape")
    expect(chat.page.locator("#quote")).to_be_hidden()
    about.get_by_role("button", name="Trả lời tin").click()
    chat.send("đang làm 60%")
    for count in range(3):
        chat.send("/nhiemvu")
        expect(chat.bubbles).to_have_count(5 + 2 * count)
    chat.page.locator("#log .quoted").click()
    expect(chat.bubbles.first).to_be_in_viewport()
    expect(chat.bubbles.first).to_be_focused()
    chat.picture("32-quoted")


def test_typing_shows_while_an_answer_is_awaited(chat: Chat) -> None:
    held: list[Route] = []
    chat.page.route("**/chat/lan/say", lambda route: held.append(route))  # noqa: PLW0108 - it cannot hook a builtin
    chat.words.fill("/trogiup")
    chat.words.press("Enter")
    expect(chat.page.locator("#typing")).to_be_visible()
    chat.picture("33-typing")
    held[0].continue_()
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()
    expect(chat.page.locator("#typing")).to_be_hidden()


def test_news_of_another_chat_is_counted_and_divided_off(chat: Chat) -> None:
    chat.play("Hoa")
    chat.send("/trogiup")
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()
    chat.play("Minh")
    chat.send("3.2 xong BC 45")
    hoa = chat.person("Hoa")
    expect(hoa.locator(".unread")).to_have_text("1")
    expect(hoa).to_have_attribute("aria-label", re.compile("1 tin chưa đọc"))
    expect(hoa).to_contain_text("[3.2]")
    chat.page.reload()  # what was seen is remembered, what was not is not
    expect(hoa.locator(".unread")).to_have_text("1")
    other = Chat(chat.page.context, chat.demo, chat.pictures).open()
    expect(other.person("Hoa").locator(".unread")).to_have_text("1")
    expect(other.person("Minh").locator(".unread")).to_be_hidden()
    chat.play("Hoa")
    expect(other.person("Hoa").locator(".unread")).to_be_hidden()  # read in one window is read in all
    expect(chat.page.locator("#log .news")).to_have_text("Tin mới")
    expect(hoa.locator(".unread")).to_be_hidden()
    chat.picture("34-news")


def test_messages_in_a_row_stand_together_and_days_apart(chat: Chat) -> None:
    chat.send("/nhiemvu")
    expect(chat.heard("[1.5]")).to_be_visible()
    chat.send("a" * 300)  # a long word wraps
    assert chat.hangs_out() <= 0
    assert chat.page.locator("#scroll").evaluate("(node) => node.scrollWidth - node.clientWidth") <= 0
    chat.move("+1 ngày")
    chat.send("/viec 3.2")
    expect(chat.page.locator("#log .day")).to_have_text(["Thứ Tư, 20/05/2026", "Thứ Năm, 21/05/2026"])


def test_where_storage_is_refused_the_page_still_works(chat: Chat) -> None:
    chat.page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});")
    chat.page.reload()
    chat.page.get_by_label("Tối", exact=True).check(force=True)
    expect(chat.page.locator("html")).to_have_attribute("data-theme", "dark")
    chat.guide.get_by_role("button", name="Bỏ qua hướng dẫn").click()
    chat.play("Minh")
    chat.send("/trogiup")
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()


def test_eight_windows_of_one_browser_all_hear_the_news(chat: Chat) -> None:
    windows = [chat.page, *(chat.page.context.new_page() for _ in range(7))]
    for window in windows[1:]:
        window.goto(f"{chat.demo.url}/#hoa")
        expect(window.locator("#chat-title")).to_have_text("Bạn là Hoa")
    chat.send("3.2 xong BC 45")
    for window in windows[1:]:
        expect(window.locator("#log .row")).to_contain_text("BTG báo đã hoàn thành")
    chat.page.close()  # the one that listened for all of them
    windows[-1].get_by_role("button", name="1. Xác nhận").click()
    for window in windows[1:]:
        expect(window.locator("#log .row").last).to_contain_text("Đã ghi: xác nhận hoàn thành")
