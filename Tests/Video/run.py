"""Contact by video with real browsers, real pictures and sound, and a real media server.

    run.py PROGRAM [WORD...]     only the tests whose name holds one of the words
    run.py PROGRAM --long        the cuts a hundred times, against the times that were promised

Needs Janus, Chromium, and an address of this machine that is not its loopback; where one is missing it says so, and
tests nothing. All packets stay on this machine.
"""

import pathlib
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

import abuse  # noqa: E402
import calls  # noqa: E402
import faults  # noqa: E402
import nodes  # noqa: E402
import relay  # noqa: E402
from scene import Scene, lack  # noqa: E402


def tried(scene, label, function, is_last):
    """Whether it passed; where it did not, what happened is printed."""
    begin = time.monotonic()
    try:
        for line in function(scene) or []:
            print("    " + line)
        print(f"passed  {label} ({time.monotonic() - begin:.1f} s)", flush=True)
        return True
    except Exception:
        print(f"{'failed' if is_last else 'failed once'}  {label}\n{traceback.format_exc()}", flush=True)
        said = scene.house.said() if scene.house else ""
        print("\n".join("    " + line for line in said.splitlines()[-30:]), flush=True)
        for name, party in scene.parties.items():
            if party.process.poll() is None:
                print(f"    {name}: {party.seat} {party.look()}", flush=True)
        return False


def main(program, words):
    why = lack()
    if why:
        print(f"video: skipped, because {why}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    is_long = "--long" in words
    words = [word for word in words if not word.startswith("--")]
    tests = [(f"{module.__name__}: {name.removeprefix('test_')}", function)
             for module in (calls, abuse, relay, faults, nodes) for name, function in vars(module).items()
             if name.startswith("test_")]
    passed = failed = again = 0
    with sync_playwright() as playwright:
        scene = Scene(program, playwright, is_long)
        try:
            for label, function in tests:
                if words and not any(word in label for word in words):
                    continue
                # Times are measured here, on a machine that may be doing something else just then: what failed is
                # tried once more, and said so. A long run takes the first answer.
                for last in ((True,) if is_long else (False, True)):
                    if tried(scene, label, function, last):
                        passed += 1
                        break
                    if last:
                        failed += 1
                    else:
                        again += 1
                        scene.close()
                        scene = Scene(program, playwright, is_long)
        finally:
            scene.close()
    print(f"{passed} passed, {failed} failed, {again} tried a second time")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
