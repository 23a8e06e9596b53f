"""A working day in a browser: each person of the service does the tasks they came for, by clicks from their signed-in home page, within the
steps the service has promised; the year's tables change by themselves; and a visit, a card of the minutes and a booking are done without a
mouse, and without scripts.

    workday.py FOOTPRINT_PROGRAM
"""

import re
import time

from steps import Person, attempt, check, main


def officer(council, browser):
    """A new IRO: the week at a glance, a visit with the child's views, and a review from preparing to sending."""
    iro = Person(browser, council, "iro").home()
    words = iro.words
    check("an IRO sees on the home page what is overdue, for today, this week and waiting for others",
          all(one in words for one in ["Overdue", "Today", "This week", "Waiting for others"]) and iro.steps == 0)
    check("an IRO sees the next meetings of all kinds", "My next meetings" in words)
    attempt("an IRO records a visit", visit, iro)
    attempt("an IRO runs a review", review, iro, council)


def visit(iro):
    iro.home()
    iro.step(iro.page.locator("#meetings a[href^='/children/'], section[aria-labelledby=meetings] a[href^='/children/']").first)
    iro.step("Record a visit")
    page = iro.page
    check("the form of a visit has eight fields or fewer",
          page.locator("main form.fp-form--draft .govuk-form-group:not(.govuk-form-group .govuk-form-group)").count() <= 8)
    page.get_by_label("When", exact=True).fill("today")
    page.get_by_label("How", exact=True).select_option("visit")
    page.get_by_role("group", name="Seen or spoken to alone").get_by_label("Yes").check()
    page.get_by_role("group", name="Was the child seen or spoken to?").get_by_label("Yes").check()
    views = page.get_by_label(re.compile("view|said", re.I))
    if check("the form of a visit has room for the child's views", views.count() > 0):
        views.first.fill("I want to see my brother more often.")
    iro.step("^Save$")
    check("the visit is saved", "saved" in page.url or "Saved" in iro.words, page.url)
    iro.within(4, "a visit with “seen alone” and views")


def review(iro, council):
    year_before = figures(iro)
    meeting = today(iro)
    iro.home()
    iro.step(iro.page.locator(f"section[aria-labelledby=meetings] a[href='{meeting}']").first)
    iro.within(3, "a review is opened")
    page = iro.page
    child = page.locator("main a[href^='/children/']").first.get_attribute("href").split("/")[2]
    prepare(page)
    iro.step("^Hold$")
    hold(page)
    page.get_by_role("button", name="Save and mark as held").click()
    if not check("a review is marked as held", page.url.split("?")[0].endswith("/decisions"),
                 page.locator(".govuk-error-summary").first.inner_text() if page.locator(".govuk-error-summary").count() else page.url):
        return
    check("what was decided stands on the next page", "Tutor in maths twice a week" in iro.words)
    iro.steps = 0
    iro.step("Send the decisions now")
    send(iro)
    iro.within(5, "the decisions are sent")
    grown(iro, year_before, child)


def today(iro):
    """The first looked-after review that is the IRO's own and still to be held is moved to today."""
    page = iro.home().page
    meeting = page.locator("section[aria-labelledby=meetings] a[href^='/meetings/']").filter(has_text="Looked-after review").first.get_attribute("href")
    page.goto(f"{iro.base}{meeting}/move")
    page.get_by_label("Day", exact=True).fill("today")
    page.get_by_label("Starts").fill("07:10")
    page.get_by_label("Ends").fill("07:50")
    page.get_by_label("Why it is moved").fill("The school is shut on the other day.")
    page.get_by_role("button", name="Save the change").click()
    check("a review is moved to today", "Today" in iro.words, page.url + iro.words[:300])
    return meeting


def prepare(page):
    page.get_by_role("button", name="Invitations went to all today").click()
    check("the invitations are noted for everybody", page.locator("input[name$=invited_date]").first.input_value() != "")


