#!/usr/bin/env python3
"""Times whole processes of `scorebook` in turn with script.py: run.py [--sizes 17,300] [--runs 5].

Prints, for each size, wall seconds, CPU seconds and peak memory (MiB) of both as medians, and the
ratio scorebook / script of the medians. Build first (`./scorebook --version` does). Needs Debian's
python3-openpyxl and python3-xlsxwriter, and the launcher's archive (run any command once).
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = os.environ.get("SCRIPT_PYTHON", "/usr/bin/python3")


def once(command):
    """Wall seconds, CPU seconds and peak MiB of one process and its children."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - started
    if process.returncode not in (0,):
        sys.exit("%s ended with %s: %s" % (command, process.returncode, errors.decode()[-400:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(name, ours, script, runs):
    once(ours), once(script)
    pairs = [(once(ours), once(script)) for _ in range(runs)]
    medians = [[statistics.median(pair[side][i] for pair in pairs) for i in range(3)] for side in (0, 1)]
    ratio = statistics.median(pair[0][0] / pair[1][0] for pair in pairs)
    print("| %s | %.2f | %.2f | %.0f | %.2f | %.2f | %.0f | **%.2f** |" % (name, *medians[0], *medians[1], ratio), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="17,300,3000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--no-reading", action="store_true", help="leave out the long histories")
    args = parser.parse_args()
    scorebook = str(ROOT / "scorebook")
    print("| edition | scorebook wall s | cpu s | peak MiB | script wall s | cpu s | peak MiB | wall ratio |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for size in filter(None, args.sizes.split(",")):
            edition = folder / ("edition-%s.xlsx" % size)
            subprocess.run([PYTHON, HERE / "make_edition.py", size, "12", edition], check=True)
            compare(
                "build, %s measures" % size,
                [scorebook, "build", str(edition), "-o", str(folder / "ours.xlsx"), "--force"],
                [PYTHON, str(HERE / "script.py"), str(edition), str(folder / "script.xlsx")],
                args.runs if int(size) < 1000 else min(args.runs, 3))
        if not args.no_reading:
            for measures in (1000, 3000):
                edition = folder / "history.xlsx"
                subprocess.run(
                    [PYTHON, HERE / "make_edition.py", str(measures), "36", edition, "--recalculated"], check=True)
                compare(
                    "validate, %d,000 data rows" % (measures * 60 // 1000),
                    [scorebook, "validate", str(edition)],
                    [PYTHON, str(HERE / "script.py"), "--read-only", str(edition)],
                    min(args.runs, 3))


if __name__ == "__main__":
    main()
