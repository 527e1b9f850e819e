"""Damaged files: found, named, never served, and mended from a backup."""

import random
import shutil
import sqlite3

from house import House

FLIPS, LONG_FLIPS = 6, 60


def found(program, folder, is_long):
    """A damaged store is refused or named before anything wrong is served, and a backup of it works"""
    house = House(program, folder)
    house.start()
    house.sign_in("coordinator").post("/centre/rooms", name="Room one", capacityFamilies="1", act="damage-1")
    house.stop()
    backup = folder / "copy"
    if (made := house.ask("backup", str(backup))).returncode != 0:
        yield f"no backup was made: {made.stderr}"
    whole = house.data
    for name, damage in {**STARTING, **random_flips(LONG_FLIPS if is_long else FLIPS)}.items():
        spoilt = folder / "spoilt"
        shutil.rmtree(spoilt, ignore_errors=True)
        shutil.copytree(whole, spoilt)
        damage(spoilt / "journal.sqlite")
        yield from judged(program, folder, spoilt, name, must_refuse=name in STARTING)
    yield from restored(program, folder, whole, backup)


def judged(program, folder, spoilt, name, must_refuse):
    house = House(program, folder, spoilt)
    try:
        house.start()
    except SystemExit:
        lines = [line for line in house.said().strip().splitlines() if "Warning" not in line]
        if len(lines) != 1 or not lines[0].startswith("steppingstone: "):
            yield f"{name}: refused, but not in one line: {house.said()!r}"
        return
    # It is served: then nothing that is shown may be wrong, and verification finds what nobody has asked for.
    house.kill()
    if must_refuse:
        yield f"{name}: it was served"
    verified = house.ask("verify")
    if verified.returncode == 0:
        # SQLite writes what it has in order again, and some bytes are nobody's.
        return
    if "Broken: " not in verified.stderr and "steppingstone: " not in verified.stderr:
        yield f"{name}: verify names nothing: {verified.stderr!r}"


def restored(program, folder, whole, backup):
    again = folder / "again"
    house = House(program, folder, again)
    if (done := house.ask("restore", str(backup))).returncode != 0:
        yield f"the backup was not restored: {done.stderr}"
        return
    shutil.copy(whole / "master.key", again / "master.key")
    if (verified := house.ask("verify")).returncode != 0:
        yield f"what was restored is not whole: {verified.stderr}"
    house.start()
    try:
        if "Room one" not in house.sign_in("coordinator").get("/centre/rooms").text:
            yield "what was restored does not show the room"
    finally:
        house.kill()


def changed(sql):
    def damage(path):
        with sqlite3.connect(path) as db:
            db.execute(sql)
        db.close()
    return damage


def bytes_changed(change):
    def damage(path):
        content = bytearray(path.read_bytes())
        change(content)
        path.write_bytes(content)
    return damage


def header(content):
    content[0:16] = b"no SQLite at all"


def page_of_events(content):
    place = content.rindex(b"ReferralSubmitted")
    content[place] ^= 1


def halved(content):
    del content[len(content) // 2:]


def last_page_lost(content):
    del content[-4096:]


def tables_lost(content):
    content[100:4096] = bytes(3996)


NEWEST = "(SELECT max(position) FROM events)"
# Each of these is found before the doors open.
STARTING = {
    "the header is another": bytes_changed(header),
    "a letter in a page of events is another": bytes_changed(page_of_events),
    "half of the file is gone": bytes_changed(halved),
    "the last page is gone": bytes_changed(last_page_lost),
    "the first page holds nothing": bytes_changed(tables_lost),
    "an event is gone": changed("DELETE FROM events WHERE position = 40"),
    "the newest event is gone": changed(f"DELETE FROM events WHERE position = {NEWEST}"),
    "an event is of another stream": changed("UPDATE events SET stream = stream || 'x' WHERE position = 50"),
    "an event is of another version": changed("UPDATE events SET version = version + 1 WHERE position = 60"),
    "an event points elsewhere": changed("UPDATE events SET previous = previous + 1 WHERE position = 70"),
    "an event says another thing": changed("UPDATE events SET body = zeroblob(80) WHERE position = 80"),
    "a link is gone": changed("DELETE FROM links WHERE key = (SELECT min(key) FROM links)"),
    "a link is another": changed("UPDATE links SET stream = stream || 'x' WHERE key = (SELECT max(key) FROM links)"),
    "a table is gone": changed("DROP TABLE summaries"),
    "an index is gone": changed("DROP INDEX shelves_by_state"),
}


def random_flips(count):
    seed = random.randrange(1_000_000)
    print(f"damage: seed {seed}")
    chance = random.Random(seed)

    def flip(place, bit):
        def change(content):
            content[int(place * len(content))] ^= 1 << bit
        return bytes_changed(change)

    return {f"a bit flipped (seed {seed}, number {number})": flip(chance.random(), chance.randrange(8))
            for number in range(count)}
