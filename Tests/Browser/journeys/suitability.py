"""Whether it is the right kind of contact: why it is by video, and a long stay that the centre agreed to."""

import re

from playwright.sync_api import expect

from filling import press


def journey_right_kind(visitors):
    """A solicitor asks for contact by video, for longer than usual, and is asked why and who agreed (B8, B10)."""
    tess = visitors.signed_in("solicitor")
    page = tess.goto("/refer")
    page.get_by_label("A solicitor or another legal representative").check()
    press(page, "Begin")
    case = re.search(r"/refer/([^/?#]+)", page.url).group(1)
    page = tess.goto(f"/refer/{case}/service")
    page.get_by_label("Millbrook Contact Centre (demonstration), Leeds").check()
    page.get_by_label("Video, supervised").check()
    page.get_by_label("How often?").fill("Every week")
    page.get_by_label("For about how long?").fill("7")
    press(page, "Save and go on")
    summary = page.locator(".error-summary")
    expect(summary).to_contain_text("Why by video")
    expect(summary).to_contain_text("A long stay")
    expect(page.get_by_label("For about how long?")).to_have_value("7")
    tess.look()
    page.get_by_label("The distance is too great").check()
    page.get_by_label("who at the centre has agreed").fill("Joan Sample, on 20 November")
    press(page, "Save and go on")
    # Whatever the form made of it, what was typed is still there.
    page = tess.goto(f"/refer/{case}/service")
    expect(page.get_by_label("who at the centre has agreed")).to_have_value("Joan Sample, on 20 November")
    page = tess.goto("/referrals")
    expect(page.locator("main")).to_contain_text(case)
    tess.goto("/rules/B8")
    tess.goto("/rules/B10")


journey_right_kind.at = "2026-11-23T09:00"
