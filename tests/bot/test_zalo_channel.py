"""Speaking on Zalo, over real HTTP: what its odd answers mean for a message, and that the token shows nowhere."""

import asyncio
import logging
import traceback
import unicodedata
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.channels.zalo.api import Api, judged
from bot.channels.zalo.channel import Zalo
from bot.channels.zalo.failures import NothingNew, TokenRefused, Unanswered, ZaloError
from domain.delivery import (
    Barred,
    Channel,
    Choice,
    Content,
    InDoubt,
    Outcome,
    Part,
    Refused,
    Retry,
    Sent,
    Unreachable,
    units,
)
from tests.standin.telegram import bind
from tests.standin.zalo import ACCOUNT, NAME, TOKEN, TOO_MANY, running
from tests.standin.zalo_control import Control, zalo_met

PART = Part("Kế hoạch MẬT_SỐ 45")
OFFLINE = Zalo(Api(SecretStr(TOKEN), "http://127.0.0.1:9"))
FOUR = (Choice("1. Xong", "x"), Choice("2. Đang làm", "y"), Choice("3. Vướng mắc", "z"))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Zalo, Control]]:
    async with zalo_met(url) as both:
        yield both


def test_it_is_a_channel_without_buttons_edits_replies_and_files() -> None:
    channel: Channel = OFFLINE
    assert channel.name == "zalo"
    can = channel.can
    assert not any((can.buttons, can.edits, can.quotes, can.tells_replies, can.files))
    assert can.longest == 1900


# Splitting.


def test_choices_that_the_words_show_are_not_said_twice_and_others_become_a_numbered_line() -> None:
    shown = Content(("Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc",), FOUR)
    assert [part.text for part in OFFLINE.split(shown, 1)] == ["Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc"]
    bare = Content(("[2.3] Đến đâu rồi?",), (*FOUR, Choice("Hoàn tác", "/hoantac", numbered=False)))
    assert [part.text for part in OFFLINE.split(bare, 1)] == ["[2.3] Đến đâu rồi?\n1. Xong  2. Đang làm  3. Vướng mắc"]
    unnumbered = Content(("Chọn:",), (Choice("Có", "1"), Choice("Không", "2")))
    assert OFFLINE.split(unnumbered, 1)[0].text == "Chọn:\n1. Có  2. Không"


def test_what_is_about_one_item_bears_its_code_in_every_part() -> None:
    parts = OFFLINE.split(Content(("Nhật ký [2.3] Kế hoạch", *(f"dòng {n} " + "x" * 400 for n in range(9)))), 1)
    assert len(parts) > 1
    assert parts[0].text.startswith("Nhật ký [2.3]")
    for number, part in enumerate(parts[1:], 2):
        assert part.text.startswith(f"[2.3] ({number}/{len(parts)})\ndòng")


def test_a_list_is_parted_between_its_items_and_one_that_must_be_cut_repeats_its_code() -> None:
    lines = [f"{n}. [2.{n}] " + "việc " * 60 for n in range(1, 20)]
    parts = OFFLINE.split(Content(("19 việc cần chú ý", *lines)), 1)
    assert len(parts) > 2
    assert all(part.text.splitlines()[-1].startswith(tuple("123456789")) for part in parts)
    assert all(part.text.splitlines()[0].startswith(tuple("123456789")) for part in parts[1:])
    long = OFFLINE.split(Content(("2 việc cần chú ý", "1. [2.1] " + "việc " * 700, "2. [2.2] ngắn")), 1)
    assert all("[2.1]" in part.text for part in long[1:])


