"""English: what a coordinating unit does for the lead, by a day of its own."""

from bot.messages.en import TO_UNDO, UNDO, date_due, duty_line, duty_state, quoted, say, spoken, unread_day
from bot.messages.en_words import question
from bot.messages.shaping import (
    FIRST_LINE,
    and_leave,
    beneath,
    duty_choices,
    fitting,
    headline,
    in_a_row,
    menu,
    numbered,
    said,
)
from domain import duty_messages as d
from domain.delivery import Choice, Content, units
from domain.duties import Duty, DutyState
from domain.message import Field
from domain.occurrence import Kind
from domain.text import cut
from domain.time import VIETNAM, official

UNHEARD = "Nobody of the unit is connected yet, so nobody could be told."
HEARD = {
    Kind.DUTY_REPORTED: "reports done:",
    Kind.DUTY_STUCK: "is stuck:",
    Kind.COMMENT: "has a word on",
}
DECIDED = {
    Kind.DUTY_ACCEPTED: "Result accepted",
    Kind.DUTY_RETURNED: "More is needed",
    Kind.DUTY_MOVED: "Another day",
    Kind.DUTY_DROPPED: "Not needed any more",
}
REPORTED = {
    Kind.DUTY_REPORTED: "Reported as done.",
    Kind.DUTY_PROGRESS: "In progress",
    Kind.DUTY_STUCK: "Difficulty",
    Kind.COMMENT: "Your words are kept.",
}
ASKS = {
    Kind.DUTY_STUCK: ("What is in the way?", "no figures from the residential groups yet"),
    Kind.DUTY_RETURNED: ("What is lacking?", "the figures of May"),
}
TO_DO = ("Done", "In progress", "Difficulty")
TO_ACCEPT = ("Accept", "More is needed")
TO_ASK_FOR = ("Ask for it", "Not needed any more")


def _for(duty: Duty) -> str:
    """For which item and which lead."""
    occurrence = duty.occurrence
    return f"For item [{occurrence.code}] {cut(occurrence.item.text, 120)}, led by {duty.lead.name}, {date_due(occurrence)}."


def _day(duty: Duty) -> str:
    return f"{'before ' if duty.before else ''}{spoken(duty.due_on)}"


def how(duty: Duty, choices: tuple[Choice, ...]) -> str:
    typed = f"{duty.code} DONE / {duty.code} IN PROGRESS 60%"
    return f"Answer: {menu(choices)}\nor type {typed}" if choices else f"Answer, for example: {typed}"


@say.register
def _(message: d.DutyToDo) -> Content:
    duty, choices = message.duty, duty_choices(message.duty, does=TO_DO)
    head = fitting(
        f"[{duty.code}] Duty beside the lead, due {_day(duty)}", f"[{duty.code}] Duty due {official(duty.due_on)}"
    )
    return said(
        head,
        duty.text,
        f"{duty.unit.name} coordinates this item." if message.joined else "",
        _for(duty),
        f"The duty is due {_day(duty)}. Given by {message.by}.",
        how(duty, choices),
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyNoted) -> Content:
    duty = message.duty
    joined = f"{duty.unit.name} coordinates this item from now on. " if message.joined else ""
    return said(
        fitting(f"[{duty.code}] Duty given, due {_day(duty)}.", f"[{duty.code}] Due {official(duty.due_on)}."),
        f"{duty.unit.name} ({duty.unit.code}): {cut(duty.text, 400)}",
        f"The duty is due {_day(duty)}. Item [{duty.occurrence.code}]: {date_due(duty.occurrence)}.",
        f"{joined}{'The unit has been told.' if message.told else UNHEARD}",
        TO_UNDO,
        choices=(UNDO,),
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyKnown) -> Content:
    duty = message.duty
    what = "A duty has another day" if message.moved else "A duty was given to a coordinating unit"
    return said(
        fitting(f"[{duty.code}] {what}", f"[{duty.code}]"),
        f"{duty.unit.name}: {cut(duty.text, 400)}",
        f"The duty is due {_day(duty)}. Decided by {message.by}.",
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.AskDuty) -> Content:
    code = message.occurrence.code
    asked = {Field.UNIT: "Which unit is the duty for?", Field.TEXT: "What is the duty?"}.get(
        message.field, "By which day?"
    )
    head, why = f"[{code}] {asked}", ""
    if message.latest is not None:
        head = fitting(f"[{code}] The day is behind the item's own deadline", f"[{code}] Behind the item's deadline")
        why = f"The item is due {spoken(message.latest)}."
    elif message.doubt is not None:
        head, why = unread_day(message.given, f"[{code}] "), question(message.doubt) or ""
    elif message.given and message.field is Field.UNIT:
        head = headline(f'[{code}] There is no unit "', message.given, '".')
    elif message.given and message.field is Field.DEADLINE:
        head = unread_day(message.given, f"[{code}] ")
    picked = [(name, name.split(" (", maxsplit=1)[0]) for name in message.units]
    picked += [(spoken(day), official(day)) for day in message.days]
    choices = numbered(*picked)
    example = {Field.UNIT: "CAP", Field.TEXT: "security figures"}.get(message.field, "20/6")
    return said(
        head,
        asked if asked not in head else "",
        why,
        *(choice.label for choice in choices),
        f"Kept: {message.kept}." if message.kept else "",
        f"Please write it, for example: {example}. To stop: /cancel",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.NotBeside) -> Content:
    occurrence, unit = message.occurrence, message.unit
    beside = f"Coordinating units: {', '.join(message.beside)}." if message.beside else "No unit coordinates this item."
    return said(
        fitting(f"[{occurrence.code}] {unit.code} does not coordinate this item.", f"[{occurrence.code}]"),
        f"{beside} The office adds coordinating units. Nothing has changed.",
        f"Please write, for example: /duty {occurrence.code} {message.beside[0]}; figures; due 20/6"
        if message.beside
        else f"Please speak with the office: /note {occurrence.code} {unit.code} should coordinate",
        about=(occurrence.id,),
    )


