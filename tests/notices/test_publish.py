"""The public log: numbered without a gap, chained, never changed, and checked by anybody."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from evac.audit.models import AuditEntry
from evac.kernel.errors import NotFound
from evac.notices.errors import AlreadyPublished, AlreadyReplaced, LogMoved, WrongNotice
from evac.notices.export import exported, verify_items
from evac.notices.models import Notice, NoticeKind
from evac.notices.queries import Standing, find_shown, newest
from evac.notices.verify import code_for, find_published, is_code_of, verify
from tests.broadcasts.steps import make_approved, reachable_party
from tests.factories import NOON, make_officer, make_party
from tests.notices.log import WORDS, make_log, make_notice

LATER = NOON + timedelta(days=1)


def test_notices_are_numbered_and_chained(database):
    with database.writing() as session:
        log = make_log(session)
        verdict = verify(session)
    assert [notice.number for notice in log] == [1, 2, 3, 4]
    assert (verdict.ok, verdict.rows, verdict.head) == (True, 4, log[-1].hash.hex())


def test_each_stands_where_the_later_ones_put_it(database):
    with database.writing() as session:
        make_log(session)
        shown = newest(session, now=NOON + timedelta(hours=4))
        assert [one.standing for one in shown] == [
            Standing.IN_FORCE,
            Standing.IN_FORCE,
            Standing.CANCELLED,
            Standing.REPLACED,
        ]
        assert [one.replaced_by and one.replaced_by.number for one in shown] == [None, None, 3, 2]
        assert find_shown(session, 4, now=LATER).standing is Standing.EXPIRED
        assert all(one.is_intact for one in shown)
        assert [one.notice.number for one in newest(session, now=NOON, before=3, limit=1)] == [2]


@pytest.mark.parametrize(
    "changed",
    [
        {"published_at": NOON - timedelta(seconds=1)},
        {"is_exercise": False},
        {"stage": "alert"},
        {"kind": NoticeKind.ALERT},
        {"zones": []},
        {"texts": WORDS | {"en": WORDS["en"] | {"headline": "Leave Venezuela now by commercial flighT"}}},
        {"refers_to": None},
        {"expires_at": LATER},
        {"hash": bytes(32)},
    ],
)
def test_any_edit_is_found_by_its_number(database, changed):
    with database.writing() as session:
        make_log(session)
        session.execute(update(Notice).where(Notice.number == 2).values(**changed))
        session.expire_all()
        verdict = verify(session)
        told = json.loads(json.dumps(exported(session)))
    assert (verdict.ok, verdict.rows, verdict.first_bad) == (False, 1, 2)
    assert verify_items(told["items"]).first_bad == 2


def test_a_notice_taken_out_or_cut_off_is_found(database):
    with database.writing() as session:
        head = make_log(session)[-1].hash.hex()
        session.execute(text("DELETE FROM notices WHERE number = 4"))
        session.expire_all()
        assert verify(session).ok, "nobody can see from the rest that there was more"
        assert not verify(session, known_head=head).ok
        assert verify(session, known_head=verify(session).head.upper()).ok
        assert verify_items(exported(session)["items"], known_head=head).holds_head is False
        session.execute(text("UPDATE notices SET number = 9 WHERE number = 3"))
        session.expire_all()
        assert verify(session).first_bad == 3


def test_the_exported_log_needs_nothing_of_ours(database):
    with database.writing() as session:
        head = make_log(session)[-1].hash.hex()
        items = json.loads(json.dumps(exported(session), ensure_ascii=False))["items"]
    verdict = verify_items(items, known_head=head)
    assert (verdict.ok, verdict.rows, verdict.head) == (True, 4, head)
    assert verify_items([]).ok
    assert verify_items(items[1:]).first_bad == 1


@pytest.mark.parametrize("item", [{}, {"number": 1}, {"number": 1, "previous": "0" * 64, "hash": 7}])
def test_a_file_of_something_else_is_bad_from_its_first_line(item):
    assert verify_items([item]).first_bad == 1


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"stage": "no-such"}, "stage"),
        ({"stage": "offer"}, "stage"),
        ({"stage": "assemble"}, "stage"),
        ({"zones": ["XXX"]}, "zones"),
        ({"texts": {"en": WORDS["en"]}}, "texts"),
        ({"texts": WORDS | {"en": {"headline": "Go"}}}, "texts.en.description"),
        ({"texts": WORDS | {"en": WORDS["en"] | {"headline": "x" * 161}}}, "texts.en.headline"),
        ({"texts": WORDS | {"en": WORDS["en"] | {"colour": "red"}}}, "texts.en"),
        (
            {"texts": WORDS | {"en": WORDS["en"] | {"description": "We will evacuate you."}}},
            "texts.en.description",
        ),
        ({"expires_at": NOON}, "expires_at"),
        ({"refers_to": 1}, "refers_to"),
        ({"kind": NoticeKind.UPDATE}, "refers_to"),
    ],
)
def test_what_cannot_be_published_says_where(database, wrong, where):
    with database.writing() as session:
        make_notice(session)
        with pytest.raises(WrongNotice) as refused:
            make_notice(session, **wrong)
        assert refused.value.where == where
        assert list(refused.value.errors) == [where]


def test_a_notice_is_replaced_once_and_a_cancellation_not_at_all(database):
    with database.writing() as session:
        make_log(session)
        with pytest.raises(AlreadyReplaced) as refused:
            make_notice(session, kind=NoticeKind.CANCEL, refers_to=1)
        assert refused.value.by == 2
        with pytest.raises(WrongNotice):
            make_notice(session, kind=NoticeKind.UPDATE, refers_to=3)
        with pytest.raises(NotFound):
            make_notice(session, kind=NoticeKind.UPDATE, refers_to=99)


def test_one_press_more_publishes_nothing_more(database):
    with database.writing() as session:
        make_notice(session, seen_last=0)
        with pytest.raises(LogMoved):
            make_notice(session, seen_last=0)
        make_notice(session, seen_last=1)


def test_a_broadcast_is_announced_once(database):
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_approved(session)
        make_notice(session, broadcast=broadcast)
        with pytest.raises(AlreadyPublished):
            make_notice(session, broadcast=broadcast)
        make_notice(session, broadcast=broadcast, kind=NoticeKind.UPDATE, refers_to=1)


def test_many_at_once_leave_no_gap(database):
    with database.writing() as session:
        officer_id = make_officer(session).id

    def publish(_):
        with database.writing() as session:
            return make_notice(session, officer_id=officer_id).number

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(publish, range(8))) == list(range(1, 9))
    with database.reading() as session:
        assert verify(session).ok


def test_publishing_is_logged(database):
    with database.writing() as session:
        officer_id = make_officer(session).id
        make_notice(session, officer_id=officer_id)
    with database.reading() as session:
        row = session.scalar(select(AuditEntry).where(AuditEntry.act == "notice.publish"))
        assert (row.subject, row.officer_id) == ("notice:1", officer_id)


@pytest.mark.parametrize(
    ("pasted", "number"),
    [
        (WORDS["en"]["headline"], 1),
        ("  Leave Venezuela   now by\ncommercial flight ", 1),
        (" ".join(WORDS["es"].values()), 1),
        (WORDS["en"]["description"] + "\n" + WORDS["en"]["instruction"], 1),
        ("Notice 1: " + WORDS["en"]["headline"], 1),
        ("Aviso no. 1. " + WORDS["es"]["headline"], 1),
        ("Notice 2: " + WORDS["en"]["headline"], None),
        (WORDS["en"]["headline"] + "!", None),
        (WORDS["en"]["headline"].replace("now", "nоw"), None),  # a Cyrillic o
        (WORDS["en"]["headline"].lower(), None),
        ("Flights have resumed.", None),
        (WORDS["en"]["headline"] + " " + WORDS["en"]["instruction"], None),
        ("Do not travel by road to the western border.", None),
        ("", None),
        ("1", None),
        ("Notice 1:", None),
        ("Notice 999999999: x", None),
    ],
)
def test_one_altered_sign_and_words_are_not_ours(database, pasted, number):
    with database.writing() as session:
        make_notice(session)
        found = find_published(session, pasted, now=NOON)
    assert (found.notice.number if found else None) == number


def test_words_of_one_notice_are_not_those_of_another(database):
    with database.writing() as session:
        make_notice(session)
        make_notice(session, texts=WORDS | {"en": WORDS["en"] | {"headline": "Stay where you are"}})
        said = WORDS["en"]["headline"]
        assert find_published(session, said, now=NOON, number=1)
        assert not find_published(session, said, now=NOON, number=2)
        assert not find_published(session, f"Notice 2: {said}", now=NOON, number=1)
        assert find_published(session, WORDS["es"]["headline"], now=NOON).notice.number == 2


def test_a_changed_row_is_not_vouched_for(database):
    with database.writing() as session:
        make_notice(session)
        false = WORDS | {"en": WORDS["en"] | {"headline": "Stay"}}
        session.execute(update(Notice).values(texts=false))
        session.expire_all()
        assert not find_published(session, "Stay", now=NOON)


def test_a_code_is_one_partys_and_one_notices(database):
    with database.writing() as session:
        first, second = make_notice(session), make_notice(session)
        mine, other = make_party(session), make_party(session)
        code = code_for(session, first, mine)
        shown = find_shown(session, first.number, now=NOON)
        assert is_code_of(session, shown, mine, f" {code[:3]}-{code[3:].lower()} ")
        assert not is_code_of(session, shown, other, code)
        assert not is_code_of(session, find_shown(session, second.number, now=NOON), mine, code)
        assert not is_code_of(session, shown, mine, code[:-1])
        assert not is_code_of(session, shown, mine, code[:-1] + ("3" if code[-1] == "2" else "2"))
