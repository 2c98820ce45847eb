"""An office in which anything is said and done by anybody, and time passes."""

from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.moves.grouped import Grouped

HOW_OFTEN = {
    Grouped.anybody_says_anything: 4,
    Grouped.somebody_reports: 2,
    Grouped.somebody_judges: 2,
    Grouped.somebody_moves_the_whole: 2,
    Grouped.somebody_does_whatever_there_is_to_do: 2,
    Grouped.somebody_does_what_others_may: 2,
    Grouped.somebody_judges_their_own: 3,
    Grouped.somebody_takes_back: 2,
    Grouped.somebody_begins: 3,
    Grouped.somebody_chooses: 4,
    Grouped.the_next_period_is_claimed_as_well: 2,
}
IN_GROUPS = {Grouped.somebody_speaks_where_all_read: 1, Grouped.somebody_speaks_in_their_group: 4}
SEED = st.integers(min_value=0, max_value=2**32)
"""What is done is drawn from it: drawn one by one, the choices would too often be those of the step before."""


class AnyOffice(Grouped):
    """Of what is said, what hypothesis leaves out of an example is left out for one of three reasons to say anything."""

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
        ways = HOW_OFTEN | (IN_GROUPS if self.form.groups else {})
        (way,) = dice.choices(list(ways), list(ways.values()))
        way(self, dice)
