"""What a cue means where it stands: denied, doubted, asked, supposed, or over."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.cues import KIN, NEGATIONS
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.said_of_another import is_said_of_another
from evac.conversation.true_of_nobody import is_true_of_nobody
from evac.conversation.waved_off import is_waved_off
from evac.kernel.folding import word_set

LOOK_BACK = 6  # words
LONGEST_SENTENCE = 40  # words to either side: who writes without full stops must not slow the others
SENTENCE_ENDS = frozenset(".!?\n;")
_SENTENCE_STARTS = SENTENCE_ENDS | {"¿"}  # "bien, ¿y ustedes?" asks only from there on
CONTRASTS = word_set("""
    but pero although though aunque except excepto however sino bueno yet while mientras menos only solo
""")
CHAINS = word_set("or ni nor o and y u")
# Between a negation and what it denies: "no HAY NINGUN herido", "nobody IS BADLY hurt".
TRANSPARENT = word_set("""
    is are am be been being was were has have had got get gets getting any anyone anybody one a an the he she
    they we i it us me him her them badly seriously really very so yet currently right at all feeling
    feel feels that this do does did too longer more much quite in of our my his their your family
    person people kids children even still exactly doing going salio salieron resultaron quedo fuimos
    hay ha han he hemos hubo esta estan estoy estamos este esten se nos le les lo la los las un una
    ningun ninguna nadie ni muy mas tan de tengo tenemos tiene tienen siento sentimos ser sido sea es
    son soy somos fue fueron mi mis nuestra nuestro ya aun todavia aqui bajo ninguno nada te al el
    nosotros nosotras ustedes del sigo seguimos me resulto algun alguna ando andamos encuentro need
    needs needed require necesito necesita necesitamos necesitan requiero requerimos quiero queremos
    want any otra otro another help ayuda help anymore whatever whatsoever actually felt
    veo vemos hace hacen
    estaba estaban estuvo estuvieron era eran both persona personas aca cosa va van esperamos
""")
NEEDING = word_set("""
    need needs needed require requires required want necesito necesita necesitamos necesitan requiero
    requerimos quiero queremos requiere necesario necesidad necessary falta
""")
_BEFORE_HELP = word_set("to 2 send for of that que enviar manden para urgente urgent")
SPEAKERS = word_set("i we he she they my our yo nosotros mi ellos ella yes si there us estan")
DOUBTS = word_set("""
    maybe perhaps might possibly probably quizas quiza talvez posiblemente creo think guess seems parece
    unsure unclear
""")
SUPPOSING = word_set("if unless whether")
FIRST_PERSON = word_set("""
    i me my mine we us our ours im mi mis nos nuestro nuestra nuestros nuestras yo nosotros nosotras
    conmigo estoy estamos tengo tenemos soy somos myself ourselves necesito necesitamos hemos he
