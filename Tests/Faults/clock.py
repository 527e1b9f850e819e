"""Clocks that go back, by libfaketime."""

import pathlib
import re
import shutil
import subprocess

from house import House


def set_back(program, folder, is_long):
    """A clock set back breaks no visit, link, id or form, and seals no day twice"""
    from run import Skipped
    if not shutil.which("faketime"):
        raise Skipped("faketime is not installed")

    def showing(offset):
        return ["faketime", "-f", offset]

    house = House(program, folder)
    house.start()
    try:
        coordinator = house.sign_in("coordinator")
        yield from add(coordinator, "before", 1)
        house.stop()
        # A day and two hours earlier: the folder holds things from what is now the future.
        yield from restarted(house, showing("-26h"), coordinator, 2)
        yield from restarted(house, [], coordinator, 3)
        before = len(seals(house))
        # And three days on: each day that was missed gets its seal.
        yield from restarted(house, showing("+3d"), None, 4)
        if len(seals(house)) != before + 3:
            yield f"{before} seals became {len(seals(house))}, not {before + 3}"
        yield from checked(house)
    finally:
        house.kill()
    verified = house.ask("verify")
    if verified.returncode != 0:
        yield f"verify: {verified.stdout}{verified.stderr}"


def seals(house):
    return sorted(pathlib.Path(house.data, "seals").glob("*.seal"))


def restarted(house, launcher, visitor, number):
    """The server under another clock: who was signed in still is, and a fresh link signs in."""
    house.launcher = launcher
    house.start()
    try:
        if visitor is not None:
            yield from add(visitor, f"as {number}", number)
        yield from add(house.sign_in("coordinator"), f"fresh {number}", number + 100)
        if wrong := [line for line in house.said().splitlines() if " error " in line]:
            yield f"it logged {wrong[0]}"
        days = [path.stem for path in seals(house)]
        if len(set(days)) != len(days):
            yield f"a day is sealed twice: {days}"
    finally:
        house.stop()


def add(visitor, name, number):
    answer = visitor.post(
        "/centre/rooms", name=f"Room {name}", capacityFamilies="1", act=f"clock-{number}")
    if answer.status != 303:
        yield f"adding room {name} was answered with {answer.status}"
    elif not re.search(rf"<dt>Room {name}</dt>", visitor.get("/centre/rooms").text):
        yield f"room {name} is not there"


def checked(house):
    """The seals hold together and the journal holds their past, by one command without any secret."""
    key = house.ask("seal", "public-key").stdout.strip()
    files = [str(path) for path in seals(house)]
    journal = str(pathlib.Path(house.folder, "copy"))
    copied = house.ask("backup", journal)
    if copied.returncode != 0:
        yield f"no backup was made: {copied.stderr}"

    run = subprocess.run(
        [house.program, "seal", "check", *files, "--public-key", key, "--journal", journal],
        capture_output=True, text=True, check=False)
    if run.returncode != 0 or "holds exactly the past" not in run.stdout:
        yield f"seal check ended with {run.returncode}: {run.stdout}{run.stderr}"
