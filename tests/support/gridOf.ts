import type { Cell, SheetGrid } from "../../src/imports";

/** A sheet of rows whose used range begins in A1, in tests of the map. */
export function gridOf(rows: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { id: "sheet-1", name: "Sheet1", row: 0, column: 0, values, numberFormats: values.map((row) => row.map(() => "General")), tables: [], isVisible: true, ...more };
}

/** The rows of a CSV file without quotes, as Excel would read them: numbers as numbers, and dates, whose columns are named, as serial numbers. */
export function csvGrid(text: string, name: string, dateColumns: readonly string[] = []): SheetGrid {
  const [headers, ...lines] = text.trim().split(/\r?\n/).map((line) => line.split(","));
  const isDate = headers.map((header) => dateColumns.includes(header));
  const cellOf = (field: string, column: number): Cell => {
    if (isDate[column]) return Date.parse(`${field}T00:00:00Z`) / 86_400_000 + 25_569;
    return field !== "" && Number.isFinite(Number(field)) ? Number(field) : field;
  };
  const rows: Cell[][] = [headers, ...lines.map((fields) => fields.map(cellOf))];
  return gridOf(rows, { id: name, name, numberFormats: rows.map((_, row) => headers.map((__, column) => (row > 0 && isDate[column] ? "yyyy-mm-dd" : "General"))) });
}
