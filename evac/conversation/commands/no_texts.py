""" "Please stop texting me": asked in plain words that none of our texts come, and for how long.

The verb of the request must have no object, or us, or our messages; behind it the clause ends, or a time, a
reason or a courtesy follows. "Don't write in Spanish" and "no manden carro" ask for something else.
"""

import re

from evac.conversation.commands.amounts import AMOUNT, hours_of
from evac.conversation.cues import NUMBERS
from evac.kernel.folding import folded

UNTIL_SEEN_HOURS = 24  # an officer reads it meanwhile
_GUARDS = (
    r"(?:guards?|soldiers?|police|army|military|men|guardias?|soldados?|militares|policias?|ejercito"
    r"|colectivos?)"
)
_TIME = (
    r"(?:now|right now|anymore|any more|again|ever|tonight|today|at night|until|til|till|before|after|during"
    rf"|for (?:now|\d+|an? |{'|'.join(NUMBERS)}|the (?:next|rest|moment|night|day)|some|today|tonight)"
    r"|while|when|unless|in the next|in \d+|these (?:days|hours|next)|yet"
    r"|this (?:week|month|morning|afternoon|evening|weekend)"
    r"|ahora|ahorita|hoy|esta (?:noche|tarde|manana|semana)|est[oa]s (?:dias|horas|proxim[oa]s)|todavia|aun"
    r"|nunca|jamas|de (?:noche|dia)|en (?:la noche|\d+|unas|un)|durante|hasta|mientras|cuando|antes|despues"
    rf"|por (?:ahora|hoy|\d+|unas|unos|{'|'.join(NUMBERS)}|(?:el|este) momento|las proximas|las noches"
    r"|la noche|la tarde|la manana)|desde (?:ahora|hoy|ya|este momento)|a menos)\b"
)
_SEEN = (
    r"(?:me|nos) (?:revis|quit|est[ae]|va[ns]?\b|pued|tien|mir|vigil|ven\b|oyen|oiga|descub|detien|detuv|mat"
    r"|escuch|persig|busc|par[ae]|cach|pill|encuentr)[a-z]*"
)
_REASON = (
    r"(?:because|cause|cuz|coz|bc|since (?:they|he|she|the|my|i|we|it)\b|as they|they|he|she|i'?m|i am|we'?re"
    rf"|we are|it is|it'?s|or (?:they|he|she|i|we|it)\b|so (?:they|he|that)\b|there (?:is|are)|the {_GUARDS}"
    rf"|porque|xq|pq|xk|ya que|es que|pues|{_SEEN}|estan|estamos|estoy|hay|vienen"
    rf"|van a|(?:el|los|la|las) {_GUARDS}|es (?:peligroso|muy)|esta (?:peligros|fe|mal)[a-z]*|pueden?)\b"
)
_COURTESY = r"(?:please|pls|plz|thanks|thank you|thx|ok|sir|por favor|porfa|favor|gracias|se los|le pido)\b"
_AND = r"(?:and|but|y|pero|e)\b"
_ENDS = rf"(?=\s*(?:$|[.,;:!?)\n]|[-/] )|\s+(?:{_TIME}|{_REASON}|{_COURTESY}|{_AND}))"
_QUE = r"que (?!estoy\b|estamos\b|soy\b|somos\b)"  # "no escriban que estoy aqui": what is written

_TEXTS = r"(?:texts?|messages?|msgs?|sms|whatsapps?|mensaj(?:es?|itos?)|msjs?|textos?)"
_HERE = (
    r"(?: (?:to |on |at |a |al |por |en )?(?:(?:this|my|our|este|mi|nuestro) )(?:number|phone|text|message"
    r"|cell|mobile|numero|telefono|celular|mensaje|telf)| to this| here| por aqui| por aca| aqui| aca)"
)
_MORE = r"(?: (?:back|any ?more|more|again|anything|at all|mas|nada|nunca|nunca mas|otra vez))"
_US = rf"(?:(?: to)? (?:me|us))?{_MORE}?{_HERE}?{_MORE}?"
_ALSO = rf"(?:,? (?:or|and|nor) (?:call|ring|phone|text|write|message|reply){_US})?"
_OURS = (
    rf"(?: (?:me|us))?(?: (?:any|more|any more|your|these|those|so many|all these|the))*"
    rf"(?: {_TEXTS}| anything)"
)

