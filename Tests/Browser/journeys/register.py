"""What the register officer does, and what follows from it at a centre and for a family."""

from playwright.sync_api import expect

from filling import answer, date, group, press

NOTICE = "All child contact centres are shut for visits, because of the flu."


def announced(visitors):
    """The officer suspends contact everywhere; the finder and the letters say so."""
    nia = visitors.signed_in("register officer")
    nia.goto("/register")
    page = nia.click("Suspend contact")
    press(page, "Suspend it and tell everybody")
    expect(page.locator(".error-summary")).to_be_visible()
    nia.look()
    group(page, "Where?").get_by_label("Every centre in England and Wales").check()
    date(page, "From which day?", 24, 11, 2026)
    page.get_by_label("What is the public told?").fill(NOTICE)
    press(page, "Suspend it and tell everybody")
    expect(page.get_by_role("table")).to_contain_text("Millbrook")
    nia.look()
    address = page.url.split("?")[0]
    page = visitors.anyone("reader").goto("/find")
    expect(page.locator("main")).to_contain_text(NOTICE)
    page.goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="daniel@example.org").first
    expect(letter).to_contain_text(NOTICE)
    return address


def decided(visitors):
    """The coordinator decides for each family, until none is undecided."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/desk")
    expect(page.locator("main")).to_contain_text("Face-to-face contact is suspended")
    page = joan.click("What is held, and what each child has meanwhile")
    for _ in range(20):
        waiting = page.get_by_role("link", name="Decide")
        if not waiting.count():
            break
        with page.expect_navigation():
            waiting.first.click()
        page.get_by_label("The child’s health").fill("Everybody is well.")
        page.get_by_label("The risk of infection").fill("High indoors.")
        page.get_by_label("Vulnerable people in either household").fill("A grandmother.")
        group(page, "What does the child have meanwhile?").get_by_label("Contact by video").check()
        page.get_by_label("What are both sides told of it?").fill("By video, on Saturdays at ten.")
        joan.look()
        press(page, "Keep it and tell both sides")
    expect(page.locator("main")).to_contain_text("None undecided")
    joan.look()


def meanwhile(visitors):
    """The family reads what holds and what there is meanwhile; nothing of what was weighed."""
    daniel = visitors.signed_in("visiting adult")
    page = daniel.goto("/family")
    expect(page.locator("main")).to_contain_text(NOTICE)
    expect(page.locator("main")).to_contain_text("By video, on Saturdays at ten.")
    expect(page.locator("main")).not_to_contain_text("grandmother")


def returned(visitors, address):
    """Contact goes on: the families are told, and their times stand again."""
    nia = visitors.signed_in("register officer")
    page = nia.goto(address)
    date(page, "The first day of contact again", 26, 11, 2026)
    press(page, "Keep it and tell the families")
    expect(page.locator("main")).to_contain_text("Thursday 26 November 2026")
    nia.look()
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="daniel@example.org").first
    expect(letter).to_contain_text("Your place has been kept for you")


def journey_suspension(visitors):
    """The register officer suspends contact; each child gets something meanwhile; each family comes back."""
    address = announced(visitors)
    decided(visitors)
    meanwhile(visitors)
    returned(visitors, address)


journey_suspension.at = "2026-11-23T09:00"


def journey_renewal(visitors):
    """The register officer sees which awards end soon, and the centre which families rest on them."""
    nia = visitors.signed_in("register officer")
    page = nia.goto("/register")
    expect(page.locator("main")).to_contain_text("Nothing has lapsed")
    page = nia.click("Millbrook Contact Centre (demonstration)")
    answer(page, "Which standard?", "Supported")
    date(page, "From which day?", 1, 1, 2024)
    press(page, "Award or renew")
    page = nia.goto("/register")
    expect(page.locator("#renewals + div")).to_contain_text("Millbrook")
    joan = visitors.signed_in("coordinator")
    joan.goto("/desk")
    page = joan.click("What rests on it")
    expect(page.locator("main")).to_contain_text("Families whom it affects")


journey_renewal.at = "2026-11-23T09:00"
