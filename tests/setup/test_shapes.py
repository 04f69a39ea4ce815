import pytest

from evac.setup.shapes import Box, area, box_around, clip_line, clip_polygon, contains, thin

SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
HOLE = [(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0)]


@pytest.mark.parametrize(
    ("point", "inside"),
    [((0.5, 0.5), True), ((2.0, 2.0), False), ((5.0, 2.0), False), ((-1.0, 0.0), False)],
)
def test_a_point_in_a_hole_is_outside(point: tuple[float, float], inside: bool) -> None:
    assert contains([SQUARE, HOLE], point) is inside


def test_area_does_not_depend_on_direction() -> None:
    assert area(SQUARE) == area(SQUARE[::-1]) == 16


def test_a_box_is_around_all_points_and_grows_on_all_sides() -> None:
    assert box_around(SQUARE) == Box(0, 0, 4, 4)
    assert Box(0, 0, 4, 4).grown(1) == Box(-1, -1, 5, 5)


def test_a_polygon_is_cut_at_the_box() -> None:
    [ring] = clip_polygon([SQUARE], Box(2, 2, 9, 9))
    assert set(ring) == {(2, 2), (4, 2), (4, 4), (2, 4)}
    assert ring[0] == ring[-1]


def test_a_polygon_around_the_box_becomes_the_box() -> None:
    [ring] = clip_polygon([SQUARE], Box(1, 1, 2, 2))
    assert area(ring) == 1


def test_a_polygon_outside_the_box_leaves_nothing() -> None:
    assert clip_polygon([SQUARE], Box(5, 5, 6, 6)) == []


def test_a_line_that_leaves_and_comes_back_is_two_lines() -> None:
    line = [(1.0, 1.0), (2.0, 1.0), (9.0, 1.0), (9.0, 2.0), (9.0, 3.0), (2.0, 3.0), (1.0, 3.0)]
    assert len(clip_line(line, Box(0, 0, 4, 4))) == 2


def test_a_line_reaches_over_the_edge_of_the_box() -> None:
    [line] = clip_line([(1.0, 1.0), (9.0, 1.0), (10.0, 1.0)], Box(0, 0, 4, 4))
    assert line[-1] == (9.0, 1.0)


def test_thinning_drops_what_lies_on_the_line_and_keeps_corners_and_ends() -> None:
    line = [(0.0, 0.0), (1.0, 0.0001), (2.0, 0.0), (2.0, 1.0), (2.0, 2.0)]
    assert thin(line, 0.01) == [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)]


def test_thinning_keeps_a_ring_a_ring() -> None:
    assert thin(SQUARE, 0.01) == SQUARE
