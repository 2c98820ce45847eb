"""Whoever of an office says whatever of whatever item, by a command, in words, or by a choice that is offered."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from tests.moves.model import Office
from tests.moves.rules import ADMINS, LEADERS, OF_THE_OFFICE, STRANGER, members
from tests.moves.standing import Outcome, Question, after_25
from tests.moves.watched import UNKNOWN, Watched
from tests.moves.words import (
    CODE,
    DECIDES,
    DOCUMENT,
    JUDGED,
    OF_THE_WHOLE,
    PLAIN,
    REPORTED,
    REPORTS,
    THEIR_OWN,
    TYPED,
    UNIT,
    WHO,
)

DAYS = range(-3, 26)
MANY_ITEMS, MOST_ITEMS = 6, 9
"""So many are assigned by chance; more only where none is left with which to go on."""


ANYBODYS: dict[str, dict[str, Sequence[Any]]] = {}
Said = TypeVar("Said", bound=Callable[..., None])


def by_anybody(**given: Sequence[Any]) -> Callable[[Said], Said]:
    """Something that is said by anybody of anything, whether it may be or not."""

    def enter(said: Said) -> Said:
        ANYBODYS[said.__name__] = given
        return said

    return enter


class Moves(Watched):
    """What people say and do."""

    def _move(
        self, who: str, move: str, code: str, form: str, arg: object = None, shown: str = "", chat: str | None = None
    ) -> None:
        """Make a move in words of a form; who may not see the item gets the answer for one that does not exist."""
        self._leaves(who, chat)
        self._now()
        out = self._outcome(who, move, code, arg, plain=form in PLAIN.values())
        out.silent = chat is not None and not self._is_heard(who)
        answer = self._says(who, form.format(c=code, a=shown), out, chat=chat)
        if out.asks and chat is None:
            self._is_asked_which(who, Question(move, code, arg, out.asks, "", self.office.now))
        if not out.seen and not out.silent:
            self._leaves(who, chat)
            again = self._says(who, form.format(c=UNKNOWN, a=shown), Outcome(seen=False), chat=chat)
            assert again.replace(UNKNOWN, code) == answer, f"{answer}\n---\n{again}"

    def _leaves(self, who: str, chat: str | None) -> None:
        if chat is None:
            self._leave(who)
        else:
            self._leave_in(chat, who)

    def _is_heard(self, who: str) -> bool:
        """Whether somebody is answered in the group in which they speak."""
        return who in (*members(self.office.here), *ADMINS, *LEADERS)

    def _is_asked_which(self, who: str, question: Question) -> None:
        """It is asked of which period something is said: the choices are these, and nothing else."""
        choices = self.offers[who][-1].choices(numbered=True)
        places = [self._place(one) for one in question.periods]
        assert [one.occurrence_id for _, one in choices] == places, (choices, places)
        self.asked[who] = question
        self.tally.asked += 1

    def _outcome(self, who: str, move: str, code: str, arg: object, *, plain: bool) -> Outcome:
        """What follows. In plain words whoever does not report for the item speaks of it instead."""
        period = self.office.meant(code, who)
        if not plain or period is None:
            return self.office.play(who, move, code, arg)
        if who not in (*members(period.lead), *ADMINS, *LEADERS) and move != "received":
            return self.office.play(who, "comment", code, arg)
        leads = who in LEADERS and who not in members(period.lead)
        if leads and move != "comment":
            return Outcome()  # asked whether it is a directive
        return self.office.play(who, move, code, arg)

    def anybody_says_anything(self, dice: Random) -> None:
        name = dice.choice(sorted(ANYBODYS))
        getattr(self, name)(**{one: dice.choice(choices) for one, choices in ANYBODYS[name].items()})

    # Reports.

    @by_anybody(who=REPORTS, code=CODE, percent=(20, 40, 60), plain=(False, True))
    def progress(self, who: str, code: str, percent: int, plain: bool) -> None:
        self._move(who, "progress", code, (PLAIN if plain else TYPED)["progress"], percent, str(percent))

    @by_anybody(who=REPORTS, code=CODE, document=("BC 45", ""))
    def claim(self, who: str, code: str, document: str) -> None:
        self._move(who, "claim", code, TYPED["claim"], None, document)

    @by_anybody(who=REPORTS, code=CODE)
    def claim_in_words(self, who: str, code: str) -> None:
        self._move(who, "proof", code, PLAIN["proof"], None, "BC 46")

    @by_anybody(who=REPORTS, code=CODE, cause=(False, True), plain=(False, True))
    def stuck(self, who: str, code: str, cause: bool, plain: bool) -> None:
        self._move(who, "stuck", code, (PLAIN if plain else TYPED)["stuck"], cause, ", khách quan" if cause else "")

    @by_anybody(who=REPORTS, code=CODE, unit=UNIT)
    def asks_for_help(self, who: str, code: str, unit: str) -> None:
        self._move(who, "help", code, TYPED["help"], unit, unit)

    @by_anybody(who=REPORTS, code=CODE, move=("not_started", "received", "comment", "decline", "take_back"))
    def says_plainly(self, who: str, code: str, move: str) -> None:
        self._move(who, move, code, PLAIN[move])

    @by_anybody(
        who=REPORTS,
        code=CODE,
        move=("cause", "comment", "decline", "take_back", "put_off", "look", "comment"),
    )
    def types(self, who: str, code: str, move: str) -> None:
        self._move(who, move, code, TYPED[move], self._given(move, self.office.today, "")[0])

    @by_anybody(who=REPORTS, code=CODE, days=DAYS, plain=(False, True))
    def asks_for_more_time(self, who: str, code: str, days: int, plain: bool) -> None:
        day = self._day(code, who, days)
        self._move(who, "ask", code, (PLAIN if plain else TYPED)["ask"], day, f"{day:%d/%m/%Y}")

    def _day(self, code: str, who: str, days: int) -> date:
        """A day so far from the deadline, and not gone by where it is a later one."""
        period = self.office.meant(code, who)
        due = period.due if period and period.due else self.office.today
        return max(due, self.office.today) + timedelta(days=days) if days > 0 else due + timedelta(days=days)

    # Decisions.

    def _decision(self, who: str, move: str, code: str, arg: object = None, shown: str = "", *, bare: bool) -> None:
        """`bare`: without the slash, by who may; from others the words are no command, and are read as a report."""
        may = {"direct": LEADERS, "hold": LEADERS, "let_go": LEADERS, "decide": LEADERS, "nudge": ADMINS}
        form = TYPED[move]
        out_of_form = bare and who in may.get(move, (*ADMINS, *LEADERS))
        self._move(who, move, code, form[1:] if out_of_form else form, arg, shown)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("confirm", "confirm", "return", "reopen"),
        bare=(False, True),
    )
    def judges(self, who: str, code: str, move: str, bare: bool) -> None:
        self._decision(who, move, code, bare=bare)

    @by_anybody(who=DECIDES, code=CODE, move=("keep", "hand_on", "hand_on"), unit=UNIT)
    def decides_what_was_returned(self, who: str, code: str, move: str, unit: str) -> None:
        said = move
        period = self.office.meant(code, who)
        there = self.office.things.get(code)
        returned = there is not None and any(one.state == "tra_lai" for one in there.periods)
        decides = who in (*ADMINS, *LEADERS) and returned
        if period is not None and not decides:
            move = "decline"  # for whoever decides nothing these are the words of a return
        self._move(who, move, code, TYPED[said], unit, unit)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("pause", "resume", "resume", "withdraw"),
        document=DOCUMENT,
        bare=(False, True),
    )
    def halts(self, who: str, code: str, move: str, document: str, bare: bool) -> None:
        self._decision(who, move, code, document, document, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        verdict=("yes", "yes", "no", "other"),
        days=DAYS,
        bare=(False, True),
    )
    def decides_on_more_time(self, who: str, code: str, verdict: str, days: int, bare: bool) -> None:
        day = self._day(code, who, days)
        words = {"yes": "đồng ý", "no": "không đồng ý vì đã gia hạn nhiều", "other": f"{day:%d/%m/%Y}"}[verdict]
        self._decision(who, "decide", code, day if verdict == "other" else verdict, words, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        words=("làm ngay trong tuần", "phối hợp chặt chẽ"),
        bare=(False, True),
    )
    def directs(self, who: str, code: str, words: str, bare: bool) -> None:
        self._decision(who, "direct", code, words, words, bare=bare)

    @by_anybody(
        who=DECIDES,
        code=CODE,
        move=("hold", "let_go", "nudge", "skip", "go_on"),
        bare=(False, True),
    )
    def orders(self, who: str, code: str, move: str, bare: bool) -> None:
        self._decision(who, move, code, bare=bare)

    @by_anybody(who=DECIDES, code=("N2", "N1"), month=(11, 12))
    def wants_after_all(self, who: str, code: str, month: int) -> None:
        day = date(2026, month, 25)
        self._move(who, "want", code, TYPED["want"], day, f"{day:%d/%m/%Y}")

    @by_anybody(who=DECIDES, code=CODE, days=range(1, 31), document=DOCUMENT)
    def moves_the_deadline(self, who: str, code: str, days: int, document: str) -> None:
        day = self.office.today + timedelta(days=days)
        named = f"; vb {document}" if document else ""
        self._move(who, "edit_due", code, "/sua {c}; hạn {a}" + named, (day, document), f"{day:%d/%m/%Y}")

    @by_anybody(who=DECIDES, code=CODE, unit=UNIT)
    def changes_the_lead(self, who: str, code: str, unit: str) -> None:
        self._move(who, "edit_lead", code, TYPED["edit_lead"], unit, unit)

    @by_anybody(who=DECIDES, unit=UNIT, beside=("", "CAP"), days=range(3, 31))
    def assigns_something(self, who: str, unit: str, beside: str, days: int) -> None:
        if len(self.office.things) < MANY_ITEMS:
            self.assigns(who, unit, beside, days)

    def assigns(self, who: str, unit: str, beside: str, days: int | None) -> None:
        """A new item, due after so many days or, without them, each month."""
        self._leave(who)
        self._now()
        kind = "recurring" if days is None else "date"
        today = self.office.today
        day = after_25(today - timedelta(days=1)) if days is None else today + timedelta(days=days)
        out = self.office.assign(who, unit, {beside} - {""}, day, kind)
        with_whom = f"; phối hợp {beside}" if beside else ""
        due = "ngày 25 hằng tháng" if days is None else f"{day:%d/%m/%Y}"
        self._says(who, f"/giao {unit}; Việc số {len(self.office.things)}; hạn {due}{with_whom}", out or Outcome())

    # Whoever may make a move makes it, on an item that allows it: what has many steps behind it is met as well. And
    # whoever may not tries it there.

    def somebody_reports(self, dice: Random) -> None:
        self._several(dice, REPORTED)

    def somebody_judges(self, dice: Random) -> None:
        self._several(dice, JUDGED)

    def somebody_moves_the_whole(self, dice: Random) -> None:
        self._several(dice, OF_THE_WHOLE)

    def somebody_does_whatever_there_is_to_do(self, dice: Random) -> None:
        self._several(dice, (*REPORTED, *JUDGED, *OF_THE_WHOLE))

    def somebody_does_what_others_may(self, dice: Random) -> None:
        self._several(dice, (*REPORTED, *JUDGED, *OF_THE_WHOLE), allowed=False)

    def somebody_judges_their_own(self, dice: Random) -> None:
        """Who has two roles does as one what they judge as the other, and tries to judge it."""
        for who, own, judged in dice.sample(THEIR_OWN, len(THEIR_OWN)):
            code = self._somebody(dice, own, people=[who])
            if code is not None:
                self.tally.own += 1
                self._now()
                self._makes(who, judged, code, self._day(code, who, dice.randint(1, 12)), dice.choice(UNIT))
                return

    def _several(self, dice: Random, moves: Sequence[str], *, allowed: bool = True) -> None:
        for _ in range(dice.randint(1, 3)):
            self._somebody(dice, dice.choice(moves), allowed=allowed)

    def _chances(self, move: str, days: int, unit: str, people: Sequence[str] = OF_THE_OFFICE) -> list[tuple[str, str]]:
        """Who may make a move, of which item."""
        found: list[tuple[str, str]] = []
        for code in self.office.things:
            imagined = self._like_this(code)
            for who in people:
                if not self.office.visible(code, who):
                    continue
                arg, _ = self._given(move, self._day(code, who, days), unit)
                if imagined.play(who, move, code, arg).lines:
                    found.append((who, code))
                    imagined = self._like_this(code)
        return found

    def _like_this(self, code: str) -> Office:
        """An office with an item that stands as it does here, to try moves in."""
        imagined = Office(self.office.groups)
        imagined.now, imagined.here, imagined.gone = self.office.now, self.office.here, self.office.gone
        imagined.things = {code: deepcopy(self.office.things[code])}
        return imagined

    def _somebody(
        self,
        dice: Random,
        move: str,
        *,
        allowed: bool = True,
        people: Sequence[str] = OF_THE_OFFICE,
        of: str | None = None,
        chat: str | None = None,
    ) -> str | None:
        """Make a move where there is one to be made: by who may of these, or by one of the others. Gives of which item."""
        unit, days, plain = dice.choice(UNIT), dice.randint(1, 12), dice.choice((True, False))
        self._now()
        chances = [one for one in self._chances(move, days, unit, people) if of in (None, one[1])]
        if not chances:
            return None
        who, code = dice.choice(chances)
        if not allowed:
            may = {one for one, there in chances if there == code}
            others = [one for one in OF_THE_OFFICE if one not in may]
            who, plain = dice.choice(others or [who]), False
        self._makes(who, move, code, self._day(code, who, days), unit, plain=plain, chat=chat)
        return code

    def _makes(
        self, who: str, move: str, code: str, day: date, unit: str, *, plain: bool = False, chat: str | None = None
    ) -> None:
        """Make a move, whether it may be made or not."""
        arg, shown = self._given(move, day, unit)
        period = self.office.meant(code, who)
        if move in {"keep", "hand_on"} and who not in (*ADMINS, *LEADERS) and period is not None:
            # Said by the unit these are the words of a return.
            self._move(who, "decline", code, TYPED[move], arg, shown, chat)
            return
        in_words = plain and move in PLAIN and period is not None and who in members(period.lead)
        self._move(who, move, code, (PLAIN if in_words else TYPED)[move], arg, shown, chat)

    @staticmethod
    def _given(move: str, day: date, unit: str) -> tuple[object, str]:
        """What a move is given, for the model and in words."""
        document = "16/TB-UBND" if day.day % 3 else ""
        given: dict[str, tuple[object, str]] = {
            "progress": (40, "40"),
            "claim": (None, "BC 47"),
            "stuck": (False, ""),
            "cause": ("khach_quan", ""),
            "ask": (day, f"{day:%d/%m/%Y}"),
            "decide": ("yes", "đồng ý"),
            "direct": ("phối hợp chặt chẽ", "phối hợp chặt chẽ"),
            **dict.fromkeys(("help", "hand_on", "edit_lead"), (unit, unit)),
            **dict.fromkeys(("pause", "resume", "withdraw"), (document, document)),
        }
        return given.get(move, (None, ""))

    # Taking back, and time.

    @by_anybody(who=WHO)
    def anybody_takes_back(self, who: str) -> None:
        self.takes_back(who)

    def takes_back(self, who: str) -> None:
        self._leave(who)
        self._now()
        self._says(who, "/hoantac", self.office.undo(who))

    @by_anybody(who=WHO, text=("/lenh la", "2.7 xong", "N99", "12345"))
    def says_something_else(self, who: str, text: str) -> None:
        self._leave(who)
        self._now()
        answer = self._says(who, text, Outcome())
        if who == STRANGER:
            assert "Để nhận nhắc việc" in answer

    def somebody_takes_back(self, dice: Random) -> None:
        """Whoever changed something last, or a while ago."""
        minutes = dice.choice((0, 9, 11))
        if minutes:
            self.minutes_pass(minutes)
        if self.office.changes:
            back = min(dice.randint(1, 3), len(self.office.changes))
            self.takes_back(self.office.changes[-back].by)
