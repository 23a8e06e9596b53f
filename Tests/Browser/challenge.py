"""Challenge in a browser: an IRO raises a concern and says thank you, those who are asked answer within the steps the service has promised, the IRO
takes it on to its end, a senior leader answers a collective concern, and every page is looked at on the way.

    challenge.py FOOTPRINT_PROGRAM
"""

from steps import Person, attempt, check, look, main


def raising(council, browser):
    """A concern and a thank-you from the same page, with no more typed for the one than for the other."""
    iro = Person(browser, council, "iro").home()
    page = iro.page
    child = page.locator("main a[href^='/children/']").first.get_attribute("href").split("/")[2]
    page.goto(f"{council.base}/children/{child}")
    look(page, "a child's page with concerns")
    iro.steps = 0
    iro.step("^Raise a concern$")
    look(page, "raise a concern")
    page.get_by_label("What it is about").fill("contact with family")
    page.get_by_label("What is the problem, and what does it mean for the child?").fill("Nobody has told the child why the visits ended.")
    iro.step("^Raise the concern$")
    check("the concern is raised", "saved" in page.url and "Contact with family" in iro.words, page.url)
    concern = iro.steps
    iro.steps = 0
    iro.step("^Say thank you$")
    page.get_by_label("What was good, and what did it mean for the child?").fill("The worker drove three hours for a birthday.")
    iro.step("^Save$")
    check("the thank-you is kept", "drove three hours" in iro.words, page.url)
    check("to say thank you takes no more steps than a concern", iro.steps <= concern, f"{iro.steps} and {concern}")


def answering(council, browser):
    for username, where in (("teammanager", "answers"), ("socialworker", "questions")):
        person = Person(browser, council, username).home()
        page = person.page
        check(f"{username} sees what is owed to IROs at home", "owed" in person.words.lower() or "Questions from IROs" in person.words)
        owed = page.locator(f"section[aria-labelledby={where}] a[href$='/answer']")
        if owed.count() == 0:
            continue
        person.step(owed.first)
        look(page, "answer a concern")
        address = page.url
        page.get_by_label("Answer", exact=True).fill("The visits begin again on Saturday.")
        person.step("^Send the answer$")
        check(f"{username} has answered", "The visits begin again" in person.words and page.url != address, page.url)
        person.within(2, f"an informal concern is answered by the {username}")
        page.goto(council.base + "/challenge/legal-advice")
        check(f"legal advice is not there for the {username}", "not" in page.locator("h1").inner_text().lower() and "Impartial" not in person.words)


def ending(council, browser):
    manager = Person(browser, council, "manager")
    page = manager.page
    for address, name in [("/challenge", "open concerns"), ("/challenge?show=closed", "closed concerns"), ("/challenge/themes", "themes"), ("/challenge/thanks", "thanks"),
                          ("/challenge/legal-advice", "legal advice"), ("/challenge?theme=nothing", "no concern"), ("/concerns", "collective concerns"),
                          ("/concerns/patterns", "patterns"), ("/concerns/new", "a new collective concern")]:
        page.goto(council.base + address)
        look(page, name)
    page.goto(council.base + "/challenge?show=waiting")
    page.locator("main table a[href^='/challenge/']").first.click()
    look(page, "a concern whose answer has come")
    manager.step("^Close it$")
    manager.step("^Close the concern$")
    look(page, "closing with everything left out")
    check("everything that is missing is told at once", page.locator(".govuk-error-summary li").count() >= 4)
    page.get_by_label("Changed for the child").check()
    page.get_by_label("What came of it?").fill("A rota was made.")
    page.get_by_label("What does it mean for the child?").fill("They meet each month.")
    page.get_by_label("When was the child told?").fill("today")
    page.get_by_label("How was the child told?").fill("on a visit")
    manager.step("^Close the concern$")
    check("the concern is closed", "They meet each month." in manager.words, page.url)
    name = page.locator(".govuk-caption-l").first.inner_text().split(",")[0]
    manager.step("^Write the story$")
    page.get_by_label("Story", exact=True).fill(f"{name} had not seen a brother for a year.")
    manager.step("^Search and keep the story$")
    check("a story with the child's name is refused, and nothing of it is lost", "There is a problem" in manager.words and name in page.get_by_label("Story", exact=True).input_value())
    look(page, "a story that tells who the child is")
    page.get_by_label("Story", exact=True).fill("A teenager had not seen a brother for a year. Now they meet each month.")
    manager.step("^Search and keep the story$")
    check("a story that tells nobody apart is kept", "cleared for publication" in manager.words, page.url)
    page.goto(council.base + "/concerns/patterns")
    manager.step("^Make a collective concern$")
    look(page, "a collective concern from a pattern")
    manager.step("^Raise the concern$")
    check("a pattern becomes a collective concern with its cases", "What it rests on" in manager.words and page.locator("main table tbody tr").count() >= 4, page.url)
    look(page, "a collective concern")


def leading(council, browser):
    leader = Person(browser, council, "leader").home()
    look(leader.page, "a senior leader's home")
    leader.step(leader.page.locator("section[aria-labelledby=concerns] a[href$='/answer']").first)
    check("a senior leader has a collective concern and the day to answer before them", "Due by" in leader.words)
    leader.within(1, "collective concerns and my response due")
    leader.page.get_by_label("Answer", exact=True).fill("Two workers begin in June.")
    leader.step("^Send the answer$")
    check("the collective concern is answered", "Two workers begin in June." in leader.words)
    check("a senior leader sees no child", leader.page.locator("main a[href^='/children/']").count() == 0)


def run(council, browser):
    for sentence, deed in [("a concern is raised, and thanks said", raising), ("those who are asked answer", answering), ("a concern ends", ending), ("a senior leader answers", leading)]:
        attempt(sentence, deed, council, browser)


if __name__ == "__main__":
    main(run, name="challenge")
