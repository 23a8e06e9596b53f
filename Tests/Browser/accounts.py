"""Signing in for the first time, keeping accounts, and the warning before a session ends, in a browser: each page checked by axe-core
(WCAG 2.2 AA) and at 320 pixels; everything but the warning works without JavaScript.

    accounts.py FOOTPRINT_PROGRAM
"""

import base64
import hashlib
import hmac
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import steps
from steps import RULES, check, end

FOOTPRINT = sys.argv[1]
SHOTS = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "quiet purple otters"


def code(key, at):
    """The code of an authenticator app (RFC 6238)."""
    mac = hmac.new(base64.b32decode(key.replace(" ", "")), struct.pack(">Q", int(at) // 30), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000:06}"


def look(page, name):
    if SHOTS:
        page.screenshot(path=SHOTS / f"{name.replace(' ', '-')}.png", full_page=True)
    steps.look(page, name)


def sign_in(page, base, username, password=PASSWORD):
    page.goto(base + "/sign-in")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def first_sign_in(browser, base, username, script):
    how = "with JavaScript" if script else "without JavaScript"
    page = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=script).new_page()
    sign_in(page, base, username)
    check(f"a one-time password leads to choosing one's own, {how}", page.url.endswith("/sign-in/password"))
    if script:
        look(page, "choose password")
    page.get_by_label("New password", exact=True).fill("three lazy foxes")
    page.get_by_label("New password again").fill("three lazy foxes")
    page.get_by_role("button", name="Save and continue").click()
    if script:
        look(page, "second step")
    key = page.locator("code.fp-code").inner_text()
    page.get_by_label("Code from the app").fill("000")
    page.get_by_role("button", name="Continue").click()
    if script:
        look(page, "second step refused")
    now = time.time()
    page.get_by_label("Code from the app").fill(code(key, now))
    page.get_by_role("button", name="Continue").click()
    codes = page.locator(".fp-codes code").all_inner_texts()
    check(f"ten recovery codes are shown, {how}", len(codes) == 10)
    if script:
        look(page, "recovery codes")
    page.get_by_role("button", name="I have kept them").click()
    check(f"the first sign-in ends on the first page, {how}", page.url.rstrip("/") == base, page.url)
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, base, username, "three lazy foxes")
    if script:
        look(page, "code")
    page.get_by_label("Code from your app").fill(code(key, now + 30))
    page.get_by_role("button", name="Continue").click()
    check(f"password and code let in, {how}", page.url.rstrip("/") == base, page.url)
    page.goto(base + "/account")
    if script:
        look(page, "own account")


def keeping(browser, base):
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    sign_in(page, base, "ada")
    page.goto(base + "/accounts")
    look(page, "accounts")
    page.get_by_role("button", name="Add an account").click()
    look(page, "new account")
    page.get_by_role("button", name="Add account").click()
    look(page, "new account refused")
    page.get_by_label("Username").fill("bob")
    page.get_by_label("Name", exact=True).fill("Bob Example")
    page.get_by_label("Business support", exact=True).check()
    page.get_by_role("button", name="Add account").click()
    check("a one-time password is shown", page.locator("code.fp-code").count() == 1)
    look(page, "one-time password")
    page.get_by_role("link", name="Back to the account").click()
    look(page, "account")
    page.get_by_role("button", name="Disable the account").click()
    check("the account is disabled", "Disabled" in page.locator("main").inner_text())
    look(page, "disabled account")


def warning(browser, base):
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.clock.install()
    sign_in(page, base, "ada")
    page.goto(base + "/account")
    page.clock.fast_forward("27:30")
    page.clock.run_for(1500)
    check("nothing warns too early", page.locator("dialog[open]").count() == 0)
    page.locator("#current").focus()
    page.clock.fast_forward("00:40")
    page.clock.run_for(1500)
    check("two minutes before the end the page warns", page.locator("dialog[open]").count() == 1)
    check("the focus is on the way to stay", page.evaluate("document.activeElement.textContent") == "Stay signed in")
    found = Axe().run(page, options=RULES).response["violations"]
    check("the warning: axe finds nothing", not found, str([one["id"] for one in found]))
    if SHOTS:
        page.screenshot(path=SHOTS / "warning.png")
    with page.expect_response("**/session/stay") as told:
        page.keyboard.press("Enter")
    check("staying is asked for", told.value.status == 200)
    check("the warning closes, and the focus is where it was", page.locator("dialog[open]").count() == 0
          and page.evaluate("document.activeElement.id") == "current")
    page.clock.run_for(3000)
    check("it does not come back at once", page.locator("dialog[open]").count() == 0)
    page.clock.fast_forward("30:10")
    page.clock.run_for(1500)
    check("after the end the page says so", "You have been signed out" in page.locator("dialog[open]").inner_text())


def main():
    with tempfile.TemporaryDirectory() as folder:
        store = f"{folder}/council.sqlite"
        for username, role, flag in [("ada", "administrator", "--no-factor"), ("lee", "IRO", "--one-time"), ("kim", "IRO manager", "--one-time")]:
            subprocess.run([FOOTPRINT, "user", "add", f"{username.title()} Example", "--username", username, "--role", role, flag, "--store", store,
                            "--password-stdin"], input=PASSWORD + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            port = listening.getsockname()[1]
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
                first_sign_in(browser, base, "kim", script=False)
                first_sign_in(browser, base, "lee", script=True)
                keeping(browser, base)
                warning(browser, base)
                browser.close()
        finally:
            server.terminate()
            server.wait()
        proved = subprocess.run([FOOTPRINT, "verify", "--store", store], capture_output=True, text=True)
        check("the ledger and the audit trail are whole after it", proved.returncode == 0, proved.stderr)
    end("accounts")


main()
