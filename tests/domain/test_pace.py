"""The vendor's limits, kept exactly: no window of time ever holds more messages than it may."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.pace import LONGEST_REST, MANY, Pacer, Quota, Strain, free_at, remembered

START = datetime(2026, 11, 17, 1, 0, tzinfo=UTC)
QUOTAS = (Quota(3, timedelta(seconds=3)), Quota(20, timedelta(seconds=60)))


@given(st.lists(st.floats(0, 5), min_size=1, max_size=120))
def test_a_chat_never_hears_more_than_its_quotas_allow(wishes: list[float]) -> None:
    recent: list[float] = []
    said: list[datetime] = []
    now = START
    for wait in wishes:
        now = free_at(recent, QUOTAS, now + timedelta(seconds=wait))
        said.append(now)
        recent = remembered(recent, QUOTAS, now)
    for quota in QUOTAS:
        for first, beyond in zip(said, said[quota.most :], strict=False):
            assert beyond - first >= quota.within - timedelta(milliseconds=2)
    assert len(recent) <= 20


def test_a_clock_set_back_silences_nobody() -> None:
    recent = [(START + timedelta(hours=1, seconds=n)).timestamp() for n in range(3)]
    assert free_at(recent, QUOTAS, START) == START


@given(st.floats(1, 2000), st.lists(st.floats(0, 0.2), min_size=1, max_size=300))
def test_a_token_never_sends_more_in_a_second_than_its_rate(rate: float, waits: list[float]) -> None:
    pacer, now, left = Pacer(rate), 0.0, list[float]()
    for wait in waits:
        now += wait
        may = min(pacer.allowed(now) or 0, 50)
        pacer.took(may, now)
        left += [now] * may
    for n, first in enumerate(left):
        assert sum(1 for at in left[n:] if at < first + 1) <= rate + 1


def test_a_patient_sender_reaches_its_rate() -> None:
    pacer, now, sent = Pacer(30), 0.0, 0
    while now < 100:
        if may := pacer.allowed(now):
            pacer.took(may, now)
            sent += may
        now += max(pacer.wait(now), 0.001)
    assert sent >= 30 * 100 * 0.97


def test_after_failures_in_a_row_a_channel_rests_longer_each_time() -> None:
    strain, now = Strain(), 0.0
    rests = []
    for _ in range(MANY + 8):
        strain.failed(now)
        rests.append(max(0.0, strain.rests_until - now))
    assert rests[: MANY - 1] == [0.0] * (MANY - 1)
    assert all(later >= earlier for earlier, later in pairwise(rests))
    assert rests[-1] == LONGEST_REST
    assert strain.well(now), "what failed is tried again at once"
    assert not strain.strained
    assert not strain.well(now)
