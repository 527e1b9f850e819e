"""A breath test that an order asks for (E8)."""
from playwright.sync_api import expect

MARSH = "DEMOMARSH2-1"


def journey_breath(visitors):
    """The coordinator notes what the order asks; the door takes the test, and lets in or keeps out by it."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/breath-test")
    joan.press("Keep it")
    expect(page.locator(".error-summary")).to_contain_text("Who")
    page.get_by_label("Daniel Marsh").check()
    page.get_by_role("group", name="Does the order ask for it?").get_by_label("Yes").check()
    page = joan.press("Keep it")
    expect(page.locator(".error-summary")).to_contain_text("Who provides the kit")
    page.get_by_label("Who provides the kit?").fill("Daniel")
    page = joan.press("Keep it")
    expect(page.locator("main")).to_contain_text("What the order says of breath tests is kept.")
    daniel = visitors.signed_in("visiting adult").goto("/family")
    expect(daniel.locator("main")).to_contain_text("The order asks you for a breath test")
    ruth = visitors.signed_in("resident").goto("/family")
    expect(ruth.locator("main")).not_to_contain_text("breath test")
    alan = visitors.signed_in("volunteer")
    page = alan.goto("/today")
    expect(page.locator("main")).to_contain_text("a breath test comes first")
    page.get_by_role("link", name="Write it down Daniel").click()
    page.get_by_label("They would not take it").check()
    page = alan.press("Write it down")
    expect(page.locator("main")).to_contain_text("Daniel did not pass. No visit today.")


journey_breath.at = "2026-11-23T10:20"
