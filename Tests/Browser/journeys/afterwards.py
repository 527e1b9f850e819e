"""What people do after a session: records, incidents, reviews, the end; the family's page; the register."""

from playwright.sync_api import expect

MARSH = "DEMOMARSH2-1"
FINCH = "DEMOFINCH4-1"


def journey_record(visitors):
    """The supervisor writes the record of observed contact, the coordinator checks it, and then it is locked."""
    priya = visitors.signed_in("supervisor")
    page = priya.goto("/records")
    with page.expect_navigation():
        page.locator("main tbody a").first.click()
    page = priya.look()
    record = page.url
    priya.press("Finish and send for checking")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("Who was there").fill("Lee Finch, Sam and I.")
    page.get_by_label("What happened, in order").fill("14:01 Sam ran to Lee.\nI think Sam was glad.")
    page.get_by_label("How it ended").fill("Sam waved at the door.")
    expect(page.locator(".saved")).to_contain_text("Saved", timeout=15_000)
    priya.press("Save and look over the wording")
    expect(page.locator("#hints")).to_contain_text("I think")
    priya.press("Finish and send for checking")
    joan = visitors.signed_in("coordinator")
    joan.goto(record)
    page = joan.press("In order: lock it")
    expect(page.locator("main")).to_contain_text("Checked and locked")
    page.get_by_label("What you want to add").fill("The book was Sam’s own.")
    page = joan.press("Add the note")
    expect(page.locator("#addenda")).to_contain_text("The book was Sam’s own.")
    joan.click("Send this record")
    page.get_by_label("The court", exact=True).check()
    page.get_by_label("Name of the person, firm or court").fill("Family Court at Norwich")
    page.get_by_label("Who pays for it?").fill("Nobody")
    page = joan.press("Note that it is sent")
    expect(page.locator(".refusal")).to_contain_text("F5")


def journey_supported(visitors):
    """Of supported contact there is nothing to write; the letter says dates and times."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/records")
    expect(page.locator("main")).to_contain_text("Dates and times only")
    page.get_by_label("A report, or the dates of visits").check()
    page.get_by_label("Who asks?").fill("The court")
    page = joan.press("Note the request")
    expect(page.locator("h1")).to_have_text("Dates and times of contact")
    page = joan.goto(f"/desk/cases/{MARSH}/records")
    page.get_by_label("Somebody who works here to give evidence").check()
    page.get_by_label("Who asks?").fill("Messrs Plain")
    page = joan.press("Note the request")
    expect(page.locator("h1")).to_have_text("On giving evidence")
    expect(page.locator("article.letter")).to_contain_text("no evidence to give")


def journey_way_out(visitors):
    """The coordinator plans the way out with what the child said; both sides read the plan, neither the child's words."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/review")
    page.get_by_label("Three-month review").check()
    page.get_by_label("What did you find?").fill("Going well.")
    page.get_by_label("What does Isla say?").fill("I like it when we paint.")
    page.get_by_role("group", name="Does contact go on").get_by_label("No").check()
    page = joan.press("Keep the review")
    expect(page.locator("figure.said")).to_contain_text("when we paint")
    page.get_by_text("Plan the way out").click()
    page = joan.press("Keep the plan")
    expect(page.locator(".error-summary")).to_contain_text("The last day here")
    last = page.get_by_role("group", name="The last day of contact here")
    for label, value in (("Day", "30"), ("Month", "1"), ("Year", "2027")):
        last.get_by_label(label).fill(value)
    page.get_by_label("The child is handed over").check()
    told = page.get_by_role("group", name="When is the child told?")
    for label, value in (("Day", "31"), ("Month", "1"), ("Year", "2027")):
        told.get_by_label(label).fill(value)
    page.get_by_label("Who tells the child?").fill("the coordinator")
    page.get_by_label("How is the child told?").fill("With a calendar to tick off.")
    page = joan.press("Keep the plan")
    expect(page.locator(".refusal")).to_contain_text("H3")
    page.get_by_role("group", name="When is the child told?").get_by_label("Day").fill("23")
    page = joan.press("Keep the plan")
    expect(page.locator("#exit")).to_contain_text("30 January 2027")
    for person in ("resident", "visiting"):
        family = visitors.signed_in(person).goto("/family")
        expect(family.locator("main")).to_contain_text("With a calendar to tick off.")
        expect(family.locator("main")).not_to_contain_text("when we paint")


def journey_incident(visitors):
    """Somebody at the door writes down what happened; the coordinator says who was told and lets contact go on."""
    alan = visitors.signed_in("volunteer")
    page = alan.goto(f"/desk/cases/{FINCH}/incidents/new")
    alan.press("Keep it and tell the coordinator")
    page.get_by_label("A child needs protecting now").check()
    page.get_by_label("What happened?").fill("Sam said that his arm hurts.")
    page = alan.press("Keep it and tell the coordinator")
    incident = page.url.split("?")[0]
    joan = visitors.signed_in("coordinator")
    page = joan.goto(incident)
    page.get_by_label("The police").check()
    page.get_by_label("Whom did you speak to?").fill("PC 1234")
    joan.press("Keep it")
    page.get_by_label("What did you look at, and what did you find?").fill("Spoken to all.")
    page.get_by_label("Who assessed it?").fill("Joan Sample")
    page = joan.press("Contact may go on")
    expect(page.locator("main")).to_contain_text("Contact is not suspended.")
    joan.goto(f"/desk/cases/{FINCH}/incidents")


def journey_end(visitors):
    """The coordinator reviews, then ends contact after a second look."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{FINCH}/review")
    page.get_by_label("Three-month review").check()
    page.get_by_label("What did you find?").fill("Sam likes the garden room.")
    joan.press("Keep the review")
    joan.click("End contact here")
    joan.press("Go on")
    page.get_by_label("The family has moved on").check()
    page.get_by_label("Day").fill("1")
    page.get_by_label("Month").fill("1")
    page.get_by_label("Year").fill("2020")
    joan.press("Go on")
    expect(page.locator(".error-summary")).to_be_visible()


def journey_family(visitors):
    """An adult of the family sees what comes next, and gives the place back in one step."""
    ruth = visitors.signed_in("resident carer")
    page = ruth.goto("/family")
    expect(page).to_have_title("Stepping Stone")
    expect(page.locator("main")).to_contain_text("Bring the children at")
    page.goto(f"/family/{MARSH}/late")
    ruth.look()
    page.goto(f"/family/{MARSH}")
    ruth.click("We no longer need the place")
    page = ruth.press("We no longer need the place")
    expect(page.locator("main")).to_contain_text("The place was given back")


def journey_register(visitors):
    """The register officer enters a centre and its accreditation."""
    nia = visitors.signed_in("register officer")
    page = nia.goto("/register")
    nia.click("Enter a centre")
    page.get_by_label("The centre’s name").fill("Bridge House")
    page.get_by_label("Town").fill("Leeds")
    page.get_by_label("England").check()
    page.get_by_label("Yes").check()
    page = nia.press("Enter it")
    expect(page.locator("main")).to_contain_text("Not accredited")
