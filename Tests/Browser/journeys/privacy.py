"""What is known of people: who opened it, and how long it is kept (L3)."""
from playwright.sync_api import expect

MARSH = "DEMOMARSH2-1"


def journey_privacy(visitors):
    """The coordinator holds a family's records; an adult sees in what role their case was opened."""
    joan = visitors.signed_in("coordinator")
    joan.goto(f"/desk/cases/{MARSH}")
    page = joan.goto(f"/desk/cases/{MARSH}/keeping")
    expect(page.locator("main")).to_contain_text("A case of this family has not ended")
    page.get_by_label("Why must it be kept?").fill("The court may ask for it.")
    page = joan.press("Hold these records")
    expect(page.locator("main")).to_contain_text("Nobody can erase them")
    page.get_by_label("Why can it go?").fill("The court is done.")
    page = joan.press("Let it go again")
    page = joan.goto("/centre/keeping")
    page.get_by_label("After contact has ended").fill("none")
    page = joan.press("Save")
    expect(page.locator(".error-summary")).to_contain_text("After contact has ended")
    page.get_by_label("After contact has ended").fill("5")
    page = joan.press("Save")
    expect(page.locator("main")).to_contain_text("Saved.")
    ruth = visitors.signed_in("resident")
    page = ruth.goto("/family")
    page.get_by_role("link", name="Who opened your case").click()
    page = ruth.look()
    expect(page.locator("main")).to_contain_text("The coordinator of the centre")
    expect(page.locator("main")).not_to_contain_text("Joan")
    expect(page.locator("main")).not_to_contain_text("Daniel")


def journey_own_data(visitors):
    """An adult asks for what is held about them; the coordinator reads it through, and gives it."""
    ruth = visitors.signed_in("resident")
    page = ruth.goto(f"/family/{MARSH}/own-data")
    page = ruth.press("Ask for it")
    expect(page.locator("main")).to_contain_text("You have asked.")
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/own-data")
    page.get_by_role("link", name="Ruth Example").click()
    page = joan.look()
    page.get_by_label("Visits, with your own times").check()
    page = joan.press("I have read it")
    expect(page.locator(".error-summary")).to_contain_text("Why")
    page.get_by_label("Why?").fill("They have the dates already.")
    page = joan.press("I have read it")
    expect(page.locator("main")).to_contain_text("ready to give")
    page = joan.press("Give it to them")
    expect(page.locator("main")).to_contain_text("It stands on their own page")
    page = ruth.goto(f"/family/{MARSH}/own-data")
    expect(page.locator("main")).to_contain_text("Who you are, and how you are reached")
    expect(page.locator("main")).to_contain_text("They have the dates already.")
    expect(page.locator("main")).not_to_contain_text("Daniel")
