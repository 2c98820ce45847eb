"""English: every sentence of the bot, for those who ask for it. What is typed stays as Vietnamese offices type it."""

from datetime import date
from functools import singledispatch

from bot.messages.shaping import FIRST_LINE, menu, name_of, numbered, said, short
from domain import message as m
from domain.counting import Tally
from domain.deadlines import DeadlineKind
from domain.delivery import Choice, Content
from domain.occurrence import Kind, Occurrence, Report
from domain.people import Role
from domain.status import State
from domain.text import cut
from domain.time import VIETNAM, official

STATES = {
    State.NOT_STARTED: "Not started",
    State.IN_PROGRESS: "In progress",
    State.CLAIMED: "Awaiting confirmation",
    State.DONE: "Done",
    State.PAUSED: "Paused",
    State.DECLINED: "Declined",
    State.WITHDRAWN: "Withdrawn",
}

KINDS = {
    Kind.ASSIGNED: "task assigned",
    Kind.EDITED: "task changed",
    Kind.PROGRESS: "progress reported",
    Kind.BLOCKED: "difficulty reported",
    Kind.RECEIVED: "receipt acknowledged",
    Kind.CLAIMED: "completion reported",
    Kind.CONFIRMED: "completion confirmed",
    Kind.RETURNED: "supplement requested",
    Kind.EXTENSION_ASKED: "extension requested",
    Kind.EXTENSION_AGREED: "extension approved",
    Kind.EXTENSION_REFUSED: "extension not approved",
    Kind.COMMENT: "comment",
    Kind.UNDONE: "change undone",
}

