"""The public log on the citizens' pages, and the question whether something is ours."""

import hashlib
import json
import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest

from evac.broadcasts.publish import publish
from evac.notices.export import verify_items
from tests.broadcasts.steps import make_sending, reachable_party
from tests.broadcasts.test_stopped_notices import halted
from tests.faces.citizen.conftest import QUIET
from tests.factories import NOON
from tests.notices.log import WORDS, make_log, make_notice

FIRST_LOAD = 14 * 1024
HEADLINE = WORDS["en"]["headline"]


@pytest.fixture
def log(database, clock):
    clock.now = NOON + timedelta(hours=4)
    with database.writing() as session:
        return make_log(session)


def ask(client, **form):
    return client.post("/verify", data=form, headers={"Accept-Language": form.pop("language", "en")})


def said(page):
    """The page's words, without its marks."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


def test_the_log_is_shown_newest_first_with_what_holds(client, log):
    page = client.get("/notices?lang=en")
    assert page.status_code == 200
    assert re.findall(r'href="/notices/(\d+)"', page.text) == ["4", "3", "2", "1"]
    told = said(page)
    assert re.findall(r"Notice \d ([a-z ]+\d?) 12 Jan", told) == [
        "in force",
        "cancels notice 2",
        "cancelled",
        "replaced",
    ]
    assert log[-1].hash.hex() in page.text


def test_the_log_is_read_page_by_page(client, database):
    with database.writing() as session:
        for _ in range(14):
            make_notice(session)
    first = client.get("/notices")
    assert re.findall(r'"/notices/(\d+)"', first.text) == [str(number) for number in range(14, 2, -1)]
    assert re.findall(r'"/notices/(\d+)"', client.get("/notices?before=3").text) == ["2", "1"]
    assert client.get("/notices?before=99999999999999999999").status_code == 200
    assert client.get("/notices?before=-1").status_code == 200


def test_before_the_first_notice_the_pages_stand(client):
    for path in ("/notices", "/notices.atom", "/notices.json", "/verify"):
        assert client.get(path).status_code == 200


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_notice_is_read_in_ones_own_language(client, log, language):
    page = client.get(f"/notices/4?lang={language}")
    assert WORDS[language]["headline"] in page.text
    assert log[3].hash.hex() in page.text
    assert log[2].hash.hex() in page.text


def test_one_that_no_longer_holds_leads_to_the_one_that_does(client, log):
    assert 'href="/notices/2"' in client.get("/notices/1").text
    assert 'href="/notices/3"' in client.get("/notices/2").text


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("en", "Ends Notice 2 · Leave now, Caracas and the coast · 12 Jan 2026, 13:00 Caracas"),
        ("es", "Deja sin efecto Aviso 2 · Salir ya, Caracas y litoral · 12 ene 2026, 13:00 Caracas"),
    ],
)
def test_one_that_ends_another_says_what_that_was(client, log, language, named):
    told = said(client.get(f"/notices/3?lang={language}"))
    assert named in told
    assert WORDS[language]["headline"] in told
    about = {"en": "Takes the place of Notice 1", "es": "Reemplaza al Aviso 1"}
    assert about[language] in said(client.get(f"/notices/2?lang={language}"))


def test_words_are_shown_and_not_obeyed(client, database):
    with database.writing() as session:
        make_notice(session, texts=WORDS | {"en": {"headline": "<b>x", "description": "<script>y</script>"}})
    page = client.get("/notices/1?lang=en")
    assert "&lt;b&gt;x" in page.text
    assert "<script" not in page.text


@pytest.mark.parametrize(
    "path", ["/notices/9", "/notices/9.xml", "/notices/0", "/notices/99999999999", "/notices/x"]
)
def test_what_was_never_published_is_not_there(client, log, path):
    assert client.get(path).status_code == 404


def test_machines_get_the_alert_and_the_feed(client, log):
    alert = client.get("/notices/2.xml")
    assert alert.mimetype == "application/cap+xml"
    assert ElementTree.fromstring(alert.data).tag.endswith("alert")
    feed = client.get("/notices.atom")
    assert feed.mimetype == "application/atom+xml"
    assert len(re.findall("<entry>", feed.text)) == 4


def test_the_whole_log_can_be_kept_and_checked_without_us(client, log):
    """By the rule that stands in the file, in nothing but the standard library."""
    kept = json.loads(client.get("/notices.json").data)
    assert verify_items(kept["items"]).ok
    previous = "0" * 64
    for item in kept["items"]:
        told = {name: value for name, value in item.items() if name != "hash"}
        text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert item["previous"] == previous
        assert hashlib.sha256(text.encode()).hexdigest() == item["hash"]
        previous = item["hash"]
    assert previous == log[-1].hash.hex()


def test_exactly_our_words_are_ours(client, log):
    page = ask(client, words=f" {HEADLINE} ")
    assert "we published exactly this" in page.text
    assert "Notice 4 in force" in said(page)


def test_a_text_as_it_stands_on_a_phone_is_ours(client, database, clock):
    body = (
        "exercise leave venezuela now by commercial flight, not by road.\nUntil 13Jan 12:00. "
        "To +13055550143: {letter}1 have ticket {letter}2 looking {letter}3 can't {letter}4 staying -Ana"
    )
    with database.writing() as session:
        reachable_party(session, language="en")
        broadcast = make_sending(session)
        publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        body = body.format(letter=broadcast.letter)
    told = said(ask(client, words=body))
    assert "These are the words of notice 1 Notice 1 in force 12 Jan 2026" in told
    assert "Son las palabras del aviso 1" in ask(client, words=body, language="es").text
    for altered in (body.replace("13Jan", "14Jan"), body.replace("0143", "0144")):
        told = said(ask(client, words=altered))
        assert "We did not publish these words" in told
        assert "yours may still be ours" in told


def test_one_altered_sign_is_not(client, log):
    for altered in (HEADLINE + ".", HEADLINE.replace("l", "I", 1), HEADLINE[:-1]):
        page = ask(client, words=altered)
        assert page.status_code == 200
        assert "We did not publish these words" in page.text
        assert "we published exactly this" not in page.text


def test_what_was_replaced_says_by_which(client, log):
    told = said(ask(client, number="1", words=HEADLINE))
    assert "we published exactly this Notice 1 replaced" in told
    assert "It no longer holds. See notice 2" in told


def test_a_number_alone_shows_what_to_compare(client, log):
    told = said(ask(client, number="K7QM3: Aviso 4"))
    assert "There is a notice 4" in told
    assert HEADLINE in told
    assert "There is no notice 99" in said(ask(client, number="99"))


def test_the_right_words_under_a_wrong_number_are_not_ours(client, log):
    assert "We did not publish" in ask(client, number="3", words=WORDS["en"]["headline"] + "x").text
    assert "We did not publish" in ask(client, number="99", words=HEADLINE).text


@pytest.mark.parametrize(
    ("form", "field"), [({}, "words"), ({"number": " ", "words": "\n"}, "words"), ({"number": "x"}, "number")]
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_an_empty_question_is_asked_again(client, form, field, language):
    page = ask(client, **form, language=language)
    assert page.status_code == 422
    assert f'id="{field}-error"' in page.text
    assert ("Escriba" in page.text) is (language == "es")


def test_odd_input_is_answered(client, log):
    for words in ("\x00", "\ud83d", "x" * 20_000, "Notice ٣: x", "²"):
        assert ask(client, words=words.encode("utf-8", "surrogatepass")).status_code in (200, 422)
    assert ask(client, number="٤").status_code == 200
    assert ask(client, number="²").status_code == 422


def test_what_was_pasted_stays_on_the_page_and_no_page_is_kept(client, log):
    page = ask(client, words="<i>secret</i>")
    assert "&lt;i&gt;secret" in page.text
    assert page.headers["Cache-Control"] == "no-store"


def test_the_longest_pages_fit_the_first_volley(client, database):
    long = {
        language: {"headline": "ñ" * 160, "description": "x " * 999, "instruction": "y " * 999}
        for language in ("en", "es")
    }
    with database.writing() as session:
        for _ in range(13):
            make_notice(session, texts=long, zones=[])
    for path in ("/notices", "/notices/13"):
        page = client.get(path)
        (address,) = re.findall(r'href="(/static/page/[^"]+)"', page.text)
        sheet = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert len(page.data) + len(sheet.data) < FIRST_LOAD, path


def test_the_quiet_host_knows_nothing_of_it(client, log):
    for path in ("/notices", "/notices/1", "/notices/1.xml", "/notices.atom", "/notices.json", "/verify"):
        assert client.get(path, base_url=QUIET).status_code == 404
    assert client.post("/verify", data={"number": "1"}, base_url=QUIET).status_code == 404


def test_one_that_was_halted_says_so_in_words(client, database):
    with database.writing() as session:
        halted(session, "wrong-words")
    page = client.get("/notices/1?lang=en").text
    assert "stopped: do not act on it" in page
    assert "We stopped this notice" in page
    assert "Holds until" not in page
    assert "detenido: no lo siga" in client.get("/notices?lang=es").text
    asked = client.post("/verify", data={"number": "1"})
    assert "Detuvimos este aviso" in asked.text
    assert 'term="stopped"' in client.get("/notices.atom").text
