"""The edition of EDITION.json as pandas writes it. Usage: EDITION.json BOOK.xlsx ENGINE"""
import json
import sys

import pandas


def plain(typed):
    if "formula" in typed:
        return "=" + typed["formula"]
    if "month" in typed:
        return pandas.Timestamp(typed["month"])
    return typed.get("percent", typed.get("value"))


with pandas.ExcelWriter(sys.argv[2], engine=sys.argv[3]) as book:
    for sheet in json.load(open(sys.argv[1], encoding="utf-8")):
        header, *rows = [[plain(typed) for typed in row] for row in sheet["rows"]]
        rows = [row + [None] * (len(header) - len(row)) for row in rows]
        table = pandas.DataFrame(rows, columns=header, dtype=object)
        table.to_excel(book, sheet_name=sheet["name"], index=False)
