"""What is offered to people with a message, and what each choice means to who reads it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.delivery import Choice, Content, Part
from tests.conftest import FakeChannel

DOES: Mapping[str, tuple[str, object]] = {
    "Xong": ("claim", None),
    "Đang làm": ("progress", None),
    "Xác nhận": ("confirm", None),
    "Đồng ý": ("decide", "yes"),
    "Khách quan": ("cause", "khach_quan"),
    "Chủ quan": ("cause", "chu_quan"),
    "Trả lại nhiệm vụ": ("decline", None),
    "Giữ lại": ("look", None),
}
"""Choices that make a move at once."""

BEGINS: Mapping[str, str] = {
    "Vướng mắc": "stuck",
    "Xin gia hạn": "ask",
    "Nhắc lại sau": "put_off",
    "Yêu cầu bổ sung": "return",
    "Đồng ý ngày khác": "another day",
    "Không đồng ý": "refuse",
    "Nhận, giao đơn vị khác": "hand_on",
    "Không nhận": "keep",
    "Ghi ý kiến chỉ đạo": "direct",
    "Trả lời": "comment",
}
"""Choices after which it is asked what the move needs."""

LEAVES = ("Bỏ qua", "Không cần hỗ trợ")


class Overheard(FakeChannel):
    """The bench's channel, which keeps with each message what was offered with it."""

    def __init__(self, *, buttons: bool) -> None:
        super().__init__("telegram" if buttons else "zalo", buttons=buttons)
        self.offered: dict[str, tuple[int, Content]] = {}

    def split(self, content: Content, row_id: int) -> Sequence[Part]:
        parts = super().split(content, row_id)
        self.offered[parts[-1].text] = row_id, content
        return parts


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """A message to somebody, with choices or a question. `at`: its place in the chat, `row`: where it stands in the store.

    `requests`: where in the store those stand that waited when it was said, by the place of their period.
    """

    when: datetime
    at: int
    row: int
    part: Part
    content: Content
    requests: Mapping[int, int | None]

    def choices(self, *, numbered: bool) -> list[tuple[int, Choice]]:
        """What may be chosen, each with its place among the choices."""
        return [(place, one) for place, one in enumerate(self.content.choices) if one.numbered or not numbered]


def said_by(choice: Choice) -> str:
    """What stands on a choice behind its number."""
    number, _, label = choice.label.partition(". ")
    return label if number.isdigit() else choice.label
