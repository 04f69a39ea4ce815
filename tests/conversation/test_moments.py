"""Times in people's own words, and what only looks like one."""

import pytest

from evac.conversation.moments import hour_alone, moment_in

TOLD = {
    "a las 3 de la tarde": "a las 3 de la tarde",
    "fue a las 3": "a las 3",
    "an hour ago": "an hour ago",
    "like 3 hours ago": "3 hours ago",
    "a couple of hours ago": "a couple of hours ago",
    "3 pm": "3 pm",
    "15:30": "15:30",
    "hace una hora": "hace una hora",
    "Anoche": "anoche",
    "esta mañana a las 7:15": "esta manana a las 7:15",
    "at 4 in the afternoon": "at 4 in the afternoon",
    "ayer a las 5": "ayer a las 5",
}
NO_TIME = (
    "",
    "estoy bien",
    "somos 3",
    "estoy con las 3 niñas",
    "about 3 of us",
    "a 3 cuadras",
    "2 days",
    "no he visto a nadie",
    "ayer " * 20,
)


@pytest.mark.parametrize(("words", "moment"), TOLD.items())
def test_time_is_found(words, moment):
    assert moment_in(words) == moment


@pytest.mark.parametrize("words", NO_TIME)
def test_what_names_no_time(words):
    assert moment_in(words) is None


@pytest.mark.parametrize(("words", "hour"), [("15", "15"), ("7.30", "7.30"), ("45", None), ("3 of us", None)])
def test_bare_hour(words, hour):
    assert hour_alone(words) == hour
