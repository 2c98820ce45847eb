"""The systemd unit and the scripts of a plain machine."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.deploy.dockerfile import stages

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"

# Every directive we use, as systemd.unit(5), systemd.service(5), systemd.exec(5), systemd.kill(5) and
# systemd.resource-control(5) name it; a misspelt one is passed over by systemd in silence.
KNOWN = {
    "Unit": {"Description", "Wants", "After", "StartLimitIntervalSec"},
    "Service": {"Type", "User", "Group", "WorkingDirectory", "StateDirectory", "StateDirectoryMode", "UMask"}
    | {"EnvironmentFile", "Environment", "ExecStart", "Restart", "RestartSec", "KillSignal", "TimeoutStopSec"}
    | {"MemoryMax", "TasksMax", "LimitNOFILE", "NoNewPrivileges", "ProtectSystem", "ProtectHome", "PrivateTmp"}
    | {"PrivateDevices", "PrivateUsers", "ProtectClock", "ProtectHostname", "ProtectControlGroups"}
    | {"ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables", "ProtectProc", "ProcSubset"}
    | {"RestrictAddressFamilies", "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality"}
    | {"MemoryDenyWriteExecute", "RemoveIPC", "CapabilityBoundingSet", "AmbientCapabilities"}
    | {"SystemCallArchitectures", "SystemCallFilter", "SystemCallErrorNumber"},
    "Install": {"WantedBy"},
}


def _parsed(text: str) -> dict[str, dict[str, list[str]]]:
    """Sections, directives, and every value given to each; raises on a line that is none of these."""
    found: dict[str, dict[str, list[str]]] = {}
    section: dict[str, list[str]] | None = None
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if header := re.fullmatch(r"\[(\w+)\]", line):
            section = found.setdefault(header[1], {})
        elif (pair := re.fullmatch(r"([A-Z]\w+)=(.*)", line)) and section is not None:
            section.setdefault(pair[1], []).append(pair[2])
        elif not line.startswith(("#", ";")):
            raise ValueError(line)
    return found


@pytest.fixture
def unit() -> dict[str, dict[str, list[str]]]:
    return _parsed((DEPLOY / "nhacviec.service").read_text("utf-8"))


def test_a_line_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="Restart always"):
        _parsed("[Service]\nRestart always\n")


def test_the_unit_uses_only_directives_that_exist(unit: dict[str, dict[str, list[str]]]) -> None:
    assert {section: set(found) - KNOWN[section] for section, found in unit.items()} == {key: set() for key in KNOWN}


def test_the_unit_keeps_the_bot_alive_and_gives_it_time_to_stop(unit: dict[str, dict[str, list[str]]]) -> None:
    service = unit["Service"]
    assert service["ExecStart"] == ["/opt/nhacviec/bin/nhacviec run"]
    assert service["Restart"] == ["always"]
    assert unit["Unit"]["StartLimitIntervalSec"] == ["0"]  # however long the network is away
    assert service["KillSignal"] == ["SIGTERM"]
    assert int(service["TimeoutStopSec"][0]) >= 20
    assert unit["Install"]["WantedBy"] == ["multi-user.target"]


def test_the_unit_may_write_its_state_alone(unit: dict[str, dict[str, list[str]]]) -> None:
    service = unit["Service"]
    assert service["User"] == ["nhacviec"]
    assert service["ProtectSystem"] == ["strict"]
    assert service["StateDirectory"] == ["nhacviec"]
    assert service["WorkingDirectory"] == ["/var/lib/nhacviec"]  # where the default store, var/nhacviec.db, is made
    assert "ReadWritePaths" not in service
    assert service["CapabilityBoundingSet"] == [""]
    for name in ("NoNewPrivileges", "PrivateTmp", "ProtectHome", "RestrictSUIDSGID"):
        assert service[name] == ["yes"], name
    assert service["EnvironmentFile"] == ["/etc/nhacviec.env"]
    assert not any("NHACVIEC_" in value for value in service["Environment"])  # settings are not shown by systemctl


def test_the_unit_the_command_and_the_installer_agree(unit: dict[str, dict[str, list[str]]]) -> None:
    command, installer = ((DEPLOY / name).read_text("utf-8") for name in ("nhacviec.sh", "install.sh"))
    program, _ = unit["Service"]["ExecStart"][0].split()
    assert f"\n    {program} " in command
    assert f"prefix=${{PREFIX:-{program.removesuffix('/bin/nhacviec')}}}" in installer
    for name in (
        "User",
        "Group",
        "WorkingDirectory",
        "StateDirectory",
        "StateDirectoryMode",
        "UMask",
        "EnvironmentFile",
    ):
        assert f"--property={name}={unit['Service'][name][0]}" in command
    assert "install -m 0600 .env.example /etc/nhacviec.env" in installer


def test_the_installer_takes_the_steps_of_the_image() -> None:
    installer = (DEPLOY / "install.sh").read_text("utf-8")
    builder = stages((ROOT / "Dockerfile").read_text("utf-8"))[0]
    last = builder.all("RUN")[-1].arguments
    assert set(last.split()) <= set(installer.split()) | {"uv"}
    for name in builder.environment().keys() - {"UV_PROJECT_ENVIRONMENT"}:
        assert f"{name}={builder.environment()[name]}" in installer


@pytest.mark.parametrize("script", ["install.sh", "nhacviec.sh"])
def test_the_scripts_can_be_read_by_any_shell(script: str) -> None:
    subprocess.run(["sh", "-n", DEPLOY / script], check=True)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_itself_finds_nothing_wrong(tmp_path: Path) -> None:
    unit = (DEPLOY / "nhacviec.service").read_text("utf-8").replace("/opt/nhacviec/bin/nhacviec", "/bin/true")
    (tmp_path / "nhacviec.service").write_text(unit, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", tmp_path / "nhacviec.service"], capture_output=True, text=True, check=False
    )
    assert "nhacviec.service" not in done.stderr, done.stderr
