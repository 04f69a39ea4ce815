"""A restored log may lack its newest notices: nobody publishes before they are back, as they were."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from evac.audit.models import AuditEntry
from evac.messaging.models import Watermark
from evac.notices.bring_back import bring_back, missing, nothing_missing
from evac.notices.chain import content, hash_of
from evac.notices.errors import LogMayLack, NothingToBringBack, NotOurLog
from evac.notices.export import exported
from evac.notices.fixed import cancel, deny
from evac.notices.models import Notice
from evac.notices.numbers import reserve
from evac.notices.verify import verify
from evac.notices.whole import MARK, may_lack
from tests.broadcasts.steps import make_approved, reachable_party
from tests.factories import NOON, make_officer
from tests.notices.log import make_log, make_notice

LATER = NOON + timedelta(days=1)


@pytest.fixture
def session(database):
    with database.writing() as session:
        yield session


def restored(session, *, kept):
    """As a backup leaves the log that was made when it held so many; returns the log as it was exported."""
    items = json.loads(json.dumps(exported(session)))["items"]
    session.execute(delete(Notice).where(Notice.position > kept))
    session.expire_all()
    session.merge(Watermark(name=MARK, at=NOON))
    session.flush()
    return items


def forged(items, **changed):
    """One notice more, chained as it should be: there is no key to it."""
    told = dict(items[-1]) | {"previous": items[-1]["hash"], "number": 9} | changed
    del told["hash"]
    return [*items, told | {"hash": hash_of(told).hex()}]


def test_nothing_is_published_meanwhile_by_whomever(session):
    make_log(session)
    restored(session, kept=1)
    officer_id = make_officer(session).id
    reachable_party(session)
    broadcast = make_approved(session)
    for act in (
        lambda: make_notice(session),
        lambda: cancel(session, 1, officer_id=officer_id, now=LATER),
        lambda: deny(session, officer_id=officer_id, seen_last=1, now=LATER),
        lambda: reserve(session, broadcast_id=broadcast.id, now=LATER),
    ):
        with pytest.raises(LogMayLack, match="notices bring-back"):
            act()


@pytest.mark.parametrize("kept", [0, 1, 3])
def test_what_is_missing_comes_back_as_it_was(session, kept):
    make_log(session)
    items = restored(session, kept=kept)
    brought = bring_back(session, items, now=LATER)
    assert [notice.number for notice in brought] == [1, 2, 3, 4][kept:]
    session.expire_all()
    assert json.loads(json.dumps(exported(session)))["items"] == items
    assert verify(session, known_head=items[-1]["hash"]).ok
    assert make_notice(session, now=LATER).number == 5


def test_what_was_brought_back_is_on_the_record(database):
    with database.writing() as session:
        make_log(session)
        bring_back(session, restored(session, kept=2), used_up_to=7, now=LATER)
        assert make_notice(session, now=LATER).number == 8
    with database.reading() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.number)).all()
        acts = [(row.act, row.subject) for row in rows if row.act != "notice.publish"]
    assert acts == [
        ("notice.bring-back", "notice:3"),
        ("notice.bring-back", "notice:4"),
        ("notice.log-whole", None),
    ]


def test_nothing_missing_is_said_on_the_record(database):
    with database.writing() as session:
        make_log(session)
        restored(session, kept=4)
        nothing_missing(session, now=LATER)
        assert not may_lack(session)
        assert make_notice(session, now=LATER).number == 5
        with pytest.raises(NothingToBringBack):
            nothing_missing(session, now=LATER)
    with database.reading() as session:
        [row] = session.scalars(select(AuditEntry).where(AuditEntry.act == "notice.log-whole"))
        assert row.details == {"brought": 0, "used_up_to": 0}


def test_a_file_that_holds_no_more_decides_nothing(session):
    make_log(session)
    items = restored(session, kept=3)
    for short in ([], items[:2], items[:3]):
        with pytest.raises(NothingToBringBack, match="--nothing-missing"):
            bring_back(session, short, now=LATER)
    assert may_lack(session)


def test_without_a_restore_nothing_is_brought_in(session):
    make_log(session)
    items = json.loads(json.dumps(exported(session)))["items"]
    with pytest.raises(NothingToBringBack):
        bring_back(session, forged(items), now=LATER)


def test_another_log_is_refused(session):
    make_log(session)
    items = restored(session, kept=4)
    session.execute(delete(Notice))
    session.expire_all()
    session.execute(delete(Watermark))
    make_notice(session, stage="alert")
    session.merge(Watermark(name=MARK, at=NOON))
    with pytest.raises(NotOurLog, match="place 1"):
        bring_back(session, items, now=LATER)


def test_an_altered_file_is_refused(session):
    make_log(session)
    items = restored(session, kept=1)
    items[2]["stage"] = "alert"
    with pytest.raises(NotOurLog, match="Place 3"):
        bring_back(session, items, now=LATER)


@pytest.mark.parametrize(
    "changed",
    [
        {"number": 4},
        {"number": 2**31},
        {"number": 7.0},
        {"number": True},
        {"msgType": "Order"},
        {"msgType": "Update", "references": 99},
        {"msgType": "Update", "references": None},
        {"references": 1},
        {"status": "Meant"},
        {"sent": "2026-01-12T16:00:00"},
        {"sent": None},
        {"info": {}},
        {"info": {"en": {"headline": "x"}}},
        {"info": {"en": {"headline": 1, "description": "", "instruction": ""}}},
        {"zones": "CAP"},
        {"zones": [1]},
        {"more": 1},
    ],
)
def test_what_is_no_notice_of_ours_is_refused_though_its_chain_is_right(session, changed):
    make_log(session)
    items = restored(session, kept=4)
    with pytest.raises(NotOurLog):
        missing(session, forged(items, **changed))
    assert may_lack(session)


def test_a_log_of_ours_that_was_edited_takes_nothing_in(session):
    make_log(session)
    items = restored(session, kept=2)
    session.get_one(Notice, 2).stage = "alert"
    session.flush()
    with pytest.raises(NotOurLog, match="not whole: place 2"):
        bring_back(session, items, now=LATER)


def test_content_is_what_it_is_checked_by(session):
    notice = make_notice(session)
    assert set(content(notice, bytes(32))) == set(exported(session)["items"][0]) - {"hash"}
