"""The JSON API: the same use cases as the pages, for machines with an officer's token."""

from flask import Flask

from evac.faces.api import broadcasts, checkins, outgoing, parties, roster
from evac.faces.api.blueprint import ApiBlueprint
from evac.faces.api.document import EvacApi, complete, set_up_document, tell_shapes

face = ApiBlueprint("api", __name__, url_prefix="/api/v1")
for resource in (roster, parties, checkins, broadcasts, outgoing):
    face.register_blueprint(resource.bp)


def set_up(app: Flask) -> None:
    set_up_document(app)
    api = EvacApi(app)
    complete(api)
    api.register_blueprint(face)
    tell_shapes(api)
