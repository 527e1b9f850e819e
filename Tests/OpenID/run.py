"""Signing in by an organisation's own sign-in, against a provider of its own process, through the served program.

    run.py PROGRAM

A supervisor of the demonstration is invited, comes in by the provider, and comes again. Then everything that can be
wrong is: each case must be refused, with its own reason in the log, and let nobody in. Needs the Python of
.build-python, with requirements.txt.
"""

import contextlib
import html
import http.server
import json
import pathlib
import re
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Crash"))

from house import Browser, House  # noqa: E402
from process import CLIENT, SECRET, START_LIMIT_SECONDS, Provider, set_down  # noqa: E402

START = "/sign-in/openid/exampleton"
PRIYA = {"sub": "subject-of-priya", "email": "priya@millbrook.example.org"}
ROTATION_SECONDS = 61


class Untrusted:
    """A provider whose certificate nobody vouches for, and which notes whether it was told anything."""

    def __init__(self, folder):
        chain, key = folder / "chain.pem", folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(chain),
             "-days", "1", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, key)
        self.asked = 0
        outer = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked += 1
                self.send_error(404)

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, request, address):
                # That nobody speaks to it is what is tried.
                pass

        server = Quiet(("127.0.0.1", 0), Answer)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.settings = {
            "key": "untrusted", "name": "Untrusted", "issuer": f"https://localhost:{server.server_port}",
            "clientId": "x", "domains": ["untrusted.example.org"], "opens": ["register"]}


class World:
    def __init__(self, program, folder):
        self.provider, self.house = Provider(), House(program, folder)
        self.folder, self.failures, self.passed = folder, [], 0
        self.untrusted = Untrusted(folder)
        self.house.options = ["--openid", set_down(folder, self.provider, [self.untrusted.settings])]

    def browser(self):
        return Browser(self.house.port)

    def way(self, browser, **fields):
        answer = browser.post(START, **fields)
        assert answer.status == 200 and answer.refresh, (answer.status, answer.text)
        address = answer.refresh.removeprefix("0; url=")
        # Whose browser does not go on by itself presses the link.
        assert f'href="{html.escape(address)}"' in answer.text, answer.text
        return address

    def sign_in(self, browser, **fields):
        return browser.get(self.provider.visit(self.way(browser, **fields)))

    def invite(self):
        """The token of a fresh invitation of the supervisor's."""
        officer = self.house.sign_in("register officer")
        person = officer.post("/register/accounts", email=PRIYA["email"]).location
        assert officer.post(f"{person}/invite").status == 303
        end = time.monotonic() + START_LIMIT_SECONDS
        while time.monotonic() < end:
            links = re.findall(r"/sign-in/invited/([\w-]{40,})", officer.get("/outbox").text)
            if links:
                return links[0]
            time.sleep(0.1)
        raise SystemExit("no invitation was written")

    def check(self, name, holds, seen=""):
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {seen}")
        print(f"{'passed' if holds else 'FAILED'}  {name}", flush=True)

    def refused(self, name, answer, browser, reason, status=403):
        """Refused with that status, nobody is signed in, and the log says why."""
        said = [line for line in self.house.said().splitlines() if "came to nothing" in line]
        holds = (answer.status == status and not browser.cookies.get("visit") and said
                 and f"reason={reason} " in said[-1] + " ")
        self.check(name, holds, f"{answer.status}, {browser.cookies}, {said[-1:]}")


def good(world):
    provider = world.provider
    provider.set(person=PRIYA)
    lone = world.browser()
    world.refused("nobody is bound by an address alone", world.sign_in(lone), lone, "not connected")
    token = world.invite()
    priya = world.browser()
    offered = priya.get(f"/sign-in/invited/{token}")
    world.check("the invitation offers it", "Continue with Exampleton Council" in offered.text)
    provider.set(person={**PRIYA, "email_verified": False})
    answer = world.sign_in(priya, invitation=token)
    world.refused("an address that is not verified", answer, priya, "address not verified")
    provider.set(person={**PRIYA, "email": "joan@millbrook.example.org"})
    answer = world.sign_in(priya, invitation=token)
    world.refused("another's address", answer, priya, "somebody else's")
    provider.set(person=PRIYA)
    answer = world.sign_in(priya, invitation=token)
    world.check("with the invitation she is in", answer.status == 303 and priya.get("/today").status == 200,
                answer.text)
    again = world.browser()
    provider.set(person={**PRIYA, "email": "renamed@elsewhere.example.org"})
    answer = world.sign_in(again, next="/diary")
    world.check("and later by who she is there", answer.location == "/diary" and again.get("/today").status == 200)
    provider.set(person={"sub": "somebody-else", "email": PRIYA["email"]})
    stranger = world.browser()
    world.refused("her address, but not her", world.sign_in(stranger), stranger, "not connected")
    provider.set(person=PRIYA)


