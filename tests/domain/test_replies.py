"""What officers answer, as they type it on a phone. Reference day: Monday 15 June 2026."""

import csv
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from domain.replies import Intent, Reply, read_reply

MONDAY = date(2026, 6, 15)
SAMPLES = Path(__file__).parents[1] / "reading" / "replies_sample.csv"
with SAMPLES.open(encoding="utf-8-sig", newline="") as _file:
    ROWS = list(csv.DictReader(_file))

OURS = [
    ("xong rồi ạ", "done"),
    ("Xong rùi sếp ơi", "done"),
    ("em làm xong rồi ạ", "done"),
    ("xong r nha", "done"),
    ("đã nộp VP chiều qua", "done"),
    ("em vừa nộp xong", "done"),
    ("em vừa gửi rồi ạ", "done"),
    ("đã ban hành kế hoạch số 12/KH-UBND", "done"),
    ("da hoan thanh 100%", "done"),
    ("ht rồi ạ", "done"),
    ("hôm thứ 6 xong rồi ạ", "done"),
    ("hôm nay gửi rồi ạ", "done"),
    ("ddax xong roofi", "done"),
    ("ok xong rồi", "done"),
    ("vâng em gửi rồi ạ", "done"),
    ("xong rồi, không có vướng mắc gì", "done"),
    ("đã tham mưu ban hành", "done"),
    ("báo cáo đã gửi ngày 10/6", "done"),
    ("chuwa xong", "in_progress"),
    ("ddang lamf", "in_progress"),
    ("thôi nhắc 2.3", "unrelated"),
    ("đừng nhắc nữa em nhé", "unrelated"),
    ("dừng nhắc việc này", "unrelated"),
    ("đừng nhắc nữa, xong rồi", "done"),
    ("xong chưa ạ", "question"),
    ("đã xong chưa anh", "question"),
    ("gửi chưa em", "question"),
    ("xong chưa", "question"),
    ("việc 2.3 xong chưa?", "question"),
    ("đã xong đâu ạ", "in_progress"),
    ("có xong đâu", "in_progress"),
    ("xong sao được anh", "in_progress"),
    ("ko xong đc", "in_progress"),
    ("không xong nổi", "in_progress"),
    ("còn lâu mới xong", "in_progress"),
    ("mai xong rồi gửi anh", "in_progress"),
    ("chiều nay xong ạ", "in_progress"),
    ("hôm nay xong", "in_progress"),
    ("trong tuần này xong", "in_progress"),
    ("cuối tuần xong nhé", "in_progress"),
    ("30/6 xong", "in_progress"),
    ("lát nữa xong", "in_progress"),
    ("sẽ xong trước thứ 6", "in_progress"),
    ("dự kiến hoàn thành trong tháng", "in_progress"),
    ("cố gắng xong sớm", "in_progress"),
    ("phấn đấu hoàn thành trước 30/6", "in_progress"),
    ("xong em báo anh", "in_progress"),
    ("làm xong sẽ gửi", "in_progress"),
    ("gần như xong", "in_progress"),
    ("hầu như đã xong", "in_progress"),
    ("về cơ bản đã hoàn thành", "in_progress"),
    ("tạm xong", "in_progress"),
    ("xong phần dự thảo", "in_progress"),
    ("đã xong dự thảo, chờ anh duyệt", "in_progress"),
    ("xong 2/3", "in_progress"),
    ("xong 6/8 khu", "in_progress"),
    ("hoàn thành 80%", "in_progress"),
    ("xong 99% rồi", "in_progress"),
    ("xong nhưng chưa ký", "in_progress"),
    ("xong rồi nhưng còn thiếu chữ ký", "in_progress"),
    ("xong rồi nma chưa gửi", "in_progress"),
    ("xong hết trừ phụ lục", "in_progress"),
    ("chỉ còn phụ lục là xong", "in_progress"),
    ("đã gửi dự thảo xin ý kiến", "in_progress"),
    ("đã trình lãnh đạo", "in_progress"),
    ("đang hoàn thành báo cáo", "in_progress"),
    ("chưa gửi", "in_progress"),
    ("ch xong a", "in_progress"),
    ("chua nop dau", "in_progress"),
    ("em chưa nộp ạ", "in_progress"),
    ("chưa ai xong cả", "in_progress"),
    ("chắc mai xong", "in_progress"),
    ("tưởng xong rồi mà chưa", "in_progress"),
    ("not done yet", "in_progress"),
    ("tuần sau em gửi", "in_progress"),
    ("bên công an xong rồi, bên em đang làm", "in_progress"),
    ("họp xong em gửi", "in_progress"),
    ("đợi họp xong đã", "in_progress"),
    ("nếu xong em báo", "in_progress"),
    ("sắp hoàn thành", "in_progress"),
    ("làm được 1/2 rồi", "in_progress"),
    ("còn 40% nữa", "in_progress"),
    ("xin gia hạn đến 30/6 được không ạ?", "extension"),
    ("xin khất đến thứ 2", "extension"),
    ("cho e xin thêm 2 tuần nữa", "extension"),
    ("cho em nộp muộn 3 ngày", "extension"),
    ("xin lùi 5 ngày làm việc", "extension"),
    ("chưa xong, xin thêm 2 ngày", "extension"),
    ("GIA HAN 30/6 cho so lieu", "extension"),
    ("gia hạn 30/6 chờ số liệu", "extension"),
    ("đề nghị điều chỉnh thời hạn sang quý III", "extension"),
    ("chưa bắt đầu ạ", "not_started"),
    ("chưa ạ", "not_started"),
    ("em chưa làm gì cả", "not_started"),
    ("mai em bắt đầu làm", "not_started"),
    ("chưa thực hiện", "not_started"),
    ("thiếu kinh phí", "blocked"),
    ("chưa được cấp kinh phí nên chưa làm được", "blocked"),
    ("ben thue chua cung cap so lieu", "blocked"),
    ("mất điện cả ngày", "blocked"),
    ("không phải việc của em", "blocked"),
    ("hệ thống lỗi", "blocked"),
    ("chờ hướng dẫn của Sở", "blocked"),
    ("cần lãnh đạo chỉ đạo tháo gỡ", "blocked"),
    ("đã rõ ạ", "ack"),
    ("ok anh", "ack"),
    ("vâng", "ack"),
    ("dạ", "ack"),
    ("em sẽ làm", "ack"),
    ("đã nhận", "ack"),
    ("nộp ở đâu ạ", "question"),
    ("hạn khi nào", "question"),
    ("ai ký báo cáo này", "question"),
    ("báo cáo theo mẫu nào", "question"),
    ("gia hạn đến khi nào", "question"),
    ("có phải nộp bản giấy không ạ", "question"),
    ("chúc mừng sinh nhật chị", "unrelated"),
    ("chúc anh em hoàn thành tốt nhiệm vụ", "unrelated"),
    ("trưa nay ăn gì", "unrelated"),
    ("alo", "unrelated"),
    ("chùa xong rồi", "done"),
    ("để em làm xong đã", "in_progress"),
    ("anh xem xong báo em", "in_progress"),
    ("kế hoạch hoàn thành 30/6", "in_progress"),
    ("hoàn thành trước 30/6", "in_progress"),
    ("phải hoàn thành trong tháng 6", "in_progress"),
    ("tiến độ hoàn thành chậm", "in_progress"),
    ("đã hoàn thành phần 1", "in_progress"),
    ("xong bước 1", "in_progress"),
    ("xong sơ bộ", "in_progress"),
    ("đã xong một số nội dung", "in_progress"),
    ("chưa hoàn thành 100%", "in_progress"),
    ("xong roi nhung gui muon", "in_progress"),
    ("thứ 6 xong rồi", "in_progress"),
    ("đã hoàn thành nhưng đang chờ ký", "in_progress"),
    ("em nghĩ là xong", "in_progress"),
    ("ai bảo xong rồi", "in_progress"),
    ("bao giờ xong", "question"),
    ("chưa biết bao giờ xong", "in_progress"),
    ("xong rồi hả anh", "question"),
    ("hoàn toàn chưa có gì", "not_started"),
]
NEVER_DONE = [text for text, intent in OURS if intent != "done"] + [
    "khi nào xong em báo", "đã giao cho chị Lan làm", "xong thế nào được", "xong đâu mà xong", "",
    "ước xong", "phòng khác làm xong rồi", "đã gửi nháp", "nộp rồi bị trả", "chậm hoàn thành", "em xong việc khác rồi",
    "đã gửi giấy mời", "đã gửi công văn đôn đốc", "chưaxong", "chưã xong", "k xong", "1 tuần nữa xong", "mới xong 50",
]  # fmt: skip


