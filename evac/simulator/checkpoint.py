"""What a searched phone would show: the words in its texts that convict whoever carries it."""

import re
import unicodedata
from dataclasses import dataclass

CONVICTING = re.compile(
    r"\b("
    r"(?-i:U\.?S\.?A?\.?)(?!\w)|american\w*|united states|estados unidos|ee\.? ?uu\.?|gring\w*|"
    r"embass\w*|embajad\w*|consul\w*|citizen\w*|ciudadan\w*|nationals?|nacional(?:es|idad)|"
    r"evac\w*|leave (?:venezuela|the country)|salga\w*|salir (?:de venezuela|del pais)|"
    r"passports?|pasaportes?|visas?|green ?card|airports?|aeropuertos?|flights?|vuelos?|boletos?|tickets?|"
    r"border|frontera|charter|extract\w*|rescue\w*|rescat\w*|shelter\w*|refugi\w*|"
    r"government|gobierno|state department|departamento de estado|agenc\w*|officers?|oficial(?:es)?|"
    r"checkpoints?|roadblocks?|alcabalas?|colectivos?|alerts?|alertas?|avisos?|urgent\w*|urgente|"
    r"sos|auxilio"
    r")\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Part:
    """A piece of a text; ``convicts`` marks it."""

    words: str
    convicts: bool


def parts(body: str) -> list[Part]:
    """Cut ``body`` into plain and convicting pieces; joined they are ``body`` again."""
    found, end = [], 0
    for match in CONVICTING.finditer(_without_accents(body)):
        found += [Part(body[end : match.start()], False), Part(body[match.start() : match.end()], True)]
        end = match.end()
    return [part for part in [*found, Part(body[end:], False)] if part.words]


def _without_accents(text: str) -> str:
    """Same length as ``text``, so that places found in one hold in the other."""
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)
