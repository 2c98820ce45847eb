"""One process and one Chromium for all tests here; every test begins the story anew in a window of its own."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.office import Demo, running
from tests.browser.window import DESK, PHONE, Chat, browser

Opened = Callable[..., Chat]


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture(scope="package")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with running(tmp_path_factory.mktemp("demo")) as started:
        yield started


@pytest.fixture
def demo(process: Demo) -> Demo:
    if not process.untouched():
        process.begin_anew()
    return process


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where screenshots go: NHACVIEC_PICTURES, or the test's own temporary folder."""
    folder = Path(os.environ.get("NHACVIEC_PICTURES", str(tmp_path / "pictures")))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def opened(chromium: Browser, demo: Demo, pictures: Path) -> Iterator[Opened]:
    """Opens windows: `opened(**context options)`. None of them may have complained."""
    contexts: list[BrowserContext] = []
    chats: list[Chat] = []

    def opened(**options: Any) -> Chat:
        contexts.append(chromium.new_context(**DESK | options))
        chats.append(Chat(contexts[-1], demo, pictures))
        return chats[-1].open()

    yield opened
    for context in contexts:
        context.close()
    assert [wrong for chat in chats for wrong in chat.wrong] == []


@pytest.fixture
def chat(opened: Opened) -> Chat:
    return opened()


@pytest.fixture
def phone(opened: Opened) -> Chat:
    return opened(**PHONE)
