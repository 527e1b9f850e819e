"""What contact by video costs, in one run: of the media server and of ours, against the same media driven by a script.

    run.py PROGRAM [SECONDS [ROOMS]]     30 seconds of one room of three each, and 1000 rooms opened and closed
"""

import json
import pathlib
import statistics
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
for folder in ("Browser", "Video"):
    sys.path.insert(0, str(HERE.parents[1] / "Tests" / folder))

from playwright.sync_api import sync_playwright  # noqa: E402

import bare  # noqa: E402
from abuse import ask, enter, janus_of  # noqa: E402
from calls import meet, own_addresses  # noqa: E402
from parties import open_room, until  # noqa: E402
from scene import Scene, lack  # noqa: E402


def shares(seconds, *processes):
    """How much of one core each of them used meanwhile, in per cent."""
    before = [bare.processor_seconds(number) for number in processes]
    time.sleep(seconds)
    return [(bare.processor_seconds(number) - first) / seconds * 100
            for number, first in zip(processes, before)]


def ours(scene, seconds):
    house = scene.server()
    idle = shares(5, house.server.pid)[0]
    _, (host, child, dad), times = meet(scene)
    media = janus_of(house.server.pid)[0]
    start = sum(view["pictures"] for party in (host, child, dad) for view in party.views().values())
    janus, own = shares(seconds, media, house.server.pid)
    pictures = sum(view["pictures"] for party in (host, child, dad) for view in party.views().values()) - start
    host.press("end")
    return janus, own - idle, pictures / seconds / 6, times["admit to first picture"]


def script(scene, seconds):
    house = scene.server()
    address = next(text for text in sorted(own_addresses()) if "." in text and not text.startswith("127."))
    janus = bare.BareJanus(address)
    try:
        pages = [scene.party(name).page for name in ("host", "child", "dad")]
        for page in pages:
            page.goto(f"{house.address}/demonstration/room")
        bare.room_of(janus, pages)
        until("pictures", lambda: all(page.evaluate(bare.PICTURES) > 20 for page in pages), 20)
        start = sum(page.evaluate(bare.PICTURES) for page in pages)
        share = shares(seconds, janus.process.pid)[0]
        pictures = sum(page.evaluate(bare.PICTURES) for page in pages) - start
        for page in pages:
            page.goto("about:blank")
        return share, pictures / seconds / 6
    finally:
        janus.close()


def many(scene, rooms):
    """Memory of the server and of the media server before, after a tenth, and after all of the rooms."""
    house = scene.server()
    media = until("janus", lambda: janus_of(house.server.pid), 15)[0]
    marks = []
    for number in range(rooms + 1):
        if number in (0, rooms // 10, rooms // 2, rooms):
            marks.append((number, bare.memory_megabytes(house.server.pid), bare.memory_megabytes(media)))
        room, doors = open_room(house)
        _, address, cookie = enter(house, room, doors["host"])
        page = json.loads(ask(house, f"{address}/join", {}, cookie=cookie)[2])["page"]
        assert ask(house, f"{address}/ready", {}, cookie=cookie, page=page)[0] == 200
        # Refused as unfit, and not as too early: the room is there at the media server.
        until("the room", lambda: ask(
            house, f"{address}/publish", {"sdp": "v=0"}, cookie=cookie, page=page)[0] == 400)
        assert ask(house, f"{address}/press", {"press": "end"}, cookie=cookie, page=page)[0] == 200
    return marks


def main(program, seconds, rooms):
    why = lack()
    if why:
        sys.exit(f"nothing can be measured, because {why}")
    with sync_playwright() as playwright:
        scene = Scene(program, playwright, False)
        try:
            pairs = [(ours(scene, seconds), script(scene, seconds)) for _ in range(3)]
            own = [pair[0] for pair in pairs]
            other = [pair[1] for pair in pairs]
            janus = statistics.median(one[0] for one in own)
            plain = statistics.median(one[0] for one in other)
            server = statistics.median(one[1] for one in own)
            print(f"media server, a room of three with ours: {janus:.1f} % of a core, "
                  f"{statistics.median(one[2] for one in own):.1f} pictures a second and view")
            print(f"the same driven by a script: {plain:.1f} %, "
                  f"{statistics.median(one[1] for one in other):.1f} pictures a second and view")
            print(f"ratio: {janus / plain:.2f}")
            print(f"our server on top, a room: {server:.2f} % of a core")
            print(f"let in to first picture: {statistics.median(one[3] for one in own):.2f} s")
            print(f"rooms a core at 60 %: {60 / (janus + server):.0f}")
            for number, house, media in many(scene, rooms):
                print(f"after {number} rooms: server {house:.1f} MB, media server {media:.1f} MB")
        finally:
            scene.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *([int(word) for word in sys.argv[2:]] + [30, 1000][len(sys.argv) - 2:]))