ROLES = {
    Role.OFFICER: "contact officer",
    Role.HEAD: "head of unit",
    Role.ADMIN: "the Office",
    Role.LEADER: "leader",
    Role.VIEWER: "viewer",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

HINTS = {
    m.Hint.STRANGER: "Good day. This is the task reminder assistant.\n"
    "To receive reminders, please send the code issued by the Office, for example: DK ABCDE23456.",
    m.Hint.CODE_WRONG: "The code is wrong, already used or expired. Please ask the Office for a new one.",
    m.Hint.CANCELLED: "Stopped. Nothing has changed.",
    m.Hint.NOTHING_TO_CANCEL: "No question is open at present.",
    m.Hint.NOTHING_TO_UNDO: "You have made no change in the last 10 minutes that could be undone.",
    m.Hint.CHANGED_SINCE: "Somebody has updated this item since your change, so it cannot be undone.",
    m.Hint.UNDONE: "Undone. Those who were told will be notified that it was taken back.",
    m.Hint.ALREADY_NOTED: "This has already been recorded.",
    m.Hint.NOT_BUILT: "This function is not available yet.",
    m.Hint.STAMPED: "What you sent may be of a kind that must not be sent over the network, so the System has not kept it. "
    "Please delete the message and send it as an official document; write here only: "
    '"Task under document no. ..., see at the Office".',
    m.Hint.TOO_LONG: "The message is too long, so the System has not kept it. Please keep it within 4,000 characters.",
    m.Hint.SORRY: "The System has a fault and has not saved your update. "
    "Please send it again in 15 minutes or inform the Office.",
    m.Hint.NO_WORDS: "The System can only read text. Please answer in words, for example: 2.3 XONG.",
    m.Hint.NO_OFFICE: "There is no office yet. To create one: /donvi add CODE; NAME OF OFFICE",
    m.Hint.NOT_UNDERSTOOD: "The System did not understand your message.\n"
    "Report by code, for example: 2.3 XONG (done), 2.3 ĐANG LÀM 60% (in progress), 2.3 VƯỚNG funding (difficulty), "
    "2.3 GIA HẠN 30/6 waiting for figures (extension).\n"
    "Tasks of the unit: /nhiemvu. Help: /trogiup",
    m.Hint.GROUP_UNBOUND: "This group belongs to no unit yet. An admin sends here: /start UNIT_CODE",
    m.Hint.IN_PRIVATE: "This is not for the group. Please write to the assistant in private.",
    m.Hint.CODE_FOR_GROUP: "This code is for a group. Please add the assistant to the unit's group and send the code there.",
    m.Hint.NOTHING_PENDING: "No extension request is waiting for a decision.",
    m.Hint.NO_SUCH_CHOICE: "This number is not among the choices. Please choose again, or type /thoi.",
    m.Hint.DOCUMENT_NEEDED: "A change of deadline needs a document number. Add: vb NUMBER, for example: /sua 2.3; hạn 30/6; vb 15/TB-UBND",
    m.Hint.OWN_REQUEST: "You may not decide a request of your own. Please wait for another leader.",
    m.Hint.REQUEST_OPEN: "An extension request for this task is waiting for a decision. The System will inform you of it.",
    m.Hint.LAST_ADMIN: "You cannot remove yourself.",
}


@singledispatch
def say(message: m.Message) -> Content:
    raise NotImplementedError(type(message).__name__)


def spoken(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {official(day)}"


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def deadline(occurrence: Occurrence) -> str:
    """The deadline in full: the weekday and date, the rule as it was written when it recurs."""
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "ongoing"
    if occurrence.due_on is None:
        return "not set"
    day = spoken(occurrence.due_on)
    if occurrence.item.kind is DeadlineKind.RECURRING:
        return f"{day} ({occurrence.item.deadline_text})"
    return day


def left(days: int) -> str:
    if days < 0:
        return f"{count(-days, 'day')} overdue"
    return {0: "Due today", 1: "Due tomorrow"}.get(days, f"{days} days left")


def state(occurrence: Occurrence) -> str:
    words = STATES[occurrence.state]
    if occurrence.state is State.IN_PROGRESS:
        if occurrence.percent is not None:
            words += f" {occurrence.percent}%"
        if occurrence.needs_more:
            words += ", supplement requested"
        if occurrence.stuck:
            words += f', difficulty "{cut(occurrence.stuck, 60)}"'
    return words


def four(occurrence: Occurrence) -> tuple[Choice, ...]:
    code = occurrence.code
    return numbered(
        ("Done", f"{code} xong"),
        ("In progress", f"{code} đang làm"),
        ("Difficulty", f"{code} vướng"),
        ("Extension", f"{code} gia hạn"),
        occurrence=occurrence.id,
    )


UNDO = Choice("Undo", "/hoantac", numbered=False)


@say.register
def _(message: m.Short) -> Content:
    return said(HINTS[message.hint])


@say.register
def _(message: m.BadForm) -> Content:
    return said(f"{message.command} lacks information. Please type it in this form:\n{message.form}")


@say.register
def _(message: m.NotFound) -> Content:
    return said(f"{message.what}: not found. See the list: /nhiemvu")


@say.register
def _(message: m.NotAllowed) -> Content:
    who = ", ".join(ROLES[role] for role in message.who)
    return said(f"This is done by: {who}. Nothing has changed.")


@say.register
def _(message: m.UnknownUnit) -> Content:
    near = f" Did you mean: {'; '.join(message.nearest)}?" if message.nearest else " See the units: /donvi list"
    return said(f'There is no unit "{cut(message.name, 60)}".{near}')


@say.register
def _(message: m.BadDate) -> Content:
    return said(f'The deadline "{cut(message.text, 60)}" could not be read. {message.question}')


@say.register
def _(message: m.SeveralOffices) -> Content:
    return said(f"There are several offices: {', '.join(message.codes)}. Please state the unit code.")


@say.register
def _(message: m.WrongState) -> Content:
    return said(f"{name_of(message.occurrence)}\nPresent state: {state(message.occurrence)}. Nothing has changed.")


@say.register
def _(message: m.Joined) -> Content:
    return said(
        f"Registered: {message.name}, {ROLES[message.role]}, {message.unit.name}.",
        f"{message.unit.name} now leads {count(message.leads, 'task')}, {message.due_soon} of them due "
        "within the next 7 days. See: /nhiemvu",
        f"This is the task reminder assistant of {message.office}. The System keeps only name, position, unit, chat "
        "identifier and task updates; they serve reminders and progress reports. See your data or ask for deletion: /dulieu.",
        "Please do not send state secrets over this channel.",
    )


@say.register
def _(message: m.Greeting) -> Content:
    roles = "; ".join(message.roles) or "no role yet"
    return said(f"Good day, {message.name} ({roles}).", "Tasks: /nhiemvu. Help: /trogiup")


@say.register
def _(message: m.Help) -> Content:
    return said("You may type (accents and slash are optional):", *(f"{u}: {w}" for u, w in message.lines))


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
        message.link or "",
        f"Code for {whom}, {message.unit.name}. Valid once, through {spoken(message.expires_on)}.",
        f"{how} {message.code}",
    )


@say.register
def _(message: m.PeopleList) -> Content:
    lines = [
        f"{p.number}. {p.name}, {ROLES[p.role]}, {p.unit}{'' if p.connected else ' (cannot be reached)'}"
        for p in message.people
    ]
    missing = f"Not connected: {', '.join(message.units_without)}." if message.units_without else ""
    return said(
        f"People of {message.unit}:",
        *(lines or ["Nobody yet."]),
        missing,
        "Invite: /moi UNIT. Remove: /nguoi remove NUMBER",
    )


@say.register
def _(message: m.PersonRemoved) -> Content:
    return said(f"{message.name} has been removed from {message.unit} and will receive no more messages.")


@say.register
def _(message: m.UnitSaved) -> Content:
    what = "Office" if message.unit.is_office else "Unit"
    done = "created" if message.is_new else "exists already"
    return said(f"{what} {message.unit.code} {done}: {message.unit.name}.", f"Invite people: /moi {message.unit.code}")


@say.register
def _(message: m.UnitList) -> Content:
    lines = [f"{'' if unit.is_office else '- '}{unit.code}: {unit.name}" for unit in message.units]
    return said("Units:", *(lines or ["No units yet."]))


@say.register
def _(message: m.UnitAliased) -> Content:
    return said(f'From now on "{message.alias}" means {message.unit.code}: {message.unit.name}.')


@say.register
def _(message: m.AskField) -> Content:
    choices = numbered(*message.choices)
    return said(
        message.question,
        *(choice.label for choice in choices),
        f"Kept: {cut(message.kept, 200)}" if message.kept else "",
        "To stop: /thoi",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.Assigned) -> Content:
    item = message.occurrence.item
    late = message.occurrence.due_on is not None and message.occurrence.due_on < message.today
    return said(
        f"{'Changed' if message.edited else 'Assigned'}: [{item.code}], lead {item.lead.name} ({item.lead.code})",
        item.text,
        f"Deadline: {deadline(message.occurrence)}{'. Note: the deadline has passed' if late else ''}",
        f"Coordinating: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Product: {item.product}" if item.product else "",
        f"Document: {item.document}" if item.document else "",
        f"Not in the list of units, kept by name only: {', '.join(message.unknown_coordinators)}"
        if message.unknown_coordinators
        else "",
        f"Nobody connected, not informed: {', '.join(message.unheard)}. Invite: /moi UNIT" if message.unheard else "",
        f"Next reminder: {spoken(message.next_on)}." if message.next_on else "",
        "If this is wrong, type /hoantac within 10 minutes.",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NewItem) -> Content:
    item = message.occurrence.item
    by = f"Under {item.document}, the" if item.document else "The"
    heading = "TASK CHANGED" if message.edited else "NEW TASK"
    return said(
        f"{heading} [{item.code}] - deadline {deadline(message.occurrence)}",
        f"To {item.lead.name}. {by} unit is assigned to lead:",
        item.text,
        f"Coordinating: {', '.join(item.coordinators)}." if item.coordinators else "",
        f"Product: {item.product}." if item.product else "",
        "Please answer ĐÃ NHẬN (received). In the course of the work: XONG / ĐANG LÀM 60% / VƯỚNG ... / GIA HẠN dd/mm reason",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Coordinate) -> Content:
    item = message.occurrence.item
    return said(
        f"[{item.code}] {message.unit.name} {'(changed) ' if message.edited else ''}coordinates with {item.lead.name}",
        f"{item.text} - deadline {deadline(message.occurrence)}.",
        "The unit need not report progress; please send comments to the lead unit.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Digest) -> Content:
    delayed = "Service was interrupted and this message is late; please excuse the delay." if message.delayed else ""
    if len(message.lines) == 1:
        return _one_reminder(message.lines[0], delayed, numbered_choices=message.numbered)
    lines = [_reminder_line(line, f"{n}. ") for n, line in enumerate(message.lines, 1)]
    late = sum(1 for line in message.lines if (line.days_left or 0) < 0)
    heading = f"{count(len(message.lines), 'task')} for your attention{f', {late} overdue' if late else ''}:"
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        heading,
        *lines,
        f"Answer with a number to report, or by code, for example: {message.lines[0].occurrence.code} ĐANG LÀM 60%",
        delayed,
        choices=choices if message.numbered else (),
        about=tuple(line.occurrence.id for line in message.lines),
    )


def _one_reminder(line: m.Line, delayed: str, *, numbered_choices: bool) -> Content:
    occurrence = line.occurrence
    choices = four(occurrence) if numbered_choices else ()
    if line.days_left is None:
        head = f"Ongoing task: {name_of(occurrence, FIRST_LINE - 20)}"
        body = "Main results of the quarter (meetings, visits, documents)? Answer KHÔNG CÓ if there are none."
    else:
        head = f"{left(line.days_left)}: {name_of(occurrence, FIRST_LINE - len(left(line.days_left)))}"
        body = f"Deadline {deadline(occurrence)}. {state(occurrence)}."
    return said(
        head,
        body,
        f"Extension to {official(line.pending_to)} requested, awaiting decision." if line.pending_to else "",
        f"Product: {occurrence.item.product}." if occurrence.item.product else "",
        f"Answer: {menu(choices)}" if choices else "",
        f"or type {occurrence.code} XONG BC 45 / {occurrence.code} ĐANG LÀM 60%",
        delayed,
        choices=choices,
        about=(occurrence.id,),
    )


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence = line.occurrence
    if line.days_left is None:
        return f"{prefix}{name_of(occurrence)} - ongoing, please state the results of the quarter"
    pending = f", extension to {official(line.pending_to)} requested" if line.pending_to else ""
    day = official(occurrence.due_on) if occurrence.due_on else ""
    return f"{prefix}{left(line.days_left)}: {name_of(occurrence)} (deadline {day}; {state(occurrence)}{pending})"


def _list_line(line: m.Line) -> str:
    occurrence = line.occurrence
    when = "ongoing" if occurrence.item.kind is DeadlineKind.ONGOING else "no deadline set"
    if line.days_left is not None and occurrence.due_on is not None:
        when = f"deadline {official(occurrence.due_on)}"
        if occurrence.state is not State.DONE:
            when += f", {left(line.days_left).lower()}"
    return f"{name_of(occurrence)} - {occurrence.lead.code} - {when}; {state(occurrence)}"


@say.register
def _(message: m.Card) -> Content:
    occurrence, item = message.line.occurrence, message.line.occurrence.item
    choices = four(occurrence) if message.may_report else ()
    days = message.line.days_left
    when = f" ({left(days).lower()})" if days is not None and occurrence.state is not State.DONE else ""
    moved = (
        f"Original deadline: {spoken(occurrence.original_due_on)}"
        if occurrence.original_due_on and occurrence.original_due_on != occurrence.due_on
        else ""
    )
    return said(
        f"[{item.code}] {item.text}",
        f"Lead: {item.lead.name} ({item.lead.code})",
        f"Coordinating: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Deadline: {deadline(occurrence)}{when}",
        moved,
        f"Product: {item.product}" if item.product else "",
        f"Document: {item.document}" if item.document else "",
        f"State: {state(occurrence)}",
        f"Extension to {official(message.line.pending_to)} requested" if message.line.pending_to else "",
        f"Latest: {_history_line(message.latest)}" if message.latest else "",
        f"Answer: {menu(choices)}" if choices else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


@say.register
def _(message: m.ItemList) -> Content:
    lines = [_list_line(line) for line in message.lines]
    hidden = f"... and {message.hidden} more." if message.hidden else ""
    return said(f"{message.title}:", *(lines or ["No tasks."]), hidden, message.form)


def _history_line(report: Report) -> str:
    day = report.at.astimezone(VIETNAM)
    behalf = " (on behalf)" if report.on_behalf else ""
    words = f': "{cut(report.words, 160)}"' if report.words else ""
    return f"{day:%H:%M} {official(day.date())} {report.who}{behalf}, {KINDS[report.kind]}{words}"


@say.register
def _(message: m.History) -> Content:
    return said(f"History of {name_of(message.occurrence)}", *(_history_line(report) for report in message.reports))


@say.register
def _(message: m.DoneClaimed) -> Content:
    occurrence = message.occurrence
    product = f" ({occurrence.item.product})" if occurrence.item.product else ""
    evidence = (
        f"Document: {message.document}."
        if message.document
        else f"Please send the number and date of the document, or the result{product}."
    )
    return said(
        f"{_with_period(occurrence)} The unit reports completion.",
        evidence,
        "State: Awaiting confirmation. The Office will check and inform you.",
        "If this is wrong, type /hoantac within 10 minutes.",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


def _with_period(occurrence: Occurrence) -> str:
    """The code, and the period when the item recurs: "done" means the oldest open one."""
    if occurrence.item.kind is DeadlineKind.RECURRING and occurrence.due_on:
        return f"[{occurrence.code}] Period due {official(occurrence.due_on)}:"
    return f"[{occurrence.code}]"


@say.register
def _(message: m.ProgressNoted) -> Content:
    share = f", {message.occurrence.percent}%" if message.occurrence.percent is not None else ""
    day = f", expected to be done {spoken(message.promised_on)}" if message.promised_on else ""
    return said(
        f"Recorded {_with_period(message.occurrence)} In progress{share}{day}.",
        f"The deadline is still {deadline(message.occurrence)}. If this is wrong, type /hoantac.",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.BlockedNoted) -> Content:
    occurrence = message.occurrence
    return said(
        f'Recorded {_with_period(occurrence)} Difficulty - "{cut(occurrence.stuck or "", 200)}".',
        f"The Office has been informed. The deadline is still {deadline(occurrence)}; for an extension, type: "
        f"{occurrence.code} GIA HẠN dd/mm reason",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskReason) -> Content:
    return said(
        f"{_with_period(message.occurrence)} What is the difficulty? Please be brief, for example: waiting for police figures.",
        "To stop: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskNewDate) -> Content:
    return said(
        f"{_with_period(message.occurrence)} The present deadline is {deadline(message.occurrence)}.",
        "Until which day do you ask for an extension, and why? For example: 30/6 waiting for figures. To stop: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ReceivedNoted) -> Content:
    return said(f"Recorded [{message.occurrence.code}]: received by the unit. Deadline {deadline(message.occurrence)}.")


@say.register
def _(message: m.NotStartedNoted) -> Content:
    return said(
        f"Recorded {_with_period(message.occurrence)} not started. Deadline {deadline(message.occurrence)}.",
        "If it is unlikely to be met, please ask for an extension early so that the leaders can consider it.",
    )


@say.register
def _(message: m.QuestionPassed) -> Content:
    return said(
        f"Your comment on [{message.occurrence.code}] has been passed on to the Office.",
        f"Deadline {deadline(message.occurrence)}. The state has not changed.",
    )


@say.register
def _(message: m.WordsToOffice) -> Content:
    what = {Kind.COMMENT: "question or comment"}.get(message.kind, KINDS[message.kind])
    return said(
        f"[{message.occurrence.code}] {message.occurrence.lead.code}: {what}",
        f"{cut(message.occurrence.item.text)} - deadline {deadline(message.occurrence)}",
        f'{message.who}: "{cut(message.words, 600)}"',
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.ClaimToConfirm) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Confirm", f"/xacnhan {occurrence.code}"),
        ("Request a supplement", f"/bosung {occurrence.code}"),
        occurrence=occurrence.id,
    )
    return said(
        f"{_with_period(occurrence)} {occurrence.lead.code} reports completion",
        f"{cut(occurrence.item.text, 200)} - deadline {deadline(occurrence)}",
        f'{message.who}{" (on behalf)" if message.on_behalf else ""}: "{cut(message.words, 600)}"',
        f"Document: {message.document}" if message.document else "No document number yet.",
        f"Answer: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Confirmed) -> Content:
    occurrence = message.occurrence
    late = bool(occurrence.due_on and occurrence.done_on and occurrence.done_on > occurrence.due_on)
    day = f" on {official(occurrence.done_on)}" if occurrence.done_on else ""
    stands = "" if occurrence.due_on is None else f" ({'overdue' if late else 'in time'})"
    return said(
        f"{_with_period(occurrence)} The Office confirms completion{day}{stands}.",
        f"Thank you, {occurrence.lead.name}, for your cooperation.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReturnedForMore) -> Content:
    return said(
        f'{_with_period(message.occurrence)} The result needs a supplement: "{cut(message.words, 600)}".',
        f"State: {state(message.occurrence)}; deadline {deadline(message.occurrence)}.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Decided) -> Content:
    day = f", new deadline {spoken(message.day)}" if message.day else ""
    return said(
        f"{_with_period(message.occurrence)} Recorded: {KINDS[message.what]}{day}.",
        f"{message.occurrence.lead.name} has been informed. If this is wrong, type /hoantac within 10 minutes.",
        choices=(UNDO,),
    )


@say.register
def _(message: m.ExtensionAsked) -> Content:
    occurrence = message.occurrence
    due = official(occurrence.due_on) if occurrence.due_on else ""
    who = ", ".join(message.deciders) or "the leaders (nobody connected yet)"
    return said(
        f"Extension request for [{occurrence.code}] passed on: from {due} to {spoken(message.to_on)}.",
        f"Reason: {message.reason}." if message.reason else "No reason given.",
        f"To be decided by: {who}. Until then the old deadline stands.",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ExtensionToDecide) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Approve", f"/duyet {occurrence.code} đồng ý #{message.request}"),
        ("Do not approve", f"/duyet {occurrence.code} không đồng ý #{message.request}"),
        occurrence=occurrence.id,
    )
    due = official(occurrence.due_on) if occurrence.due_on else ""
    return said(
        f"{occurrence.lead.code} requests an extension of [{occurrence.code}] to {spoken(message.to_on)}",
        f"{cut(occurrence.item.text, 200)}",
        f"Present deadline {due} -> requested {official(message.to_on)} (request no. {message.count}).",
        f"Reason: {message.reason or 'not given'}. {state(occurrence)}.",
        f"For your consideration: {menu(choices)}",
        f"Another day: /duyet {occurrence.code} dong y 30/6",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ExtensionDecided) -> Content:
    occurrence = message.occurrence
    if message.agreed:
        original = official(occurrence.original_due_on) if occurrence.original_due_on else ""
        return said(
            f"[{occurrence.code}] The leader approves an extension to {spoken(message.to_on)}.",
            f"The original deadline {original} remains on record. Please meet the new deadline.",
            about=(occurrence.id,),
        )
    words = f' Comment: "{cut(message.words, 400)}".' if message.words else ""
    return said(
        f"[{occurrence.code}] The extension request has not been approved.{words}",
        f"Deadline: {deadline(occurrence)}. Please concentrate on completing the task.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.WhichItem) -> Content:
    kept = f' Kept: "{cut(message.says, 120)}".' if message.says else ""
    choices = tuple(
        Choice(
            f"{n}. [{line.occurrence.code}]",
            f"{message.command} {line.occurrence.code} {message.says}".strip(),
            line.occurrence.id,
        )
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        "Which task are you updating?",
        *(f"{n}. {name_of(line.occurrence)}" for n, line in enumerate(message.lines, 1)),
        f"Answer with a number.{kept} To stop: /thoi",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.ReallyDone) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Done", f"/xong {code} {message.words}"),
        ("In progress", f"/tiendo {code} {message.words}"),
        ("Skip", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] The System is not sure it understood. How does this task stand?",
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ChangeUndone) -> Content:
    now = (
        f"At present: {state(message.occurrence)}; deadline {deadline(message.occurrence)}."
        if message.occurrence
        else ""
    )
    return said(f"[{message.code}] The previous notice has been withdrawn.", cut(message.text, 200), now)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%"


def _rates(tally: Tally) -> str:
    rates = []
    if tally.total:
        rates.append(f"{_percent(tally.done, tally.total)} of all assigned")
    if tally.fallen_due:
        rates.append(f"{_percent(tally.done, tally.fallen_due)} of those fallen due ({tally.done}/{tally.fallen_due})")
    if tally.done:
        rates.append(f"in time {_percent(tally.done_in_time, tally.done)} ({tally.done_in_time}/{tally.done})")
    return f"Rates: {'; '.join(rates)}" if rates else ""


@say.register
def _(message: m.Summary) -> Content:
    tally, local = message.tally, message.at.astimezone(VIETNAM)
    apart = [f"ongoing {tally.ongoing}"] if tally.ongoing else []
    apart += [f"paused {tally.paused}"] if tally.paused else []
    latest = [
        f"{n}. [{line.occurrence.code}] {line.occurrence.lead.code} - {cut(line.occurrence.item.text, 50)} - "
        f"{count(-(line.days_left or 0), 'day')} overdue"
        + (f" (extension to {short(line.pending_to)} requested)" if line.pending_to else "")
        for n, line in enumerate(message.latest, 1)
    ]
    return said(
        f"PROGRESS SUMMARY - {message.title}",
        f"Figures as of {local:%H:%M}, {official(local.date())}\n",
        f"Tasks assigned: {tally.total}",
        f"- Done: {tally.done} (in time {tally.done_in_time}, late {tally.done_late})",
        f"- Awaiting confirmation: {tally.claimed}",
        f"- In progress: {tally.doing} (in time {tally.doing_in_time}, {tally.doing_soon} of these due soon; "
        f"overdue {tally.doing_late})",
        f"- Not started: {tally.waiting} (in time {tally.waiting_in_time}, overdue {tally.waiting_late})",
        _rates(tally),
        f"Counted apart: {', '.join(apart)}" if apart else "",
        f"No deadline set: {tally.no_deadline}" if tally.no_deadline else "",
        "\nLongest overdue:" if latest else "",
        *latest,
        "\n" + f"Difficulties that need direction: {message.stuck}",
        f"Extension requests awaiting decision: {message.pending}{' - type /duyet' if message.pending else ''}",
        "By unit: /summary donvi" if message.unit is None else "",
    )


@say.register
def _(message: m.UnitSummary) -> Content:
    local = message.at.astimezone(VIETNAM)
    rows = [
        f"{code}: assigned {t.total}, done {t.done}, awaiting confirmation {t.claimed}, overdue {t.doing_late + t.waiting_late}"
        for code, t in message.rows
    ]
    return said(
        f"BY UNIT - {message.title}",
        f"Figures as of {local:%H:%M}, {official(local.date())}\n",
        *(rows or ["No tasks yet."]),
    )


@say.register
def _(message: m.Pending) -> Content:
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/duyet {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    lines = [
        f"{n}. {name_of(line.occurrence, 60)} - {line.occurrence.lead.code} - "
        f"{short(line.occurrence.due_on or line.pending_to)} -> {short(line.pending_to)}"
        for n, line in enumerate(message.lines, 1)
        if line.pending_to
    ]
    return said(
        "Extension requests awaiting decision:", *lines, "Answer with a number to see it and decide.", choices=choices
    )


@say.register
def _(message: m.ClaimsWaiting) -> Content:
    if not message.lines:
        return said("No result is awaiting confirmation.")
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/viec {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        "Results awaiting confirmation:",
        *(f"{n}. {_list_line(line)}" for n, line in enumerate(message.lines, 1)),
        "Confirm: /xacnhan CODE. Request a supplement: /bosung CODE words",
        choices=choices,
    )


@say.register
def _(message: m.AskWords) -> Content:
    return said(
        f"{_with_period(message.occurrence)} What is to be added? Please be brief, for example: the annex of figures is missing.",
        "To stop: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AliasTaken) -> Content:
    return said(
        f'"{message.alias}" is already a name of {message.unit.code}: {message.unit.name}. Please choose another.'
    )


@say.register
def _(message: m.LeadChanged) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Lead moved to {occurrence.lead.name}",
        cut(occurrence.item.text, 200),
        "Your unit no longer leads this item and gets no more reminders of it.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.MyData) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles) or "none"
    return said(
        "What is stored of you:",
        f"Name: {message.name}",
        f"Roles: {roles}",
        f"Chats: {', '.join(message.channels) or 'none'}",
        f"Updates of items recorded: {message.reports}",
        "To have it deleted, tell the office. The history of items is kept by the office's rules.",
    )


@say.register
def _(message: m.ProofNoted) -> Content:
    return said(
        f"[{message.occurrence.code}] Document {message.document} recorded with the result.",
        "State: awaiting confirmation. The office has been told.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.GroupBound) -> Content:
    if message.unit.is_office:
        return said(
            f"Shared group of {message.unit.name}.",
            "Here the assistant only gives totals: /summary, /summary donvi. What concerns one unit is for private chats.",
        )
    return said(
        f"Group of {message.unit.name}.",
        f"The assistant reminds the unit here. It leads {message.leads} items, {message.due_soon} of them due within 7 days. "
        "See /items",
        "To report, reply to a reminder or send a command, for instance /done 2.3 BC 45. Whoever has no code yet: please "
        "connect with the assistant in private first.",
        "Please send nothing that is a State secret through this channel.",
    )


@say.register
def _(message: m.GroupLost) -> Content:
    return said(
        f"The assistant is no longer in the group of {message.unit.code}.",
        f"The group of {message.unit.name} gets no reminders from now on; officers who are connected still do. To connect it "
        f"again, add the assistant to the group and send there: /start {message.unit.code}",
    )
