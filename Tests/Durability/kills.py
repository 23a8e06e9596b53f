"""Kills the server at random moments while people write, a hundred times, and looks whether anything it had acknowledged is gone.

    kills.py FOOTPRINT_PROGRAM [ROUNDS]

An entry is acknowledged when its form has been answered with the page to go on to, a draft when the answer says that it was saved.
After each kill the store must hold every one, SQLite must find the file whole, and the ledger must be as it was written.
"""

import concurrent.futures
import http.cookiejar
import pathlib
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

FOOTPRINT = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 100
ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "a long enough password"
WRITERS = 4


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


class Browser:
    def __init__(self, base):
        self.base = base
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar), Stay())

    def get(self, path):
        with self.opener.open(self.base + path, timeout=20) as reply:
            return reply.read().decode()

    def post(self, path, fields):
        """Status and body; a status of 0 when the server died before it answered."""
        request = urllib.request.Request(self.base + path, urllib.parse.urlencode(fields).encode(), {"Origin": self.base})
        try:
            with self.opener.open(request, timeout=20) as reply:
                return reply.status, reply.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(errors="replace")
        except OSError:
            return 0, ""
        except Exception:
            return 0, ""

    def token(self, path):
        return re.search(r'name="token" value="([^"]+)"', self.get(path)).group(1)


def start(store, port):
    server = subprocess.Popen(
        [FOOTPRINT, "serve", "--store", store, "--port", str(port)], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(400):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2) as reply:
                if reply.status == 200:
                    return server
        except OSError:
            time.sleep(0.02)
    sys.exit("FAILED: the server does not start")


def main():
    dice = random.Random(2026)
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder) / "council.sqlite")
        subprocess.run([FOOTPRINT, "demo", "--as-extracted", "--output", f"{folder}/files", "--children", "12"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([FOOTPRINT, "import", f"{folder}/files", "--store", store], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(
            [FOOTPRINT, "user", "add", "Robin Sampleton", "--username", "robin", "--role", "IRO manager", "--no-factor", "--store", store,
             "--password-stdin"], input=PASSWORD + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        server = start(store, port)
        browser = Browser(base)
        status, _ = browser.post("/sign-in", {"username": "robin", "password": PASSWORD, "next": "/", "token": browser.token("/sign-in")})
        if status != 303:
            sys.exit(f"FAILED: nobody can sign in ({status})")
        keys = re.findall(r'href="/children/([0-9a-f]{16})"', browser.get("/children?show=all"))
        token = browser.token("/account")
        server.send_signal(signal.SIGKILL)
        server.wait()

        acknowledged, drafts, lost, broken = set(), {}, 0, 0
        number = 0
        counting = threading.Lock()
        for round_ in range(ROUNDS):
            server = start(store, port)
            over = threading.Event()

            def write(_):
                nonlocal number
                while not over.is_set():
                    with counting:
                        number += 1
                        mine = number
                    words = f"entry {mine}"
                    key = keys[mine % len(keys)]
                    if mine % 4 == 0:
                        address = f"/children/{key}/warnings/new"
                        status, _ = browser.post("/drafts", {"token": token, "draft-address": address, "draft-title": "test", "by-script": "yes", "words": words})
                        if status == 200:
                            with counting:
                                drafts[address] = max(drafts.get(address, 0), mine)
                        continue
                    status, _ = browser.post(
                        f"/children/{key}/warnings/new",
                        {"token": token, "kind": "other", "words": words, "from_date": "today", "review_by": "31/12/2030"})
                    if status == 303:
                        with counting:
                            acknowledged.add(words)
                    elif status not in (0, 303):
                        sys.exit(f"FAILED: a write was answered with {status}")

            with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
                writers = [pool.submit(write, one) for one in range(WRITERS)]
                time.sleep(dice.uniform(0.02, 0.6))
                server.send_signal(signal.SIGKILL)
                server.wait()
                over.set()
                for one in writers:
                    one.result()
            database = sqlite3.connect(store)
            kept = {row[0] for row in database.execute("SELECT words FROM warning_note WHERE ended IS NULL")}
            if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                broken += 1
            database.close()
            lost += len(acknowledged - kept)
        checked = subprocess.run([FOOTPRINT, "verify", "--store", store], capture_output=True, text=True)
        print(f"{ROUNDS} kills, {len(acknowledged)} acknowledged entries: {lost} lost, {broken} times a broken file; verify: {checked.stdout.strip() or checked.stderr.strip()}")
        if lost or broken or checked.returncode != 0 or len(acknowledged) < ROUNDS or not drafts:
            sys.exit(1)


main()
