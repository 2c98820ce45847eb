"""The Dockerfile and the compose file: valid, without rights they do not need, and of one mind with the settings."""

import copy
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from check_jsonschema.builtin_schemas import get_builtin_schema
from ruamel.yaml import YAML

from bot.settings import Settings
from tests.deploy.dockerfile import Ignored, Stage, context, copied, stages

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {f"NHACVIEC_{name.upper()}" for name in Settings.model_fields}
ROOMS = {"bot", "data", "domain", "jobs"}
SECRET = re.compile(r"PASSWORD|TOKEN|SECRET|DATABASE_URL|PROXY_URL")
ASKED = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.fixture
def compose() -> dict[str, Any]:
    return dict(YAML(typ="safe").load(_read("docker-compose.yml")))


@pytest.fixture
def built() -> list[Stage]:
    return stages(_read("Dockerfile"))


def _complaints(compose: dict[str, Any]) -> list[str]:
    schema = get_builtin_schema("vendor.compose-spec")
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(compose)]


def test_the_compose_file_is_one_by_the_specification(compose: dict[str, Any]) -> None:
    assert _complaints(compose) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda services: services["bot"].update(restrat="always"),
        lambda services: services["db"]["healthcheck"].update(tries=3),
        lambda services: services["bot"].update(cap_drop="ALL"),
        lambda services: services["bot"]["depends_on"]["migrate"].update(condition="done"),
    ],
)
def test_a_spoilt_one_is_not(compose: dict[str, Any], spoil: Callable[[dict[str, Any]], None]) -> None:
    spoilt = copy.deepcopy(compose)
    spoil(spoilt["services"])
    assert _complaints(spoilt)


def test_several_bots_can_run_because_none_has_a_name_or_a_port_of_the_host(compose: dict[str, Any]) -> None:
    bot = compose["services"]["bot"]
    assert not {"container_name", "ports", "network_mode", "hostname"} & bot.keys()
    assert bot["environment"]["NHACVIEC_DATABASE_URL"].startswith("postgresql://")  # SQLite is for one process
    taken = [port.split(":")[-2] for one in compose["services"].values() for port in one.get("ports", [])]
    assert len(taken) == len(set(taken))
    assert [name for name, one in compose["services"].items() if one.get("ports")] == ["proxy"]


