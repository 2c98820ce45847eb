"""Words that greet, thank or only say that they were heard: whatever was asked, they answer nothing."""

import re

from domain.text import fold

WORD = re.compile(r"\w+")
COURTEOUS = {
    "alo", "hello", "hi", "hey", "chao", "kinh", "chuc", "cam", "on", "ok", "oki", "oke", "okie", "okey", "okay",
    "okela", "vang", "vag", "vg", "da", "uh", "uk", "uhm", "um", "ukm", "u", "ro", "duoc", "dc", "nhan", "nghe",
    "biet", "co", "thanks", "thank", "tks", "camon", "hihi", "hehe", "good", "morning",
}  # fmt: skip
AROUND = {
    "a", "lo", "anh", "chi", "em", "e", "c", "ad", "admin", "dong", "sep", "bac", "chu", "ban", "moi", "nguoi", "mn",
    "ca", "nha", "oi", "nhe", "nhen", "roi", "r", "xin", "tran", "trong", "thong", "tin", "nay", "do", "the", "day",
    "toi", "minh", "mung", "nam", "ngay", "tuan", "tot", "lanh", "vui", "ve", "suc", "khoe", "hanh", "phuc", "van",
    "phong", "he", "bot", "you", "luon", "het", "va", "cung", "rat", "nhieu", "lam",
}  # fmt: skip
"""What may stand beside them and says nothing more."""


def is_courtesy(words: str) -> bool:
    """Whether words are a greeting, thanks or a receipt and nothing else; signs without a word are as well."""
    said = WORD.findall(fold(words))
    if not said:
        return bool(words.strip())
    return all(one in COURTEOUS or one in AROUND for one in said) and any(one in COURTEOUS for one in said)
