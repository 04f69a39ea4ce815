"""What Twilio posts to us: whether it is genuine, and what it says."""

import hmac
import math
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from evac.channels.twilio_codes import code_of, event_of
from evac.kernel.errors import EvacError
from evac.kernel.phone import Address
from evac.messaging.channel import Receipt
from evac.people.models import Channel as Kind

CARRIER_WORDS = frozenset({"STOP", "START", "HELP"})
_DEFAULT_PORTS = {"https": 443, "http": 80}
# The signature has no separators: a longer id could be one that was glued to the parameter after it.
_LONGEST_SID = 34
_LENGTH_SHA256 = 44  # in base64
_KINDS = {"whatsapp": Kind.WHATSAPP}  # anything else is answered as a text message

_AN_ANSWER = re.compile(r"[WXY][0-9]")  # the payloads our approved templates carry


class Unreadable(EvacError):
    """A genuine webhook that names no message and no call."""

    code = "unreadable-webhook"
    status = 400

    def __init__(self) -> None:
        super().__init__("The webhook names no message and no call.")


def is_genuine(
    tokens: Sequence[str], urls: Sequence[str], params: Mapping[str, str], signature: str | None
) -> bool:
    """Whether one of our tokens signed these very parameters for one of our very addresses.

    Every token is tried on every address, whatever fits first, so that the time taken tells nothing. A
    missing signature and an empty token fit nothing. The secret of a shared key is a token like the others;
    its signatures are longer (SHA-256).
    """
    given = (signature or "").encode("utf-8", "replace")
    digest = "sha256" if len(given) == _LENGTH_SHA256 else "sha1"
    listed = "".join(name + params[name] for name in sorted(params))
    try:
        signed = [(spelling + listed).encode() for url in urls for spelling in _spellings(url)]
    except UnicodeEncodeError:  # half a surrogate pair: nobody can have signed that
        return False
    fits = False
    for key in [token.encode() for token in tokens if token]:
        for text in signed:
            fits |= hmac.compare_digest(_signature(key, text, digest), given)
    return fits and len(given) > 0


def sid_of(form: Mapping[str, str]) -> str:
    """Raises Unreadable where none stands that could be one."""
    return _checked(form.get("MessageSid") or form.get("SmsSid") or form.get("SmsMessageSid") or "")


def call_sid_of(form: Mapping[str, str]) -> str:
    """Raises Unreadable where none stands that could be one."""
    return _checked(form.get("CallSid") or "")


def _checked(sid: str) -> str:
    if not (sid.isascii() and sid.isalnum() and len(sid) <= _LONGEST_SID):
        raise Unreadable
    return sid


def kind_of(address: Address) -> Kind:
    return _KINDS.get(address.channel, Kind.SMS)


def point_of(form: Mapping[str, str]) -> tuple[float, float] | None:
    """A WhatsApp pin; None where there is none, or one outside of this world."""
    if "Latitude" not in form:
        return None
    try:
        latitude, longitude = float(form["Latitude"]), float(form.get("Longitude", ""))
    except ValueError:
        return None
    inside = math.isfinite(latitude + longitude) and abs(latitude) <= 90 and abs(longitude) <= 180
    return (latitude, longitude) if inside else None


def label_of(form: Mapping[str, str]) -> str | None:
    parts = (form.get(name, "").strip() for name in ("Label", "Address"))
    return ", ".join(part for part in parts if part) or None


def words_of(form: Mapping[str, str]) -> str:
    """What was written; a pressed button says its answer first, as if typed ("W1 I have a ticket")."""
    body, payload = form.get("Body", ""), form.get("ButtonPayload", "")
    return f"{payload} {body}" if _AN_ANSWER.fullmatch(payload) else body


def media_count_of(form: Mapping[str, str]) -> int:
    return min(code_of(form.get("NumMedia")) or 0, 100)


def carrier_word_of(form: Mapping[str, str]) -> str | None:
    word = form.get("OptOutType", "").upper()
    return word if word in CARRIER_WORDS else None


def receipt_of(attempt_uid: str, form: Mapping[str, str]) -> Receipt | None:
    """What a status callback says; None when it says nothing."""
    status = (form.get("MessageStatus") or form.get("SmsStatus") or "").lower()
    if not status:
        return None
    code = code_of(form.get("ErrorCode"))
    return Receipt(attempt_uid, event_of(status, code), sid_of(form), str(code) if code else None)


def _signature(key: bytes, text: bytes, digest: str) -> bytes:
    """As the provider's library computes it, which would sort and join the parameters for every try anew.

    Source: Twilio, "Validating Signatures from Twilio".
    """
    return b64encode(hmac.digest(key, text, digest))


def _spellings(url: str) -> Iterator[str]:
    """The address as it is, and with the port that its scheme means anyway: signers differ in that."""
    yield url
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    if port := _usual_port(scheme, host):
        yield f"{scheme}://{host}:{port}{slash}{path}"


@lru_cache(maxsize=64)
def _usual_port(scheme: str, host: str) -> int | None:
    """What the scheme means where the host names no port of its own."""
    parts = urlsplit(f"{scheme}://{host}")
    return _DEFAULT_PORTS.get(scheme) if parts.hostname and parts.port is None else None
