"""What somebody says they mean, where choices of meaning are offered: the label of a choice, in either language."""

from bot.asking import bare
from domain.replies import Intent

SAYS = {
    Intent.DONE: "đã xong",
    Intent.IN_PROGRESS: "đang làm",
    Intent.BLOCKED: "vướng mắc",
    Intent.EXTENSION: "xin gia hạn",
    Intent.NOT_STARTED: "chưa bắt đầu",
    Intent.ACK: "đã nhận việc",
    Intent.QUESTION: "hỏi văn phòng",
}
"""What a choice says when it is taken."""

MEANT = {
    Intent.DONE: {"xong", "bao xong", "bao da xong", "hoan thanh", "done", "report done"},
    Intent.IN_PROGRESS: {
        "dang lam",
        "bao tien do",
        "tien do",
        "bao dang lam",
        "dang thuc hien",
        "in progress",
        "progress",
    },
    Intent.BLOCKED: {"vuong mac", "vuong", "bao vuong mac", "bao vuong", "blocked", "difficulty"},
    Intent.EXTENSION: {"xin gia han", "gia han", "extension", "more time"},
    Intent.NOT_STARTED: {"chua bat dau", "chua lam", "not started"},
    Intent.ACK: {"nhan viec", "nhan", "received"},
    Intent.QUESTION: {"hoi van phong", "hoi vp", "hoi", "chuyen van phong", "ask the office", "question"},
}
"""Without courtesy, of which "đã" without its accents is taken for a word."""


def wish(words: str) -> Intent | None:
    """The meaning that is named, and nothing besides."""
    said = bare(words)
    return next((intent for intent, names in MEANT.items() if said in names), None)
