"""Answers to open questions and carrier words: what stands at the very start of a text, or is all of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import KIN, NUMBERS
from evac.conversation.reading import OpenQuestion
from evac.kernel.folding import fold, folded, tokens, word_set

# Whole body, any case: the carrier's own words, and no others. Words that a service adds to them ("baja")
# count where the carrier says so; taken for it by us, they would mute a phone that it never blocked.
STOP_WORDS = word_set("stop unsubscribe end quit stopall revoke optout cancel")
# Said alone, these wish for no texts, but nobody has blocked them.
_NO_TEXTS_WORDS = word_set("baja alto cancelar cancele cancelen desuscribir desuscribirme desuscripcion") | {
    "opt out", "stop all", "stop please", "please stop", "alto por favor", "no mas mensajes", "no mas textos",
    "de baja", "dar de baja", "darme de baja", "dame de baja", "deme de baja", "denme de baja",
    "me doy de baja", "cancelar suscripcion", "anular suscripcion",
}  # fmt: skip
START_WORDS = word_set("start yes unstop")
INFO_WORDS = word_set("info")
_YES_OR_NO = word_set("""
    yes yeah yep yup sure si sip sii claro correcto positivo no nope nop negativo maybe perhaps quizas quiza
    talvez depende depends puede
""") | {"tal vez", "no se", "not sure", "dont know", "i dont know", "si claro", "of course", "yes please",
        "si por favor", "si senor", "yes sir", "no gracias", "no thanks", "si gracias", "i don t know",
        "si si", "no no", "yes yes", "puede ser"}  # fmt: skip

_LETTERED = re.compile(r"[\s\W_]*([wxy])[ \t]*[-.:#=)]?[ \t]*([0-9])(?![0-9a-z]|/\d)")
# Behind words that only lead up to it the letter needs its digit at once: "yo y 2 hijos" counts people.
_LED_UP_TO = re.compile(
    r"[\s\W_]*(?:(?:hi|hello|hola|ok|okay|yes|si|pues|bueno|please|por favor|buenas|it|i|we|choose|pick|take"
    r"|elijo|escojo|marco|tomo|my|mi|our|the|la|el|is|es|seria|option|opcion|choice|answer|respuesta|number"
    r"|numero|letra|letter)[\s\W_]+){1,6}([wxy])[-.:#=]?([0-9])(?![0-9a-z]|/\d)"
)
_SPELLED = re.compile(r"[\s\W_]*([wxy])[ \t]*[-.:]?[ \t]*(one|two|three|four|uno|dos|tres|cuatro)\b")
_BARE = re.compile(r"[\s\"'(*#¡¿.]*([0-9])(?![0-9])(?!\s*[/:%]|[.,]\d|[a-z])")
# Behind a bare digit these make it an amount: "1 of us is hurt", "3 personas", "2 days".
_COUNTED = word_set("""
    of de people person persons persona personas kid kids child children nino nina ninos ninas adult
    adults adulto adultos day days dia dias hour hours hora horas week weeks semana semanas month months
    mes meses year years ano anos am pm km kms miles men women hombres mujeres soldados soldiers police
    more mas others otros million percent x th st nd rd hurt injured dead wounded killed missing herido
    herida heridos heridas muerto muerta muertos desaparecidos detenido detenidos disparos shots tiros
    bags maletas seats puestos asientos tickets boletos pasajes passports pasaportes armed armados
    minutes minutos mins blocks cuadras american americans citizens ciudadanos dollars dolares bs usd
    liters litros months bebe bebes baby babies and/or personitas pax us explosiones explosions gunmen
    guns cars carros checkpoints alcabalas secuestrados kidnapped sick enfermos enfermo bleeding girl
    girls boy boys
""") | KIN  # fmt: skip
DOUBT = "?"  # in a digit's place
_SPACED_NUMBERS_ONLY = re.compile(r"[\s\W_]*[wxy][ \t]+[0-9]")


@dataclass(frozen=True)
class Answer:
    """What was answered ("W1"), its meaning if the question is open, and where the words end.

    Two digits for one question ("W1 or W2") answer nothing: the code is "W?" then.
    """

    code: str
    meaning: str | None
    end: int
    kind: str | None = None


def find_answer(text: str, questions: Sequence[OpenQuestion]) -> Answer | None:
    """The leading answer in a folded text. A lettered one counts even when its question is no longer open."""
    found = _lettered(text, questions) or _digit(text, questions) or _picked(text, questions)
    if found is None or not _says_another(text[found.end :], found.code):
        return found
    return Answer(found.code[:1] + DOUBT, None, found.end, found.kind)


def carrier_command(words: Sequence[str]) -> str | None:
    """stop, start or info when that word is the whole of a text; signs around a stop make it no carrier's."""
    if len(words) == 1 and words[0] in STOP_WORDS:
        return "stop"
    body = _bare(words)
    if body in START_WORDS:
        return "start"
    return "info" if body in INFO_WORDS else None


def wishes_no_texts(text: str) -> bool:
    """Whether a text is only a word to be left alone, and none that the carrier acts on: "ALTO", "stop!"."""
    words = [sign.text for sign in tokens(folded(text.strip()))]
    body = _bare(words)
    return body in _NO_TEXTS_WORDS or (body in STOP_WORDS and len(words) > 1)


def _bare(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word.isascii() and word.isalnum())


def is_yes_or_no(text: str) -> bool:
    """Whether a text is only a yes, a no or a maybe: an answer to a question that has none of them."""
    body = re.sub(r"[^a-z0-9]+", " ", fold(text)).strip()
    return body in _YES_OR_NO or body in START_WORDS


