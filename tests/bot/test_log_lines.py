"""Log lines leave by a thread of their own, all of them and in their order."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAYS = """
import structlog
from bot.app.starting import configure_logging
configure_logging("json")
for number in range(500):
    structlog.get_logger().info("line", number=number)
"""


def test_what_was_logged_before_the_end_is_all_written_and_in_order() -> None:
    ran = subprocess.run([sys.executable, "-c", SAYS], cwd=ROOT, capture_output=True, text=True, check=True)
    assert [f'"number": {number},' in line for number, line in enumerate(ran.stdout.splitlines())] == [True] * 500


def test_nobody_reading_the_log_ends_nothing() -> None:
    command = f"{sys.executable} -c '{SAYS}' | head -1; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.count("\n") == 1
    assert "Traceback" not in ran.stderr
