"""`/settings`: how one is spoken to: the language, and whether pictographs stand beside the words."""

from dataclasses import replace

from bot.book import bad_form, command
from bot.commands.coming import ABOUT, coming_to, set_coming
from bot.commands.steps import PROGRAMME, steps_of_programme
from bot.turn import Turn
from data import people
from domain.message import Preferences
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


@command("caidat", "settings")
async def settings(turn: Turn) -> None:
    """Show the speaker's own settings, or change one; the answer comes in the manner just chosen."""
    person, wish = turn.person, fold(turn.words).strip(" .")
    if programme := next((name for name in PROGRAMME if wish.startswith(name)), None):
        await steps_of_programme(turn, _behind(turn.words, programme))
        return
    if about := next((name for name in ABOUT if wish == name or wish.startswith(f"{name} ")), None):
        await set_coming(turn, ABOUT[about], wish[len(about) :])
        return
    if wish in LANGUAGES:
        turn.person = replace(person, language=LANGUAGES[wish])
    elif wish in PLAIN:
        turn.person = replace(person, plain=PLAIN[wish])
    elif wish:
        raise bad_form("caidat")
    if wish:
        manner = turn.person
        await people.set_manner(turn.session, manner.id, language=manner.language, plain=manner.plain)
    coming = () if wish or turn.in_group else await coming_to(turn)
    turn.answer(Preferences(turn.person.language, turn.person.plain, bool(wish), coming))


def _behind(words: str, name: str) -> str:
    """What stands behind a name of one or two words, as it was typed."""
    parts = words.replace(";", " ;").split(maxsplit=len(name.split()))
    return parts[-1] if len(parts) > len(name.split()) else ""
