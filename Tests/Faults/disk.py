"""Disks that are full, and disks that cannot be written; each in a mount of its own."""

import contextlib
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Crash"))
from house import Browser, House

PIECE = 4096
MOST_POSTS = 400


def namespaced(name, program, folder):
    """Runs one of the functions below where mounts are private; what it prints is what is wrong."""
    from run import Skipped
    if os.geteuid() != 0:
        raise Skipped("it needs root for a mount of its own")
    probe = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
    if probe.returncode != 0:
        raise Skipped("this machine lets nobody have a mount of their own")
    run = subprocess.run(
        ["unshare", "-m", sys.executable, __file__, name, program, str(folder)],
        capture_output=True, text=True, check=False)
    problems = run.stdout.splitlines()
    return problems or ([run.stderr] if run.returncode else [])


def full(program, folder, is_long):
    """A full disk: posts get a page with a reference, nothing answered is lost, and it serves again by itself"""
    return namespaced("fill", program, folder)


def read_only(program, folder, is_long):
    """A folder or a file of the journal that cannot be written is refused in one line"""
    return namespaced("lock", program, folder)


def mount(*words):
    subprocess.run(["mount", *words], check=True, capture_output=True)


def fill(program, folder):
    place = folder / "small"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=48m", "tmpfs", str(place))
    house = House(program, folder, place / "data")
    house.start()
    rooms = []
    try:
        coordinator = house.sign_in("coordinator")
        yield from add(coordinator, 1, rooms)
        occupy(place / "filler")
        failed = None
        for number in range(2, MOST_POSTS):
            answer = post(coordinator, number)
            if answer.status != 303:
                failed = answer
                break
            rooms.append(number)
        if failed is None:
            yield f"{MOST_POSTS} posts were answered on a full disk"
        elif failed.status != 500 or 'class="reference"' not in failed.text:
            yield f"a post on a full disk was answered with {failed.status}, and no reference"
        yield from shown(coordinator, rooms)
        if Browser(house.port).get("/find").status != 200:
            yield "on a full disk pages that only read do not answer"
        (place / "filler").unlink()
        yield from add(coordinator, 9001, rooms)
        yield from add(coordinator, 9002, rooms)
        yield from shown(coordinator, rooms)
        if house.server.poll() is not None:
            yield "the server ended"
    finally:
        house.kill()
    verified = house.ask("verify")
    if verified.returncode != 0:
        yield f"verify: {verified.stdout}{verified.stderr}"


def occupy(path):
    """Leaves no room at all."""
    with open(path, "wb", buffering=0) as filler, contextlib.suppress(OSError):
        while True:
            filler.write(b"\0" * PIECE)


def post(visitor, number):
    return visitor.post("/centre/rooms", name=f"Room {number}", capacityFamilies="1", act=f"disk-{number}")


def add(visitor, number, rooms):
    answer = post(visitor, number)
    if answer.status == 303:
        rooms.append(number)
    else:
        yield f"with room on the disk, a post was answered with {answer.status}"


def shown(visitor, rooms):
    text = visitor.get("/centre/rooms").text
    for number in rooms:
        if text.count(f"<dt>Room {number}</dt>") != 1:
            yield f"room {number} was answered and is there {text.count(f'<dt>Room {number}</dt>')} times"


def lock(program, folder):
    house = House(program, folder)
    house.start()
    house.stop()
    database = house.data / "journal.sqlite"
    for locked in [house.data, database]:
        mount("--bind", str(locked), str(locked))
        mount("-o", "remount,bind,ro", str(locked))
        run = subprocess.run(
            [program, "serve", "--port", "1", "--data", str(house.data)],
            capture_output=True, text=True, check=False, timeout=60)
        lines = run.stderr.strip().splitlines()
        if run.returncode != 1 or len(lines) != 1 or "cannot be" not in lines[0]:
            yield f"with {locked.name} read-only it ended with {run.returncode} and said {run.stderr!r}"
        subprocess.run(["umount", str(locked)], check=True)
    house.start()
    house.kill()


if __name__ == "__main__":
    for problem in {"fill": fill, "lock": lock}[sys.argv[1]](sys.argv[2], pathlib.Path(sys.argv[3])):
        print(problem)
