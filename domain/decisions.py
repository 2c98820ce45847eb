"""Moves by decision: a unit returns an item, the office or a leader hands it on, halts it, opens it again."""

from dataclasses import replace

from domain.occurrence import Occurrence, Refused
from domain.status import ENDED, WORKING, State


def decline(occurrence: Occurrence) -> Occurrence:
    """The head of the lead unit says that the item is not theirs; it waits for the office.

    Source: the usual actions of a unit on a task (report, ask for more time, return), and only the head returns.
    """
    _must(occurrence, occurrence.state in WORKING)
    return replace(occurrence, state=State.DECLINED, back_to=occurrence.state)


def keep(occurrence: Occurrence) -> Occurrence:
    """The return is not accepted: the item stays with its unit and stands as it stood before."""
    _must(occurrence, occurrence.state is State.DECLINED)
    return _as_before(occurrence)


def hand_on(occurrence: Occurrence) -> Occurrence:
    """The return is accepted: another unit begins anew. Whose it is then, is the item's."""
    _must(occurrence, occurrence.state is State.DECLINED)
    return replace(
        occurrence,
        state=State.NOT_STARTED,
        back_to=None,
        percent=None,
        stuck=None,
        cause=None,
        helper=None,
        needs_more=False,
        claimed_on=None,
    )


def pause(occurrence: Occurrence) -> Occurrence:
    """Stopped by decision: nothing is asked until it is resumed; the deadline stays."""
    _must(occurrence, occurrence.state in WORKING)
    return replace(occurrence, state=State.PAUSED, back_to=occurrence.state)


def resume(occurrence: Occurrence) -> Occurrence:
    """Goes on where it was when it was paused."""
    _must(occurrence, occurrence.state is State.PAUSED)
    return _as_before(occurrence)


def withdraw(occurrence: Occurrence) -> Occurrence:
    """Not to be done any more, by decision. What is done or withdrawn already is not."""
    _must(occurrence, occurrence.state not in ENDED)
    return replace(occurrence, state=State.WITHDRAWN, back_to=occurrence.state)


def reopen(occurrence: Occurrence) -> Occurrence:
    """Done, and yet not: the unit goes on. When it was done before stays in the history.

    Source: what is done is opened again only by the office or a leader, with a reason.
    """
    _must(occurrence, occurrence.state is State.DONE)
    return replace(
        occurrence, state=State.IN_PROGRESS, needs_more=True, percent=None, claimed_on=None, done_on=None, back_to=None
    )


def needs_document(state: State, *, by_leader: bool) -> bool:
    """Whether the number of a document must be named for a halt that leads to `state`.

    Source: a withdrawal is always by a document; a pause or its end is the leader's word, which the office can only
    pass on from a document.
    """
    return state is State.WITHDRAWN or not by_leader


def _as_before(occurrence: Occurrence) -> Occurrence:
    return replace(occurrence, state=occurrence.back_to or State.NOT_STARTED, back_to=None)


def _must(occurrence: Occurrence, allowed: bool) -> None:
    if not allowed:
        raise Refused(occurrence.state)
