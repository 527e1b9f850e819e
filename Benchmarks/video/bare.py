"""The same media through the same media server, driven by nothing but a script: what ours is measured against."""

import json
import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

CORE = """
general: {{ configs_folder = "{folder}" plugins_folder = "{library}/plugins" transports_folder = "{library}/transports"
  events_folder = "{library}/events" loggers_folder = "{library}/loggers" log_to_stdout = true debug_level = 3
  api_secret = "{secret}" interface = "{address}" session_timeout = 60 event_loops = 2 }}
media: {{ ipv6 = false rtp_port_range = "22000-22999" no_media_timer = 1 dtls_mtu = 1200 }}
nat: {{ ice_lite = true ice_tcp = false ignore_mdns = true ice_enforce_list = "{address}" }}
transports: {{ disable = "libjanus_mqtt.so,libjanus_nanomsg.so,libjanus_pfunix.so,libjanus_rabbitmq.so,libjanus_websockets.so" }}
events: {{ broadcast = false }}
"""
HTTP = 'general: {{ json = "compact" http = true port = {port} ip = "127.0.0.1" }} admin: {{ admin_http = false }}'
ROOMS = "general: { string_ids = true }"
PUBLISH = """async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true,
        video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24, max: 30 } } });
    const peer = window.sending = new RTCPeerConnection({ bundlePolicy: "max-bundle" });
    for (const track of [...stream.getAudioTracks(), ...stream.getVideoTracks()])
        peer.addTransceiver(track, { direction: "sendonly", streams: [stream],
            sendEncodings: [track.kind === "video" ? { maxBitrate: 600000 } : {}] });
    await peer.setLocalDescription(await peer.createOffer());
    return peer.localDescription.sdp.replace(/^a=(candidate|end-of-candidates)[^\\n]*\\n/gm, "");
}"""
ANSWERED = "(sdp) => window.sending.setRemoteDescription({ type: 'answer', sdp })"
LOOK = """async (sdp) => {
    const peer = new RTCPeerConnection({ bundlePolicy: "max-bundle" });
    (window.seen ||= []).push(peer);
    const video = document.createElement("video");
    video.autoplay = true; video.srcObject = new MediaStream(); document.body.append(video);
    peer.ontrack = (event) => video.srcObject.addTrack(event.track);
    await peer.setRemoteDescription({ type: "offer", sdp });
    await peer.setLocalDescription(await peer.createAnswer());
    return peer.localDescription.sdp.replace(/^a=(candidate|end-of-candidates)[^\\n]*\\n/gm, "");
}"""
PICTURES = """async () => {
    let count = 0;
    for (const peer of window.seen) (await peer.getStats()).forEach((entry) => {
        if (entry.type === "inbound-rtp" && entry.kind === "video") count += entry.framesDecoded || 0; });
    return count;
}"""


class BareJanus:
    def __init__(self, address):
        self.folder = tempfile.mkdtemp(prefix="steppingstone-bare-")
        self.secret = secrets.token_hex(16)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
        library = next(str(path) for path in pathlib.Path("/usr/lib").glob("*/janus"))
        for name, text in (
                ("janus.jcfg", CORE.format(
                    folder=self.folder, library=library, secret=self.secret, address=address)),
                ("janus.transport.http.jcfg", HTTP.format(port=port)),
                ("janus.plugin.videoroom.jcfg", ROOMS)):
            pathlib.Path(self.folder, name).write_text(text)
        self.process = subprocess.Popen(
            [shutil.which("janus"), "-F", self.folder, "-C", f"{self.folder}/janus.jcfg"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.base = f"http://127.0.0.1:{port}/janus"
        end = time.monotonic() + 10
        while True:
            try:
                self.session = self.ask("", {"janus": "create"})["data"]["id"]
                return
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def ask(self, path, body):
        body = {**body, "transaction": secrets.token_hex(6), "apisecret": self.secret}
        request = urllib.request.Request(self.base + path, data=json.dumps(body).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=10) as answer:
            said = json.loads(answer.read())
        return said if said["janus"] != "ack" else self.event(body["transaction"])

    def event(self, transaction):
        while True:
            with urllib.request.urlopen(
                    f"{self.base}/{self.session}?maxev=1&apisecret={self.secret}", timeout=40) as answer:
                said = json.loads(answer.read())
            if said.get("transaction") == transaction:
                return said

    def handle(self):
        return self.ask(f"/{self.session}", {
            "janus": "attach", "plugin": "janus.plugin.videoroom"})["data"]["id"]

    def message(self, handle, body, jsep=None):
        whole = {"janus": "message", "body": body, **({"jsep": jsep} if jsep else {})}
        return self.ask(f"/{self.session}/{handle}", whole)

    def close(self):
        self.process.kill()
        self.process.wait(5)
        shutil.rmtree(self.folder, ignore_errors=True)


def room_of(janus, pages):
    """All of them send, and each sees each other."""
    control = janus.handle()
    janus.message(control, {"request": "create", "room": "r", "publishers": 8, "bitrate": 600000, "bitrate_cap": True,
                            "audiocodec": "opus", "videocodec": "vp8"})
    for number, page in enumerate(pages):
        said = janus.message(
            janus.handle(), {"request": "joinandconfigure", "ptype": "publisher", "room": "r", "id": str(number)},
            {"type": "offer", "sdp": page.evaluate(PUBLISH)})
        page.evaluate(ANSWERED, said["jsep"]["sdp"])
    for number, page in enumerate(pages):
        for other in range(len(pages)):
            if other == number:
                continue
            handle = janus.handle()
            said = janus.message(handle, {
                "request": "join", "ptype": "subscriber", "room": "r", "streams": [{"feed": str(other)}]})
            janus.message(handle, {"request": "start"}, {
                "type": "answer", "sdp": page.evaluate(LOOK, said["jsep"]["sdp"])})


def processor_seconds(number):
    """What the process has used of processors so far."""
    with open(f"/proc/{number}/stat") as file:
        words = file.read().rsplit(") ", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def memory_megabytes(number):
    with open(f"/proc/{number}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024
