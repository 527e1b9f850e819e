"""The relay for networks that let no UDP through: it leads to the media server, and to nobody else."""

import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import tempfile
import time

from calls import begin, own_addresses
from house import House
from parties import open_room, until

CONFIGURATION = """
listening-ip={address}
relay-ip={address}
listening-port={port}
min-port=30000
max-port=30999
realm=contact.invalid
use-auth-secret
static-auth-secret={secret}
denied-peer-ip=0.0.0.0-255.255.255.255
denied-peer-ip=::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
allowed-peer-ip={address}
no-multicast-peers
no-tcp-relay
no-cli
no-tls
no-dtls
fingerprint
simple-log
log-file={folder}/log
pidfile={folder}/pid
userdb={folder}/db
"""
# Two that may use nothing but the relay, and nothing between them but a channel for texts.
TOGETHER = """async (servers) => {
    const make = () => new RTCPeerConnection({ iceServers: servers, iceTransportPolicy: "relay" });
    const one = make(), other = make();
    let candidates = 0;
    one.onicecandidate = (event) => { if (event.candidate) { candidates += 1; other.addIceCandidate(event.candidate); } };
    other.onicecandidate = (event) => { if (event.candidate) { candidates += 1; one.addIceCandidate(event.candidate); } };
    one.createDataChannel("x");
    await one.setLocalDescription(await one.createOffer());
    await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription(await other.createAnswer());
    await one.setRemoteDescription(other.localDescription);
    await new Promise((done) => setTimeout(done, 6000));
    return [candidates, one.connectionState];
}"""


def test_by_the_relay_alone(scene):
    """A father whose network lets nothing through but the relay's TCP is in the room like anybody."""
    program = shutil.which("turnserver")
    if not program:
        return ["skipped: coturn is not installed"]
    address = next(text for text in sorted(own_addresses()) if "." in text and not text.startswith("127."))
    with socket.socket() as taken:
        taken.bind((address, 0))
        port = taken.getsockname()[1]
    secret = secrets.token_hex(16)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="steppingstone-relay-"))
    (folder / "conf").write_text(
        CONFIGURATION.format(address=address, port=port, secret=secret, folder=folder))
    relay = subprocess.Popen([program, "-c", folder / "conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.environ["STEPPINGSTONE_TURN"] = f"turn:{address}:{port}?transport=tcp"
    os.environ["STEPPINGSTONE_TURN_SECRET"] = secret
    try:
        until("the relay", lambda: answers(address, port), 20)
        (folder / "house").mkdir()
        with House(scene.program, folder / "house") as house:
            return meet_by_relay(scene, house, address)
    finally:
        del os.environ["STEPPINGSTONE_TURN"], os.environ["STEPPINGSTONE_TURN_SECRET"]
        relay.kill()
        relay.wait(5)
        shutil.rmtree(folder, ignore_errors=True)


def answers(address, port):
    try:
        with socket.create_connection((address, port), 1):
            return True
    except OSError:
        return False


def meet_by_relay(scene, house, address):
    time.sleep(1)
    room, doors = open_room(house)
    host, child, dad = (scene.party(name) for name in ("host", "child", "dad"))
    for party, part in ((host, "host"), (child, "childSide"), (dad, "adultSide")):
        party.enter(house, room, doors[part])
    dad.page.evaluate("window.mustRelay = true")
    times = begin(host, child, dad)
    pairs = dad.page.evaluate(
        """async () => {
            const found = [];
            for (const one of connections) {
                if (one.connectionState !== "connected") continue;
                (await one.getStats()).forEach((entry, _, all) => {
                    if (entry.type !== "candidate-pair" || entry.state !== "succeeded" || !entry.nominated) return;
                    found.push([all.get(entry.localCandidateId).candidateType, all.get(entry.remoteCandidateId).address]);
                });
            }
            return found;
        }""")
    assert len(pairs) == 3, pairs
    for kind, remote in pairs:
        assert kind == "relay" and remote == address, pairs
    servers = dad.page.evaluate("JSON.parse(document.querySelector('[data-room]').dataset.relay)")
    host.press("end")
    candidates, state = dad.page.evaluate(TOGETHER, servers)
    lines = [f"admit to first picture by the relay: {times['admit to first picture']:.2f} s"]
    # On one machine the relay's own address is the media server's, which is allowed: what can be shown here is
    # that it gives a way to no other.
    lines.append(f"two browsers by the relay alone: {candidates} candidates, {state}")
    no = subprocess.run(
        [shutil.which("turnutils_uclient") or "true", "-n", "1", "-e", "127.0.0.1", "-u", servers[0]["username"],
         "-w", servers[0]["credential"], "-t", "-p", servers[0]["urls"][0].split(":")[2].split("?")[0], address],
        capture_output=True, text=True, timeout=30, check=False)
    assert "403" in no.stdout + no.stderr or "Forbidden" in no.stdout + no.stderr, no.stdout[-800:]
    return lines
