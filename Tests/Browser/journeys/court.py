"""A court before and after its hearing: it asks a centre, reads what became of a referral, sends a copy, has notes."""

import re

from playwright.sync_api import expect

from filling import answer, date, group, press

NOVAK, FINCH = "DEMONVKX78-1", "DEMOFINCH4-1"
NUMBER = "EX26P00123"
LETTER = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def asked(visitors):
    """Before the hearing the court asks Millbrook, and names nobody (B9)."""
    clara = visitors.signed_in("family court")
    clara.goto("/court")
    clara.click("Find a centre")
    clara.goto("/find?near=Leeds")
    clara.click("Millbrook Contact Centre (demonstration)")
    page = clara.click("Ask before a hearing")
    expect(page.get_by_label("The court", exact=True)).to_be_checked()
    press(page, "Ask the centre")
    expect(page.locator(".error-summary")).to_be_visible()
    clara.look()
    page.get_by_label("Your e-mail address").fill("clara@court.example.org")
    group(page, "Which kind of contact?").get_by_label("Supervised", exact=True).check()
    date(page, "When is the hearing?", 7, 12, 2026)
    page.get_by_label("Five to eleven").check()
    page.get_by_label("A long gap, or a first meeting").check()
    answer(page, "Might the court want notes or a report", "Yes")
    page.get_by_label("Anything else that the centre must know?").fill("The mother is on 07700 900123.")
    press(page, "Ask the centre")
    expect(page.locator(".refusal")).to_contain_text("a telephone number")
    expect(page.get_by_label("Five to eleven")).to_be_checked()
    clara.look()
    page.get_by_label("Anything else that the centre must know?").fill("The child uses a wheelchair.")
    press(page, "Ask the centre")
    clara.look()
    return re.search(r"/enquiry/([^?#]+)", page.url).group(1)


