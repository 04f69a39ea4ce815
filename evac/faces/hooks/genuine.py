"""Who may call a webhook.

The carrier, which proves itself by signing the exact address and every parameter.
"""

from flask import abort
from werkzeug import Request

from evac.faces.support import Services
from evac.messaging.channel import Channel

FORM_TYPE = "application/x-www-form-urlencoded"
ANY_METHOD = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")  # all but POST are forged


def genuine_channel(ours: Services, asked: Request, provider: str) -> tuple[Channel, dict[str, str]]:
    """The channel and the form, once the signature fits; 403 otherwise, 413 for a body that is too long.

    The address is built from our own settings, never from the request's host or forwarded headers, which
    anyone can write. The carrier never repeats a parameter; a repeated one is forged. Nor does it send a body
    in parts, where a file would stand beside what was signed.
    """
    channel = ours.channels.get(provider)
    if asked.method != "POST" or asked.mimetype != FORM_TYPE or channel is None:
        abort(403)
    form = asked.form
    if _was_cut_off(asked):
        abort(413)
    if any(len(values) > 1 for _, values in form.lists()):
        abort(403)
    params = form.to_dict()
    if not channel.is_genuine(_addresses(ours, asked), params, asked.headers.get("X-Twilio-Signature")):
        abort(403)
    return channel, params


def _was_cut_off(asked: Request) -> bool:
    """A body that comes in chunks tells no length; what is too long of it is dropped without a word."""
    in_chunks = asked.content_length is None and "wsgi.input_terminated" in asked.environ
    return in_chunks and bool(asked.environ["wsgi.input"].read(1))


def _addresses(ours: Services, asked: Request) -> list[str]:
    query = asked.query_string.decode("ascii", "replace")
    tail = asked.path + (f"?{query}" if query else "")
    return [base + tail for base in set(ours.fronts.values())]
