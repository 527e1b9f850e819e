"""What nobody may do, tried with the addresses known: each is refused, and stands in the log."""

import json
import os
import re
import socket
import urllib.error
import urllib.request

from calls import meet
from parties import fresh_passes, open_room, until


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def ask(house, path, body=None, cookie=None, page="", headers=None, form=False):
    """The status of the answer, its headers and its body."""
    data = None
    if body is not None:
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    request = urllib.request.Request(house.address + path, data=data, method="POST" if data is not None else "GET")
    request.add_header("content-type", "application/x-www-form-urlencoded" if form else "application/json")
    if cookie:
        request.add_header("cookie", f"seat={cookie}")
        request.add_header("sec-fetch-site", "same-origin")
    if page:
        request.add_header("x-room-page", page)
    for name, value in (headers or {}).items():
        request.add_header(name, value)
    try:
        with OPENER.open(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read().decode()


def enter(house, room, value):
    status, headers, _ = ask(house, f"/room/{room}/enter", f"pass={value}", form=True)
    if status != 303:
        return status, None, None
    cookie = headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and f"Path={headers['location']}" in cookie, cookie
    return status, headers["location"], re.search(r"seat=([^;]+)", cookie).group(1)


def test_passes(scene):
    """A pass works once; one that is made up, of another room, or replayed does not work."""
    house = scene.server()
    room, doors = open_room(house)
    other, _ = open_room(house)
    assert enter(house, room, "A" * 32)[0] == 403
    assert enter(house, room, "")[0] == 403
    assert enter(house, other, doors["host"])[0] == 403
    assert enter(house, "no-such-room", doors["host"])[0] == 403
    status, address, cookie = enter(house, room, doors["adultSide"])
    assert status == 303
    assert enter(house, room, doors["adultSide"])[0] == 403
    # The seat's secret opens that seat alone.
    assert ask(house, address, cookie=cookie)[0] == 200
    assert ask(house, address)[0] == 403
    assert ask(house, address, cookie="A" * 43)[0] == 403
    _, second, _ = enter(house, room, doors["childSide"])
    assert ask(house, second, cookie=cookie)[0] == 403
    assert ask(house, f"{second}/events?page=x", cookie=cookie)[0] == 403
    # A new pass of the same seat takes it from the browser that had it.
    again = fresh_passes(house, room)["adultSide"]
    assert enter(house, room, again)[0] == 303
    assert ask(house, f"{address}/join", {}, cookie=cookie)[0] == 403
    until("the log", lambda: house.said().count("room refused") >= 8)


def test_a_party_presses_what_is_the_hosts(scene):
    """Every press of a host's, by a party who knows the addresses; and what no page of ours sends."""
    house = scene.server()
    room, doors = open_room(house)
    _, address, cookie = enter(house, room, doors["adultSide"])
    _, host, _ = enter(house, room, doors["host"])
    page = json.loads(ask(house, f"{address}/join", {}, cookie=cookie)[2])["page"]

    def post(verb, body, given=page, headers=None):
        return ask(house, f"{address}/{verb}", body, cookie=cookie, page=given, headers=headers)[0]

    assert post("ready", {}) == 200
    seat = host.rsplit("/", 1)[1]
    for press in ("start", "pause", "rest", "end", "endForIncident"):
        assert post("press", {"press": press}) == 403, press
    for press in ("admit", "sendBack", "confirmInView", "mute", "unmute", "allowSoundOnly", "helpGiven", "remove"):
        assert post("press", {"press": press, "seat": seat}) == 403, press
    assert post("press", {"press": "destroy"}) == 400
    assert post("press", "[]") == 400
    assert post("publish", {"sdp": "v=0"}) == 409, "not let in, and may send"
    assert post("answer", {"edge": "AAAA", "sdp": "v=0"}) == 409
    assert post("beat", {"seen": {}}) == 400
    assert post("beat", {"seen": {"x": {"pictures": -5, "sounds": 2**62}}, "isVisible": True}) == 200
    assert post("beat", "x" * 100_000) == 400
    assert post("record", {}) == 403
    assert post("ready", {}, given="another") == 410
    # From another site, with the cookie: no browser sends it so, and it is not taken.
    assert post("help", {}, headers={"sec-fetch-site": "cross-site"}) == 403
    said = house.said()
    assert "notAHost" in said and "room refused" in said


def test_a_page_that_asks_without_end(scene):
    """One that asks two hundred times at once is told to wait, and nobody else notices."""
    house = scene.server()
    room, doors = open_room(house)
    _, address, cookie = enter(house, room, doors["adultSide"])
    _, other, second = enter(house, room, doors["childSide"])
    page = json.loads(ask(house, f"{address}/join", {}, cookie=cookie)[2])["page"]
    beat = {"seen": {}, "isVisible": True}
    answers = [ask(house, f"{address}/beat", beat, cookie=cookie, page=page)[0] for _ in range(200)]
    assert 429 in answers and set(answers) <= {200, 429}, set(answers)
    assert ask(house, f"{other}/join", {}, cookie=second)[0] == 200
    assert ask(house, f"{other}/publish", {"sdp": "v=0"}, cookie=second)[0] == 410


def test_packets_that_are_none(scene):
    """Packets from elsewhere that look like media, or like nothing, change nothing of a call."""
    house = scene.server()
    _, (host, child, dad), _ = meet(scene)
    number = janus_of(house.server.pid)[0]
    ports = [(address, port) for address, port in udp_of(number)]
    assert ports
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        for address, port in ports:
            for packet in (b"", b"x", bytes([0x80, 96]) + os.urandom(60), bytes([0x80, 111]) + bytes(200),
                           bytes([0x80, 200]) + os.urandom(24), bytes([22, 254, 253]) + os.urandom(80),
                           bytes([0, 1, 255, 255]) + os.urandom(16)):
                sender.sendto(packet, (address, port))
    child.sees(host, dad)
    dad.sees(host, child)
    assert janus_of(house.server.pid) == [number]
    ciphers = child.page.evaluate(
        """async () => {
            const found = [];
            for (const one of connections) {
                if (one.connectionState !== "connected") continue;
                (await one.getStats()).forEach((entry) => {
                    if (entry.type === "transport") found.push([entry.tlsVersion, entry.dtlsCipher, entry.srtpCipher]);
                });
            }
            return found;
        }""")
    assert ciphers
    for version, handshake, media in ciphers:
        assert version == "FEFD" and handshake.startswith("TLS_ECDHE_") and (
            "GCM" in media or media.endswith(("AES128_CM_HMAC_SHA1_80", "AES_CM_128_HMAC_SHA1_80"))), (version, handshake, media)
    host.press("end")
    return [f"DTLS 1.2, {ciphers[0][1]}, {ciphers[0][2]}"]


def udp_of(number):
    """Where the process receives with UDP."""
    sockets = sockets_of(number)
    for line in open(f"/proc/{number}/net/udp").read().splitlines()[1:]:
        words = line.split()
        address, port = words[1].split(":")
        if words[9] in sockets and int(port, 16) >= 20_000:
            yield ".".join(str(byte) for byte in reversed(bytes.fromhex(address))), int(port, 16)


def test_after_the_end(scene):
    """Over is over: no page, no pass, no event, no press."""
    house = scene.server()
    room, (host, child, dad), _ = meet(scene)
    fresh = fresh_passes(house, room)
    address = f"/room/{room}/{dad.seat}"
    cookie = next(one["value"] for one in dad.context.cookies() if one["name"] == "seat" and dad.seat in one["path"])
    host.press("end")
    dad.until_state("over")
    for path, body in (("/join", {}), ("/ready", {}), ("/publish", {"sdp": "v=0"}), ("/help", {})):
        assert ask(house, address + path, body, cookie=cookie)[0] in (403, 410), path
    assert ask(house, f"{address}/events?page=x", cookie=cookie)[0] in (403, 410)
    assert ask(house, address, cookie=cookie)[0] in (403, 410)
    assert enter(house, room, fresh["adultSide"])[0] in (403, 410)


def janus_of(server):
    """The processes of the media server that this server runs."""
    children = {}
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/stat") as file:
                name, rest = file.read().rsplit(") ", 1)
            children.setdefault(int(rest.split()[1]), []).append((int(number), name.split("(", 1)[1]))
        except (FileNotFoundError, ProcessLookupError):
            continue
    found, wanted = [], [server]
    while wanted:
        for number, name in children.get(wanted.pop(), []):
            wanted.append(number)
            if name == "janus":
                found.append(number)
    return found


def test_the_media_server_is_shut(scene):
    """Our Janus has no rights, listens to this machine alone, answers nobody without its secrets, keeps no file."""
    house = scene.server()
    number = until("janus", lambda: janus_of(house.server.pid), 15)[0]
    with open(f"/proc/{number}/status") as file:
        status = {name: value.strip() for name, _, value in (line.partition(":") for line in file)}
    assert int(status["CapEff"], 16) == 0 and status["NoNewPrivs"] == "1", status
    if os.geteuid() == 0:
        assert status["Uid"].split()[0] != "0"
    command = open(f"/proc/{number}/cmdline").read().split("\0")
    folder = command[command.index("-F") + 1]
    until("its files are gone", lambda: not os.path.exists(folder))
    environment = open(f"/proc/{number}/environ").read()
    assert "STEPPINGSTONE" not in environment
    ports = listening(number)
    assert len(ports) == 2, ports
    for port in ports:
        for path, body in (("/janus", {"janus": "create", "transaction": "x"}),
                           ("/admin", {"janus": "list_sessions", "transaction": "x"})):
            request = urllib.request.Request(
                f"http://127.0.0.1:{port}{path}", data=json.dumps(body).encode(), method="POST")
            try:
                with urllib.request.urlopen(request, timeout=5) as answer:
                    said = json.loads(answer.read())
                assert said["janus"] == "error" and said["error"]["code"] == 403, said
            except urllib.error.HTTPError as answer:
                assert answer.code in (403, 404), answer.code


def sockets_of(number):
    sockets = set()
    for entry in os.listdir(f"/proc/{number}/fd"):
        try:
            target = os.readlink(f"/proc/{number}/fd/{entry}")
        except FileNotFoundError:
            continue
        if target.startswith("socket:["):
            sockets.add(target[8:-1])
    return sockets


def listening(number):
    """The ports that the process listens at with TCP; fails where one is open to other machines."""
    sockets = sockets_of(number)
    ports = []
    for table in ("tcp", "tcp6"):
        for line in open(f"/proc/{number}/net/{table}").read().splitlines()[1:]:
            words = line.split()
            if words[3] != "0A" or words[9] not in sockets:
                continue
            address, port = words[1].split(":")
            assert address == "0100007F", f"Janus listens at {address}"
            ports.append(int(port, 16))
    return ports
