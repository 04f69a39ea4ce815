"""Names behind "in" and "en" where the sender is not: of long ago, of others, or only hoped for."""

from itertools import pairwise

from evac.kernel.folding import word_set


def not_there(bare: list[str], place: int, before: list[str]) -> str | None:
    """The role that the words before the preposition at ``place`` give: none | towards; None where they say
    nothing of it.
    """
    last = before[-1] if before else ""
    if _is_another_one(bare, place) or _is_of_readers(before) or _is_long_ago(bare, place, before):
        return "none"
    if last in _NEARLY or not _APPOINTED.isdisjoint(before):
        return "towards"
    # "si abren, dormimos en Mérida"
    is_open = last in _NIGHTS and not _SOME_DAY.isdisjoint(bare[max(0, place - 12) : place])
    return "towards" if is_open else None


def _is_another_one(bare: list[str], place: int) -> bool:
    """ "a cousin in Tovar AND ONE IN Turmero"."""
    return place > 1 and bare[place - 2] in _AND and bare[place - 1] in _ONE_OF_MANY


def _is_of_readers(before: list[str]) -> bool:
    """ "ustedes están en Valencia", "that was in Coro"; "gracias a ustedes llegué" is the sender."""
    is_thanked = len(before) > 2 and before[-3] == "a" and before[-2] in _READERS
    return (not _READERS.isdisjoint(before[-2:]) and not is_thanked) or before[-2:] == ["that", "was"]


def _is_long_ago(bare: list[str], place: int, before: list[str]) -> bool:
    """ "nací en Carúpano", "raised in Leeds", and not "I have lived in Mérida for years"."""
    if any(pair in _LIVED for pair in pairwise(before)):
        return True
    if _LONG_AGO.isdisjoint(before[-4:]):
        return False
    still_lives = before[-1:] == ["lived"] and not _HAVE.isdisjoint(before)
    is_newborn = not _NEWBORN.isdisjoint(bare[max(0, place - 8) : place])
    return not still_lives and not is_newborn


_AND = frozenset(["and", "y", ","])
_ONE_OF_MANY = word_set("one another uno una otro otra")
_NEARLY = word_set("casi almost nearly")
_READERS = word_set("ustedes uds")
_APPOINTED = word_set("cita appointment muster")
_NIGHTS = word_set("dormimos amanecemos dormir llegamos pernoctamos")
_SOME_DAY = word_set("si plan noche")
_HAVE = word_set("have ive has")
_NEWBORN = word_set("baby bebe bebita bebito")
_LIVED = {("to", "live"), ("to", "work"), ("used", "to")}
_LONG_AGO = word_set("""
    naci nacido nacida nacidos nacio nacimos born raised crie criado criada crecio creci grew estudie estudio
    estudiamos studied case casado casada casamos graduated gradue registrado registrada vivia viviamos vivi
    vivian lived
""")
