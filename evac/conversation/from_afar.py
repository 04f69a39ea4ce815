"""Who writes about people elsewhere: a relative abroad, "the mother of Ana", "my parents there". Pure.

Such a text makes a claim about them and says nothing of where its sender is, or that its sender left.
"""

import re
from collections.abc import Sequence

from evac.conversation.cues.people import ADULT_KIN, CHILDREN, KIN
from evac.conversation.reading import Claim
from evac.conversation.speaker import speaks_of_self
from evac.kernel.folding import word_set
from evac.places.locate import Mention

_CLOSE = CHILDREN | word_set("""
    wife wifey husband hubby spouse partner fiance fiancee boyfriend girlfriend missus missis esposa esposo
    marido mujer pareja novia novio
""")
_FAR_KIN = (ADULT_KIN | word_set("parents padres papas abuelos grandparents suegros viejos inlaws")) - _CLOSE
_FAMILY = word_set("family familia familiares relatives parientes")
# Of their own way out people speak so; they are a party that left.
_LEFT = word_set("""
    crossed crossing left arrived landed flew escaped cruce cruzamos cruzando sali salimos llegue llegamos
    volamos escapamos escape aterrizamos evacuated evacuados evacuada evacuado
""")
_STATES = word_set("""
    florida california georgia arizona colorado illinois ohio michigan pennsylvania massachusetts virginia
    maryland nevada oregon utah tennessee louisiana alabama minnesota wisconsin connecticut jersey denver
    phoenix seattle philadelphia austin doral charlotte detroit
""")


_FAR_OFF = word_set("abroad overseas exterior extranjero pais country")


def _any(words: frozenset[str] | set[str]) -> str:
    return rf"(?:{'|'.join(sorted(map(re.escape, words)))})"


_KIN, _FAR = _any(KIN | _FAMILY), _any(_FAR_KIN)
_THE = r"(?: (?:the|la|el|los|las))?"
_NOW = r"(?: (?:now|currently|living|based|here|you|writing|calling|texting|viviendo|aqui|aca|to))*"
_ABROAD = re.compile(
    r"\b(?:(?:yo |nosotros |nosotras )?(?:i am|we are|i live|we live|living|estoy|estamos|vivo|vivimos"
    rf"|resido){_NOW} (?:in|en|at){_THE}"
    rf" @out|(?:i am|i|we are|here)?{_NOW} ?(?:writing|calling|texting|contacting|escribo|llamo|hablo)\b"
    rf"{_NOW} (?:in|from|en|desde){_THE} @out"
    rf"|desde{_THE} @out"
    r"|(?:i am|we are|i live|we live|estoy|estamos|vivo|vivimos|escribo|writing|calling)(?: \w+)?"
    r" (?:abroad|overseas|from abroad|en el exterior|desde el exterior|en el extranjero|fuera del pais"
    r"|fuera de @land|outside(?: of)? @land|outside the country|not in @land|not in the country)"
    rf"|no (?:estoy|vivo) en @land|(?:aqui|aca|here|nosotros|we) (?:in|en){_THE} @out)(?!\w)"
)
# Where people come from says nothing of where they are, nor does it speak of how they are.
_ORIGIN = re.compile(
    rf"\b(?:(?:i am|we are|i come|we come|originally|soy|somos|vengo|venimos) (?:from|de){_THE} @out"
    r"|(?:soy|somos) @out)(?!\w)"
)
_NO_NAME = (
    r"(?!(?:an?|the|single|with|and|my|in|at|also|only|just|american|citizen|us|not|old|young|pregnant)\b)"
)
_SAYS_THEY = r"(?=.*\b(?:she|he|they|her|him|them)\b)"
_KIN_OF = re.compile(
    rf"\b(?:(?:soy|habla|les habla|le habla) (?:la |el |su |un |una )?{_KIN}(?: (?:mayor|menor))?"
    r" (?:de|del) (?!mis?\b|\d|un|dos|tres|cuatro|cinco)"
    rf"|(?:i am|this is|it is) (?:the |an? )?{_KIN} (?:of|to) (?!my\b|\d|one\b|two\b|three\b|four\b|five\b)"
    rf"|(?:i am|this is|it is) {_NO_NAME}[a-z]+ (?:{_NO_NAME}[a-z]+ )?{_KIN}\b{_SAYS_THEY})"
)
_AT = r"(?:in|en|at|near|cerca de|around|outside)"
_IS = (
    r"(?:is|are|lives?|stays?|living|staying|esta|estan|vive|viven|sigue|siguen|quedo|quedaron|anda|andan"
    r"|se encuentran?|was|were|estaba|estaban|remains?|still)"
)
_THERE = rf"(?:{_AT}{_THE} (?:[^@\s.;]+ ){{0,3}}@in|(?:over |down )?there\b|alla\b|alli\b)"


def _located(kin: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{kin}\b(?: (?!(?:and i|y yo)\b)[^@\s.;]+){{0,5}}? {_IS}(?: (?!with|con)[a-z]+){{0,2}} {_THERE}"
    )


