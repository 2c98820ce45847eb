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
    return is_stamped(clean(text))


def is_stamped(cleaned: str) -> bool:
    """The same of a clean text. The form is slow to look for: texts that cannot have it are passed over."""
    may_be = ("M" in cleaned and "/" in cleaned) or "mật" in cleaned.lower()
    return may_be and STAMP.search(cleaned) is not None
