"""What one officer says alone says which notice or which message it is about."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.notices.errors import LogMoved, MayBeOurs, WrongNotice
from evac.notices.fixed import SOON, cancel, denial, deny
from evac.notices.models import NoticeKind
from evac.notices.numbers import next_number, reserve
from evac.notices.verify import verify
from tests.broadcasts.steps import make_approved, reachable_party
from tests.factories import NOON, make_officer
from tests.notices.log import WORDS, make_notice

HOUR = timedelta(hours=1)


def said(notice, language):
    return " ".join(notice.texts[language].values())


def denied(session, claimed=None, **given):
    officer_id = make_officer(session).id
    return deny(
        session, officer_id=officer_id, claimed=claimed, **{"seen_last": 1, "now": NOON + HOUR} | given
    )


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("en", ("notice 1", "12 jan 2026, 12:00 Caracas", "Leave now, Caracas and the coast")),
        ("es", ("aviso 1", "12 ene 2026, 12:00 Caracas", "Salir ya, Caracas y litoral")),
    ],
)
def test_a_cancellation_names_what_it_ends(database, language, named):
    with database.writing() as session:
        make_notice(session)
        ended = cancel(session, 1, officer_id=make_officer(session).id, now=NOON + HOUR)
        for part in (*named, WORDS[language]["headline"]):
            assert part.casefold() in said(ended, language).casefold(), part
        assert ended.refers_to == 1


def test_one_for_the_whole_country_says_so(database):
    with database.writing() as session:
        make_notice(session, zones=())
        ended = cancel(session, 1, officer_id=make_officer(session).id, now=NOON)
        assert "Leave now, Venezuela" in said(ended, "en")


def test_words_that_may_not_be_said_any_more_are_not_in_the_way_of_a_cancellation(database):
    """The operation promises less than it did: what it said then must still be taken back."""
    operation = database.info["operation"]
    database.info["operation"] = replace(operation, no_post=False)
    with database.writing() as session:
        texts = {language: parts | {"headline": "We will rescue you"} for language, parts in WORDS.items()}
        make_notice(session, texts=texts)
    database.info["operation"] = replace(operation, no_post=True)
    with database.writing() as session:
        ended = cancel(session, 1, officer_id=make_officer(session).id, now=NOON)
        assert "rescue" not in said(ended, "en")
        assert "notice 1" in said(ended, "en")


def test_a_message_without_a_number_is_denied_as_ever(database):
    with database.writing() as session:
        make_notice(session)
        notice = denied(session, zones=("AND",))
        assert notice.texts["en"]["headline"] == "A message is going round in our name. It is not ours"
        assert notice.zones == ["AND"]
        assert (notice.number, notice.refers_to) == (2, None)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_number_that_we_never_gave_is_named_and_never_given(database, language):
    with database.writing() as session:
        make_notice(session)
        notice = denied(session, 2)
        assert "2" in notice.texts[language]["headline"]
        assert "12" in said(notice, language)  # the day up to which there was none
        assert notice.number == 3, "2 is not ours, and stays so"
        assert next_number(session) == 4


def test_a_number_out_of_reach_uses_none_up(database):
    with database.writing() as session:
        make_notice(session)
        assert denied(session, 1 + SOON + 1).number == 2
        assert denied(session, 2**31 - 1, seen_last=2).number == 3


def test_a_number_of_ours_that_says_something_else_is_told_apart(database):
    with database.writing() as session:
        make_notice(session)
        notice = denied(session, 1)
        assert "says something else" in notice.texts["en"]["headline"]
        assert WORDS["en"]["headline"] in said(notice, "en")
        assert WORDS["es"]["headline"] in said(notice, "es")
        assert notice.refers_to is None, "ours goes on holding"
        assert verify(session).ok


def test_a_number_whose_notice_is_over_is_not_quoted_as_if_it_held(database):
    with database.writing() as session:
        make_notice(session)
        make_notice(session, kind=NoticeKind.CANCEL, refers_to=1)
        notice = denied(session, 1, seen_last=2)
        assert "no longer holds" in notice.texts["en"]["headline"]
        assert WORDS["en"]["headline"] not in said(notice, "en")


def test_a_number_that_stands_in_our_own_texts_is_not_denied(database):
    with database.writing() as session:
        reachable_party(session)
        make_notice(session)
        number = reserve(session, broadcast_id=make_approved(session).id, now=NOON)
        with pytest.raises(MayBeOurs):
            denied(session, number)


@pytest.mark.parametrize("claimed", [0, -1, 2**31])
def test_what_can_be_no_notices_number_is_refused(database, claimed):
    with database.writing() as session:
        make_notice(session)
        with pytest.raises(WrongNotice):
            denied(session, claimed)


def test_a_second_press_denies_no_more(database):
    with database.writing() as session:
        make_notice(session)
        denied(session, 9)
        with pytest.raises(LogMoved):
            denied(session, 9)


def test_the_words_fit_what_a_notice_may_hold(database):
    longest = {language: parts | {"headline": "x" * 160} for language, parts in WORDS.items()}
    with database.writing() as session:
        make_notice(session, texts=longest)
        for parts in denial(session, 1, now=NOON).values():
            assert len(parts["headline"]) <= 160
        assert cancel(session, 1, officer_id=make_officer(session).id, now=NOON).number == 2
