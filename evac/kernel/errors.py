"""The base of every expected refusal, and the few refusals that belong to no single package."""

from collections.abc import Mapping, Sequence


class EvacError(Exception):
    """Base of every expected refusal.

    Attributes:
        code: stable machine name, e.g. "already-approved"; part of the JSON API.
        status: HTTP status a web face answers with.
        errors: by field, what is wrong; None where the refusal is not about fields.
    """

    code = "refused"
    status = 409
    errors: Mapping[str, Sequence[str]] | None = None


class NotFound(EvacError):
    """Nothing is there under that name; the words never repeat what was asked for."""

    code = "not-found"
    status = 404

    def __init__(self, what: str) -> None:
        super().__init__(f"No such {what}.")


class WrongSetup(EvacError):
    """The set-up is wrong: settings, keys, schema or an operation's folder. Says what to change."""

    code = "wrong-setup"
    status = 500
