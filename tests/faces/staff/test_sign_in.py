import re
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from evac.db.sealed import unseal
from evac.faces.access import ACCESS, POLLS
from evac.faces.guard import safe_next
from evac.officers.enrol import add_officer, enrol_at_once, invite
from evac.officers.models import Officer, OfficerSession, Role
from evac.officers.schemas import NewOfficer
from evac.officers.tokens import add_token

EMAIL = "ana.prieto@example.org"
PASSWORD = "kestrel over the dam"


class Authenticator:
    """The officer's phone: shows a new code each half minute."""

    def __init__(self, secret, clock):
        self.secret, self.clock = secret, clock

    def code(self):
        return pyotp.TOTP(self.secret).at(self.clock.now)


@pytest.fixture
def phone(app, database, clock):
    """An officer who has enrolled, and their phone."""
    with database.writing() as session:
        officer = add_officer(session, NewOfficer(EMAIL, Role.OFFICER, name="Ana"), now=clock())
        password_hash = app.extensions["passwords"].hash(PASSWORD)
        enrol_at_once(session, officer, password_hash=password_hash, now=clock())
        return Authenticator(unseal(session, officer, "totp"), clock)


def post(client, path, **form):
    """Post as the page would: with the token of its form."""
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/staff/sign-in").text)
    return client.post(path, data={"csrf_token": token[1]} | form)


def sign_in(client, code, *, email=EMAIL, password=PASSWORD, **form):
    return post(client, "/staff/sign-in", email=email, password=password, code=code, **form)


def session_cookie(response):
    return next(c for c in response.headers.getlist("Set-Cookie") if "evac-staff=" in c)


def test_the_page_asks_for_all_three_and_is_not_kept(client):
    page = client.get("/staff/sign-in")

    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    for field in ("email", "password", "code", "csrf_token"):
        assert f'name="{field}"' in page.text


def test_all_three_right_opens_the_pages_until_sign_out(client, phone):
    response = sign_in(client, phone.code())

    assert (response.status_code, response.location) == (303, "/staff/")
    page = client.get("/staff/account")
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"

    assert post(client, "/staff/sign-out").location == "/staff/signed-out"
    assert client.get("/staff/signed-out").status_code == 200
    assert client.get("/staff/account").location == "/staff/sign-in?next=/staff/account"


def test_a_session_taken_before_sign_out_is_worth_nothing_after_it(app, client, phone):
    token = session_cookie(sign_in(client, phone.code())).split(";")[0].split("=", 1)[1]
    post(client, "/staff/sign-out")

    thief = app.test_client()
    thief.set_cookie("evac-staff", token)
    assert thief.get("/staff/account").status_code == 303


def test_the_cookie_is_hidden_from_scripts_and_other_sites(client, phone):
    cookie = session_cookie(sign_in(client, phone.code()))

    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))


def test_over_https_the_cookie_is_bound_to_this_host(app, client, phone):
    app.config["SESSION_COOKIE_SECURE"] = True
    secure = {"base_url": "https://localhost"}
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/staff/sign-in", **secure).text)
    form = {"csrf_token": token[1], "email": EMAIL, "password": PASSWORD, "code": phone.code()}
    cookie = session_cookie(client.post("/staff/sign-in", data=form, **secure))

    assert cookie.startswith("__Host-evac-staff=")
    assert "Secure" in cookie
    assert "Domain" not in cookie
    assert client.get("/staff/account", **secure).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [{"email": "nobody@example.org"}, {"password": "wrong horse"}, {"code": "000000"}, {"email": "x" * 5000}],
)
def test_whatever_is_wrong_the_answer_is_the_same(client, phone, wrong):
    typed = {"email": EMAIL, "password": PASSWORD, "code": phone.code()} | wrong
    one = sign_in(client, **typed)
    other = sign_in(client, phone.code(), password="another wrong one")

    assert (one.status_code, other.status_code) == (422, 422)
    assert without_form_values(one.text) == without_form_values(other.text)
    assert PASSWORD not in one.text


def without_form_values(page):
    """The typed address is kept for the next try, the token differs each time."""
    return re.sub(r'value="[^"]*"', "", page)


def test_a_disabled_officer_gets_that_answer_too(client, phone, database):
    with database.writing() as session:
        session.query(Officer).one().disabled_at = phone.clock()

    assert sign_in(client, phone.code()).status_code == 422


def test_a_code_works_once(app, client, phone):
    assert sign_in(client, phone.code()).status_code == 303
    assert sign_in(app.test_client(), phone.code()).status_code == 422

    phone.clock.forward(seconds=30)
    assert sign_in(app.test_client(), phone.code()).status_code == 303


