import { RichError } from "../../protocol/richError";
import type { Area, CellInput } from "../../workbook/model";
import { areaOnSheet } from "../areaOnSheet";
import type { ExcelHost } from "../excelHost";
import { readCells } from "../grid";
import { moveFormula } from "../moveFormula";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** Copies a block; a target that is a multiple of the source is filled with copies, any other is its first cell. */
export function copyCells(host: ExcelHost, source: Area, target: Area, type: CopyType): void {
  const { model } = host;
  const isMultiple = target.rowCount % source.rowCount === 0 && target.columnCount % source.columnCount === 0;
  const filled = isMultiple ? target : areaOnSheet(target.sheetId, target.row, target.column, source.rowCount, source.columnCount);
  const repeat = <T>(grid: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: filled.rowCount }, (_, row) =>
      Array.from({ length: filled.columnCount }, (_, column) => grid[row % source.rowCount][column % source.columnCount]),
    );
  const values = type === "Values" ? repeat(cells(source, model.values.bind(model))) : undefined;
  const formulas = type === "All" || type === "Formulas" ? repeat(cells(source, model.formulas.bind(model))) : undefined;
  const formats = type === "All" || type === "Formats" ? repeat(cells(source, model.numberFormats.bind(model))) : undefined;
  if (values) model.write(filled, values);
  if (formulas) model.write(filled, formulas.map((row, rowIndex) => row.map((cell, columnIndex): CellInput => moved(cell, rowIndex, columnIndex))));
  if (formats) copyFormats(host, source, filled, formats);

  function moved(cell: CellInput, row: number, column: number): CellInput {
    if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
    const rowShift = filled.row + row - (source.row + (row % source.rowCount));
    return moveFormula(cell, rowShift, filled.column + column - (source.column + (column % source.columnCount)));
  }
}

function cells<T>(area: Area, read: (area: Area) => T): T {
  const grid = readCells(area, read);
  if (grid === null) throw new RichError("NotImplemented", "The preview does not implement Range.copyFrom with whole rows or columns.");
  return grid;
}

function copyFormats({ model }: ExcelHost, source: Area, target: Area, formats: string[][]): void {
  model.writeNumberFormats(target, formats);
  for (let row = 0; row < target.rowCount; row++) {
    for (let column = 0; column < target.columnCount; column++) {
      const from = { ...source, row: source.row + (row % source.rowCount), column: source.column + (column % source.columnCount), rowCount: 1, columnCount: 1 };
      const style = Object.fromEntries(Object.entries(model.style(from)).filter(([, value]) => value !== null && value !== undefined));
      model.setStyle({ ...target, row: target.row + row, column: target.column + column, rowCount: 1, columnCount: 1 }, style);
    }
  }
}
