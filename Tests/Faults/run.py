"""What breaks around the real server, and what it does then.

    run.py PROGRAM [--long]

Disks fill, files are damaged or turn read-only, clocks go back, the mail stands still, keys are changed and
servers killed meanwhile, a second server comes to the same folder. Some of it needs a mount of its own and so
root; where that is not to be had, it is said aloud and not counted as passed.
"""

import concurrent.futures
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Crash"))

import clock
import damage
import disk
import keys
import mail
import second

FAULTS = [
    disk.full, disk.read_only, mail.down_then_up, mail.killed_between, keys.killed_while_changed,
    keys.changed_while_serving, keys.out_of_sight, damage.found, clock.set_back, second.refused,
]
# Two at a time: most of it is waiting.
AT_ONCE = 2


class Skipped(Exception):
    """It could not be tried here, and why."""


def tried(fault, program, is_long):
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="steppingstone-fault-") as folder:
        try:
            problems = list(fault(program, pathlib.Path(folder), is_long))
        except Skipped as why:
            return fault, None, str(why), time.monotonic() - began
        except (Exception, SystemExit) as error:  # told of, whatever it is
            problems = [f"{type(error).__name__}: {error}"]
    return fault, problems, "", time.monotonic() - began


def main(program, is_long, names):
    began = time.monotonic()
    passed = failed = skipped = 0
    chosen = [fault for fault in FAULTS if not names or f"{fault.__module__}.{fault.__name__}" in names]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for fault, problems, why, took in pool.map(lambda fault: tried(fault, program, is_long), chosen):
            name = (fault.__doc__ or fault.__name__).strip().splitlines()[0]
            if problems is None:
                skipped += 1
                print(f"SKIPPED {name} ({why})")
                continue
            passed, failed = passed + (not problems), failed + bool(problems)
            print(f"{'failed ' if problems else 'passed '} {name} ({took:.0f} s)")
            for problem in problems:
                print(f"        {problem}")
    print(f"faults: {passed} passed, {failed} failed, {skipped} skipped, {time.monotonic() - began:.0f} seconds")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    # Faults raise the same class that is caught here.
    sys.modules["run"] = sys.modules["__main__"]
    words = sys.argv[1:]
    if not words:
        sys.exit("run.py PROGRAM [--long] [FAULT…]: PROGRAM is the built server, such as .build/debug/steppingstone")
    sys.exit(main(
        str(pathlib.Path(words[0]).resolve()), "--long" in words, [word for word in words[1:] if "." in word]))
