"""The carrier's refusals, in its own words and numbers."""

from flask import Response, jsonify


class Refusal(Exception):
    """An error answer of the API.

    Attributes:
        code: the carrier's number for it, e.g. 21211.
        status: the HTTP status it comes with.
    """

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


def not_found(path: str) -> Refusal:
    return Refusal(20404, f"The requested resource {path} was not found", 404)


def answer_refusal(refusal: Refusal) -> Response:
    answer = jsonify(
        code=refusal.code,
        message=str(refusal),
        more_info=f"https://www.twilio.com/docs/errors/{refusal.code}",
        status=refusal.status,
    )
    answer.status_code = refusal.status
    if refusal.status == 401:
        answer.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return answer
