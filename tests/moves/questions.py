"""Questions and their answers, and whatever else is offered to choose, with what others say between them."""

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from random import Random

from domain.delivery import Choice
from tests.moves.machine import MOST_ITEMS, Moves
from tests.moves.offers import BEGINS, DOES, LEAVES, Offer, said_by
from tests.moves.rules import ADMINS, CLAIMED, LEADERS, OF_THE_OFFICE, WORKING, members
from tests.moves.standing import Outcome, Period, Question, Thing
from tests.moves.watched import A_DAY
from tests.moves.words import ASKS, CODE, PLAIN, TYPED, UNIT, WHO

BY_THE_WAY, YES = "Hoàn tác", "đúng"
BRING = ("claim", "claim", "claim", "ask", "ask", "decline", "stuck")
"""Moves of which somebody hears with choices."""
OPENS = 26
"""The day of a month on which the next period opens."""
IN_SIGHT = 2
"""So many messages back a button is still pressed."""


class Questions(Moves):
    """What is asked, offered, answered and chosen."""

    def somebody_begins(self, dice: Random) -> None:
        """Say a move without what it needs, mostly where it could be made."""
        move, unit, days = dice.choice(sorted(ASKS)), dice.choice(UNIT), dice.randint(1, 20)
        self._now()
        chances = self._chances(move, days, unit)
        who, code = dice.choice([*chances, (dice.choice(WHO), dice.choice(CODE))])
        self.begins(who, code, move, unit, days)

    def begins(self, who: str, code: str, move: str, unit: str, days: int) -> None:
        """Say a move without what it needs: nothing changes yet."""
        day = self._day(code, who, days)
        shown, arg = {
            "hand_on": (unit, unit),
            "ask": (f"{day:%d/%m/%Y}", day),
            "direct": ("làm ngay", "làm ngay"),
            "pause": ("15/TB-UBND", "15/TB-UBND"),
            "withdraw": ("15/TB-UBND", "15/TB-UBND"),
        }.get(move, ("", "" if move == "stuck" else None))
        if move == "pause" and who in LEADERS:
            return  # a leader's word is enough
        self._leave(who)
        self._now()
        form, answer = ASKS[move]
        period = self.office.meant(code, who)
        there = self.office.things.get(code)
        returned = there is not None and any(one.state == "tra_lai" for one in there.periods)
        if move in {"keep", "hand_on"} and period is not None and not (returned and who in (*ADMINS, *LEADERS)):
            out = self.office.play(who, "decline", code, None)  # what is said are the words of a return
            self._says(who, form.format(c=code), out)
            return
        self._says(who, form.format(c=code), Outcome())
        self._is_asked(who, move, arg, answer.format(a=shown))

    def _is_asked(self, who: str, move: str, arg: object, words: str, request: int | None = None) -> None:
        """What is asked now is answered by these words, some time."""
        if who in self.standing:
            place = self._asked_about(who)
            assert place is not None, self.standing[who]
            code, period = self._period(place)
            self.asked[who] = Question(move, code, arg, [period], words, self.office.now, request)

    def somebody_answers(self, dice: Random) -> None:
        """Answer what was asked before; the rights and the state are those of now."""
        self._now()
        who = dice.choice(sorted(self.asked))
        question = self.asked[who]
        if self.office.now - question.at >= A_DAY:
            self.asked.pop(who)
        elif question.words:
            self.asked.pop(who)
            self._says(who, question.words, self._answered(who, question, question.periods[0]))
        elif self._in_sight(who)[-1].row == self.standing[who]["asking_id"]:
            self.chooses(who, self._in_sight(who)[-1], dice)

    def _answered(self, who: str, question: Question, period: Period) -> Outcome:
        """What follows from an answer: nothing where another request waits by now than the one it was about."""
        if question.request is not None and question.request != self._pending(self._place(period)):
            return Outcome()
        return self.office.play(who, question.move, question.code, question.arg, period)

    def the_next_period_is_claimed_as_well(self, dice: Random) -> None:
        """The period before still waits: it is asked which is meant, and answered at once or some time."""
        self._now()
        thing = self._series(dice)
        if all(one.state != CLAIMED for one in thing.periods):
            self._somebody(dice, "claim", of=thing.code)
        waits = any(one.state == CLAIMED for one in thing.periods) and thing.coming is not None
        if waits and thing.coming and all(one.state not in WORKING for one in thing.periods):
            opens = (thing.coming.replace(day=1) - timedelta(days=1)).replace(day=OPENS)
            if opens > self.office.today:
                self.days_go_by((opens - self.office.today).days, 8, restarts=False)
        for move in dice.sample(("claim", "proof", "proof"), 2):
            people = [one for one in OF_THE_OFFICE if one in (*members(thing.lead), *ADMINS)]
            who = dice.choice([*people, *members(thing.lead)])
            self._move(who, move, thing.code, (TYPED if move == "claim" else PLAIN)[move], None, "BC 48")
            if who in self.asked and dice.random() < 0.8:
                self.chooses(who, self._in_sight(who)[-1], dice)

    def _series(self, dice: Random) -> Thing:
        """A recurring item that goes on; where there is none, a new one."""
        series = [one for one in self.office.things.values() if one.coming and not one.suspended and not one.never]
        going = [one for one in series if any(two.state in {*WORKING, CLAIMED} for two in one.periods)]
        if going or len(self.office.things) >= MOST_ITEMS:
            return dice.choice(going or [self.office.things["N2"]])
        self.assigns("hoa", "P.VHXH", "", None)
        return [*self.office.things.values()][-1]

    def somebody_chooses(self, dice: Random) -> None:
        """Take a choice that somebody has in sight: a button of the last messages, a digit of the last that offered some.

        Often one that has just come.
        """
        for _ in range(dice.randint(1, 3)):
            if dice.random() < 0.7:
                self._somebody(dice, dice.choice(BRING))
            self._somebody_chooses(dice)

    def _somebody_chooses(self, dice: Random) -> None:
        chances = [(who, offer) for who in OF_THE_OFFICE for offer in self._in_sight(who)]
        newest = [(who, offer) for who, offer in chances if offer.when >= self.office.now - timedelta(seconds=9)]
        if chances:
            self.chooses(*dice.choice(newest or chances), dice)

    def _in_sight(self, who: str) -> list[Offer]:
        numbered = not self.form.buttons
        with_choices = [one for one in self.offers.get(who, []) if one.choices(numbered=numbered)]
        return with_choices[-IN_SIGHT:] if self.form.buttons else with_choices[-1:]

    def chooses(
        self, who: str, offer: Offer, dice: Random, labels: Collection[str] = (), *, stays: float = 0.5
    ) -> None:
        """Take one of the choices of a message, of these if it has them, whether it still counts or not.

        `stays`: how often whoever is asked something does not leave that first.
        """
        choices = offer.choices(numbered=not self.form.buttons)
        wanted = [one for one in choices if said_by(one[1]) in labels]
        place, choice = dice.choice(wanted or [*choices, *(one for one in choices if said_by(one[1]) in DOES)])
        row = self.standing.get(who)
        answers = row is not None and offer.content.dialogue and row["asking_id"] == offer.row
        question = self.asked.pop(who, None)
        if not answers and dice.random() >= stays:
            self._leave(who)
        self._now()
        out, begun = self._follows(who, offer, choice, question, answers=answers)
        if out is None:
            return
        digit = place + 1 if choice.digit is None else choice.digit
        button = offer.part.buttons[place].id if self.form.buttons else ""
        work = self._press(who, button) if button else self._say(who, str(digit))
        spoke, asked = self.spoke.get(who, 0), len(self.offers[who])
        self._says(who, f"({choice.label})", out, work=work)
        asks = any(one.content.asks for one in self.offers[who][asked:])
        if not out.lines and not asks and said_by(choice) not in LEAVES:
            self.spoke[who] = spoke  # it could not be done: the question is as open as it was
        self.tally.chosen += bool(out.lines)
        if begun is not None:
            self._is_asked(who, begun.move, begun.arg, begun.words, begun.request)
        elif who in self.standing and self.standing[who]["kind"] == "offered" and said_by(choice) in DOES:
            self._is_asked(who, *DOES[said_by(choice)], YES, offer.requests.get(choice.occurrence_id or 0))

    async def _press(self, who: str, button: str, chat: str | None = None) -> str:
        """Press a button, in a group or privately; gives what is answered there."""
        where: dict[str, object] = {} if chat is None else {"chat": chat, "private": False, "chat_name": "Nhóm"}
        before = len(self.bench.said_to(chat or who))
        await self.bench.works.desk.hear([replace(self.bench.hears(who, pressed=button), **where)])  # type: ignore[arg-type]
        await self.bench.works.desk.idle()
        await self.bench.works.dispatcher.drain()
        return "\n---\n".join(self.bench.said_to(chat or who)[before:])

    def _follows(
        self, who: str, offer: Offer, choice: Choice, question: Question | None, *, answers: bool
    ) -> tuple[Outcome | None, Question | None]:
        """What follows from a choice, and what is asked then. None: what it means is not modelled."""
        if said_by(choice) == BY_THE_WAY:
            return self._taken_back(who, offer), None
        if said_by(choice) in LEAVES or not self._counts(who, offer, answers=answers):
            self.left[who] = len(self.channel.said[who]) if answers else self.left.get(who, 0)
            return Outcome(), None
        place = choice.occurrence_id or (self._asked_about(who) if answers else None)
        if place is None:
            return None, None
        code, period = self._period(place)
        if answers and question is not None and len(question.periods) > 1:
            return self.office.play(who, question.move, code, question.arg, period), None
        if choice.label.endswith(f"[{code}]"):
            return Outcome(), None  # it is shown
        return self._means(who, said_by(choice), code, period, offer.requests.get(place))

    def _taken_back(self, who: str, offer: Offer) -> Outcome | None:
        """The button of a message of one item takes back nothing of another, however old it is."""
        if len(offer.content.about) == 1:
            code, _ = self._period(offer.content.about[0])
            return self.office.undo(who, self.office.things[code])
        newest = self.offers[who][-1] is offer and offer.at == len(self.channel.said[who]) - 1
        return self.office.undo(who) if newest else None

    def _counts(self, who: str, offer: Offer, *, answers: bool) -> bool:
        """Whether a choice is taken: of a question while it stands, by a digit only of what was offered last.

        Where a question is open, or was put since, it is asked whether the offer is meant. A question is open until who
        was asked says something; who leaves one leaves with it what was offered before.
        """
        if offer.content.dialogue or self.form.buttons:
            return answers or not offer.content.dialogue
        spoke = self.spoke.get(who, 0)
        if offer.content.asks:
            return offer.at >= spoke and who not in self.standing and self._is_fresh(offer)
        asks = [one for one in self.offers[who] if one.content.asks]
        asked = any(one.at > offer.at or (one.at >= spoke and self._is_fresh(one)) for one in asks)
        return not (who in self.standing or asked or offer.at < self.left.get(who, 0))

    def _is_fresh(self, offer: Offer) -> bool:
        return self.office.now - offer.when < A_DAY

    def _asked_about(self, who: str) -> int | None:
        """The place of the period that a question stands at."""
        about: int | None = json.loads(self.standing[who]["kept"]).get("occurrence")
        return about

    def _means(
        self, who: str, label: str, code: str, period: Period, request: int | None
    ) -> tuple[Outcome | None, Question | None]:
        if label in DOES:
            move, arg = DOES[label]
            if move == "decide" and self._pending(self._place(period)) != request:
                return Outcome(), None
            return self.office.play(who, move, code, arg, period), None
        if label not in BEGINS:
            return None, None
        begun = BEGINS[label]
        day = self._day(code, who, 9)
        move, arg, words = {
            "another day": ("decide", day, f"{day:%d/%m/%Y}"),
            "refuse": ("decide", "no", "đã gia hạn nhiều"),
            "put_off": ("put_off", None, "mai"),
            "ask": ("ask", day, f"{day:%d/%m/%Y}"),
            "hand_on": ("hand_on", "CAP", "CAP"),
            "direct": ("direct", "làm ngay", "làm ngay"),
            "stuck": ("stuck", "", "chờ số liệu"),
        }.get(begun, (begun, None, ASKS.get(begun, ("", ""))[1]))
        of = request if move == "decide" else None
        return Outcome(), Question(move, code, arg, [period], words, self.office.now, of)
