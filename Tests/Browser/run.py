"""The jobs of real people, done in a browser against the built server.

    run.py PROGRAM [WORD...]     only journeys whose name holds one of the words

Each function of journeys/*.py whose name begins with `journey_` is one journey; its first line of documentation is
what the person wants. One that moves the clock says `journey_x.at = "2026-11-23T09:00"`, and one that needs another
program beside the server says `journey_x.beside`; both have a server of their own. Every page that is met is looked at by axe-core and kept as a picture, narrow and wide.
"""

import contextlib
import importlib.util
import inspect
import pathlib
import sys
import tempfile
import traceback

from playwright.sync_api import sync_playwright

from house import House
from visitor import Visitors

HERE = pathlib.Path(__file__).resolve().parent
PICTURES = HERE / "pictures"


def journeys(words):
    for path in sorted((HERE / "journeys").glob("*.py")):
        spec = importlib.util.spec_from_file_location(f"journeys.{path.stem}", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for name, function in vars(module).items():
            label = f"{path.stem}: {name.removeprefix('journey_')}"
            if name.startswith("journey_") and (not words or any(word in label for word in words)):
                yield label, function


def run_one(label, function, browser, house):
    """True where the journey ended as written and axe found nothing on its way."""
    visitors = Visitors(browser, house, PICTURES / label.replace(": ", "-"))
    try:
        function(visitors)
        problems = visitors.problems
    except Exception:
        visitors.picture_of_failure()
        problems = visitors.problems + [traceback.format_exc()]
    finally:
        visitors.close()
    print(f"{'failed' if problems else 'passed'}  {label}: {(inspect.getdoc(function) or '').splitlines()[0]}")
    for problem in problems:
        print("    " + problem.replace("\n", "\n    "))
    return not problems


def run_apart(label, function, browser, program):
    """On a server of its own, whose clock begins where the journey says, with what it wants beside it."""
    beside = getattr(function, "beside", lambda _: contextlib.nullcontext())
    with tempfile.TemporaryDirectory(prefix="steppingstone-browser-") as folder:
        with beside(folder) as options:
            with House(program, folder, at=getattr(function, "at", None), options=options or ()) as house:
                return run_one(label, function, browser, house)


def main(program, words):
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="steppingstone-browser-") as folder:
        with House(program, folder) as house, sync_playwright() as playwright:
            browser = house.browser(playwright)
            for label, function in journeys(words):
                apart = hasattr(function, "at") or hasattr(function, "beside")
                if run_apart(label, function, browser, program) if apart else run_one(
                        label, function, browser, house):
                    passed += 1
                else:
                    failed += 1
            browser.close()
    print(f"{passed} passed, {failed} failed")
    # Nothing run is nothing shown.
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("run.py PROGRAM [WORD...]: PROGRAM is the built server, such as .build/debug/steppingstone")
    sys.exit(main(sys.argv[1], sys.argv[2:]))
