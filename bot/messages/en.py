"""English: every sentence of the bot, for those who ask for it. Commands are named by their English names."""

from datetime import date
from functools import singledispatch

from bot.messages.en_reminders import coming_forms, coming_line, followed_line, reason_of
from bot.messages.en_words import (
    CAUSES,
    COMMANDS,
    DUTY_STATES,
    HINTS,
    KINDS,
    ROLES,
    STATES,
    WEEKDAYS,
    WHERE,
    question,
)
from bot.messages.shaping import (
    FIRST_LINE,
    beneath,
    counted,
    fit,
    fitting,
    flow,
    headline,
    in_a_row,
    menu,
    name_of,
    never_due,
    numbered,
    pictograph,
    said,
    short,
    shortlist,
    unless_said,
)
from domain import message as m
from domain.counting import Tally
from domain.deadlines import DeadlineKind
from domain.delivery import Choice, Content
from domain.duties import Awaited, Duty, DutyState, awaited
from domain.followed import Fate
from domain.occurrence import Kind, Occurrence, Report
from domain.status import WORKING, State
from domain.text import cut
from domain.time import VIETNAM, official

SCOPES = {m.Scope.SEVERAL_OFFICES: "All offices", m.Scope.NOTHING: "No tasks yet"}

MOST_NAMED = 10

FIELDS = {
    m.Field.UNIT: "Which unit is to lead?",
    m.Field.TEXT: "What is the task?",
    m.Field.DEADLINE: "When is it due? For example: 30/6, or NO DEADLINE.",
}

UNTOLD = "Nobody of the Office is connected, so it has not been told."


@singledispatch
def say(message: m.Message) -> Content:
    raise NotImplementedError(type(message).__name__)


def spoken(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {official(day)}"


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def day_due(occurrence: Occurrence) -> str:
    """When it is due, as the end of a sentence: "due Friday, 20/11/2026", or that there is no day."""
    return f"due {spoken(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)


def date_due(occurrence: Occurrence) -> str:
    """The same, shorter."""
    return f"due {official(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)


def without_day(occurrence: Occurrence) -> str:
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "ongoing task"
    return "no deadline" if never_due(occurrence) else "deadline not set"


def due_day(occurrence: Occurrence) -> str:
    """What stands behind "Deadline:"."""
    if occurrence.due_on:
        return spoken(occurrence.due_on)
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "ongoing"
    return "none" if never_due(occurrence) else "not set"


def deadline(occurrence: Occurrence) -> str:
    """A sentence of the deadline, with the rule as it was written when it recurs."""
    rule = occurrence.item.deadline_text
    if occurrence.due_on and occurrence.item.kind is DeadlineKind.RECURRING and rule:
        return f"Due {spoken(occurrence.due_on)} (recurring: {rule})."
    return f"{_capital(day_due(occurrence))}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def left(days: int) -> str:
    if days < 0:
        return f"{count(-days, 'day')} overdue"
    return {0: "Due today", 1: "Due tomorrow"}.get(days, f"{days} days left")


def when(line: m.Line) -> str:
    """How an item stands, in a few words that begin a line."""
    occurrence = line.occurrence
    if occurrence.state not in WORKING:
        return STATES[occurrence.state]
    return _capital(without_day(occurrence)) if line.days_left is None else left(line.days_left)


def state(occurrence: Occurrence) -> str:
    words = STATES[occurrence.state]
    if occurrence.state is State.IN_PROGRESS:
        if occurrence.percent is not None:
            words += f" {occurrence.percent}%"
        if occurrence.needs_more:
            words += ", supplement requested"
        if occurrence.stuck:
            cause = f" ({CAUSES[occurrence.cause]})" if occurrence.cause else ""
            words += f', difficulty "{cut(occurrence.stuck, 60)}"{cause}'
    if occurrence.state in WORKING and occurrence.directive:
        words += f', directive "{cut(occurrence.directive, 60)}"'
    return words


def four(occurrence: Occurrence, *more: tuple[str, str]) -> tuple[Choice, ...]:
    """How it stands, in four answers; of what goes on for ever that nothing came up, or what is in the way."""
    code = occurrence.code
    if occurrence.item.kind is DeadlineKind.ONGOING:
        nothing = ("Nothing this quarter", f"{code} không có")
        return numbered(nothing, ("Difficulty", f"{code} vướng"), *more, occurrence=occurrence.id)
    return numbered(
        ("Done", f"{code} xong"),
        ("In progress", f"{code} đang làm"),
        ("Difficulty", f"{code} vướng"),
        ("Extension", f"{code} gia hạn"),
        *more,
        occurrence=occurrence.id,
    )


def examples(occurrence: Occurrence) -> str:
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return f"{occurrence.code} 3 meetings, 200 visitors"
    return f"/done {occurrence.code} BC 45, /progress {occurrence.code} 60%"


def period(occurrence: Occurrence) -> str:
    """Which period is meant when the item recurs: "done" means the oldest open one."""
    if occurrence.item.kind is DeadlineKind.RECURRING and occurrence.due_on:
        return f"Period due {official(occurrence.due_on)}."
    return ""


def quoted(who: str, words: str, *, on_behalf: bool = False) -> str:
    by = f"{who} (on behalf of the unit)" if on_behalf else who
    return f'{by}: "{cut(words, 600)}"' if words else f"Reported by {by}."


UNDO = Choice("Undo", "/hoantac", numbered=False)
TO_UNDO = "If this is wrong, type /undo within 10 minutes."


@say.register
def _(message: m.Short) -> Content:
    return said(HINTS[message.hint])


@say.register
def _(message: m.FirstAdmin) -> Content:
    return said(
        "Good day. This is the task reminder assistant.",
        "There is no admin yet. If you set it up, please put this line into its settings and start it again:",
        f"NHACVIEC_ADMINS={message.channel}:{message.id}",
    )


@say.register
def _(message: m.BadForm) -> Content:
    verb = COMMANDS[message.command]
    return said(
        f"/{verb.name} is incomplete or unclear. Please type it so:",
        verb.form,
        f"For example: {verb.example}" if verb.example else "",
        "To found an office: /unit add TPMC; City of Mong Cai" if message.founding else "",
    )


@say.register
def _(message: m.NotUnderstood) -> Content:
    verbs = [COMMANDS[name] for name in message.commands]
    return said(
        "The System did not understand your message.",
        f"You may type: {'; '.join(f'/{verb.name} ({verb.does})' for verb in verbs)}." if verbs else "",
    )


@say.register
def _(message: m.NotFound) -> Content:
    return said(flow(f"{message.what}: not found.", "See the list: /items"))


@say.register
def _(message: m.NotAllowed) -> Content:
    who = in_a_row(tuple(ROLES[role] for role in message.who), "or")
    return said("You may not do this.", f"It is done by: {who}. Nothing has changed.")


@say.register
def _(message: m.UnknownUnit) -> Content:
    near = f"Did you mean: {'; '.join(message.nearest)}?" if message.nearest else LISTINGS[message.listing]
    return said(headline('There is no unit "', message.name, '".'), near)


LISTINGS = {
    "donvi": "See the units: /unit list",
    "tonghop": "See the codes of the units: /summary units",
    "": "Please give the code or the name of the unit again.",
}
"""By the verb that lists the units."""


@say.register
def _(message: m.UnknownRole) -> Content:
    return said(
        headline('There is no role "', message.name, '".'),
        f"Roles: {', '.join(f'{role.value} ({ROLES[role]})' for role in ROLES)}; group (the group chat of a unit).",
        f"For example: /invite {message.unit.code} head",
    )


@say.register
def _(message: m.NotLater) -> Content:
    return said(
        f"The new deadline must be after the present one, {official(message.due_on)}.",
        f"You gave {official(message.to_on)}. Please type, for example: "
        + (f"/approve {message.code} yes dd/mm" if message.deciding else f"/extend {message.code} dd/mm reason"),
    )


@say.register
def _(message: m.NotAShare) -> Content:
    return said(
        f"[{message.occurrence.code}] A percentage is from 0% to 100%.",
        f"You gave {cut(message.given, 30)}. Nothing has changed.",
        f"Please type, for example: /progress {message.occurrence.code} 60%",
    )


@say.register
def _(message: m.FarOff) -> Content:
    return said(
        headline('Unclear deadline: "', message.text, '".'),
        f"If {official(message.to_on)} is meant, please give the year as well.",
    )


@say.register
def _(message: m.WrongState) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] At present: {STATES[occurrence.state]}.",
        cut(occurrence.item.text, 200),
        f"Latest: {history_line(message.latest)}." if message.latest else "",
        "Nothing has changed.",
    )


