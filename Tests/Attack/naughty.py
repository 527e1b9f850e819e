"""Puts naughty texts into every field of every form, and into every address, as everybody there is; then sees that
nothing answers with a fault, hangs, or shows a text as markup."""

import concurrent.futures
import re
import sys
import tempfile
import time
import urllib.parse

import house
import strings

# A debug build on a busy machine; a release build is asked for less.
SLOW_SECONDS = {False: 6.0, True: 1.0}
# Ending the visit, and moving everybody's clock, would end the run.
LEFT_OUT = ("/sign-out", "/demonstration")
QUERIES = ("find", "centre", "done", "page", "state", "kind", "court", "authority", "from", "place", "near", "concern", "day")


def shown(text, answer):
    """Whether a text with markup in it stands in a page as it was sent. What is not text in any alphabet is sent
    back as other letters, and cannot be looked for."""
    is_markup = any(sign in text for sign in "<>\"") and len(text) < 2_000
    return is_markup and text.strip() in answer.text and not text.startswith(("&", "%"))


def headers_injected(answer):
    return answer.headers.get("X-Injected") is not None or answer.text.startswith("<html>")


class Run:
    def __init__(self, house, is_long):
        self.house, self.is_long = house, is_long
        self.texts = strings.ALL + strings.more() if is_long else strings.SOME
        self.findings, self.count, self.slowest = {}, 0, (0.0, "")

    def look(self, answer, texts, what):
        self.count += 1
        if answer.seconds > self.slowest[0]:
            self.slowest = (answer.seconds, what)
        if answer.status >= 500:
            self.find(f"{answer.status}", what, texts)
        for text in texts:
            if shown(text, answer):
                self.find("a text is shown as it came", what, [text])
        if headers_injected(answer):
            self.find("a header was put in", what, texts)
        if answer.seconds > SLOW_SECONDS[self.is_long]:
            # Once more: another's work may have been in the way.
            self.find(f"took {answer.seconds:.1f} s", what, texts, is_slow=True)

    def find(self, words, what, texts, is_slow=False):
        self.findings.setdefault((what, "slow" if is_slow else words), (words, [text[:80] for text in texts][:3]))

    def form(self, browser, form, part):
        named = list(dict.fromkeys(name for name, _, _ in form.fields))
        values = {name: (value, kind) for name, value, kind in reversed(form.fields)}
        # Each field meets each text; what is hidden stays as it is in every second round.
        for number in range(len(self.texts)):
            texts, fields = [], []
            for place, name in enumerate(named):
                value, kind = values[name]
                if kind == "file" or (kind in ("hidden", "button") and number % 2):
                    fields.append((name, value))
                    continue
                text = self.texts[(number + place * 7) % len(self.texts)]
                texts.append(text)
                fields.append((name, text))
            what = f"{part} {form.method.upper()} {house.pattern(form.action, self.routes)}"
            try:
                if form.is_upload:
                    answer = browser.upload(form.action, [one for one in fields if one[0] != "file"],
                                            self.texts[number], self.texts[number].encode(errors="replace"))
                elif form.method == "get":
                    query = urllib.parse.urlencode(fields, errors="replace")
                    if len(query) > 12_000:
                        continue
                    answer = browser.get(f"{form.action.partition('?')[0]}?{query}")
                else:
                    answer = browser.post(form.action, fields, keeps_cookies=False)
            except OSError as error:
                self.find(f"no answer: {error}", what, texts)
                continue
            self.look(answer, texts, what)

    def address(self, browser, route, part):
        """A text for each name of the route, then for each word of its query."""
        names = re.findall(r"\{\w+\}", route)
        for text in self.texts:
            if len(text) > 3_000:
                continue
            quoted = urllib.parse.quote(text, safe="", errors="replace") or "%20"
            paths = [re.sub(r"\{\w+\}", lambda _: quoted, route)] if names else []
            if not names:
                paths.append(f"{route}?" + "&".join(f"{name}={quoted}" for name in QUERIES if len(quoted) < 500))
            for path in paths:
                what = f"{part} GET {route}"
                try:
                    self.look(browser.get(path), [text], what)
                except OSError as error:
                    self.find(f"no answer: {error}", what, [text])

    def go(self, limit_seconds):
        self.routes = self.house.routes()
        people = self.house.people()
        jobs, met = [], set()
        for part, browser in people.items():
            forms, _ = house.crawl(browser, self.routes, house.MOST_PAGES if self.is_long else 120)
            for form in forms:
                # One form of each kind; in a long run of each person's.
                key = form.key(self.routes) + ((part,) if self.is_long else ())
                if key in met or form.action.startswith(LEFT_OUT):
                    continue
                met.add(key)
                jobs.append((self.form, browser.copy(), form, part))
        askers = people.items() if self.is_long else list(people.items())[:3]
        gets = [path for path, methods in self.routes["paths"].items() if "get" in methods and path != "/today/live"]
        jobs += [(self.address, browser.copy(), route, part) for part, browser in askers for route in gets]
        end = time.monotonic() + limit_seconds
        undone = 0
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            def work(job):
                if time.monotonic() > end:
                    return False
                job[0](*job[1:])
                return True
            for is_done in pool.map(work, jobs):
                undone += not is_done
        return len(met), len(gets), undone


def main(program, is_long):
    with tempfile.TemporaryDirectory(prefix="steppingstone-attack-") as folder, house.House(program, folder) as served:
        run = Run(served, is_long)
        forms, addresses, undone = run.go(3_600 if is_long else 100)
        alive = house.Browser(served.port).get("/healthz").status == 200
        faults = served.faults()
    for (what, _), (words, texts) in sorted(run.findings.items()):
        print(f"naughty: {what}: {words}: {texts}", file=sys.stderr)
    for fault in faults[:20]:
        print(f"naughty: the server noted: {fault[:300]}", file=sys.stderr)
    if run.findings or faults or not alive:
        sys.exit(f"naughty: {len(run.findings)} findings, {len(faults)} faults")
    left = f", {undone} left undone at the time limit" if undone else ""
    print(f"naughty: {len(run.texts)} texts in {forms} forms and {addresses} addresses, {run.count} requests: no fault, "
          f"nothing shown as markup, the slowest {run.slowest[0]:.2f} s{left}")


if __name__ == "__main__":
    main(sys.argv[1], "--long" in sys.argv)
