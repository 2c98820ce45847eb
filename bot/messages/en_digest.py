"""English: reminders. One item in full, several in a list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.messages.en import (
    count,
    deadline,
    duty_line,
    duty_state,
    examples,
    four,
    history_line,
    left,
    nudge_choice,
    say,
    share,
    spoken,
    state,
    waits_for,
    when,
)
from bot.messages.en_duties import TO_DO, how
from bot.messages.en_words import KINDS, ROLES, ROMAN, STATES, period_name
from bot.messages.shaping import (
    STILL_TO_ASK,
    beneath,
    counted,
    duties_listed,
    duty_choices,
    fitting,
    headline,
    menu,
    name_of,
    numbered,
    picked,
    pictograph,
    said,
    short,
    short_span,
    shortlist,
    spoken_of,
    times,
    together,
)
from domain import message as m
from domain.delivery import Choice, Content
from domain.duties import Duty
from domain.echoes import Echo
from domain.occurrence import Occurrence
from domain.patience import MOST_UNANSWERED
from domain.periods import Before, Recurring
from domain.status import WORKING, State
from domain.text import cut
from domain.time import VIETNAM, official

MOST_ECHOES = 5


@say.register
def _(message: m.Digest) -> Content:
    own, heard = _own(message), _echoes(message.echoes)
    if own is None:
        return said(*heard)
    return replace(own, blocks=(*own.blocks, *heard)) if heard else own


def _echoes(echoes: tuple[Echo, ...]) -> list[str]:
    """What the others of the unit have reported, in a line each."""
    lines = []
    for one in echoes[:MOST_ECHOES]:
        share_ = f" {one.percent}%" if one.percent is not None else ""
        lines.append(f"- [{one.code}] {one.who}: {KINDS[one.kind]}{share_}")
    more = [f"... and {len(echoes) - MOST_ECHOES} more. See: /items"] if len(echoes) > MOST_ECHOES else []
    return ["Reported by others of your unit:", *lines, *more] if lines else []


def _own(message: m.Digest) -> Content | None:
    """What the reader is told of by the clock; None where only others have reported."""
    delayed = (
        "The service was interrupted and this message is late; please excuse the delay." if message.delayed else ""
    )
    if message.week is None and message.brief is None:
        return _reminders(message, delayed) if message.lines or message.duties else None
    week = _week(message, message.week) if message.week and (message.lines or message.week.claimed) else None
    if week is None and (message.lines or message.duties):
        week = _reminders(message, "")
    if week is None and message.brief is None:
        return None
    return together(_brief(message.brief) if message.brief else (), week, delayed)


def _reminders(message: m.Digest, last: str) -> Content:
    lines, duties, numbered_choices = message.lines, message.duties, message.numbered
    if len(lines) == 1 and not duties:
        return one_reminder(lines[0], last, numbered_choices=numbered_choices)
    if len(duties) == 1 and not lines:
        return _one_duty(duties[0], message.today, last, numbered_choices=numbered_choices)
    urgent = most_urgent(lines, [one.duty.days_left(message.today) for one in duties])
    head = headline(f"{count(len(lines) + len(duties), 'task')} for your attention: ", urgent)
    return several_reminders(lines, head, last, numbered_choices=numbered_choices, duties=duties, today=message.today)


def _one_duty(to_do: m.ToDo, today: date, last: str, *, numbered_choices: bool) -> Content:
    """What the unit does for the lead of an item, with its three answers."""
    duty = to_do.duty
    answers_ = duty_choices(duty, does=TO_DO) if to_do.others is None else duty_who_else(duty, to_do.others)
    choices = answers_ if numbered_choices else ()
    head = headline(f"{left(duty.days_left(today))}: [{duty.code}] ", duty.text)
    occurrence = duty.occurrence
    return said(
        head,
        beneath(duty.text, head),
        f"A duty beside the lead, due {spoken(duty.due_on)}; {duty_state(duty, today)}.",
        f"For item [{occurrence.code}] {cut(occurrence.item.text, 120)}, led by {duty.lead.name}.",
        ASKS_WHO_ELSE if to_do.others is not None else "",
        how(duty, choices),
        last,
        choices=choices,
        about=(occurrence.id,),
        duties=(duty.id,),
    )


def _week(message: m.Digest, week: m.Week) -> Content:
    """What the week holds: late, due in it, and what else is reminded of today."""
    lines = message.lines
    alone, last = len(lines) == 1 and not message.duties, (week.last - week.first).days
    parts: dict[str, list[str]] = {"Overdue:": [], "Due this week:": [], "Ahead:": []}
    late, due, ahead = parts.values()
    for n, line in enumerate(lines, 1):
        days = line.days_left
        part = ahead if days is None or days > last else due if days >= 0 else late
        part.append(_reminder_line(line, "" if alone else f"{n}. "))
    span, total = f"Week {short(week.first)} - {short(week.last)}", len(lines) + week.hidden
    tasks = f": {count(total, 'task')}" if total else ": nothing is due"
    pressing = (
        f", {most_urgent(lines)}" if any(line.days_left is not None and line.days_left <= 0 for line in lines) else ""
    )
    anything = bool(lines or message.duties)
    listed = said()
    if anything:
        listed = several_reminders(
            lines, "", "", numbered_choices=message.numbered, duties=message.duties, today=message.today
        )
    alone_choices = answers(lines[0]) if alone else ()
    choices = alone_choices if message.numbered and alone else listed.choices
    how_to = f"Answer: {menu(choices)}" if alone and choices else listed.blocks[-1] if anything else ""
    return said(
        fitting(*(f"{span}{units}{tasks}{pressing}" for units in (f", {shortlist(week.units, 3)}", ""))),
        *(row for title, rows in parts.items() if rows for row in (title, *rows)),
        f"... and {week.hidden} more. See: /items" if week.hidden else "",
        f"Awaiting confirmation by the Office: {shortlist(times(week.claimed))}" if week.claimed else "",
        *_duty_lines(message.duties, message.today, len(lines) + 1),
        how_to,
        choices=choices,
        about=listed.about,
        duties=listed.duties,
    )


def _brief(brief: m.Brief) -> tuple[str, ...]:
    """How things stand, with what a leader would ask next."""
    tally, local = brief.tally, brief.at.astimezone(VIETNAM)
    late = tally.doing_late + tally.waiting_late
    due = f" ({share(tally.done, tally.fallen_due)} of those fallen due)" if tally.fallen_due else ""
    decide = f"extensions to decide {brief.pending}{' - type /approve' if brief.pending else ''}"
    head = f"Report of {official(local.date())}"
    return said(
        fitting(f"{head}: {late} overdue, {brief.stuck} with difficulties.", f"{head}."),
        f"As of {local:%H:%M}: {count(tally.total, 'task')}; done {tally.done}{due}; awaiting confirmation {tally.claimed}; "
        f"overdue {late}; due soon {tally.doing_soon + tally.waiting_soon}; difficulties {brief.stuck}; {decide}.",
        "Overdue longest, for your attention:" if brief.late else "",
        *(_late_line(line) for line in brief.late),
        "All that is overdue: /summary overdue" if brief.more else "",
        f"Details: /summary{'. To keep a task from being named: /hold CODE' if brief.late else ''}",
    ).blocks


def _late_line(line: m.Line) -> str:
    pending = f", extension to {official(line.pending_to)} requested" if line.pending_to else ""
    stuck = f', difficulty "{cut(line.occurrence.stuck, 60)}"' if line.occurrence.stuck else ""
    days = f"{count(-(line.days_left or 0), 'day')} overdue"
    late = f"{len(line.occurrences)} periods, the oldest {days}" if line.later else days
    return f"- {name_of(line.occurrence, 60)} - {line.occurrence.lead.code} - {late}{pending}{stuck}"


def _duty_lines(duties: tuple[m.ToDo, ...], today: date, first: int) -> tuple[str, ...]:
    """What the unit does for others, apart from its own items."""
    lines = (
        f"{n}. {left(one.duty.days_left(today))}: {duty_line(one.duty, today, prefix='')}, {one.duty.lead.code} leads"
        f"{UNHEARD if one.others is not None else ''}"
        for n, one in enumerate(duties, first)
    )
    return ("Duties beside a lead:", *lines) if duties else ()


def several_reminders(
    lines: tuple[m.Line, ...],
    head: str,
    last: str,
    *,
    numbered_choices: bool,
    duties: tuple[m.ToDo, ...] = (),
    today: date = date.min,
) -> Content:
    """A list under its first line; a digit picks an item, then it is asked how it stands."""
    choices = tuple(picked(line, n) for n, line in enumerate(lines, 1)) + duties_listed(duties, len(lines) + 1)
    example = f"/progress {lines[0].occurrence.code if lines else duties[0].duty.code} 60%"
    if lines and lines[0].days_left is None:
        example = examples(lines[0].occurrence)  # what has no deadline stands last
    return said(
        head,
        *(_reminder_line(line, f"{n}. ") for n, line in enumerate(lines, 1)),
        *_duty_lines(duties, today, len(lines) + 1),
        f"Answer with a number to report, or by code, for example: {example}"
        if numbered_choices
        else f"Answer by code, for example: {example}",
        last,
        choices=choices if numbered_choices else (),
        about=spoken_of(lines) + tuple(one.duty.occurrence.id for one in duties),
        duties=tuple(one.duty.id for one in duties),
    )


def most_urgent(lines: tuple[m.Line, ...], besides: Sequence[int] = ()) -> str:
    """What is late and what is due today; else the nearest day. `besides`: days left to what has no line."""
    late = counted(lines, lambda days: days < 0) + sum(days < 0 for days in besides)
    today = counted(lines, lambda days: days == 0) + besides.count(0)
    parts = [f"{late} overdue"] if late else []
    parts += [f"{today} due today"] if today else []
    if parts:
        return ", ".join(parts)
    coming = [line.days_left for line in lines if line.days_left is not None] + list(besides)
    if not coming:
        return "all ongoing"
    return f"first due {'tomorrow' if min(coming) == 1 else f'in {min(coming)} days'}"


def one_reminder(line: m.Line, last: str, *, lead: str = "", numbered_choices: bool) -> Content:
    """One item with its answers. `lead`: what stands before all else; `last`: behind it."""
    occurrence, text = line.occurrence, line.occurrence.item.text
    choices = answers(line) if numbered_choices else ()
    begins = f"{lead} - {_lower(when(line))}" if lead else when(line)
    head = headline(f"{begins}: [{occurrence.code}] ", text)
    ongoing = f"Main results of {_quarter(line)} (meetings, visits, documents)? Answer NONE if there are none."
    product = f"Product: {occurrence.item.product.rstrip('.')}." if occurrence.item.product else ""
    return said(
        head,
        beneath(text, head),
        f"To the head of {occurrence.lead.name}." if line.for_head else "",
        f"{deadline(occurrence)} {state(occurrence)}." if line.days_left is not None else ongoing,
        _periods(line),
        _recurring(line.recurring) if line.recurring else "",
        *(_for_head(line.for_head) if line.for_head else ()),
        f"Extension to {official(line.pending_to)} requested, awaiting decision." if line.pending_to else "",
        " ".join(part for part in (product, _wanted(line)) if part),
        *(f"{waited}." for waited in waits_for(line.waits_for)),
        ASKS_WHO_ELSE if line.others is not None else "",
        f"Answer: {menu(choices)}" if choices else "",
        f"or type {examples(occurrence)}" if choices else f"Answer, for example: {examples(occurrence)}",
        last,
        choices=choices,
        about=spoken_of((line,)),
    )


def _wanted(line: m.Line) -> str:
    """What to do next, as the deadline comes nearer and goes by."""
    occurrence, days = line.occurrence, line.days_left
    if days is None or line.for_head or line.others is not None or line.pending_to or occurrence.state not in WORKING:
        return ""
    if days < 0:
        return "Please say how it stands."
    if days == 0:
        return "When it is done, please report it with the number of the document, if there is one."
    if days == 1 and occurrence.due_on:
        by = "before" if occurrence.item.before else "by 17:00 on"
        return f"Please send the result {by} {official(occurrence.due_on)}, or report what is in the way."
    if days in STILL_TO_ASK:
        return "If it cannot be done in time, please ask for more time now, for the leader to consider."
    return "Please report how far it is."


def _quarter(line: m.Line) -> str:
    return f"quarter {ROMAN[line.quarter]}" if line.quarter else "the quarter"


def answers(line: m.Line) -> tuple[Choice, ...]:
    """Whom else to remind where that is asked, else how it stands; what is not late yet can be put off, others asked."""
    if line.others is not None:
        return who_else(line)
    occurrence = line.occurrence
    late = line.days_left is not None and line.days_left < 0
    choices = four(occurrence) if late else four(occurrence, ("Remind me later", f"/nhaclai {occurrence.code}"))
    return choices + nudge_choice(occurrence, line.waits_for, len(choices) + 1)


UNHEARD = "; reminded several times without an answer"
ASKS_WHO_ELSE = f"Reminded {MOST_UNANSWERED} times or more without an answer. Should somebody else be reminded?"


def who_else(line: m.Line) -> tuple[Choice, ...]:
    """Whom to remind instead, to go on, or to rest."""
    return _instead(line.occurrence.code, line.others or (), line.occurrence)


def duty_who_else(duty: Duty, others: Sequence[m.Other]) -> tuple[Choice, ...]:
    """The same of a duty."""
    return _instead(duty.code, others, duty.occurrence, f" #{duty.id}")


def _instead(code: str, others: Sequence[m.Other], occurrence: Occurrence, of: str = "") -> tuple[Choice, ...]:
    named = [(f"Remind {one.name} ({ROLES[one.role]})", f"/nhacai {code} #{one.person_id}{of}") for one in others]
    return numbered(
        *named,
        ("Go on reminding me", f"/nhacai {code} giữ{of}"),
        ("Let me rest from it", f"/nhacai {code} thôi{of}"),
        occurrence=occurrence.id,
    )


def _periods(line: m.Line) -> str:
    """The deadlines of all periods that one reminder is of, where it is of several."""
    days = tuple(short(one.due_on) for one in line.occurrences if one.due_on)
    return f"{len(days)} periods, due {shortlist(days)}; answers are for the oldest." if line.later else ""


def _recurring(told: Recurring) -> str:
    """Of which period it is, the days its figures cover, and how the one before stands."""
    figures = f"; figures of {short_span(told.period.first, told.period.last)}" if told.period and told.figures else ""
    parts = [f"Period: {period_name(told.period)}{figures}."] if told.period else []
    if told.before is not None:
        parts.append(_before(told.before))
    return " ".join(parts)


def _before(before: Before) -> str:
    if before.reported_on is not None:
        waits = " (awaiting confirmation)" if before.state is State.CLAIMED else ""
        return f"The one before was submitted on {official(before.reported_on)}{waits}."
    if before.state in WORKING:
        return f"The one before (due {official(before.due_on)}) is not reported done."
    return f"The one before (due {official(before.due_on)}): {STATES[before.state]}."


def _for_head(told: m.ForHead) -> tuple[str, str]:
    leader = f" In the leader's bulletin from {official(told.leader_on)}." if told.leader_on else ""
    return (
        f"Latest: {history_line(told.latest)}" if told.latest else "The unit has said nothing of it yet.",
        f"Your direction is requested.{leader}",
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence, head = line.occurrence, f"{prefix}{pictograph(line)}{when(line)}: {name_of(line.occurrence)}"
    unheard = UNHEARD if line.others is not None else ""
    if line.days_left is None:
        return f"{head}; please state the results of {_quarter(line)}{unheard}"
    pending = f", extension to {official(line.pending_to)} requested" if line.pending_to else ""
    day = f"due {official(occurrence.due_on)}; " if occurrence.due_on else ""
    day = f"{len(line.occurrences)} periods, the oldest {day}" if line.later else day
    return f"{head} ({day}{state(occurrence)}{pending}{_last_word(line.for_head) if line.for_head else ''}{unheard}{_waits(line)})"


def _waits(line: m.Line) -> str:
    """Whom an item in a list waits for, and how long what is late has been waited for."""
    found = []
    for one in line.waits_for:
        late = f", {count(one.late, 'day')} late" if one.late else ""
        found.append(f"{one.duty.unit.code} {cut(one.duty.text, 40)}{late}")
    return f"; waiting for {'; '.join(found)}" if found else ""


def _last_word(told: m.ForHead) -> str:
    """To a head, in a list: when the unit last said anything."""
    if told.latest is None:
        return "; the unit has said nothing yet"
    day = official(told.latest.at.astimezone(VIETNAM).date())
    return f"; {told.latest.who or 'the System'} on {day}"
