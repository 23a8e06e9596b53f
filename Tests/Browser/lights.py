"""Lights, scorecards and the weeks ahead, as the people who use them go about it."""

import re

from steps import Person, attempt, check, look, main


def leader(council, browser):
    boss = Person(browser, council, "leader").home()
    words = boss.words
    check("a senior leader sees how the service is at home", "How the service is" in words and re.search(r"\d+\s+measures on target", words), words[:200])
    check("and what is getting worse", "What is getting worse" in words)
    boss.within(0, "how the service is, and what is getting worse")
    look(boss.page, "the home page of a senior leader")
    asked = set(boss.page.eval_on_selector_all("main a[href^='/children/']", "all => all.map(one => one.pathname.split('/')[2])"))
    boss.step("The whole scorecard")
    check("the whole scorecard is one step away", "Scorecard of the service" in boss.words)
    boss.home().step("The capacity forecast")
    check("so are the weeks ahead", "meetings on average" in boss.words and "Held" not in boss.page.title())
    shown = set(boss.page.eval_on_selector_all("main a[href^='/children/']", "all => all.map(one => one.pathname.split('/')[2])"))
    check("a senior leader is shown no child there but whom an IRO asks them about", shown <= asked, f"{len(shown - asked)} others")


def officer(council, browser):
    iro = Person(browser, council, "iro").home()
    page = iro.page
    iro.menu("Traffic lights") if page.locator("nav").get_by_role("link", name="Traffic lights", exact=True).first.is_visible() else page.goto(iro.base + "/lights")
    look(page, "the list of lights")
    page.goto(iro.base + "/lights?state=none")
    child = page.locator("main table tbody a[href^='/children/']").first
    iro.steps = 0
    iro.step(child)
    look(page, "a child's page with its lights")
    address = page.url.split("?")[0]
    if page.locator("main a[href*='/lights/new']").count():
        iro.step(page.locator("main a[href*='/lights/new']").first)
        page.get_by_label("Red", exact=True).check()
        iro.step("^Save$")
        check("a red light without a reason is refused, and the colour is still chosen",
              "Say why the light is red." in page.content() and page.get_by_label("Red", exact=True).is_checked())
        look(page, "the form of a light, wrong")
        page.get_by_label("Why", exact=True).fill("The placement may end")
        iro.step("^Save$")
        page.goto(address)
        check("the light is set with its reason", re.search(r"Red\s.*The placement may end", iro.words, re.S), iro.words[:400])
    page.goto(iro.base + "/scorecards")
    look(page, "the unit's scorecard")
    own = page.locator("#iros ~ ul a, section[aria-labelledby=iros] a")
    check("an IRO is led to the own scorecard and no other", own.count() == 1, str(own.count()))
    own.first.click()
    look(page, "an IRO's own scorecard")
    page.locator("main table a[href*='/cases/']").first.click()
    look(page, "the cases behind a figure")


def team(council, browser):
    boss = Person(browser, council, "teammanager").home()
    boss.step("The light of every child of my team")
    boss.within(1, "red and amber children with reasons")
    look(boss.page, "the lights of a team")


def manager(council, browser):
    boss = Person(browser, council, "manager").home()
    boss.page.goto(boss.base + "/capacity")
    look(boss.page, "the capacity forecast")
    boss.page.locator("main table a[href*='week=']").first.click()
    check("a week opens to its meetings", re.search("Certain .*in the week from", boss.words))
    look(boss.page, "a week of the capacity forecast")
    other = boss.page.goto(boss.base + "/scorecards") and boss.page.locator("section[aria-labelledby=iros] a").last.get_attribute("href")
    stranger = Person(browser, council, "support")
    check("somebody else's scorecard is not there", stranger.page.goto(stranger.base + other).status == 404, other)


def run(council, browser):
    for sentence, deed in [("a senior leader's first page", leader), ("an IRO's lights and scorecard", officer), ("a team manager's lights", team),
                           ("a manager's weeks ahead", manager)]:
        attempt(sentence, deed, council, browser)


if __name__ == "__main__":
    main(run, name="lights")
