"""Words that are names of places too and mean something else here: a date, a car, a use, a woman."""

from collections.abc import Sequence

from evac.kernel.folding import Token, word_set


def is_other_word(words: Sequence[Token], bare: list[str], at: int, length: int, *, introduced: bool) -> bool:
    names = bare[at : at + length]
    if is_date(names):
        return not _is_dated_quarter(bare, at, length, introduced=introduced)
    before = bare[at - 1] if at else ""
    if names == ["usa"]:
        return before in _BEFORE_USING  # "como se usa esto"
    if words[at + length - 1].capital:
        return False
    if names == ["portuguesa"]:
        return not introduced or before in A_OR_AN  # "la señora, la portuguesa"
    is_car = names == ["coche"] and before in _OWN  # "en el coche"
    return is_car or (names == ["el", "recreo"] and before == "desde")


def is_date(names: Sequence[str]) -> bool:
    """ "el 23 de enero" is a day, but "en el 23 de enero" is a quarter of Caracas."""
    return names[0].isdigit() or (names[0] == "el" and len(names) > 1 and names[1].isdigit())


def _is_dated_quarter(bare: list[str], at: int, length: int, *, introduced: bool) -> bool:
    """ "en el 23 de enero", "23 de enero, Caracas", "23 de enero bloque 4"."""
    after = next((word for word in bare[at + length : at + length + 2] if word[0].isalnum()), "")
    before = bare[at - 1 : at] if bare[at] == "el" else bare[at - 2 : at]
    return after in _BEHIND_DATED_NAMES or (introduced and before in _BEFORE_DATED_NAMES)


_BEHIND_DATED_NAMES = word_set("caracas ccs bloque bloques zona")
_BEFORE_DATED_NAMES = (
    ["en", "el"], ["del", "barrio"], ["in", "the"], ["por", "el"], ["en", "la"], ["en"], ["in"], ["por"],
)  # fmt: skip

_BEFORE_USING = frozenset(["se", "lo", "la", "que", "quien", "no", "como", "ella", "el"])
_OWN = word_set("el un mi su nuestro este")
A_OR_AN = frozenset(["un", "una", "algun", "alguna", "ningun", "ninguna"])  # "en un calabozo" is a cell
