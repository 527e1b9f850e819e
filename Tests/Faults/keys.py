"""The journal's key is changed while the server serves, and everything is killed meanwhile."""

import pathlib
import random
import subprocess
import threading
import time

from house import House

ROUNDS, LONG_ROUNDS = 4, 40


def changed_while_serving(program, folder, is_long):
    """The key is changed while people write, and nobody notices"""
    house = House(program, folder)
    house.start()
    try:
        coordinator = house.sign_in("coordinator")
        rooms, stop = [], threading.Event()
        wrong = []

        def write():
            number = 0
            while not stop.is_set():
                number += 1
                answer = coordinator.post(
                    "/centre/rooms", name=f"Room {number}", capacityFamilies="1", act=f"key-{number}")
                (rooms if answer.status == 303 else wrong).append((number, answer.status))

        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        before = (house.data / "master.key").read_bytes()
        for _ in range(2):
            changed = house.ask("key", "rotate")
            if changed.returncode != 0:
                yield f"key rotate ended with {changed.returncode}: {changed.stderr}"
        stop.set()
        writer.join()
        if (house.data / "master.key").read_bytes() == before:
            yield "the key's file is the old one"
        if wrong or not rooms:
            yield f"of {len(rooms) + len(wrong)} posts {len(wrong)} failed: {wrong[:3]}"
        text = coordinator.get("/centre/rooms").text
        if lost := [number for number, _ in rooms if f"<dt>Room {number}</dt>" not in text]:
            yield f"lost: rooms {lost}"
        wrong_key = folder / "wrong.key"
        wrong_key.write_bytes(b"k" * 32)
        wrong_key.chmod(0o600)
        refused = house.ask("key", "rotate", "--key", str(wrong_key), "--new-key", str(folder / "never"))
        if refused.returncode != 1 or len(refused.stderr.strip().splitlines()) != 1:
            yield f"with a wrong key, key rotate ended with {refused.returncode}: {refused.stderr}"
    finally:
        house.kill()
    if (verified := house.ask("verify")).returncode != 0:
        yield f"verify: {verified.stderr}"
    house.start()
    house.kill()


def killed_while_changed(program, folder, is_long):
    """Killed at any moment of a change, the journal opens with exactly one of the two keys, and says with which"""
    seed = random.randrange(1_000_000)
    chance = random.Random(seed)
    house = House(program, folder)
    house.start()
    moved = 0
    try:
        for number in range(LONG_ROUNDS if is_long else ROUNDS):
            changing = subprocess.Popen(
                [program, "key", "rotate", "--data", str(house.data)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            time.sleep(chance.uniform(0.1, 2.5))
            if chance.random() < 0.7:
                changing.kill()
            house.kill()
            changing.communicate(timeout=60)
            for problem in opened_by_one(house):
                yield f"round {number} of seed {seed}: {problem}"
            if not holds(house, "master.key"):
                moved += 1
                again = house.ask("key", "rotate")
                if again.returncode != 0:
                    yield f"round {number} of seed {seed}: the change was not ended: {again.stderr}"
            for left in house.data.glob("master.key.new"):
                left.unlink()
            house.start()
    finally:
        house.kill()


def holds(house, name):
    return house.ask("verify", "--key", str(house.data / name)).returncode == 0


def opened_by_one(house):
    """Of the two keys that there may be."""
    names = [name for name in ("master.key", "master.key.new") if (house.data / name).exists()]
    good = [name for name in names if holds(house, name)]
    if len(good) != 1:
        yield f"of {names} these open it: {good}"
        return
    if good == ["master.key.new"]:
        said = house.ask("verify").stderr.strip()
        if len(said.splitlines()) != 1 or "master.key.new" not in said:
            yield f"it does not say which key: {said!r}"


def out_of_sight(program, folder, is_long):
    """A key given in the environment is gone from there once the server runs"""
    house = House(program, folder)
    house.environment = {"STEPPINGSTONE_KEY": "0f" * 32}
    house.start()
    try:
        seen = pathlib.Path(f"/proc/{house.server.pid}/environ").read_bytes()
        if b"0f0f" in seen:
            yield "who looks at the process finds the key in its environment"
        if (house.data / "master.key").exists():
            yield "a file of the key was made all the same"
    finally:
        house.kill()
