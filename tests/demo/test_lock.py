import subprocess
import sys

import pytest

from evac.demo.lock import AlreadyRunning, locked

HOLDS_ON = "import sys; print('up', flush=True); sys.stdin.read()"


def test_second_demo_is_told_where_the_first_is(tmp_path):
    with locked(tmp_path) as lock:
        lock.note("http://127.0.0.1:8001/", {"web": 12})
        with pytest.raises(AlreadyRunning, match=r"http://127\.0\.0\.1:8001/"), locked(tmp_path):
            pass
    with locked(tmp_path):
        pass


def test_demo_that_is_only_starting_is_told_apart(tmp_path):
    with locked(tmp_path), pytest.raises(AlreadyRunning, match="being started"), locked(tmp_path):
        pass


def test_parts_that_outlived_a_killed_demo_keep_the_lock_and_are_named(tmp_path):
    with locked(tmp_path) as lock:
        left = subprocess.Popen(
            [sys.executable, "-c", HOLDS_ON],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=(lock.descriptor,),
        )
        assert left.stdout.readline() == b"up\n"
        content = f'{{"demo": {2**22 + 1}, "desk": "http://x/", "processes": {{"web": {left.pid}}}}}'
        (tmp_path / "lock").write_text(content)
    try:
        with pytest.raises(AlreadyRunning, match=f"kill {left.pid}"), locked(tmp_path):
            pass
    finally:
        left.communicate()
    with locked(tmp_path):
        pass
