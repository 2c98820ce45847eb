"""An office in which anything is said and done by anybody, and time passes."""

from collections.abc import Callable
from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.moves.situations import Situations

HOW_OFTEN = {
    Situations.anybody_says_anything: 3,
    Situations.somebody_reports: 2,
    Situations.somebody_judges: 2,
    Situations.somebody_moves_the_whole: 2,
    Situations.somebody_does_whatever_there_is_to_do: 2,
    Situations.somebody_does_what_others_may: 2,
    Situations.somebody_judges_their_own: 2,
    Situations.somebody_takes_back: 2,
    Situations.somebody_begins: 2,
    Situations.somebody_chooses: 3,
    Situations.the_next_period_is_claimed_as_well: 2,
    Situations.a_request_takes_the_place_of_another: 2,
    Situations.only_one_is_left_who_decides: 2,
}
BY_BUTTONS = {
    Situations.a_question_takes_the_place_of_another: 2,
    Situations.an_older_change_is_taken_back_by_its_button: 1,
}
BY_DIGITS = {Situations.something_is_offered_and_something_asked: 2}
IN_GROUPS = {
    Situations.somebody_speaks_where_all_read: 2,
    Situations.somebody_speaks_in_their_group: 3,
    Situations.what_was_done_elsewhere_is_taken_back_in_a_group: 2,
}
IN_GROUPS_BY_BUTTONS = {Situations.a_question_in_the_group_is_answered_by_another: 1}
"""Where there are buttons each of two questions has its own; a digit is of the last that was asked or offered."""
Way = Callable[[Situations, Random], None]
SEED = st.integers(min_value=0, max_value=2**32)
"""What is done is drawn from it: drawn one by one, the choices would too often be those of the step before."""


class AnyOffice(Situations):
    """Of what is said, what hypothesis leaves out of an example is left out for one of three reasons to say anything."""

    def __init__(self) -> None:
        super().__init__()
        self.deck: list[Way] = []

    @rule(seed=SEED)
    def something_is_said(self, seed: int) -> None:
        self._something(self._dice(seed))

    @rule(seed=SEED)
    def something_more_is_said(self, seed: int) -> None:
        self._something(self._dice(seed))

    @rule(seed=SEED)
    def what_was_asked_is_answered(self, seed: int) -> None:
        dice = self._dice(seed)
        if self.asked:
            self.somebody_answers(dice)
        else:
            self._something(dice)

    @rule(seed=SEED)
    def time_passes(self, seed: int) -> None:
        dice = self._dice(seed)
        if dice.random() < 0.5:
            self.minutes_pass(dice.choice((1, 5, 9, 11, 60)))
        else:
            self.days_go_by(dice.choice((1, 1, 2, 5, 9)), dice.choice((8, 14)), restarts=dice.random() < 0.5)

    def _dice(self, seed: int) -> Random:
        """Others at each step: hypothesis likes to draw the same seed again."""
        return Random(f"{seed} {len(self.journal)}")

    def _something(self, dice: Random) -> None:
        """The next of all there is, each as often as it should be: drawn one by one, some would not be met at all."""
        if not self.deck:
            deck = [way for way, times in self._ways().items() for _ in range(times)]
            self.deck = dice.sample(deck, len(deck))
        self.deck.pop()(self, dice)

    def _ways(self) -> dict[Way, int]:
        some = [HOW_OFTEN, BY_BUTTONS if self.form.buttons else BY_DIGITS]
        if self.form.groups:
            some += [IN_GROUPS, IN_GROUPS_BY_BUTTONS if self.form.buttons else {}]
        return {way: times for ways in some for way, times in ways.items()}
