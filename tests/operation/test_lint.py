import pytest

from evac.operation.errors import WrongOperation
from evac.operation.lint import lint
from evac.operation.load import load_operation
from evac.operation.model import Operation
from tests.operation.conftest import Spoil

NOTED = 'discreet = "Anotado, gracias. Si algo cambia, escriba."'
PIN = 'plain = "{case_code}: we could not read the map pin.'
FAULTS = [
    ("es", NOTED, 'discreet = "Anotado por la embajada."', r"sentences\.noted\.discreet: says embajada"),
    ("es", NOTED, 'discreet = "Anotado. Good luck, citizen."', "says citizen"),
    ("es", NOTED, 'discreet = "Anotado en Maracaibo."', "says maracaibo"),
    ("es", NOTED, 'discreet = "Está anotado."', "outside the SMS alphabet; spell it 'Esta anotado.'"),
    (
        "es",
        NOTED,
        'discreet = "Anotado: {recap}"',
        r"\{recap\} cannot stand here; allowed: case_code, number",
    ),
    ("es", NOTED, 'discreet = "Anotado {case_code"', "braces do not match"),
    ("es", NOTED, f'discreet = "{"Anotado, gracias. " * 9}"', "longer than one segment of 160"),
    ("en", PIN, f'plain = "{{place}} {"x" * 40}', r"\{place\} cannot stand here"),
    ("en", PIN, 'plain = "B1 yes? ', "questions have the letters W, X, Y, not B"),
    ("en", PIN, 'plain = "W1 yes W2 no ', 'offers "yes", which the carrier answers itself'),
    ("en", PIN, 'plain = "Reply STOP or ', 'offers "stop"'),
    ("en", PIN, 'plain = "Please answer cancel. ', 'offers "cancel"'),
    ("en", 'people = "{size} people"', 'people = "some people"', r"words\.people: must hold \{size\}"),
    (
        "en",
        'place = "Where are you?"',
        f'place = "Where {"are " * 20}you?"',
        "too long by .* it must leave 24",
    ),
    ("en", 'when = "If you can', 'when = "1 help 2 not. If you can', r'questions\.when: offers "help"'),
    (
        "en",
        "discreet = \"We can't send anyone",
        "discreet = \"The army can't send anyone",
        r"no_post\.discreet: says army",
    ),
    ("en", PIN, 'plain = "We will send help. ', "promises help while there is no post: we will send"),
    ("en", 'trapped = "trapped"', 'trapped = "trapped…"', r"needs\.trapped: outside the SMS alphabet"),
]


def test_the_shipped_operations_have_no_fault(venezuela: Operation, exercise: Operation) -> None:
    assert lint(venezuela) == []
    assert lint(exercise) == []


@pytest.mark.parametrize(("language", "old", "new", "message"), FAULTS)
def test_a_planted_fault_stops_the_start(
    spoil: Spoil, language: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(WrongOperation, match=message) as caught:
        load_operation(spoil(f"phrases/{language}.toml", old, new))
    assert all(problem.file == f"phrases/{language}.toml" for problem in caught.value.problems)


def test_a_telling_default_sign_off_stops_the_start(spoil: Spoil) -> None:
    with pytest.raises(WrongOperation, match="default_sign_off: says maduro"):
        load_operation(spoil("operation.toml", '"Marta"', '"Maduro"'))
