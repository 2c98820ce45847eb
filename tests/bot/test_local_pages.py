"""The doors of the local chat, asked over HTTP as a page would, and as no page should."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.app.telling import Telling
from bot.channels.local.channel import LocalChannel
from bot.channels.local.pages import LocalPages
from bot.demo.cast import START
from data.store import Store
from domain.time import VIETNAM

pytestmark = pytest.mark.parametrize("store", ["sqlite"], indirect=True)  # the demo has no other

OURS = {"X-Nhacviec": "1"}
PATIENCE_SECONDS = 20


class Page:
    """What a browser window does, without the window."""

    def __init__(self, telling: Telling, channel: LocalChannel) -> None:
        self.telling = telling
        self.pages = LocalPages(telling, channel, VIETNAM)
        app = Starlette(routes=self.pages.routes())
        transport = httpx.ASGITransport(app, raise_app_exceptions=True)
        self.http = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080")

    async def get(self, path: str) -> Any:
        answer = await self.http.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Any) -> httpx.Response:
        return await self.http.post(path, json=body, headers=OURS)

    async def done(self, path: str, body: Any) -> None:
        answer = await self.post(path, body)
        assert answer.status_code == 200, answer.text

    async def settled(self) -> dict[str, Any]:
        """The state once nobody waits for an answer."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                state = await self.get("/chat/state")
                assert isinstance(state, dict)
                if not any(one["waiting"] for one in state["people"]):
                    return state

    async def say(self, who: str, text: str) -> list[dict[str, Any]]:
        await self.done(f"/chat/{who}/say", {"text": text})
        await self.settled()
        return await self.messages(who)

    async def messages(self, who: str) -> list[dict[str, Any]]:
        found = (await self.get(f"/chat/{who}/messages"))["messages"]
        assert isinstance(found, list)
        return found

    async def guide(self) -> dict[str, Any]:
        found = (await self.settled())["guide"]
        assert isinstance(found, dict)
        return found


