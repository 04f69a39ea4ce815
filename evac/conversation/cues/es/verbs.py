"""Spanish verbs in the forms in which people tell things: a cue names the verb, not each of its tenses."""

from collections.abc import Iterator

_SPELLED = {"c": "qu", "g": "gu", "z": "c"}
_OWN = ("o", "amos", "e", "aba", "abamos", "ando", "ado")
_OWN_ER = ("o", "emos", "imos", "i", "ia", "iamos", "iendo", "ido")
_TOLD = ("a", "an", "o", "aron", "aba", "aban", "ando", "ado", "ada", "ados", "adas")
_TOLD_ER = ("e", "en", "io", "ieron", "ia", "ian", "iendo", "ido", "ida", "idos", "idas")
_CLITICS = ("", "me", "nos", "se", "le", "les", "lo", "la", "los", "las", "te", "melo", "noslo")


def told(verbs: str) -> frozenset[str]:
    """What he, she or they do, did, were doing or have done: "llevaron", "llevando", "llevado".

    Args:
        verbs: infinitives in a row; a second stem stands behind a slash ("encerrar/encierr").
    """
    return frozenset(form for verb in verbs.split() for form in _told(verb))


def own(verbs: str) -> frozenset[str]:
    """What I or we do, did, were doing or have done: "llegue", "llegamos", "llegando"."""
    return frozenset(form for verb in verbs.split() for form in _own(verb))


def infinitives(verbs: str) -> frozenset[str]:
    """ "sacar", "sacarnos", "sacarme": what is asked for, meant or not possible."""
    return frozenset(verb.split("/")[0] + clitic for verb in verbs.split() for clitic in _CLITICS)


def orders(verbs: str) -> frozenset[str]:
    """What others are asked to do: "saquen", "saquenme", "saqueme", "saca", "sacanos"."""
    return frozenset(form for verb in verbs.split() for form in _orders(verb))


def _told(verb: str) -> Iterator[str]:
    stem, other, is_ar = _stems(verb)
    for ending in _TOLD if is_ar else _TOLD_ER:
        yield stem + ending
        if ending in ("a", "an", "e", "en"):
            yield other + ending
    if not is_ar and stem[-1] in "aeo":
        yield from (stem + "yo", stem + "yeron", stem + "yendo")


def _own(verb: str) -> Iterator[str]:
    stem, other, is_ar = _stems(verb)
    for ending in _OWN if is_ar else _OWN_ER:
        yield (_before_e(stem) if is_ar and ending == "e" else stem) + ending
    yield other + "o"


def _orders(verb: str) -> Iterator[str]:
    stem, other, is_ar = _stems(verb)
    for root in {stem, other}:
        for ending in ("e", "en", "emos", "es") if is_ar else ("a", "an", "amos", "as"):
            spelled = _before_e(root) if is_ar else root
            yield from (spelled + ending + clitic for clitic in _CLITICS)
    yield from (stem + ("a" if is_ar else "e") + clitic for clitic in _CLITICS[1:])


def _stems(verb: str) -> tuple[str, str, bool]:
    infinitive, _slash, other = verb.partition("/")
    return infinitive[:-2], other or infinitive[:-2], infinitive.endswith("ar")


def _before_e(stem: str) -> str:
    """ "sac" sounds the same as "saqu" before an e."""
    return stem[:-1] + _SPELLED[stem[-1]] if stem[-1] in _SPELLED else stem
