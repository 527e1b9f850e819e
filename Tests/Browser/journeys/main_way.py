"""One family’s way, from finding a centre to the end of contact, as the different people, in one story."""

import re

from playwright.sync_api import expect

from filling import answer, clock, date, press
from referring import CARER, CARER_MAIL, CARER_SECRET, VISITING, VISITING_MAIL, VISITOR_SECRET, find, refer

# Cafcass Cymru refers it, and so has a return at the end.
CYMRU = "DEMOKAFQR6-1"


class Story:
    """What the people tell each other beside the pages: the reference number."""

    reference = None

    @property
    def case(self):
        return f"/desk/cases/{self.reference}"


def desk(visitors, story):
    """The coordinator sees the clocks, notes the papers, screens, and arranges to see each adult apart."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/desk")
    row = page.get_by_role("row").filter(has_text=story.reference)
    expect(row).to_contain_text("Rule D1")
    with page.expect_navigation():
        row.get_by_role("link", name="Wren").click()
    page = joan.look()
    expect(page.locator("main")).to_contain_text("Rule D1")
    expect(page.locator("main")).to_contain_text(CARER_SECRET)
    page.goto(f"{story.case}/papers")
    press(page, re.compile("It is here.*safeguarding letter"))
    joan.look()
    page.goto(f"{story.case}/screen")
    answer(page, "Is there a risk of harm that this centre cannot manage?", "No")
    page.get_by_label("Who looked").fill("Joan Sample")
    press(page, "Keep the screening")
    for name, day in ((CARER, 24), (VISITING, 25)):
        pre_visit(joan, page, story, name, day)


def pre_visit(joan, page, story, name, day):
    page.goto(f"{story.case}/pre-visits/new")
    page.get_by_label(re.compile(name)).check()
    date(page, "Day", day, 11, 2026)
    page.get_by_label("Time").fill("11:00")
    page.get_by_label("How long").fill("45")
    page.get_by_label("Face to face", exact=True).check()
    if name == VISITING:
        joan.look()
    press(page, "Arrange it")
    expect(page.locator("#pre-visits")).to_contain_text(name)


def accept(visitors, story):
    """After both pre-visits, with conditions and a last day."""
    clock(visitors, 25, 11, 2026, "12:30")
    joan = visitors.signed_in("coordinator")
    page = joan.page
    for _ in range(2):
        page.goto(story.case)
        with page.expect_navigation():
            page.locator("#pre-visits").get_by_role("link", name="Record it").first.click()
        press(page, "Yes, it took place")
    page.goto(f"{story.case}/house-rules")
    for name in (CARER, VISITING):
        press(page, re.compile(f"Accepts them.*{name}"))
    page.goto(f"{story.case}/assess")
    page.get_by_label("What you found").fill("Both seen apart. Nothing that the centre cannot manage.")
    answer(page, "Can what risk there is be managed here", "Yes")
    answer(page, "Should the children be seen before contact too?", "No")
    page.get_by_label("Who assessed").fill("Joan Sample")
    joan.look()
    press(page, "Keep the assessment")
    fill_accept(page, story)
    joan.look()
    press(page, "Yes, accept it")
    expect(page.locator("main")).to_contain_text("Accepted")
    joan.look()


def fill_accept(page, story):
    page.goto(f"{story.case}/answer/accept")
    page.get_by_label("Supported (as asked)").check()
    date(page, "When contact here ends", 31, 3, 2027)
    page.get_by_label("Conditions").fill("No photographs\nNo visits to the playground")
    press(page, "Go on")


def letters(visitors, story):
    """Each party is told, and reads nothing of the other side."""
    reader = visitors.anyone("reader")
    page = reader.goto("/outbox")
    for mail, other in ((CARER_MAIL, VISITOR_SECRET), (VISITING_MAIL, CARER_SECRET)):
        own = page.get_by_role("article").filter(has_text=mail)
        assert own.count() >= 2, (mail, own.count())
        text = "\n".join(own.all_inner_texts())
        theirs = ("Hazel", CARER_MAIL) if mail == VISITING_MAIL else ("Owen", VISITING_MAIL)
        for word in (other, *theirs):
            assert word not in text, f"{word} in a letter to {mail}:\n{text}"
    everything = page.locator("main").inner_text()
    assert CARER_SECRET not in everything and VISITOR_SECRET not in everything


def book(visitors, story):
    """A series: refused where the room is another family’s, then stored whole."""
    joan = visitors.signed_in("coordinator")
    page = joan.page
    page.goto(f"{story.case}/book")
    fill_booking(page, "14:00", "Garden room", "27 November")
    press(page, "Book all of these")
    expect(page.locator("main")).to_contain_text(re.compile("Rule [A-Z][0-9]"))
    joan.look()
    page.goto(f"{story.case}/book")
    fill_booking(page, "10:00", "Blue room", "1 December", "4 December", "7 December")
    press(page, "Book all of these")
    expect(page.locator("main")).to_contain_text("Confirmed")
    joan.look()


def fill_booking(page, time, room, *days):
    page.get_by_label("The child comes in at").fill(time)
    page.get_by_label("Length of each session").fill("60")
    page.get_by_label("Day of the week").select_option(label="Any day")
    press(page, "Show what is free then")
    dates = page.locator("#dates")
    for box in dates.get_by_role("checkbox").all():
        box.uncheck()
    for day in days:
        dates.get_by_role("checkbox", name=re.compile(rf"\b{day}")).check()
    page.get_by_label(room, exact=True).check()


def board(visitors, time):
    """The board at that time, signed in afresh: an idle hour ends a visit."""
    clock(visitors, 1, 12, 2026, time)
    alan = visitors.signed_in("volunteer")
    page = alan.page
    page.goto("/today")
    return alan, page, page.get_by_role("article", name="Wren")


def day(visitors, story):
    """The volunteer keeps the two sides apart, in the right order, with loud stops."""
    alan, page, sitting = board(visitors, "09:46")
    expect(sitting).to_contain_text("No photographs")
    door(page, sitting, re.compile("^At the door.*Hazel"))
    stop = page.locator(".stop-banner")
    expect(stop).to_contain_text("E6")
    expect(stop).to_contain_text("Hazel")
    alan.look()
    door(page, page, "Owen in")
    expect(stop).to_have_count(0)
    _, page, sitting = board(visitors, "10:00")
    door(page, sitting, "Wren in")
    door(page, sitting, "Contact begins")
    alan, page, sitting = board(visitors, "11:00")
    stop = page.locator(".stop-banner")
    door(page, sitting, re.compile("^Out.*Owen"))
    expect(stop).to_contain_text("must stay inside")
    expect(stop).to_contain_text("E6")
    alan.look()
    door(page, sitting, "Wren out, with Hazel")
    expect(stop).to_have_count(0)
    alan, page, sitting = board(visitors, "11:11")
    door(page, sitting, "Owen out")
    door(page, sitting, "Finish: it went as planned")
    expect(sitting.get_by_role("button")).to_have_count(0)
    alan.look()


def door(page, place, words):
    place.get_by_role("button", name=words).first.click()
    page.wait_for_load_state()


def family_page(visitors, story):
    """Each adult signs in by the link in a letter, sees only their own times, and gives the place back."""
    for name, mail, secret, own, other in (
            (VISITING, VISITING_MAIL, CARER_SECRET, "09:45", "10:00"),
            (CARER, CARER_MAIL, VISITOR_SECRET, "10:00", "09:45")):
        adult = visitors.anyone(name)
        page = adult.page
        page.goto("/sign-in")
        page.get_by_label("Your e-mail address").fill(mail)
        press(page, "Send me the link")
        page.goto("/outbox")
        letter = page.get_by_role("article").filter(has_text=mail).filter(has_text="Your link to sign in")
        page.goto(re.search(r"https?://\S+/sign-in/\S+", letter.first.inner_text()).group(0))
        press(page, "Go on")
        page.goto(f"/family/{story.reference}")
        adult.look()
        text = page.locator("body").inner_text()
        assert own in text and other not in text, text
        assert secret not in text, text
        assert ("Owen" if name == CARER else "Hazel") not in text, text
    adult.click("We no longer need the place")
    press(page, "We no longer need the place")
    expect(page.locator("main")).to_contain_text("The place was given back")


def supported(visitors, story):
    """Of supported contact there is nothing to write (F1)."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"{story.case}/records")
    expect(page.locator("main")).to_contain_text("Dates and times only")
    expect(page.locator("main")).to_contain_text("F1")
    assert page.locator("main textarea").count() == 0


