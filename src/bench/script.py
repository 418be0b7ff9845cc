#!/usr/bin/env python3
"""What a user would write instead: openpyxl reads the input, XlsxWriter writes the pages and charts.

script.py INPUT OUTPUT, or script.py --read-only INPUT for one streaming pass over every cell.
It checks nothing and explains nothing; it only computes and lays out what Scorebook does.
"""
import sys
from collections import defaultdict

import openpyxl
import xlsxwriter

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
FORMATS = {"Percentage": "0.0%", "Number": "#,##0", "Rate": "#,##0.0", "Currency": "£#,##0", "Days": "0.0"}


def rows(book, name):
    sheet = book[name]
    header = None
    for cells in sheet.iter_rows(values_only=True):
        if header is None:
            header = [str(c or "").strip().lower() for c in cells]
        elif any(c is not None for c in cells):
            yield dict(zip(header, cells))


def read(path):
    book = openpyxl.load_workbook(path, read_only=True)
    fields = {r["field"]: r["value"] for r in rows(book, "Scorecard")}
    measures = list(rows(book, "Measures"))
    data = defaultdict(dict)
    per = {m["measure id"]: m["per"] or 1 for m in measures}
    for r in rows(book, "Data"):
        value = r["value"]
        if r["numerator"] is not None and r["denominator"]:
            value = r["numerator"] / r["denominator"] * per[r["measure id"]]
        data[r["measure id"], r["basis"]][r["period"]] = (r["numerator"], r["denominator"], value)
    targets = {r["measure id"]: r["target"] for r in rows(book, "Targets")}
    benchmarks = {r["measure id"]: r for r in rows(book, "Benchmarks")}
    return fields, measures, data, targets, benchmarks


