"""Who must not be rung: "cant talk now", "no me llamen". A phone that rings gives its owner away. Pure."""

import re

from evac.kernel.folding import fold

_NOT = r"(?:do not|don'?t|dnt|please no|pls no|never)"
_CANNOT = r"(?:can not|cannot|can'?t|couldn'?t|unable to)"
_UNWANTED = re.compile(
    r"\b(?:"
    rf"(?<!they )(?<!we )(?<!\bi ){_NOT} (?:you )?(?:please )?(?:try to )?(?:call|ring|phone)\b"
    r"(?! (?:it|this|the police))"
    r"|no (?:phone )?calls\b|stop calling"
    r"|(?:text|txt) only|only text|just text me"
    r"|no (?:me |nos )?(?:llame[ns]?|marque[ns]?|telefonee[ns]?)\b|sin llamadas|no llamadas|no llamar\b"
    r"|(?:solo|solamente|unicamente) (?:texto|mensajes?|sms|por escrito)|dejen de llamar"
    r")"
)
_UNSUITABLE = re.compile(
    rf"\b(?:{_CANNOT} (?:talk|speak|answer|pick up|take (?:a |the |your )?call)"
    r"(?! to (?:her|him|them|my)\b| (?:english|spanish|much|about))"
    r"|no (?:puedo|podemos) (?:hablar|contestar|atender|responder)"
    r"(?! con (?:el|ella|ellos|mi)\b| ni\b| (?:bien )?(?:ingles|espanol)))"
)


def is_call_unwanted(words: str, *, ill: bool = False) -> bool:
    """
    Args:
        ill: somebody is; then who "cannot talk" may have lost speech, and must be rung.
    """
    said = fold(words)
    return _UNWANTED.search(said) is not None or (not ill and _UNSUITABLE.search(said) is not None)
