"""Which of the codes in a text that tells of a lost phone are lost with it: "LOST K7QM3, P4TXW ok". Pure.

A code of which the text says something else is none of them: who is cut off by a slip is not reached.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.lost_phone import CODE, FILLER, LostPhone, find_lost_phone, with_codes
from evac.kernel.case_codes import find_case_codes, normal_case_code
from evac.kernel.folding import folded, tokens, word_set

# Before a code: it is somebody who is met, left or written to, and nothing is told of them.
BESIDE = word_set("""
    con with de del of a to for para hacia by near saw seen found met call called tell told vi vimos llamen
    llame encontramos hable hablamos junto together
""")
_JOINS = word_set("y e and & ,") | {"\n"}
_ENDS = frozenset(".;!?\n")
_POLITE = word_set("please por favor gracias thanks thank you")
# What follows so is told of the loss.
_HOW = word_set("""
    en at in on near cerca ayer hoy anoche yesterday today tonight this esta este cuando when both ambos
    lost perdido perdida perdidos robado robados stolen extraviado phone phones telefono telefonos
""")
_FILLING = re.compile(FILLER)


@dataclass(frozen=True)
class Loss:
    """
    Attributes:
        codes: whose phones are lost.
        end: where the first code behind them begins, of which something else is told; the text's end if none.
    """

    codes: tuple[str, ...]
    end: int


def loss_in(text: str) -> Loss:
    """Of a text that tells of a lost phone with a code."""
    codes, spelled = find_case_codes(text), folded(text)
    signs = tokens(spelled)
    words = [sign.text for sign in signs]
    marked, at = with_codes(words, codes)
    lost = _lost(marked, at, find_lost_phone(words, codes))
    later = [n for n, mark in enumerate(marked) if mark == CODE and lost and n > lost[-1]]
    end = spelled.span(signs[at[later[0]]].start, signs[at[later[0]]].end)[0] if later else len(text)
    ends = [*at[1:], len(words)]
    spelt = (normal_case_code("".join(words[at[n] : ends[n]])) for n in lost)
    return Loss(tuple(dict.fromkeys(code for code in spelt if code)), end)


def _lost(marked: Sequence[str], at: Sequence[int], told: LostPhone | None) -> list[int]:
    codes = [n for n, mark in enumerate(marked) if mark == CODE]
    if not codes:
        return []
    if told is None:  # by a word that the operation chose; it stands at one end
        return _run(marked, codes[0])
    inside = [n for n in codes if told.first <= at[n] < told.last]
    if inside:
        return _run(marked, inside[0])
    before = [n for n in codes if at[n] < told.first and not _is_beside(marked, n)]
    behind = [n for n in codes if at[n] >= told.last]
    end = sum(place < told.last for place in at)
    if behind and (not before or _is_of(marked[end : behind[0]])):
        return _run(marked, behind[0])
    return _run_before(marked, before[-1]) if before else codes[:1]


def _is_beside(marked: Sequence[str], at: int) -> bool:
    return at > 0 and marked[at - 1] in BESIDE


def _is_of(between: Sequence[str]) -> bool:
    """ "Telefono de K7QM3": nothing but words that lead from the phone to the code."""
    return any(map(str.isalpha, between)) and all(_FILLING.fullmatch(word) for word in between)


def _run(marked: Sequence[str], first: int) -> list[int]:
    """The code and those joined to it, if nothing is said of the last of them."""
    run, here = [first], first + 1
    while here < len(marked) and (marked[here] == CODE or marked[here] in _JOINS):
        if marked[here] == CODE:
            run.append(here)
        here += 1
    return [first] if _is_told_of(marked, run) else run


def _run_before(marked: Sequence[str], last: int) -> list[int]:
    run, here = [last], last - 1
    while here >= 0 and (marked[here] == CODE or marked[here] in _JOINS):
        if marked[here] == CODE:
            run.insert(0, here)
        here -= 1
    return run


def _is_told_of(marked: Sequence[str], run: Sequence[int]) -> bool:
    """Something else is said of the last code. Behind "K7QM3 y P4TXW," it would be said of the sender."""
    by_comma = "," in marked[run[0] : run[-1]]
    behind = [word for word in marked[run[-1] + 1 :] if word not in _POLITE]
    if not behind or behind[0] in _ENDS or behind[0] in _HOW:
        return False
    return behind[0] != "," or by_comma
