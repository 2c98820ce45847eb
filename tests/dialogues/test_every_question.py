"""Whatever is asked: it survives a restart, counts once, is over after a day and can be left; each on its own item."""

import unicodedata
from dataclasses import dataclass

import pytest

from tests.conftest import Bench


@dataclass(frozen=True)
class Case:
    """Who says what first, what is answered (a choice by its label, or words), and what the answer then leads to."""

    who: str
    first: str
    answer: str
    leads_to: str


MEANS_NOTHING = "chúc cả nhà ngày mới tốt lành"  # by itself: what is a report by itself needs no question

CASES = (
    Case("quan", "đang làm 60%", "1. [{code}]", "Ghi nhận [{code}]: Đang thực hiện, 60%."),
    Case("quan", "{code} chúc cả nhà ngày mới tốt lành", "3. Báo vướng mắc", "Ghi nhận [{code}]: Vướng mắc"),
    Case("quan", "{code} đã nộp 31/2", "1. Đã xong", "[{code}] Đơn vị báo đã hoàn thành"),
    Case("quan", "{code} vướng", MEANS_NOTHING, "Ghi nhận [{code}]: Vướng mắc"),
    Case("quan", "{code} gia hạn", "30/11 chờ số liệu", "gia hạn [{code}] đến thứ Hai, 30/11/2026."),
    Case("quan", "{code} gia hạn 31/2 chờ số liệu", "1. Chủ nhật", "gia hạn [{code}] đến Chủ nhật, 28/02/2027."),
    Case("quan", "{code} đang làm 60%, 31/2 xong", "1. Chủ nhật", "Dự kiến xong: Chủ nhật, 28/02/2027."),
    Case("hoa", "/sua {code}; hạn 31/11; vb 1/TB-UBND", "1. thứ Hai", "Hạn: thứ Hai, 30/11/2026"),
    Case("hoa", "/giao P.KT; Rà soát {code}; hạn 31/11", "1. thứ Hai", "Hạn: thứ Hai, 30/11/2026"),
)


@pytest.fixture
async def items(either: Bench) -> Bench:
    """An item for each case, all of Quân's unit."""
    for number in range(1, len(CASES) + 1):
        await either.say("hoa", f"/giao P.KT; Việc thứ {number}; hạn 20/11")
    return either


def of(number: int, text: str) -> str:
    return text.format(code=f"N{number}")


async def answer(bench: Bench, case: Case, number: int) -> str:
    """Answer as the channel has it: by a button or a digit; words come decomposed, as some phones send them."""
    given = of(number, case.answer)
    if given.split(".")[0].isdigit():
        return await bench.choose(case.who, given)
    return await bench.say(case.who, unicodedata.normalize("NFD", given))


async def kept(bench: Bench) -> list[int]:
    return [await bench.count(table) for table in ("reports", "extensions", "items")]


async def test_each_answer_after_a_restart_completes_the_first_message_once(items: Bench) -> None:
    for number, case in enumerate(CASES, 1):
        await items.say(case.who, of(number, case.first))
        items.restart()
        assert of(number, case.leads_to) in await answer(items, case, number), case
        before = await kept(items)
        again = await answer(items, case, number)
        assert of(number, case.leads_to) not in again, case
        assert await kept(items) == before, case
        await items.say(case.who, "thôi")


async def test_no_answer_counts_a_day_later(items: Bench) -> None:
    for number, case in enumerate(CASES, 1):
        items.clock.travel_to(f"2026-11-{8 + number:02} 09:00")
        await items.say(case.who, of(number, case.first))
        before = await kept(items)
        items.clock.travel_to(f"2026-11-{9 + number:02} 09:00")
        said = await answer(items, case, number)
        assert of(number, case.leads_to) not in said, case
        assert await kept(items) == before, case
        await items.say(case.who, "thôi")


async def test_no_answer_counts_once_the_question_was_left(items: Bench) -> None:
    for number, case in enumerate(CASES, 1):
        await items.say(case.who, of(number, case.first))
        before = await kept(items)
        assert (await items.say(case.who, "bỏ qua ạ")).startswith("Đã dừng."), case
        said = await answer(items, case, number)
        assert of(number, case.leads_to) not in said, case
        assert await kept(items) == before, case
        await items.say(case.who, "thôi")


async def test_an_answer_takes_no_more_than_one_step_back(items: Bench) -> None:
    await items.say("quan", "đang làm 60%")
    assert (await items.say("quan", "tất cả")).count("Ghi nhận [") == len(CASES)
    for number in range(len(CASES), 0, -1):
        assert f"[N{number}] Đã hoàn tác." in await items.say("quan", "/hoantac")
    assert (await items.say("quan", "/hoantac")).startswith("Không có gì để hoàn tác.")
