"""Promises of help in English: one of ours, a future, a verb of help, and no denial before it. Pure."""

import re
from collections.abc import Iterator

_HELPER = (
    "we|i|they|he|she|it|someone|somebody|embassy|consulate|ambassador|consul|officers?|officials?"
    "|teams?|staff"
    "|government|state|department|marines?|soldiers?|troops?|army|navy|military|forces?|convoys?|bus"
    "|buses|cars?"
    "|vans?|trucks?|planes?|aircraft|jets?|helicopters?|choppers?|boats?|ships?|ferry|drivers?|people"
    "|help|rescue"
    "|rescuers?|aid|ambulances?|escorts?|colleagues?|vehicles?|transport|crews?|units?|agents?|guards?"
)
_SENT = (
    "help|aid|rescue|someone|somebody|people|teams?|marines?|soldiers?|troops?|army|military|convoys?"
    "|bus|buses"
    "|cars?|vans?|trucks?|planes?|jets?|helicopters?|choppers?|boats?|ships?|drivers?|escorts?|ambulances?"
    "|vehicles?|transport|crews?|men|women|officers?|guards?"
)
_OTHERS = "you|airlines?|flights?|taxis?|texts?|messages?|network|road|that|who|which"
_RELATIVES = (
    "family|families|party|group|children|kids|people|son|daughter|mother|father|parents|wife|husband"
)
_PEOPLE = (
    "(?:you|everyone|everybody|all|them|him|her|us|people|citizens|americans|families|each|anyone"
    f"|(?:your|the|our) (?:whole )?(?:{_RELATIVES}|citizens))"
)
# Base, third person, -ing, participle.
_ALONE = (  # whoever does this helps, whomever it is done to
    ("evacuate", "evacuates", "evacuating", "evacuated"),
    ("rescue", "rescues", "rescuing", "rescued"),
    ("extract", "extracts", "extracting", "extracted"),
    ("airlift", "airlifts", "airlifting", "airlifted"),
    ("escort", "escorts", "escorting", "escorted"),
    ("repatriate", "repatriates", "repatriating", "repatriated"),
)
_WITH_PEOPLE = (
    ("pick", "picks", "picking", "picked"),
    ("take", "takes", "taking", "taken"),
    ("bring", "brings", "bringing", "brought"),
    ("get", "gets", "getting", "gotten"),
    ("fly", "flies", "flying", "flown"),
    ("drive", "drives", "driving", "driven"),
    ("carry", "carries", "carrying", "carried"),
    ("move", "moves", "moving", "moved"),
    ("meet", "meets", "meeting", "met"),
    ("fetch", "fetches", "fetching", "fetched"),
    ("collect", "collects", "collecting", "collected"),
    ("transport", "transports", "transporting", "transported"),
    ("transfer", "transfers", "transferring", "transferred"),
    ("accompany", "accompanies", "accompanying", "accompanied"),
    ("save", "saves", "saving", "saved"),
    ("protect", "protects", "protecting", "protected"),
    ("defend", "defends", "defending", "defended"),
    ("shelter", "shelters", "sheltering", "sheltered"),
    ("guide", "guides", "guiding", "guided"),
    ("lead", "leads", "leading", "led"),
)
_FROM_AFAR = (  # said of the present it is what we do by phone
    ("help", "helps", "helping", "helped"),
    ("assist", "assists", "assisting", "assisted"),
    ("support", "supports", "supporting", "supported"),
    ("find", "finds", "finding", "found"),
    ("reach", "reaches", "reaching", "reached"),
)
_SEND = (
    "send",
    "dispatch",
    "provide",
    "arrange",
    "organise",
    "organize",
    "charter",
    "deploy",
    "deliver",
    "give",
)
_SENDS, _SENDING = ("sends", "dispatches", "deploys"), ("sending", "dispatching", "deploying", "arranging")
# What is sent to a phone is no help on the road.
_BY_TEXT = (
    "texts?|messages?|sms|word|news|updates?|links?|lists?|letters?|codes?|instructions?|instruction|info"
    "|information|details|e?mails?|whatsapp|notes?|reminders?|notices?|answers?|reply|replies|questions?"
    "|forms?"
    "|address|numbers?|notifications?|alerts?|maps?|names?|directions|another|advice|call|your"
)
_ADVERBS = (
    "(?: (?:also|soon|now|then|all|still|gladly|definitely|personally|certainly|surely|always|just|even|"
    "tonight|today|tomorrow|be able to|try to|do everything to|find a way to|come (?:to|and)|go (?:to|and)))*"
)
_MODAL = (
    "(?:will|shall|can|(?:am|are|is|be) (?:going|about|ready|able|here|coming|there) to"
    "|(?:are |am |is )?(?:going|plan|planning|intend|promise) to)"
)
_SUBJECT = rf"(?P<subject>{_HELPER})(?: (?!(?:{_OTHERS})\b)\w+){{0,7}}?"


