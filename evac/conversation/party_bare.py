"""Numbers that no noun follows but what stands around them says people: "cinco en el techo", "Ospino. 5."."""

from collections.abc import Sequence

from evac.conversation.cues import speller
from evac.conversation.people_endings import is_person_noun, is_we_verb
from evac.conversation.people_words import (
    BEFORE_OTHER_NUMBERS,
    CHILDREN,
    KIN,
    NAMES,
    NOT_PEOPLE,
    NUMBERS_READ,
    PAIRS,
    PLURALS,
    ROLES,
    SELF,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set
from evac.places.common_words import THINGS

MOST = 40
LONGEST_HEADING = 5  # words: "san juan de los morros"


def find_bare(words: Sequence[str]) -> Size | None:
    """The first number that stands for people without naming them."""
    for at, word in enumerate(words):
        number = number_at(words, at) if word in NUMBERS_READ and word != "couple" else None
        if number and 2 <= number <= MOST and not _is_asked_for(words, at) and (end := _end(words, at)):
            return Size(number, at, end)
    return None


def _end(words: Sequence[str], at: int) -> int:
    """Behind what says that the number at ``at`` counts people, or 0."""
    behind = _behind_noun(words, at + 1)
    where = _where(words, behind)
    if not _opens(words, at) and words[at - 1] in _NO_ADJECTIVES:
        return 0
    if not _opens(words, at):
        return where if _tells_who(_heading(words, at)) and SELF.isdisjoint(_heading(words, at)) else 0
    is_alone = _alone(words, at) if behind == at + 1 else _are_alone(words, behind)
    return where or _how(words, behind) or is_alone


def _behind_noun(words: Sequence[str], at: int) -> int:
    """Behind the people that the number counts, if any: "diez PRIMOS en una cava", "two Yorkshire LASSES"."""
    is_listed = at > 2 and (
        words[at - 2] in _JOINING or words[at - 3] in KIN
    )  # "my wife, 3 kids in the back"
    for place in () if is_listed else (at, at + 1):
        if place < len(words) and (words[place] in PLURALS or words[place] in PAIRS):
            is_described = words[at].isalpha() and words[at] not in _NO_ADJECTIVES | _COUNTING
            return _behind_origin(words, place + 1) if place == at or is_described else at
    return at


def _behind_origin(words: Sequence[str], at: int) -> int:
    """ "seis compañeros DE LA UNIVERSIDAD atrapados", "four friends FROM WORK in a lift"."""
    if words[at : at + 1] and words[at] in ("de", "del", "from", "of"):
        return at + 2 + (words[at + 1 : at + 2] in (["la"], ["the"], ["my"], ["mi"]))
    return at


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether the number begins what is said: at a sign, behind a name or behind "yes", "aqui", "just"."""
    if at == 0:
        return True
    before = words[at - 1]
    if before in BOUNDARIES:
        is_decimal = at > 1 and words[at - 2].isdigit()
        return before not in "/-" and not (is_decimal and before in ".,:")
    if before in _JOINING:
        return at > 1 and not words[at - 2].isdigit() and words[at - 2] not in SELF
    return before in _LEADS or (_is_name(before) and _is_heading(_heading(words, at)))


def _is_heading(heading: Sequence[str]) -> bool:
    """ "sabaneta 6 en un fiat", and not "yo reuni 40"."""
    return bool(heading) and SELF.isdisjoint(heading) and _VERBS.isdisjoint(heading)


def _is_asked_for(words: Sequence[str], at: int) -> bool:
    """ "piso 7, 3", "gate 3 or gate 5": the words before tell another kind of number."""
    before = _heading(words, at)[-3:] if at and words[at - 1] not in ":." else words[at:at]
    is_other = any(word in BEFORE_OTHER_NUMBERS or word in _OTHER_KINDS for word in before)
    return is_other or "".join(before[-1:]).isdigit()


def _is_name(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and (word in NAMES or word not in speller().known)


def _where(words: Sequence[str], at: int) -> int:
    """ "six INSIDE", "7 EN UN SALON", "five IN CHARALLAVE": behind where they are, or 0."""
    place = at
    while place < len(words) and words[place] in _ADVERBS:
        place += 1
    if place > at and words[place - 1] in _INSIDE and words[place : place + 1] in (["y"], ["and"], [","]):
        return place  # "cinco AQUI y un solo carro"
    if place < len(words) and words[place] in _INSIDE:
        return place + 1
    if place >= len(words) - 1 or words[place] not in _IN:
        return 0
    place += 1
    while place < len(words) - 1 and words[place] in _ARTICLES:
        place += 1
    is_held = any(word in _HOLDERS for word in words[place : place + 3])
    is_named = words[place].isalpha() and words[place] not in _NO_PLACES and _is_name(words[place])
    return place + 1 if is_held or is_named else 0


def _how(words: Sequence[str], at: int) -> int:
    """ "4 SIN agua", "six HIDING", "siete DE LA finca", "five COUNTING the baby"."""
    if at >= len(words):
        return 0
    word = words[at]
    if word in _STATES or word in _COUNTING or (is_we_verb(word) and word not in _NO_SPANISH):
        return at + 1
    if word in ("con", "with"):
        behind = words[at + 1 : at + 3]
        return at + 1 if any(near in PLURALS or near in ROLES for near in behind) else 0
    is_doing = len(word) > 4 and word.endswith(("ando", "iendo", "yendo", "ing")) and word not in _NOT_DOING
    if is_doing:
        return at + 1
    return at + 3 if word in ("de", "of") and not _OURS.isdisjoint(words[at + 1 : at + 4]) else 0


def _alone(words: Sequence[str], at: int) -> int:
    """ "Ospino. 5. un caucho", "yes five", "mochileros, 3, argentinos": nothing but the number is said."""
    after = words[at + 1] if at + 1 < len(words) else "."
    is_closed = after in BOUNDARIES and after not in "/-:" and not "".join(words[at + 2 : at + 3]).isdigit()
    if not is_closed:
        return 0
    heading = _heading(words, at)
    if at == 0 or (heading and heading[-1] in _YES):
        return at + 1 if len(words) > 1 and (at > 0 or not words[0].isdigit()) else 0
    if (number_at(words, at) or 0) > _OLDEST_ALONE and words[at].isdigit():
        return 0  # "Hannah, 34, Merida"
    if words[at - 1] not in BOUNDARIES and len(heading) < at:
        return 0  # "Barcelona, Boyaca 3"
    if words[at - 1] not in BOUNDARIES and not all(
        _is_name(w) or w in _IN_NAMES or w in _OF for w in heading
    ):
        return 0  # "vendo cauchos rin 14"
    return at + 1 if _tells_who(heading) else 0


def _are_alone(words: Sequence[str], behind: int) -> int:
    """ "Sabana Grande, two Yorkshire lasses, still got gin": where no "I" or "my" has them as others."""
    is_closed = behind >= len(words) or words[behind] in BOUNDARIES
    return (
        behind if is_closed and _MINE.isdisjoint(words) and words[behind - 1] not in CHILDREN - _GROWN else 0
    )


def _tells_who(heading: Sequence[str]) -> bool:
    """Whether a place, or who they are, stands before the number; behind one person it is an age."""
    if not heading or heading[-1] in NAMES or heading[-1] in KIN - PLURALS:
        return False
    if any(word in NOT_PEOPLE or word in NUMBERS_READ or word in _VERBS for word in heading):
        return False
    if len(heading) > 1 and (heading[0] in _PLACED or (heading[0] in _IN_NAMES and heading[-1] in THINGS)):
        return True  # "aqui en trinidad, 6", "el vigia 4 en la buseta"
    return any(_is_name(word) or is_person_noun(word) or word in SELF or word == "us" for word in heading)


def _heading(words: Sequence[str], at: int) -> Sequence[str]:
    """The words of the clause before the number, or nothing where it is long."""
    stop = at - 1 if words[at - 1] in BOUNDARIES else at
    start = stop
    while start > 0 and words[start - 1] not in BOUNDARIES:
        start -= 1
    return words[start:stop] if stop - start <= LONGEST_HEADING else ()


_NO_ADJECTIVES = word_set("""
    de of my mi mis our nuestros nuestras con with y and para for to in en los las the other otros
""")
_MINE = SELF | word_set("my mi mis am our his her he she su sus they ellos")
_GROWN = word_set("""
    girls boys lads lasses muchachos muchachas chamos chamas pelaos teens teenagers adolescentes
""")
_LEADS = word_set("""
    yes si sip aqui here just solo ok bien confirmado confirmed confirm moving pero but there are still
    now ahora all be only barely ya unos like
""")
_PLACED = frozenset(["aqui", "en", "in", "at", "desde", "here", "from"])
_IN_NAMES = frozenset(["el", "la", "los", "las", "san", "santa", "santo", "villa", "ciudad", "puerto", "rio"])
_OF = frozenset(["de", "del", "d", "la", "el", "los", "edo", "estado"])
_JOINING = frozenset(["y", "and"])
_NO_SPANISH = frozenset(["are", "were", "nos"])
_OLDEST_ALONE = 15
_YES = word_set("""
    yes yep yeah si sip confirmado confirmed confirm exactly correct correcto exacto ok total in
""")
_OTHER_KINDS = word_set("""
    had has rin size puesto turno ticket asiento seat seats cola queue insulina insulin edad age opcion
    option letra codigo code pin answer respuesta parada unidad unit bus flight vuelo vez version step
    paso pagina tension sugar azucar fiebre dosis dose temperature oficina office gate row fila ley rule
    form planilla art articulo clase class grade grado magnitud team hay quedan pasaron passed died
    murieron
""")
_ADVERBS = word_set("""
    stranded varados of all todos todas us aqui here now still ya more alive safe sound squeezed packed
    crammed metidos metidas hiding sleeping durmiendo trapped atrapados stuck encerrados living sitting
    waiting up left
""")
_INSIDE = word_set("inside adentro dentro aqui here aboard indoors abordo aca")
_IN = word_set("""
    in en inside at on under bajo debajo dentro aboard behind detras inna pon round sobre to
""")
_ARTICLES = word_set("""
    de del di da the el la los las un una a an this that este esta our my mi nuestro nuestra mismo
    same one two three dos tres single solo sola back small little tiny old big pequeno cold
    abandoned prestada prestado borrowed
""")
_HOLDERS = word_set("""
    casa casas house home flat apartment apto apartamento room cuarto habitacion pieza rancho
    ranchito car carro coche bus autobus buseta van truck camion camioneta pickup jeep boat bote
    lancha canoa canoe curiara penero moto bici bicicleta tent carpa roof techo azotea rooftop
    basement sotano attic atico bathroom bano ascensor elevator lift church iglesia capilla chapel
    school escuela liceo salon aula hall gym gimnasio hotel posada hostel shelter refugio albergue
    hospital clinica clinic office oficina kitchen cocina garage garaje patio store tienda cellar
    bunker cave cueva mine mina tunnel tunel terminal station estacion airport aeropuerto plaza farm
    finca hato field campo monte bush tree mata container tanque tank camara cava deposito closet
    sedan corolla fiat toyota hilux taxi cab train tren plane avion camp campamento warehouse galpon
    dock muelle ship barco beach playa table mesa cabin cabina cajon batea building edificio
    residencia household calle street acera trocha road carretera ruins escombros rubble stairs
    stairwell escalera escaleras bed cama balcony balcon porch porche yard compound convent minibus
    minivan camioneticas camionetica carrito busito casita apartamentico carros cars motos camiones
    trucks boats bikes obra trailer caravan motorhome raft balsa chalana ferry freezer cantina bar
    restaurant kombi rustico chevrolet ford
""")
_NO_PLACES = word_set("punto total line fila numero orden algun cada quiebra venta efectivo")
_STATES = word_set("""
    sin ok safe bien fine well alive vivos vivas sanos sanas completos completas enteros enteras trapped
    stranded atrapados atrapadas varados varadas amarrados amarradas encerrados encerradas escondidos
    escondidas rumbo unharmed unhurt juntos juntas together crossed across landed boarded aboard
    apretados tranquilos todos ilesos ilesas salvo nomas listos listas ready embarcados parados botados
    tirados refugiados mojados cansados
""")
_COUNTING = word_set("contando counting incl including incluyendo incluido incluida contandome included")
_NOT_DOING = word_set("""
    missing morning evening building during nothing something wedding warning meeting parking landing
    remaining king thing bring spring string ring wing coming dying bleeding working cuando mando
    comando bando contrabando everything anything killing shooting outstanding ceiling blando
""")
_OURS = word_set("""
    familia family mision casa finca grupo equipo iglesia congregacion empresa cuadra barco tripulacion
    nosotros nosotras us ours mission crew team church company household staff party comunidad
""")
_VERBS = word_set("""
    is are was were son es fue eran hay cuesta cost costs pay paid pague piden asked queda quedan salio
    sale llega llego pasaron cerro abre opens shut closes llame called died
""")
