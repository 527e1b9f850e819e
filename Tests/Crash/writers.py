"""People who post without a pause, and note what was answered: that much must be readable for ever after."""

import html
import http.client
import threading


class Writer:
    """Posts until the server dies under it. `wrong` holds what was answered otherwise than it should."""

    def __init__(self):
        self.answered, self.wrong = 0, []

    def begin(self):
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        try:
            while True:
                self.post_one()
        except (OSError, http.client.HTTPException):
            # The server was killed. What was not answered may be there or not.
            return
        except LookupError as problem:
            self.wrong.append(str(problem))

    def ask(self, answer, what):
        if answer.status != 303:
            raise LookupError(f"{what} was answered with {answer.status}, not 303")
        self.answered += 1
        return answer


class Referrer(Writer):
    """Begins referrals, and fills in the first page of each."""

    def __init__(self, name, anybody):
        super().__init__()
        self.name, self.anybody = name, anybody
        self.count = 0
        # Address of the referral, the cookies that open it, and what its first page must show, if anything.
        self.noted = []

    def post_one(self):
        self.count += 1
        browser = self.anybody()
        begun = self.ask(browser.post("/refer", referrer="parent"), "beginning a referral")
        note = [begun.location, dict(browser.cookies), None]
        self.noted.append(note)
        name = f"{self.name} number {self.count}"
        self.ask(browser.post(f"{begun.location}/referrer", **{
            "answers.referrer.name": name, "answers.referrer.ownRole": "residentCarer",
            "answers.referrer.email": "somebody@example.org"}), "saving a page")
        note[2] = name

    def losses(self):
        for address, cookies, name in self.noted:
            browser = self.anybody()
            browser.cookies = dict(cookies)
            page = browser.get(f"{address}/referrer")
            if page.status != 200:
                yield f"the referral {address} answers {page.status}"
            elif name is not None and name not in html.unescape(page.text):
                yield f"the referral {address} does not show {name!r}"
        self.noted = []


class RulesWriter(Writer):
    """Writes the rules for families anew, again and again: the last that was answered must stand, or a later one."""

    def __init__(self, coordinator):
        super().__init__()
        self.coordinator, self.asked, self.kept = coordinator, 0, 0

    def post_one(self):
        self.asked += 1
        text = f"Be kind, for the {self.asked}th time."
        self.ask(self.coordinator.post("/centre/house-rules", text=text, act=f"rules-{self.asked}"), "stating rules")
        self.kept = self.asked

    def losses(self):
        page = self.coordinator.get("/centre/house-rules").text
        allowed = range(self.kept, self.asked + 1)
        if self.kept and not any(f"Be kind, for the {number}th time." in page for number in allowed):
            yield f"the rules answered as number {self.kept} do not stand"


class RoomWriter(Writer):
    """Adds a few rooms. The last form may have been cut off: sent again after the kill, it is still one room."""

    LIMIT = 2

    def __init__(self, coordinator):
        super().__init__()
        self.coordinator, self.count, self.noted = coordinator, 0, []
        self.unanswered = None

    def post_one(self):
        if self.count % (self.LIMIT + 1) == self.LIMIT:
            self.count += 1
            raise http.client.HTTPException("enough for this round")
        self.count += 1
        self.unanswered = self.count
        self._add(self.count)

    def _add(self, number):
        self.ask(self.coordinator.post(
            "/centre/rooms", name=f"Room {number} of many", capacityFamilies="1", act=f"room-{number}"),
            "adding a room")
        self.noted.append(number)
        self.unanswered = None

    def losses(self):
        if self.unanswered:
            self._add(self.unanswered)
        page = self.coordinator.get("/centre/rooms").text
        for number in self.noted:
            shown = page.count(f"<dt>Room {number} of many</dt>")
            if shown != 1:
                yield f"room {number} is there {shown} times, not once"
