"""The built server on a free port over a folder that outlives it, and people at their browsers."""

import contextlib
import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse

START_LIMIT_SECONDS = 60
ANSWER_LIMIT_SECONDS = 30


class House:
    def __init__(self, program, folder, data=None):
        self.program, self.folder = program, folder
        self.data = data or folder / "data"
        # What it is started by, and what it finds beside what this process has.
        self.launcher, self.environment = [], {}
        # More of its options.
        self.options = []
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        self.server = None
        self.starts = 0

    def start(self):
        self.starts += 1
        self.log = self.folder / f"log-{self.starts}"
        with open(self.log, "wb") as log:
            self.server = subprocess.Popen(
                [*self.launcher, self.program, "serve", "--port", str(self.port), "--data", str(self.data), "--demo",
                 "--limits", "strangers=1000000", *self.options],
                stdout=log, stderr=log, env={**os.environ, **self.environment})
        end = time.monotonic() + START_LIMIT_SECONDS
        while not self._answers():
            if self.server.poll() is not None or time.monotonic() > end:
                self.kill()
                raise SystemExit("the server did not start:\n" + self.said())
            time.sleep(0.02)

    def kill(self):
        """SIGKILL: nothing in the program gets a chance to tidy up."""
        self._signal(signal.SIGKILL)
        self.server.wait()

    def stop(self):
        """Asks it to stop. Returns its status."""
        self._signal(signal.SIGTERM)
        return self.server.wait(START_LIMIT_SECONDS)

    def _signal(self, number):
        """To the server itself: who started it waits for it, and passes nothing on."""
        pid = self.server.pid
        if self.launcher:
            children = pathlib.Path(f"/proc/{pid}/task/{pid}/children")
            pid = int(children.read_text().split()[0]) if children.exists() and children.read_text() else pid
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)

    def ask(self, *words, **options):
        """Another of the program's commands, on the same folder."""
        return subprocess.run(
            [self.program, *words, "--data", str(self.data)], capture_output=True, text=True, check=False, **options)

    def _answers(self):
        try:
            return Browser(self.port).get("/healthz").status == 200
        except (OSError, http.client.HTTPException):
            return False

    def said(self):
        return self.log.read_text(errors="replace")

    def sign_in(self, part):
        """Somebody's browser, signed in by the link that the start printed."""
        end = time.monotonic() + START_LIMIT_SECONDS
        while not (link := re.search(rf"{part}: \S+(/sign-in/\S+)", self.said())):
            if time.monotonic() > end:
                raise SystemExit(f"no link was printed for the {part}:\n" + self.said())
            time.sleep(0.02)
        browser = Browser(self.port)
        answer = browser.post(link.group(1))
        if answer.status != 303:
            raise SystemExit(f"the {part} could not sign in: {answer.status}")
        return browser


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.location = response.getheader("Location")
        self.refresh = response.getheader("Refresh")
        self.cookies = response.headers.get_all("Set-Cookie") or []
        # Read to its end: an answer counts as given only when all of it came.
        self.text = response.read().decode(errors="replace")


class Browser:
    """One person's cookies. A new connection for each page, so that no kill is hidden by a retry."""

    def __init__(self, port, cookies=None):
        self.port, self.cookies = port, dict(cookies or {})

    def get(self, path):
        return self._send("GET", path, None)

    def post(self, path, **fields):
        return self._send("POST", path, urllib.parse.urlencode(fields))

    def _send(self, method, path, body):
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Sec-Fetch-Site"] = "same-origin"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_LIMIT_SECONDS)
        try:
            connection.request(method, path, body, headers)
            answer = Answer(connection.getresponse())
        finally:
            connection.close()
        for cookie in answer.cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer
