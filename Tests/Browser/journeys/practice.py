"""A family court adviser with two cases: one to take up, one to observe; and what the centre answers."""

from playwright.sync_api import expect

from filling import answer, clock, date, press

FINCH, MARSH, OKAFOR = "DEMOFINCH4-1", "DEMOMARSH2-1", "DEMOKAFQR6-1"


def taken_up(visitors):
    """A case is seen once its number is known, and nothing of the family before."""
    bryn = visitors.signed_in("practitioner")
    page = bryn.goto("/practice")
    expect(page.locator("main")).to_contain_text(MARSH)
    expect(page.locator("main")).not_to_contain_text("Isla")
    bryn.goto(f"/practice/cases/{MARSH}", status=404)
    bryn.goto("/practice")
    press(page, "Take it up")
    expect(page.locator(".error-summary")).to_be_visible()
    bryn.look()
    page.get_by_label("The court’s number of the case").fill("EX26P00999")
    press(page, "Take it up")
    expect(page.locator(".refusal")).to_contain_text("You can try 2 times more.")
    bryn.look()
    page.get_by_label("The court’s number of the case").fill("ex26 p00123")
    press(page, "Take it up")
    expect(page.locator("main")).to_contain_text("The case is yours.")
    expect(page.locator("main")).to_contain_text("Of supported contact only dates and times are kept.")
    for private in ("Made-Up Lane", "07700 900101", "Ruth Example", "ruth@example.org"):
        expect(page.locator("body")).not_to_contain_text(private)
    bryn.look()


def asked(visitors):
    """A visit to a session to come, with why it is in the child's interest (E10)."""
    bryn = visitors.signed_in("practitioner")
    bryn.goto("/practice")
    page = bryn.click("Sam")
    expect(page.locator("#ahead")).to_contain_text("14:00–15:00")
    page = bryn.click("Ask to observe")
    press(page, "Ask the centre")
    expect(page.locator(".error-summary")).to_be_visible()
    bryn.look()
    page.get_by_label("At the centre").check()
    page.get_by_label("Why is it in the child’s interest?").fill("Sam asked me to see how it goes.")
    press(page, "Ask the centre")
    expect(page.locator("#ahead")).to_contain_text("Asked")
    bryn.look()
    page = bryn.click("Ask for a change")
    answer(page, "Should a professional attend?", "Yes")
    press(page, "Ask the centre")
    expect(page.locator(".error-summary")).to_contain_text("Their office")
    bryn.look()
    page.get_by_label("Their name").fill("Kit Notional")
    page.get_by_label("Their office").fill("Children’s services (made up)")
    page.get_by_label("Why do they attend").fill("Knows Sam well.")
    press(page, "Ask the centre")
    expect(page.locator("#attending")).to_contain_text("Kit Notional")
    bryn.look()


