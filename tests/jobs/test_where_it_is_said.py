"""At which of a person's addresses something is said, decided when it is planned and once more when it leaves."""

import pytest

from bot.app.real import join_code
from bot.commands.start import looks_like_code
from data import linking, people
from domain.delivery import Barred, Retry, Sent
from tests.conftest import Bench


@pytest.fixture
async def on_both(bench: Bench) -> Bench:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.forget()
    return bench


async def address(bench: Bench, channel: str) -> tuple[int, int]:
    """(address, person) of Lan on a channel."""
    async with bench.store.begin() as session:
        place = await people.address_known(session, channel, "lan")
    assert place is not None
    assert place.person_id is not None
    return place.id, place.person_id


async def test_what_was_planned_while_another_channel_was_being_chosen_follows_the_choice(on_both: Bench) -> None:
    zalo, lan = await address(on_both, "zalo")
    on_both.clock.travel_to("2026-11-12 07:55")
    await on_both.works.tick()
    async with on_both.store.begin() as session:
        await linking.prefer(session, lan, zalo)  # and nothing that waits is moved, as if it had been planned just then
    await on_both.tick("2026-11-12 08:00")
    await on_both.tick("2026-11-12 08:01")
    assert (len(on_both.said_to("lan")), len(on_both.said_to("lan", on="zalo"))) == (0, 1)


async def test_what_was_put_down_for_an_address_that_was_just_shut_is_not_even_tried_there(on_both: Bench) -> None:
    telegram, _ = await address(on_both, "telegram")
    on_both.channel.answers = [Sent("1"), Retry("network or server error"), Retry("network or server error")]
    await on_both.say("hoa", "/giao VHXH; Việc mới; hạn 4/12")
    async with on_both.store.begin() as session:
        await people.set_address(session, telegram, status="blocked")
    on_both.channel.blocked.add("lan")
    await on_both.tick("2026-11-09 09:10")
    assert on_both.said_to("lan") == []
    assert [text[:13] for text in on_both.said_to("lan", on="zalo")] == ["NHIỆM VỤ MỚI "]


async def test_reminders_that_cannot_leave_come_at_once_on_the_channel_one_turns_to(on_both: Bench) -> None:
    on_both.channel.answers = [Retry("network or server error")] * 50
    await on_both.tick("2026-11-12 08:00")
    await on_both.tick("2026-11-12 08:40")
    assert on_both.said_to("lan", on="zalo") == []
    answered = await on_both.say("lan", "/caidat zalo", on="zalo")
    assert "Ngày mai đến hạn: [N1]" in answered + "".join(on_both.said_to("lan", on="zalo"))
    on_both.channel.answers = []
    await on_both.tick("2026-11-12 10:00")
    assert on_both.said_to("lan") == []
    assert len([text for text in on_both.said_to("lan", on="zalo") if "Ngày mai" in text]) == 1


async def test_an_answer_waits_for_the_chat_in_which_it_was_asked_for(on_both: Bench) -> None:
    on_both.channel.answers = [Retry("network or server error")]
    assert await on_both.say("lan", "/viec N1") == ""
    told = await on_both.say("lan", "/caidat zalo", on="zalo")
    assert "[N1]" not in told
    await on_both.tick("2026-11-09 09:10")
    assert "[N1]" in on_both.said_to("lan")[0]


def test_a_code_alone_in_a_message_is_never_taken_for_a_word() -> None:
    assert all(looks_like_code(join_code()) for _ in range(500))


REFUSED = Barred("the token was rejected")


@pytest.fixture
async def refused(on_both: Bench) -> Bench:
    """Lan, who is on both channels, wants Zalo; and Zalo refuses the token."""
    await on_both.say("lan", "/caidat zalo", on="zalo")
    on_both.forget()
    on_both.zalo.answers = [REFUSED]
    await on_both.say("hoa", "/giao VHXH; Việc mới; hạn 4/12")
    assert on_both.said_to("lan") == on_both.said_to("lan", on="zalo") == []
    return on_both


async def test_where_a_token_is_refused_what_waits_comes_on_the_other_channel_and_once(refused: Bench) -> None:
    await refused.tick("2026-11-09 09:01")
    assert [text[:17] for text in refused.said_to("lan")] == ["NHIỆM VỤ MỚI [N2]"]
    refused.forget()
    await refused.tick("2026-11-12 08:00")
    assert "Ngày mai đến hạn: [N1]" in refused.said_to("lan")[0], "though Zalo is what she prefers"
    await refused.works.dispatcher.alarm.let_in("zalo")
    refused.works = refused.running(*refused.channels)
    await refused.tick("2026-11-12 08:01")
    assert len(refused.said_to("lan")) == 1
    assert refused.said_to("lan", on="zalo") == []
    await refused.tick("2026-11-13 08:00")
    assert "Hôm nay đến hạn: [N1]" in refused.said_to("lan", on="zalo")[0], "as soon as it can, where she wants it"


async def test_where_a_token_is_refused_an_answer_waits_and_so_does_who_is_nowhere_else(refused: Bench) -> None:
    assert await refused.say("lan", "/viec N1", on="zalo") == ""
    await refused.tick("2026-11-09 09:01")
    assert not any("[N1]" in text for text in refused.said_to("lan"))
    await refused.works.dispatcher.alarm.let_in("zalo")
    refused.works = refused.running(*refused.channels)
    await refused.tick("2026-11-09 09:02")
    assert "[N1]" in refused.said_to("lan", on="zalo")[0]
