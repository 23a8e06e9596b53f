"""A child's own pages in a browser, at the size of a telephone: the child's three tasks within their steps, without a mouse, without scripts, with
pictures and in big letters; the slip, the letter and the survey as those who keep them see them. With a folder, pictures of every page go there.

    mine.py FOOTPRINT_PROGRAM [FOLDER]
"""

import re
import sys

from steps import Person, attempt, check, look, main

FOLDER = sys.argv[2] if len(sys.argv) > 2 else None
CHILD = """SELECT child_id FROM child_letter WHERE ended IS NULL AND sent_date IS NOT NULL
  AND child_id IN (SELECT child_id FROM plain_decision WHERE ended IS NULL) ORDER BY child_id"""


def picture(page, name):
    if FOLDER:
        page.screenshot(path=f"{FOLDER}/{name}.png", full_page=True)


def key(manager, child):
    """The address of a child, by way of the search."""
    manager.page.goto(manager.base + "/")
    manager.page.get_by_label("Find a child").fill(child)
    manager.page.get_by_role("button", name="Search").click()
    manager.page.wait_for_load_state()
    if "/children/" not in manager.page.url:
        manager.page.locator("main a[href^='/children/']").first.click()
    return re.search(r"/children/[0-9a-f]+", manager.page.url).group(0)


def slip(manager, child):
    manager.page.goto(f"{manager.base}{child}/own")
    look(manager.page, "own pages of a child")
    picture(manager.page, "worker-own-pages")
    manager.page.get_by_role("button", name="Make a link").click()
    look(manager.page, "slip")
    picture(manager.page, "slip")
    return manager.page.locator(".o-code").inner_text().strip()


def phone(browser, script=True):
    page = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=script, device_scale_factor=2, is_mobile=True, has_touch=True).new_page()
    page.set_default_timeout(15000)
    return page


def child(council, browser):
    manager = Person(browser, council, "manager")
    known = council.ask(CHILD)
    check("the demonstration has a child with a letter and plain decisions", bool(known))
    address = key(manager, known[0][0])
    link = slip(manager, address)
    page = phone(browser)
    page.goto(link)
    look(page, "a link")
    picture(page, "1-link")
    page.get_by_role("button", name="Open").click()
    look(page, "first page")
    picture(page, "2-first")
    base = page.url.rsplit("/mine", 1)[0]
    tasks(page, base)
    styles(page, base)
    wishes(page, base)
    without_mouse(page, base)
    page.goto(base + "/mine")
    page.get_by_role("button", name="Close").click()
    look(page, "closed")
    picture(page, "9-closed")
    page.goto(base + "/mine")
    check("closed pages stay closed", "These pages are closed" in page.content())
    attempt("the letter as its writer sees it", letter, manager, address)
    attempt("without scripts", without_scripts, manager, address, browser)


def tasks(page, base):
    page.goto(base + "/mine")
    page.get_by_role("link", name=re.compile("My IRO")).click()
    check("a child knows their IRO and how to reach them in one step", page.locator(".o-reach a[href^='tel:']").count() == 1)
    look(page, "my IRO")
    picture(page, "3-my-iro")
    page.goto(base + "/mine")
    page.get_by_role("link", name=re.compile("What was agreed")).click()
    check("a child sees what was agreed in one step", page.locator(".o-agreed__one").count() > 0)
    look(page, "what was agreed")
    picture(page, "4-agreed")
    page.get_by_role("link", name=re.compile("^Letter from")).first.click()
    look(page, "a letter")
    picture(page, "5-letter")


def wishes(page, base):
    page.goto(base + "/mine/review")
    look(page, "before my review")
    picture(page, "6-review")
    page.goto(base + "/mine/review/who")
    screens = 0
    for name in ["who", "place", "topics", "how", "part"]:
        check(f"the screen {name} is where it should be", page.url.endswith(name), page.url)
        screens += 1
        look(page, f"screen {name}")
        picture(page, f"7-{screens}-{name}")
        boxes = page.locator(".o-tick__input")
        boxes.first.check(force=True)
        words = page.locator("textarea").first
        if words.count():
            words.fill("my nan’s dog")
        page.get_by_role("button", name=re.compile("^(Next|Send)")).click()
    check("what a child wants before the review is five screens", screens == 5 and "sent=yes" in page.url, page.url)
    look(page, "sent")
    picture(page, "8-sent")
    small = page.evaluate("""[...document.querySelectorAll('a, button, .o-tick__label')].filter(one => { const box = one.getBoundingClientRect();
        return box.height > 0 && box.height < 24 && getComputedStyle(one).display != 'inline' }).length""")
    check("everything that is pressed is large enough for a thumb", small == 0, str(small))


