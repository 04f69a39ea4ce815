"""The rules of zones.geojson, corridors.geojson and places.csv."""

from typing import Any

from marshmallow import EXCLUDE, Schema, ValidationError, fields, post_load, validate, validates_schema

from evac.kernel.geometry import Box
from evac.operation.model import Corridor, Leg, LegState, LocalPlace, PlaceKind, Point, Ring, Zone
from evac.operation.schema_fields import CODE, Text, Whole, by_language

LATITUDE = validate.Range(-90, 90, error="expected degrees north, -90 to 90")
LONGITUDE = validate.Range(-180, 180, error="expected degrees east, -180 to 180")


class Position(fields.Field):
    """GeoJSON writes [longitude, latitude]; we keep (latitude, longitude)."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Point:
        numbers = isinstance(value, list) and all(type(part) in (int, float) for part in value)
        if not numbers or len(value) != 2 or abs(value[0]) > 180 or abs(value[1]) > 90:
            raise ValidationError("expected [longitude, latitude] in degrees")
        return float(value[1]), float(value[0])


class RingField(fields.List):
    def __init__(self) -> None:
        super().__init__(Position(), required=True)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        ring = tuple(super()._deserialize(value, attr, data, **kwargs))
        if len(ring) < 4 or ring[0] != ring[-1]:
            raise ValidationError("expected at least four positions, the last equal to the first")
        return ring


class PolygonSchema(Schema):
    """A polygon of one ring, or several such: zones have no holes."""

    type = fields.String(required=True, validate=validate.OneOf(["Polygon", "MultiPolygon"]))
    coordinates = fields.Raw(required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> tuple[Ring, ...]:
        parts = data["coordinates"] if data["type"] == "MultiPolygon" else [data["coordinates"]]
        if (
            not isinstance(parts, list)
            or not parts
            or any(not isinstance(p, list) or len(p) != 1 for p in parts)
        ):
            raise ValidationError("expected polygons of one ring each, without holes", "coordinates")
        try:
            return tuple(RingField().deserialize(part[0]) for part in parts)
        except ValidationError as error:
            raise ValidationError(error.messages, "coordinates") from error


class ZoneProperties(Schema):
    code = Text(validate=validate.Regexp(r"[A-Z]{3}\Z", error="expected three capitals, e.g. ZUL"))
    name = by_language()
    hazard = Whole(validate=validate.Range(1, 5, error="expected 1 (quiet) to 5 (do not move)"))
    stage = Text(validate=CODE)


class ZoneSchema(Schema):
    type = fields.String(required=True, validate=validate.Equal("Feature"))
    properties = fields.Nested(ZoneProperties, required=True)
    geometry = fields.Nested(PolygonSchema, required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Zone:
        rings = data["geometry"]
        return Zone(**data["properties"], rings=rings, boxes=tuple(map(box_of, rings)))


class LineSchema(Schema):
    type = fields.String(required=True, validate=validate.Equal("LineString"))
    coordinates = fields.List(Position(), required=True, validate=validate.Length(min=2))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> tuple[Point, ...]:
        return tuple(data["coordinates"])


class LegProperties(Schema):
    corridor = Text(validate=CODE)
    corridor_name = by_language()
    code = Text(validate=CODE)
    name = by_language()
    state = fields.Enum(LegState, by_value=True, required=True)


class LegSchema(Schema):
    type = fields.String(required=True, validate=validate.Equal("Feature"))
    properties = fields.Nested(LegProperties, required=True)
    geometry = fields.Nested(LineSchema, required=True)


class ZonesSchema(Schema):
    type = fields.String(required=True, validate=validate.Equal("FeatureCollection"))
    features = fields.List(fields.Nested(ZoneSchema), required=True, validate=validate.Length(min=1))

    @validates_schema
    def check_codes(self, data: dict[str, Any], **kwargs: Any) -> None:
        _no_code_twice([zone.code for zone in data["features"]])

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> tuple[Zone, ...]:
        return tuple(data["features"])


class CorridorsSchema(Schema):
    """One feature a leg, in the order they are travelled; legs of one corridor name it alike."""

    type = fields.String(required=True, validate=validate.Equal("FeatureCollection"))
    features = fields.List(fields.Nested(LegSchema), required=True)

    @validates_schema
    def check_codes(self, data: dict[str, Any], **kwargs: Any) -> None:
        _no_code_twice([leg["properties"]["code"] for leg in data["features"]])

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> tuple[Corridor, ...]:
        names = {
            leg["properties"]["corridor"]: leg["properties"]["corridor_name"] for leg in data["features"]
        }
        legs = [_leg(feature) for feature in data["features"]]
        return tuple(
            Corridor(code, name, tuple(leg for leg in legs if leg.corridor == code))
            for code, name in names.items()
        )


class PlaceSchema(Schema):
    """One row of places.csv; ``aliases`` are separated by a bar."""

    class Meta:
        unknown = EXCLUDE  # the header has been checked before

    id = Text(validate=CODE)
    name = Text()
    latitude = fields.Float(required=True, validate=LATITUDE)
    longitude = fields.Float(required=True, validate=LONGITUDE)
    kind = fields.Enum(PlaceKind, by_value=True, required=True)
    population = fields.Integer(required=True, validate=validate.Range(min=0))
    state = Text()
    aliases = fields.String(required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> LocalPlace:
        aliases = tuple(alias.strip() for alias in data.pop("aliases").split("|") if alias.strip())
        return LocalPlace(**data, aliases=aliases)


PLACE_COLUMNS = tuple(PlaceSchema().load_fields)


def box_of(ring: Ring) -> Box:
    latitudes, longitudes = zip(*ring, strict=True)
    return Box(min(latitudes), min(longitudes), max(latitudes), max(longitudes))


def _leg(feature: dict[str, Any]) -> Leg:
    properties = {key: value for key, value in feature["properties"].items() if key != "corridor_name"}
    return Leg(**properties, line=feature["geometry"])


def _no_code_twice(codes: list[str]) -> None:
    if twice := sorted({code for code in codes if codes.count(code) > 1}):
        raise ValidationError(f"expected each code once, twice there: {', '.join(twice)}", "features")
