"""When something happened, in the sender's own words: "a las 3 de la tarde", "an hour ago". Pure."""

import re

from evac.kernel.folding import fold

MOST_WORDS = 14  # a longer text tells a story, and a person reads it anyhow

_NUMBER = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an|un|una|uno|dos"
    r"|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|media|como|couple of|few|unas|unos|varias)"
)
_UNIT = (
    r"(?:min(?:ute|uto)?s?|h|hrs?|hours?|horas?|days?|dias?|weeks?|semanas?|rato|ratico|ratito|momento|while)"
)
_CLOCK = r"\d{1,2}(?:[:.h]\d{2})?"
_HALF = r"(?:\s*(?:am|pm|a\.m\.?|p\.m\.?|hrs?|horas|h|o'?clock|en punto|y media|y cuarto))"
_PART = (
    r"(?:\s*(?:de|en|por|in|at)?\s*(?:la|the|this)?\s*(?:manana|tarde|noche|madrugada|mediodia|morning|afternoon"
    r"|evening|night|noon))"
)
_DAY = (
    r"(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|just now|right now|now"
    r"|midnight|noon|at dawn|hoy|ayer|anteayer|anoche|antenoche|esta (?:manana|tarde|noche|madrugada)|ahora"
    r"|ahorita|recien|hace (?:poco|nada|rato|un rato|un ratico)|(?:al? )?mediodia|medianoche|de madrugada"
    r"|en la (?:manana|tarde|noche|madrugada)"
    r"|(?:on |el )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo))"
)
# "las 3 niñas" and "about 3 of us" count people.
_THEN = r"(?=\s*(?:$|[.,;:!?\n]|mas o menos|aprox|cuando|when|today|yesterday|hoy|ayer|que|creo|i think))"
_MOMENT = re.compile(
    rf"(?<!\w)(?:{_DAY}"
    rf"|(?:at|around|about|by|since|tipo)\s+(?:{_CLOCK}|{_NUMBER}){_HALF}?{_PART}?{_THEN}"
    rf"|(?:(?:a|eran?|tipo|desde|como a|a eso de)\s+)?las?\s+(?:{_CLOCK}|{_NUMBER}){_HALF}?{_PART}?{_THEN}"
    rf"|{_CLOCK}(?:{_HALF}|{_PART})+|\d{{1,2}}[:h]\d{{2}}"
    rf"|(?:{_NUMBER}\s+(?:of\s+)?)+{_UNIT}(?:\s+(?:ago|atras|back))"
    rf"|hace\s+(?:{_NUMBER}\s+)+{_UNIT})(?!\w)"
)
_BARE = re.compile(rf"\W*(?:las?\s+)?({_CLOCK})\W*")


def moment_in(text: str) -> str | None:
    """The words that name a time; None when the text names none, or is a story of its own."""
    folded = fold(text)
    if len(folded.split()) > MOST_WORDS:
        return None
    said = [found[0] for found in _MOMENT.finditer(folded)]
    return " ".join(said) if said else None


def hour_alone(text: str) -> str | None:
    """ "15" or "7.30", where nothing but a time was asked for."""
    found = _BARE.fullmatch(fold(text))
    hour = int(re.split(r"\D", found[1])[0]) if found else 24
    return found[1] if found and hour < 24 else None
