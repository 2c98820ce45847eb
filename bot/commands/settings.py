"""`/settings`: how one is spoken to and where, and for admins what their office holds: how "before a day" is read."""

import re
from dataclasses import replace
from functools import partial

from bot.book import bad_form, command
from bot.commands.coming import ABOUT, coming_to, set_coming
from bot.commands.steps import PROGRAMME, steps_of_programme
from bot.picking import pick
from bot.turn import Turn
from data import elsewhere, linking, people, units
from data.habits import habits, set_strict_before
from domain.errors import UserMistake
from domain.message import Hint, NotAllowed, OfficeHolds, Preferences, Short
from domain.people import Role, Unit
from domain.people_messages import Option, Picked
from domain.places import Place, Status, called
from domain.text import fold, squeeze

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

STRICT = {
    "truoc ngay chat": True, "before strict": True,
    "truoc ngay nhu van ban": False, "before as written": False,
}  # fmt: skip


BY = re.compile(r"^(?:nhan |gui )?(?:nhac viec )?(?:qua |kenh |by |channel |via )+")
"""What may stand before a channel."""


@command("caidat", "settings")
async def settings(turn: Turn) -> None:
    """Show the settings, or change one; the answer comes in the manner just chosen."""
    person, wish = turn.person, fold(turn.words).strip(" .")
    if programme := next((name for name in PROGRAMME if wish.startswith(name)), None):
        await steps_of_programme(turn, _behind(turn.words, programme))
        return
    if about := next((name for name in ABOUT if wish == name or wish.startswith(f"{name} ")), None):
        await set_coming(turn, ABOUT[about], wish[len(about) :])
        return
    strict = next((words for words in STRICT if wish == words or wish.startswith(f"{words} ")), None)
    if strict is not None:
        await _hold(turn, strict=STRICT[strict], named=wish.removeprefix(strict).strip())
        return
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
    held = () if wish or turn.in_group else tuple([await _held(turn, office) for office in await _offices(turn)])
    choosable = ways if len(ways) > 1 else ()
    coming = () if wish or turn.in_group else await coming_to(turn)
    turn.answer(Preferences(turn.person.language, turn.person.plain, bool(wish), choosable, held, coming))


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


async def _held(turn: Turn, office: Unit) -> tuple[str, bool]:
    return office.code, (await habits(turn.session, office.id)).strict_before


async def _offices(turn: Turn) -> list[Unit]:
    """The offices whose habits the speaker looks after."""
    own = turn.person.units_as(Role.ADMIN)
    known = await units.units_of(turn.session, None if turn.person.steward else turn.person.offices)
    return [unit for unit in known if unit.is_office and (turn.person.steward or unit.id in own)]


async def _hold(turn: Turn, *, strict: bool, named: str) -> None:
    """Change how an office reads "before a day"; `named`: its code, which one office alone may leave out."""
    if turn.in_group:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    offices = await _offices(turn)
    if not offices:
        raise UserMistake(NotAllowed((Role.ADMIN,)))
    chosen = [office for office in offices if not named or squeeze(office.code) == squeeze(named)]
    if len(chosen) > 1:
        options = [(Option(f"{one.code}: {one.name}"), f"{turn.spoken} {one.code}") for one in chosen]
        await pick(turn, Picked.OFFICE, options)
    if not chosen:
        raise bad_form("caidat")
    await set_strict_before(turn.session, chosen[0].id, strict)
    turn.answer(OfficeHolds(chosen[0].code, strict))


def _behind(words: str, name: str) -> str:
    """What stands behind a name of one or two words, as it was typed."""
    parts = words.replace(";", " ;").split(maxsplit=len(name.split()))
    return parts[-1] if len(parts) > len(name.split()) else ""
