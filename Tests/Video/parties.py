"""The people in a room, each in a browser process of their own, so that one can be killed or stopped."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
WATCHING = (HERE / "watching.js").read_text()
FLAGS = [
    "--headless=new", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required", "--disable-gpu", "--mute-audio", "--no-first-run",
    "--disable-background-networking", "--remote-debugging-port=0", "--remote-allow-origins=*",
]


def until(what, true, seconds=10):
    """Waits until `true()` is so, and gives it back; says what was waited for where it never is."""
    end = time.monotonic() + seconds
    while True:
        value = true()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


class Party:
    """One browser with one page."""

    def __init__(self, playwright, name):
        self.name = name
        self.folder = tempfile.mkdtemp(prefix="steppingstone-video-")
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        flags = FLAGS + (["--no-sandbox"] if os.geteuid() == 0 else [])
        self.process = subprocess.Popen(
            [program, *flags, f"--user-data-dir={self.folder}", "about:blank"], start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port = pathlib.Path(self.folder, "DevToolsActivePort")
        until("a browser", lambda: port.exists() and port.read_text().strip(), 30)
        number = port.read_text().split()[0]
        self.browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{number}")
        self.context = self.browser.contexts[0]
        self.page = self.context.pages[0]
        self.page.add_init_script(WATCHING)
        self.seat = None

    def enter(self, house, room, guest):
        """Spends a pass as the page of the passes does: by a form."""
        self.seat = None
        self.page.goto(f"{house.address}/demonstration/room")
        self.page.evaluate(
            """([action, pass]) => {
                const form = document.createElement("form");
                form.method = "post"; form.action = action;
                const field = document.createElement("input");
                field.name = "pass"; field.value = pass;
                form.append(field); document.body.append(form); form.submit();
            }""", [f"/room/{room}/enter", guest])
        self.page.wait_for_selector("[data-room]", timeout=10_000)
        self.seat = self.page.get_attribute("[data-room]", "data-seat")

    def ready(self):
        until(f"{self.name}'s camera", lambda: self.page.evaluate(
            "!!document.querySelector('[data-part=own]').srcObject"))
        self.page.click("[data-part=ready]")

    def state(self):
        return self.page.get_attribute("[data-room]", "data-state")

    def until_state(self, state, seconds=10):
        until(f"{self.name} is {state} (is {self.state()})", lambda: self.state() == state, seconds)

    def press(self, verb, seat=None, seconds=10):
        """Presses a button of the host's, and says when."""
        where = f"button[data-press={verb}]" + (f"[data-seat={seat!r}]" if seat else "")
        self.page.wait_for_selector(f"{where}:not([hidden])", timeout=seconds * 1000)
        return self.page.evaluate(
            "(where) => { const now = Date.now(); document.querySelector(where).click(); return now; }", where)

    def press_if_there(self, verb, seat):
        """Presses a button where it is offered."""
        self.page.evaluate(
            "(where) => document.querySelector(where)?.click()",
            f"button[data-press={verb}][data-seat={seat!r}]:not([hidden])")

    def last_picture(self, seat):
        """When the last picture of a seat was received."""
        return self.page.evaluate(
            """(seat) => Math.max(0, ...connections.filter((one) => one.from === seat)
                .map((one) => one.seen.lastPicture))""", seat)

    def views(self):
        """What is received, by whom it is of: of each the newest."""
        found = self.page.evaluate(
            "() => connections.filter((one) => one.from).map((one) => ({ from: one.from, ...one.seen }))")
        return {view["from"]: view for view in found}

    def last(self, seat):
        """When the last picture and the last sound of a seat were received."""
        found = self.page.evaluate(
            """(seat) => connections.filter((one) => one.from === seat)
                .map((one) => [one.seen.lastPicture, one.seen.lastSound])""", seat)
        return max((max(pair) for pair in found), default=0)

    def sees(self, *others, seconds=10):
        """Waits until pictures and sound of all of them grow."""
        for other in others:
            def grows():
                now = self.views().get(other.seat)
                return now and now["pictures"] > first["pictures"] and now["sounds"] > first["sounds"]
            first = until(f"{self.name} has a view of {other.name}", lambda: self.views().get(other.seat), seconds)
            until(f"{self.name} sees and hears {other.name}", grows, seconds)

    def is_lit(self):
        """Whether every picture on the page shows something."""
        return self.page.evaluate(
            """() => [...document.querySelectorAll("[data-part=views] video")].every((video) => {
                const canvas = document.createElement("canvas");
                canvas.width = 64; canvas.height = 48;
                const drawing = canvas.getContext("2d");
                drawing.drawImage(video, 0, 0, 64, 48);
                return Math.max(...drawing.getImageData(0, 0, 64, 48).data.filter((_, at) => at % 4 === 1)) > 60;
            })""")

    def look(self):
        """What the page shows, for whoever reads why a test failed."""
        try:
            return self.page.evaluate("document.querySelector('main').innerText").replace("\n", " | ")[:600]
        except Exception as error:
            return f"cannot be looked at: {error}"

    def be_hostile(self):
        self.page.evaluate("window.isHostile = true")

    def signal(self, number):
        os.killpg(self.process.pid, number)

    def close(self):
        try:
            self.signal(signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


def open_room(house, minutes=60):
    """A room to try it with, and a pass for each seat."""
    request = urllib.request.Request(
        f"{house.address}/demonstration/room", data=f"minutes={minutes}".encode(), method="POST")
    with urllib.request.urlopen(request) as answer:
        return answer.url.rsplit("/", 1)[1], passes(answer.read().decode())


def fresh_passes(house, room):
    with urllib.request.urlopen(f"{house.address}/demonstration/room/{room}") as answer:
        return passes(answer.read().decode())


def passes(page):
    found = re.findall(r'name="pass" value="([^"]+)">\s*<button class="button" data-door="(\w+)"', page)
    return {part: value for value, part in found}
