import pytest

from evac.officers.models import Role
from evac.officers.roles import OF_CITIZENS, ROLE_PERMISSIONS, Permission, may, reach_of


def test_every_role_has_its_row():
    assert set(ROLE_PERMISSIONS) == set(Role)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR, Role.WALL])
def test_admins_auditors_and_the_wall_see_no_citizens(role):
    assert not ROLE_PERMISSIONS[role] & OF_CITIZENS


def test_only_the_auditor_reads_the_log_and_only_the_admin_manages_officers():
    assert [role for role in Role if may(role, Permission.READ_AUDIT)] == [Role.AUDITOR]
    assert [role for role in Role if may(role, Permission.MANAGE_OFFICERS)] == [Role.ADMIN]


def test_the_wall_shows_the_situation_and_nothing_else():
    assert ROLE_PERMISSIONS[Role.WALL] == {Permission.SEE_SITUATION}


def test_a_liaison_reaches_one_zone_redacted_and_reveals_nothing():
    assert reach_of(Role.LIAISON, "zulia").zone == "zulia"
    assert reach_of(Role.LIAISON, "zulia").redacted
    assert not may(Role.LIAISON, Permission.REVEAL)


def test_a_liaison_without_a_zone_reaches_nothing_rather_than_all():
    assert reach_of(Role.LIAISON, None).zone == ""


@pytest.mark.parametrize("role", [Role.OFFICER, Role.LEAD])
def test_officers_and_leads_reach_all_zones_in_full(role):
    assert (reach_of(role, None).zone, reach_of(role, None).redacted) == (None, False)