def _lettered(text: str, questions: Sequence[OpenQuestion]) -> Answer | None:
    match = _LETTERED.match(text) or _SPELLED.match(text) or _LED_UP_TO.match(text)
    if match is None:
        return None
    rest = text[match.end() :].split()
    is_spaced = bool(_SPACED_NUMBERS_ONLY.match(text))
    if is_spaced and rest and rest[0].strip(".,!") in _COUNTED:
        return None  # "y 2 hijos" goes on about something
    letter = match[1].upper()
    digit = match[2] if match[2].isdigit() else str(NUMBERS[match[2]])
    question = next((question for question in questions if question.letter.upper() == letter), None)
    if question is None and is_spaced and match[1] == "y":
        return None
    if question is not None and digit not in question.choices:
        return Answer(letter + digit, None, match.end(), question.kind)
    meaning = question.choices[digit] if question and not question.superseded else None
    return Answer(letter + digit, meaning, match.end(), question.kind if question else None)


def _digit(text: str, questions: Sequence[OpenQuestion]) -> Answer | None:
    """A bare digit, when exactly one question is open and nothing shows that it counts something."""
    match = _BARE.match(text)
    asked = [question for question in questions if not question.by_letter_only]
    if match is None or len(asked) != 1 or not asked[0].choices or not asked[0].letter:
        return None
    rest = re.findall(r"[a-z0-9]+", text[match.end() :])
    if match[1] not in asked[0].choices and rest:
        return None  # alone it is a slip, and what can be answered is said again
    return None if _counts(rest) else _chosen(asked[0], match[1], match.end())


def _picked(text: str, questions: Sequence[OpenQuestion]) -> Answer | None:
    """ "option 3", "la tercera": said in words, when exactly one question with choices is open."""
    asked = [question for question in questions if question.letter and not question.by_letter_only]
    if len(asked) != 1:
        return None
    match = next((found for form in _PICKED if (found := form.match(text))), None)
    if match is None:
        return None
    said = next(filter(None, match.groups()))
    digit = said if said.isdigit() else str(_RANKS.get(said) or NUMBERS[said])
    if _counts(re.findall(r"[a-z0-9]+", text[match.end() :])):
        return None
    return _chosen(asked[0], digit, match.end())


def _chosen(question: OpenQuestion, digit: str, end: int) -> Answer:
    meaning = None if question.superseded else question.choices.get(digit)
    return Answer(question.letter.upper() + digit, meaning, end, question.kind)


def _counts(rest: Sequence[str]) -> bool:
    """Whether the words behind a number show that it counts something: "3 o 4 personas"."""
    while len(rest) > 1 and (rest[0] in _ADJECTIVES or (rest[0].isdigit() and rest[1] in _COUNTED)):
        rest = rest[1:]
    return bool(rest) and rest[0] in _COUNTED


def _says_another(rest: str, code: str) -> bool:
    """Whether the words behind an answer give the same question another one: "W1 or W2", "1 o 2"."""
    letter, digit = code[0].lower(), code[1:]
    lettered = {found[1] for found in re.finditer(rf"(?<![0-9a-z]){letter}[-.:#]?([0-9])(?![0-9a-z/])", rest)}
    either = _EITHER.match(rest)
    return bool(lettered - {digit}) or (either is not None and either[1] != digit)


_ADJECTIVES = word_set("or o a y and to small little my mis armed badly more american")
_EITHER = re.compile(r"[\s,./]{0,4}(?:or|o|u|/)[\s/]{0,4}[wxy]?([0-9])(?![0-9a-z/:])")
_RANKS = {
    "first": 1, "1st": 1, "primero": 1, "primera": 1, "1ra": 1, "1ro": 1, "1era": 1, "1ero": 1,
    "second": 2, "2nd": 2, "segundo": 2, "segunda": 2, "2da": 2, "2do": 2,
    "third": 3, "3rd": 3, "tercero": 3, "tercera": 3, "tercer": 3, "3ra": 3, "3ro": 3, "3era": 3, "3ero": 3,
    "fourth": 4, "4th": 4, "cuarto": 4, "cuarta": 4, "4ta": 4, "4to": 4,
}  # fmt: skip
_LEADS = r"[\s\W_]*(?:(?:my|mi|our|the|la|el|is|es|seria|i|we|choose|pick|take|elijo|escojo|marco|tomo)\s+)*"
_NOUN = r"(?:option|opcion|choice|answer|respuesta|alternativa|number|numero|nro|num|one)"
_DIGIT = r"([0-9]|one|two|three|four|uno|una|dos|tres|cuatro)"
_RANK = rf"({'|'.join(sorted(_RANKS, key=len, reverse=True))})"
_ENDS = r"(?=\s*(?:$|[.,;!\n]))"
_PICKED = tuple(
    re.compile(form)
    for form in (
        rf"{_LEADS}{_NOUN}(?:\s+(?:is|es|la|el|number|numero))*[\s:.#=-]+{_DIGIT}(?![0-9a-z/%:])",
        rf"{_LEADS}{_NOUN}(?:\s+(?:is|es|the|la|el))*[\s:.-]+{_RANK}{_ENDS}",
        rf"{_LEADS}{_RANK}\s+{_NOUN}(?![0-9a-z])",
        rf"[\s\W_]*(?:the|la|el|es la|is the)\s+{_RANK}{_ENDS}",
        rf"{_LEADS}(?<=la ){_DIGIT}(?![0-9a-z/%:])",
        rf"[\s\W_]*(?:the\s+|el\s+)?(?:{_DIGIT}|{_RANK})[\s\W_]*$",
    )
)
