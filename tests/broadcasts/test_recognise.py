"""A text somebody was shown leads to its public notice; one that nobody may know of leads nowhere."""

import pytest

from evac.broadcasts.halt import halt
from evac.broadcasts.models import Edit
from evac.broadcasts.publish import publish
from evac.broadcasts.recognise import recognise
from evac.kernel.wording import Wording
from evac.messaging.render import render
from evac.notices.fixed import cancel
from evac.notices.queries import Standing
from evac.people.models import Party
from tests.broadcasts.steps import make_sending, reachable_party, texts
from tests.factories import NOON, make_officer
from tests.notices.log import WORDS, make_notice


@pytest.fixture
def session(database):
    with database.writing() as session:
        for language in ("en", "es"):
            reachable_party(session, language=language)
            reachable_party(session, language=language, wording=Wording.DISCREET, briefed_at=NOON)
            reachable_party(session, language=language, wording=Wording.DISCREET)
        yield session


def published(session, broadcast):
    return publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)


def received(session, broadcast, wording):
    """Its texts as they went out."""
    sent = [(text, session.get_one(Party, text.party_id)) for text in texts(session, broadcast)]
    return [render(session, text, party).body for text, party in sent if party.wording is wording]


def known(session, pasted, **given):
    found = recognise(session, pasted, now=NOON, **given)
    return (found.notice.number, found.standing) if found else None


def test_every_plain_text_of_it_leads_to_its_notice(session):
    make_notice(session)
    broadcast = make_sending(session)
    number = published(session, broadcast).number
    bodies = received(session, broadcast, Wording.PLAIN)
    assert len(bodies) == 2
    for body in bodies:
        for pasted in (body, body.upper(), body.replace(" ", "\n"), f"Aviso {number}: {body}"):
            assert known(session, pasted) == (number, Standing.IN_FORCE)


def test_what_is_not_public_is_not_known(session):
    broadcast = make_sending(session)
    assert not any(known(session, body) for body in received(session, broadcast, Wording.PLAIN))


def test_discreet_words_are_never_known(session):
    """Neither the agreed phrase nor the pointer: the page would tell whose they are."""
    broadcast = make_sending(session)
    number = published(session, broadcast).number
    bodies = received(session, broadcast, Wording.DISCREET)
    assert len(bodies) == 4
    for body in bodies:
        for pasted in (body, body.upper(), body.rpartition(" ")[0]):
            assert known(session, pasted) is None
            assert known(session, pasted, number=number) is None


def test_whether_it_still_holds_is_said(session):
    broadcast = make_sending(session)
    body, number = received(session, broadcast, Wording.PLAIN)[0], published(session, broadcast).number
    halt(session, broadcast, officer_id=broadcast.created_by, reason="wrong-words", now=NOON)
    assert known(session, body) == (number, Standing.IN_FORCE), "a halt recalls no notice"
    cancel(session, number, officer_id=make_officer(session).id, now=NOON)
    assert known(session, body) == (number, Standing.CANCELLED)


def test_under_a_wrong_number_it_is_not_known(session):
    other = make_notice(session).number
    broadcast = make_sending(session)
    body, number = received(session, broadcast, Wording.PLAIN)[0], published(session, broadcast).number
    assert known(session, body, number=number)
    assert known(session, body, number=other) is None
    assert known(session, f"Notice {other}: {body}") is None


def test_the_letter_is_the_one_that_was_frozen(session):
    broadcast = make_sending(session)
    body = received(session, broadcast, Wording.PLAIN)[0]
    published(session, broadcast)
    other = {"W": "X", "X": "Y", "Y": "W"}[broadcast.letter]
    assert known(session, body.replace(f"{broadcast.letter}1", f"{other}1")) is None


def test_rows_that_were_edited_since_lead_nowhere(session):
    broadcast = make_sending(session)
    body = received(session, broadcast, Wording.PLAIN)[0]
    published(session, broadcast)
    assert known(session, body)
    session.add(Edit(broadcast_id=broadcast.id, officer_id=make_officer(session).id, at=NOON))
    session.flush()
    assert known(session, body) is None


def test_a_notices_own_words_are_known_in_other_capitals_and_without_accents(session):
    make_notice(session)
    for pasted in (WORDS["es"]["headline"].upper(), WORDS["es"]["instruction"].replace("í", "i")):
        assert known(session, pasted) == (1, Standing.IN_FORCE)
    for pasted in ("", " ", WORDS["es"]["headline"] + " no", WORDS["es"]["headline"].replace("ya", "hoy")):
        assert known(session, pasted) is None
