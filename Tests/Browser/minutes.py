"""Business support with the board of minutes, in a browser: what waits by age (one click), moving a card by button and by dragging, and sending
the packs of a record (four clicks, and a preview for each pack). Each page is checked by axe-core, at 320 pixels, and without JavaScript.

    minutes.py FOOTPRINT_PROGRAM
"""

import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

from steps import check, end, look

FOOTPRINT = sys.argv[1]
ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "a long enough password"


def signed_in(browser, base, username, script=True):
    page = browser.new_context(viewport={"width": 1400, "height": 1000}, java_script_enabled=script).new_page()
    page.goto(base + "/sign-in")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    return page


def column(page, stage):
    return page.locator(f".fp-board__column[data-stage='{stage}']")


def count(page, stage):
    return int(column(page, stage).locator(".fp-board__count").inner_text().replace(",", ""))


def moving(browser, base):
    """A card goes to the next column by its button without scripts, by the keyboard, and by dragging; and back by undo."""
    page = signed_in(browser, base, "support", script=False)
    page.get_by_role("link", name="Minutes", exact=True).first.click()
    check("the board is one click from home", page.url == base + "/minutes")
    before = count(page, "to check")
    column(page, "to check").get_by_role("button").first.click()
    check("without scripts the button moves a card", count(page, "to check") == before - 1)
    page.get_by_role("button", name="Undo").click()
    check("undo moves it back", count(page, "to check") == before)

    page = signed_in(browser, base, "support")
    page.goto(base + "/minutes")
    look(page, "the board")
    column(page, "to check").get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "saved=" in url)
    check("the keyboard moves a card", count(page, "to check") == before - 1)
    column(page, "to check").locator(".fp-card[data-next] .fp-card__clock").first.drag_to(column(page, "to approve").locator("h2"))
    page.wait_for_load_state()
    page.wait_for_timeout(300)
    check("dragging moves a card", count(page, "to check") == before - 2)
    if column(page, "to check").locator(".fp-card[data-next]").count():
        column(page, "to check").locator(".fp-card[data-next] .fp-card__clock").first.drag_to(column(page, "to send").locator("h2"))
        page.wait_for_timeout(300)
        check("a card is not dragged past a column", count(page, "to check") == before - 2)


def queue(browser, base):
    """The queue stands by kind of task, and a task to send opens the packs."""
    page = signed_in(browser, base, "support")
    page.goto(base + "/queue")
    look(page, "the queue")
    check("the queue stands by kind", page.locator("main h2[id^='queue-']").count() > 1)
    tables = page.locator("main table")
    check("of each kind the first few stand", all(tables.nth(place).locator("tbody tr").count() <= 8 for place in range(tables.count())))
    page.goto(base + "/queue?kind=minutes")
    page.locator("main table tbody tr").first.get_by_role("link").first.click()
    check("a task to send opens the packs", page.url.endswith("/packs"))


def sending(browser, base):
    """From the signed-in home page: minutes, send, how, send; and the packs looked at."""
    page = signed_in(browser, base, "support")
    page.get_by_role("link", name="Minutes", exact=True).first.click()
    clicks = 1
    left = count(page, "to send")
    column(page, "to send").locator("a.fp-card__button").first.click()
    clicks += 1
    look(page, "the packs of a record")
    packs = page.url
    check("nothing is sent that was not previewed", page.get_by_role("button", name="Send the record").count() == 0)
    for address in page.eval_on_selector_all("main table a[href*='kind=minutes']", "all => all.map(one => one.getAttribute('href'))"):
        page.goto(base + address)
        look(page, "a pack")
        page.locator(".fp-pack-form button[type=submit]").first.click()
        check("a pack does not go without saying how", page.locator(".govuk-error-summary").count() == 1)
        look(page, "a pack that was refused")
        reasons = page.locator(".fp-finding textarea")
        for place in range(reasons.count()):
            reasons.nth(place).fill("The family knows this.")
        if reasons.count():
            page.get_by_role("button", name="Keep what is decided").click()
            check("a reason is kept", page.locator(".govuk-error-summary").count() == 0)
    page.goto(packs)
    check("every pack is marked as previewed", page.get_by_text("Not previewed", exact=True).count() == 0)
    form = page.locator("form", has=page.get_by_role("button", name="Send the record"))
    form.get_by_label("Post").click()
    form.get_by_role("button", name="Send the record").click()
    clicks += 2
    check("packs are sent in four clicks", clicks <= 4 and "went to" in page.locator("main").inner_text())
    look(page, "the packs after sending")
    page.locator("main a[href*='/sent/PK-']").first.click()
    check("what was sent opens again", page.locator("main.pr").count() == 1 and "OFFICIAL-SENSITIVE" in page.inner_text("body"))
    look(page, "what was sent")
    page.goto(base + "/minutes")
    check("a record that everybody has leaves the column", count(page, "to send") == left - 1)
    column(page, "sent").locator(".fp-card__what a").first.click()
    look(page, "the record of a meeting")


def main():
    with tempfile.TemporaryDirectory() as folder:
        store = f"{folder}/council.sqlite"
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            port = listening.getsockname()[1]
        subprocess.run([FOOTPRINT, "demo", "--store", store, "--children", "150", "--no-report", "--password-stdin"], input=PASSWORD + "\n", text=True, check=True,
                       stdout=subprocess.DEVNULL)
        server = subprocess.Popen([FOOTPRINT, "serve", "--store", store, "--port", str(port)], cwd=ROOT, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        base = f"http://127.0.0.1:{port}"
        try:
            for _ in range(150):
                try:
                    urllib.request.urlopen(base + "/health")
                    break
                except OSError:
                    time.sleep(0.1)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                moving(browser, base)
                queue(browser, base)
                sending(browser, base)
                browser.close()
        finally:
            server.terminate()
            server.wait()
    end("minutes")


main()
