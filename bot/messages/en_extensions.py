"""English: requests for more time, and what is decided about them."""

from bot.messages.en import TO_UNDO, UNDO, count, deadline, say, spoken, state, unread_day
from bot.messages.en_help import WHICH_CAUSE
from bot.messages.en_words import CAUSES
from bot.messages.shaping import fitting, headline, menu, name_of, numbered, said, short, unless_said
from domain import extension_messages as e
from domain.delivery import Choice, Content
from domain.extension import Extension
from domain.text import cut
from domain.time import official


def _noted(request: Extension, notice_days: int | None = None) -> str:
    """What is to be known of a request besides its days."""
    parts = []
    if request.late_days:
        parts.append(f"Requested when {count(request.late_days, 'day')} overdue.")
    elif request.short:
        parts.append(
            f"Please ask at least {count(notice_days, 'working day')} ahead."
            if notice_days
            else "Requested close to the deadline."
        )
    if request.often:
        parts.append(f"Extended often (no. {request.count}).")
    return " ".join(parts)


@say.register
def _(message: e.ExtensionAsked) -> Content:
    request, occurrence = message.request, message.occurrence
    what = f"Extension of [{occurrence.code}] requested to"
    reason = f"Reason: {cut(request.reason, 400).rstrip('.')}." if request.reason else "No reason given."
    sent = (
        f"Sent to: {', '.join(message.deciders)}."
        if message.deciders
        else "No leader is connected, so it has not been sent."
    )
    day = spoken(request.to_on)
    head = fitting(f"{what} {day}.", f"{what} {official(request.to_on)}.")
    choices = WHICH_CAUSE if message.asks and request.cause is None else ()
    return said(
        head,
        f"{unless_said(f'Requested: {day}. ', head, day)}Present deadline: {official(request.stands)}. {reason}",
        f"{sent} Until it is decided the old deadline stands.",
        _noted(request, message.notice_days),
        "Please send the official document as the regulations ask (if any).",
        "Please give the reason, for example: waiting for figures." if message.asks and not request.reason else "",
        f"Cause: {menu(WHICH_CAUSE)}" if choices else "",
        TO_UNDO,
        choices=(*choices, UNDO),
        about=(occurrence.id,),
        asks=message.asks,
    )


