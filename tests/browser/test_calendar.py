"""The clock's little calendar."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.window import Chat

pytestmark = pytest.mark.browser


def day(chat: Chat, date: str) -> Locator:
    return chat.page.locator(f'#days [data-day="{date}"]')


def test_a_day_lists_what_is_due_and_leads_there(chat: Chat) -> None:
    expect(day(chat, "2026-05-20")).to_have_attribute("aria-label", "thứ Tư 20/5, hôm nay: 1 việc đến hạn")
    expect(day(chat, "2026-05-23")).to_have_attribute("aria-label", "thứ Bảy 23/5, ngày nghỉ: không có việc đến hạn")
    chat.play("Hoa")  # the office sees everybody's
    expect(day(chat, "2026-05-22")).to_have_attribute("aria-label", "thứ Sáu 22/5: 2 việc đến hạn")
    chat.play("Lan")
    expect(day(chat, "2026-05-22")).to_have_attribute("aria-label", "thứ Sáu 22/5: 1 việc đến hạn")
    day(chat, "2026-05-22").click()
    expect(chat.page.locator("#day-items li")).to_have_text(
        ["[3.1] Điểm báo, tổng hợp thông tin báo chí về Thành phố BTG · chưa xong"]
    )
    chat.page.get_by_role("button", name="Đi tới 08:00 ngày 22/5").click()
    expect(chat.clock).to_contain_text("Thứ Sáu, 22/05/2026")
    expect(chat.clock).to_contain_text("08:00")
    expect(chat.page.locator("#day-go")).to_be_hidden()  # one goes forward only
    expect(day(chat, "2026-05-20")).to_have_attribute("aria-label", "thứ Tư 20/5: 1 việc đến hạn, có việc quá hạn")
    day(chat, "2026-05-20").click()
    expect(chat.page.locator("#day-items .late")).to_contain_text("[3.2]")
    chat.picture("40-calendar-late")
    chat.play("Khách")
    expect(day(chat, "2026-05-20")).to_have_attribute("aria-label", "thứ Tư 20/5: không có việc đến hạn")
    expect(chat.page.locator("#days .count")).to_have_count(0)


def test_arrows_walk_over_the_days_and_months(chat: Chat) -> None:
    expect(chat.page.locator('#days [tabindex="0"]')).to_have_count(1)
    day(chat, "2026-05-20").focus()
    for pressed, reached in (
        ("ArrowRight", "2026-05-21"),
        ("ArrowDown", "2026-05-28"),
        ("ArrowDown", "2026-06-04"),
        ("ArrowLeft", "2026-06-03"),
        ("ArrowUp", "2026-05-27"),
        ("PageDown", "2026-06-01"),
    ):
        chat.page.keyboard.press(pressed)
        expect(day(chat, reached)).to_be_focused()
        expect(day(chat, reached)).to_have_attribute("aria-pressed", "true")
    expect(chat.page.locator("#month")).to_have_text("Tháng 6/2026")
    chat.page.get_by_role("button", name="Tháng trước").click()
    expect(chat.page.locator("#month")).to_have_text("Tháng 5/2026")
    expect(day(chat, "2026-05-20")).to_have_attribute("aria-pressed", "true")
