"""Every sentence the bot can say; `render` puts a message into a language."""

from bot.messages import (
    en,
    en_asks,
    en_clock,
    en_digest,
    en_duties,
    en_extensions,
    en_help,
    en_linking,
    en_moves,
    en_people,
    en_series,
    en_steps,
    en_words,
    vi,
    vi_asks,
    vi_clock,
    vi_digest,
    vi_duties,
    vi_extensions,
    vi_help,
    vi_linking,
    vi_moves,
    vi_people,
    vi_series,
    vi_steps,
    vi_words,
)
from bot.messages.shaping import Verb, without_pictographs
from domain.deadline_questions import Doubt
from domain.delivery import Content
from domain.message import Message

VOICES = {
    "vi": (
        vi,
        vi_digest,
        vi_clock,
        vi_steps,
        vi_series,
        vi_asks,
        vi_linking,
        vi_extensions,
        vi_help,
        vi_moves,
        vi_people,
        vi_duties,
    ),
    "en": (
        en,
        en_digest,
        en_clock,
        en_steps,
        en_series,
        en_asks,
        en_linking,
        en_extensions,
        en_help,
        en_moves,
        en_people,
        en_duties,
    ),
}
"""Each voice, and where its sentences stand."""
LANGUAGES = {language: files[0].say for language, files in VOICES.items()}
COMMANDS = {"vi": vi_words.COMMANDS, "en": en_words.COMMANDS}
QUESTIONS = {"vi": vi_words.question, "en": en_words.question}


def render(message: Message, language: str = "vi", plain: bool = False) -> Content:
    """The message in words, without pictographs when `plain`. Unknown languages are answered in Vietnamese."""
    content = LANGUAGES.get(language, LANGUAGES["vi"])(message)
    return without_pictographs(content) if plain else content


def asked(doubt: Doubt | None, language: str = "vi") -> str | None:
    """What is asked about a deadline that cannot be read for certain."""
    return QUESTIONS[language](doubt) if doubt else None


def verbs(language: str = "vi") -> dict[str, Verb]:
    """The commands by their first names, as they are typed and described in a language."""
    return COMMANDS.get(language, vi_words.COMMANDS)


def command_menu(language: str = "vi") -> list[tuple[str, str]]:
    """(name without slash, description) of each command worth listing, in the order of the help."""
    return [(verb.name, verb.does) for verb in verbs(language).values() if verb.does]
