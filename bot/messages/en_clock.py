"""English: the calendar, rehearsals, nudges. What is said about the clock."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.messages.en import count, say, spoken
from bot.messages.en_digest import most_urgent, one_reminder, several_reminders
from bot.messages.en_words import question
from bot.messages.shaping import day_spans, fitting, headline, menu, numbered, said, shortlist, times
from domain import clock_messages as m
from domain.bulletins import Bulletin
from domain.calendar_entries import Entry, Wish
from domain.delivery import Choice, Content
from domain.time import VIETNAM, official

WISHES = {Wish.OFF: "Day off", Wish.WORKING: "Working day", Wish.LAWFUL: "Entry removed"}
BULLETINS = {
    Bulletin.OFFICER: "bulletin of the week",
    Bulletin.HEAD: "bulletin of the head",
    Bulletin.LEADER: "bulletin of the leader",
}
MOST_SHIFTS = 12
MOST_MESSAGES = 40


def _entries(entries: Iterable[Entry]) -> list[str]:
    return [f"- {WISHES[entry.wish]}: {spoken(entry.day)}" for entry in entries]


def _span(days: Sequence[date]) -> str:
    return spoken(days[0]) if len(days) == 1 else f"{official(days[0])} - {official(days[-1])}"


@say.register
def _(message: m.CalendarShown) -> Content:
    return said(
        headline(f"Working calendar {message.year} - ", message.office),
        f"Public holidays: {'; '.join(_span(days) for days in day_spans(message.lawful))}." if message.lawful else "",
        "Entered by the office:" if message.entries else "The office has entered no days.",
        *_entries(message.entries),
        f"Working days: {message.working_days}.",
        "Enter: /calendar off 2/1/2026 work 10/1/2026. Remove: /calendar remove 2/1/2026" if message.may_edit else "",
    )


@say.register
def _(message: m.CalendarChange) -> Content:
    shifts = sorted(message.shifted.count)
    choices = numbered(("Save", "ghi"), ("Do not save", "/thoi"))
    moves = [
        f"- {spoken(shift.was_on)} → {spoken(shift.now_on)}: {message.shifted.count[shift]} "
        f"({_codes(message.shifted.codes[shift], message.shifted.count[shift])})"
        for shift in shifts[:MOST_SHIFTS]
    ]
    return said(
        headline("For the calendar of ", message.office, ":"),
        *_entries(message.entries),
        f"Reminders that move: {message.reminders}" if message.reminders else "No reminder moves.",
        *moves,
        f"... and {len(shifts) - MOST_SHIFTS} more days." if len(shifts) > MOST_SHIFTS else "",
        f"Nothing has changed yet. Answer: {menu(choices)}",
        choices=choices,
        asks=True,
    )


def _codes(codes: Sequence[str], count: int) -> str:
    more = ", …" if count > len(codes) else ""
    return ", ".join(f"[{code}]" for code in codes) + more


@say.register
def _(message: m.CalendarKept) -> Content:
    return said(
        "Entered in the working calendar.",
        *_entries(message.entries),
        f"Reminders moved: {message.reminders}.",
        f"To remove: {_in_english(message.as_typed)}" if message.as_typed else "",
        choices=(Choice("Remove", message.as_typed, numbered=False),) if message.as_typed else (),
    )


def _in_english(typed: str) -> str:
    return typed.replace("/lich", "/calendar").replace("bỏ", "remove")


@say.register
def _(message: m.CalendarAsIs) -> Content:
    return said("The calendar says so already; nothing has changed.", *_entries(message.entries), "See it: /calendar")


@say.register
def _(message: m.CalendarUnread) -> Content:
    far = "This day is too far off; days can be entered about a year ahead." if message.too_far else ""
    return said(
        headline("This day cannot be read: “", message.text, "”.") if message.text else "There is no day.",
        far,
        "Please write, for example: /calendar off 2/1/2026 work 10/1/2026",
        "Several days: /calendar off 16/2/2026 - 20/2/2026",
    )


@say.register
def _(message: m.WhichOffice) -> Content:
    choices = numbered(
        *((f"{unit.code}: {unit.name}", f"{message.command} {unit.code}; {message.says}") for unit in message.offices)
    )
    return said(
        "Which office do you mean?",
        *(choice.label for choice in choices),
        "Answer with a number. Leave: /cancel",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.Rehearsed) -> Content:
    total = sum(len(one.codes) for one in message.messages)
    rest = "A day off: the System sends nothing of its own accord." if message.silent else "No message would leave."
    spikes = [one.who for one in message.messages if one.spike]
    return said(
        fitting(
            f"{spoken(message.day)}: {count(len(message.messages), 'message')}, {count(total, 'reminder')}.",
            f"{official(message.day)}: {count(len(message.messages), 'message')}, {count(total, 'reminder')}.",
        ),
        f"Office: {message.office}. As things stand now; nothing is sent or stored.",
        *(_rehearsed(one) for one in message.messages[:MOST_MESSAGES]),
        rest if not message.messages else "",
        f"... and {len(message.messages) - MOST_MESSAGES} more." if len(message.messages) > MOST_MESSAGES else "",
        f"Many tasks in one message: {shortlist(tuple(spikes))}. Spread the deadlines, or remind early: /remind"
        if spikes
        else "",
        f"Nobody to hear it: {shortlist(message.unheard)}." if message.unheard else "",
    )


def _rehearsed(one: m.RehearsedMessage) -> str:
    units = f" ({shortlist(one.units, 3)})" if one.units else ""
    many = f"{one.number} tasks{' (many)' if one.spike else ''}: " if one.number > 1 else ""
    items = f"{many}{shortlist(times(one.codes))}" if one.codes else ""
    parts = [*(BULLETINS[bulletin] for bulletin in one.bulletins), *([items] if items else [])]
    if one.asking:
        parts.append(f"asks whom else to remind: {shortlist(times(one.asking))}")
    what = "; ".join([*parts, *(["check of reminders"] if one.audit else [])])
    return f"{one.at.astimezone(VIETNAM):%H:%M} {one.who}{units}: {what}"


@say.register
def _(message: m.BadDate) -> Content:
    asked = question(message.doubt) if message.doubt else ""
    return said(headline('Unclear deadline: "', message.text, '".'), asked)


@say.register
def _(message: m.DayPassed) -> Content:
    why = "is too far off; a year ahead is the most" if message.too_far else "has passed"
    return said(f"{official(message.day)} {why}.", "Please write another day, for example: /rehearse 30/6")


@say.register
def _(message: m.Nudge) -> Content:
    by = f"Reminded by {message.by}, the Office." if message.office else f"In the place of {message.by}, at their wish."
    lead = "The Office reminds" if message.office else "For you"
    if len(message.lines) == 1:
        return one_reminder(message.lines[0], by, lead=lead, numbered_choices=message.numbered)
    return several_reminders(
        message.lines,
        f"{lead}{' of' if message.office else ','} {len(message.lines)} tasks: {most_urgent(message.lines)}",
        by,
        numbered_choices=message.numbered,
    )


@say.register
def _(message: m.Nudged) -> Content:
    codes = shortlist(times(message.codes))
    return said(
        fitting(f"Reminded of {codes}: {len(message.told)} told.", f"Reminded of {len(set(message.codes))} tasks.")
        if message.told
        else "Nobody could be reminded.",
        f"Tasks: {codes}." if len(set(message.codes)) > 1 and message.told else "",
        f"Told: {shortlist(message.told, 20)}." if message.told else "",
        f"Nobody connected, not reminded: {shortlist(message.unheard)}. Invite: /invite {message.unheard[0]}"
        if message.unheard
        else "",
        f"Reminded already this half-day, so not again: {shortlist(times(message.before))}." if message.before else "",
    )


@say.register
def _(message: m.NudgedBefore) -> Content:
    choices = numbered(("Remind again", "vẫn nhắc"), ("Leave it", "/thoi"))
    codes = shortlist(times(message.codes))
    return said(
        fitting(
            f"Reminded already this half-day: {codes}.",
            f"{len(set(message.codes))} tasks were reminded of this half-day.",
        ),
        f"Last at {message.at.astimezone(VIETNAM):%H:%M} by {message.by}. Not said again yet.",
        f"Answer: {menu(choices)}",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.NothingToNudge) -> Content:
    return said(
        f"{message.unit.code} has nothing to be reminded of now.",
        f"{message.unit.name}: nothing is overdue or due within {message.days} days.",
        f"One task: /remind CODE. Its tasks: /items {message.unit.code}",
    )