@say.register
def _(message: m.Joined) -> Content:
    who, unit = f"Registered: {message.name}, {ROLES[message.role]}", message.unit
    head = fitting(f"{who}, {unit.name}.", f"{who}, {unit.code}.", f"Registered: {message.name}.")
    return said(
        head,
        f"Role: {ROLES[message.role]}, {unit.name}." if ROLES[message.role] not in head else "",
        f"{unit.name} now leads {count(message.leads, 'task')}, {message.due_soon} of them due "
        "within the next 7 days. See: /items",
        f"This is the task reminder assistant of {message.office}. The System keeps only name, position, unit, chat "
        "identifier and task updates; they serve reminders and progress reports. See your data or ask for its deletion: "
        "/mydata. Language, symbols: /settings. One more channel: /link.",
        "Please do not send state secrets over this channel.",
    )


@say.register
def _(message: m.Greeting) -> Content:
    roles = [f"{ROLES[role]}, {unit}" for role, unit in message.roles]
    roles += ["admin of the installation"] if message.steward else []
    return said(
        headline("Good day, ", message.name, "."),
        f"Roles: {'; '.join(roles) or 'none yet'}.",
        "Tasks: /items. Help: /help",
    )


@say.register
def _(message: m.Help) -> Content:
    verbs = [COMMANDS[name] for name in message.commands]
    how = "with the slash, or behind my name" if message.in_group else "the slash is optional"
    return said(f"You may type ({how}):", *(f"{v.form}: {v.does}" for v in verbs))


@say.register
def _(message: m.Invitation) -> Content:
    whom = ROLES[message.role] if message.role else "the unit's group"
    how = (
        "The recipient sends to the bot: DK"
        if message.role
        else "Add the assistant to the group and send there: /start"
    )
    return said(
        message.code,
        *(way.link for way in message.ways if way.link),
        f"Code for {whom}, {message.unit.name}. Valid once, through {spoken(message.expires_on)}.",
        f"{how} {message.code}",
        *(_by_name(message, WHERE.channels[way.channel], way.name) for way in message.ways if way.name),
    )


def _by_name(message: m.Invitation, channel: str, name: str) -> str:
    """How to come to us where no link brings the code along."""
    if message.role:
        return f"On {channel}: look for {name}, open the chat and send the code."
    return f"On {channel}: pick the name in the group and send: @{name} DK {message.code}"


@say.register
def _(message: m.PeopleList) -> Content:
    lines = [
        f"{p.number}. {p.name}, {ROLES[p.role]}, {p.unit}{f' ({why})' if (why := _beside(p)) else ''}"
        for p in message.people
    ]
    missing = f"Not connected: {', '.join(message.units_without)}." if message.units_without else ""
    return said(
        headline("People of ", message.unit, ":") if message.unit else "People of all units:",
        *(lines or ["Nobody yet."]),
        missing,
        "Invite: /invite UNIT. Hand over: /handover UNIT. Remove: /people remove NUMBER",
    )


