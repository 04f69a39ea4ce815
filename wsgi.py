"""What gunicorn loads."""

from evac.app import create_app
from evac.settings import Settings

app = create_app(Settings.from_env())
