"""Who may call a webhook.

The carrier, which proves itself by signing the exact address and every parameter.
"""

from flask import abort, request

from evac.faces.support import Services
from evac.messaging.channel import Channel

FORM_TYPE = "application/x-www-form-urlencoded"
ANY_METHOD = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")  # all but POST are forged


def genuine_channel(ours: Services, provider: str) -> tuple[Channel, dict[str, str]]:
    """The channel and the form, once the signature fits; 403 otherwise, 413 for a body that is too long.

    The address is built from our own settings, never from the request's host or forwarded headers, which
    anyone can write. The carrier never repeats a parameter; a repeated one is forged. Nor does it send a body
    in parts, where a file would stand beside what was signed.
    """
    channel = ours.channels.get(provider)
    if request.method != "POST" or request.mimetype != FORM_TYPE or channel is None:
        abort(403)
    form = request.form
    if _was_cut_off():
        abort(413)
    if any(len(values) > 1 for _, values in form.lists()):
        abort(403)
    params = form.to_dict()
    if not channel.is_genuine(_addresses(ours), params, request.headers.get("X-Twilio-Signature")):
        abort(403)
    return channel, params


def _was_cut_off() -> bool:
    """A body that comes in chunks tells no length; what is too long of it is dropped without a word."""
    in_chunks = request.content_length is None and "wsgi.input_terminated" in request.environ
    return in_chunks and bool(request.environ["wsgi.input"].read(1))


def _addresses(ours: Services) -> list[str]:
    query = request.query_string.decode("ascii", "replace")
    tail = request.path + (f"?{query}" if query else "")
    return [base + tail for base in set(ours.fronts.values())]
