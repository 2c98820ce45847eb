"""Periods of one item in one line of what is said, where they are late and nothing tells them apart but their days."""

from collections.abc import Hashable, Iterable
from dataclasses import replace

from domain.message import Line


def merged(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same lines, late periods of an item that stand alike in the line of the oldest; each occurrence in one.

    What has something of its own to tell keeps its line: another state, a request that waits, a duty waited for.
    Whether it is asked whom else to remind, and what a head is told beside, holds for all where it does for one.
    Source: house rule; nobody reads twenty lines that differ in their days.
    """
    alike: dict[Hashable, list[Line]] = {}
    for line in lines:
        alike.setdefault(_what_is_said(line), []).append(line)
    return tuple(_in_one(found) for found in alike.values())


def _what_is_said(line: Line) -> Hashable:
    """What two lines have in common that may stand as one; a line that stands alone has its own."""
    one = line.occurrence
    late = line.days_left is not None and line.days_left < 0
    if not late or one.item.rrule is None or line.pending_to is not None or line.waits_for:
        return one.id
    return one.item.id, one.lead.id, one.state, one.percent, one.needs_more, one.stuck, one.cause, one.directive


def _in_one(found: list[Line]) -> Line:
    ordered = sorted(found, key=lambda line: (line.days_left or 0, line.occurrence.id))
    oldest = ordered[0]
    return replace(
        oldest,
        later=tuple(one for line in ordered for one in line.occurrences)[1:],
        others=next((line.others for line in ordered if line.others is not None), None),
        for_head=next((line.for_head for line in ordered if line.for_head is not None), None),
    )
