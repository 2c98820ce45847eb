"""English: difficulties, help, directives, comments, reminders put off."""

from bot.messages.en import (
    TO_UNDO,
    UNDO,
    UNTOLD,
    date_due,
    deadline,
    due_day,
    period,
    quoted,
    say,
    spoken,
    state,
    still,
)
from bot.messages.en_words import CAUSES, ROLES
from bot.messages.shaping import and_leave, fitting, headline, in_a_row, menu, numbered, said, shortlist, times
from bot.messages.vi_words import CAUSES as SAYS
from domain import move_messages as m
from domain.cause import Cause
from domain.delivery import Choice, Content
from domain.later import Later, Unfit
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.text import cut
from domain.time import local_day, official

WHICH_CAUSE = and_leave(
    numbered(("Objective", SAYS[Cause.OBJECTIVE]), ("Subjective", SAYS[Cause.SUBJECTIVE])), "Leave it"
)
WHO_HELPS = "Who could help? Give the code or the name of a unit, for example: CAP."

UNFIT = {
    Unfit.UNREAD: "The time is not clear",
    Unfit.GONE: "Past, or outside working hours",
    Unfit.TOO_LATE: "Nothing is put off beyond its deadline",
    Unfit.NO_TIME: "No half-day is left before the deadline",
}


def _to_answer(occurrence: Occurrence) -> Choice:
    return Choice("Answer", f"/traodoi {occurrence.code}", occurrence.id, numbered=False)


