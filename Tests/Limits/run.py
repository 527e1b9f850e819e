"""Floods, starves and lingers at a served program, over sockets of this machine alone, and sees that each
is cut off while everybody else is still answered. Its own time limits are set short, to be tried in seconds."""

import concurrent.futures
import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

# Seconds and connections, as the program is told them.
IDLE, GRACE, STALL, CONNECTIONS = 2, 2, 3, 30
# Bytes a second.
RATE = 50_000
SLACK_SECONDS = 4
OTHERS_LIMIT_SECONDS = 1.0


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Line:
    """One connection."""

    def __init__(self, port, receive_bytes=None):
        self.socket = socket.socket()
        if receive_bytes:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self.socket.settimeout(30)
        self.socket.connect(("127.0.0.1", port))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        """False where the other side has gone."""
        try:
            self.socket.sendall(data)
            return True
        except OSError:
            return False

    def rest(self, limit_seconds=20):
        """All that comes until the other side ends, and whether it ended."""
        data, end = b"", time.monotonic() + limit_seconds
        while time.monotonic() < end:
            self.socket.settimeout(max(0.05, end - time.monotonic()))
            try:
                piece = self.socket.recv(65_536)
            except TimeoutError:
                return data, False
            except OSError:
                return data, True
            if not piece:
                return data, True
            data += piece
        return data, False


def status(data):
    return int(data.split(b" ", 2)[1]) if data.startswith(b"HTTP/1.1 ") else None


def expect(holds, words):
    if not holds:
        raise AssertionError(words)


def refused_head(port, head, words):
    with Line(port) as line:
        line.send(head)
        data, ended = line.rest(IDLE + SLACK_SECONDS)
        expect(ended, f"{words}: it stayed open")
        expect(status(data) in (None, 400, 413, 414, 431), f"{words}: it answered {data[:60]!r}")


