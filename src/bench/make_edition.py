#!/usr/bin/env python3
"""Writes a standard input workbook of any size: make_edition.py MEASURES MONTHS FILE [--recalculated]
[--owners 12] [--last 2020-12].

One measure in three is benchmarked. Figures are illustrative and the same at every run.
"""
import argparse
import random

import xlsxwriter

UNITS = ["Percentage", "Number", "Rate", "Currency", "Days"]


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def months(count, last):
    """The reporting months that end with the last, earliest first: 2020-11, 2020-12."""
    year, month = map(int, last.split("-"))
    end = year * 12 + month - 1
    return ["%04d-%02d" % (m // 12, m % 12 + 1) for m in range(end - count + 1, end + 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", type=int)
    parser.add_argument("months", type=int)
    parser.add_argument("file")
    parser.add_argument("--owners", type=int, default=12)
    parser.add_argument("--last", default="2020-12", help="the month that is reported")
    parser.add_argument("--recalculated", action="store_true", help="two thirds of the months twice")
    args = parser.parse_args()
    chance = random.Random(2020)
    periods = months(args.months, args.last)
    year, month = map(int, args.last.split("-"))
    # A long history keeps its texts as Excel does, by number: openpyxl reads them twice as fast so.
    book = xlsxwriter.Workbook(args.file, {"constant_memory": not args.recalculated})

    sheet = book.add_worksheet("Scorecard")
    for row, cells in enumerate(
        [
            ("Field", "Value"),
            ("Title", "Benchmark Scorecard"),
            ("Organisation", "Exampleshire"),
            ("Period", "%s %d" % (MONTHS[month - 1], year)),
            ("Produced by", "Performance team"),
            ("Commentary due", "%d-01-15" % (year + 1)),
            ("Reply to", "performance@example.org"),
        ]
    ):
        sheet.write_row(row, 0, cells)

    sheet = book.add_worksheet("Measures")
    sheet.write_row(
        0, 0,
        ["Measure ID", "Theme", "Measure", "Short name", "Source", "Unit", "Per", "Decimals", "Counted as",
         "Frequency", "Preferred travel", "Target type", "Owner", "FAQ"])
    kinds = []
    for i in range(args.measures):
        unit = UNITS[i % len(UNITS)]
        preferred = ["Upwards", "Downwards"][i % 2]
        kinds.append((unit, preferred))
        sheet.write_row(
            i + 1, 0,
            ["M%04d" % i, "Theme %d" % (i * 6 // args.measures + 1),
             "The illustrative measure %d of how the service performs for the people who use it" % i,
             "Measure %d" % i, "Case management system", unit, 100000 if unit == "Rate" else None,
             1 if unit in ("Percentage", "Rate", "Days") else 0, "People", "Monthly", preferred, "Target",
             "Head of Service %d" % (i % args.owners + 1), "What is counted, and how."])

    def figures():
        for i, (unit, _) in enumerate(kinds):
            level = chance.uniform(0.3, 0.7)
            for period in periods:
                level = min(0.95, max(0.05, level + chance.uniform(-0.02, 0.02)))
                yield i, period, unit, level

    def cells(unit, level):
        if unit == "Percentage":
            return [round(level * 5000), 5000, None]
        if unit == "Rate":
            return [round(level * 900), 147979, None]
        scale = {"Number": 2000, "Currency": 4000000, "Days": 40}[unit]
        return [None, None, round(level * scale, 1 if unit == "Days" else 0)]

    sheet = book.add_worksheet("Data")
    sheet.write_row(0, 0, ["Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value"])
    row = 1
    latest = {}
    for i, period, unit, level in figures():
        sheet.write_row(row, 0, ["M%04d" % i, period, "Reported"] + cells(unit, level))
        row += 1
        latest[i] = level
        if args.recalculated and periods.index(period) % 3:
            sheet.write_row(row, 0, ["M%04d" % i, period, "Recalculated"] + cells(unit, level * 1.01))
            row += 1

    sheet = book.add_worksheet("Targets")
    sheet.write_row(0, 0, ["Measure ID", "Period", "Target"])
    bases = {"Percentage": 1, "Rate": 900 / 147979 * 100000, "Number": 2000, "Currency": 4000000, "Days": 40}
    for i, (unit, _) in enumerate(kinds):
        sheet.write_row(i + 1, 0, ["M%04d" % i, None, round(latest[i] * bases[unit] * chance.uniform(0.93, 1.07), 3)])

    sheet = book.add_worksheet("Benchmarks")
    sheet.write_row(0, 0, ["Measure ID", "Source", "Worst", "3rd", "2nd", "1st", "Best", "Denominator"])
    for row, i in enumerate(range(0, args.measures, 3)):
        unit, preferred = kinds[i]
        steps = [0.5, 0.85, 1.0, 1.15, 1.4] if preferred == "Upwards" else [1.4, 1.15, 1.0, 0.85, 0.5]
        sheet.write_row(
            row + 1, 0,
            ["M%04d" % i, "2019/20 national"]
            + [round(min(latest[i] * s, 0.98 if unit == "Percentage" else 9) * bases[unit], 3) for s in steps] + [5000])

    sheet = book.add_worksheet("Owners")
    sheet.write_row(0, 0, ["Name", "Role", "Email"])
    for n in range(1, args.owners + 1):
        sheet.write_row(n, 0, ["Head of Service %d" % n, "Head of Service", "service%d@example.org" % n])
    book.close()


if __name__ == "__main__":
    main()
