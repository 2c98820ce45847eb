"""English: what became of reminders, for the admins; what comes at fixed times."""

from bot.messages.en_words import WEEKDAYS
from domain.followed import Fate, Followed
from domain.message import Coming
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
    if step.startswith("#"):
        return f"a duty beside the lead, {step_name(step.partition(':')[2])}"
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


def coming_line(one: Coming) -> str:
    """What comes at a fixed time: "Bulletin: 08:00 on Mondays"."""
    name = "Check of reminders" if one.audit else "Bulletin"
    if one.off:
        return f"{name}: off"
    days = "every working day" if one.weekday is None else f"on {WEEKDAYS[one.weekday]}s"
    monthly = ", and on the first working day of a month" if one.monthly else ""
    return f"{name}: {one.hour:%H:%M} {days}{monthly}"


def coming_forms(*, audit: bool) -> str:
    """How it is moved or switched off."""
    if audit:
        return "Another hour: /settings audit 9:00. Off: /settings audit off. As usual: /settings audit on"
    return (
        "Another time: /settings bulletin Tuesday 14:00. Off: /settings bulletin off. As usual: /settings bulletin on"
    )
