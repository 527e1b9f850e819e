"""Contact by video, as far as the room's door."""


def journey_get_ready_and_go_in(visitors):
    """A father far away checks his device, confirms that he is ready, and stands before the waiting room."""
    tom = visitors.signed_in("visiting adult, by video", "tom")
    tom.look()
    tom.click("Video contact: get ready, and go in")
    home = tom.page.url.split("?")[0]
    tom.click("How it goes, for you")
    tom.goto(home)
    tom.click("How it goes, with pictures")
    tom.goto(home)
    tom.click("Check your device")
    for name in ["hasPicture", "hasSound", "isConnected"]:
        tom.page.locator(f'[name="{name}"][value="yes"]').check()
    tom.press("Keep this")
    tom.click("Confirm that you are ready")
    tom.press("I confirm this")
    for name in ["isCharged", "isInSuitablePlace", "isNobodyElseThere", "doesNotRecord"]:
        tom.page.locator(f'[name="{name}"]').check()
    tom.press("I confirm this")
    tom.press("Go to the waiting room")


journey_get_ready_and_go_in.at = "2026-11-21T16:20"


def journey_host(visitors):
    """A supervisor sees who is ready, names people for the screen, writes a note, and stands before the room."""
    priya = visitors.signed_in("supervisor", "priya")
    priya.goto("/today")
    priya.click("Open the video contact")
    page = priya.page
    page.get_by_label("Name on screen").last.fill("Tom Lark")
    priya.press("Keep Tom Lark")
    page.get_by_label("Name on screen").last.fill("Dad")
    priya.press("Keep Tom Lark")
    page.get_by_label("A note").fill("Pip was ready early.")
    page.locator("form", has=page.get_by_label("A note")).get_by_role("button").click()
    priya.look()
    priya.press("Host this contact")


journey_host.at = "2026-11-21T16:20"
