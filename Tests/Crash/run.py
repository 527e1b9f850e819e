"""`kill -9` at any moment loses nothing that was answered.

    run.py PROGRAM [ROUNDS] [SEED]

Each round: the server runs, several people post real forms at once, it is killed at a random moment and started
again, and everything that was answered is read back through the site. At the end the whole journal is verified.
"""

import pathlib
import random
import subprocess
import sys
import tempfile
import time

from house import Browser, House
from writers import Referrer, RoomWriter, RulesWriter

ROUNDS = 30
SHORTEST_SECONDS, LONGEST_SECONDS = 0.02, 1.2


def play(house, writers, chance):
    """One round. Returns what was lost."""
    for writer in writers:
        writer.begin()
    time.sleep(chance.uniform(SHORTEST_SECONDS, LONGEST_SECONDS))
    house.kill()
    for writer in writers:
        writer.thread.join()
    house.start()
    lost = [loss for writer in writers for loss in writer.losses()]
    for writer in writers:
        lost += writer.wrong
        writer.wrong = []
    return lost


def verified(program, folder):
    done = subprocess.run(
        [program, "verify", "--data", str(folder / "data")], capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [f"verify ended with {done.returncode}: {done.stdout}{done.stderr}"]


def main(program, rounds, seed):
    print(f"seed {seed}")
    chance, began = random.Random(seed), time.monotonic()
    passed = failed = 0

    def count(label, lost):
        nonlocal passed, failed
        passed, failed = passed + (not lost), failed + bool(lost)
        for loss in lost:
            print(f"failed  {label}: {loss}")

    with tempfile.TemporaryDirectory(prefix="steppingstone-crash-") as folder:
        house = House(program, pathlib.Path(folder))
        house.start()
        try:
            coordinator = house.sign_in("coordinator")
            writers = [Referrer(name, lambda: Browser(house.port)) for name in ("Ann Other", "Bob Other")]
            writers += [RulesWriter(coordinator), RoomWriter(coordinator)]
            for number in range(1, rounds + 1):
                count(f"round {number}", play(house, writers, chance))
        finally:
            house.kill()
        count("the journal", verified(program, house.folder))
    answered = sum(writer.answered for writer in writers)
    print(f"{answered} answered posts, {house.starts} starts, {time.monotonic() - began:.0f} seconds")
    print(f"{passed} passed, {failed} failed")
    # A run in which nothing was answered shows nothing.
    return 0 if answered > rounds and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("run.py PROGRAM [ROUNDS] [SEED]: PROGRAM is the built server, such as .build/debug/steppingstone")
    sys.exit(main(
        str(pathlib.Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS,
        int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)))