@given(
    st.lists(
        st.text(st.sampled_from("ab [2.3]\n😀é\u0301\u200d\u200bệ\x00\ud800"), max_size=60).map(lambda text: text * 90),
        max_size=5,
    )
)
def test_every_part_fits_composed_and_loses_no_letter(blocks: list[str]) -> None:
    parts = OFFLINE.split(Content(tuple(blocks)), 1)
    assert all(units(part.text) <= 1900 and unicodedata.is_normalized("NFC", part.text) for part in parts)
    whole = "".join(unicodedata.normalize("NFC", b.replace("\x00", "").replace("\ud800", "?")) for b in blocks)
    said = "".join(part.text for part in parts)
    repeated = "[" in whole  # what stands in brackets before a cut is repeated behind it
    for letter in "😀ệ":
        assert said.count(letter) == whole.count(letter) or (repeated and said.count(letter) > whole.count(letter))


# Sending.


async def test_a_message_arrives_plain_composed_and_with_nothing_zalo_does_not_know(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    (part,) = zalo.split(Content((unicodedata.normalize("NFD", "Đề nghị *đồng chí* <b>xem</b> _2.3_"),), FOUR), 1)
    outcome = await zalo.send("9a8b", part)
    (sent,) = await control.sent("9a8b")
    assert outcome == Sent(sent["message_id"])
    assert sent["text"] == "Đề nghị *đồng chí* <b>xem</b> _2.3_\n1. Xong  2. Đang làm  3. Vướng mắc"
    assert sent["composed"]
    assert sent["asked"] == ["chat_id", "text"]


BUSY = Retry("too many requests", timedelta(seconds=60), timedelta(hours=1))


@pytest.mark.parametrize(
    ("how", "outcome"),
    [
        # Said with 200 and ok: false, as nearly all is.
        ({"status": 200, "body": {"ok": False, "error_code": 401, "description": "x"}}, Barred("the token was rejected")),
        ({"status": 200, "body": {"ok": False, "error_code": "401"}}, Barred("the token was rejected")),
        ({"status": 200, "body": {"ok": False, "error_code": 429, "description": "quota exceeded"}}, BUSY),
        ({"status": 200, "body": {"ok": False, "error_code": 408, "description": "Request timeout"}}, InDoubt("timed out, may have arrived")),
        ({"status": 200, "body": {"ok": False, "error_code": 403, "description": "internal server error"}}, Retry("server error 403")),
        ({"status": 200, "body": {"ok": False, "error_code": 400, "description": "Bad request: PART"}}, Refused("refused with 400")),
        ({"status": 200, "body": {"ok": False, "error_code": 400, "description": "Bad request: The chat_id must not be empty"}}, Unreachable("chat_id must not be empty")),
        ({"status": 200, "body": {"ok": False, "error_code": 404, "description": "Not Found"}}, Refused("refused with 404")),
        ({"status": 200, "body": {"ok": False}}, Retry("refused with 0")),
        ({"status": 200, "body": {"ok": False, "error_code": 426}}, Retry("refused with 426")),
        # The same with a status of its own.
        ({"status": 401, "body": {"ok": False, "error_code": 401}}, Barred("the token was rejected")),
        ({"status": 408, "body": {"ok": False, "error_code": 408}}, InDoubt("timed out, may have arrived")),
        ({"status": 429, "body": TOO_MANY}, BUSY),
        ({"status": 429, "body": {"ok": False, "error_code": 429}}, BUSY),
        ({"status": 429, "body": {"ok": False}, "headers": {"Retry-After": "7"}}, Retry("too many requests", timedelta(seconds=7))),
        ({"status": 429, "body": TOO_MANY, "headers": {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}}, BUSY),
        ({"status": 429, "body": TOO_MANY, "headers": {"Retry-After": "9" * 40}}, Retry("too many requests", timedelta(days=1))),
        ({"body": {"ok": False, "error_code": 429, "parameters": {"retry_after": 77}}}, Retry("too many requests", timedelta(seconds=77))),
        ({"body": {"ok": False, "error_code": 429, "parameters": []}}, BUSY),
        ({"status": 500, "body": "Internal Server Error"}, Retry("server error 500")),
        ({"status": 500, "body": {"ok": False, "error_code": 500}}, Retry("server error 500")),
        ({"status": 502, "body": f"<html>/bot{TOKEN}/sendMessage</html>"}, Retry("server error 502")),
        ({"status": 404, "body": "<html>404</html>"}, Retry("server error 404")),
        ({"status": 301, "body": "moved"}, Retry("server error 301")),
        # What does not say that it went well did not go well; whether it arrived nobody knows.
        ({"status": 200, "body": "<html>OK</html>"}, InDoubt("unreadable answer, may have arrived")),
        ({"status": 200, "body": {"result": {"message_id": "1"}}}, InDoubt("unreadable answer, may have arrived")),
        ({"status": 200, "body": {"ok": "true", "result": {}}}, InDoubt("unreadable answer, may have arrived")),
        ({"status": 200, "body": "[]"}, InDoubt("unreadable answer, may have arrived")),
        ({"status": 200, "body": "[" * 100_000}, InDoubt("unreadable answer, may have arrived")),
        ({"status": 200, "body": '{"ok": true, "x": "' + "y" * 2_000_000 + '"}'}, InDoubt("unreadable answer, may have arrived")),
        ({"drop": True}, InDoubt("connection cut, may have arrived")),
        ({"drop": True, "after_doing": True}, InDoubt("connection cut, may have arrived")),
        # And what does, did.
        ({"status": 200, "body": {"ok": True}}, Sent("")),
        ({"status": 200, "body": {"ok": True, "result": []}}, Sent("")),
    ],
)  # fmt: skip
async def test_what_an_answer_means_for_a_message(
    met: tuple[Zalo, Control], how: dict[str, Any], outcome: Outcome
) -> None:
    zalo, control = met
    await control.fail("sendMessage", **how)
    assert await zalo.send("9a8b", PART) == outcome
    assert isinstance(await zalo.send("9a8b", PART), Sent), "the next one is not harmed"


async def test_a_slow_answer_is_not_waited_for_for_ever_and_leaves_it_open_whether_it_arrived(
    met: tuple[Zalo, Control],
) -> None:
    zalo, control = met
    await control.fail("getUpdates", delay=3)
    with pytest.raises(Unanswered, match="timed out"):
        await zalo._api.call("getUpdates", answer_seconds=0.2)


async def test_a_connection_refused_never_left() -> None:
    zalo = Zalo(Api(SecretStr(TOKEN), "http://127.0.0.1:9"))
    await zalo.open()
    assert await zalo.send("9a8b", PART) == Retry("network error, not sent")
    await zalo.close()


async def test_a_server_that_hangs_up_or_babbles_is_not_taken_for_success() -> None:
    async def babble(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"this is no HTTP\r\n\r\n")
        writer.close()

    listening = bind()
    server = await asyncio.start_server(babble, sock=listening)
    zalo = Zalo(Api(SecretStr(TOKEN), f"http://127.0.0.1:{listening.getsockname()[1]}"))
    await zalo.open()
    assert await zalo.send("9a8b", PART) == InDoubt("connection cut, may have arrived")
    await zalo.close()
    server.close()


async def test_a_refused_token_is_noticed_by_whoever_asks_to_know(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    noticed: list[bool] = []
    zalo.on_refused = lambda: noticed.append(True)
    await control.token("4203:another")
    assert await zalo.send("9a8b", PART) == Barred("the token was rejected")
    assert noticed == [True]


# Asking.


async def test_we_know_by_which_names_people_call_us(met: tuple[Zalo, Control]) -> None:
    zalo, _ = met
    assert (await zalo.me()).names == (NAME, ACCOUNT)


@pytest.mark.parametrize(
    ("how", "found"),
    [
        ({"status": 200, "body": {"ok": False, "error_code": 408, "description": "Request timeout"}}, []),
        ({"status": 408, "body": {"ok": False, "error_code": 408}}, []),
        ({"status": 200, "body": {"ok": True, "result": {}}}, []),
        ({"status": 200, "body": {"ok": True, "result": []}}, []),
        ({"status": 200, "body": {"ok": True, "result": None}}, []),
        ({"status": 200, "body": {"ok": True, "result": {"event_name": "x"}}}, [{"event_name": "x"}]),
        ({"status": 200, "body": {"ok": True, "result": [{"event_name": "x"}, 7, {"event_name": "y"}]}}, [{"event_name": "x"}, {"event_name": "y"}]),
    ],
)  # fmt: skip
async def test_an_idle_poll_brings_nothing_and_is_no_failure(
    met: tuple[Zalo, Control], how: dict[str, Any], found: list[Any]
) -> None:
    zalo, control = met
    await control.fail("getUpdates", **how)
    assert await zalo.updates(1) == found


@pytest.mark.parametrize(
    "how",
    [
        {"status": 200, "body": {"ok": False, "error_code": 401}},
        {"status": 200, "body": {"ok": False, "error_code": 400}},
        {"status": 200, "body": {"ok": False, "error_code": 429}},
        {"status": 429, "body": TOO_MANY},
        {"status": 500, "body": "x"},
        {"status": 404, "body": "x"},
        {"status": 200, "body": {"result": {"event_name": "x"}}},
        {"drop": True},
    ],
)
async def test_a_poll_that_failed_is_never_taken_for_silence(met: tuple[Zalo, Control], how: dict[str, Any]) -> None:
    zalo, control = met
    await control.fail("getUpdates", **how)
    with pytest.raises(ZaloError) as failed:
        await zalo.updates(1)
    assert not isinstance(failed.value, NothingNew)


async def test_a_webhook_that_was_never_set_may_be_taken_away(met: tuple[Zalo, Control]) -> None:
    zalo, control = met
    await zalo.delete_webhook()
    told = await zalo.set_webhook("http://127.0.0.1:9/hooks/zalo", "12345678")
    assert told["ok"] is False
    assert (await control.get("webhook"))["url"] == "http://127.0.0.1:9/hooks/zalo", "kept although the trial failed"
    await zalo.delete_webhook()
    assert (await control.get("webhook"))["url"] == ""


def test_ok_is_the_only_word_for_success() -> None:
    assert judged(200, b'{"ok": true, "result": {"a": 1}, "error_code": 0}') == {"a": 1}
    assert judged(500, b'{"ok": true, "result": 7}') == 7


# The token.


async def test_the_token_shows_in_no_log_no_error_and_no_repr(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "4203:a-very-secret-word"
    told = []
    async with zalo_met(url, secret) as (zalo, control):
        for how in ({"drop": True}, {"status": 502, "body": f"<p>/bot{secret}/x</p>"}, {"status": 200, "body": secret}):
            await control.token(secret)
            await control.fail("getMe", **how)
            told.append(await _failed(zalo))
        await control.token("4203:another")
        told.append(await _failed(zalo))
        told += [repr(zalo), repr(zalo._api), str(vars(zalo._api))]
    away = Zalo(Api(SecretStr(secret), "http://127.0.0.1:9"))
    await away.open()
    told.append(await _failed(away))
    await away.close()
    ours = [one for one in caplog.records if "control" not in one.getMessage()]  # the test's own client
    assert secret not in "".join([*told, *(one.getMessage() + str(one.exc_info) for one in ours)])
    assert "the token was rejected" in "".join(told)


async def _failed(zalo: Zalo) -> str:
    """All that can be seen of an error, with everything that hangs on it."""
    with pytest.raises(ZaloError) as failed:
        await zalo.me()
    assert failed.value.__context__ is None
    assert failed.value.__cause__ is None
    return "".join(traceback.format_exception(failed.value)) + repr(failed.value)


def test_a_refused_token_has_a_name_of_its_own() -> None:
    with pytest.raises(TokenRefused):
        judged(200, b'{"ok": false, "error_code": 401}')
