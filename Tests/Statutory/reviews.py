"""The reviews file of the SSDA903 return, judged by the field's public validator: not one error, in any year it has rules for.

    reviews.py FOOTPRINT_PROGRAM        (run with the Python of .build-check)
"""

import csv
import logging
import pathlib
import subprocess
import sys
import tempfile

logging.disable(logging.CRITICAL)
from lac_validator.lac_validator import LacValidator  # noqa: E402
from lac_validator.rules.ruleset_utils import get_year_ruleset  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from checks import check, end  # noqa: E402

FOOTPRINT = sys.argv[1]


def run(*arguments, expect=(0,), text=None):
    done = subprocess.run([FOOTPRINT, *map(str, arguments)], capture_output=True, text=True, input=text)
    check(f"footprint {' '.join(map(str, arguments[:2]))} ends with {expect}", done.returncode in expect, f"{done.returncode}: {done.stderr[-300:]}")
    return done


def errors(files, year):
    """What the validator finds in the reviews: rule by rule, how many rows."""
    rules = get_year_ruleset(year)
    made = LacValidator(
        {"collectionYear": year, "localAuthority": "E08000028"},
        [{"name": shown.name, "description": "This year", "file_content": shown.read_bytes()} for shown in files], rules)
    reviews = made.ds_results["Reviews"]
    run = [rule for rule in ("166", "167", "399", "440", "441", "1012", "INT08", "INT17") if rule in made.dones]
    check(f"every rule about reviews was run for {year}", len(run) == 8, str(run))
    return len(reviews), {column[4:]: int((reviews[column] == True).sum()) for column in reviews.columns if column.startswith("ERR_")}  # noqa: E712


def export(folder, store, name, year):
    """The reviews as the export makes them, with the header and episodes of the same return."""
    out, beside = folder / name, folder / f"{name}-registers"
    run("export", "903", "--store", store, "--year", year, "--output", out, expect=(0, 2))
    run("export", "--store", store, "--output", beside, "--register", "header", "--register", "episodes")
    modules = beside / "ssda903" / year
    return out, [out / "reviews.csv", modules / "header.csv", modules / "episodes.csv"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for year, collection, seed in (("2022-23", "2023", 3), ("2024-25", "2025", 7), ("2025-26", "2026", 11)):
            files, store = folder / f"council-{year}", folder / f"{year}.sqlite"
            run("demo", "--output", files, "--children", 150, "--seed", seed, "--year", year)
            run("import", files, "--store", store, expect=(0, 2))
            out, made = export(folder, store, f"out-{year}", year)
            count, found = errors(made, collection)
            check(f"the reviews of {year} pass", count > 200 and not any(found.values()), f"{count} rows, {found}")
            left = out / "reviews-left-out.csv"
            missing = len(list(csv.DictReader(left.open(newline="")))) if left.exists() else 0
            with next(files.rglob("reviews.csv")).open(newline="") as reviews:
                day = lambda row: row["REVIEW"][6:] + row["REVIEW"][3:5] + row["REVIEW"][:2]  # noqa: E731
                told = sum(f"{year[:4]}0401" <= day(row) <= f"20{year[5:]}0331" for row in csv.DictReader(reviews))
            check(f"each review of {year} is in the file or named as left out", count + missing == told, f"{count} + {missing} of {told}")

        # A file that would fail as it stands: what is exported passes, and each row that is not in it is named with its rule.
        files = folder / "mistakes"
        files.mkdir()
        (files / "header.csv").write_text("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + "".join(
            f"X{n},M,01/06/2020,WBRI,UN5,,\n" for n in range(1, 5)))
        episode = "{0},01/06/2023,S,{1},N1,U6,PR1,,,,AA1 1AA,AA1 1AB,SC100001\n"
        (files / "episodes.csv").write_text(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            + "".join(episode.format(child, status) for child, status in (("X1", "C2"), ("X2", "C2"), ("X3", "V4"))))
        (files / "reviews.csv").write_text("CHILD,DOB,REVIEW,REVIEW_CODE\n" + "".join(
            f"{child},01/06/2020,{held},{code}\n" for child, held, code in (
                ("X1", "31/05/2024", "PN0"), ("X1", "01/06/2024", "PN0"), ("X2", "01/06/2024", "PN1"), ("X1", "02/06/2024", "PN0"),
                ("X2", "31/05/2024", "PN1"), ("X3", "01/09/2024", "PN1"), ("X4", "01/09/2024", "PN1"), ("X1", "01/04/2025", "PN1"))))
        before = {rule: found for rule, found in errors(sorted(files.glob("*.csv")), "2025")[1].items() if found}
        check("the validator finds the mistakes that were planted", {"399", "440", "441", "1012"} <= before.keys(), str(before))
        store = folder / "mistakes.sqlite"
        run("import", files, "--store", store, "--collection-year", "2024-25", expect=(0, 2))
        out, made = export(folder, store, "out-mistakes", "2024-25")
        count, found = errors(made, "2025")
        check("what is left passes", count == 3 and not any(found.values()), f"{count} rows, {found}")
        with (out / "reviews-left-out.csv").open(newline="") as rows:
            rules = sorted(row["rule"] for row in csv.DictReader(rows))
        check("each row that is not in it is named with its rule", rules == ["1012", "399", "440", "441"], str(rules))
    end("reviews")


main()
