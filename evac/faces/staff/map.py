"""Last-known places on the country's map, with the same set as a table beneath."""

from dataclasses import replace

from flask import Blueprint, jsonify, render_template, request, url_for
from marshmallow import EXCLUDE, Schema, fields, validate

from evac.audit.append import record
from evac.faces.assets import asset_url
from evac.faces.guard import signed_in
from evac.faces.staff.choosing import choices, chosen_filters
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import speech
from evac.faces.support import services
from evac.kernel.errors import WrongSetup
from evac.kernel.geometry import Box
from evac.operation.model import LegState, PlaceKind
from evac.roster import map as roster_map
from evac.roster.cursor import Cursor
from evac.roster.map import MapCell, MapPoint
from evac.roster.queries import page

bp = Blueprint("map", __name__)


class BoxForm(Schema):
    """The part of the world a browser shows; left out, it is the whole operation."""

    class Meta:
        unknown = EXCLUDE

    south = fields.Float(validate=validate.Range(-90, 90))
    west = fields.Float(validate=validate.Range(-180, 180))
    north = fields.Float(validate=validate.Range(-90, 90))
    east = fields.Float(validate=validate.Range(-180, 180))


@bp.get("/map")
def show():
    now = services().clock()
    f = Frame(speech(), now)
    with services().database.writing() as session:
        filters = chosen_filters(session)
        found = page(session, filters, now=now, after=Cursor.read(request.args.get("after")))
        offered = choices(session, f)
        details = {"rows": len(found.rows), "filter": filters.arguments()}
        record(session, "map.view", at=now, officer_id=signed_in().officer_id, details=details)
    return render_template(
        "staff/map.html",
        f=f,
        page=found,
        filters=filters,
        choices=offered,
        action=url_for("staff.map.show"),
        base_map=_base_map(),
        bounds=services().operation.bounds,
        leg_states=LegState,
    )


@bp.get("/map/places")
def places():
    """Points or cells of the part that is shown, for the page's script."""
    now = services().clock()
    f = Frame(speech(), now)
    box = _box()
    with services().database.writing() as session:
        filters = chosen_filters(session)
        view = roster_map.view(session, filters, box, now=now)
        details = {"points": len(view.points), "cells": len(view.cells), "filter": filters.arguments()}
        record(session, "map.points", at=now, officer_id=signed_in().officer_id, details=details)
    return jsonify(
        points=[_point(one, f) for one in view.points],
        cells=[_cell(one, f) for one in view.cells],
        parties=view.parties,
        nowhere=view.nowhere,
        as_of=f.as_of,
    )


@bp.get("/map/ground")
def ground():
    """The operation's own lines and names: corridors by state, places by size. No citizens."""
    say = speech()
    operation = services().operation
    legs = [
        {
            "name": leg.name.get(say.language, leg.code),
            "state": leg.state.value,
            "said": Frame(say, services().clock()).label(leg.state),
            "line": leg.line,
        }
        for corridor in operation.corridors
        for leg in corridor.legs
    ]
    towns = [
        {"name": one.name, "at": [one.latitude, one.longitude], "population": one.population}
        for one in services().ground.gazetteer
        if one.population >= _SMALLEST_TOWN and one.kind != PlaceKind.STATE
    ]
    return jsonify(legs=legs, towns=sorted(towns, key=lambda town: -town["population"]))


_SMALLEST_TOWN = 20_000  # people; smaller ones are named nowhere on the map


def _box() -> Box:
    given = BoxForm().load(request.args)
    if len(given) < 4:
        return services().operation.bounds
    return replace(services().operation.bounds, **given)


def _point(point: MapPoint, f: Frame) -> dict[str, object]:
    return {
        "at": [point.place.latitude, point.place.longitude],
        "code": point.case_code,
        "band": point.entry.band,
        "said": f.band(point.entry.band),
        "status": f.label(point.entry.status),
        "size": point.entry.party_size,
        "place": point.place.words,
        "source": f.label(point.place.source),
        "age": f.age(point.place.at),
        "href": url_for("staff.parties.show", case_code=point.case_code),
    }


def _cell(cell: MapCell, f: Frame) -> dict[str, object]:
    return {
        "at": [cell.latitude, cell.longitude],
        "parties": cell.parties,
        "people": cell.people,
        "band": cell.worst_band,
        "said": f.band(cell.worst_band),
    }


def _base_map() -> str | None:
    """None where set-up made none for this country: the page then says why it draws no land."""
    try:
        return asset_url(f"map/{services().operation.country}.geojson")
    except WrongSetup:
        return None
