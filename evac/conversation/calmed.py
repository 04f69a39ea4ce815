"""Distress that the words beside it calm: elsewhere, got over, on a screen, of another age, soon over."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.cues.codes import NOISE, RELEASABLE
from evac.conversation.need_nouns import need_of
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import CONTRASTS, sentence
from evac.kernel.folding import word_set

# What may go on far from here, or befall somebody else, without being a cry.
FAR_OFF = NOISE | {"attacked", "robbed", "accident", "wounded", "alarm", "menace"}
ILLS = frozenset(
    ["sick", "injury", "afraid", "alarm", "hunger", "thirst", "medical_emergency", "wounded", "treated"]
)
_COMING = word_set("""
    closer coming nearer approaching towards toward hacia acercan acercando acercandose acerca vienen viene
    spreading avanzan avanza still sigue siguen todavia
""")
_NEAR = 5  # words between an ill and what says that it is over


def is_elsewhere(words: Sequence[str], hit: Hit, elsewhere: Sequence[Hit]) -> bool:
    """ "the riot was downtown, FAR FROM US", "robbed the shop downstairs, NOT US"."""
    if hit.code not in FAR_OFF or not elsewhere or not _COMING.isdisjoint(words):
        return False
    first, last = sentence(words, hit.first)
    return any(first <= one.first < last and not _is_denied(words, one) for one in elsewhere)


def _is_denied(words: Sequence[str], place: Hit) -> bool:
    """ "it was NOT far from us"."""
    return words[place.first - 1 : place.first] in (["not"], ["no"], ["ni"])


def is_got_over(words: Sequence[str], hit: Hit, overcome: Sequence[Hit]) -> bool:
    """ "lo de la fiebre YA PASO", "PULLED THROUGH the fever"; of what is needed nobody recovers."""
    if hit.code not in ILLS or not overcome:
        return False
    first, last = sentence(words, hit.first)
    if any(need_of(word) for word in words[first:last]):
        return False
    return any(_ends(words, hit, one) for one in overcome)


def _ends(words: Sequence[str], ill: Hit, end: Hit) -> bool:
    is_before = end.code == "overcame"
    after = words[end.last : end.last + 1]
    if words[end.last - 1] == "over" and after and after[0] not in BOUNDARIES | {"now", "already"}:
        return is_before and end.last <= ill.first <= end.last + 2  # "the pain is OVER MY heart"
    one, other = (end, ill) if is_before else (ill, end)
    if one.first <= other.first < one.last:
        return True
    between = words[one.last : other.first]
    reach = 0 if ill.code in _GRAVE_ILLS and not is_before else 2 if is_before else _NEAR
    if not 0 <= other.first - one.last <= reach:
        return False
    return _PARTING.isdisjoint(between)


_GRAVE_ILLS = frozenset(["medical_emergency", "wounded", "injury", "alarm"])
_PARTING = CONTRASTS | BOUNDARIES | KIN | word_set("y and e he she they him her el ella")


def is_of_the_screen(words: Sequence[str], hit: Hit) -> bool:
    """ "I DREAMT they came for us", "que PELICULA tan sangrienta", "saw the shooting ON TV"."""
    first, last = sentence(words, hit.first)
    for at in range(first, hit.first):
        if words[at] in _DREAMT and _NOW.isdisjoint(words[at:last]):
            return True
        if words[at] in _SHOWN and words[at + 1] not in _NO_SHOW and _NOW.isdisjoint(words[at:last]):
            return _OURS.isdisjoint(words[max(at, hit.first - 4) : hit.last])
    return _is_shown_behind(words, hit)


_DREAMT = word_set("dreamt dreamed sone sonaba pesadilla")
_SHOWN = word_set("""
    movie film pelicula peli serie novela telenovela episode episodio capitulo documentary documental
    noticiero folleto leaflet apocalipsis
""")
_NO_SHOW = word_set("de of theatre theater house crew star club set")  # "una serie DE explosiones"
_NOW = CONTRASTS | word_set("now ahora ahorita help ayuda ayudenme auxilio woke")


def _is_shown_behind(words: Sequence[str], hit: Hit) -> bool:
    """ "vi la balacera POR TELEVISION" of what the sender saw, not of what is done to it."""
    for at in range(hit.last, min(len(words) - 1, hit.last + 4)):
        if words[at] in BOUNDARIES:
            return False
        if words[at] in _ON and not _SCREENS.isdisjoint(words[at + 1 : at + 3]):
            return _OURS.isdisjoint(words[max(0, hit.first - 4) : hit.last])
    return False


_ON = word_set("on in por en")
_SCREENS = word_set("""
    tv telly television tele noticiero noticias twitter tiktok youtube instagram facebook news
