"""Starts a built server on an empty folder, plainly and by TLS, and asks it to stop; then sees that it says
what is wrong, in one line, where it cannot serve."""

import contextlib
import http.client
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import warnings

START_LIMIT_SECONDS = 30
STOP_LIMIT_SECONDS = 10


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def ask(port, path, tls=None, method="GET"):
    """The answer and its text, redirections not followed."""
    if tls:
        connection = http.client.HTTPSConnection("localhost", port, timeout=5, context=tls)
    else:
        connection = http.client.HTTPConnection("localhost", port, timeout=5)
    with contextlib.closing(connection):
        connection.request(method, path)
        answer = connection.getresponse()
        return answer, answer.read().decode()


def wait_until_healthy(server, port, tls):
    end = time.monotonic() + START_LIMIT_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            return f"it ended by itself with status {server.returncode}"
        try:
            if ask(port, "/healthz", tls)[0].status == 200:
                return None
        except ssl.SSLCertVerificationError as error:
            return f"its certificate is not the one it was given: {error}"
        except OSError:
            time.sleep(0.05)
    return f"no answer from /healthz in {START_LIMIT_SECONDS} seconds"


def serve(program, folder, work, *arguments, tls=None):
    """Starts it, does the work with its port and its log's path, and stops it. Ends all where one fails."""
    log_path = os.path.join(folder, "log")
    port = free_port()
    with open(log_path, "wb") as log:
        began = time.monotonic()
        server = subprocess.Popen(
            [program, "serve", "--port", str(port), "--data", os.path.join(folder, "data"), *arguments],
            stdout=log, stderr=log)
    problem = wait_until_healthy(server, port, tls)
    took = time.monotonic() - began
    try:
        problem = problem or work(port, log_path)
    except OSError as error:
        problem = f"it answered no more: {error}"
    server.send_signal(signal.SIGTERM)
    try:
        status = server.wait(STOP_LIMIT_SECONDS)
        problem = problem or (f"it stopped with status {status}" if status else None)
    except subprocess.TimeoutExpired:
        server.kill()
        problem = problem or f"it did not stop in {STOP_LIMIT_SECONDS} seconds"
    if problem:
        with open(log_path, errors="replace") as log:
            sys.stderr.write(log.read())
        sys.exit(f"boot: {problem}")
    return took


def pair(folder, name):
    """A certificate that signs itself, for localhost, and its key."""
    certificate, key = (os.path.join(folder, f"{name}.{end}") for end in ("pem", "key"))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    return certificate, key


def cookie_of_signing_in(port, log_path, tls):
    """What the first sign-in link that was printed sets; the link itself says https where TLS is served."""
    scheme = "https" if tls else "http"
    with open(log_path, errors="replace") as log:
        link = re.search(rf"{scheme}://localhost:{port}(/sign-in/\S+)", log.read())
    if link is None:
        return ""
    return ask(port, link.group(1), tls, "POST")[0].headers.get("Set-Cookie", "")


def look(port, log_path, tls):
    answer, text = ask(port, "/find", tls)
    if answer.status != 200 or "Find a centre" not in text:
        return f"/find answered {answer.status}"
    cookie = cookie_of_signing_in(port, log_path, tls)
    marks = {mark.strip().lower() for mark in cookie.split(";")[1:]}
    # A browser keeps a cookie of that name only where it is Secure, of this very host, and for all of it.
    name = "visit" if tls is None else "__Host-visit"
    if not cookie.startswith(f"{name}=") or "httponly" not in marks:
        return f"signing in set no cookie that scripts cannot read: {cookie!r}"
    if ("secure" in marks) != (tls is not None):
        return f"the sign-in cookie is Secure where TLS is served, and only there: {cookie!r}"
    return None


def too_old(port, certificate):
    """True where somebody who speaks only TLS 1.1, which is broken, gets no answer."""
    old = ssl.create_default_context(cafile=certificate)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    # Or this machine's own library would not speak it, whatever the server says.
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    try:
        ask(port, "/healthz", old)
    except ssl.SSLError as error:
        return "PROTOCOL_VERSION" in (error.reason or "")
    return False


def complaint(program, words, *arguments):
    """It ends at once with status 1, and one line that holds these words."""
    run = subprocess.run(
        [program, "serve", *arguments], capture_output=True, text=True, timeout=START_LIMIT_SECONDS)
    lines = run.stderr.strip().splitlines()
    if run.returncode != 1 or len(lines) != 1 or run.stdout or not all(word in lines[0] for word in words):
        sys.exit(f"boot: asked for {' '.join(arguments)} it ended with {run.returncode} and said:\n{run.stderr}")


def complaints(program, folder, certificate, key, other_key):
    data = ("--port", str(free_port()), "--data", os.path.join(folder, "never"))
    tls = lambda chain, private: (*data, "--certificate", chain, "--private-key", private)
    missing = os.path.join(folder, "missing.pem")
    complaint(program, [missing, "name another"], *tls(missing, key))
    complaint(program, [missing, "name another"], *tls(certificate, missing))
    # A folder cannot be read by anybody; a file without permission can, by root.
    complaint(program, [folder, "name another"], *tls(folder, key))
    complaint(program, ["holds no certificate", "--certificate"], *tls(key, key))
    complaint(program, ["holds no private key", "--private-key"], *tls(certificate, certificate))
    complaint(program, ["is not that of the certificate"], *tls(certificate, other_key))
    # Nobody can make a folder within a file.
    within = os.path.join(certificate, "data")
    complaint(program, [within, "name another"], "--port", str(free_port()), "--data", within)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        complaint(program, [port, "--port"], "--port", port, "--data", os.path.join(folder, "taken"))


def boot(program):
    with tempfile.TemporaryDirectory(prefix="steppingstone-boot-") as folder:
        took = serve(program, folder, lambda port, log: None)
    print(f"boot: the server answered /healthz after {took:.2f} s and stopped when asked")
    with tempfile.TemporaryDirectory(prefix="steppingstone-boot-") as folder:
        serve(program, folder, lambda port, log: look(port, log, None), "--demo")
    with tempfile.TemporaryDirectory(prefix="steppingstone-boot-") as folder:
        certificate, key = pair(folder, "one")
        tls = ssl.create_default_context(cafile=certificate)

        def work(port, log):
            refused = too_old(port, certificate)
            return look(port, log, tls) or (None if refused else "it did not refuse TLS 1.1 as too old")

        serve(program, folder, work, "--demo", "--certificate", certificate, "--private-key", key, tls=tls)
        print("boot: by TLS 1.2 and later it answered pages, and its sign-in cookie is Secure")
        complaints(program, folder, certificate, key, pair(folder, "two")[1])
        print("boot: each of 8 settings that cannot be served got one clear line")


if __name__ == "__main__":
    boot(sys.argv[1])
