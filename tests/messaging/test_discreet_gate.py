"""Replay of everything that can be said, in discreet wording: nothing leaves that convicts a phone."""

from dataclasses import replace
from itertools import product

import pytest

from evac.db.sealed import seal
from evac.kernel.folding import word_set
from evac.kernel.segments import count_segments
from evac.kernel.wording import Wording
from evac.messaging.discreet_gate import A_LINK, BANNED_WORDS, NO_SIGN_OFF, TOO_LONG, fault_of
from evac.messaging.models import Lane, State
from evac.messaging.outbox import enqueue
from evac.operation.banned import disguised_in
from evac.operation.convicting import convicting_in
from evac.operation.errors import NoDiscreetForm
from evac.operation.lint import LONGEST, lint
from evac.operation.lint_stages import lint_stages
from evac.operation.phrase_codes import PHRASES
from evac.operation.phrases import say
from evac.operation.stage_texts import say_stage
from tests.factories import NOON, make_contact, make_officer, make_party
from tests.messaging.queue import new_phone, take, text_of
from tests.support import exercise

CODE, SIGNED = "K7QM3", "Marta"


def everything_said():
    """Every phrase in every language with the longest values, and every phrase of every stage."""
    operation = exercise()
    to = {"wording": Wording.DISCREET, "sign_off": None, "case_code": CODE}
    for code, language in product(PHRASES, operation.phrases):
        values = LONGEST | {"words": "hola"}
        try:
            yield f"{code}-{language}", say(operation, code, language=language, **to, **values)
        except NoDiscreetForm:
            continue
    for stage in operation.stages.values():
        for language, texts in stage.texts.items():
            for phrase in texts.discreet:
                body = say_stage(operation, body=phrase.text, language=language, letter="W", until=NOON, **to)
                yield f"{stage.code}-{language}-{phrase.code}", body


@pytest.mark.parametrize(("name", "body"), list(everything_said()), ids=lambda one: one[:40])
def test_all_that_can_be_said_passes_the_gate(name, body):
    assert fault_of(exercise(), body, None) is None
    assert count_segments(body) == 1
    assert body.endswith(SIGNED)


def test_the_folder_itself_has_no_fault():
    assert lint(exercise()) == []
    assert lint_stages(exercise()) == []


CONVICTING = (
    "Vaya a la embajada", "the EMBASSY called", "Embássy", "e m b a j a d a", "3mb4j4d4 hoy", "su c0nsul4do",
    "evacuacion manana", "American citizen", "pasaporte listo", "airport gate 4", "vuelo a Bogota", "Maduro",
    "hay una alcabala", "Venezuela", "en Maracaibo", "SOS noted", "usa", "gringos", "EE UU",
    "Department of State", "State Dept", "CIA", "FBI", "DEA", "U.S. office", "The US office", "the U.S.A.",
    "America", "White House", "la Casa Blanca", "Diosdado", "Petro", "Vance", "flight", "flights", "plane",
    "avion", "dos aviones", "em bajada", "emb-assy", "emb_assy", "emb.assy", "embasy", "embajda", "pasport",
    "pass port", "checkpt", "check point", "embaajada", "cosulado", "goverment", "c.i.a.", "air-port",
)  # fmt: skip


@pytest.mark.parametrize("words", CONVICTING)
def test_words_that_convict_do_not_leave(words):
    assert fault_of(exercise(), f"{words}. +13055550178. {SIGNED}", None) == BANNED_WORDS


HARMLESS = (
    "Anotado, gracias. Si algo cambia, escriba.",
    "K7QM3: hay novedades. W1 listo",
    "A las 4 p m",
    "B12 y D3", "tell us", "tell us more", "Guia: despache por via aerea", "quedan despachos aereos",
    "en su ciudad antes", "con su lado", "sitio o posicion", "al consumo", "petroleo", "avance",
    "su posicion", "national", "la U.", "Latinoamerica", "planet", "plan", "medical", "academia", "ideas",
)  # fmt: skip

