"""Every setting, read once from the environment; all wrong ones are named at once."""

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from environs import Env
from environs.exceptions import EnvValidationError
from marshmallow import ValidationError, validate
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from evac.kernel.errors import WrongSetup
from evac.kernel.phone import normal_phone

ROOT = Path(__file__).resolve().parents[1]
FACES = ("citizen", "hooks", "staff", "admin", "api")
TOKENS_EXPECTED = "expected one token, or two separated by a comma during a rotation; none is empty."
SIMULATED_ACCOUNT = "AC00000000"  # the only account ids the simulated carrier knows


class WrongSettings(WrongSetup):
    """One or more settings are wrong; the message names each and says what is expected."""

    code = "wrong-settings"


@dataclass(frozen=True)
class TwilioSettings:
    """What the carrier's account needs; ``account_sid`` is empty where no carrier is set up."""

    account_sid: str
    auth_tokens: tuple[
        str, ...
    ]  # the first signs our requests; all are accepted on webhooks during a rotation
    messaging_service_sid: str
    sms_from: str
    sms_from_quiet: tuple[str, ...]
    whatsapp_from: str
    api_url: str

    def __repr__(self) -> str:
        """Without tokens and numbers: a repr may reach a log."""
        return f"TwilioSettings(configured={bool(self.account_sid)})"


@dataclass(frozen=True)
class Settings:
    database_url: str
    public_url: str  # the named front, without a trailing slash
    quiet_url: str  # the quiet front
    hosts: tuple[str, ...]  # further names of the named front
    secret_key: str | None  # None: derived from the key ring
    keyring: Path
    operation: Path  # folder
    faces: tuple[str, ...]
    host: str  # gunicorn's, like the next: config/gunicorn.py reads them itself
    forwarded_allow_ips: tuple[str, ...]  # the proxy's own addresses
    port: int
    simulator_port: int
    segments_per_second: float | None  # per sender; None: as the operation says
    twilio: TwilioSettings

    def __repr__(self) -> str:
        """Without secrets, nor the database's password."""
        return f"Settings(operation={self.operation.name!r}, faces={self.faces!r})"

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings.

        Args:
            environment: instead of the process's, for tests and for commands that start others.

        Raises:
            WrongSettings: names every wrong setting and what is expected of it.
        """
        env = Env(eager=False)
        with _environment(environment):
            settings, wrong = _read(env), _wrong(env)
        # A default is not validated, and only an account needs tokens.
        if settings.twilio.account_sid and not settings.twilio.auth_tokens:
            wrong.setdefault("TWILIO_AUTH_TOKEN", [TOKENS_EXPECTED])
        if wrong:
            raise WrongSettings(_listed(wrong))
        return settings


def _wrong(env: Env) -> dict[str, list[str]]:
    """What is expected of each setting that was refused; it reads as None until then."""
    try:
        env.seal()
    except EnvValidationError as error:
        found = error.error_messages
        messages = found if isinstance(found, Mapping) else {"settings": found}
        return {name: [str(word) for word in words] for name, words in messages.items()}
    return {}


def _read(env: Env) -> Settings:
    port = env.int("EVAC_PORT", 8000, validate=validate.Range(1, 65535))
    own = f"http://127.0.0.1:{port}"
    public = env.str("EVAC_PUBLIC_URL", own, validate=_is_base_url)
    return Settings(
        database_url=env.str(
            "EVAC_DATABASE_URL", f"sqlite:///{ROOT / 'instance' / 'evac.sqlite'}", validate=_is_database
        ),
        public_url=str(public).rstrip("/"),
        quiet_url=str(env.str("EVAC_QUIET_URL", public, validate=_is_base_url)).rstrip("/"),
        hosts=tuple(env.list("EVAC_HOSTS", [], validate=_are_hosts) or ()),
        secret_key=env.str("EVAC_SECRET_KEY", None, validate=_is_long_enough),
        keyring=Path(env.str("EVAC_KEYRING", str(ROOT / "instance" / "keyring.json")) or ""),
        operation=_folder(env.str("EVAC_OPERATION", "venezuela-2026", validate=_is_operation) or ""),
        faces=tuple(env.list("EVAC_FACES", list(FACES), validate=_are_faces) or ()),
        host=env.str("EVAC_HOST", "127.0.0.1", validate=_is_host) or "",
        forwarded_allow_ips=tuple(
            env.list("EVAC_FORWARDED_ALLOW_IPS", ["127.0.0.1", "::1"], validate=_are_addresses) or ()
        ),
        port=port,
        simulator_port=env.int("EVAC_SIMULATOR_PORT", 8001, validate=validate.Range(1, 65535)),
        segments_per_second=env.float(
            "EVAC_SEGMENTS_PER_SECOND", None, validate=validate.Range(0, 10_000, min_inclusive=False)
        ),
        twilio=_read_twilio(env),
    )


def _read_twilio(env: Env) -> TwilioSettings:
    sid = env.str("TWILIO_ACCOUNT_SID", "", validate=_is_sid("AC"))
    tokens: list[str] = env.list("TWILIO_AUTH_TOKEN", [], validate=_are_tokens_of(sid)) or []
    return TwilioSettings(
        account_sid=sid,
        auth_tokens=tuple(token.strip() for token in tokens),
        messaging_service_sid=env.str("TWILIO_MESSAGING_SERVICE_SID", "", validate=_is_sid("MG")),
        sms_from=env.str("TWILIO_SMS_FROM", "", validate=_is_sender),
        sms_from_quiet=tuple(env.list("TWILIO_SMS_FROM_QUIET", [], validate=_are_senders) or ()),
        whatsapp_from=env.str("TWILIO_WHATSAPP_FROM", "", validate=_is_sender),
        api_url=str(env.str("TWILIO_API_URL", "https://api.twilio.com", validate=_is_base_url)).rstrip("/"),
    )


class _environment:
    """environs reads ``os.environ`` only; this shows it another environment for a moment."""

    def __init__(self, environment: Mapping[str, str] | None) -> None:
        self._shown = environment

    def __enter__(self) -> None:
        self._kept = dict(os.environ)
        if self._shown is not None:
            os.environ.clear()
            os.environ.update(self._shown)

    def __exit__(self, *_: object) -> None:
        if self._shown is not None:
            os.environ.clear()
            os.environ.update(self._kept)


def is_loopback(url: str) -> bool:
    """True for an address of this machine only."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_host(host: str) -> None:
    if host != "localhost" and not _is_address(host.removeprefix("[").removesuffix("]")):
        raise ValidationError("expected an address of this machine such as 127.0.0.1, or 0.0.0.0 for all.")


