import ExcelJS from "exceljs";
import type { SheetCells } from "./block";

/** Functions that a file names with a prefix, as they are younger than its format. */
const PREFIXED = /\b(RANK\.EQ|RANK\.AVG|STDEV\.P|STDEV\.S|FORECAST\.LINEAR|MAXIFS|MINIFS|PERCENTILE\.INC|NORM\.S\.INV|T\.INV\.2T)\(/g;

/** A formula that the file gives a wrong value: whoever computes the file gives the right one. */
export const CANARY = { sheet: "canary", address: "A1", formula: "1+1", planted: 3, result: 2 } as const;

/** Writes sheets of values and of formulas without values. */
export async function writeWorkbook(file: string, sheets: ReadonlyMap<string, SheetCells>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, cell] of cells) sheet.getCell(address).value = typeof cell === "object" ? { formula: cell.formula.replace(PREFIXED, "_xlfn.$1(") } as ExcelJS.CellFormulaValue : cell;
  }
  workbook.addWorksheet(CANARY.sheet).getCell(CANARY.address).value = { formula: CANARY.formula, result: CANARY.planted };
  await workbook.xlsx.writeFile(file);
}