def only(text: str, due: date | None = None) -> Reply:
    (statement,) = read_reply(text, MONDAY, due=due).statements
    return statement


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_the_sample_is_read_as_labelled(row: dict[str, str]) -> None:
    reply = only(row["text"])
    day = f"+{reply.days_from_due}d" if reply.days_from_due else reply.date.isoformat() if reply.date else ""
    percent = "" if reply.percent is None else str(reply.percent)
    assert (reply.intent, percent, day) == (row["intent"], row["percent"], row["date"])


@pytest.mark.parametrize(("text", "intent"), OURS)
def test_our_own_cases(text: str, intent: str) -> None:
    assert only(text).intent == intent
    assert only(unicodedata.normalize("NFD", text)).intent == intent


@pytest.mark.parametrize("text", NEVER_DONE)
def test_nothing_unfinished_is_taken_for_done(text: str) -> None:
    assert only(text).intent is not Intent.DONE


def test_two_codes_are_two_statements() -> None:
    one, other = read_reply("2.3 xong, 5.1 đang làm 60%", MONDAY).statements
    assert (one.items, one.intent) == (("2.3",), Intent.DONE)
    assert (other.items, other.intent, other.percent) == (("5.1",), Intent.IN_PROGRESS, 60)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("2.3 xong BC 45", ("2.3",)), ("[2.3] xong", ("2.3",)), ("viec 2.3: xong", ("2.3",)), ("N1 xong", ("N1",)),
        ("2.3 và 5.1 xong", ("2.3", "5.1")), ("xong 2.3", ("2.3",)), ("9.2-BTG xong", ("9.2-BTG",)),
        ("nhiệm vụ 12 xong rồi", ("12",)), ("tất cả xong rồi", ()),
    ],
)  # fmt: skip
def test_the_code_is_found_and_taken_away_before_reading(text: str, items: tuple[str, ...]) -> None:
    reply = only(text)
    assert (reply.items, reply.intent) == (items, Intent.DONE)