def answered(visitors, reference):
    """Millbrook's coordinator has it on her desk with its day, and answers."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/desk")
    expect(page.get_by_role("region", name="Enquiries to answer")).to_contain_text(reference)
    page = joan.click(reference)
    expect(page.locator("main")).not_to_contain_text("clara@court.example.org")
    press(page, "Send the answer")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("Yes, on conditions").check()
    page.get_by_label("Room from a later day").check()
    date(page, "About when?", 9, 1, 2027)
    page.get_by_label("On which conditions, or why not?").fill("Saturdays only.")
    date(page, "Until when can it be relied on?", 1, 3, 2027)
    joan.look()
    press(page, "Send the answer")
    joan.look()
    joan.goto("/desk/enquiries")
    page = joan.goto("/centre/enquiries")
    page.get_by_label("How soon do you answer?").fill("0")
    press(page, "Save")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("How soon do you answer?").fill("3")
    press(page, "Save")


def quoted(visitors, reference):
    """Whoever has the reference reads the answer, and what an order may say."""
    page = visitors.anyone("solicitor’s clerk").goto("/enquiry")
    page.get_by_label("The reference of the enquiry").fill("AAAAA-AAAAA")
    press(page, "Look it up")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("The reference of the enquiry").fill(reference.lower().replace("-", " "))
    press(page, "Look it up")
    expect(page.locator("main")).to_contain_text("Saturdays only.")
    expect(page.locator("#order")).to_contain_text("within 2 days of this order")
    visitors._all[-1].look()
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text=f"enquiry {reference}").first
    expect(letter).to_contain_text("clara@court.example.org")


def taken_up(visitors):
    """The court takes up a case that a solicitor referred; a wrong number finds nothing."""
    clara = visitors.signed_in("family court")
    page = clara.goto("/court")
    page.get_by_label("The centre’s reference").fill(NOVAK)
    page.get_by_label("Your number of the case").fill("EX26P00999")
    press(page, "Take it up")
    expect(page.locator(".error-summary")).to_contain_text("No centre has a case")
    clara.look()
    page.get_by_label("Your number of the case").fill(NUMBER)
    press(page, "Take it up")
    expect(page.locator("main")).to_contain_text("The centre has not answered yet")
    expect(page.locator("body")).not_to_contain_text("Mila")
    clara.look()


def copies_asked(visitors):
    """The safeguarding letter is missing: the coordinator asks the court, by the paragraph of its order (C5)."""
    joan = visitors.signed_in("coordinator")
    joan.goto(f"/desk/cases/{NOVAK}/papers")
    page = joan.click("Ask the court for copies")
    press(page, "Write the letter")
    expect(page.locator(".refusal")).to_contain_text("C5")
    joan.look()
    page.get_by_label("In which paragraph does the order allow it?").fill("7")
    press(page, "Write the letter")
    expect(page.locator(".letter")).to_contain_text("without a fee")
    joan.look()
    press(page, "Send this letter")
    expect(page.locator("main")).to_contain_text("The court is asked for")
    joan.look()


def copies_sent(visitors):
    """The court finds it on its desk, and sends the copy."""
    clara = visitors.signed_in("family court")
    page = clara.goto("/court")
    with page.expect_navigation():
        page.get_by_role("region", name="Papers that centres ask you for").locator("li a").first.click()
    page = clara.look()
    page.get_by_label("What is it?").select_option(label="The Cafcass or Cafcass Cymru safeguarding letter")
    page.get_by_label("The file").set_input_files(
        {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": LETTER})
    press(page, "Add this paper")
    expect(page.locator("main")).to_contain_text("The centre has the copy.")
    clara.look()
    page = visitors.signed_in("coordinator").goto(f"/desk/cases/{NOVAK}/papers")
    expect(page.locator("main")).to_contain_text("letter.pdf")
    expect(page.locator("main")).not_to_contain_text("The court is asked for")


def notes_had(visitors):
    """Notes that an order directs are written, checked and sent; the court reads them as they were sent (F5)."""
    priya = visitors.signed_in("supervisor")
    page = priya.goto("/records")
    with page.expect_navigation():
        page.locator("main tbody a").first.click()
    record = page.url
    page.get_by_label("Who was there").fill("Lee Finch, Sam and I.")
    page.get_by_label("What happened, in order").fill("14:01 Sam ran to Lee.")
    page.get_by_label("How it ended").fill("Sam waved at the door.")
    press(page, "Finish and send for checking")
    joan = visitors.signed_in("coordinator")
    page = joan.goto(record)
    press(page, "In order: lock it")
    joan.click("Send this record")
    page.get_by_label("The court", exact=True).check()
    page.get_by_label("Name of the person, firm or court").fill("Family Court at Exampleton")
    page.get_by_label("A court order directs it").check()
    page.get_by_label("Who pays for it?").fill("Nobody")
    press(page, "Note that it is sent")
    clara = visitors.signed_in("family court")
    clara.goto("/court")
    page = clara.click(FINCH)
    with page.expect_navigation():
        page.locator("#notes li a").first.click()
    page = clara.look()
    expect(page.locator("main")).to_contain_text("14:01 Sam ran to Lee.")
    expect(page.locator("main")).to_contain_text("This is what was sent to you, as it was sent.")


def courts_kept(visitors):
    """The register officer gives somebody of a court an account."""
    nia = visitors.signed_in("register officer")
    nia.goto("/register")
    page = nia.click("Courts")
    page.get_by_label("Which court?").fill("County Court at Diss")
    press(page, "Add them")
    expect(page.locator(".error-summary")).to_be_visible()
    page.get_by_label("Their name").fill("Colin Dais")
    page.get_by_label("Their e-mail address").fill("colin@diss.example.org")
    press(page, "Add them")
    expect(page.locator("main")).to_contain_text("Colin Dais")
    nia.look()


def journey_court(visitors):
    """A court asks before a hearing, follows its case, sends a copy that was missing, and reads notes."""
    reference = asked(visitors)
    answered(visitors, reference)
    quoted(visitors, reference)
    taken_up(visitors)
    copies_asked(visitors)
    copies_sent(visitors)
    notes_had(visitors)
    courts_kept(visitors)


# A Monday morning, so that the days of the story are the same in every run.
journey_court.at = "2026-11-23T09:00"
