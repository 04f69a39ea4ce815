"""Signs webhooks as the carrier does: HMAC-SHA1 over the address and the sorted form."""

import base64
import hmac
from collections.abc import Mapping
from hashlib import sha1


def sign(url: str, form: Mapping[str, str], token: str) -> str:
    """Return the X-Twilio-Signature for a POST of ``form`` to exactly ``url``."""
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), sha1).digest()).decode()
