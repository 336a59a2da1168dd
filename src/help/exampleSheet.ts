import { dayOfText } from "../domain";
import { parseAddress, type Area } from "../workbook/address";
import { computeFormula } from "./computeFormula";
import type { CellFormat, Example, ExampleCell } from "./examples/example";
import type { LoadedFunction } from "./loadFunctions";

/** A cell of a drawn sheet. */
export interface SheetCell {
  readonly value: unknown;
  readonly role: "input" | "formula" | "spilled";
  readonly format: CellFormat | undefined;
}

/** An example with its result, ready to be drawn. */
export interface ExampleSheet {
  readonly formula: string;
  readonly at: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The words of a language by their key. */
export type Words = Readonly<Record<string, string>>;

/**
 * Fills in the words of a language and computes the formula.
 *
 * @throws Error where the result would not spill, because a cell of the example stands in its way.
 */
export function exampleSheet(example: Example, words: Words, headers: string, functions: readonly LoadedFunction[]): ExampleSheet {
  const cells = example.cells.map((row) => row.map((cell) => valueOf(cell, words)));
  const formula = example.formula.replace("{headers}", headers);
  const result = computeFormula(formula, cells, functions).rows;
  const anchor = parseAddress(example.at);
  const spill = { ...anchor, rowCount: result.length, columnCount: result[0].length };
  const formats = Object.entries(example.formats ?? {}).map(([address, format]) => ({ area: parseAddress(address), format }));
  const height = Math.max(cells.length, spill.row + spill.rowCount);
  const width = Math.max(...cells.map(({ length }) => length), spill.column + spill.columnCount);
  const cellAt = (row: number, column: number): SheetCell => {
    const input = cells[row]?.[column] ?? null;
    const format = formats.find(({ area }) => holds(area, row, column))?.format ?? dateFormat(example.cells[row]?.[column]);
    if (!holds(spill, row, column)) return { value: input, role: "input", format };
    if (input !== null) throw new Error(`${formula} in ${example.at} does not spill: row ${row + 1}, column ${column + 1} of the example is not blank.`);
    return { value: result[row - spill.row][column - spill.column], role: row === anchor.row && column === anchor.column ? "formula" : "spilled", format };
  };
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cellAt(row, column)));
  return { formula, at: example.at, rows };
}

function valueOf(cell: ExampleCell, words: Words): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("word" in cell) return words[cell.word];
  const day = dayOfText(cell.date);
  if (day === undefined) throw new Error(`"${cell.date}" in an example is not a date.`);
  return day;
}

function dateFormat(cell: ExampleCell | undefined): CellFormat | undefined {
  return typeof cell === "object" && cell !== null && "date" in cell ? "date" : undefined;
}

function holds({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