_WRITE = r"(?:text|txt|reply|respond|write|message|msg|answer(?= this| these| me| us)|contact(?= me| us))"
_WRITING = r"(?:texting|writing|messaging|replying|responding|contacting)"
_CALL = r"(?:(?:call|ring|phone)(?: me| us)? (?:or|and) )?"
_CALLING = r"(?:(?:calling|ringing)(?: me| us)? (?:or|and) )?"
_ENGLISH = (
    rf"(?:do not|don'?t|dnt|pls no|please no|never) (?:you )?(?:ever )?{_CALL}"
    rf"(?:{_WRITE}{_US}{_ALSO}|send{_OURS}{_US}){_ENDS}"
    rf"|(?:stop|quit) {_CALLING}(?:{_WRITING}{_US}|sending(?:{_OURS})?{_US}){_ENDS}"
)
_NO_MORE = rf"no more {_TEXTS}(?: (?:from you|(?:to|for) (?:me|us)))?{_HERE}?{_ENDS}(?! since \w+day)"
_OFF_THE_LIST = (
    r"(?:delete|erase|remove|forget) (?:my|our|this) (?:number|phone)"
    rf"(?: from (?:the|your) (?:list|system|phones?|files|records))?{_ENDS}"
    rf"|(?:borren?|borra|eliminen?|olviden) (?:mi|este|nuestro) (?:numero|telefono)"
    rf"(?: de (?:la|su|sus) (?:listas?|sistema|telefonos?|registros?))?(?:{_ENDS}| {_QUE})"
)
_ESCRIBAN = r"(?:escriban?|escribas|contesten?|contestes|respondan?|respondas|texteen|mensajeen)"
_ESCRIBIR = r"(?:escribir|contestar|responder|textear|mensajear)"
_MANDEN = r"(?:manden?|mandes|envien?|envies)"
_MANDAR = r"(?:mandar|enviar)"
_THESE = r"(?: (?:estos|esos|sus|los))?"
_NADA = rf"(?: ya)?(?: (?:mas|nada|nunca))?(?: (?:mas|nada))?(?:{_THESE} {_TEXTS})?(?: mas)?{_HERE}?"
_NOT_TRAVEL = r"(?! (?:todavia|aun|hoy|ahora|de noche|de dia|hasta|por la|antes|despues)\b)"
_SENT = rf"(?:(?: ya)?(?: mas| nada)*{_THESE} {_TEXTS}(?: mas)?{_HERE}?|(?: mas| nada)+|{_NOT_TRAVEL})"
_LLAMEN = r"(?:(?:llamen?|llames) (?:ni|o|y) (?:me |nos )?)?"
_NI = r"(?: ni (?:me |nos )?(?:llamen?|llames|manden (?:mensajes|nada)|escriban?|contesten?))?"
_OR_SENT = rf"(?:{_LLAMEN}{_ESCRIBAN}{_NADA}{_NI}|{_MANDEN}{_SENT}{_NI})"
_SPANISH = (
    rf"no (?:me|nos) {_OR_SENT}(?:{_ENDS}| que )|no {_OR_SENT}(?:{_ENDS}| {_QUE})"
    rf"|(?:no|(?:dejen?|deja|paren?) de|eviten?) "
    rf"(?:{_ESCRIBIR}(?:me|nos)?{_NADA}|{_MANDAR}(?:me|nos)?{_SENT})(?:{_ENDS}| {_QUE})"
)
_ASKED = re.compile(rf"\b(?:{_ENGLISH}|{_NO_MORE}|{_OFF_THE_LIST}|{_SPANISH})(?! (?:si|if) )")
# Before it: what makes it a tale, or a plan of the sender's own.
_TOLD = re.compile(
    r"(?:n't|\b(?:i|we|they|he|she|you|who|why|not|dont|didnt|para|puedo|podemos|pueden|vamos a|voy a|had to"
    r"|(?:i|we|they|he|she) (?:have to|need to|must|will|can|could|would|should|may|might|just|also)"
    r"|i'll|we'll|they'll|(?<!favor )(?<!pido )(?<!pedimos )(?<!ruego )(?<!quiero )que"
    r"|get|gets|got|getting|have|has|had|receive|received|receiving|are|is|were|was|been|with|there'?s|sends?|sent"
    r"|a)) $"
)
_HOURS_SAID = re.compile(rf"(?:for|por|en|durante|x) (?:the next |las proximas |unas )?{AMOUNT}")


def no_texts_hours(words: str) -> int | None:
    """The hours for which a text asks in plain words that none of ours come; None where it does not.

    "please stop texting me they check my phone", "no me escriban mas"
    """
    said = "\n".join(" ".join(line.split()) for line in folded(words).text.splitlines())
    if not any(_TOLD.search(said[: found.start()]) is None for found in _ASKED.finditer(said)):
        return None
    found = _HOURS_SAID.search(said)
    return (hours_of(found["number"], found["unit"]) if found else None) or UNTIL_SEEN_HOURS
