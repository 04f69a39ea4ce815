import pytest

from evac.simulator.options import Options, RealCredentials
from evac.simulator.program import main


@pytest.mark.parametrize("sid", ["AC" + "1" * 32, "AC0000000" + "1" * 25, "", "SK" + "0" * 32])
def test_real_account_ids_are_refused_at_start(sid):
    with pytest.raises(RealCredentials):
        Options(account_sid=sid)


def test_program_refuses_real_credentials_with_a_message(monkeypatch, capsys):
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "1" * 32)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "real")
    assert main(["--port", "0"]) == 2
    assert "AC00000000" in capsys.readouterr().err


def test_program_without_a_token_says_so(monkeypatch, capsys):
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    assert main(["--port", "0"]) == 2
    assert "TWILIO_AUTH_TOKEN" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["--port", "x"], ["--nonsense"], ["--desk", "missing.json"]])
def test_wrong_use_exits_with_2(argv):
    assert main(argv) == 2


def test_port_in_use_is_told_without_a_traceback(monkeypatch, server, capsys):
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "simulated")
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    with pytest.raises(SystemExit) as stopped:
        main(["--port", server.url.rpartition(":")[2]])
    assert stopped.value.code == 1


def test_wrong_desk_file_stops_the_start(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "simulated")
    monkeypatch.delenv("TWILIO_ACCOUNT_SID", raising=False)
    path = tmp_path / "desk.json"
    path.write_text("{}}")
    assert main(["--port", "0", "--desk", str(path)]) == 1
    assert "desk.json" in capsys.readouterr().err
