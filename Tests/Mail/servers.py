"""Real mail servers for the tests: SMTP with and without TLS, with certificates that hold and that do not."""

import logging
import socket
import ssl
import subprocess
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

# It warns of what its own examples do.
logging.getLogger("mail.log").setLevel(logging.ERROR)


def openssl(*words):
    subprocess.run(["openssl", *[str(word) for word in words]], check=True, capture_output=True)


class Authority:
    """Vouches for certificates; whoever trusts its file trusts them."""

    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.file, self.key = folder / f"{name}-authority.pem", folder / f"{name}-authority.key"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.key, "-out", self.file, "-days", "2",
                "-subj", f"/CN={name} authority")

    def context(self, host):
        """A server's side of TLS, with a certificate for that name."""
        stem = self.folder / f"{self.name}-{host}"
        key, asked, chain, more = (stem.with_suffix(end) for end in (".key", ".csr", ".pem", ".ext"))
        more.write_text(f"subjectAltName=DNS:{host}\n")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", asked, "-subj", f"/CN={host}")
        openssl("x509", "-req", "-in", asked, "-CA", self.file, "-CAkey", self.key, "-CAcreateserial", "-out", chain,
                "-days", "2", "-extfile", more)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, key)
        return context


class Post:
    """What a server was told: each message that it took, and whether by TLS."""

    def __init__(self, answer=None):
        self.lock, self.taken, self.tried = threading.Lock(), [], []
        # (address, how often it was tried) → what is answered to RCPT; None to take it.
        self.answer = answer or (lambda address, tries: None)

    async def handle_RCPT(self, server, session, envelope, address, options):
        with self.lock:
            self.tried.append(address)
            said = self.answer(address, self.tried.count(address))
        if said:
            return said
        envelope.rcpt_tos.append(address)
        return "250 Taken for that address"

    async def handle_DATA(self, server, session, envelope):
        with self.lock:
            self.taken.append((envelope.rcpt_tos[0], session.ssl is not None, envelope.content.decode()))
        return "250 Taken as letter 4711"

    def to(self, end):
        with self.lock:
            return [letter for letter in self.taken if letter[0].endswith(end)]


class MailServer:
    """Listens on a port of its own until it is closed."""

    def __init__(self, post, context=None, user=None):
        outer = self
        self.post = post

        class Here(Controller):
            def factory(self):
                return SMTP(
                    post, hostname="localhost", tls_context=context, require_starttls=context is not None,
                    auth_required=user is not None, authenticator=outer.authenticated if user else None)

        self.user = user
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.controller = Here(post, hostname="127.0.0.1", port=self.port, ready_timeout=60)
        self.controller.start()

    def authenticated(self, server, session, envelope, mechanism, data):
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == self.user, handled=False)

    def close(self):
        self.controller.stop()
