"""A notice as CAP 1.2: the schema's order, required elements and value sets, and what our stages mean in it.

Source: https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html, sections 3.2 and 3.4.
"""

import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest

from evac.notices.cap import NAMESPACE, to_xml
from evac.notices.chain import hash_of
from evac.notices.models import NoticeKind
from evac.notices.queries import find_shown
from tests.factories import NOON
from tests.notices.log import WORDS, make_log, make_notice
from tests.support import exercise

HOST = "https://evac.example.org"
# Element to how often it may stand there, in the schema's order.
ALERT = {
    "identifier": "1", "sender": "1", "sent": "1", "status": "1", "msgType": "1", "source": "?", "scope": "1",
    "restriction": "?", "addresses": "?", "code": "*", "note": "?", "references": "?", "incidents": "?",
    "info": "*",
}  # fmt: skip
INFO = {
    "language": "?", "category": "+", "event": "1", "responseType": "*", "urgency": "1", "severity": "1",
    "certainty": "1", "audience": "?", "eventCode": "*", "effective": "?", "onset": "?", "expires": "?",
    "senderName": "?", "headline": "?", "description": "?", "instruction": "?", "web": "?", "contact": "?",
    "parameter": "*", "resource": "*", "area": "*",
}  # fmt: skip
AREA = {"areaDesc": "1", "polygon": "*", "circle": "*", "geocode": "*", "altitude": "?", "ceiling": "?"}
NAMED = {"valueName": "1", "value": "1"}
CHILDREN = {
    "alert": ALERT,
    "info": INFO,
    "area": AREA,
    "parameter": NAMED,
    "eventCode": NAMED,
    "geocode": NAMED,
}
VALUES = {
    "status": "Actual Exercise System Test Draft",
    "msgType": "Alert Update Cancel Ack Error",
    "scope": "Public Restricted Private",
    "category": "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other",
    "responseType": "Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None",
    "urgency": "Immediate Expected Future Past Unknown",
    "severity": "Extreme Severe Moderate Minor Unknown",
    "certainty": "Observed Likely Possible Unlikely Unknown",
}
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d"  # never Z
POINT = r"-?\d+(\.\d+)?,-?\d+(\.\d+)?"
SHAPES = {
    "identifier": r"[^\s,<&]+",
    "sender": r"[^\s,<&]+",
    "sent": TIME,
    "effective": TIME,
    "expires": TIME,
    "language": r"[a-z]{2}",
    "references": rf"[^\s,]+,[^\s,]+,{TIME}",
    "polygon": rf"{POINT}( {POINT}){{3,}}",
    "headline": r".{1,160}",
}


def written(database, number=1, *, now=NOON):
    with database.reading() as session:
        return ElementTree.fromstring(to_xml(find_shown(session, number, now=now), exercise(), HOST))


def assert_cap(element):
    """Nothing but what the standard has, in its order, as often as it allows."""
    name = named(element)
    expected, found = CHILDREN.get(name), [named(child) for child in element]
    if expected is None:
        assert not found
        assert not element.attrib
        assert element.text
        assert element.text == element.text.strip()
        assert name not in VALUES or element.text in VALUES[name].split()
        assert name not in SHAPES or re.fullmatch(SHAPES[name], element.text), element.text
        return
    assert found == [one for one in expected for _ in range(found.count(one))], f"{name}: order or stranger"
    for child, often in expected.items():
        assert often not in "1+" or child in found, f"{name} lacks {child}"
        assert often not in "1?" or found.count(child) <= 1, f"{name} repeats {child}"
    for child in element:
        assert_cap(child)


def named(element):
    namespace, _, name = element.tag[1:].partition("}")
    assert namespace == NAMESPACE
    return name


def text_of(alert, path):
    return alert.findtext("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))


def texts_of(alert, path):
    return [one.text for one in alert.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))]


def test_alert_update_and_cancel_are_valid(database):
    with database.writing() as session:
        log = make_log(session)
    for notice in log:
        alert = written(database, notice.number)
        assert_cap(alert)
        assert text_of(alert, "msgType") == notice.kind.value
        assert text_of(alert, "status") == "Exercise"
        assert text_of(alert, "note")
        assert texts_of(alert, "info/language") == ["en", "es"]


def test_the_check_itself_sees_a_wrong_order_and_a_wrong_word(database):
    with database.writing() as session:
        make_notice(session)
    for spoil in (
        lambda a: a.insert(0, a[1]),
        lambda a: a.remove(a[1]),
        lambda a: setattr(a[3], "text", "Real"),
    ):
        alert = written(database)
        spoil(alert)
        with pytest.raises(AssertionError):
            assert_cap(alert)


def test_an_update_and_a_cancel_refer_to_what_they_replace(database):
    with database.writing() as session:
        make_log(session)
    assert text_of(written(database, 1), "references") is None
    first, second = written(database, 1), written(database, 2)
    assert text_of(second, "references") == ",".join(
        text_of(first, name) for name in ("sender", "identifier", "sent")
    )
    assert text_of(written(database, 3), "references").split(",")[1] == text_of(second, "identifier")
    note = text_of(second, "note")
    assert "1 · Salir ya" in note, "in words too, beside that it is an exercise"
    assert WORDS["es"]["headline"] in note
    assert "·" not in text_of(first, "note")


