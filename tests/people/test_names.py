from datetime import UTC, datetime

import pytest

from evac.kernel.source import Source
from evac.people.names import find_party_ids_by_name, name_fits, name_tokens
from evac.people.register import register
from evac.people.schemas import MemberDetails, Registration

NOW = datetime(2026, 1, 12, 15, 0, tzinfo=UTC)


def test_tokens_are_folded_words_prefixes_and_sounds():
    assert name_tokens("Zoë Ruíz") == {
        "zoe", "~soe", "zo*", "zoe*", "ruiz", "~ruis", "ru*", "rui*", "ruiz*",
    }  # fmt: skip


def test_a_name_in_another_script_has_tokens_too():
    assert "محمد" in name_tokens("محمد علي")
    assert "李" in name_tokens("李 雷")


@pytest.mark.parametrize("query", ["gonz", "GONZÁLEZ", "gonsales", "maria gon", "perez", "mar"])
def test_a_party_is_found_by_part_of_a_name(database, query):
    with database.writing() as session:
        party = _registered(session, "María González", "Luis Pérez")
        _registered(session, "Otto Weiss")
        assert find_party_ids_by_name(session, query) == [party.id]


@pytest.mark.parametrize("query", ["xyz", "maria weiss", "", "  "])
def test_what_cannot_fit_is_not_found(database, query):
    with database.writing() as session:
        _registered(session, "María González", "Luis Pérez")
        assert find_party_ids_by_name(session, query) == []


@pytest.mark.parametrize("query", ["gonzalo", "maria perez"])
def test_one_name_must_fit_every_word(query):
    """The index of a party's members cannot tell; the opened names decide."""
    assert not any(name_fits(name, query) for name in ("María González", "Luis Pérez"))


def test_long_words_fit_only_when_they_go_on_alike():
    assert name_fits("Rodriguez", "rodrig")
    assert not name_fits("Rodriguez", "rodrigo")


def _registered(session, *names):
    members = tuple(MemberDetails(name) for name in names)
    return register(session, Registration(members), now=NOW, source=Source.WEB)
