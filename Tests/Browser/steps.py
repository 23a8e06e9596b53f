"""What the browser tests of the working day share: a council with a server, people who sign in, checks with sentences, and steps that are
counted. A step is one click, one key shortcut or one form page; typing and choosing in a form are not counted.
"""

import pathlib
import re
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from checks import check, end  # noqa: E402, F401

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "a long enough password"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def look(page, name):
    """What must hold on every page, whatever it shows. A page that a click led to is looked at when its style sheets are there."""
    page.wait_for_load_state()
    found = Axe().run(page, options=RULES).response["violations"]
    check(f"{name}: axe finds nothing", not found, "; ".join(f"{one['id']} ({len(one['nodes'])}): {one['nodes'][0]['html'][:160]}" for one in found))
    check(f"{name}: has one main heading", page.locator("h1").count() == 1)
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 800})
    wide = page.evaluate("document.documentElement.scrollWidth")
    check(f"{name}: fits 320 pixels", wide <= 320, f"needs {wide}")
    page.set_viewport_size(size)


def attempt(sentence, deed, *given):
    """A task that cannot be done at all is one failed check; the next person's task is still tried."""
    try:
        return deed(*given)
    except Exception as problem:
        check(sentence, False, f"{type(problem).__name__}: {str(problem).splitlines()[0]}" + where(problem))
        return None


def where(problem):
    line, trace = "", problem.__traceback__
    while trace:
        if pathlib.Path(trace.tb_frame.f_code.co_filename).parent == ROOT / "Tests" / "Browser":
            line = f" ({pathlib.Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})"
        trace = trace.tb_next
    lines = [one.strip() for one in str(problem).splitlines() if "waiting for" in one]
    return line + (" " + lines[0] if lines else "")


class Council:
    """A store in a folder of its own, and the server that serves it."""

    def __init__(self, program, folder, children=120):
        self.program, self.store, self.server, self.base = program, f"{folder}/council.sqlite", None, ""
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            self.port = listening.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        if children:
            self.run("demo", "--children", str(children), "--no-report", "--password-stdin", typed=PASSWORD)

    def run(self, *words, typed=None):
        return subprocess.run([self.program, *words, "--store", self.store], input=None if typed is None else typed + "\n", text=True,
                              capture_output=True, check=True).stdout

    def add(self, username, role, name=None):
        self.run("user", "add", name or f"{username.title()} Sampleton", "--username", username, "--role", role, "--no-factor", "--password-stdin",
                 typed=PASSWORD)

    def start(self):
        self.server = subprocess.Popen([self.program, "serve", "--store", self.store, "--port", str(self.port)], cwd=ROOT,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.base + "/health")
                return self
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("The server did not start.")

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait()

    def kill(self):
        """As a crash would: nothing is tidied up."""
        self.server.kill()
        self.server.wait()

    def ask(self, sql, *given):
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            return store.execute(sql, given).fetchall()

    def change(self, sql, *given):
        store = sqlite3.connect(self.store, timeout=10)
        store.execute(sql, given)
        store.commit()
        store.close()


class Person:
    """Somebody at a browser, signed in, whose steps from the home page are counted."""

    def __init__(self, browser, council, username, script=True, wide=1280):
        self.base, self.username, self.steps = council.base, username, 0
        self.page = browser.new_context(viewport={"width": wide, "height": 900}, java_script_enabled=script).new_page()
        self.page.set_default_timeout(20000)
        self.sign_in()

    def sign_in(self):
        self.page.goto(self.base + "/sign-in")
        self.type_password()
        return self

    def type_password(self):
        self.page.get_by_label("Username").fill(self.username)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()

    def home(self):
        self.page.goto(self.base + "/")
        self.steps = 0
        return self

    def step(self, target):
        """One click on a link or button: what is named, or what a locator finds."""
        if isinstance(target, str):
            target = self.page.locator("a, button").filter(has_text=re.compile(target)).first
        target.click()
        self.steps += 1

    def menu(self, name):
        self.step(self.page.locator("nav").get_by_role("link", name=name, exact=True).first)

    def within(self, most, sentence):
        check(f"{sentence} ({self.steps} of {most} steps)", self.steps <= most)

    @property
    def words(self):
        return self.page.locator("main").inner_text()


def main(run, children=120, name=None):
    """Runs a script of tests with a council, its server and a browser."""
    with tempfile.TemporaryDirectory() as folder:
        council = Council(sys.argv[1], folder, children)
        council.start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                run(council, browser)
                browser.close()
        finally:
            council.stop()
        proved = subprocess.run([council.program, "verify", "--store", council.store], capture_output=True, text=True)
        check("the ledger and the audit trail are whole after it", proved.returncode == 0, proved.stderr)
    end(name)
