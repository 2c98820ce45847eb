"""What Zalo's refusals mean for us.

Reasons are our words or a known phrase, never the rest of what it says: a description may quote the message, and a
gateway repeats the URL with the token.
"""

from datetime import timedelta

from domain.delivery import Barred, InDoubt, Outcome, Refused, Retry, Unreachable

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=60), timedelta(hours=1)  # Zalo names no time

NOT_SENT = "network error, not sent"
TIMED_OUT = "timed out, may have arrived"
CUT = "connection cut, may have arrived"
UNREADABLE = "unreadable answer, may have arrived"


class ZaloError(Exception):
    """Why a call gave nothing: words for a log or a row, safe to keep."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotSent(ZaloError):
    """The call did not reach Zalo."""


class Unanswered(ZaloError):
    """The call may have reached Zalo; what it did with it nobody knows."""


class ServerTrouble(ZaloError):
    """Zalo, or a gateway before it, could not do it."""


class TooMany(ZaloError):
    """We ask or say more than Zalo takes."""


class NothingNew(ZaloError):
    """408: what a poll is answered when nobody said anything; for anything else, no answer."""


class TokenRefused(ZaloError):
    """401: the token is wrong, or was reset."""


class Refusal(ZaloError):
    """Zalo will not do it. `code`: its own, 0 where it gave none."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


# Phrases of refusals that say the address will not do. Only the first was ever seen; the others are what its kin say.
NOBODY_THERE = (
    "chat_id must not be empty",
    "chat not found",
    "user not found",
    "invalid chat_id",
    "blocked",
    "not a member",
    "was kicked",
)
# Phrases that speak of the message.
NOT_LIKE_THIS = ("text must not be empty", "too long", "photo must start with http", "caption")

TROUBLE_OF_THEIRS = 403  # "internal server error", in the words of its documents


def refusal(code: int, description: str) -> ZaloError:
    """The error for an answer that is labelled as one."""
    if code == 401:
        return TokenRefused("the token was rejected")
    known = next((phrase for phrase in (*NOBODY_THERE, *NOT_LIKE_THIS) if phrase in description.lower()), None)
    if known is None and (code == TROUBLE_OF_THEIRS or code >= 500):
        return ServerTrouble(f"server error {code}")
    return Refusal(code, known or f"refused with {code}")


def outcome(error: ZaloError) -> Outcome:
    """What became of a message whose sending was answered so."""
    match error:
        case TokenRefused():
            return Barred(error.reason)
        case TooMany():
            return Retry(error.reason, FIRST_PAUSE, LONGEST_PAUSE)
        case Unanswered() | NothingNew():
            return InDoubt(error.reason)
        case Refusal() if error.reason in NOBODY_THERE:
            return Unreachable(error.reason)
        case Refusal(code=400 | 404):
            return Refused(error.reason)
    return Retry(error.reason)
