"""Places that a text asks about or has heard of: they tell nothing of where its sender is."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.asked_towns import is_quoted, is_wondered
from evac.conversation.scope import FIRST_PERSON, sentence
from evac.kernel.folding import word_set
from evac.places.locate import Mention


def is_asked_about(mention: Mention, bare: Sequence[str]) -> bool:
    """ "is there shooting in Caracas?" tells nothing of where the sender is; "any doctor in X?" does."""
    first, last = sentence(bare, mention.first)
    begins = _behind_greetings(bare, first, mention.first)
    clause = max((n + 1 for n in range(begins, mention.first) if bare[n] in _PAUSES), default=begins)
    is_enquiry = _is_enquiry(bare[begins : begins + 3]) or _is_enquiry(bare[clause : clause + 3])
    is_enquiry = is_enquiry or tuple(bare[mention.last : mention.last + 2]) in _STATE_OF_IT
    if is_wondered(mention, bare, begins, last):
        return True
    is_enquiry = is_enquiry or _asks_of_others(bare[begins:last])
    if bare[clause] in _ASKING:  # "Dublin here: is the phone down in Cabimas?"
        begins = clause
    if not is_enquiry and (last >= len(bare) or bare[last] != "?"):
        return False
    if mention.role == "from" and not _TAKEN_ALONG.isdisjoint(bare[first : mention.first]):
        return False  # "any room from Porlamar for two?"
    if mention.role == "passing":
        return True  # "nos vamos por Peracal, es seguro?"
    if not is_enquiry and _is_told_before(mention, bare, clause, last):
        return False
    if not _WANTED_HERE.isdisjoint([*bare[first : mention.first], *bare[mention.last : last]]):
        return False
    told = bare[begins:last]
    return is_enquiry or (FIRST_PERSON.isdisjoint(told) and _OWN.isdisjoint(told))


def _asks_of_others(told: Sequence[str]) -> bool:
    """ "do boats still go from La Vela", with or without a sign; "do not worry" asks nothing."""
    does = told[:1] != [] and told[0] in ("do", "does", "did") and told[1:2] not in (["not"], ["nothing"])
    is_it = told[:2] != [] and tuple(told[:2]) in _IS_IT
    return (does or is_it) and FIRST_PERSON.isdisjoint(told)


_IS_IT = {("is", "the"), ("are", "the"), ("are", "there"), ("is", "any"), ("are", "any"), ("are", "flights")}
_PAUSES = frozenset(",:-")
_STATE_OF_IT = {
    ("como", "esta"), ("como", "estan"), ("que", "tal"), ("como", "sigue"), ("como", "anda"), ("como", "va"),
    ("que", "paso"), ("hows", "it"), ("how", "is"),
}  # fmt: skip


def _behind_greetings(bare: Sequence[str], first: int, most: int) -> int:
    while first < most and bare[first] in _GREETINGS:
        first += 1
    return first


_GREETINGS = word_set("""
    hi hello hey hiya hola buenas buenos dias tardes noches good morning evening y and pero but so ok please
    disculpe disculpen oye oiga mire sir madam dear , embassy embajada just only
""")


def _is_enquiry(begin: Sequence[str]) -> bool:
    return tuple(begin[:2]) in _ENQUIRIES or (begin[:1] != [] and begin[0] in _ENQUIRING)


_ENQUIRING = word_set("""
    which cuantas cuantos anybody any1 anyone alguno alguna digame diganme sabe saben
    pregunto
""")
_ENQUIRIES = {
    ("is", "it"), ("is", "there"), ("are", "there"), ("es", "verdad"), ("es", "cierto"), ("what", "is"),
    ("what", "are"), ("how", "much"), ("how", "far"), ("how", "long"), ("cuanto", "cuesta"),
    ("cuanto", "vale"), ("how", "many"), ("how", "early"), ("how", "is"), ("how", "are"), ("hows", "things"),
    ("cuanto", "cobran"), ("does", "anyone"), ("does", "anybody"), ("do", "you"), ("alguien", "sabe"),
    ("has", "anybody"), ("has", "anyone"), ("have", "you"), ("any", "news"), ("any", "word"), ("what", "do"),
    ("what", "road"), ("que", "se"), ("se", "sabe"), ("como", "esta"), ("que", "tal"), ("como", "sigue"),
    ("hay", "paso"), ("hay", "ferry"), ("hay", "vuelos"), ("hay", "vuelo"), ("hay", "via"), ("hay", "lancha"),
    ("hay", "lanchas"), ("ustedes", "saben"), ("saben", "algo"), ("have", "they"), ("quisiera", "saber"),
    ("queria", "saber"), ("quiero", "saber"), ("wondering", "if"), ("what", "happened"), ("que", "paso"),
    ("is", "this"), ("how", "dangerous"), ("how", "safe"), ("whats", "the"), ("was", "there"),
    ("were", "there"), ("cuanto", "cobra"),
}  # fmt: skip


def _is_told_before(mention: Mention, bare: Sequence[str], clause: int, last: int) -> bool:
    """ "vivo en Valencia, sigue el vuelo?": said before the comma that the question stands behind."""
    pause = next((n for n in range(mention.last, last) if bare[n] in _PAUSES), None)
    if pause is not None and bare[pause + 1 : pause + 2] in (["cual"], ["which"]):
        return False  # "Aruba o Curazao, cuál es más fácil?"
    is_before = pause is not None
    return is_before and bare[clause] not in _ASKING and mention.role in ("at", "from")


_ASKING = word_set("""
    is are am do does did can could may might what which how where when who why whose will would has have
    should shall es hay esta estan como cuando cuanto cuanta cuantos cuantas donde que quien quienes cual
    cuales sabe saben alguien anybody anyone puedo puede pueden podemos podra sera acaso any
