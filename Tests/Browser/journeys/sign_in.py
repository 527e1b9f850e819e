"""Signing in in earnest: a password, an app's codes, and one's own account."""

import re
import time

from playwright.sync_api import expect

from app_codes import code

MAIL = "cora.field@example.org"
PASSWORD = "steady lamp river"


def journey_sign_in(visitors):
    """A coordinator is invited, sets up a password and an app, comes back, and ends a visit elsewhere."""
    invite(visitors)
    cora = visitors.anyone("Cora")
    page = cora.page
    key, recovery = set_up(cora)
    page = cora.click("I have kept them: go on")
    expect(page).to_have_url(re.compile("/desk$"))
    page.get_by_role("button", name="Sign out").click()
    sign_in(cora, code(key, steps_ahead=1))
    expect(page).to_have_url(re.compile("/desk$"))
    phone = visitors.anyone("Cora’s telephone")
    sign_in(phone, recovery[0])
    page = cora.goto("/account")
    expect(page.locator("main")).to_contain_text("9 left")
    expect(page.locator(".visits > li")).to_have_count(2)
    page = cora.press("Sign out there")
    expect(page.locator(".visits > li")).to_have_count(1)
    phone.goto("/account", status=401)
    wrong(visitors)


def invite(visitors):
    joan = visitors.signed_in("coordinator")
    page = joan.goto("/centre/staff")
    page.get_by_label("Name").fill("Cora Field")
    page.get_by_label("E-mail address").fill(MAIL)
    page.get_by_label("coordinator").check()
    page = joan.press("Add them")
    page.locator(".summary > div", has_text="Cora Field").get_by_role("link", name=re.compile("^Change")).click()
    page.get_by_role("link", name="How they sign in").click()
    joan.look()
    page = joan.press("Send the invitation again")
    expect(page.locator("main")).to_contain_text("is on its way")


def set_up(cora):
    page = cora.page
    for _ in range(20):
        page.goto("/outbox")
        letter = page.get_by_role("article").filter(has_text=MAIL).filter(has_text="Your invitation")
        if letter.count():
            break
        time.sleep(0.25)
    page.goto(re.search(r"https?://\S+/sign-in/invited/\S+", letter.first.inner_text()).group(0))
    cora.look()
    page = cora.press("Begin")
    key = re.sub(r"\s", "", page.locator(".key").inner_text())
    expect(page.locator("svg.qr")).to_be_visible()
    password = page.get_by_label("New password")
    # One that everybody tries first is not taken, and says why.
    password.fill("password2026!!")
    page.get_by_label("The code that the app shows now").fill(code(key))
    page = cora.press("Keep both")
    expect(page.locator(".error-summary")).to_contain_text("one of the first that anybody would try")
    password = page.get_by_label("New password")
    password.fill(PASSWORD)
    assert password.get_attribute("type") == "password"
    page.get_by_role("button", name="Show").click()
    assert password.get_attribute("type") == "text"
    page.get_by_role("button", name="Hide").click()
    page.get_by_label("The code that the app shows now").fill(code(key))
    page = cora.press("Keep both")
    codes = page.locator(".recovery-codes li").all_inner_texts()
    assert len(codes) == 10, codes
    return key, codes


def sign_in(visitor, one_time_code):
    page = visitor.goto("/sign-in")
    page = visitor.click("Sign in with a password")
    page.get_by_label("Your e-mail address").fill(MAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Code from your app").fill(one_time_code)
    visitor.press("Sign in")


def wrong(visitors):
    """What is wrong is not said; the address stays, the password does not."""
    somebody = visitors.anyone("somebody who guesses")
    page = somebody.goto("/sign-in/password")
    page.get_by_label("Your e-mail address").fill(MAIL)
    page.get_by_label("Password").fill("a guess at this")
    page.get_by_label("Code from your app").fill("123456")
    page = somebody.press("Sign in")
    expect(page.locator(".error-summary")).to_contain_text("That did not fit")
    expect(page.get_by_label("Your e-mail address")).to_have_value(MAIL)
    expect(page.get_by_label("Password")).to_have_value("")
