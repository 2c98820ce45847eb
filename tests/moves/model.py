"""A model of the items of an office: what each move makes of them, by the rules. It knows nothing of the code."""

from collections.abc import Callable, Collection, Mapping
from copy import deepcopy
from datetime import date, datetime, timedelta

from tests.moves.rules import (
    ADMINS,
    CLAIMED,
    DECLINED,
    DONE,
    ENDED,
    HEADS,
    IN_PROGRESS,
    LEADERS,
    NOT_STARTED,
    OF_THE_OFFICE,
    OFFICERS,
    OPEN,
    PAUSED,
    WITHDRAWN,
    WORKING,
    Around,
    hear,
    members,
    units_of,
)
from tests.moves.standing import SPOKEN, Change, Outcome, Period, Request, Thing, after_25

TEN_MINUTES = timedelta(minutes=10)
FOR_EVER = date.max
THE_UNITS = {
    "claimed", "progress", "blocked", "cause", "help_asked", "received", "extension_asked", "extension_taken_back",
}  # fmt: skip


class No(Exception):
    """The move may not be made: nothing changes, and nobody but the speaker hears anything."""


class Office:
    """All its items, and what has been done to them.

    `groups`: those of units, by unit. `here`: the unit in whose group something is said: whoever speaks there has the
    rights they have over this unit, and over nothing else. `gone`: who cannot be reached for a while, and says nothing.
    """

    def __init__(self, groups: Mapping[str, str] | None = None) -> None:
        self.groups = dict(groups or {})
        self.here: str | None = None
        self.gone: set[str] = set()
        self.things: dict[str, Thing] = {}
        self.changes: list[Change] = []
        self.now = datetime(2026, 1, 1)  # by the wall clock of Viet Nam
        self.who = self.lead = ""

    @property
    def today(self) -> date:
        return self.now.date()

    # Who may see and do what.

    def _own(self, who: str) -> set[str]:
        """The units whose officer or head somebody is, as far as it counts here."""
        own = {unit for unit, chat in self.groups.items() if chat == who} or units_of(who)
        return own & {self.here} if self.here else own

    def _elsewhere(self, unit: str) -> bool:
        return self.here not in (None, unit)

    def beside(self, thing: Thing, period: Period, units: set[str]) -> bool:
        return bool(units & (thing.beside | {period.helper or ""}))

    def visible(self, code: str, who: str) -> list[Period]:
        """The periods of an item that somebody may know of here, soonest due first. A group knows what its unit may."""
        thing = self.things.get(code)
        if thing is None or thing.never or who not in (*OF_THE_OFFICE, *self.groups.values()):
            return []
        own = self._own(who)
        read = {one for one in OFFICERS if not self._elsewhere(one)} if who in (*ADMINS, *LEADERS) else own
        return [one for one in thing.in_order() if one.lead in read | own or self.beside(thing, one, own)]

    def known(self, code: str, who: str) -> bool:
        """Whether somebody may know of an item, wherever it is spoken of."""
        here, self.here = self.here, None
        seen = self.visible(code, who)
        self.here = here
        return bool(seen)

    def meant(self, code: str, who: str) -> Period | None:
        """What a code means: the oldest that is to be worked on, else the oldest that is open, else the last.

        A period that was skipped is meant where there is no other.
        """
        seen = self.visible(code, who)
        seen = [one for one in seen if one.state != WITHDRAWN or one.back_to] or seen
        for states in (WORKING, OPEN):
            found = [one for one in seen if one.state in states]
            if found:
                return found[0]
        return seen[-1] if seen else None

    def reports(self, period: Period) -> bool:
        return (self.who in members(period.lead) or self.who in ADMINS) and not self._elsewhere(period.lead)

    def over(self, among: Collection[str] = (*ADMINS, *LEADERS)) -> bool:
        """Whether the speaker decides: of the office's leaders and admins, or only of some of them."""
        return self.who in among and not self._elsewhere(self.lead)

    def on_behalf(self, lead: str, kind: str) -> bool:
        """Whether what the speaker said is marked as said for the unit."""
        return kind in THE_UNITS and self.who not in members(lead) and self.who in ADMINS

    # What a move leaves behind.

    def around(self, thing: Thing, period: Period, **more: object) -> Around:
        concerned = [
            one
            for one in period.talkers
            if one in members(period.lead) or one in (*ADMINS, *LEADERS) or self.beside(thing, period, units_of(one))
        ]
        more.setdefault("helpers", [period.helper] if period.helper else [])
        return Around(period.lead, thing.beside, talkers=concerned, groups=self.groups, gone=self.gone, **more)  # type: ignore[arg-type]

    def _begin(self, thing: Thing, period: Period, touched: list[Period] | None = None) -> Change:
        before = [(one, deepcopy(one)) for one in touched or [period]]
        item = {name: deepcopy(getattr(thing, name)) for name in ("kind", "lead", "beside", "coming", "suspended")}
        change = Change(self.who, self.now, thing, period, before, item)
        self.changes.append(change)
        return change

    def _line(self, out: Outcome, thing: Thing, periods: list[Period], kind: str, **more: object) -> Outcome:
        out.lines += [(one, kind) for one in periods]
        out.told |= hear(kind, self.around(thing, periods[0], **more), self.who)
        return out

    def _not_told(self) -> set[str]:
        """The group in which something is said reads the answer, and is not told it once more."""
        return self.gone | ({self.groups[self.here]} if self.here else set())

    def _tell(self, change: Change, out: Outcome) -> Outcome:
        """Whoever hears of a change hears when it is taken back, and so does the group in which it was made."""
        change.told = set(out.told)
        return out

    # The moves.

    def play(self, who: str, move: str, code: str, arg: object, period: Period | None = None) -> Outcome:
        """Make a move. `period`: the one a question was about, for an answer to it."""
        self.who, self.by_code = who, period is None
        out = Outcome()
        thing = self.things.get(code)
        target = period or self.meant(code, who)
        if thing is None or target is None or (period is not None and period not in self.visible(code, who)):
            out.seen = False
            return out
        self.lead = target.lead
        rule: Callable[[Outcome, Thing, Period, object], Outcome] = getattr(self, f"_{move}")
        marked = len(self.changes)
        try:
            out = rule(out, thing, target, arg)
        except No:
            assert len(self.changes) == marked
            return Outcome()
        out.told -= self._not_told()
        return out

    def _must(self, *conditions: bool) -> None:
        if not all(conditions):
            raise No

    def _progress(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state in WORKING)
        change = self._begin(thing, p)
        p.state, p.stuck, p.helper = IN_PROGRESS, False, None
        p.percent = arg if isinstance(arg, int) else p.percent
        return self._tell(change, self._line(out, thing, [p], "progress"))

    def _not_started(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state in WORKING)
        return self._tell(self._begin(thing, p), self._line(out, thing, [p], "progress"))

    def _received(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p) or self.beside(thing, p, self._own(self.who)))
        self._begin(thing, p, []).receipt = True
        return self._line(out, thing, [p], "received")

    def _claim(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """Where a claim of another period waits, it is asked which of the two is meant."""
        self._must(self.reports(p), p.state in WORKING)
        waiting = [one for one in thing.in_order() if one.state == CLAIMED]
        if self.by_code and waiting:
            return Outcome(asks=[waiting[-1], p])
        change = self._begin(thing, p)
        p.state, p.claimed_on, p.claimer, p.stuck, p.helper = CLAIMED, self.today, self.who, False, None
        return self._tell(change, self._line(out, thing, [p], "claimed"))

    def _proof(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """The document of a result that was reported before."""
        claimed = [one for one in thing.periods if one.state == CLAIMED and one.lead in self._own(self.who)]
        if not self.by_code:
            claimed = [one for one in claimed if one is p]
        if len(claimed) != 1 or p.state in WORKING:
            return self._claim(out, thing, p, arg)
        return self._line(out, thing, claimed, "claimed")

    def _stuck(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state in WORKING)
        change = self._begin(thing, p)
        p.state, p.stuck, p.helper = IN_PROGRESS, True, None
        p.cause = "khach_quan" if arg else None
        return self._tell(change, self._line(out, thing, [p], "blocked"))

    def _cause(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state not in ENDED)
        change = self._begin(thing, p)
        p.cause = str(arg)
        return self._tell(change, self._line(out, thing, [p], "cause"))

    def _help(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state in WORKING, p.stuck, arg != p.lead)
        change = self._begin(thing, p)
        p.helper = str(arg)
        return self._tell(change, self._line(out, thing, [p], "help_asked"))

    def _comment(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        out = self._line(out, thing, [p], "comment")
        p.talkers.append(self.who)
        self._begin(thing, p, []).words = True
        return out

    def _direct(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.over(LEADERS), p.state not in ENDED)
        change = self._begin(thing, p)
        p.directive = str(arg)
        out = self._tell(change, self._line(out, thing, [p], "directed"))
        p.talkers.append(self.who)
        return out

    def _ask(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.reports(p), p.state in WORKING, p.due is not None, p.pending is None)
        assert isinstance(arg, date)
        assert p.due is not None
        self._must(arg > p.due)
        change = self._begin(thing, p)
        p.requests.append(Request(self.who, arg))
        return self._tell(change, self._line(out, thing, [p], "extension_asked"))

    def _take_back(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        asked = p.pending
        self._must(self.reports(p), asked is not None)
        assert asked is not None
        self._must(self.who == asked.by or self.who in HEADS[p.lead])
        change = self._begin(thing, p)
        asked.state = "taken_back"
        return self._tell(change, self._line(out, thing, [p], "extension_taken_back"))

    def _decide(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """`arg`: the day agreed to, "yes" for the one asked for, "no". Of several requests it is asked which is meant."""
        self._must(self.over(LEADERS))
        waiting = [one for one in thing.periods if one.state in WORKING and one.pending]
        if self.by_code and len(waiting) > 1:
            return Outcome(asks=sorted(waiting, key=lambda one: one.pending.nth if one.pending else 0))
        p = self._of(waiting, p)
        asked = p.pending
        assert asked is not None
        self._must(asked.by != self.who)
        to = asked.to if arg == "yes" else arg
        assert p.due is not None
        if isinstance(to, date):
            self._must(to > p.due)
        change = self._begin(thing, p)
        asker = {asked.by} if asked.by in members(p.lead) or asked.by in ADMINS else ()
        if isinstance(to, date):
            asked.state, asked.granted, p.due = "agreed", to, to
        else:
            asked.state = "refused"
        return self._tell(change, self._line(out, thing, [p], f"extension_{asked.state}", asker=asker))

    def _confirm(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """Nobody confirms what they reported themselves, as long as there is somebody else who can."""
        self._must(self.over())
        p = self._claimed(thing, p)
        others = {*ADMINS, *LEADERS} - self.gone - {self.who}
        self._must(p.claimer != self.who or not others)
        change = self._begin(thing, p)
        p.state, p.done_on, p.needs_more, p.percent = DONE, p.claimed_on, False, 100
        p.settle()
        return self._tell(change, self._line(out, thing, [p], "confirmed"))

    def _claimed(self, thing: Thing, p: Period) -> Period:
        """The oldest claim that waits."""
        return self._of([one for one in thing.in_order() if one.state == CLAIMED], p)

    def _of(self, found: list[Period], p: Period) -> Period:
        """The first of those that a move may be made of; by an answer only the one the question was about."""
        self._must(p in found or (self.by_code and bool(found)))
        return p if p in found else found[0]

    def _return(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.over())
        p = self._claimed(thing, p)
        change = self._begin(thing, p)
        p.state, p.needs_more, p.claimed_on = IN_PROGRESS, True, None
        return self._tell(change, self._line(out, thing, [p], "returned"))

    def _reopen(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """`arg`: whether this very period is meant, as the question was about it."""
        self._must(self.over())
        done = [one for one in thing.in_order() if one.state == DONE]
        self._must(bool(done))
        p = p if arg and p in done else done[-1]
        change = self._begin(thing, p)
        p.state, p.needs_more, p.percent, p.claimed_on, p.done_on, p.back_to = IN_PROGRESS, True, None, None, None, None
        return self._tell(change, self._line(out, thing, [p], "reopened"))

    # The item as a whole.

    def _whole(self, thing: Thing, first: Period, states: set[str]) -> list[Period]:
        """The periods that a decision on the item moves; a claim of another one is judged for itself."""
        there = [one for one in thing.in_order() if one.state in states - {CLAIMED} and one is not first]
        return [first, *there]

    def _first(self, thing: Thing, p: Period, states: set[str]) -> Period:
        found = [one for one in thing.in_order() if one.state in states]
        self._must(p.state in states or bool(found))
        return p if p.state in states else found[0]

    def _decline(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """The head returns; an officer's wish goes to the head. Whoever decides sees what was returned once more."""
        if self.over() and any(one.state == DECLINED for one in thing.periods):
            raise No
        lead = p.lead
        self._must(self.who in members(lead))
        p = self._first(thing, p, WORKING)
        self._must(p.lead == lead)
        if self.who not in HEADS[lead]:
            return self._line(out, thing, [p], "proposed")
        moved = self._whole(thing, p, WORKING)
        change = self._begin(thing, p, moved)
        for one in moved:
            one.back_to, one.state, one.decliner = one.state, DECLINED, self.who
        return self._tell(change, self._line(out, thing, moved, "declined"))

    def _declined(self, thing: Thing, p: Period) -> Period:
        self._must(self.over())
        p = self._first(thing, p, {DECLINED})
        self._must(p.decliner != self.who)
        return p

    def _keep(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        p = self._declined(thing, p)
        moved = self._whole(thing, p, {DECLINED})
        change = self._begin(thing, p, moved)
        for one in moved:
            one.state, one.back_to = one.back_to or NOT_STARTED, None
        return self._tell(change, self._line(out, thing, moved, "kept"))

    def _hand_on(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        p = self._declined(thing, p)
        former = p.lead
        self._must(arg != former, not self._elsewhere(str(arg)))
        moved = self._whole(thing, p, {DECLINED})
        change = self._begin(thing, p, [*moved, *(one for one in thing.periods if one not in moved)])
        change.whole = True
        helpers = self._helpers(thing)
        for one in moved:
            one.state, one.back_to, one.percent, one.stuck, one.cause = NOT_STARTED, None, None, False, None
            one.helper, one.needs_more, one.claimed_on = None, False, None
        self._leads_now(thing, str(arg))
        return self._tell(change, self._line(out, thing, moved, "handed_on", former=former, helpers=helpers))

    def _helpers(self, thing: Thing) -> set[str]:
        """Who is asked to help with whichever period goes on."""
        return {one.helper for one in thing.periods if one.helper and one.state not in ENDED}

    def _leads_now(self, thing: Thing, unit: str) -> None:
        """Another unit leads what is not done; what the former one asked for is asked for no more."""
        thing.lead = unit
        thing.beside.discard(unit)
        for one in thing.periods:
            if one.state != DONE and one.lead != unit:
                one.lead = unit
                one.settle()

    def _halt_of(self, thing: Thing, p: Period, states: set[str], document: object, *, always: bool) -> Period:
        self._must(self.over())
        p = self._first(thing, p, states)
        self._must(bool(document) or (not always and self.who in LEADERS))
        return p

    def _pause(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        p = self._halt_of(thing, p, WORKING, arg, always=False)
        moved = self._whole(thing, p, WORKING)
        change = self._begin(thing, p, moved)
        change.series = True
        for one in moved:
            one.back_to, one.state = one.state, PAUSED
        thing.suspended = thing.coming is not None
        return self._tell(change, self._line(out, thing, moved, "paused"))

    def _resume(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        p = self._halt_of(thing, p, {PAUSED}, arg, always=False)
        moved = self._whole(thing, p, {PAUSED})
        change = self._begin(thing, p, moved)
        change.series = True
        for one in moved:
            one.state, one.back_to = one.back_to or NOT_STARTED, None
        if thing.suspended:
            last = max((one.original for one in moved if one.original), default=None)
            change.opened = self._goes_on(thing, last)
        return self._tell(change, self._line(out, thing, moved, "resumed"))

    def _goes_on(self, thing: Thing, last: date | None) -> list[Period]:
        """Periods open again; where the last one is past, the present one at once."""
        thing.suspended = False
        if last is not None and last < self.today:
            return self._opens(thing, after_25(self.today - timedelta(days=1)))
        thing.coming = after_25(last) if last else None
        return []

    def _opens(self, thing: Thing, due: date) -> list[Period]:
        thing.coming = after_25(due)
        if any(one.original == due for one in thing.periods):
            return []
        thing.periods.append(Period(thing.lead, due, due))
        return [thing.periods[-1]]

    def _withdraw(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        states = WORKING | {PAUSED, DECLINED}
        if p.state == CLAIMED and not any(one.state in states for one in thing.periods):
            states = states | {CLAIMED}
        p = self._halt_of(thing, p, states, arg, always=True)
        moved = self._whole(thing, p, states)
        change = self._begin(thing, p, moved)
        change.series = True
        helpers = self._helpers(thing)
        for one in moved:
            one.back_to, one.state = one.state, WITHDRAWN
            one.settle()
        thing.coming, thing.suspended = None, False
        return self._tell(change, self._line(out, thing, moved, "withdrawn", helpers=helpers))

    # What recurs.

    def _recurs(self, thing: Thing, p: Period) -> None:
        self._must(self.over(), thing.kind == "recurring", p.back_to is None)

    def _skip(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._recurs(thing, p)
        self._must(p.state in WORKING)
        change = self._begin(thing, p)
        p.state = WITHDRAWN
        p.settle()
        return self._tell(change, self._line(out, thing, [p], "skipped"))

    def _want(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._recurs(thing, p)
        named = [one for one in thing.in_order() if arg in (one.due, one.original)]
        self._must(bool(named))
        p = named[0]
        self._must(p.state == WITHDRAWN, p.back_to is None)
        change = self._begin(thing, p)
        p.state = NOT_STARTED
        return self._tell(change, self._line(out, thing, [p], "wanted"))

    def _end(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._recurs(thing, p)
        self._must(thing.coming is not None, not thing.suspended)
        change = self._begin(thing, p)
        change.series = True
        thing.coming = None
        return self._tell(change, self._line(out, thing, [p], "series_ended"))

    def _go_on(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._recurs(thing, p)
        self._must(thing.coming is None or thing.suspended)
        change = self._begin(thing, p)
        change.series = True
        change.opened = self._goes_on(thing, thing.in_order()[-1].original)
        return self._tell(change, self._line(out, thing, [p], "series_resumed"))

    # The office's and the leader's other words.

    def _edit_due(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        assert isinstance(arg, tuple)
        day, document = arg
        self._must(self.over(), p.state in WORKING)
        self._must(p.due is None or document or self.who in LEADERS)
        change = self._begin(thing, p)
        change.whole = True
        p.original, p.due = p.original or day, day
        thing.kind = "recurring" if thing.kind == "recurring" else "date"
        self._line(out, thing, [p], "edited", helpers=())
        asked = p.pending
        if asked is not None and asked.to <= day:  # nothing is left to decide
            asked.state = "taken_back"
            asker = {asked.by} if asked.by in members(p.lead) or asked.by in ADMINS else ()
            self._line(out, thing, [p], "extension_fallen", asker=asker)
        return self._tell(change, out)

    def _edit_lead(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """What was returned is handed on by a decision; what has ended stays whose it was."""
        self._must(self.over())
        returned = any(one.state == DECLINED for one in thing.periods)
        self._must(arg == p.lead or (p.state not in ENDED and not returned), not self._elsewhere(str(arg)))
        change = self._begin(thing, p, [p, *(one for one in thing.periods if one is not p)])
        change.whole = True
        former = p.lead if p.lead != arg else None
        self._leads_now(thing, str(arg))
        helpers = self._helpers(thing) if former else ()
        return self._tell(change, self._line(out, thing, [p], "edited", former=former, helpers=helpers))

    def _hold(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.over(LEADERS), p.state in WORKING)
        change = self._begin(thing, p)
        p.held = FOR_EVER
        return self._tell(change, self._line(out, thing, [p], "held"))

    def _let_go(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        self._must(self.over(LEADERS), p.held is not None, p.state in WORKING)
        change = self._begin(thing, p)
        p.held = None
        return self._tell(change, self._line(out, thing, [p], "let_go"))

    def _put_off(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        """Whether there is a time left before the deadline is not reckoned here."""
        self._must(self.reports(p), p.state in WORKING)
        out.perhaps, who = True, self.who

        def then() -> None:
            self.who = who
            self._begin(thing, p, []).later = True

        out.then = then
        return self._line(out, thing, [p], "put_off")

    def _nudge(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        half = (self.today, self.now.hour >= 12)
        self._must(self.over(ADMINS), p.state in WORKING, p.nudged != half)
        p.nudged = half
        self._begin(thing, p, []).words = True
        return self._line(out, thing, [p], "nudged")

    def _look(self, out: Outcome, thing: Thing, p: Period, arg: object) -> Outcome:
        return out

    def assign(self, who: str, unit: str, beside: set[str], due: date | None, kind: str = "date") -> Outcome | None:
        """A new item; None where the speaker may assign nothing."""
        self.who, self.lead = who, unit
        if not self.over():
            return None
        code = f"N{len(self.things) + 1}"
        period = Period(unit, due, due)
        coming = after_25(due) if kind == "recurring" and due else None
        thing = self.things[code] = Thing(code, kind, unit, beside - {unit}, [period], coming)
        change = self._begin(thing, period)
        change.made = True
        return self._tell(change, self._line(Outcome(), thing, [period], "assigned"))

    def undo(self, who: str, of: Thing | None = None) -> Outcome:
        """The speaker's own last change, within ten minutes and as long as nobody went on from it; `of` one item."""
        self.who = who
        mine = [one for one in self.changes if one.by == who and not one.undone and one.at > self.now - TEN_MINUTES]
        mine = [one for one in mine if of in (None, one.thing)]
        if not mine:
            return Outcome()
        change = mine[-1]
        if change.of_nothing:
            return self._unsaid(change)
        touched = [one for one, _ in change.before] + change.opened
        for later in self.changes[self.changes.index(change) + 1 :]:
            theirs = [one for one, _ in later.before] + later.opened
            if later.of_nothing:
                continue
            same = later.thing is change.thing and (later.whole or change.whole)
            if not later.undone and (same or any(a is b for a in theirs for b in touched)):
                return Outcome()
        if self._elsewhere(change.main.lead):
            return Outcome()
        change.undone = True
        self._restore(change)
        return Outcome(lines=[(change.main, "undone")], told=change.told - self._not_told())

    def _unsaid(self, change: Change) -> Outcome:
        if change.later:
            return self._not_put_off(change)
        return self._not_received(change) if change.receipt else Outcome()

    def _not_put_off(self, change: Change) -> Outcome:
        """What was said again already is not unsaid; whether it was is not reckoned here."""

        def then() -> None:
            change.undone = True

        return Outcome(lines=[(change.main, "undone")], perhaps=True, then=then)

    def _not_received(self, change: Change) -> Outcome:
        """Of what is theirs no more nothing is taken back; a coordinating unit takes back what it said itself."""
        lead = change.main.lead
        reads = self.who in (*ADMINS, *LEADERS) or lead in units_of(self.who)
        beside = self.beside(change.thing, change.main, self._own(self.who))
        if not beside and (not reads or self._elsewhere(lead)):
            return Outcome()
        change.undone = True
        return Outcome(lines=[(change.main, "undone")])

    def _restore(self, change: Change) -> None:
        for period, before in change.before:
            for name, value in vars(before).items():
                if name not in (*SPOKEN, "requests"):
                    setattr(period, name, value)
            known = before.requests
            for at, asked in enumerate(period.requests):
                if at < len(known):
                    period.requests[at] = known[at]
                elif asked.state == "pending":
                    asked.state = "taken_back"
        names = (["kind", "lead", "beside"] if change.whole else []) + (
            ["coming", "suspended"] if change.series else []
        )
        for name in names:
            setattr(change.thing, name, change.item[name])
        if change.made:
            change.main.state, change.thing.never, change.thing.coming = WITHDRAWN, True, None
        for one in change.opened:
            one.state = WITHDRAWN

    def passes(self) -> None:
        """Time has gone by and the clock has ticked: periods whose time has come are open."""
        for thing in self.things.values():
            while thing.coming and not thing.suspended and not thing.never:
                before = (thing.coming.replace(day=1) - timedelta(days=1)).replace(day=25)
                if before >= self.today:
                    break
                self._opens(thing, thing.coming)
