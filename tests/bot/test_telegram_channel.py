import asyncio
import logging
import unicodedata
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.failures import LONGEST_PAUSE, outcome
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.text import plain
from domain.delivery import Button, Channel, Choice, Content, Moved, Part, Refused, Retry, Sent, Unreachable, units
from tests.standin.telegram import TOKEN, bind, running
from tests.standin.telegram_control import Control, telegram_met

SECRET_WORDS = "Kế hoạch MẬT_SỐ 45"
PART = Part(SECRET_WORDS, (Button("12.1", "Xong"),))
OFFLINE = Telegram(build_bot(TOKEN, "http://127.0.0.1:1"))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Telegram, Control]]:
    async with telegram_met(url) as both:
        yield both


def described(status: int, description: str, **parameters: Any) -> dict[str, Any]:
    body = {"ok": False, "error_code": status, "description": description}
    return {"status": status, "body": body | ({"parameters": parameters} if parameters else {})}


def test_it_is_a_channel() -> None:
    channel: Channel = OFFLINE
    assert channel.name == "telegram"


# Splitting.


def test_a_short_message_is_one_part_with_its_choices_numbered_from_one() -> None:
    content = Content(("Hai việc:", "a < b & c"), (Choice("Xong", "1"), Choice("Đang làm", "2")))
    assert OFFLINE.split(content, 12) == [
        Part("Hai việc:\na &lt; b &amp; c", (Button("12.1", "Xong"), Button("12.2", "Đang làm")))
    ]


def test_only_the_last_part_has_buttons() -> None:
    parts = OFFLINE.split(Content(("a" * 4000, "b" * 4000), (Choice("Xong", "1"),)), 12)
    assert [len(part.buttons) for part in parts] == [0, 1]


def test_a_message_that_shows_nothing_has_no_parts() -> None:
    assert OFFLINE.split(Content(("", "  \n")), 12) == []


def test_escaping_does_not_push_a_part_over_the_limit_nor_is_an_entity_cut() -> None:
    parts = OFFLINE.split(Content(("x" + "&" * 4096,)), 12)
    assert len(parts) == 6  # five units each
    assert all(units(part.text) <= 4096 and "&" not in part.text.replace("&amp;", "") for part in parts)
    assert "".join(plain(part.text) for part in parts) == "x" + "&" * 4096


def test_a_letter_keeps_its_marks() -> None:
    ends = [part.text[0] for part in OFFLINE.split(Content((unicodedata.normalize("NFD", "ế" * 5000),)), 12)]
    assert not any(unicodedata.combining(first) for first in ends)


def test_a_button_fits_its_64_bytes() -> None:
    parts = OFFLINE.split(Content(("x",), tuple(Choice("Việc", "1") for _ in range(150))), 2**63)
    assert len(parts[0].buttons) == 100
    assert max(len(button.id.encode()) for button in parts[0].buttons) <= 64


@given(
    st.lists(
        st.text(st.sampled_from("ab &<>;\n😀é\u0301\u200d\u200b\x00\ud800"), max_size=60).map(lambda text: text * 150),
        max_size=4,
    )
)
def test_every_split_fits_and_loses_no_letter(blocks: list[str]) -> None:
    parts = OFFLINE.split(Content(tuple(blocks)), 1)
    whole = "".join(blocks).replace("\x00", "").replace("\ud800", "?")
    assert all(units(part.text) <= 4096 for part in parts)
    assert "".join("".join(plain(part.text).split()) for part in parts) == "".join(whole.split())


# Sending.