""")
_OWN = word_set("im ive vivo vivimos toy here sigo seguimos ando andamos stuck")
_WANTED_HERE = word_set("""
    puedo consigo encuentro compro podemos conseguimos encontramos duermo medico doctor doctora medica
    medicine medicina medicinas insulina insulin convoy fetch rescue rescatar buscar recoger evacuate
    ambulance ambulancia transporte pharmacy farmacia refugio shelter agua water gasolina fuel petrol
    toy ando tamos andamos comida food cupo cupos seat seats puesto doctors medicos
""")


_TAKEN_ALONG = word_set("room place ride lift boat space lugar espacio cola")


def is_rumour(bare: Sequence[str], at: int) -> bool:
    """ "dicen que en Apure hay plomo", "quién sabe si el puente abre": it tells nothing of who is there."""
    first = sentence(bare, at)[0]
    before = bare[max(0, at - 6, first) : at]
    if any(pair in _RUMOURS for pair in pairwise(before)) and FIRST_PERSON.isdisjoint(before):
        return True
    if is_quoted(bare, at, before):
        return True
    if any(pair in _QUOTED for pair in pairwise(before)) or not _WHICH.isdisjoint(before[-4:]):
        return True
    return any(three in _TOLD_SO for three in zip(before, before[1:], before[2:], strict=False))


_QUOTED = {("que", "dice"), ("q", "dice"), ("message", "about"), ("mensaje", "sobre")}
_WHICH = word_set("which cual cuales")
_TOLD_SO = {
    ("if", "i", "wanted"), ("if", "we", "wanted"), ("if", "i", "went"), ("if", "we", "went"),
    ("heard", "there", "is"), ("heard", "you", "have"), ("told", "there", "is"), ("heard", "you", "ve"),
    ("me", "dijeron", "que"), ("me", "dijeron", "q"), ("told", "that", "there"), ("me", "contaron", "que"),
    ("nos", "dijeron", "que"), ("me", "dicen", "que"),
    ("me", "cuentan", "que"), ("nos", "cuentan", "que"), }  # fmt: skip


def is_hearsay(mention: Mention, bare: Sequence[str]) -> bool:
    """ "there is fighting in Maracay THEY SAY"."""
    first, last = sentence(bare, mention.first)
    until = next((n for n in range(mention.last, last) if bare[n] in _PAUSES), last)
    told = any(pair in _THEY_SAY for pair in pairwise(bare[mention.last : until]))
    return told and FIRST_PERSON.isdisjoint(bare[first:last])


_THEY_SAY = {("they", "say"), ("people", "say"), ("they", "said"), ("segun", "dicen"), ("eso", "dicen")}
_RUMOURS = {
    ("dicen", "que"), ("cuentan", "que"), ("comentan", "que"), ("dice", "que"), ("oi", "que"), ("lei", "que"),
    ("escuche", "que"), ("vi", "que"), ("noticias", "de"), ("they", "say"), ("people", "say"),
    ("heard", "that"), ("hear", "that"), ("heard", "about"), ("rumors", "that"), ("rumours", "that"),
    ("news", "from"), ("news", "about"), ("sabe", "si"), ("saben", "si"), ("know", "if"), ("sabes", "si"),
    ("se", "si"), ("wonder", "if"), ("idea", "if"), ("know", "whether"), ("pregunta", "si"), ("is", "it"),
    ("dicen", "q"), ("dizque", "en"), ("heard", "theres"), ("heard", "there"), ("told", "theres"),
    ("heard", "you"), ("heard", "youve"), ("hear", "theres"), ("hear", "there"), ("preguntan", "por"),
    ("news", "of"), ("se", "de"), ("saber", "si"), ("diciendo", "que"), ("oye", "que"), ("rumor", "que"),
    ("supuestamente", "en"), ("algo", "de"), ("says", "that"), ("say", "that"), ("supposedly", "in"),
}  # fmt: skip
