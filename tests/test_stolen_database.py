"""Whoever steals the database, with its log of changes, learns how many, not who or where."""

import base64
import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text
from sqlalchemy.exc import StatementError

import evac
from evac.cases.models import Note
from evac.cases.note import add_note
from evac.checkins.record import record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.conversation.reading import Ground
from evac.db.base import Base
from evac.db.database import Database
from evac.db.sealed import seal
from evac.dispatcher.answer import answer_waiting
from evac.kernel.folding import fold
from evac.kernel.phone import Address
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.kernel.wording import Front
from evac.messaging import inbox
from evac.messaging.channel import InboundText
from evac.messaging.models import Incoming, Lane
from evac.messaging.outbox import enqueue
from evac.officers.enrol import add_officer, invite
from evac.officers.models import Role
from evac.officers.schemas import NewOfficer
from evac.officers.sessions import start_session
from evac.officers.tokens import add_token
from evac.people.models import Channel
from evac.people.register import register
from evac.people.schemas import ContactDetails, MemberDetails, Registration
from evac.vault.keyring import new_keyring
from evac.vault.seal import CannotOpen, Vault
from evac.wiring import ground_of
from tests.factories import NOON
from tests.messaging.queue import take
from tests.support import exercise

# Every table there is, also of packages that these tests use nothing of.
for models in Path(evac.__file__).parent.glob("*/models.py"):
    import_module(f"evac.{models.parent.name}.models")

# Invented, and in no gazetteer: each can stand in the bytes only because somebody wrote it there.
PLANTED = {
    "name": "Fulgencia Oropéndola",
    "child's name": "Wilberto Zaragüeyo",
    "birth date": "1957-03-29",
    "document": "X9K447218Q",
    "phone": "+584145550707",
    "e-mail": "oropendola77@correo.example",
    "sign-off": "Quimera",
    "sign-off before": "Zafirina",
    "needs in words": "marcapasos bicameral averiado",
    "stranger's phone": "+584145558642",
    "provider's user id": "US.771239988",
    "words of a text": "mi cuñado Eleuterio escondido",
    "hotel in a text": "Posada Guacharaca Azul",
    "medicine in a text": "tiroxinalina",
    "pin's label": "Torre Cayapa Norte",
    "exact point": "10.491372",
    "words of a check-in": "sotano de la panaderia Chirimoya",
    "place of a check-in": "Quinta Mararabe",
    "destination": "Villa Cundeamor",
    "note": "la llave esta bajo el araguaney",
    "deleted note": "el vecino Anacleto delata",
    "officer's reply": "traiga el paraguas violeta",
    "officer's name": "Hildegarda Besnard-Quijano",
    "officer's e-mail": "hbesnard@legacion.example",
}


@pytest.fixture
def secrets_made(database: Database) -> dict[str, str]:
    """Everything planted through the real verbs, and the secrets those verbs made."""
    made = {}
    with database.writing() as session:
        officer = add_officer(
            session,
            NewOfficer(email=PLANTED["officer's e-mail"], name=PLANTED["officer's name"], role=Role.LEAD),
            now=NOON,
        )
        made |= {"enrolment link": invite(session, officer, now=NOON)}
        made |= {"token": add_token(session, "wall", officer, now=NOON)}
        made |= {"session": start_session(session, officer, now=NOON).token}
        party = register(session, _registration(), now=NOON, source=Source.WEB)
        record_checkin(session, party, _report(), now=NOON)
        add_note(session, party, PLANTED["note"], officer_id=officer.id, now=NOON)
        deleted = add_note(session, party, PLANTED["deleted note"], officer_id=officer.id, now=NOON)
        enqueue(
            session,
            party=party,
            contact=party.contacts[0],
            kind="officer_reply",
            lane=Lane.ANSWER,
            now=NOON,
            body=PLANTED["officer's reply"],
        )
        session.flush()
        deleted_id, party_id = deleted.id, party.id
    _text_in(database)
    assert take(database, at=NOON), "a text must have been rendered"
    with database.writing() as session:
        session.delete(session.get_one(Note, deleted_id))
        party = session.get_one(type(party), party_id)
        seal(session, party, sign_off=PLANTED["sign-off"])
    return made


