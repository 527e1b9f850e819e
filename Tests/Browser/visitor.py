"""People at their browsers. Each page that one of them meets is checked and kept as pictures."""

import pathlib
import re
import shutil

import axe_playwright_python
from playwright.sync_api import Error

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
WIDTHS = {360: 780, 1280: 900}
TIME_LIMIT_MS = 10_000


class Visitors:
    """Everybody in one journey, and what was found wrong on their way."""

    def __init__(self, browser, house, pictures):
        self.browser, self.house, self.pictures = browser, house, pictures
        self.problems = []
        self._all = []
        shutil.rmtree(pictures, ignore_errors=True)
        pictures.mkdir(parents=True)

    def anyone(self, name="anyone", script=True):
        """Somebody who has not signed in; without script where they do without."""
        context = self.browser.new_context(
            base_url=self.house.address, locale="en-GB", timezone_id="Europe/London",
            viewport={"width": 1280, "height": 900}, java_script_enabled=script)
        context.set_default_timeout(TIME_LIMIT_MS)
        # Somebody who comes again has pictures of their own.
        times = sum(1 for one in self._all if one.name.split(" again ")[0] == name)
        visitor = Visitor(self, f"{name} again {times}" if times else name, context, script)
        self._all.append(visitor)
        return visitor

    def signed_in(self, who, name=None):
        """The first of the demonstration whose words hold `who`, by a fresh link from its own page: a printed
        one works once."""
        visitor = self.anyone(name or who)
        visitor.page.goto("/demonstration")
        visitor.page.locator("main li", has_text=who).first.get_by_role("link").click()
        with visitor.page.expect_navigation():
            visitor.page.get_by_role("button", name="Go on").click()
        return visitor

    def picture_of_failure(self):
        """What each of them saw last. A page that is gone is noted, so that it does not hide what went wrong first."""
        for visitor in self._all:
            try:
                visitor.picture("failed")
            except Error as error:
                visitor.wrong(f"no picture of the failure: {error.message}")

    def close(self):
        for visitor in self._all:
            visitor.context.close()


class Visitor:
    def __init__(self, visitors, name, context, script=True):
        self.visitors, self.name, self.context, self.script = visitors, name, context, script
        self.page = context.new_page()
        self.count = 0
        self.page.on("pageerror", lambda error: self.wrong(f"a script failed: {error}"))
        self.page.on("console", self._console)
        self.page.on("response", self._response)

    def _console(self, message):
        # A page answered with an error status is reported with its address by `_response`, or is meant.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.wrong(f"the browser says: {message.text}")

    def _response(self, response):
        if response.status >= 500:
            self.wrong(f"{response.status} from {response.url}")

    def wrong(self, text):
        self.visitors.problems.append(f"{self.name} at {self.page.url}: {text}")

    def goto(self, address, status=200):
        """Goes there and looks at the page."""
        answer = self.page.goto(address)
        if answer and answer.status != status:
            self.wrong(f"status {answer.status}, not {status}")
        return self.look()

    def click(self, name, role="link", stays=False):
        """Follows what a person would read there, and looks at the page that comes, or at this one if it stays."""
        target = self.page.get_by_role(role, name=name).first
        if stays:
            target.click()
        else:
            with self.page.expect_navigation():
                target.click()
        return self.look()

    def press(self, name, stays=False):
        return self.click(name, role="button", stays=stays)

    def look(self):
        """Checks the page that is shown and keeps it, at each width. Not for who browses without script: axe is one."""
        assert self.script, "nothing looks at a page where no script runs"
        self.page.wait_for_load_state()
        self.count += 1
        self._check_frame()
        for width, height in WIDTHS.items():
            self.page.set_viewport_size({"width": width, "height": height})
            self._check_axe(width)
            self._check_overflow(width)
            self.picture(f"{self.count:02}-{self._place()}-{width}")
        return self.page

    def picture(self, label):
        path = self.visitors.pictures / f"{self.name.replace('/', '-')}-{label}.png"
        self.page.screenshot(path=path, full_page=True)

    def _place(self):
        path = re.sub(r"^https?://[^/]+|[?#].*$", "", self.page.url)
        return re.sub(r"[^a-zA-Z0-9]+", "-", path).strip("-")[:40] or "start"

    def _check_frame(self):
        if self.page.locator("h1").count() != 1:
            self.wrong(f"{self.page.locator('h1').count()} main headings")
        if not self.page.title().strip():
            self.wrong("no title")

    def _check_overflow(self, width):
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            self.wrong(f"at {width} pixels the page is {wide} wide")

    def _check_axe(self, width):
        # Through the debugger's own door: the site's security policy lets no foreign script in, and stays on.
        debugger = self.context.new_cdp_session(self.page)
        try:
            debugger.send("Runtime.evaluate", {"expression": AXE})
            answer = debugger.send("Runtime.evaluate", {
                "expression": "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)",
                "awaitPromise": True, "returnByValue": True})
        finally:
            debugger.detach()
        if "value" not in answer["result"]:
            self.wrong(f"axe did not run: {answer['result'].get('description')}")
        for found in answer["result"].get("value", []):
            places = ", ".join(" ".join(map(str, node["target"])) for node in found["nodes"][:3])
            self.wrong(f"axe at {width}: {found['id']} ({found['impact']}): {found['help']}: {places}")
