"""The role in which a place is spoken of, read from the words before it."""

from itertools import pairwise

from evac.kernel.folding import word_set
from evac.places.arrivals import comes_here, has_come
from evac.places.not_there import not_there
from evac.places.prepositions import SPECIAL, Role

LOOK_BACK = 7  # words


_WORDS = {
    "at": """
        in en at near nr around inside outside within alrededor afueras cerca aqui here @ ubicacion location
        arrived reached llegamos llegue llego llegaron llegando visiting stuck atrapado trapped varado
        accidentados accidentadas accidentado accidentada
    """,
    "towards": """
        towards toward rumbo hacia para pa pal hasta until destino destination heading headed bound going goin
        yendo proxima siguiente reaching eta ve veo vemos see seeing visit visitar conocer
    """,
    "from": """left leaving fled escaped departed""",
    "none": """formerly""",
    "passing": """
        pasamos pase passed through passing past crossing pasando atravesando cruzando thru after
        skirting bypassing bordeando circling
    """,
}
_ROLE = {word: role for role, words in _WORDS.items() for word in words.split()}
# Between the preposition and the name: "en el sector norte de la ciudad de ...", "at the old airport of ...".
_SKIPPED = word_set("""
    el la los las un una lo the this esta este my mi mis our nuestra nuestro their su his her same
    ciudad city town pueblo village sector barrio urb urbanizacion parroquia municipio estado edo state
    zona area region caserio comunidad community neighborhood neighbourhood district centro center
    centre downtown hotel hospital aeropuerto airport terminal plaza calle av avenida edificio edif
    residencias casa house home apartamento apto apartment posada hostal clinica iglesia church escuela
    school universidad university puente bridge estacion station norte sur este oeste north south east
    west northern southern eastern western principal internacional international viejo vieja old nuevo
    nueva new centro side lado costado barriada carretera autopista road highway street suburb
    suburbs suburbio suburbios outskirts called named llamado llamada '
""")

_WILL_BE = {("ill", "be"), ("well", "be"), ("hell", "be"), ("shell", "be"), ("theyll", "be"), ("youll", "be")}
_VISITS = frozenset(["visit", "visitar", "conocer"])
_CAME = word_set("came vine vinimos vino vinieron fui fuimos")
_FUTURE = word_set("""
    will estare estaremos going ire iremos llegare llegaremos arriving encontrarnos encontrarme reunirnos
    reunirme vernos verme
""")
_WOULD = word_set("estaria estariamos would wish ojala")
_PAST = word_set("was estaba estabamos estuve estuvimos used")
_NEGATIONS = word_set("no not isnt arent never nunca aint longer nowhere")


def role_of(bare: list[str], at: int) -> Role:
    """Read the role of the name that begins at word ``at``.

    Args:
        bare: the text's folded words and signs, apostrophes removed.
        at: where the name begins.
    """
    if at and bare[at - 1] in ("no", "not"):
        return Role("none", True)  # "Valencia Spain, no Valencia Carabobo"
    default = Role("at", False)
    for place in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        word = bare[place]
        before = bare[place - 1] if place else ""
        if word in _STREETS and place == at - 1:
            return Role("none", True)  # "en la calle Maturin" is no town
        if word in _SKIPPED and not (word == "carretera" and before in ("", "en")):
            continue
        special = SPECIAL.get(word)
        if special:
            role = special(bare, place, before)
            if role is None:
                default = Role("at", True)
                continue
            is_called = word in ("to", "a", "al") and comes_here(bare, place)
            return role if is_called else _in_time(role, bare, place)
        if word in ("hasta", "pa", "para") and has_come(bare, place, before):
            return Role("at", True)  # "llegamos hasta Santa Elena", "me vine pa La Asunción"
        if word in _VISITS and not _CAME.isdisjoint(bare[max(0, place - 3) : place]):
            return Role("at", True)  # "vinimos a visitar Mérida y quedamos atrapados"
        if word in _ROLE:
            return _on_to_spot(bare, place) or _in_time(Role(_ROLE[word], True), bare, place)
        break
    return default


