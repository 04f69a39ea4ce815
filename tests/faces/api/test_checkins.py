"""Reports by machines and calls written down by them."""

import pytest
from sqlalchemy import func, select

from evac.cases.models import Case
from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.officers.models import Role
from evac.triage.models import RosterEntry
from evac.triage.rules import Band
from tests.factories import NOON, hours, make_distress, make_party

REPORTS = "/api/v1/checkins"


@pytest.fixture
def code(database):
    with database.writing() as session:
        return make_party(session).case_code


def reported(client, code, **fields):
    answer = client.post(REPORTS, json={"case_code": code, **fields})
    assert answer.status_code == 201, answer.json
    return answer.json


def checkins(database):
    with database.reading() as session:
        return [
            (one.source, one.status, one.officer_id)
            for one in session.scalars(select(CheckIn).order_by(CheckIn.id))
        ]


def test_a_report_stands_on_the_roster(api, database, code, looks):
    answer = reported(api, code.lower(), status="safe", latitude=10.48, longitude=-66.86, party_size=3)
    assert answer == {
        "case_code": code,
        "status": "safe",
        "lowered": False,
        "conflict": False,
        "at": NOON.isoformat(),
    }
    assert checkins(database) == [(Source.API, Status.SAFE, api.officer_id)]
    party = api.get(f"/api/v1/parties/{code}").json
    assert (party["status"], party["party_size"], party["zone"]) == ("safe", 3, "CAP")
    assert party["place"]["source"] == "api"
    assert looks(api)[0] == ("checkin.report", f"party:{code}", {"source": "api"})


def test_words_are_read_like_a_text(api, code):
    answer = reported(api, code, words="estoy bien con mis 2 hijos en Maracaibo")
    assert answer["status"] == "safe"
    party = api.get(f"/api/v1/parties/{code}").json
    assert (party["party_size"], party["place"]["name"]) == (3, "Maracaibo")


def test_the_worst_reading_wins(api, database, code):
    assert reported(api, code, status="safe", words="they hurt my son, help")["status"] in (
        "sos",
        "needs_help",
    )
    with database.reading() as session:
        entry = session.scalars(select(RosterEntry)).one()
        assert entry.band in (Band.ALARM, Band.HELP)
        assert session.scalar(select(func.count()).select_from(Case)) == 1


@pytest.mark.parametrize(("source", "band"), [("api", Band.ALARM), ("call", Band.IN_HAND)])
def test_a_cry_passed_on_with_the_owners_token_is_not_in_hand_yet(api, database, source, band):
    with database.writing() as session:
        party = make_party(session, owner_id=api.officer_id, next_action_at=NOON + hours(2))
    reported(api, party.case_code, status="sos", source=source)
    with database.reading() as session:
        assert session.get_one(RosterEntry, party.id).band == band


def test_a_machine_lowers_no_alarm(api, database):
    with database.writing() as session:
        code = make_distress(session).case_code
    answer = reported(api, code, status="safe")
    assert (answer["status"], answer["lowered"], answer["conflict"]) == ("sos", False, True)


def test_an_officer_who_heard_it_in_a_call_lowers_it(api, database):
    with database.writing() as session:
        code = make_distress(session).case_code
    answer = reported(api, code, status="safe", source="call")
    assert (answer["status"], answer["lowered"], answer["conflict"]) == ("safe", True, False)
    assert checkins(database) == [(Source.CALL, Status.SAFE, api.officer_id)]


def test_a_liaison_reports_for_its_zone_and_vouches_for_nothing(machine, database):
    with database.writing() as session:
        near = make_distress(session, zone="CAP").case_code
        far = make_party(session, zone="AND").case_code
    liaison = machine(Role.LIAISON, zone="CAP")
    assert reported(liaison, near, status="safe", source="call")["status"] == "sos"
    assert liaison.post(REPORTS, json={"case_code": far, "status": "safe"}).status_code == 404
    assert checkins(database) == [(Source.API, Status.SAFE, liaison.officer_id)]


def test_sent_again_it_is_kept_once(api, clock, database, code):
    first = reported(api, code, status="moving", submission="17")
    clock.forward(minutes=5)
    assert reported(api, code, status="moving", submission="17") == first
    assert len(checkins(database)) == 1


def test_an_id_of_one_machine_or_party_hides_no_report_of_another(api, machine, database, code):
    with database.writing() as session:
        other = make_party(session).case_code
    reported(api, code, status="moving", submission="1")
    reported(api, other, status="sos", submission="1")
    reported(machine(), code, status="needs_help", submission="1")
    assert [status for _, status, _ in checkins(database)] == [Status.MOVING, Status.SOS, Status.NEEDS_HELP]


def test_what_is_unclear_waits_for_an_officer(api, database, code):
    assert reported(api, code, words="llego el paquete azul")["status"] == "unknown"
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"status": "fine"}, "status"),
        ({}, "status"),
        ({"words": " "}, "status"),
        ({"status": "safe", "latitude": 10.0}, "latitude"),
        ({"status": "safe", "latitude": 95, "longitude": 0}, "latitude"),
        ({"status": "safe", "party_size": 0}, "party_size"),
        ({"status": "safe", "needs": ["gold"]}, "needs"),
        ({"status": "safe", "source": "officer"}, "source"),
        ({"status": "safe", "source": "radio"}, "source"),
        ({"status": "safe", "mood": "good"}, "mood"),
        ({"status": "safe", "words": "x" * 2001}, "words"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(api, database, code, fields, field):
    answer = api.post(REPORTS, json={"case_code": code, **fields})
    assert answer.status_code == 422
    assert set(answer.json["errors"]) == {field}
    assert checkins(database) == []


def test_without_a_case_code_it_is_whose(api):
    assert api.post(REPORTS, json={"status": "safe"}).json["errors"].keys() == {"case_code"}


@pytest.mark.parametrize("unknown", ["K7QM4", "nobody", "\x00a", "\ud800"])
def test_an_unknown_party_is_404(api, database, unknown):
    answer = api.post(REPORTS, json={"case_code": f"{unknown} ", "status": "safe"})
    assert (answer.status_code, answer.json["code"]) == (404, "not-found")


def test_any_script_is_kept(api, database, code):
    reported(api, code, words="ok 👍🏽 \x00 \ud83d مرحبا", place="Ñandú \x07", status="safe")
    with database.reading() as session:
        kept = session.scalars(select(CheckIn)).one()
        words, place = unseal(session, kept, "words"), unseal(session, kept, "place")
    assert "👍🏽" in words
    assert "مرحبا" in words
    assert "Ñandú" in place


def test_an_auditor_reports_nothing(machine, code):
    answer = machine(Role.AUDITOR).post(REPORTS, json={"case_code": code, "status": "safe"})
    assert (answer.status_code, answer.json["code"]) == (403, "not-allowed")
