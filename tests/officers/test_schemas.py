import pytest
from marshmallow import ValidationError

from evac.officers.models import Role
from evac.officers.schemas import EnrolmentForm, NewOfficer, NewOfficerSchema, SignInForm

ZONES = frozenset({"zulia", "capital"})
GOOD = {"password": "kestrel over the dam", "password_again": "kestrel over the dam", "code": "123 456"}


def test_an_officer_needs_an_address_and_a_role():
    new = NewOfficerSchema(ZONES).load({"email": " ana@example.org ", "role": "lead", "name": ""})

    assert new == NewOfficer("ana@example.org", Role.LEAD)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"email": "nobody"}, "email"),
        ({"role": "king"}, "role"),
        ({"role": "liaison"}, "zone"),
        ({"role": "liaison", "zone": "atlantis"}, "zone"),
        ({"role": "officer", "zone": "zulia"}, "zone"),
    ],
)
def test_what_is_wrong_about_an_officer_is_named(wrong, field):
    with pytest.raises(ValidationError) as refusal:
        NewOfficerSchema(ZONES).load({"email": "ana@example.org", "role": "officer"} | wrong)

    assert list(refusal.value.messages) == [field]


def test_a_liaison_has_a_zone():
    assert (
        NewOfficerSchema(ZONES).load({"email": "a@example.org", "role": "liaison", "zone": "zulia"}).zone
        == "zulia"
    )


@pytest.mark.parametrize(
    ("wrong", "field", "why"),
    [
        ({"password": "short", "password_again": "short"}, "password", "too-short"),
        ({"password": "password1234", "password_again": "password1234"}, "password", "too-common"),
        ({"password": "x" * 201}, "password", "too-short"),
        ({"password_again": "kestrel over the dan"}, "password_again", "not-the-same"),
        ({"code": "12345"}, "code", "wrong-code"),
        ({"code": ""}, "code", "wrong-code"),
    ],
)
def test_what_is_wrong_about_an_enrolment_is_named(wrong, field, why):
    with pytest.raises(ValidationError) as refusal:
        EnrolmentForm("ana@example.org").load(GOOD | wrong)

    assert refusal.value.messages[field] == [why]


def test_an_enrolment_never_shows_its_password():
    enrolment = EnrolmentForm("ana@example.org").load(GOOD | {"csrf_token": "x"})

    assert enrolment.code == "123456"
    assert "kestrel" not in repr(enrolment)


def test_a_sign_in_form_takes_what_is_missing_as_empty():
    assert SignInForm().load({}).email == ""