@pytest.mark.parametrize(
    ("stage", "response"),
    [
        ("watch", "Monitor"),
        ("alert", "Prepare"),
        ("suspended", "Prepare"),
        ("leave-now", "Evacuate"),
        ("call-for-intent", "Prepare"),
        ("stand-fast", "Shelter"),
        ("stayed", "Monitor"),
        ("re-opening", "AllClear"),
    ],
)
def test_a_stage_says_what_to_do(database, stage, response):
    with database.writing() as session:
        make_notice(session, stage=stage)
    alert = written(database)
    assert_cap(alert)
    assert set(texts_of(alert, "info/responseType")) == {response}
    assert set(texts_of(alert, "info/eventCode/value")) == {stage}


def test_every_public_stage_of_the_ladder_has_its_own_advice():
    public = {rung.code for rung in exercise().ladder.rungs if rung.choosable}
    tested = test_a_stage_says_what_to_do.pytestmark[0].args[1]
    assert public == {stage for stage, _ in tested}


def test_a_cancellation_tells_machines_that_it_is_over(database):
    with database.writing() as session:
        make_notice(session)
        make_notice(session, kind=NoticeKind.CANCEL, refers_to=1)
    alert = written(database, 2)
    assert set(texts_of(alert, "info/responseType")) == {"None"}
    assert set(texts_of(alert, "info/urgency")) == {"Past"}


def test_areas_are_drawn_from_the_zones(database):
    with database.writing() as session:
        make_notice(session, zones=["CAP", "AND"])
        make_notice(session, zones=[])
    alert, everywhere = written(database, 1), written(database, 2)
    known = {zone.code: zone for zone in exercise().zones}
    assert set(texts_of(alert, "info/area/geocode/value")) == {"CAP", "AND"}
    rings = sum(len(known[code].rings) for code in ("CAP", "AND"))
    assert len(texts_of(alert, "info/area/polygon")) == 2 * rings
    for polygon in texts_of(alert, "info/area/polygon"):
        points = [tuple(map(float, point.split(","))) for point in polygon.split(" ")]
        assert points[0] == points[-1], "closed"
        assert all(0 < latitude < 17 and -75 < longitude < -58 for latitude, longitude in points)
    assert set(texts_of(everywhere, "info/area/geocode/value")) == {"VE"}


def test_the_hash_can_be_made_again_from_the_file_alone(database):
    """By somebody who has nothing but the XML and the rule on our page."""
    with database.writing() as session:
        hashes = {notice.number: notice.hash.hex() for notice in make_log(session)}
    for number, expected in hashes.items():
        assert hash_of(told(written(database, number))).hex() == expected


def told(alert):
    refers_to, expires = text_of(alert, "references"), text_of(alert, "info/expires")
    zones = [one for one in texts_of(alert, "info/area/geocode/value")[: len(alert)] if one != "VE"]
    info = {
        text_of(one, "language"): {
            name: text_of(one, name) or "" for name in ("headline", "description", "instruction")
        }
        for one in alert.findall(f"{{{NAMESPACE}}}info")
    }
    return {
        "number": number_of(text_of(alert, "identifier")),
        "sent": text_of(alert, "sent"),
        "status": text_of(alert, "status"),
        "msgType": text_of(alert, "msgType"),
        "stage": text_of(alert, "info/eventCode/value"),
        "references": number_of(refers_to.split(",")[1]) if refers_to else None,
        "expires": expires,
        "zones": list(dict.fromkeys(zones)),
        "info": info,
        "previous": text_of(alert, "info/parameter/value"),
    }


def number_of(identifier):
    return int(identifier.rsplit("-", 1)[1])


def test_signs_that_xml_keeps_for_itself_survive(database):
    odd = {"headline": "A < B & \"C\" > 'D' \ufffe\x00]]>", "description": "π 😀\nsecond line"}
    with database.writing() as session:
        make_notice(session, texts=WORDS | {"en": odd})
    alert = written(database)
    assert_cap(alert)
    assert texts_of(alert, "info/headline")[0] == "A < B & \"C\" > 'D' ]]>"
    assert texts_of(alert, "info/description")[0] == odd["description"]
    assert "instruction" not in {named(one) for one in alert[-2]}


def test_when_it_expires_and_where_it_can_be_looked_up(database):
    with database.writing() as session:
        make_notice(session, expires_at=NOON + timedelta(hours=24, seconds=0.5))
    alert = written(database)
    assert texts_of(alert, "info/expires") == ["2026-01-13T16:00:00-00:00"] * 2
    assert texts_of(alert, "info/web") == [f"{HOST}/notices/1"] * 2
    assert text_of(alert, "sender") == "evac.example.org"
    assert text_of(alert, "identifier") == "exercise-1"