def test_the_database_is_ready_and_migrated_before_a_bot_starts(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert services["migrate"]["command"] == ["migrate"]
    assert services["migrate"]["depends_on"]["db"]["condition"] == "service_healthy"
    assert services["migrate"]["restart"] == "no"
    assert services["bot"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert services["migrate"]["environment"].items() <= services["bot"]["environment"].items()


def test_what_runs_for_long_is_watched_restarted_and_given_time_to_stop(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert service["logging"]["options"].keys() == {"max-size", "max-file"}, name
        if name != "migrate":
            assert service["healthcheck"]["test"][0] == "CMD", name
            assert service["restart"] == "unless-stopped", name
    assert int(compose["services"]["bot"]["stop_grace_period"].removesuffix("s")) >= 20
    assert compose["services"]["db"]["healthcheck"]["test"][1] == "pg_isready"


def test_our_containers_may_write_nowhere_and_gain_no_rights(compose: dict[str, Any]) -> None:
    for name in ("bot", "migrate"):
        service = compose["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert "cap_add" not in service
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert service["tmpfs"] == ["/tmp"]
        assert "volumes" not in service
        assert "user" not in service  # the image's own, a number


def test_no_volume_lies_over_our_code_and_the_databases_lies_where_its_image_keeps_it(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for volume in service.get("volumes", []):
            source, target, *_ = volume.split(":")
            assert not target.startswith(("/app", "/opt/nhacviec"))
            assert source in compose["volumes"] or (ROOT / source).is_file()
    db = compose["services"]["db"]
    version = int(re.findall(r"postgres:(\d+)", db["image"])[0])
    assert db["volumes"] == [f"db:/var/lib/postgresql{'' if version >= 18 else '/data'}"]


def _filled(value: str, given: dict[str, str]) -> str:
    """The value as compose fills it in; raises KeyError for one that must be given."""

    def one(found: re.Match[str]) -> str:
        name, kind, rest = found.groups()
        return given[name] if kind == "?" else given.get(name) or rest or ""

    return ASKED.sub(one, value)


def test_secrets_come_from_outside_and_those_needed_are_asked_for(compose: dict[str, Any]) -> None:
    asked = dict[str, str | None]()
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            asked |= {variable: kind for variable, kind, _ in ASKED.findall(value)}
            if SECRET.search(name) and name != "NHACVIEC_DATABASE_URL":
                assert ASKED.fullmatch(value), name
    assert "@db/" in compose["services"]["bot"]["environment"]["NHACVIEC_DATABASE_URL"]
    assert not re.search(r"//[^/@]*:[^/@]*@", _read("docker-compose.yml"))
    needed = {name for name, kind in asked.items() if kind == "?"}
    assert needed == {"POSTGRES_PASSWORD"}
    assert asked.keys() <= set(re.findall(r"^(\w+)=", _read(".env.example"), re.MULTILINE))


def test_the_settings_that_compose_passes_are_settings(
    compose: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"POSTGRES_PASSWORD": "p", "NHACVIEC_ZALO_TOKEN": "1:x", "NHACVIEC_ADMINS": "zalo:1"}
    for name, value in compose["services"]["bot"]["environment"].items():
        monkeypatch.setenv(name, _filled(value, given))
    settings = Settings()
    assert settings.store_url == "postgresql://nhacviec@db/nhacviec"
    assert settings.host_and_port == ("0.0.0.0", 8080)
    assert settings.telegram_api_url == "https://api.telegram.org"  # an empty value is none
    passed = {name for name in compose["services"]["bot"]["environment"] if name.startswith("NHACVIEC_")}
    assert SETTINGS - passed == set()


def test_every_setting_named_anywhere_in_the_deployment_exists() -> None:
    files = ["Dockerfile", "docker-compose.yml", *(f"deploy/{path.name}" for path in (ROOT / "deploy").iterdir())]
    for name in files:
        assert set(re.findall(r"NHACVIEC_\w+", _read(name))) <= SETTINGS, name


def test_the_outside_sees_only_the_hooks() -> None:
    lines = [line.strip() for line in _read("deploy/Caddyfile").splitlines()]
    ways = [line for line in lines if line.startswith(("handle", "reverse_proxy", "respond", "dynamic", "route"))]
    assert ways == [
        "handle /hooks/* {",
        "reverse_proxy {",
        "dynamic a bot 8080 {",
        "handle {",
        "respond 404",
        "respond 200",
    ]
    assert "http://127.0.0.1:8081 {" in lines  # what answers 200 to its own health check is not published


def test_the_image_runs_as_a_number_and_builds_nothing(built: list[Stage]) -> None:
    builder, final = built
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", final.last("USER").arguments)
    assert builder.base == final.base  # the interpreter of the environment is the one it was made for
    assert builder.name == "builder"
    assert [one.arguments for one in final.all("COPY")] == ["--from=builder /opt/nhacviec /opt/nhacviec"]
    assert not any(word in one.arguments for one in final.all("RUN") for word in ("pip", "uv ", "apt-get"))
    assert not final.all("VOLUME")
    assert final.last("WORKDIR").arguments == "/app"


def test_the_image_starts_and_stops_and_looks_after_itself(built: list[Stage]) -> None:
    final = built[-1]
    assert final.last("ENTRYPOINT").listed == ["nhacviec"]
    assert final.last("CMD").listed == ["run"]
    assert final.last("STOPSIGNAL").arguments == "SIGTERM"
    assert (final.last("HEALTHCHECK").listed or [])[:2] == ["python", "-c"]
    assert final.environment()["PYTHONDONTWRITEBYTECODE"] == "1"
    assert built[0].environment()["UV_COMPILE_BYTECODE"] == "1"


def test_the_builder_installs_what_is_locked_with_the_uv_of_the_makefile(built: list[Stage]) -> None:
    (version,) = re.findall(r"^UV_VERSION := (\S+)$", _read("Makefile"), re.MULTILINE)
    assert built[0].last("ARG").arguments == f"UV_VERSION={version}"
    syncs = [one.arguments for one in built[0].all("RUN") if "uv sync" in one.arguments]
    assert len(syncs) == 2
    assert all({"--frozen", "--no-dev"} <= set(sync.split()) for sync in syncs)
    assert "--no-editable" in syncs[-1]


def test_what_the_builder_copies_is_there_and_nothing_else_reaches_it(built: list[Stage]) -> None:
    ignored = Ignored(_read(".dockerignore"))
    sources = [source for one in built for names, _ in copied(one) for source in names]
    assert set(sources) >= ROOMS
    for source in sources:
        assert (ROOT / source).exists(), source
        assert source not in ignored, source
    reaching = context(ROOT, ignored)
    assert {name.split("/")[0] for name in reaching} == set(sources)
    assert {"bot/demo/programme_2026.csv", "bot/channels/local/page/main.js", "data/migrations/env.py"} <= set(reaching)


LEFT_OUT = (
    ".env .git/config .venv/bin/python var/nhacviec.db tests/conftest.py docker-compose.yml notes.txt "
    "bot/.env bot/__pycache__/x.pyc data/x.pyc"
)


@pytest.mark.parametrize("name", LEFT_OUT.split())
def test_secrets_state_and_leavings_do_not_reach_the_builder(name: str) -> None:
    assert name in Ignored(_read(".dockerignore"))
