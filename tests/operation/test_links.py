"""A link is known by its shape; ordinary writing with full stops, times and amounts is none."""

import time

import pytest

from evac.operation.links import links_in

COVER = "paquetes.example/p"
LINKS = (
    "foo.xyz/abc", "goo.gl/abc", "is.gd/x", "rb.gy/x", "shorturl.at/q", "evac.dev/p", "parcels.shop/p",
    "foo.link/a", "192.168.1.1/p", "192.168.1.1", "8.8.8.8:8080", "ftp://a.b", "FTP://A.B", "hxxp://foo.zip",
    "hxxps:foo", "http://localhost/x", "https:foo.xyz", "HTTPS://X.EXAMPLE/P", "whatsapp://send", "foo.xyz",
    "FOO.XYZ", "Foo.Shop", "foo.xyz.", "foo.xyz,", "(foo.xyz)", "foo.xyz:8080", "foo.b2c:443/x", "foo.b2c/x",
    "foo.xyz?a=1", "foo.xyz#a", "sub.foo.travel", "my-shop.store", "my_shop.store", "my--shop.store",
    "mercadolibre.com.ve", "www.foo", "www2.foo", "xn--80ak6aa92e.com", "foo.xn--p1ai", "münchen.de/x",
    "пример.рф", "购物.中国", "购物。中国", "foo．xyz", "foo[.]xyz", "foo (dot) xyz", "foo(punto)com",
    "foo dot com", "foo punto com", "foo .com", "marta@foo.shop", "user@192.168.1.1", "[2001:db8::1]",
    "2001:db8::1:2", "...foo.xyz", "http :// foo.xyz", "http:\\\\foo", "fo\u200bo.x\u200byz/a",
    "t.me/x", "wa.me/1305", "x.co",
)  # fmt: skip
ORDINARY = (
    "12.30", "3.5 kg", "3.5kg", "2.5kg/dia", "U.S.", "a.m.", "p.m.", "9 a.m./p.m.", "8 a.m.", "8.30am",
    "No.5", "No. 5", "No.5/6", "12.30/13.00", "10.30:45",
    "Guia K7QM3: puede retirar. Al +13055550178: W1 voy",
    "Hasta 12ene 18:00. Al +13055550178", "de 08:00 a 20:00 h", "12:30:45", "+1.305.555.0178", "1.000.000",
    "10.000.000.000", "12.3.2026", "y/o", "24/7", "p.ej. pan", "i.e. bread", "EE.UU.", "Espere... ya va",
    "espere...vale", "Sra. Perez", "Ph.D.", "vit.B12", "Listo: va", "Nota:: va", "el punto comun", "si.",
    "Anotado. Marta", "W1/W2", "s/n", "c/u", "1.200.300.400",
)  # fmt: skip


@pytest.mark.parametrize("link", LINKS)
def test_a_link_is_known_by_its_shape(link):
    assert links_in(f"Mire {link} hoy. Marta", cover="")
    assert links_in(f"{link} Marta", cover=COVER)


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_writing_holds_no_link(words):
    assert links_in(words, cover="") == []
    assert links_in(f"Mire {words} hoy. Marta", cover=COVER) == []


@pytest.mark.parametrize("written", [COVER, COVER.upper(), f"({COVER})", f"{COVER}.", f"{COVER}, hoy"])
def test_the_address_of_the_cover_may_stand(written):
    assert links_in(f"Mire {written} Marta", cover=COVER) == []


@pytest.mark.parametrize(
    "written", [f"mis{COVER}", f"a.{COVER}", f"{COVER}ista", f"{COVER}/x", f"{COVER}.foo.xyz", f"x@{COVER}"]
)
def test_an_address_that_only_holds_the_cover_is_another(written):
    assert links_in(f"Mire {written} Marta", cover=COVER)


def test_a_sentence_without_a_space_behind_it_is_refused():
    assert links_in("Noted.Thanks", cover="") == ["noted.thanks"]


@pytest.mark.parametrize("row", ["a.", "a.1", "1.1.1.", "a-", "a:", "[ ", " ."])
def test_a_long_row_is_looked_through_quickly(row):
    began = time.monotonic()
    links_in(row * 4000, cover=COVER)
    assert time.monotonic() - began < 2
