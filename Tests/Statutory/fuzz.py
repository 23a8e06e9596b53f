"""The API against its own description: Schemathesis makes up requests, good and bad, and judges every answer.

    fuzz.py FOOTPRINT_PROGRAM        (run with the Python of .build-check)
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from checks import check, end  # noqa: E402

FOOTPRINT = sys.argv[1]
TOOLS = pathlib.Path(sys.executable).parent
PORT = 8197


def ask(path, token=None, tag=None, method="GET"):
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", method=method)
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    if tag:
        request.add_header("If-None-Match", tag)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def run(*arguments):
    done = subprocess.run([FOOTPRINT, *arguments], capture_output=True, text=True)
    check(f"footprint {arguments[0]} is done", done.returncode in (0, 2), done.stderr[-300:])


def token(store, name, username, role):
    made = subprocess.run([FOOTPRINT, "token", "add", name, "--username", username, "--role", role, "--store", store], capture_output=True, text=True)
    check(f"a token of {username} is made and printed once", made.returncode == 0 and made.stdout.startswith("fp_"), made.stderr)
    return made.stdout.strip()


def main():
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder) / "council.sqlite")
        files = str(pathlib.Path(folder) / "council")
        run("demo", "--output", files, "--children", "40", "--year", "2025-26")
        run("import", files, "--store", store)
        run("user", "add", "Ana Example", "--username", "analyst", "--role", "analyst", "--no-factor", "--store", store)
        run("user", "add", "Lee Example", "--username", "leader", "--role", "senior leader", "--no-factor", "--store", store)
        analyst, leader = token(store, "fuzz", "analyst", "analyst"), token(store, "figures", "leader", "senior leader")
        no = subprocess.run([FOOTPRINT, "token", "add", "x", "--username", "leader", "--role", "IRO manager", "--store", store], capture_output=True)
        check("a token has no more than its account", no.returncode == 3)
        server = subprocess.Popen([FOOTPRINT, "serve", "--store", store, "--port", str(PORT)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                try:
                    ask("/health")
                    break
                except OSError:
                    time.sleep(0.2)
            talk(analyst, leader, store)
            fuzz(analyst, folder)
        finally:
            server.terminate()
            server.wait()
    end("fuzz")


def talk(analyst, leader, store):
    """What the description cannot say: whose answers are whose, and that a revoked token is at an end."""
    status, headers, body = ask("/api/v1/years", analyst)
    year = json.loads(body)["years"][-1]
    check("years are answered", status == 200)
    check("what one has is not sent again", ask("/api/v1/years", analyst, headers["ETag"])[0] == 304)
    told = json.loads(ask(f"/api/v1/tables/{year}", analyst)[2])
    tables = told["tables"]
    printed = json.loads(subprocess.run([FOOTPRINT, "tables", "--store", store, "--year", year, "--as-at", told["asAt"], "--format", "json"], capture_output=True, text=True).stdout)
    both = zip(tables, printed["tables"])
    check("the API's tables are those of the command line", len(tables) == len(printed["tables"]) and all(
        [row["values"] for row in one["rows"]] == [row["values"] for row in other["rows"]] for one, other in both))
    check("without a token nothing is answered", ask("/api/v1/years")[0] == 401)
    check("nor with a wrong one", ask("/api/v1/years", "fp_" + "0" * 64)[0] == 401)
    check("figures are for a leader", ask(f"/api/v1/tables/{year}", leader)[0] == 200)
    check("registers are not", ask("/api/v1/registers/episodes", leader)[0] == 403)
    check("nor are children", ask("/api/v1/children", leader)[0] == 403)
    named = json.loads(ask("/api/v1/measures/looked-after-children/cases", leader)[2])
    check("a leader is given no child behind a figure", not [case for case in named["items"] if case["kind"] == "child"])
    check("nothing is changed", ask("/api/v1/years", analyst, method="DELETE")[0] == 405)
    check("nor is a page of the product opened", ask("/children", analyst)[0] != 200 or b"Sign in" in ask("/children", analyst)[2])
    listed = subprocess.run([FOOTPRINT, "token", "list", "--store", store], capture_output=True, text=True).stdout
    check("tokens are listed without their secrets", "figures" in listed and leader not in listed)
    number = next(line.split("\t")[0] for line in listed.splitlines() if "\tfigures\t" in line)
    subprocess.run([FOOTPRINT, "token", "revoke", number, "--store", store], check=True)
    check("a revoked token opens nothing", ask("/api/v1/years", leader)[0] == 401)
    trail = subprocess.run([FOOTPRINT, "audit", "search", "--store", store, "--json"], capture_output=True, text=True).stdout
    ask("/api/v1/registers/episodes?size=2", analyst)
    after = subprocess.run([FOOTPRINT, "audit", "search", "--store", store, "--json"], capture_output=True, text=True).stdout
    check("what a token reads is in the audit trail", "api: export" in after and after != trail, after[:200])


def fuzz(analyst, folder):
    done = subprocess.run(
        [TOOLS / "st", "run", f"http://127.0.0.1:{PORT}/api/v1/openapi.json", "--header", f"Authorization: Bearer {analyst}", "--checks", "all",
         "--max-examples", "10", "--seed", "1", "--phases", "examples,coverage,fuzzing", "--continue-on-failure"],
        capture_output=True, text=True, cwd=folder)
    check("Schemathesis finds no answer that breaks the description, and no error of the server", done.returncode == 0, (done.stdout + done.stderr)[-6000:])
    print("\n".join(line for line in done.stdout.splitlines() if "tested" in line.lower() or "generated" in line.lower() or "selected" in line.lower()))


main()
