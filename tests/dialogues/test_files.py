"""Files as proof, several pictures sent together, and proof that comes without a word after the claim."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.pictures import Picture, Unfetched, kind_of
from tests.conftest import Bench
from tests.dialogues.albums import PUBLIC, links, shown

PDF = b"%PDF-1.7 signed"


@pytest.fixture
async def one(bench: Bench) -> Bench:
    bench.channel.can = replace(bench.channel.can, pictures=True)
    bench.restart()
    bench.works.desk.public_url = PUBLIC
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Báo cáo; hạn 20/11")
    return bench


async def fetched(bench: Bench, **content: bytes) -> None:
    """What is wanted is fetched now: by the id of its file its content, a picture's where none is given."""

    async def fetch(number: str, name: str | None) -> Picture | Unfetched:
        found = content.get(number, b"\xff\xd8\xff a picture")
        kind = kind_of(found, name)
        return Unfetched("not what its name says") if kind is None else Picture(kind, found, name)

    bench.works.pictures._fetch = {bench.channel.name: fetch}
    await bench.works.pictures.work_off()


async def together(bench: Bench, *sent: dict[str, Any]) -> list[str]:
    """Lan sends several at once; gives what she is told."""
    before = len(bench.said_to("lan"))
    heard = [bench.hears("lan", **({"together": "9"} | one)) for one in sent]
    for update in heard:  # one after another, as they come
        await bench.works.desk.hear([update])
    bench.clock.now += timedelta(seconds=1)
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    return bench.said_to("lan")[before:]


async def wordless(bench: Bench, **sent: Any) -> str:
    """Lan sends something without a word; gives what she is told."""
    before = len(bench.said_to("lan"))
    await bench.works.desk.hear([bench.hears("lan", **sent)])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    return "\n".join(bench.said_to("lan")[before:])


async def test_a_file_goes_with_the_report_and_is_saved_and_never_shown(one: Bench) -> None:
    told = await one.say("lan", "N1 xong", photo="paper", file="BC 45-Quý IV.pdf")
    assert told.endswith("Kèm 1 tệp.")
    assert "Đề nghị đồng chí gửi số" not in told, "there is something to show"
    claim = one.said_to("hoa")[-1]
    assert "Kèm 1 tệp.\n" in claim
    assert "Chưa có số văn bản" not in claim
    (link,) = links(claim)
    await fetched(one, paper=PDF)
    answer = await shown(one.store, one.clock, link)
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["Content-Type"] == "application/pdf"
    saved = "attachment; filename*=UTF-8''BC%2045-Qu%C3%BD%20IV.pdf"
    assert answer.headers["Content-Disposition"] == saved
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "(có đính kèm)" in await one.say("hoa", "/lichsu N1")


async def test_what_is_not_what_its_name_says_is_shown_to_nobody_and_its_sender_hears_it(one: Bench) -> None:
    await one.say("lan", "N1 xong", photo="paper", file="a.doc")
    (link,) = links(one.said_to("hoa")[-1])
    one.forget()
    await fetched(one, paper=PDF)
    await one.works.dispatcher.drain()
    assert (await shown(one.store, one.clock, link)).status_code == 404
    (told,) = one.said_to("lan")
    assert told.startswith("Không lưu được tệp gửi lúc 09:00.\nTệp: a.doc.\nTệp hỏng, quá lớn")
    assert one.said_to("hoa") == []


async def test_a_file_that_is_not_kept_is_named_and_the_words_under_it_count(one: Bench) -> None:
    told = await one.say("lan", "N1 xong BC 45", unkept=True)
    assert "Đơn vị báo đã hoàn thành" in told
    assert "Hệ thống không lưu được tệp này.\nChỉ lưu ảnh" in told
    assert "không lưu được tệp này" in await wordless(one, unkept=True)
    assert "Tệp này của việc nào?" in await wordless(one, photo="paper", file="a.pdf")
    assert "Kèm 1 tệp." in await one.say("lan", "N2 dang lam 40%")


async def test_a_file_whose_name_bears_a_stamp_is_not_kept(one: Bench) -> None:
    named = {"named": "TỐI MẬT so 4.pdf"}
    assert "không lưu tin nhắn" in await one.say("lan", "N1 xong", photo="paper", file="TOI MAT.pdf", **named)
    assert "không lưu tin nhắn" in await one.say("lan", "N1 xong", photo="paper", **named)
    assert await one.count("pictures") == 0
    assert await one.count("inbox WHERE CAST(said AS TEXT) LIKE '%paper%'") == 0


async def test_several_sent_together_go_with_the_words_under_one_of_them(one: Bench) -> None:
    told = await together(one, {"photo": "a"}, {"photo": "b", "text": "N1 xong BC 45"}, {"photo": "c", "file": "c.pdf"})
    assert len(told) == 1
    assert told[0].endswith("Kèm 2 ảnh, 1 tệp.")
    found = links(one.said_to("hoa")[-1])
    assert len(found) == 3
    await fetched(one, c=PDF)
    assert [(await shown(one.store, one.clock, link)).status_code for link in found] == [200, 200, 200]
    assert "Kèm" not in await one.say("lan", "N2 dang lam 30%"), "each goes with one report"


async def test_one_that_comes_late_joins_the_others_and_nobody_is_asked(one: Bench) -> None:
    assert len(await together(one, {"photo": "a", "text": "N1 xong BC 45"})) == 1
    assert await together(one, {"photo": "b"}) == []
    first = links(one.said_to("hoa")[-1])[0]
    await fetched(one)
    assert (await shown(one.store, one.clock, f"{first[:-1]}2")).status_code == 200


