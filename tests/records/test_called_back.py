"""What ends a wait for a call back."""

import pytest
from sqlalchemy import select

from evac.cases.close import Disposition
from evac.cases.models import Case, CaseKind
from evac.cases.open import open_case
from evac.kernel.status import Status
from evac.messaging.handled import waiting_for_a_person
from evac.messaging.models import InState
from evac.messaging.voice import MISSED_CALL
from evac.records.called_back import called_back
from tests.factories import NOON, make_distress, make_incoming, make_officer, make_party


def rang(session, party):
    open_case(session, party, CaseKind.CALL_BACK, now=NOON, due_at=NOON)
    for _ in range(2):
        make_incoming(session, party, body="", carrier_word=MISSED_CALL, state=InState.INBOX)
    return party


def test_the_case_ends_with_the_calls_that_wait(database):
    with database.writing() as session:
        party = rang(session, make_party(session))
        make_incoming(session, party, body="?", state=InState.INBOX)
        called_back(session, party, officer_id=make_officer(session).id, now=NOON)

    with database.reading() as session:
        assert session.scalars(select(Case)).one().disposition == Disposition.ANSWERED.value
        assert waiting_for_a_person(session).texts == 1, "the text waits on"


@pytest.mark.parametrize("status", [Status.SOS, Status.NEEDS_HELP])
def test_distress_that_nobody_took_keeps_its_case(database, status):
    with database.writing() as session:
        party = rang(session, make_distress(session, status=status))
        called_back(session, party, officer_id=make_officer(session).id, now=NOON)

    with database.reading() as session:
        assert session.scalars(select(Case)).one().closed_at is None
