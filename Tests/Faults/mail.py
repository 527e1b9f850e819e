"""The mail stands still, refuses, or the server is killed while a letter goes out."""

import re
import stat
import time

from house import Browser, House

DOWN_SECONDS, LONG_DOWN_SECONDS = 12, 120
DELIVERED_LIMIT_SECONDS = 90

# What stands for msmtp: fails while the file `down` is there, refuses one address, and notes what it took.
PROGRAM = """#!/bin/sh
cd {folder}
message=$(cat)
id=$(printf '%s' "$message" | sed -n 's/^Message-ID: //p')
to=$(printf '%s' "$message" | sed -n 's/^To: //p')
env > environment
echo "$id $to" >> tried
[ -e down ] && exit 75
case "$to" in *{refused}*) exit 67;; esac
[ -e slow ] && {{ echo "$id" >> taken; sleep 2; exit 0; }}
echo "$id" >> taken
"""


class Mailbox:
    def __init__(self, folder, refused="nobody-at-all"):
        self.folder = folder / "mail"
        self.folder.mkdir()
        self.program = self.folder / "sendmail"
        self.program.write_text(PROGRAM.format(folder=self.folder, refused=refused))
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)

    def mark(self, name, there):
        path = self.folder / name
        path.touch() if there else path.unlink(missing_ok=True)

    def lines(self, name):
        path = self.folder / name
        return path.read_text().splitlines() if path.exists() else []

    def serving(self, program, folder):
        house = House(program, folder)
        house.environment = {"STEPPINGSTONE_MAIL": str(self.program), "STEPPINGSTONE_FROM": "house@example.org"}
        return house


def letters(house):
    """How many letters the outbox shows, by where each stands."""
    text = Browser(house.port).get("/outbox").text
    return {words: text.count(f">{words}<") for words in ("Sent", "Waiting to be sent")}


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return False


def down_then_up(program, folder, is_long):
    """Mail that is down is not hammered; when it is back every letter goes once, and one refused holds up none"""
    box = Mailbox(folder, refused="ruth")
    box.mark("down", True)
    house = box.serving(program, folder)
    house.start()
    try:
        seconds = LONG_DOWN_SECONDS if is_long else DOWN_SECONDS
        time.sleep(seconds)
        tries = len(box.lines("tried"))
        # Five letters, then ten after 10, 20, 40 seconds and so on, to every five minutes.
        if not 1 <= tries <= 10 * (2 + seconds // 20):
            yield f"in {seconds} seconds of mail being down it was tried {tries} times"
        box.mark("down", False)
        waiting = letters(house)["Waiting to be sent"]
        if waiting < 6:
            yield f"only {waiting} letters waited"

        def all_gone():
            left = letters(house)["Waiting to be sent"]
            return left == len({line for line in box.lines("tried") if "ruth" in line})

        if not wait_until(all_gone, DELIVERED_LIMIT_SECONDS if not is_long else 400):
            yield f"letters still wait: {letters(house)}"
        taken = box.lines("taken")
        if len(taken) != len(set(taken)):
            yield f"of {len(taken)} letters only {len(set(taken))} are different ones"
        if not all(re.fullmatch(r"<[0-9a-f]{64}@example\.org>", line) for line in taken):
            yield f"a letter has another name: {taken[0]}"
        if not any("ruth" in line for line in box.lines("tried")):
            yield "no letter was refused, so nothing is shown about one that is"
        if any(line.startswith("STEPPINGSTONE_KEY") for line in box.lines("environment")):
            yield "the mail program was given the journal's key"
    finally:
        house.kill()


def killed_between(program, folder, is_long):
    """Killed between handing a letter over and noting it, it sends that letter again under the same name"""
    box = Mailbox(folder)
    box.mark("slow", True)
    house = box.serving(program, folder)
    house.start()
    try:
        if not wait_until(lambda: box.lines("taken"), 30):
            yield "no letter was handed over"
            return
        house.kill()
        first = set(box.lines("taken"))
        box.mark("slow", False)
        house.start()
        if not wait_until(lambda: letters(house)["Waiting to be sent"] == 0, DELIVERED_LIMIT_SECONDS):
            yield f"letters still wait: {letters(house)}"
        taken = box.lines("taken")
        again = [name for name in set(taken) if taken.count(name) > 1]
        # The one under way: its receiver sees the name that it has had before.
        if set(again) - first or len(again) > 1:
            yield f"{len(again)} letters were sent again, not the one under way"
    finally:
        house.kill()