def test_too_many_tries_are_told_how_long_to_wait(client, phone):
    answers = [sign_in(client, "000000") for _ in range(11)]

    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert answers[-1].headers["Retry-After"] == "60"
    assert "Try again in 60 seconds" in answers[-1].text


def test_the_page_speaks_the_languages_of_the_browser(client):
    assert (
        "Iniciar sesión" in client.get("/staff/sign-in", headers={"Accept-Language": "es-VE,es;q=0.9"}).text
    )


def test_without_the_forms_own_token_nothing_happens(client, phone):
    form = {"email": EMAIL, "password": PASSWORD, "code": phone.code()}

    assert client.post("/staff/sign-in", data=form).status_code == 400
    assert sign_in(client, phone.code()).status_code == 303


# ── who is sent where ────────────────────────────────────────────────────────────────────────────────


def test_a_stranger_is_led_to_sign_in_and_then_to_where_they_wanted(client, phone):
    asked = client.get("/staff/account?tab=1")
    assert asked.location == "/staff/sign-in?next=/staff/account%3Ftab%3D1"

    wanted = parse_qs(urlsplit(asked.location).query)["next"][0]
    assert wanted in client.get(asked.location).text
    assert sign_in(client, phone.code(), next=wanted).location == "/staff/account?tab=1"


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/staff/",
        "//evil.example/staff/",
        "///evil.example",
        "/\\evil.example/staff/",
        "\\\\evil.example",
        "/staff/\\..",
        "javascript:alert(1)",
        "/staff/\r\nSet-Cookie: a=b",
        " /staff/",
        "/p",
        "/",
        "",
        "staff/",
        "/staff/sign-in?next=/staff/",
        "/staffx/",
        "http:/staff/",
        "http://[/staff/",
        None,
    ],
)
def test_nobody_is_led_to_another_site(address):
    assert safe_next(address) is None


@pytest.mark.parametrize("address", ["/staff/", "/staff/parties/K7QM3?tab=thread", "/admin/audit"])
def test_own_pages_are_gone_on_to(address):
    assert safe_next(address) == address


def test_signing_in_with_an_address_elsewhere_leads_to_the_first_page(client, phone):
    assert sign_in(client, phone.code(), next="//evil.example/").location == "/staff/"


def test_a_form_sent_after_the_session_ended_leads_to_sign_in(client):
    response = client.post("/staff/sign-out")

    assert (response.status_code, response.location) == (303, "/staff/sign-in")


def test_a_part_of_a_page_tells_htmx_to_leave_for_sign_in(client):
    headers = {"HX-Request": "true", "HX-Current-URL": "http://localhost/staff/account?tab=1"}
    answer = client.get("/staff/account", headers=headers)

    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"] == "/staff/sign-in?next=/staff/account%3Ftab%3D1"


@pytest.mark.parametrize(
    ("role", "home"),
    [(Role.LIAISON, "/staff/"), (Role.WALL, "/staff/situation"), (Role.AUDITOR, "/admin/audit")],
)
def test_each_role_begins_where_its_work_is(client, phone, database, role, home):
    with database.writing() as session:
        session.query(Officer).one().role = role

    assert sign_in(client, phone.code()).location == home


# ── how long a session lasts ─────────────────────────────────────────────────────────────────────────


def test_an_idle_session_ends(client_as, clock):
    browser = client_as()
    clock.forward(minutes=14)
    assert browser.get("/staff/account").status_code == 200
    clock.forward(minutes=14)
    assert browser.get("/staff/account").status_code == 200
    clock.forward(minutes=15)

    assert browser.get("/staff/account").status_code == 303


def test_a_page_that_polls_does_not_keep_its_session(client_as, clock, monkeypatch):
    monkeypatch.setattr("evac.faces.guard.POLLS", POLLS | {"staff.account.show"})
    browser = client_as()
    for _ in range(3):
        clock.forward(minutes=4)
        assert browser.get("/staff/account", headers={"HX-Request": "true"}).status_code == 200
    clock.forward(minutes=4)

    assert browser.get("/staff/account", headers={"HX-Request": "true"}).status_code == 401


def test_a_busy_session_ends_after_eight_hours(client_as, clock):
    browser = client_as()
    for _ in range(47):
        clock.forward(minutes=10)
        assert browser.get("/staff/account").status_code == 200
    clock.forward(minutes=10)

    assert browser.get("/staff/account").status_code == 303


