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
    """An adult asks for what is held about them; the coordinator decides paragraph by paragraph, and gives it."""
    ruth = visitors.signed_in("resident")
    page = ruth.goto(f"/family/{MARSH}/own-data")
    page = ruth.press("Ask for it")
    expect(page.locator("main")).to_contain_text("You have asked.")
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{MARSH}/own-data")
    page.get_by_role("link", name="Ruth Example").click()
    page = joan.look()
    expect(page.locator("main")).to_contain_text("still to be decided")
    page.get_by_role("link", name="Read What was told in the referral").click()
    page = joan.look()
    first = page.locator("section.card").first
    first.get_by_label("Give it, with words blacked out").check()
    first.get_by_text("Why, and other words").click()
    first.get_by_label("Other words to black out").fill("no such word")
    page = joan.press("Keep it, and go on")
    expect(page.locator(".error-summary")).to_contain_text("Paragraph 1")
    decided = 0
    while page.get_by_role("button", name="Keep it, and go on").count():
        for card in page.locator("section.card").all():
            if not card.get_by_label("Give it", exact=True).is_checked():
                card.get_by_label("Leave it out").check()
                why = card.get_by_label("Why is it left out, or blacked out?")
                if not why.input_value():
                    why.select_option(index=1)
            decided += 1
        page = joan.press("Keep it, and go on")
    assert decided > 3, decided
    page.get_by_role("link", name="Read it as it goes").click()
    page = joan.look()
    page = joan.press("Give it to them")
    expect(page.locator("main")).to_contain_text("Nobody has read it through")
    page.get_by_label("I have read all of it as it goes").check()
    page = joan.press("Give it to them")
    expect(page.locator("main")).to_contain_text("It stands on their own page")
    page = ruth.goto(f"/family/{MARSH}/own-data")
    expect(page.locator("main")).to_contain_text("Who you are, and how you are reached")
    expect(page.locator("main")).not_to_contain_text("daniel@example.org")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all of it").click()
    assert download.value.suggested_filename == "what-is-held-about-you.zip"
