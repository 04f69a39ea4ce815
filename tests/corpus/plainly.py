"""Plain cries and their plain denials: people write unusual ones, and a table must not forget the usual."""

from collections.abc import Iterator
from itertools import cycle, product

from evac.kernel.status import Status

_ONE = ("my wife", "my son", "my father", "a neighbour", "our guide", "the driver", "Ana", "grandpa")
_MANY = ("we", "my kids", "two kids", "my parents", "they", "several people", "the neighbours")
_CRIES = (
    "injured", "badly hurt", "hurt", "shot", "bleeding", "stabbed", "beaten", "trapped", "kidnapped",
    "arrested", "detained", "missing", "dead", "killed", "unconscious", "attacked", "buried", "wounded",
)  # fmt: skip
_PAST = frozenset(["shot", "stabbed", "beaten", "kidnapped", "arrested", "killed", "attacked", "hurt"])
_UNO = ("mi hijo", "mi papa", "mi esposo", "un vecino", "el chofer", "mi hermano", "el guia", "Luis")
_VARIOS = ("mis hijos", "dos vecinos", "mis padres", "ellos", "varios", "los muchachos")
_GRITOS = (
    "herido", "golpeado", "atrapado", "secuestrado", "detenido", "preso", "desaparecido", "muerto",
    "sangrando", "inconsciente", "sepultado", "apunalado", "baleado",
)  # fmt: skip
_ENDS = ("", " in Coro", " here", " at the hotel", "", " please come")
_FINALES = ("", " en Coro", " aqui", " en el hotel", "", " por favor vengan")


def plainly() -> Iterator[tuple[str, Status]]:
    """Each text with its status."""
    ends, finals = cycle(_ENDS), cycle(_FINALES)
    for (who, many), cry in product([(one, False) for one in _ONE] + [(one, True) for one in _MANY], _CRIES):
        verb = ("were" if many else "was") if cry in _PAST else ("are" if many else "is")
        yield f"{who} {verb} {cry}{next(ends)}", Status.SOS
        yield f"{who} {verb} not {cry}", Status.SAFE
    for (who, many), cry in product(
        [(one, False) for one in _UNO] + [(one, True) for one in _VARIOS], _GRITOS
    ):
        cried = cry if not many or cry.endswith("ando") else f"{cry}s"
        verb = "estan" if many else "esta"
        yield f"{who} {verb} {cried}{next(finals)}", Status.SOS
        yield f"{who} no {verb} {cried}", Status.SAFE
    for cry in _GRITOS:
        yield f"estoy {cry}", Status.SOS
        yield f"no estoy {cry}", Status.SAFE