def test_signing_out_everywhere_ends_all_sessions(client_as, database):
    browser = client_as()
    assert browser.post("/staff/account/sign-out-everywhere").location == "/staff/signed-out"

    with database.reading() as session:
        assert all(row.ended_at for row in session.query(OfficerSession))


def test_a_grave_step_takes_a_fresh_code(client, phone):
    sign_in(client, phone.code())
    phone.clock.forward(minutes=6)

    assert client.get("/staff/second-factor?next=/staff/account").status_code == 200
    assert post(client, "/staff/second-factor", code="000000").status_code == 422
    proved = post(client, "/staff/second-factor", code=phone.code(), next="/staff/account")
    assert (proved.status_code, proved.location) == (303, "/staff/account")


# ── enrolment ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def link(database, clock):
    with database.writing() as session:
        officer = add_officer(session, NewOfficer(EMAIL, Role.OFFICER), now=clock())
        return f"/staff/enrol/{invite(session, officer, now=clock())}"


def secret_on(page):
    return re.search(r'class="secret">([A-Z2-7 ]+)<', page.text)[1].replace(" ", "")


def enrol(client, link, clock, **form):
    secret = secret_on(client.get(link))
    good = {"password": PASSWORD, "password_again": PASSWORD, "code": pyotp.TOTP(secret).at(clock.now)}
    return post(client, link, **(good | form))


def test_the_link_shows_the_secret_as_a_picture_and_as_text(client, link):
    page = client.get(link)

    assert 'src="data:image/svg+xml' in page.text
    assert len(secret_on(page)) == 32
    assert EMAIL not in re.search(r"<title>(.*?)</title>", page.text, re.S)[1]


def test_looking_at_the_link_spends_nothing(client, link):
    assert secret_on(client.get(link)) == secret_on(client.get(link))


def test_enrolling_signs_in_and_the_link_works_no_more(app, client, link, clock):
    response = enrol(client, link, clock)

    assert (response.status_code, response.location) == (303, "/staff/")
    assert client.get("/staff/account").status_code == 200
    assert app.test_client().get(link).status_code == 404
    clock.forward(seconds=30)
    assert "This link does not work" in client.get(link).text


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"password": "short", "password_again": "short"}, "at least 12"),
        ({"password": "password1234", "password_again": "password1234"}, "a stranger would try"),
        ({"password_again": "kestrel over the dan"}, "not the same"),
        ({"code": "000000"}, "not the code"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_never_repeated(client, link, clock, wrong, says):
    page = enrol(client, link, clock, **wrong)

    assert page.status_code == 422
    assert says in page.text
    assert PASSWORD not in page.text
    assert enrol(client, link, clock).status_code == 303


def test_a_link_that_never_was_one_looks_like_one_that_is_over(client):
    page = client.get("/staff/enrol/nonsense")

    assert page.status_code == 404
    assert "This link does not work" in page.text


# ── tokens ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_token_does_not_open_the_pages(client, database, clock, phone):
    with database.writing() as session:
        token = add_token(session, "sheet", session.query(Officer).one(), now=clock())

    assert client.get("/staff/account", headers={"Authorization": f"Bearer {token}"}).status_code == 303


def test_polls_are_endpoints_of_the_matrix():
    assert set(ACCESS) >= POLLS


def test_a_stranger_locks_nobody_out_of_a_browser_signed_in_with_before(app, client, phone, clock):
    assert sign_in(client, phone.code()).status_code == 303
    post(client, "/staff/sign-out")
    stranger = app.test_client()
    for _ in range(11):
        refused = sign_in(stranger, "000000", password="kestrel over the hill")
    assert refused.status_code == 429

    clock.forward(seconds=31)
    assert sign_in(client, phone.code()).status_code == 303
    assert sign_in(app.test_client(), phone.code()).status_code == 429


def test_a_known_browser_has_no_more_tries_than_a_stranger(client, phone):
    sign_in(client, phone.code())
    answers = [sign_in(client, "000000").status_code for _ in range(12)]
    assert answers == [422] * 10 + [429] * 2


def test_a_device_s_cookie_is_signed_and_names_nobody(app, client, phone):
    response = sign_in(client, phone.code())
    cookie = next(c for c in response.headers.getlist("Set-Cookie") if c.startswith("evac-device="))
    assert "HttpOnly" in cookie
    assert EMAIL not in cookie
    forged = app.test_client()
    forged.set_cookie("evac-device", cookie.split("=", 1)[1].split(";")[0][:-3] + "AAA")
    for _ in range(11):
        refused = sign_in(forged, "000000")
    assert refused.status_code == 429
    assert sign_in(client, "000000").status_code == 422