def _forms(verbs: tuple[tuple[str, ...], ...], form: int) -> str:
    return "|".join(verb[form] for verb in verbs)


def _people_after(verbs: str) -> str:
    """ "pick you up", "pick up your family"; also where the clause ends on the verb ("we will help")."""
    return rf"(?:{verbs})(?: up| off| out)?(?: {_PEOPLE}\b)"


def _helps(alone: int, *, afar: bool = True) -> str:
    near = _forms(_WITH_PEOPLE, alone)
    verbs = f"{near}|{_forms(_FROM_AFAR, alone)}" if afar else near
    to_them = "take care of|look after|care for|get to|wait for|be waiting for"
    kinds = [
        rf"(?:{_forms(_ALONE, alone)})\b",
        _people_after(verbs),
        rf"(?:{to_them}) {_PEOPLE}\b",
        rf"(?:make sure|ensure|see to it)(?: that)? {_PEOPLE} (?:get|are safe|reach|leave|come)\b",
    ]
    return "|".join(kinds)


_COME = r"(?:come|arrive|land|be there|be with you|be waiting|show up|turn up|stop by)\b(?! back)"
_COMING = r"(?:coming|arriving|landing)\b(?! back)"
_SENT_THINGS = rf"(?! (?:\w+ ){{0,3}}(?:{_BY_TEXT})\b(?!.* (?:{_SENT})\b))"
_RULES = tuple(
    re.compile(rf"\b{rule}")
    for rule in (
        # We will (are going to, can) evacuate you; help will come; we will send a bus.
        rf"{_SUBJECT} {_MODAL}{_ADVERBS} (?:{_helps(0)}|help$|{_COME}|(?:{'|'.join(_SEND)})\b{_SENT_THINGS})",
        # We are sending a team; a plane is coming.
        rf"{_SUBJECT} (?:am|are|is|be){_ADVERBS} (?:{_helps(2, afar=False)}|{_COMING}"
        rf"|(?:{'|'.join(_SENDING)})\b{_SENT_THINGS})",
        # A convoy picks you up at 6; we send a car; we come for you.
        rf"{_SUBJECT} (?:{_helps(0, afar=False)}|{_helps(1, afar=False)})",
        rf"{_SUBJECT} (?:send|{'|'.join(_SENDS)}) (?:\w+ ){{0,3}}(?:{_SENT})\b",
        rf"{_SUBJECT} (?:comes?|arrives?|goes?|drives?|leaves?)(?: \w+){{0,3}}? (?:for|to|to"
        rf" (?:{_forms(_WITH_PEOPLE, 0)})) {_PEOPLE}\b",
        # We have arranged a flight; we have a plane ready; you have a seat.
        rf"{_SUBJECT} (?:has|have) (?:already )?(?:arranged|sent|dispatched|organi[sz]ed|chartered"
        rf"|deployed|provided)\b{_SENT_THINGS}",
        rf"(?P<subject>we|they|{_HELPER}) (?:has|have) (?:\w+ ){{0,3}}(?:{_SENT}) (?:\w+ )?(?:ready"
        rf"|waiting|standing by|for you)\b",
        r"(?P<subject>you) (?:will )?have (?:a|your) (?:seat|place|spot|ride|lift)\b",
        # You will be picked up; everyone is being flown out.
        rf"(?P<subject>{_PEOPLE}|they)(?: \w+){{0,2}}? (?:will|shall|can|(?:is|are) going to|(?:is|are)"
        rf" to){_ADVERBS} (?:be|get) "
        rf"(?:{_forms(_ALONE, 3)}|{_forms(_WITH_PEOPLE, 3)}|helped|reached)\b",
        rf"(?P<subject>{_PEOPLE}|they) (?:is|are) being (?:{_forms(_ALONE, 3)}|{_forms(_WITH_PEOPLE, 3)})\b",
        rf"(?P<subject>{_SENT})(?: \w+){{0,2}}? (?:will|shall|(?:is|are) going to) be (?:sent|provided"
        rf"|arranged|waiting|there|ready|available|dispatched|organi[sz]ed)\b",
        # There will be a bus; help is on the way; wait for our helicopter.
        rf"(?P<subject>there) (?:will|is going to) be (?:\w+ ){{0,3}}(?:{_SENT})\b",
        rf"(?P<subject>{_SENT}|we) (?:is |are |am )?(?:already )?(?:on (?:the|its|their|our) way|en"
        rf" route|underway)\b",
        rf"(?P<subject>wait for|waiting for|expect) (?:the |our |a |an |your )?(?:\w+ )?(?:{_SENT})\b",
        # Without its subject, as texts are short: will send help; sending a bus; coming to get you.
        rf"(?P<subject>^)(?:now |already |also )?(?:will|can|shall|going to){_ADVERBS} (?:{_helps(0)}"
        rf"|(?:send) (?:\w+ ){{0,3}}(?:{_SENT})\b)",
        rf"(?P<subject>^)(?:now |already |just )?(?:{'|'.join(_SENDING)}) (?:\w+ ){{0,3}}(?:{_SENT})\b",
        rf"(?P<subject>^)(?:now |already |just )?coming (?:for|to get|to pick|to take|to fetch) {_PEOPLE}\b",
    )
)
_STAYS = re.compile(
    rf"\b(?P<subject>{_HELPER})(?: \w+){{0,3}}? (?:will|shall|are going to|would|can) (?:not|never)"
    rf" (?:ever )?"
    rf"(?:leave|abandon|forget|desert) {_PEOPLE}\b(?! alone with the bill)"
)
_DENIED = re.compile(
    r"\b(?:not(?! only\b)|never|no(?! (?:doubt|matter|worries|problem)\b)|nobody|none|nothing|neither"
    r"|nor|without|unable|unlikely)\b"
)
_PLAIN_NO = re.compile(rf"^no (?=(?:{_HELPER.split('|someone')[0]}|someone|somebody|help|there)\b)")
# "Do not move we will come": what is forbidden is not what is promised.
_FORBIDS = re.compile(
    r"^(?:please )?do not (?!(?:expect|wait|think|believe|count|rely|hope|assume|trust|imagine|say"
    r"|know)\b)\w+"
)
# What somebody else may say is not said by us.
_REPORTED = re.compile(
    r"\b(?:anyone|anybody|whoever|someone|somebody|who|people|they) (?:\w+ )?(?:says?|claims?|tells?"
    r"|promises?|pretends?)\b"
)
_ONLY_CALLS = re.compile(r"\btry to (?:reach|find)\b")  # by phone
_IF = re.compile(r"\b(?:if|whether|unless)(?: \w+)?$")


def promises(clause: str) -> Iterator[str]:
    """What a clause promises, in its own words."""
    for found in _STAYS.finditer(clause):
        yield found[0]
    clause = _FORBIDS.sub("", _PLAIN_NO.sub("", clause)).strip()
    for rule in _RULES:
        for found in rule.finditer(clause):
            before = clause[: found.start()].strip()
            is_shown = _IF.search(before) or _REPORTED.search(clause[: found.end()])
            if not (is_shown or _DENIED.search(clause[: found.end()]) or _ONLY_CALLS.search(found[0])):
                yield found[0].strip()
