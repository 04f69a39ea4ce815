"""How people write a point down: signs, letters of the compass, labels, degrees and minutes."""

import re

NORTH_SOUTH = r"norte|north|sur|south|lat\.?\s*n|n|s"
EAST_WEST = r"oeste|west|este|east|o|w|e"
HEMISPHERE = rf"(?:{NORTH_SOUTH}|{EAST_WEST})"
LATITUDE = r"(?:lat(?:itude?)?)\.?\s*[:=]?\s*"
LONGITUDE = r"(?:lo?ng?(?:itude?)?)\.?\s*[:=]?\s*"
SIGN = r"[+\-\u2212\u2013]"
GAP = r"(?:\s*[,;/|&]\s*|\s+(?:y|and|por|by|x)\s+|\s+-\s+(?=[a-z])|\s+|(?=[nsewo]))"
EDGE = r"(?<![\w.,:/$€£+\-])"
AFTER = r"(?![\w:%$€£°º]|[.,]\d)"
MONEY = re.compile(
    r"(?:\$|€|£|\b(?:bs|bsf|usd|us|eur|cop|precio|price|costs?|cuesta|tasa|vale)\b\.?)\s*:?\s*$", re.I
)
MONEY_AFTER = re.compile(
    r"\s*(?:\$|€|£|%|\b(?:bs|bsf|usd|eur|cop|dolar|dollar|bolivar|peso|euro|kg|km|lts?|mts?)(?![a-z])"
    r"|\b(?:dolares|dollars|bolivares|pesos|euros|litros|metros|millas|miles)\b)",
    re.I,
)

BETWEEN = r"(?:\s*[,;/|]\s*|\s+(?:y|and|x|by|por)\s+|\s+)"
DOT = rf"({SIGN}?\s?\d{{1,3}}\.\d{{1,15}})"
COMMA = rf"({SIGN}?\s?\d{{1,3}},\d{{1,15}})"
BARE = rf"({SIGN}?\s?\d{{1,3}}(?:[.,]\d{{1,15}})?)"
DECIMAL_DOT = re.compile(rf"{EDGE}{DOT}°?{BETWEEN}{DOT}°?{AFTER}", re.I)
DECIMAL_COMMA = re.compile(rf"{EDGE}{COMMA}°?{BETWEEN}{COMMA}°?{AFTER}", re.I)
LABELLED = re.compile(
    rf"\b{LATITUDE}{BARE}°?\s*([ns])?\b[\s,;/|&y]*{LONGITUDE}{BARE}°?\s*([ewo])?{AFTER}", re.I
)
LABELLED_LONGITUDE_FIRST = re.compile(
    rf"\b{LONGITUDE}{BARE}°?\s*([ewo])?\b[\s,;/|&y]*{LATITUDE}{BARE}°?\s*([ns])?{AFTER}", re.I
)
ONE_LETTERED = re.compile(
    rf"{EDGE}({SIGN}?\d{{1,3}}\.\d{{3,15}})°?\s*([ns])?[\s,;/|]+"
    rf"({SIGN}?\d{{1,3}}\.\d{{3,15}})°?\s*([ewo])?(?!\w|[.,]\d)",
    re.I,
)
X_AND_Y = re.compile(rf"\bx\s*[=:]\s*{BARE}[\s,;/|]+y\s*[=:]\s*{BARE}{AFTER}", re.I)
LABELS = re.compile(r"\b(?:lat(?:itude?)?|lo?ng?(?:itude?)?)\b\.?\s*[:=]?(?=\s*[nsewo\d])", re.I)

FEW_DIGITS = re.compile(r"(?:\d\D*){4}|[23456789CFGHJMPQRVWX]{8}\+", re.I)  # less cannot be a point

DEGREES = r"(?:°|º|˚|o(?=\s?\d)|deg(?:rees)?|grados?|gr?|d)"
MINUTES = r"(?:'(?!')|′|’(?!’)|‘|´|`|ʹ|min(?:utos?|utes?)?|m)"
SECONDS = r"(?:\"|″|”|“|''|’’|´´|ʺ|seg(?:undos?)?|sec(?:onds?)?|s(?=[\s,;nsewo]|$))"
ANGLE = (
    rf"({SIGN})?\s?(\d{{1,3}}(?:[.,]\d+)?)\s*{DEGREES}"
    rf"(?:\s*(\d{{1,2}}(?:[.,]\d+)?)\s*{MINUTES}?(?:\s*(\d{{1,2}}(?:[.,]\d+)?)\s*{SECONDS}?)?)?"
)
DMS_AFTER = re.compile(
    rf"(?<![\w.,]){ANGLE}\s*(?:({HEMISPHERE})(?![a-z]))?{GAP}{ANGLE}\s*(?:({HEMISPHERE})(?![a-z]))?(?!\w)",
    re.I,
)
DMS_BEFORE = re.compile(
    rf"(?<![\w.,])({HEMISPHERE})\s*:?\s*{ANGLE}{GAP}({HEMISPHERE})\s*:?\s*{ANGLE}(?!\w)", re.I
)
PLAIN_ANGLE = r"(\d{1,3})[\s:\-]+(\d{1,2}(?:[.,]\d+)?)(?:[\s:\-]+(\d{1,2}(?:[.,]\d+)?))?"
PLAIN_DECIMAL = r"(\d{1,3}(?:[.,]\d+)?)"
LETTERS_AFTER = re.compile(
    rf"{EDGE}({SIGN}?){PLAIN_DECIMAL}°?\s*({HEMISPHERE})(?:\s*[,;/|&]\s*|\s+y\s+|\s+and\s+|\s*)"
    rf"({SIGN}?){PLAIN_DECIMAL}°?\s*({HEMISPHERE})(?!\w)",
    re.I,
)
LETTERS_BEFORE = re.compile(
    rf"(?<![\w])({HEMISPHERE})\s*:?\s*{PLAIN_DECIMAL}°?(?:\s*[,;/|&]\s*|\s+y\s+|\s*)"
    rf"({HEMISPHERE})\s*:?\s*{PLAIN_DECIMAL}°?(?!\w)",
    re.I,
)
PLAIN_AFTER = re.compile(
    rf"{EDGE}{PLAIN_ANGLE}\s*({HEMISPHERE})(?:\s*[,;/|&]\s*|\s*){PLAIN_ANGLE}\s*({HEMISPHERE})(?!\w)",
    re.I,
)
PLAIN_BEFORE = re.compile(
    rf"(?<![\w])({HEMISPHERE})\s*{PLAIN_ANGLE}(?:\s*[,;/|&]\s*|\s*)({HEMISPHERE})\s*{PLAIN_ANGLE}(?!\w)",
    re.I,
)
COMPACT = re.compile(
    r"(?<!\w)(\d{2})(\d{2})(\d{2}(?:\.\d+)?)\s?([NS])[\s,/]*(\d{3})(\d{2})(\d{2}(?:\.\d+)?)\s?([EWO])\b"
)
