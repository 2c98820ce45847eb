"""What one officer of a unit is told of what another has reported: the newest word, once, and not what was taken back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.echoes import HEARD, Echo, Said, since
from domain.occurrence import Kind

NOON = datetime(2026, 6, 9, 5, tzinfo=UTC)


def said(hours: int, kind: Kind, occurrence: int = 1, by: int = 7) -> Said:
    return Said(occurrence, by, NOON + timedelta(hours=hours), Echo(f"N{occurrence}", f"#{by}", kind))


def told(*words: Said) -> list[tuple[str, Kind]]:
    return [(one.code, one.kind) for one in since(words, NOON)]


def test_the_newest_word_of_each_item_and_officer_is_told_once() -> None:
    assert told(said(1, Kind.RECEIVED), said(2, Kind.PROGRESS)) == [("N1", Kind.PROGRESS)]
    assert told(said(-1, Kind.PROGRESS)) == [], "it stood in the last digest"
    assert told(said(1, Kind.PROGRESS), said(2, Kind.RECEIVED, occurrence=2), said(3, Kind.PROGRESS, by=8)) == [
        ("N1", Kind.PROGRESS),
        ("N2", Kind.RECEIVED),
        ("N1", Kind.PROGRESS),
    ]


def test_what_was_told_at_once_is_not_told_again_nor_what_it_overtook() -> None:
    assert told(said(1, Kind.PROGRESS), said(2, Kind.CLAIMED)) == []
    assert told(said(-1, Kind.CLAIMED), said(1, Kind.UNDONE)) == []
    assert told(said(-1, Kind.CLAIMED), said(1, Kind.UNDONE), said(2, Kind.PROGRESS)) == [("N1", Kind.PROGRESS)]


def test_what_was_taken_back_is_told_only_where_it_had_been_told() -> None:
    assert told(said(1, Kind.PROGRESS), said(2, Kind.UNDONE)) == []
    assert told(said(-1, Kind.RECEIVED), said(1, Kind.PROGRESS), said(2, Kind.UNDONE)) == []
    assert told(said(-1, Kind.PROGRESS), said(1, Kind.UNDONE)) == [("N1", Kind.UNDONE)]
    assert told(said(1, Kind.UNDONE)) == [], "of what nobody had heard"


WORDS = st.lists(
    st.builds(said, st.integers(-5, 5), st.sampled_from(sorted(HEARD)), st.integers(1, 3), st.integers(7, 8)),
    max_size=12,
).map(lambda words: sorted(words, key=lambda one: one.at))


@given(WORDS, st.integers(-5, 5))
def test_nothing_is_told_in_two_digests(words: list[Said], hour: int) -> None:
    """What a digest tells, a later one tells again only as something newer."""
    later = NOON + timedelta(hours=hour)
    first = since([one for one in words if one.at < later], NOON)
    second = since(words, later)
    assert len(first) == len({(one.code, one.who) for one in first})
    assert all(
        one.at >= later or one.echo not in second for one in words if words.count(one) == 1 and _only(one, words)
    )


def _only(one: Said, words: list[Said]) -> bool:
    return sum(other.echo == one.echo for other in words) == 1
