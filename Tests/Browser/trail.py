"""A hundred pages and more, opened, searched, taken away, printed and refused as ten people in a browser: the audit trail then holds exactly the
lines that were expected, in their order, and none more. Then it is proved whole; and with one byte flipped in the trail, and one in a register,
it is proved not to be.

    trail.py FOOTPRINT_PROGRAM
"""

import collections
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from steps import Council, Person, check, end

Child = collections.namedtuple("Child", "address id")


class Trail:
    """What was opened, and the line that each opening must have left."""

    def __init__(self, council, browser):
        self.council, self.browser, self.people, self.expected, self.pages = council, browser, {}, [], 0

    def expect(self, who, action, subject, detail=""):
        self.expected.append((who, action, subject, detail))

    def enter(self, who):
        person = self.people[who] = Person(self.browser, self.council, who)
        account = self.council.ask("SELECT id FROM account WHERE username = ?", who)[0][0]
        self.pages += 2
        self.expect(who, "sign in", f"account:{account}", "password")
        self.expect(who, "read home", "home", re.compile(r"\d+ items"))
        return person.page

    def open(self, who, address, action=None, subject="", detail="", status=200):
        """A page is opened in the browser; a file is fetched with the same session."""
        page, self.pages = self.people[who].page, self.pages + 1
        if re.search(r"\.(csv|xlsx|pdf|ics)$|/files/", address.split("?")[0]):
            reply = page.context.request.get(self.council.base + address)
        else:
            reply = page.goto(self.council.base + address)
        check(f"{who} is answered {status} at {re.sub('[0-9a-f]{16}', 'KEY', address)}", reply.status == status, f"but got {reply.status}")
        if action:
            self.expect(who, action, subject, detail)

    def refused(self, who, address, route, subject=None, status=404):
        self.open(who, address, "refused", subject or route, f"GET {route}", status=status)

    def search(self, who, words, found):
        page, self.pages = self.people[who].page, self.pages + 1
        page.locator("input[name=q]").first.fill(words)
        page.locator("input[name=q]").first.press("Enter")
        page.wait_for_load_state()
        self.expect(who, "search", "search", f"“{words}”, {found} found")

    def print(self, who, subject, detail=""):
        """As the browser tells when a page has been printed."""
        page, self.pages = self.people[who].page, self.pages + 1
        with page.expect_response("**/printed"):
            page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        self.expect(who, "print", subject, detail)


def known(council, browser):
    """Which children there are, and whose they are: read before the trail that is looked at begins."""
    found = {}
    for who, address in [("iro", "/children?own=yes"), ("socialworker", "/children"), ("manager", "/children")]:
        page = Person(browser, council, who).page
        page.goto(council.base + address)
        found[who] = [Child(*row) for row in page.eval_on_selector_all(
            "main table tbody tr", "rows => rows.map(row => [row.querySelector('a').getAttribute('href'), row.children[1].textContent.trim()])")]
    page.goto(council.base + "/meetings?show=held")
    meetings = page.eval_on_selector_all("main table a[href^='/meetings/M']", "all => all.map(one => one.getAttribute('href'))")
    page.goto(council.base + "/tables")
    return found, meetings, page.url.rstrip("/").rsplit("/", 1)[-1]


