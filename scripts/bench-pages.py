"""Measures a signed-in case page against a bare route of the same server: one core each, wrk, in one run.

    python3 scripts/bench-pages.py .build-release/release/steppingstone [SECONDS] [BARE]

Needs wrk and taskset. Prints both rates and their ratio.
"""
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


def rate(path, cookie=None):
    command = ["taskset", "-c", "1", "wrk", "-t1", "-c32", f"-d{seconds}s"]
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
        time.sleep(1)
        rate(case, cookie)
        rows = [(rate(bare), rate(case, cookie)) for _ in range(3)]
    finally:
        server.terminate()
        server.wait()

print(f"case page of {size} bytes, against {bare}; {seconds} s each, in turn")
for one, page in rows:
    print(f"  bare {one:,.0f}/s   page {page:,.0f}/s   ratio {page / one:.2f}")
