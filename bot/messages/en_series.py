"""English: periods, and the quarters of ongoing items."""

from bot.messages.en import TO_UNDO, UNDO, say, spoken
from bot.messages.en_words import ROMAN
from bot.messages.shaping import and_leave, beneath, headline, menu, numbered, said, short
from domain import clock_messages as m
from domain.delivery import Content
from domain.text import cut
from domain.time import official


@say.register
def _(message: m.QuarterNoted) -> Content:
    occurrence, quarter = message.occurrence, f"quarter {ROMAN[message.quarter]}/{message.year}"
    head = headline(f"Recorded [{occurrence.code}] {quarter}: ", message.words or "nothing came up")
    return said(
        head,
        beneath(message.words, head) if message.words else "",
        f"The System asks again next quarter. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskQuarter) -> Content:
    occurrence = message.occurrence
    choices = and_leave(numbered(("Nothing this quarter", "không có"), occurrence=occurrence.id), "Leave it")
    return said(
        f"[{occurrence.code}] Main results of quarter {ROMAN[message.quarter]}/{message.year}?",
        cut(occurrence.item.text, 200),
        "What you sent tells no results and was not recorded. Please state meetings, visits or documents, "
        "for example: 5 meetings, 300 visits.",
        f"Answer: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SeriesEnding) -> Content:
    occurrence, choices = message.occurrence, numbered(("End it", "kết thúc"), ("Leave it", "/thoi"))
    return said(
        f"[{occurrence.code}] End the recurring task?",
        cut(occurrence.item.text, 200),
        f"From the one due {official(message.next_due)} no period opens. Open periods are still to be reported.",
        f"Nothing has changed yet. Answer: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SeriesEnded) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] The recurring task has ended.",
        cut(occurrence.item.text, 200),
        f"Decided by {message.by}{f': “{cut(message.words, 200)}”' if message.words else ''}." if message.by else "",
        "No further period opens. Open periods are still to be reported."
        + ("" if message.by else f" To resume: /end {occurrence.code} off"),
        "" if message.by else TO_UNDO,
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.SeriesGoesOn) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] The recurring task goes on.",
        cut(occurrence.item.text, 200),
        f"The next period is due {spoken(message.next_due)}.",
        f"Decided by {message.by}." if message.by else TO_UNDO,
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NotRecurring) -> Content:
    code = message.occurrence.code
    why = "has ended; no period opens" if message.ended else "does not recur"
    back = f"To resume: /end {code} off" if message.ended else ""
    return said(f"[{code}] This task {why}.", "Nothing has changed.", back)


@say.register
def _(message: m.PeriodSkipped) -> Content:
    occurrence = message.occurrence
    due = f", due {official(occurrence.due_on)}" if occurrence.due_on else ""
    take_back = (
        f" To want it after all: /skip {occurrence.code} {short(occurrence.due_on)} off" if occurrence.due_on else ""
    )
    return said(
        f"[{occurrence.code}] This period is skipped{due}.",
        cut(occurrence.item.text, 200),
        f"Reason: {cut(message.words, 300).rstrip('.')}.",
        f"Decided by {message.by}." if message.by else f"{TO_UNDO}{take_back}",
        f"The next period is due {official(message.next_due)}." if message.next_due else "",
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PeriodWanted) -> Content:
    occurrence = message.occurrence
    due = f", due {official(occurrence.due_on)}" if occurrence.due_on else ""
    return said(
        f"[{occurrence.code}] To be reported after all{due}.",
        cut(occurrence.item.text, 200),
        f"Decided by {message.by}." if message.by else "It is no longer skipped.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.SkipReason) -> Content:
    occurrence = message.occurrence
    due = f", due {official(occurrence.due_on)}" if occurrence.due_on else ""
    return said(
        f"[{occurrence.code}] Skipping needs a reason{due}.",
        f"Please add it, for example: /skip {occurrence.code} holidays",
    )


@say.register
def _(message: m.NoSuchPeriod) -> Content:
    days = ", ".join(official(day) for day in message.periods)
    return said(
        f"[{message.occurrence.code}] No period is due {official(message.day)}.",
        f"These can be skipped: {days}." if days else "No period can be skipped at present.",
        "Later ones when the one before has opened." if days else "",
    )
