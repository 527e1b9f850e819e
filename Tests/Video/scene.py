"""A server and the browsers that meet there, shared by tests while they leave them whole."""

import pathlib
import shutil
import subprocess
import tempfile

from house import House
from parties import Party


def lack():
    """Why nothing can be tested here; None where it can."""
    if not shutil.which("janus"):
        return "Janus is not installed"
    if not (shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")):
        return "Chromium is not installed"
    own = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=False).stdout.split()
    if not any("." in address and not address.startswith("127.") for address in own):
        return "this machine has no address but its loopback, which Janus does not use"
    return None


class Scene:
    """A server, and three browsers that tests share while they leave them whole."""

    def __init__(self, program, playwright, is_long):
        self.program = program
        self.playwright = playwright
        self.is_long = is_long
        self.folder = tempfile.mkdtemp(prefix="steppingstone-video-house-")
        self.house = None
        self.parties = {}

    def server(self):
        """The running server; started when first asked for, or after a test has ended it."""
        if self.house is None or self.house.server.poll() is not None:
            folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
            self.house = House(self.program, folder).__enter__()
        return self.house

    def party(self, name):
        """The browser of that name; a new one where it was killed."""
        party = self.parties.get(name)
        if party is None or party.process.poll() is not None:
            self.parties[name] = Party(self.playwright, name)
        return self.parties[name]

    def close(self):
        for party in self.parties.values():
            party.close()
        if self.house is not None and self.house.server.poll() is None:
            self.house.__exit__(None, None, None)
        shutil.rmtree(self.folder, ignore_errors=True)
