import type { TableColumnProperties, Worksheet } from "exceljs";
import type { CellSnapshot, SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { addressOf } from "./address";

const totalsFunctions = ["average", "countNums", "count", "max", "min", "stdDev", undefined, "var", "sum"] as const;

/** Declares the tables of a sheet; exceljs writes headings and totals of its own, which the cells of the snapshot then replace. */
export function writeTables(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const table of sheet.tables) {
    const { row, column, rowCount } = table.area;
    const bodyCount = Math.max(1, rowCount - 1 - (table.hasTotals ? 1 : 0));
    worksheet.addTable({
      name: table.name,
      ref: addressOf(row, column),
      headerRow: true,
      totalsRow: table.hasTotals,
      style: { theme: "TableStyleMedium2", showRowStripes: true },
      columns: table.columns.map((name, offset) => ({ name, filterButton: true, ...totalsOf(sheet.cells, table, offset) })),
      rows: Array.from({ length: bodyCount }, () => []),
    });
  }
}

/** What the file says of a column's total must be what its cell holds. */
function totalsOf(cells: readonly CellSnapshot[], { area, hasTotals }: TableSnapshot, offset: number): Partial<TableColumnProperties> {
  if (!hasTotals) return {};
  const cell = cells.find(({ row, column }) => row === area.row + area.rowCount - 1 && column === area.column + offset);
  const subtotal = /^=SUBTOTAL\(10([1-9]),[^()]*\[[^()]*\]\)$/i.exec(cell?.formula ?? "")?.[1];
  const known = totalsFunctions[Number(subtotal ?? 0) - 1];
  return {
    totalsRowFunction: offset > 0 && known ? known : "none",
    totalsRowLabel: typeof cell?.value === "string" && cell.formula === undefined ? cell.value : "",
  };
}
