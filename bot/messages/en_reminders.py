"""English: what became of reminders, for the admins."""

from domain.followed import Fate, Followed
from domain.time import VIETNAM

FATES = {
    Fate.QUEUED: "waits to be sent",
    Fate.SENDING: "is being sent",
    Fate.RETRIED: "not sent yet, tried again",
    Fate.SENT: "sent",
    Fate.FAILED: "cannot be sent",
    Fate.OVERTAKEN: "no longer needed",
    Fate.SKIPPED: "skipped for a later step",
}


def reason_of(reason: str) -> str:
    """Why something was not sent."""
    return reason or "unknown"


def step_name(step: str) -> str:
    if step.startswith("q"):
        return "quarterly check"
    if step.startswith("@"):
        return "wished for again"
    if step.startswith("+"):
        return f"{step[1:]} working days late"
    return "due day" if step == "0" else f"{step.lstrip('-')} working days ahead"


def followed_line(one: Followed) -> str:
    """A reminder, who it was for, and how far it has come."""
    when = f"{one.due_at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
    at = f" at {one.sent_at.astimezone(VIETNAM):%d/%m/%Y %H:%M:%S}" if one.sent_at else ""
    why = f" ({reason_of(one.reason)})" if one.reason and one.fate is not Fate.SENT else ""
    return f"- {when}, {step_name(one.step)}, {one.who}: {FATES[one.fate]}{at}{why}"
