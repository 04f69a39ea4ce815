"""A notice as machines read it: Common Alerting Protocol 1.2.

Source: https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2.html; its schema wants this order.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from evac.kernel.wording import Front
from evac.notices.chain import cap_time, status_of
from evac.notices.mention import mention
from evac.notices.models import Notice, NoticeKind
from evac.notices.queries import Shown
from evac.operation.ladder import Rung
from evac.operation.model import Operation, Ring
from evac.operation.phrase_codes import DENIAL

NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"
MEDIA_TYPE = "application/cap+xml"


@dataclass(frozen=True)
class Advice:
    """What a machine is told to do about it, and how grave it is; each a word of CAP's own lists."""

    response: str
    urgency: str
    severity: str
    certainty: str


_OVER = Advice("None", "Past", "Minor", "Observed")
_ADVICE: Mapping[str, Advice] = {
    "watch": Advice("Monitor", "Future", "Minor", "Possible"),
    "alert": Advice("Prepare", "Expected", "Moderate", "Likely"),
    "suspended": Advice("Prepare", "Expected", "Severe", "Observed"),
    "leave-now": Advice("Evacuate", "Immediate", "Severe", "Likely"),
    "call-for-intent": Advice("Prepare", "Expected", "Severe", "Likely"),
    "stand-fast": Advice("Shelter", "Immediate", "Extreme", "Observed"),
    "stayed": Advice("Monitor", "Expected", "Severe", "Likely"),
    "re-opening": Advice("AllClear", "Past", "Minor", "Observed"),
    DENIAL: Advice("Monitor", "Immediate", "Unknown", "Observed"),
}
_LIFTED = Advice("AllClear", "Past", "Minor", "Observed")
_ORDERED = Advice("Execute", "Immediate", "Severe", "Likely")
_TOLD = Advice("Monitor", "Expected", "Moderate", "Likely")


def to_xml(shown: Shown, operation: Operation, base_url: str) -> bytes:
    """The alert as one XML file, with everything its hash is made from."""
    notice = shown.notice
    alert = Element(_name("alert"))
    _add(alert, "identifier", identifier_of(notice, operation))
    _add(alert, "sender", sender_of(base_url))
    _add(alert, "sent", cap_time(notice.published_at))
    _add(alert, "status", status_of(notice))
    _add(alert, "msgType", notice.kind.value)
    _add(alert, "scope", "Public")
    if notes := _notes(shown, operation):
        _add(alert, "note", " / ".join(notes))
    if shown.about is not None:
        _add(alert, "references", _reference(shown.about, operation, base_url))
    for language in sorted(notice.texts):
        _info(alert, shown, operation, base_url, language)
    ElementTree.indent(alert)
    return ElementTree.tostring(alert, encoding="utf-8", xml_declaration=True, default_namespace=NAMESPACE)


def _notes(shown: Shown, operation: Operation) -> list[str]:
    """That it is an exercise, and in words which notice ``references`` names."""
    notes = []
    if shown.notice.is_exercise:
        notes += [prefix.strip() for prefix in operation.prefix.values() if prefix.strip()] or ["Exercise"]
    if shown.about is not None:
        notes.append(mention(shown.about, operation, operation.default_language).line)
    return notes


def identifier_of(notice: Notice, operation: Operation) -> str:
    return f"{operation.code}-{notice.number}"


def sender_of(base_url: str) -> str:
    """Our public host: unique in the world, and where the notice can be looked up."""
    return urlsplit(base_url).hostname or "localhost"


def advice_of(notice: Notice, operation: Operation) -> Advice:
    """By the stage's code; for a stage of another country's ladder, by what its rung does."""
    if notice.kind is NoticeKind.CANCEL:
        return _OVER
    return _ADVICE.get(notice.stage) or _by_rung(operation.ladder.find(notice.stage))


def _by_rung(rung: Rung | None) -> Advice:
    if rung is None:
        return _TOLD
    if rung.stand_down:
        return _LIFTED
    return _ORDERED if rung.instruction else _TOLD


def _info(alert: Element, shown: Shown, operation: Operation, base_url: str, language: str) -> None:
    notice, info = shown.notice, SubElement(alert, _name("info"))
    advice, words = advice_of(notice, operation), notice.texts[language]
    rung = operation.ladder.find(notice.stage)
    _add(info, "language", language)
    _add(info, "category", "Security")
    _add(info, "event", rung.name[language] if rung and language in rung.name else notice.stage)
    _add(info, "responseType", advice.response)
    _add(info, "urgency", advice.urgency)
    _add(info, "severity", advice.severity)
    _add(info, "certainty", advice.certainty)
    _add_named(info, "eventCode", "stage", notice.stage)
    _add(info, "effective", cap_time(notice.published_at))
    if notice.expires_at is not None:
        _add(info, "expires", cap_time(notice.expires_at))
    _add(info, "senderName", operation.title.get(language) or operation.title[operation.default_language])
    for name in ("headline", "description", "instruction"):
        if words.get(name):
            _add(info, name, words[name])
    _add(info, "web", f"{base_url}/notices/{notice.number}")
    _add(info, "contact", operation.answer_to[Front.NAMED])
    _add_named(info, "parameter", "previous", shown.before.hex())
    _add_named(info, "parameter", "hash", notice.hash.hex())
    _areas(info, notice, operation, language)


def _areas(info: Element, notice: Notice, operation: Operation, language: str) -> None:
    """One area a zone; the whole country is one area of all its zones."""
    if not notice.zones:
        area = SubElement(info, _name("area"))
        _add(area, "areaDesc", operation.name.get(language) or operation.name[operation.default_language])
        for zone in operation.zones:
            for polygon in _polygons(zone.rings):
                _add(area, "polygon", polygon)
        _add_named(area, "geocode", "ISO 3166-1", operation.country)
    known = {zone.code: zone for zone in operation.zones}
    for code in notice.zones:
        area, drawn = SubElement(info, _name("area")), known.get(code)
        _add(area, "areaDesc", drawn.name.get(language, code) if drawn else code)
        for polygon in _polygons(drawn.rings if drawn else ()):
            _add(area, "polygon", polygon)
        _add_named(area, "geocode", "zone", code)


def _polygons(rings: tuple[Ring, ...]) -> Iterator[str]:
    """Pairs "lat,lon" with spaces between them, the last equal to the first."""
    for ring in rings:
        yield " ".join(f"{latitude:g},{longitude:g}" for latitude, longitude in ring)


def _reference(about: Notice, operation: Operation, base_url: str) -> str:
    named = (sender_of(base_url), identifier_of(about, operation), cap_time(about.published_at))
    return ",".join(named)


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, _name(name)).text = text


def _add_named(parent: Element, name: str, value_name: str, value: str) -> None:
    element = SubElement(parent, _name(name))
    _add(element, "valueName", value_name)
    _add(element, "value", value)


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
