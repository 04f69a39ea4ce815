"""The log as an Atom feed.

Source: RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have.
"""

import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest

from evac.notices.feed import NAMESPACE, to_atom
from evac.notices.queries import newest
from tests.factories import NOON
from tests.notices.log import WORDS, make_log
from tests.support import exercise

HOST = "https://evac.example.org"
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


def feed_of(database, language="en", *, filled=True):
    with database.writing() as session:
        if filled:
            make_log(session)
        shown = newest(session, now=NOON + timedelta(hours=4))
        return ElementTree.fromstring(to_atom(shown, exercise(), HOST, language))


def all_of(element, name):
    return element.findall(f"{{{NAMESPACE}}}{name}")


@pytest.mark.parametrize("filled", [True, False])
def test_a_feed_has_what_every_reader_needs(database, filled):
    feed = feed_of(database, filled=filled)
    for element in (feed, *all_of(feed, "entry")):
        for name in ("id", "title", "updated"):
            assert len(all_of(element, name)) == 1, name
            assert all_of(element, name)[0].text
        assert re.fullmatch(TIME, all_of(element, "updated")[0].text)
    assert all_of(feed, "author")
    assert {link.get("rel") for link in all_of(feed, "link")} == {"self", "alternate"}


def test_each_notice_has_its_page_and_its_alert(database):
    entries = all_of(feed_of(database), "entry")
    assert [all_of(entry, "id")[0].text for entry in entries] == [f"{HOST}/notices/{n}" for n in (4, 3, 2, 1)]
    links = {link.get("type"): link.get("href") for link in all_of(entries[0], "link")}
    assert links == {
        "text/html": f"{HOST}/notices/4",
        "application/cap+xml": f"{HOST}/notices/4.xml",
    }


def test_what_no_longer_holds_says_so_and_counts_as_changed_then(database):
    feed = feed_of(database)
    entries = all_of(feed, "entry")
    terms = [[one.get("term") for one in all_of(entry, "category")] for entry in entries]
    assert terms == [
        ["Alert", "in-force"],
        ["Cancel", "in-force"],
        ["Update", "cancelled"],
        ["Alert", "replaced"],
    ]
    assert all_of(entries[-1], "updated")[0].text == "2026-01-12T17:00:00Z"
    assert all_of(feed, "updated")[0].text == "2026-01-12T19:00:00Z"


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_speaks_the_readers_language(database, language):
    feed = feed_of(database, language)
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == language
    assert all_of(all_of(feed, "entry")[0], "title")[0].text == WORDS[language]["headline"]


def test_what_ends_or_replaces_another_says_which(database):
    entries = all_of(feed_of(database), "entry")
    related = [
        [
            (link.get("href"), link.get("title"))
            for link in all_of(entry, "link")
            if link.get("rel") == "related"
        ]
        for entry in entries
    ]
    title = "2 · Leave now, Caracas and the coast · 12 Jan 2026, 13:00 Caracas · Leave Venezuela now"
    assert [bool(links) for links in related] == [False, True, True, False]
    assert related[1][0][0] == f"{HOST}/notices/2"
    assert related[1][0][1].startswith(title)
