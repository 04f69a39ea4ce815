"""How long a text is for the network, and how to spell it so that it stays short."""

import unicodedata
from collections.abc import Iterable

GSM7_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_ESCAPED = frozenset("\f^{}\\[~]|€")  # each is sent as an escape and a character: two septets
SEPTETS_ALONE, SEPTETS_JOINED = 160, 153
UTF16_ALONE, UTF16_JOINED = 70, 67

_ALPHABET = GSM7_BASIC | GSM7_ESCAPED
_SPELLINGS = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "´": "'", "`": "'",
    "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"', "‹": "'", "›": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "•": "-", "·": ".", "º": "o", "ª": "a", "°": "o", "×": "x", "÷": "/",
    "\t": " ", "\u2028": "\n", "\u2029": "\n", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d",
    "Ð": "D", "þ": "th", "Þ": "Th", "œ": "oe", "Œ": "OE", "ı": "i",
}  # fmt: skip


def count_segments(text: str) -> int:
    """Return the number of SMS segments the network bills for ``text``.

    Args:
        text: one non-empty message, any Unicode, not yet encoded.

    Returns:
        Segments, 1 or more. GSM-7 text holds 160 septets alone or 153 when joined;
        any other text is UCS-2 and holds 70 or 67 UTF-16 units. A two-unit character
        is never split over two segments.

    Raises:
        ValueError: ``text`` is empty; no network carries an empty message.

    Source: 3GPP TS 23.038 section 6.2.1 (alphabet), TS 23.040 section 9.2.3.24 (joining).
    """
    if not text:
        raise ValueError("An empty text has no segments.")
    gsm7 = is_gsm7(text)
    alone, joined = (SEPTETS_ALONE, SEPTETS_JOINED) if gsm7 else (UTF16_ALONE, UTF16_JOINED)
    if units(text) <= alone:
        return 1
    return _joined_segments(_widths(text, gsm7), joined)


def is_gsm7(text: str) -> bool:
    """Whether every character is in the GSM-7 alphabet or its standard extension."""
    return _ALPHABET.issuperset(text)


def units(text: str) -> int:
    """Septets when the text is GSM-7, else UTF-16 units."""
    if is_gsm7(text):
        return len(text) + sum(map(text.count, GSM7_ESCAPED))
    return sum(_widths(text, gsm7=False))


def fold_to_gsm7(text: str) -> str:
    """Spell ``text`` within GSM-7: á becomes a, curly quotes straight; ñ é ü ¿ ¡ stay."""
    if is_gsm7(text):
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(char if char in _ALPHABET else _spelled(char) for char in composed)


def _widths(text: str, gsm7: bool) -> Iterable[int]:
    if gsm7:
        return (2 if char in GSM7_ESCAPED else 1 for char in text)
    return (2 if ord(char) > 0xFFFF else 1 for char in text)


def _joined_segments(widths: Iterable[int], room: int) -> int:
    segments, used = 1, 0
    for width in widths:
        if used + width > room:
            segments, used = segments + 1, 0
        used += width
    return segments


def _spelled(char: str) -> str:
    if char in _SPELLINGS:
        return _SPELLINGS[char]
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cc"):  # marks and invisible characters carry nothing once folded
        return ""
    if category == "Zs":
        return " "
    reduced = "".join(part for part in unicodedata.normalize("NFKD", char) if part in _ALPHABET)
    return reduced or "?"