def spoilt(world):
    """What the provider signs, spoilt in one way each."""
    now = int(time.time())
    cases = [
        ("a wrong nonce", {"claims": {"nonce": "another"}}, "nonce"),
        ("no nonce", {"claims": {"nonce": None}}, "nonce"),
        ("a wrong audience", {"claims": {"aud": "another"}}, "audience"),
        ("two audiences", {"claims": {"aud": [CLIENT, "another"]}}, "audience"),
        ("another party", {"claims": {"azp": "another"}}, "authorized party"),
        ("a wrong issuer", {"claims": {"iss": "https://another.example.org"}}, "issuer"),
        ("expired", {"claims": {"exp": now - 61}}, "expired"),
        ("from the future", {"claims": {"iat": now + 600}}, "not yet valid"),
        ("issued before", {"claims": {"iat": now - 3600}}, "issued before it was asked for"),
        ("unsigned", {"spoil": "none"}, "algorithm"),
        ("HS256 with the public key", {"spoil": "hs256"}, "algorithm"),
        ("signed by another key", {"spoil": "other-key"}, "signature"),
        ("no subject", {"claims": {"sub": ""}}, "subject"),
        ("an audience of nobody", {"claims": {"aud": []}}, "audience"),
    ]
    for name, wanted, reason in cases:
        world.provider.set(reset=True)
        world.provider.set(person=PRIYA, **wanted)
        browser = world.browser()
        world.refused(name, world.sign_in(browser), browser, reason)
    world.provider.set(reset=True)
    world.provider.set(person=PRIYA)


def carried(world):
    """The way back, used by whom or when it is not for."""
    lost = "state, or another browser"
    jar = world.browser()
    back = world.provider.visit(world.way(jar))
    copy = Browser(jar.port, jar.cookies)
    stranger = world.browser()
    world.refused("a state from another browser", stranger.get(back), stranger, lost, 410)
    world.refused("a forged state", copy.get(re.sub("state=[^&]+", "state=forged", back)), copy, lost, 410)
    world.check("which uses up nothing", jar.get(back).status == 303)
    world.refused("a state replayed", copy.get(back), copy, lost, 410)
    jar, other = world.browser(), world.browser()
    code = re.search("code=[^&]+", world.provider.visit(world.way(jar)))[0]
    jar.get(world.provider.visit(world.way(jar)))
    fresh = world.provider.visit(world.way(other))
    world.refused("a code put into another's way: its verifier is missing",
                  other.get(re.sub("code=[^&]+", code, fresh)), other, "refuses: invalid_grant")
    jar = world.browser()
    back = world.provider.visit(world.way(jar))
    used = re.search("code=([^&]+)", back)[1]
    world.check("a code used by us", jar.get(back).status == 303)
    jar = world.browser()
    twice = re.sub("code=[^&]+", f"code={used}", world.provider.visit(world.way(jar)))
    world.refused("a code used twice", jar.get(twice), jar, "refuses: invalid_grant")
    jar = world.browser()
    back = world.provider.visit(world.way(jar))
    world.refused("an answer in another provider's name", jar.get(back + "&iss=https%3A%2F%2Fother.example.org"), jar,
                  "issuer")
    jar = world.browser()
    state = re.search("state=[^&]+", world.provider.visit(world.way(jar)))[0]
    world.refused("said no to there", jar.get(f"{START}/back?error=access_denied&{state}"), jar,
                  "refuses: access_denied")
    raw = urllib.request.Request(world.provider.address + "/token", urllib.parse.urlencode({
        "grant_type": "authorization_code", "code": "x", "client_id": CLIENT}).encode())
    try:
        status = urllib.request.urlopen(raw, timeout=10).status
    except urllib.error.HTTPError as error:
        status = error.code
    world.check("the provider asks who we are", status == 401, status)
    jar = world.browser()
    way = world.way(jar)
    back = world.provider.visit(re.sub("code_challenge=[^&]+", "code_challenge=" + "A" * 43, way))
    world.refused("a verifier that does not belong to it", jar.get(back), jar, "refuses: invalid_grant")
    for taken in ("code_challenge", "nonce"):
        try:
            refused = world.provider.visit(re.sub(f"&{taken}=[^&]+", "", way))
        except AssertionError as error:
            # Where it may not send somebody back, it says no itself.
            refused = str(error)
        world.check(f"the provider demands {taken}", "invalid_request" in refused, refused)