def answered(visitors):
    """The coordinator finds it on her desk, and answers: yes to the visit, no to the other with the reason."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/desk")
    expect(page.locator("main")).to_contain_text("A practitioner asks")
    page = joan.click("A practitioner asks")
    visit = page.get_by_role("region", name="A visit asked for by Bryn Notional")
    expect(visit).to_contain_text("Sam asked me to see how it goes.")
    with page.expect_navigation():
        visit.get_by_role("button", name="Yes, agree").click()
    joan.look()
    change = page.get_by_role("region", name="A change asked for by Bryn Notional")
    with page.expect_navigation():
        change.get_by_role("button", name="No, and say why").click()
    expect(page.locator(".error-summary")).to_be_visible()
    joan.look()
    page.get_by_label("Why not, or what they must know").fill("The room is too small for one more.")
    with page.expect_navigation():
        change.get_by_role("button", name="No, and say why").click()
    expect(page.locator("main")).to_contain_text("Observes")
    joan.look()
    page = visitors.signed_in("practitioner").goto(f"/practice/cases/{FINCH}")
    expect(page.locator("#ahead")).to_contain_text("You observe")
    expect(page.locator("#attending")).to_contain_text("The room is too small for one more.")


def at_the_door(visitors):
    """The board names the observer; they come in and go like everybody else."""
    clock(visitors, 23, 11, 2026, "13:50")
    alan = visitors.signed_in("volunteer")
    page = alan.goto("/today")
    sitting = page.get_by_role("article").filter(has_text="Sam")
    expect(sitting).to_contain_text("Observer: Bryn Notional, FCA, 14:00")
    sitting.get_by_role("button", name="In Bryn Notional").click()
    expect(sitting).to_contain_text("Bryn Notional, observer, FCA: in since 13:50")
    alan.look()
    sitting.get_by_role("button", name="Out Bryn Notional").click()
    expect(sitting).to_contain_text("left at 13:50")


def allocated(visitors):
    """The coordinator allocates one more case, and makes sure first; the family's own address is no practitioner's."""
    joan = visitors.signed_in("coordinator")
    joan.goto(f"/desk/cases/{OKAFOR}")
    page = joan.click("Practitioners")
    expect(page.locator("main")).to_contain_text("gwen@cymru.example.org")
    press(page, "Allocate it")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("Their name").fill("Bryn Notional")
    page.get_by_label("Their e-mail address at work").fill("Paul@example.org")
    page.get_by_label("Family court adviser (FCA)").check()
    page.get_by_label("Whom do they work for?").fill("Cafcass Cymru (made up)")
    page.get_by_label("How did you make sure that it is they?").fill("Rang the made-up switchboard.")
    press(page, "Allocate it")
    expect(page.locator(".error-summary")).to_contain_text("belongs to the family itself")
    joan.look()
    page.get_by_label("Their e-mail address at work").fill("bryn@advisers.example.org")
    press(page, "Allocate it")
    expect(page.locator("main")).to_contain_text("Not taken up yet")
    joan.look()
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="A case at our centre is allocated to you.").first
    expect(letter).not_to_contain_text("Okafor")


def video_assessed(visitors):
    """As the adviser who has a case of Cafcass Cymru's, whether contact by video suits (B7)."""
    bryn = visitors.signed_in("practitioner")
    page = bryn.goto("/practice")
    page.get_by_label("The court’s number of the case").fill("EX26P00123")
    press(page, "Take it up")
    page = bryn.click("Give your assessment")
    press(page, "Give your assessment")
    expect(page.locator(".error-summary")).to_be_visible()
    answer(page, "Does supervised contact by video suit this family?", "No")
    date(page, "When did you assess it?", 20, 11, 2026)
    date(page, "When did you talk it over with both parties?", 20, 11, 2026)
    page.get_by_label("What was said of its limits and of safety?").fill("Somebody may listen in.")
    bryn.look()
    press(page, "Give your assessment")
    expect(page.locator("#remote")).to_contain_text("Somebody may listen in.")
    bryn.look()


def home_asked(visitors):
    """With domestic abuse, contact by video is not accepted before the carer was asked of her home (B6)."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{OKAFOR}/assess")
    page.get_by_label("What you found").fill("Asked each of them alone.")
    answer(page, "Can what risk there is be managed here", "Yes")
    answer(page, "Should the children be seen before contact too?", "No")
    answer(page, "Would the resident carer feel that the abuser is brought into their home?", "Yes")
    press(page, "Keep the assessment")
    expect(page.locator(".error-summary")).to_contain_text("What they said")
    joan.look()
    page.get_by_label("What did they say?").fill("His voice in the kitchen would be too much.")
    press(page, "Keep the assessment")
    expect(page.locator("#assessment")).to_contain_text("His voice in the kitchen would be too much.")
    joan.look()


def given_back(visitors):
    """Whoever no longer has a case sees nothing of it."""
    bryn = visitors.signed_in("practitioner")
    bryn.goto(f"/practice/cases/{MARSH}")
    bryn.click("I no longer have this case")
    page = bryn.press("Yes, give it back")
    expect(page.locator("main")).to_contain_text("You no longer have that case.")
    bryn.goto(f"/practice/cases/{MARSH}", status=404)


def journey_practice(visitors):
    """A practitioner takes up a case, asks to observe a session, comes to it, assesses video, and gives a case back."""
    taken_up(visitors)
    asked(visitors)
    answered(visitors)
    at_the_door(visitors)
    allocated(visitors)
    video_assessed(visitors)
    home_asked(visitors)
    given_back(visitors)


# A Monday morning, so that the days of the story are the same in every run.
journey_practice.at = "2026-11-23T09:00"
