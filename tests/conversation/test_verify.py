"""V 12: whoever holds an alert in their hand asks the number they trust."""

from datetime import timedelta

import pytest

from evac.broadcasts.halt import halt
from evac.broadcasts.publish import details_of, publish
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.questions import Asked
from evac.notices.models import NoticeKind
from evac.notices.verify import code_for
from tests.broadcasts.steps import make_sending
from tests.conversation.conftest import PHONE
from tests.factories import NOON, make_party
from tests.notices.log import WORDS, make_log, make_notice


@pytest.fixture
def plain(dialogue):
    """A party that is texted in clear words, in English, and has texted before."""
    make_party(
        dialogue.session,
        phone=PHONE,
        wording=Wording.PLAIN,
        language="en",
        case_code="K7QM3",
        unregistered=False,
    )
    make_log(dialogue.session)
    return dialogue.text("we are fine")


@pytest.mark.parametrize("words", ["V 4", "V: 4.", "verify 4", "verificar aviso 4", "verify no. 4?", "v 4 ?"])
def test_one_that_holds_is_ours_with_its_headline_and_a_code(plain, words):
    plain.text(words)
    assert plain.reply.kind == "notice_in_force"
    code = code_for(plain.session, plain.session.get_one(type(make_notice(plain.session)), 4), plain.party)
    assert plain.values["proof"] == code
    assert "notice 4 of 12Jan 15:00 is ours and in force." in plain.said
    assert code in plain.said


def test_the_headline_is_said_whole_or_not_at_all(plain):
    make_notice(plain.session, zones=(), texts=WORDS | {"en": WORDS["en"] | {"headline": "Stay in"}})
    make_notice(
        plain.session, zones=(), texts=WORDS | {"en": WORDS["en"] | {"headline": "Do not leave now " * 8}}
    )
    assert '"Stay in"' in plain.text("V 5").said
    assert "leave" not in plain.text("V 6").said


@pytest.mark.parametrize(
    ("words", "kind", "says"),
    [
        ("V 1", "notice_replaced", "Notice 2 took its place"),
        ("V 2", "notice_replaced", "Notice 3 took its place"),
        ("V 99", "notice_unknown", "no notice 99"),
        ("V 0", "notice_unknown", "no notice 0"),
        ("V 999999999", "notice_unknown", "no notice 999999999"),
    ],
)
def test_what_does_not_hold_says_so(plain, words, kind, says):
    plain.text(words)
    assert plain.reply.kind == kind
    assert says in plain.said


def test_one_whose_time_is_over_says_so(plain):
    plain.text("V 4", after=timedelta(hours=20))
    assert plain.reply.kind == "notice_over"


@pytest.mark.parametrize(
    ("reason", "kind"), [("wrong-words", "notice_stopped"), ("storm", "notice_is_yours")]
)
def test_one_whose_broadcast_was_halted_for_its_words_says_so(plain, reason, kind):
    session = plain.session
    broadcast = make_sending(session)
    number = publish(session, broadcast, officer_id=broadcast.created_by, now=NOON).number
    halt(session, broadcast, officer_id=broadcast.created_by, reason=reason, now=NOON)
    plain.text(f"V {number}")
    assert plain.reply.kind == kind
    if kind == "notice_stopped":
        assert "Do not act on it" in plain.said


def test_a_code_fits_only_its_own_notice_and_party(plain):
    other = make_party(plain.session, phone="+584145550009", wording=Wording.PLAIN)
    plain.text("V 4")
    code = plain.values["proof"]
    assert plain.text(f"V 4 {code}").reply.kind == "notice_code_fits"
    assert plain.text(f"v 4 {code[:3].lower()}-{code[3:]}").reply.kind == "notice_code_fits"
    assert plain.text(f"V 1 {code}").reply.kind == "notice_code_wrong"
    assert plain.text(f"V 4 {code[:-1]}{'3' if code[-1] == '2' else '2'}").reply.kind == "notice_code_wrong"
    assert plain.text(f"V 4 {code}", phone="+584145550009").reply.kind == "notice_code_wrong"
    assert plain.party.id == other.id


@pytest.mark.parametrize("language", ["en", "es"])
def test_discreet_answers_hold_no_value(dialogue, language):
    make_party(dialogue.session, phone=PHONE, language=language, unregistered=False)
    make_log(dialogue.session)
    dialogue.text("hola")
    said = {words: dialogue.text(words).said for words in ("V 4", "V 1", "V 99", "factura 4", "factura 2")}
    assert said["V 4"] == said["factura 4"]
    assert said["V 1"] == said["factura 2"]
    assert len(set(said.values())) == 3
    for text in said.values():
        bare = text.replace("+13055550178", "")
        assert not any(sign.isdigit() for sign in bare)
        assert not any(word in bare.lower() for word in ("aviso", "notice", "venezuela", "vuelo", "flight"))


def test_ones_own_order_is_said_to_be_so(dialogue):
    session = dialogue.session
    make_party(session, phone=PHONE, wording=Wording.PLAIN, language="en", unregistered=False)
    broadcast = make_sending(session)
    publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
    assert dialogue.text("V 1").reply.kind == "notice_in_force", (
        "the first text learns nothing about its sender"
    )
    assert dialogue.text("V 1").reply.kind == "notice_is_yours"
    assert dialogue.text("V 1", phone="+584145550008").reply.kind == "notice_in_force"


