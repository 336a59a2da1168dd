import { sampleWorkbook } from "../../src/preview/sample/sampleWorkbook";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/preview/workbook/snapshot";
import { reps } from "./independent";

/** First row of table Reps' body, counted from 0. */
const firstRow = 8;
const [lines, sales] = [2, 3];

/** The sample without its 3,000 orders: what they add up to stands in the table as numbers. For tests that ask for the sample's shape only; it opens in a fraction of the time. */
export function quickSample(): WorkbookSnapshot {
  const sample = sampleWorkbook();
  const found = reps();
  const fixed = (cell: CellSnapshot): CellSnapshot => {
    const rep = cell.column === lines || cell.column === sales ? found[cell.row - firstRow] : undefined;
    if (rep === undefined || cell.row < firstRow) return cell;
    return { row: cell.row, column: cell.column, value: cell.column === lines ? rep.lines : Number(rep.sales) / 100, ...(cell.style !== undefined && { style: cell.style }) };
  };
  const sheets = sample.sheets.filter(({ name }) => name !== "Orders").map((sheet) => (sheet.name === "Reps" ? { ...sheet, cells: sheet.cells.map(fixed) } : sheet));
  return { ...sample, sheets, names: sample.names.filter(({ refersTo }) => !refersTo.includes("Orders")) };
}
