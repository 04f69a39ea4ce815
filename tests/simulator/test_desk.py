import json

import pyotp
import pytest
import requests

from evac.simulator.desk_file import Desk, WrongDesk, read_desk
from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.simulator.conftest import NAMED, PHONE, QUIET, WHATSAPP
from tests.support import PATIENCE

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
OFFICER = {"name": "Ana", "email": "ana@exercise.example", "password": "a b c", "totp_secret": SECRET}


@pytest.fixture
def desk(server):
    def post(path, **form):
        return requests.post(f"{server.url}/desk/{path}", data=form, timeout=PATIENCE, allow_redirects=False)

    return post


def page(server, **query):
    return requests.get(server.url, params=query, timeout=PATIENCE)


def test_page_shows_phones_and_lets_nothing_foreign_in(server):
    answer = page(server)
    assert answer.status_code == 200
    assert answer.text.count('<article class="phone') == 4
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert "<script>" not in answer.text
    assert "style=" not in answer.text


def test_phone_sends_without_script_and_shows_its_text(server, desk, webhook):
    answer = desk("texts", **{"from": PHONE}, to=NAMED, body="<b>hola</b>")
    assert answer.status_code == 303
    assert webhook.requests[0].form["Body"] == "<b>hola</b>"
    assert "&lt;b&gt;hola&lt;/b&gt;" in page(server).text


def test_pin_goes_by_whatsapp_with_an_empty_body(desk, webhook):
    desk("texts", **{"from": PHONE}, to=NAMED, body="", pin="1", latitude="10.5", longitude="-66.9")
    form = webhook.requests[0].form
    assert (form["From"], form["To"], form["Body"]) == (f"whatsapp:{PHONE}", f"whatsapp:{WHATSAPP}", "")
    assert (form["Latitude"], form["Longitude"]) == ("10.5", "-66.9")


def test_text_to_the_quiet_number_goes_to_the_quiet_front(desk, quiet_webhook):
    desk("texts", **{"from": PHONE}, to=QUIET, body="hola")
    assert quiet_webhook.requests[0].form["To"] == QUIET


def test_refused_webhook_is_told_to_the_visitor(desk, server, webhook):
    webhook.status = 403
    answer = desk("texts", **{"from": PHONE}, to=NAMED, body="hola")
    assert "403" in requests.get(server.url + answer.headers["Location"], timeout=PATIENCE).text


def test_suggestion_fills_the_field_without_script(server):
    assert ">estoy bien</textarea>" in page(server, phone=1, text="estoy bien").text


def test_changes_hold_only_what_changed(server, send, settled):
    def changes(seen):
        query = {"seen": seen, "phone": [PHONE, "+584140000000"]}
        return requests.get(f"{server.url}/desk/changes", params=query, timeout=PATIENCE)

    settled(send("Salga ya en vuelo").sid)
    first = changes(0).json()
    assert "<mark>vuelo</mark>" in first["threads"][PHONE]
    assert changes(first["version"]).status_code == 204
    server.carrier.inbound.receive({"From": PHONE, "Body": "ok"})
    assert list(changes(first["version"]).json()["threads"]) == [PHONE]


def test_text_under_way_is_not_on_the_phone_yet(server, send):
    requests.put(f"{server.url}/_carrier/phones/{PHONE}", json={"error_code": 30003}, timeout=PATIENCE)
    send("never arrives")
    assert '<li class="bubble got">' not in page(server).text


def test_faults_are_set_and_mended_from_the_desk(server, desk):
    desk("faults", rate_429="0.3")
    assert server.carrier.faults.knobs.rate_429 == 0.3
    assert "between" in desk("faults", rate_429="3").headers["Location"]
    desk("faults/none")
    assert server.carrier.faults.knobs.rate_429 == 0


def test_phone_is_switched_off_and_on(server, desk):
    desk("switches", **{"from": PHONE}, off="1")
    assert server.carrier.network.unreachable == {PHONE: 30003}
    desk("switches", **{"from": PHONE}, off="0")
    assert server.carrier.network.unreachable == {}


def test_authenticator_shows_live_codes(options, tmp_path):
    path = tmp_path / "desk.json"
    path.write_text(json.dumps({"officers": [OFFICER], "operation": "Exercise"}))
    with Server(Options(**options, desk=path)) as server:
        told = requests.get(f"{server.url}/desk/codes", timeout=PATIENCE).json()
        assert pyotp.TOTP(SECRET).verify(told["codes"][0], valid_window=1)
        assert 0 < told["seconds_left"] <= 30
        assert "ana@exercise.example" in page(server).text


def test_desk_without_a_file_has_everything_it_needs():
    assert read_desk(None) == Desk()


@pytest.mark.parametrize(
    "content",
    [
        "not json",
        "[]",
        '{"telephones": []}',
        '{"phones": [{"nombre": "x"}]}',
        '{"try_first": [{"text": "x", "phone": 9}]}',
        '{"officers": [{"name": "x", "email": "y", "totp_secret": "short"}]}',
    ],
)
def test_wrong_desk_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "desk.json"
    path.write_text(content)
    with pytest.raises(WrongDesk, match=r"desk\.json"):
        read_desk(path)


def test_codes_are_not_told_to_a_rebound_name(server):
    answer = requests.get(f"{server.url}/desk/codes", headers={"Host": "rebound.example"}, timeout=PATIENCE)
    assert answer.status_code == 403
