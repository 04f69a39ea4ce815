"""Trouble: where nothing else is understood, a "can not", a "nobody" or days of waiting are a need."""

from collections.abc import Sequence

from evac.conversation.distress import Cry
from evac.conversation.imagined import is_planned_for
from evac.conversation.need_nouns import need_of
from evac.conversation.past import is_long_ago, is_thought
from evac.conversation.phrases import Hit
from evac.conversation.scope import is_asked, sentence
from evac.kernel.folding import word_set
from evac.kernel.needs import Need
from evac.kernel.status import Status

_TALK = frozenset(["wrong_number", "hearsay", "mistake"])
_NO_TROUBLE = word_set("""
    if si unless thanks gracias thank website page pagina link enlace app form planilla formulario call
    email correo offer ofrecemos help ayudar http https www question pregunta answer instructions stay staying
    quedarnos quedamos leaving planning plan wait hope hopefully ojala looking parcel package delivery
    delivered paquete reply kindly intention budging shifting
""")

_LEAST_WORDS = 4  # "2 days" answers something
_AHEAD = word_set("to left away from more de para pa en in within dentro")


def find_trouble(words: Sequence[str], hits: Sequence[Hit]) -> list[Cry]:
    """A need of we know not what, never sure."""
    if (
        len(words) < _LEAST_WORDS
        or any(hit.code in _TALK for hit in hits)
        or not _NO_TROUBLE.isdisjoint(words)
    ):
        return []
    for hit in hits:
        if hit.code == "hint_trouble" and _stands(words, hit):
            return [Cry("trouble", Status.NEEDS_HELP, None, hit.first, hit.last)]
    return []


def find_trouble_behind_but(words: Sequence[str], hits: Sequence[Hit], well: Sequence[int]) -> list[Cry]:
    """ "we are fine BUT the baby will NOT eat": what a "but" takes back of well-being is a need."""
    but = next((at for at, word in enumerate(words) if word in _BUT and any(one < at for one in well)), None)
    if but is None or any(one > but for one in well):
        return []
    end = sentence(words, but)[1]
    clause = words[but:end]
    if not _NO_TROUBLE.isdisjoint(clause) or any(need_of(word) is Need.POWER for word in clause):
        return []  # who is well without light is well
    behind = [
        hit for hit in hits if hit.code == "hint_trouble" and but < hit.first < end and _stands(words, hit)
    ]
    return [Cry("trouble", Status.NEEDS_HELP, None, hit.first, hit.last) for hit in behind[:1]]


_BUT = word_set("but pero although though aunque except excepto however lastima")


def _stands(words: Sequence[str], hit: Hit) -> bool:
    begin, end = sentence(words, hit.first)
    after = words[hit.last : hit.last + 1]
    if words[hit.last - 1] in _LACKING and not _NOT_MISSED.isdisjoint(after):
        return False
    if words[hit.last - 1] in ("took", "taken") and not _NO_LOSS.isdisjoint(after):
        return False
    if is_asked(words, begin, end) or is_planned_for(words, hit):
        return False
    if not _AHEAD.isdisjoint((*words[hit.last : hit.last + 1], *words[max(0, hit.first - 1) : hit.first])):
        return False  # "2 hrs to the border", "in two weeks"
    return not is_long_ago(words, hit) and not is_thought(words, hit)


_LACKING = frozenset(["sin", "without", "no"])
_NOT_MISSED = word_set("""
    querer compromiso fiador buro bulla pecado sobresaltos acento novedad tilde apuro apuros drama miedo
    duda cambio falta problema appointment obligation hesitation incident
""")
_NO_LOSS = word_set("down off care part place pictures photos")
