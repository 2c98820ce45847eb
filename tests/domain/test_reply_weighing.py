"""How what the rules say and what the signs lean to make one verdict."""

import pytest

from domain.reply_completion import Completion
from domain.reply_intent import Intent
from domain.reply_leaning import INTENTS, Leaning, known_weights, leaning
from domain.reply_lexicon import Sense
from domain.reply_said import said_in
from domain.reply_weighing import weighed
from tests.reading.labelled import SAMPLE_DAY

LONG = said_in("a longer text of which the rules do not know every word", SAMPLE_DAY)
SAID = Completion(0.8)
UNKNOWN = Completion(0, frozenset({Sense.WORD}))
DOUBTED = Completion(0, frozenset({Sense.PART}))
DENIED = Completion(0, frozenset({Sense.NOTYET}))


def leans(done: float, other: Intent = Intent.IN_PROGRESS) -> Leaning:
    shares = [(Intent.DONE, done), (other, 1 - done)]
    rest = [(intent, 0.0) for intent in INTENTS if intent not in (Intent.DONE, other)]
    return Leaning((*sorted(shares, key=lambda share: -share[1]), *rest))


@pytest.mark.parametrize(
    ("finished", "enough", "too_little"),
    [(SAID, 0.6, 0.4), (UNKNOWN, 0.9, 0.85), (None, 0.92, 0.88), (DOUBTED, 0.97, 0.9), (DENIED, 0.995, 0.97)],
)
def test_the_more_speaks_against_it_the_surer_done_must_be(
    finished: Completion | None, enough: float, too_little: float
) -> None:
    verdict = (Intent.IN_PROGRESS, 0.5)
    assert weighed(verdict, finished, leans(enough), LONG)[0] is Intent.DONE
    asked, confidence = weighed(verdict, finished, leans(too_little), LONG)
    assert (asked, confidence) == (Intent.IN_PROGRESS, 0.5)


def test_a_rule_that_finds_it_done_is_not_believed_against_all_signs() -> None:
    assert weighed((Intent.DONE, 0.8), SAID, leans(0.3), LONG) == (Intent.IN_PROGRESS, 0.5)
    assert weighed((Intent.DONE, 0.8), SAID, leans(0.05, Intent.UNRELATED), LONG)[0] is Intent.UNRELATED


def test_what_asks_for_time_is_left_to_the_rules() -> None:
    assert weighed((Intent.EXTENSION, 0.95), SAID, leans(0.99), LONG) == (Intent.EXTENSION, 0.95)


def test_what_goes_on_but_may_be_done_is_asked_back() -> None:
    assert weighed((Intent.IN_PROGRESS, 0.95), None, leans(0.3), LONG) == (Intent.IN_PROGRESS, 0.5)
    assert weighed((Intent.IN_PROGRESS, 0.95), None, leans(0.01), LONG) == (Intent.IN_PROGRESS, 0.95)


def test_shares_of_a_leaning_are_of_one_and_the_likeliest_stands_first() -> None:
    found = leaning(["xong", "!finished"], known_weights())
    assert sum(share for _, share in found.shares) == pytest.approx(1)
    assert [share for _, share in found.shares] == sorted((share for _, share in found.shares), reverse=True)
    assert found.first[0] is Intent.DONE


def test_signs_nobody_knows_lean_to_what_replies_begin_with() -> None:
    assert leaning(["no such sign"], known_weights()) == leaning([], known_weights())


def test_beside_what_is_not_done_it_must_be_as_sure_as_against_a_denial() -> None:
    beside = said_in("hồ sơ lát gạch kín cả tuyến, đang chờ thêm người của tổ", SAMPLE_DAY)
    assert weighed((Intent.IN_PROGRESS, 0.5), None, leans(0.97), beside) == (Intent.IN_PROGRESS, 0.5)


def test_of_few_words_the_rules_know_all_unless_every_sign_is_against_them() -> None:
    few = said_in("dự toán hụt", SAMPLE_DAY)
    sure, unsure = (
        Leaning(((Intent.BLOCKED, 0.95), (Intent.DONE, 0.01))),
        Leaning(((Intent.BLOCKED, 0.8), (Intent.DONE, 0.01))),
    )
    assert weighed((Intent.ACK, 0.8), None, sure, few)[0] is Intent.BLOCKED
    assert weighed((Intent.ACK, 0.8), None, unsure, few) == (Intent.ACK, 0.8)
