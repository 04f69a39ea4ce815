"""Who warns of a message that is not ours, of money asked in our name, of a trap; or doubts one. Pure."""

import re

from evac.kernel.folding import fold

_MESSAGE = (
    r"(?:texts?|txt|messages?|msgs?|sms|whatsapps?|emails?|mails?|calls?|links?|posts?|notices?|alerts?"
    r"|flyers?"
    r"|mensajes?|mensajito|textos?|correos?|llamadas?|enlaces?|avisos?|alertas?|cadenas?|publicacion)"
)
_SOMEBODY = (
    r"(?:someone|somebody|some (?:guy|man|men|woman|people)|a (?:guy|man|woman)|guys|people|alguien"
    r"|un (?:tipo|senor"
    r"|hombre|sujeto)|una (?:senora|mujer)|unos (?:tipos|hombres|sujetos)|gente|me escribieron"
    r"|nos escribieron"
    r"|me llamaron|nos llamaron|me contactaron|nos contactaron)"
)
_MONEY = (
    r"(?:money|cash|dollars?|dolares|usd|bucks|dinero|plata|real|euros?|bitcoin|crypto|usdt|zelle|paypal"
    r"|gift cards?"
    r"|deposit\w*|deposito|transfer\w*|transferencia|pago movil|pay\w*|pag(?:o|a|ue|uen|ar|ando|amos)"
    r"|cobr\w+|fees?"
    r"|[$]|\d{2,6} ?[$])"
)
_WAY_OUT = (
    r"(?:seats?|spots?|places?|flights?|planes?|tickets?|boats?|bus(?:es)?|vans?|evacuat\w*|evac|rescue"
    r"|extraction"
    r"|puestos?|cupos?|asientos?|vuelos?|avion(?:es)?|pasajes?|boletos?|lanchas?|autobus(?:es)?|camionetas?"
    r"|evacua\w*|rescate|salida|salir)"
)
_FORGED = r"(?:scam\w*|fraud\w*|phish\w*|hoax\w*|fake\w*|forged|bogus|impost[oe]rs?|estaf\w+|fraude\w*|timo)"
_TRAP = r"(?:a trap|an ambush|a set ?up|its a lie|trampa|emboscada|un engano|celada)"
_POSES = (
    r"(?:pretend\w* to be|posing as|pos(?:es|ed) as|impersonat\w+|claim\w* (?:to be|they are|he is|she is)"
    r"|sa(?:ys?|id|ying) (?:(?:that )?(?:he|she|they)(?: is| are|'?s|'?re)?|to be) (?:from |with )?"
    r"(?:you|the embassy|the consul\w*|the us|the government)|hac\w+ pasar por|haciendose pasar|suplant\w+"
    r"|dic\w+ (?:que (?:es|son|viene|vienen)|ser) (?:de |parte de )?(?:ustedes|la embajada|el consulado"
    r"|el gobierno))"
)
_GOODS = (
    r"(?:passports?|pasaportes?|bank|banco|card|tarjeta|pin|password|clave|contrasena|ssn|social security"
    r"|codigo"
    r"|photos? of|fotos? de|location|ubicacion|datos|personal (?:data|info\w*)|cedula)"
)
_ASKS = (
    r"(?:ask\w*|want\w*|need\w*|demand\w*|request\w*|say\w*|said|told|tell\w*|pid\w+|exig\w+|solicit\w+"
    r"|dic\w+|dijo"
    r"|que)"
)
_NEAR, _FAR = r"\S*(?: \S+){0,6}? [^\w$ ]{0,3}", r"\S*(?: \S+){0,12}? [^\w$ ]{0,3}"
_TELLS = rf"(?:{_MESSAGE}\b|{_SOMEBODY}\b{_NEAR}(?:{_ASKS}|sell\w*|vend\w+|offer\w*|ofrec\w+)\b)"
_NOT = r"(?<!not a )(?<!not )(?<!no )(?<!no es )(?<!no es una )(?<!isn't a )"
_OURS = (
    r"(?:you|yours|you guys|from the embassy|real|legit\w*|official|genuine|ustedes|suy[oa]|de verdad"
    r"|verdader[oa]|oficial|de la embajada)"
)
_WARNS = tuple(
    re.compile(form)
    for form in (
        rf"{_NOT}\b(?:{_FORGED}|{_TRAP})(?!\w)",
        rf"{_NOT}\b(?:is|are|was|be|like) (?:a )?fals[eo]\b(?! alarm)|\bfalse {_MESSAGE}\b",
        rf"\b{_MESSAGE}(?: \w+){{0,3}} fals[oae]s?\b",
        rf"\b{_POSES}(?!\w)",
        r"\b(?:us(?:a|an|ando|ing|es|ed?)) (?:el nombre de (?:ustedes|la embajada)|su nombre|your name)\b",
        rf"\b{_TELLS}{_FAR}{_MONEY}{_FAR}{_WAY_OUT}\b",
        rf"\b{_TELLS}{_FAR}{_WAY_OUT}\b{_FAR}{_MONEY}(?!\w)",
        rf"\b(?:{_MESSAGE}|{_SOMEBODY})\b{_NEAR}{_ASKS}{_NEAR}{_GOODS}\b",
        rf"\b(?:sell(?:s|ing)?|venden|vende|vendiendo|ofrec\w+|offer\w*)\b{_NEAR}"
        rf"(?:seats?|spots?|puestos?|cupos?|asientos?)\b(?={_FAR}{_MONEY}|{_FAR}\d{{2,}})",
        rf"\b(?:do not|don'?t|dnt|never) (?:go to|go on|get on|get in|board|take|use|trust|believe|reply to"
        rf"|answer) (?:the|that|this|those|any) (?:bus|van|boat|plane|truck|meeting|pick ?up|{_MESSAGE}"
        r"|number)\b",
        r"\bno (?:vaya[ns]?|suba[ns]?|monten?|tomen?|agarren|confien?|crean?|respondan?) (?:al?|en|el|la"
        r"|los|es[ea])"
        r"(?: (?:el|la|es[ea]|los|las))? (?:autobus|bus|buses|camioneta|lancha|avion|punto|encuentro|camion"
        rf"|{_MESSAGE}|numero)\b",
    )
)
_RIDE = (
    r"(?:bus(?:es)?|autobus(?:es)?|vans?|planes?|avion(?:es)?|boats?|meeting point|pick ?up"
    r"|punto de encuentro)"
)
_US = r"(?:embassy|embajada|consul\w*|ustedes|you)"
_TOLD = r"(?:(?:nos|me) (?:dijeron|avisaron)|dicen|(?:they|someone|people) (?:told|tell|say|said)|rumou?r\w*)"
_DOUBTS = tuple(
    re.compile(form)
    for form in (
        rf"\b{_TOLD}\b{_FAR}{_RIDE}\b{_FAR}{_US}\b|\b{_TOLD}\b{_FAR}{_US}\b{_FAR}{_RIDE}\b",
        rf"\b(?:es|sera) (?:esto |eso )?(?:de )?(?:{_OURS}|cierto|confiable) ?[?]",
        rf"\b(?:is|was|are) (?:this|that|it|the) (?:{_MESSAGE} |number )?(?:\w+ ){{0,2}}?(?:from )?{_OURS}\b",
        r"\b(?:did|have) you (?:guys )?(?:really )?(?:send|sent|text|texted|write|wrote|message|call"
        r"|called)\b"
        r"(?! (?:a|the) (?:car|plane|bus|doctor|ambulance))",
        rf"\b(?:est[ea]|es[ea]|el|un) (?:{_MESSAGE}|numero)(?: \w+){{0,3}} es (?:de )?{_OURS}\b",
        r"\b(?:ustedes )?(?:me |nos )?(?:mandaron|enviaron|escribieron) (?:ustedes )?(?:est[ea]|es[ea]|un"
        rf"|una) {_MESSAGE}\b",
    )
)


def warns_of_forgery(words: str) -> bool:
    """Whether somebody must look whether others are being lured in our name."""
    said = fold(words)
    return any(form.search(said) for form in _WARNS)


def asks_whether_ours(words: str) -> bool:
    """Whether somebody doubts a message, and wants to know from us."""
    said = fold(words)
    return any(form.search(said) for form in _DOUBTS)