def rotated(world):
    world.provider.set(person=PRIYA)
    before = world.provider.set(rotate=True)["keys"]
    # Keys are asked for anew at most once a minute, and were when the first token came.
    time.sleep(max(0, ROTATION_SECONDS - (time.monotonic() - world.begun)))
    jar = world.browser()
    world.check("a new key is fetched", world.sign_in(jar).status == 303 and jar.get("/today").status == 200)
    world.check("once", world.provider.set()["keys"] == before + 1, world.provider.set())
    world.provider.set(rotate=True)
    jar = world.browser()
    world.refused("and no second time within the minute", world.sign_in(jar), jar, "unknown key")
    world.check("though it is asked for", world.provider.set()["keys"] == before + 1)


def troubled(world):
    """The provider is not as it was when it was set down. What it says of itself is kept for a minute."""
    cases = [
        ("discovery of another issuer", {"issuer": "https://another.example.org"}, "discovery of another issuer", 403),
        ("discovery that leads to another machine", {"offers": {"token_endpoint": "http://id.example.org/token"}},
         "unfit address: token_endpoint", 403),
        ("discovery that redirects", {"trouble": "redirect", "where": "discovery"}, "discovery redirects", 403),
        ("discovery without end", {"trouble": "huge", "where": "discovery"}, "discovery too large", 403),
        ("discovery that fails", {"trouble": "error", "where": "discovery"}, "discovery answers 500", 503),
        ("discovery that drips", {"trouble": "slow", "where": "discovery"}, "discovery too slow", 503),
    ]
    world.house.stop()
    world.house.start()
    browser = world.browser()
    world.refused("a certificate that nobody vouches for", browser.post("/sign-in/openid/untrusted"), browser,
                  "discovery unreachable", 503)
    world.check("and nothing was asked of it", world.untrusted.asked == 0)
    for name, wanted, reason, status in cases:
        world.provider.set(reset=True)
        world.provider.set(**wanted)
        browser = world.browser()
        world.refused(name, browser.post(START), browser, reason, status)
    world.provider.set(reset=True)
    world.check("no redirect was followed", "elsewhere" not in world.provider.set())
    world.provider.set(person=PRIYA)
    for name, trouble, reason, status in (
            ("tokens that redirect", "redirect", "token redirects", 403),
            ("tokens without end", "huge", "token too large", 403),
            ("tokens that fail", "error", "token answers 500", 503)):
        jar = world.browser()
        back = world.provider.visit(world.way(jar))
        world.provider.set(trouble=trouble, where="token")
        world.refused(name, jar.get(back), jar, reason, status)
        world.provider.set(trouble=None)
    jar = world.browser()
    back = world.provider.visit(world.way(jar))
    world.provider.stop()
    world.refused("the provider dies on the way", jar.get(back), jar, "token unreachable", 503)
    world.house.stop()
    world.house.start()
    down = world.browser().post(START)
    world.check("a provider that is down gets a plain page", down.status == 503 and "cannot be reached" in down.text)
    world.check("and others sign in", world.house.sign_in("coordinator").get("/desk").status == 200)


def quiet(world):
    """Nothing that is secret stands in a log."""
    said = "".join(path.read_text(errors="replace") for path in world.folder.glob("log-*"))
    for word in (SECRET, "subject-of-priya", PRIYA["email"], "eyJ"):
        world.check(f"the log has no {word[:6]}…", word not in said)


def settings(world):
    """A file that makes no sense: one clear line, and the server does not start."""
    bad = world.folder / "bad.json"
    for text, words in (
            ("{", "it is no JSON"), ('{"organisations": []}', "names no organisation"),
            ('{"organisations": [{"key": "x", "nme": "y"}]}', "nme: this means nothing here")):
        bad.write_text(text)
        done = subprocess.run(
            [world.house.program, "serve", "--demo", "--port", str(world.house.port), "--data",
             str(world.folder / "never"), "--openid", str(bad)], capture_output=True, text=True, timeout=60)
        lines = [line for line in done.stderr.splitlines() if line]
        world.check(f"a bad file: {words}", done.returncode != 0 and len(lines) == 1 and words in lines[0], done.stderr)


def main(program):
    with tempfile.TemporaryDirectory(prefix="steppingstone-openid-") as folder:
        world = World(str(pathlib.Path(program).resolve()), pathlib.Path(folder))
        settings(world)
        world.provider.start()
        world.house.start()
        world.begun = time.monotonic()
        try:
            for part in (good, spoilt, carried, rotated, troubled, quiet):
                part(world)
        finally:
            with contextlib.suppress(Exception):
                world.provider.stop()
            world.house.stop()
    for failure in world.failures:
        print(failure)
    print(f"{world.passed} passed, {len(world.failures)} failed")
    return 1 if world.failures or not world.passed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("run.py PROGRAM: the built server, such as .build/debug/steppingstone")
    sys.exit(main(sys.argv[1]))
