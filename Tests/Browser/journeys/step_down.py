"""From supervised contact to supported (H5)."""
from playwright.sync_api import expect

from filling import date

FINCH = "DEMOFINCH4-1"


def journey_step_down(visitors):
    """The coordinator moves a family on with what the next centre needs, item by item, and no more."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{FINCH}")
    page.get_by_role("link", name="Step down from supervised contact").first.click()
    page = joan.look()
    expect(page.get_by_label("The days on which contact was held")).to_be_checked()
    expect(page.get_by_label("How the children were prepared")).not_to_be_checked()
    page.get_by_label("Supported contact", exact=True).check()
    page.get_by_label("Millbrook Contact Centre").check()
    date(page, "What is the last day of contact here?", 24, 11, 2026)
    page = joan.press("Go on")
    expect(page.locator("main")).to_contain_text("A session is still booked after that")
    date(page, "What is the last day of contact here?", 5, 12, 2026)
    page = joan.press("Go on")
    page.get_by_label("Why do you go on all the same?").fill("Contact has gone well since it began again.")
    page = joan.press("Go on")
    expect(page.locator("main")).to_contain_text("What each of them will read")
    page = joan.press("Yes, move them on")
    expect(page.locator("main")).to_contain_text("The family moves on.")
    page = joan.goto(f"/desk/cases/{FINCH}/step-down")
    expect(page.locator("main")).to_contain_text("has not answered yet")
    joan.goto(f"/desk/cases/{FINCH}/review")


journey_step_down.at = "2026-11-23T09:00"
