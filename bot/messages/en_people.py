"""English: handovers, leave with somebody standing in, the log of people; and which of several is meant."""

from bot.messages.en import count, date_due, duties_apart, left, say, spoken, state
from bot.messages.en_words import ROLES, WHERE
from bot.messages.shaping import (
    and_leave,
    beneath,
    fitting,
    headline,
    in_a_row,
    menu,
    name_of,
    numbered,
    pictograph,
    said,
    shortlist,
    times,
)
from domain import people_messages as p
from domain.deeds import Deed, Did
from domain.delivery import Choice, Content
from domain.leave import Leave, Unfit, Unread
from domain.message import Line
from domain.people import Role
from domain.status import WORKING
from domain.text import cut
from domain.time import VIETNAM, official

ASKED = {
    p.Picked.UNIT: "Which unit do you mean?",
    p.Picked.OFFICE: "Which office do you mean?",
    p.Picked.PLACE: "Whose work is handed over?",
    p.Picked.AWAY: "Who is away?",
    p.Picked.STAND_IN: "Who stands in?",
    p.Picked.DECIDER: "Who decides meanwhile?",
}


@say.register
def _(message: p.Pick) -> Content:
    labels = [f"{one.name} ({ROLES[one.role]})" if one.role else one.name for one in message.options]
    choices = and_leave(numbered(*((label, f"#{n}") for n, label in enumerate(labels, 1))), "Leave it")
    return said(
        ASKED[message.what],
        f'It is not clear what "{cut(message.typed, 60)}" is.' if message.typed else "",
        *(choice.label for choice in choices[:-1]),
        f"Answer with a number or a name. {choices[-1].label}",
        choices=choices,
        asks=True,
    )


def place_name(roles: tuple[Role, ...]) -> str:
    return in_a_row(tuple(ROLES[role] for role in roles), "and")


@say.register
def _(message: p.HandoverCode) -> Content:
    unit, until = message.unit, spoken(message.expires_on)
    return said(
        message.code,
        *(way.link for way in message.ways if way.link),
        f"Code to take over from {message.name} ({place_name(message.roles)}, {unit.name}). Valid once, through {until}.",
        f"Whoever takes over sends the bot: DK {message.code}",
        *(
            f"On {WHERE.channels[way.channel]}: find {way.name}, open a chat and send the code."
            for way in message.ways
            if way.name
        ),
        f"When the code is sent, {message.name} stops receiving what is of {unit.code}; open tasks, questions and reminders go over.",
        f"To withdraw the code: /handover {unit.code} off",
    )


REFUSED = {
    p.NoHandover.NOBODY: "There is nobody whose work could be handed over.",
    p.NoHandover.ONESELF: "This code is for whoever takes over.",
    p.NoHandover.NONE_WAITS: "No handover code is waiting.",
}


@say.register
def _(message: p.HandoverRefused) -> Content:
    unit = message.unit
    if message.why is p.NoHandover.LAST and message.role is not None:
        return said(
            "This cannot be handed over yet.",
            f"{unit.name} has nobody else as {ROLES[message.role]} who can be reached. Nothing changed.",
            f"Invite the new person first: /invite {unit.code} {message.role.value}. "
            "When they have joined, hand over, or remove the one who leaves.",
        )
    why = {
        p.NoHandover.NOBODY: f"{unit.name} has nobody yet. Invite: /invite {unit.code}",
        p.NoHandover.ONESELF: f"It is your work at {unit.name} that is handed over. Please pass the code on.",
        p.NoHandover.NONE_WAITS: f"Nothing changed at {unit.name}. See: /people {unit.code}",
    }
    return said(REFUSED[message.why], why[message.why])


@say.register
def _(message: p.HandoverWished) -> Content:
    unit = message.unit
    told = (
        "The Office has your request and will give a code."
        if message.told
        else "Nobody of the Office is connected, so it could not be told; please tell it another way."
    )
    return said(
        headline("Handover requested: ", unit.code, "."),
        f"Whose work: {message.name}, {unit.name}. {told}",
        f"Nothing changes meanwhile. Away for some days: /handover {unit.code} leave 5 days",
    )


@say.register
def _(message: p.HandoverToGive) -> Content:
    choices = numbered(("Give a handover code", message.says))
    whose = "their" if message.who == message.name else f"{message.name}'s"
    return said(
        headline("Handover requested: ", message.unit.code, "."),
        f"{message.who} asks to hand over {whose} work at {message.unit.name}.",
        f"Answer: {menu(choices)}",
        choices=choices,
    )


