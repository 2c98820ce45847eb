"""How the bot reads a text, as plain objects for people and for checks."""

from datetime import date
from typing import Any

from bot.messages import asked
from domain.deadlines import Voice, read_deadline
from domain.replies import Reply, read_reply


def deadline_line(text: str, on: date, voice: Voice) -> dict[str, Any]:
    """{text, kind, due, rrule, time, question}; dates ISO, absent values None."""
    read = read_deadline(text, on, voice=voice)
    return {
        "text": text,
        "kind": read.kind.value,
        "due": read.due.isoformat() if read.due else None,
        "rrule": read.rrule,
        "time": read.time.isoformat("minutes") if read.time else None,
        "question": asked(read.question),
    }


def reply_line(text: str, on: date, due: date | None) -> dict[str, Any]:
    """The first statement on top, all of them in `statements`."""
    statements = [_statement(statement) for statement in read_reply(text, on, due=due).statements]
    return statements[0] | {"text": text, "statements": statements}


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
