"""Pictures and files that come with a report: what is kept of them, how long, when to try to fetch one again."""

import io
import zipfile
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.text import one_line

KEPT_FOR = timedelta(days=90)
GOES_WITH = timedelta(minutes=10)
"""A picture belongs to what its sender reports within this time: it is often sent before the words."""

LARGEST, LARGEST_FILE = 5 * 1024 * 1024, 10 * 1024 * 1024  # bytes, of a picture and of a file
TRIES = tuple(timedelta(seconds=s) for s in (5, 30, 300, 1800))
"""How long after each failure it is tried again. The vendor does not keep it for ever."""

LONGEST_NAME = 200
OFFICE = "application/vnd.openxmlformats-officedocument"
FILES = {
    ".pdf": "application/pdf",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".docx": f"{OFFICE}.wordprocessingml.document",
    ".xlsx": f"{OFFICE}.spreadsheetml.sheet",
}
"""The files an office works with, by the end of their names. Others are not kept: nobody can say what is in them."""
MOST_OF_ITS_LIST = 256 * 1024  # bytes of an archive's list of what is in it: thousands of parts
OLD_FORMAT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # of .doc and .xls
INSIDE = {".docx": "word/document.xml", ".xlsx": "xl/workbook.xml"}
MACROS, OLD_MACROS = "vbaproject.bin", "_VBA_PROJECT".encode("utf-16-le")

SIGNS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png", b"GIF8": "image/gif"}
WEBP = "image/webp"
KINDS = frozenset({*SIGNS.values(), WEBP})
"""The pictures that are kept, by their media types."""


@dataclass(frozen=True, slots=True)
class Picture:
    """`kind`: its media type, as its bytes tell it and nobody's word. `name`: of a file; None for a picture."""

    kind: str
    content: bytes
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Album:
    """What went with one report. `key`: who knows it may look, from the first to the last.

    `pictures`, `files`: how many of each.
    """

    key: str
    pictures: int
    files: int = 0

    @property
    def count(self) -> int:
        return self.pictures + self.files


@dataclass(frozen=True, slots=True)
class Unfetched:
    """Why there is nothing to keep; `again`: whether it may be there later."""

    reason: str
    again: bool = False


def file_name(given: str | None, kind: str | None) -> str | None:
    """What a file that may be kept is called here: safe to show and to save under; None for one that is not kept.

    Both are the sender's word; where there is no name, its kind (a media type) tells how one would end.
    """
    stem, dot, end = one_line(given or "").replace("\\", "/").rpartition("/")[2].rpartition(".")
    end = f".{end.lower()}"
    if not dot:
        stem, end = given or "", next((known for known, of in FILES.items() if of == kind), "")
    if end not in FILES:
        return None
    kept = "".join(sign if sign.isalnum() or sign in " -_.,()" else "-" for sign in stem).strip(" .-")
    return f"{kept[:LONGEST_NAME].strip() or 'tep'}{end}"


def most_of(name: str | None) -> int:
    """Bytes, at most, of a file with this name, or of a picture."""
    return LARGEST if name is None else LARGEST_FILE


def kind_of(content: bytes, name: str | None = None) -> str | None:
    """The media type of a picture, or of a file with this name; None for what is not what it should be."""
    return _kind_of_picture(content) if name is None else _kind_of_file(content, f".{name.rpartition('.')[2]}")


def _kind_of_file(content: bytes, end: str) -> str | None:
    if end in INSIDE:
        fits = _is_office_file(content, INSIDE[end])
    else:
        fits = b"%PDF-" in content[:1024] if end == ".pdf" else _is_old_office_file(content)
    return FILES.get(end) if fits else None


def _is_office_file(content: bytes, inside: str) -> bool:
    """Whether an archive is what Word or Excel writes, and runs nothing. Nothing of it is unpacked.

    Its list of parts is read where its end says that it is short. Source: PKWARE's APPNOTE, 4.3.16.
    """
    end = content.rfind(b"PK\x05\x06")
    if end < 0 or int.from_bytes(content[end + 12 : end + 16], "little") > MOST_OF_ITS_LIST:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False
    return inside in names and not any(name.lower().endswith(MACROS) for name in names)


def _is_old_office_file(content: bytes) -> bool:
    """Whether Word or Excel wrote it before 2007, and it runs nothing. Its names are UTF-16. Source: MS-OVBA 2.2.1."""
    return content.startswith(OLD_FORMAT) and OLD_MACROS not in content


def _kind_of_picture(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WEBP
    return next((kind for sign, kind in SIGNS.items() if content.startswith(sign)), None)


def next_fetch(tries: int, now: datetime) -> datetime | None:
    """When to try again after so many failures; None for never."""
    return now + TRIES[tries - 1] if tries <= len(TRIES) else None