def _registration() -> Registration:
    phone, mail = PLANTED["phone"], PLANTED["e-mail"]
    members = (
        MemberDetails(
            PLANTED["name"],
            birth_date=date.fromisoformat(PLANTED["birth date"]),
            document=PLANTED["document"],
            needs=PLANTED["needs in words"],
        ),
        MemberDetails(PLANTED["child's name"]),
    )
    contacts = (ContactDetails(Channel.SMS, phone), ContactDetails(Channel.EMAIL, mail))
    return Registration(members, contacts, sign_off=PLANTED["sign-off before"], submission="s" * 32)


def _report() -> Report:
    return Report(
        status=Status.SOS,
        source=Source.WEB,
        words=PLANTED["words of a check-in"],
        place=ReportedPlace(PLANTED["place of a check-in"], None, float(PLANTED["exact point"]), -66.9),
        destination=PLANTED["destination"],
        reasons=(("detained", PLANTED["words of a check-in"]),),
    )


def _text_in(database: Database) -> None:
    words = f"auxilio {PLANTED['words of a text']} en {PLANTED['hotel in a text']}"
    texts = (
        (Address("sms", PLANTED["stranger's phone"]), words, None),
        (Address("sms", PLANTED["phone"]), f"sin {PLANTED['medicine in a text']} desde ayer", None),
        (Address("whatsapp", PLANTED["provider's user id"]), "", PLANTED["pin's label"]),
    )
    for number, (sender, body, label) in enumerate(texts):
        kind = Channel.WHATSAPP if sender.channel == "whatsapp" else Channel.SMS
        point = (float(PLANTED["exact point"]), -66.9) if label else None
        to = Address(sender.channel, "+13055550143")
        one = InboundText(f"SM{number:032}", kind, Front.NAMED, sender, to, body, point=point, label=label)
        row = inbox.sealed_row(database.info["vault"], one, at=NOON)
        database.grouped(partial(inbox.keep, row=row))
    assert answer_waiting(database, _ground(), lambda: NOON) == len(texts)
    with database.reading() as session:
        assert all(row.party_id for row in session.scalars(select(Incoming)))


@cache
def _ground() -> Ground:
    return ground_of(exercise())


def spellings(words: str) -> Iterator[bytes]:
    """As it may stand in a file: plain, folded, reversed; in any usual encoding."""
    for form in dict.fromkeys((words, fold(words), words.lower(), words[::-1])):
        plain = form.encode()
        yield from (plain, form.encode("utf-16-le"), form.encode("utf-16-be"))
        yield from (plain.hex().encode(), plain.hex().upper().encode())
        for offset in range(3):
            yield from _as_base64(plain, offset)


def _as_base64(plain: bytes, offset: int) -> Iterator[bytes]:
    """The letters that are sure when so many bytes stand before it."""
    first, last = -(-offset * 8 // 6), (offset + len(plain)) * 8 // 6
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        yield encode(b"\0" * offset + plain + b"\0\0")[first:last]


def found_in(haystacks: list[bytes], planted: dict[str, str]) -> list[str]:
    return [
        kind
        for kind, words in planted.items()
        if any(needle in haystack for needle in set(spellings(words)) for haystack in haystacks)
    ]


@pytest.fixture
def stolen(database: Database) -> Callable[[], list[bytes]]:
    return partial(_sqlite_bytes if database.is_sqlite else _postgres_bytes, database)


def _sqlite_bytes(database: Database) -> list[bytes]:
    path = Path(str(database.url.database))
    files = [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal", ".gate"))]
    return [file.read_bytes() for file in files if file.exists()]


def _postgres_bytes(database: Database) -> list[bytes]:
    """Every cell of every table; and the files, deleted rows and the log of changes included, if in reach."""
    with database.writing() as session:
        tables = inspect(session.connection()).get_table_names()
        rows = [row for table in tables for row in session.execute(text(f'SELECT * FROM "{table}"'))]
        folder = Path(session.scalar(text("SHOW data_directory")))
        oid = session.scalar(text("SELECT oid FROM pg_database WHERE datname = current_database()"))
    cells = b"\n".join(_as_bytes(cell) for row in rows for cell in row)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))
    return [cells, *_files(folder / "base" / str(oid))]


