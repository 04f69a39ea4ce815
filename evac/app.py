"""Builds Flask: the faces this process serves, error pages, headers, static files."""

from importlib import import_module

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from whitenoise import WhiteNoise  # type: ignore[import-untyped]

from evac.db.migrate import require_current
from evac.faces import health, metrics
from evac.faces.assets import HASHED_NAME, STATIC, asset_url
from evac.faces.errors import set_up_errors
from evac.faces.guard import set_up_guard
from evac.faces.headers import set_up_headers
from evac.faces.hosts import Doorkeeper, Hosts, hide_what_is_hidden
from evac.faces.support import Services
from evac.logs import set_up_logs
from evac.settings import Settings
from evac.wiring import secret_key, wire

LARGEST_BODY = 64 * 1024  # bytes; nothing a person or the carrier sends us is longer


def create_app(settings: Settings, services: Services | None = None) -> Flask:
    """One process's web application.

    Raises:
        WrongSetup: settings, keys, schema or the operation's folder are wrong; the message says what to do.
    """
    set_up_logs()
    services = services or wire(settings)
    require_current(services.database)
    app = Flask("evac", static_folder=None, template_folder="faces/templates")
    app.config.update(
        SECRET_KEY=secret_key(settings, services),
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.public_url.startswith("https://"),
        PUBLIC_URL=settings.public_url,
    )
    app.extensions["evac"] = services
    app.jinja_env.globals["asset_url"] = asset_url
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    hide_what_is_hidden(app)
    set_up_errors(app)
    set_up_headers(app)
    for face in (health, metrics, *(import_module(f"evac.faces.{name}") for name in settings.faces)):
        face.set_up(app)
    set_up_guard(app)
    _serve_static(app, Hosts(services.fronts, settings.hosts), is_strict="citizen" in settings.faces)
    return app


def _serve_static(app: Flask, hosts: Hosts, *, is_strict: bool) -> None:
    """Collected files with hashed names, kept by browsers for ever; the rest goes on to Flask."""
    pages = app.wsgi_app
    files = WhiteNoise(pages, root=str(STATIC), prefix="static/", immutable_file_test=HASHED_NAME)
    app.wsgi_app = Doorkeeper(pages, files, hosts=hosts, is_strict=is_strict)  # type: ignore[method-assign]


def behind_proxy(app: Flask, hops: int) -> Flask:
    """Trust exactly so many proxies of ours for the visitor's address, scheme and host."""
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    return app
