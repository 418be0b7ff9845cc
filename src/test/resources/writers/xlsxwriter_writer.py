"""The edition of EDITION.json as XlsxWriter writes it.

Usage: EDITION.json BOOK.xlsx [constant_memory]
"""
import datetime
import json
import sys

import xlsxwriter

manner = sys.argv[3] if len(sys.argv) > 3 else ""
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": manner == "constant_memory"})
month = book.add_format({"num_format": "mmm yyyy"})
percent = book.add_format({"num_format": "0.0%"})
for sheet in json.load(open(sys.argv[1], encoding="utf-8")):
    made = book.add_worksheet(sheet["name"])
    for r, row in enumerate(sheet["rows"]):
        for c, typed in enumerate(row):
            look = month if "month" in typed else percent if "percent" in typed else None
            value = typed.get("percent", typed.get("value"))
            if "formula" in typed:
                made.write_formula(r, c, "=" + typed["formula"], look)
            elif "month" in typed:
                made.write_datetime(r, c, datetime.datetime.fromisoformat(typed["month"]), look)
            elif isinstance(value, bool):
                made.write_boolean(r, c, value, look)
            elif isinstance(value, str):
                made.write_string(r, c, value, look)
            elif value is not None:
                made.write_number(r, c, value, look)
book.close()
