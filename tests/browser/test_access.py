"""Keyboard alone, light and dark, and what axe-core finds."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Opened
from tests.browser.window import PHONE, Chat

pytestmark = pytest.mark.browser

SERIOUS = {"serious", "critical"}


def findings(chat: Chat) -> list[str]:
    """What axe-core calls serious or worse, with where."""
    found = Axe().run(chat.page).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node.get('failureSummary', '')}"
        for one in found
        if one["impact"] in SERIOUS
        for node in one["nodes"]
    ]


def furnished(chat: Chat) -> None:
    """A chat with everything in it: buttons live and spent, a quote, unread marks, late days."""
    chat.page.goto(f"{chat.demo.url}/#lan")
    chat.page.reload()
    for who, text in (("lan", "3.2 xong BC 45"), ("hoa", "/xacnhan 3.2"), ("lan", "/trogiup")):
        chat.demo.say(who, text)
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()
    expect(chat.person("Hoa").locator(".unread")).to_have_count(1)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(opened: Opened, theme: str) -> None:
    chat = opened(color_scheme=theme)
    furnished(chat)
    chat.heard("[3.2]").get_by_role("button", name="Trả lời tin").click()
    assert findings(chat) == []
    chat.picture(f"50-{theme}")
    chat.page.get_by_role("button", name="Làm lại từ đầu").click()
    assert findings(chat) == []

    phone = opened(**PHONE | {"color_scheme": theme})
    assert findings(phone) == []
    phone.person("Lan").tap()
    expect(phone.heard("Đồng chí có thể gõ")).to_be_visible()
    assert findings(phone) == []
    phone.picture(f"51-phone-{theme}")
    phone.page.locator(".chat .to-side").tap()
    assert findings(phone) == []


def ground(chat: Chat) -> str:
    return str(chat.page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_colours_follow_the_system_until_one_is_chosen(opened: Opened) -> None:
    chat = opened(color_scheme="dark")
    dark = ground(chat)
    chat.page.emulate_media(color_scheme="light")
    light = ground(chat)
    assert dark != light
    chat.page.get_by_label("Tối", exact=True).check(force=True)
    assert ground(chat) == dark
    chat.page.reload()
    assert ground(chat) == dark
    expect(chat.page.get_by_label("Tối", exact=True)).to_be_checked()
    chat.page.get_by_label("Sáng", exact=True).check(force=True)
    chat.page.emulate_media(color_scheme="dark")
    assert ground(chat) == light
    chat.page.get_by_label("Theo máy").check(force=True)
    assert ground(chat) == dark


def test_the_keyboard_alone_is_enough(chat: Chat) -> None:
    keyboard = chat.page.keyboard
    keyboard.press("Tab")
    expect(chat.page.get_by_role("link", name="Đến ô nhập tin")).to_be_focused()
    keyboard.press("Enter")
    expect(chat.words).to_be_focused()
    expect(chat.page.locator("#chat-title")).to_have_text("Bạn là Lan")
    chat.page.reload()
    chat.stands_at(0)
    keyboard.press("Tab")
    keyboard.press("Tab")
    expect(chat.guide.get_by_role("button", name="Bỏ qua hướng dẫn")).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Enter")  # the guide moves the clock
    chat.stands_at(1)
    expect(chat.guide.get_by_role("button", name="giúp tôi")).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Tab")
    expect(chat.person("Minh")).to_be_focused()
    ring = chat.person("Minh").evaluate("(node) => parseFloat(getComputedStyle(node).outlineOffset)")
    assert ring < 0  # drawn inside, where the list cannot clip it
    chat.picture("11-keyboard-focus")
    keyboard.press("Enter")
    expect(chat.page.locator("#chat-title")).to_have_text("Bạn là Minh")
    expect(chat.words).to_be_focused()
    keyboard.type("/trogiup")
    keyboard.press("Enter")
    expect(chat.heard("Đồng chí có thể gõ")).to_be_visible()
    expect(chat.words).to_have_value("")
    expect(chat.words).to_be_focused()

    keyboard.type("tong")
    keyboard.press("Shift+Enter")
    keyboard.type("hop")
    expect(chat.words).to_have_value("tong\nhop")
    keyboard.press("ControlOrMeta+A")
    keyboard.type("tong hop")
    keyboard.press("Tab")
    expect(chat.send_button).to_be_focused()
    keyboard.press("Enter")
    expect(chat.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_visible()


def test_a_screen_reader_hears_news_and_not_the_past(chat: Chat) -> None:
    log = chat.page.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    chat.person("Hoa").click()
    assert log.get_attribute("aria-live") == "off"  # another chat's past is being put there
    expect(log).to_have_attribute("aria-live", "polite")
    assert chat.page.locator("html").get_attribute("lang") == "vi"
    for role in ("banner", "main", "navigation", "complementary"):
        expect(chat.page.get_by_role(role)).to_have_count(1)
    expect(chat.page.get_by_role("heading", level=1)).to_have_text("Nhắc Việc")
