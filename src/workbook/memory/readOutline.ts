import { formatAddress, parseAddress, sheetColumns, sheetRows } from "../address";
import type { Area } from "../address";
import { cutToUsed } from "../area";
import type { HiddenLines, SheetOutline } from "../workbook";
import type { MemoryBook } from "./memoryBook";
import type { MemorySheet } from "./memorySheet";

/** All sheets with their tables. */
export function readSheets(book: MemoryBook): readonly SheetOutline[] {
  const tables = book.tableReadings();
  return book.sheets.map((sheet) => {
    const used = sheet.usedArea();
    return {
      id: sheet.id,
      name: sheet.name,
      isVisible: !sheet.setup.isHidden,
      isProtected: sheet.isProtected,
      usedAddress: used && formatAddress(used),
      tables: tables.filter(({ sheetName }) => sheetName === sheet.name),
      hasFilter: filteredRows(sheet).size > 0,
    };
  });
}

/** Rows that the sheet's filter hides. */
function filteredRows(sheet: MemorySheet): ReadonlySet<number> {
  const { filter } = sheet.setup;
  if (!filter) return new Set();
  const { row, column, rowCount } = parseAddress(filter.address);
  const body = Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index);
  return new Set(body.filter((each) => !filter.values.includes(String(sheet.cell(each, column + filter.column).value))));
}

/** Hidden rows and columns that cross an area. */
export function readHidden(sheet: MemorySheet, requested: Area): HiddenLines {
  const area = cutToUsed(requested, sheet.usedArea());
  const filtered = filteredRows(sheet);
  const isRowHidden = (row: number): boolean => filtered.has(row) || sheet.hidden.some((lines) => lines.columnCount === sheetColumns && row >= lines.row && row < lines.row + lines.rowCount);
  const isColumnHidden = (column: number): boolean => sheet.hidden.some((lines) => lines.rowCount === sheetRows && column >= lines.column && column < lines.column + lines.columnCount);
  const whole = { sheetName: sheet.name, row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };
  return {
    rows: runs(area.row, area.rowCount, isRowHidden).map(([row, rowCount]) => formatAddress({ ...whole, row, rowCount })),
    columns: runs(area.column, area.columnCount, isColumnHidden).map(([column, columnCount]) => formatAddress({ ...whole, column, columnCount })),
  };
}

/** Start and length of each run of lines for which it is true. */
function runs(start: number, count: number, isTrue: (line: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let line = start; line < start + count; line += 1) {
    if (!isTrue(line)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) last[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}
