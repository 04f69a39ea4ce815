"""The document says what there is, and what may go wrong with it."""

import pytest

OPERATIONS = {
    ("get", "/api/v1/roster"): {"401", "403", "422"},
    ("get", "/api/v1/parties/{case_code}"): {"401", "403", "404"},
    ("post", "/api/v1/parties/search"): {"400", "401", "403", "413", "415", "422"},
    ("post", "/api/v1/checkins"): {"400", "401", "403", "404", "413", "415", "422"},
    ("get", "/api/v1/broadcasts"): {"401", "403", "422"},
    ("post", "/api/v1/broadcasts"): {"400", "401", "403", "413", "415", "422"},
    ("get", "/api/v1/broadcasts/{id}"): {"401", "403", "404"},
    ("put", "/api/v1/broadcasts/{id}"): {"400", "401", "403", "404", "409", "413", "415", "422"},
    ("post", "/api/v1/broadcasts/{id}/submission"): {"401", "403", "404", "409", "422"},
    ("get", "/api/v1/outgoing"): {"401", "403", "404", "422"},
}


@pytest.fixture
def database(sqlite_database):
    """The document is the same on both engines."""
    return sqlite_database


@pytest.fixture
def document(client):
    answer = client.get("/api/openapi.json")
    assert answer.status_code == 200, "anybody may read it"
    return answer.json


def operations(document):
    return {
        (method, path): operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post", "put", "patch", "delete")
    }


def test_it_is_openapi_3_1_with_bearer_tokens(document):
    assert document["openapi"] == "3.1.0"
    assert document["security"] == [{"bearer": []}]
    assert document["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"


def test_every_endpoint_and_its_refusals_are_described(document):
    found = operations(document)
    assert set(found) == set(OPERATIONS)
    for key, operation in found.items():
        responses = operation["responses"]
        assert OPERATIONS[key] <= set(responses), key
        assert operation["summary"]
        assert operation["operationId"]
        assert all(told.get("description") or told.get("$ref") for told in responses.values())


def test_every_endpoint_has_an_example_of_what_it_takes_and_gives(document):
    for operation in operations(document).values():
        for status, told in operation["responses"].items():
            if status != "default":
                assert "example" in told["content"]["application/json"]
        if "requestBody" in operation:
            assert operation["requestBody"]["content"]["application/json"]["examples"]


def test_every_parameter_says_what_it_means(document):
    for path, item in document["paths"].items():
        parameters = [*item.get("parameters", []), *item.get("get", {}).get("parameters", [])]
        assert all(one.get("description") for one in parameters), path


def test_no_name_number_or_document_stands_in_an_address(document):
    names = {
        parameter["name"]
        for item in document["paths"].values()
        for parameter in [*item.get("parameters", []), *item.get("get", {}).get("parameters", [])]
    }
    assert not names & {"phone", "name", "document", "words", "place"}
