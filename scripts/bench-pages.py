"""Measures a signed-in case page against a bare route of the same server: one core each, wrk, in one run.

"Kept" is the page asked for again while nothing has moved; "afresh" is made anew for each request, since
each has another address.

    python3 scripts/bench-pages.py .build-release/release/steppingstone [SECONDS] [BARE]

Needs wrk and taskset. Prints the rates and their ratios to the bare route's.
"""
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

program = sys.argv[1]
seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 6
bare = sys.argv[3] if len(sys.argv) > 3 else "/robots.txt"
port = 8093
base = f"http://127.0.0.1:{port}"


def signed_in(link):
    """The cookie of somebody who used their link."""
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    opener = urllib.request.build_opener(Stay)
    try:
        opener.open(urllib.request.Request(link, data=b""))
    except urllib.error.HTTPError as answer:
        return answer.headers["Set-Cookie"].split(";")[0]
    raise SystemExit("the link did not sign anybody in")


def rate(path, cookie=None, script=None):
    command = ["taskset", "-c", "1", "wrk", "-t1", "-c32", f"-d{seconds}s"]
    if script:
        command += ["-s", script]
    if cookie:
        command += ["-H", f"Cookie: {cookie}"]
    said = subprocess.run(command + [base + path], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise SystemExit(f"{path} answered with errors:\n{said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


with tempfile.TemporaryDirectory() as folder:
    server = subprocess.Popen(
        ["taskset", "-c", "0", program, "serve", "--demo", "--port", str(port), "--data", folder,
         "--address", base], stdout=subprocess.PIPE, text=True)
    try:
        link = None
        for line in server.stdout:
            if "coordinator:" in line:
                link = line.split()[-1]
            if "More links" in line:
                break
        cookie = signed_in(link)
        case = "/desk/cases/DEMOMARSH2-1"
        request = urllib.request.Request(base + case, headers={"Cookie": cookie})
        size = len(urllib.request.urlopen(request).read())
        # The letters of the demonstration are written first, by the same server on the same core.
        time.sleep(10)
        rate(case, cookie)
        # A word that the page does not know changes its address and nothing on it.
        script = os.path.join(folder, "afresh.lua")
        with open(script, "w") as lua:
            lua.write(
                "local n = 0\nfunction request()\n  n = n + 1\n"
                f"  return wrk.format('GET', '{case}?done=' .. n)\nend\n")
        rows = [(rate(bare), rate(case, cookie), rate(case, cookie, script)) for _ in range(3)]
    finally:
        server.terminate()
        server.wait()

print(f"case page of {size} bytes, against {bare}; {seconds} s each, in turn")
for one, kept, afresh in rows:
    print(
        f"  bare {one:,.0f}/s   kept {kept:,.0f}/s, ratio {kept / one:.2f}"
        f"   afresh {afresh:,.0f}/s, ratio {afresh / one:.2f}")
