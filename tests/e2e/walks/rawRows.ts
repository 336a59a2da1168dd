import type { Cell, Meaning } from "../../../src/imports";
import type { MessyWorkbook } from "../../support/messy/messy";

/** The rows of one table of a messy workbook as they were typed, by what their columns are; totals and blank rows left out. */
export function rawRows({ sheets, truths }: MessyWorkbook, table: number): readonly Readonly<Partial<Record<Meaning, Cell>>>[] {
  const { sheet: name, firstRow, lastRow, totalRows, columns } = truths[table];
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.flatMap((cells, row) => {
    if (row < firstRow || row > lastRow || totalRows.includes(row) || cells.every((cell) => cell === "")) return [];
    return [Object.fromEntries([...columns].filter(([, { meaning }]) => meaning !== "ignore").map(([column, { meaning }]) => [meaning, cells[column] ?? ""]))];
  });
}

/** The header of the table's column with a meaning. */
export function headerOf({ truths }: MessyWorkbook, table: number, meaning: Meaning): string {
  const found = [...truths[table].columns.values()].find((column) => column.meaning === meaning);
  if (found === undefined) throw new Error(`Table ${table} has no ${meaning}.`);
  return found.header;
}
