"""What children say, in a browser: a participation officer takes a statement in and sends a problem on within three steps each, and closes one with
what came of it and when the child was told within three; the team manager answers from the home page; every page is looked at.

    voice.py FOOTPRINT_PROGRAM
"""

import re

from steps import Person, attempt, check, look, main


def fill_in(page, words, kind):
    page.get_by_label("Child", exact=True).fill(fill_in.child)
    page.get_by_label("What it is about").select_option(kind)
    page.get_by_label("What the child said").fill(words)
    page.get_by_role("group", name="Does the child want it passed on?").get_by_label("Yes").check()


def participation(council, browser):
    person = Person(browser, council, "participation").home()
    page = person.page
    look(page, "participation home")
    fill_in.child = council.ask("SELECT child_id FROM app_problem WHERE ended IS NULL AND child_id IS NOT NULL ORDER BY problem_date DESC LIMIT 1")[0][0]
    attempt("a statement is taken in", statement, person)
    attempt("a problem is taken in and sent on", problem, person)
    attempt("a problem that came in is sent on", route, person)
    attempt("a problem is closed", close, person)
    for address, name in [("/voice", "inbox"), ("/voice?show=statements", "statements"), ("/voice/views", "views"), ("/voice/usage", "usage"), ("/voice/summary", "the month in numbers"),
                          ("/voice/pledge", "pledge"), ("/voice/new", "take in"), ("/voice?show=closed&kind=none", "an empty inbox")]:
        page.goto(council.base + address)
        look(page, name)


def statement(person):
    person.home()
    person.step("Take in what a child said")
    fill_in(person.page, "I got into the choir!", "Share Good News")
    person.step("^Save$")
    check("the statement stands on the child's page", "I got into the choir!" in person.words, person.page.url)
    look(person.page, "a child's views")
    person.within(3, "a statement is taken in")


def problem(person):
    person.home()
    person.step("Take in what a child said")
    page = person.page
    fill_in(page, "Nobody fetched me from school on Monday.", "Problem")
    person.step("^Save$")
    check("a problem without a choice comes back with what was typed", page.get_by_label("What the child said").input_value().startswith("Nobody fetched me"))
    look(page, "a form with mistakes")
    person.home()
    person.step("Take in what a child said")
    fill_in(page, "Nobody fetched me from school on Monday.", "Problem")
    page.get_by_role("group", name="what does the child choose?").get_by_label(re.compile("^Informal")).check()
    page.get_by_role("group", name="were both ways explained?").get_by_label("Yes").check()
    person.step("^Save$")
    check("the problem has somebody by name", "Waiting for an answer" in person.words, person.page.url)
    look(page, "a problem")
    person.within(3, "a problem is taken in and sent on")


def route(person):
    person.home()
    person.step(person.page.locator("section[aria-labelledby=problems] a[href$='/route']").first)
    look(person.page, "sending a problem on")
    person.step("^Send it on$")
    check("the problem is sent on", "Waiting for an answer" in person.words, person.page.url)
    person.within(3, "a problem is sent on")


def close(person):
    person.home()
    page = person.page
    person.step(page.locator("section[aria-labelledby=problems] a[href$='/close']").first)
    look(page, "closing a problem")
    page.get_by_label("The child was told on").fill("today")
    page.get_by_label("How", exact=True).fill("By phone")
    person.step("^Close the problem$")
    check("the problem is closed, with the day the child was told", "Closed" in person.words and "By phone" in person.words, page.url)
    person.within(3, "a problem is closed")


def manager(council, browser):
    person = Person(browser, council, "teammanager").home()
    page = person.page
    person.step(page.locator("section[aria-labelledby=problems] a[href$='/answer']").first)
    look(page, "answering a problem")
    page.get_by_label("What was done").fill("I rang the school. It is put right.")
    person.step("^Save$")
    check("the answer stands on the problem", "I rang the school." in person.words, page.url)
    person.within(2, "a team manager answers a problem")


def run(council, browser):
    for sentence, deed in [("a participation officer's day", participation), ("a team manager answers", manager)]:
        attempt(sentence, deed, council, browser)


if __name__ == "__main__":
    main(run, name="voice")
