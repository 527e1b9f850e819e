"""Cafcass Cymru’s team: a ground to pay on, sent and told, a court challenged, and what the end of contact owes."""

import re

from playwright.sync_api import expect

from filling import answer, clock, date, press

OKAFOR, PARRY = "DEMOKAFQR6-1", "DEMOPARRY5-1"


def ground(visitors):
    """Without a ground there is no paid referral; the page asks for what an order at the first hearing needs (C7)."""
    carys = visitors.signed_in("Cafcass Cymru’s team", name="writer at Cafcass Cymru")
    page = carys.goto("/refer")
    page.get_by_label("Cafcass Cymru", exact=True).check()
    press(page, "Begin")
    reference = page.url.split("/refer/")[1].split("?")[0].split("/")[0]
    page = carys.goto(f"/refer/{reference}/wales")
    page.get_by_label("Risk assessment").fill("Seen with each parent.")
    answer(page, "Are there safeguarding issues", "No")
    page.get_by_label("How many sessions?").fill("4")
    page.get_by_label("Length of each session").fill("60")
    page.get_by_label("It was ordered at the first hearing").check()
    answer(page, "Were they consulted before the order was made?", "Yes")
    press(page, "Save and go on")
    expect(page.locator(".error-summary")).to_contain_text("The adviser or social worker")
    expect(page.get_by_label("Risk assessment")).to_have_value("Seen with each parent.")
    carys.look()
    page.get_by_label("Which family court adviser or social worker?").fill("Gwen Made-Up")
    press(page, "Save and go on")
    page = carys.goto(f"/refer/{reference}/check")
    expect(page.locator("main")).to_contain_text("It was ordered at the first hearing")


def sent_and_told(visitors):
    """The team notes a second sending, and tells the other adult, apart (C9)."""
    carys = visitors.signed_in("Cafcass Cymru’s team")
    page = carys.look()
    expect(page.locator("h1")).to_contain_text("commissioned services")
    page = carys.click(OKAFOR)
    expect(page.locator("main")).not_to_contain_text("paul@example.org")
    page.get_by_text("It was sent once more").click()
    date(page, "The day it was sent", 24, 11, 2026)
    page.get_by_label("The time it was sent").fill("09:00")
    press(page, "Note that it was sent")
    expect(page.locator(".error-summary")).to_be_visible()
    carys.look()
    date(page, "The day it was sent", 20, 11, 2026)
    page.get_by_label("The time it was sent").fill("11:00")
    press(page, "Note that it was sent")
    carys.look()
    with page.expect_navigation():
        page.locator("#told li", has_text="Paul Invented").get_by_role("link").click()
    page = carys.look()
    page.get_by_label("What do you add for them?").fill("Grace is at grace@example.org.")
    press(page, "Write the letter")
    expect(page.locator(".refusal")).to_contain_text("C9")
    carys.look()
    page.get_by_label("What do you add for them?").fill("The centre rings you this week.")
    press(page, "Write the letter")
    expect(page.locator(".letter")).to_contain_text("01632 960 001")
    expect(page.locator(".letter")).not_to_contain_text("Grace")
    carys.look()
    press(page, "Send this letter")
    expect(page.locator("#told")).not_to_contain_text("Not told yet")
    page = visitors.anyone("reader").goto("/outbox")
    letter = page.get_by_role("article").filter(has_text="The centre rings you this week.")
    expect(letter).to_have_count(1)
    expect(letter).to_contain_text("Paul Invented")


def challenged(visitors):
    """A court that did not consult is challenged, and what came of it is kept (C8)."""
    carys = visitors.signed_in("Cafcass Cymru’s team")
    page = carys.click(PARRY)
    expect(page.locator("body")).not_to_contain_text("Efa")
    press(page, "Keep the challenge")
    expect(page.locator(".error-summary")).to_be_visible()
    carys.look()
    page.get_by_label("Which area practice manager challenged it?").fill("Ffion Practice")
    date(page, "On which day?", 23, 11, 2026)
    page.get_by_label("What was said, and to whom?").fill("Telephoned the court’s office.")
    press(page, "Keep the challenge")
    carys.look()
    page.get_by_label("Contact stands, and the parties pay").check()
    page.get_by_label("What was said?").fill("The court leaves it to the parties.")
    press(page, "Keep what came of it")
    carys.look()
    page = carys.goto("/cymru")
    expect(page.get_by_role("region", name="Courts that did not consult")).to_contain_text("Settled")


def owed(visitors):
    """The centre accepts, contact ends, and word of it comes to the desk (D2, F7)."""
    joan = visitors.signed_in("coordinator")
    page = joan.goto(f"/desk/cases/{OKAFOR}")
    expect(page.locator("main")).to_contain_text("Paul Invented was told")
    joan.look()
    page.goto(f"/desk/cases/{OKAFOR}/screen")
    answer(page, "Is there a risk of harm that this centre cannot manage?", "No")
    page.get_by_label("Who looked").fill("Joan Sample")
    press(page, "Keep the screening")
    page.goto(f"/desk/cases/{OKAFOR}/assess")
    page.get_by_label("What you found").fill("Nothing that the centre cannot manage.")
    answer(page, "Can what risk there is be managed here", "Yes")
    answer(page, "Should the children be seen before contact too?", "No")
    page.get_by_label("Who assessed").fill("Joan Sample")
    press(page, "Keep the assessment")
    page.goto(f"/desk/cases/{OKAFOR}/answer/accept")
    page.get_by_label(re.compile("as asked")).check()
    date(page, "When contact here ends", 31, 3, 2027)
    press(page, "Go on")
    press(page, "Yes, accept it")
    page.goto(f"/desk/cases/{OKAFOR}/close")
    page.get_by_label("The family has moved on").check()
    date(page, "What was the last day of contact?", 23, 11, 2026)
    press(page, "Go on")
    press(page, "End contact here")
    carys = visitors.signed_in("Cafcass Cymru’s team")
    page = carys.click(OKAFOR)
    expect(page.locator("#returns")).to_contain_text("30 Nov")
    carys.look()
    clock(visitors, 1, 12, 2026, "09:00")
    carys = visitors.signed_in("Cafcass Cymru’s team")
    page = carys.click(OKAFOR)
    expect(page.locator("#returns")).to_contain_text("1 day overdue")
    page = visitors.signed_in("coordinator").goto(f"/desk/cases/{OKAFOR}/returns")
    press(page, "Tell Cafcass Cymru")
    page = carys.goto(f"/cymru/cases/{OKAFOR}")
    expect(page.locator("#returns")).to_contain_text("came")


def journey_cymru(visitors):
    """Cafcass Cymru’s team pays on a ground, sends and tells, challenges a court, and sees what comes back."""
    ground(visitors)
    sent_and_told(visitors)
    challenged(visitors)
    owed(visitors)


# A Monday morning, so that the days of the story are the same in every run.
journey_cymru.at = "2026-11-23T09:00"
