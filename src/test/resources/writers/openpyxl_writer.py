"""The edition of EDITION.json as openpyxl writes it. Usage: EDITION.json BOOK.xlsx [iso|streamed]"""
import datetime
import json
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell

manner = sys.argv[3] if len(sys.argv) > 3 else ""
book = openpyxl.Workbook(write_only=manner == "streamed")
book.iso_dates = manner == "iso"


def filled(cell, typed):
    if "formula" in typed:
        cell.value = "=" + typed["formula"]
    elif "month" in typed:
        cell.value = datetime.datetime.fromisoformat(typed["month"])
    else:
        cell.value = typed.get("percent", typed.get("value"))
    if "month" in typed:
        cell.number_format = "mmm yyyy"
    if "percent" in typed:
        cell.number_format = "0.0%"
    return cell


if manner != "streamed":
    book.remove(book.active)
for sheet in json.load(open(sys.argv[1], encoding="utf-8")):
    made = book.create_sheet(sheet["name"])
    for r, row in enumerate(sheet["rows"], 1):
        if manner == "streamed":
            made.append([filled(WriteOnlyCell(made), typed) for typed in row])
        else:
            for c, typed in enumerate(row, 1):
                if typed:
                    filled(made.cell(r, c), typed)
book.save(sys.argv[2])
