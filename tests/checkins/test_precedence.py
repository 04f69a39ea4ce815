"""Who may lower what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.checkins.precedence import OFFICERS_OWN, Claim, Standing, weigh
from evac.kernel.source import Source
from evac.kernel.status import About, Status


@pytest.mark.parametrize(
    ("standing", "claim", "status", "conflict"),
    [
        (Standing(Status.UNKNOWN), Claim(Status.SAFE, Source.SMS), Status.SAFE, False),
        (Standing(Status.SAFE), Claim(Status.MOVING, Source.SMS), Status.MOVING, False),
        (Standing(Status.DEPARTED), Claim(Status.SAFE, Source.SMS), Status.SAFE, False),
        (Standing(Status.SAFE), Claim(Status.UNKNOWN, Source.SMS), Status.SAFE, False),
        (Standing(Status.UNKNOWN), Claim(Status.SAFE, Source.SMS, confident=False), Status.UNKNOWN, False),
        (Standing(Status.SAFE), Claim(Status.SOS, Source.SMS, confident=False), Status.SOS, False),
        (Standing(Status.SOS), Claim(Status.SAFE, Source.SMS), Status.SOS, True),
        (Standing(Status.SOS, Source.SMS, 7), Claim(Status.SAFE, Source.SMS, contact_id=7), Status.SOS, True),
        (Standing(Status.SOS), Claim(Status.SAFE, Source.WEB, proven=True), Status.SOS, True),
        (Standing(Status.SOS), Claim(Status.NEEDS_HELP, Source.SMS), Status.SOS, False),
        (Standing(Status.SOS), Claim(Status.SAFE, Source.OFFICER), Status.SAFE, False),
        (Standing(Status.NEEDS_HELP, Source.SMS, 7), Claim(Status.SAFE, Source.SMS, contact_id=7), Status.SAFE, False),  # noqa: E501
        (Standing(Status.NEEDS_HELP, Source.SMS, 7), Claim(Status.SAFE, Source.SMS, contact_id=8), Status.NEEDS_HELP, True),  # noqa: E501
        (Standing(Status.NEEDS_HELP, Source.WEB), Claim(Status.SAFE, Source.WEB), Status.NEEDS_HELP, True),
        (
            Standing(Status.NEEDS_HELP, Source.SMS, 7),
            Claim(Status.SAFE, Source.SMS, confident=False, contact_id=7),
            Status.NEEDS_HELP,
            True,
        ),
        (Standing(Status.SAFE, Source.OFFICER), Claim(Status.MOVING, Source.SMS), Status.SAFE, True),
        (Standing(Status.SAFE, Source.OFFICER), Claim(Status.MOVING, Source.WEB, proven=True), Status.MOVING, False),  # noqa: E501
        (Standing(Status.SAFE, Source.CALL), Claim(Status.SOS, Source.SMS), Status.SOS, False),
        (Standing(Status.NEEDS_HELP, Source.SMS, 7), Claim(Status.SAFE, Source.SMS, contact_id=7, duress=True), Status.NEEDS_HELP, True),  # noqa: E501
        (Standing(Status.UNKNOWN), Claim(Status.SAFE, Source.WEB, stranger=True), Status.SAFE, False),
        (Standing(Status.SAFE), Claim(Status.MOVING, Source.WEB, stranger=True), Status.MOVING, False),
        (Standing(Status.SAFE), Claim(Status.SOS, Source.WEB, stranger=True), Status.SOS, False),
        (Standing(Status.SAFE), Claim(Status.DEPARTED, Source.WEB, stranger=True), Status.SAFE, True),
        (Standing(Status.UNKNOWN), Claim(Status.DEPARTED, Source.WEB, stranger=True), Status.UNKNOWN, True),
        (Standing(Status.MOVING), Claim(Status.SAFE, Source.WEB, stranger=True), Status.MOVING, True),
        (Standing(Status.NEEDS_HELP, Source.SMS, 7), Claim(Status.SAFE, Source.SMS, contact_id=7, about=About.OTHER), Status.NEEDS_HELP, False),  # noqa: E501
        (Standing(Status.SAFE), Claim(Status.DEPARTED, Source.SMS, about=About.OTHER), Status.SAFE, False),
        (Standing(Status.SAFE), Claim(Status.SOS, Source.SMS, about=About.OTHER), Status.SOS, False),
        (Standing(Status.SOS), Claim(Status.SAFE, Source.CALL, about=About.OTHER), Status.SAFE, False),
    ],
)  # fmt: skip
def test_a_claim_meets_what_stands(standing, claim, status, conflict):
    verdict = weigh(standing, claim)
    assert (verdict.status, verdict.conflict) == (status, conflict)


claims = st.builds(
    Claim,
    status=st.sampled_from(Status),
    source=st.sampled_from([source for source in Source if source not in OFFICERS_OWN]),
    confident=st.booleans(),
    proven=st.booleans(),
    contact_id=st.none() | st.integers(1, 2),
    duress=st.booleans(),
)
standings = st.builds(
    Standing, st.sampled_from(Status), st.none() | st.sampled_from(Source), st.none() | st.integers(1, 2)
)


@given(standings, claims)
def test_nobody_but_an_officer_ever_lowers_an_sos(standing, claim):
    if standing.status is Status.SOS:
        assert weigh(standing, claim).status is Status.SOS


@given(standings, claims)
def test_distress_is_never_ignored(standing, claim):
    if claim.status.is_distress:
        assert weigh(standing, claim).status.severity >= claim.status.severity


@given(standings, claims)
def test_an_unsure_word_lowers_nothing(standing, claim):
    if not claim.confident:
        assert weigh(standing, claim).status.severity >= standing.status.severity