_FAR_AWAY = _located(_FAR)
_CLOSE_AWAY = _located(_any(_CLOSE))
_OVER_THERE = re.compile(
    rf"\b(?:my|our|mis?) (?:{_FAR}|{_any(_FAMILY)})(?: (?:over|down))? (?:there|alla|alli)\b"
    rf"|\b(?:tengo|tenemos|i have|we have)(?: (?:a|an|un|una|mi|mis|my))? (?:{_FAR}|{_any(_FAMILY)})"
    rf"(?: (?:that|who|which|que))?(?: {_IS})? {_THERE}"
)
_ASKED_ABOUT = re.compile(
    r"\b(?:check on|checking on|asking about|ask about|inquiring about|look for|looking for|find|locate"
    r"|report|reporting|writing about|pregunto por|preguntar por|averiguar (?:de|sobre)|saber (?:de|sobre)"
    rf"|ubicar a|localizar a|reportar a|reporto a|busquen a|ayuden a|ayudar a)"
    rf" (?:my|our|mis?) (?:[a-z]+ )?{_FAR}\b"
)
_THEIRS = re.compile(rf"\b(?:my|our|mis?|nuestr[oa]s?) (?:[a-z]+ )?{_FAR}\b")
_THIRD = KIN | word_set("""
    he she they him her them his their ella ellas ellos le les su sus esta estan tiene tienen necesita
    necesitan needs has vive viven
""")
# A wish to hear of them, or help for them, is no need of the sender's own.
_FOR_THEM = (
    r"(?!(?: (?:some|any|your|please|urgent|urgently|su|de su|la|urgente))*"
    r" (?:(?:help |ayuda )?(?:finding|locating|contacting|reaching|for (?:my|him|her|them)|with my|con mi"
    r"|para (?:mi|el|ella|ellos|ubicar|encontrar|saber))|to (?:find|know|reach|contact|hear|locate|report)"
    r"|you|info\w*|news|saber|ubicar|localizar|encontrar|contactar|reportar|noticias|que)\b)"
)
_AWAY = r"(?:leave|get out|move|go|travel|salir|irnos|irme|viajar|movernos)"
_NEEDS_IT = re.compile(
    rf"\b(?:(?:i|we) (?:need|want|lack)|necesit(?:o|amos)|queremos|quiero){_FOR_THEM}"
    rf"|\b(?:(?:i|we) can not|no (?:puedo|podemos)) {_AWAY}\b"
)
_OF_THE_STATES = re.compile(r"\bus (?:citizens?|passports?|embassy|government|nationals?)\b")
_COMPANY = re.compile(
    r"\b(?:with|con|(?:me|i|yo|nosotros) (?:and|y)) (?:my|mis?|our|nuestr[oa]s?|the|el|la|los|las)"
    rf" (?:[a-z]+ )?{_KIN}\b"
)


def find_claim(
    words: Sequence[str], placed: Sequence[tuple[Mention, int, int]], country: frozenset[str]
) -> Claim | None:
    """None where the sender may be with them, or tells of its own state or way."""
    spoken = set(words)
    if spoken.isdisjoint(KIN | _FAMILY) or not spoken.isdisjoint(_LEFT):
        return None
    line = " ".join(_marked(words, placed, country))
    names_abroad = "@out" in line or "@land" in line or not spoken.isdisjoint(_FAR_OFF)
    rest = _ABROAD.sub(" . ", line) if names_abroad else line
    is_abroad = rest != line
    told_origin = _ORIGIN.sub(" . ", rest) if names_abroad else rest
    has_origin, rest = told_origin != rest, told_origin
    is_kin_of = _KIN_OF.search(rest) is not None
    told = _OVER_THERE.sub(" . ", _ASKED_ABOUT.sub(" . ", _KIN_OF.sub(" . ", rest)))
    told = _OF_THE_STATES.sub(" . ", told)
    if speaks_of_self(told.split()):
        return None
    if is_abroad and re.search(rf"\b{_KIN}\b", _COMPANY.sub(" ", rest)):
        return Claim.ABROAD
    if _NEEDS_IT.search(rest):
        return None
    if is_kin_of:
        return Claim.KIN_OF
    if any(form.search(rest) for form in (_FAR_AWAY, _OVER_THERE, _ASKED_ABOUT)):
        return Claim.AWAY
    if has_origin:  # "from Texas, stuck in Caracas, my wife is in Valencia": the rest may be of both
        return None
    if _CLOSE_AWAY.search(rest):
        return Claim.CLOSE
    return Claim.THEIRS if _THEIRS.search(rest) else None


def tells_of_others(words: Sequence[str]) -> bool:
    """Whether a text is about somebody else, where its sender was taken for a reporter before."""
    return not _THIRD.isdisjoint(words) and not speaks_of_self(words)


def _marked(
    words: Sequence[str], placed: Sequence[tuple[Mention, int, int]], country: frozenset[str]
) -> list[str]:
    """The words with a mark in each place's stead: @in the country, @out of it, @land for its own name."""
    marked = ["@out" if word in _STATES else "@land" if word in country else word for word in words]
    for mention, first, last in placed:
        name = " ".join(words[first:last])
        mark = "@land" if name in country else "@out" if mention.outside else "@in"
        marked[first:last] = [mark] + [""] * (last - first - 1)
    return [word for word in marked if word]
