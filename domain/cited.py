"""The document a decision rests on, where it is named beside the words of the decision."""

import re

from domain.reply_documents import document_in
from domain.text import clean, fold_aligned

LONGEST = 80  # characters of a number with its symbol and date
_LABELLED = re.compile(
    r"(?:^|;|,|\btheo )\s*(?:so (?:van ban|vb)|van ban(?: so)?|vb(?: so)?|document(?: no\.?)?)\s*:?\s*"
    r"(?P<number>[^;,]+)"
)


def cited(words: str) -> str | None:
    """The document named in words: what a label introduces ("vb 15/TB-UBND"), else what has the form of a number."""
    whole = clean(words)
    folded, places = fold_aligned(whole)
    found = _LABELLED.search(folded)
    if found is None or not any(sign.isdigit() for sign in found["number"]):
        return document_in(whole)
    labelled = whole[places[found.start("number")] : places[found.end("number") - 1] + 1]
    return document_in(labelled) or labelled.strip()[:LONGEST]


def taken_as_document(words: str) -> str | None:
    """An answer to the question for a document number; None where there is no number in it."""
    whole = clean(words)
    if not any(sign.isdigit() for sign in whole):
        return None
    return cited(whole) or whole[:LONGEST]
