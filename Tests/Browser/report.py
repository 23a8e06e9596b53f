"""The annual report in a real browser: writing with completion and live preview, checks, freezing, signing, and the files.

Run by tools/browser-tests with the path of the program.
"""
import os
import subprocess
import sys
import tempfile
import time
from datetime import date

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

program, password = sys.argv[1], "a long enough password"
folder = tempfile.mkdtemp()
store = os.path.join(folder, "store.sqlite")
shots = os.environ.get("SHOTS")
subprocess.run([program, "demo", "--store", store, "--children", "150", "--password-stdin"], input=password + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
server = subprocess.Popen([program, "serve", "--store", store, "--port", "8149"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
base = "http://127.0.0.1:8149"
failures = []
# The council stands as at today: this year's report is a draft, last year's is published.
start = date.today().year - (date.today().month < 4)
this, last = (f"{base}/report/{each}-{(each + 1) % 100:02d}" for each in (start, start - 1))


def check(truth, sentence):
    if not truth:
        failures.append(sentence)
        print("not so:", sentence)


def sign_in(browser, name, width=1280, script=True):
    context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=script)
    page = context.new_page()
    for _ in range(60):
        try:
            page.goto(base + "/sign-in")
            break
        except Exception:
            time.sleep(0.5)
    page.fill("#username", name)
    page.fill("#password", password)
    page.click("main button")
    return page


def look(page, name):
    page.wait_for_load_state()
    if shots:
        page.screenshot(path=os.path.join(shots, name + ".png"), full_page=True)
    found = Axe().run(page)
    for each in found.response["violations"]:
        check(False, f"{name}: {each['id']}: {each['nodes'][0]['html'][:160]}")
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")
    check(not wide, f"{name} scrolls sideways")


try:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = sign_in(browser, "manager")
        page.goto(this)
        check(f"Annual report {start}/{(start + 1) % 100:02d}" in page.inner_text("h1"), "the report of this year is there")
        look(page, "report-overview")
        check(page.locator(".fp-steps__step").count() == 4, "four steps are shown")

        # Writing: a figure completes itself, the preview follows, saving keeps it.
        page.goto(this + "/sections/health")
        page.click("#words")
        page.keyboard.type("Health checks are counted each quarter: {{health-and")
        page.wait_for_selector(".fp-complete__item")
        look(page, "report-completion")
        page.keyboard.press("Enter")
        check("{{health-and-dental}}" in page.input_value("#words"), "the figure was completed")
        page.wait_for_selector("#preview .fp-bound")
        check("{{" not in page.inner_text("#preview"), "the preview shows the value")
        before = page.input_value("#words")
        if page.locator(".fp-insert").count():
            page.locator(".fp-insert").first.click()
            check(len(page.input_value("#words")) > len(before), "an offered sentence is put in by a click")
        page.keyboard.type(" A study found 49% elsewhere.")
        page.click("button:has-text('Save'):not(:has-text('draft'))")
        check(page.locator(".fp-saved").count() == 1, "saved, with a way to take it back")
        look(page, "report-section")

        # The typed number is found, and its source settles it.
        page.goto(this + "/checks")
        look(page, "report-checks")
        settle = page.locator(".fp-settle", has_text="49%").first
        check(settle.count() == 1, "the typed number is found")
        settle.locator("summary").first.click()
        settle.locator("textarea").first.fill("National Children’s Bureau, 2013, page 3")
        settle.locator("button:has-text('Confirm')").click()
        check("National Children’s Bureau" in page.inner_text("main"), "its source stands with it")

        page.goto(this + "/preview")
        look(page, "report-preview")
        for edition in ["public", "children", "summary"]:
            page.goto(this + f"/preview?edition={edition}")
            look(page, f"report-{edition}")
        page.goto(this + "/figures")
        look(page, "report-figures")
        page.goto(this + "/sign")
        check("goes on to" in page.inner_text("main"), "this year cannot be signed yet")
        look(page, "report-sign")
        page.goto(this + "/plan")
        look(page, "report-plan")

        # A file is made, with its progress shown.
        page.goto(this + "/files")
        look(page, "report-files")
        page.locator(".fp-editions__one", has_text="Board edition").first.locator("button:has-text('Web page')").click()
        page.wait_for_selector("a.govuk-button:has-text('Download')", timeout=120_000)
        look(page, "report-made")
        with page.expect_download() as download:
            page.click("a.govuk-button:has-text('Download')")
        text = open(download.value.path()).read()
        check("<!DOCTYPE html>" in text and "Draft" in text, "the file is a report, marked as a draft")

        page.goto(last)
        look(page, "report-last-year")
        page.goto(last + "/sign")
        look(page, "report-last-sign")
        page.goto(last + "/files")
        look(page, "report-last-files")

        # Narrow, and without scripts.
        narrow = sign_in(browser, "manager", 390)
        for part in ["", "/sections/timeliness", "/checks", "/preview", "/figures", "/sign", "/files", "/plan"]:
            narrow.goto(this + part)
            look(narrow, "narrow-report" + part.replace("/", "-"))
        plain = sign_in(browser, "manager", script=False)
        plain.goto(this + "/sections/who")
        plain.fill("#words", "The children are counted at each quarter’s end.")
        plain.click("button[value=preview]")
        check("counted at each quarter" in plain.inner_text("#preview"), "the preview works without scripts")
        plain.locator("details:has-text('Put a figure')").first.locator("summary").click()
        plain.locator(".fp-chip").first.click()
        check("{{table" in plain.input_value("#words"), "a figure is put in without scripts")

        for name, mayWrite in [("leader", False), ("analyst", False), ("participation", False)]:
            reader = sign_in(browser, name)
            reader.goto(this + "/sections/introduction")
            check(reader.locator("#words").count() == (1 if mayWrite else 0), f"{name} reads and does not write")
        worker = sign_in(browser, "socialworker")
        check(worker.goto(this).status == 403, "a social worker has no annual report")
        browser.close()
finally:
    server.terminate()

if failures:
    sys.exit(f"{len(failures)} things are not so.")
print("The annual report works in a browser.")
