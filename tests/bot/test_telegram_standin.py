"""The stand-in answers as Telegram does, or our tests prove nothing."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.standin.telegram import TOKEN, running


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def http(url: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=url) as client:
        await client.post("/control/reset")
        yield client


async def call(http: httpx.AsyncClient, method: str, **asked: Any) -> Any:
    return (await http.post(f"/bot{TOKEN}/{method}", json=asked)).json()


async def refused(http: httpx.AsyncClient, **message: Any) -> str:
    answer = await call(http, "sendMessage", chat_id=1, **message)
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    return str(answer["description"])


async def test_a_wrong_token_is_401_and_a_malformed_one_404(http: httpx.AsyncClient) -> None:
    assert (await http.get("/bot1:wrong/getMe")).status_code == 401
    assert (await http.get("/botnonsense/getMe")).status_code == 404
    assert (await http.get(f"/bot{TOKEN}/getYou")).status_code == 404
    assert (await http.get(f"/bot{TOKEN}/GETME")).json()["result"]["is_bot"] is True


async def test_json_and_forms_are_the_same(http: httpx.AsyncClient) -> None:
    keyboard = '{"inline_keyboard": [[{"text": "Xong", "callback_data": "1.1"}]]}'
    form = {"chat_id": "1", "text": "Xong chưa?", "reply_markup": keyboard}
    assert (await http.post(f"/bot{TOKEN}/sendMessage", data=form)).json()["ok"]
    assert (await call(http, "sendMessage", **form))["ok"]
    one, two = (await http.get("/control/sent?chat=1")).json()
    assert {**one, "message_id": 0} == {**two, "message_id": 0}
    assert one["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "1.1"


async def test_messages_are_checked(http: httpx.AsyncClient) -> None:
    assert await refused(http, text="x" * 4097) == "Bad Request: message is too long"
    assert await refused(http, text="😀" * 2049) == "Bad Request: message is too long"
    assert await refused(http, text="") == "Bad Request: message text is empty"
    for wrong in ("<b>x", "</b>", "<bạn>", "<b><i>x</b></i>", "a < b", "a <"):
        assert "can't parse entities" in await refused(http, text=wrong, parse_mode="HTML"), wrong
    key = {"text": "x", "callback_data": "é" * 33}
    assert "BUTTON_DATA_INVALID" in await refused(http, text="x", reply_markup={"inline_keyboard": [[key]]})


async def test_html_is_read_as_it_is_shown(http: httpx.AsyncClient) -> None:
    escaped = "&amp;" * 4096
    assert (await call(http, "sendMessage", chat_id=1, text=escaped, parse_mode="HTML"))["ok"]
    await call(http, "sendMessage", chat_id=1, text="<b>a</b> &lt;i&gt; &nbsp; R&D", parse_mode="HTML")
    assert (await http.get("/control/sent")).json()[1]["text"] == "a <i> &nbsp; R&D"


async def test_confirmed_updates_vanish_and_others_come_again(http: httpx.AsyncClient) -> None:
    ids = [(await http.post("/control/say", json={"chat": 1, "text": text})).json()["update_id"] for text in "abc"]
    for offset, left in ((None, ids), (ids[1], ids[1:]), (None, ids[1:]), (ids[2] + 1, [])):
        asked = {} if offset is None else {"offset": offset}
        assert [update["update_id"] for update in (await call(http, "getUpdates", **asked))["result"]] == left


async def test_a_long_poll_ends_with_the_first_word_or_by_another_poll(http: httpx.AsyncClient) -> None:
    waiting = asyncio.create_task(call(http, "getUpdates", timeout=5))
    await asyncio.sleep(0.05)
    await http.post("/control/say", json={"chat": 1, "text": "một", "reply_to": 9})
    (update,) = (await waiting)["result"]
    assert update["message"]["reply_to_message"]["message_id"] == 9
    waiting = asyncio.create_task(call(http, "getUpdates", timeout=5, offset=update["update_id"] + 1))
    await asyncio.sleep(0.05)
    assert (await call(http, "getUpdates", offset=update["update_id"] + 1))["result"] == []
    assert (await waiting)["error_code"] == 409


async def test_an_edit_changes_what_was_sent(http: httpx.AsyncClient) -> None:
    number = (await call(http, "sendMessage", chat_id=1, text="một"))["result"]["message_id"]
    assert (await call(http, "editMessageText", chat_id=1, message_id=number, text="hai"))["ok"]
    assert (
        "not modified" in (await call(http, "editMessageText", chat_id=1, message_id=number, text="hai"))["description"]
    )
    assert [one["text"] for one in (await http.get("/control/sent")).json()] == ["hai"]


async def test_a_failure_lasts_as_often_as_told_and_for_one_chat(http: httpx.AsyncClient) -> None:
    await http.post("/control/fail", json={"method": "sendMessage", "times": 2, "status": 403, "chat": 1})
    answers = [await call(http, "sendMessage", chat_id=chat, text="x") for chat in (1, 2, 1, 1)]
    assert [answer["ok"] for answer in answers] == [False, True, False, True]


def test_it_runs_as_a_process_of_its_own() -> None:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "tests.standin.telegram", "--port", "0", "--token", "7:abc"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("listening on http://127.0.0.1:")
            assert httpx.get(f"{line.split()[-1]}/bot7:abc/getMe").json()["ok"]
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=5)
