import json
import random
import time

import pytest

from evac.simulator.crowd import ANSWERS_EACH, SOS_PHONE, Crowd, answer_to, burst
from evac.simulator.crowd_words import SOS, crowd_number, personas, read_people, words
from tests.simulator.conftest import NAMED, QUIET
from tests.support import PATIENCE


def test_numbers_are_distinct_and_the_same_in_every_run():
    numbers = [crowd_number(index) for index in range(20_000)]
    assert len(set(numbers)) == len(numbers)
    assert all(number.startswith("+5841") and len(number) == 13 for number in numbers)
    assert personas(50, seed=7) == personas(50, seed=7)


def test_every_text_is_filled_in():
    dice = random.Random(1)
    for persona in personas(300, seed=3):
        for _ in range(3):
            assert "{" not in words(persona, dice)
            persona.texts += 1


def test_questions_are_answered_with_one_of_their_choices():
    question = "Leaving? W1 have ticket W2 want to go W3 can't W4 staying"
    assert answer_to(question, "en", random.Random(1))[:2] in ("W1", "W2", "W3", "W4")
    assert answer_to("How many days can he wait?", "en", random.Random(1))
    assert answer_to("Noted, thanks. Something changed? Just write.", "en", random.Random(1)) is None


def test_crowd_texts_at_its_rate_and_the_sos_comes(carrier, webhook):
    start = time.monotonic()
    with Crowd(carrier, 50, rate=20, sos_after_s=0.3):
        webhook.wait_for(10)
    took = time.monotonic() - start
    assert len(webhook.requests) <= took * 20 + 2
    assert (SOS_PHONE, SOS) in [(request.form["From"], request.form["Body"]) for request in webhook.requests]


def test_crowd_stops_by_itself(carrier, webhook):
    crowd = Crowd(carrier, 50, rate=50, sos_after_s=None, lasts_s=0.3)
    with crowd:
        crowd._thread.join(timeout=PATIENCE)
        assert not crowd._thread.is_alive()


def test_two_automata_do_not_talk_forever(carrier, send):
    crowd = Crowd(carrier, 1, rate=1, sos_after_s=None)
    for _ in range(40):
        crowd._read(send("Leaving? W1 yes W2 no", to=crowd_number(0)) and _delivered(carrier))
    assert len(crowd._answers) == ANSWERS_EACH


def test_burst_returns_what_was_answered_200(carrier, webhook):
    start = time.monotonic()
    sids = burst(carrier, rate=100, seconds=1)
    assert time.monotonic() - start > 0.9
    assert len(set(sids)) == 100
    assert {request.form["MessageSid"] for request in webhook.requests} == set(sids)
    webhook.status = 500
    assert burst(carrier, rate=50, seconds=0.2) == []


def _delivered(carrier):
    message = carrier.store.accepted_after(0)[-1]
    assert message.sender == NAMED
    return message


def test_people_known_before_go_on_with_their_story(carrier, quiet_webhook, tmp_path):
    file = tmp_path / "people.json"
    known = {"number": "+584245550007", "language": "es", "place": "Coro", "size": 2, "name": "Ana"}
    file.write_text(json.dumps([known | {"patience": 5, "texts": 1, "to": QUIET}]))
    with Crowd(carrier, 0, people=read_people(file), rate=20, sos_after_s=None):
        quiet_webhook.wait_for(2)
    texts = [request.form for request in quiet_webhook.requests]
    assert {(text["From"], text["To"]) for text in texts} == {("+584245550007", QUIET)}


def test_file_that_holds_no_people_is_refused(tmp_path):
    (tmp_path / "people.json").write_text('[{"number": "+584245550007", "shoe": 42}]')
    with pytest.raises(ValueError, match=r"people\.json"):
        read_people(tmp_path / "people.json")
