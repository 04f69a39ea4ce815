"""Readings that officers correct: one click, what then holds, and what is kept and listed as an example."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.cli.texts import tell_misses
from evac.conversation.correct import correct_reading, misses
from evac.conversation.models import Correction
from evac.kernel.needs import Need, needs_of
from evac.kernel.status import Status
from evac.people.models import Party
from evac.triage.models import RosterEntry
from tests.conversation.conftest import Dialogue
from tests.factories import NOON, make_checkin, make_incoming, make_officer, make_party


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
        (miss,) = misses(session)
        assert (miss.words, miss.was.status, miss.now.status) == (
            "estamos como siempre",
            Status.SAFE,
            Status.NEEDS_HELP,
        )
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


EARLIER = NOON - timedelta(hours=2)


@pytest.fixture
def read(database):
    """A party of whose one text a place, a size and a need were read: (its id, case code, text's uid)."""
    with database.writing() as session:
        dialogue = Dialogue(session, now=EARLIER).text("somos 8 en Valencia sin agua")
        entry, party = dialogue.entry, dialogue.party
        assert (entry.party_size, entry.cell_y is not None) == (8, True)
        assert needs_of(entry.needs_mask) == (Need.WATER,)
        return party.id, party.case_code, dialogue.incoming.uid


def correct(client_as, read, **told):
    _, case_code, uid = read
    form = {"whole": "1", "status": "needs_help", "place": "", "party_size": ""} | told
    return client_as().post(f"/staff/parties/{case_code}/texts/{uid}/correction", data=form)


def test_place_size_and_needs_are_corrected_and_hold(client_as, database, read):
    told = {"place": "Maracay", "party_size": "3", "needs": ["food", "medical"]}
    assert correct(client_as, read, **told).status_code == 303

    with database.reading() as session:
        entry, party = session.get_one(RosterEntry, read[0]), session.get_one(Party, read[0])
        assert (entry.party_size, party.party_size, entry.cell_y) == (3, 3, 102)
        assert set(needs_of(entry.needs_mask)) == {Need.FOOD, Need.MEDICAL}
        assert entry.status is Status.NEEDS_HELP
        (miss,) = misses(session)
        assert miss.now.differs_from(miss.was) == ("place", "party_size", "needs")
        assert b"Maracay" not in session.scalars(select(Correction.place_sealed)).one()
        logged = session.scalars(select(AuditEntry).where(AuditEntry.act == "text.correct")).one()
        assert "Maracay" not in json.dumps(logged.details)


def test_what_the_text_does_not_say_is_taken_off_the_roster(client_as, database, read):
    correct(client_as, read)
    with database.reading() as session:
        entry = session.get_one(RosterEntry, read[0])
        assert (entry.party_size, entry.cell_y, entry.place_at, entry.needs_mask) == (1, None, None, 0)


def test_what_another_text_says_stays(client_as, database, read):
    with database.writing() as session:
        Dialogue(session, now=EARLIER).text(
            "estamos en Valencia, no tenemos agua", after=timedelta(minutes=5)
        )
    correct(client_as, read)
    with database.reading() as session:
        entry = session.get_one(RosterEntry, read[0])
        assert entry.cell_y is not None
        assert needs_of(entry.needs_mask) == (Need.WATER,)


def test_place_of_an_older_text_does_not_outweigh_a_newer_word(client_as, database, read):
    with database.writing() as session:
        Dialogue(session, now=EARLIER).text("estamos en Coro sin comida", after=timedelta(minutes=30))
    correct(client_as, read, place="Maracay", party_size="8", needs=["water"])
    with database.reading() as session:
        assert session.get_one(RosterEntry, read[0]).cell_y == 114


def test_correction_can_be_corrected(client_as, database, read):
    correct(client_as, read, place="Maracay", needs=["water"], party_size="8")
    page = client_as().get(f"/staff/parties/{read[1]}").text
    assert 'value="Maracay"' in page
    correct(client_as, read, place="", needs=["water"], party_size="8")
    with database.reading() as session:
        assert session.get_one(RosterEntry, read[0]).cell_y is None
        (miss,) = misses(session)
        assert (miss.was.place, miss.now.place) == ("Valencia", None)


def test_mended_place_says_nothing_of_how_they_are(client_as, database, read):
    """Else only an officer could lower what the party told itself."""
    correct(client_as, read, place="Maracay", party_size="8", needs=["water"])
    with database.reading() as session:
        source = session.get_one(RosterEntry, read[0]).status_source
        assert source.value == "sms"


def test_corrected_parts_are_listed_beside_what_was_read(services, client_as, read, capsys):
    correct(client_as, read, place="Maracay", party_size="8", needs=["food"])
    tell_misses(services)
    assert json.loads(capsys.readouterr().out) == {
        "text": "somos 8 en Valencia sin agua",
        "was_read": "needs_help",
        "status": "needs_help",
        "was_place": "Valencia",
        "place": "Maracay",
        "was_needs": ["water"],
        "needs": ["food"],
    }
