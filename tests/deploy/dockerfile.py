"""Reading a Dockerfile and a .dockerignore as far as ours go."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Instruction:
    """`word` in capitals; `arguments` as written, lines joined."""

    word: str
    arguments: str

    @property
    def listed(self) -> list[str] | None:
        """The exec form, from its first bracket on; None for the shell form."""
        _, bracket, rest = self.arguments.partition("[")
        return json.loads(bracket + rest) if bracket and self.arguments.rstrip().endswith("]") else None


@dataclass(slots=True)
class Stage:
    """One image on the way: what it begins from, its name, and what is done in it."""

    base: str
    name: str | None
    does: list[Instruction] = field(default_factory=list)

    def all(self, word: str) -> list[Instruction]:
        return [instruction for instruction in self.does if instruction.word == word]

    def last(self, word: str) -> Instruction:
        return self.all(word)[-1]

    def environment(self) -> dict[str, str]:
        pairs = [pair for one in self.all("ENV") for pair in re.findall(r"(\w+)=(\S+)", one.arguments)]
        return dict(pairs)


def stages(text: str) -> list[Stage]:
    found: list[Stage] = []
    for instruction in _instructions(text):
        if instruction.word == "FROM":
            base, _, name = re.sub(r"(?i)\s+as\s+", "\0", instruction.arguments).partition("\0")
            found.append(Stage(base, name or None))
        elif found:
            found[-1].does.append(instruction)
    return found


def _instructions(text: str) -> list[Instruction]:
    kept = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    joined = re.sub(r"\\\n\s*", "", kept)
    pairs = (line.strip().split(maxsplit=1) for line in joined.splitlines() if line.strip())
    return [Instruction(word.upper(), rest) for word, rest in pairs]


def copied(stage: Stage) -> list[tuple[list[str], str]]:
    """(sources, target) of each COPY from the context."""
    words = [one.arguments.split() for one in stage.all("COPY")]
    return [(one[:-1], one[-1]) for one in words if not one[0].startswith("--from")]


class Ignored:
    """What a .dockerignore keeps from the builder: the last pattern that fits a path or a folder above it decides."""

    def __init__(self, text: str) -> None:
        lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
        self._rules = [(line.removeprefix("!").strip("/"), not line.startswith("!")) for line in lines]

    def __contains__(self, path: str) -> bool:
        ways = [PurePosixPath(path), *PurePosixPath(path).parents]
        verdict = False
        for pattern, ignores in self._rules:
            if any(_pattern(pattern).fullmatch(str(way)) for way in ways if str(way) != "."):
                verdict = ignores
        return verdict


def _pattern(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/|\*\*|\*|\?|\[[^\]]+\])", pattern)
    meant = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile("".join(meant.get(p) or (p if p.startswith("[") else re.escape(p)) for p in parts))


def context(root: Path, ignored: Ignored) -> list[str]:
    """All that reaches the builder, without looking into folders that are left out whole."""
    tops = [path for path in root.iterdir() if path.name not in ignored]
    files = [file for top in tops for file in ([top] if top.is_file() else top.rglob("*")) if file.is_file()]
    return sorted(name for file in files if (name := file.relative_to(root).as_posix()) not in ignored)