""")
NOTHING_AFTER = word_set("none ninguno ninguna cero nobody nadie zero nil")
_ASKING_WHAT = word_set("que hago hacemos pasa donde como quien cual puedo debo debemos cuando")


def sentence(words: Sequence[str], at: int) -> tuple[int, int]:
    """First word and end of the sentence in which word ``at`` stands; the end is its closing sign, if any."""
    first = at
    while first > max(0, at - LONGEST_SENTENCE) and words[first - 1] not in _SENTENCE_STARTS:
        first -= 1
    last, furthest = at, min(len(words), at + LONGEST_SENTENCE)
    while last < furthest and words[last] not in _SENTENCE_STARTS:
        last += 1
    return first, last


def is_denied(words: Sequence[str], hit: Hit, *, needing_only: bool = False) -> bool:
    """Whether a negation governs the cue.

    Args:
        needing_only: a call for help is denied only by "no need" ("nadie nos ayuda" is a cry).
    """
    if hit.code not in _WELL and is_waved_off(words, hit):
        return True
    if not needing_only and is_true_of_nobody(words, hit.first):
        return not is_said_of_another(words, hit.last, commas=hit.code not in _WELL)
    needed, chained = any(word in NEEDING for word in words[hit.first : hit.last]), 0
    is_list = False
    for at in range(hit.first - 1, max(-1, hit.first - 1 - LOOK_BACK), -1):
        word = words[at]
        if word == "," and (chained or _is_listed(words, hit)):
            chained, is_list = 2, True  # "we have NOT been beaten, ROBBED OR chased"
            continue
        if word in BOUNDARIES or word in CONTRASTS:
            return _denied_after(words, hit)
        needed = needed or word in NEEDING
        if word in NEGATIONS and not _is_aside(words, at) and not (word == "nah" and hit.code in _WELL):
            if is_list and not _denies_deeds(words, at):
                return False
            if is_said_of_another(words, hit.last, commas=hit.code not in _WELL):
                return False
            return needed or not needing_only or _needed_after(words, hit)
        if word in CHAINS and word not in ("and", "y"):
            chained = 3
        elif chained:
            chained -= 1
        elif word not in TRANSPARENT and not (needing_only and word in _BEFORE_HELP):
            return _denied_after(words, hit)
    return _denied_after(words, hit)


def _is_listed(words: Sequence[str], hit: Hit) -> bool:
    """Whether a list goes on behind it that "or" will close."""
    return not _OR.isdisjoint(words[hit.last : hit.last + 2])


def _denies_deeds(words: Sequence[str], at: int) -> bool:
    """ "have NOT been", "NO nos han": what was not done, and no thing of which there is none."""
    return words[at + 1 : at + 2] != [] and (
        words[at + 1] in _DONE_TO
        or words[max(0, at - 1) : at] in (["are"], ["were"], ["am"], ["is"], ["was"])
    )


_OR = word_set("or nor ni")
_DONE_TO = word_set(
    "been being got nos me le les fui fuimos fue fueron estoy estamos esta estan han hemos he"
)
_WELL = ("safe", "safe_word")


def is_doubted(words: Sequence[str], hit: Hit) -> bool:
    before = clause_before(words, hit.first)
    if any(word in DOUBTS for word in before):
        return True
    joined = " ".join(before)
    return any(
        phrase in joined
        for phrase in ("not sure", "not know", "no se si", "no sabemos", "no idea", "tal vez", "a lo mejor")
    )


def is_supposed(words: Sequence[str], hit: Hit) -> bool:
    """Only asked or imagined ("what if they stop us?"), and the sentence is a question."""
    first, last = sentence(words, hit.first)
    if not is_asked(words, first, last):
        return False
    if "si" in words[first : hit.first] and asks_whether(words[first:last]):
        return True
    if words[first] in _SUPPOSE and words[last : last + 1] == ["?"]:
        return True
    before = words[max(first, hit.first - LOOK_BACK) : hit.first]
    if _is_law(words, hit) and any(pair in _MAY_THEY for pair in pairwise(words[first : hit.first])):
        return True
    if _asks(words[first:last]) and hit.first - first <= LOOK_BACK:
        return True
    if any(word in SUPPOSING for word in before) or _has_si(words, first, hit.first):
        return True
    if words[hit.last : hit.last + 1] and words[hit.last] in ("if", "si") and hit.code == "help_word":
        return True
    if "en caso de" in " ".join(before) or "in case" in " ".join(before):
        return True
    return not any(word in FIRST_PERSON for word in words[first:last])


_SUPPOSE = word_set("suppose supposing suponiendo supongamos")


def _is_law(words: Sequence[str], hit: Hit) -> bool:
    """ "will they arrest me at the border?" asks of the law; "will they kill us?" is a cry."""
    return any(word in _BY_LAW for word in words[hit.first : hit.last])


_BY_LAW = word_set(
    "arrest detain deport jail stop arrestar detener deportar arrestarme detenerme arresten detengan"
)
_MAY_THEY = {("will", "they"), ("can", "they"), ("could", "they"), ("would", "they"), ("do", "they")} | {
    ("me", "pueden"), ("nos", "pueden"), ("pueden", "detenerme"), ("pueden", "arrestarme"),
}  # fmt: skip


def is_asked(words: Sequence[str], first: int, last: int) -> bool:
    if last - first > 2 and tuple(words[last - 2 : last]) in _AND_YOU:
        return False  # "bien, gracias a Dios, y ustedes?" says before it asks
    if (last < len(words) and words[last] == "?") or (first and words[first - 1] == "¿"):
        return True
    if _asks(words[first:last]) or " ".join(words[first : first + 3]).startswith(_ENQUIRIES):
        return True
    return "si" in words and asks_whether(words[first:last])


def asks_whether(words: Sequence[str]) -> bool:
    """ "solo queria SABER SI hay que llevar visa"; of their own nobody merely enquires."""
    for at in range(1, len(words) - 1):
        if words[at + 1] == "si" and words[at] in _WHETHER and words[at - 1] not in ("no", "sin", "ni"):
            return KIN.isdisjoint(words[at:]) and ":" not in words[at:]
    return False


_WHETHER = word_set("saber preguntar pregunto pregunta preguntan preguntaba averiguar consultar consulta")


_AND_YOU = {
    ("y", "ustedes"), ("y", "usted"), ("y", "uds"), ("y", "ud"), ("y", "tu"), ("y", "vos"), ("y", "vosotros"),
    ("and", "you"), ("and", "yours"), ("and", "yourself"), ("bout", "you"), ("about", "you"),
}  # fmt: skip
_ENQUIRIES = (
    "cual es", "cuales son", "cuanto", "a que hora", "que dia", "donde queda", "which ", "how much is",
)  # fmt: skip


def _asks(words: Sequence[str]) -> bool:
    joined = " ".join(words[:5])
    return joined.startswith(
        (
            "what if",
            "what happens if",
            "what should",
            "what do we do if",
            "what do i do if",
            "que hago si",
            "que hacemos si",
            "que pasa si",
            "y si ",
        )
    )


def _has_si(words: Sequence[str], first: int, at: int) -> bool:
    """ "si" without its accent is also "yes": only as the first word of a question it supposes something."""
    return "si" in words[first:at] and any(word in _ASKING_WHAT for word in words[first:])


def clause_before(words: Sequence[str], at: int) -> list[str]:
    clause: list[str] = []
    for place in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        if words[place] in BOUNDARIES or words[place] in CONTRASTS:
            break
        clause.insert(0, words[place])
    return clause


def _is_aside(words: Sequence[str], at: int) -> bool:
    """ "no we are bleeding" answers something else; "not only" denies nothing."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in ("no", "nah") and after in SPEAKERS:
        return not (after == "mi" or (after == "estan"))
    if after in ("only", "solo", "solamente", "just"):
        return True
    return words[at] == "nada" and at > 0 and words[at - 1] not in ("no", "de")


def _needed_after(words: Sequence[str], hit: Hit) -> bool:
    return any(word in NEEDING for word in words[hit.last : hit.last + 3])


def _denied_after(words: Sequence[str], hit: Hit) -> bool:
    """ "injured: none", "heridos ninguno", "heridos no hay"."""
    at = hit.last
    while at < len(words) and words[at] in (":", "-", "=", ","):
        at += 1
    if at >= len(words):
        return False
    ends = at + 1 >= len(words) or words[at + 1] in BOUNDARIES
    if at > hit.last and words[at - 1] in (":", "-", "=") and words[at] in ("no", "0"):
        return ends
    if at == hit.last and words[at] == "no" and words[at + 1 : at + 2] in (["hay"], ["hubo"]):
        return at + 2 >= len(words) or words[at + 2] in BOUNDARIES
    return words[at] in NOTHING_AFTER and ends
