"""config/gunicorn.py: how web processes are started."""

import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

CONFIG = Path(__file__).parents[1] / "config" / "gunicorn.py"


def run_config(monkeypatch: pytest.MonkeyPatch, **environment: str) -> dict[str, Any]:
    for name in ("EVAC_DATABASE_URL", "EVAC_FACES", "EVAC_HOST", "EVAC_PORT", "EVAC_FORWARDED_ALLOW_IPS"):
        monkeypatch.delenv(name, raising=False)
    # Set first, so that whatever the file sets itself is undone after the test.
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", "")
    monkeypatch.delenv("PROMETHEUS_MULTIPROC_DIR")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(CONFIG))


def test_sqlite_gets_one_process_with_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    config = run_config(monkeypatch)
    assert (config["workers"], config["threads"], config["worker_class"]) == (1, 32, "gthread")


def test_postgres_gets_more_processes_that_add_up_their_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    config = run_config(monkeypatch, EVAC_DATABASE_URL="postgresql+psycopg:///evac")
    assert 2 <= config["workers"] <= 8
    assert config["threads"] == 16
    assert Path(config["_metrics_folder"]).is_dir()
    config["on_exit"](None)
    assert not Path(config["_metrics_folder"]).exists()


def test_a_folder_for_counts_that_was_given_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = run_config(
        monkeypatch,
        EVAC_DATABASE_URL="postgresql+psycopg:///evac",
        PROMETHEUS_MULTIPROC_DIR=str(tmp_path),
    )
    config["on_exit"](None)
    assert tmp_path.is_dir()


def test_it_listens_on_this_machine_only_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_config(monkeypatch)["bind"] == "127.0.0.1:8000"
    assert run_config(monkeypatch, EVAC_HOST="0.0.0.0", EVAC_PORT="80")["bind"] == "0.0.0.0:80"


def test_visits_are_not_logged_and_no_socket_steers_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    config = run_config(monkeypatch)
    assert config["accesslog"] is None
    assert config["control_socket_disable"]


def test_only_named_proxies_may_speak_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_config(monkeypatch)["forwarded_allow_ips"] == "127.0.0.1,::1"
    config = run_config(monkeypatch, EVAC_FORWARDED_ALLOW_IPS="10.0.0.5")
    assert config["forwarded_allow_ips"] == "10.0.0.5"


@pytest.mark.parametrize(
    ("environment", "read"),
    [
        ({"EVAC_DATABASE_URL": "postgresql+psycopg:///evac"}, True),
        ({"EVAC_DATABASE_URL": "postgresql+psycopg:///evac", "EVAC_FACES": "hooks"}, False),
        ({"EVAC_DATABASE_URL": "postgresql+psycopg:///evac", "EVAC_FACES": "hooks,api"}, True),
        ({}, False),  # the one worker reads it itself, after the start
    ],
    ids=["many", "webhooks only", "webhooks and API", "one"],
)
def test_what_reading_needs_is_read_once_for_all_workers(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], read: bool
) -> None:
    times: list[bool] = []
    monkeypatch.setattr("evac.conversation.understand.read_ahead", lambda: times.append(True))
    run_config(monkeypatch, **environment)["on_starting"](None)
    assert times == [True] * read


def test_a_web_that_cannot_read_ahead_starts_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("no memory")

    monkeypatch.setattr("evac.conversation.understand.read_ahead", broken)
    config = run_config(monkeypatch, EVAC_DATABASE_URL="postgresql+psycopg:///evac")
    said: list[str] = []
    log = SimpleNamespace(error=lambda words, *about: said.append(words % about))
    config["on_starting"](SimpleNamespace(log=log))
    assert said == ["reading ahead failed: OSError"]