def hold(page):
    for there in page.locator("input[name$=-attended][value=yes]").all():
        there.check()
    if page.locator("input[name$=-participation]").count():
        page.locator("input[name$=-participation][value=PN1], input[name$=-participation][value=PN0]").first.check()
    if page.locator("input[name$=-chairing][value=no]").count():
        page.locator("input[name$=-chairing][value=no]").check()
    if page.locator("input[name$=-chairing_offered]").count():
        page.locator("input[name$=-chairing_offered][value=yes]").check()
    if page.locator("input[name$=not_seen_reason]").count():
        page.locator("input[name$=not_seen_reason]").first.fill("The child was away with the carers.")
    page.get_by_label("The child's views").first.fill("I want to stay where I am.")
    page.get_by_label("Summary").first.fill("The plan goes on.")
    page.get_by_label("How safe are things, from 0 to 10?").fill("7")
    for answer in page.locator("section[aria-labelledby^=standing-questions] input[value=yes]").all():
        answer.check()
    for answer in page.locator("section[aria-labelledby^=standing-questions] input[value=started]").all():
        answer.check()
    line = page.locator("section[aria-labelledby^=decisions]")
    line.get_by_label("What will be done").first.fill("Tutor in maths twice a week")
    line.get_by_label("So that").first.fill("The child keeps up with the class")
    line.get_by_label("Who", exact=True).first.fill("Social worker")
    line.get_by_label("By when").first.fill("1/6/2030")
    page.get_by_label("Held on").fill("today")
    if page.get_by_label("Why was it held after the day it was due?").count():
        page.get_by_label("Why was it held after the day it was due?").fill("The carers were ill.")
        page.get_by_label("Who decided that?").fill("IRO")


def preview(page, kind):
    """Each pack is looked at before any goes; where a name has to be decided about, a reason is given for everybody."""
    packs = page.url
    for address in page.eval_on_selector_all(f"main table a[href*='kind={kind}']", "all => all.map(one => one.getAttribute('href'))"):
        page.goto(packs.split("/meetings/")[0] + address)
        reasons = page.locator(".fp-finding textarea")
        for place in range(reasons.count()):
            reasons.nth(place).fill("The family knows this.")
            page.locator(".fp-finding input[type=checkbox]").nth(place).check()
        if reasons.count():
            page.get_by_role("button", name="Keep what is decided").click()
    page.goto(packs)


def send(iro):
    page = iro.page
    if not page.url.split("?")[0].endswith("/packs"):
        iro.step(page.locator("main a[href$='/packs']").first)
    preview(page, "decisions")
    form = page.locator("form", has=page.get_by_role("button", name=re.compile("^Send the decisions")))
    if not check("the decisions are ready to send", form.count() == 1, page.url + " " + iro.words[:900]):
        return
    form.get_by_label("Post").click()
    iro.step(form.get_by_role("button", name=re.compile("^Send the decisions")))
    check("the decisions went out", "went to" in iro.words, iro.words[:200])


def figures(iro):
    """The number of reviews held and of codes of participation in the running year."""
    page, found = iro.page, {}
    page.goto(iro.base + "/tables")
    year = page.url.rstrip("/").rsplit("/", 1)[-1]
    for table in ["3", "4"]:
        page.goto(f"{iro.base}/tables/{year}/{table}")
        found[table] = page.eval_on_selector_all("main table td a", "all => all.map(one => one.textContent.trim().split(/[^0-9.,%]/)[0] + ' ' + one.getAttribute('href'))")
    return year, found


def grown(iro, before, child):
    year, old = before
    _, new = figures(iro)
    old = {each.split(" ", 1)[1]: each.split(" ", 1)[0] for each in old["4"]}
    more = [(each.split(" ", 1)[1], each.split(" ", 1)[0]) for each in new["4"]]
    whole = [address for address, shown in more if shown.replace(",", "").isdigit() and int(shown.replace(",", "")) == int(old.get(address, "0").replace(",", "") or 0) + 1]
    check("a figure of the year's Table 4 has grown by one", whole, str(more)[:300])
    opens = False
    for address in whole:
        iro.page.goto(iro.base + address)
        opens = opens or iro.page.locator(f"main a[href='/children/{child}']").count() > 0
    check("and it opens to this child", opens)


