"""English: tasks returned, paused, resumed, withdrawn, and what is asked for in doing so."""

from bot.messages.en import (
    TO_UNDO,
    UNDO,
    UNTOLD,
    date_due,
    deadline,
    period,
    quoted,
    say,
    state,
)
from bot.messages.en_words import ASKS, KINDS, ROLES
from bot.messages.shaping import beneath, fitting, headline, in_a_row, menu, numbered, said
from domain import move_messages as m
from domain.delivery import Content
from domain.occurrence import Kind
from domain.people import Role
from domain.text import cut

DECIDED = {
    Kind.PAUSED: "Paused",
    Kind.RESUMED: "To be continued",
    Kind.WITHDRAWN: "Withdrawn, not to be done any more",
    Kind.KEPT: "The return has not been accepted",
    Kind.HANDED_ON: "The lead has changed",
    Kind.REOPENED: "Opened again, a supplement is requested",
}
AFTERWARDS = {
    Kind.PAUSED: "Until it is resumed, the System does not remind of this task.",
    Kind.RESUMED: "The unit is asked to go on; the System reminds as before.",
    Kind.WITHDRAWN: "The System does not remind of this task any more. Its history is kept.",
    Kind.KEPT: "The unit is asked to go on with it.",
    Kind.REOPENED: "The unit is asked to complete it and to report again.",
    Kind.HANDED_ON: "The new lead, the coordinating units and the former lead have been told.",
}
STANDS = DECIDED.keys() - {Kind.WITHDRAWN}
"""After these the deadline is still to be kept."""


@say.register
def _(message: m.DecisionTold) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    what = f"[{occurrence.code}] {DECIDED[message.what]}"
    by = f"by {message.document}" if message.document else ""
    if message.what is Kind.HANDED_ON:
        what, by = f"{what} to", item.lead.code
    head = fitting(f"{what} {by}.", f"{what}.") if by else f"{what}."
    return said(
        head,
        cut(item.text, 200),
        f"Document: {message.document}." if message.document and message.document not in head else "",
        quoted(message.by, message.words) if message.words else f"Decided by: {message.by}.",
        f"{deadline(occurrence)} {state(occurrence)}." if message.what in STANDS else "",
        AFTERWARDS[message.what],
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineNoted) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 400)
    head = headline(f'Recorded [{occurrence.code}]: returned - "', words, '".')
    decides = "The Office will look into it and tell you." if message.told else UNTOLD
    return said(
        head,
        f'"{words}"' if words not in head else "",
        f"{decides} Meanwhile the System does not remind of this task; {date_due(occurrence)}.",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineToDecide) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Accept, assign to another unit", f"/tralai {occurrence.code} nhận"),
        ("Do not accept", f"/tralai {occurrence.code} không nhận"),
        occurrence=occurrence.id,
    )
    what = f"[{occurrence.code}] {occurrence.lead.code}: {KINDS[Kind.DECLINED]}"
    return said(
        fitting(f"{what}, {date_due(occurrence)}", what),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"Answer: {menu(choices)}",
        f"or type /decline {occurrence.code} accept UNIT",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineProposed) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Return the task", f"/tralai {occurrence.code} {message.words}"),
        ("Keep it", f"/viec {occurrence.code}"),
        occurrence=occurrence.id,
    )
    return said(
        f"[{occurrence.code}] An officer proposes to return the task",
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"Only the head of the unit can return it. Answer: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReallyDecline) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Return the task", f"/tralai {code} {message.words}"),
        ("Report progress", f"/tiendo {code} {message.words}"),
        ("Leave it", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] Do you wish to return this task?",
        cut(message.occurrence.item.text, 200),
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.LedByAnother) -> Content:
    code, lead = message.occurrence.code, message.occurrence.lead
    return said(
        fitting(f"[{code}] {lead.name} leads this task.", f"[{code}] {lead.code} leads this task."),
        cut(message.occurrence.item.text, 200),
        "Reports on the whole, and requests for more time, are the lead's. Nothing has changed.",
        f"For the unit's own duty, type {message.duties[0]} DONE / {message.duties[0]} IN PROGRESS 60%"
        if message.duties
        else "",
        f"To speak with the lead: /note {code} WORDS",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.PassedOn) -> Content:
    who = "the lead unit" if Role.OFFICER in message.who else in_a_row(tuple(ROLES[role] for role in message.who), "or")
    to = {Role.HEAD: "the head of the unit", Role.OFFICER: "the lead unit"}.get(message.to, "the Office")
    kept = f"The System has recorded your words and passed them to {to}." if message.told else UNTOLD
    return said(
        f"[{message.occurrence.code}] This is done by: {who}.",
        kept if message.told else f"The System has recorded your words. {kept}",
        f"{deadline(message.occurrence)} The state is unchanged.",
        f"For the unit's own duty, type {message.duties[0]} DONE" if message.duties else "",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.AskFor) -> Content:
    asked, example = ASKS[message.what]
    return said(
        f"[{message.occurrence.code}] {asked}",
        period(message.occurrence),
        f"Please answer in a few words, for example: {example}. To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskDocument) -> Content:
    kept = f' Kept: "{cut(message.words, 200)}".' if message.words else ""
    return said(
        f"[{message.occurrence.code}] {KINDS[message.what].capitalize()}: by which document?",
        cut(message.occurrence.item.text, 200),
        f"Please give its number, for example: 15/TB-UBND.{kept} To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskNewLead) -> Content:
    occurrence = message.occurrence
    choices = numbered(*((name, name.split(" (", maxsplit=1)[0]) for name in message.units))
    head = f"[{occurrence.code}] Which unit is to lead?"
    if message.given:
        head = headline(f'[{occurrence.code}] Cannot be assigned to "', message.given, '".')
    return said(
        head,
        beneath("Which unit is to lead?", head),
        f"At present {occurrence.lead.code} leads: {cut(occurrence.item.text, 200)}",
        *(choice.label for choice in choices),
        "Please give the code or the name of a unit. To stop: /cancel",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )
