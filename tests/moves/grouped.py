"""What is said in groups: in a unit's own by its people and those over it, in that of all nothing but totals."""

from random import Random

from tests.moves.questions import Questions
from tests.moves.rules import A_UNIT, ADMINS, EVERYBODY, ITS_GROUP, LEADERS, OF_ALL, OF_THE_OFFICE
from tests.moves.standing import Outcome
from tests.moves.words import JUDGED, OF_THE_WHOLE, PLAIN, REPORTED, TYPED

BESIDES = (
    "/tonghop", "/tonghop donvi", "/tonghop quahan", "/viec N1", "/nhiemvu", "/lichsu N1", "/hoantac", "N1 xong BC 9",
    "/xong N1 BC 9", "/xacnhan N1", "/duyet N1 đồng ý", "/giucho N1", "/tralai N1 không thuộc chức năng",
    "/giao P.VHXH; Việc số 9; hạn 25/12", "/vuongmac", "/nhac N1", "1", "đồng ý", "N1 đồng ý",
)  # fmt: skip
"""Said where all read along: whatever it is, totals come back, or the way to a private chat."""
SAID = TYPED | PLAIN | {"claim": PLAIN["proof"]}
"""What is said in words where there are words for it."""
IN_PRIVATE = ("nudge",)
"""What names people, and is not for groups."""


class Grouped(Questions):
    """All that is said and done, and groups."""

    def somebody_speaks_where_all_read(self, dice: Random) -> None:
        """Whatever comes to mind, or what would be done were it said in private."""
        for _ in range(dice.randint(2, 3)):
            who, text = dice.choice((*ADMINS, *LEADERS, *EVERYBODY)), dice.choice(BESIDES)
            moves = dice.sample((*REPORTED, *JUDGED, *OF_THE_WHOLE), 4)
            self._now()
            could = [(move, code) for move in moves for _, code in self._chances(move, 5, "P.KT", [who])]
            if could and dice.random() < 0.7:
                move, code = dice.choice(could)
                form = (SAID if dice.random() < 0.7 else TYPED)[move]
                _, shown = self._given(move, self._day(code, who, 5), "P.KT")
                text = form.format(c=code, a=shown)
            self._leave_in(OF_ALL, who)
            self._now()
            self._says(who, text, Outcome(silent=who not in OF_THE_OFFICE), chat=OF_ALL)

    def somebody_speaks_in_their_group(self, dice: Random) -> None:
        moves = [one for one in (*REPORTED, *JUDGED, *OF_THE_WHOLE) if one not in IN_PRIVATE]
        moved = self.tally.moved
        self.office.here = A_UNIT
        try:
            for _ in range(dice.randint(1, 3)):
                self._somebody(dice, dice.choice(moves), chat=ITS_GROUP)
            self.tally.grouped += self.tally.moved - moved
            self._anybody_in_the_group(dice, dice.choice(moves))
        finally:
            self.office.here = None

    def _anybody_in_the_group(self, dice: Random, move: str) -> None:
        """Anybody says it of any item: strangers and other units' people are not answered, others have their rights."""
        who, code = dice.choice(EVERYBODY), dice.choice(sorted(self.office.things))
        if dice.random() < 0.2:
            self._leave_in(ITS_GROUP, who)
            self._now()
            out = self.office.undo(who) if self._is_heard(who) else Outcome(silent=True)
            self._says(who, "/hoantac", out, chat=ITS_GROUP)
            return
        self._makes(who, move, code, self._day(code, who, dice.randint(1, 12)), A_UNIT, chat=ITS_GROUP)
