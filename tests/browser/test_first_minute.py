"""The guided first minute, by its own buttons and by other ways, and the fresh start."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opened
from tests.browser.window import Chat

pytestmark = pytest.mark.browser


def help_me(chat: Chat) -> None:
    chat.guide.get_by_role("button", name="giúp tôi").click()


def test_the_guide_leads_through_the_first_minute(chat: Chat) -> None:
    expect(chat.guide).to_contain_text("Bạn là Lan, cán bộ Ban Tuyên giáo.")
    help_me(chat)
    chat.stands_at(1)
    expect(chat.heard("[1.1]", "Ban hành kế hoạch tuyên truyền")).to_be_visible()
    help_me(chat)
    expect(chat.words).to_have_value("1.1 xong BC 45")
    expect(chat.words).to_be_focused()
    chat.picture("20-guide-filled")
    chat.page.keyboard.press("Enter")
    chat.stands_at(2)
    expect(chat.person("Hoa").locator(".unread")).to_have_text("1")

    chat.page.reload()  # what was done is not forgotten
    chat.stands_at(2)
    help_me(chat)
    expect(chat.page.locator("#chat-title")).to_have_text("Bạn là Hoa")
    expect(chat.words).to_have_value("/xacnhan 1.1")
    chat.picture("21-guide-hoa")
    chat.page.keyboard.press("Enter")
    chat.stands_at(3)
    help_me(chat)
    chat.page.keyboard.press("Enter")
    chat.stands_at(4)
    expect(chat.heard("TỔNG HỢP TIẾN ĐỘ", "Hoàn thành: 1")).to_be_visible()
    expect(chat.guide).to_contain_text("Bạn đã đi trọn một vòng")
    chat.picture("22-guide-done")
    chat.guide.get_by_role("button", name="Lan báo vướng").click()
    expect(chat.words).to_have_value("3.2 vướng chờ số liệu của Mặt trận")


def test_the_guide_follows_whatever_way_one_takes(chat: Chat) -> None:
    chat.guide.get_by_role("button", name="Bỏ qua hướng dẫn").click()
    expect(chat.guide).to_be_hidden()
    reopen = chat.page.get_by_role("button", name="Phút đầu tiên")
    expect(reopen).to_be_focused()
    chat.page.reload()
    expect(reopen).to_be_visible()  # once put aside it stays aside

    chat.play("Minh")  # the head reports, before any reminder; the leader confirms
    chat.send("3.2 xong BC 45")
    chat.play("Nam")
    chat.send("/xacnhan 3.2")
    expect(chat.heard("[3.2]", "xác nhận hoàn thành")).to_be_visible()
    reopen.click()
    chat.stands_at(3)
    expect(chat.guide).to_contain_text("[3.2]")
    chat.send("/summary")
    chat.stands_at(4)


def test_a_fresh_start_is_asked_about_and_reaches_every_open_page(opened: Opened) -> None:
    one, other = opened(), opened()
    one.move("8 giờ sáng kế tiếp")
    other.play("Lan")
    expect(other.heard("[1.1]")).to_be_visible()
    other.words.fill("dở dang")
    begin = one.page.get_by_role("button", name="Làm lại từ đầu")
    sure = one.page.get_by_role("dialog", name="Làm lại từ đầu?")
    begin.click()
    expect(sure.get_by_role("button", name="Giữ lại")).to_be_focused()
    one.picture("23-sure")
    one.page.keyboard.press("Escape")
    expect(sure).to_be_hidden()
    expect(begin).to_be_focused()
    expect(one.heard("[1.1]")).to_be_visible()

    begin.click()
    sure.get_by_role("button", name="Làm lại", exact=True).click()
    for page in (one, other):
        expect(page.bubbles).to_have_count(0)
        expect(page.clock).to_contain_text("07:55")
        page.stands_at(0)
        expect(page.words).to_have_value("")
    other.move("8 giờ sáng kế tiếp")
    expect(one.heard("[1.1]")).to_be_visible()  # the streams live on
    one.heard("[1.1]").get_by_role("button", name="1. Xong").click()
    other.stands_at(2)
