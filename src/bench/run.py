#!/usr/bin/env python3
"""Times whole processes of `scorebook`, and of the scripts that one would write instead, in turn.

run.py [PART ...] [--runs 5], with parts of: build, run, validate, collect, publish, explain, growth;
all of them where none is named. Prints for each the medians of wall seconds, CPU seconds and peak
memory in MiB, and the ratio of wall times. Build first: `./scorebook --version` does, and makes the
launcher's archive. Needs Debian's python3-openpyxl and python3-xlsxwriter.

With SCOREBOOK=/path/of/a/launcher another one is timed: of an unpacked package, say.
"""
import argparse
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import openpyxl

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = os.environ.get("SCRIPT_PYTHON", "/usr/bin/python3")
SCOREBOOK = os.environ.get("SCOREBOOK", str(ROOT / "scorebook"))


def once(command):
    """Wall seconds, CPU seconds and peak MiB of one process and its children."""
    started = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - started
    if process.returncode != 0:
        sys.exit("%s ended with %s: %s" % (command, process.returncode, errors.decode()[-400:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(runs):
    return [statistics.median(run[i] for run in runs) for i in range(3)]


def compare(name, commands, runs):
    """Times the commands in turn; prints the first and, beside it, the others with their ratios."""
    rounds = [[once(command) for command in commands] for _ in range(runs)]
    columns = []
    for other in range(len(commands)):
        columns += ["%.2f" % medians([r[other] for r in rounds])[0],
                    "%.2f" % medians([r[other] for r in rounds])[1],
                    "%.0f" % medians([r[other] for r in rounds])[2]]
        if other:
            columns.append("**%.2f**" % statistics.median(r[0][0] / r[other][0] for r in rounds))
    print("| %s | %s |" % (name, " | ".join(columns)), flush=True)


def edition(folder, measures, months, *options):
    path = folder / ("edition-%d-%d.xlsx" % (measures, months))
    subprocess.run([PYTHON, HERE / "make_edition.py", str(measures), str(months), path, *options], check=True)
    return path


def build(path, folder):
    return [SCOREBOOK, "build", path, "-o", folder / "ours.xlsx", "--force"]


def run(path, folder):
    return [SCOREBOOK, "run", path, "-d", folder / "out", "--force"]


def builds(folder, runs):
    for measures in (17, 300, 3000):
        path = edition(folder, measures, 12)
        short = [PYTHON, HERE / "short_script.py", path, folder / "short.xlsx"]
        long = [PYTHON, HERE / "script.py", path, folder / "long.xlsx"]
        once(build(path, folder))
        # The long script takes most of the time that all of this takes together.
        compare("build, %d measures" % measures, [build(path, folder), short] + [long] * (measures < 1000),
                2 * runs if measures < 100 else runs if measures < 1000 else min(runs, 3))
    compare("--version", [[SCOREBOOK, "--version"]], 2 * runs)


def runs_of_everything(folder, runs):
    path = edition(folder, 300, 12)
    compare("run, 300 measures, 12 owners; build", [run(path, folder), build(path, folder)], runs)


def validate(folder, runs):
    for measures in (1000, 3000):
        path = edition(folder, measures, 36, "--recalculated")
        compare("validate, %d,000 data rows" % (measures * 60 // 1000),
                [[SCOREBOOK, "validate", path], [PYTHON, HERE / "script.py", "--read-only", path]], min(runs, 3))


def answered(pack, into):
    """Types commentary into a pack's yellow cells, as a program saves it that is not Excel."""
    book = openpyxl.load_workbook(pack)
    names = book.defined_names
    for defined in names.values() if hasattr(names, "values") else names.definedName:  # before openpyxl 3.1
        if defined.name.startswith("commentary_"):
            for sheet, cell in defined.destinations:
                book[sheet][cell.replace("$", "")] = "Fewer people waited, and those who did waited less long."
    book.save(into)


def collect(folder, runs):
    path = edition(folder, 400, 12, "--owners", "200")
    once(run(path, folder))
    for count in (50, 200):
        replies = folder / ("replies-%d" % count)
        replies.mkdir()
        for pack in sorted((folder / "out" / "owners").glob("*.xlsx"))[:count]:
            answered(pack, replies / pack.name)
        compare("collect, %d replies" % count, [[SCOREBOOK, "collect", path, "--replies", replies]], min(runs, 3))


def publish(folder, runs):
    replies = folder / "no-replies"
    replies.mkdir()
    path = folder / "monthly.xlsx"
    command = [SCOREBOOK, "publish", path, "--replies", replies, "-o", folder / "final.xlsx", "--allow-missing", "--force"]
    ledger = folder / "monthly.published.jsonl"
    for editions in (0, 60):
        for n in range(editions + 1):
            last = "%d-%02d" % (2015 + n // 12, n % 12 + 1)
            subprocess.run([PYTHON, HERE / "make_edition.py", "17", "12", path, "--last", last], check=True)
            if n < editions:
                once(command)
        before = ledger.read_bytes() if ledger.exists() else b""
        timed = []
        for _ in range(runs):
            ledger.write_bytes(before) if before else ledger.unlink(missing_ok=True)
            timed.append(once(command))
        print("| publish, 17 measures, after %d editions | %.2f | %.2f | %.0f |" % (editions, *medians(timed)), flush=True)
        ledger.unlink(missing_ok=True)


def explain(folder, runs):
    path = edition(folder, 300, 12)
    compare("explain, 300 measures", [[SCOREBOOK, "explain", path, "--measure", "M0150"]], runs)


def growth(folder, runs):
    """How CPU time grows with the size: 1 is in proportion, 2 as its square."""
    start = medians([once(build(edition(folder, 17, 12), folder)) for _ in range(runs)])[1]
    for name, sizes in (("measures", [(300, 12), (1000, 12), (3000, 12)]), ("months", [(1000, 12), (1000, 60)])):
        timed = [medians([once(build(edition(folder, *size), folder)) for _ in range(2)]) for size in sizes]
        along = [size[0] if name == "measures" else size[1] for size in sizes]
        for i in range(len(sizes) - 1):
            grown = math.log((timed[i + 1][1] - start) / (timed[i][1] - start)) / math.log(along[i + 1] / along[i])
            print("build from %d to %d %s: %.2f to %.2f s of CPU, power %.2f; peak %.0f to %.0f MiB" % (
                along[i], along[i + 1], name, timed[i][1], timed[i + 1][1], grown, timed[i][2], timed[i + 1][2]), flush=True)
    print("build, 3,000 measures of 60 months: %.2f s, %.2f s of CPU, %.0f MiB" % once(build(edition(folder, 3000, 60), folder)))


PARTS = {"build": builds, "run": runs_of_everything, "validate": validate, "collect": collect,
         "publish": publish, "explain": explain, "growth": growth}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[], metavar="PART")
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    print("| what | scorebook wall s | CPU s | MiB | instead: wall s | CPU s | MiB | ratio | long script: wall s | CPU s | MiB | ratio |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for part in args.parts or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            PARTS[part](pathlib.Path(folder), args.runs)


if __name__ == "__main__":
    main()
