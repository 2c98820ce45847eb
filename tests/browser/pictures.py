"""Make the pictures of the README anew: `python -m tests.browser.pictures`."""

import tempfile
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.office import ROOT, running
from tests.browser.window import DESK, PHONE, Chat, browser

PICTURES = ROOT / "docs" / "pictures"
DESK_HEIGHT, PHONE_HEIGHT = 900, 780


def take(folder: Path) -> None:
    """One story: Lan answers her reminder, Hoa confirms, Nam sees the totals."""
    desk = DESK | {"viewport": DESK["viewport"] | {"height": DESK_HEIGHT}}
    hand = PHONE | {"viewport": PHONE["viewport"] | {"height": PHONE_HEIGHT}, "device_scale_factor": 1.5}
    with tempfile.TemporaryDirectory() as home, running(Path(home)) as demo, browser() as chromium:
        chat = Chat(chromium.new_context(**desk), demo, folder).open()
        chat.move("8 giờ sáng kế tiếp")
        chat.heard("[1.1]", "Ban hành kế hoạch").get_by_role("button", name="1. Xong").click()
        chat.stands_at(2)
        expect(chat.heard("[1.1]", "Đơn vị báo đã hoàn thành")).to_be_visible()
        chat.page.locator("#scroll").evaluate("(node) => { node.scrollTop = 0; }")
        rest(chat)
        chat.picture("local-chat")

        phone = Chat(chromium.new_context(**hand), demo, folder).open()
        phone.guide.get_by_role("button", name="Bỏ qua hướng dẫn").tap()
        phone.person("Lan").tap()
        expect(phone.heard("[1.1]", "Đơn vị báo đã hoàn thành")).to_be_visible()
        rest(phone)
        phone.picture("local-chat-phone")

        demo.say("hoa", "1")
        chat.stands_at(3)
        dark = Chat(chromium.new_context(**desk | {"color_scheme": "dark"}), demo, folder).open()
        dark.move("8 giờ sáng kế tiếp")
        dark.play("Nam")
        dark.send("tổng hợp")
        dark.stands_at(4)
        expect(dark.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_visible()
        rest(dark)
        dark.picture("local-chat-dark")


def rest(chat: Chat) -> None:
    """No caret, no ring, no pointer in the picture."""
    chat.page.mouse.move(0, 0)
    chat.page.evaluate("document.activeElement.blur()")


if __name__ == "__main__":
    take(PICTURES)
