"""Who came to a place already, who is called to it, and who is only on the way."""

from evac.kernel.folding import word_set


def clause_before(bare: list[str], at: int, most: int) -> list[str]:
    """Up to so many words before, back to the last sign."""
    before = bare[max(0, at - most) : at]
    return before[max((n + 1 for n, word in enumerate(before) if not word[0].isalnum()), default=0) :]


def comes_here(bare: list[str], place: int) -> bool:
    """ "manden policia a Quinta Crespo", "send a doctor to X": they come to where the sender is."""
    before = bare[max(0, place - 5) : place]
    coming = max((n for n, word in enumerate(before) if word in _COMING), default=None)
    if coming is None or any(word in _TAKEN_ALONG for word in before[coming:]):
        return False
    # "no hay carro que suba a Mérida" goes there, and does not come
    return not (before[coming] in _RIDES_UP and coming and before[coming - 1] in ("que", "q"))


_RIDES_UP = word_set("suba suban sube suben venga vaya")
_COMING = word_set("""
    manden mande manda mandan mandar mandarian enviar envien envie envia enviarian sube suben suba suban
    venga vengan ven vienen viene lleguen acerquen traigan traiga trae traer metieron metio entraron
    entro entran irrumpieron subio subieron vinieron send sending come comes came dispatch deliver bring
    fetch arrange
""")
_TAKEN_ALONG = word_set("us me him her them back home , . ! ?")


def has_come(bare: list[str], place: int, before: str) -> bool:
    """ "llegamos hasta X", "me vine pa X", and not "ojalá lleguemos hasta X" or "no llegamos hasta X"."""
    came = before in _CAME if bare[place] == "hasta" else before in _MOVED
    clause = clause_before(bare, place, 4)
    came = came or ("de" in clause and not _MOVED.isdisjoint(clause))  # "me vine de Mérida pa Ejido"
    is_open = any(word in NOT_YET for word in clause) or clause[:1] in (["manana"], ["tomorrow"])
    return came and not is_open and not is_tomorrow(bare, place)


_CAME = word_set("llegamos llegue llego llegaron vine vinimos")
_MOVED = word_set("vine vinimos mude mudamos mudaron trajeron")


def has_arrived(bare: list[str], place: int) -> bool:
    """ "llegó solito en el bus A la estación de Quíbor", and not "llegamos y ahora vamos A Coro"."""
    for at in range(place - 1, max(-1, place - 8), -1):
        if bare[at] in _ARRIVED and not is_tomorrow(bare, place):
            return not any(word in ("no", "ni", "nunca", "si") for word in bare[max(0, at - 2) : at])
        if not bare[at][0].isalnum() or bare[at] in _MOVING_ON:
            return False
    return False


_ARRIVED = word_set("""
    llegue llego llegamos llegaron llegado vine vinimos mude mudamos traslade trasladamos
    vole volamos cruce cruzamos
""")
_MOVING_ON = word_set(
    "voy vamos va van y pero para pa pal hacia rumbo salgo salimos sigo seguimos ir irme irnos"
)


def is_tomorrow(bare: list[str], place: int) -> bool:
    """ "llegamos a Boa Vista MAÑANA" is still to come, or "SI Dios quiere"; "esta mañana" is over."""
    after = bare[place : place + 10]
    if any(word == "si" and after[n + 1 : n + 2] not in ([","], ["."]) for n, word in enumerate(after)):
        return True
    if any(one == "en" and _is_of_time(after[n + 1 : n + 3]) for n, one in enumerate(after)):
        return True
    return any(
        word in ("manana", "tomorrow") and after[n - 1] not in ("esta", "la", "de", "en")
        for n, word in enumerate(after)
    )


def _is_of_time(words: list[str]) -> bool:
    """ "en media hora", "en 20 min", "en un rato"."""
    return len(words) == 2 and (words[0] in _SOME or words[0].isdigit()) and words[1] in _TIMES


_SOME = word_set("media una unas unos un dos tres cuatro cinco diez quince veinte poco nada")
_TIMES = word_set("hora horas h hrs min minutos mins rato ratico ratito pm am")
NOT_YET = word_set("no nunca casi ojala sin")  # "no llegó a Upata", "ya casi llego a Colombia"
