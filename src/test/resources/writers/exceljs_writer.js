// The edition of EDITION.json as ExcelJS writes it. Usage: EDITION.json BOOK.xlsx [streaming]
const fs = require("fs");
const ExcelJS = require("exceljs");

const [edition, file, manner] = process.argv.slice(2);
const book =
  manner === "streaming"
    ? new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true })
    : new ExcelJS.Workbook();

function value(typed) {
  if (typed.formula) {
    return { formula: typed.formula };
  }
  if (typed.month) {
    return new Date(typed.month + "T00:00:00Z");
  }
  return typed.percent ?? typed.value ?? null;
}

async function write() {
  for (const sheet of JSON.parse(fs.readFileSync(edition, "utf8"))) {
    const made = book.addWorksheet(sheet.name);
    for (const row of sheet.rows) {
      const added = made.addRow(row.map(value));
      row.forEach((typed, i) => {
        if (typed.month || typed.percent !== undefined) {
          added.getCell(i + 1).numFmt = typed.month ? "mmm yyyy" : "0.0%";
        }
      });
      if (manner === "streaming") {
        added.commit();
      }
    }
    if (manner === "streaming") {
      made.commit();
    }
  }
  await (manner === "streaming" ? book.commit() : book.xlsx.writeFile(file));
}

write();
