"""The provider as a process of its own, the browser of whoever is sent to it, and the file that names it."""

import contextlib
import http.client
import json
import pathlib
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
CLIENT, SECRET = "stepping-stone", "s3cret/of+the client"
START_LIMIT_SECONDS = 30


def set_down(folder, provider, others=()):
    """Writes the file of organisations, and the secret beside it. Returns its path."""
    folder = pathlib.Path(folder)
    secret, settings = folder / "secret", folder / "openid.json"
    secret.write_text(SECRET + "\n")
    secret.chmod(0o600)
    settings.write_text(json.dumps({"organisations": [{
        "key": "exampleton", "name": "Exampleton Council", "issuer": provider.address, "clientId": CLIENT,
        "secretFile": str(secret), "domains": ["millbrook.example.org"],
        "opens": ["centre:millbrook-demonstration-centre"]}, *others]}))
    return str(settings)


class Provider:
    def __init__(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        self.process = subprocess.Popen([sys.executable, str(HERE / "provider.py"), str(self.port), CLIENT, SECRET])
        end = time.monotonic() + START_LIMIT_SECONDS
        while True:
            with contextlib.suppress(OSError):
                return self.set(reset=True)
            if self.process.poll() is not None or time.monotonic() > end:
                raise SystemExit("the provider did not start")
            time.sleep(0.1)

    def stop(self):
        self.process.kill()
        self.process.wait()

    def set(self, **wanted):
        asked = urllib.request.Request(
            self.address + "/control", json.dumps(wanted).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return json.load(answer)["asked"]

    def visit(self, address):
        """What the person's browser does there. Returns where it is sent back to."""
        place = urllib.parse.urlsplit(address)
        assert place.netloc == f"127.0.0.1:{self.port}", address
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=10)
        connection.request("GET", f"{place.path}?{place.query}")
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        assert answer.status == 302, (answer.status, text)
        back = urllib.parse.urlsplit(answer.getheader("Location"))
        return f"{back.path}?{back.query}"
