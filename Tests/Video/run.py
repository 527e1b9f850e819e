"""Contact by video with real browsers, real pictures and sound, and a real media server.

    run.py PROGRAM [WORD...]     only the tests whose name holds one of the words
    run.py PROGRAM --long        the cuts a hundred times, against the times that were promised

Needs Janus, Chromium, and an address of this machine that is not its loopback; where one is missing it says so, and
tests nothing. All packets stay on this machine.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

import abuse  # noqa: E402
import calls  # noqa: E402
import faults  # noqa: E402
from house import House  # noqa: E402
from parties import Party  # noqa: E402


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


def main(program, words):
    why = lack()
    if why:
        print(f"video: skipped, because {why}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    is_long = "--long" in words
    words = [word for word in words if not word.startswith("--")]
    tests = [(f"{module.__name__}: {name.removeprefix('test_')}", function)
             for module in (calls, abuse, faults) for name, function in vars(module).items()
             if name.startswith("test_")]
    passed = failed = 0
    with sync_playwright() as playwright:
        scene = Scene(program, playwright, is_long)
        try:
            for label, function in tests:
                if words and not any(word in label for word in words):
                    continue
                begin = time.monotonic()
                try:
                    for line in function(scene) or []:
                        print("    " + line)
                    print(f"passed  {label} ({time.monotonic() - begin:.1f} s)", flush=True)
                    passed += 1
                except Exception:
                    print(f"failed  {label}\n{traceback.format_exc()}", flush=True)
                    said = scene.house.said() if scene.house else ""
                    print("\n".join("    " + line for line in said.splitlines()[-30:]), flush=True)
                    for name, party in scene.parties.items():
                        if party.process.poll() is None:
                            print(f"    {name}: {party.seat} {party.look()}", flush=True)
                    failed += 1
        finally:
            scene.close()
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
