"""Warnings of forged messages, money asked in our name, traps: shown, and answered with how to check."""

from datetime import timedelta

import pytest

from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.conversation.forged import asks_whether_ours, warns_of_forgery
from evac.duty.conditions import Seen, keep_alarms
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.segments import count_segments
from evac.kernel.status import Status
from evac.messaging.models import InState, Lane
from tests.factories import make_officer

WARNINGS = (
    "alguien esta usando el nombre de ustedes",
    "someone is using your name",
    "got a text saying pay 500 for a seat",
    "its a trap, dont go to the bus",
    "it's a trap!",
    "me llego un mensaje que hay que pagar 500 por un puesto",
    "es una trampa no vayan al autobus",
    "recibi un sms que dice que deposite 300 dolares para el vuelo",
    "someone is selling seats on the flight for 800",
    "estan vendiendo cupos por 1000 dolares",
    "a man says he is from the embassy and wants my passport number",
    "un señor dice que es de la embajada y pide la foto del pasaporte",
    "this is a scam",
    "nos quieren estafar",
    "me mandaron un mensaje falso",
    "fake texts going around telling people to go to plaza altamira",
    "someone is pretending to be you",
    "se estan haciendo pasar por ustedes",
    "texto pidiendo mi ubicacion, ustedes mandaron ese mensaje?",
    "Got a whatsapp asking me to send money by zelle for the evacuation flight",
    "dont get on that bus its an ambush",
    "no confien en ese numero, es una estafa",
    "they sent me a link asking for my bank card",
    "i got a call from some guy saying to pay $200 for a spot on the boat",
    "me llamaron pidiendo plata por un cupo en el avion",
)
DOUBTS = (
    "me ofrecieron pagar 300 por un puesto, es de ustedes?",
    "recibi un aviso que dice ir al estadio, es real?",
    "they told us to go to the stadium, is that you?",
    "nos dijeron que hay un bus de la embajada en la plaza",
    "they said the embassy has a bus at the plaza",
    "is this text real?",
    "is this number really you",
    "did you send me this message",
    "este mensaje es de ustedes?",
)
OTHERS = (
    "nos dijeron que el bus sale a las 5",
    "they told us the road is closed",
    "es verdad que abrieron el aeropuerto",
    "we are safe in caracas",
    "necesito un puesto en el vuelo para 4",
    "we need seats for 4",
    "we are trapped in the elevator",
    "tickets cost 500 dollars and we have no money",
    "no tenemos dinero para los pasajes",
    "please call me",
    "they asked for our passports at the checkpoint",
    "nos pidieron los pasaportes en la alcabala",
    "did you get my message",
    "a man with a gun wants money",
    "hay gente afuera pidiendo agua",
    "necesito que alguien pague mi pasaje",
    "people are leaving on the bus to cucuta",
    "is it safe to take the bus",
    "is the bus from caracas running",
    "i got your text, we have tickets for friday",
    "recibi su mensaje, queremos salir",
    "me robaron el pasaporte y el dinero, no puedo salir",
    "someone stole our money and tickets",
    "alguien nos robo el dinero para el pasaje",
    "la guardia nos cobra para pasar",
    "soldiers want money to let us pass",
    "can somebody send money for flight",
    "someone please pay my ticket home",
    "is this the embassy?",
    "es la embajada?",
    "no es una trampa",
    "people say the road is closed",
    "hay que pagar vacuna para salir de Tachira",
    "did you send the doctor",
    "real emergency",
    "gente de ustedes dijo que nos iban a buscar",
    "el mensaje que mandaron ayer",
)


@pytest.mark.parametrize("words", WARNINGS)
def test_it_warns(words):
    assert warns_of_forgery(words)


@pytest.mark.parametrize("words", DOUBTS)
def test_it_asks_whether_a_message_is_ours(words):
    assert asks_whether_ours(words)


@pytest.mark.parametrize("words", OTHERS)
def test_it_warns_of_nothing(words):
    assert not warns_of_forgery(words)
    assert not asks_whether_ours(words)


@pytest.mark.parametrize("words", ["is this number really you", "este mensaje es de ustedes?"])
def test_doubt_is_told_how_to_check_and_raises_no_alarm(either, words):
    either.text(words)
    assert (either.reply.kind, either.incoming.state) == ("warning_noted", InState.INBOX)
    assert find_open_case(either.session, either.party.id, CaseKind.FORGERY) is None


@pytest.mark.parametrize("words", ["got a text saying pay 500 for a seat", "me mandaron un mensaje falso"])
def test_warning_has_a_case_of_its_own_goes_to_a_person_and_is_told_how_to_check(either, words):
    either.text(words)
    case = find_open_case(either.session, either.party.id, CaseKind.FORGERY)
    assert case.due_at <= either.now + timedelta(minutes=30)
    assert (either.incoming.state, either.reply.kind) == (InState.INBOX, "warning_noted")
    assert count_segments(either.said) == 1
    assert either.questions == []


def test_cry_in_a_warning_gets_the_answer_to_a_cry(either):
    either.text("its a trap they are shooting at us at the bus")
    assert (either.entry.status, either.reply.lane) == (Status.SOS, Lane.ALARM)
    assert find_open_case(either.session, either.party.id, CaseKind.FORGERY) is not None


def test_duty_is_rung_once_until_somebody_takes_the_case(dialogue):
    dialogue.text("its a trap, dont go to the bus").text(
        "estan vendiendo cupos por 1000", phone="+584145550002"
    )
    session = dialogue.session
    for _ in range(2):
        keep_alarms(session, Seen(), now=dialogue.now)
    (alarm,) = session.query(DutyAlarm).filter_by(kind=AlarmKind.FORGERY).all()
    officer = make_officer(session)
    for text in dialogue.texts:
        find_open_case(session, text.party_id, CaseKind.FORGERY).owner_id = officer.id
    session.flush()
    keep_alarms(session, Seen(), now=dialogue.now)
    assert alarm.closed_at is not None
