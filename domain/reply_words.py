"""A reply as words: short forms written out, slips of the keyboard put right, each word with its place in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from domain.reply_lexicon import KNOWN, KNOWN_BARE
from domain.reply_short import KH_IS_NOT, SHORT
from domain.reply_spelling import bare, parted, slipped, spelled, telexed, unheld

LONGEST_WORD = 40  # beyond this it is noise, and no slip is looked for


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as meant, as compared with accents (`key`) and without (`bare`), and where it was written."""

    text: str
    key: str
    bare: str
    start: int
    end: int
    marked: bool
    number: bool = False
    capital: bool = False  # written like a name: "Mai"


_TOKEN = re.compile(
    r"[đd]/c\b|[bk]/[ch]\b|\b[tT][2-7]\b(?![/.-]\d)|(?:\b[^\W\d_]\.){2,}[^\W\d_]*|(?-i:\b(?:[A-ZĐ]{1,4}|p)\.)[^\W\d_]+|\d+(?:[.,/:-]\d+)*|[^\W\d_]+'?(?:-(?=[^\W\d_])[^\W\d_]+)*|[^\w\s]",
    re.IGNORECASE,
)


_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})")
LAST_DAY, LAST_MONTH = 31, 12


def with_slash(text: str) -> str:
    """Return "28-8" as "28/8": a count of "2-3" rises."""
    found = _DASHED.fullmatch(text)
    falls = found and LAST_DAY >= int(found[1]) > int(found[2]) > 0 and int(found[2]) <= LAST_MONTH
    return text.replace("-", "/") if falls else text


_OF_A_MONTH = frozenset({"het", "cuoi", "dau", "giua", "trong"})
_MONTH = re.compile(r"[tT]([2-7])")


def _weekday_or_month(written: str, before: str) -> str:
    """Of "hết t7", "cuối t6": a month; "t7" alone is a Saturday."""
    found = _MONTH.fullmatch(written)
    return f"tháng {found[1]}" if found and before in _OF_A_MONTH else ""


def words_of(text: str) -> tuple[Word, ...]:
    """Read a clean text into words; `start` and `end` are places in it."""
    read: list[Word] = []
    for found in _TOKEN.finditer(text):
        month = _weekday_or_month(found.group(), read[-1].bare if read else "")
        if month:
            read.extend(replace(word(part, *found.span()), number=part.isdecimal()) for part in month.split())
        else:
            read.extend(_words(found.group(), *found.span()))
    return _themselves(_not_or_plan(tuple(read), text))


# Among accented words these are not other words without their accents: "gửi cho phòng" is never "chờ".
THEMSELVES = frozenset(
    "cho sang ngay qua sau do mai trong nay hay lo mong khi thi con chi ban thu bao in ra tra ca tu nam may mua tin sao theo"
    " tay cao vay giao nghe kho".split()
)


def _themselves(words: tuple[Word, ...]) -> tuple[Word, ...]:
    accented = sum(one.marked for one in words)
    if accented * 3 < len(words):
        return words
    return tuple(
        replace(one, marked=True) if one.bare in THEMSELVES and not _is_weekday(words, place) else one
        for place, one in enumerate(words)
    )


def _is_weekday(words: tuple[Word, ...], place: int) -> bool:
    """Of "xong trc thu 6 nhé anh": nobody collects a 6."""
    return words[place].bare == "thu" and place + 1 < len(words) and words[place + 1].text in tuple("234567")


def _words(written: str, start: int, end: int) -> Iterator[Word]:
    if not written[0].isalpha():
        yield Word(written, written, written, start, end, marked=False, number=written[0].isdecimal())
        return
    lower = written.casefold().replace(".", "") if "." in written else written.casefold()
    if "-" in lower and all(len(part) > 2 and bare(part) in KNOWN_BARE for part in lower.split("-")):
        yield from _hyphened(written, start)
        return
    for meant in _meant(lower, written).split(" "):
        yield replace(word(meant, start, end), capital=written.istitle() and len(written) > 1)


def _hyphened(written: str, start: int) -> Iterator[Word]:
    for part in written.split("-"):
        yield from _words(part, start, start + len(part))
        start += len(part) + 1


def word(meant: str, start: int, end: int) -> Word:
    """A word from its spelling; a key already spelled (with the tone at the end) is taken as it is."""
    key = meant if meant[-1:] in "`'?~." else spelled(meant)
    plain = bare(key.rstrip("`'?~."))
    return Word(meant, key, plain, start, end, marked=key != plain)


def _meant(lower: str, written: str) -> str:
    if lower == "ht" and written == "HT":
        return lower  # in capitals a headmaster or a system
    if lower in SHORT:
        return SHORT[lower]
    key = spelled(lower)
    if (
        key in KNOWN
        or (key.isascii() and bare(lower) in KNOWN_BARE and key == bare(lower))
        or len(lower) > LONGEST_WORD
    ):
        return lower
    return _mended(lower)


_TELEX_KEYS = re.compile(
    r"(?<=[aeiouyw])[wfsrxj]|(?<=[aeiou][nmcpth])[fsrxj]$|(?<=ng)[fsrxj]$|(?<=nh)[fsrxj]$|(?<=ch)[sj]$"
)
SHORTEST_LOOSE = 3  # shorter words lose their letters by chance


def _mended(lower: str) -> str:
    """Put right what no known word is: a held key, Telex typed raw, words run together."""
    for once in unheld(lower):
        if once in SHORT:
            return SHORT[once]
        if once != lower and (spelled(once) in KNOWN or bare(once) in KNOWN_BARE):
            return once
    if lower.isascii() and lower.isalpha():
        key = telexed(lower)
        if key != lower and key in KNOWN:
            return key
        loose = _TELEX_KEYS.sub("", lower)
        if len(lower) > SHORTEST_LOOSE and loose != lower and loose in KNOWN_BARE:
            return loose
    return " ".join(parted(lower)) or slipped(bare(lower), KNOWN_BARE) or lower


def _not_or_plan(words: tuple[Word, ...], text: str) -> tuple[Word, ...]:
    """Tell "kh xong" (không) from "ban hành KH" (kế hoạch)."""
    if not any(one.bare == "kh" for one in words):
        return words
    read: list[Word] = []
    for place, one in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else one
        plan = text[one.start : one.end] == "KH" and text[after.start : after.end].islower()
        if one.bare != "kh":
            read.append(one)
        elif after.bare in KH_IS_NOT and not plan:
            read.append(word("không", one.start, one.end))
        else:
            read.extend(word(part, one.start, one.end) for part in ("kế", "hoạch"))
    return tuple(read)
