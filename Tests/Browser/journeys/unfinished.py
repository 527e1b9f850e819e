"""Pages of a referral that are left half filled: nothing that was typed is lost, and nobody else reads it."""

from playwright.sync_api import expect

from filling import press
from referring import ORDER

NAME, HEALTH, WORRY = "Isolde", "Asthma: the blue inhaler", "They were followed home in May"


def begin(visitor):
    """A parent’s own referral; where it is, and the link that leads back to it."""
    page = visitor.page
    page.goto("/refer")
    page.get_by_label("A parent or another member of the family").check()
    press(page, "Begin")
    home = page.url.split("?")[0]
    return home, page.locator(".link-back").get_attribute("href")


def open_link(visitor, link):
    visitor.page.goto(link)
    press(visitor.page, "Open it")


def refused(visitor, home):
    """Somebody who knows the address and has no link."""
    answer = visitor.page.goto(f"{home}/children/1")
    assert answer.status == 401, answer.status
    for secret in (NAME, HEALTH):
        assert secret not in visitor.page.content(), secret


def journey_left_without_saving(visitors):
    """A parent is called away while typing, and goes on later, at another computer, by the link."""
    parent = visitors.anyone("parent")
    home, link = begin(parent)
    page = parent.page
    page.goto(f"{home}/children/1")
    page.get_by_label("First name").fill(NAME)
    with page.expect_response(lambda said: said.request.headers.get("x-autosave") == "1") as kept:
        page.get_by_label("First name").blur()
    assert kept.value.status == 204, kept.value.status
    expect(page.locator(".saved")).to_contain_text("Kept at")
    # The browser is closed: no button was ever pressed.
    page.context.close()

    later = visitors.anyone("parent later")
    open_link(later, link)
    page = later.look()
    expect(page.locator("main")).to_contain_text("Unfinished")
    page.goto(f"{home}/children/1")
    page = later.look()
    expect(page.get_by_role("status").first).to_contain_text("You had not finished this page")
    expect(page.get_by_label("First name")).to_have_value(NAME)
    # It is no answer yet, and cannot be sent.
    page.goto(f"{home}/check")
    expect(page.locator("main")).not_to_contain_text(NAME)
    refused(visitors.anyone("stranger"), home)
    # Who is signed in at the centre has no part in it either.
    joan = visitors.signed_in("coordinator")
    assert NAME not in joan.goto(f"{home}/children/1", status=404).content()
    page.goto(f"{home}/children/1")
    page.get_by_role("button", name="Throw away what I typed here").click()
    expect(page.get_by_label("First name")).to_have_value("")
    page.goto(home)
    expect(page.locator("main")).not_to_contain_text("Unfinished")


def journey_left_without_script(visitors):
    """Somebody whose browser runs no script keeps a page for later, and finds it again by the link."""
    parent = visitors.anyone("parent", script=False)
    home, link = begin(parent)
    page = parent.page
    page.goto(f"{home}/children/1")
    page.get_by_label("First name").fill(NAME)
    page.locator("[name='child.health']").fill(HEALTH)
    press(page, "Save and go on")
    expect(page.locator(".error-summary")).to_be_visible()
    expect(page.get_by_label("First name")).to_have_value(NAME)
    page.goto(f"{home}/risk")
    page.locator("[name='asked.harm'][value='yes']").check()
    page.locator("[name='answers.risk.found.harm']").fill(WORRY)
    press(page, "Save and come back later")
    expect(page.locator("main")).to_contain_text("is kept, though that page is not finished")

    later = visitors.anyone("parent later", script=False)
    open_link(later, link)
    page = later.page
    expect(page.get_by_text("Unfinished")).to_have_count(2)
    page.goto(f"{home}/children/1")
    expect(page.get_by_label("First name")).to_have_value(NAME)
    expect(page.locator(".error-summary")).to_be_visible()
    page.goto(f"{home}/risk")
    expect(page.locator("[name='answers.risk.found.harm']")).to_have_value(WORRY)
    refused(visitors.anyone("stranger", script=False), home)


def journey_chosen_file(visitors):
    """A file that was chosen and not kept is never lost in silence: beside a missed question, or unsent."""
    parent = visitors.anyone("parent")
    home, _ = begin(parent)
    page = parent.page
    order = {"name": "order.pdf", "mimeType": "application/pdf", "buffer": ORDER}
    page.goto(f"{home}/papers")
    page.get_by_label("The file").set_input_files(order)
    press(page, "Add this paper")
    page = parent.look()
    expect(page.locator(".error-summary")).to_contain_text("Choose the file again: it was not kept")
    page.get_by_label("What is it?").select_option(label="The court order")
    page.get_by_label("The file").set_input_files(order)
    press(page, "Add this paper")
    expect(page.locator("#papers")).to_contain_text("order.pdf")

    page.get_by_label("The file").set_input_files(order)
    page.get_by_role("button", name="Save and go on").click()
    said = page.locator("#file-unsent")
    expect(said).to_be_visible()
    expect(said).to_be_focused()
    page = parent.look()
    assert page.url.split("?")[0].split("#")[0] == f"{home}/papers", page.url
    # Pressed again, it goes on without the file: here, to what is missing on the page.
    press(page, "Save and go on")
    expect(page.locator(".error-summary")).to_be_visible()
    expect(said).to_be_hidden()