def visits(trail, found, meetings, year):
    own, others = found["iro"][0], [one for one in found["manager"] if one not in found["socialworker"]]
    theirs, foreign = found["socialworker"][0], others[0]
    meeting = meetings[0]
    number = f"meeting:{meeting.rsplit('/', 1)[1]}"

    trail.enter("iro")
    trail.open("iro", "/children?own=yes", "list children", "children", "Looked after, own cases, page 1")
    trail.open("iro", own.address, "read child", own.id)
    for part in ["people", "plan", "reviews", "voice", "timeline", "figures", "files"]:
        trail.open("iro", f"{own.address}/{part}", "read child", own.id, part)
    trail.open("iro", f"{own.address}/history", "read history", own.id, "history")
    for register in ["visits", "contacts", "relationships", "warnings", "changes", "panels", "permanence", "court", "views", "decisions", "notes",
                     "legal-advice", "midpoints"]:
        trail.open("iro", f"{own.address}/{register}", f"read {register}", own.id, register)
    trail.open("iro", f"{own.address}/visits/new", "open form", own.id, "visits")
    trail.print("iro", own.id)
    upload(trail, "iro", own)
    trail.search("iro", own.id, 1)
    trail.expect("iro", "read child", own.id)
    trail.search("iro", "zzzz nobody", 0)
    trail.open("iro", "/notices", "list notices", "notices", "open, every kind, page 1")
    trail.open("iro", "/minutes", "list minutes", "minutes")
    trail.open("iro", "/meetings", "list meetings", "meetings", "planned")
    trail.open("iro", "/rooms", "list rooms", "rooms", re.compile(r"\d{4}-\d\d-\d\d"))
    trail.open("iro", "/lists", "list children", "children", "watch lists")
    trail.open("iro", "/calendar", "list calendar", "calendar", re.compile("month, .* to .*"))
    trail.open("iro", "/tables/" + year)
    trail.open("iro", f"/tables/{year}/3")
    trail.open("iro", f"/tables/{year}/3/cases?row=0&column=4", "list cases", f"table:{year}/3/row 0/column 4", "page 1")
    trail.open("iro", "/drafts")
    trail.open("iro", "/digest")
    trail.refused("iro", "/accounts", "/accounts", status=403)
    trail.refused("iro", "/audit", "/audit", status=403)
    trail.refused("iro", f"{own.address}/readers", "/children/{key}/readers", own.id, status=403)
    trail.refused("iro", "/children/0000000000000000", "/children/{key}")
    trail.open("iro", "/nothing-here", status=404)

    trail.enter("manager")
    trail.open("manager", "/late", "list late work", "late work", "every IRO")
    trail.open("manager", "/answers", "list answers owed", "answers owed", re.compile(r"\d+ answers"))
    trail.open("manager", "/allocation", "list children", "children", "without a named IRO")
    trail.open("manager", "/caseloads")
    staff = trail.people["manager"].page.locator("main table a[href^='/caseloads/']").first.get_attribute("href")
    trail.open("manager", staff, "list children", "children", f"cases of {staff.rsplit('/', 1)[1]}")
    trail.open("manager", "/due", "list deadlines", "deadlines", "overdue, every clock, page 1")
    trail.open("manager", "/due?state=soon", "list deadlines", "deadlines", "soon, every clock, page 1")
    trail.open("manager", "/quality", "list findings", "findings", "every check, page 1")
    trail.open("manager", "/children?show=all", "list children", "children", "All known, page 1")
    trail.open("manager", "/children.csv", "export", "children", "csv, Looked after")
    trail.open("manager", f"{own.address}/readers", "read audit trail", own.id, "readers, page 1")
    trail.open("manager", f"{own.address}/readers.csv", "export", own.id, "who has looked, csv")
    trail.open("manager", f"{own.address}/merge", "read child", own.id, "merge")
    trail.open("manager", "/audit", "read audit trail", "audit", "page 1")
    trail.open("manager", "/audit/unusual", "read audit trail", "audit", "unusual access")
    trail.open("manager", meeting, "read meeting", number)
    trail.print("manager", "page", meeting)
    trail.open("manager", f"{meeting}/hold", "read meeting", number, "record")
    trail.open("manager", f"{meeting}/decisions", "read meeting", number, "decisions")
    trail.open("manager", f"{meeting}/minutes", "read minutes", number)
    trail.refused("manager", f"{own.address}/notes", "/children/{key}/notes", own.id)
    trail.refused("manager", "/accounts", "/accounts", status=403)

    trail.enter("support")
    trail.open("support", "/queue", "list queue", "queue", "page 1")
    trail.open("support", "/carers", "list foster carers", "foster carers")
    trail.open("support", f"{own.address}/meetings/new", "book meeting", own.id, "book meeting")
    trail.open("support", f"{meeting}/packs", "list packs", number)
    pack = trail.people["support"].page.locator("main a[href*='/packs/']").first.get_attribute("href")
    trail.open("support", pack, "preview pack", number, re.compile(r"\w+ for MP?\w+, words-\w+"))
    trail.refused("support", f"{own.address}/visits/new", "/children/{key}/visits/new", own.id, status=403)
    trail.refused("support", f"{own.address}/notes", "/children/{key}/notes", own.id)
    trail.refused("support", f"{own.address}/legal-advice", "/children/{key}/legal-advice", own.id)
    trail.refused("support", f"{meeting}/hold", "/meetings/{meeting}/hold", status=403)

    trail.enter("socialworker")
    trail.open("socialworker", "/children", "list children", "children", "Looked after, page 1")
    trail.open("socialworker", theirs.address, "read child", theirs.id)
    trail.open("socialworker", f"{theirs.address}/plan", "read child", theirs.id, "plan")
    trail.open("socialworker", f"{theirs.address}/changes/new", "open form", theirs.id, "changes")
    trail.refused("socialworker", foreign.address, "/children/{key}", foreign.id)
    trail.refused("socialworker", f"{foreign.address}/people", "/children/{key}/people", foreign.id)
    trail.refused("socialworker", f"{theirs.address}/notes", "/children/{key}/notes", theirs.id)
    trail.refused("socialworker", f"{theirs.address}/legal-advice", "/children/{key}/legal-advice", theirs.id)
    trail.refused("socialworker", "/caseloads", "/caseloads", status=403)
    trail.refused("socialworker", "/imports", "/imports", status=403)
    trail.search("socialworker", foreign.id, 0)

    trail.enter("teammanager")
    trail.open("teammanager", "/children", "list children", "children", "Looked after, page 1")
    trail.open("teammanager", f"/tables/{year}/4")
    trail.refused("teammanager", "/allocation", "/allocation", status=403)

    trail.enter("participation")
    trail.open("participation", own.address, "read child", own.id)
    trail.open("participation", f"{own.address}/timeline", "read child", own.id, "timeline")
    trail.refused("participation", f"{own.address}/people", "/children/{key}/people", own.id, status=403)

    trail.enter("leader")
    trail.refused("leader", "/children", "/children", status=403)
    trail.refused("leader", own.address, "/children/{key}", own.id)
    trail.open("leader", "/service")

    trail.enter("analyst")
    trail.open("analyst", f"/tables/{year}.xlsx", "export", f"tables:{year}", "xlsx")
    trail.open("analyst", f"/tables/{year}/3.csv", "export", f"table:{year}/3", "csv")
    trail.open("analyst", f"/tables/{year}/3.xlsx", "export", f"table:{year}/3", "xlsx")
    trail.open("analyst", f"/tables/{year}/3/cases.csv?row=0&column=4", "export", f"table:{year}/3/row 0/column 4", "csv")
    trail.open("analyst", "/registers/reviews.csv", "export", "register:reviews", re.compile(r"\d+ rows"))
    trail.open("analyst", "/imports")
    trail.refused("analyst", f"{own.address}/plan", "/children/{key}/plan", own.id, status=403)

    trail.enter("dpo")
    trail.open("dpo", own.address, "read child", own.id)
    trail.open("dpo", f"{own.address}/readers", "read audit trail", own.id, "readers, page 1")
    trail.refused("dpo", f"{own.address}/files", "/children/{key}/files", own.id, status=403)

    trail.enter("admin")
    trail.open("admin", "/accounts")
    trail.open("admin", "/teams")
    trail.refused("admin", "/children", "/children", status=403)
    trail.refused("admin", own.address, "/children/{key}", own.id)
    trail.refused("admin", "/meetings", "/meetings", status=403)


