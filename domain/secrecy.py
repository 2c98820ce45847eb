"""The guard at the door: text that bears a secrecy stamp is refused before it is stored."""

import re

from domain.text import clean

STAMP = re.compile(
    r"(?<!BẢO )(?<!BÍ )(?<!CƠ )\bMẬT\b(?!\s+(?:ĐỘ|ONG|KHẨU|MÃ|THIẾT|VỤ|DANH)\b)"  # in capitals it is a stamp
    r"|\b(?i:tuyệt\s+mật|tối\s+mật|độ\s+mật)\b"
    r"|\b\d+\s*[-/]\s*(?:M|TM|TuM)\s*/\s*\w"  # a number with the secret mark: 12-M/TU
    r"|\b\d+/[A-ZĐ\d]+(?:-[A-ZĐ]+)*-M\b"
    r"|-M/"
)


def bears_stamp(text: str) -> bool:
    """Whether a text looks stamped. "bảo mật", "mật độ", "bí mật" in ordinary sentences do not."""
    return STAMP.search(clean(text)) is not None
