"""What scripts rely on, tried on the program itself: members of the JSON, exit codes, and that nothing happens twice.

    contract.py FOOTPRINT_PROGRAM
"""

import csv
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from checks import check, end  # noqa: E402

FOOTPRINT = sys.argv[1]


def run(*arguments, expect=0):
    done = subprocess.run([FOOTPRINT, *map(str, arguments)], capture_output=True, text=True)
    check(f"footprint {' '.join(map(str, arguments[:1]))} ends with {expect}", done.returncode == expect, f"{done.returncode}: {done.stderr[-300:]}")
    return done


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files, store = folder / "council", folder / "council.sqlite"
        run("demo", "--output", files, "--children", 60, "--seed", 7, "--year", "2016-17")
        names = {shown.name for shown in files.rglob("*.csv")}
        check("a demo council has every file", {"header.csv", "episodes.csv", "reviews.csv", "staff.csv", "disputes.csv"} <= names)

        dry = json.loads(run("import", files, "--store", store, "--dry-run", "--format", "json").stdout)
        check("a dry run says what would be added", any(one["register"] == "episodes" and one["added"] > 0 for one in dry["registers"]))
        first = json.loads(run("import", files, "--store", store, "--format", "json").stdout)
        check("a dry run says what the import then does", dry["registers"] == first["registers"])
        again = json.loads(run("import", files, "--store", store, "--format", "json").stdout)
        check("the same files again change nothing", all(one["added"] == one["changed"] == 0 for one in again["registers"]))
        check("names are not printed unless asked for", "forename" not in json.dumps(first))

        tables = json.loads(run("tables", "--store", store, "--year", "2016-17", "--format", "json").stdout)
        check("tables name their year", tables["year"] == "2016-17")
        ids = [table["id"] for table in tables["tables"]]
        wanted = "1 2 3 4 5 7 8 7a 7b 7c 9 10 11 12 13 14 15 16 17 18 19".split()
        check("the tables are those of the report", all(one in ids for one in wanted) and "6" not in ids, str(ids))
        for table in tables["tables"]:
            check(f"table {table['id']} has its members", {"id", "number", "title", "columns", "rows", "notes"} <= table.keys())
            for row in table["rows"]:
                fits = len(row["values"]) == len(table["columns"]) and all(value is None or isinstance(value, (int, float)) for value in row["values"])
                check(f"table {table['id']}, {row['label']}: a number or null for each column", fits)
        twice = run("tables", "--store", store, "--year", "2016-17", "--format", "json").stdout
        check("the tables are the same when asked for again", json.loads(twice) == tables)

        for table in tables["tables"]:
            if table["id"] not in ("9", "10", "12", "13", "16", "19"):
                continue
            for row in table["rows"]:
                if row["values"][0] is None or "Per 10k" in row["label"]:
                    continue
                cases = json.loads(run("cases", "--store", store, "--year", "2016-17", "--table", table["id"], "--row", row["label"], "--column", "Q1",
                                       "--format", "json").stdout)
                check(f"table {table['id']}, {row['label']}: as many cases as the figure says", cases["count"] == row["values"][0] == cases["value"])
                check("each case names its subject, day and record", all({"subject", "day", "record"} <= case.keys() for case in cases["cases"]))

        due = json.loads(run("due", "--store", store, "--as-at", "2017-03-31", "--format", "json").stdout)
        check("a deadline explains itself", due["deadlines"] and all("the limit is" in one["explanation"] or "term" in one["explanation"] for one in due["deadlines"]))
        with open(next(files.rglob("header.csv")), newline="") as header:
            child = next(csv.DictReader(header))["CHILD"]
        one = json.loads(run("due", "--store", store, "--child", child, "--as-at", "2017-03-31", "--format", "json").stdout)
        check("a child's deadlines are the child's", all(deadline["subject"] == child or deadline["kind"] != "child" for deadline in one["deadlines"]))

        found = subprocess.run([FOOTPRINT, "check", "--store", str(store), "--format", "json"], capture_output=True, text=True)
        findings = json.loads(found.stdout)
        check("check ends with 2 when there are errors", (found.returncode == 2) == any(each["severity"] == "error" for each in findings["findings"]))
        check("findings have their members", all({"check", "severity", "subject", "sentence"} <= each.keys() for each in findings["findings"]))

        out = folder / "out"
        run("export", "--store", store, "--output", out)
        same = [shown.read_bytes() == (files / shown.relative_to(out)).read_bytes() for shown in out.rglob("*.csv")]
        check("what was imported is exported byte for byte", same and all(same), f"{same.count(False)} of {len(same)} differ")
        run("tables", "--store", store, "--year", "2016-17", "--format", "xlsx", "--output", folder / "tables.xlsx")
        check("a workbook is a workbook", (folder / "tables.xlsx").read_bytes()[:2] == b"PK")

        living = folder / "living.sqlite"
        made = run("demo", "--store", living, "--children", 40, "--as-at", "2026-11-23", "--no-report").stdout
        check("a living council prints the password of its accounts once", made.count("Password of all: ") == 1)
        names = [line.split("\t")[0] for line in run("user", "list", "--store", living).stdout.splitlines()]
        check("a living council has an account of each role", set(names) == set(
            "iro manager support participation socialworker teammanager leader analyst dpo admin".split()), str(names))
        this = json.loads(run("tables", "--store", living, "--year", "2026-27", "--as-at", "2026-11-23", "--format", "json").stdout)
        last = json.loads(run("tables", "--store", living, "--year", "2025-26", "--format", "json").stdout)
        held = [next(table for table in one["tables"] if table["id"] == "2")["rows"][0]["values"][0] for one in (this, last)]
        check("a living council has figures of this year and of the last", all(held), str(held))
        run("demo", "--store", folder / "no.sqlite", "--as-at", "2026-11-23", "--as-extracted", expect=64)

        bad = folder / "bad.csv"
        bad.write_text("CHILD,DOB,REVIEW,REVIEW_CODE\nN1,01/02/2010,31/02/2017,PN1\nN1,01/02/2010,01/03/2017,PN9\nN1,01/02/2010,02/03/2017,PN1\n")
        other = folder / "other.sqlite"
        report = json.loads(run("import", bad, "--store", other, "--format", "json", expect=2).stdout)
        check("every bad cell is named", {(p["line"], p["column"]) for p in report["problems"]} >= {(2, "REVIEW"), (3, "REVIEW_CODE")})
        check("the good row came in", report["registers"][0]["added"] == 1 and report["registers"][0]["rejected"] == 2)
        (folder / "empty.csv").write_text("")
        run("import", folder / "empty.csv", "--store", other, expect=3)
        run("import", folder / "nowhere", "--store", other, expect=3)
        run("tables", "--store", folder / "none.sqlite", "--year", "2016-17", expect=3)
        run("tables", "--store", store, "--year", "banana", expect=64)
        run("cases", "--store", store, "--year", "2016-17", "--table", "12", "--row", "nobody", "--column", "Q1", expect=64)
        run("due", "--store", store, "--child", "nobody", expect=3)
        old = folder / "old-report.txt"
        old.write_text("# 5.1 Caseloads\nTable 1: Caseload at year end\n| Cases | Q1 | Q2 |\n| LAC | 555 | 593 |\n| CP | 387 | 393 |\n| Total | 952 | 986 |\n")
        wrong = json.loads(run("report", "check", "--file", old, "--format", "json", expect=2).stdout)
        check("a wrong total of a published report is found", any(one["place"] == "Table 1, Total, Q1" for one in wrong["differences"]), str(wrong))
        old.write_text(old.read_text().replace("952", "942"))
        run("report", "check", "--file", old)
        run("report", "check", "--file", folder / "empty.csv", expect=3)
        run("tables", "--store", store, "--year", "1990-91", expect=3)
        people = folder / "people.sqlite"
        made = run("user", "add", "Kim Example", "--username", "kim", "--role", "IRO manager", "--role", "analyst", "--staff", "S001", "--to", "2099-12-31",
                   "--one-time", "--store", people).stdout
        check("a password is made up and printed once", "One-time password: " in made, made)
        run("user", "add", "Lee Example", "--username", "lee", "--no-factor", "--store", people)
        listed = [line.split("\t") for line in run("user", "list", "--store", people).stdout.splitlines()]
        check("accounts are listed with what they are", listed == [
            ["kim", "Kim Example", "can sign in", "IRO manager, analyst", "S001", "second step to be set up"],
            ["lee", "Lee Example", "can sign in", "", "", "no second step required"]], str(listed))
        run("user", "roles", "--username", "lee", "--role", "IRO", "--store", people)
        run("user", "disable", "--username", "kim", "--store", people)
        listed = [line.split("\t") for line in run("user", "list", "--store", people).stdout.splitlines()]
        check("roles and states change", listed[0][2].startswith("disabled since ") and listed[1][3] == "IRO", str(listed))
        run("user", "enable", "--username", "kim", "--store", people)
        run("user", "factor", "--username", "kim", "--store", people)
        run("user", "add", "Kim Other", "--username", "KIM", "--store", people, expect=3)
        run("user", "enable", "--username", "nobody", "--store", people, expect=3)
        run("user", "roles", "--username", "kim", "--role", "boss", "--store", people, expect=64)
        run("user", "add", "Kim Other", "--username", "kim2", "--from", "soon", "--store", people, expect=64)
        run("serve", "--store", people, "--oidc", folder / "none.json", expect=3)
        run("verify", "--store", people)
        run("verify", "--store", store)
        (folder / "text.sqlite").write_text("this is not a database, and long enough to be taken for one: " * 40)
        run("tables", "--store", folder / "text.sqlite", "--year", "2016-17", expect=3)
    end("contract")


main()