def _beside(person: m.PersonLine) -> str:
    """What is to be known of somebody in a list of people."""
    notes = [WHERE.unreached(person.reach, group=person.group)]
    if person.away is not None:
        away = person.away
        notes.append(f"away {short(away.first)} - {short(away.last)}, {away.stand_in} stands in")
    if person.leaving is not None:
        notes.append(f"leaving, code good through {short(person.leaving)}")
    return "; ".join(note for note in notes if note)


@say.register
def _(message: m.PersonRemoved) -> Content:
    return said(
        fitting(f"{message.name} has been removed from {message.unit}.", f"Removed: {message.name}."),
        f"Unit: {message.unit}. The person's other roles remain."
        if message.stays
        else f"Unit: {message.unit}. This person will receive no more messages.",
    )


@say.register
def _(message: m.UnitSaved) -> Content:
    what = "Office" if message.unit.is_office else "Unit"
    done = "created" if message.is_new else "exists already"
    code = message.unit.code
    office = f"/invite {code} admin (Office staff), /invite {code} leader"
    whom = office if message.unit.is_office else f"/invite {code}"
    return said(flow(f"{what} {code} {done}:", f"{message.unit.name}."), f"Invite: {whom}")


@say.register
def _(message: m.UnitList) -> Content:
    lines = [f"{'' if unit.is_office else '- '}{unit.code}: {unit.name}" for unit in message.units]
    return said(f"Units: {len(lines)}", *lines) if lines else said("There are no units yet.")


@say.register
def _(message: m.UnitAliased) -> Content:
    return said(flow(f'From now on "{fit(message.alias, 25)}" is {message.unit.code}:', f"{message.unit.name}."))


@say.register
def _(message: m.AliasTaken) -> Content:
    return said(
        flow(f'"{fit(message.alias, 25)}" is already a name of {message.unit.code}:', f"{message.unit.name}."),
        "Please choose another name.",
    )


@say.register
def _(message: m.AskField) -> Content:
    days = tuple((spoken(day), f"{day:%d/%m/%Y}") for day in message.days)
    units = tuple((name, name.split(" (", maxsplit=1)[0]) for name in message.units)
    choices = numbered(*units, *days)
    unknown = {m.Field.UNIT: 'There is no unit "', m.Field.DEADLINE: 'Unclear deadline: "'}.get(message.field, '"')
    return said(
        headline(unknown, message.given, '".') if message.given else "",
        question(message.doubt) if message.doubt else FIELDS[message.field],
        *(choice.label for choice in choices),
        f"Kept: {cut(message.kept, 200)}" if message.kept else "",
        "To stop: /cancel",
        choices=choices,
        asks=True,
    )


def fallen(to_on: date | None) -> str:
    """That a request for more time is of no use any more, as the deadline was moved."""
    return f"The extension request until {official(to_on)} is void." if to_on else ""


@say.register
def _(message: m.Assigned) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    late = occurrence.due_on is not None and occurrence.due_on < message.today
    done = f"{'Changed' if message.edited else 'Assigned'}: [{item.code}]"
    lead = f"{item.lead.name} ({item.lead.code})"
    head = fitting(f"{done} to {lead}", f"{done} to {item.lead.code}, {date_due(occurrence)}", done)
    rule = item.deadline_text if item.kind is DeadlineKind.RECURRING else ""
    return said(
        head,
        f"Lead: {lead}" if lead not in head else "",
        item.text,
        f"Deadline: {due_day(occurrence)}{'. Note: the deadline has passed' if late else ''}",
        fallen(message.fallen),
        f"Recurring: {rule}" if rule else "",
        f"Coordinating: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Product: {item.product.rstrip('.')}" if item.product else "",
        f"Document: {item.document}" if item.document else "",
        f"Not in the list of units, kept by name only: {', '.join(message.unknown_coordinators)}"
        if message.unknown_coordinators
        else "",
        f"Nobody connected, not told: {', '.join(message.unheard)}. Invite: /invite UNIT" if message.unheard else "",
        f"Next reminder: {spoken(message.next_on)}." if message.next_on else "",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NewItem) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    by = f"Under {item.document}, the" if item.document else "The"
    heading = f"{'TASK CHANGED' if message.edited else 'NEW TASK'} [{item.code}]"
    rule = item.deadline_text if item.kind is DeadlineKind.RECURRING else ""
    head = fitting(f"{heading} - {day_due(occurrence)}", f"{heading} - {date_due(occurrence)}")
    return said(
        head,
        f"To {item.lead.name}. {by} unit is assigned to lead:",
        item.text,
        unless_said(f"Due: {due_day(occurrence)}.", head, day_due(occurrence)),
        fallen(message.fallen),
        f"Recurring: {rule}." if rule else "",
        f"Coordinating: {', '.join(item.coordinators)}." if item.coordinators else "",
        f"Product: {item.product.rstrip('.')}." if item.product else "",
        f"Please answer RECEIVED; if it is not a task of the unit: /decline {item.code} reason.",
        f"In the course of the work: {examples(occurrence)}, "
        f"/blocked {item.code} reason, /extend {item.code} dd/mm reason",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Coordinate) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    what = f"[{item.code}] {'Changed: coordinate' if message.edited else 'Coordinate'} with"
    return said(
        fitting(
            f"{what} {item.lead.name} - {date_due(occurrence)}",
            f"{what} {item.lead.code} - {date_due(occurrence)}",
            f"{what} {item.lead.code}",
        ),
        f"{message.unit.name} is to coordinate with {item.lead.name}:",
        item.text,
        deadline(occurrence),
        "The unit need not report progress; please send comments to the lead unit or answer here, "
        f"for example: /note {item.code} ...",
        about=(occurrence.id,),
    )


