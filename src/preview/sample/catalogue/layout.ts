import { addressOf, referenceOf } from "../../xlsx/address";
import type { Block, FamilySheet, InputColumn } from "./block";

/** Where the parts of a block stand on its sheet; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly headingRow: number;
  readonly inputColumns: ReadonlyMap<InputColumn, number>;
  readonly resultColumn: number;
  readonly expectedColumn: number;
  readonly checkColumn: number;
}

/** Title, what the data is, the formula as text. */
const linesAbove = 3;

function widthOf({ tables }: Block): number {
  return Object.values(tables).reduce((width, table) => width + Object.keys(table).length + 1, -1);
}

function bodyRows({ tables }: Block, answerRows: number): number {
  return Math.max(answerRows, ...Object.values(tables).flatMap((table) => Object.values(table).map(({ cells }) => cells.length)));
}

/** One below the other; in each block the answers stand right of its inputs, the expected values right of them. */
export function placesOf({ blocks }: FamilySheet, answerRowsOf: (block: Block) => number): ReadonlyMap<Block, Place> {
  const places = new Map<Block, Place>();
  let row = 3;
  for (const block of blocks) {
    const headingRow = row + linesAbove + Object.keys(block.settings).length;
    // Settings need two columns even where a block has no table.
    const resultColumn = Math.max(2, widthOf(block)) + 1;
    const expectedColumn = resultColumn + block.results.length + 1;
    places.set(block, { row, headingRow, inputColumns: inputColumnsOf(block), resultColumn, expectedColumn, checkColumn: expectedColumn + block.results.length });
    row = headingRow + 1 + bodyRows(block, answerRowsOf(block)) + 2;
  }
  return places;
}

function inputColumnsOf({ tables }: Block): ReadonlyMap<InputColumn, number> {
  const columns = new Map<InputColumn, number>();
  let next = 0;
  for (const table of Object.values(tables)) {
    for (const column of Object.values(table)) columns.set(column, next++);
    next++;
  }
  return columns;
}

/** The formula with the addresses of its inputs. */
export function placedFormula(block: Block, place: Place): string {
  return block.formula.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_slot, name: string, column?: string) => referenceTo(block, place, name, column));
}

function referenceTo({ key, settings, tables }: Block, { row, headingRow, inputColumns }: Place, name: string, columnName: string | undefined): string {
  const setting = Object.keys(settings).indexOf(name);
  if (setting >= 0) return addressOf(row + linesAbove + setting, 1);
  const table = tables[name];
  const columns = table && (columnName === undefined ? Object.values(table) : [table[columnName]]);
  const first = columns?.[0] && inputColumns.get(columns[0]);
  if (columns === undefined || first === undefined) throw new Error(`${key} has no input ${name}${columnName === undefined ? "" : `.${columnName}`}.`);
  return referenceOf({ row: headingRow + 1, column: first, rowCount: columns[0].cells.length, columnCount: columns.length });
}
