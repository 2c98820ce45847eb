"""Starts `nhacviec demo` by forking a process that has everything loaded: `python -m tests.browser.forks`.

A JSON line {folder, out, log, environment} on standard input is answered with a process id, a line {pid} with how that
process ended.
"""

import json
import os
import sys

from bot.__main__ import cli


def main() -> None:
    for line in sys.stdin:
        told = json.loads(line)
        if pid := told.get("pid"):
            _, status = os.waitpid(pid, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201 - the answer
        elif pid := os.fork():
            print(pid, flush=True)  # noqa: T201 - the answer
        else:
            demo(told)


def demo(told: dict[str, str]) -> None:
    for number, path, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, told["out"], os.O_WRONLY),
        (2, told["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND),
    ):
        os.dup2(os.open(path, flags), number)
    os.chdir(told["folder"])
    os.environ.clear()
    os.environ.update(json.loads(told["environment"]))
    code = 1
    try:
        cli(["demo"])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
