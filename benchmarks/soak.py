"""A crowded morning in which the bot is killed two hundred times, and told to end a hundred times: `make soak`.

python -m benchmarks.soak [--kills 200] [--terms 100] [--count 10000]
"""

import argparse
import signal

from benchmarks.naive import machine
from benchmarks.ours import Kills, killed, stores

WINDOW = 32


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--terms", type=int, default=100)
    options.add_argument("--count", type=int, default=10_000)
    told = options.parse_args()
    print(machine(), flush=True)
    fine = True
    with stores(postgres=True) as found:
        for engine, url in found.items():
            kills = killed(url, told.count, told.kills, signal.SIGKILL)
            terms = killed(url, told.count, told.terms, signal.SIGTERM)
            print(f"{engine}, kill -9: {_told(kills)}", flush=True)
            print(f"{engine}, SIGTERM: {_told(terms)}", flush=True)
            fine = fine and not kills.lost and not terms.lost and not terms.repeated
            fine = fine and kills.repeated <= kills.kills * WINDOW
    return 0 if fine else 1


def _told(found: Kills) -> str:
    each = found.repeated / found.kills
    return (
        f"{found.kills} times in {found.count:,} messages: lost {found.lost}, repeated {found.repeated} "
        f"({each:.1f} a time, at most {found.most_copies} copies), {found.seconds:.0f} s"
    )


if __name__ == "__main__":
    raise SystemExit(main())