def upload(trail, who, child):
    """A file is added, which is a change and stands in the ledger; taking it away again stands in the trail."""
    page = trail.people[who].page
    trail.open(who, f"{child.address}/files", "read child", child.id, "files")
    page.locator("input[type=file]").set_input_files({"name": "drawing.txt", "mimeType": "text/plain", "buffer": b"A house with a red door."})
    for field in page.locator("main form input[type=text]").all():
        field.fill("Drawing")
    page.locator("main form:has(input[type=file]) button[type=submit]").first.click()
    trail.pages += 1
    trail.expect(who, "read child", child.id, "files")
    file = page.locator(f"main a[href^='{child.address}/files/']").first.get_attribute("href")
    trail.open(who, file, "download", child.id, re.compile(r"[\w-]+, .+"))


def compare(trail, lines):
    def fits(line, wanted):
        return line[:3] == wanted[:3] and (wanted[3].fullmatch(line[3]) is not None if isinstance(wanted[3], re.Pattern) else line[3] == wanted[3])
    check("at least a hundred pages were opened", trail.pages >= 100, trail.pages)
    check("there are as many lines as were expected", len(lines) == len(trail.expected), f"{len(lines)} for {len(trail.expected)}")
    place, shown = 0, 0
    for line in lines:
        if place < len(trail.expected) and fits(line, trail.expected[place]):
            place += 1
        elif shown < 12:
            shown += 1
            wanted = trail.expected[place] if place < len(trail.expected) else "nothing more"
            check("a line of the audit trail is the one that was expected", False, f"{line} instead of {wanted}")
            ahead = next((there for there in range(place, min(place + 4, len(trail.expected))) if fits(line, trail.expected[there])), None)
            place = ahead + 1 if ahead is not None else place + 1
    check("every line of the audit trail is the one that was expected, in its order", place == len(trail.expected) and not shown)


def verified(council, store):
    return subprocess.run([council.program, "audit", "verify", "--store", store], capture_output=True, text=True)


def flip(council, folder, table, column):
    """A copy of the store with one byte of one cell changed, as somebody with the file could."""
    copy = f"{folder}/{table}.sqlite"
    shutil.copyfile(council.store, copy)
    store = sqlite3.connect(copy)
    for trigger, in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)).fetchall():
        store.execute(f"DROP TRIGGER {trigger}")
    row, text = store.execute(f"SELECT rowid, {column} FROM {table} WHERE length({column}) > 3 ORDER BY rowid LIMIT 1").fetchone()
    store.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (text[:2] + chr(ord(text[2]) ^ 1) + text[3:], row))
    store.commit()
    store.close()
    return verified(council, copy)


def main():
    with tempfile.TemporaryDirectory() as folder:
        council = Council(sys.argv[1], folder, 80)
        council.start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                found = known(council, browser)
                start = council.ask("SELECT max(id) FROM reading")[0][0]
                trail = Trail(council, browser)
                visits(trail, *found)
                compare(trail, council.ask("SELECT actor, action, subject, detail FROM reading WHERE id > ? ORDER BY id", start))
                browser.close()
        finally:
            council.stop()
        sqlite3.connect(council.store).execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        whole = verified(council, council.store)
        check("the audit trail is proved whole", whole.returncode == 0 and whole.stdout.strip() == "OK", whole.stderr)
        for table, column in [("reading", "subject"), ("ledger", "subject"), ("iro_visit", "kind"), ("child_view", "words")]:
            broken = flip(council, folder, table, column)
            check(f"one byte changed in “{table}” is found", broken.returncode != 0, broken.stdout)
    end("trail")


main()
