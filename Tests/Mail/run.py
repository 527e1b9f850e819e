"""Mail by real SMTP servers, through the served program and msmtp.

    run.py PROGRAM

Nothing may leave but by TLS with a certificate that holds; what a server refuses is noted where the centre sees it;
what goes to a domain on the secure list goes to that domain's own server or not at all. Needs the Python of
.build-python, with requirements.txt, and msmtp.
"""

import html
import pathlib
import re
import shutil
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Crash"))

from house import Browser, House  # noqa: E402
from servers import Authority, MailServer, Post  # noqa: E402

ARRIVE_SECONDS = 60
# A letter that is refused among others waits a minute.
AGAIN_SECONDS = 150
SILENCE_SECONDS = 15


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return condition()


class World:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.trusted, self.strange = Authority(folder, "trusted"), Authority(folder, "strange")
        (folder / "password").write_text("correct horse\n")
        (folder / "password").chmod(0o600)

    def house(self, server, name, secure=None, user=None):
        folder = self.folder / name
        folder.mkdir()
        house = House(self.program, folder)
        at = f"{user}@" if user else ""
        house.environment = {
            "STEPPINGSTONE_MAIL": f"smtp://{at}localhost:{server.port}",
            "STEPPINGSTONE_MAIL_TRUST": str(self.trusted.file),
            "STEPPINGSTONE_MAIL_PASSWORD_FILE": str(self.folder / "password"),
            "STEPPINGSTONE_FROM": "house@example.org"}
        if secure:
            (folder / "secure").write_text("".join(
                f"{domain} localhost:{port}  # a line for people\n" for domain, port in secure.items()))
            house.environment["STEPPINGSTONE_SECURE_MAIL"] = str(folder / "secure")
        house.start()
        return house


def waiting(house):
    return len(re.findall(r">Waiting to be sent<", Browser(house.port).get("/outbox").text))


def by_tls(world):
    """Every letter arrives once, by TLS, with a user and a password, and the case's page says what the server said"""
    post = Post()
    server = MailServer(post, world.trusted.context("localhost"), user=("house", "correct horse"))
    house = world.house(server, "tls", user="house")
    try:
        if not wait_until(lambda: len(post.taken) >= 6, ARRIVE_SECONDS):
            yield f"only {len(post.taken)} letters came: {house.said()[-600:]}"
            return
        wait_until(lambda: waiting(house) == 0, ARRIVE_SECONDS)
        if not all(tls for _, tls, _ in post.taken):
            yield "a letter came in the clear"
        names = [re.search(r"^Message-ID: (.*)$", text, re.M).group(1) for _, _, text in post.taken]
        if len(names) != len(set(names)):
            yield "a letter came twice"
        coordinator = house.sign_in("coordinator")
        page = coordinator.get("/desk/cases/DEMOMARSH2-1/letters").text
        first = re.search(r'href="(/desk/cases/DEMOMARSH2-1/letters/one\?letter=[^"]+)"', page)
        if not first:
            yield "the case shows no letter"
            return
        if "The mail server has it" not in page:
            yield "the case does not say that the letters went"
        one = coordinator.get(html.unescape(first.group(1))).text
        if "Taken as letter 4711" not in one and "The mail server took it" not in one:
            yield "the letter's page does not say what the server answered"
        for part in ("volunteer", "solicitor", "coordinator of Ashwell"):
            if house.sign_in(part).get("/desk/cases/DEMOMARSH2-1/letters").status not in (401, 403, 404):
                yield f"the {part} sees how the letters went"
    finally:
        house.kill()
        server.close()


def never_in_the_clear(world):
    """Without TLS, or with a certificate that does not hold, nothing is sent, and the centre sees that"""
    kinds = {
        "plain": None, "strange": world.strange.context("localhost"),
        "misnamed": world.trusted.context("mail.elsewhere.example")}
    for name, context in kinds.items():
        post = Post()
        server = MailServer(post, context)
        house = world.house(server, name)
        try:
            time.sleep(SILENCE_SECONDS)
            if post.taken or post.tried:
                yield f"{name}: it was told {post.tried or post.taken}"
            page = house.sign_in("coordinator").get("/desk/letters").text
            if "E-mails that have not gone yet" not in page:
                yield f"{name}: the centre is not told that its letters do not go"
        finally:
            house.kill()
            server.close()


def wrong_password(world):
    """A server that does not know us gets no letter, and no letter is given up for it"""
    post = Post()
    server = MailServer(post, world.trusted.context("localhost"), user=("house", "another password"))
    house = world.house(server, "password-wrong", user="house")
    try:
        time.sleep(SILENCE_SECONDS)
        if post.taken:
            yield "it took a letter"
        page = house.sign_in("coordinator").get("/desk/letters").text
        if "refused it for a day" in page:
            yield "a letter was given up"
    finally:
        house.kill()
        server.close()


