"""Which texts a person must read beside our answer: doubt goes to a person. Pure."""

from evac.checkins.record import Recorded
from evac.conversation.heard import Heard, answered_question
from evac.conversation.reading import Reading
from evac.conversation.what_it_answers import answers_two
from evac.kernel.status import Status


def needs_a_person(
    heard: Heard, reading: Reading, recorded: Recorded | None, *, settled: bool, expected: bool
) -> bool:
    """Nothing understood, an unsure reading, a question to us, a photo, a stale letter.

    A text that says no more than what we asked ("Valencia", "4") has no status to be sure of: no doubt.

    Args:
        expected: its letter and digit say all there is to say.
    """
    only_asked = settled and reading.status is Status.UNKNOWN and not reading.needs
    unanswered = answered_question(heard, reading) is None
    stale_letter = reading.answer is not None and unanswered and not expected
    nothing = recorded is None and heard.pin is None and not expected
    return (
        nothing
        or not (reading.confident or only_asked)
        or reading.is_question
        or heard.incoming.media_count > 0
        or stale_letter
        or answers_two(heard, reading)
    )
