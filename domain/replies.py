"""Read what an officer answers to a reminder.

The order of the tests is the safety: a question, a request, a negation or a promise is seen before a completion, and
in doubt the weaker reading is taken. Nothing may be marked done that was not said to be done.
"""

import itertools
import re
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import timedelta
from enum import StrEnum

from domain.deadline_days import MondayToFriday
from domain.deadlines import DeadlineKind, Voice, find_deadline
from domain.text import clean, fold

SURE, LIKELY, TORN = 0.95, 0.75, 0.5
MANY_WORDS = 6  # a longer sentence without "đã" or "rồi" may use the word for something else


class Intent(StrEnum):
    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    EXTENSION = "extension"
    NOT_STARTED = "not_started"
    ACK = "ack"
    QUESTION = "question"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Reply:
    """One statement; `items` are the codes meant, as written; below 0.6 of `confidence` it is to be asked back."""

    text: str
    intent: Intent
    percent: int | None = None
    date: Day | None = None
    days_from_due: int | None = None
    reason: str | None = None
    document: str | None = None
    items: tuple[str, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """The statements of one message, in its order; never empty."""

    statements: tuple[Reply, ...]


def read_reply(text: str, on: Day, *, due: Day | None = None) -> Reading:
    """Read a message as of a day in Vietnam; `due` is the present deadline, from which "thêm 3 ngày" counts."""
    parts = _split(clean(text))
    return Reading(tuple(_read(items, said, on, due) for items, said in parts))


# Codes of items in front of what is said of them.

_CODE = r"(?:(?:nv|n|v)\d{1,4}|\d{1,2}\.\d{1,2}(?:-[^\W\d_][\w.Đđ]*(?:-[^\W\d_]+)*)?)(?![\w.]*\d)(?!\s*(?:%|ngày|ngay|tỷ|ty|triệu|trieu))"
_NAMED = r"(?:(?:các |cac )?(?:việc|viec|mục|muc|nhiệm vụ|nhiem vu|nv|mã|ma)\s*(?:số|so)?\s*)"
_CLUSTER = re.compile(
    rf"(?:{_NAMED}?\[?\s*{_CODE}\s*\]?|{_NAMED}\d{{1,3}}(?![\d/.%])\b)(?:\s*(?:,|và|va|&|\+)\s*(?:{_NAMED}?\[?{_CODE}\]?))*\s*[:\-–]?\s*",
    re.IGNORECASE,
)
_ITEM = re.compile(rf"{_CODE}|(?<!\S)\d{{1,3}}(?![\d/.%])", re.IGNORECASE)
_DATE_LEAD = re.compile(
    r"(?:den|toi|ngay|han|truoc|sang|vao|thu|luc|hom|tu|so|quy|thang|gia han|lui|het|cham nhat|mung|qua|duoc|khoang|dat|bc|cv|kh|tb|\d\s*[-/])\s*$"
)


def _split(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Return each statement with the codes it is about: "2.3 xong, 5.1 đang làm 60%" are two."""
    clusters = [found for found in _CLUSTER.finditer(text) if _is_code(text, found)]
    if not clusters:
        return [((), text)]
    lead = text[: clusters[0].start()].strip(" ,.;:-–")
    if not lead or _GREETING.fullmatch(fold(lead)):
        ends = [found.start() for found in clusters[1:]] + [len(text)]
        parts = [
            (_items(found), text[found.end() : end].strip(" ,;")) for found, end in zip(clusters, ends, strict=True)
        ]
        return [(items, said or text) for items, said in _merged(parts)]
    return _split_by_clause(text, clusters)


_GREETING = re.compile(r"(?:(?:da|vang|ok|bao cao|chao|anh|chi|em|a|e|c|sep|dong chi|cac|oi|kinh)[\s,.]*)+")


def _merged(parts: list[tuple[tuple[str, ...], str]]) -> list[tuple[tuple[str, ...], str]]:
    """Let codes with nothing said of them share what is said next: "2.3; 2.4 xong"."""
    merged: list[tuple[tuple[str, ...], str]] = []
    waiting: tuple[str, ...] = ()
    for items, said in parts:
        if said:
            said = re.sub(r"(?:\s|,|;)+(?:còn|con|và|va)$", "", said)
            merged.append((waiting + items, said))
            waiting = ()
        else:
            waiting += items
    return [*merged, (waiting, "")] if waiting else merged


def _split_by_clause(text: str, clusters: list[re.Match[str]]) -> list[tuple[tuple[str, ...], str]]:
    bounds = [0]
    for one, other in itertools.pairwise(clusters):
        cut = re.search(r"[,;\n]|\s(?:còn|con|và|va)\s", text[one.end() : other.start()])
        if cut:
            bounds.append(one.end() + cut.end())
    parts = []
    for start, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
        within = [found for found in clusters if start <= found.start() < end]
        said = text[start:end]
        for found in reversed(within):
            said = said[: found.start() - start] + " " + said[found.end() - start :]
        items = tuple(item for found in within for item in _items(found))
        parts.append((items, " ".join(said.split()).strip(" ,;")))
    return parts


def _is_code(text: str, found: re.Match[str]) -> bool:
    before = text[: found.start() + len(found.group()) - len(found.group().lstrip())]
    if (before and before[-1].isalnum()) or before.endswith(("/", ".")):
        return False
    named = re.match(rf"\s*(?:{_NAMED}|\[|nv|n)", found.group(), re.IGNORECASE)
    if re.match(r"\d{1,2}/\d", text[found.end() :]):
        return True  # "gia hạn 2.3 30/6": the date follows
    return bool(named) or not _DATE_LEAD.search(fold(before))


def _items(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(match.group() for match in _ITEM.finditer(found.group()))


# One form of each word. What folds alike is told apart where accents were typed: hoãn is not hoàn, chùa not chưa.

_SHORT = {
    "r": "roi", "rui": "roi", "roy": "roi", "rùi": "roi", "ròi": "roi", "rồi": "roi", "xg": "xong", "xog": "xong",
    "xonq": "xong", "song": "song", "lm": "lam", "dag": "dang", "dg": "dang", "dc": "duoc", "dk": "duoc", "đk": "duoc",
    "k": "khong", "ko": "khong", "kh": "khong", "hok": "khong", "hong": "khong", "kg": "khong", "hem": "khong",
    "khg": "khong", "kô": "khong", "not": "khong", "chẳng": "khong", "chả": "khong", "đâu": "dau", "trc": "truoc", "hnay": "hom nay", "hqua": "hom qua",
    "nma": "nhung", "nhg": "nhung", "nhưg": "nhung", "but": "nhung", "bc": "bao cao", "vb": "van ban", "cv": "cong van",
    "sl": "so lieu", "hs": "ho so", "nv": "nhiem vu", "kp": "kinh phi", "j": "gi", "ntn": "the nao", "cx": "cung",
    "ch": "chua", "chx": "chua", "cha": "chua", "chửa": "chua", "oki": "ok", "oke": "ok", "okie": "ok", "okay": "ok",
    "ht": "hoan thanh", "htanh": "hoan thanh", "hthanh": "hoan thanh", "done": "xong", "finish": "xong",
    "finished": "xong", "completed": "xong", "complete": "xong", "dạ": "vangda", "chờ": "doicho", "đợi": "doicho",
    "hoãn": "doihan", "dời": "doihan", "mng": "moi nguoi", "ck": "chuyen khoan", "a": "anh", "e": "em", "c": "chi",
    "đ/c": "dong chi", "sdt": "sdt", "sđt": "sdt", "hôk": "khong", "hông": "khong", "vg": "vang", "uh": "vang", "ừ": "vang",
    "dạ.": "vangda", "mk": "minh", "t7": "thu 7", "t6": "thu 6", "t5": "thu 5", "t4": "thu 4", "t3": "thu 3", "t2": "thu 2",
}  # fmt: skip
# A word with accents means the folded word only in these spellings.
_ONLY = {
    "roi": {"rồi"}, "da": {"đã"}, "cho": {"cho"}, "lam": {"làm", "lám"}, "gan": {"gần"}, "han": {"hạn"}, "moi": {"mới"},
    "ky": {"ký", "kí"}, "kho": {"khó"}, "loi": {"lỗi"}, "ket": {"kẹt"}, "gi": {"gì"}, "ai": {"ai"}, "do": {"do"},
    "vi": {"vì"}, "lui": {"lùi"}, "them": {"thêm"}, "mai": {"mai"}, "nho": {"nhờ"}, "sap": {"sắp"}, "gui": {"gửi", "gởi"},
    "nop": {"nộp"}, "xong": {"xong"}, "may": {"mấy"}, "nao": {"nào"}, "hoan": {"hoàn"}, "doi": {"dời"}, "an": {"ăn"},
    "hoi": {"hỏi"}, "co": {"có", "cơ"}, "con": {"còn"}, "dang": {"đang"}, "ro": {"rõ"}, "kip": {"kịp"}, "nhan": {"nhận"},
    "trinh": {"trình"}, "tho": {"thợ"}, "tai": {"tại"}, "chuc": {"chúc"}, "hat": {"hát"}, "bia": {"bia"}, "nhau": {"nhậu"}, "dong": {"động", "đồng"}, "se": {"sẽ"}, "thieu": {"thiếu"},
}  # fmt: skip
_NOT_YET = {"chùa", "chứa", "chúa", "chữa"}
_TELEX = re.compile(
    r"dd|[aeo]{2}|[aeou]w|[aeiouy]+(?:ch|ng|nh|[cmnpt])?[sfrxj]$|[aeiouy][sfrxj](?:ch|ng|nh|[cmnpt]|[aeiouy])"
)
_WORD = re.compile(r"đ/c|[\w]+(?:[./-][\w]+)*|%|[^\w\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """A statement in one form of each word, with the way back to what was written."""

    written: str
    plain: str
    places: tuple[tuple[int, int, int], ...]  # place in `plain`, start and end in `written`

    def as_written(self, start: int, end: int) -> str:
        inside = [(first, last) for place, first, last in self.places if start <= place < end]
        return self.written[inside[0][0] : inside[-1][1]].strip(" ,.;:!") if inside else ""


def _line(text: str) -> _Line:
    telex = text.isascii()
    plain, places = " ", []
    for found in _WORD.finditer(text):
        places.append((len(plain), *found.span()))
        plain += _plain(found.group(), telex) + " "
    return _Line(text, plain, tuple(places))


def _plain(written: str, telex: bool) -> str:
    word = written.casefold()
    if written in ("KH", "TB"):
        return "ke hoach" if written == "KH" else "thong bao"
    if word in _SHORT:
        return _SHORT[word]
    folded = fold(word)
    if not word.isascii() and (word in _NOT_YET or (folded in _ONLY and word not in _ONLY[folded])):
        return word
    if telex and word.isalpha() and _TELEX.search(word):
        folded = _untelex(word)
        return _SHORT.get(folded, folded)
    return folded


def _untelex(word: str) -> str:
    """Take the keystrokes of Telex for the letters they stand for, without accents: "dduwowjc" is "duoc"."""
    word = re.sub(r"dd", "d", word)
    word = re.sub(r"([aeo])\1", r"\1", word)
    word = re.sub(r"(?<=[aeiouy])w|(?<=[aeiouy])[sfrxj](?=[aeiouyw]|ch|ng|nh|[cmnpt]?$)", "", word)
    return re.sub(r"(?<=[aeiouyngcmpth])[sfrxj]$", "", word)


# What words say. Each family is a grammar over `_Line.plain`; a space stands on both sides of every word.

_WHO = r"(?:(?:em|anh|chi|minh|toi|chau|bac|ben em|don vi(?: em)?|phong(?: em)?|ben minh|chung em|van|da|cung|no|viec nay|duoc) )*"
_SENT = r"(?:gui|nop|ban hanh|phat hanh|ban giao|chuyen|to chuc|bao cao|tham muu ban hanh|ky|nghiem thu|trien khai xong|cong bo|dang tai|up|submit|sent|giai quyet|khac phuc|xu ly|thanh toan)"
_FINISH = r"(?:xong|hoan thanh|hoan tat|ket thuc|lam (?:het|day du))"
_WORK = r"(?:xong|hoan thanh|hoan tat|gui|nop|trinh|lam|trien khai|thuc hien|ban hanh|bao cao|ky|duyet|ra soat|tong hop|soan|hop|to chuc|ket thuc|phat hanh|chuyen|thong nhat|cap nhat)"
_POLITE = r"(?: (?:anh|chi|em|nhe|nha|a|vay|the|ha|dong chi|sep|oi|nhi|vangda|roi|bac|cac|\.|\?|!))*"
_SOON = r"(?:ngay mai|mai|(?:sang|trua|chieu|toi) (?:nay|mai|kia|mot)|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat|cn|tuan (?:sau|toi|nay)|cuoi (?:tuan|thang|gio|ngay|buoi|quy|nam)|dau (?:tuan|thang)|ngay kia|hom nay|trong (?:tuan|ngay|thang|hom nay|sang|chieu|quy)|thang (?:sau|toi)|(?:lat|ti|chut|xiu|may hom|vai hom|it hom|\d+ (?:hom|ngay|tuan)) nua|(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d+)?|hom nao|khi nao|bao gio|luc nao|moi kia)"
_NO_TROUBLE = re.compile(
    r" (?:khong|chua) (?:co |con |gap |he |thay |phat sinh )*(?:vuong mac|vuong|kho khan|phat sinh|van de|ton dong|truc trac|tro ngai)(?: mac)?(?: gi)?(?: ca| het)?(?= )"
)
_PAST_TIME = re.compile(
    r" (?:(?:hom )?(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat) (?:tuan truoc|tuan roi|vua roi|vua qua|roi)|hom (?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|qua|kia|truoc|no|chu nhat)|(?:sang|trua|chieu|toi|dem) (?:qua|hom qua)|tuan truoc|thang truoc|vua roi|vua xong|sang nay|dau gio)(?= )"
)

_ASKED = re.compile(
    rf" (?:bao gio|khi nao|luc nao|o dau|the nao|ra sao|tai sao|vi sao|sao lai|bao nhieu|bao lau|may gio|(?:cho|gui|nop|bao cao|lien he|hoi) ai|ai (?:lam|phu trach|ky|duyet|nhan|chu tri)"
    rf"|la (?:viec )?(?:gi|sao|ai)|lam gi|viec gi|gi (?:the|vay|a|nhi|anh|chi)|(?:ngay|han|mau|viec|don vi|phong|cai|van ban|noi dung|muc|nguoi|buoi|nhung|gom) nao|may (?:ban|ngay|muc)|(?:dung|phai|duoc|can|co) (?:.{{0,30}} )?khong{_POLITE} $|hay sao|gom (?:nhung )?gi) "
)
_ASKS_YET = re.compile(
    rf" {_WORK}(?: (?:viec nay|bao cao|roi|het|duoc|van ban|ke hoach|cho \w+))* chua{_POLITE} $| (?:co|duoc|den|tra loi|nhan duoc|y kien|phe|han) (?:\w+ )?chua{_POLITE} $|^ chua \? "
)
_ENDS_NO = re.compile(rf" khong{_POLITE} $")
_SOCIAL = re.compile(
    r" (?:chuc|da bong|bong da|nhau|an (?:trua|sang|toi|com|gi|nhau|uong)|cafe|ca phe|tra sua|sinh nhat|sdt|so dien thoai|tho|dieu hoa|wifi|du lich|dam cuoi|karaoke|thoi tiet|xo so|hello|hi|alo|xin chao|ngay moi|ngu ngon|chia buon|giay ve sinh|ship|do xang|cau long|pickleball|bia|lien hoan|thu cuoi) "
)
_WORKISH = re.compile(
    rf" (?:viec|nhiem vu|bao cao|han|ke hoach|van ban|so lieu|bieu|mau|muc|don vi|noi dung|ho so|cong van|{_WORK}) "
)

_WANTS_TIME = re.compile(
    r" (?:gia han|gian han|khat han|khat|keo dai (?:them|thoi|den|han)|(?:xin|cho|de nghi|mong|nho)(?: phep| cho| duoc| anh| chi| em| dong chi| minh| don vi| phong| ben| sep| bac| lanh dao| giup| toi)*"
    r" (?:them(?: (?:it|chut|vai|may|mot|hai|ba|\d+|thoi|nua))* (?:hom|ngay|tuan|thang|thoi gian|gian|buoi|han|bua)|them(?= (?:den|toi) )|lui|doihan|hoan (?:den|sang|lai|toi|han|them|thoi)|doi (?:den|sang|lai|han|ngay|toi)|den(?= \S)|sang(?! kien| tao)|toi(?= (?:ngay|het|thu|cuoi|\d))|cham|muon|tre|dieu chinh (?:thoi )?han|dieu chinh thoi gian|nop (?:cham|muon|tre|sau|vao)|gui (?:cham|muon|tre))"
    r"|(?:lui|doi|doihan|hoan|dan|gian)(?: lai| giup| ho| cho| em| anh)* (?:han|thoi (?:han|gian)|tien do|(?:den|sang|toi)(?= (?:ngay|thu|het|cuoi|dau|tuan|thang|quy|\d|mai))|them \d|\d+ (?:ngay|hom|tuan))"
    r"|them (?:\d+|vai|it|may|mot|hai|ba) (?:ngay|hom|tuan|thang)(?: nua)?|dieu chinh (?:thoi )?han) "
)
_NOT_WANTED = re.compile(
    r" (?:khong|chua|dung|khoi)(?: can| phai| xin| muon| de nghi)* (?:xin )?(?:gia han|lui|doi han|khat|doihan|them) "
)
_GRANTED = re.compile(r" (?:da|duoc|vua)(?: xin| duoc| co)* gia han | gia han (?:roi|xong) ")

_PARTLY = re.compile(
    rf" (?:gan(?: nhu)?|sap|co ban|ve co ban|hau nhu|tam(?: thoi)?|phan lon|da so|so bo|hau het|may|chut nua|suyt|coi nhu|xem nhu|tuong|gia su) (?:\w+ ){{0,3}}{_FINISH} "
    rf"| {_FINISH} (?:\w+ ){{0,2}}(?:phan(?! mem)|mot|1|vai|may|nhieu|duoc|co|tam|hon|gan|khoang|so bo|buoc|khau|giai doan|dot|du thao|ban nhap|nhap|dan y|de cuong|tho|co ban|nua|\d+ ?[/%]|\d+/\d+)(?= )"
    r"| (?:mot|1) (?:phan|nua|so) | (?:viec|phong|ben|nguoi|don vi|cai) khac | bi tra | uoc(?: (?:duoc|gi))? | ước | cham | nhap | giay (?:moi|mời) | don doc | du thao | ban nhap | ban thao | de cuong | xin y kien | cho y kien | lay y kien | gop y | hon nua | con (?:thieu|lai|mot|1|2|3|vai|it|vuong|phai|cho|doicho|cai|phan|dang|moi|chua|\d+)(?= )| chi con | tru (?!so)| ngoai tru "
)
_BUT = re.compile(
    r" (?:nhung|nhung ma|tuy nhien|tuy|song le|moi (?!nguoi)(?:duoc|chi|co|dang|bat|lam duoc|xong)|chi moi|moi duoc|ma con|ma chua|mac du) "
)
_NEG = re.compile(
    r" (?:chua|khong|chang|dau (?:co|da)|dau phai|no|haven|isn|dung|chua he|lam gi (?:da|co)|kho ma|con lau|lau moi|thieu) "
)
_NEG_AFTER = re.compile(
    rf" {_FINISH}(?: \w+){{0,2}} (?:dau|the nao duoc|sao duoc|sao noi|gi ma|kieu gi|gi noi|khong noi|noi gi|lam sao|the nao) | {_SENT} dau{_POLITE} $"
)
_CHUA = re.compile(r" chua ")
_FUTURE = re.compile(
    rf" (?:se|sap|du kien|co gang|co|gang|phan dau|chac|chac la|co the|kha nang|hua|dam bao|dang|tiep tuc|can|phai|muon|nen|de|khi(?: nao)?|neu|doicho|cho|sau khi|lo|chuan bi|dinh|tinh|quyet tam|bao dam|yeu cau|de nghi|nho|hay|truoc khi|den khi|bao gio|hom nao|moi|mong|kip|nghe noi|nghi|nghĩ|doan|đoán|ai|hinh nhu|khong biet|hop|xem|doc|an|toan|giup|ho|chuc) (?:\w+ ){{0,4}}(?:{_FINISH}|{_SENT}) "
    rf"| (?:ke hoach|tien do|tien độ|thoi gian|ty le|tỷ le|thoi han|muc tieu|han|ngay) {_FINISH} | {_FINISH} (?:thi|la|em|minh|chung em|se|roi em|sau|em se|roi se|bao|cho em|truoc|trong (?:tuan|ngay|thang|hom|sang|chieu|quy)|vao|kip|ngay|giup|ho|di|som|dung han thi|kia) "
)
_PROMISE = re.compile(
    rf" {_SOON} (?:\S+ ){{0,4}}?(?:{_FINISH}|{_SENT}|trinh|co(?= (?:bao cao|ket qua|so lieu|anh|em|nhe)))(?= )| (?:{_FINISH}|{_SENT}|trinh) (?:\S+ ){{0,3}}?(?:trong |vao |truoc )?{_SOON} "
)
_DANG = re.compile(r" (?:dang|tiep tuc|van con|can bo sung|dang do) ")
_LATER_START = re.compile(
    rf" (?:{_SOON}|sau|hom sau|sang tuan|sang thang) (?:\w+ ){{0,3}}(?:moi |se |bat dau |bat tay )+(?:bat dau|lam|trien khai|thuc hien|co|tien hanh)?|{_SOON} (?:em |minh |ben em |moi |se )*(?:lam|trien khai|bat dau|thuc hien) "
)
_NOT_BEGUN = re.compile(
    rf" chua (?:he |kip |co |duoc |ai |thay |bat tay |gi |di )*(?:lam|trien khai|bat dau|dong|thuc hien|dung|khoi dong|tien hanh|nhan|start|so|ngo|co gi|den luot|mo|doc|xem)(?! xong| het| hoan)(?: |$)|^ (?:(?:vangda|da|em|ben em|vang|ok) )*chua{_POLITE} (?:$|,)| chua co gi | khong lam gi | moi nhan (?:ban giao|viec|nhiem vu|duoc viec) "
)
_DONE_FIRM = re.compile(rf" {_FINISH} ")
_DONE_SENT = re.compile(
    rf" (?:(?:da|vua|vua moi) {_WHO}lam(?= roi| het| day du)|(?:da|vua|vua moi|moi) {_WHO}(?:{_SENT}|trinh (?:\w+ ){{0,4}}(?:phat hanh|ban hanh)|tham muu (?:\w+ ){{0,4}}(?:ban hanh|ky))) | (?:{_SENT}|lam|ra|trinh (?:\w+ ){{0,3}}(?:phat hanh|ban hanh)) (?:[^,.;]{{0,60}} )?roi | da (?:\w+ ){{1,5}}(?:phat hanh|ban hanh) "
)
_GIVEN_AWAY = re.compile(
    r" (?:chuyen|giao|gui|ban giao|bao cao) (?:viec |cho )*(?:viec|cho (?:chi|anh|dong chi|ban|phong|ben)) (?:\w+ ){0,4}(?:lam|xu ly|thuc hien|trien khai|giai quyet) "
)
_SUBMITTED = re.compile(
    r" (?:da|dang|vua|moi)? ?(?:trinh|cho|doicho|xin)(?: \w+){0,3} (?:ky|duyet|phe duyet|y kien|tham dinh) | da (?:trinh|hop|trien khai|ra soat|tong hop|soan|phan cong|lien he|don doc|lap|thong nhat|bat dau|xin|lam|thuc hien) "
)
_ONGOING_WORK = re.compile(
    r" (?:dang|tiep tuc|moi (?:duoc|lam|bat)|lam duoc|bat dau|duoc khoang|dat khoang|trien khai|van lam|cu lam|co gang|gap rut) "
)
_OBSTACLE = re.compile(
    r" (?:vuong(?: mac)?|ket|be tac|qua tai|bi loi|hu|khong (?:lam |the |co cach nao |the lam )*kip|khong (?:the )?(?:lam|thuc hien|trien khai|dang nhap|truy cap|vao|lien he|gui|xu ly|tai) (?:\w+ )?(?:duoc|noi)|khong co (?:kinh phi|nguoi|tien|can bo|so lieu|may|mang|tai khoan|huong dan)|khong du|khong thuoc|khong phai (?:viec|nhiem vu|chuc nang|don vi)|(?:viec|phan) nay cua (?:phong|ben|don vi)"
    r"|thieu (?:nguoi|kinh phi|so lieu|nhan luc|can bo|may|von|tien|trang thiet bi|phuong tien|ho so|thong tin|nhan su|huong dan|tai lieu)"
    r"|chua (?:co|duoc|nhan duoc|thay|xin duoc|bo tri duoc)(?: duoc)? (?:kinh phi|tien|huong dan|van ban|so lieu|mat bang|chi dao|nguoi|ke hoach|y kien|cap|bo tri|phe duyet|duyet|giao|phan bo|thong tin|tai khoan|phan hoi|ho so|von|may|phoi hop|ban|chu truong)|(?:ben|phong|don vi|so|cong an|xa|thon|khu) (?:\S+ ){0,4}chua (?:gui|cung cap|cap|tra loi|phoi hop|chuyen|nop|duyet|phan hoi|ban giao|co van ban)"
    r"|doicho (?:so lieu|huong dan|kinh phi|van ban|ben|lich|phong|so|tinh|chi dao|cap tren|don vi|bao cao|phan hoi|thong tin|tai lieu|ho so|\w+)|(?:dang |van |con |phai |van phai )+cho (?:so lieu|huong dan|kinh phi|van ban|ben|lich|phong|so|tinh|chi dao|cap|don vi|bao cao|phan hoi|thong tin|ho so|cong an)|cho (?:so lieu|huong dan|kinh phi|lich moi|phan hoi|chi dao)"
    r"|nho (?:\S+ ){0,6}(?:phoi hop|ho tro|giup|can thiep|chi dao|don doc|thao go)|(?:de nghi|mong|can|xin) (?:\S+ ){0,6}(?:phoi hop|ho tro|can thiep|thao go|y kien chi dao|chi dao|them (?:kinh phi|nguoi|nhan luc))|(?:de nghi|xin) (?:chuyen|tra lai)|tra lai|giao nham|nham don vi|chuyen nham"
    r"|kho(?: khan)?(?: qua| lam| lam a)?|(?:phan mem|he thong|may|mang|dien|may tinh|trang|web)(?: \w+){0,2} (?:loi|hong|sap|treo|mat|nghen|chet)|mat (?:dien|mang)|(?:doihan|hoan|huy|lui) roi|bi (?:hoan|doihan|huy|om|lui)|trung lich|chua dong thuan|khong dong thuan|khong phoi hop|khong hop tac) "
)
_ACK = re.compile(
    r" (?:ok|vang|vangda|u|ro|roger|da ro|da nhan|nhan(?: duoc)? (?:roi|thong tin|nhiem vu|viec|lenh|ro)|da nhan(?: duoc)?|nhan a|da hieu|hieu(?: roi)?|biet roi|da biet|da xem|da doc|da nam|nam duoc|nghe ro|tuan lenh|xin tiep thu|tiep thu|cam on|thanks|dong y|nhat tri|duoc(?: roi)?(?: anh| chi| em| a)*|em nhan(?: roi)?|de em (?:lam|xem|gui)|se (?:lam|gui|bao cao|nop|co gang|thuc hien|trien khai)|gui sau|bao cao sau|em lam ngay|lam ngay|da|received|noted) "
)
_LONE_ROI = re.compile(rf"^ (?:(?:vangda|da|vang|ok|em|anh|chi|,) )*roi{_POLITE} $")


def _read(items: tuple[str, ...], text: str, on: Day, due: Day | None) -> Reply:
    document = _document(text)
    line = _line(_without(text, document))
    intent, confidence = _intent(line)
    percent = _percent(line)
    if intent is Intent.DONE and percent is not None and percent < 100:
        intent, confidence = Intent.IN_PROGRESS, LIKELY
    reply = Reply(text, intent, percent, document=document, items=items, confidence=confidence)
    if intent is Intent.DONE and (coming := _promised(line, on)):
        return replace(reply, intent=Intent.IN_PROGRESS, date=coming, confidence=TORN)
    return _with_details(reply, line, text, on, due)


def _with_details(reply: Reply, line: _Line, text: str, on: Day, due: Day | None) -> Reply:
    match reply.intent:
        case Intent.EXTENSION:
            found, days, rest = _asked_for(line, on, due)
            return replace(reply, date=found, days_from_due=days, reason=_reason(line, rest), percent=reply.percent)
        case Intent.BLOCKED:
            return replace(reply, reason=_reason(line, 0))
        case Intent.DONE:
            return replace(reply, date=_past_day(_without(text, reply.document), on))
        case Intent.IN_PROGRESS:
            return replace(reply, date=_promised(line, on))
        case _:
            return reply


def _intent(line: _Line) -> tuple[Intent, float]:
    said = _NO_TROUBLE.sub(" ", line.plain.replace(" 100 % ", " "))
    said = re.sub(r" dau a? ?(?:roi )?\? ", " ? ", said)
    wants_time = bool(_WANTS_TIME.search(said)) and not _NOT_WANTED.search(said)
    asked = _question(said, wants_time)
    if asked:
        return asked
    if wants_time:
        return Intent.EXTENSION, TORN if _GRANTED.search(said) else SURE
    if _SOCIAL.search(said) and not _DONE_FIRM.search(said.replace(" chuc ", " ") if " chuc " not in said else " "):
        return Intent.UNRELATED, LIKELY
    return _unfinished(said) or _finished(said) or _other(said)


def _question(said: str, wants_time: bool) -> tuple[Intent, float] | None:
    if _SOCIAL.search(said) and ("?" in said or _ENDS_NO.search(said) or _ASKED.search(said)):
        return Intent.UNRELATED, LIKELY
    if wants_time:
        wh = re.search(r" (?:bao gio|khi nao|ngay nao|ai|the nao|bao lau|tai sao|vi sao) ", said)
        return (Intent.QUESTION, LIKELY) if wh and not re.search(r" (?:xin|cho em) ", said) else None
    if "?" in said or re.search(rf" (?:ha|hả|hở|phai khong|dung khong){_POLITE} $", said) or _ASKS_YET.search(said):
        return Intent.QUESTION, SURE
    if _ASKED.search(said):
        return (Intent.QUESTION, LIKELY) if not _OBSTACLE.search(said) and not _CHUA.search(said) else None
    if _ENDS_NO.search(said):
        return (Intent.QUESTION, LIKELY) if _WORKISH.search(said) else (Intent.UNRELATED, TORN)
    return None


def _unfinished(said: str) -> tuple[Intent, float] | None:
    """Whatever speaks against a completion, looked for before the completion itself."""
    done = _DONE_FIRM.search(said) or _DONE_SENT.search(said)
    if _NOT_BEGUN.search(said) and not _DANG.search(said) and not _DONE_FIRM.search(said):
        return (Intent.BLOCKED, LIKELY) if _OBSTACLE.search(said) else (Intent.NOT_STARTED, SURE)
    if _LATER_START.search(said) and not done:
        return Intent.NOT_STARTED, LIKELY
    if not done:
        return None
    past = _PAST_TIME.sub(" ", said)
    if _NEG_AFTER.search(said) or _PARTLY.search(said) or _DANG.search(said):
        return _weaker(said, SURE)
    if _CHUA.search(said) or _NEG.search(said):
        return _weaker(said, LIKELY)
    if _FUTURE.search(past) or _promises(past):
        return Intent.IN_PROGRESS, LIKELY
    if _BUT.search(said) or _GIVEN_AWAY.search(said) or _OBSTACLE.search(said):
        return _weaker(said, TORN)
    return None


def _promises(past: str) -> bool:
    """A day to come beside the completion is a promise, unless it is said to be over ("hôm nay gửi rồi")."""
    found = _PROMISE.search(past)
    if not found:
        return False
    over = re.search(r" (?:da|roi|vua) ", past)
    day = re.search(r"\d{1,2}[/.-]\d{1,2}| hom nay | (?:chieu|trua|toi) nay ", found.group())
    return not (over and day)


def _weaker(said: str, confidence: float) -> tuple[Intent, float]:
    if _OBSTACLE.search(said) and not _DONE_FIRM.search(said) and not _PARTLY.search(said):
        return Intent.BLOCKED, confidence
    return Intent.IN_PROGRESS, confidence


def _finished(said: str) -> tuple[Intent, float] | None:
    if _DONE_FIRM.search(said):
        return Intent.DONE, SURE if re.search(r" (?:da|roi|vua) ", said) or len(said.split()) <= MANY_WORDS else TORN
    if _DONE_SENT.search(said):
        return Intent.DONE, LIKELY if " roi " not in said and " da " not in said else 0.9
    return None


def _other(said: str) -> tuple[Intent, float]:
    if _OBSTACLE.search(said) and not re.search(r" (?:trinh|cho|doicho)(?: \w+){0,4} (?:ky|duyet) ", said):
        return Intent.BLOCKED, LIKELY
    if _has_share(said) or _ONGOING_WORK.search(said):
        return Intent.IN_PROGRESS, SURE
    if _ACK.search(said) and not _PROMISE.search(said) and not _SUBMITTED.search(said):
        return Intent.ACK, LIKELY
    if _CHUA.search(said) or _PROMISE.search(said):
        return Intent.IN_PROGRESS, LIKELY
    if _SUBMITTED.search(said) or _PARTLY.search(said):
        return Intent.IN_PROGRESS, TORN
    if _LONE_ROI.search(said):
        return Intent.ACK, TORN
    return Intent.UNRELATED, TORN if _SOCIAL.search(said) else 0.3


def _has_share(said: str) -> bool:
    return bool(_PERCENT.search(said) or _HALF.search(said) or _SHARE.search(said))


_PERCENT = re.compile(
    r" (?:(?P<left>con|thieu) (?:khoang |lai |tam )?)?(?P<n>\d{1,3})(?:-\d{1,3})? (?:%|phan tram|pt) (?!kinh phi)"
)
_HALF = re.compile(r" (?:mot nua|1 nua|duoc nua|nua chung|1/2|50-50) ")
_SHARE = re.compile(r" (?:(?P<lead>den|ngay|truoc|han|toi|sang|vao|tu|hom) )?(?P<some>\d{1,3})/(?P<all>\d{1,3}) ")


def _percent(line: _Line) -> int | None:
    """Return the share that is stated done; "còn 40%" leaves 60, "chưa được 100%" states nothing."""
    said = line.plain
    if found := _PERCENT.search(said):
        percent = int(found["n"])
        if percent > 100 or re.search(r" (?:chua|khong) (?:\w+ ){0,2}$", said[: found.start() + 1]):
            return None
        return 100 - percent if found["left"] else percent
    if _HALF.search(said):
        return 50
    found = _SHARE.search(said)
    return _share(found, said) if found else None


def _share(found: re.Match[str], said: str) -> int | None:
    some, whole = int(found["some"]), int(found["all"])
    counted = re.match(
        r"(?:khu|ho|don vi|xa|phuong|thon|nguoi|truong|chi|noi dung|tieu|ho so|phan|muc|viec|nhiem|diem|du an|cong|van|to|bao|buoc|phong|cuoc|lop)",
        said[found.end() :],
    )
    led = re.search(r" (?:xong|duoc|dat|ra soat|lam|hoan thanh|moi|khoang|hon|gan) $", said[: found.start() + 1])
    if found["lead"] or not 0 < some <= whole or not (counted or led):
        return None
    return (some * 200 + whole) // (2 * whole)


_DOCUMENT = re.compile(
    r"\b(?:(?:số|so)\s*)?(?P<number>\d{1,5}(?:/\d{4})?/[A-ZĐa-zđ]{2,}[\w.]*(?:-[\wĐđ.]+)*)"
    r"|\b(?P<short>(?:BC|CV|TTr|TTR|KH|TB|QĐ|QD|VB|GM|HD|NQ|CTr|PA|BB|bc|cv|ttr|qd|qđ|vb|kh|tb)\.?\s*(?:(?:số|so)\s*)?\d{1,5})(?![\d/.]*\d|\s*%)"
    r"|\b(?P<long>(?:báo cáo|công văn|tờ trình|kế hoạch|văn bản|quyết định|thông báo|bao cao|cong van|to trinh|ke hoach|van ban)\s+(?:số|so)\s*\d{1,5})(?![\d/])",
)


def _document(text: str) -> str | None:
    found = _DOCUMENT.search(text)
    return next((part for part in found.groups() if part), None) if found else None


def _without(text: str, document: str | None) -> str:
    return text.replace(document, "vănbản", 1) if document else text


_VAGUE_PAST = re.compile(r"\b(?:r|rồi|roi)\b|(?<!\d )\b(?:từ |tu )?(?:tuần|tuan|tháng|thang) (?:trước|truoc)\b")


def _past_day(text: str, on: Day) -> Day | None:
    """Return the day of completion a done reply states; a day without a year lies behind."""
    found = find_deadline(_VAGUE_PAST.sub(" ", text), on, voice=Voice.CHAT)
    if not found or found[1].kind is not DeadlineKind.DATE or not found[1].due:
        return None
    day = found[1].due
    if day > on and re.search(r"\d{1,2}/\d{1,2}", found[1].text) and (day.month, day.day) != (2, 29):
        day = day.replace(year=day.year - 1)
    recent = on - timedelta(days=366) <= day <= on
    return day if recent else None


def _promised(line: _Line, on: Day) -> Day | None:
    if _PERCENT.search(line.plain) is None and _SHARE.search(line.plain) and _percent(line) is not None:
        return None
    plain = _PAST_TIME.sub(" ", line.plain)
    found = find_deadline(plain, on, voice=Voice.CHAT)
    if not found or found[1].kind is not DeadlineKind.DATE or not found[1].due or found[1].due < on:
        return None
    if found[1].due == on and not re.search(r" (?:se|xong|gui|nop|trinh) ", plain):
        return None
    over = re.search(r" (?:da|roi|vua) ", plain)
    return None if over and (found[1].due == on or _goes_back(found[1].text)) else found[1].due


def _goes_back(said: str) -> bool:
    """A day and month beside "đã" or "rồi" is the day it was done on."""
    return bool(re.search(r"\d{1,2}/\d{1,2}", said))


_COUNT = re.compile(
    r" (?:them|lui|doihan|doi|hoan|khat|gia han|cham|muon|tre)(?: lai| cho| em| anh| han| khoang| tam| nop)* (?P<n>\d{1,3}|mot|hai|ba|bon|nam|bay|muoi) (?P<unit>ngay lam viec|ngay|hom|bua|tuan|thang)(?: nua)? "
)
_NUMBERS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "bay": 7, "muoi": 10}
_DAYS_OF = {"tuan": 7, "thang": 30}


def _asked_for(line: _Line, on: Day, due: Day | None) -> tuple[Day | None, int | None, int]:
    """Return the new day asked for, or the days asked for beyond the deadline, and where the reason may begin."""
    asked = _WANTS_TIME.search(line.plain)
    start = asked.start() if asked else 0
    tail = line.plain[start:]
    if count := _COUNT.search(tail):
        number = int(count["n"]) if count["n"].isdigit() else _NUMBERS[count["n"]]
        return (*_beyond(number, count["unit"], due), start + count.end())
    found = find_deadline(line.plain[start:], on, voice=Voice.CHAT) or find_deadline(line.plain, on, voice=Voice.CHAT)
    if not found or found[1].kind is not DeadlineKind.DATE or not found[1].due:
        return None, None, start
    end = line.plain.find(found[1].text) + len(found[1].text)
    return (found[1].due if found[1].due >= on else None), None, max(end, start)


def _beyond(number: int, unit: str, due: Day | None) -> tuple[Day | None, int]:
    if unit == "ngay lam viec" and due:
        moved = MondayToFriday().after(due, number)
        return moved, (moved - due).days
    days = number * _DAYS_OF.get(unit, 1)
    return (due + timedelta(days=days) if due else None), days


_BECAUSE = re.compile(r" (?:vi|do|boi vi|boi|ly do(?: la)?|nguyen nhan(?: la)?|tai)(?: la)? ")
_END = re.compile(
    r" (?:nen|, ?de nghi|, ?xin|a $|nhe $|vangda $)(?= |$)|(?: (?:anh|chi|em|nhe|nha|a|vangda|oi|\.|!))+ $"
)


def _reason(line: _Line, start: int) -> str | None:
    """Return the words that say why, as written."""
    said = line.plain
    if because := _BECAUSE.search(said, start):
        return line.as_written(because.end(), _end(said, because.end())) or None
    obstacle = _OBSTACLE.search(said, max(0, start - 1))
    if obstacle is None or re.search(r"khong (?:\w+ )*kip", obstacle.group()):
        rest = line.as_written(start, _end(said, start)) if start else ""
        return rest if start and len(rest.split()) > 1 and not _WANTS_TIME.search(_line(rest).plain) else None
    if re.match(r" kho", obstacle.group()):  # "khó quá, thiếu người": the second says why
        obstacle = _OBSTACLE.search(said, obstacle.end() - 1) or obstacle
    begin = obstacle.start() + 1
    if not start and re.match(r"(?:loi|chua|khong dang|hoan|doihan|bi hoan|bi doihan)", said[begin:]):
        begin = max(0, said.rfind(" , ", 0, begin)) + 1
    if re.match(r"(?:vuong|ket) (?!mac|mat)", said[begin:]) and not start and " , " not in said[begin:]:
        begin = begin + len(said[begin:].split(" ")[0]) + 1
    for noise in ("dang ", "van ", "con ", "phai "):
        if said[begin:].startswith(noise):
            begin += len(noise)
    return line.as_written(begin, _end(said, begin)) or None


def _end(said: str, start: int) -> int:
    found = _END.search(said, start)
    return found.start() + 1 if found else len(said)
