"""A demonstration served on a free port of this machine, everybody in it signed in, and all forms that they meet."""

import contextlib
import html.parser
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse

START_LIMIT_SECONDS = 120
ANSWER_LIMIT_SECONDS = 20
MOST_PAGES = 250


class House:
    """Serves until the block ends."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        self.log = os.path.join(folder, "log")

    def __enter__(self):
        with open(self.log, "wb") as log:
            self.server = subprocess.Popen(
                [self.program, "serve", "--demo", "--at", "2026-11-21T09:55", "--port", str(self.port), "--data",
                 os.path.join(self.folder, "data"), "--limits", "address=1000,strangers=1000000"], stdout=log, stderr=log)
        end = time.monotonic() + START_LIMIT_SECONDS
        while "More links" not in self.said():
            if self.server.poll() is not None or time.monotonic() > end:
                self.__exit__()
                sys.exit("attack: the server did not start:\n" + self.said())
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        self.server.send_signal(signal.SIGTERM)
        try:
            self.server.wait(20)
        except subprocess.TimeoutExpired:
            self.server.kill()

    def said(self):
        with open(self.log, errors="replace") as log:
            return log.read()

    def faults(self):
        """What the server noted of faults of its own."""
        return [line for line in self.said().splitlines() if " fault" in line or "Fatal error" in line]

    def people(self):
        """Everybody whom the server printed a link for, and somebody who is nobody."""
        found = re.findall(r"^  .*, ([^:,]+): \S+?(/sign-in/\S+)$", self.said(), re.M)
        people = {"nobody": Browser(self.port)}
        for part, link in found:
            browser = Browser(self.port)
            if browser.post(link, {}).status == 303:
                people[part] = browser
        if len(people) < 5:
            sys.exit(f"attack: only {sorted(people)} could sign in")
        return people

    def routes(self):
        return json.loads(subprocess.run([self.program, "routes"], check=True, capture_output=True).stdout)


class Answer:
    def __init__(self, response, seconds, limit_bytes):
        self.status = response.status
        self.headers = response.headers
        self.location = response.getheader("Location")
        # What is live never ends.
        is_live = (response.getheader("Content-Type") or "").startswith("text/event-stream")
        self.body = b"" if is_live else response.read(limit_bytes)
        self.text = self.body.decode(errors="replace")
        self.seconds = seconds


class Browser:
    """One person's cookies; one kept connection for each thread that uses it."""

    def __init__(self, port, cookies=None):
        self.port, self.cookies = port, dict(cookies or {})

    def copy(self):
        return Browser(self.port, self.cookies)

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path):
        return self._send("GET", path, None, None)

    def post(self, path, fields, keeps_cookies=True):
        body = urllib.parse.urlencode(fields, errors="surrogatepass")
        return self._send("POST", path, body, "application/x-www-form-urlencoded", keeps_cookies)

    def upload(self, path, fields, name, content):
        body = b"".join(
            b"--cut\r\nContent-Disposition: form-data; name=\"" + field.encode() + b"\"\r\n\r\n"
            + value.encode(errors="replace") + b"\r\n" for field, value in fields)
        body += (b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                 + name.encode(errors="replace").replace(b"\r", b"").replace(b"\n", b"") + b"\"\r\n\r\n" + content
                 + b"\r\n--cut--\r\n")
        return self._send("POST", path, body, "multipart/form-data; boundary=cut")

    def _send(self, method, path, body, type, keeps_cookies=True):
        headers = {"Sec-Fetch-Site": "same-origin"}
        if self.cookies:
            headers["Cookie"] = self.cookie
        if type:
            headers["Content-Type"] = type
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_LIMIT_SECONDS)
        with contextlib.closing(connection):
            began = time.monotonic()
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            answer = Answer(response, time.monotonic() - began, 5_000_000)
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            if keeps_cookies and value:
                self.cookies[name] = value
        return answer


class Form:
    """One form as it stands on a page: where it is sent, and what its fields hold."""

    def __init__(self, action, method, is_upload):
        self.action, self.method, self.is_upload = action, method, is_upload
        self.fields = []

    def key(self, routes):
        """The same form of other families and days is the same form."""
        return (self.method, pattern(self.action, routes), tuple(sorted({name for name, _, _ in self.fields})))


class Page(html.parser.HTMLParser):
    """The links and forms of a page."""

    def __init__(self, text, address):
        super().__init__()
        self.links, self.forms, self.address = [], [], address
        self.form = self.choice = self.area = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        held = dict(attributes)
        name = held.get("name")
        if tag == "a" and held.get("href", "").startswith("/"):
            self.links.append(held["href"].partition("#")[0])
        elif tag == "form":
            action = held.get("action") or self.address
            self.form = Form(action, held.get("method", "get").lower(), "multipart" in held.get("enctype", ""))
            self.forms.append(self.form)
        elif self.form is None or not name:
            if tag == "option" and self.choice and (held.get("value") or "selected" in held):
                self.choice[1] = held.get("value", "")
        elif tag == "input":
            kind = held.get("type", "text")
            if kind in ("radio", "checkbox") and name in [field for field, _, _ in self.form.fields]:
                return
            self.form.fields.append((name, held.get("value", "on" if kind == "checkbox" else ""), kind))
        elif tag == "button":
            self.form.fields.append((name, held.get("value", ""), "button"))
        elif tag == "textarea":
            self.form.fields.append((name, "some words", "text"))
        elif tag == "select":
            self.form.fields.append((name, "", "select"))

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None


def pattern(path, routes):
    """The route that the address is of: `/desk/cases/{case}`."""
    path = path.partition("?")[0]
    for route in routes["paths"]:
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(route)), path):
            return route
    return path


def crawl(browser, routes, most=MOST_PAGES):
    """Every form that this person meets on the way through all their links, one of a kind; and the addresses,
    one of each route."""
    forms, pages, queue, met = {}, {}, ["/", "/desk", "/today", "/family", "/refer", "/register"], set()
    while queue and len(met) < most:
        path = queue.pop(0)
        shape = (pattern(path, routes), tuple(sorted(urllib.parse.parse_qs(path.partition("?")[2]))))
        if path in met or len(pages.get(shape, [])) >= 3:
            continue
        met.add(path)
        answer = browser.get(path)
        pages.setdefault(shape, []).append(path)
        if answer.status != 200 or "text/html" not in (answer.headers.get("Content-Type") or ""):
            continue
        page = Page(answer.text, path)
        queue += [link for link in page.links if link not in met]
        for form in page.forms:
            forms.setdefault(form.key(routes), form)
    return list(forms.values()), [paths[0] for paths in pages.values()]
