"""Expected refusals and faults become pages or JSON here, and nowhere else."""

import structlog
from flask import Flask, Response, jsonify, render_template, request
from marshmallow import ValidationError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from evac.faces.hosts import is_hidden
from evac.kernel.errors import EvacError

_log = structlog.get_logger(__name__)

# What a visitor reads. Neutral on purpose: these pages also show on the quiet host.
_WORDS = {
    "en": {
        400: ("We could not read that", "Go back, reload the page and send it again."),
        403: ("Not allowed", "You may not open this page. If you should, ask whoever gave you access."),
        404: ("Nothing here", "Check the address, or start again from the first page."),
        405: ("Not this way", "This address does not take that kind of request."),
        409: ("That did not fit", "Something changed meanwhile. Go back, reload and look again."),
        413: ("Too long", "Send less at once."),
        422: ("Please look again", "Something in the form needs another look."),
        429: ("One moment", "Too many tries. Wait a minute and try again."),
        500: (
            "Our fault",
            "Something broke on our side. Nothing you sent before is lost. Try again in a minute.",
        ),
        503: ("Busy", "We are up again in a moment. Try again in a minute."),
    },
    "es": {
        400: ("No pudimos leerlo", "Vuelva, recargue la página y envíelo otra vez."),
        403: (
            "No permitido",
            "No puede abrir esta página. Si debiera poder, pregunte a quien le dio acceso.",
        ),
        404: ("Aquí no hay nada", "Revise la dirección o empiece de nuevo en la primera página."),
        405: ("Así no", "Esta dirección no acepta ese tipo de petición."),
        409: ("No encajó", "Algo cambió mientras tanto. Vuelva, recargue y mire otra vez."),
        413: ("Demasiado largo", "Envíe menos de una vez."),
        422: ("Mire otra vez", "Algo del formulario necesita otra mirada."),
        429: ("Un momento", "Demasiados intentos. Espere un minuto y pruebe otra vez."),
        500: (
            "Falla nuestra",
            "Algo falló de nuestro lado. Lo enviado antes no se pierde. Pruebe en un minuto.",
        ),
        503: ("Ocupado", "Volvemos en un momento. Pruebe en un minuto."),
    },
}


def set_up_errors(app: Flask) -> None:
    app.register_error_handler(EvacError, _refused)
    app.register_error_handler(ValidationError, _invalid)
    app.register_error_handler(OperationalError, _database_fault)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _fault)


def _refused(error: EvacError):
    if error.status >= 500:
        _log.error("refused", code=error.code, path=_route())
    return answer(error.status, code=error.code, words=str(error), errors=error.errors)


def _invalid(error: ValidationError):
    return answer(422, code="invalid", words=None, errors=error.normalized_messages())


def _http(error: HTTPException):
    if error.response is not None:
        return error.response
    response = answer(error.code or 500, code=(error.name or "error").lower().replace(" ", "-"), words=None)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response


def _database_fault(error: OperationalError):
    """The database is away, locked or full: a matter of minutes.

    Never shows the statement, which holds values.
    """
    _log.error("database fault", kind=type(error.orig).__name__, path=_route())
    return answer(503, code="database-unavailable", words=None)


def _fault(error: Exception):
    """The type and place of a fault are logged, never its words: they may quote what a person wrote."""
    _log.error("fault", kind=type(error).__name__, path=_route(), at=_place_of(error))
    return answer(500, code="fault", words=None)


def answer(status: int, *, code: str, words: str | None, errors: object = None) -> Response:
    """One shape for machines, one page for people."""
    # A path that is hidden gets the same page whatever it is: its shape must not tell what stands behind it.
    path = "/" if is_hidden() else request.path
    if path.startswith(("/api/", "/hooks/")):
        body: dict[str, object] = {"code": code, "message": words or code}
        if errors is not None:
            body["errors"] = errors
        response = jsonify(body)
    else:
        language = request.accept_languages.best_match(["en", "es"]) or "en"
        title, advice = _WORDS[language].get(status, _WORDS[language][500 if status >= 500 else 400])
        home = "/staff/" if path.startswith(("/staff", "/admin")) else "/"
        page = render_template(
            "error.html", language=language, title=title, words=words, advice=advice, home=home
        )
        response = Response(page)
    response.status_code = status
    if status in (429, 503):
        response.headers["Retry-After"] = "60"
    return response


def _route() -> str:
    """The rule, not the path: a path can hold a case code."""
    return request.url_rule.rule if request.url_rule else "none"


def _place_of(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "unknown"
