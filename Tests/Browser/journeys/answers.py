"""The other answers that a centre gives: no, handed on, and not yet. Each as the people whom it concerns."""

import re

from playwright.sync_api import expect

from filling import answer, clock, date, group, press

# Both wait for Millbrook’s answer: Cafcass Cymru’s family, and one whose order asks for supported contact.
OKAFOR, NOVAK = "DEMOKAFQR6-1", "DEMONVKX78-1"
NO = "We have no supervisor who can be there on the days that suit this family."
HARM = "Paul told the centre of a knife"


def screen(page, case, who):
    page.goto(f"{case}/screen")
    answer(page, "Is there a risk of harm that this centre cannot manage?", "No")
    page.get_by_label("Who looked").fill(who)
    press(page, "Keep the screening")


def declined(visitors):
    """No, in the centre’s own words; why is kept with it. The order says what follows (B5, D4)."""
    joan = visitors.signed_in("coordinator")
    case = f"/desk/cases/{OKAFOR}"
    page = joan.goto(f"{case}/answer/decline")
    press(page, "Go on")
    expect(page.locator(".error-summary")).to_be_visible()
    group(page, "The kind of reason").get_by_role("radio").first.check()
    page.get_by_label("What everybody is told").fill(NO)
    joan.look()
    press(page, "Go on")
    expect(page.locator("main")).to_contain_text("What each of them will read")
    expect(page.locator(".letter").first).to_contain_text(NO)
    joan.look()
    press(page, "Yes, decline it")
    expect(page.locator("#answer")).to_contain_text(NO)
    joan.look()


def told_of_the_no(visitors):
    """Whoever referred, and each side, reads the same words, and what the order says comes next."""
    tess = visitors.signed_in("solicitor")
    page = tess.goto(f"/refer/{OKAFOR}")
    expect(page.locator("main")).to_contain_text(NO)
    expect(page.locator("main")).to_contain_text("By the order, this follows: ")
    page = visitors.anyone("reader").goto("/outbox")
    letters = page.get_by_role("article").filter(has_text=NO)
    for mail, other in (("grace@example.org", "Paul"), ("paul@example.org", "Grace")):
        letter = letters.filter(has_text=mail)
        expect(letter).to_have_count(1)
        expect(letter).to_contain_text("either party may take the matter back to court")
        expect(letter).not_to_contain_text(other)
    expect(letters.filter(has_text="gwen@cymru.example.org")).to_have_count(1)


def handed_on(visitors):
    """There is more risk than Millbrook takes: Ashwell gets the referral as it was told, and its papers (B3)."""
    joan = visitors.signed_in("coordinator")
    case = f"/desk/cases/{NOVAK}"
    page = joan.page
    screen(page, case, "Joan Sample")
    page.goto(f"{case}/assess")
    page.get_by_label("What you found").fill(HARM)
    answer(page, "Can what risk there is be managed here", "No")
    answer(page, "Should the children be seen before contact too?", "No")
    page.get_by_label("Who assessed").fill("Joan Sample")
    press(page, "Keep the assessment")
    page = joan.goto(f"{case}/answer/hand-on")
    expect(page.get_by_label("Court order.pdf")).to_be_checked()
    page.get_by_label("Ashwell Supervised Contact (demonstration)").check()
    press(page, "Go on")
    joan.look()
    press(page, "Yes, hand it on")
    expect(page.locator("main").get_by_role("link", name="Handed on to another centre").first).to_have_attribute(
        "href", "/centres/ashwell-demonstration-centre")
    joan.look()


def found_at_ashwell(visitors):
    """Its coordinator finds the family in her inbox, with the papers and without Millbrook’s own notes."""
    asha = visitors.signed_in("Ashwell")
    page = asha.goto("/desk")
    row = page.get_by_role("row").filter(has_text="Mila")
    with page.expect_navigation():
        row.get_by_role("link", name="Mila").click()
    page = asha.look()
    paper = page.get_by_role("link", name="Court order.pdf").first.get_attribute("href")
    assert page.request.get(paper).body().startswith(b"%PDF"), "the papers went along, and open"
    expect(page.locator("main")).not_to_contain_text(HARM)
    case = re.search(r"/desk/cases/[^/?#]+", page.url).group(0)
    assert case != f"/desk/cases/{NOVAK}", "a case of its own"
    page.goto("/desk/cases/" + NOVAK)
    expect(page.locator("h1")).not_to_contain_text("Mila")
    return case


def waits(visitors, case):
    """There is no room yet: the family keeps its place in the order of waiting, and is told (D3)."""
    asha = visitors.signed_in("Ashwell")
    page = asha.goto(f"{case}/answer/wait")
    date(page, "About when is there a place?", 31, 2, 2026)
    press(page, "Put on the waiting list")
    expect(page.locator(".error-summary")).to_be_visible()
    date(page, "About when is there a place?", 7, 12, 2026)
    press(page, "Put on the waiting list")
    asha.goto("/desk?state=waiting")
    expect(page.get_by_role("region", name="Waiting list")).to_contain_text("Mila")
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="eva@example.org").first
    expect(letter).to_contain_text("on its waiting list")
    expect(letter).to_contain_text("7 December")


def accepted_from_the_list(visitors, case):
    """A place has come free: the same referral is accepted, with its letters."""
    clock(visitors, 27, 11, 2026, "10:00")
    asha = visitors.signed_in("Ashwell")
    page = asha.page
    screen(page, case, "Asha Pretence")
    page.goto(f"{case}/assess")
    page.get_by_label("What you found").fill("Nothing that the centre cannot manage.")
    answer(page, "Can what risk there is be managed here", "Yes")
    answer(page, "Should the children be seen before contact too?", "No")
    page.get_by_label("Who assessed").fill("Asha Pretence")
    press(page, "Keep the assessment")
    page.goto(f"{case}/answer/accept")
    group(page, "Kind of contact").get_by_label(re.compile("^Supervised")).check()
    date(page, "When contact here ends", 31, 3, 2027)
    asha.look()
    press(page, "Go on")
    press(page, "Yes, accept it")
    expect(page.locator("main")).to_contain_text("Accepted")
    asha.goto("/desk?state=waiting")
    expect(page.get_by_role("row").filter(has_text="Mila")).to_have_count(0)
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="jan@example.org").first
    expect(letter).to_contain_text("Ashwell Supervised Contact (demonstration) can offer a place")
    tess = visitors.signed_in("solicitor")
    tess.goto("/referrals")


def journey_other_answers(visitors):
    """One family is declined; another is handed on, waits, and is accepted from the waiting list."""
    declined(visitors)
    told_of_the_no(visitors)
    handed_on(visitors)
    case = found_at_ashwell(visitors)
    waits(visitors, case)
    accepted_from_the_list(visitors, case)


# A Monday morning, so that the days of the story are the same in every run.
journey_other_answers.at = "2026-11-23T09:00"
