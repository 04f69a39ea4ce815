"""The example lists exactly the settings there are."""

import re
from pathlib import Path

from evac.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SETTING = re.compile(r"\b(?:EVAC|TWILIO)_[A-Z_]+\b")
LINE = re.compile(r"^#?((?:EVAC|TWILIO)_[A-Z_]+)=(.*)$", re.MULTILINE)
# Read by config/gunicorn.py itself too, before there is a settings object.
OF_GUNICORN = {"EVAC_HOST", "EVAC_FORWARDED_ALLOW_IPS", "EVAC_PORT", "EVAC_FACES", "EVAC_DATABASE_URL"}


def test_every_setting_has_a_line_and_every_line_is_a_setting():
    read = set(SETTING.findall((ROOT / "evac" / "settings.py").read_text("utf-8")))
    shown = {name for name, _ in LINE.findall((ROOT / "config" / "evac.env.example").read_text("utf-8"))}
    assert shown == read


def test_gunicorn_reads_no_other_setting():
    named = set(SETTING.findall((ROOT / "config" / "gunicorn.py").read_text("utf-8")))
    assert named <= OF_GUNICORN


def test_what_is_not_commented_out_is_accepted():
    text = (ROOT / "config" / "evac.env.example").read_text("utf-8")
    given = dict(line.split("=", 1) for line in text.splitlines() if line and not line.startswith("#"))
    assert Settings.from_env(given).quiet_url == "https://quiet.example.net"
