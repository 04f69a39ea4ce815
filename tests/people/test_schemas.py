from datetime import date

import pytest
from marshmallow import ValidationError

from evac.kernel.wording import Wording
from evac.people.fields import CurrentOperation
from evac.people.models import Channel
from evac.people.schemas import ContactDetails, MemberSchema, RegistrationSchema, Relation

LEAST = {"contacts": [{"address": "+584141234567"}], "members": [{"name": "Ana"}]}


def load(operation, **changes):
    with CurrentOperation(operation):
        return RegistrationSchema().load(LEAST | changes)


def refused(operation, **changes):
    with pytest.raises(ValidationError) as error:
        load(operation, **changes)
    return error.value.messages


def test_the_least_registration(operation):
    found = load(operation)
    assert found.contacts == (ContactDetails(Channel.SMS, "+584141234567"),)
    assert [member.name for member in found.members] == ["Ana"]
    assert found.wording is None


def test_everything_that_can_be_said(operation):
    found = load(
        operation,
        contacts=[
            {"channel": "sms", "address": "0414-123.45.67"},
            {"channel": "email", "address": "Ana@Example.ORG"},
        ],
        members=[
            {
                "name": "Ana",
                "birth_date": "1980-05-02",
                "citizenship": "Colombia, estados unidos",
                "relation": "self",
                "needs": "insulin\nevery day",
                "document": "C 01",
            }
        ],
        language="es",
        wording="plain",
        sign_off="Rosa",
        party_size="3",
    )
    assert found.contacts == (
        ContactDetails(Channel.SMS, "+584141234567"),
        ContactDetails(Channel.EMAIL, "Ana@example.org"),
    )
    ana = found.members[0]
    assert (ana.birth_date, ana.citizenship, ana.relation) == (date(1980, 5, 2), ("CO", "US"), Relation.SELF)
    assert ana.needs == "insulin\nevery day"
    assert (found.wording, found.party_size, found.sign_off) == (Wording.PLAIN, 3, "Rosa")


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"contacts": []}, ["contacts"]),
        ({"members": []}, ["members"]),
        ({"members": [{"name": "  "}]}, ["members", 0, "name"]),
        ({"members": [{"name": "A" * 121}]}, ["members", 0, "name"]),
        ({"members": [{"name": "A", "birth_date": "31.12.1980"}]}, ["members", 0, "birth_date"]),
        ({"members": [{"name": "A", "birth_date": "2980-12-31"}]}, ["members", 0, "birth_date"]),
        ({"members": [{"name": "A", "citizenship": "Atlantis"}]}, ["members", 0, "citizenship"]),
        ({"members": [{"name": "A", "relation": "boss"}]}, ["members", 0, "relation"]),
        ({"contacts": [{"address": "12"}]}, ["contacts", 0, "address"]),
        ({"contacts": [{"channel": "email", "address": "nobody"}]}, ["contacts", 0, "address"]),
        ({"contacts": [{"channel": "pigeon", "address": "1"}]}, ["contacts", 0, "channel"]),
        ({"language": "fr"}, ["language"]),
        ({"wording": "loud"}, ["wording"]),
        ({"sign_off": "Marta Rosa"}, ["sign_off"]),
        ({"sign_off": "Embajada"}, ["sign_off"]),
        ({"sign_off": "Μαρτα"}, ["sign_off"]),
        ({"party_size": "0"}, ["party_size"]),
        ({"party_size": "three"}, ["party_size"]),
        ({"shoe_size": "40"}, ["shoe_size"]),
    ],
)
def test_what_is_refused_is_named_where_it_stands(operation, changes, path):
    messages = refused(operation, **changes)
    for step in path:
        assert step in messages
        messages = messages[step]
    assert isinstance(messages, list)


def test_any_script_stays_and_what_cannot_be_seen_goes(operation):
    found = load(operation, members=[{"name": " \u202eЖанна\x00\x07 👩‍👩‍👧 李\r\n"}])
    assert found.members[0].name == "Жанна 👩‍👩‍👧 李"


def test_a_name_of_controls_only_is_no_name():
    with pytest.raises(ValidationError):
        MemberSchema().load({"name": "\x00\x01\u202e"})


def test_without_an_operation_a_local_number_is_refused():
    with pytest.raises(ValidationError):
        RegistrationSchema().load(LEAST | {"contacts": [{"address": "0414-1234567"}]})


def test_a_registration_does_not_show_its_data(operation):
    found = load(operation)
    assert "Ana" not in repr(found)
    assert "584141234567" not in repr(found.contacts)