def test_a_date_with_a_dot_is_no_code() -> None:
    reply = only("2.3 xin gia hạn đến 2.7")
    assert (reply.items, reply.date) == (("2.3",), date(2026, 7, 2))


def test_the_document_is_kept_as_written() -> None:
    assert only("2.3 xong BC 45").document == "BC 45"
    assert only("đã gửi báo cáo số 45/BC-VHXH ngày 12/6").document == "45/BC-VHXH"
    assert only("xong theo báo cáo số 5 ngày 10/6").document == "báo cáo số 5"
    assert only("đã gửi báo cáo 45 ngày 12/6").document == "báo cáo 45"
    assert only("xin thêm kh 5 ngày").document is None


def test_days_asked_for_count_from_the_deadline() -> None:
    reply = only("xin thêm 3 ngày", due=date(2026, 6, 20))
    assert (reply.days_from_due, reply.date) == (3, date(2026, 6, 23))


def test_a_reason_is_kept_as_written() -> None:
    assert only("gia hạn 30/6 chờ số liệu").reason == "chờ số liệu"
    assert only("gia hạn 30/6 chờ vắc xin").reason == "chờ vắc xin"  # its "xin" asks for nothing
    assert only("chưa có kinh phí ạ").reason == "chưa có kinh phí"


@pytest.mark.parametrize("text", ["vướng", "vướng mắc", "đang gặp vướng mắc", "bị vướng ạ"])
def test_being_stuck_alone_names_no_reason(text: str) -> None:
    (said,) = read_reply(text, date(2026, 6, 15)).statements
    assert (said.intent, said.reason) == (Intent.BLOCKED, None)
