"""The texts weights are learned from: labelled replies, the same without accents or with courtesy, and filled sentences."""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.reply_completion import Completion, completion
from domain.reply_documents import document_in, without_document
from domain.reply_intent import Intent
from domain.reply_intents import Verdict, intent_of
from domain.reply_said import Said, said_in
from domain.reply_signs import signs_of
from domain.reply_statements import statements_in
from domain.text import clean, fold
from tests.reading.labelled import FOLDER, SAMPLE_DAY, replies, reply_files

# Sets by one hand are held back together.
HAND = {
    "near_done": "own", "done": "own", "offices_later": "offices", "south_later": "south", "north_later": "north",
    "steps": "plain",
}  # fmt: skip
FRAMES = "frames"
WITHOUT_ACCENTS, WITH_COURTESY, FILLED, ONLY_NOT_DONE = (
    0.5,
    0.5,
    0.5,
    0.5,
)  # how much such a text counts beside one that somebody wrote
TIMES = 6  # each sentence is filled so often
BEFORE = ("", "", "", "", "em báo cáo anh ", "dạ ", "dạ anh ", "báo cáo sếp, ", "chị ơi ", "em ")
AFTER = ("", "", " ạ", " nhé", " anh ạ", " nha chị", " sếp ơi", " ạ", "", " a")
POLITE_BEFORE = ("dạ", "em", "anh ơi", "báo cáo anh", "chị ơi", "thưa anh", "dạ em")
POLITE_AFTER = ("ạ", "nhé anh", "sếp ơi", "nha", "em báo anh", "nhé chị", "anh ạ")
ASKING = ("", " ạ", "?", " vậy anh", " hả chị", "")
SHARE_WITHOUT_ACCENTS = 0.35


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its label, what rules make of it and its signs; `weight` is how much it counts."""

    hand: str
    text: str
    intent: str
    weight: float
    said: Said
    finished: Completion | None
    verdict: Verdict
    signs: tuple[str, ...]


def written() -> list[Example]:
    """Every labelled text once."""
    found = [
        (path.stem.removeprefix("replies_"), one.text, one.on, one.intent.value)
        for path in reply_files()
        for one in replies(path)
    ]
    found += [
        (name, text, SAMPLE_DAY, intent) for name in ("near_done", "done") for text, intent in _kept(name) if intent
    ]
    once = {text: (HAND.get(name, name), text, on, intent) for name, text, on, intent in reversed(found)}
    return [_example(hand, text, on, intent, 1.0) for hand, text, on, intent in reversed(once.values())]


def beside(known: list[Example]) -> list[Example]:
    """Return what is only known not to be done, all texts without accents and with courtesy, and the filled sentences."""
    unsure = [_as_rules_say(text) for text, intent in _kept("near_done") if not intent]
    told = [*known, *unsure]
    bare = [one for one in told if fold(one.text) != one.text.casefold()]
    found = [_example(one.hand, fold(one.text), SAMPLE_DAY, one.intent, one.weight * WITHOUT_ACCENTS) for one in bare]
    found += [
        _example(one.hand, text, SAMPLE_DAY, one.intent, one.weight * WITH_COURTESY) for one, text in _courteous(told)
    ]
    return unsure + found + [_example(FRAMES, text, SAMPLE_DAY, intent, FILLED) for intent, text in _filled()]


def _as_rules_say(text: str) -> Example:
    """A text of which nothing is known but that it is not done."""
    read = _example(HAND["near_done"], text, SAMPLE_DAY, "in_progress", ONLY_NOT_DONE)
    intent = read.verdict[0]
    return read if intent is Intent.DONE else replace(read, intent=intent.value)


def _kept(name: str) -> Iterator[tuple[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["text"], row.get("intent", "done")


def _courteous(known: list[Example]) -> Iterator[tuple[Example, str]]:
    """What speaks of completion, with courtesy around it, which must change nothing."""
    chance = random.Random(2)
    for one in known:
        if one.finished and one.intent != "question":
            yield one, f"{chance.choice(POLITE_BEFORE)} {one.text} {chance.choice(POLITE_AFTER)}"


def _filled() -> Iterator[tuple[str, str]]:
    chance = random.Random(1)
    with (FOLDER / "fillings.csv").open(encoding="utf-8", newline="") as file:
        fillings: dict[str, list[str]] = {}
        for row in csv.DictReader(file):
            fillings.setdefault(row["gap"], []).append(row["text"])
    with (FOLDER / "frames.csv").open(encoding="utf-8", newline="") as file:
        frames = [(row["intent"], row["text"]) for row in csv.DictReader(file)]
    for intent, text in frames:
        for _ in range(TIMES):
            filled = text.format(**{gap: chance.choice(texts) for gap, texts in fillings.items()})
            said = chance.choice(BEFORE) + filled + chance.choice(ASKING if intent == "question" else AFTER)
            yield intent, fold(said) if chance.random() < SHARE_WITHOUT_ACCENTS else said


def _example(hand: str, text: str, on: date, intent: str, weight: float) -> Example:
    statement = statements_in(clean(text))[0][1]
    said = said_in(without_document(statement) if document_in(statement) else statement, on)
    finished = completion(said)
    verdict = intent_of(said, finished)
    return Example(hand, text, intent, weight, said, finished, verdict, tuple(signs_of(said, verdict, finished)))