def header_floods(port):
    start = b"GET /find HTTP/1.1\r\nHost: localhost\r\n"
    refused_head(port, start + b"".join(b"X-%d: a\r\n" % n for n in range(5_000)) + b"\r\n", "5,000 headers")
    refused_head(port, start + b"X-Long: " + b"a" * 100_000 + b"\r\n\r\n", "a header of 100 kB")
    refused_head(port, start + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 2_000) for n in range(50)) + b"\r\n", "100 kB of headers")
    refused_head(port, b"GET /find?" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", "an address of 200 kB")
    with Line(port) as line:
        line.send(start)
        for number in range(200_000):
            if not line.send(b"X-Endless: %d\r\n" % number):
                return
        expect(False, "headers without an end were all taken")


def smuggling(port):
    both = b"POST /find HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /rules HTTP/1.1\r\nHost: a\r\n\r\n"
    twice = b"POST /find HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n"
    for head, words in [
        (both, "two ways of saying a length"), (twice, "two lengths"),
        (b"POST /find HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "a length below nothing"),
        (b"POST /find HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "a piece without a length"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n", "a zero in a header"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"a" * 200 + b"\r\n\r\n", "something that is no HTTP"),
    ]:
        with Line(port) as line:
            line.send(head)
            data, ended = line.rest(IDLE + SLACK_SECONDS)
            expect(ended, f"{words}: it stayed open")
            expect(b"HTTP/1.1 200" not in data, f"{words}: it was answered")


def slow_head(port):
    with Line(port) as line:
        began = time.monotonic()
        for byte in b"GET /find HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"a" * 200:
            if not line.send(bytes([byte])):
                break
            time.sleep(0.2)
        took = time.monotonic() - began
        expect(took < IDLE + SLACK_SECONDS, f"a head that came slowly was waited for {took:.0f} s")


def idle(port):
    with Line(port) as line:
        began = time.monotonic()
        line.send(b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
        data, ended = line.rest()
        took = time.monotonic() - began
        expect(ended and status(data) == 200 and took < IDLE + SLACK_SECONDS, f"silence was kept up for {took:.0f} s")
    with Line(port) as line:
        began = time.monotonic()
        _, ended = line.rest()
        expect(ended and time.monotonic() - began < IDLE + SLACK_SECONDS, "a silent connection stayed open")


def slow_body(port):
    with Line(port) as line:
        line.send(b"POST /find HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  b"Content-Length: 100000\r\n\r\n")
        began = time.monotonic()
        while time.monotonic() - began < 20 and line.send(b"aaaaa"):
            time.sleep(0.3)
        took = time.monotonic() - began
        expect(took < GRACE + SLACK_SECONDS + 2, f"a body that came slowly was waited for {took:.0f} s")


def large_bodies(port):
    with Line(port) as line:
        line.send(b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  b"Content-Length: 2000000\r\n\r\n")
        data = line.socket.recv(65_536)
        expect(status(data) == 413, f"a body that says it is too large was answered {data[:40]!r}")
    with Line(port) as line:
        line.send(b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  b"Transfer-Encoding: chunked\r\n\r\n")
        piece = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
        sent = 0
        while sent < 100_000_000 and line.send(piece):
            sent += len(piece)
        expect(sent < 60_000_000, f"a body without an end was taken: {sent} bytes")


def slow_reader(port):
    """Asks for much and reads nothing; then the end is cut off."""
    asked = 600
    with Line(port, receive_bytes=4_096) as line:
        line.socket.settimeout(1)
        sent = 0
        for _ in range(asked):
            if not line.send(b"GET /rules HTTP/1.1\r\nHost: localhost\r\n\r\n"):
                break
            sent += 1
        time.sleep(STALL + SLACK_SECONDS + 4)
        data, ended = line.rest(10)
        count = data.count(b"HTTP/1.1 200")
        expect(ended and count < asked, f"{count} of {sent} answers waited for somebody who read nothing")


def many_connections(port):
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(Line(port)) for _ in range(CONNECTIONS + 20)]
        answered = 0
        for line in lines:
            line.send(b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
            line.socket.settimeout(1)
            with contextlib.suppress(OSError):
                answered += status(line.socket.recv(4_096)) == 200
        expect(0 < answered <= CONNECTIONS, f"{answered} of {len(lines)} connections from one address were served")
    end = time.monotonic() + SLACK_SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            if ask(port) < OTHERS_LIMIT_SECONDS:
                return
        time.sleep(0.1)
    expect(False, "nobody was served again afterwards")


def ask(port):
    """How long somebody else waits for a page."""
    began = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    with contextlib.closing(connection):
        connection.request("GET", "/find")
        answer = connection.getresponse()
        answer.read()
        expect(answer.status == 200, f"somebody else was answered {answer.status}")
        expect(answer.getheader("Server") is None, "it says what it runs on")
    return time.monotonic() - began


def wait_until_open(port, server):
    for _ in range(600):
        expect(server.poll() is None, "the server ended by itself")
        with contextlib.suppress(OSError):
            return ask(port)
        time.sleep(0.05)
    expect(False, "the server did not open")


def run(program):
    attacks = [header_floods, smuggling, slow_head, idle, slow_body, large_bodies, slow_reader]
    with tempfile.TemporaryDirectory(prefix="steppingstone-limits-") as folder:
        port = free_port()
        limits = f"idle={IDLE},grace={GRACE},stall={STALL},rate={RATE},address={CONNECTIONS}"
        with open(os.path.join(folder, "log"), "wb") as log:
            server = subprocess.Popen(
                [program, "serve", "--port", str(port), "--data", os.path.join(folder, "data"), "--limits", limits,
                 "--without-pdf"], stdout=log, stderr=log)
        try:
            wait_until_open(port, server)
            slowest = 0.0
            with concurrent.futures.ThreadPoolExecutor() as pool:
                waiting = {pool.submit(attack, port): attack for attack in attacks}
                while any(not one.done() for one in waiting):
                    slowest = max(slowest, ask(port))
                    time.sleep(0.2)
                failures = [f"{waiting[one].__name__}: {one.exception()}" for one in waiting if one.exception()]
            try:
                many_connections(port)
            except AssertionError as error:
                failures.append(f"many_connections: {error}")
            if slowest > 5 * OTHERS_LIMIT_SECONDS:
                failures.append(f"somebody else waited {slowest:.1f} s meanwhile")
            if server.poll() is not None:
                failures.append("the server ended")
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(15)
            except subprocess.TimeoutExpired:
                server.kill()
    if failures:
        sys.exit("limits: " + "\nlimits: ".join(failures))
    print(f"limits: {len(attacks) + 1} ways of flooding and lingering were cut off; the slowest page of somebody else"
          f" meanwhile took {slowest:.2f} s")


if __name__ == "__main__":
    run(sys.argv[1])