def _list_line(line: m.Line, prefix: str = "") -> str:
    occurrence = line.occurrence
    days = f", {left(line.days_left).lower()}" if line.days_left is not None and occurrence.state in WORKING else ""
    return (
        f"{prefix}{pictograph(line)}{name_of(occurrence)} - {occurrence.lead.code} - "
        f"{date_due(occurrence)}{days}; {state(occurrence)}"
    )


@say.register
def _(message: m.Pictured) -> Content:
    counted = ((message.pictures, "picture"), (message.files, "file"))
    return said(f"With {' and '.join(count(number, what) for number, what in counted if number)}.", *message.links)


@say.register
def _(message: m.NotKept) -> Content:
    what = "file" if message.name else "picture"
    return said(
        f"The {what} sent at {message.sent_at.astimezone(VIETNAM):%H:%M} cannot be kept.",
        f"File: {message.name}." if message.name else "",
        "It is broken, too large, has a password or macros, or could not be fetched.",
        "Your report stands. Please send it again, or give the number of the document.",
    )


@say.register
def _(message: m.WrittenAt) -> Content:
    at = message.at.astimezone(VIETNAM)
    return said(f"(Written at {at:%H:%M} on {official(at.date())}; sent late.)")


@say.register
def _(message: m.AuditReport) -> Content:
    audit = message.audit
    missing = shortlist(tuple(dict.fromkeys(audit.missing)))
    silent = shortlist(
        tuple(f"{one.name} ({one.unit}, {WHERE.unreached(one.reach, group=one.group)})" for one in message.unreached)
    )
    broken = tuple(f"[{code}] {why}" for code, why in list(audit.broken.items())[:MOST_NAMED])
    claims = tuple(f"[{code}] {unit} since {short(day)}" for code, unit, day in audit.claims)
    headless = shortlist(tuple(f"[{code}] {unit}" for code, unit in audit.headless))
    return said(
        fitting(f"Reminders of {official(audit.day)}: {audit.delivered} of {audit.expected} sent."),
        f"Office: {message.office}.",
        f"Not sent yet: {audit.waiting}." if audit.waiting else "",
        f"No longer needed (reported, or the deadline moved): {audit.overtaken}." if audit.overtaken else "",
        *(
            f"Cannot be sent: {unit}, {count} ({reason_of(reason)})."
            for (unit, reason), count in audit.failed.most_common(MOST_NAMED)
        ),
        f"Bulletins: {audit.bulletins[Fate.SENT]} of {audit.bulletins_expected} sent."
        if audit.bulletins_expected
        else "",
        f"Bulletins that could not be sent: {audit.bulletins[Fate.FAILED]}." if audit.bulletins[Fate.FAILED] else "",
        f"Bulletins not prepared: {audit.bulletins_missing}." if audit.bulletins_missing else "",
        f"Not written down: {missing}." if missing else "",
        f"Not connected, nobody to hear: {shortlist(tuple(audit.unheard))}." if audit.unheard else "",
        f"People who cannot be reached: {silent}." if silent else "",
        f"Late, and no head of the unit to hear it: {headless}. Invite: /invite {next(iter(audit.headless))[1]} head"
        if headless
        else "",
        f"Reminders that cannot be reckoned: {'; '.join(broken)}." if broken else "",
        f"Awaiting confirmation for 3 working days: {shortlist(claims)}. See: /confirm" if claims else "",
    )


@say.register
def _(message: m.SetAside) -> Content:
    return said(
        headline(f"No reminders of [{message.code}] ", message.text),
        f"Its reminders cannot be reckoned ({message.why}). Other tasks are reminded of as always.",
        f"Please set its deadline anew: /edit {message.code}; due 30/9; doc 12/TB-UBND",
    )


@say.register
def _(message: m.ChannelBarred) -> Content:
    name = WHERE.channels.get(message.channel, message.channel)
    return said(
        fit(f"{name} refuses the bot's token: nothing is sent there.", FIRST_LINE),
        f"Nobody hears or is heard on {name} until there is a new one.",
        f"Please put the new token into NHACVIEC_{message.channel.upper()}_TOKEN, start the bot again, and look with "
        "nhacviec doctor.",
    )


@say.register
def _(message: m.WasDeaf) -> Content:
    since, until = message.since.astimezone(VIETNAM), message.until.astimezone(VIETNAM)
    day = "" if since.date() == until.date() else f" on {short(since.date())}"
    return said(
        f"The System was away from {since:%H:%M}{day} to {until:%H:%M} on {short(until.date())}.",
        "What was sent in that time did not reach the System. Please send it again if you saw no answer.",
    )


def duty_state(duty: Duty, today: date | None = None) -> str:
    words = DUTY_STATES[duty.state]
    if duty.waits and duty.percent is not None:
        words = f"in progress {duty.percent}%"
    if duty.waits and duty.stuck:
        words += f', difficulty "{cut(duty.stuck, 60)}"'
    late = -duty.days_left(today) if today is not None and duty.waits else 0
    return f"{words}, {count(late, 'day')} late" if late > 0 else words


def duty_line(duty: Duty, today: date, *, prefix: str = "- ") -> str:
    """A duty in a list: whose, what, until when, how far."""
    mark = f"[{duty.code}] {cut(duty.text, 90)}, due {short(duty.due_on)}"
    return f"{prefix}{mark}; {duty_state(duty, today)}"


def waits_for(waiting: tuple[Awaited, ...]) -> tuple[str, ...]:
    """What the lead waits for, and from whom."""
    found = []
    for one in waiting:
        duty, late = one.duty, one.late
        behind = f", {count(late, 'day')} late" if late else ""
        stuck = f', difficulty "{cut(duty.stuck, 60)}"' if duty.stuck else ""
        reported = "" if duty.waits else f"; {duty.unit.code} reports it done, type /confirm {duty.code}"
        what = f"{cut(duty.text, 90)}, due {short(duty.due_on)}"
        found.append(
            f"{'Waiting for' if duty.waits else 'To accept from'} {duty.unit.code}: {what}{behind}{stuck}{reported}"
        )
    return tuple(found)


