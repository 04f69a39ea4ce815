"""Serves one carrier over real HTTP, on loopback only."""

from threading import Thread

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from evac.simulator import controls, desk, desk_calls, rest, rest_calls
from evac.simulator.carrier import Carrier
from evac.simulator.desk_file import read_desk
from evac.simulator.guard import add_headers
from evac.simulator.options import Options
from evac.simulator.refusals import answer_refusal, not_found

HOST = "127.0.0.1"
LARGEST_REQUEST = 256 * 1024


class QuietHandler(WSGIRequestHandler):
    """No line per request, and answers leave at once: Nagle's delay costs a kept connection 40 ms each."""

    disable_nagle_algorithm = True

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """A log of thousands of lines a minute helps nobody."""


class Server:
    """A carrier and its web server in threads of this process; port 0 takes a free one."""

    def __init__(self, options: Options, *, port: int = 0) -> None:
        self.carrier = Carrier(options)
        self._http = make_server(
            HOST, port, create_app(self.carrier), threaded=True, request_handler=QuietHandler
        )
        self.url = f"http://{HOST}:{self._http.server_port}"
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), name="carrier", daemon=True)

    def start(self) -> "Server":
        self._thread.start()
        return self

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self.carrier.close()

    def __enter__(self) -> "Server":
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


def create_app(carrier: Carrier) -> Flask:
    app = Flask(__name__)
    app.extensions["carrier"] = carrier
    app.extensions["desk"] = read_desk(carrier.options.desk)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.json.sort_keys = False  # type: ignore[attr-defined]
    for face in (rest, rest_calls, controls, desk, desk_calls):
        app.register_blueprint(face.bp)
    app.register_error_handler(404, lambda _: answer_refusal(not_found("here")))
    app.after_request(add_headers)
    return app
