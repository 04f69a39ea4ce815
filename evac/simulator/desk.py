"""The demo desk."""

from flask import Blueprint

from evac.simulator.guard import refuse_strangers

bp = Blueprint("desk", __name__)
bp.before_request(refuse_strangers)
