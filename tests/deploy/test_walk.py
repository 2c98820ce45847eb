"""The Dockerfile's way, walked without an engine: what it copies, built, laid out and run where only `var` may change."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.deploy.dockerfile import Ignored, context, copied, stages

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
ENTRY = "from bot.__main__ import main; main()"  # what the script `nhacviec` does

ELSEWHERE = {"PATH", "PYTHONDONTWRITEBYTECODE"}  # the image has its bytecode compiled; here it is kept aside


class Image:
    """The final stage: our code, read-only, beside the libraries; an empty folder to start in; a clean environment."""

    def __init__(self, folder: Path) -> None:
        self.code, self.app = folder / "code", folder / "app"
        (self.app / "var").mkdir(parents=True)
        final = stages((ROOT / "Dockerfile").read_text("utf-8"))[-1]
        kept = {name: value for name, value in final.environment().items() if name not in ELSEWHERE}
        self.environment = kept | {"PATH": os.environ["PATH"], "PYTHONPATH": str(self.code), "PYTHONSAFEPATH": "1"}
        self.environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")

    def start(self, *words: str, **settings: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", ENTRY, *words]
        environment = self.environment | settings
        return subprocess.Popen(command, cwd=self.app, env=environment, stdout=subprocess.PIPE, text=True)

    def run(self, *words: str, **settings: str) -> str:
        process = self.start(*words, **settings)
        said, _ = process.communicate(timeout=PATIENCE_SECONDS)
        assert process.returncode == 0, said
        return said

    def files(self) -> dict[str, int]:
        return {str(path.relative_to(self.code)): path.stat().st_mtime_ns for path in self.code.rglob("*")}


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    folder = tmp_path_factory.mktemp("image")
    made = Image(folder)
    _built(folder / "src", folder / "dist", made.code)
    for path in made.code.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)  # root writes all the same, so what is there is compared as well
    before = made.files()
    yield made
    assert made.files() == before
    for path in made.code.rglob("*"):
        path.chmod(0o755)


def _built(source: Path, wheels: Path, code: Path) -> None:
    """Copy as the Dockerfile does, build the wheel without the network, and unpack it, which installs a pure one."""
    reaching = context(ROOT, Ignored((ROOT / ".dockerignore").read_text("utf-8")))
    builder = stages((ROOT / "Dockerfile").read_text("utf-8"))[0]
    wanted = [name for names, _ in copied(builder) for name in names]
    for name in reaching:
        assert name.split("/")[0] in wanted
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(code)


def test_the_rooms_come_from_the_image_and_the_command_is_there(image: Image) -> None:
    where = "import bot, data, domain, jobs; print(*(m.__file__ for m in (bot, data, domain, jobs)))"
    said = subprocess.check_output(
        [sys.executable, "-c", where], cwd=image.app, env=image.environment, text=True, timeout=PATIENCE_SECONDS
    )
    assert [Path(name).parent.parent for name in said.split()] == [image.code] * 4
    (entry,) = image.code.glob("nhacviec-*.dist-info/entry_points.txt")
    assert "nhacviec = bot.__main__:main" in entry.read_text("utf-8")


def test_the_migrations_are_found_and_only_the_state_is_written(image: Image) -> None:
    assert "Cơ sở dữ liệu đã cập nhật." in image.run("migrate")
    assert [path.name for path in image.app.iterdir()] == ["var"]
    assert (image.app / "var" / "nhacviec.db").is_file()


def test_the_local_chat_opens_with_its_page_and_its_programme_and_both_health_checks_hear_it(image: Image) -> None:
    process = image.start("demo", NHACVIEC_LISTEN="127.0.0.1:0")
    try:
        assert process.stdout is not None
        address = next(line for line in process.stdout if "Mở trình duyệt" in line).split()[-1]
        for name in ("", *_assets(address)):
            with urllib.request.urlopen(f"{address}/{name}", timeout=PATIENCE_SECONDS) as answer:
                assert answer.status == 200
        for check in _health_checks(address):
            subprocess.run([sys.executable, *check[1:]], check=True, timeout=PATIENCE_SECONDS, env=_told(address))
            nowhere = [sys.executable, *(word.replace("/healthz", "/nobody") for word in check[1:])]
            assert subprocess.run(nowhere, check=False, stderr=subprocess.DEVNULL, env=_told(address)).returncode
    finally:
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0
    assert time.monotonic() - began < 20  # what the unit and compose grant at least


def _assets(address: str) -> list[str]:
    """What the page asks for besides itself."""
    with urllib.request.urlopen(address, timeout=PATIENCE_SECONDS) as answer:
        found = re.findall(r'(?:href|src)="([\w./-]+\.(?:css|js))"', answer.read().decode())
    assert len(found) >= 2
    return found


def _health_checks(address: str) -> list[list[str]]:
    image = stages((ROOT / "Dockerfile").read_text("utf-8"))[-1].last("HEALTHCHECK").listed or []
    compose = YAML(typ="safe").load((ROOT / "docker-compose.yml").read_text("utf-8"))
    test = [str(word) for word in compose["services"]["bot"]["healthcheck"]["test"]]
    return [image, [word.replace("8080", address.rpartition(":")[2]) for word in test[1:]]]


def _told(address: str) -> dict[str, str]:
    """With a proxy that leads nowhere, as a machine may have one for everything."""
    return dict(os.environ) | {"NHACVIEC_LISTEN": address.removeprefix("http://"), "http_proxy": "http://127.0.0.1:9"}


def test_a_step_over_several_lines_is_read_as_one() -> None:
    builder = stages('FROM a AS b\n# no\nRUN one \\\n    && two\nHEALTHCHECK --x=1 \\\n    CMD ["p", "-c"]\n')[0]
    assert [one.arguments for one in builder.all("RUN")] == ["one && two"]
    assert builder.last("HEALTHCHECK").listed == json.loads('["p", "-c"]')
