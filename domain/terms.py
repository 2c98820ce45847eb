"""What an office wishes a programme to say of extensions: "gia hạn trước 3", "gia hạn tối đa 2"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.extension import Terms
from domain.ladder import AS_USUAL
from domain.text import fold

FARTHEST_NOTICE = 60  # working days
MOST_TIMES = 20
ABOUT = re.compile(r"(?:xin )?(?:gia han|extensions?)\b\s*(.*)")
"""A field that is about extensions, and what it says."""
NOTICE = re.compile(
    r"(?:truoc(?: han)?|bao truoc|notice|ahead|before)\s+(\d{1,3})(?: (?:ngay(?: lam viec)?|(?:working )?days?))?"
)
MOST = re.compile(r"(?:toi da|nhieu nhat|khong qua|at most|most)\s+(\d{1,3})(?: (?:lan|times?))?")
NO_LIMIT = {"khong gioi han", "khong han che", "bao nhieu lan cung duoc", "no limit", "any number"}


def parted(wishes: Sequence[str]) -> tuple[list[str], list[str]]:
    """The wishes that are about steps, and those about extensions; "as usual" is about both."""
    about = [wish for wish in wishes if ABOUT.fullmatch(said := _said(wish)) or said in AS_USUAL]
    steps = [wish for wish in wishes if wish not in about or _said(wish) in AS_USUAL]
    return steps, about


def changed(terms: Terms, wishes: Sequence[str]) -> Terms | str:
    """The terms with what is wished of them; or the first field that cannot be taken."""
    found = terms
    for wish in wishes:
        if _said(wish) in AS_USUAL:
            found = Terms()
            continue
        named = ABOUT.fullmatch(_said(wish))
        wanted = _with(found, named[1]) if named else None
        if wanted is None:
            return wish
        found = wanted
    return found


def _said(wish: str) -> str:
    return fold(wish).strip(" .")


def _with(terms: Terms, said: str) -> Terms | None:
    if said in NO_LIMIT:
        return replace(terms, most=None)
    notice, most = NOTICE.fullmatch(said), MOST.fullmatch(said)
    if notice and int(notice[1]) <= FARTHEST_NOTICE:
        return replace(terms, notice_days=int(notice[1]))
    if most and 0 < int(most[1]) <= MOST_TIMES:
        return replace(terms, most=int(most[1]))
    return None
