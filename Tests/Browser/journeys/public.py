"""What anybody can do without signing in."""

from playwright.sync_api import expect


def journey_start(visitors):
    """A worried parent comes to the first page and finds the way on from it by keyboard."""
    visitor = visitors.anyone("parent")
    page = visitor.goto("/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("button", name="Find a centre")).to_be_visible()
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_attribute("href", "#main")
    visitor.click("Your information")


def journey_find(visitors):
    """Somebody finds the nearest centres to their postcode, and is told kindly of one that is none."""
    visitor = visitors.anyone("parent")
    page = visitor.goto("/")
    page.get_by_label("Your postcode or town").fill("IP24 3JQ")
    page = visitor.press("Find a centre")
    assert page.url.startswith(visitors.house.address + "/find"), page.url
    expect(page.locator("main")).to_contain_text("IP24 3JQ")
    page.goto("/find?near=ZZ99%209ZZ")
    page = visitor.look()
    expect(page.locator("main")).to_contain_text("ZZ99 9ZZ")


def journey_find_without_script(visitors):
    """Somebody whose browser runs no script finds a centre all the same."""
    visitor = visitors.anyone("parent", script=False)
    visitor.page.goto("/")
    visitor.page.get_by_label("Your postcode or town").fill("Norwich")
    visitor.page.get_by_role("button", name="Find a centre").click()
    expect(visitor.page.locator("h1")).to_be_visible()
    assert "/find" in visitor.page.url, visitor.page.url


def journey_rules(visitors):
    """A solicitor reads which rule a centre goes by, from the list to the rule itself."""
    visitor = visitors.anyone("solicitor")
    page = visitor.goto("/rules")
    expect(page.get_by_role("link", name="E4").first).to_be_visible()
    page = visitor.goto("/rules/E4")
    expect(page.locator("main")).to_contain_text("Cafcass Cymru")
    visitor.goto("/rules/Z9", status=404)
