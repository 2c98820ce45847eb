"""`/mydata`: what is stored of the person who asks."""

from bot.book import Groups, command
from bot.turn import Turn
from data import linking, reports, units
from domain.message import MyData


@command("dulieu", "mydata", groups=Groups.NONE)
async def my_data(turn: Turn) -> None:
    roles = [(one.role, (await units.unit(turn.session, one.unit_id)).name) for one in turn.person.grants]
    places = await linking.places_of(turn.session, turn.person.id)
    count = await reports.count_by(turn.session, turn.person.id)
    turn.answer(MyData(turn.person.name, tuple(roles), places, count))
