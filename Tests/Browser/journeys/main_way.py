"""The way of one family, from finding a centre to the end of contact, as the different people, in one story."""

import re

from playwright.sync_api import expect

# Told in private on one side each; nothing that the other side reads may hold it.
CARER_SECRET = "17 Larkspur Hidden Row"
VISITOR_SECRET = "01632 960 777"
CARER, VISITING = "Hazel Pretend", "Owen Fable"
CARER_MAIL, VISITING_MAIL = "hazel@example.org", "owen@example.org"
# Cafcass Cymru refers it, and so has a return at the end.
CYMRU = "DEMOKAFQR6-1"

# A court order as a scanner would save it, as small as it can be.
ORDER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")


class Story:
    """What the people tell each other beside the pages: the reference number."""

    reference = None

    @property
    def case(self):
        return f"/desk/cases/{self.reference}"


def group(page, name):
    return page.get_by_role("group", name=name).first


def answer(page, question, choice):
    group(page, question).get_by_label(choice, exact=True).first.check()


def date(page, question, day, month, year):
    for label, value in (("Day", day), ("Month", month), ("Year", year)):
        group(page, question).get_by_label(label, exact=True).fill(str(value))


def press(page, name):
    with page.expect_navigation():
        page.get_by_role("button", name=name).first.click()


def save(page, heading):
    press(page, "Save and go on")
    expect(page.locator("h1")).to_contain_text(heading)


def clock(visitors, day, month, year, time):
    page = visitors.anyone("clock").page
    page.goto("/demonstration")
    date(page, "Move it on to", day, month, year)
    page.get_by_label("At").fill(time)
    press(page, "Move the clock")
    expect(page.locator("h2").first).to_contain_text(time)
    page.context.close()


def find(visitors, story):
    """Without signing in, by postcode."""
    parent = visitors.anyone("parent")
    page = parent.goto("/")
    page.get_by_label("Your postcode or town").fill("LS1 1AA")
    parent.press("Find a centre")
    expect(page.locator("main")).to_contain_text("nearest to LS1 1AA first")
    parent.click("Millbrook Contact Centre (demonstration)")
    expect(page.locator("h1")).to_contain_text("Millbrook Contact Centre")


def refer_what(tess, page):
    page.get_by_label("Your name").fill("Tess Brief")
    page.get_by_label("Firm").fill("Brief and Sons")
    page.get_by_label("Your e-mail").fill("tess@brief-and-sons.example.org")
    save(page, "The centre and the kind of contact")
    page.get_by_label("Millbrook Contact Centre (demonstration), Leeds").check()
    page.get_by_label("Supported", exact=True).check()
    page.get_by_label("How often?").fill("Every week")
    save(page, "The court")
    answer(page, "Is there a court order for this contact?", "Yes")
    page.get_by_label("Which court?").fill("Family Court at Exampleton")
    date(page, "Date of the order", 20, 11, 2026)
    page.get_by_label("Final", exact=True).check()
    page.get_by_label("Who sends the order").fill("Tess Brief")
    page.get_by_label("The parties agree on another centre").check()
    answer(page, "Does the order ask the centre for a report?", "No")
    answer(page, "May the centre have copies from the court without a fee?", "Yes")
    page.get_by_label("Private law", exact=True).check()
    tess.look()
    save(page, "child")


def refer_children(tess, page):
    page.get_by_label("First name").fill("Wren")
    page.get_by_label("Last name").fill("Pretend")
    date(page, "Date of birth", 31, 2, 2019)
    answer(page, "Is the child looked after", "No")
    press(page, "Save and go on")
    expect(page.locator(".error-summary")).to_be_visible()
    expect(page.get_by_label("First name")).to_have_value("Wren")
    expect(group(page, "Date of birth").get_by_label("Day", exact=True)).to_have_value("31")
    tess.look()
    page.locator(".error-summary a").first.click()
    focused = page.evaluate("document.activeElement.name || document.activeElement.id")
    assert "born" in focused, focused
    date(page, "Date of birth", 28, 2, 2019)
    press(page, "Save and go on")


