"""How the bot reads a text, as plain objects for people and for checks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from bot.messages import asked
from domain.deadlines import Deadline, DeadlineKind, Voice, read_deadline
from domain.replies import Intent, Reply, read_reply
from domain.text import cut

LONGEST = 20_000  # letters of one text; what is longer is neither deadline nor reply, and is not read
SHOWN = 60  # letters of a refused text that are shown
NOT_UTF_8 = "không phải UTF-8"


@dataclass(frozen=True, slots=True)
class Given:
    """A text to read; `why`: it is not read, in words for whoever gave it."""

    text: str
    why: str = ""


def given(text: str) -> Given:
    """A text from the command line. What was no UTF-8 there has come as halves of pairs."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return Given(_shown(text.encode("utf-8", "replace")), NOT_UTF_8)
    if len(text) > LONGEST:
        return Given(_shown(text[: SHOWN * 2].encode()), _too_long())
    return Given(text)


def lines_of(stream: BinaryIO) -> Iterator[Given]:
    """The texts of a stream, one a line. A line is never held beyond what may be read of it."""
    most = LONGEST * 4  # bytes of so many letters, at most
    while line := stream.readline(most + 1):
        whole = line.endswith(b"\n") or len(line) <= most
        while not line.endswith(b"\n") and len(line) > most:  # the rest of it, thrown away
            if not (rest := stream.readline(most)) or rest.endswith(b"\n"):
                break
        text = line.rstrip(b"\r\n") if whole else line[: SHOWN * 4]
        yield _decoded(text, whole=whole)


def _decoded(line: bytes, *, whole: bool) -> Given:
    if not whole:
        return Given(_shown(line), _too_long())
    try:
        return given(line.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
    except UnicodeDecodeError:
        return Given(_shown(line), NOT_UTF_8)


def _shown(refused: bytes) -> str:
    """The beginning of a refused text, without what no screen should be sent."""
    return cut(refused[: SHOWN * 4].decode("utf-8", "replace"), SHOWN)


def _too_long() -> str:
    return f"dài quá {LONGEST:,} ký tự nên không đọc".replace(",", ".")


def deadline_line(one: Given, on: date, voice: Voice) -> dict[str, Any]:
    """{text, kind, due, rrule, time, question}; dates ISO, absent values None."""
    read = Deadline(one.text, DeadlineKind.AMBIGUOUS) if one.why else read_deadline(one.text, on, voice=voice)
    return {
        "text": one.text,
        "kind": read.kind.value,
        "due": read.due.isoformat() if read.due else None,
        "rrule": read.rrule,
        "time": read.time.isoformat("minutes") if read.time else None,
        "question": one.why or asked(read.question),
    }


def reply_line(one: Given, on: date, due: date | None) -> dict[str, Any]:
    """The first statement on top, all of them in `statements`."""
    if one.why:
        read: tuple[Reply, ...] = (Reply(one.text, Intent.UNRELATED, confidence=0.0),)
    else:
        read = read_reply(one.text, on, due=due).statements
    statements = [_statement(statement) for statement in read]
    return statements[0] | {"text": one.text, "statements": statements}


def _statement(said: Reply) -> dict[str, Any]:
    day = said.date.isoformat() if said.date else None
    if day is None and said.days_from_due is not None:
        day = f"+{said.days_from_due}d"
    return {
        "text": said.text,
        "intent": said.intent.value,
        "percent": said.percent,
        "date": day,
        "reason": said.reason,
        "confidence": said.confidence,
        "document": said.document,
        "items": list(said.items),
    }