def _are_addresses(addresses: list[str]) -> None:
    if not addresses or not all(_is_address(address.strip()) for address in addresses):
        raise ValidationError("expected the proxy's own addresses, separated by commas; never *.")


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _folder(name: str) -> Path:
    return ROOT / "config" / "operations" / name


def _is_operation(name: str) -> None:
    if not name or "/" in name or not (_folder(name) / "operation.toml").is_file():
        known = sorted(path.parent.name for path in _folder("x").parent.glob("*/operation.toml"))
        raise ValidationError(f"no folder config/operations/{name}; there are: {', '.join(known)}.")


def _is_base_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValidationError("expected an address such as https://host, without query or fragment.")
    if parts.scheme == "http" and not is_loopback(url):
        raise ValidationError("expected https:// (http:// only for an address of this machine).")


def _are_hosts(names: list[str]) -> None:
    if any(not re.fullmatch(r"[A-Za-z0-9.-]+", name) for name in names):
        raise ValidationError("Names of hosts, comma-separated, without https:// and port.")


def _is_database(url: str) -> None:
    try:
        backend = make_url(url).get_backend_name()
    except ArgumentError:
        backend = ""
    if backend not in ("sqlite", "postgresql"):
        raise ValidationError("expected sqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME.")


def _is_long_enough(secret: str | None) -> None:
    if secret is not None and len(secret) < 32:
        raise ValidationError("expected at least 32 characters, e.g. from: openssl rand -hex 32")


def _are_faces(names: list[str]) -> None:
    wrong = [name for name in names if name not in FACES]
    if wrong or not names:
        raise ValidationError(f"expected some of {', '.join(FACES)}; got {', '.join(wrong) or 'none'}.")


def _is_sid(prefix: str):  # type: ignore[no-untyped-def]
    def check(sid: str) -> None:
        if sid and not (sid.startswith(prefix) and len(sid) == 34 and sid.isalnum()):
            raise ValidationError(f"expected {prefix} and 32 letters or digits.")

    return check


def _are_tokens_of(sid: str | None):  # type: ignore[no-untyped-def]
    def check(tokens: list[str]) -> None:
        if sid and not (tokens and all(token.strip() for token in tokens)):
            raise ValidationError(TOKENS_EXPECTED)

    return check


def _is_sender(number: str) -> None:
    number = number.removeprefix("whatsapp:")
    if number and normal_phone(number) != number and not (number.isdigit() and 3 <= len(number) <= 8):
        raise ValidationError("expected a number such as +13055550143, or a short code.")


def _are_senders(numbers: list[str]) -> None:
    for number in numbers:
        _is_sender(number)


def _listed(messages: Mapping[str, list[str]]) -> str:
    lines = [f"  {name}: {' '.join(words)}" for name, words in sorted(messages.items())]
    return "Wrong settings:\n" + "\n".join(lines)
