"""Starts a built server on an empty folder, waits until it answers, asks it to stop, and sees that it does."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

START_LIMIT_SECONDS = 30
STOP_LIMIT_SECONDS = 10


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def healthy(port):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def wait_until_healthy(server, port):
    end = time.monotonic() + START_LIMIT_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            return f"it ended by itself with status {server.returncode}"
        if healthy(port):
            return None
        time.sleep(0.05)
    return f"no answer from /healthz in {START_LIMIT_SECONDS} seconds"


def boot(program):
    with tempfile.TemporaryDirectory(prefix="steppingstone-boot-") as folder:
        log_path = os.path.join(folder, "log")
        port = free_port()
        with open(log_path, "wb") as log:
            began = time.monotonic()
            server = subprocess.Popen(
                [program, "serve", "--port", str(port), "--data", os.path.join(folder, "data")],
                stdout=log, stderr=log)
        problem = wait_until_healthy(server, port)
        took = time.monotonic() - began
        if problem is None:
            server.send_signal(signal.SIGTERM)
        else:
            server.kill()
        try:
            status = server.wait(STOP_LIMIT_SECONDS)
            if problem is None and status != 0:
                problem = f"it stopped with status {status}"
        except subprocess.TimeoutExpired:
            server.kill()
            problem = f"it did not stop in {STOP_LIMIT_SECONDS} seconds"
        if problem:
            with open(log_path, errors="replace") as log:
                sys.stderr.write(log.read())
            sys.exit(f"boot: {problem}")
        print(f"boot: the release build answered /healthz after {took:.2f} s and stopped when asked")


if __name__ == "__main__":
    boot(sys.argv[1])
