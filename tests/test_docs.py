"""The documents name what is really there: settings, pictures, links, commands."""

import re
from pathlib import Path

from bot.book import BOOK
from bot.commands import load_all
from bot.performing import NOT_BUILT
from bot.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
SETTINGS = {f"NHACVIEC_{name.upper()}" for name in Settings.model_fields}

ELSEWHERE = {"newbot", "revoke", "healthz", "readyz", "metrics"}  # BotFather's commands, and addresses of ours
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?<![\w/.:<>\])])/([a-z]+)(?![\w/.-])")


def test_the_readme_and_the_example_name_every_setting_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    example = (ROOT / ".env.example").read_text("utf-8")
    assert sorted(re.findall(r"^\| `(NHACVIEC_\w+)`", readme, re.MULTILINE)) == sorted(SETTINGS)
    assert sorted(re.findall(r"^(NHACVIEC_\w+)=", example, re.MULTILINE)) == sorted(SETTINGS)
    for page in PAGES:
        assert set(re.findall(r"NHACVIEC_\w+", page.read_text("utf-8"))) <= SETTINGS, page.name


def test_the_example_holds_the_defaults_or_nothing() -> None:
    lines = re.findall(r"^NHACVIEC_(\w+)=(.+)$", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)
    assert {name: str(Settings.model_fields[name.lower()].default) for name, _ in lines} == dict(lines)


def test_every_link_and_picture_exists() -> None:
    for page in PAGES:
        for target in LINK.findall(page.read_text("utf-8")):
            if not target.startswith(("https://", "http://", "#")):
                assert (page.parent / target.split("#")[0]).exists(), f"{page.name}: {target}"


def test_every_command_named_is_in_the_book_or_known_as_not_built() -> None:
    load_all()
    named = {(page.name, name) for page in PAGES for name in COMMAND.findall(page.read_text("utf-8"))}
    assert len({name for _, name in named}) > 20
    assert {(page, name) for page, name in named if name not in BOOK.keys() | NOT_BUILT | ELSEWHERE} == set()


def test_the_readme_says_of_what_is_not_built_that_it_is_not() -> None:
    _, gap = (ROOT / "README.md").read_text("utf-8").split("## Not built yet")
    gap, _ = gap.split("\n## ", 1)
    said = set(COMMAND.findall(gap))
    assert said <= NOT_BUILT
    for page in PAGES:
        assert set(COMMAND.findall(page.read_text("utf-8"))) & NOT_BUILT <= said, page.name