def manager(council, browser):
    boss = Person(browser, council, "manager").home()
    boss.menu("Caseloads")
    check("the manager sees each IRO's caseload against the band", "Recommended" in boss.words and "50 to 70" in boss.words)
    boss.within(1, "caseloads are seen")
    page = boss.page
    before = page.locator("main table").first.inner_text()
    boss.steps = 0
    boss.step(page.locator("main table a").first)
    for tick in page.locator("input[name=case]").all()[:10]:
        tick.check()
    page.get_by_label("Which IRO").select_option(index=2)
    page.get_by_label("Why").fill("Caseloads are levelled.")
    boss.step("Show what it does to caseloads")
    check("the effect on caseloads is shown first", "Now" in boss.words or "After" in boss.words or "before" in boss.words, boss.words[:300])
    boss.step("^Confirm: move 10 cases")
    check("ten cases have moved", "saved" in page.url or "moved" in boss.words.lower(), page.url + boss.words[:300])
    boss.within(4, "ten children are moved")
    boss.home()
    boss.menu("Caseloads")
    check("the caseloads show it", page.locator("main table").first.inner_text() != before)
    boss.home()
    boss.step("All that is late or at risk")
    check("late and at-risk reviews and minutes are seen with their reasons", re.search(r"and no meeting is planned|after the day it is due|the limit is", boss.words)
          and "Was to be with everybody by" in boss.words, boss.words[:1500])
    boss.within(1, "late or at-risk reviews and minutes are seen")


def support(council, browser):
    desk = Person(browser, council, "support").home()
    attempt("business support books a conference", book, desk)
    attempt("business support sees the minutes by age", minutes, desk)


def book(desk):
    page = desk.home().page
    desk.step("^Book a (looked-after|short-break|initial|review|transfer)")
    check("booking opens from the queue", "/meetings/new" in page.url, page.url)
    page.get_by_label("Day", exact=True).fill(DAY)
    page.get_by_label("Starts").fill("07:10")
    page.get_by_label("Ends").fill("07:50")
    page.get_by_label("Chair", exact=True).select_option(index=1)
    page.get_by_label("Room", exact=True).select_option(index=1)
    people = page.locator("input[name=person]")
    for person in people.all():
        person.check()
    desk.step("Book the meeting")
    for _ in range(2):
        if "/meetings/new" in page.url and page.locator(".govuk-error-summary").count():
            desk.step("Book the meeting")
    check("the meeting is booked with chair and room", re.search(r"/meetings/M[^/]*$", page.url.split("?")[0]), page.url + desk.words[:300])
    desk.step("Invitations went to all today")
    check("the invitations are noted", page.locator("input[name$=invited_date]").first.input_value() != "")
    desk.within(5, "a meeting is booked: chair, room, invitations")


def minutes(desk):
    desk.home()
    desk.menu("Minutes")
    check("the minutes stand by stage and age", desk.page.locator(".fp-board__column").count() >= 3)
    desk.within(1, "minutes are seen by age")
    if desk.page.locator("[data-stage='to send'] a.fp-card__button").count() == 0:
        check("there are minutes to send", False)
        return
    desk.step(desk.page.locator("[data-stage='to send'] a.fp-card__button").first)
    preview(desk.page, "minutes")
    form = desk.page.locator("form", has=desk.page.get_by_role("button", name="Send the record"))
    form.get_by_label("Post").click()
    desk.steps += 1
    desk.step(form.get_by_role("button", name="Send the record"))
    check("the packs went out", "went to" in desk.words)
    desk.within(4, "packs are sent")


def worker(council, browser):
    worker = Person(browser, council, "socialworker").home()
    attempt("a social worker answers before a review", answer, worker)
    attempt("a social worker tells of a placement change", tell, worker)