@say.register
def _(message: e.ReasonNoted) -> Content:
    code = message.occurrence.code
    return said(
        f"Reason for the extension of [{code}] recorded.",
        f'"{cut(message.request.reason, 400)}"',
        f"Told: {', '.join(message.deciders)}."
        if message.deciders
        else "No leader is connected, so it has not been sent.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: e.ExtensionToDecide) -> Content:
    request, occurrence, choices = message.request, message.occurrence, _to_decide(message.request)
    what = f"{occurrence.lead.code} asks to extend [{occurrence.code}] to"
    reason = cut(request.reason, 400).rstrip(".") if request.reason else "not given"
    cause = f" Cause: {CAUSES[request.cause]}." if request.cause else ""
    head = fitting(f"{what} {spoken(request.to_on)}", f"{what} {official(request.to_on)}")
    wanted = official(request.to_on) if spoken(request.to_on) in head else spoken(request.to_on)
    return said(
        head,
        cut(occurrence.item.text, 200),
        f"Present deadline: {official(request.stands)}; requested: {wanted} (request no. {request.count}).",
        f"Reason: {reason}.{cause} {state(occurrence)}.",
        _noted(request),
        f"For your consideration. Answer: {menu(choices)}",
        f"or type /approve {occurrence.code} yes dd/mm",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: e.DecisionUnclear) -> Content:
    occurrence, choices = message.occurrence, _to_decide(message.request)
    code = f"[{occurrence.code}]"
    return said(
        unread_day(message.unread, f"{code} ")
        if message.unread
        else headline(f"{code} Unclear decision “", message.words, "”."),
        f"Nothing has changed. {occurrence.lead.code} asks for an extension to {spoken(message.to_on)}.",
        f"Please let us know. Answer: {menu(choices)}",
        f"or type /approve {occurrence.code} yes dd/mm",
        choices=choices,
        about=(occurrence.id,),
    )


def _to_decide(request: Extension) -> tuple[Choice, ...]:
    code = request.occurrence.code
    return numbered(
        ("Approve", f"/duyet {code} đồng ý #{request.id}"),
        ("Approve another day", f"/duyet {code} ngày khác #{request.id}"),
        ("Do not approve", f"/duyet {code} không đồng ý #{request.id}"),
        occurrence=request.occurrence.id,
    )


@say.register
def _(message: e.AskOtherDay) -> Content:
    return said(
        unread_day(message.given, f"[{message.occurrence.code}] ") if message.given else "",
        f"[{message.occurrence.code}] Approved to which day?",
        f"Present deadline: {official(message.request.stands)}; the unit asks for: {spoken(message.to_on)}.",
        "Please give day/month, for example: 30/6. To stop: /cancel",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: e.ExtensionDecided) -> Content:
    occurrence = message.occurrence
    if message.agreed:
        original = occurrence.original_due_on
        kept = f"The original deadline {official(original)} remains on record. " if original else ""
        other = f"The unit had asked for {official(message.asked_on)}. " if message.to_on != message.asked_on else ""
        what = f"[{occurrence.code}] The leader approves an extension to"
        day = spoken(message.to_on)
        head = fitting(
            f"{what} {day}.",
            f"{what} {official(message.to_on)}.",
            f"[{occurrence.code}] Extension approved to {official(message.to_on)}.",
        )
        return said(
            head,
            f"{unless_said(f'Now due: {day}. ', head, day)}{other}{kept}Please meet the new deadline.",
            about=(occurrence.id,),
        )
    by = f", and report how far it is before the next reminder, {official(message.next_on)}" if message.next_on else ""
    return said(
        f"[{occurrence.code}] The extension has not been approved.",
        f'Comment: "{cut(message.words, 400)}".' if message.words else "",
        f"{deadline(occurrence)} Please concentrate on completing the task{by}.",
        about=(occurrence.id,),
    )


@say.register
def _(message: e.RequestTakenBack) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] {occurrence.lead.code} takes its request back",
        cut(occurrence.item.text, 200),
        f"An extension to {spoken(message.to_on)} is no longer asked for. By: {message.who}.",
        deadline(occurrence),
        about=(occurrence.id,),
    )


@say.register
def _(message: e.RequestFallen) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] The extension request is void.",
        cut(occurrence.item.text, 200),
        f"{deadline(occurrence)} The request until {spoken(message.to_on)} has nothing left to decide. "
        f"Deadline moved by {message.who}.",
        "If more time is needed, the unit asks anew." if occurrence.due_on else "",
        about=(occurrence.id,),
    )


@say.register
def _(message: e.TakenBackNoted) -> Content:
    occurrence = message.occurrence
    told = "The leaders have been told." if message.told else "No leader is connected to hear it."
    return said(
        f"[{occurrence.code}] The request has been taken back.",
        f"No longer asked for: an extension to {spoken(message.to_on)}. {deadline(occurrence)}",
        f"{told} {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: e.TooOften) -> Content:
    times = count(message.most, "time")
    return said(
        f"[{message.occurrence.code}] Extended {times} already.",
        f"The programme allows a task to be extended {times}. Nothing has changed.",
        f"{deadline(message.occurrence)} Please report a difficulty or ask the Office.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: e.Pending) -> Content:
    choices = tuple(
        Choice(f"{n}. [{one.occurrence.code}]", f"/duyet {one.occurrence.code}", one.occurrence.id)
        for n, one in enumerate(message.requests, 1)
    )
    lines = [
        f"{n}. {name_of(one.occurrence, 60)} - {one.occurrence.lead.code} - "
        f"from {short(one.stands)} to {short(one.to_on)}{', extended often' if one.often else ''}"
        for n, one in enumerate(message.requests, 1)
    ]
    return said(
        f"Extension requests awaiting decision: {len(lines)}",
        *lines,
        "Answer by number to see one and decide.",
        choices=choices,
    )
