import type { WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";

/** A snapshot with its styles beside the cells and in one order: two that show the same are then equal. */
export function normalised(snapshot: WorkbookSnapshot) {
  return {
    ...snapshot,
    styles: undefined,
    names: [...snapshot.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column).map((cell) => ({ ...cell, style: cell.style === undefined ? undefined : snapshot.styles[cell.style] })),
    })),
  };
}
