"""What anybody tells Cafcass of an organisation, and what its commissioner and the register officer do with it."""

from playwright.sync_api import expect

from filling import group, press

WORRY = "Both parents wait in the same hall, at the same time."


def told(visitors):
    """Somebody without an account tells of a concern, from the centre’s own page."""
    somebody = visitors.anyone("practitioner")
    somebody.goto("/find?near=Leeds")
    somebody.click("Millbrook Contact Centre (demonstration)")
    page = somebody.click("Tell of a concern about this service")
    press(page, "Send it to Cafcass")
    expect(page.locator(".error-summary")).to_be_visible()
    somebody.look()
    page.get_by_label("What is your concern?").fill(WORRY)
    page.get_by_label("How do you know?").fill("I was there with a family.")
    press(page, "Send it to Cafcass")
    somebody.look()
    page = somebody.goto("/report")
    page.get_by_label("What is it called?").fill("Sunny Hall")
    page.get_by_label("Where is it?").fill("Diss")
    page.get_by_label("What does it offer?").fill("Visits on Sundays.")
    page.get_by_label("How do you know?").fill("A leaflet at the library.")
    press(page, "Send it to Cafcass")


def passed_on(visitors):
    """The commissioner alerts the register officer, and takes the other report a step on."""
    cleo = visitors.signed_in("Cafcass commissioner")
    cleo.goto("/commissioner")
    page = cleo.click("Sunny Hall")
    group(page, "Where does it stand now?").get_by_label("Applying for accreditation").check()
    press(page, "Keep it")
    cleo.goto("/commissioner")
    page = cleo.click("Millbrook Contact Centre (demonstration)")
    page.get_by_label("What should the officer know?").fill("Please look at it this week.")
    press(page, "Alert the officer")
    cleo.look()


def acted_on(visitors):
    """The officer sets a condition that the public reads, and closes the concern."""
    nia = visitors.signed_in("register officer")
    nia.goto("/register")
    nia.page.locator("#concerns + div").get_by_role("link", name="Millbrook").click()
    page = nia.look()
    expect(page.locator("main")).to_contain_text(WORRY)
    page = nia.click("Suspend it, set conditions or withdraw it")
    page.get_by_label("What must it keep to?").fill("Each side has a door of its own.")
    press(page, "Keep the conditions")
    nia.look()
    page = nia.click("The concern that this follows from")
    page.get_by_label("What came of it?").fill("A second door is used now.")
    press(page, "Close it")
    expect(page.locator("main")).to_contain_text("There is nothing left to do.")
    page = visitors.anyone("parent").goto("/centres/millbrook-demonstration-centre")
    expect(page.locator("main")).to_contain_text("Each side has a door of its own.")


def journey_concern(visitors):
    """A concern about an accredited service reaches the commissioner, then the officer, and has an outcome."""
    told(visitors)
    passed_on(visitors)
    acted_on(visitors)


journey_concern.at = "2026-11-23T09:00"
