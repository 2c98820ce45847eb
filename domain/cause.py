"""Why something is late or stuck: for reasons within the unit's power, or beyond it."""

import re
from enum import StrEnum

from domain.text import fold


class Cause(StrEnum):
    """What a unit gives as the cause. Source: lateness costs its people points unless the cause lay outside."""

    OBJECTIVE = "khach_quan"
    SUBJECTIVE = "chu_quan"


SAID = {
    Cause.OBJECTIVE: re.compile(r"\b(?:nguyen nhan )?(?:khach quan|objective)\b"),
    Cause.SUBJECTIVE: re.compile(r"\b(?:nguyen nhan )?(?:chu quan|subjective)\b"),
}
_TAKEN_BACK = re.compile(r"\b(?:khong|ko|chang|not)(?: phai)?(?: do| la)?(?: nguyen nhan)? (?:khach|chu|obj|subj)")


def cause_in(words: str) -> Cause | None:
    """The cause that words name; None where they name none, both, or one that it is not."""
    said = fold(words)
    named = [cause for cause, form in SAID.items() if form.search(said)]
    return named[0] if len(named) == 1 and not _TAKEN_BACK.search(said) else None
