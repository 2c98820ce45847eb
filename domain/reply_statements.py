"""A message as statements: each with the codes of the items it is about. "2.3 xong, 5.1 đang làm 60%" are two."""

import itertools
import re
from dataclasses import dataclass

from domain.text import fold

Statement = tuple[tuple[str, ...], str]
MOST_STATEMENTS = 50  # beyond these the rest of a message is one
LOOK_BACK = 24  # characters before a number that may make a day of it

_OWN_FORM = r"(?:(?:nv|n|v)\d{1,4}|[ivx]{1,4}\.\d{1,2})(?![\w.]*\d)"
_DOTTED = r"\d{1,2}(?:\.\d{1,2}){1,2}(?:-(?!(?:xong|dang|đang|chua|chưa|da|đã|vuong|vướng|hoan|hoàn|xin|gia)(?!\w))[^\W\d_][\w.]*(?:-[^\W\d_]+)*)?(?![\w]*\d|[./,]\d)(?!\s*(?:%|ngày|ngay\b|tỷ|ty\b|tỉ|triệu|trieu|phần trăm|ha\b|km|m2))"
_NAMED = r"(?:các |cac )?(?:việc|viec|mục|muc|nhiệm vụ|nhiem vu|nhiệm vu|nv(?=\s)|mã|ma|stt|đầu việc|dau viec)\s*(?:số|so)?\s*"
_MENTION = re.compile(
    rf"(?<![\w/.,])(?P<named>{_NAMED})?\[?(?P<code>{_OWN_FORM}|{_DOTTED}|(?<![\d.])(?P<plain>\d{{1,3}})(?![\d/.%,]\d|\d|\s*%|\w))\]?",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s*(?:,|;|và|va|với|voi|&|\+|cùng|cung)?\s*(?:cả|ca)?\s*", re.IGNORECASE)
_JOIN_WITHIN = re.compile(r"\s*(?:và|va|với|voi|&|\+|cùng|cung)\s*(?:cả|ca)?\s*", re.IGNORECASE)
_DAY_LEAD = re.compile(
    r"(?:den|toi|ngay|han|truoc|sang|vao|thu|luc|hom|tu|so|quy|thang|gia han|lui|het|cham nhat|mung|qua|duoc|khoang|dat|bc|cv|kh|tb|\d\s*[-/])\s*$"
)
_GREETING = re.compile(
    r"(?:(?:da|vang|ok|bao cao|kinh bao cao|kinh gui|kinh thua|chao|thua|anh|chi|em|a|e|c|sep|dong chi|cac|oi|kinh|vp|van phong|ben em|phong em|don vi em|don vi)\b[\s,.:;!-]*)+"
)
_TRAILING = re.compile(
    r"(?:[\s,;:.]+(?:còn|con|và|va|nhưng|nhung|nhưng mà|nhung ma|mà|ma|với|voi|riêng|rieng|tuy nhiên|thì))+$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;\n]|\s(?:còn|con|và|va|nhưng|nhung)\s", re.IGNORECASE)
_NOTHING_NEW = re.compile(r"(?:(?:roi|r|a|nhe|nha|luon|anh|chi|em|ca|het|sep|oi|do|day)\s*)*")
_EDGES = " ,;:/-–\n"
EARLIEST_DAY_ONLY = 13  # "30.6" is a day: no programme has so many chapters


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Codes that stand together, and where."""

    codes: tuple[str, ...]
    start: int
    end: int


def statements_in(text: str) -> list[Statement]:
    """Return each statement of a clean text with the codes it is about; never empty."""
    clusters = _clusters(text, _JOIN)
    if not clusters:
        return [((), text)]
    lead = text[: clusters[0].start].strip(" ,.;:-–\n")
    if not lead or _GREETING.fullmatch(fold(lead[:200])):
        return _codes_first(text, clusters)
    return _codes_within(text, _clusters(text, _JOIN_WITHIN))


def _clusters(text: str, join: re.Pattern[str]) -> list[_Cluster]:
    found: list[_Cluster] = []
    for mention in _MENTION.finditer(text):
        if not _is_code(text, mention):
            continue
        if found and join.fullmatch(text, found[-1].end, mention.start()):
            found[-1] = _Cluster((*found[-1].codes, mention["code"]), found[-1].start, mention.end())
        elif len(found) < MOST_STATEMENTS:
            found.append(_Cluster((mention["code"],), mention.start(), mention.end()))
    return found


def _is_code(text: str, mention: re.Match[str]) -> bool:
    if mention["named"] or mention.group().startswith("[") or not mention["code"][0].isdecimal():
        return True
    if mention["plain"]:
        return False  # a number alone is a code only where it is called one
    if re.match(r"\s+\d{1,2}/\d", text[mention.end() : mention.end() + LOOK_BACK]):
        return True  # "gia hạn 2.3 30/6": the date follows
    first, second = (int(part) for part in re.match(r"(\d+)\.(\d+)", mention["code"]).groups())  # type: ignore[union-attr]
    if first == 0 or (first >= EARLIEST_DAY_ONLY and 1 <= second <= 12 and "-" not in mention["code"]):
        return False
    return not _DAY_LEAD.search(fold(text[max(0, mention.start() - LOOK_BACK) : mention.start()]) + " ")


def _codes_first(text: str, clusters: list[_Cluster]) -> list[Statement]:
    """Give each cluster what is said after it; codes with nothing said of them share what is said next."""
    statements: list[Statement] = []
    waiting: tuple[str, ...] = ()
    ends = [one.start for one in clusters[1:]] + [len(text)]
    for cluster, end in zip(clusters, ends, strict=True):
        said = _TRAILING.sub("", text[cluster.end : end].rstrip()).strip(_EDGES)
        if said:
            statements.append((waiting + cluster.codes, said))
            waiting = ()
        else:
            waiting += cluster.codes
    if waiting and statements:  # "2.3 xong thì làm 5.1"
        codes, said = statements[-1]
        return [*statements[:-1], (codes + waiting, said)]
    return statements or [(waiting, "")]


def _codes_within(text: str, clusters: list[_Cluster]) -> list[Statement]:
    """Cut between clusters where a clause ends: "xong 2.3, đang làm 5.1"."""
    bounds = [0]
    for one, other in itertools.pairwise(clusters):
        if cut := _CLAUSE.search(text, one.end, other.start):
            bounds.append(cut.end())
    statements: list[Statement] = []
    for start, end in itertools.pairwise([*bounds, len(text)]):
        within = [one for one in clusters if start <= one.start < end]
        said = "".join(itertools.chain.from_iterable(_between(text, within, start, end)))
        said = _TRAILING.sub("", " ".join(said.split())).strip(_EDGES)
        codes = tuple(code for one in within for code in one.codes)
        if statements and _NOTHING_NEW.fullmatch(fold(said)):  # "xong 2.3, 5.1 rồi ạ"
            before, same = statements[-1]
            statements[-1] = (before + codes, f"{same} {said}".strip())
        else:
            statements.append((codes, said))
    return statements


def _between(text: str, clusters: list[_Cluster], start: int, end: int) -> list[str]:
    """Return a stretch of text in pieces, the codes left out."""
    pieces, place = [], start
    for one in clusters:
        pieces += [text[place : one.start], " "]
        place = one.end
    return [*pieces, text[place:end]]
