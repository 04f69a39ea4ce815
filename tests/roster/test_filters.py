"""Each filter finds those it names, and nothing of it is personal."""

import pytest
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.roster.filters import Filters, FiltersForm, Flag
from evac.roster.queries import page
from evac.triage.rules import Band
from tests.factories import NOON, hours, make_distress, make_officer, make_party


@pytest.mark.parametrize(
    ("chosen", "sought", "other"),
    [
        ({"band": Band.OPEN}, {}, {"closed_at": NOON}),
        ({"status": Status.SAFE}, {"status": Status.SAFE}, {"status": Status.MOVING}),
        ({"zone": "CAP"}, {"zone": "CAP"}, {"zone": "ZUL"}),
        ({"zone": "none"}, {}, {"zone": "ZUL"}),
        ({"needs": (Need.WATER, Need.MONEY)}, {"needs": (Need.WATER, Need.MONEY)}, {"needs": (Need.WATER,)}),
        ({"silent_hours": 6}, {"last_contact_at": NOON - hours(6)}, {"last_contact_at": NOON - hours(5)}),
        ({"silent_hours": 6}, {"last_contact_at": None}, {"last_contact_at": NOON}),
        ({"language": "en"}, {"language": "en"}, {"language": "es"}),
        ({"flag": Flag.LOST}, {"lost": True}, {}),
        ({"flag": Flag.DARK}, {"dark_until": NOON + hours(1)}, {"dark_until": NOON - hours(1)}),
        ({"flag": Flag.CONFLICT}, {"conflict": True}, {}),
        ({"flag": Flag.UNREGISTERED}, {"unregistered": True}, {}),
        ({"flag": Flag.UNREACHABLE}, {"unreachable": True}, {}),
        ({"flag": Flag.DURESS}, {"duress": True}, {}),
        ({"flag": Flag.PINNED}, {"pinned_at": NOON}, {}),
        ({"scope": "CAP"}, {"zone": "CAP"}, {"zone": "ZUL"}),
        ({"scope": ""}, {}, {"zone": "ZUL"}),
    ],
)
def test_a_filter_finds_those_it_names(session, chosen, sought, other):
    party = make_party(session, **sought)
    make_party(session, **other)

    found = [row.case_code for row in page(session, Filters(**chosen), now=NOON).rows]

    assert found == ([party.case_code] if chosen != {"scope": ""} else [])


def test_a_held_phone_raises_the_flag_while_it_is_held(session):
    party = make_party(session)
    party.contacts[0].held_until = NOON + hours(1)
    make_party(session).contacts[0].held_until = NOON - hours(1)
    session.flush()

    (row,) = page(session, Filters(flag=Flag.LOST), now=NOON).rows
    assert (row.case_code, row.flags) == (party.case_code, (Flag.LOST,))
    assert page(session, Filters(flag=Flag.LOST), now=NOON + hours(1)).rows == []


def test_parties_of_nobody_and_of_one_officer(session):
    officer = make_officer(session)
    mine = make_party(session, owner_id=officer.id)
    free = make_distress(session)

    of_mine = page(session, Filters(owner="me", owner_id=officer.id), now=NOON).rows
    of_nobody = page(session, Filters(owner="none"), now=NOON).rows

    assert [row.case_code for row in of_mine] == [mine.case_code]
    assert of_mine[0].owner == "A. Ibarra"
    assert [row.case_code for row in of_nobody] == [free.case_code]


def test_a_form_is_read_and_goes_back_into_an_address():
    typed = MultiDict([("band", "0"), ("status", ""), ("needs", "water"), ("needs", "money"), ("x", "y")])

    filters = FiltersForm().load(typed)

    assert filters == Filters(band=Band.ALARM, needs=(Need.WATER, Need.MONEY))
    assert filters.arguments() == {"band": 0, "needs": ["water", "money"]}
    assert FiltersForm().load(MultiDict(filters.arguments())) == filters


def test_a_readers_scope_never_comes_from_or_goes_to_an_address():
    assert FiltersForm().load({"scope": "ZUL", "owner_id": "1"}) == Filters()
    assert Filters(scope="ZUL").arguments() == {}


@pytest.mark.parametrize("wrong", [{"band": "9"}, {"status": "fine"}, {"silent_hours": "0"}, {"flag": "odd"}])
def test_a_filter_nobody_has_is_refused(wrong):
    with pytest.raises(ValidationError):
        FiltersForm().load(wrong)
