"""English: what is asked back where it is not clear what was said."""

from bot.messages.en import date_due, deadline, period, say, spoken, unread_day, without_day
from bot.messages.en_words import question
from bot.messages.shaping import (
    and_leave,
    duties_picked,
    fitting,
    headline,
    menu,
    name_of,
    numbered,
    said,
    several_leads,
    short,
)
from bot.messages.vi_asks import chances
from bot.reporting.wishes import SAYS
from domain import message as m
from domain import questions as q
from domain.delivery import Choice, Content
from domain.replies import Intent
from domain.status import State
from domain.text import cut

LEAVE = "Skip"

MEANINGS = {
    Intent.DONE: "Done",
    Intent.IN_PROGRESS: "In progress",
    Intent.BLOCKED: "Difficulty",
    Intent.EXTENSION: "Extension",
    Intent.NOT_STARTED: "Not started",
    Intent.ACK: "Received",
    Intent.QUESTION: "Ask the Office",
}
IS_IT = {
    Intent.DONE: "report it done",
    Intent.IN_PROGRESS: "report it in progress",
    Intent.BLOCKED: "report a difficulty",
    Intent.EXTENSION: "ask for an extension",
    Intent.NOT_STARTED: "report it not started",
    Intent.ACK: "confirm that you received it",
    Intent.QUESTION: "ask the Office",
}
WISHES = (
    ("Report it done", SAYS[Intent.DONE]),
    ("Report progress", SAYS[Intent.IN_PROGRESS]),
    ("Report a difficulty", SAYS[Intent.BLOCKED]),
    ("Ask for an extension", SAYS[Intent.EXTENSION]),
    ("Ask the Office", SAYS[Intent.QUESTION]),
)


@say.register
def _(message: q.Unclear) -> Content:
    occurrence = message.occurrence
    choices = and_leave(numbered(*(WISHES if message.to_office else WISHES[:-1])), LEAVE)
    code = f"[{occurrence.code}] " if occurrence else ""
    example = occurrence.code if occurrence else "2.3"
    return said(
        fitting(f"{code}The System did not understand your message.", f"{code}The System did not understand."),
        f'"{cut(message.words, 120)}"' if message.words else "",
        f"Do you want to: {menu(choices)}",
        f"Answer with a number, or send it again by code, for example: /done {example}, /progress {example} 60%",
        choices=choices,
        about=(occurrence.id,) if occurrence else (),
        asks=True,
    )


@say.register
def _(message: q.Likely) -> Content:
    several = len(message.occurrences) > 1
    code = ", ".join(f"[{one.code}]" for one in message.occurrences)
    all_of = f", all {len(message.occurrences)} tasks" if several else ""
    choices = numbered(*((f"{MEANINGS[one]}{all_of}", SAYS[one]) for one in message.intents))
    choices = and_leave(choices, LEAVE)
    return said(
        fitting(f"{code} The System is not sure it understood.", f"{code} Please confirm.", "Please confirm."),
        *(f"- {name_of(one)}, {date_due(one)}" for one in (message.occurrences if several else ())),
        unread_day(message.unread) if message.unread else "",
        f"Do you {IS_IT[message.intents[0]]}{all_of}?",
        *(choice.label for choice in choices),
        choices=choices,
        about=tuple(one.id for one in message.occurrences),
        asks=True,
    )


@say.register
def _(message: q.WhichItem) -> Content:
    kept = f' Kept: "{cut(message.says, 120)}".' if message.says and not message.viewing else ""
    leads = several_leads(message.lines)
    code = message.lines[0].occurrence.code if message.lines else message.duties[0].code
    first = len(message.lines) + 1
    hidden = (
        f"There {'is 1 more' if message.hidden == 1 else f'are {message.hidden} more'}, see: /items. "
        "For a task that is not shown, give its code, "
        f"for example: {f'/item {code}' if message.viewing else f'/progress {code} 60%'}"
    )
    every = "" if message.viewing else " or a code" if message.duties else ", a code, or ALL"
    return said(
        "Which task do you want to see?" if message.viewing else "Which task are you updating?",
        *(f"{n}. {_chance(line, lead=leads)}" for n, line in enumerate(message.lines, 1)),
        *(
            f"{n}. [{one.code}] {cut(one.text, 60)} (a duty beside {one.lead.code})"
            for n, one in enumerate(message.duties, first)
        ),
        hidden if message.hidden else "",
        f"Answer with a number{every}.{kept} To stop: /cancel",
        choices=(*chances(message.lines), *duties_picked(message.duties, first)),
        asks=True,
    )


@say.register
def _(message: q.WhoseProof) -> Content:
    what = "file" if message.file else "picture"
    return said(
        f"A {what} has come. Which task does it belong to?",
        *(f"{n}. {_chance(line, lead=several_leads(message.lines))}" for n, line in enumerate(message.lines, 1)),
        "0. Another one",
        "If it belongs to another one, please report by code within ten minutes, for example: 2.3 DONE BC 45.",
        choices=(*chances(message.lines), Choice("0. Another one", "/thoi", digit=0)),
        asks=True,
    )


def _chance(line: m.Line, *, lead: bool) -> str:
    """An item to choose, told apart from others of its code by its day and its unit."""
    occurrence = line.occurrence
    day = f"due {short(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)
    claimed = ", awaiting confirmation" if occurrence.state is State.CLAIMED else ""
    return f"{name_of(occurrence)} - {f'{occurrence.lead.code}, ' if lead else ''}{day}{claimed}"


@say.register
def _(message: q.AskNewDate) -> Content:
    code = f"[{message.occurrence.code}] "
    asks = "Extension until which day, and why?"
    choices = numbered(*((spoken(day), f"{day:%d/%m/%Y}") for day in message.days))
    return said(
        unread_day(message.given, code) if message.given else f"{code}{asks}",
        question(message.doubt) if message.doubt else "",
        *(choice.label for choice in choices),
        asks if message.given and not choices else "",
        deadline(message.occurrence),
        "Please give the day and the reason, for example: 30/6 waiting for figures. To stop: /cancel",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.AskPromise) -> Content:
    choices = numbered(*((spoken(day), f"{day:%d/%m/%Y}") for day in message.days))
    choices = (*choices, Choice("0. No expected day", "/thoi", digit=0))
    return said(
        unread_day(message.given, f"[{message.occurrence.code}] "),
        "The progress is recorded, no expected day is.",
        question(message.doubt) if message.doubt else "On which day will it be done? For example: 30/6.",
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.AskShare) -> Content:
    return said(
        f"[{message.occurrence.code}] How far is it?",
        period(message.occurrence),
        "Please give a percentage or a few words, for example: 60%, waiting for signature. To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.Offered) -> Content:
    choices = and_leave(numbered(("Yes", "đúng")), LEAVE)
    return said(
        headline(f"[{message.occurrence.code}] Do you choose “", message.label.split(". ", 1)[-1], "”?"),
        "Another question takes numbers as well, so the System asks.",
        f"Answer: {menu(choices)}",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.WordsPassed) -> Content:
    if not message.told:
        return said(
            "Nobody of the Office is connected: it has not been told.",
            "Please reach the Office in another way. Nothing has changed.",
        )
    return said(
        "Your message has been passed to the Office.",
        f'"{cut(message.words, 400)}"',
        "No task has changed.",
    )


@say.register
def _(message: q.WordsOfUnit) -> Content:
    return said(
        fitting(f"{message.unit} asks or comments, of no certain task", f"{message.unit} asks or comments"),
        f'{message.who}: "{cut(message.words, 600)}"',
    )
