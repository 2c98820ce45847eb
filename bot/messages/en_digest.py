"""English: reminders. One item in full, several in a list."""

from bot.messages.en import count, deadline, examples, four, say, state, when
from bot.messages.shaping import (
    beneath,
    counted,
    headline,
    menu,
    name_of,
    pictograph,
    said,
)
from domain import message as m
from domain.delivery import Choice, Content
from domain.time import official

__all__ = ["most_urgent", "one_reminder", "say", "several_reminders"]


@say.register
def _(message: m.Digest) -> Content:
    delayed = (
        "The service was interrupted and this message is late; please excuse the delay." if message.delayed else ""
    )
    if len(message.lines) == 1:
        return one_reminder(message.lines[0], delayed, numbered_choices=message.numbered)
    head = headline(f"{count(len(message.lines), 'task')} for your attention: ", most_urgent(message.lines))
    return several_reminders(message.lines, head, delayed, numbered_choices=message.numbered)


def several_reminders(lines: tuple[m.Line, ...], head: str, last: str, *, numbered_choices: bool) -> Content:
    """A list under its first line; a digit picks an item, then it is asked how it stands."""
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(lines, 1)
    )
    example = f"/progress {lines[0].occurrence.code} 60%"
    return said(
        head,
        *(_reminder_line(line, f"{n}. ") for n, line in enumerate(lines, 1)),
        f"Answer with a number to report, or by code, for example: {example}"
        if numbered_choices
        else f"Answer by code, for example: {example}",
        last,
        choices=choices if numbered_choices else (),
        about=tuple(line.occurrence.id for line in lines),
    )


def most_urgent(lines: tuple[m.Line, ...]) -> str:
    """What is late and what is due today; else the nearest day."""
    late, today = counted(lines, lambda days: days < 0), counted(lines, lambda days: days == 0)
    parts = [f"{late} overdue"] if late else []
    parts += [f"{today} due today"] if today else []
    if parts:
        return ", ".join(parts)
    coming = [line.days_left for line in lines if line.days_left is not None]
    if not coming:
        return "all ongoing"
    return f"first due {'tomorrow' if min(coming) == 1 else f'in {min(coming)} days'}"


def one_reminder(line: m.Line, last: str, *, lead: str = "", numbered_choices: bool) -> Content:
    """One item with its four answers. `lead`: what stands before all else; `last`: behind it."""
    occurrence, text = line.occurrence, line.occurrence.item.text
    choices = four(occurrence) if numbered_choices else ()
    begins = f"{lead} - {_lower(when(line))}" if lead else when(line)
    head = headline(f"{begins}: [{occurrence.code}] ", text)
    ongoing = "Main results of the quarter (meetings, visits, documents)? Answer NONE if there are none."
    return said(
        head,
        beneath(text, head),
        f"{deadline(occurrence)} {state(occurrence)}." if line.days_left is not None else ongoing,
        f"Extension to {official(line.pending_to)} requested, awaiting decision." if line.pending_to else "",
        f"Product: {occurrence.item.product.rstrip('.')}." if occurrence.item.product else "",
        f"Answer: {menu(choices)}" if choices else "",
        f"or type {examples(occurrence)}" if choices else f"Answer, for example: {examples(occurrence)}",
        last,
        choices=choices,
        about=(occurrence.id,),
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence, head = line.occurrence, f"{prefix}{pictograph(line)}{when(line)}: {name_of(line.occurrence)}"
    if line.days_left is None:
        return f"{head}; please state the results of the quarter"
    pending = f", extension to {official(line.pending_to)} requested" if line.pending_to else ""
    day = f"due {official(occurrence.due_on)}; " if occurrence.due_on else ""
    return f"{head} ({day}{state(occurrence)}{pending})"
