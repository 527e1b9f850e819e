"""Attacks a demonstration served on this machine, and nothing else: naughty texts everywhere, then schemathesis by a
description made of the routes themselves, then sqlmap on every form. Each is bounded in time. Usage:
run.py PROGRAM FOLDER-OF-PYTHON-PROGRAMS [SECONDS-FOR-EACH]"""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

import house
import naughty

SQLMAP_SECONDS_PER_FORM = 60


def described(routes, forms):
    """The routes' description, with the fields that their forms have."""
    for form in forms:
        methods = routes["paths"].get(house.pattern(form.action, routes), {})
        if form.method == "post" and "post" in methods and not form.is_upload:
            schema = methods["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
            schema.setdefault("properties", {}).update({name: {"type": "string"} for name, _, _ in form.fields})
    for left_out in ["/sign-out", "/today/live"] + [path for path in routes["paths"] if path.startswith("/demonstration")]:
        routes["paths"].pop(left_out, None)
    return routes


def schemathesis(served, folder, tools, people, forms, seconds):
    description = os.path.join(folder, "routes.json")
    with open(description, "w") as file:
        json.dump(described(served.routes(), forms), file)
    findings = []
    for part, browser in people.items():
        run = subprocess.run(
            [os.path.join(tools, "st"), "run", description, "--url", f"http://127.0.0.1:{served.port}",
             "-H", f"Cookie: {browser.cookie or 'none=1'}", "-H", "Sec-Fetch-Site: same-origin",
             "--checks", "not_a_server_error", "--phases", "coverage,fuzzing", "--max-examples", "10", "--workers", "4",
             "--max-time", str(max(20, seconds // len(people))), "--suppress-health-check", "all", "--no-color",
             "--continue-on-failure", "--warnings", "off", "--seed", "20261121"],
            capture_output=True, text=True, cwd=folder)
        failed = re.findall(r"^.*(?:Server error|\[5\d\d\]).*$", run.stdout, re.M)
        counts = re.findall(r"^.*(?:generated|Test cases|passed|failed).*$", run.stdout, re.M)
        print(f"schemathesis: {part}: exit {run.returncode}: {' '.join(line.strip() for line in counts[-3:])}")
        if failed:
            findings.append(f"schemathesis: {part}: {len(failed)} answers were faults, the first: {failed[0].strip()}")
        if run.returncode not in (0, 1):
            findings.append(f"schemathesis: {part}: it did not run: {(run.stdout + run.stderr)[-400:]}")
    return findings


def sqlmap(served, folder, tools, people, seconds):
    findings, met, spent, tried = [], set(), 0, 0
    routes = served.routes()
    for part, browser in people.items():
        for form in house.crawl(browser, routes)[0]:
            key = form.key(routes)
            if key in met or form.is_upload or form.action.startswith(naughty.LEFT_OUT) or spent >= seconds:
                continue
            met.add(key)
            fields = urllib.parse.urlencode([(name, value or "1") for name, value, kind in form.fields if kind != "file"])
            address = form.action if form.method == "post" else f"{form.action.partition('?')[0]}?{fields}"
            request = os.path.join(folder, "request.txt")
            with open(request, "w") as file:
                file.write(f"{form.method.upper()} {address} HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n"
                           f"Cookie: {browser.cookie or 'none=1'}\r\nSec-Fetch-Site: same-origin\r\n"
                           "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                if form.method == "post":
                    file.write(fields)
            command = [os.path.join(tools, "sqlmap"), "-r", request, "--batch", "--level", "1", "--risk", "1", "--smart",
                       "--technique", "BEUT", "--time-sec", "2", "--timeout", "10", "--retries", "0", "--threads", "4",
                       "--dbms", "sqlite", "--skip", "Cookie", "--flush-session", "--disable-coloring", "--output-dir",
                       os.path.join(folder, "sqlmap"), "--ignore-code", "400,401,403,404,409,413,422"]
            import time
            began = time.monotonic()
            try:
                run = subprocess.run(command, capture_output=True, text=True, timeout=SQLMAP_SECONDS_PER_FORM)
                text = run.stdout
            except subprocess.TimeoutExpired as error:
                text = (error.stdout or b"").decode(errors="replace")
            spent += time.monotonic() - began
            tried += 1
            if re.search(r"is vulnerable|identified the following injection|appears to be .* injectable", text):
                findings.append(f"sqlmap: {part} {form.method} {form.action}: {text[-300:]}")
    print(f"sqlmap: {tried} forms in {spent:.0f} s, {len(findings)} injectable")
    return findings


def main(program, tools, seconds):
    naughty.main(program, True)
    with tempfile.TemporaryDirectory(prefix="steppingstone-attack-") as folder, house.House(program, folder) as served:
        people = served.people()
        forms = [form for browser in people.values() for form in house.crawl(browser, served.routes())[0]]
        findings = schemathesis(served, folder, tools, people, forms, seconds)
        # What was posted may have ended a visit.
        findings += sqlmap(served, folder, tools, people, seconds)
        findings += [f"the server noted: {fault[:300]}" for fault in served.faults()]
        if house.Browser(served.port).get("/healthz").status != 200:
            findings.append("the server answers no more")
    if findings:
        sys.exit("attack: " + "\nattack: ".join(findings[:30]))
    print("attack: nothing was found")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 900)