def _item(line: Line, n: int) -> str:
    occurrence = line.occurrence
    days = f", {left(line.days_left).lower()}" if line.days_left is not None and occurrence.state in WORKING else ""
    return f"{n}. {pictograph(line)}{name_of(occurrence)} - {date_due(occurrence)}{days}; {state(occurrence)}"


def _standing(stands: p.Stands) -> list[str]:
    number = len(stands.lines) + stands.hidden
    late = f", {stands.late} overdue" if stands.late else ""
    return [
        f"Open tasks: {number}{late}" if number else "No open tasks.",
        *(_item(line, n) for n, line in enumerate(stands.lines, 1)),
        *([f"... and {stands.hidden} more. See: /items"] if stands.hidden and stands.lines else []),
        *(["See: /summary"] if stands.hidden and not stands.lines else []),
        *([f"Awaiting confirmation by the Office: {shortlist(times(stands.claimed))}"] if stands.claimed else []),
        *duties_apart(stands.duties, stands.today),
    ]


def _choices(stands: p.Stands) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(stands.lines, 1)
    )


def _about(stands: p.Stands) -> tuple[int, ...]:
    return tuple(line.occurrence.id for line in stands.lines)


def _how(stands: p.Stands) -> str:
    if not stands.lines:
        return ""
    return f"Answer with a number to report, or by code, for example: {stands.lines[0].occurrence.code} 60%"


@say.register
def _(message: p.TookOver) -> Content:
    return said(
        headline("You have taken over at ", message.unit.code, "."),
        f"{message.unit.name}: you replace {message.before}. The history is kept as it was.",
        *_standing(message.stands),
        _how(message.stands),
        choices=_choices(message.stands),
        about=_about(message.stands),
    )


@say.register
def _(message: p.PlaceBack) -> Content:
    return said(
        headline("The handover was taken back: ", message.unit.code, "."),
        f"You receive what is of {message.unit.name} again.",
        *_standing(message.stands),
        _how(message.stands),
        choices=_choices(message.stands),
        about=_about(message.stands),
    )


@say.register
def _(message: p.HandedOver) -> Content:
    return said(
        headline("Handed over: ", message.unit.code, f" ({official(message.on)})."),
        f"From {official(message.on)}, {message.after} replaces {message.before} as {ROLES[message.role]} of "
        f"{message.unit.name}; {count(message.open, 'open task')} went along. The history is kept as it was.",
    )


@say.register
def _(message: p.Farewell) -> Content:
    rest = (
        f"What is of {message.unit.code} does not come to you any more; your other units stay."
        if message.stays
        else "From now on the assistant sends you nothing and takes no reports of yours. Thank you."
    )
    return said(
        headline("Handed over: ", message.unit.code, "."),
        f"From {official(message.on)}, {message.after} replaces you at {message.unit.name}.",
        rest,
    )


@say.register
def _(message: p.HandoverLapsed) -> Content:
    unit = message.unit
    return said(
        headline("The handover code of ", unit.code, " has expired."),
        f"Nobody has taken over from {message.name}, {unit.name}. Nothing changed.",
        f"A new code: /handover {unit.code}",
    )


@say.register
def _(message: p.HandoverWithdrawn) -> Content:
    return said(
        headline("Handover code withdrawn: ", message.unit.code, "."),
        f"The code is good no more. {message.name} stays at {message.unit.name}; nothing changed.",
    )


@say.register
def _(message: p.HandoverUndone) -> Content:
    return said(
        headline("The handover was taken back: ", message.unit.code, "."),
        f"{message.before} is at {message.unit.name} as before; {message.after} receives what is of the unit no more.",
    )


@say.register
def _(message: p.PlaceTakenBack) -> Content:
    return said(
        headline("The Office took the handover back: ", message.unit.code, "."),
        f"{message.before} is at {message.unit.name} again. What is of the unit does not come to you any more.",
    )


def days(leave: Leave) -> str:
    if leave.first == leave.last:
        return f"on {spoken(leave.first)}"
    return f"from {spoken(leave.first)} through {spoken(leave.last)}"


def _short(leave: Leave) -> str:
    if leave.first == leave.last:
        return f"{leave.first.day}/{leave.first.month}"
    return f"{leave.first.day}/{leave.first.month} - {leave.last.day}/{leave.last.month}"


WAITS = {
    Role.LEADER: "Requests for more time and difficulties",
    Role.ADMIN: "Results to confirm, returned tasks and the morning's check",
}