@say.register
def _(message: d.LeadsItself) -> Content:
    occurrence = message.occurrence
    return said(
        fitting(f"[{occurrence.code}] {occurrence.lead.code} leads this item.", f"[{occurrence.code}]"),
        "A duty is for another unit. Nothing has changed.",
        about=(occurrence.id,),
    )


@say.register
def _(message: d.DutyCard) -> Content:
    duty = message.duty
    choices: tuple[Choice, ...] = ()
    if message.does and duty.waits:
        choices = duty_choices(duty, does=TO_DO)
    elif message.leads and duty.waits:
        choices = duty_choices(duty, asks=TO_ASK_FOR)
    elif message.leads and duty.state is DutyState.REPORTED:
        choices = duty_choices(duty, decides=TO_ACCEPT)
    unsure = headline(f"[{duty.code}] Not clear: “", message.unsure, "”.") if message.unsure else ""
    head = unsure or headline(f"[{duty.code}] ", duty.text)
    return said(
        head,
        beneath(duty.text, head, 2000),
        f"Unit: {duty.unit.name} ({duty.unit.code})",
        _for(duty),
        f"Due: {_day(duty)}",
        f"State: {duty_state(duty, message.today)}",
        "Nothing has changed yet." if message.unsure else "",
        f"Answer: {menu(choices)}" if choices else "",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyStands) -> Content:
    duty = message.duty
    return said(
        fitting(f"[{duty.code}] Now: {duty_state(duty)}.", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        "Nothing has changed.",
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.DutyReportNoted) -> Content:
    duty, what = message.duty, REPORTED[message.what]
    if message.what is Kind.DUTY_PROGRESS:
        what += f" {duty.percent}%." if duty.percent is not None else "."
        if message.still:
            what = f"No further progress, still {duty.percent}%." if duty.percent is not None else "Noted: not begun."
        then = "The lead can see it."
    elif message.told:
        waits = "will look at it and answer" if message.what is Kind.DUTY_REPORTED else "has been told"
        then = f"The lead {waits}."
    else:
        then = UNHEARD
    head = f"[{duty.code}] {what}"
    if message.what is Kind.DUTY_STUCK and duty.stuck:
        head = headline(f'[{duty.code}] {what} - "', duty.stuck, '".')
    changes = message.what is not Kind.COMMENT
    return said(
        fitting(head, f"[{duty.code}]"),
        f'"{cut(message.words, 400)}"' if message.words and message.words not in head else "",
        f"{then} The duty is due {_day(duty)}.",
        TO_UNDO if changes else "The state is unchanged.",
        choices=(UNDO,) if changes else (),
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.DutyHeard) -> Content:
    duty = message.duty
    choices = duty_choices(duty, decides=TO_ACCEPT) if message.what is Kind.DUTY_REPORTED else ()
    return said(
        fitting(f"[{duty.code}] {duty.unit.code} {HEARD[message.what]} the duty", f"[{duty.code}]"),
        f"{cut(duty.text, 400)}",
        quoted(message.who, message.words, on_behalf=message.on_behalf),
        f"Item [{duty.occurrence.code}]: {date_due(duty.occurrence)}; the duty is due {_day(duty)}.",
        f"Answer: {menu(choices)}" if choices else "",
        f"or type /confirm {duty.code}, /return {duty.code} WORDS" if choices else "",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyDecided) -> Content:
    duty = message.duty
    then = {
        Kind.DUTY_ACCEPTED: f"Thank you, {duty.unit.name}.",
        Kind.DUTY_RETURNED: f"The duty is still due {_day(duty)}.",
        Kind.DUTY_MOVED: f"The duty is now due {_day(duty)}.",
        Kind.DUTY_DROPPED: "You are not reminded of this duty any more.",
    }[message.what]
    goes_on = message.what in {Kind.DUTY_RETURNED, Kind.DUTY_MOVED}
    return said(
        fitting(f"[{duty.code}] {DECIDED[message.what]}.", f"[{duty.code}]"),
        cut(duty.text, 400),
        quoted(message.who, message.words) if message.words else f"Decided by {message.who}.",
        then,
        about=(duty.occurrence.id,),
        duties=(duty.id,) if goes_on else (),
    )


@say.register
def _(message: d.DutyDecisionNoted) -> Content:
    duty = message.duty
    day = f" Now due {_day(duty)}." if message.what is Kind.DUTY_MOVED else ""
    return said(
        fitting(f"[{duty.code}] Noted: {DECIDED[message.what].lower()}.", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        f"{'The unit has been told.' if message.told else UNHEARD}{day}",
        TO_UNDO,
        choices=(UNDO,),
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.AskDutyWords) -> Content:
    asked, example = ASKS[message.what]
    return said(
        fitting(f"[{message.duty.code}] {asked}", asked),
        f"{message.duty.unit.code}: {cut(message.duty.text, 200)}",
        f"Please write briefly, for example: {example}. To stop: /cancel",
        about=(message.duty.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.OpenDuties) -> Content:
    choices = and_leave(
        numbered(("Report done all the same", "vẫn báo xong"), occurrence=message.occurrence.id), "Leave it"
    )
    return said(
        f"[{message.occurrence.code}] Coordinating units are not done yet.",
        *(duty_line(duty, message.today) for duty in message.duties),
        "Reported done all the same, these duties are not needed any more and the units are told.",
        f"Answer: {menu(choices)}",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.DutyNudge) -> Content:
    first, lead = message.duties[0], message.occurrence.lead
    alone = len(message.duties) == 1
    choices = duty_choices(first, does=TO_DO) if alone else _each(message.duties)
    typed = how(first, choices) if alone else "Answer with a number, or by code."
    return said(
        fitting(
            f"{lead.code} waits for: [{first.code}]"
            if alone
            else f"[{message.occurrence.code}] {lead.code} waits for {len(message.duties)} duties"
        ),
        *(duty_line(duty, message.today, prefix="" if alone else f"{n}. ") for n, duty in enumerate(message.duties, 1)),
        _for(first)
        if message.instead
        else f"{lead.name} kindly asks for it in time for item [{message.occurrence.code}], "
        f"{date_due(message.occurrence)}.",
        f"{message.who} asks that you be reminded instead." if message.instead else f"Asked by {message.who}.",
        typed,
        choices=choices,
        about=(message.occurrence.id,),
        duties=tuple(duty.id for duty in message.duties),
    )


def _each(duties: tuple[Duty, ...]) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"{n}. [{one.code}]", f"/viec {one.code} #{one.id}", one.occurrence.id)
        for n, one in enumerate(duties, 1)
    )


@say.register
def _(message: d.DutiesNudged) -> Content:
    code = message.occurrence.code
    names = tuple(dict.fromkeys(one.unit.code for one in message.asked))
    head = f"[{code}] Asked: {in_a_row(names, 'and')}." if names else f"[{code}] Nobody was asked again."
    return said(
        head if units(head) <= FIRST_LINE else f"[{code}] Asked {len(names)} units.",
        *(f"- [{one.code}] {cut(one.text, 120)}" for one in message.asked),
        *(
            f"[{one.code}]: already asked at {one.at.astimezone(VIETNAM):%H:%M}{f', {one.who}' if one.who else ''}. "
            "Once a half-day is enough."
            for one in message.before
        ),
        f"Nobody connected: {', '.join(message.unheard)}." if message.unheard else "",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.NothingWaitedFor) -> Content:
    code = message.occurrence.code
    unit = message.beside[0] if message.beside else "UNIT"
    return said(
        f"[{code}] Nothing is waited for from other units.",
        f"To give a duty: /duty {code} {unit}; WHAT; due DAY",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.DutyUndone) -> Content:
    duty = message.duty
    now = "the duty is gone" if message.gone else f"{duty_state(duty)}, due {official(duty.due_on)}"
    what = "Taken back." if message.mine else "The earlier notice is withdrawn."
    return said(
        fitting(f"[{duty.code}] {what}", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        f"Now: {now}.",
        about=(duty.occurrence.id,),
    )
