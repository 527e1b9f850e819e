"""Filling in a page as a person does: by the question, the label and the words on the button."""

from playwright.sync_api import expect


def group(page, name):
    return page.get_by_role("group", name=name).first


def answer(page, question, choice):
    group(page, question).get_by_label(choice, exact=True).first.check()


def date(page, question, day, month, year):
    for label, value in (("Day", day), ("Month", month), ("Year", year)):
        group(page, question).get_by_label(label, exact=True).fill(str(value))


def press(page, name):
    with page.expect_navigation():
        page.get_by_role("button", name=name).first.click()


def save(page, heading):
    press(page, "Save and go on")
    expect(page.locator("h1")).to_contain_text(heading)


def clock(visitors, day, month, year, time):
    page = visitors.anyone("clock").page
    page.goto("/demonstration")
    date(page, "Move it on to", day, month, year)
    page.get_by_label("At").fill(time)
    press(page, "Move the clock")
    expect(page.locator("h2").first).to_contain_text(time)
    page.context.close()
