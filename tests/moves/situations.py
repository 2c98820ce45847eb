"""What chance alone brings about too seldom: two questions or two requests at once, one person alone, a group misused."""

from datetime import timedelta
from random import Random

from bot.incoming import Happening
from tests.moves.grouped import Grouped
from tests.moves.machine import MOST_ITEMS
from tests.moves.offers import LEAVES, Offer, said_by
from tests.moves.questions import BY_THE_WAY
from tests.moves.rules import A_UNIT, ADMINS, CLAIMED, ITS_GROUP, LEADERS, OF_ALL, OF_THE_OFFICE
from tests.moves.standing import Outcome, Period, Question
from tests.moves.words import CODE

DECIDERS = {*ADMINS, *LEADERS}
LATER, WHY_NOT = "Đồng ý ngày khác", "Không đồng ý"
"""Choices of a request after which it is asked for more."""
ELSEWHERE_DONE = ("cause", "direct", "hold", "stuck", "progress", "ask", "claim", "edit_lead", "pause")
OTHERS_STAY = 0.3
"""How often one of the others can be reached after all."""
OF_ONES_OWN = ("confirm", "confirm", "confirm", "return")


class Situations(Grouped):
    """All that is said and done, and what has to be led up to."""

    def something_is_offered_and_something_asked(self, dice: Random) -> None:
        """Whoever has an offer is asked something, before it came or since, and takes a choice of it all the same."""
        who, first = dice.choice((*ADMINS, *LEADERS)), dice.random() < 0.5
        if first:
            self._begins_to_comment(who, dice)
        offer = self._is_offered(who, dice)
        if offer is None:
            return
        if not first:
            self._begins_to_comment(who, dice)
            if dice.random() < 0.7 and who in self.asked:
                self.answers(who, dice)
        self.chooses(who, offer, dice, stays=1)
        if who in self.asked and dice.random() < 0.5:
            self.answers(who, dice)

    def _begins_to_comment(self, who: str, dice: Random) -> None:
        seen = [code for code in self.office.things if self.office.meant(code, who)]
        self.begins(who, dice.choice(seen or CODE), "comment", "CAP", 1)

    def _is_offered(self, who: str, dice: Random) -> Offer | None:
        """Somebody else makes a move of which one hears with choices."""
        others = [one for one in OF_THE_OFFICE if one != who]
        before = len(self.offers.get(who, []))
        for move in ("claim", "decline") if who in ADMINS else ("ask", "stuck"):
            self._somebody(dice, move, people=others)
            new = [one for one in self.offers.get(who, [])[before:] if self._acts(one)]
            if new:
                return new[-1]
        return None

    def _acts(self, offer: Offer) -> bool:
        return any(one.occurrence_id for _, one in offer.choices(numbered=not self.form.buttons))

    def a_request_takes_the_place_of_another(self, dice: Random) -> None:
        """More time is asked for, not any more, and again: what was offered or asked of the first decides nothing."""
        self._now()
        period = self._asks_for_time(dice)
        asked = period.pending if period else None
        if period is None or asked is None:
            return
        place, leader = self._place(period), dice.choice([one for one in LEADERS if one != asked.by])
        offer = self._offer_of(leader, place)
        if offer is None:
            return
        begun = dice.random() < 0.5
        if begun:
            self.chooses(leader, offer, dice, (LATER, WHY_NOT))
        code, _ = self._period(place)
        self._now()
        self._makes(asked.by, "take_back", code, self.office.today, "CAP")
        if period.pending is not None or self._asks_for_time(dice, asked.by, code) is not period:
            return
        if begun and leader in self.asked:
            self.answers(leader, dice)
        if self.form.buttons:
            self.chooses(leader, offer, dice, stays=0.3)

    def _asks_for_time(self, dice: Random, who: str = "", code: str = "") -> Period | None:
        days = dice.randint(1, 12)
        chances = self._chances("ask", days, "CAP", (who,) if who else OF_THE_OFFICE)
        chances = [one for one in chances if code in {"", one[1]}]
        if not chances:
            new = None if code else self._new_one("hoa", "ask")
            return self.office.things[new].periods[0] if new else None
        who, code = dice.choice(chances)
        period = self.office.meant(code, who)
        self._makes(who, "ask", code, self._day(code, who, days), "CAP", plain=dice.random() < 0.5)
        return period

    def _offer_of(self, who: str, place: int) -> Offer | None:
        """The newest message to somebody that offers to decide the request which waits of a period."""
        pending = self._pending(place)
        found = [one for one in self.offers.get(who, []) if pending and one.requests.get(place) == pending]
        return found[-1] if found and self._acts(found[-1]) else None

    def a_question_takes_the_place_of_another(self, dice: Random) -> None:
        """Somebody is asked twice what they mean, and answers the first by its button."""
        self._now()
        chances = self._chances("claim", 1, "CAP")
        who = dice.choice([one for one, _ in chances] or [""])
        codes = [code for one, code in chances if one == who]
        if not codes:
            return
        self._leave(who)
        for code in dice.sample(codes, min(len(codes), 2)) if len(codes) > 1 else codes * 2:
            self._now()
            if dice.random() < 0.5:
                self._leave(who)
            self._says(who, f"/xong {code} chưa", Outcome())
        first, _ = [one for one in self.offers[who] if one.content.dialogue][-2:]
        labels = {said_by(one) for _, one in first.choices(numbered=False)} - {*LEAVES}
        self.chooses(who, first, dice, labels, stays=1)

    def an_older_change_is_taken_back_by_its_button(self, dice: Random) -> None:
        """Somebody reports on two items, and takes the first back by the button of its message."""
        self._now()
        chances = self._chances("progress", 1, "CAP")
        who = dice.choice([one for one, _ in chances] or [""])
        codes = [code for one, code in chances if one == who]
        for code in dice.sample(codes, min(len(codes), 2)):
            self._now()
            self._makes(who, "progress", code, self.office.today, "CAP")
        if len(codes) > 1:
            undoes = [one for one in self.offers[who] if any(said_by(c) == BY_THE_WAY for c in one.content.choices)]
            self.chooses(who, undoes[-2], dice, (BY_THE_WAY,))

    def a_question_in_the_group_is_answered_by_another(self, dice: Random) -> None:
        """Two questions stand in a group, or one person was asked twice: the button of the first is no answer now."""
        self.office.here = A_UNIT
        try:
            self._now()
            chances = self._chances("claim", 1, "CAP")
            asked = dice.sample(chances, min(len(chances), 2))
            for who, code in asked:
                self._leave_in(ITS_GROUP, who)
                self._now()
                self._says(who, f"/xong {code} chưa", Outcome(), chat=ITS_GROUP)
            if len(asked) > 1:
                first = self.offers[ITS_GROUP][-2]
                label, button = dice.choice([(one.label, one.id) for one in first.part.buttons])
                self._now()
                work = self._press(who, button, ITS_GROUP)
                self._says(who, f"({label})", Outcome(), chat=ITS_GROUP, work=work)
        finally:
            self.office.here = None

    def only_one_is_left_who_decides(self, dice: Random) -> None:
        """Whoever could confirm besides cannot be reached: one confirms what they reported themselves.

        What they did is judged before that as well, while others could.
        """
        who = dice.choice(("hoa", "hoa", "hue", "long"))
        others = sorted(DECIDERS - {who})
        self._now()
        claimed = self._claims(who, dice)
        staying = dice.choice((None, *others)) if dice.random() < OTHERS_STAY else None
        for one in others:
            if one != staying:
                self._befalls(one, Happening.PUT_OUT)
        code = claimed or self._claims(who, dice)
        if code is not None:
            self.tally.alone += staying is None
            self._now()
            self._makes(who, dice.choice(OF_ONES_OWN), code, self.office.today, "CAP")
        if dice.random() < 0.3:
            self.takes_back(who)
        for one in others:
            if one != staying:
                self._befalls(one, Happening.LET_IN)

    def _claims(self, who: str, dice: Random) -> str | None:
        """Somebody reports a result that they might judge; gives of which item."""
        for thing in self.office.things.values():
            mine = [one for one in thing.in_order() if one.state == CLAIMED]
            if mine and mine[0].claimer == who:
                return thing.code
        return self._somebody(dice, "claim", people=[who]) or self._new_one(who, "claim")

    def _new_one(self, who: str, move: str) -> str | None:
        """Where there is nothing left of which somebody could make a move: they make it of a new item."""
        if len(self.office.things) >= MOST_ITEMS:
            return None
        self.assigns(who, "P.KT", "", 10)
        code = [*self.office.things][-1]
        self._now()
        self._makes(who, move, code, self.office.today + timedelta(days=20), "CAP")
        return code

    def _befalls(self, who: str, what: Happening) -> None:
        """Somebody shuts us out, or lets us in again: no item stands otherwise for it."""
        before, _, _ = self._happens(self._comes(who, what))
        (self.office.gone.add if what is Happening.PUT_OUT else self.office.gone.discard)(who)
        note = self._note(f"{who}: {what}")
        assert self.there["reports"] == before["reports"], note
        self._stands(note)

    async def _comes(self, who: str, what: Happening) -> None:
        await self.bench.works.desk.hear([self.bench.hears(who, happened=what)])
        await self.bench.works.desk.idle()
        await self.bench.works.dispatcher.drain()

    def what_was_done_elsewhere_is_taken_back_in_a_group(self, dice: Random) -> None:
        """Whoever may do more than a group is about types there that the last thing they did be taken back."""
        self._now()
        found = [
            (who, code, move)
            for move in dice.sample(ELSEWHERE_DONE, 3)
            for who, code in self._chances(move, 5, "P.KT", [*DECIDERS])
            if (there := self.office.meant(code, who)) and there.lead != A_UNIT
        ]
        if found:
            who, code, move = dice.choice(sorted(found))
            self._makes(who, move, code, self._day(code, who, 5), "P.KT")
        else:
            who = dice.choice(sorted(DECIDERS))
            self.assigns(who, "P.KT", "", 10)
        chat = dice.choice((ITS_GROUP, ITS_GROUP, OF_ALL))
        self._leave_in(chat, who)
        self._now()
        self.office.here = A_UNIT
        try:
            out = self.office.undo(who) if chat == ITS_GROUP else Outcome()
        finally:
            self.office.here = None
        self._says(who, "/hoantac", out, chat=chat)

    def answers(self, who: str, dice: Random) -> None:
        """Somebody answers what they were asked."""
        question: Question | None = self.asked.get(who)
        if question is not None and question.words:
            self.asked.pop(who)
            self._now()
            self._says(who, question.words, self._answered(who, question, question.periods[0]))
        elif question is not None:
            self.chooses(who, self._in_sight(who)[-1], dice)