def record(visitors, story):
    """The supervisor writes the record of the supervised family; another person checks it."""
    priya = visitors.signed_in("supervisor")
    page = priya.goto("/records")
    with page.expect_navigation():
        page.locator("main tbody a").first.click()
    address = page.url
    page.get_by_label("Who was there").fill("Lee Finch, Sam and I.")
    page.get_by_label("What happened, in order").fill("14:01 Sam ran to Lee.")
    page.get_by_label("How it ended").fill("Sam waved at the door.")
    expect(page.locator(".saved")).to_contain_text("Saved", timeout=15_000)
    press(page, "Finish and send for checking")
    assert page.get_by_role("button", name="In order: lock it").count() == 0, "checked by its own writer"
    joan = visitors.signed_in("coordinator")
    page = joan.goto(address)
    press(page, "In order: lock it")
    expect(page.locator("main")).to_contain_text("Checked and locked")


def end(visitors, story):
    """The coordinator reviews and ends contact; a private family’s supported contact owes no return."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"{story.case}/review")
    expect(page.locator("main")).to_contain_text("no longer needed")
    page.get_by_label("Three-month review").check()
    page.get_by_label("What did you find?").fill("Wren is glad of the visits. The adults agree.")
    press(page, "Keep the review")
    with page.expect_navigation():
        page.get_by_role("link", name="End contact here").click()
    page.get_by_label("The family has moved on").check()
    date(page, "What was the last day of contact?", 1, 12, 2026)
    press(page, "Go on")
    joan.look()
    press(page, "End contact here")
    expect(page.locator("main")).to_contain_text("Contact here has ended")
    page.goto(f"{story.case}/returns")
    expect(page.locator("main")).to_contain_text("Nothing has to be sent in this case.")
    joan.look()


def returned(visitors, story):
    """A family that Cafcass Cymru pays for: accepted, ended, and the return that is owed is sent (F7)."""
    case = f"/desk/cases/{CYMRU}"
    joan = visitors.signed_in("coordinator")
    page = joan.page
    page.goto(f"{case}/screen")
    answer(page, "Is there a risk of harm that this centre cannot manage?", "No")
    page.get_by_label("Who looked").fill("Joan Sample")
    press(page, "Keep the screening")
    page.goto(f"{case}/assess")
    page.get_by_label("What you found").fill("Nothing that the centre cannot manage.")
    answer(page, "Can what risk there is be managed here", "Yes")
    answer(page, "Should the children be seen before contact too?", "No")
    page.get_by_label("Who assessed").fill("Joan Sample")
    press(page, "Keep the assessment")
    page.goto(f"{case}/answer/accept")
    page.get_by_label(re.compile("as asked")).check()
    date(page, "When contact here ends", 31, 3, 2027)
    press(page, "Go on")
    press(page, "Yes, accept it")
    page.goto(f"{case}/close")
    page.get_by_label("The family has moved on").check()
    date(page, "What was the last day of contact?", 1, 12, 2026)
    press(page, "Go on")
    press(page, "End contact here")
    with page.expect_navigation():
        page.get_by_role("link", name="What is still to be sent").click()
    expect(page.locator("main")).to_contain_text("F7")
    joan.look()
    with page.expect_navigation():
        page.locator("main form button").first.click()
    expect(page.locator("main")).to_contain_text("Sent, and noted with the time")


PHASES = [find, refer, desk, record, accept, letters, book, day, supported, family_page, end,
          returned]


def journey_main_way(visitors):
    """A family’s referral is answered, assessed, given a safe place, held, recorded and closed."""
    story = Story()
    for phase in PHASES:
        phase(visitors, story)


# A Monday morning, so that the days of the story are the same in every run.
journey_main_way.at = "2026-11-23T09:00"
