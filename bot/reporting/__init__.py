"""What people report in words: which statements it holds, which item each is of, what is asked back, what is stored."""

from importlib import import_module

ASKED = ("duties", "offered", "surely", "unclear", "which")


def load_dialogues() -> None:
    """Enter the dialogues about reports among those that can be answered."""
    for name in ASKED:
        import_module(f"bot.reporting.{name}")