async def test_one_that_comes_late_takes_nobodys_place(one: Bench) -> None:
    await together(one, {"photo": "a"}, {"photo": "b"})
    await wordless(one, photo="x")
    assert "Kèm 3 ảnh." in await one.say("lan", "N1 xong BC 45")
    await together(one, {"photo": "c"})
    assert await one.count("(SELECT DISTINCT place FROM pictures WHERE album IS NOT NULL) AS p") == 4


async def test_words_under_what_is_not_kept_take_what_was_sent_with_it(one: Bench) -> None:
    (told,) = await together(one, {"unkept": True, "text": "N1 xong BC 45"}, {"photo": "b"}, {"unkept": True})
    assert "Hệ thống không lưu được tệp này." in told
    assert told.endswith("Kèm 1 ảnh.")


async def test_several_without_words_are_asked_about_once(one: Bench) -> None:
    (told,) = await together(one, {"photo": "a"}, {"photo": "b"}, {"photo": "c"})
    assert "Ảnh này của việc nào?" in told
    assert "Kèm 3 ảnh." in await one.say("lan", "N1 xong BC 45")


async def test_of_several_of_which_one_bears_a_stamp_nothing_is_kept(one: Bench) -> None:
    (told,) = await together(one, {"photo": "a"}, {"photo": "b", "text": "TỐI MẬT: N1 xong"}, {"photo": "c"})
    assert "không lưu tin nhắn" in told
    assert await together(one, {"photo": "d"}) == []
    assert await one.count("pictures") == 0


async def test_a_stamp_that_comes_late_takes_with_it_what_was_kept(one: Bench) -> None:
    await together(one, {"photo": "a"})
    assert await one.count("pictures") == 1
    await together(one, {"photo": "b", "text": "TỐI MẬT: N1 xong"})
    assert await one.count("pictures") == 0
    assert "Kèm" not in await one.say("lan", "N1 xong BC 45")


async def test_proof_without_words_right_after_the_claim_goes_with_it(one: Bench) -> None:
    assert "Đề nghị đồng chí gửi số" in await one.say("lan", "N1 xong")
    told = await wordless(one, photo="a")
    assert told.startswith("[N1] Đã ghi ảnh, tệp kèm kết quả.")
    assert told.endswith("Kèm 1 ảnh.")
    claim = one.said_to("hoa")[-1]
    assert "[N1]" in claim
    assert len(links(claim)) == 1
    assert "Ảnh này của việc nào?" in await wordless(one, photo="b")


async def test_proof_without_words_may_be_of_what_was_claimed_with_a_number(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    told = await wordless(one, photo="paper", file="BC 45.pdf")
    assert told.startswith("Đã nhận tệp. Tệp này của việc nào?\n1. [N1]")
    assert len(one.said_to("hoa")) == 3, "nothing is said of it yet"
    told = await one.choose("lan", "1. [N1]")
    assert told.startswith("[N1] Đã ghi ảnh, tệp kèm kết quả.")
    assert told.endswith("Kèm 1 tệp.")
    assert one.said_to("hoa")[-1].splitlines()[-2] == "Kèm 1 tệp."


async def test_proof_without_words_of_something_else_waits_for_its_report(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    await wordless(one, photo="a")
    assert await one.choose("lan", "0. Việc khác") == "Đã dừng. Không có gì thay đổi."
    assert "Kèm 1 ảnh." in await one.say("lan", "N2 dang lam 40%")
    await wordless(one, photo="b")
    assert (await one.say("lan", "N2 dang lam 50%")).endswith("Kèm 1 ảnh."), "a report answers it as well"
    assert "Đã ghi ảnh, tệp kèm kết quả" not in await one.say("lan", "1")


async def test_proof_without_words_is_asked_about_where_it_may_be_of_two(one: Bench) -> None:
    await one.say("lan", "N1 xong")
    await one.say("lan", "N2 xong")
    assert "1. [N1] Kế hoạch" in await wordless(one, photo="a")
    assert (await one.say("lan", "việc N2 ạ")).startswith("[N2] Đã ghi ảnh, tệp kèm kết quả.")
    one.clock.now += timedelta(minutes=11)
    assert "báo theo mã" in await wordless(one, photo="b")


async def test_proof_that_came_too_long_ago_is_to_be_sent_again(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    await wordless(one, photo="a")
    one.clock.now += timedelta(minutes=11)
    assert (await one.choose("lan", "1. [N1]")).startswith("Ảnh, tệp đã gửi quá 10 phút.")
    assert await one.count("reports WHERE album IS NOT NULL") == 0


async def test_a_picture_amid_another_question_leaves_that_one_standing(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    assert "lý do" in (await one.say("lan", "N2 gia hạn 30/11")).lower()
    assert "báo theo mã" in await wordless(one, photo="a")
    assert "gia hạn [N2]" in await one.say("lan", "chờ số liệu")


async def test_proof_of_what_was_confirmed_meanwhile_changes_nothing(one: Bench) -> None:
    await one.say("lan", "N1 xong BC 45")
    await wordless(one, photo="a")
    await one.say("hoa", "/xacnhan N1")
    assert "Kèm" not in await one.choose("lan", "1. [N1]")
    assert await one.count("reports WHERE album IS NOT NULL") == 0


async def test_proof_of_one_officer_is_not_of_what_another_claimed(one: Bench) -> None:
    await one.say("minh", "N1 xong")
    assert "báo theo mã" in await wordless(one, photo="a")