def styles(page, base):
    for name in ["More pictures", "Big letters", "As it is"]:
        page.goto(base + "/mine")
        page.get_by_role("button", name=name).click()
        check(f"“{name}” stays chosen", page.get_by_role("button", name=name).get_attribute("aria-pressed") == "true")
        for path in ["", "/iro", "/review/who", "/review/part", "/agreed"]:
            page.goto(f"{base}/mine{path}")
            look(page, f"{path or 'first page'}, {name}")
            if name != "As it is":
                picture(page, f"style-{name.replace(' ', '-').lower()}{path.replace('/', '-')}")


def without_mouse(page, base):
    page.goto(base + "/mine/review/place")
    page.locator(".o-tick__input").first.focus()
    page.keyboard.press("Space")
    seen = page.evaluate("getComputedStyle(document.activeElement.nextElementSibling).outlineStyle")
    check("what has the focus can be seen", seen != "none", seen)
    page.locator("textarea").last.focus()
    page.keyboard.type("at my aunt’s")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("topics"))
    check("a screen can be done without a mouse", page.url.endswith("topics"), page.url)


def letter(manager, address):
    manager.page.goto(f"{manager.base}{address}/own")
    manager.page.get_by_role("link", name=re.compile("Read or change|Write the letter|Go on writing")).first.click()
    look(manager.page, "letter form")
    picture(manager.page, "worker-letter")
    check("the letter has a meter", "Who can read it" in manager.words)


def without_scripts(manager, address, browser):
    link = slip(manager, address)
    page = phone(browser, script=False)
    page.goto(link)
    page.get_by_role("button", name="Open").click()
    page.goto(page.url.rstrip("/") + "/review/topics")
    page.locator("textarea").first.fill("swimming")
    page.get_by_role("button", name="Next").click()
    check("the pages work without scripts", page.url.endswith("/how"), page.url)


def survey(council, browser):
    """A participation officer starts the yearly survey within six steps, and sees its themes in one."""
    person = Person(browser, council, "participation").home()
    person.menu("Feedback") if person.page.locator("nav").get_by_role("link", name="Feedback", exact=True).first.is_visible() else more(person)
    check("the themes of feedback are one step from home", "What should be better" in person.words)
    look(person.page, "feedback")
    picture(person.page, "worker-feedback")
    person.step(person.page.get_by_role("link", name="Surveys", exact=True).first)
    look(person.page, "surveys")
    person.step("Start a survey")
    look(person.page, "a new survey")
    picture(person.page, "worker-survey-new")
    person.step("^Start the survey$")
    person.step("^Make the link$")
    person.within(6, "the yearly survey is started")
    link = person.page.locator(".o-code").inner_text().strip()
    page = phone(browser)
    page.goto(link)
    look(page, "survey")
    picture(page, "survey")
    page.locator(".o-tick__input").first.check(force=True)
    page.get_by_role("button", name="Send").click()
    look(page, "survey thanks")
    check("the survey is answered", "Thank you" in page.content())
    check("and leaves no cookie", page.context.cookies() == [], str(page.context.cookies()))
    person.page.goto(person.base + "/surveys")
    person.page.locator("main table a").nth(1).click()
    look(person.page, "survey results")
    picture(person.page, "worker-survey")


def more(person):
    person.page.locator("nav summary").first.click()
    person.step(person.page.locator("nav").get_by_role("link", name="Feedback", exact=True).first)


def run(council, browser):
    attempt("a child's own pages", child, council, browser)
    attempt("a participation officer's survey", survey, council, browser)


if __name__ == "__main__":
    main(run, name="mine")
