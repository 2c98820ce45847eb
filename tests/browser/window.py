"""The page in one window, and what one does there."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from tests.browser.office import Demo

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
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, "locale": "vi-VN"}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
    "locale": "vi-VN",
}
PATIENCE_MS = 20_000

expect.set_options(timeout=PATIENCE_MS)


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


class Chat:
    """`wrong`: what the page itself complained of, and every request to anywhere else."""

    def __init__(self, context: BrowserContext, demo: Demo, pictures: Path) -> None:
        self.page: Page = context.new_page()
        self.demo, self.pictures = demo, pictures
        self.wrong: list[str] = []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)
        self.page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        if not url.startswith(f"{self.demo.url}/"):
            self.wrong.append(f"asked elsewhere: {url}")

    @property
    def bubbles(self) -> Locator:
        return self.page.locator("#log .row")

    @property
    def clock(self) -> Locator:
        return self.page.locator("#now")

    @property
    def words(self) -> Locator:
        return self.page.get_by_label("Nội dung tin nhắn")

    @property
    def send_button(self) -> Locator:
        return self.page.get_by_role("button", name="Gửi", exact=True)

    @property
    def guide(self) -> Locator:
        return self.page.locator("#guide")

    def heard(self, *words: str) -> Locator:
        """What the bot said with all these words in it, in this order, the newest of them."""
        pattern = re.compile(".*".join(re.escape(piece) for piece in words), re.DOTALL)
        return self.page.locator('#log .row[data-from="bot"]').filter(has_text=pattern).last

    def person(self, name: str) -> Locator:
        return self.page.locator("#people button").filter(has=self.page.locator(".name", has_text=name))

    def open(self) -> "Chat":
        self.page.goto(self.demo.url)
        expect(self.page.locator("#people button")).to_have_count(6)
        expect(self.clock).to_have_attribute("datetime", re.compile("T"))
        return self

    def play(self, name: str) -> None:
        self.person(name).click()
        expect(self.page.locator("#chat-title")).to_have_text(f"Bạn là {name}")

    def send(self, text: str) -> None:
        self.words.fill(text)
        self.send_button.click()
        expect(self.page.locator('#log .row[data-from="person"] .words').last).to_have_text(text)

    def move(self, label: str) -> None:
        self.page.locator("#clock").get_by_role("button", name=label).click()
        expect(self.page.locator("#clock")).to_have_attribute("aria-busy", "false")
        expect(self.page.locator("#status")).to_contain_text("Đồng hồ: ")

    def stands_at(self, step: int) -> None:
        """So many steps of the first minute are done."""
        expect(self.guide).to_have_attribute("data-done", str(step))

    def instant(self) -> datetime:
        shown = self.clock.get_attribute("datetime")
        assert shown is not None
        return datetime.fromisoformat(shown)

    def hangs_out(self) -> int:
        """By how many pixels the page is wider than the window."""
        wider = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert isinstance(wider, int)
        return wider

    def picture(self, name: str) -> None:
        self.page.screenshot(path=self.pictures / f"{name}.png", animations="disabled")