""")
_OURS = KIN | word_set("me us my our we nos mi nuestra nuestro mis")


def is_of_another_age(words: Sequence[str], hit: Hit) -> bool:
    """ "jailed here IN THE SEVENTIES", "lo detuvieron EN EL 77": of what goes on still it says nothing."""
    first, last = sentence(words, hit.first)
    start, end = max(first, hit.first - 12), min(last, hit.last + 12)
    for at in range(start + 1, end):
        if _is_old_year(words, at):
            told = words[min(at, hit.first) : _clause_end(words, max(at, hit.last - 1), last)]
            return _STILL.isdisjoint(told)
    return False


def _clause_end(words: Sequence[str], at: int, last: int) -> int:
    while at < last and words[at] not in BOUNDARIES:
        at += 1
    return at


_STILL = word_set("since desde still todavia aun sigue siguen now ahora hoy today again otra")
_DECADES = word_set("fifties sixties seventies eighties nineties cincuenta sesenta setenta ochenta noventa")


def _is_old_year(words: Sequence[str], at: int) -> bool:
    before, word = words[at - 1], words[at]
    if before == "the" and (word in _DECADES or (word.endswith("0s") and word[:-2].isdigit())):
        return True
    if not word.isdigit() or before not in _IN_THE:
        return False
    if not _COUNTED.isdisjoint(words[at + 1 : at + 2]):
        return False  # "robbed us of 2000 dollars"
    if len(word) == 4:
        return word.startswith("19") or word[:3] in ("200", "201")
    return len(word) == 2 and int(word) > _DAYS_OF_A_MONTH and _is_led(words, at)


def _is_led(words: Sequence[str], at: int) -> bool:
    return words[at - 1] == "del" or (words[at - 1] == "el" and words[at - 2 : at - 1] in (["en"], ["desde"]))


_IN_THE = word_set("in en del el year ano")
_COUNTED = word_set("dollars dolares bs bolivares pesos usd $ euros verdes people personas soldiers soldados")
_DAYS_OF_A_MONTH = 31


def is_short_stop(words: Sequence[str], hit: Hit) -> bool:
    """ "detained 20 MINS, they said SORRY", "estuve atrapada hora y media, YA ME SACARON": told as over."""
    if hit.code not in _HOLDING or not _RUNS_ON.isdisjoint(words):
        return False
    span = words[hit.last : hit.last + 7]
    lasting = next((n for n, word in enumerate(span) if word in _SHORT), None)
    if lasting is None or words[hit.last + lasting : hit.last + lasting + 2][1:] == ["ago"]:
        return False
    if _WAS.isdisjoint(words[max(0, hit.first - 3) : hit.last + lasting]):
        return False
    return not _LET_OFF.isdisjoint(words[hit.last + lasting :])


_HOLDING = RELEASABLE | {"stopped", "confined", "foe_holds", "person_held"}
_SHORT = word_set("min mins minute minutes minutos minuto hour hours hora horas rato hr hrs while")
_RUNS_ON = word_set("still todavia aun since desde llevo llevamos lleva")
_WAS = word_set("""
    was were had been detained trapped held got stuck locked estuve estuvo estuvimos tuvieron fui fuimos
""")
_LET_OFF = word_set("""
    sorry apologised apologized apologies disculpa disculpas disculparon soltaron sacaron released freed home
    casa cama apartamento free libre afuera fine bien ok safe laughing
""")


def is_mistaken_for(words: Sequence[str], hit: Hit, mistaken: Sequence[Hit]) -> bool:
    """ "si oyen que mataron a un Pedro NO SOY YO": another one; said of kin it is none."""
    first, last = sentence(words, hit.first)
    if not any(hit.last <= one.first <= min(last, hit.last + _NEAR + 3) for one in mistaken):
        return False
    if not _OURS.isdisjoint(words[hit.first : hit.last]):
        return False
    return KIN.isdisjoint(words[first:last]) and CONTRASTS.isdisjoint(words[first:last])


def is_the_only_one(words: Sequence[str], hit: Hit) -> bool:
    """ "the ONLY thing bombing IS the comedian", "LO UNICO robado FUE una chancleta"."""
    if _ONLY.isdisjoint(words[max(0, hit.first - 3) : hit.first]):
        return False
    after = words[hit.last : sentence(words, hit.first)[1]]
    where = next((n for n, word in enumerate(after[:8]) if word in _IS), None)
    return where is not None and _GRAVE.isdisjoint(after[where + 1 :])


_ONLY = word_set("only unico unicos unica unicas")
_IS = word_set("is are was were es son fue fueron era eran")
_GRAVE = KIN | word_set("me yo us nos nosotros outside door puerta afuera here aqui inside us him her them")
