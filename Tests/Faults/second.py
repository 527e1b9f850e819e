"""Two servers and one folder."""

import subprocess

from house import Browser, House


def refused(program, folder, is_long):
    """A second server on the same folder ends with one line, and the first goes on"""
    house = House(program, folder)
    house.start()
    try:
        run = subprocess.run(
            [program, "serve", "--port", "1", "--data", str(house.data), "--demo"],
            capture_output=True, text=True, check=False, timeout=60)
        lines = run.stderr.strip().splitlines()
        if run.returncode != 1 or len(lines) != 1 or "in use by a running server" not in lines[0]:
            yield f"it ended with {run.returncode} and said {run.stderr!r}"
        if Browser(house.port).get("/find").status != 200:
            yield "the first does not answer any more"
        # The same file by way of another folder.
        other = folder / "other"
        other.mkdir()
        (other / "journal.sqlite").symlink_to(house.data / "journal.sqlite")
        key = str(house.data / "master.key")
        run = subprocess.run(
            [program, "serve", "--port", "1", "--data", str(other), "--key", key], capture_output=True, text=True,
            check=False, timeout=60)
        if run.returncode != 1 or "in use by a running server" not in run.stderr:
            yield f"by way of another folder it ended with {run.returncode} and said {run.stderr!r}"
    finally:
        house.kill()