class HourHand:
    """A clock that stands all but still: no two things happen at once."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(microseconds=1)
        return self.now


@pytest.fixture
async def page(store: Store) -> AsyncIterator[Page]:
    channel = LocalChannel()
    telling = await Telling.of(store, HourHand(), channel)
    page = Page(telling, channel)
    await telling.start()
    yield page
    await page.http.aclose()
    await telling.stop()


async def to_the_morning(page: Page) -> None:
    await page.done("/clock", {"move": "next-08:00"})


def keys(message: dict[str, Any]) -> list[tuple[str, bool, bool]]:
    return [(key["label"], key["chosen"], key["live"]) for key in message["choices"]]


async def test_the_first_minute_is_told_from_what_happened(page: Page) -> None:
    assert (await page.guide())["done"] == 0
    await to_the_morning(page)
    assert await page.guide() == {"done": 1, "person": "lan", "fill": "1.1 xong BC 45", "code": "1.1"}
    await page.say("lan", "1")
    assert await page.guide() == {"done": 2, "person": "hoa", "fill": "/xacnhan 1.1", "code": "1.1"}
    await page.say("nam", "tổng hợp")  # too early: nothing is confirmed yet
    assert (await page.guide())["done"] == 2
    await page.say("hoa", "1")
    assert await page.guide() == {"done": 3, "person": "nam", "fill": "tổng hợp", "code": "1.1"}
    await page.done("/clock", {"move": "+1h"})
    await page.say("nam", "/summary")
    assert (await page.guide())["done"] == 4


async def test_a_claim_without_a_reminder_counts_and_one_taken_back_does_not(page: Page) -> None:
    await page.say("lan", "3.2 xong BC 45")
    assert (await page.guide())["done"] == 2
    await page.say("lan", "/hoantac")
    assert (await page.guide())["done"] == 0


async def test_buttons_show_what_was_chosen_and_what_can_still_be_done(page: Page) -> None:
    await to_the_morning(page)
    (reminder,) = await page.messages("lan")
    assert all(live and not chosen for _, chosen, live in keys(reminder))
    await page.done("/chat/lan/press", {"choice": reminder["choices"][1]["id"]})
    await page.settled()
    reminder, *_ = await page.messages("lan")
    assert keys(reminder)[:2] == [("1. Xong", False, True), ("2. Đang làm", True, True)]  # it can still be done
    reminder, *_, noted = await page.say("lan", "1.1 xong BC 45")
    assert not any(live for _, _, live in keys(reminder))
    assert keys(noted) == [("Hoàn tác", False, True)]
    reminder, *_ = await page.say("lan", "/hoantac")
    assert all(live for _, _, live in keys(reminder))

    await page.done("/clock", {"move": "+1h"})
    assert not any(live for said in await page.messages("lan") for label, _, live in keys(said) if label == "Hoàn tác")


async def test_a_digit_marks_the_button_it_meant(page: Page) -> None:
    await to_the_morning(page)
    reminder, *_ = await page.say("lan", "1")
    assert keys(reminder)[0] == ("1. Xong", True, False)
    claim, *_ = await page.say("hoa", "1")
    assert keys(claim) == [("1. Xác nhận", True, False), ("2. Yêu cầu bổ sung", False, False)]


async def test_a_reply_quotes_the_message_it_answers(page: Page) -> None:
    await to_the_morning(page)
    (reminder,) = await page.messages("lan")
    await page.done("/chat/lan/say", {"text": "đang làm 60%", "reply_to": reminder["id"]})
    await page.settled()
    said = next(one for one in await page.messages("lan") if one["from"] == "person")
    assert said["reply_to"]["id"] == reminder["id"]
    assert said["reply_to"]["text"].startswith("Còn 11 ngày: [1.1]")


async def due(page: Page, who: str, day: str, month: str = "2026-05") -> dict[str, Any]:
    days = (await page.get(f"/chat/{who}/due?month={month}"))["days"]
    found = next(one for one in days if one["day"] == day)
    assert isinstance(found, dict)
    return found


async def test_the_calendar_has_whole_weeks_and_shows_what_one_may_see(page: Page) -> None:
    days = [one["day"] for one in (await page.get("/chat/lan/due?month=2026-05"))["days"]]
    assert (days[0], days[-1], len(days)) == ("2026-04-27", "2026-05-31", 35)
    assert [one["code"] for one in (await due(page, "lan", "2026-05-22"))["items"]] == ["3.1"]
    assert [one["code"] for one in (await due(page, "nam", "2026-05-22"))["items"]] == ["2.3", "3.1"]
    assert (await due(page, "lan", "2026-05-20"))["items"] == [
        {"code": "3.2", "text": "Báo cáo tình hình dư luận xã hội", "unit": "BTG", "mark": "open"}
    ]
    off = [one["day"] for one in (await page.get("/chat/khach/due?month=2026-05"))["days"] if one["off"]]
    assert {"2026-05-01", "2026-05-23", "2026-05-24"} <= set(off)
    assert "2026-05-20" not in off
    strangers = await page.get("/chat/khach/due?month=2026-05")
    assert not any(one["items"] for one in strangers["days"])


async def test_the_calendar_tells_late_from_reported_and_confirmed(page: Page) -> None:
    await page.done("/clock", {"move": "day", "day": "2026-05-23"})
    assert [one["mark"] for one in (await due(page, "lan", "2026-05-20"))["items"]] == ["late"]
    await page.say("lan", "3.2 xong BC 45")
    assert [one["mark"] for one in (await due(page, "lan", "2026-05-20"))["items"]] == ["claimed"]
    await page.say("hoa", "/xacnhan 3.2")
    assert [one["mark"] for one in (await due(page, "lan", "2026-05-20"))["items"]] == ["done"]


async def test_the_clock_goes_to_the_morning_of_a_day_and_never_back(page: Page) -> None:
    await page.done("/clock", {"move": "day", "day": "2026-05-22"})
    assert (await page.get("/chat/state"))["now"] == "2026-05-22T08:00:00+07:00"
    for move in (
        {"move": "day", "day": "2026-05-22"},
        {"move": "day", "day": "2026-05-01"},
        {"move": "day", "day": "9999-12-31"},
        {"move": "day", "day": "0001-01-01"},
        {"move": "day", "day": 7},
        {"move": "day"},
        {"move": ["+1h"]},
        {},
    ):
        answer = await page.post("/clock", move)
        assert answer.status_code == 400, move
        assert answer.json()["error"]


async def test_a_fresh_start_leaves_nothing_of_the_old_story(page: Page) -> None:
    await to_the_morning(page)
    (reminder,) = await page.messages("lan")
    await page.say("hoa", "/giao TTYT; Báo cáo nhanh; hạn 30/6")
    before = await page.settled()
    await page.done("/anew", {})
    after = await page.settled()
    assert after["telling"] != before["telling"]
    assert after["now"] == "2026-05-20T07:55:00+07:00"
    assert after["guide"]["done"] == 0
    assert all(one["last"] == 0 for one in after["people"])

    old = {"choice": reminder["choices"][0]["id"], "telling": before["telling"]}
    assert (await page.post("/chat/lan/press", old)).status_code == 409
    assert (await page.post("/chat/lan/say", {"text": "1.1 xong", "telling": before["telling"]})).status_code == 409
    assert await page.messages("lan") == []

    await to_the_morning(page)  # and the story can be lived again, by the same people
    await page.say("lan", "1")
    assert (await page.guide())["done"] == 2
    assert "N1" not in json.dumps(await page.get("/chat/quan/due?month=2026-06"))


async def test_a_fresh_start_comes_through_while_the_clock_runs_and_people_talk(page: Page) -> None:
    year = asyncio.create_task(page.post("/clock", {"move": "day", "day": "2027-01-15"}))
    talk = [asyncio.create_task(page.post("/chat/lan/say", {"text": "/nhiemvu"})) for _ in range(5)]
    looks = [asyncio.create_task(page.get("/chat/state")) for _ in range(5)]
    anew = [asyncio.create_task(page.post("/anew", {})) for _ in range(2)]
    async with asyncio.timeout(PATIENCE_SECONDS * 2):
        answers = await asyncio.gather(year, *talk, *anew)
        await asyncio.gather(*looks)
    assert {answer.status_code for answer in answers} == {200}
    await page.done("/anew", {})
    state = await page.settled()
    assert state["now"] == "2026-05-20T07:55:00+07:00"
    assert all(one["last"] == 0 for one in state["people"])


async def test_open_pages_hear_of_a_fresh_start(page: Page) -> None:
    async with aclosing(page.pages.news._stream()) as stream:
        assert await anext(stream) == ": here\n\n"
        await page.done("/anew", {})
        assert json.loads((await anext(stream)).removeprefix("data: ")) == {"anew": True}
        page.pages.close()
        with pytest.raises(StopAsyncIteration):
            await anext(stream)


async def test_someone_who_was_heard_and_has_no_answer_yet_is_waiting(page: Page) -> None:
    works = page.telling._works
    window, works.dispatcher.window = works.dispatcher.window, 0  # nothing leaves
    await page.done("/chat/lan/say", {"text": "/trogiup"})
    await works.desk.idle()
    state = await page.get("/chat/state")
    assert [one["id"] for one in state["people"] if one["waiting"]] == ["lan"]
    works.dispatcher.window = window
    assert not any(one["waiting"] for one in (await page.settled())["people"])


async def test_the_page_may_load_only_its_own_files(page: Page) -> None:
    answer = await page.http.get("/")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for wanted in ("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "script-src 'self'"):
        assert wanted in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    for word in ("<style", "style=", "onclick", "http://", "https://"):
        assert word not in answer.text
    for file in ("main.js", "theme.js", "colours.css", "icon.svg"):
        assert (await page.http.get(f"/page/{file}")).status_code == 200
    for path in ("/page/pages.py", "/page/..%2fpages.py", "/page/%2e%2e", "/page/none.js", "/page/index.html%00"):
        assert (await page.http.get(path)).status_code == 404, path


async def test_only_a_loopback_name_is_served(page: Page) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", "[::2]", "", "192.168.1.5:8080", "[bad"):
        for path in ("/", "/chat/state", "/chat/lan/messages", "/chat/events"):
            answer = await page.http.get(path, headers={"Host": host})
            assert answer.status_code == 421, (host, path)
            assert "127.0.0.1" in answer.json()["error"]
    for host in ("localhost:8080", "[::1]:8080", "LOCALHOST"):
        assert (await page.http.get("/chat/state", headers={"Host": host})).status_code == 200, host


async def test_words_of_another_site_are_refused(page: Page) -> None:
    body = {"text": "1.1 xong", "move": "+1d", "choice": "1.1"}
    for path in ("/chat/lan/say", "/chat/lan/press", "/clock", "/anew"):
        for headers in ({}, {"X-Nhacviec": "2"}, {"Content-Type": "text/plain"}):
            answer = await page.http.post(path, json=body, headers=headers)
            assert answer.status_code == 403, (path, headers)
    assert (await page.get("/chat/state"))["now"] == "2026-05-20T07:55:01+07:00"
    assert await page.messages("lan") == []


BAD_BODIES = (
    (b"", 400),
    (b"{", 400),
    (b"[1]", 400),
    (b"null", 400),
    (b"\xff\xfe", 400),
    (b"[" * 60_000, 400),
    (b'{"text": 7}', 400),
    (b'{"text": "  "}', 400),
    (b'{"text": "' + b"a" * 70_000 + b'"}', 413),
)


async def test_a_bad_body_is_refused_in_plain_words(page: Page) -> None:
    for sent, status in BAD_BODIES:
        for length in ({}, {"Content-Length": "lots"}, {"Content-Length": "-1"}):
            answer = await page.http.post("/chat/lan/say", content=sent, headers=OURS | length)
            assert answer.status_code == status, sent[:20]
            assert answer.json()["error"]
    assert await page.messages("lan") == []


async def test_odd_words_and_odd_places_are_taken_or_refused_but_break_nothing(page: Page) -> None:
    for text in ("\ud800", "a\x00b", "\u202e\u200fnguoc", "1" * 5000, "<b>đậm</b>"):
        sent = json.dumps({"text": text, "reply_to": {"no": 1}}).encode()
        answer = await page.http.post("/chat/lan/say", content=sent, headers=OURS)
        assert answer.status_code == 200, ascii(text)
    await page.settled()
    for path in ("/chat/nobody/messages", "/chat/nobody/due?month=2026-05"):
        assert (await page.http.get(path)).status_code == 404
    for month in ("", "2026", "2026-13", "0001-01", "9999-12", "x" * 100):
        answer = await page.http.get("/chat/lan/due", params={"month": month})
        assert answer.status_code == 400
        assert answer.json()["error"]