def _goes_over(cover: p.Cover) -> str:
    """What is said to another meanwhile: reminders, or what has to be decided."""
    return WAITS[cover.role] if cover.role is not None else "Reminders"


def _stands_in(cover: p.Cover) -> str:
    what = "You stand in" if cover.role is None else "You decide meanwhile"
    return headline(f"{what}, {_short(cover.days)}: ", cover.away, ".")


def _by_own_right(cover: p.Cover) -> str:
    return "" if cover.role is None else f" {cover.stand_in} decides by a right of their own."


@say.register
def _(message: p.LeaveSet) -> Content:
    cover, span = message.cover, days(message.cover.days)
    what = _goes_over(cover)
    ends = f"To end it early: /handover {cover.unit.code} leave off"
    match message.to:
        case p.Hears.AWAY:
            head = headline(f"Away {_short(cover.days)}: ", cover.stand_in, " stands in.")
            whose = f"{message.by} noted that you are away" if message.by else "You are away"
            return said(
                head,
                f"{whose} {span}. {what} of {cover.unit.name} on these days go to {cover.stand_in}, not to you."
                f"{_by_own_right(cover)}",
                f"Afterwards they come to you again by themselves. {ends}",
            )
        case p.Hears.STAND_IN:
            then = "what falls due meanwhile" if cover.role is None else "what waits to be decided"
            return said(
                _stands_in(cover),
                f"{cover.away} ({cover.unit.name}) is away {span}. {what} of these days come to you. "
                f"Noted by {message.by or cover.away}.",
                f"When it begins you are told {then}.",
            )
        case p.Hears.OTHER:
            head = headline(f"Away {_short(cover.days)}: ", cover.away, ".")
            return said(
                head,
                f"{cover.away} is away {span}. {what} of {cover.unit.name} on these days go to {cover.stand_in}."
                f"{_by_own_right(cover)}",
                f"Afterwards they come as before by themselves. {ends}",
            )


@say.register
def _(message: p.StandInBegins) -> Content:
    cover, stands = message.cover, p.Stands(message.lines, message.hidden)
    number = len(message.lines) + message.hidden
    return said(
        _stands_in(cover),
        f"You get the reminders of {cover.unit.name} for {cover.away}, {days(cover.days)}.",
        f"Overdue, and due meanwhile: {number}" if number else "" if message.duties else "Nothing falls due meanwhile.",
        *(_item(line, n) for n, line in enumerate(message.lines, 1)),
        f"... and {message.hidden} more. See: /items {cover.unit.code}" if message.hidden else "",
        *duties_apart(message.duties, message.today),
        _how(stands),
        choices=_choices(stands),
        about=_about(stands),
    )


@say.register
def _(message: p.WaitsForDecision) -> Content:
    cover, codes = message.cover, shortlist(times(message.codes))
    leads = cover.role is Role.LEADER
    listed = f"{'Extensions' if leads else 'Results'} to decide: {codes}. See: {'/approve' if leads else '/confirm'}"
    waits = listed if message.codes else "Nothing waits to be decided now."
    if message.begins:
        return said(
            _stands_in(cover),
            f"{_goes_over(cover)} of {cover.unit.name} come to you for {cover.away}, {days(cover.days)}.",
            waits,
        )
    return said(
        headline("You are back: ", cover.unit.code, "."),
        f"{_goes_over(cover)} of {cover.unit.name} come to you again; {cover.stand_in} stands in no more.",
        waits,
    )


@say.register
def _(message: p.LeaveEnded) -> Content:
    cover, what = message.cover, _goes_over(message.cover)
    by = f" Noted by {message.by}." if message.by else ""
    match message.to:
        case p.Hears.AWAY:
            return said(
                headline("You are back: ", cover.unit.code, "."),
                f"{what} of {cover.unit.name} come to you again.{by}",
            )
        case p.Hears.STAND_IN:
            return said(
                headline("You stand in no more: ", cover.away, "."),
                f"{what} of {cover.unit.name} go to {cover.away} again. Thank you.{by}",
            )
        case p.Hears.OTHER:
            return said(
                headline("Back: ", cover.away, "."),
                f"{what} of {cover.unit.name} go to {cover.away} again.",
            )


@say.register
def _(message: p.Returned) -> Content:
    late = f", {message.late} overdue" if message.late else ""
    waits = f", {message.claimed} awaiting confirmation" if message.claimed else ""
    standing = f"{count(message.open, 'open task')}{late}{waits}."
    return said(
        fitting(f"{message.unit.code}: {standing}", standing),
        f"Reminders of {message.unit.name} come to you again; {message.stand_in} stands in no more. See: /items",
    )


