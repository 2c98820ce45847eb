"""English: steps of a programme, and what is held back."""

from collections.abc import Iterable, Sequence

from bot.messages.en import TO_UNDO, UNDO, count, examples, say, spoken
from bot.messages.en_digest import ASKS_WHO_ELSE, duty_who_else, who_else
from bot.messages.en_duties import how
from bot.messages.shaping import beneath, fit, fitting, headline, menu, numbered, said
from domain import clock_messages as m
from domain import duty_messages as d
from domain.delivery import Content
from domain.extension import Terms
from domain.ladder import Ladder
from domain.occurrence import Kind


@say.register
def _(message: m.Held) -> Content:
    occurrence = message.occurrence
    until = f"up to {spoken(message.until)}" if message.until else "until it is let go"
    return said(
        f"[{occurrence.code}] Held back.",
        f"The head of the unit and the leader's bulletin do not hear of it {until}. Its officers are reminded as before.",
        f"To let go: /hold {occurrence.code} off. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.LetGo) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] {'No longer held back.' if message.was_held else 'It is not held back.'}",
        "The head of the unit and the leader's bulletin hear of it as the programme says.",
        choices=(UNDO,) if message.was_held else (),
        about=(occurrence.id,),
    )


def _steps(ladder: Ladder, terms: Terms) -> tuple[str, ...]:
    head = f"from {count(ladder.head_from, 'day')} overdue" if ladder.head_from else "never"
    leader = f"from {count(ladder.leader_from, 'day')} overdue" if ladder.leader_from else "never"
    return (
        f"Before: {_row(ladder.before)} working days; monthly tasks {_row(ladder.monthly)}; weekly {_row(ladder.weekly)}",
        f"Overdue: {_row(ladder.after)} working days, then weekly",
        f"Hour: {ladder.hour:%H:%M}",
        f"The head hears it: {head}",
        f"Named in the leader's bulletin: {leader}",
        f"Extensions, wished ahead of the deadline: {count(terms.notice_days, 'working day')}",
        f"Extensions, how many: {f'at most {terms.most}' if terms.most else 'no limit'}",
    )


def _row(days: Sequence[int]) -> str:
    return ", ".join(str(day) for day in days)


STEPS_FORM = (
    "/settings programme; before 7, 3, 1, 0; monthly 3, 1, 0; weekly 1, 0; after 1, 3, 7; hour 8:00; head 3; leader 5; "
    "extensions notice 3; extensions most 2"
)


@say.register
def _(message: m.ProgrammeSteps) -> Content:
    return said(
        headline("Reminders of: ", message.name),
        beneath(message.name, headline("Reminders of: ", message.name)),
        *_steps(message.ladder, message.terms),
        f"To change, with the fields that change: {STEPS_FORM}" if message.may_edit else "",
    )


@say.register
def _(message: m.StepsChange) -> Content:
    choices = numbered(("Save", "ghi"), ("Do not save", "/thoi"))
    changes = [f"{now} (now: {was.split(': ', 1)[1]})" for was, now in _pairs(message) if was != now]
    return said(
        headline("Change of reminders: ", message.name),
        *changes,
        "" if message.items is None else f"Open tasks reckoned anew: {message.items}. What was said is not said again.",
        f"Nothing has changed yet. Answer: {menu(choices)}",
        choices=choices,
        asks=True,
    )


def _pairs(message: m.StepsChange) -> Iterable[tuple[str, str]]:
    return zip(_steps(*message.before), _steps(*message.after), strict=True)


@say.register
def _(message: m.StepsKept) -> Content:
    return said(
        headline("Reminders set: ", message.name),
        *_steps(message.ladder, message.terms),
        "" if message.items is None else f"Open tasks reckoned anew: {message.items}.",
    )


@say.register
def _(message: m.StepsUnread) -> Content:
    return said(
        headline("This cannot be read: “", message.field, "”."),
        "Nothing has changed. Numbers are working days from 1 to 60; an hour of the office; the leader after the head; "
        "extensions most from 1 to 20, or “extensions no limit”.",
        f"Please write it so: {STEPS_FORM}",
    )


@say.register
def _(message: m.WhichProgramme) -> Content:
    choices = numbered(
        *((name, f"/caidat chuongtrinh #{number} {message.says}".strip()) for number, name in message.programmes)
    )
    return said(
        "Which programme do you mean?",
        *(choice.label for choice in choices),
        "Answer with a number. Leave: /cancel",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.WhoElse) -> Content:
    line, choices = message.line, who_else(message.line)
    return said(
        headline(f"Whom else to remind: [{line.occurrence.code}] ", line.occurrence.item.text),
        ASKS_WHO_ELSE,
        *(choice.label for choice in choices),
        f"Or report: {examples(line.occurrence)}",
        choices=choices,
        about=(line.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.Rerouted) -> Content:
    code = message.occurrence.code
    told = "" if message.reached else f" {message.name} is not connected and has not received it."
    return said(
        f"[{code}] From now on: {fit(message.name, 26)}.",
        f"You are not reminded of this task any more.{told}",
        f"To be reminded again: /whoelse {code} keep. {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Kept) -> Content:
    return said(
        f"[{message.occurrence.code}] You are reminded as before.",
        f"When there is news, answer: {examples(message.occurrence)}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Rests) -> Content:
    code = message.occurrence.code
    return said(
        f"[{code}] You are not reminded for a while.",
        f"Again after {spoken(message.until)}. The head and the leader hear of it as the programme says.",
        f"At once again: /whoelse {code} keep. {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.DutyWhoElse) -> Content:
    duty, choices = message.duty, duty_who_else(message.duty, message.others)
    return said(
        headline(f"Whom else to remind: [{duty.code}] ", duty.text),
        ASKS_WHO_ELSE,
        *(choice.label for choice in choices),
        f"Or report: {duty.code} DONE / {duty.code} IN PROGRESS 60%",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
        asks=True,
    )


@say.register
def _(message: d.DutyWhom) -> Content:
    duty, code = message.duty, message.duty.code
    again = f"/whoelse {code} keep. {TO_UNDO}"
    match message.what:
        case Kind.REROUTED:
            head = fitting(f"[{code}] From now on: {message.name}.", f"[{code}] Somebody else is reminded.")
            told = "" if message.reached else f" {message.name} is not connected and has not received it."
            lines = [f"{message.name} is reminded of this duty instead of you.{told}", f"To be reminded again: {again}"]
        case Kind.RESTS if message.until is not None:
            head = fitting(f"[{code}] You are not reminded for a while.", f"[{code}]")
            lines = [f"Again after {spoken(message.until)}. The lead may still ask for it.", f"At once again: {again}"]
        case _:
            head = fitting(f"[{code}] You are reminded as before.", f"[{code}]")
            lines = [how(duty, ())]
    return said(head, *lines, choices=(UNDO,), about=(duty.occurrence.id,), duties=(duty.id,))
