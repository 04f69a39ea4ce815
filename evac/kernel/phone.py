"""Phone numbers and the other addresses a carrier may give us."""

import re
from dataclasses import dataclass

import phonenumbers

# A trunk zero after the country code ("+58 0414...") is a common slip and takes the slow road.
_TWO_DIGIT_CODES = r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]"
_THREE_DIGIT_CODES = r"2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[035789]\d|9[679]\d"
_STRICT = re.compile(
    rf"\+(?:1[2-9]\d{{9}}|7[3-9]\d{{9}}|(?:{_TWO_DIGIT_CODES})[1-9]\d{{6,12}}|(?:{_THREE_DIGIT_CODES})[1-9]\d{{5,11}})",
    re.ASCII,
)
_COUNTRY_CODE = re.compile(rf"\+(?:1|7|{_TWO_DIGIT_CODES}|{_THREE_DIGIT_CODES})", re.ASCII)
_FILLER = re.compile(r"[\s().\-/\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")
_LONGEST = 60


@dataclass(frozen=True)
class Address:
    """Where a text came from or goes to.

    Attributes:
        channel: "sms", "whatsapp", "rcs" or whatever stood before the colon.
        value: E.164 when it is a phone number, else as given ("US.1234", "40404", "INFO", "").
    """

    channel: str
    value: str

    @property
    def is_phone(self) -> bool:
        return _STRICT.fullmatch(self.value) is not None

    def __repr__(self) -> str:
        """Without the number: it must not reach a log."""
        return f"Address({self.channel})"


def normal_phone(text: str, region: str | None = None) -> str | None:
    """E.164 of what a person or a file wrote, or None when it cannot be a number.

    Args:
        text: any spelling; local ones ("0414-123.45.67") are read as numbers of ``region``.
        region: ISO 3166 alpha-2, e.g. "VE"; None understands international spellings only.
    """
    if _STRICT.fullmatch(text):
        return text
    bare = _FILLER.sub("", text[:_LONGEST])
    if bare.startswith("00"):
        bare = "+" + bare[2:]
    if _STRICT.fullmatch(bare):
        return bare
    return _slow_phone(text[:_LONGEST], region)


def is_of_region(e164: str, region: str) -> bool:
    """Whether a number has the country code of an ISO 3166 region; several countries may share one."""
    return e164.startswith(f"+{phonenumbers.country_code_for_region(region)}")


def masked_phone(e164: str) -> str:
    """What may be shown to who has not revealed it: "+58 ··· ··67"."""
    code = _COUNTRY_CODE.match(e164)
    if code is None or not _STRICT.fullmatch(e164):
        return "···"
    return f"{code[0]} ··· ··{e164[-2:]}"


def normal_address(raw: str | None) -> Address:
    """Read Twilio's From and To; never raises, whatever stands there."""
    text = (raw or "").strip()
    channel, colon, value = text.partition(":")
    if not colon:
        return Address("sms", _normal_value(text))
    return Address(channel.strip().lower() or "sms", _normal_value(value.strip()))


def _normal_value(value: str) -> str:
    if not value or _STRICT.fullmatch(value):
        return value
    # A "+" that came through a form undecoded is a space: long digits alone are a number too.
    bare = _FILLER.sub("", "+" + value.lstrip("+ "))
    return bare if _STRICT.fullmatch(bare) else value


def _slow_phone(text: str, region: str | None) -> str | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    number = _without_trunk_zero(number)
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return e164 if re.fullmatch(r"\+[1-9]\d{6,14}", e164, re.ASCII) else None


def _without_trunk_zero(number: phonenumbers.PhoneNumber) -> phonenumbers.PhoneNumber:
    """ "+58 0414 ..." is parsed with a leading zero; outside Italy no number keeps it."""
    if number.italian_leading_zero and number.country_code not in (39, 378, 225, 241, 242):
        number.italian_leading_zero = None
        number.number_of_leading_zeros = None
    return number
