"""Walk through many offices, other ones each time: `python -m tests.moves [OFFICES [STEPS]]`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.conftest import FURNISHED, make
from tests.moves.walking import walk


def main(offices: str = "300", steps: str = "40") -> None:
    with tempfile.TemporaryDirectory(prefix="nhacviec-moves-") as folder:
        made = Path(folder) / "made.db"
        units = asyncio.run(make(f"sqlite:///{made}", FURNISHED))
        walked = walk(made, units, offices=int(offices), steps=int(steps), anew=True)
    print(f"{walked.said} things said, {walked.moved} of them moves that were made; nothing found.")


if __name__ == "__main__":
    main(*sys.argv[1:])
