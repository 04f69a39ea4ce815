"""Every officer sees that sending is held; a lead releases it once the carrier's list has settled."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.broadcasts.models import BroadcastState
from evac.messaging.models import Heartbeat, Hold
from evac.officers.models import Role
from tests.departure.orders import make_broadcast
from tests.factories import NOON

MINUTE = timedelta(minutes=1)


@pytest.fixture
def hold(database):
    """Held since a restore ten minutes ago; ``read``: so long after it settled the list was read."""

    def begin(*, read: timedelta | None = MINUTE) -> None:
        settles_at = NOON - 8 * MINUTE
        with database.writing() as session:
            session.add(
                Hold(
                    reason="restored",
                    since=NOON - 12 * MINUTE,
                    began_at=NOON - 10 * MINUTE,
                    settles_at=settles_at,
                    looked_at=settles_at + read if read is not None else None,
                    joined=141,
                    unmatched=3,
                )
            )

    return begin


def is_open(database) -> bool:
    with database.reading() as session:
        return session.scalar(select(Hold.open)) is True


def test_nothing_is_said_while_texts_leave(client_as):
    assert "Sending is held" not in client_as(Role.LEAD).get("/staff/").text


@pytest.mark.parametrize("page", ["/staff/", "/staff/situation", "/staff/cases"])
def test_every_page_says_that_sending_is_held_and_what_was_found(client_as, hold, page):
    hold()
    text = client_as(Role.OFFICER).get(page).text

    assert text.count("<strong>Sending is held</strong>") == 1
    assert "Texts that the carrier turned out to have: 141." in text
    assert "without a row here: 3." in text
    assert "Release sending" not in text, "an officer cannot"


def test_a_lead_releases_it_and_that_is_logged(client_as, database, hold):
    hold()
    lead = client_as(Role.LEAD)
    assert "Release sending" in lead.get("/staff/situation").text

    answer = lead.post("/staff/sending/release", follow_redirects=True)
    assert "Texts leave again." in answer.text
    assert "Sending is held" not in answer.text
    assert not is_open(database)
    with database.reading() as session:
        entry = session.scalar(select(AuditEntry).where(AuditEntry.act == "sending.release"))
        assert entry is not None
        assert entry.officer_id is not None
        assert entry.details == {"reason": "restored", "joined": 141, "unmatched": 3}


@pytest.mark.parametrize("read", [None, -MINUTE])
def test_not_before_the_carriers_list_has_settled(client_as, database, hold, read):
    hold(read=read)
    lead = client_as(Role.LEAD)
    assert "Release sending" not in lead.get("/staff/").text

    answer = lead.post("/staff/sending/release", follow_redirects=True)
    assert "not been read late enough" in answer.text
    assert is_open(database)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.WALL, Role.ADMIN, Role.LIAISON])
def test_nobody_else_releases_it(client_as, database, hold, role):
    hold()

    assert client_as(role, zone="capital").post("/staff/sending/release").status_code == 403
    assert is_open(database)


def test_the_second_press_does_no_harm(client_as, hold):
    hold()
    lead = client_as(Role.LEAD)
    lead.post("/staff/sending/release")

    assert lead.post("/staff/sending/release").status_code == 303


def test_readiness_says_it(client, database, clock, hold):
    with database.writing() as session:
        session.add(Heartbeat(worker="one", started_at=clock(), at=clock()))
    assert client.get("/readyz").status_code == 200
    hold()

    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "nothing is sent since" in answer.json["problems"][0]


def test_what_the_restore_paused_is_listed(client_as, database, hold):
    hold()
    with database.writing() as session:
        fields = {"broadcast_state": BroadcastState.PAUSED}
        uids = [make_broadcast(session, "leave-now", **fields).uid, make_broadcast(session, "leave-now").uid]
    text = client_as(Role.LEAD).get("/staff/situation").text

    assert f'href="/admin/broadcasts/{uids[0]}"' in text
    assert uids[1] not in text
