"""Every sentence the bot can say; `render` puts a message into a language."""

from bot.messages import en, vi
from domain.delivery import Content
from domain.message import Message

LANGUAGES = {"vi": vi.say, "en": en.say}


def render(message: Message, language: str = "vi") -> Content:
    """The message in words. Unknown languages are answered in Vietnamese, the product's first."""
    return LANGUAGES.get(language, vi.say)(message)