def _on_to_spot(bare: list[str], place: int) -> Role | None:
    """ "3 km to go TO THE BRIDGE at Ureña" leads there as a whole."""
    at = place
    while at and (bare[at - 1] in _SPOTS or (at < place and bare[at - 1] in _SKIPPED)):
        at -= 1
    leads = (
        at < place and at and bare[at - 1] in ("to", "towards", "toward", "hacia", "al", "a", "pa", "para")
    )
    return role_of(bare, at) if leads and bare[place] in ("at", "in", "en") else None


_SPOTS = word_set("""
    bridge airport border terminal house hotel hospital puente frontera aeropuerto casa embajada embassy
    port puerto muelle station estacion clinic clinica
""")


def _in_time(role: Role, bare: list[str], place: int) -> Role:
    """ "will be in" is a destination, "was in" is behind, "not in" is nowhere."""
    if role.name == "towards" and _is_heard(bare, place):
        return Role("none", True)
    if role.name != "at":
        return role
    before = bare[max(0, place - 4) : place]
    before = before[max((n + 1 for n, word in enumerate(before) if word in _STOPS), default=0) :]
    after = bare[place + 1 : place + 7]
    if ("ya" in before and "no" in before) or "longer" in before or "anymore" in after or "anymore" in before:
        return Role("from", True)
    if before and (
        before[-1] in _NEGATIONS or before[-1] == "than" or any(word in _WOULD for word in before)
    ):
        return Role("none", True)
    if before[-2:] == ["the", "one"] and "not" in before:
        return Role("none", True)  # "La Victoria in Aragua, not the one in Apure"
    if elsewhere := not_there(bare, place, before):
        return Role(elsewhere, True)
    if _is_denied([*before, bare[place]]):
        return Role("none", True)
    if before[-2:] == ["going", "on"]:
        return role
    if "be" in before and any(pair in _WILL_BE for pair in pairwise(before)):
        return Role("towards", True)
    if any(word in _FUTURE for word in before) and not any(word in _STAYING for word in before):
        return Role("towards", True)
    if not _HOPING.isdisjoint(before) and not _BEING_THERE.isdisjoint(before):
        return Role("towards", True)
    if any(word in _PAST for word in before):
        return Role("from", True)
    return role


def _is_denied(clause: list[str]) -> bool:
    """ "we are not at all in Coro", "no estoy en Coro"; but "there are no beds in Coro"."""
    if _NEGATIONS.isdisjoint(clause):
        return False
    for at, word in enumerate(clause):
        if word in _NEGATIONS:
            beside = (*clause[max(0, at - 1) : at], *clause[at + 1 : at + 2])
            is_thing = word == "no" and clause[at - 1 : at] in (["are"], ["is"], ["am"])
            if word in _NO_MORE or (not is_thing and not _BEING.isdisjoint(beside)):
                return True
    return False


_NO_MORE = word_set("isnt arent aint nowhere")


def _is_heard(bare: list[str], place: int) -> bool:
    """ "we heard it, over toward Guarenas" goes nowhere."""
    if bare[place] not in ("towards", "toward", "hacia"):
        return False
    return any(word in _HEARD for word in bare[max(0, place - 12) : place])


_HEARD = word_set("""
    hear heard hearing oimos oigo oye oyen escucho escuchamos escuche escuchan suenan smoke humo shots
    shooting tiros disparos
""")
# "hope to sleep in Boa Vista", "queremos amanecer en Coro": not there yet.
_HOPING = word_set("""
    hope hoping plan planning want aim aiming should might expect espero esperamos pensamos pienso planeamos
    queremos quiero ojala
""")
_BEING_THERE = word_set("""
    be estar sleep spend arrive land reach overnight dormir pernoctar amanecer llegar aterrizar descansar
""")
_STAYING = word_set("stay staying stayin remain wait waiting quedar quedarme quedarnos esperar esperare")
_STREETS = word_set("calle av avenida avda carrera esquina vereda ave")
_STOPS = frozenset([",", ".", ";", "!", "?", "but", "pero", "and", "y", "now", "ahora", "\n"])
_BEING = word_set("am is are be estoy esta estamos estan isnt arent aint im longer")
