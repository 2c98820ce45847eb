"""Who hears of a move, besides the one who makes it: one table."""

from enum import StrEnum

from domain.occurrence import Kind


class Party(StrEnum):
    """Those a move may concern.

    LEAD: officers, heads and group of the lead unit. FORMER: those of the unit that led before. BESIDE: those of the
    coordinating units. OFFICE: who confirms and looks after people, on the nearest node upward. LEADERS: who decides,
    likewise. HEADS: the heads of the lead unit, or the office where none of them can be reached. HELPER: those of the
    unit asked to help. DOER: those of the coordinating unit whose duty it is. TALKERS: who has spoken of the item
    before. ASKER: who asked for what is decided.
    """

    LEAD = "lead"
    FORMER = "former"
    BESIDE = "beside"
    OFFICE = "office"
    LEADERS = "leaders"
    HEADS = "heads"
    HELPER = "helper"
    DOER = "doer"
    TALKERS = "talkers"
    ASKER = "asker"


P = Party
HEARS: dict[Kind, tuple[Party, ...]] = {
    Kind.ASSIGNED: (P.LEAD, P.BESIDE),
    Kind.EDITED: (P.LEAD, P.BESIDE, P.FORMER, P.HELPER),
    Kind.PROGRESS: (),
    Kind.RECEIVED: (),
    Kind.BLOCKED: (P.LEADERS, P.OFFICE, P.LEAD),
    Kind.CAUSE: (),
    Kind.HELP_ASKED: (P.HELPER, P.LEADERS, P.OFFICE),
    Kind.DIRECTED: (P.LEAD, P.HELPER, P.OFFICE),
    Kind.COMMENT: (P.LEAD, P.OFFICE, P.TALKERS),
    Kind.PUT_OFF: (),
    Kind.HELD: (),
    Kind.LET_GO: (),
    Kind.CLAIMED: (P.OFFICE, P.LEAD),
    Kind.CONFIRMED: (P.LEAD, P.OFFICE),
    Kind.RETURNED: (P.LEAD, P.OFFICE),
    Kind.REOPENED: (P.LEAD, P.OFFICE),
    Kind.EXTENSION_ASKED: (P.LEADERS, P.LEAD),
    Kind.EXTENSION_TAKEN_BACK: (P.LEADERS, P.LEAD),
    Kind.EXTENSION_FALLEN: (P.ASKER, P.LEADERS),
    Kind.EXTENSION_AGREED: (P.ASKER, P.LEAD, P.OFFICE, P.LEADERS),
    Kind.EXTENSION_REFUSED: (P.ASKER, P.LEAD, P.OFFICE, P.LEADERS),
    Kind.PROPOSED: (P.HEADS,),
    Kind.DECLINED: (P.OFFICE, P.LEAD),
    Kind.HANDED_ON: (P.LEAD, P.BESIDE, P.FORMER, P.HELPER, P.OFFICE),
    Kind.KEPT: (P.LEAD, P.OFFICE),
    Kind.PAUSED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.RESUMED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.WITHDRAWN: (P.LEAD, P.BESIDE, P.HELPER, P.OFFICE),
    Kind.SERIES_ENDED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.SERIES_RESUMED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.SKIPPED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.WANTED: (P.LEAD, P.BESIDE, P.OFFICE),
    Kind.AS_BEFORE: (),
    Kind.RESTS: (),
    Kind.DUTY_GIVEN: (P.DOER, P.LEAD),
    Kind.DUTY_PROGRESS: (),
    Kind.DUTY_STUCK: (P.LEAD,),
    Kind.DUTY_REPORTED: (P.LEAD,),
    Kind.DUTY_ACCEPTED: (P.DOER,),
    Kind.DUTY_RETURNED: (P.DOER,),
    Kind.DUTY_MOVED: (P.DOER, P.LEAD),
    Kind.DUTY_DROPPED: (P.DOER,),
    Kind.DUTY_NUDGED: (P.DOER,),
}
"""By what happened, in the order of what each has to do about it: whoever belongs to two hears it as the first.

An undone change is heard by whoever was told of the change, a reminder at the office's wish by whoever would hear the
clock's (`domain/hearing.py`), somebody reminded in another's place is told by name.

Sources: a unit hears of everything that is decided about its items, and its people hear what one of them reports of
weight; the office answers for the register, so it hears claims, problems and what colleagues decided; a leader hears
what only a leader can decide, and who needs help; a coordinating unit hears when its work begins, halts or ends, and a
unit that was asked to help when another leads, or when there is nothing left to help with.
Whoever spoke of an item hears the answers. Progress is looked up. What a coordinating unit does for the lead is between
the two: neither the office nor a leader hears of it.
"""
