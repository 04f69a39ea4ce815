"""Who counts as one of a party by how the word ends: "surfers", "pescadores"; and verbs of "we"."""

import re
from functools import lru_cache

from evac.conversation.people_words import KIN, PEOPLE, WE_VERBS
from evac.kernel.folding import word_set

_AGENTS = re.compile(
    r"[a-z]{3,}(?:[bdfghklmnprtvz]ers|ators|itors|istas?|ists|ians|ologos|antes|entes|adores|adoras|idores|eros"
    r"|eras|men|women|nauts|ees|eses)"
)
_NO_AGENTS = word_set("""
    meters litres liters kilometers centimeters papers letters numbers orders borders quarters corners
    powers computers chargers containers trailers trackers boosters covers flowers shutters filters
    fingers shoulders ladders dollars rivers summers winters printers freezers burners rollers motors
    sectors generators calculators batteries matters others burgers posters offers cellars tankers
    bunkers choppers dinners suppers showers monitors stickers buckers vouchers transformers speakers
    blisters enteros dineros numeros aguaceros carreteras maneras banderas neveras primeros terceros
    terceras primeras guantes calmantes instantes restantes antes dientes puentes recipientes fuentes
    accidentes incidentes pendientes documentes motores generadores computadoras lavadoras radiadores
    ventiladores tractores aceleradores sueros potreros letreros aceros eras esperas afueras fronteras
    maderas ceros agujeros basureros coffees trees committees fees knees bees degrees strangers donantes
    donors diapers gunmen policemen militiamen guardsmen attackers robbers kidnappers kidnapers
    agresores secuestradores invasores asaltantes atracadores guerrilleros bandoleros ladrones raiders
    looters rioters protesters shooters burglars thieves gangsters paramilitares delincuentes
    manifestantes jumpers trousers slippers crackers sneakers tyres pampers parameters servers meses
    intereses reses veces eses burdeles levantes volantes importantes calientes urgentes suficientes
    diferentes presentes antibioticos desinfectantes tanqueros
""")


@lru_cache(maxsize=4096)
def is_person_noun(word: str) -> bool:
    """ "surfers", "pescadores", "geologists": by its ending, a plural of those who do something."""
    is_agent = word not in KIN and word not in _NO_AGENTS and _AGENTS.fullmatch(word) is not None
    return is_agent or word in PEOPLE


_NO_VERBS = word_set("""
    primos ramos tramos gramos reclamos extremos ultimos proximos minimos maximos animos racimos remos
    pesimos anonimos legitimos mimos timos supremos kilogramos telegramos chamos cachamos abramos
""")


def is_we_verb(word: str) -> bool:
    """ "vivimos", "decidimos", "estábamos": most verbs of "we" end alike in Spanish."""
    return word in WE_VERBS or (len(word) > 5 and word.endswith(_MOS) and word not in _NO_VERBS)


_MOS = ("amos", "emos", "imos")
