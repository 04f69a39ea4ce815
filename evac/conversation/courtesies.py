"""Texts that say no more than hello or thank you. Pure."""

from enum import StrEnum

from evac.kernel.folding import fold, folded, tokens, word_set

MOST_WORDS = 8


class Courtesy(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"


_THANKS = word_set("thanks thank thx thnx tks tnx ty gracias grax grcs agradecida agradecido agradecidos")
_HEARD = word_set("received recibido recibida entendido enterado enterada understood noted copy copiado")
_GREETS = word_set("""
    hi hello hey hola holaa holas buenas buenos morning afternoon evening saludos alo aloo epa buen
""")
_BESIDE = word_set("""
    you u very much so a lot many all everyone todos mil muchas muchisimas muchisima por todo de antemano
    ok okay oki vale perfecto bueno god bless dios le les los te bendiga amen good dias dia tardes noches
    night there sir madam miss maam senor senora senorita team equipo gracias thanks que tal y and to the
    from mi amigo amiga amigos again nuevamente otra vez en in spanish espanol english ingles
""")


def courtesy_in(words: str, *, sign_off: str = "") -> Courtesy | None:
    """What the whole text is; None as soon as a word says anything else.

    Args:
        sign_off: the name under which the party is written to: "gracias Marta".
    """
    known = _KNOWN | {fold(sign_off)}
    said = [sign.text for sign in tokens(folded(words)) if sign.text[0].isalnum()]
    if not 1 <= len(said) <= MOST_WORDS or not known.issuperset(said):
        return None
    if any(word in _THANKS or word in _HEARD for word in said):
        return Courtesy.THANKS
    return Courtesy.GREETING if any(word in _GREETS for word in said) else None


_KNOWN = _THANKS | _HEARD | _GREETS | _BESIDE
