from datetime import timedelta
from types import SimpleNamespace

import pytest

from evac.dispatcher.pace import CATCHING_UP, LaneShares, Turns, batch_size, next_concurrency, pace_beside
from evac.messaging.models import Lane


@pytest.mark.parametrize(
    ("rate", "size"), [(0.5, 10), (1, 10), (20, 16), (100, 80), (500, 400), (1000, 500), (100_000, 500)]
)
def test_a_batch_is_most_of_a_second_of_sending(rate, size):
    assert batch_size(rate) == size


def test_sending_slows_to_little_more_than_the_instructions_share_while_people_wait_for_an_answer():
    assert pace_beside(100, timedelta(seconds=1), instruction_share=0.6) == 100
    assert pace_beside(100, timedelta(seconds=1.5), instruction_share=0.6) == pytest.approx(70)
    assert pace_beside(100, timedelta(hours=1), instruction_share=1) == pytest.approx(100)


def test_a_pace_that_costs_nobody_anything_is_not_slowed():
    assert pace_beside(1, timedelta(seconds=5), instruction_share=0.6) == 1
    assert pace_beside(25, timedelta(seconds=5), instruction_share=0.6) == 20


def test_calls_at_a_time_are_halved_by_a_refusal_and_grow_back_slowly():
    assert next_concurrency(200, refused=True, most=200) == 100
    assert next_concurrency(5, refused=True, most=200) == 4
    assert next_concurrency(100, refused=False, most=200) == 101
    assert next_concurrency(200, refused=False, most=200) == 200


def job(*, sender: str = "one", segments: int = 1, lane: Lane = Lane.INSTRUCTION) -> SimpleNamespace:
    return SimpleNamespace(sender=sender, segments=segments, lane=lane)


def test_what_was_claimed_together_leaves_one_after_the_other():
    turns = Turns(10 / CATCHING_UP)

    assert [turns.wait(job(), now=50.0) for _ in range(3)] == pytest.approx([0, 0.1, 0.2])
    assert turns.wait(job(segments=3), now=50.1) == pytest.approx(0.2)
    assert turns.wait(job(), now=50.1) == pytest.approx(0.5)
    assert turns.wait(job(), now=60.0) == 0


def test_senders_do_not_wait_for_each_other():
    turns = Turns(1 / CATCHING_UP)
    turns.wait(job(sender="one"), now=0.0)

    assert turns.wait(job(sender="two"), now=0.0) == 0


def test_an_alarm_waits_for_nobody_and_keeps_its_place_in_the_pace():
    turns = Turns(10 / CATCHING_UP)
    turns.wait(job(), now=0.0)

    assert turns.wait(job(lane=Lane.ALARM), now=0.0) == 0
    assert turns.wait(job(), now=0.0) == pytest.approx(0.2)


@pytest.mark.parametrize("delay", [0.0, 0.14, 0.7])
def test_no_second_holds_much_more_than_the_pace_whenever_texts_are_claimed(delay):
    """Claims that come late bring more at once; what leaves hardly shows it."""
    turns, rate, left = Turns(100), 100, []
    now, owed = 0.0, 0.0
    for claim in range(40):
        late = delay if claim % 5 == 0 else 0.0
        now, owed = now + 0.1 + late, owed + (0.1 + late) * rate
        taken, owed = int(owed), owed % 1
        left += [now + turns.wait(job(), now=now) for _ in range(taken)]

    assert max(sum(at <= other < at + 1 - 1e-6 for other in left) for at in left) <= rate * CATCHING_UP + 1
    assert len(left) / (left[-1] - left[0]) == pytest.approx(rate, rel=0.03)


def test_what_a_delay_cost_is_made_up_for():
    """Ten seconds of which half a second was lost: the bucket kept its tokens, and all leave in time."""
    turns, left = Turns(100), []
    for tenth in (n for n in range(100) if not 40 <= n < 45):
        now = tenth / 10
        left += [now + turns.wait(job(), now=now) for _ in range(60 if tenth == 45 else 10)]

    assert len(left) == 1000
    assert left[-1] < 10


def waiting(**lanes: int) -> list[SimpleNamespace]:
    return [
        SimpleNamespace(lane=Lane[name.upper()], segments=1, number=number)
        for name, count in lanes.items()
        for number in range(count)
    ]


def test_alarms_go_before_everything():
    order = LaneShares(0.6).arrange(waiting(instruction=5, answer=5, alarm=2))

    assert [text.lane for text in order[:2]] == [Lane.ALARM, Lane.ALARM]


@pytest.mark.parametrize("others", ["answer", "routine"])
def test_the_instruction_has_its_share_of_every_beginning(others):
    order = LaneShares(0.6).arrange(waiting(**{"instruction": 60, others: 60}))

    for length in range(1, 100):
        instruction = sum(text.lane == Lane.INSTRUCTION for text in order[:length])
        assert instruction >= min(60, 0.6 * length - 1e-6)
    assert {text.lane for text in order[:5]} == {Lane.INSTRUCTION, Lane[others.upper()]}


def test_the_share_holds_over_many_claims_of_one_text():
    shares, sent = LaneShares(0.6), []
    for _ in range(100):
        first = shares.arrange(waiting(instruction=10, answer=10))[0]
        shares.count([first])
        sent.append(first.lane)

    assert sent.count(Lane.INSTRUCTION) == pytest.approx(60, abs=1)


def test_what_alarms_take_is_taken_from_the_others():
    shares, sent = LaneShares(0.6), []
    for _ in range(50):
        first = shares.arrange(waiting(alarm=1, instruction=20, answer=20))[:10]
        shares.count([SimpleNamespace(lane=text.lane, segments=1) for text in first])
        sent += [text.lane for text in first]

    assert sent.count(Lane.ALARM) == 50
    assert sent.count(Lane.INSTRUCTION) == pytest.approx(300, abs=2)


def test_without_an_instruction_the_others_get_everything():
    shares = LaneShares(0.6)
    assert len(shares.arrange(waiting(answer=3, routine=3))) == 6
    assert [t.lane for t in shares.arrange(waiting(routine=2))] == [Lane.ROUTINE, Lane.ROUTINE]


def test_each_lane_keeps_its_own_order():
    order = LaneShares(0.6).arrange(waiting(alarm=3, instruction=9, answer=9))

    for lane in (Lane.ALARM, Lane.INSTRUCTION, Lane.ANSWER):
        numbers = [text.number for text in order if text.lane == lane]
        assert numbers == sorted(numbers)


def test_while_the_sending_is_slowed_the_instruction_keeps_its_share_of_the_whole_pace():
    shares = LaneShares(0.6)

    shares.slow_to(0.75)
    first = shares.arrange(waiting(instruction=100, answer=100))[:75]

    assert sum(one.lane == Lane.INSTRUCTION for one in first) == pytest.approx(60, abs=1)
