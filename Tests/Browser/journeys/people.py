"""The people at a centre: their checks and training, and the families they know."""

from playwright.sync_api import expect

from filling import date

MARSH = "DEMOMARSH2-1"


def journey_own_record(visitors):
    """A volunteer sees what the centre has on record of them, and says what is new; the coordinator keeps it."""
    alan = visitors.signed_in("volunteer")
    page = alan.goto("/me/record")
    expect(page.locator("main")).to_contain_text("You may work with families today")
    page.get_by_text("Something here is wrong, or new").click()
    date(page, "Domestic abuse training", 31, 3, 2028)
    page = alan.press("Tell my coordinator")
    expect(page.locator("main")).to_contain_text("What you have said, and nobody has looked at yet")
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/desk")
    expect(page.locator("#people")).to_be_visible()
    page.locator("section", has=page.locator("#people")).get_by_role("link", name="Alan Test").first.click()
    page = joan.look()
    expect(page.locator("main")).to_contain_text("says that it should read otherwise")
    page = joan.press("I have seen this: keep it")
    expect(page.locator("h1")).to_have_text("Staff")
    page = alan.goto("/me/record")
    expect(page.locator("main")).not_to_contain_text("nobody has looked at yet")


def journey_somebody_new(visitors):
    """Somebody new is not put on duty until their papers are here."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/centre/staff")
    page.get_by_label("Name").fill("Vera New")
    page.get_by_label("E-mail address").fill("vera.new@example.org")
    page.get_by_label("volunteer").check()
    page = joan.press("Add them")
    expect(page.locator("main")).to_contain_text("Cannot work with families yet")
    page.get_by_role("link", name="Checks and training (Vera New)").click()
    page = joan.look()
    page.get_by_label("Level").select_option("enhanced")
    page = joan.press("I have seen this: keep it")
    expect(page.locator(".error-summary")).to_be_visible()
    joan.goto("/centre/people")
    page = joan.goto("/diary/2026-11-28/roster")
    expect(page.locator("main")).to_contain_text("Cannot work with families that day")
    vera = page.get_by_role("group", name="Vera New")
    vera.get_by_label("From").first.fill("09:00")
    vera.get_by_label("To", exact=True).first.fill("17:00")
    page = joan.press("Write down who is on duty")
    expect(page.locator("main")).to_contain_text("Vera New cannot work with families")
    nia = visitors.signed_in("register officer")
    page = nia.goto("/register/millbrook-demonstration-centre")
    expect(page.locator("main")).to_contain_text("4 people work here. Checked and trained today: 3.")


def journey_known_family(visitors):
    """A volunteer knows a family and says so at the door; the coordinator sees it on the case."""
    alan = visitors.signed_in("volunteer")
    page = alan.goto("/today")
    page = alan.click("I know this family")
    expect(page.locator("h1")).to_contain_text("Do you know this family?")
    page = alan.press("Yes, I know them")
    expect(page.get_by_role("status").first).to_contain_text("Written down")
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/known")
    expect(page.locator("main")).to_contain_text("Who knows this family")
    page.get_by_label("Who?").select_option(label="Priya Example")
    page = joan.press("They know this family")
    expect(page.locator("main")).to_contain_text("Priya Example")
    page.get_by_role("button", name="Priya Example").click()
    joan.look()


for _journey in (journey_own_record, journey_somebody_new, journey_known_family):
    # Each in a house of its own: what they leave behind would stop the others' families.
    _journey.at = "2026-11-23T09:00"
