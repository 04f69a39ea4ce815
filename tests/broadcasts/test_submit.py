"""Handing a draft in, and giving it back."""

from datetime import timedelta

import pytest
from marshmallow import ValidationError

from evac.broadcasts import draft
from evac.broadcasts.errors import NotSubmittable, WrongState
from evac.broadcasts.hands import hands_of
from evac.broadcasts.models import BroadcastState, Reach
from evac.broadcasts.schemas import Audience, BroadcastSchema, Words, audience_of, stored
from evac.broadcasts.submit import give_back, problems, submit
from evac.broadcasts.try_out import try_out
from evac.db.database import Database
from evac.db.sealed import unseal
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.operation.errors import BannedWords
from tests.broadcasts.steps import details, make_draft, make_submitted, reachable_party, told, words
from tests.factories import NOON, make_officer
from tests.support import exercise


def plain(body: str) -> tuple[Words, ...]:
    return (Words("en", Wording.PLAIN, body),)


@pytest.mark.parametrize(
    ("changed", "field", "says"),
    [
        ({"valid_until": None}, "valid_until", "until when"),
        ({"valid_until": NOON - timedelta(hours=1)}, "valid_until", "past"),
        ({"deadline_at": NOON - timedelta(hours=1)}, "deadline_at", "past"),
        ({"variants": ()}, "variants", "no words"),
        ({"variants": plain("Leave now.")}, "variants.en.plain", "{until}"),
        ({"audience": Audience(statuses=(Status.SOS,))}, "audience", "Nobody"),
        ({"audience": Audience(got="0" * 32)}, "audience", "no longer"),
    ],
)
def test_a_draft_that_cannot_be_sent_is_kept_but_not_taken_in(
    database: Database, changed: dict, field: str, says: str
) -> None:
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_draft(session, **changed)
        assert says in " ".join(problems(session, broadcast, now=NOON)[field])
        with pytest.raises(NotSubmittable):
            submit(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        assert broadcast.state is BroadcastState.DRAFT


@pytest.mark.parametrize("stage", ["offer", "embarked", "no-such-stage"])
def test_a_stage_that_offers_seats_cannot_be_chosen_yet(database: Database, stage: str) -> None:
    with database.writing() as session:
        reachable_party(session)
        broadcast = draft.create(
            session,
            details(session, variants=words(session)).__class__(stage, words(session)),
            officer_id=make_officer(session).id,
            now=NOON,
        )
        assert problems(session, broadcast, now=NOON)["stage"]


def test_words_that_would_convict_a_phone_are_refused(database: Database) -> None:
    with database.writing() as session:
        reachable_party(session)
        convicting = (Words("en", Wording.DISCREET, "Embassy order {case_code}: ship by {until}."),)
        broadcast = make_draft(session, variants=convicting)
        assert "embassy" in " ".join(problems(session, broadcast, now=NOON)["variants.en.discreet"])


@pytest.mark.parametrize(
    "words",
    ["e m b a j a d a", "3mb4j4d4 hoy", "vea www.salida.info", "http://x", "bit.ly/x", "{case_code}.com"],
)
def test_what_the_gate_would_hold_back_is_refused_before_anybody_looks_at_it(
    database: Database, words: str
) -> None:
    body = f"Guia {words}: despache. Hasta {{until}}. Al {{number}}: " + " ".join(
        f"{{letter}}{digit} ya" for digit in "1234"
    )
    with database.writing() as session:
        reachable_party(session, wording=Wording.DISCREET, briefed_at=NOON)
        broadcast = make_draft(session, variants=(Words("es", Wording.DISCREET, body),))
        said = " ".join(problems(session, broadcast, now=NOON)["variants.es.discreet"])
        assert said.startswith("says ")
        with pytest.raises(NotSubmittable):
            submit(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        with pytest.raises(BannedWords):
            try_out(
                session,
                broadcast,
                language="es",
                wording=Wording.DISCREET,
                number=exercise().duty.phones[0].number,
                officer_id=broadcast.created_by,
                now=NOON,
            )


def test_what_is_returned_carries_a_comment_and_can_be_handed_in_again(database: Database) -> None:
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_submitted(session)
        give_back(session, broadcast, officer_id=make_officer(session).id, comment="Say how.", now=NOON)
        assert broadcast.state is BroadcastState.RETURNED
        assert unseal(session, broadcast, "comment") == "Say how."
        assert broadcast.frozen_hash is None
        assert told(session, broadcast) == {}

        submit(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        assert unseal(session, broadcast, "comment") is None


def test_what_was_never_handed_in_cannot_be_returned(database: Database) -> None:
    with database.writing() as session:
        broadcast = make_draft(session)
        with pytest.raises(WrongState):
            give_back(session, broadcast, officer_id=make_officer(session).id, comment="-", now=NOON)


def test_an_edit_replaces_the_words_and_remembers_the_editor(database: Database) -> None:
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_submitted(session)
        editor = make_officer(session)
        new = details(session, variants=plain("Leave {until}"), reach=Reach.ALL)
        draft.edit(session, broadcast, new, officer_id=editor.id, now=NOON)
        session.flush()
        assert [unseal(session, variant, "body") for variant in broadcast.variants] == ["Leave {until}"]
        assert editor.id in hands_of(session, broadcast)
        assert broadcast.state is BroadcastState.DRAFT


def test_an_audience_is_stored_as_codes_and_read_back(database: Database) -> None:
    audience = Audience(
        zones=("CAP",), statuses=(Status.SAFE,), needs=(Need.WATER,), silent_hours=6, departed=True
    )
    assert stored(audience) == {
        "zones": ["CAP"],
        "statuses": ["safe"],
        "needs": ["water"],
        "silent_hours": 6,
        "departed": True,
    }
    with database.writing() as session:
        assert audience_of(make_draft(session, audience=audience)) == audience


def test_the_api_takes_a_broadcast_as_the_console_does() -> None:
    loaded = BroadcastSchema().load(
        {
            "stage": "leave-now",
            "audience": {"zones": ["CAP"], "silent_hours": ""},
            "valid_until": "2026-01-13T12:00:00-04:00",
            "variants": [{"language": "en", "wording": "plain", "body": " Leave  now {until} "}],
        }
    )
    assert loaded.audience == Audience(zones=("CAP",))
    assert loaded.variants == plain("Leave now {until}")
    assert loaded.valid_until == NOON + timedelta(hours=24)


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage": "leave now!"},
        {"state": "approved"},
        {"approved_by": 1},
        {"audience": {"sql": "1=1"}},
        {"variants": [{"language": "en", "wording": "loud", "body": "-"}]},
    ],
)
def test_what_the_rules_do_not_name_is_refused(wrong: dict) -> None:
    right = {"stage": "alert", "variants": []}
    with pytest.raises(ValidationError):
        BroadcastSchema().load(right | wrong)
