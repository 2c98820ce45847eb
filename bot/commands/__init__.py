"""One verb a file. The order of this list is the order of the help."""

from importlib import import_module

VERBS = (
    "items", "item", "find", "done", "progress", "blocked", "cause", "support", "note", "duty", "nudge", "later",
    "extend", "retract",
    "history", "summary", "stuck", "direct", "assign", "edit", "confirm", "send_back", "reopen", "decline", "pause",
    "resume", "withdraw", "approve", "skip", "end", "hold", "unit", "invite", "people", "handover", "remind",
    "rehearse", "whom", "calendar", "start", "help", "undo", "cancel", "link", "my_data", "settings",
)  # fmt: skip


def load_all() -> None:
    """Enter every verb into the book."""
    for verb in VERBS:
        import_module(f"bot.commands.{verb}")
