"""Every page of every role, full, empty and with errors: axe-core finds nothing (WCAG 2.2 AA), each has one main heading, and each fits 320
pixels. The pages are found as people find them, by following links from each role's home; of pages that differ only in whom they are about, one
is looked at for each role that sees something else there.

    pages.py FOOTPRINT_PROGRAM
"""

import collections
import html
import re
import sys
import tempfile

from playwright.sync_api import sync_playwright

from steps import Council, Person, attempt, check, end, look

ROLES = {"iro": "IRO", "manager": "IRO manager", "support": "business support", "participation": "participation officer", "socialworker": "social worker",
         "teammanager": "team manager", "leader": "senior leader", "analyst": "analyst", "dpo": "data protection officer", "admin": "administrator"}

# Pages whose parts differ by role: they are looked at again for each.
DIFFER = ["/", "/children/KEY", "/meetings/ID", "/children", "/calendar", "/notices"]


def pattern(address):
    """The address as the table of routes has it."""
    path = address.split("#")[0].split("?")[0]
    path = re.sub(r"/children/[0-9a-f]{16}", "/children/KEY", path)
    path = re.sub(r"/meetings/M[^/]+", "/meetings/ID", path)
    path = re.sub(r"/tables/\d{4}-\d\d", "/tables/YEAR", path)
    path = re.sub(r"/(carers|rooms|staff|teams|accounts|caseloads)/(?!new)[^/]+", r"/\1/ID", path)
    path = re.sub(r"/measures/[^/]+", "/measures/ID", path)
    path = re.sub(r"/(invitations|packs|iros|members|registrations|absences)/(?!new)[^/]+", r"/\1/ID", path)
    path = re.sub(r"/tables/YEAR/\w+", "/tables/YEAR/ID", path)
    path = re.sub(r"/report/\d{4}-\d\d", "/report/YEAR", path)
    path = re.sub(r"/(sections|audits/audit-|actions|problems|topics|settings|disputes|challenge/D|improvement/cases)(/?)(?!new)[^/]+", r"/\1\2ID", path)
    return re.sub(r"/sent/[^/]+", "/sent/ID", re.sub(r"/\d+(?=/|$)", "/N", path))


def links(text):
    found = [html.unescape(one) for one in re.findall(r'<a [^>]*href="(/[^"]*)"', text)]
    return [one for one in found if not re.search(r"\.(csv|xlsx|pdf|ics|svg|json)(\?|$)|/published/|[?&]edition=|/files/F|/print$", one)]


def walk(council, browser, who, seen, state):
    """Follows the links from home; looks at each kind of page that no role before has shown, and again at those that differ."""
    person = Person(browser, council, who, wide=1280)
    page = person.page
    waiting = collections.deque(["/"])
    queued, met = {pattern("/")}, {pattern("/"): "signing in"}
    while waiting:
        address = waiting.popleft()
        kind = pattern(address)
        reply = page.context.request.get(council.base + address)
        if not check(f"{who}, {state}: the link to {kind} leads to a page (met on {met[kind]})", reply.status == 200, reply.status):
            continue
        if kind not in seen or kind == "/" or (kind in DIFFER and state == "full"):
            page.goto(council.base + address)
            attempt(f"{kind} is looked at", look, page, f"{kind}, {who}, {state}")
        seen.add(kind)
        for each in links(reply.text()):
            if pattern(each) not in queued:
                queued.add(pattern(each))
                met[pattern(each)] = kind
                waiting.append(each)


def errors(council, browser, who, addresses, seen):
    """Each form is sent with what it has emptied."""
    person = Person(browser, council, who)
    page = person.page
    for address in addresses:
        kind = pattern(address)
        if kind in seen:
            continue
        seen.add(kind)
        if page.goto(council.base + address).status != 200:
            check(f"{kind} opens for {who}", False)
            continue
        form = "main form:not([action='/search']):not([action^='/drafts/']):not([action^='/undo']):not([method=get])"
        if page.locator(form).count() == 0:
            check(f"{kind} has a form", False)
            continue
        page.eval_on_selector_all(f"{form} input[type=text], {form} textarea", "all => all.forEach(one => { one.value = one.name.includes('date') ? 'the 40th' : '' })")
        page.eval_on_selector_all(f"{form} input[type=radio], {form} input[type=checkbox]", "all => all.forEach(one => { one.checked = false })")
        page.eval_on_selector_all(f"{form} select", "all => all.forEach(one => { one.selectedIndex = 0 })")
        page.locator(f"{form} button[type=submit]:not([formaction]):not(.govuk-button--secondary)").first.click()
        page.wait_for_load_state()
        check(f"{kind}, sent empty by {who}: a summary says what is wrong", page.locator(".govuk-error-summary").count() == 1, page.url)
        attempt(f"{kind} is looked at", look, page, f"{kind}, sent empty by {who}")


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        council = Council(sys.argv[1], folder, 80).start()
        try:
            seen = set()
            for who in ROLES:
                walk(council, browser, who, seen, "full")
            print(f"{len(seen)} kinds of pages", flush=True)
            page = Person(browser, council, "iro").page
            page.goto(council.base + "/children?own=yes")
            child = page.locator("main table a[href^='/children/']").first.get_attribute("href")
            page.goto(council.base + "/")
            meeting = page.locator("section[aria-labelledby=meetings] a[href^='/meetings/M']").first.get_attribute("href")
            forms = [f"{child}/{one}/new" for one in ["visits", "contacts", "relationships", "warnings", "changes", "panels", "permanence", "placement-reasons", "court",
                                                      "views", "notes", "legal-advice", "midpoints", "meetings", "concerns"]]
            attempt("an IRO's forms sent empty", errors, council, browser, "iro",
                    forms + [f"{meeting}/move", f"{meeting}/cancel", f"{meeting}/adjourn", f"{meeting}/hold"], set())
            attempt("a manager's forms sent empty", errors, council, browser, "manager",
                    [f"{child}/restrictions/new", f"{child}/merge", "/rooms/new", "/teams/new", "/imports"], set())
            attempt("an administrator's forms sent empty", errors, council, browser, "admin", ["/accounts/new", "/teams/new"], set())
        finally:
            council.stop()
        with tempfile.TemporaryDirectory() as other:
            council = Council(sys.argv[1], other, 0)
            for who, role in ROLES.items():
                council.add(who, role)
            council.start()
            try:
                seen = set()
                for who in ROLES:
                    walk(council, browser, who, seen, "empty")
                print(f"{len(seen)} kinds of empty pages", flush=True)
            finally:
                council.stop()
        browser.close()
    end("pages")


main()
