"""Whoever runs a centre reads its figures, looks behind one, and sends the quarter; the register officer has it."""

from playwright.sync_api import expect

from filling import date, press


def read(visitors):
    """Figures, a period of one's own, and the cases behind a number."""
    joan = visitors.signed_in("coordinator")
    joan.goto("/centre")
    page = joan.click("What was counted, and returns")
    expect(page.locator("h1")).to_contain_text("Figures")
    expect(page.get_by_role("img", name="Referrals by who made them")).to_be_visible()
    page.get_by_label("Period").select_option("Days of your own choice")
    page.get_by_text("Days of your own choice").last.click()
    date(page, "First day", 31, 2, 2026)
    date(page, "Last day", 30, 11, 2026)
    press(page, "Show")
    expect(page.locator(".error-summary")).to_be_visible()
    joan.look()
    date(page, "First day", 1, 10, 2026)
    press(page, "Show")
    joan.look()
    with page.expect_navigation():
        page.get_by_role("link", name="the cases: Families who came").first.click()
    expect(page.locator("main")).to_contain_text("Isla and Theo")
    joan.look()
    joan.click("Isla and Theo")


def sent(visitors):
    """One press; nothing to send twice."""
    joan = visitors.signed_in("coordinator", name="coordinator who sends")
    page = joan.goto("/centre/returns")
    expect(page.locator("main")).to_contain_text("Missing")
    joan.press("Send to the register")
    expect(page.locator("main")).to_contain_text("Nothing has changed since it was sent.")
    joan.click("Monthly returns to Cafcass Cymru")


def received(visitors):
    """The officer sees it received, and sets how returns work."""
    nia = visitors.signed_in("register officer")
    nia.goto("/register")
    page = nia.click("Returns")
    expect(page.get_by_role("row", name="Millbrook")).to_contain_text("Received late")
    page.get_by_label("Below which number are figures hidden?").fill("1")
    press(page, "Keep these")
    expect(page.locator(".error-summary")).to_be_visible()
    nia.look()
    carys = visitors.signed_in("Cafcass Cymru’s team")
    carys.click("Monthly returns")


def journey_figures(visitors):
    """The lead reads, looks behind a number and sends the quarter; the register officer sees it received."""
    read(visitors)
    sent(visitors)
    received(visitors)


# The quarter to September is over and was not sent.
journey_figures.at = "2026-11-23T09:00"
