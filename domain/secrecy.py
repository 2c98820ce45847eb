"""The guard at the door: text that bears a secrecy stamp is refused before it is stored. Source: domain rules, 2.6."""

import re

from domain.text import clean

STAMP = re.compile(
    r"(?:^|[\n.;:(\[\"“-])\s*(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)(?=\s*(?:$|[\n.;:)\]\"”-]))"  # a stamp stands alone
    r"|\b(?:TUYỆT\s+MẬT|TỐI\s+MẬT)\b"
    r"|\b(?i:độ\s+mật)\b"
    r"|\b(?i:văn\s+bản|tài\s+liệu|công\s+văn)\s+MẬT\b"
    r"|\b\d+\s*[-/]\s*(?:M|TM|TuM)\s*/\s*\w"  # a number with the secret mark: 12-M/TU
    r"|\b\d+/[A-ZĐ\d]+(?:-[A-ZĐ]+)*-M\b"
    r"|-M/"
)


def bears_stamp(text: str) -> bool:
    """Whether a text looks stamped. "bảo mật", "mật độ", "bí mật" in ordinary sentences do not."""
    return STAMP.search(clean(text)) is not None
