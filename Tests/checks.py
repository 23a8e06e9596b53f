"""Checks with sentences, for the tests that are scripts: each says what must hold, all are tried, and the exit code tells whether they held."""

import sys

passed, failed = 0, 0


def check(sentence, truth, detail=""):
    global passed, failed
    if truth:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {sentence} {detail}", flush=True)
    return truth


def end(name):
    print(f"{name}: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