def _files(folder: Path) -> list[bytes]:
    try:
        return [file.read_bytes() for file in folder.iterdir() if file.stat().st_size]
    except OSError:  # another machine's, or another user's
        return []


def _as_bytes(cell: object) -> bytes:
    if isinstance(cell, bytes | memoryview):
        return bytes(cell)
    return json.dumps(cell, default=str, ensure_ascii=False).encode()


def test_nothing_planted_is_found_in_what_was_stolen(secrets_made, stolen):
    haystacks = stolen()

    assert sum(map(len, haystacks)) > 10_000
    assert len(PLANTED) >= 20
    assert found_in(haystacks, PLANTED | secrets_made) == []


def test_search_would_find_what_stands_in_the_clear(database: Database, stolen):
    """The control: each spelling of one name, written where nothing seals it, is found."""
    words = PLANTED["name"]
    for number, spelling in enumerate(sorted(set(spellings(words)))):
        with database.writing() as session:
            session.execute(
                text(
                    "CREATE TABLE IF NOT EXISTS careless (number integer, cell "
                    f"{'blob' if database.is_sqlite else 'bytea'})"
                )
            )
            session.execute(text("INSERT INTO careless VALUES (:n, :c)"), {"n": number, "c": b"x" + spelling})
    haystacks = stolen()

    assert all(any(needle in haystack for haystack in haystacks) for needle in spellings(words))
    assert found_in(haystacks, PLANTED) == ["name"]


def test_no_key_stands_in_what_was_stolen(database: Database, stolen):
    ring = new_keyring()
    keyed = Database(database.url, info=database.info | {"vault": Vault(ring)})
    with keyed.writing() as session:
        register(session, _registration(), now=NOON, source=Source.WEB)
    keyed.close()

    for key in (ring.root, *ring.keys.values()):
        for needle in (
            key,
            key.hex().encode(),
            *_as_base64(key, 0),
            *_as_base64(key, 1),
            *_as_base64(key, 2),
        ):
            assert not any(needle in haystack for haystack in stolen())


def test_no_cell_opens_in_another_row_column_or_table(secrets_made, database: Database):
    vault: Vault = database.info["vault"]
    cells = list(_sealed_cells(database))
    own = {(table, column, uid): cell for table, column, uid, cell in cells}
    assert len({table for table, _, _ in own}) >= 7

    for (table, column, uid), cell in own.items():
        assert vault.open(cell, table=table, column=column, uid=uid) is not None
        for other in _neighbours(own, table, column, uid):
            with pytest.raises(CannotOpen):
                vault.open(cell, **dict(zip(("table", "column", "uid"), other, strict=True)))


def test_another_key_ring_opens_nothing(secrets_made, database: Database):
    thief = Vault(new_keyring())

    for table, column, uid, cell in _sealed_cells(database):
        with pytest.raises(CannotOpen):
            thief.open(cell, table=table, column=column, uid=uid)


def test_words_cannot_be_bound_to_a_sealed_column(database: Database):
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if column.name.endswith(("_sealed", "_index")):
                    with pytest.raises(StatementError, match="only sealed bytes"):
                        session.execute(select(table).where(column == "in clear")).all()


def _sealed_cells(database: Database) -> Iterator[tuple[str, str, str, bytes]]:
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            columns = [c for c in table.columns if c.name.endswith("_sealed")]
            for row in session.execute(select(table)).mappings() if columns else ():
                yield from ((table.name, c.name, row["uid"], row[c.name]) for c in columns if row[c.name])


def _neighbours(own, table: str, column: str, uid: str):
    """One cell each: in another row, in another column of the same row, in another table."""
    rows = [key for key in own if key[:2] == (table, column) and key[2] != uid]
    columns = [key for key in own if key[2] == uid and key[1] != column]
    tables = [key for key in own if key[0] != table]
    return [keys[0] for keys in (rows, columns, tables) if keys] + [(table, column, uid[::-1])]
