"""What stands on the roads, as officers see it."""

from evac.places.models import SightingKind
from evac.places.sightings import SightedPlace, on_the_roads, record_sighting
from tests.factories import NOON, make_party

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
