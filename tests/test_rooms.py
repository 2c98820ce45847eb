"""The four rooms are ours, travel in the wheel, and keep their doors shut."""

import importlib
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "data", "domain", "jobs")
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"

# contract: file that breaks it, what is written there
VIOLATIONS = {
    "layers": ("domain/stray.py", "import data\n"),
    "pure": ("domain/stray.py", "import random\n"),
    "sql": ("bot/stray.py", "import sqlalchemy\n"),
    "rows": ("bot/stray.py", "import data.models\n"),
    "jobs": ("bot/stray.py", "import jobs\n"),
    "channels": ("bot/channels/local/stray.py", "import bot.channels.telegram\n"),
    "vendors": ("jobs/stray.py", "import telegram\n"),
}


def _built(source: Path, into: Path) -> set[str]:
    """Build the wheel of a source tree and give the names in it."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (wheel,) = into.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _copy_of_the_rooms(into: Path) -> Path:
    into.mkdir(parents=True)
    for name in ("pyproject.toml", ".gitignore", "LICENSE"):
        shutil.copy(ROOT / name, into)
    for room in ROOMS:
        shutil.copytree(ROOT / room, into / room, ignore=shutil.ignore_patterns("__pycache__"))
    return into


def _lint(folder: Path, *contracts: str) -> subprocess.Popen[str]:
    chosen = [word for contract in contracts for word in ("--contract", contract)]
    return subprocess.Popen(
        [LINT_IMPORTS, "--no-cache", "--no-logo", *chosen],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_imported_from_this_repository(room: str) -> None:
    assert importlib.import_module(room).__file__ == str(ROOT / room / "__init__.py")


def test_the_wheel_holds_every_file_of_the_four_rooms(tmp_path: Path) -> None:
    source = _copy_of_the_rooms(tmp_path / "source")
    for name in ("page.html", "page.css", "page.js", "annex.csv"):
        (source / "bot" / name).touch()
    here = {
        path.relative_to(source).as_posix() for room in ROOMS for path in (source / room).rglob("*") if path.is_file()
    }

    names = _built(source, tmp_path / "dist")

    assert {f"{room}/__init__.py" for room in ROOMS} <= names
    assert here <= names


def test_every_contract_can_fail_and_none_fails_here(tmp_path: Path) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == set(VIOLATIONS)

    as_it_is = _lint(_copy_of_the_rooms(tmp_path / "as it is"))
    broken = {}
    for contract, (stray, line) in VIOLATIONS.items():
        folder = _copy_of_the_rooms(tmp_path / contract)
        (folder / stray).write_text(line)
        broken[contract] = _lint(folder, contract)

    said = {contract: linter.communicate()[0] for contract, linter in broken.items()}
    said_here = as_it_is.communicate()[0]
    assert as_it_is.returncode == 0, said_here
    names = {contract["id"]: contract["name"] for contract in contracts}
    for contract, words in said.items():
        assert broken[contract].returncode == 1, words
        assert f"{names[contract]} BROKEN" in words
        assert Path(VIOLATIONS[contract][0]).with_suffix("").as_posix().replace("/", ".") in words
