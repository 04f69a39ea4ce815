"""The log as an Atom feed: one entry a notice, each with a link to the full alert.

Source: RFC 4287; OASIS, Example Practices: CAP Feeds Version 1.0.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from evac.notices.cap import MEDIA_TYPE
from evac.notices.mention import Mention, mention
from evac.notices.queries import Shown
from evac.operation.model import Operation

NAMESPACE = "http://www.w3.org/2005/Atom"


def to_atom(notices: Sequence[Shown], operation: Operation, base_url: str, language: str) -> bytes:
    """The newest notices first, in one language; those that no longer hold are in it and say so."""
    feed = Element(_name("feed"), {"{http://www.w3.org/XML/1998/namespace}lang": language})
    title = operation.title.get(language) or operation.title[operation.default_language]
    _add(feed, "id", f"{base_url}/notices.atom")
    _add(feed, "title", title)
    _add(feed, "updated", _time(max((_changed_at(shown) for shown in notices), default=operation.starts_at)))
    _add(SubElement(feed, _name("author")), "name", title)
    _link(feed, "self", "application/atom+xml", f"{base_url}/notices.atom")
    _link(feed, "alternate", "text/html", f"{base_url}/notices")
    for shown in notices:
        entry = _entry(feed, shown, f"{base_url}/notices/{shown.notice.number}", language)
        if shown.about is not None:
            _about(entry, mention(shown.about, operation, language), base_url)
    ElementTree.indent(feed)
    return ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True, default_namespace=NAMESPACE)


def _entry(feed: Element, shown: Shown, address: str, language: str) -> Element:
    notice, entry = shown.notice, SubElement(feed, _name("entry"))
    words = notice.texts.get(language) or next(iter(notice.texts.values()))
    _add(entry, "id", address)
    _add(entry, "title", words["headline"])
    _add(entry, "published", _time(notice.published_at))
    _add(entry, "updated", _time(_changed_at(shown)))
    _link(entry, "alternate", "text/html", address)
    _link(entry, "alternate", MEDIA_TYPE, f"{address}.xml")
    SubElement(entry, _name("category"), {_name("term"): notice.kind.value})
    SubElement(entry, _name("category"), {_name("term"): shown.standing.value.replace("_", "-")})
    _add(entry, "summary", words["description"])
    return entry


def _about(entry: Element, about: Mention, base_url: str) -> None:
    """Which notice it takes the place of or ends, so that nobody has to look the number up."""
    address = f"{base_url}/notices/{about.number}"
    _link(entry, "related", "text/html", address).set(_name("title"), about.line)


def _changed_at(shown: Shown) -> datetime:
    """A notice never changes; whether it holds does, when another takes its place."""
    if shown.replaced_by is not None:
        return shown.replaced_by.published_at
    return shown.changed_at or shown.notice.published_at


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _link(parent: Element, rel: str, media_type: str, address: str) -> Element:
    given = {_name("rel"): rel, _name("type"): media_type, _name("href"): address}
    return SubElement(parent, _name("link"), given)


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, _name(name)).text = text


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
