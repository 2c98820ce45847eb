"""What Zalo's refusals mean for us.

Reasons are our words or a known phrase, never the rest of what it says: a description may quote the message, and a
gateway repeats the URL with the token.
"""

from datetime import timedelta

from domain.delivery import Barred, InDoubt, Outcome, Refused, Retry, Unreachable

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=60), timedelta(hours=1)  # where no time is named, as nobody has seen yet
LONGEST_ASKED = timedelta(days=1)

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
    """We ask or say more than Zalo takes. `after`: how long it wants to hear nothing, where it says so."""

    def __init__(self, after: timedelta | None = None) -> None:
        super().__init__("too many requests")
        self.after = after


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


def too_many(*asked: object) -> TooMany:
    """The error for a 429; `asked`: where it may say for how many seconds, the first that does."""
    for one in asked:
        told = str(one).strip()
        if told.isascii() and told.isdigit():
            return TooMany(min(timedelta(seconds=min(int(told[:9]), 10**6)), LONGEST_ASKED))
    return TooMany()


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
        case TooMany(after=after):
            return Retry(error.reason, after or FIRST_PAUSE, None if after else LONGEST_PAUSE)
        case Unanswered() | NothingNew():
            return InDoubt(error.reason)
        case Refusal() if error.reason in NOBODY_THERE:
            return Unreachable(error.reason)
        case Refusal(code=400 | 404):
            return Refused(error.reason)
    return Retry(error.reason)
