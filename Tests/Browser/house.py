"""The built server on a free port with an empty folder and the demonstration's people, and a browser beside it."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

START_LIMIT_SECONDS = 60


class House:
    def __init__(self, program, folder, at=None, options=()):
        """`at` is what its clock shows at the start, such as "2026-11-23T09:00"; None: the machine's time. `options`
        are more of the server's own."""
        self.at, self.options = at, list(options)
        self.program = str(pathlib.Path(program).resolve())
        self.folder = pathlib.Path(folder)
        self.log = self.folder / "log"
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        self.address = f"http://localhost:{self.port}"
        self.server = None

    def __enter__(self):
        with open(self.log, "wb") as log:
            arguments = ["--port", str(self.port), "--data", str(self.folder / "data"), "--demo"]
            arguments += ["--at", self.at] if self.at else []
            arguments += self.options
            self.server = subprocess.Popen([self.program, "serve", *arguments], stdout=log, stderr=log)
        end = time.monotonic() + START_LIMIT_SECONDS
        while not self._answers():
            if self.server.poll() is not None or time.monotonic() > end:
                self.server.kill()
                sys.exit("the server did not start:\n" + self.said())
            time.sleep(0.1)
        return self

    def __exit__(self, kind, *_):
        self.server.send_signal(signal.SIGTERM)
        try:
            self.server.wait(10)
        except subprocess.TimeoutExpired:
            self.server.kill()
        if kind:
            sys.stderr.write(self.said())

    def _answers(self):
        try:
            with urllib.request.urlopen(self.address + "/healthz", timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def said(self):
        return self.log.read_text(errors="replace")

    def sign_in_links(self):
        """The printed one-time links by the words before them, in small letters: {"coordinator": "http://…"}.

        Nothing else that is printed matters: a link stands alone at the end of its line.
        """
        links = {}
        for line in self.said().splitlines():
            found = re.match(r"^(.*?)[\s:–-]*(https?://\S+/\S+)\s*$", line)
            if found and found.group(1).strip():
                links[found.group(1).strip().lower()] = found.group(2)
        return links

    def sign_in_link(self, who):
        """The link of the one person whose words hold `who`."""
        found = [link for words, link in self.sign_in_links().items() if who.lower() in words]
        if len(found) != 1:
            raise LookupError(f"{len(found)} sign-in links for {who!r} among {sorted(self.sign_in_links())}")
        return found[0]

    def browser(self, playwright):
        program = os.environ.get("CHROMIUM") or shutil.which("chromium")
        # Chromium refuses to sandbox itself for root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        return playwright.chromium.launch(executable_path=program, args=arguments)
