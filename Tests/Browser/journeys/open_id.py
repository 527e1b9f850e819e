"""An organisation signs its people in itself: with an invitation, later, and where it goes wrong."""

import contextlib
import pathlib
import re
import sys

from app_codes import code
from playwright.sync_api import expect

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "OpenID"))

from process import Provider, set_down  # noqa: E402

PRIYA = {"sub": "subject-of-priya", "email": "priya@millbrook.example.org"}
provider = Provider()


@contextlib.contextmanager
def beside(folder):
    """The council's own sign-in, in a process beside the server's."""
    provider.start()
    try:
        yield ["--openid", set_down(folder, provider)]
    finally:
        provider.stop()


def journey_open_id(visitors):
    """A supervisor is invited, comes in by her council's sign-in, and comes again by typing her address."""
    provider.set(person=PRIYA)
    priya = visitors.anyone("Priya")
    page = priya.page
    page.goto(invitation(visitors))
    priya.look()
    away(priya, "/today$")
    page = priya.goto("/account")
    expect(page.locator("main")).to_contain_text("Connected with Exampleton Council since")
    page.get_by_role("button", name="Sign out").first.click()
    again(visitors)
    without_second_step(visitors)
    strange(visitors)
    spoilt(visitors)


def invitation(visitors):
    officer = visitors.signed_in("register officer")
    page = officer.goto("/register/accounts")
    page.get_by_label("Their e-mail address").fill(PRIYA["email"])
    page = officer.press("Find them")
    page = officer.press("Send the invitation again")
    page.goto("/outbox")
    letter = page.locator("article", has_text="Your invitation").first.inner_text()
    return re.search(r"/sign-in/invited/\S+", letter)[0]


def away(visitor, back, name="Continue with Exampleton Council"):
    """There, and back to an address like that."""
    page = visitor.page
    page.get_by_role("button", name=name).click()
    page.wait_for_url(re.compile(back))
    visitor.look()


def again(visitors):
    """In a browser of her own, from a page that asks her to sign in: she comes back to it."""
    priya = visitors.anyone("Priya again")
    page = priya.goto("/diary", status=401)
    page.get_by_label("Your e-mail address").fill(PRIYA["email"])
    priya.press("Go on")
    away(priya, "/diary$")


def without_second_step(visitors):
    """The council does not say that there was a second step, and she has no app here."""
    provider.set(person={**PRIYA, "amr": ["pwd"]})
    priya = visitors.anyone("Priya without a second step")
    priya.page.goto("/sign-in")
    priya.page.get_by_label("Your e-mail address").fill(PRIYA["email"])
    priya.press("Go on")
    away(priya, "/back")
    expect(priya.page.locator("main")).to_contain_text("did not ask you for a second step")


def strange(visitors):
    """Somebody there whom nobody here knows."""
    provider.set(person={"sub": "a-stranger", "email": "stranger@millbrook.example.org"})
    stranger = visitors.anyone("a stranger")
    page = stranger.goto("/sign-in")
    page.get_by_label("Your e-mail address").fill("stranger@millbrook.example.org")
    stranger.press("Go on")
    away(stranger, "/back")
    expect(page.locator("main")).to_contain_text("No account here is connected")


def spoilt(visitors):
    """A token signed by nobody known: one plain sentence. (What a provider that is down gets, Tests/OpenID tries.)"""
    provider.set(person=PRIYA, spoil="other-key")
    priya = visitors.anyone("Priya, spoilt")
    page = priya.goto("/sign-in")
    page.get_by_label("Your e-mail address").fill(PRIYA["email"])
    priya.press("Go on")
    away(priya, "/back")
    expect(page.locator("main")).to_contain_text("did not confirm who you are")
    provider.set(reset=True)


def journey_set_up_app(visitors):
    """A supervisor is invited; her council asks for no second step, so she sets an app up here on the way in."""
    provider.set(person={**PRIYA, "amr": ["pwd"]})
    priya = visitors.anyone("Priya")
    page = priya.page
    page.goto(invitation(visitors))
    away(priya, "/sign-in/second-step$")
    key = re.sub(r"\s", "", page.locator(".key").inner_text())
    page.get_by_label("The code that the app shows now").fill("000000")
    priya.press("Sign in")
    page.get_by_label("The code that the app shows now").fill(code(key))
    priya.press("Sign in")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your recovery codes")
    priya.click("I have kept them: go on")
    expect(page).to_have_url(re.compile("/today$"))
    later = visitors.anyone("Priya later")
    later.goto("/sign-in")
    later.page.get_by_label("Your e-mail address").fill(PRIYA["email"])
    later.press("Go on")
    away(later, "/sign-in/second-step$")
    later.page.get_by_label("Code from your app").fill(code(key, steps_ahead=1))
    later.press("Sign in")
    expect(later.page).to_have_url(re.compile("/today$"))


journey_open_id.beside = beside
journey_set_up_app.beside = beside
