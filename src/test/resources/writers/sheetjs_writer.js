// The edition of EDITION.json as SheetJS writes it. Usage: EDITION.json BOOK.xlsx [dates|shared]
// Its dates are those of the place where it runs.
process.env.TZ = "UTC";
const fs = require("fs");
const XLSX = require("xlsx");

const [edition, file, manner] = process.argv.slice(2);

function cell(typed) {
  const value = typed.percent ?? typed.value;
  const made = typed.month
    ? { t: "d", v: new Date(typed.month + "T00:00:00Z"), z: "mmm yyyy" }
    : { t: { string: "s", number: "n", boolean: "b" }[typeof value], v: value };
  if (typed.percent !== undefined) {
    made.z = "0.0%";
  }
  if (typed.formula) {
    return { t: "n", f: typed.formula, z: made.z };
  }
  return made;
}

const book = XLSX.utils.book_new();
for (const sheet of JSON.parse(fs.readFileSync(edition, "utf8"))) {
  const made = {};
  let columns = 0;
  sheet.rows.forEach((row, r) =>
    row.forEach((typed, c) => {
      columns = Math.max(columns, c + 1);
      if (Object.keys(typed).length > 0) {
        made[XLSX.utils.encode_cell({ r, c })] = cell(typed);
      }
    }),
  );
  made["!ref"] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: sheet.rows.length - 1, c: columns - 1 },
  });
  XLSX.utils.book_append_sheet(book, made, sheet.name);
}
XLSX.writeFile(book, file, {
  cellDates: manner === "dates",
  bookSST: manner === "shared",
  compression: manner === "shared",
});
