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
