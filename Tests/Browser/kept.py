"""Nothing is lost, in a browser: what was typed into a form survives a crash of the server and the end of a session, a draft saved by button
is found again, and two people who change the same warning note meet a page that shows both.

    kept.py FOOTPRINT_PROGRAM
"""

import re

from playwright.sync_api import expect

from steps import Person, attempt, check, look, main

WORDS = "A dog that bites lives in the house. Ring first."


def somebody(council, browser, username="iro", script=True):
    """Somebody at the record of a child of their own."""
    person = Person(browser, council, username, script=script)
    person.page.goto(council.base + "/children?own=yes" if username == "iro" else council.base + "/children")
    person.page.locator("main table a[href^='/children/']").first.click()
    return person, person.page.url


def crash(council, browser):
    """The server is killed while a form is being filled in; it starts again, and what was typed is back."""
    person, child = somebody(council, browser)
    page = person.page
    page.goto(child + "/warnings/new")
    page.locator("textarea[name=words]").fill(WORDS)
    expect(page.locator(".fp-draft-status")).to_have_text(re.compile("Draft saved at"), timeout=2500)
    check("a draft is saved within two and a half seconds of a pause", True)
    council.kill()
    council.start()
    page.goto(child + "/warnings/new")
    check("after a crash of the server what was typed is back", page.locator("textarea[name=words]").input_value() == WORDS)
    check("the page says that it is a draft", "your draft, saved at" in person.words)
    look(page, "a form with a draft")
    page.goto(council.base + "/drafts")
    check("the drafts are listed", page.locator(f"main a[href='{child.removeprefix(council.base)}/warnings/new']").count() == 1)
    look(page, "the drafts")
    page.goto(child + "/warnings/new")
    page.get_by_role("button", name="Throw the draft away").click()
    check("a draft that is thrown away is gone", page.locator("textarea[name=words]").input_value() == "")


def expiry(council, browser):
    """The session runs out while a form is being filled in; sending it leads to the sign-in page, and back to the form with the words in it."""
    person, child = somebody(council, browser)
    page = person.page
    page.goto(child + "/warnings/new")
    page.route("**/drafts", lambda route: route.abort())
    page.locator("textarea[name=words]").fill(WORDS)
    council.change("UPDATE session SET seen = '2020-01-01T09:00:00Z', began = '2020-01-01T08:00:00Z' "
                   "WHERE account = (SELECT id FROM account WHERE username = 'iro')")
    page.get_by_role("button", name="Save", exact=True).click()
    check("a form that is sent after the session ended leads to the sign-in page", "/sign-in" in page.url, page.url)
    look(page, "sign-in after a session ended")
    page.unroute("**/drafts")
    person.type_password()
    check("signing in leads back to the form", page.url.split("?")[0] == child + "/warnings/new", page.url)
    check("what was typed is back after signing in", page.locator("textarea[name=words]").count() == 1
          and page.locator("textarea[name=words]").input_value() == WORDS)
    page.goto(child + "/warnings/new")
    if page.get_by_role("button", name="Throw the draft away").count():
        page.get_by_role("button", name="Throw the draft away").click()


def conflict(council, browser):
    """Two people change the same warning note: the second sees both, and merges by field."""
    one, child = somebody(council, browser)
    page = one.page
    page.goto(child + "/warnings/new")
    kind = page.locator("[name=kind]")
    kind.select_option(index=1) if kind.evaluate("one => one.tagName") == "SELECT" else kind.fill("dog")
    page.locator("textarea[name=words]").fill(WORDS)
    page.get_by_label("Look at again by").fill("1/6/2030")
    page.get_by_role("button", name="Save", exact=True).click()
    check("a warning note is saved", "saved=" in page.url, page.url + one.words[:200])
    page.goto(child + "/warnings")
    note = council.base + page.locator("main a[href*='/warnings/']:not([href$='/new'])").first.get_attribute("href").split("?")[0].removesuffix("/history").removesuffix("/strike")
    other = Person(browser, council, "manager")
    other.page.goto(note)
    page.goto(note)
    page.locator("textarea[name=words]").fill("The dog has died.")
    page.get_by_role("button", name="Save", exact=True).click()
    check("the first of two is saved", "saved=" in page.url, page.url)
    other.page.locator("textarea[name=words]").fill("Two dogs now. Do not go alone.")
    other.page.get_by_role("button", name="Save", exact=True).click()
    words = other.page.content()
    check("the second of two sees what both wrote", "The dog has died." in words and "Two dogs now. Do not go alone." in words)
    look(other.page, "two people changed the same note")
    check("and can choose by field", other.page.locator("main input[type=radio]").count() >= 2 or other.page.locator("main textarea, main input[type=text]").count() >= 1)
    for choice in other.page.locator("main input[type=radio][value=mine], main input[type=radio][value=yours]").all():
        choice.check()
    other.page.locator("main form button[type=submit]").first.click()
    check("what they chose is kept", "saved=" in other.page.url, other.page.url + other.words[:300])


def without_scripts(council, browser):
    """A draft by its button, and taking back, need no script."""
    person, child = somebody(council, browser, script=False)
    page = person.page
    page.goto(child + "/visits/new")
    page.get_by_label("How", exact=True).select_option("phone call")
    page.get_by_role("button", name="Save draft").click()
    check("the button saves a draft without scripts", "your draft, saved at" in person.words)
    page.goto(council.base + "/")
    page.goto(council.base + "/drafts")
    page.locator("main a[href$='/visits/new']").first.click()
    check("the draft is found again without scripts", page.get_by_label("How", exact=True).input_value() == "phone call")
    page.get_by_role("group", name="Was the child seen or spoken to?").get_by_label("Yes").check()
    page.get_by_role("button", name="Save", exact=True).click()
    check("a visit is recorded without scripts", "saved=" in page.url, page.url)
    page.get_by_role("button", name="Undo").click()
    check("and taken back without scripts", "saved=" not in page.url and "not undone" not in person.words, page.url)
    page.goto(council.base + "/drafts")
    check("a form that was sent leaves no draft", page.locator("main a[href$='/visits/new']").count() == 0)


def run(council, browser):
    for sentence, deed in [("typing survives a crash", crash), ("typing survives the end of a session", expiry), ("two people change one note", conflict),
                           ("drafts and undo without scripts", without_scripts)]:
        attempt(sentence, deed, council, browser)


if __name__ == "__main__":
    main(run, children=60, name="kept")