def refer_adult(page, first, last, relation, mail, secret):
    answer(page, "Do they live in a refuge?", "No")
    page.get_by_label("First name").fill(first)
    page.get_by_label("Last name").fill(last)
    page.get_by_label("Relationship to the child").fill(relation)
    answer(page, "Do they have parental responsibility?", "Yes")
    page.get_by_label("E-mail").fill(mail)
    private = page.get_by_label("Keep this private")
    if secret == CARER_SECRET:
        page.get_by_label("Address").fill(secret)
        private.nth(0).check()
    else:
        page.get_by_label("Telephone").fill(secret)
        private.nth(2).check()
    answer(page, "May the centre leave a voicemail?", "No")
    answer(page, "Would they rather speak Welsh?", "No")


def refer_visits(tess, page):
    answer(page, "May anybody come beside", "No")
    save(page, "How the visits go")
    page.get_by_label("No, they must not meet").check()
    answer(page, "May the child leave the centre during a visit?", "No")
    page.get_by_label("None", exact=True).check()
    save(page, "Getting the child ready")
    page.get_by_label("Who prepares the child?").fill("Hazel")
    page.get_by_label("How?", exact=True).fill("They read the centre’s book together.")
    date(page, "By when?", 27, 11, 2026)
    save(page, "Interpreter")
    answer(page, "Does anyone in the family need an interpreter?", "No")
    save(page, "A professional who attends")
    answer(page, "Will a professional attend a visit?", "No")
    save(page, "Worries and risks")


def refer_safety(tess, page):
    for question in page.get_by_role("group").filter(has=page.locator("[name^='asked.']")).all():
        no = question.get_by_label("No", exact=True)
        if question.locator("[name='asked.orders']").count() == 0 and no.count():
            no.last.check()
    save(page, "Papers")
    page.get_by_label("What is it?").select_option(label="The court order")
    page.get_by_label("The file").set_input_files(
        {"name": "order.pdf", "mimeType": "application/pdf", "buffer": ORDER})
    answer(page, "Does it show an address", "No")
    press(page, "Add this paper")
    expect(page.locator("main")).to_contain_text("order.pdf")
    answer(page, "Is there a section 7 report?", "No")
    answer(page, "Are there other records of concern?", "No")
    page.get_by_label("If you do not have the safeguarding letter").fill("Cafcass sends it this week.")
    tess.look()
    save(page, "Declaration")
    page.get_by_label("Your full name").fill("Tess Brief")
    page.get_by_label("What I have told is true").check()
    save(page, "Your referral")
    with page.expect_navigation():
        page.get_by_role("link", name="Check and send").first.click()
    expect(page.locator("h1")).to_contain_text("Check your answers")


def refer(visitors, story):
    """A solicitor, from a court order, page by page."""
    tess = visitors.signed_in("solicitor")
    page = tess.goto("/refer")
    page.get_by_label("A solicitor or another legal representative").check()
    press(page, "Begin")
    story.reference = re.search(r"/refer/([^/?#]+)", page.url).group(1)
    tess.look()
    with page.expect_navigation():
        page.get_by_role("link", name="Go on: Your details").click()
    refer_what(tess, page)
    refer_children(tess, page)
    if "/children" in page.url:
        save_children(page)
    refer_adult(page, "Hazel", "Pretend", "mother", CARER_MAIL, CARER_SECRET)
    tess.look()
    save(page, "The adult who will visit")
    refer_adult(page, "Owen", "Fable", "father", VISITING_MAIL, VISITOR_SECRET)
    save(page, "Who else may come")
    refer_visits(tess, page)
    refer_safety(tess, page)
    expect(page.locator("main")).to_contain_text(CARER_SECRET)
    tess.look()
    press(page, "Send the referral")
    expect(page.locator("main")).to_contain_text(story.reference)
    tess.look()


def save_children(page):
    with page.expect_navigation():
        page.get_by_role("link", name="Go on").or_(page.get_by_role("button", name="Go on")).first.click()


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
    page.get_by_label("What did you find?").fill("Wren is glad of the visits. The adults have agreed on a way.")
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
    """A family that Cafcass Cymru pays for: accepted, ended, and the return that is owed is sent (F3, F4, F7)."""
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
