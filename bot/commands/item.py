"""`/item CODE`: one item in full, with the four answers for those who may give them."""

from bot.book import bad_form, command
from bot.commands.confirm import instead
from bot.turn import NotACommand, Turn
from data import duties, extensions, reports
from domain.duties import shown_to
from domain.message import Card
from domain.occurrence import Occurrence
from domain.rights import Act, may
from domain.status import WORKING, State


@command("viec", "item", act=Act.READ)
async def item(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("viec")
    if turn.rest and not (turn.incoming.text or "").startswith("/"):
        raise NotACommand  # "việc 2.3 xong rồi"
    await show(turn, await turn.occurrence(turn.first_word, Act.READ))


async def show(turn: Turn, occurrence: Occurrence) -> None:
    history = await reports.history(turn.session, occurrence.id)
    may_report = occurrence.state in WORKING and may(turn.person, Act.REPORT, occurrence.lead)
    latest = history[-1] if history else None
    asked = await extensions.all_of(turn.session, occurrence)
    moved = tuple(one for one in asked if one.granted_on is not None)
    waited = shown_to(turn.person, await duties.of_occurrence(turn.session, occurrence.id))
    may_nudge = may(turn.person, Act.GIVE_DUTY, occurrence.lead)
    may_confirm = occurrence.state is State.CLAIMED and may(turn.person, Act.CONFIRM, occurrence.lead)
    may_confirm = may_confirm and not await instead(turn, occurrence)
    line = await turn.line(occurrence)
    turn.answer(Card(line, turn.today, may_report, latest, moved, waited, may_nudge, may_confirm))
