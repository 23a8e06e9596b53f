"""The first journey through the product, in a browser: sign in, open the year's tables, click a figure, see the children behind it,
open one, and read why the next review is due when it is. Each page is checked by axe-core (WCAG 2.2 AA), at 320 pixels, and without
JavaScript.

    journey.py FOOTPRINT_PROGRAM
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


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def sign_in(page, base):
    page.goto(base + "/sign-in")
    page.get_by_label("Username").fill("robin")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def journey(browser, base, script):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=script)
    page = context.new_page()
    how = "with JavaScript" if script else "without JavaScript"
    sign_in(page, base)
    check(f"signing in leads home, {how}", page.url.rstrip("/") == base)
    page.get_by_role("link", name="Tables", exact=True).first.click()
    check(f"the tables open, {how}", "/tables/" in page.url)
    year = page.url.rstrip("/").rsplit("/", 1)[-1]
    page.goto(f"{base}/tables/{year}/12")
    figure = page.locator("td a").first
    shown = figure.inner_text().strip().split()[0]
    figure.click()
    check(f"a figure opens its cases, {how}", "/cases" in page.url)
    check(f"the cases' page names the figure, {how}", shown in page.locator("main").inner_text())
    page.locator("main a[href^='/children/']").first.click()
    check(f"a case opens the child, {how}", "/children/" in page.url)
    text = page.locator("main").inner_text()
    check(f"the child's page says why something is due, {how}", " and the limit is " in text and "reg" in text)
    child = page.url
    page.locator("input[name=q]").first.fill("zzzz nobody")
    page.locator("input[name=q]").first.press("Enter")
    check(f"searching keeps the words out of the address, {how}", "zzzz" not in page.url and page.url.endswith("/search"))
    context.close()
    return year, child


def main():
    with tempfile.TemporaryDirectory() as folder:
        store, port = f"{folder}/council.sqlite", free_port()
        subprocess.run([FOOTPRINT, "demo", "--store", store, "--children", "80", "--no-report"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([FOOTPRINT, "user", "add", "Robin Sampleton", "--username", "robin", "--role", "IRO manager", "--no-factor", "--store", store,
                        "--password-stdin"],
                       input=PASSWORD + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
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
                journey(browser, base, script=False)
                year, child = journey(browser, base, script=True)
                page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
                page.goto(base + "/sign-in")
                look(page, "sign-in")
                page.get_by_label("Username").fill("robin")
                page.get_by_label("Password").fill("not the password")
                page.get_by_role("button", name="Sign in").click()
                look(page, "sign-in, refused")
                sign_in(page, base)
                for address in ["/", f"/tables/{year}", f"/tables/{year}/1", f"/tables/{year}/3", f"/tables/{year}/12", f"/tables/{year}/17",
                                f"/tables/{year}/12/cases?row=0&column=0", f"/tables/{year}/3/cases?row=0&column=0", "/children", "/due", "/due?state=soon",
                                "/due?state=all", "/quality", "/imports", "/measures", "/measures/reviews-on-time", "/settings", "/accessibility",
                                "/privacy", "/nothing-here"]:
                    page.goto(base + address)
                    look(page, address)
                page.goto(child)
                look(page, "a child's page")
                page.goto(base + "/")
                page.keyboard.press("/")
                check("the slash key goes to the search", page.evaluate("document.activeElement.name") == "q")
                page.keyboard.press("Tab")
                check("focus can be seen", page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none' || getComputedStyle(document.activeElement).boxShadow !== 'none'"))
                browser.close()
        finally:
            server.terminate()
            server.wait()
        proved = subprocess.run([FOOTPRINT, "verify", "--store", store], capture_output=True, text=True)
        check("the ledger and the audit trail are whole after it", proved.returncode == 0, proved.stderr)
    end("journey")


main()
