"""Keyed words and prefixes of names, so that a name is found without any name being stored."""

import re
from collections.abc import Iterable

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from evac.db.sealed import vault_of
from evac.kernel.folding import fold, sound
from evac.people.models import NameToken

SHORTEST_PREFIX, LONGEST_PREFIX = 2, 5
_WORD = re.compile(r"[^\W_]+")


def name_tokens(name: str) -> frozenset[str]:
    """Whole words ("perez"), prefixes ("pe*" .. "perez*") and sounds ("~peres") of a name, folded."""
    return frozenset(token for word in name_words(name) for token in _tokens_of(word))


def search_tokens(query: str) -> list[frozenset[str]]:
    """For each word looked for, the tokens of which a name must have at least one."""
    return [_sought(word) for word in name_words(query)]


def name_words(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def name_fits(name: str, query: str) -> bool:
    """Whether every word looked for begins a word of the name, or sounds like one."""
    words = name_words(name)
    return all(
        any(word.startswith(sought) or _sound(word) == _sound(sought) for word in words)
        for sought in name_words(query)
    )


def index_names(session: Session, party_id: int, names: Iterable[str]) -> None:
    """Replace what the party is found by."""
    vault = vault_of(session)
    session.execute(delete(NameToken).where(NameToken.party_id == party_id))
    tokens = {token for name in names for token in name_tokens(name)}
    rows = [{"token_index": vault.index("name", token), "party_id": party_id} for token in sorted(tokens)]
    if rows:
        session.execute(insert(NameToken), rows)


def find_party_ids_by_name(session: Session, query: str, *, limit: int = 2000) -> list[int]:
    """Parties with a member whose name may fit; the caller opens the names and keeps those that do."""
    vault = vault_of(session)
    sought = search_tokens(query)
    if not sought:
        return []
    parties = select(NameToken.party_id).distinct().order_by(NameToken.party_id).limit(limit)
    for tokens in sought:
        indexes = [vault.index("name", token) for token in tokens]
        holders = select(NameToken.party_id).where(NameToken.token_index.in_(indexes))
        parties = parties.where(NameToken.party_id.in_(holders))
    return list(session.scalars(parties))


def _tokens_of(word: str) -> Iterable[str]:
    yield word
    yield f"~{_sound(word)}"
    for length in range(SHORTEST_PREFIX, min(LONGEST_PREFIX, len(word)) + 1):
        yield f"{word[:length]}*"


def _sought(word: str) -> frozenset[str]:
    """A long word is looked for by its first letters, because the rest may be missing or misspelled."""
    if len(word) < SHORTEST_PREFIX:
        return frozenset({word})
    return frozenset({f"{word[:LONGEST_PREFIX]}*", f"~{_sound(word)}"})


def _sound(word: str) -> str:
    return sound(word) if word.isascii() else word
