"""Media servers on other machines: here two on this one, each behind a door of its own, as the settings name them."""

import http.server
import json
import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

from calls import meet, own_addresses, start
from house import House
from parties import until

CORE = """
general: {{ configs_folder = "{folder}" plugins_folder = "{library}/plugins" transports_folder = "{library}/transports"
  events_folder = "{library}/events" loggers_folder = "{library}/loggers" log_to_stdout = true debug_level = 3
  api_secret = "{api}" admin_secret = "{admin}" interface = "{address}" session_timeout = 2 candidates_timeout = 10
  event_loops = 2 protected_folders = [ "/" ] }}
media: {{ ipv6 = false rtp_port_range = "{ports}" no_media_timer = 1 dtls_mtu = 1200 }}
nat: {{ ice_lite = true ice_tcp = false ignore_mdns = true ice_enforce_list = "{address}" }}
transports: {{ disable = "libjanus_mqtt.so,libjanus_nanomsg.so,libjanus_pfunix.so,libjanus_rabbitmq.so,libjanus_websockets.so" }}
events: {{ broadcast = false }}
"""
HTTP = """
general: {{ json = "compact" base_path = "/janus" http = true port = {port} ip = "127.0.0.1" }}
admin: {{ admin_base_path = "/admin" admin_http = true admin_port = {admin_port} admin_ip = "127.0.0.1" }}
cors: {{ allow_origin = "{origin}" enforce_cors = true }}
"""
ROOMS = 'general: {{ admin_key = "{key}" lock_rtp_forward = true string_ids = true }}'


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Door(http.server.BaseHTTPRequestHandler):
    """One address for both of a node's interfaces, as a proxy in front of it has."""
    protocol_version = "HTTP/1.1"
    ways = {}

    def pass_on(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else None
        target = self.ways["admin" if self.path.startswith("/admin") else "rooms"]
        headers = {name: self.headers[name] for name in ("Content-Type", "Origin") if self.headers[name]}
        request = urllib.request.Request(target + self.path, data=body, method=self.command, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=40) as answer:
                status, said = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, said = error.code, error.read()
        except OSError:
            status, said = 502, b""
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)
        except OSError:
            self.close_connection = True  # Whoever asked is gone.

    do_GET = do_POST = pass_on

    def log_message(self, *_):
        pass


class Node:
    def __init__(self, name, address, ports, folder):
        folder.mkdir()
        port, admin_port, self.door_port = free_port(), free_port(), free_port()
        self.settings = {
            "name": name, "address": f"http://127.0.0.1:{self.door_port}", "apiSecret": secrets.token_hex(16),
            "adminSecret": secrets.token_hex(16), "roomKey": secrets.token_hex(16),
            "origin": f"http://{secrets.token_hex(8)}.invalid", "mediaAddresses": [address]}
        library = next(str(path) for path in pathlib.Path("/usr/lib").glob("*/janus"))
        for file, text in (
                ("janus.jcfg", CORE.format(
                    folder=folder, library=library, api=self.settings["apiSecret"],
                    admin=self.settings["adminSecret"], address=address, ports=ports)),
                ("janus.transport.http.jcfg", HTTP.format(
                    port=port, admin_port=admin_port, origin=self.settings["origin"])),
                ("janus.plugin.videoroom.jcfg", ROOMS.format(key=self.settings["roomKey"]))):
            (folder / file).write_text(text)
        self.process = subprocess.Popen(
            [shutil.which("janus"), "-F", str(folder), "-C", f"{folder}/janus.jcfg"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        door = type("DoorOf" + name, (Door,), {
            "ways": {"rooms": f"http://127.0.0.1:{port}", "admin": f"http://127.0.0.1:{admin_port}"}})
        self.door = http.server.ThreadingHTTPServer(("127.0.0.1", self.door_port), door)
        self.door.daemon_threads = True
        threading.Thread(target=self.door.serve_forever, daemon=True).start()
        self.admin = f"http://127.0.0.1:{admin_port}/admin"

    def sessions(self):
        """How many sessions it has; nought where it does not answer."""
        body = {"janus": "list_sessions", "transaction": "x", "admin_secret": self.settings["adminSecret"]}
        request = urllib.request.Request(
            self.admin, data=json.dumps(body).encode(), headers={"Origin": self.settings["origin"]})
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return len(json.loads(answer.read()).get("sessions", []))
        except OSError:
            return 0

    def close(self):
        self.door.shutdown()
        self.door.server_close()
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(5)


def test_a_second_node_takes_over(scene):
    """The room is on one of two; when that dies it is on the other, paused, and goes on at her press."""
    address = next(text for text in sorted(own_addresses()) if "." in text and not text.startswith("127."))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="steppingstone-nodes-"))
    nodes = [Node("one", address, "23000-23499", folder / "one"), Node("two", address, "23500-23999", folder / "two")]
    before, scene.house = scene.house, None
    try:
        (folder / "nodes.json").write_text(json.dumps([node.settings for node in nodes]))
        os.environ["STEPPINGSTONE_MEDIA_NODES"] = str(folder / "nodes.json")
        (folder / "house").mkdir()
        with House(scene.program, folder / "house") as house:
            scene.house = house
            _, (host, child, dad), _ = meet(scene)
            has = [node for node in nodes if node.sessions()]
            assert len(has) == 1, [node.sessions() for node in nodes]
            killed = time.time() * 1000
            has[0].process.send_signal(signal.SIGKILL)
            until("she sees both again", lambda: all(
                host.last(party.seat) > killed + 300 and party.state() == "paused" for party in (child, dad)), 15)
            back = time.time() * 1000 - killed
            assert child.last(dad.seat) < killed + 500, "they met without her press"
            other = next(node for node in nodes if node is not has[0])
            assert other.sessions(), "the other node has no room"
            start(host, child, dad)
            host.press("end")
            return [f"a node killed to paused with pictures by the other: {back / 1000:.2f} s"]
    finally:
        os.environ.pop("STEPPINGSTONE_MEDIA_NODES", None)
        scene.house = before
        for node in nodes:
            node.close()
        shutil.rmtree(folder, ignore_errors=True)
