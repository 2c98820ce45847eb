"""Walk through many offices by a chance of your own: `python -m tests.moves [OFFICES [STEPS [SEED [FORM]]]]`.

So many offices of each form; FORM is the number of one of them, from 1.
"""

import sys
from random import SystemRandom

import structlog

from tests.conftest import in_files, served
from tests.moves.forms import FORMS, Ground
from tests.moves.walking import walk


def main(offices: str = "75", steps: str = "40", seed: str = "", form: str = "") -> None:
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    chance = int(seed or SystemRandom().randrange(2**32))
    print(f"Seed {chance}.", flush=True)
    with in_files() as files, served() as server:
        for one in FORMS[int(form) - 1 : int(form)] if form else FORMS:
            walked = walk(
                Ground(files, server),
                offices=int(offices),
                steps=int(steps),
                chance=chance,
                forms=[one],
                shortest=False,
            )
            print(f"An office {one}: {walked[one]}; nothing found.", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
