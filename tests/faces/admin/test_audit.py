import re

from evac.audit.append import record
from evac.officers.models import Role


def log(database, clock, count):
    with database.writing() as session:
        for number in range(count):
            record(
                session, "party.reveal", at=clock(), subject=f"party:{number}", details={"fields": ["name"]}
            )


def test_an_auditor_reads_the_log_newest_first_page_by_page(client_as, database, clock):
    auditor = client_as(Role.AUDITOR)
    log(database, clock, 60)

    first = auditor.get("/admin/audit")
    second = auditor.get(re.search(r'href="(/admin/audit\?before=\d+)"', first.text)[1])

    assert "party:59" in first.text
    assert "party:5<" not in first.text
    assert "party:5<" in second.text
    assert "fields: name" in first.text


def test_the_head_to_be_noted_stands_on_the_first_page(client_as, database, clock):
    auditor = client_as(Role.AUDITOR)
    log(database, clock, 2)

    assert re.search(r"<code class=\"digits\">[0-9a-f]{32}</code>", auditor.get("/admin/audit").text)
    assert "<code" not in auditor.get("/admin/audit?before=2").text


def test_a_number_that_is_none_shows_the_newest(client_as, database, clock):
    log(database, clock, 1)

    assert client_as(Role.AUDITOR).get("/admin/audit?before=x").status_code == 200
