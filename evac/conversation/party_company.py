"""Who is with the sender: "estoy con Ana", "left Tucupita with my uncle", "I brought mum and the baby"."""

from collections.abc import Sequence

from evac.conversation.party_items import list_behind
from evac.conversation.party_joined import is_host
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import I_VERBS, KIN, ROLES, SELF, Size
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.scope import SENTENCE_ENDS
from evac.kernel.folding import word_set

LARGEST = 40
REACH = 12  # words of the clause before "with"


def find_company(words: Sequence[str]) -> Size | None:
    """The sender and those they are with, are accompanied by or have brought along."""
    if _LINKS.isdisjoint(words):
        return None
    for at in range(len(words) - 1):
        if words[at] not in _LINKS or (words[at] in _BRINGING and not _brings(words, at)):
            continue
        first = at + 1 + (words[at + 1] in ("a", "de", "por", "by", "with"))
        if first < len(words) and _is_sender_before(words, at) and (size := _company(words, at, first)):
            return size
    return None


def _company(words: Sequence[str], at: int, first: int) -> Size | None:
    entry_people, last = list_behind(words, first)
    if not entry_people or entry_people > LARGEST or not _are_people(words, first, last):
        return None
    if words[last : last + 1] and words[last] in _POSSESSED:
        return None  # "with my brother's truck", "con mi hermano ausente"
    if not SELF.isdisjoint(words[first:last]) or is_host(words, first, last):
        return None
    return Size(entry_people + 1, at, last)


def _are_people(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a known person stands among them: "con Lola" alone may be anything."""
    named = words[first:last]
    return (
        any(word in KIN or word in ROLES or is_person_noun(word) for word in named)
        or words[first - 2] in _BEING
    )


def _brings(words: Sequence[str], at: int) -> bool:
    """ "I BROUGHT mum", "TRAJE a mi mamá": by the sender."""
    return words[at] not in _ENGLISH_BRINGING or words[at - 1 : at] in (["i"], ["have"], ["am"], ["and"])


def _is_sender_before(words: Sequence[str], at: int) -> bool:
    """Whether the sender is the subject of the words before: nobody else is, and nobody is spoken to."""
    start = max(0, at - REACH)
    start = max((n + 1 for n in range(start, at) if words[n] in SENTENCE_ENDS), default=start)
    clause = words[start:at]
    if not _SPOKEN_OR_PARTED.isdisjoint(clause) or not _WE.isdisjoint(clause):
        return False
    if words[at] in _BRINGING or words[at].startswith("acompanad"):
        return _OTHERS.isdisjoint(clause)
    last = clause[max((n + 1 for n, word in enumerate(clause) if word in BOUNDARIES), default=0) :]
    if not last:
        return _OTHERS.isdisjoint(clause) and KIN.isdisjoint(clause)
    if not _OTHERS.isdisjoint(last) or not (KIN - _NO_SUBJECTS).isdisjoint(last):
        return False
    is_mine = not (I_VERBS | _I).isdisjoint(last)
    return is_mine or last[0] in _PLACED or _is_doing(last)


def _is_doing(clause: Sequence[str]) -> bool:
    """ "LEAVING Coro", "drove", "BAJANDO de Merida", "ACABO de dejar Barquisimeto", "ya LLEGUE"."""
    led = [word for word in clause[:3] if word not in _ADVERBS][:1]
    return bool(led) and (led[0] in _VERBS or led[0].endswith(("ing", "ando", "iendo", "endo")))


_ENGLISH_BRINGING = frozenset(["brought", "bringing", "got"])
_BRINGING = _ENGLISH_BRINGING - {"got"} | frozenset(["traje", "traigo"])
_LINKS = _BRINGING | word_set("con with wit wid acompanado acompanada accompanied")
_BEING = I_VERBS | word_set("here aqui con with")
_I = word_set("i im me yo estoy toy ando soy")
_WE = word_set("we us our nos somos estamos nosotros vamos salimos nuestro nuestra nuestros nuestras")
_OTHERS = word_set("he she they it you ella ellos his her their esta estan quedo vive viven is are was were")
_NO_SUBJECTS = word_set("chinita vieja viejo")
_SPOKEN_OR_PARTED = word_set("""
    hablar hablo hable hablando hablamos talk talked talking speak spoke spoken contact contacto comunicar
    noticias chat chatted problem problema issue deal wrong happened pasa paso married casado casada
    without sin lost perdi help ayuda ayuden ayudenme ayudar no not cannot quiero want cell celda jail
    carcel calabozo prison quien who what whats como how puedo fight fought pelee peleado matched
    comunicarme reunir reunirme reunite encontrarme looking buscando waiting
    agreed busy angry cansado tired worried
    heard word bien todo held
""")
_PLACED = word_set("in at on en desde from near cerca hacia here aqui aca")
_ADVERBS = word_set("ya just finally now still ahora and y im so")
_VERBS = word_set("""
    left drove crossed went came landed reached reach arrived made got rode flew sailed walked stuck
    hid slept living stranded trapped acabo cruce pase llegue sali vengo quede fui logre vine camino
    manejo duermo varado varada atrapado atrapada escondido escondida encerrado encerrada
    refugiado refugiada back home
""")
_POSSESSED = frozenset(["'", "s", "house", "home", "car", "phone"])
