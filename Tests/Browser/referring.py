"""From finding a centre to a referral that is sent: page by page, with one slip on the way."""

import re

from playwright.sync_api import expect

from filling import answer, date, group, press, save

# Told in private on one side each; nothing that the other side reads may hold it.
CARER_SECRET = "17 Larkspur Hidden Row"
VISITOR_SECRET = "01632 960 777"
CARER, VISITING = "Hazel Pretend", "Owen Fable"
CARER_MAIL, VISITING_MAIL = "hazel@example.org", "owen@example.org"
# A court order as a scanner would save it, as small as it can be.
ORDER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")


def find(visitors, story):
    """Without signing in, by postcode."""
    parent = visitors.anyone("parent")
    page = parent.goto("/")
    page.get_by_label("Your postcode or town").fill("LS1 1AA")
    parent.press("Find a centre")
    expect(page.locator("main")).to_contain_text("nearest to LS1 1AA first")
    parent.click("Millbrook Contact Centre (demonstration)")
    expect(page.locator("h1")).to_contain_text("Millbrook Contact Centre")


def refer_what(tess, page):
    page.get_by_label("Your name").fill("Tess Brief")
    page.get_by_label("Firm").fill("Brief and Sons")
    page.get_by_label("Your e-mail").fill("tess@brief-and-sons.example.org")
    save(page, "The centre and the kind of contact")
    page.get_by_label("Millbrook Contact Centre (demonstration), Leeds").check()
    page.get_by_label("Supported", exact=True).check()
    page.get_by_label("How often?").fill("Every week")
    save(page, "The court")
    answer(page, "Is there a court order for this contact?", "Yes")
    page.get_by_label("Which court?").fill("Family Court at Exampleton")
    date(page, "Date of the order", 20, 11, 2026)
    page.get_by_label("Final", exact=True).check()
    page.get_by_label("Who sends the order").fill("Tess Brief")
    page.get_by_label("The parties agree on another centre").check()
    answer(page, "Does the order ask the centre for a report?", "No")
    answer(page, "May the centre have copies from the court without a fee?", "Yes")
    page.get_by_label("Private law", exact=True).check()
    tess.look()
    save(page, "child")


def refer_children(tess, page):
    page.get_by_label("First name").fill("Wren")
    page.get_by_label("Last name").fill("Pretend")
    date(page, "Date of birth", 31, 2, 2019)
    answer(page, "Is the child looked after", "No")
    press(page, "Save and go on")
    expect(page.locator(".error-summary")).to_be_visible()
    expect(page.get_by_label("First name")).to_have_value("Wren")
    expect(group(page, "Date of birth").get_by_label("Day", exact=True)).to_have_value("31")
    tess.look()
    page.locator(".error-summary a").first.click()
    focused = page.evaluate("document.activeElement.name || document.activeElement.id")
    assert "born" in focused, focused
    date(page, "Date of birth", 28, 2, 2019)
    press(page, "Save and go on")


def refer_adult(page, first, last, relation, mail, secret):
    answer(page, "Do they live in a refuge?", "No")
    page.get_by_label("First name").fill(first)
    page.get_by_label("Last name").fill(last)
    page.get_by_label("Relationship to the child").fill(relation)
    answer(page, "Do they have parental responsibility?", "Yes")
    page.get_by_label("E-mail").fill(mail)
    private = page.get_by_label("Keep this private")
    if secret == CARER_SECRET:
        page.get_by_label("Address").fill(secret)
        private.nth(0).check()
    else:
        page.get_by_label("Telephone").fill(secret)
        private.nth(2).check()
    answer(page, "May the centre leave a voicemail?", "No")
    answer(page, "Would they rather speak Welsh?", "No")


def refer_visits(tess, page):
    answer(page, "May anybody come beside", "No")
    save(page, "How the visits go")
    page.get_by_label("No, they must not meet").check()
    answer(page, "May the child leave the centre during a visit?", "No")
    page.get_by_label("None", exact=True).check()
    save(page, "Getting the child ready")
    page.get_by_label("Who prepares the child?").fill("Hazel")
    page.get_by_label("How?", exact=True).fill("They read the centre’s book together.")
    date(page, "By when?", 27, 11, 2026)
    save(page, "Interpreter")
    answer(page, "Does anyone in the family need an interpreter?", "No")
    save(page, "A professional who attends")
    answer(page, "Will a professional attend a visit?", "No")
    save(page, "Worries and risks")


def refer_safety(tess, page):
    for question in page.get_by_role("group").filter(has=page.locator("[name^='asked.']")).all():
        no = question.get_by_label("No", exact=True)
        if question.locator("[name='asked.orders']").count() == 0 and no.count():
            no.last.check()
    save(page, "Papers")
    page.get_by_label("What is it?").select_option(label="The court order")
    page.get_by_label("The file").set_input_files(
        {"name": "order.pdf", "mimeType": "application/pdf", "buffer": ORDER})
    answer(page, "Does it show an address", "No")
    press(page, "Add this paper")
    expect(page.locator("main")).to_contain_text("order.pdf")
    answer(page, "Is there a section 7 report?", "No")
    answer(page, "Are there other records of concern?", "No")
    page.get_by_label("If you do not have the safeguarding letter").fill("Cafcass sends it this week.")
    tess.look()
    save(page, "Declaration")
    page.get_by_label("Your full name").fill("Tess Brief")
    page.get_by_label("What I have told is true").check()
    save(page, "Your referral")
    with page.expect_navigation():
        page.get_by_role("link", name="Check and send").first.click()
    expect(page.locator("h1")).to_contain_text("Check your answers")


def refer(visitors, story):
    """A solicitor, from a court order, page by page."""
    tess = visitors.signed_in("solicitor")
    page = tess.goto("/refer")
    page.get_by_label("A solicitor or another legal representative").check()
    press(page, "Begin")
    story.reference = re.search(r"/refer/([^/?#]+)", page.url).group(1)
    tess.look()
    with page.expect_navigation():
        page.get_by_role("link", name="Go on: Your details").click()
    refer_what(tess, page)
    refer_children(tess, page)
    if "/children" in page.url:
        save_children(page)
    refer_adult(page, "Hazel", "Pretend", "mother", CARER_MAIL, CARER_SECRET)
    tess.look()
    save(page, "The adult who will visit")
    refer_adult(page, "Owen", "Fable", "father", VISITING_MAIL, VISITOR_SECRET)
    save(page, "Who else may come")
    refer_visits(tess, page)
    refer_safety(tess, page)
    expect(page.locator("main")).to_contain_text(CARER_SECRET)
    tess.look()
    press(page, "Send the referral")
    expect(page.locator("main")).to_contain_text(story.reference)
    tess.look()


def save_children(page):
    with page.expect_navigation():
        page.get_by_role("link", name="Go on").or_(page.get_by_role("button", name="Go on")).first.click()
