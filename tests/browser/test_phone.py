"""A small window: the list or one chat, the clock in a sheet, room for fingers."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opened
from tests.browser.window import PHONE, Chat

pytestmark = pytest.mark.browser

SMALL = """() => [...document.querySelectorAll('button, textarea, label')]
  .filter((node) => node.checkVisibility({visibilityProperty: true}) && !node.matches('.skip, .sr'))
  .map((node) => [node.id || node.className || node.textContent, node.getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.5 || box.width < 38)
  .map(([name, box]) => `${name} ${box.width}x${box.height}`)"""


# What is wider than the room it has, or hangs out of the window; the preview of a chat may end in an ellipsis.
CUT = """() => [...document.querySelectorAll('button, h1, h2, h3, p, li, legend, label span, .name, .title')]
  .filter((node) => node.checkVisibility({visibilityProperty: true}) && !node.closest('.sr, .skip, .quoted, .line'))
  .map((node) => [node, node.getBoundingClientRect()])
  .filter(([node, box]) => box.left < -1 || box.right > innerWidth + 1
    || (node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1))
  .map(([node]) => `${node.id || node.className}: ${node.textContent}`)"""


def small(chat: Chat) -> list[str]:
    found = chat.page.evaluate(SMALL)
    assert isinstance(found, list)
    return found


def cut(chat: Chat) -> list[str]:
    found = chat.page.evaluate(CUT)
    assert isinstance(found, list)
    return found


def test_the_list_leads_to_a_chat_and_back(phone: Chat) -> None:
    expect(phone.page.locator(".chat")).to_be_hidden()
    phone.picture("08-phone-first")
    assert phone.hangs_out() <= 0
    assert small(phone) == []
    for name in ("Lan", "Minh", "Quân", "Hoa", "Nam", "Khách"):
        cut = phone.person(name).locator(".title").evaluate("(node) => node.scrollWidth - node.clientWidth")
        assert cut <= 0, name  # no title is cut off
    phone.person("Lan").tap()
    expect(phone.page.locator("#chat-title")).to_have_text("Bạn là Lan")
    expect(phone.page.locator("#people")).to_be_hidden()
    phone.page.go_back()
    expect(phone.page.locator("#people")).to_be_visible()
    phone.person("Minh").tap()
    phone.page.get_by_role("button", name="Về danh sách vai").tap()
    expect(phone.page.locator("#people")).to_be_visible()
    expect(phone.person("Minh")).to_be_focused()


def test_a_chat_has_room_and_sends(phone: Chat) -> None:
    phone.person("Lan").tap()
    expect(phone.send_button).to_be_in_viewport(ratio=1)
    expect(phone.words).to_be_in_viewport(ratio=1)
    phone.words.fill("/nhiemvu")
    phone.send_button.tap()
    expect(phone.heard("[1.5] Báo cáo kết quả tuyên truyền")).to_be_in_viewport()
    expect(phone.send_button).to_be_in_viewport(ratio=1)
    clock = phone.page.locator(".chat .to-side")
    clock.tap()
    sheet = phone.page.get_by_role("dialog", name="Đồng hồ và lịch")
    expect(sheet).to_be_visible()
    assert small(phone) == []
    phone.picture("11-phone-sheet")
    sheet.get_by_role("button", name="+1 ngày").tap()
    expect(phone.clock).to_contain_text("Thứ Năm, 21/05/2026")
    phone.page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(clock).to_be_focused()
    expect(phone.heard("[3.2]", "hạn 20/5/2026")).to_be_visible()
    phone.guide.get_by_role("button", name="Bỏ qua hướng dẫn").tap()
    phone.picture("09-phone-digest")
    assert small(phone) == []
    assert phone.hangs_out() <= 0
    room = phone.page.locator("#scroll").bounding_box()
    assert room is not None
    assert room["height"] > PHONE["viewport"]["height"] / 2  # the words have room, not only what stands around them


def test_the_first_minute_fits_a_phone(phone: Chat) -> None:
    for step in range(4):
        phone.guide.get_by_role("button", name="giúp tôi").tap()
        if step:
            expect(phone.words).to_be_in_viewport(ratio=1)
            phone.send_button.tap()
        phone.stands_at(step + 1)
    expect(phone.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_in_viewport(ratio=1)
    for way in phone.guide.locator(".ways button").all():
        expect(way).to_be_in_viewport(ratio=1)
    phone.picture("10-phone-guide-done")


def test_however_the_window_is_turned_the_newest_and_the_line_to_write_in_are_in_view(opened: Opened) -> None:
    chat = opened(**PHONE | {"color_scheme": "dark", "viewport": {"width": 1024, "height": 768}})
    for said in ("/nhiemvu", "/viec 3.2", "/nhiemvu", "3.2 xong BC 45"):
        chat.demo.say("lan", said)
    newest = chat.heard("[3.2]", "Đơn vị báo đã hoàn thành")
    expect(newest).to_be_visible()
    chat.page.goto(f"{chat.demo.url}/#lan")
    chat.page.reload()
    for width, height in ((844, 390), (1024, 768), (320, 740), (768, 1024), (667, 375), (1280, 800), (390, 844)):
        chat.page.set_viewport_size({"width": width, "height": height})
        expect(newest).to_be_in_viewport(ratio=1)
        expect(chat.page.locator("#newest")).to_be_hidden()
        expect(chat.words).to_be_in_viewport(ratio=1)
        expect(chat.send_button).to_be_in_viewport(ratio=1)
        assert cut(chat) == [], (width, height)
        assert chat.hangs_out() <= 0, (width, height)
        chat.picture(f"14-turned-{width}")


def test_with_the_keyboard_up_the_words_still_have_room(opened: Opened) -> None:
    short = opened(**PHONE | {"viewport": {"width": 360, "height": 420}})
    short.person("Lan").tap()
    expect(short.words).to_be_in_viewport(ratio=1)
    room = short.page.locator("#scroll").bounding_box()
    assert room is not None
    assert room["height"] > 200
    assert short.hangs_out() <= 0
    short.picture("12-phone-keyboard")