COMMON = sorted(
    word_set("""
    the of and to in is you that it he was for on are as with his they at be this have from or one had
    by word but not what all were we when your can said there use an each which she do how their if will
    up other about out many then them these so some her would make like him into time has look two more
    write go see number no way could people my than first water been call who oil its now find long down
    day did get come made may part over new sound take only little work know place year live me back
    give most very after thing our just name good sentence man de la que el en y a los se del las un por
    con una su para es al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre
    tambien hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
    ellos e esto antes algunos que unos yo otro otras otra tanto esa estos mucho quienes nada muchos
    cual poco ella estar estas algunas algo nosotros casa tiempo agua familia trabajo camino tienda
    paquete pedido ropa comida noche manana tarde hermana abuelo mercado precio cuenta puerta mesa libro
    escuela amigo parada consumo posicion planeta
""")
)


@pytest.mark.parametrize("word", COMMON)
def test_common_words_convict_nobody(word):
    assert convicting_in(exercise(), word) == ()


def test_common_words_beside_each_other_convict_nobody():
    pairs = [(one, other) for one in COMMON for other in COMMON]
    assert [found for pair in pairs if (found := disguised_in(exercise(), " ".join(pair)))] == []


@pytest.mark.parametrize("words", HARMLESS)
def test_harmless_words_leave(words):
    assert fault_of(exercise(), f"{words} +13055550178. {SIGNED}", None) is None


@pytest.mark.parametrize(
    "link",
    ["https://x.example/p", "www.paquetes.com", "paquetes.com.ve/p", "bit.ly/3x", "rb.gy/x", "evac.dev/p",
     "foo.xyz/abc", "PARCELS.SHOP", "192.168.1.1/p", "ftp://a.b", "hxxp://a.b"],
)  # fmt: skip
def test_no_link_leaves_but_the_cover_address(link):
    body = f"Mire {link} +13055550178. {SIGNED}"
    assert fault_of(exercise(), body, None) == A_LINK
    assert fault_of(replace(exercise(), cover_address=link), body, None) is None


def test_text_without_its_sign_off_or_of_two_segments_does_not_leave():
    assert fault_of(exercise(), "Anotado. +13055550178.", None) == NO_SIGN_OFF
    assert fault_of(exercise(), f"Anotado. {SIGNED}", "Rosa") == NO_SIGN_OFF
    assert fault_of(exercise(), f"{'Anotado ' * 25}{SIGNED}", None) == TOO_LONG


def test_what_the_gate_refuses_stays_unsent_and_says_why(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        seal(session, party, sign_off="Maduro")  # put there before the list of words was longer
        text_id = enqueue(
            session, party=party, contact=party.contacts[0], kind="noted", lane=Lane.ANSWER, now=NOON
        ).id

    assert take(database) == []
    assert (text_of(database, text_id).state, text_of(database, text_id).reason) == (
        State.SUPPRESSED,
        BANNED_WORDS,
    )


@pytest.mark.parametrize(
    ("facts", "reason"), [({"held_until": True}, "held"), ({"reporter_since": True}, "reporter")]
)
def test_held_phones_and_reporters_get_nothing_unasked_and_the_next_contact_does(database, facts, reason):
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        make_contact(session, party, address=new_phone(), position=1)
        for name in facts:
            setattr(party.contacts[0], name, NOON.replace(year=2100))
        session.flush()
        text_id = enqueue(
            session, party=party, contact=party.contacts[0], kind="pointer", lane=Lane.INSTRUCTION, now=NOON
        ).id
        other = party.contacts[1].id

    take(database)
    (job,) = take(database)
    assert text_of(database, text_id).reason == reason
    assert text_of(database, job.outgoing_id).contact_id == other


def test_under_duress_an_officer_reaches_only_the_other_phone(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), duress=True)
        make_contact(session, party, address=new_phone(), position=1)
        party.contacts[0].duress_at = NOON
        session.flush()
        officer_id = make_officer(session).id
        sent = [
            enqueue(
                session, party=party, contact=contact, kind="officer_reply", lane=Lane.ANSWER, now=NOON,
                body="hola", officer_id=officer_id,
            ).id
            for contact in party.contacts
        ]  # fmt: skip

    left = [job.outgoing_id for _ in sent for job in take(database)]
    assert left == sent[1:]
    assert text_of(database, sent[0]).reason == "duress"