@say.register
def _(message: m.BlockedNoted) -> Content:
    occurrence, stuck = message.occurrence, cut(message.occurrence.stuck or "", 400)
    head = headline(f'Recorded [{occurrence.code}]: Difficulty - "', stuck, '".')
    more = f" To ask for more time: /extend {occurrence.code} dd/mm reason" if occurrence.due_on else ""
    to = ["the Office"] * message.office + ["the leaders"] * message.leaders
    have = "has" if to == ["the Office"] else "have"
    told = f"{_capital(in_a_row(tuple(to), 'and'))} {have} been told." if to else UNTOLD
    to_say = "" if occurrence.cause else f"To name the cause: /cause {occurrence.code} objective (or subjective)"
    asked = (f"Cause: {menu(WHICH_CAUSE)}", WHO_HELPS) if message.asks else (to_say,)
    return said(
        head,
        f'"{stuck}"' if stuck not in head else "",
        period(occurrence),
        f"{told} {still(occurrence)}{more}",
        *asked,
        TO_UNDO,
        choices=(*(WHICH_CAUSE if message.asks else ()), UNDO),
        about=(occurrence.id,),
        asks=message.asks,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@say.register
def _(message: m.AskCause) -> Content:
    return said(
        f"[{message.occurrence.code}] Is the cause objective or subjective?",
        period(message.occurrence),
        f"Answer: {menu(WHICH_CAUSE)}",
        WHO_HELPS if message.helping else "",
        choices=WHICH_CAUSE,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.CauseNoted) -> Content:
    occurrence = message.occurrence
    cause = CAUSES[occurrence.cause] if occurrence.cause else "unknown"
    return said(
        f"Recorded [{occurrence.code}]: the cause is {cause}.",
        period(occurrence),
        f"{state(occurrence)}. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskSupport) -> Content:
    occurrence = message.occurrence
    choices = and_leave(
        numbered(*((name, name.split(" (", maxsplit=1)[0]) for name in message.units)), "No help needed"
    )
    return said(
        headline(f'[{occurrence.code}] There is no unit "', message.given, '".')
        if message.given
        else f"[{occurrence.code}] Which unit could help?",
        *(choice.label for choice in choices),
        "Answer by number, or give the code or the name of a unit.",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SupportNoted) -> Content:
    occurrence, unit = message.occurrence, message.unit
    what = f"Recorded [{occurrence.code}]: help is asked of"
    told = (
        f"{unit.name} has been told."
        if message.told
        else f"Nobody of {unit.name} is connected, so it has not been told."
    )
    return said(
        fitting(f"{what} {unit.name}.", f"{what} {unit.code}."),
        f"{told} {still(occurrence)}",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.HelpWanted) -> Content:
    occurrence, unit = message.occurrence, message.unit
    choices = (_to_answer(occurrence),) if message.to_helper else ()
    return said(
        f"[{occurrence.code}] {occurrence.lead.code} asks {unit.code} to help",
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, occurrence.stuck or ""),
        f"Please help. Answer: /note {occurrence.code} WORDS" if choices else "",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.StuckToDirect) -> Content:
    occurrence = message.occurrence
    choices = numbered(("Write a directive", f"/chidao {occurrence.code}"), occurrence=occurrence.id)
    what = f"[{occurrence.code}] {occurrence.lead.code} asks for help"
    return said(
        fitting(f"{what}, {date_due(occurrence)}", what),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"For your consideration. Answer: {menu(choices)}",
        f"or type /direct {occurrence.code} WORDS",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Directive) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 600)
    head = headline(f'[{occurrence.code}] Directive of a leader: "', words, '".')
    choices = (_to_answer(occurrence),) if message.deed else ()
    return said(
        head,
        f'"{words}"' if words not in head else "",
        f"By: {message.who}.",
        cut(occurrence.item.text, 200),
        f"{deadline(occurrence)} The directive stays on the task, and later reminders mention it.",
        f"Answer: /note {occurrence.code} WORDS" if choices else "",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NotePassed) -> Content:
    to = ["the lead unit"] * bool(message.lead) + ["the Office"] * bool(message.office)
    passed = f"Passed to {in_a_row(tuple(to), 'and')}." if to else "Your words were recorded."
    lead = message.occurrence.lead
    unheard = f"Nobody of {lead.name} is connected, so it has not been told." if message.lead is False else ""
    return said(
        f"[{message.occurrence.code}] {passed}",
        unheard,
        UNTOLD if message.office is False else "",
        f"{deadline(message.occurrence)} The state is unchanged.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NoteTold) -> Content:
    occurrence = message.occurrence
    of = ROLES[message.of] if isinstance(message.of, Role) else message.of
    return said(
        f"[{occurrence.code}] {_capital(of)}: question or comment",
        f"{cut(occurrence.item.text)}; {date_due(occurrence)}.",
        quoted(message.who, message.words),
        f"Answer: /note {occurrence.code} WORDS",
        choices=(_to_answer(occurrence),),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NoteOrDirective) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Tell the unit what to do", f"/chidao {code} {message.words}"),
        ("Ask, comment", f"/traodoi {code} {message.words}"),
        ("Leave it", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] Is this a directive or a comment?",
        f'"{cut(message.words, 400)}"',
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskLater) -> Content:
    occurrence = message.occurrence
    code = f"[{occurrence.code}] "
    choices = numbered(*((_at(one), f"{_says(one)} {local_day(one.at):%d/%m/%Y}") for one in message.times))
    return said(
        f"{code}{UNFIT[message.why]}." if message.why else f"{code}When do you wish to be reminded?",
        f"Deadline: {due_day(occurrence)}.",
        *(choice.label for choice in choices),
        "Answer by number, or write: this afternoon, tomorrow, 12/11. To stop: /cancel" if choices else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


def _says(later: Later) -> str:
    return "sáng" if later.is_morning else "chiều"


def _at(later: Later) -> str:
    return f"{'Morning' if later.is_morning else 'Afternoon'} of {spoken(local_day(later.at))}"


@say.register
def _(message: m.HelpNotNeeded) -> Content:
    occurrence, code = message.occurrence, message.occurrence.code
    lead, handed_on = occurrence.lead, message.what is Kind.HANDED_ON
    why = f"{lead.code} leads it now" if handed_on else "withdrawn"
    return said(
        fitting(f"[{code}] Help is not needed any more: {why}.", f"[{code}] Help is not needed any more."),
        cut(occurrence.item.text, 200),
        f"{lead.name} leads it from now on, and asks anew where help is needed." if handed_on else "",
        f"Document: {message.document}." if message.document else "",
        f"Decided by {message.by}. Thank you.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.HelpGoesOn) -> Content:
    occurrence = message.occurrence
    code, lead = occurrence.code, occurrence.lead
    return said(
        fitting(f"[{code}] Led by {lead.name} from now on", f"[{code}] Led by {lead.code} from now on"),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        f"Your unit is still asked to help. Write to whoever leads: /note {code} WORDS",
        choices=(_to_answer(occurrence),),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PutOff) -> Content:
    occurrence, day = message.occurrence, local_day(message.later.at)
    again = f"[{occurrence.code}] Again in the {'morning' if message.later.is_morning else 'afternoon'}"
    return said(
        fitting(f"{again} of {spoken(day)}.", f"{again} of {official(day)}."),
        f"{still(occurrence)} Other reminders come as usual.",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PutOffUndone) -> Content:
    occurrence, day = message.occurrence, local_day(message.later.at)
    gone = f"[{occurrence.code}] Not again in the {'morning' if message.later.is_morning else 'afternoon'}"
    return said(
        fitting(f"{gone} of {spoken(day)}.", f"{gone} of {official(day)}.", f"[{occurrence.code}] Not again then."),
        "Other reminders come as usual.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.WordsStand) -> Content:
    code = message.occurrence.code
    before, choices = _changed_before(message.earlier)
    return said(
        fitting(f"[{code}] Your words were passed on and stand.", "Your words were passed on and stand."),
        f"To correct them, type: /note {code} WORDS",
        before,
        choices=choices,
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.ReminderStands) -> Content:
    codes = times(tuple(one.code for one in message.occurrences))
    before, choices = _changed_before(message.earlier)
    return said(
        fitting(f"The reminder of {shortlist(codes)} was sent and stands.", "The reminders were sent and stand."),
        "Whoever was to hear it was sent it; states and deadlines are unchanged.",
        before,
        choices=choices,
        about=tuple(one.id for one in message.occurrences),
    )


def _changed_before(earlier: str) -> tuple[str, tuple[Choice, ...]]:
    """What is offered to be undone where what was said last cannot be."""
    if not earlier:
        return "", ()
    choices = numbered(("Undo the change before", "/hoantac trước"))
    return f"Before that you changed [{earlier}], which is not undone. Answer: {menu(choices)}", choices