async def test_a_message_arrives_as_written_with_its_buttons(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    content = Content(
        ("a < b & c <b>https://x.vn</b>",),
        (Choice("Xong", "1"), Choice("Đang làm", "2"), Choice("Vướng, cần nói rõ vì sao", "3"), Choice("Thôi", "4")),
    )
    (part,) = telegram.split(content, 12)
    result = await telegram.send("1001", part)
    (sent,) = await control.sent(1001)
    assert result == Sent(str(sent["message_id"]))
    assert sent["text"] == "a < b & c <b>https://x.vn</b>"
    assert [[key["callback_data"] for key in row] for row in sent["reply_markup"]["inline_keyboard"]] == [
        ["12.1", "12.2"],
        ["12.3"],
        ["12.4"],
    ]
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert await control.sent(7) == []


async def test_every_part_of_a_long_message_is_taken(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    words = ("Kế hoạch <số> & 😀 " * 1500).strip()
    parts = telegram.split(Content((words,)), 12)
    assert [type(await telegram.send("1001", part)) for part in parts] == [Sent] * len(parts)
    assert len(parts) > 1
    assert " ".join(one["text"] for one in await control.sent()) == words


async def test_html_it_cannot_read_is_sent_again_as_plain_text(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    assert isinstance(await telegram.send("1001", Part("a <bạn> &amp; tôi")), Sent)
    (sent,) = await control.sent()
    assert (sent["text"], sent["parse_mode"]) == ("a <bạn> & tôi", None)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (
            described(429, "Too Many Requests: retry after 7", retry_after=7),
            Retry("too many requests", timedelta(seconds=7)),
        ),
        (described(429, "Too Many Requests"), Retry("too many requests")),
        (described(403, "Forbidden: bot was blocked by the user"), Unreachable("bot was blocked by the user")),
        (described(403, "Forbidden: " + SECRET_WORDS), Unreachable("forbidden")),
        (described(400, "Bad Request: chat not found"), Unreachable("chat not found")),
        (described(403, "Forbidden: user is deactivated"), Unreachable("user is deactivated")),
        (described(400, "Bad Request: PEER_ID_INVALID"), Unreachable("peer_id_invalid")),
        (
            described(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1007),
            Moved("-1007"),
        ),
        (described(400, "Bad Request: message is too long"), Refused("message is too long")),
        (described(400, "Bad Request: SOMETHING_NEW_INVALID"), Refused("something_new_invalid")),
        (described(400, f"Bad Request: what is {SECRET_WORDS}, {TOKEN}"), Refused("bad request")),
        (described(413, "Request Entity Too Large"), Refused("request entity too large")),
        (described(401, "Unauthorized"), Retry("the token was rejected")),
        (described(404, "Not Found"), Retry("the token was rejected")),
        (
            described(409, "Conflict: terminated by other getUpdates request"),
            Retry("conflict: the token is in use elsewhere, by another process or a webhook"),
        ),
        (described(500, "Internal Server Error"), Retry("network or server error, fate unknown")),
        ({"status": 502, "body": f"<html>Bad Gateway {SECRET_WORDS}"}, Retry("network or server error, fate unknown")),
        ({"status": 302, "body": "elsewhere"}, Retry("network or server error, fate unknown")),
        ({"status": 200, "body": "not JSON: " + SECRET_WORDS}, Retry("unreadable answer")),
        ({"status": 200, "body": "[1]"}, Retry("unreadable answer")),
        ({"status": 200, "body": {"ok": True, "result": []}}, Retry("unreadable answer")),
        ({"status": 200, "body": {"ok": True, "result": {}}}, Retry("unreadable answer")),
        (described(429, "Too Many Requests", retry_after="soon"), Retry("too many requests")),
        (described(429, "Too Many Requests", retry_after=10**30), Retry("unreadable answer")),
        (described(400, "Bad Request: can't parse entities") | {"times": 2}, Refused("can't parse entities")),
    ],
)
async def test_an_answer_becomes_an_outcome(
    met: tuple[Telegram, Control], caplog: pytest.LogCaptureFixture, failure: dict[str, Any], expected: object
) -> None:
    telegram, control = met
    await control.fail("sendMessage", **failure)
    assert await telegram.send("1001", PART) == expected
    assert isinstance(await telegram.send("1001", PART), Sent)
    assert not [
        record for record in caplog.records if TOKEN in record.getMessage() or SECRET_WORDS in record.getMessage()
    ]


async def test_what_telegram_refuses_on_sight_is_refused(met: tuple[Telegram, Control]) -> None:
    telegram, _ = met
    assert await telegram.send("1001", Part("x" * 4097)) == Refused("message is too long")
    assert await telegram.send("1001", Part(" ")) == Refused("message text is empty")
    assert await telegram.send("1001", Part("x", (Button("1" * 65, "Xong"),))) == Refused("button_data_invalid")
    assert await telegram.send("nobody", Part("x")) == Unreachable("chat not found")


@pytest.mark.parametrize("token", ["123456:wrong", "no-token-at-all"])
async def test_a_wrong_token_waits_and_is_never_shown(url: str, token: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with telegram_met(url, token) as (telegram, _):
        assert await telegram.send("1001", PART) == Retry("the token was rejected")
        with pytest.raises(TelegramError) as raised:
            await telegram.me()
    assert token not in repr(raised.value) + str(raised.value)
    assert token not in caplog.text


async def test_nobody_at_the_other_end_is_not_sent_and_shows_no_token() -> None:
    closed = bind()
    port = closed.getsockname()[1]
    closed.close()
    telegram = Telegram(build_bot(TOKEN, f"http://127.0.0.1:{port}"))
    assert await telegram.send("1001", PART) == Retry("network or server error, not sent")  # never opened
    await telegram.open()
    assert await telegram.send("1001", PART) == Retry("network or server error, not sent")
    with pytest.raises(NetworkError) as raised:
        await telegram.me()
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None
    await telegram.close()


async def test_a_silent_far_end_is_a_timeout_of_unknown_fate() -> None:
    with bind() as silent:
        request = AiohttpRequest(read_timeout=0.05)
        bot = build_bot(TOKEN, f"http://127.0.0.1:{silent.getsockname()[1]}")
        await request.initialize()
        try:
            with pytest.raises(TimedOut) as raised:
                await request.post(f"{bot.base_url}/getMe")
            assert outcome(raised.value, "") == Retry("timed out, fate unknown")
            assert TOKEN not in repr(raised.value)
        finally:
            await request.shutdown()


async def test_a_full_pool_is_a_timeout_before_sending() -> None:
    with bind() as silent:
        request = AiohttpRequest(connections=1, read_timeout=5, connect_timeout=0.02, pool_timeout=0.02)
        await request.initialize()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/bot{TOKEN}/getMe"
        first = asyncio.create_task(request.post(url))
        await asyncio.sleep(0.02)
        with pytest.raises(TimedOut) as raised:
            await request.post(url)
        assert outcome(raised.value, "") == Retry("timed out, not sent")
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        await request.shutdown()


async def test_a_url_that_is_none_shows_no_token() -> None:
    telegram = Telegram(build_bot(TOKEN, "http://[bad"))
    await telegram.open()
    result = await telegram.send("1001", PART)
    await telegram.close()
    assert result == Retry("network or server error, not sent")


def test_timeouts_and_proxies_are_given_at_the_start() -> None:
    assert AiohttpRequest(read_timeout=3).read_timeout == 3
    with pytest.raises(ValueError, match="proxies"):
        AiohttpRequest(proxy="socks5://127.0.0.1:1")


async def test_an_answer_lost_on_its_way_was_still_sent(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    await control.fail("sendMessage", status=502, after_doing=True)
    assert isinstance(await telegram.send("1001", PART), Retry)
    assert len(await control.sent()) == 1


def test_an_absurd_pause_is_cut_to_a_day() -> None:
    assert outcome(RetryAfter(10**8), "") == Retry("too many requests", LONGEST_PAUSE)
    assert outcome(RetryAfter(timedelta(seconds=3)), "") == Retry("too many requests", timedelta(seconds=3))


@pytest.mark.parametrize(
    "error", [Forbidden, BadRequest, NetworkError, TimedOut, Conflict, InvalidToken, EndPointNotFound, TelegramError]
)
def test_no_reason_repeats_what_it_must_not(error: type[TelegramError]) -> None:
    said = outcome(error(f"Unknown error {TOKEN} in {SECRET_WORDS} of http://x/bot{TOKEN}/sendMessage"), SECRET_WORDS)
    assert isinstance(said, Retry | Refused | Unreachable)
    assert TOKEN not in said.reason
    assert "hoạch" not in said.reason
    assert "mật" not in said.reason.lower()


def test_a_moved_chat_says_where_to() -> None:
    assert outcome(ChatMigrated(-1007), "") == Moved("-1007")


# Courtesies.


async def test_it_knows_itself_and_shows_its_commands(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    assert await telegram.me() == "nhacviec_bot"
    await telegram.set_commands([("xong", "Báo đã xong"), ("summary", "Tổng hợp")])
    assert await control.get("commands") == [
        {"command": "xong", "description": "Báo đã xong"},
        {"command": "summary", "description": "Tổng hợp"},
    ]


async def test_a_press_is_acknowledged_and_a_stale_one_is_let_be(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    pressed = await control.press(1001, "12.1", 1)
    await telegram.acknowledge(pressed["callback_query_id"])
    await telegram.acknowledge("stale")
    assert await control.get("answered") == [pressed["callback_query_id"]]


async def test_a_webhook_is_set_and_taken_away(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    await telegram.set_webhook("https://x.vn/hooks/telegram", "secret")
    assert (await control.get("webhook"))["url"] == "https://x.vn/hooks/telegram"
    await telegram.delete_webhook()
    assert (await control.get("webhook"))["url"] == ""
