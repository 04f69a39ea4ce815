"""How gunicorn serves Evac: gunicorn -c config/gunicorn.py wsgi:app

Settings from the environment: EVAC_HOST, EVAC_PORT, EVAC_FACES, EVAC_DATABASE_URL, EVAC_FORWARDED_ALLOW_IPS.
"""

import os
import shutil
import tempfile
import threading
from pathlib import Path

# SQLite has one writer at a time, and threads of one process share commits: one process, many threads.
_on_sqlite = os.environ.get("EVAC_DATABASE_URL", "sqlite").startswith("sqlite")
_cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

bind = f"{os.environ.get('EVAC_HOST', '127.0.0.1')}:{os.environ.get('EVAC_PORT', '8000')}"
worker_class = "gthread"
workers = 1 if _on_sqlite else min(2 * _cores, 8)
threads = 32 if _on_sqlite else 16
worker_connections = 1000

# A worker whose heartbeat stops is killed. It beats in memory, so that a slow disk does not look like a stop.
timeout = 60
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None
# At a stop or a restart, requests under way may finish, commits included.
graceful_timeout = 25
keepalive = 5

# Our longest address is a page of the roster with filters; bodies are limited by the application.
limit_request_line = 4094
limit_request_fields = 64
limit_request_field_size = 8190

# Only these addresses may say that a request came by https; the proxy's own, never "*".
forwarded_allow_ips = os.environ.get("EVAC_FORWARDED_ALLOW_IPS", "127.0.0.1,::1")

# Case codes in paths and the times of visits are personal data: /metrics counts requests instead.
accesslog = None
errorlog = "-"
loglevel = "info"
# Nobody steers a running server through a socket in a home folder; signals do.
control_socket_disable = True
proc_name = "evac-web"

READ_AHEAD_AFTER_S = 10  # alone in one process the start itself needs the processor
_reads_texts = os.environ.get("EVAC_FACES") != "hooks"  # they keep texts unread

_metrics_folder = None
if workers > 1 and "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
    # Workers add up their counts in files; each start begins with none.
    _metrics_folder = os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="evac-metrics-")


def on_starting(server):
    """The first check-in must not wait."""
    # Once, before the workers are forked, who share it: all of them reading by themselves, some seconds after
    # the start, took the processors from whoever texted then. A reload keeps what was read: after an upgrade
    # restart.
    if workers > 1 and _reads_texts:
        try:
            _read_ahead()
        except Exception as error:  # the first text will tell what is wrong, to whoever sends it
            server.log.error("reading ahead failed: %s", type(error).__name__)


def post_worker_init(worker):
    """While no dispatcher lives, somebody must ring the duty phones."""
    # Imported late: the settings above are read where the product may not be installed yet.
    from evac.dispatcher.duty import lines_of
    from evac.dispatcher.stand_in import StandIn

    ours = worker.wsgi.extensions["evac"]
    StandIn(ours.database, lines_of(ours.operation, ours.channels, ours.voices)).start()
    if workers == 1 and _reads_texts:
        reading = threading.Timer(READ_AHEAD_AFTER_S, _read_ahead)
        reading.daemon = True
        reading.start()


def _read_ahead():
    from evac.conversation.understand import read_ahead

    read_ahead()


def child_exit(_server, worker):
    """What a dead worker measured of the moment goes; what it counted stays."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        # Imported late: at its import it looks once whether counts go to files.
        from prometheus_client import multiprocess

        multiprocess.mark_process_dead(worker.pid)


def on_exit(_server):
    if _metrics_folder:
        shutil.rmtree(_metrics_folder, ignore_errors=True)
