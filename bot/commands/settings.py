"""`/settings`: how one is spoken to: the language, whether pictographs stand beside the words, and on which channel."""

import re
from dataclasses import replace
from functools import partial

from bot.book import bad_form, command
from bot.turn import Turn
from data import elsewhere, linking, people
from domain.message import Preferences
from domain.places import Place, Status, called
from domain.text import fold

LANGUAGES = {
    "vi": "vi", "viet": "vi", "tieng viet": "vi", "vietnamese": "vi",
    "en": "en", "anh": "en", "tieng anh": "en", "english": "en",
}  # fmt: skip

PLAIN = {
    "bieu tuong tat": True, "tat bieu tuong": True, "khong bieu tuong": True, "chi chu": True,
    "symbols off": True, "plain": True,
    "bieu tuong bat": False, "bat bieu tuong": False, "co bieu tuong": False, "bieu tuong": False,
    "symbols on": False, "symbols": False,
}  # fmt: skip


BY = re.compile(r"^(?:nhan |gui )?(?:nhac viec )?(?:qua |kenh |by |channel |via )+")
"""What may stand before a channel."""


@command("caidat", "settings")
async def settings(turn: Turn) -> None:
    """Show the speaker's own settings, or change one; the answer comes in the manner just chosen."""
    person, wish = turn.person, fold(turn.words).strip(" .")
    ways = await _ways(turn)
    chosen = [] if wish.isdigit() else called(ways, BY.sub("", wish))
    if chosen:
        await _prefer(turn, chosen[0])
        ways = await _ways(turn)
    elif wish in LANGUAGES:
        turn.person = replace(person, language=LANGUAGES[wish])
    elif wish in PLAIN:
        turn.person = replace(person, plain=PLAIN[wish])
    elif wish:
        raise bad_form("caidat")
    if wish and not chosen:
        manner = turn.person
        await people.set_manner(turn.session, manner.id, language=manner.language, plain=manner.plain)
    turn.answer(Preferences(turn.person.language, turn.person.plain, bool(wish), ways if len(ways) > 1 else ()))


async def _ways(turn: Turn) -> tuple[Place, ...]:
    """Where the speaker's reminders can go; in a group that is nobody else's business."""
    if turn.in_group:
        return ()
    return tuple([p for p in await linking.places_of(turn.session, turn.person.id) if p.status is Status.OK])


async def _prefer(turn: Turn, place: Place) -> None:
    """Reminders and notices go there from now on, with those that wait elsewhere."""
    before = await linking.places_of(turn.session, turn.person.id)
    await linking.prefer(turn.session, turn.person.id, place.address_id)
    connection = await turn.session.connection()
    for other in before:
        if other.address_id != place.address_id:
            move = partial(elsewhere.hand_over, to=place.address_id, now=turn.now, only_unasked=True)
            await connection.run_sync(move, other.address_id)