def nudge_choice(occurrence: Occurrence, waiting: tuple[Awaited, ...], place: int) -> tuple[Choice, ...]:
    """To ask for what others have not done yet, as one more answer."""
    names = tuple(dict.fromkeys(one.duty.unit.code for one in waiting if one.duty.waits))
    label = f"Ask {names[0]} for it" if len(names) == 1 else "Ask the coordinating units"
    says = f"/dondoc {occurrence.code}"
    return (Choice(f"{place}. {label}", says, occurrence.id),) if names else ()


def _judging(occurrence: Occurrence) -> tuple[Choice, ...]:
    return numbered(
        ("Confirm", f"/xacnhan {occurrence.code}"),
        ("Request a supplement", f"/bosung {occurrence.code}"),
        occurrence=occurrence.id,
    )


def _in_time(occurrence: Occurrence) -> str:
    """Whether what is done was done in time."""
    if occurrence.due_on is None or occurrence.done_on is None:
        return ""
    return " (overdue)" if occurrence.done_on > occurrence.due_on else " (in time)"


@say.register
def _(message: m.Card) -> Content:
    line, occurrence, item = message.line, message.line.occurrence, message.line.occurrence.item
    choices = four(occurrence) if message.may_report else _judging(occurrence) if message.may_confirm else ()
    waiting = awaited(message.duties, message.today)
    if message.may_nudge and occurrence.state in WORKING:
        choices += nudge_choice(occurrence, waiting, len(choices) + 1)
    moved = occurrence.original_due_on and occurrence.original_due_on != occurrence.due_on
    head = headline(f"{when(line)}: [{item.code}] ", item.text)
    return said(
        head,
        beneath(item.text, head, 2000),
        f"Lead: {item.lead.name} ({item.lead.code})",
        f"Coordinating: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Deadline: {due_day(occurrence)}",
        f"Recurring: {item.deadline_text}" if item.kind is DeadlineKind.RECURRING and item.deadline_text else "",
        f"Original deadline: {_original(occurrence, message.today)}" if moved else "",
        _extended(message),
        f"Product: {item.product.rstrip('.')}" if item.product else "",
        f"Document: {item.document}" if item.document else "",
        f"State: {state(occurrence)}{_in_time(occurrence)}",
        f"Asked to help: {occurrence.helper}" if occurrence.helper else "",
        f"Extension to {official(line.pending_to)} requested" if line.pending_to else "",
        *(
            waits_for(waiting)
            if message.may_nudge
            else [f"The unit's duty: {duty_line(one.duty, message.today, prefix='')}" for one in waiting]
        ),
        *(duty_line(one, message.today) for one in message.duties if one.state is DutyState.DONE),
        f"Latest: {history_line(message.latest)}" if message.latest else "",
        f"Answer: {menu(choices)}" if choices else "",
        f"or write the results of the quarter, for example: {examples(occurrence)}"
        if choices and item.kind is DeadlineKind.ONGOING
        else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


def _original(occurrence: Occurrence, today: date) -> str:
    """The first deadline, and how many days are past since, as long as the item is open."""
    assert occurrence.original_due_on is not None
    late = (today - occurrence.original_due_on).days
    gone = f", {count(late, 'day')} past" if late > 0 and occurrence.state in WORKING else ""
    return f"{spoken(occurrence.original_due_on)}{gone}"


def _extended(message: m.Card) -> str:
    """The extensions an item has had, from which day to which."""
    steps = [
        f"{short(one.led_from)} → {short(one.granted_on)}"
        + (f" (requested when {count(one.late_days, 'day')} overdue)" if one.late_days else "")
        for one in message.moved
        if one.granted_on
    ]
    often = " (often)" if any(one.often for one in message.moved) else ""
    return f"Extended {count(len(steps), 'time')}{often}: {'; '.join(steps)}" if steps else ""


def _listed(message: m.ItemList) -> list[str]:
    """The lines, under the names of their units where these are to be told apart."""
    if not message.by_unit:
        return [_list_line(line) for line in message.lines]
    units = dict.fromkeys(line.occurrence.lead.code for line in message.lines)
    return [
        row
        for unit in units
        for row in (f"{unit}:", *(_list_line(line) for line in message.lines if line.occurrence.lead.code == unit))
    ]


@say.register
def _(message: m.ItemList) -> Content:
    unclaimed = tuple(line for line in message.lines if line.occurrence.state is not State.CLAIMED)
    late = counted(unclaimed, lambda days: days < 0)  # a claim counts as neither done nor late
    total = f": {len(message.lines) + message.hidden}"
    if message.listed is m.Listed.OPEN and late and not message.hidden:
        total += f", {late} overdue"
    title = {
        m.Listed.OPEN: "Open tasks of " if message.of else "Open tasks",
        m.Listed.OVERDUE: "Overdue tasks",
        m.Listed.STUCK: "Tasks in difficulty, waiting for a directive",
        m.Listed.FOUND: 'Search "',
    }[message.listed]
    if message.listed is m.Listed.FOUND:
        total = f'"{total}'
    see = "See one task: /item CODE" if message.lines and message.listed is not m.Listed.OVERDUE else ""
    see += ". To direct: /direct CODE WORDS" if see and message.listed is m.Listed.STUCK else ""
    return said(
        headline(title, message.of, total) if message.of else f"{title}{total}",
        *(_listed(message) or ["No tasks."]),
        f"... and {message.hidden} more." if message.hidden else "",
        *duties_apart(message.duties, message.today),
        see,
    )


def duties_apart(duties: tuple[Duty, ...], today: date | None) -> tuple[str, ...]:
    """What units do for items of others, apart."""
    if not duties or today is None:
        return ()
    lines = [f"{duty_line(one, today)}, {one.lead.code} leads" for one in duties]
    return (f"Duties beside a lead: {len(duties)}", *lines)


def history_line(report: Report) -> str:
    day = report.at.astimezone(VIETNAM)
    behalf = " (on behalf of the unit)" if report.on_behalf else ""
    words = f': "{cut(report.words, 160)}"' if report.words else ""
    words += " (with an attachment)" if report.pictured else ""
    what = f"{KINDS[report.kind]}{f' ({CAUSES[report.cause]})' if report.cause else ''}"
    return f"{day:%H:%M} {official(day.date())} {report.who or 'the System'}{behalf}, {what}{words}"


@say.register
def _(message: m.History) -> Content:
    occurrence = message.occurrence
    return said(
        headline(f"History [{occurrence.code}] ", occurrence.item.text),
        *(history_line(report) for report in message.reports),
        "Reminders:" if message.followed else "",
        *(followed_line(one) for one in message.followed),
    )


@say.register
def _(message: m.DoneClaimed) -> Content:
    occurrence = message.occurrence
    product = f" ({occurrence.item.product.rstrip('.')})" if occurrence.item.product else ""
    return said(
        f"[{occurrence.code}] The unit reports completion.",
        period(occurrence),
        f"Document: {message.document}." if message.document else "",
        f"Please send the number and date of the document, or the result{product}." if message.document is None else "",
        f"State: Awaiting confirmation. {'The Office will check and inform you.' if message.told else UNTOLD}",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


def unread_day(day: str, code: str = "") -> str:
    return headline(f"{code}The day “", day, "” could not be read.")


def still(occurrence: Occurrence) -> str:
    """That the deadline stands, where there is one."""
    if occurrence.due_on is None:
        return f"{_capital(without_day(occurrence))}."
    return f"The deadline is still {spoken(occurrence.due_on)}."


@say.register
def _(message: m.ProgressNoted) -> Content:
    occurrence = message.occurrence
    share = f", {occurrence.percent}%" if occurrence.percent is not None else ""
    return said(
        f"Recorded [{occurrence.code}]: In progress{share}.",
        f"Expected to be done: {spoken(message.promised_on)}." if message.promised_on else "",
        f"{unread_day(message.unread)} No expected day is recorded." if message.unread else "",
        period(occurrence),
        f"{still(occurrence)} {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskReason) -> Content:
    return said(
        f"[{message.occurrence.code}] What is the difficulty?",
        period(message.occurrence),
        "Please be brief, for example: waiting for police figures. To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskWords) -> Content:
    return said(
        f"[{message.occurrence.code}] What is to be added?",
        period(message.occurrence),
        "Please be brief, for example: the annex of figures is missing. To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ReceivedNoted) -> Content:
    return said(
        f"Recorded [{message.occurrence.code}]: received by the unit.",
        f"{deadline(message.occurrence)} {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NotStartedNoted) -> Content:
    ask = "If it is unlikely to be met, please ask for an extension early so that the leaders can consider it."
    code, begun = message.occurrence.code, message.occurrence.state is not State.NOT_STARTED
    return said(
        f"Recorded [{code}]: {'no further progress' if begun else 'not started'}.",
        f"It still stands: {state(message.occurrence)}. If what was recorded is not right, type: /progress {code} 20%"
        if begun
        else "",
        deadline(message.occurrence),
        ask if message.occurrence.due_on else "",
    )


@say.register
def _(message: m.WordsToOffice) -> Content:
    occurrence = message.occurrence
    what = "question or comment" if message.kind is Kind.COMMENT else KINDS[message.kind]
    return said(
        f"[{occurrence.code}] {occurrence.lead.code}: {what}",
        f"{cut(occurrence.item.text)}; {date_due(occurrence)}.",
        quoted(message.who, message.words),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ClaimToConfirm) -> Content:
    occurrence = message.occurrence
    choices = _judging(occurrence)
    what = f"[{occurrence.code}] {occurrence.lead.code} reports completion"
    head = fitting(f"{what}, {date_due(occurrence)}", what)
    return said(
        head,
        period(occurrence) if date_due(occurrence) not in head else "",
        cut(occurrence.item.text, 200),
        deadline(occurrence) if date_due(occurrence) not in head and not period(occurrence) else "",
        quoted(message.who, message.words, on_behalf=message.on_behalf),
        f"Document: {message.document}" if message.document else "",
        "" if message.document or message.attached else "No document number yet.",
        f"Answer: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Confirmed) -> Content:
    occurrence = message.occurrence
    day = f"Completed on {official(occurrence.done_on)}. " if occurrence.done_on else ""
    return said(
        f"[{occurrence.code}] Completion confirmed{_in_time(occurrence)}.",
        period(occurrence),
        f"{day}Confirmed by {message.by}.",
        f"Thank you, {occurrence.lead.name}, for your cooperation.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReturnedForMore) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 600)
    what = f"[{occurrence.code}] The result needs a supplement"
    head = headline(f'{what}: "', words, '".') if words else f"{what}."
    return said(
        head,
        f'"{words}"' if words not in head else "",
        period(occurrence),
        f"{deadline(occurrence)} {state(occurrence)}.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Decided) -> Content:
    occurrence = message.occurrence
    what = f"[{occurrence.code}] Recorded: {KINDS[message.what]}"
    days = (spoken(message.day), official(message.day)) if message.day else ()
    told = (
        f"{occurrence.lead.name} has been told."
        if message.told
        else f"Nobody of {occurrence.lead.name} is connected, so the unit has not been told."
    )
    head = fitting(*(f"{what}, now due {day}." for day in days), f"{what}.")
    return said(
        head,
        unless_said(f"Now due: {days[0]}.", head, days[0]) if days else "",
        period(occurrence),
        f"{told} {TO_UNDO}",
        choices=(UNDO,),
    )


@say.register
def _(message: m.Undone) -> Content:
    was, now = message.was, message.now
    stands = f"At present: {_stands(now)}." if now else "The task is no more."
    return said(
        flow(f"[{was.occurrence.code}] Undone.", stands),
        f"Taken back: {_given_up(was, now)}.",
        "Whoever was told of the change will hear that it was taken back." if message.told else "",
        about=(was.occurrence.id,) if now else (),
    )


def _stands(line: m.Line) -> str:
    pending = f", extension to {official(line.pending_to)} requested" if line.pending_to else ""
    return f"{state(line.occurrence)}, {date_due(line.occurrence)}{pending}"


def _given_up(was: m.Line, now: m.Line | None) -> str:
    """What of the state taken back is no more."""
    if now is None:
        return f"task assigned to {was.occurrence.lead.code}"
    parts = [state(was.occurrence)] if state(was.occurrence) != state(now.occurrence) else []
    parts += [date_due(was.occurrence)] if was.occurrence.due_on != now.occurrence.due_on else []
    parts += (
        [f"request for an extension to {official(was.pending_to)}"] if was.pending_to and not now.pending_to else []
    )
    parts += ["extension not approved"] if now.pending_to and not was.pending_to and not parts else []
    return ", ".join(parts) or "what was just recorded"


@say.register
def _(message: m.ChangeUndone) -> Content:
    now = f"At present: {state(message.occurrence)}; {day_due(message.occurrence)}." if message.occurrence else ""
    return said(f"[{message.code}] The previous notice is withdrawn.", cut(message.text, 200), now)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%"


def _rates(tally: Tally) -> str:
    rates = []
    if tally.total:
        rates.append(f"{share(tally.done, tally.total)} of all assigned")
    if tally.fallen_due:
        rates.append(f"{share(tally.done, tally.fallen_due)} of those fallen due ({tally.done}/{tally.fallen_due})")
    if tally.done:
        rates.append(f"in time {share(tally.done_in_time, tally.done)} ({tally.done_in_time}/{tally.done})")
    return f"Rates: {'; '.join(rates)}" if rates else ""


def _titled(heading: str, title: str | m.Scope) -> tuple[str, str]:
    """The heading with as much of the title as fits, and the whole title where it does not."""
    words = SCOPES[title] if isinstance(title, m.Scope) else title
    head = headline(f"{heading} - ", words)
    return head, beneath(words, head)


def _figures(message: m.Summary | m.UnitSummary) -> str:
    local = message.at.astimezone(VIETNAM)
    return f"Figures as of {local:%H:%M}, {official(local.date())}\n"


@say.register
def _(message: m.Summary) -> Content:
    tally = message.tally
    soon = f", {tally.doing_soon} of these due soon;" if tally.doing_soon else ","
    apart = [f"ongoing {tally.ongoing}"] if tally.ongoing else []
    apart += [f"paused {tally.paused}"] if tally.paused else []
    latest = [
        f"{n}. [{line.occurrence.code}] {line.occurrence.lead.code} - {cut(line.occurrence.item.text, 50)} - "
        f"{count(-(line.days_left or 0), 'day')} overdue"
        + (f" (extension to {short(line.pending_to)} requested)" if line.pending_to else "")
        for n, line in enumerate(message.latest, 1)
    ]
    return said(
        *_titled("PROGRESS SUMMARY", message.title),
        _figures(message),
        f"Tasks assigned: {tally.total}",
        f"- Done: {tally.done} (in time {tally.done_in_time}, late {tally.done_late})",
        f"- Awaiting confirmation: {tally.claimed}",
        f"- In progress: {tally.doing} (in time {tally.doing_in_time}{soon} overdue {tally.doing_late})",
        f"- Not started: {tally.waiting} (in time {tally.waiting_in_time}, overdue {tally.waiting_late})",
        _rates(tally),
        f"Counted apart: {', '.join(apart)}" if apart else "",
        f"No deadline set: {tally.no_deadline}" if tally.no_deadline else "",
        "\nLongest overdue:" if latest else "",
        *latest,
        "\n" + f"Difficulties that need direction: {message.stuck}{' - type /stuck' if message.stuck else ''}",
        f"Extension requests awaiting decision: {message.pending}{' - type /approve' if message.pending else ''}",
        "By unit: /summary units" if message.unit is None else "",
    )


@say.register
def _(message: m.UnitSummary) -> Content:
    rows = [
        f"{code}: assigned {t.total}, done {t.done}, awaiting confirmation {t.claimed}, "
        f"overdue {t.doing_late + t.waiting_late}"
        for code, t in message.rows
    ]
    return said(*_titled("BY UNIT", message.title), _figures(message), *(rows or ["No tasks yet."]))


@say.register
def _(message: m.ClaimsWaiting) -> Content:
    if not message.lines:
        return said("No result is awaiting confirmation.")
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/viec {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        f"Results awaiting confirmation: {len(message.lines)}",
        *(_list_line(line, f"{n}. ") for n, line in enumerate(message.lines, 1)),
        "Answer with a number to see one. Confirm: /confirm CODE. Request a supplement: /return CODE WORDS",
        choices=choices,
    )


@say.register
def _(message: m.OwnClaim) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] You reported this result yourself.",
        f"Please let somebody else confirm it: {', '.join(message.others)}.",
        f"If it was reported by mistake: /return {occurrence.code} WHY",
        "Nothing has changed.",
    )


@say.register
def _(message: m.LeadChanged) -> Content:
    occurrence = message.occurrence
    what = f"[{occurrence.code}] Lead moved to"
    return said(
        fitting(f"{what} {occurrence.lead.name}", f"{what} {occurrence.lead.code}"),
        cut(occurrence.item.text, 200),
        f"{occurrence.lead.name} leads from now on. Your unit no longer leads this task and gets no more reminders of it.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.MyData) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles) or "none"
    return said(
        "What the System stores of you:",
        f"Name: {message.name}",
        f"Roles: {roles}",
        f"Chats: {WHERE.line(message.places) or 'none'}",
        f"Task updates recorded: {message.reports}",
        "To have your data deleted, please tell the Office. The history of tasks is kept by the rules of the office.",
    )


@say.register
def _(message: m.ProofNoted) -> Content:
    told = "The Office has been told." if message.told else UNTOLD
    document = message.document or ""
    head = headline(f"[{message.occurrence.code}] Recorded: document ", document, ".")
    return said(
        head if document else f"[{message.occurrence.code}] Recorded: what you sent goes with the result.",
        f"Document: {document}." if document not in head else "",
        period(message.occurrence),
        f"State: Awaiting confirmation. {told}",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Preferences) -> Content:
    tongue = "English" if message.language == "en" else "Vietnamese"
    now = f"{tongue}, {'without' if message.plain else 'with'} symbols"
    chosen = [f"Reminders and notices go to {WHERE.name(place)}." for place in message.places if place.chosen]
    if message.changed:
        return said(f"Recorded: {now}.", *chosen, "To change it: /settings")
    other = ("Tiếng Việt", "/caidat tiếng việt") if message.language == "en" else ("English", "/caidat english")
    turn = ("Symbols on", "/caidat biểu tượng bật") if message.plain else ("Symbols off", "/caidat biểu tượng tắt")
    ways = [place for place in message.places if not place.chosen]
    choices = numbered(
        other,
        turn,
        *((f"By {WHERE.name(place)}", f"/caidat {place.name}") for place in ways),
        *(_other_habit(code, strict) for code, strict in message.offices),
    )
    typed = ["vietnamese" if message.language == "en" else "english", f"symbols {'on' if message.plain else 'off'}"]
    typed += [place.name for place in ways]
    typed += [f"before {'as written' if strict else 'strict'} {code}" for code, strict in message.offices]
    return said(
        f"Present settings: {now}",
        *chosen,
        *(f"{code}: {_strictly(strict)}" for code, strict in message.offices),
        "Symbols are coloured signs beside the words of a list. Switch them off for a screen reader or an old phone; "
        "the words say everything.",
        f"Answer: {menu(choices)}",
        f"or type {', '.join(f'/settings {one}' for one in typed)}",
        *(coming_line(one) for one in message.coming),
        *(coming_forms(audit=audit) for audit in dict.fromkeys(one.audit for one in message.coming)),
        choices=choices,
        asks=True,
    )


def _strictly(strict: bool) -> str:
    return f"“before 15/4” ends on {'14/4, the day before' if strict else '15/4, the day as written'}."


def _other_habit(code: str, strict: bool) -> tuple[str, str]:
    other = ("as written", "như văn bản") if strict else ("strict", "chặt")
    return f"{code}: before, {other[0]}", f"/caidat trước ngày {other[1]} {code}"


@say.register
def _(message: m.OfficeHolds) -> Content:
    return said(
        fitting(f"Recorded for {message.office}.", "Recorded."),
        f"From now on {_strictly(message.strict)}",
        "Tasks assigned before keep their deadlines. To change it: /settings",
    )


@say.register
def _(message: m.ComingChanged) -> Content:
    lines = [coming_line(one) for one in message.coming]
    return said(
        fitting(f"Recorded. {lines[0]}.", "Recorded."),
        *(lines if len(lines) > 1 or len(lines[0]) > 40 else ()),
        f"Next: {spoken(message.next_on)}. On a day off it moves to the next working day." if message.next_on else "",
        "To change it: /settings",
    )


@say.register
def _(message: m.ComingUnread) -> Content:
    return said(
        "The time is not clear; nothing has changed.",
        "An hour of the office: 07:30-11:30, 13:30-17:00.",
        coming_forms(audit=message.audit),
    )


@say.register
def _(message: m.GroupBound) -> Content:
    if message.unit.is_office:
        return said(
            headline("Shared group of ", message.unit.name, "."),
            "Here the assistant only gives totals: /summary, /summary units. What concerns one unit is for private chats.",
        )
    return said(
        headline("Group of ", message.unit.name, "."),
        f"The assistant reminds the unit here. It leads {message.leads} tasks, {message.due_soon} of them due within 7 days. "
        "See: /items",
        "To report: reply to a reminder, mention the assistant (@…), or send a command, for example: /done 2.3 BC 45. Only people who are connected can "
        "report: whoever has no code asks the Office for one and sends it to the assistant in private first.",
        "Please send nothing that is a State secret through this channel.",
    )


@say.register
def _(message: m.GroupLost) -> Content:
    return said(
        headline("The assistant is no longer in the group of ", message.unit.code, "."),
        f"The group of {message.unit.name} gets no reminders from now on; officers who are connected still do. To connect it "
        f"again, add the assistant to the group and send there: /start {message.unit.code}",
    )


@say.register
def _(message: m.StillMissing) -> Content:
    lonely, leaderless = ", ".join(message.lonely), ", ".join(message.leaderless)
    return said(
        "Still missing before reminders reach every unit:",
        f"- No units: {lonely}. Add: /unit add CODE; NAME; {message.lonely[0]}" if lonely else "",
        f"- No tasks: {', '.join(message.idle)}. Import a programme on the server, or type /assign"
        if message.idle
        else "",
        f"- No leader: {leaderless}. Invite: /invite {message.leaderless[0]} leader" if leaderless else "",
        f"- Nobody connected: {shortlist(message.unheard)}. Invite: /invite {message.unheard[0]}"
        if message.unheard
        else "",
    )
