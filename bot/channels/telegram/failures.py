"""What Telegram's refusals mean for us.

Reasons are our words or one of its known phrases, never the rest of what it says: a description may quote the message,
an error of the network the URL with the token.
"""

import re
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.telegram.request import NOT_SENT, UNKNOWN, UNREADABLE
from domain.delivery import Moved, Outcome, Refused, Retry, Unreachable

LONGEST_PAUSE = timedelta(days=1)

# Descriptions of 400 and 403 that say the address will not do, whatever is sent there. Lower case, specific first.
NOBODY_THERE = (
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation with a user",
    "bot can't send messages to bots",
    "bot was kicked",
    "bot is not a member",
    "group chat was deleted",
    "group chat was deactivated",
    "group chat was upgraded to a supergroup",
    "chat not found",
    "user not found",
    "chat_id is empty",
    "not enough rights",
    "have no rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_plain_forbidden",
    "chat_admin_required",
    "peer_id_invalid",
    "user_is_blocked",
    "input_user_deactivated",
    "topic_closed",
)

# Descriptions of 400 that speak of the message.
NOT_LIKE_THIS = (
    "message is too long",
    "message text is empty",
    "text must be non-empty",
    "can't parse entities",
    "can't parse inline keyboard button",
    "can't parse reply keyboard markup json object",
    "text buttons are unallowed in the inline keyboard",
    "object expected as reply markup",
    "button_data_invalid",
    "button_type_invalid",
    "reply_markup_too_long",
    "reply_markup_invalid",
    "entities_too_long",
    "message_too_long",
    "message is not modified",
    "strings must be encoded in utf-8",
)

# The first that fits. `fate`: whether the message may have arrived.
REASONS: tuple[tuple[type[TelegramError], str], ...] = (
    (RetryAfter, "too many requests"),
    (Conflict, "conflict: the token is in use elsewhere, by another process or a webhook"),
    (InvalidToken, "the token was rejected"),
    (EndPointNotFound, "the token was rejected"),
    (Forbidden, "forbidden"),
    (BadRequest, "bad request"),
    (TimedOut, "timed out, {fate}"),
    (NetworkError, "network or server error, {fate}"),
)


def unparsable(error: TelegramError) -> bool:
    """Whether our HTML was not understood."""
    return isinstance(error, BadRequest) and "can't parse entities" in error.message.lower()


def outcome(error: TelegramError, words: str) -> Outcome:
    """What became of a message that was answered with `error`; `words` are those that no reason may repeat."""
    match error:
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case RetryAfter():
            return Retry(reason(error), pause(error))
        case Forbidden():
            return Unreachable(_known(error, NOBODY_THERE) or reason(error))
        case BadRequest():
            if gone := _known(error, NOBODY_THERE):
                return Unreachable(gone)
            return Refused(_known(error, NOT_LIKE_THIS) or _code(error, words) or reason(error))
    too_large = error.message.startswith("Request Entity Too Large")
    return Refused("request entity too large") if too_large else Retry(reason(error))


def reason(error: TelegramError) -> str:
    """Words for a log or a row, safe to keep."""
    if isinstance(error, NetworkError) and error.message.startswith("Too Many Requests"):  # without a time
        return "too many requests"
    if error.message == UNREADABLE:
        return UNREADABLE
    fate = NOT_SENT if error.message == NOT_SENT else UNKNOWN
    found = next((words for kind, words in REASONS if isinstance(error, kind)), type(error).__name__)
    return found.format(fate=fate)


def pause(error: RetryAfter) -> timedelta | None:
    """What Telegram asks for, within reason: no number may silence a token for years. None if it is no number."""
    asked: object = error.retry_after  # PTB passes on what it was given
    if isinstance(asked, int | float):
        asked = timedelta(seconds=min(asked, LONGEST_PAUSE.total_seconds()))
    return min(max(asked, timedelta()), LONGEST_PAUSE) if isinstance(asked, timedelta) else None


def _known(error: TelegramError, phrases: tuple[str, ...]) -> str | None:
    description = error.message.lower()
    return next((phrase for phrase in phrases if phrase in description), None)


def _code(error: TelegramError, words: str) -> str | None:
    """One of Telegram's own names for errors, such as `MESSAGE_ID_INVALID`, if it says nothing else."""
    code = error.message.lower()  # PTB has changed the case already
    return code if re.fullmatch(r"[a-z]+(_[a-z]+)+", code) and code not in words.lower() else None
