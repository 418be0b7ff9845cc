#!/usr/bin/env python3
"""The shortest script that anyone would be content with: openpyxl reads the input, XlsxWriter writes
as many pages and charts as Scorebook does, with plain values on them.

short_script.py INPUT OUTPUT. It checks nothing and explains nothing; script.py beside it writes what
Scorebook's pages show, with formulas over the same tables.
"""
import sys

import xlsxwriter
from script import FORMATS, MONTHS, last_months, read, result


def write(path, fields, measures, data, targets, benchmarks):
    book = xlsxwriter.Workbook(path)
    title = book.add_format({"bold": True, "font_size": 18})
    head = book.add_format({"bold": True, "bg_color": "#1F3864", "font_color": "white", "text_wrap": True})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    colours = {w: book.add_format({"bg_color": c, "font_color": f}) for w, c, f in
               [("GREEN", "#00703C", "white"), ("AMBER", "#FFBF47", "black"), ("RED", "#B10E1E", "white")]}
    numbers = {u: book.add_format({"num_format": f}) for u, f in FORMATS.items()}
    periods = last_months(12)
    labels = [MONTHS[int(p[5:]) - 1] + " " + p[:4] for p in periods]
    front = book.add_worksheet("Scorecard")
    pages = {}
    for m in measures:
        pages[m["measure id"]] = book.add_worksheet(m["short name"])
        if m["measure id"] in benchmarks:
            pages[m["measure id"], "q"] = book.add_worksheet(m["short name"] + " quartiles")
    results = book.add_worksheet("Results")
    series = book.add_worksheet("Series")

    def page_setup(sheet):
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        sheet.set_footer("&CPage &P of &N")

    page_setup(front)
    front.set_column(1, 1, 60)
    front.write(0, 0, fields["Title"], title)
    front.write_row(2, 0, ["No", "Measure", "Status", "Target", "Last Month", "This Month", "DoT", "Areas", "Benchmarked", "Trend"], head)
    raw = []
    at = 1
    for i, m in enumerate(measures):
        key, number = m["measure id"], numbers[m["unit"]]
        target = targets.get(key)
        figures, now, before, status, direction, change, year = result(m, data, target, periods)
        raw.append([key, m["measure"], status, target, before, now, change, direction, year])
        first = at
        for p, text in zip(periods, labels):
            f = figures.get(p, (None, None, None))
            series.write_row(at, 0, [key, text, f[0], f[1], f[2], target])
            at += 1
        span = "=Series!$%s$%d:$%s$%d"
        where = lambda column: span % (column, first + 1, column, at)
        r = i + 3
        front.write(r, 0, i + 1)
        front.write_url(r, 1, "internal:'%s'!A1" % m["short name"], string=m["measure"])
        front.write(r, 2, status)
        front.write(r, 3, target, number)
        front.write(r, 4, before, number)
        front.write(r, 5, now, number)
        front.write(r, 6, direction)
        front.write(r, 8, "Yes" if key in benchmarks else "")
        front.add_sparkline(r, 9, {"range": where("E")[1:]})

        page = pages[key]
        page_setup(page)
        page.set_column(0, 0, 24)
        page.set_column(1, 6, 16)
        page.write(0, 0, m["measure"], title)
        for n, (name, value) in enumerate(
            [("Theme", m["theme"]), ("Status", status), ("Change", change), ("Direction", direction),
             ("Last Month", before), ("This Month", now), ("Target", target), ("Twelve months", year),
             ("Source", m["source"]), ("Owner", m["owner"]), ("FAQ", m["faq"])]):
            page.write(n + 2, 0, name, head)
            page.write(n + 2, 1, value, number if isinstance(value, float) else wrap)
        page.write_url(14, 0, "internal:'Scorecard'!A1", string="Return to Scorecard")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"name": "Reported", "categories": where("B"), "values": where("E"), "fill": {"color": "#5B7FA6"}})
        line = book.add_chart({"type": "line"})
        line.add_series({"name": "Target", "categories": where("B"), "values": where("F"), "line": {"dash_type": "dash"}})
        chart.combine(line)
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 760, "height": 320})
        page.insert_chart(16, 0, chart, {"description": m["measure"]})
        for word, look in colours.items():
            page.conditional_format(3, 1, 3, 1, {"type": "cell", "criteria": "==", "value": '"%s"' % word, "format": look})

        b = benchmarks.get(key)
        if b:
            page = pages[key, "q"]
            page_setup(page)
            page.write(0, 0, m["measure"], title)
            page.write_row(2, 0, ["", "Score", "Difference", "%", "Units"], head)
            edges = [b[c] for c in ("worst", "3rd", "2nd", "1st", "best")]
            for n, (name, edge) in enumerate(zip(("Worst", "3rd", "2nd", "1st", "Best"), edges)):
                base = m["per"] or 1
                page.write_row(n + 3, 0, [name, edge, edge - now, (edge - now) / now, round((edge - now) * b["denominator"] / base)])
            ordered = sorted(edges)
            bands = [ordered[0]] + [y - x for x, y in zip(ordered, ordered[1:])]
            for n, p in enumerate(labels):
                page.write_row(n + 30, 0, [p] + bands + [figures.get(periods[n], (None,) * 3)[2]])
            stack = book.add_chart({"type": "column", "subtype": "stacked"})
            name = "='%s quartiles'!" % m["short name"]
            for c in range(1, 6):
                column = "ABCDEFG"[c]
                stack.add_series({"name": ["Base", "4th", "3rd", "2nd", "1st"][c - 1], "gap": 0,
                                  "categories": name + "$A$31:$A$42", "values": name + "$%s$31:$%s$42" % (column, column)})
            own = book.add_chart({"type": "line"})
            own.add_series({"name": fields["Organisation"], "categories": name + "$A$31:$A$42", "values": name + "$G$31:$G$42"})
            stack.combine(own)
            stack.set_legend({"position": "bottom", "delete_series": [0]})
            page.insert_chart(10, 0, stack, {"description": m["measure"]})

    for word, look in colours.items():
        front.conditional_format(3, 2, len(measures) + 3, 2, {"type": "cell", "criteria": "==", "value": '"%s"' % word, "format": look})
    front.repeat_rows(2)
    front.freeze_panes(3, 0)
    results.add_table(0, 0, len(raw), 8, {"data": raw, "columns": [{"header": h} for h in
                      ["Measure ID", "Measure", "Status", "Target", "Previous", "Current", "Change", "Direction", "Twelve months"]]})
    series.add_table(0, 0, at - 1, 5, {"columns": [{"header": h} for h in
                     ["Measure ID", "Period", "Numerator", "Denominator", "Value", "Target"]]})
    book.close()


if __name__ == "__main__":
    write(sys.argv[2], *read(sys.argv[1]))