@pytest.mark.parametrize(
    "other", [{"texts": WORDS}, {"stage": "alert"}, {"expires_at": NOON + timedelta(days=9)}]
)
def test_a_notice_that_says_something_else_is_nobodys_order(dialogue, other):
    session = dialogue.session
    make_party(session, phone=PHONE, wording=Wording.PLAIN, language="en", unregistered=False)
    broadcast = make_sending(session)
    told = vars(details_of(session, broadcast)) | other
    make_notice(session, broadcast=broadcast, **told)
    dialogue.text("we are fine")
    assert dialogue.text("V 1").reply.kind == "notice_in_force"


def test_known_or_not_the_first_answer_reads_alike(dialogue):
    make_party(dialogue.session, phone=PHONE, unregistered=False)
    make_log(dialogue.session)
    known = dialogue.text("V 4").said
    assert dialogue.text("V 4", phone="+584145550007").said == known


def make_zoned(dialogue, *, language="en", wording=Wording.PLAIN, **fields):
    """A notice for Zulia, and a party that has texted before."""
    session = dialogue.session
    make_party(session, phone=PHONE, wording=wording, language=language, unregistered=False, **fields)
    make_notice(session, zones=("ZUL",))
    return dialogue.text("hola" if language == "es" else "we are fine")


@pytest.mark.parametrize(
    ("language", "area", "obey"),
    [("en", "Zulia and the lake", "Do as you were told"), ("es", "Zulia y el lago", "Siga lo indicado")],
)
def test_a_notice_for_another_area_is_not_for_them(dialogue, language, area, obey):
    said = make_zoned(dialogue, language=language, zone="TAC", cell_y=77, cell_x=-723).text("V 1").said
    assert dialogue.reply.kind == "notice_elsewhere"
    assert area in said
    assert obey in said


def test_a_notice_for_their_area_is_in_force(dialogue):
    assert (
        make_zoned(dialogue, zone="ZUL", cell_y=106, cell_x=-717).text("V 1").reply.kind == "notice_in_force"
    )


@pytest.mark.parametrize(("language", "area"), [("en", "Zulia and the lake"), ("es", "Zulia y el lago")])
def test_where_their_area_is_not_known_it_is_asked_for(dialogue, language, area):
    said = make_zoned(dialogue, language=language).text("V 1").said
    assert dialogue.reply.kind == "notice_in_part"
    assert area in said
    assert said.count("?") == 1
    assert dialogue.questions[-1].kind == Asked.WHERE
    assert dialogue.text("San Cristobal").entry.zone == "TAC"
    assert dialogue.text("V 1").reply.kind == "notice_elsewhere"


def test_areas_are_named_all_or_not_at_all(dialogue):
    make_zoned(dialogue, zone="TAC", cell_y=77, cell_x=-723)
    make_notice(dialogue.session, zones=("ZUL", "AND", "OCC", "CEN", "CAP", "LLA", "ORI", "GUA"))
    said = dialogue.text("V 2").said
    assert "Zulia" not in said
    assert "elsewhere and not for you" in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_discreet_words_tell_theirs_from_anothers_and_name_no_area(dialogue, language):
    make_zoned(dialogue, language=language, wording=Wording.DISCREET, zone="TAC", cell_y=77, cell_x=-723)
    said = dialogue.text("V 1").said
    assert ("not for you" if language == "en" else "no es para usted") in said
    assert "Zulia" not in said
    dialogue.entry.zone = None
    hedged = dialogue.text("V 1").said
    assert ("not for everybody" if language == "en" else "no para todos") in hedged
    assert "Zulia" not in hedged


def test_the_first_answer_to_a_zoned_notice_reads_alike_too(dialogue):
    make_party(dialogue.session, phone=PHONE, unregistered=False, zone="TAC", cell_y=77, cell_x=-723)
    make_notice(dialogue.session, zones=("ZUL",))
    known = dialogue.text("V 1").said
    assert dialogue.reply.kind == "notice_in_part"
    assert dialogue.text("V 1", phone="+584145550007").said == known


def test_distress_beside_the_question_is_answered_first(plain):
    plain.text("V 4 they hurt my son, he is bleeding")
    assert plain.entry.status in (Status.SOS, Status.NEEDS_HELP)
    assert not plain.reply.kind.startswith("notice")


def test_a_sentence_that_only_begins_alike_is_a_report(plain):
    plain.text("V 4 days without water")
    assert not plain.reply.kind.startswith("notice")


def test_a_question_is_no_doubt_for_a_person_and_a_sign_of_life(plain):
    plain.text("V 4")
    assert plain.incoming.state.value == "answered"
    assert plain.entry.last_contact_at == plain.now
    assert plain.entry.status is Status.SAFE


def test_a_cancellation_stands(plain):
    assert plain.session.get_one(type(make_notice(plain.session)), 3).kind is NoticeKind.CANCEL
    assert plain.text("V 3", at=NOON + timedelta(hours=5)).reply.kind == "notice_in_part"