def refusals(world):
    """One address that is refused, and one that is not taken at first, hold up nobody; each is noted"""
    def answer(address, tries):
        if address.startswith("ruth"):
            return "550 5.1.1 No such mailbox here"
        if address.startswith("tess"):
            return "451 4.7.1 Please come again" if tries == 1 else None
        return None
    post = Post(answer)
    server = MailServer(post, world.trusted.context("localhost"))
    house = world.house(server, "refusals")
    try:
        if not wait_until(lambda: post.to("brief-and-sons.example.org"), AGAIN_SECONDS):
            yield f"what was put off once never came: {house.said()[-600:]}"
        tried = wait_until(lambda: [name for name in post.tried if name.startswith("ruth")], AGAIN_SECONDS)
        if post.to("ruth@example.org") or not tried:
            yield "the refused address was not tried, or taken"
        coordinator = house.sign_in("coordinator")

        def is_noted():
            page = coordinator.get("/desk/letters").text
            links = re.findall(r'href="(/desk/cases/[^"]+/letters/one\?letter=[^"]+)"', page)
            pages = [coordinator.get(html.unescape(link)).text for link in links]
            return any("No such mailbox here" in text and "refused" in text for text in pages)

        if not wait_until(is_noted, ARRIVE_SECONDS):
            yield "what the mail server said to the refused address stands nowhere"
        twice = [text for _, _, text in post.taken]
        if len({re.search(r"^Message-ID: (.*)$", text, re.M).group(1) for text in twice}) != len(twice):
            yield "a letter came twice"
    finally:
        house.kill()
        server.close()


def secure_domain(world):
    """Mail to a domain on the secure list goes to that domain's own server, or not at all"""
    ordinary, own = Post(), Post()
    server = MailServer(ordinary, world.trusted.context("localhost"))
    solicitors = MailServer(own, world.trusted.context("localhost"))
    house = world.house(server, "secure", {"Brief-and-Sons.example.org": solicitors.port})
    try:
        if not wait_until(lambda: own.taken and ordinary.taken, ARRIVE_SECONDS):
            yield f"{len(own.taken)} came to the domain's own server, {len(ordinary.taken)} to the other"
        if any(not to.endswith("@brief-and-sons.example.org") for to, _, _ in own.taken):
            yield "somebody else's letter came to it"
        if ordinary.to("brief-and-sons.example.org"):
            yield "one went by the ordinary way"
    finally:
        house.kill()
    # The same domain's server, with a certificate that does not hold.
    solicitors.close()
    own, strange = Post(), Post()
    solicitors = MailServer(strange, world.strange.context("localhost"))
    house = world.house(server, "secure-strange", {"brief-and-sons.example.org": solicitors.port})
    try:
        before = len(ordinary.taken)
        wait_until(lambda: len(ordinary.taken) > before + 3, ARRIVE_SECONDS)
        time.sleep(5)
        if strange.taken or strange.tried or ordinary.to("brief-and-sons.example.org"):
            yield "what could not go securely went all the same"
    finally:
        house.kill()
        server.close()
        solicitors.close()


def settings(world):
    """A setting that cannot be is named when it starts, in one line"""
    import os
    import subprocess
    wrong = {
        "smtp://": "smtp://user", "smtp://user@localhost": "password", "smtp://local host": "name", "smtp://localhost:x": "port",
        "ftp://localhost": "smtp://"}
    for setting, word in wrong.items():
        run = subprocess.run(
            [world.program, "serve", "--demo", "--data", str(world.folder / "settings")], capture_output=True, text=True,
            check=False, timeout=60, env={**os.environ, "STEPPINGSTONE_MAIL": setting})
        said = run.stderr.strip()
        if run.returncode == 0 or "STEPPINGSTONE_MAIL" not in said or word not in said or len(said.splitlines()) != 1:
            yield f"{setting}: {run.returncode} {said!r}"


TESTS = [settings, by_tls, never_in_the_clear, wrong_password, refusals, secure_domain]


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    wanted = sys.argv[2:]
    if not shutil.which("msmtp"):
        raise SystemExit("msmtp is not installed: make setup installs it")
    failures = 0
    for test in TESTS:
        if wanted and test.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            began = time.monotonic()
            try:
                wrong = list(test(World(program, pathlib.Path(folder))))
            except Exception:
                wrong = [traceback.format_exc()]
        failures += bool(wrong)
        print(f"{'not ok' if wrong else 'ok'} - {test.__doc__} ({time.monotonic() - began:.0f} s)", flush=True)
        for line in wrong:
            print(f"    {line}", flush=True)
    print(f"mail: {failures} failed" if failures else "mail: all passed")
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    main()
