"""What stands on the roads, and corrected readings, as officers see them."""

import json

from sqlalchemy import select

from evac.cli.texts import tell_misses
from evac.conversation.correct import correct_reading, misses
from evac.conversation.models import Correction
from evac.kernel.status import Status
from evac.places.models import SightingKind
from evac.places.sightings import SightedPlace, on_the_roads, record_sighting
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_checkin, make_incoming, make_officer, make_party

PERACAL = SightedPlace("Peracal", "cp-peracal", (7.8, -72.4))


def test_list_says_how_sure_and_names_no_reporter(client_as, database):
    with database.writing() as session:
        parties = [make_party(session) for _ in range(2)]
        for party in parties:
            record_sighting(session, SightingKind.CHECKPOINT, PERACAL, reporter_uid=party.uid, now=NOON)
    page = client_as().get("/staff/sightings/").text

    assert "Peracal" in page
    assert "confirmed" in page
    assert "2 parties" in page
    assert not any(party.case_code in page for party in parties)


def test_dismissed_place_is_free_until_somebody_reports_it_anew(client_as, database):
    with database.writing() as session:
        record_sighting(session, SightingKind.ROADBLOCK, PERACAL, reporter_uid="a", now=NOON)
    with database.reading() as session:
        (one,) = on_the_roads(session, now=NOON)
    assert client_as().post(f"/staff/sightings/{one.uid}/dismissal").status_code == 303
    with database.writing() as session:
        assert on_the_roads(session, now=NOON) == []
        record_sighting(session, SightingKind.ROADBLOCK, PERACAL, reporter_uid="b", now=NOON)
    with database.reading() as session:
        assert len(on_the_roads(session, now=NOON)) == 1


def test_correction_is_one_click_and_kept_as_an_example(client_as, database):
    with database.writing() as session:
        party = make_party(session, case_code="K7QM3")
        text = make_incoming(session, party, body="estamos como siempre")
        make_checkin(session, party, status=Status.SAFE, incoming_id=text.id)
        uid, party_id = text.uid, party.id
    browser = client_as()
    assert "Read it otherwise" in browser.get("/staff/parties/K7QM3").text
    for status in ("sos", "needs_help"):
        answer = browser.post(f"/staff/parties/K7QM3/texts/{uid}/correction", data={"status": status})
        assert answer.status_code == 303

    with database.reading() as session:
        assert list(misses(session)) == [("estamos como siempre", Status.SAFE, Status.NEEDS_HELP)]
        assert session.get_one(RosterEntry, party_id).status is Status.NEEDS_HELP
        assert b"siempre" not in session.scalars(select(Correction.words_sealed)).one()


def test_text_of_another_party_cannot_be_corrected_here(client_as, database):
    with database.writing() as session:
        make_party(session, case_code="K7QM3")
        uid = make_incoming(session, make_party(session), body="x").uid
    answer = client_as().post(f"/staff/parties/K7QM3/texts/{uid}/correction", data={"status": "sos"})
    assert answer.status_code == 404


def test_operator_lists_what_was_misread(services, database, capsys):
    with database.writing() as session:
        party = make_party(session)
        text = make_incoming(session, party, body="estamos como siempre")
        officer = make_officer(session)
        correct_reading(session, party, text.uid, Status.SAFE, officer_id=officer.id, now=NOON)
    tell_misses(services)

    assert json.loads(capsys.readouterr().out) == {
        "text": "estamos como siempre",
        "was_read": "unknown",
        "status": "safe",
    }