def last_months(count, end=2020 * 12 + 11):
    return ["%04d-%02d" % (m // 12, m % 12 + 1) for m in range(end - count + 1, end + 1)]


def result(measure, data, target, periods):
    figures = data[measure["measure id"], "Reported"]
    now = figures.get(periods[-1], (None, None, None))[2]
    before = figures.get(periods[-2], (None, None, None))[2]
    up = measure["preferred travel"] == "Upwards"
    status, direction, change = "N/A", "N/A", None
    if now is not None and target:
        short = (target - now if up else now - target) / abs(target)
        status = "GREEN" if short <= 0 else "AMBER" if short <= 0.05 else "RED"
    if now is not None and before:
        change = now - before if measure["unit"] == "Percentage" else (now - before) / abs(before)
        good = (change > 0) == up
        direction = ("Up" if change > 0 else "Down") + (" (Green)" if good else " (Red)")
    both = [f for f in (figures.get(p) for p in periods) if f and f[1]]
    year = sum(f[0] for f in both) / sum(f[1] for f in both) * (measure["per"] or 1) if both else None
    return figures, now, before, status, direction, change, year


RESULTS = ["No.", "Measure ID", "Short name", "Status shown", "Target shown", "Previous period", "Previous shown",
           "Current period", "Current shown", "Change shown", "Direction", "Status reason", "Theme", "Measure", "Status",
           "Target", "Previous", "Current", "Change", "Travel", "Colour", "Unit", "Preferred travel", "Shortfall",
           "Amber allowance", "12 months numerator", "12 months denominator", "12 months periods", "12 months figure",
           "12 months shown", "Benchmark", "Quartile", "Units counted with", "To next quartile", "To top quartile",
           "Counted as", "Source", "Owner"]
SERIES = ["Measure ID", "Short name", "Kind", "Period", "Label", "Numerator", "Denominator", "Reported", "Target",
          "Latest numerator", "Latest denominator", "Latest value",
          "Quartile band 1", "Quartile band 2", "Quartile band 3", "Quartile band 4", "Quartile band 5"]
CODES = {"Percentage": "#,##0.0%", "Number": "#,##0", "Rate": "#,##0.0", "Currency": "£#,##0", "Days": "0.0"}


def cell(sheet, names, name, row):
    return "%s$%s$%d" % (sheet, xlsxwriter.utility.xl_col_to_name(names.index(name)), row + 1)


class Pages:
    """The pages of one workbook, with formulas over its tables Results and Series."""

    def __init__(self, path, fields, measures, data, targets, benchmarks):
        self.book = xlsxwriter.Workbook(path)
        add = self.book.add_format
        self.title = add({"bold": True, "font_size": 20})
        self.note = add({"font_size": 9, "font_color": "#52606D"})
        self.head = add({"bold": True, "bg_color": "#EEF2F6", "bottom": 2, "text_wrap": True})
        self.wrap = add({"text_wrap": True, "valign": "top"})
        self.large = add({"bold": True, "font_size": 22, "align": "center"})
        self.label = add({"bold": True, "font_size": 9, "align": "center"})
        self.link = add({"underline": 1, "font_color": "#1F4E79"})
        self.colours = {w: add({"bg_color": c, "font_color": f}) for w, c, f in
                        [("GREEN", "#B5DFC0", "#0B3B1C"), ("AMBER", "#F4B335", "#2B1D00"), ("RED", "#A3171C", "white")]}
        self.numbers = {u: add({"num_format": f}) for u, f in FORMATS.items()}
        self.fields, self.measures, self.data = fields, measures, data
        self.targets, self.benchmarks = targets, benchmarks
        self.periods = last_months(12)
        self.labels = [MONTHS[int(p[5:]) - 1] + " " + p[:4] for p in self.periods]
        self.found = [result(m, data, targets.get(m["measure id"]), self.periods) for m in measures]
        self.series_at = []
        at = 1
        for m in measures:
            self.series_at.append(at)
            at += 12 + (5 if m["measure id"] in benchmarks else 0)

    def sheet(self, name):
        sheet = self.book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        sheet.set_header("&L%s&R%s" % (self.fields["Organisation"], self.fields["Title"]))
        sheet.set_footer("&L&A&RPage &P of &N")
        return sheet

    def judged(self, sheet, row, column, last_row=None):
        for word, look in self.colours.items():
            sheet.conditional_format(row, column, row if last_row is None else last_row, column,
                                     {"type": "cell", "criteria": "==", "value": '"%s"' % word, "format": look})

    def text(self, i, name):
        """What a cell of Results shows, for a formula's cached value."""
        m, (figures, now, before, status, direction, change, year) = self.measures[i], self.found[i]
        value = {"Status shown": status, "Target shown": self.targets.get(m["measure id"]), "Previous shown": before,
                 "Current shown": now, "Change shown": change, "Direction": direction, "12 months shown": year}.get(name, "")
        return "N/A" if value is None else value

    def shown(self, sheet, row, column, i, name, look=None):
        sheet.write_formula(row, column, "=" + cell("Results!", RESULTS, name, i + 1), look, self.text(i, name))

    def front(self):
        sheet = self.sheet("Scorecard")
        sheet.set_column(1, 1, 60)
        sheet.write(0, 0, self.fields["Title"], self.title)
        sheet.write(1, 0, "%s, %s" % (self.fields["Organisation"], self.fields["Period"]), self.note)
        sheet.write(2, 0, "%d measures" % len(self.measures), self.note)
        heads = ["No", "Measure", "Status", "Target", "Last month", "This month", "Change", "Direction", "Benchmarked", "Trend"]
        row, theme = 3, None
        for i, m in enumerate(self.measures):
            if m["theme"] != theme:
                theme = m["theme"]
                sheet.write(row + 1, 0, theme, self.head)
                sheet.write_row(row + 2, 0, heads, self.head)
                row += 3
            sheet.write(row, 0, i + 1)
            sheet.write_url(row, 1, "internal:'%s'!A1" % m["short name"], self.link, m["measure"])
            for column, name in enumerate(
                ["Status shown", "Target shown", "Previous shown", "Current shown", "Change shown", "Direction"], 2):
                self.shown(sheet, row, column, i, name)
            sheet.write(row, 8, "Yes" if m["measure id"] in self.benchmarks else "")
            first, reported = self.series_at[i], SERIES.index("Reported")
            sheet.add_sparkline(row, 9, {"range": xlsxwriter.utility.xl_range_formula(
                "Series", first, reported, first + 11, reported)})
            row += 1
        self.judged(sheet, 6, 2, row)
        sheet.freeze_panes(3, 0)

    def highlights(self):
        sheet = self.sheet("Highlights")
        sheet.set_column(1, 1, 60)
        sheet.write(0, 0, "Highlights", self.title)
        every = range(len(self.measures))
        moved = [i for i in every if self.found[i][5] is not None]
        moved.sort(key=lambda i: -abs(self.found[i][5]))
        row = 2
        for heading, chosen in [("Red", [i for i in every if self.found[i][3] == "RED"]),
                                ("Moved most", moved[:5]), ("Without commentary", list(every))]:
            sheet.write(row, 0, heading, self.head)
            sheet.write_row(row + 1, 0, ["No", "Measure", "Status", "This month", "Target", "Change", "Why"], self.head)
            row += 2
            for i in chosen:
                sheet.write(row, 0, i + 1)
                sheet.write_url(row, 1, "internal:'%s'!A1" % self.measures[i]["short name"], self.link, self.measures[i]["measure"])
                for column, name in enumerate(["Status shown", "Current shown", "Target shown", "Change shown"], 2):
                    self.shown(sheet, row, column, i, name)
                sheet.write(row, 6, self.why(i), self.wrap)
                row += 1
            row += 1
        self.judged(sheet, 3, 2, row)

    def why(self, i):
        status, target = self.found[i][3], self.targets.get(self.measures[i]["measure id"])
        if self.found[i][1] is None or not target:
            return "There is no figure or no target."
        verb = {"GREEN": "meets", "AMBER": "misses narrowly", "RED": "misses"}[status]
        return "%.4g %s the target %.4g: %s" % (self.found[i][1], verb, target, status)

    def measure(self, i):
        m, at = self.measures[i], self.series_at[i]
        page = self.sheet(m["short name"])
        page.set_column(0, 11, 11)
        page.write(0, 0, m["measure"], self.title)
        page.write(1, 0, "%s · %s · %s" % (m["theme"], m["short name"], self.fields["Period"]), self.note)
        page.write_url(2, 4, "internal:'Scorecard'!A1", self.link, "Return to Scorecard")
        if m["measure id"] in self.benchmarks:
            page.write_url(2, 6, "internal:'%s quartiles'!A1" % m["short name"], self.link, "Quartiles")
        if i + 1 < len(self.measures):
            page.write_url(2, 9, "internal:'%s'!A1" % self.measures[i + 1]["short name"], self.link, "Next")
        for column, name, source, note in [
            (0, "Status", "Status shown", ""), (2, "Change", "Change shown", "Compared with " + self.labels[-2]),
            (5, "Last month", "Previous shown", self.labels[-2]), (7, "This month", "Current shown", self.labels[-1]),
            (9, "Target", "Target shown", "Preferred travel: " + m["preferred travel"])]:
            page.merge_range(4, column, 4, column + 1, name, self.label)
            page.merge_range(5, column, 5, column + 1, None, self.large)
            self.shown(page, 5, column, i, source, self.large)
            page.merge_range(6, column, 6, column + 1, note, self.note)
        self.judged(page, 5, 0)
        page.merge_range(8, 0, 8, 10, self.why(i), self.wrap)
        for row, (name, value) in enumerate(
            [("12 months to " + self.labels[-1], "12 months shown"), ("Quartile", "Quartile"),
             ("Frequency", m["frequency"]), ("Source", m["source"]), ("Owner", m["owner"])], 11):
            page.merge_range(row, 8, row, 9, name, self.head)
            page.merge_range(row, 10, row, 11, "" if value in RESULTS else value, self.wrap)
            if value in RESULTS:
                self.shown(page, row, 10, i, value, self.wrap)
        self.chart(page, 10, {"type": "column"}, m, at)
        for row, (name, value) in enumerate([("Commentary", "No commentary yet."), ("About this measure", m["faq"])]):
            page.merge_range(28 + 3 * row, 0, 28 + 3 * row, 11, name, self.head)
            page.merge_range(29 + 3 * row, 0, 30 + 3 * row, 11, value, self.wrap)

    def span(self, at, name):
        column = SERIES.index(name)
        return ["Series", at, column, at + 11, column]

    def chart(self, page, row, kind, m, at):
        labels = [None] * 11 + [{}]
        chart = self.book.add_chart(kind)
        chart.add_series({"name": "Reported", "categories": self.span(at, "Label"), "values": self.span(at, "Reported"),
                          "fill": {"color": "#8FA9C2"}, "gap": 60,
                          "data_labels": {"value": True, "num_format": CODES[m["unit"]],
                                          "custom": [{"delete": x is None} for x in labels]}})
        line = self.book.add_chart({"type": "line"})
        line.add_series({"name": "Target", "categories": self.span(at, "Label"), "values": self.span(at, "Target"),
                         "line": {"dash_type": "dash", "color": "#2F3D4A", "width": 1.75}})
        chart.combine(line)
        chart.set_legend({"position": "bottom", "font": {"size": 9}})
        chart.set_x_axis({"num_font": {"size": 9}})
        chart.set_y_axis({"num_font": {"size": 9}, "num_format": CODES[m["unit"]], "major_gridlines": {"visible": True, "line": {"color": "#D9DEE4"}}})
        chart.set_size({"width": 620, "height": 320})
        page.insert_chart(row, 0, chart, {"description": m["measure"]})

    def quartiles(self, i):
        m, at, b = self.measures[i], self.series_at[i], self.benchmarks[self.measures[i]["measure id"]]
        now = self.found[i][1]
        page = self.sheet(m["short name"] + " quartiles")
        page.write(0, 0, m["measure"] + " – quartiles", self.title)
        page.write(1, 0, "%s · %s · %s" % (m["theme"], m["short name"], self.fields["Period"]), self.note)
        page.write_url(2, 4, "internal:'Scorecard'!A1", self.link, "Return to Scorecard")
        page.write_url(2, 6, "internal:'%s'!A1" % m["short name"], self.link, "Figures")
        for column, name, source in [(0, "Current quartile", "Quartile"), (3, "To the next quartile", "To next quartile"),
                                     (7, "To the top quartile", "To top quartile"), (9, "Benchmark", "Benchmark")]:
            page.merge_range(4, column, 4, column + 1, name, self.label)
            page.merge_range(5, column, 5, column + 1, None, self.large)
            self.shown(page, 5, column, i, source, self.large)
        page.write_row(10, 8, ["Quartile", "Score", "Difference", "%", "Units"], self.head)
        number = self.numbers[m["unit"]]
        own = cell("Results!", RESULTS, "Current", i + 1)
        units = cell("Results!", RESULTS, "Units counted with", i + 1)
        for row, (name, column) in enumerate([("Worst", "worst"), ("3rd", "3rd"), ("2nd", "2nd"), ("1st", "1st"), ("Best", "best")], 11):
            edge, here = b[column], "$J$%d" % (row + 1)
            page.write(row, 8, name)
            page.write_formula(row, 9, "=" + cell("Series!", SERIES, "Reported", at + 12 + row - 11), number, edge)
            page.write_formula(row, 10, "=ROUND(%s-%s,12)" % (here, own), number, edge - now)
            page.write_formula(row, 11, "=ROUND((%s-%s)/ABS(%s),2)" % (here, own, own), None, (edge - now) / now)
            page.write_formula(row, 12, "=ROUND((%s-%s)*%s,0)" % (here, own, units), None, round((edge - now) * b["denominator"] / (m["per"] or 1)))
        stack = self.book.add_chart({"type": "column", "subtype": "stacked"})
        for n, (name, fill) in enumerate(zip(["Base", "4th", "3rd", "2nd", "1st"], ["#FFFFFF", "#F7E7D5", "#C8D8E3", "#A9C5D6", "#88B1C9"]), 1):
            stack.add_series({"name": name, "gap": 0, "fill": {"color": fill}, "categories": self.span(at, "Label"),
                              "values": self.span(at, "Quartile band %d" % n)})
        line = self.book.add_chart({"type": "line"})
        line.add_series({"name": self.fields["Organisation"], "categories": self.span(at, "Label"), "values": self.span(at, "Reported"),
                         "line": {"color": "#173F66"}, "marker": {"type": "circle", "size": 6},
                         "data_labels": {"value": True, "num_format": CODES[m["unit"]],
                                         "custom": [{"delete": n < 11} for n in range(12)]}})
        stack.combine(line)
        stack.set_legend({"position": "bottom", "delete_series": [0]})
        stack.set_y_axis({"num_format": CODES[m["unit"]]})
        stack.set_size({"width": 620, "height": 320})
        page.insert_chart(10, 0, stack, {"description": m["measure"]})

    def results(self):
        sheet = self.sheet("Results")
        for i, m in enumerate(self.measures):
            key, at = m["measure id"], self.series_at[i]
            figures, now, before, status, direction, change, year = self.found[i]
            here = lambda name: cell("", RESULTS, name, i + 1)
            last = lambda name: cell("Series!", SERIES, name, at + 11)
            code, b = CODES[m["unit"]], self.benchmarks.get(key, {})
            show = lambda name: '=IF(ISNUMBER(%s),TEXT(ROUND(%s,12),"%s"),%s&"")' % (here(name), here(name), code, here(name))
            total = lambda name: "=SUM(%s:%s)" % (cell("Series!", SERIES, name, at), last(name))
            edge = lambda n: cell("Series!", SERIES, "Reported", at + 12 + n)
            sign = 1 if m["preferred travel"] == "Upwards" else -1
            row = {
                "No.": i + 1, "Measure ID": key, "Short name": m["short name"], "Theme": m["theme"], "Measure": m["measure"],
                "Status shown": "=" + here("Status"), "Target shown": show("Target"), "Previous period": self.labels[-2],
                "Previous shown": show("Previous"), "Current period": self.labels[-1], "Current shown": show("Current"),
                "Change shown": show("Change"), "Direction": '=IF(%s="",%s,%s&" ("&%s&")")' % (
                    here("Colour"), here("Travel"), here("Travel"), here("Colour")),
                "Status reason": self.why(i), "Target": "=" + last("Target"),
                "Status": '=IF(AND(ISNUMBER(%s),ISNUMBER(%s)),IF(%s<=0,"GREEN",IF(%s<=%s,"AMBER","RED")),"N/A")' % (
                    here("Current"), here("Target"), here("Shortfall"), here("Shortfall"), here("Amber allowance")),
                "Previous": "=" + cell("Series!", SERIES, "Reported", at + 10), "Current": "=" + last("Reported"),
                "Change": '=IF(AND(ISNUMBER(%s),ISNUMBER(%s)),ROUND(%s-%s,12),"")' % (
                    here("Current"), here("Previous"), here("Current"), here("Previous")),
                "Travel": '=IF(ISNUMBER(%s),IF(%s=0,"Static",IF(%s>0,"Up","Down")),"N/A")' % ((here("Change"),) * 3),
                "Colour": '=IF(%s="Static","Amber",IF((%s="Up")=(%d>0),"Green","Red"))' % (here("Travel"), here("Travel"), sign),
                "Unit": m["unit"], "Preferred travel": m["preferred travel"],
                "Shortfall": "=ROUND(%d*(%s-%s),12)" % (sign, here("Target"), here("Current")),
                "Amber allowance": "=ROUND(ABS(%s)*5%%,12)" % here("Target"),
                "12 months numerator": total("Latest numerator"), "12 months denominator": total("Latest denominator"),
                "12 months periods": total("Latest numerator").replace("SUM", "COUNT"),
                "12 months figure": '=IF(%s=0,"",%s/%s)' % (
                    here("12 months denominator"), here("12 months numerator"), here("12 months denominator")),
                "12 months shown": show("12 months figure"), "Benchmark": b.get("source"), "Units counted with": b.get("denominator"),
                "Counted as": m["counted as"], "Source": m["source"], "Owner": m["owner"]}
            if b:
                row["Quartile"] = '=IF(%d*(%s-%s)>=0,"1st",IF(%d*(%s-%s)>=0,"2nd",IF(%d*(%s-%s)>=0,"3rd","4th")))' % (
                    sign, here("Current"), edge(3), sign, here("Current"), edge(2), sign, here("Current"), edge(1))
                row["To next quartile"] = '=IF(%s="1st","",ABS(ROUND((%s-%s)*%s,12)))' % (
                    here("Quartile"), edge(2), here("Current"), here("Units counted with"))
                row["To top quartile"] = row["To next quartile"].replace(edge(2), edge(3))
            for column, name in enumerate(RESULTS):
                value = row.get(name)
                if isinstance(value, str) and value.startswith("="):
                    sheet.write_formula(i + 1, column, value, None, self.text(i, name))
                elif value is not None:
                    sheet.write(i + 1, column, value)
        sheet.add_table(0, 0, len(self.measures), len(RESULTS) - 1, {"columns": [{"header": h} for h in RESULTS]})
        self.judged(sheet, 1, RESULTS.index("Status shown"), len(self.measures))

    def series(self):
        sheet = self.sheet("Series")
        for i, m in enumerate(self.measures):
            key, at = m["measure id"], self.series_at[i]
            figures, b = self.found[i][0], self.benchmarks.get(key)
            edges = sorted(b[c] for c in ("worst", "3rd", "2nd", "1st", "best")) if b else []
            for n, (period, label) in enumerate(zip(self.periods, self.labels)):
                here = lambda name: cell("", SERIES, name, at + n)
                top, bottom, value = figures.get(period, (None, None, None))
                sheet.write_row(at + n, 0, [key, m["short name"], "Period", period, label, top, bottom])
                if bottom:
                    sheet.write_formula(at + n, 7, "=%s/%s*%s" % (here("Numerator"), here("Denominator"), m["per"] or 1), None, value)
                else:
                    sheet.write(at + n, 7, value)
                sheet.write(at + n, 8, self.targets.get(key))
                for column, name in enumerate(["Numerator", "Denominator", "Reported"], 9):
                    sheet.write_formula(at + n, column, "=" + here(name), None, [top, bottom, value][column - 9] or 0)
                for band, height in enumerate([edges[0]] + [y - x for x, y in zip(edges, edges[1:])] if b else []):
                    edge = lambda k: cell("", SERIES, "Reported", at + 12 + k)
                    sheet.write_formula(at + n, 12 + band, "=" + (edge(0) if band == 0 else "ROUND(%s-%s,12)" % (edge(band), edge(band - 1))), None, height)
            for n, column in enumerate(("worst", "3rd", "2nd", "1st", "best") if b else ()):
                sheet.write_row(at + 12 + n, 0, [key, m["short name"], "Threshold", column, column, None, None, b[column]])
        sheet.add_table(0, 0, self.series_at[-1] + 16, len(SERIES) - 1, {"columns": [{"header": h} for h in SERIES]})

    def about(self):
        sheet = self.sheet("About")
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        sheet.write(0, 0, "About this workbook", self.title)
        for row, (name, text) in enumerate(
            [("Organisation", self.fields["Organisation"]), ("Period", self.fields["Period"]),
             ("Produced by", self.fields["Produced by"]), ("Status", "How a figure compares with its target."),
             ("Change", "This period less the one before."), ("Quartile", "Where the figure stands among others.")], 2):
            sheet.write(row, 0, name, self.head)
            sheet.write(row, 1, text, self.wrap)

    def write(self):
        self.front()
        self.highlights()
        for i, m in enumerate(self.measures):
            self.measure(i)
            if m["measure id"] in self.benchmarks:
                self.quartiles(i)
        self.results()
        self.series()
        self.about()
        self.book.close()


def main():
    if sys.argv[1] == "--read-only":
        book = openpyxl.load_workbook(sys.argv[2], read_only=True)
        count = sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
        print(count, "cells")
    else:
        Pages(sys.argv[2], *read(sys.argv[1])).write()


if __name__ == "__main__":
    main()
