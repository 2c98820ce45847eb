"""English: the calendar, rehearsals, nudges. What is said about the clock."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.messages.en import say, spoken
from bot.messages.shaping import day_spans, headline, menu, numbered, said
from domain import clock_messages as m
from domain.calendar_entries import Entry, Wish
from domain.delivery import Choice, Content
from domain.time import official

__all__ = ["say"]  # the same voice, that has learned more

WISHES = {Wish.OFF: "Day off", Wish.WORKING: "Working day", Wish.LAWFUL: "Entry removed"}
MOST_SHIFTS = 12


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
