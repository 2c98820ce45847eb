"""What is real: the clock and chance. Nowhere else are they read."""

import secrets
import time
from datetime import UTC, datetime

from bot.commands.start import ALPHABET, CODE_LENGTH


def real_clock() -> datetime:
    """The only place where the real time is read."""
    return datetime.now(UTC)


def join_code() -> str:
    """Ten letters with a digit among them: alone in a message, one without could be a word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
        if any(letter.isdigit() for letter in code):
            return code


def real_seconds() -> float:
    """Seconds that only grow, whatever becomes of the clock on the wall."""
    return time.monotonic()