HOW_LONG = (
    "For example: leave 5 days; leave until 20/6; leave from 10/6 to 14/6; leave next week. "
    "Who stands in: cover NAME. Nothing changed."
)
UNREAD = {
    Unread.UNREAD: "The days could not be read.",
    Unread.NO_END: "Away until which day?",
    Unread.GONE: "These days are past.",
    Unread.ORDER: "The last day stands before the first.",
    Unread.TOO_LONG: "Away for more than six months: hand over.",
}


@say.register
def _(message: p.LeaveUnread) -> Content:
    return said(UNREAD[message.why], f'You wrote: "{cut(message.typed, 100)}".' if message.typed else "", HOW_LONG)


RIGHTFUL = {Role.LEADER: "leader", Role.ADMIN: "admin or leader"}
NO_LEAVE: dict[p.NoLeave | Unfit, str] = {
    p.NoLeave.ALONE: "There is nobody else to stand in.",
    p.NoLeave.NOBODY_DECIDES: "Not noted: there is nobody else who may decide.",
    p.NoLeave.NO_RIGHT: "This person has no right to decide there.",
    p.NoLeave.NOT_REMINDED: "Nobody here is reminded.",
    p.NoLeave.NOT_AWAY: "Nobody is away now.",
    p.NoLeave.AWAY_ALREADY: "These days are noted already.",
    Unfit.ONESELF: "Nobody stands in for themselves.",
    Unfit.AWAY_TOO: "This person is away on these days too.",
    Unfit.STANDS_IN: "Whoever is away stands in for another.",
}


@say.register
def _(message: p.LeaveRefused) -> Content:
    unit = message.unit
    role = message.role or Role.LEADER
    decides = RIGHTFUL[role]
    why = {
        p.NoLeave.ALONE: f"{unit.name} has no other officer or head who can be reached. Invite: /invite {unit.code}",
        p.NoLeave.NOBODY_DECIDES: f"{unit.name} has no other {decides} who can be reached. Nothing changed: "
        f"{WAITS[role].lower()} still come to whoever is away. Invite: /invite {unit.code} {role.value}",
        p.NoLeave.NO_RIGHT: f"{message.name}: who stands in needs the right itself ({decides} of {unit.name}); leave gives "
        "it to nobody. Nothing changed. Without a name you are asked.",
        p.NoLeave.NOT_REMINDED: f"{message.name or unit.name} gets no reminders of {unit.name}.",
        p.NoLeave.NOT_AWAY: f"{unit.name}: nothing changed. See: /people {unit.code}",
        p.NoLeave.AWAY_ALREADY: f"To change the days: end it by /handover {unit.code} leave off, then say it again.",
        Unfit.ONESELF: "Please choose another of the unit.",
        Unfit.AWAY_TOO: f"{message.name}: please choose another, or other days.",
        Unfit.STANDS_IN: f"{message.name}: please find somebody else for the other first.",
    }
    return said(NO_LEAVE[message.why], why[message.why])


def _span(deed: Deed) -> str:
    return f" {_short(Leave(deed.first_on, deed.last_on))}" if deed.first_on and deed.last_on else ""


DID = {
    Did.WISHED: "asked to hand over the work of {person}",
    Did.OFFERED: "gave a code to hand over the work of {person}",
    Did.WITHDRAWN: "withdrew the code to hand over the work of {person}",
    Did.LAPSED: "the code to hand over the work of {person} expired",
    Did.HANDED_OVER: "took over from {person}",
    Did.GIVEN_BACK: "took the handover back, {person} instead of {other} as before",
    Did.REMOVED: "removed {person}",
    Did.LEAVE_SET: "noted {person} away{span}, {other} stands in",
    Did.LEAVE_ENDED: "ended the leave of {person}",
    Did.LEAVE_OVER: "{person} is back{span}",
}


@say.register
def _(message: p.DeedLog) -> Content:
    lines = []
    for deed in message.deeds:
        at = deed.at.astimezone(VIETNAM)
        did = DID[deed.did].format(person=deed.person, other=deed.other, span=_span(deed))
        lines.append(f"{at:%H:%M} {official(at.date())} {deed.unit}: {deed.who or 'System'} {did}")
    head = headline("Log of the people of ", message.unit, ":") if message.unit else "Log of the people of all units:"
    return said(head, beneath(message.unit or "", head), *(lines or ["Nothing yet."]))