def answer(worker):
    page = worker.home().page
    worker.step(page.locator("section[aria-labelledby=reports] a[href^='/meetings/']").first)
    check("a social worker sees what the IRO needs", "What the IRO needs" in worker.words and page.url.endswith("/report"), page.url)
    worker.within(1, "what the IRO needs before the review is seen")
    page.get_by_label("The report went to the IRO on").fill("today")
    page.get_by_label("What you want the IRO to know, and answers to the questions").fill("The dentist has seen the child.")
    worker.step("Send to the IRO")
    check("the answer has gone to the IRO", "The dentist has seen the child." in worker.words or "saved" in page.url, page.url)
    worker.within(2, "the IRO's questions are answered")


def tell(worker):
    page, began = worker.home().page, time.monotonic()
    worker.step("Tell of a change")
    page.get_by_label("What changed").select_option("placement")
    page.get_by_label("When did it happen, or when will it?").fill("today")
    page.get_by_label("In a few words (optional)").fill("Moved to the aunt's house.")
    worker.step("^Save$")
    check("the change is told", "saved" in page.url or "Saved" in worker.words, page.url)
    worker.within(3, "an IRO is told of a placement change")
    check("telling takes less than a minute", time.monotonic() - began < 60)


def team_manager(council, browser):
    boss = Person(browser, council, "teammanager").home()
    words, page = boss.words, boss.page
    check("a team manager sees the answers owed to IROs at home", "Answers owed to IROs" in words)
    check("a team manager sees red and amber children with reasons at home", re.search(r"(Red|Amber)\s+\d+ \w+ \d{4}\s+\w+", words))
    boss.within(1, "red and amber children are seen")
    boss.step(page.locator("a[href$='/confirm']").first)
    for choice in page.locator("input[type=radio][value=confirm]").all():
        choice.check()
    boss.step("Save my answers")
    check("the decisions are confirmed", "saved" in page.url or "confirmed" in boss.words.lower(), page.url)
    boss.within(2, "the decisions of a review are confirmed")


def protection(council, browser):
    officer = Person(browser, council, "dpo").home()
    page = officer.page
    page.goto(officer.base + "/children")
    child = page.locator("main table tbody tr").first.locator("td, th").nth(1).inner_text()
    officer.home()
    page.locator("input[name=q]").first.fill(child)
    page.locator("input[name=q]").first.press("Enter")
    officer.steps += 1
    officer.step("Who has looked")
    check("the officer sees who has looked at a child", "Who has looked" in page.locator("h1").inner_text() and "audit trail" in officer.words)
    officer.within(2, "who has looked at a child")


def administrator(council, browser):
    admin = Person(browser, council, "admin").home()
    page = admin.page
    admin.menu("Accounts")
    admin.step("Add an account")
    page.get_by_label("Username").fill("newcomer")
    page.get_by_label("Name", exact=True).fill("Nan Newcomer")
    page.get_by_label("Business support", exact=True).check()
    admin.step("^Add account$")
    check("an administrator makes an account, and is shown a one-time password", page.locator("code.fp-code").count() == 1)
    admin.within(3, "an account is made")


def reach(page, what, most=400):
    """Tab moves the focus until it is on what is wanted; where it is can be seen all the way."""
    for _ in range(most):
        if page.evaluate("([one]) => { const at = document.activeElement; return at !== null && at.matches(one) }", [what]):
            seen = page.evaluate("() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none' "
                                 "|| document.activeElement.type === 'radio' || document.activeElement.type === 'checkbox' }")
            return check(f"the focus can be seen on {what}", seen)
        page.keyboard.press("Tab")
    return check(f"the Tab key reaches {what}", False)


def enter(page):
    with page.expect_navigation():
        page.keyboard.press("Enter")


