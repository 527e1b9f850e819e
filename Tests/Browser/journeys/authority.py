"""A local authority: its referral, the paper that is missing, its two people, and a colleague’s referral taken up."""

from playwright.sync_api import expect

from filling import date, press

WREN = "DEMOWRENX9-1"
LETTER = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def paper(visitors):
    """What the centre still needs stands first on the desk, and is added there (C3)."""
    ann = visitors.signed_in("local authority")
    page = ann.look()
    expect(page.get_by_role("region", name="Papers that centres still need")).to_contain_text("safeguarding letter")
    expect(page.locator("body")).not_to_contain_text("Kit")
    page = ann.click(WREN)
    page.get_by_label("What is it?").select_option(label="The Cafcass or Cafcass Cymru safeguarding letter")
    press(page, "Add this paper")
    expect(page.locator(".error-summary")).to_be_visible()
    ann.look()
    page.get_by_label("The file").set_input_files(
        {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": LETTER})
    press(page, "Add this paper")
    expect(page.locator("main")).to_contain_text("The centre has the paper.")
    expect(page.locator("#papers")).to_have_count(0)
    ann.look()


def people(visitors):
    """The social worker changes. Both are always named, and the centre is told (C2)."""
    ann = visitors.signed_in("local authority")
    page = ann.goto(f"/local-authority/cases/{WREN}")
    page = ann.click("Name them anew")
    worker, manager = page.locator("fieldset").nth(0), page.locator("fieldset").nth(1)
    expect(manager.get_by_label("Name")).to_have_value("Tom Imagined")
    worker.get_by_label("Name").fill("Nell New")
    worker.get_by_label("E-mail").fill("nell@exampleton.example.org")
    for label in ("Name", "E-mail", "Telephone"):
        manager.get_by_label(label).fill("")
    press(page, "Keep both")
    expect(page.locator(".refusal")).to_contain_text("the team manager")
    expect(page.locator("fieldset").nth(0).get_by_label("Name")).to_have_value("Nell New")
    ann.look()
    manager.get_by_label("Name").fill("Tom Imagined")
    manager.get_by_label("E-mail").fill("tom@exampleton.example.org")
    press(page, "Keep both")
    expect(page.locator("#people")).to_contain_text("Nell New")
    ann.look()
    page = visitors.signed_in("coordinator of Ashwell").goto(f"/desk/cases/{WREN}")
    expect(page.locator("main")).to_contain_text("nell@exampleton.example.org")
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="its social worker and its team manager anew")
    expect(letter).to_have_count(1)


def answered(visitors):
    """The centre puts the family on its list; the desk says so."""
    asha = visitors.signed_in("coordinator of Ashwell", name="Ashwell")
    page = asha.goto(f"/desk/cases/{WREN}/answer/wait")
    date(page, "About when is there a place?", 1, 2, 2027)
    press(page, "Put on the waiting list")
    page = visitors.signed_in("local authority").goto(f"/local-authority/cases/{WREN}")
    expect(page.locator("main")).to_contain_text("The centre would take the family and has no room yet.")
    visitors._all[-1].look()


def taken_up(visitors):
    """A colleague of another authority gets an account, and finds nothing by one number alone."""
    nia = visitors.signed_in("register officer")
    nia.goto("/register")
    page = nia.click("Local authorities")
    page.get_by_label("Which local authority?").fill("Diss Council")
    press(page, "Add them")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("Their name").fill("Nora Other")
    page.get_by_label("Their e-mail address").fill("nora@diss.example.org")
    press(page, "Add them")
    expect(page.locator("main")).to_contain_text("Nora Other")
    nia.look()
    ann = visitors.signed_in("local authority")
    page = ann.goto("/local-authority")
    page.get_by_label("The centre’s reference").fill("DEMOMARSH2-1")
    page.get_by_label("Your own number of the case").fill("EXC/2231")
    press(page, "Take it up")
    expect(page.locator(".error-summary")).to_contain_text("No centre has a referral")
    ann.look()
    page.get_by_label("The centre’s reference").fill(WREN)
    press(page, "Take it up")
    expect(page.locator("main")).to_contain_text("The referral is on your desk.")


def journey_authority(visitors):
    """A local authority follows its referral: a paper, its two people, the answer; a colleague’s is taken up."""
    paper(visitors)
    people(visitors)
    answered(visitors)
    taken_up(visitors)


# A Monday morning, so that the days of the story are the same in every run.
journey_authority.at = "2026-11-23T09:00"