def keyboard(council, browser):
    """A visit, a card of the minutes and a booking, with the keyboard alone."""
    iro = Person(browser, council, "iro")
    page = iro.page
    page.goto(council.base + "/children?own=yes")
    reach(page, "main table a[href^='/children/']")
    enter(page)
    reach(page, "a[href$='/visits/new']")
    enter(page)
    reach(page, "[name=kind]")
    page.keyboard.type("visit")
    reach(page, "[name=seen_alone]")
    page.keyboard.press("ArrowDown")
    check("the arrow keys choose “seen alone”", page.locator("[name=seen_alone][value=yes]").is_checked())
    reach(page, "[name=full-seen]")
    page.keyboard.press("ArrowDown")
    if not page.locator("[name=full-seen][value=yes]").is_checked():
        page.keyboard.press("ArrowUp")
    reach(page, "main form button[type=submit]:not([formaction])")
    enter(page)
    check("a visit is recorded with the keyboard alone", "saved=" in page.url, page.url)

    desk = Person(browser, council, "support")
    page = desk.page
    page.goto(council.base + "/minutes")
    before = page.locator("[data-stage='to check'] .fp-card").count()
    reach(page, "[data-stage='to check'] button")
    enter(page)
    check("a card of the minutes is moved with the keyboard alone", page.locator("[data-stage='to check'] .fp-card").count() == before - 1)

    page.goto(council.base + "/queue")
    reach(page, "main a[href$='/meetings/new'][href^='/children/']")
    enter(page)
    for name, typed in [("planned_date", DAY), ("start_time", "08:10"), ("end_time", "08:50")]:
        reach(page, f"[name={name}]")
        page.keyboard.press("Control+a")
        page.keyboard.type(typed)
    for name in ["chair_staff_id", "room_id"]:
        reach(page, f"select[name={name}]")
        for _ in range(2 if page.locator(f"select[name={name}]").input_value() == "" else 0):
            page.keyboard.press("ArrowDown")
    for _ in range(2):
        if "/meetings/new" in page.url:
            reach(page, "main form button[value=book], main form button[type=submit]:not([formaction])")
            enter(page)
    check("a meeting is booked with the keyboard alone", re.search(r"/meetings/M[^/]*$", page.url.split("?")[0]),
          page.url + " " + (page.locator(".govuk-error-summary").first.inner_text() if page.locator(".govuk-error-summary").count() else ""))


def without_scripts(council, browser):
    """The page of a meeting without scripts: one more line for a decision, and what was typed is still there."""
    iro = Person(browser, council, "iro", script=False).home()
    page = iro.page
    meeting = page.locator("section[aria-labelledby=meetings] a[href^='/meetings/']").filter(has_text="Looked-after review").last.get_attribute("href")
    page.goto(f"{iro.base}{meeting}/hold")
    part = page.locator("section[aria-labelledby^=decisions]").first
    lines = part.get_by_label("What will be done")
    before = lines.count()
    for number in range(before):
        lines.nth(number).fill(f"Decision of the test {number + 1}")
        part.get_by_label("So that").nth(number).fill("The child is safe")
        part.get_by_label("Who", exact=True).nth(number).fill("Social worker")
        part.get_by_label("By when").nth(number).fill("1/6/2030")
    page.get_by_label("Summary").first.fill("Half of the meeting is written.")
    page.get_by_role("button", name="Save and add a line").first.click()
    check("what was typed is still there after a line is added without scripts", page.get_by_label("Summary").first.input_value() == "Half of the meeting is written."
          and "Decision of the test 1" in page.content(), page.url)
    check("there is another empty line for a decision", any(not one.input_value() for one in lines.all()),
          f"{before}, then {lines.count()}; {page.locator('.govuk-error-summary').all_inner_texts()}")
    check("and the meeting is not held yet", "Save and mark as held" in page.content())


DAY = time.strftime("%d/%m/%Y", time.localtime(time.time() + 40 * 86400))


def run(council, browser):
    for sentence, deed in [("an IRO's day", officer), ("an IRO manager's day", manager), ("business support's day", support), ("a social worker's day", worker),
                           ("a team manager's day", team_manager), ("a data protection officer's day", protection), ("an administrator's day", administrator), ("a day without a mouse", keyboard), ("a day without scripts", without_scripts)]:
        attempt(sentence, deed, council, browser)


if __name__ == "__main__":
    main(run, name="workday")
